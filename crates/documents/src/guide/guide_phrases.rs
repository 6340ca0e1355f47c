//! The guide's own sentences; all others are those of the rules and of the interface.

use crate::phrase::Phrase;

phrases! {
    /// Title of the guide.
    TITLE: "Canadian work permits for IT support: the rules in plain words", "Permis de travail canadien en soutien informatique : règles en clair";
    /// For search engines.
    DESCRIPTION: "Which Canadian work-permit routes can fit an IT support job, what each one asks, and where the law says so.", "Quelles voies vers un permis de travail canadien peuvent convenir à un emploi en soutien informatique, ce que chacune exige, et où la loi le dit.";
    /// The day that was asked for, `{day}`.
    FIGURES_ON: "Figures are those in force on {day}.", "Les montants sont ceux en vigueur le {day}.";
    /// How to read it.
    HOW_TO_READ: "Each route asks for all of its points, and everyone must also meet the general requirements.", "Chaque voie exige tous ses points, et toute personne doit aussi remplir les exigences générales.";
    /// Before what all routes of a group share.
    SHARED: "What every route of this group asks for:", "Ce que toutes les voies de ce groupe exigent :";
    /// Before what a route asks besides; follows [`SHARED`].
    BESIDES: "What this route asks for besides:", "Ce que cette voie exige en plus :";
    /// Before the requirements of a route that shares none.
    ASKS: "What this route asks for:", "Ce que cette voie exige :";
    /// Section heading.
    FIGURES: "Figures", "Montants";
    /// Title of the two Category A figures.
    CATEGORY_A: "Category A pay", "Paie de la catégorie A";
    /// Column: national median.
    NATIONAL: "National median, an hour", "Médiane nationale, l’heure";
    /// On the list, with a floor: `{listed}` is what the list says, `{floor}` the floor.
    WITH_FLOOR: "{listed}, from {floor}", "{listed}, dès {floor}";
    /// How floors are read.
    FLOOR_HELP: "A floor binds even where the prevailing wage is lower; where none is named, the prevailing wage alone binds.", "Un plancher s’impose même si le salaire courant est plus bas; sans plancher, seul le salaire courant s’impose.";
    /// How medians are read.
    MEDIAN_HELP: "Where Job Bank publishes no figure for a province or territory, the national one is shown. A smaller area can have its own. The groups are those of the table of occupations.", "Là où le Guichet-Emplois ne publie aucun montant pour une province ou un territoire, le montant national est indiqué. Une région plus petite peut avoir le sien. Les groupes sont ceux du tableau des professions.";
}
