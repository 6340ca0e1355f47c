//! The numbers that the rules use, as tables for one day.

use super::fragment::{heading, id};
use super::{Options, guide_phrases};
use crate::markup::{breakable, table};
use crate::phrase::Phrase;
use crate::shared_phrases;
use crate::sources::sources;
use maud::{Markup, html};
use work_permit_rules::explain::requirement_view;
use work_permit_rules::rules::lists::{self, CategoryB, Occupation};
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Answers, Choice, ROUTES, Requirement, Route, assess};
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

    /// The heading of the table.
    pub fn title(self) -> Phrase {
        match self {
            Table::CategoryA => guide_phrases::CATEGORY_A,
            Table::Occupations => shared_phrases::OCCUPATIONS,
            Table::Thresholds => shared_phrases::THRESHOLDS,
            Table::Medians => shared_phrases::MEDIANS,
        }
    }

    /// The id of its section, which links to it use.
    pub fn id(self, language: Language) -> String {
        let name = match self {
            Table::CategoryA => "category-a-pay",
            Table::Occupations => "occupations",
            Table::Thresholds => "thresholds",
            Table::Medians => "medians",
        };
        id(name, language)
    }

    /// The requirement that cites the sources of these figures.
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
pub fn section(options: Options) -> Markup {
    html! {
        section id=(id("figures", options.language)) {
            (heading(options, 1, guide_phrases::FIGURES))
            @for table in Table::ALL { "\n" (part(table, options)) }
        }
    }
}

/// One set of figures with its sources.
fn part(table: Table, options: Options) -> Markup {
    let language = options.language;
    html! {
        section id=(table.id(language)) {
            (heading(options, 2, table.title()))
            (match table {
                Table::CategoryA => category_a(options),
                Table::Occupations => occupations(options),
                Table::Thresholds => thresholds(options),
                Table::Medians => medians(options),
            })
            @if let Some(found) = requirement(table.requirement()) {
                (sources(&found.citations(language), language))
            }
        }
    }
}

/// A requirement by its id.
fn requirement(id: &str) -> Option<&'static Requirement> {
    ROUTES.iter().flat_map(|route| route.requirements).copied().find(|requirement| requirement.id == id)
}

/// The remarks of the rules themselves on a requirement, for some answers.
fn remark(requirement: &str, answers: serde_json::Value, options: Options) -> String {
    let answers: Answers = serde_json::from_value(answers).unwrap_or_default();
    let asks = |route: &Route| route.requirements.iter().any(|asked| asked.id == requirement);
    let assessment = assess(&answers, options.as_of, asks);
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

/// The choices of a question.
fn choices(fact: Fact) -> &'static [Choice] {
    questions::question(fact).choices()
}

/// The two figures of Category A, at the question that chooses between them.
fn category_a(options: Options) -> Markup {
    let language = options.language;
    let question = questions::question(Fact::PositionCount);
    let figures = |choice: &Choice| {
        let answers = serde_json::json!({ "position-count": choice.id, "wage": 1, "hours-per-week": 40 });
        remark("category-a-wage", answers, options)
    };
    html! {
        p { (question.title.get(language)) }
        ul {
            @for choice in question.choices() {
                li {
                    (shared_phrases::quoted(choice.text.get(language), language)) (shared_phrases::COLON.get(language))
                    " " (figures(choice))
                }
            }
        }
    }
}

/// The words that replace a table if no figure is in force on the day.
fn no_figure(requirement: &str, options: Options) -> Markup {
    let answers = serde_json::json!({ "duties": "user-support", "province": "on", "wage": 1, "hours-per-week": 40 });
    html! { p { (remark(requirement, answers, options)) } }
}

