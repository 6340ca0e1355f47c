//! A requirement: what is asked, what answers to it mean, where its figures are, its sources.

use super::figures::Table;
use super::fragment::id;
use super::{Options, remarks};
use crate::sources::sources;
use crate::{html, phrases};
use std::collections::BTreeSet;
use work_permit_rules::explain::due_words;
use work_permit_rules::rules::{Condition, Requirement, WageRule};
use work_permit_rules::text::Language;

/// The requirements that stand in the guide already, so that no explanation comes twice.
#[derive(Default)]
pub struct Told(BTreeSet<&'static str>);

/// Requirements as a list.
pub fn list(requirements: &[&Requirement], told: &mut Told, options: Options) -> String {
    let item = |requirement: &&Requirement| {
        if told.0.insert(requirement.id) { whole(requirement, options) } else { again(requirement, options) }
    };
    let items: Vec<String> = requirements.iter().map(item).collect();
    html::block("ul", &[("class", "requirements")], &items)
}

fn id_of(requirement: &Requirement, language: Language) -> String {
    id(&format!("requirement-{}", requirement.id), language)
}

/// A requirement that another route has explained: its words lead there.
fn again(requirement: &Requirement, options: Options) -> String {
    let language = options.language;
    let address = format!("#{}", id_of(requirement, language));
    let title = html::around("p", &(html::link(&address, requirement.title.get(language)) + "."));
    html::block("li", &[], &[title, sources(&requirement.citations(language), language)])
}

fn whole(requirement: &Requirement, options: Options) -> String {
    let language = options.language;
    let title = format!("{}.", requirement.title.get(language));
    let mut tables = Vec::new();
    tables_of(&requirement.condition, &mut tables);
    tables.dedup();
    let mut pieces = vec![html::around("p", &html::text("strong", &title)), remarks::list(requirement, options)];
    pieces.extend(tables.into_iter().map(|table| {
        let words = phrases::SEE_TABLE.fill(language, &[("table", table.title().get(language))]);
        html::around("p", &html::link(&format!("#{}", table.id(language)), &words))
    }));
    pieces.extend(due_words(requirement, options.as_of, language).map(|words| html::text("p", &words)));
    pieces.push(sources(&requirement.citations(language), language));
    html::block("li", &[("id", &id_of(requirement, language))], &pieces)
}

/// The tables that hold the figures of a condition.
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
