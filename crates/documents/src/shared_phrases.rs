//! Sentences that both the guide and the rule book say.

use crate::phrase::Phrase;
use work_permit_rules::explain::group_words;
use work_permit_rules::rules::{Group, Standing};
use work_permit_rules::text::{Language, Text};

phrases! {
    /// The notice.
    NOTICE: "This is information, not legal advice; an officer decides.", "Renseignements généraux seulement, pas un avis juridique; un agent décide.";
    /// Edition of the rules, `{edition}`, and the review date, `{day}`.
    EDITION: "Edition of the rules: {edition}. To be reviewed by {day}.", "Édition des règles : {edition}. À revoir au plus tard le {day}.";
    /// Before the links behind a requirement.
    SOURCE: "Source: ", "Source : ";
    /// The same, for several.
    SOURCES: "Sources: ", "Sources : ";
    /// Before a remark.
    MET: "Met.", "Rempli.";
    /// Before a remark.
    TO_DO: "Still to do.", "Encore à faire.";
    /// Before a remark.
    OFFICER: "An officer decides.", "Un agent décide.";
    /// Before a remark.
    NOT_MET: "Not met.", "Non rempli.";
    /// An answer, `{answer}`, in front of its remark.
    ANSWER: "“{answer}”", "« {answer} »";
    /// Citizenships that are not named.
    OTHER_COUNTRY: "Any other country", "Tout autre pays";
    /// Between an answer and its remark.
    COLON: ":", " :";
    /// Leads to a table, `{table}` its title.
    SEE_TABLE: "See the table: {table}", "Voir le tableau : {table}";
    /// Title of the table of occupations.
    OCCUPATIONS: "Occupations and hourly floors", "Professions et planchers horaires";
    /// Title of the table of thresholds.
    THRESHOLDS: "High-wage threshold by province", "Seuil de haut salaire par province";
    /// Title of the table of medians.
    MEDIANS: "Job Bank median wage by province", "Salaire médian du Guichet-Emplois par province";
    /// Column: what one does.
    DUTIES: "What you mostly do", "Ce que vous faites surtout";
    /// An occupation: `{noc}` code, `{title}` title, `{teer}` TEER.
    OCCUPATION: "NOC {noc}, {title} (TEER {teer})", "CNP {noc}, {title} (FEER {teer})";
    /// A group's code, `{noc}`.
    NOC: "NOC {noc}", "CNP {noc}";
    /// Column: the Category B list and its floor.
    CATEGORY_B: "Category B list", "Liste de la catégorie B";
    /// Column: the place.
    PROVINCE: "Province or territory", "Province ou territoire";
    /// Column: the threshold.
    HOURLY: "An hour", "L’heure";
    /// On the list, without a floor of its own.
    LISTED: "yes", "oui";
    /// Only part of it is on the list.
    IN_PART: "in part", "en partie";
    /// Not on the list.
    NOT_LISTED: "no", "non";
    /// Duties that point to several groups, or to none.
    UNCLEAR: "Duties that point to no single group", "Tâches qui n’indiquent pas un seul groupe";
    /// The occupation is on the list.
    ON_LIST: "On the list", "Sur la liste";
    /// The occupation is partly on the list.
    PARTLY_ON_LIST: "In part on the list", "En partie sur la liste";
    /// The occupation is not on the list.
    OFF_LIST: "Not on the list", "Pas sur la liste";
    /// No figure in a cell.
    NO_CELL: "no figure", "aucun montant";
}

/// The groups of routes with their headings, in the order of the board, without what binds every applicant.
pub fn route_groups() -> impl Iterator<Item = (Group, Text)> {
    let groups = Group::ALL.into_iter().filter(|group| *group != Group::General);
    groups.map(|group| (group, group_words(group)))
}

/// A standing as a sentence, which comes before a remark.
pub fn standing(standing: Standing) -> Phrase {
    match standing {
        Standing::Fits => MET,
        Standing::ToDo => TO_DO,
        Standing::OfficerDecides => OFFICER,
        Standing::DoesNotFit => NOT_MET,
    }
}

/// Words of a person, in the marks of the language.
pub fn quoted(words: &str, language: Language) -> String {
    ANSWER.fill(language, &[("answer", words)])
}
