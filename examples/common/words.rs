//! Fixed sentences that both the guide and the rule book say, and how such sentences are written.

use work_permit_checker::rules::{Group, Standing};
use work_permit_checker::t;
use work_permit_checker::text::{Language, Text, interface};

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $en:literal, $fr:literal;)*) => {
        $($(#[$doc])* pub const $name: Text = t!($en, $fr);)*
    };
}

texts! {
    /// The notice.
    NOTICE: "This is information, not legal advice; an officer decides.", "Renseignements généraux seulement, pas un avis juridique; un agent décide.";
    /// Edition of the rules, `{0}`, and the review date, `{1}`.
    EDITION: "Edition of the rules: {0}. To be reviewed by {1}.", "Édition des règles : {0}. À revoir au plus tard le {1}.";
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
    /// Where an answer stands before its remark, `{0}`.
    ANSWER: "“{0}”", "« {0} »";
    /// Citizenships that are not named.
    OTHER_COUNTRY: "Any other country", "Tout autre pays";
    /// Between an answer and its remark.
    COLON: ":", " :";
    /// Leads to a table, `{0}` its title.
    SEE_TABLE: "See the table: {0}", "Voir le tableau : {0}";
    /// Title of the table of occupations.
    OCCUPATIONS: "Occupations and hourly floors", "Professions et planchers horaires";
    /// Title of the table of thresholds.
    THRESHOLDS: "High-wage threshold by province", "Seuil de haut salaire par province";
    /// Title of the table of medians.
    MEDIANS: "Job Bank median wage by province", "Salaire médian du Guichet-Emplois par province";
    /// Column: what one does.
    DUTIES: "What you mostly do", "Ce que vous faites surtout";
    /// An occupation: `{0}` code, `{1}` title, `{2}` TEER.
    OCCUPATION: "NOC {0}, {1} (TEER {2})", "CNP {0}, {1} (FEER {2})";
    /// A group's code, `{0}`.
    NOC: "NOC {0}", "CNP {0}";
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

/// The groups of routes with their headings, in the order of the rules.
pub const GROUPS: [(Group, Text); 6] = [
    (Group::Lmia, interface::GROUP_LMIA),
    (Group::Cusma, interface::GROUP_CUSMA),
    (Group::IntraCompany, interface::GROUP_TRANSFER),
    (Group::FreeTrade, interface::GROUP_FREE_TRADE),
    (Group::Exempt, interface::GROUP_EXEMPT),
    (Group::NoPermit, interface::GROUP_NO_PERMIT),
];

/// Where a requirement stands, as a sentence before a remark.
pub fn standing(standing: Standing) -> Text {
    match standing {
        Standing::Fits => MET,
        Standing::ToDo => TO_DO,
        Standing::OfficerDecides => OFFICER,
        Standing::DoesNotFit => NOT_MET,
    }
}

/// Words of a person, in the marks of the language.
pub fn quoted(words: &str, language: Language) -> String {
    ANSWER.fill(language, &[words])
}
