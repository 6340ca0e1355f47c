//! A requirement in the guide: its title, what the answers mean, where its figures are, and its sources.

use super::figures::Table;
use super::fragment::id;
use super::{Options, remarks};
use crate::shared_phrases;
use crate::sources::sources;
use maud::{Markup, html};
use std::collections::BTreeSet;
use work_permit_rules::explain::due_words;
use work_permit_rules::rules::{Condition, Requirement, WageRule};
use work_permit_rules::text::Language;

/// The requirements that the guide has explained so far, so that it explains each one once.
#[derive(Default)]
pub struct FirstMentions(BTreeSet<&'static str>);

/// Requirements as a list.
pub fn list(requirements: &[&Requirement], mentions: &mut FirstMentions, options: Options) -> Markup {
    html! {
        ul class="requirements" {
            @for requirement in requirements {
                "\n"
                @if mentions.0.insert(requirement.id) { (whole(requirement, options)) }
                @else { (reference(requirement, options)) }
            }
        }
    }
}

/// The id of a requirement, which links to it use.
fn id_of(requirement: &Requirement, language: Language) -> String {
    id(&format!("requirement-{}", requirement.id), language)
}

/// A requirement that another route has explained: its title is a link to that explanation.
fn reference(requirement: &Requirement, options: Options) -> Markup {
    let language = options.language;
    html! {
        li {
            p { a href={ "#" (id_of(requirement, language)) } { (requirement.title.get(language)) } "." }
            (sources(&requirement.citations(language), language))
        }
    }
}

/// A requirement with what its answers mean and where its figures are.
fn whole(requirement: &Requirement, options: Options) -> Markup {
    let language = options.language;
    let mut tables = Vec::new();
    tables_of(&requirement.condition, &mut tables);
    tables.dedup();
    html! {
        li id=(id_of(requirement, language)) {
            p { strong { (requirement.title.get(language)) "." } }
            (remarks::list(requirement, options))
            @for table in tables {
                p {
                    a href={ "#" (table.id(language)) } {
                        (shared_phrases::SEE_TABLE.fill(language, &[("table", table.title().get(language))]))
                    }
                }
            }
            @if let Some(words) = due_words(requirement, options.as_of, language) { p { (words) } }
            (sources(&requirement.citations(language), language))
        }
    }
}

/// Adds the tables whose figures a condition uses to `found`.
fn tables_of(condition: &Condition, found: &mut Vec<Table>) {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            branches.iter().for_each(|branch| tables_of(branch, found))
        }
        Condition::CategoryB(_) => found.push(Table::Occupations),
        Condition::Wage(WageRule::CategoryB) => found.extend([Table::Occupations, Table::Medians]),
        Condition::Wage(WageRule::Prevailing | WageRule::JobBank) => found.push(Table::Medians),
        Condition::Wage(WageRule::HighWage | WageRule::LowWage) => found.push(Table::Thresholds),
        Condition::Wage(WageRule::CategoryA { .. }) => found.push(Table::CategoryA),
        _ => {}
    }
}
