//! The numbers that the rules use, as tables for one day.

use super::fragment::{heading, id};
use super::{Options, guide_phrases};
use crate::phrases::Words;
use crate::sources::sources;
use crate::{html, phrases};
use work_permit_rules::explain::requirement_view;
use work_permit_rules::rules::lists::{self, CategoryB, Occupation};
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Answers, Choice, ROUTES, Requirement, assess};
use work_permit_rules::session::wire;
use work_permit_rules::text::{Language, dollars};

/// A set of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// The two figures of Category A.
    CategoryA,
    /// Occupations with their place on the list, their floor and the national median.
    Occupations,
    /// High-wage thresholds.
    Thresholds,
    /// Job Bank medians of the groups that have one for each province.
    Medians,
}

impl Table {
    const ALL: [Table; 4] = [Table::CategoryA, Table::Occupations, Table::Thresholds, Table::Medians];

    /// Its heading.
    pub fn title(self) -> Words {
        match self {
            Table::CategoryA => guide_phrases::CATEGORY_A,
            Table::Occupations => phrases::OCCUPATIONS,
            Table::Thresholds => phrases::THRESHOLDS,
            Table::Medians => phrases::MEDIANS,
        }
    }

    /// Where links to it lead.
    pub fn id(self, language: Language) -> String {
        let name = match self {
            Table::CategoryA => "category-a-pay",
            Table::Occupations => "occupations",
            Table::Thresholds => "thresholds",
            Table::Medians => "medians",
        };
        id(name, language)
    }

    /// The requirement whose sources are those of the figures.
    fn requirement(self) -> &'static str {
        match self {
            Table::CategoryA => "category-a-wage",
            Table::Occupations => "occupation-on-list",
            Table::Thresholds => "high-wage-threshold",
            Table::Medians => "prevailing-wage",
        }
    }
}

/// All figures.
pub fn section(options: Options) -> String {
    let mut pieces = vec![heading(options, 1, guide_phrases::FIGURES)];
    pieces.extend(Table::ALL.map(|table| part(table, options)));
    html::block("section", &[("id", &id("figures", options.language))], &pieces)
}

fn part(table: Table, options: Options) -> String {
    let mut pieces = vec![heading(options, 2, table.title())];
    pieces.extend(match table {
        Table::CategoryA => category_a(options),
        Table::Occupations => occupations(options),
        Table::Thresholds => thresholds(options),
        Table::Medians => medians(options),
    });
    pieces.extend(
        requirement(table.requirement()).map(|found| sources(&found.citations(options.language), options.language)),
    );
    html::block("section", &[("id", &table.id(options.language))], &pieces)
}

fn requirement(id: &str) -> Option<&'static Requirement> {
    ROUTES.iter().flat_map(|route| route.requirements).copied().find(|requirement| requirement.id == id)
}

/// What the rules themselves remark on a requirement for some answers, as a paragraph.
fn remark(requirement: &str, answers: serde_json::Value, options: Options) -> String {
    let read = serde_json::from_value(answers).ok().and_then(|value| wire::read(&value).ok());
    let answers: Answers = read.unwrap_or_default();
    let assessment = assess(&answers, options.as_of, |_| true);
    let found = assessment
        .routes
        .iter()
        .flat_map(|route| &route.requirements)
        .find(|standing| standing.requirement.id == requirement);
    let remarks = found
        .map(|standing| requirement_view(standing, &answers, options.as_of, options.language).remarks)
        .unwrap_or_default();
    remarks.join(" ")
}

fn choices(fact: Fact) -> &'static [Choice] {
    questions::question(fact).choices()
}

fn category_a(options: Options) -> Vec<String> {
    let question = questions::question(Fact::PositionCount);
    let item = |choice: &Choice| {
        let figures = remark(
            "category-a-wage",
            serde_json::json!({ "position-count": choice.id, "wage": 1, "hours-per-week": 40 }),
            options,
        );
        let answer = phrases::quoted(choice.text.get(options.language), options.language);
        html::text("li", &[&answer, phrases::COLON.get(options.language), " ", &figures].concat())
    };
    let items: Vec<String> = question.choices().iter().map(item).collect();
    vec![html::text("p", question.title.get(options.language)), html::block("ul", &[], &items)]
}

