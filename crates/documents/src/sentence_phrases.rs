//! The labels in the list of sentences: before sets of answers, before routes, and in place of a missing remark.

use crate::phrase::Phrase;

phrases! {
    /// In place of a remark, if only the title of the requirement is shown.
    TITLE_ALONE: "(the title alone)", "(le titre seul)";
    /// Before a set of answers.
    SMALLEST_SET: "With:", "Avec :";
    /// A sentence that no answers show.
    NEVER_SHOWN: "No set of answers shows this sentence.", "Aucun ensemble de réponses n’affiche cette phrase.";
    /// Before answers that do not show their sentence.
    NEVER_WITH: "Never shown for:", "Jamais affichée pour :";
    /// Before the routes of a requirement.
    ASKED_BY: "Routes:", "Voies :";
}
