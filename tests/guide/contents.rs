//! Everything that the rules hold is told: routes, points, sources, dates, figures.

use super::{DAY, by_id, guide, in_language, within, words};
use scraper::{ElementRef, Html};
use std::collections::{BTreeMap, BTreeSet};
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{
    Date, FIRST_DAY, GENERAL, LAW_AS_OF, List, REVIEW_BY, ROUTES, RULES_VERSION, Route, lists,
};
use work_permit_checker::text::{Language, dollars};

/// The points of a route: those of its own section, and those that its group shares.
fn points<'a>(document: &'a Html, route: &Route, language: Language) -> Vec<ElementRef<'a>> {
    let own = by_id(document, route.id, language);
    let shared = by_id(document, route.group.id(), language);
    [own, shared]
        .iter()
        .flat_map(|section| section.child_elements().filter(|child| child.value().name() == "ul"))
        .flat_map(|list| list.child_elements())
        .collect()
}

#[test]
fn every_route_tells_what_it_is_its_points_with_their_sources_and_its_steps() {
    for language in Language::ALL {
        let document = Html::parse_fragment(&in_language(*language));
        for route in ROUTES.into_iter().chain([&GENERAL]) {
            let section = words(by_id(&document, route.id, *language));
            for text in [route.name, route.summary].into_iter().chain(route.steps.iter().map(|step| step.text)) {
                assert!(section.contains(text.get(*language)), "{}: {}", route.id, text.get(*language));
            }
            let points = points(&document, route, *language);
            for requirement in route.requirements {
                let title = format!("{}.", requirement.title.get(*language));
                let point = points
                    .iter()
                    .find(|point| point.child_elements().next().is_some_and(|first| words(first) == title));
                let point = point.unwrap_or_else(|| panic!("{}: no point says {title}", route.id));
                let links = within(*point, "a[href^='https']");
                let links: BTreeSet<_> =
                    links.iter().map(|link| (link.attr("href").unwrap().to_owned(), words(*link))).collect();
                let wanted = requirement.citations(*language);
                assert_eq!(
                    links,
                    wanted.iter().map(|cited| (cited.url.clone(), cited.label.clone())).collect(),
                    "{title}"
                );
                let text = words(*point);
                for day in wanted.iter().filter_map(|cited| cited.as_of) {
                    assert!(text.contains(&day.words(*language)), "{title} lacks {}", day.iso());
                }
            }
        }
    }
}

#[test]
fn the_edition_and_its_dates_are_told() {
    for (language, notice) in [
        (Language::English, "This is information, not legal advice; an officer decides."),
        (Language::French, "Renseignements généraux seulement, pas un avis juridique; un agent décide."),
    ] {
        let text = in_language(language);
        assert!(text.contains(notice));
        for told in [RULES_VERSION.to_owned(), LAW_AS_OF.words(language), REVIEW_BY.words(language)] {
            assert!(text.contains(&told), "{told}");
        }
    }
    // At each requirement whose list is past its date; at the top only for the law.
    let english = |list: List| format!("due for review on {}.", list.review_by().words(Language::English));
    for (day, wages, law) in [("2026-11-30", false, false), ("2026-12-02", true, false), ("2027-03-01", true, true)] {
        let guide = guide(&["--as-of", day]);
        assert_eq!(guide.contains("These rules were due for review on 28 February 2027."), law, "{day}");
        assert_eq!(guide.contains(&english(List::MedianWages)), wages, "{day}");
        assert_eq!(guide.contains(&english(List::Sources)), law, "{day}");
        assert!(!guide.contains(&english(List::Fees)), "{day}");
    }
}

/// The rows of a table as words, by the words of their first cell.
fn rows(document: &Html, table: &str, language: Language) -> BTreeMap<String, Vec<String>> {
    let section = by_id(document, table, language);
    let rows = within(section, "tbody tr");
    let cells = |row: &ElementRef| {
        let mut cells = row.child_elements().map(words);
        (cells.next().unwrap(), cells.collect())
    };
    rows.iter().map(cells).collect()
}

#[test]
fn tables_hold_every_figure_of_the_day() {
    for day in [DAY, "2026-07-16", "2026-07-17"] {
        for language in Language::ALL {
            let document = Html::parse_fragment(&guide(&["--lang", language.tag(), "--as-of", day]));
            let date = Date::parse(day).unwrap();
            let thresholds = rows(&document, "thresholds", *language);
            let medians = rows(&document, "medians", *language);
            let provinces = questions::question(Fact::Province).choices();
            assert_eq!((thresholds.len(), medians.len()), (provinces.len(), provinces.len()));
            for province in provinces {
                let name = province.text.get(*language);
                let figure = lists::high_wage_threshold(province.id, date).unwrap();
                assert_eq!(thresholds[name], [dollars(figure, *language)], "{name} on {day}");
                let median = lists::median_wage("22221", province.id, date).unwrap();
                assert_eq!(medians[name][0], dollars(median, *language), "{name} on {day}");
            }
            let occupations = rows(&document, "occupations", *language);
            let mut with_floor = 0;
            let duties = questions::question(Fact::Duties)
                .choices()
                .iter()
                .chain(questions::question(Fact::OtherDuties).choices());
            for occupation in duties.flat_map(|choice| lists::occupations(choice.id)) {
                let row = occupations
                    .iter()
                    .find(|(what, _)| what.contains(occupation.noc) && what.contains(occupation.title(*language)));
                let (_, cells) = row.unwrap_or_else(|| panic!("{} has no row", occupation.noc));
                if let Some(floor) = occupation.floor {
                    with_floor += 1;
                    assert!(cells[0].ends_with(&dollars(floor, *language)), "{}: {cells:?}", occupation.noc);
                }
            }
            assert!(with_floor > 4);
        }
    }
    let words_of_pay =
        words(by_id(&Html::parse_fragment(&in_language(Language::English)), "category-a-pay", Language::English));
    for figure in ["$38.46", "$80,000", "$72.11", "$150,000"] {
        assert!(words_of_pay.contains(figure), "{figure}: {words_of_pay}");
    }
}

#[test]
fn a_day_without_figures_says_so() {
    let document = Html::parse_fragment(&guide(&["--as-of", &FIRST_DAY.iso()]));
    assert!(!rows(&document, "thresholds", Language::English).is_empty());
    for table in ["occupations", "medians"] {
        assert!(rows(&document, table, Language::English).is_empty(), "{table}");
        assert!(
            words(by_id(&document, table, Language::English))
                .contains("Our sources hold no figure or list in force on this date."),
            "{table}"
        );
    }
}

#[test]
fn one_answer_alone_is_remarked_on_with_its_standing() {
    let document = Html::parse_fragment(&in_language(Language::English));
    let offer = words(by_id(&document, "requirement-job-offer", Language::English));
    assert!(offer.contains("“A job offer from an employer in Canada”: Met."), "{offer}");
    assert!(offer.contains("“Nothing yet”: Still to do. Find an employer first"), "{offer}");
    // What only several answers together tell is never said of one.
    let crime = words(by_id(&document, "requirement-criminality", Language::English));
    assert!(!crime.contains("deemed rehabilitated"), "{crime}");
}