/// What stands in place of a table that has no figure on the day.
fn no_figure(requirement: &str, options: Options) -> Vec<String> {
    let answers = serde_json::json!({ "duties": "user-support", "province": "on", "wage": 1, "hours-per-week": 40 });
    vec![html::text("p", &remark(requirement, answers, options))]
}

fn occupations(options: Options) -> Vec<String> {
    let language = options.language;
    let all = || {
        let duties = choices(Fact::Duties).iter().chain(choices(Fact::OtherDuties));
        duties.flat_map(|choice| lists::occupations(choice.id).map(move |occupation| (choice, occupation)))
    };
    if !all().any(|(_, occupation)| occupation.known_on(options.as_of)) {
        return no_figure("prevailing-wage", options);
    }
    let row = |(choice, occupation): (&Choice, &Occupation)| {
        let group = phrases::OCCUPATION.fill(
            language,
            &[("noc", occupation.noc), ("title", occupation.title(language)), ("teer", occupation.teer)],
        );
        // A title such as "Techniciens/techniciennes" may break after the stroke, for narrow screens.
        let group = html::around("small", &html::escape(&group).replace('/', "/<wbr>"));
        let what = format!("{}<br>{group}", html::escape(choice.text.get(language)));
        let listed = match occupation.category_b {
            CategoryB::Listed => phrases::LISTED,
            CategoryB::Part => phrases::IN_PART,
            CategoryB::NotListed => phrases::NOT_LISTED,
        }
        .get(language);
        let listed = occupation.floor.map_or_else(
            || listed.into(),
            |floor| {
                guide_phrases::WITH_FLOOR.fill(language, &[("listed", listed), ("floor", &dollars(floor, language))])
            },
        );
        let median = lists::median_wage(occupation.noc, "canada", options.as_of);
        [what, html::escape(&listed), amount(median, language)]
    };
    let head =
        [phrases::DUTIES, phrases::CATEGORY_B, guide_phrases::NATIONAL].map(|words| words.get(language).to_owned());
    vec![html::table(&head, all().map(row)), html::text("p", guide_phrases::FLOOR_HELP.get(language))]
}

fn thresholds(options: Options) -> Vec<String> {
    let language = options.language;
    let threshold = |province: &Choice| lists::high_wage_threshold(province.id, options.as_of);
    if !choices(Fact::Province).iter().any(|province| threshold(province).is_some()) {
        return no_figure("high-wage-threshold", options);
    }
    let row = |province: &Choice| [html::escape(province.text.get(language)), amount(threshold(province), language)];
    let head = [phrases::PROVINCE, phrases::HOURLY].map(|words| words.get(language).to_owned());
    vec![html::table(&head, choices(Fact::Province).iter().map(row))]
}

fn medians(options: Options) -> Vec<String> {
    let language = options.language;
    // More columns than the groups that have figures for regions too would be too wide to read.
    let regional = |noc: &str, place: &Choice| lists::regional_wages(noc, place.id, options.as_of).next().is_some();
    let held = |occupation: &&Occupation| choices(Fact::Province).iter().any(|place| regional(occupation.noc, place));
    let all = choices(Fact::Duties).iter().flat_map(|choice| lists::occupations(choice.id));
    let groups: Vec<&Occupation> = all.filter(held).collect();
    if groups.is_empty() {
        return no_figure("prevailing-wage", options);
    }
    let row = |place: &Choice| {
        let mut cells = vec![html::escape(place.text.get(language))];
        cells.extend(
            groups.iter().map(|group| amount(lists::median_wage(group.noc, place.id, options.as_of), language)),
        );
        cells
    };
    let mut head = vec![phrases::PROVINCE.get(language).to_owned()];
    head.extend(groups.iter().map(|group| phrases::NOC.fill(language, &[("noc", group.noc)])));
    let quebec = remark("prevailing-wage", serde_json::json!({ "province": "qc" }), options);
    vec![
        html::table(&head, choices(Fact::Province).iter().map(row)),
        html::text("p", guide_phrases::MEDIAN_HELP.get(language)),
        html::text("p", &quebec),
    ]
}

fn amount(cents: Option<i64>, language: Language) -> String {
    html::escape(&cents.map_or_else(|| phrases::NO_CELL.get(language).into(), |cents| dollars(cents, language)))
}