/// Occupations with their place on the list, their floor and the national median.
fn occupations(options: Options) -> Markup {
    let language = options.language;
    let all = || {
        let duties = choices(Fact::Duties).iter().chain(choices(Fact::OtherDuties));
        duties.flat_map(|choice| lists::occupations(choice.id).map(move |occupation| (choice, occupation)))
    };
    if !all().any(|(_, occupation)| occupation.known_on(options.as_of)) {
        return no_figure("prevailing-wage", options);
    }
    let row = |(choice, occupation): (&Choice, &Occupation)| {
        let group = shared_phrases::OCCUPATION.fill(
            language,
            &[("noc", occupation.noc), ("title", occupation.title(language)), ("teer", occupation.teer)],
        );
        let median = lists::median_wage(occupation.noc, "canada", options.as_of);
        [
            html! { (choice.text.get(language)) br; small { (breakable(&group)) } },
            html! { (category_b(occupation, language)) },
            amount(median, language),
        ]
    };
    let head =
        [shared_phrases::DUTIES, shared_phrases::CATEGORY_B, guide_phrases::NATIONAL].map(|words| words.get(language));
    html! {
        (table(&head, all().map(row)))
        p { (guide_phrases::FLOOR_HELP.get(language)) }
    }
}

/// Whether an occupation is on the list of Category B, and its floor there.
fn category_b(occupation: &Occupation, language: Language) -> String {
    let listed = match occupation.category_b {
        CategoryB::Listed => shared_phrases::LISTED,
        CategoryB::Part => shared_phrases::IN_PART,
        CategoryB::NotListed => shared_phrases::NOT_LISTED,
    }
    .get(language);
    occupation.floor.map_or_else(
        || listed.into(),
        |floor| guide_phrases::WITH_FLOOR.fill(language, &[("listed", listed), ("floor", &dollars(floor, language))]),
    )
}

/// The high-wage threshold of each province.
fn thresholds(options: Options) -> Markup {
    let language = options.language;
    let threshold = |province: &Choice| lists::high_wage_threshold(province.id, options.as_of);
    if !choices(Fact::Province).iter().any(|province| threshold(province).is_some()) {
        return no_figure("high-wage-threshold", options);
    }
    let row = |province: &Choice| [html! { (province.text.get(language)) }, amount(threshold(province), language)];
    let head = [shared_phrases::PROVINCE, shared_phrases::HOURLY].map(|words| words.get(language));
    table(&head, choices(Fact::Province).iter().map(row))
}

/// The median of each province, with a column for each group that has figures for regions.
fn medians(options: Options) -> Markup {
    let language = options.language;
    // Only the groups that also have figures for regions get a column, because a wider table is hard to read.
    let regional = |noc: &str, place: &Choice| lists::regional_wages(noc, place.id, options.as_of).next().is_some();
    let known = |occupation: &&Occupation| choices(Fact::Province).iter().any(|place| regional(occupation.noc, place));
    let all = choices(Fact::Duties).iter().flat_map(|choice| lists::occupations(choice.id));
    let groups: Vec<&Occupation> = all.filter(known).collect();
    if groups.is_empty() {
        return no_figure("prevailing-wage", options);
    }
    let row = |place: &Choice| {
        let median = |group: &&Occupation| lists::median_wage(group.noc, place.id, options.as_of);
        let mut cells = vec![html! { (place.text.get(language)) }];
        cells.extend(groups.iter().map(|group| amount(median(group), language)));
        cells
    };
    let names: Vec<String> =
        groups.iter().map(|group| shared_phrases::NOC.fill(language, &[("noc", group.noc)])).collect();
    let head: Vec<&str> =
        [shared_phrases::PROVINCE.get(language)].into_iter().chain(names.iter().map(String::as_str)).collect();
    html! {
        (table(&head, choices(Fact::Province).iter().map(row)))
        p { (guide_phrases::MEDIAN_HELP.get(language)) }
        p { (remark("prevailing-wage", serde_json::json!({ "province": "qc" }), options)) }
    }
}

/// An amount, or the words for a missing one.
fn amount(cents: Option<i64>, language: Language) -> Markup {
    html! { (cents.map_or_else(|| shared_phrases::NO_CELL.get(language).into(), |cents| dollars(cents, language))) }
}
