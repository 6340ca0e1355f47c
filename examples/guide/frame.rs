//! The guide's own sentences; all others are those of the rules and of the interface.

use work_permit_checker::t;
use work_permit_checker::text::Text;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $en:literal, $fr:literal;)*) => {
        $($(#[$doc])* pub const $name: Text = t!($en, $fr);)*
    };
}

texts! {
    /// Title of the guide.
    TITLE: "Canadian work permits for IT support: the rules in plain words", "Permis de travail canadien en soutien informatique : règles en clair";
    /// For search engines.
    DESCRIPTION: "Which Canadian work-permit routes can fit an IT support job, what each one asks, and where the law says so.", "Quelles voies vers un permis de travail canadien peuvent convenir à un emploi en soutien informatique, ce que chacune exige, et où la loi le dit.";
    /// The notice.
    NOTICE: "This is information, not legal advice; an officer decides.", "Renseignements généraux seulement, pas un avis juridique; un agent décide.";
    /// Edition of the rules, `{0}`, and the review date, `{1}`.
    EDITION: "Edition of the rules: {0}. To be reviewed by {1}.", "Édition des règles : {0}. À revoir au plus tard le {1}.";
    /// The day that was asked for, `{0}`.
    FIGURES_ON: "Figures are those in force on {0}.", "Les montants sont ceux en vigueur le {0}.";
    /// How to read it.
    HOW_TO_READ: "Each route asks for all of its points, and everyone must also meet the general requirements.", "Chaque voie exige tous ses points, et toute personne doit aussi remplir les exigences générales.";
    /// Before what all routes of a group share.
    SHARED: "What every route of this group asks for:", "Ce que toutes les voies de ce groupe exigent :";
    /// Before what a route asks besides; follows [`SHARED`].
    BESIDES: "What this route asks for besides:", "Ce que cette voie exige en plus :";
    /// Before the requirements of a route that shares none.
    ASKS: "What this route asks for:", "Ce que cette voie exige :";
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
    /// Section heading.
    FIGURES: "Figures", "Montants";
    /// Title of the table of occupations.
    OCCUPATIONS: "Occupations and hourly floors", "Professions et planchers horaires";
    /// Title of the table of thresholds.
    THRESHOLDS: "High-wage threshold by province", "Seuil de haut salaire par province";
    /// Title of the table of medians.
    MEDIANS: "Job Bank median wage by province", "Salaire médian du Guichet-Emplois par province";
    /// Title of the two Category A figures.
    CATEGORY_A: "Category A pay", "Paie de la catégorie A";
    /// Column: what one does.
    DUTIES: "What you mostly do", "Ce que vous faites surtout";
    /// An occupation: `{0}` code, `{1}` title, `{2}` TEER.
    OCCUPATION: "NOC {0}, {1} (TEER {2})", "CNP {0}, {1} (FEER {2})";
    /// Column: a group's code, `{0}`.
    NOC: "NOC {0}", "CNP {0}";
    /// Column: the Category B list and its floor.
    CATEGORY_B: "Category B list", "Liste de la catégorie B";
    /// Column: national median.
    NATIONAL: "National median, an hour", "Médiane nationale, l’heure";
    /// Column: the place.
    PROVINCE: "Province or territory", "Province ou territoire";
    /// Column: the threshold.
    HOURLY: "An hour", "L’heure";
    /// On the list, without a floor of its own.
    LISTED: "yes", "oui";
    /// On the list, with a floor: `{0}` is what [`LISTED`] or [`IN_PART`] says, `{1}` the floor.
    WITH_FLOOR: "{0}, from {1}", "{0}, dès {1}";
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
    /// How floors are read.
    FLOOR_HELP: "A floor binds even where the prevailing wage is lower; where none is named, the prevailing wage alone binds.", "Un plancher s’impose même si le salaire courant est plus bas; sans plancher, seul le salaire courant s’impose.";
    /// How medians are read.
    MEDIAN_HELP: "Where Job Bank publishes no figure for a province or territory, the national one is shown. A smaller area can have its own. The groups are those of the table of occupations.", "Là où le Guichet-Emplois ne publie aucun montant pour une province ou un territoire, le montant national est indiqué. Une région plus petite peut avoir le sien. Les groupes sont ceux du tableau des professions.";
}
