//! What a question can do to a route.

use super::book::Book;
use super::effect::Lowers;
use work_permit_rules::rules::{Question, Route, Standing};

/// What a question can do to a route that reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// It only brings a remark.
    Remarks,
    /// Some answer can move it, but none closes it alone.
    Moves,
    /// Some answer closes it while nothing else is known.
    Closes,
}

/// What a question can do to a route; nothing where no requirement reads it.
pub fn reach(question: &Question, route: &Route, book: &Book) -> Option<Reach> {
    let effects = route.requirements.iter().flat_map(|requirement| book.effects(requirement));
    let of = effects.filter(|effect| effect.fact == question.fact).map(|effect| match effect.lowers.first() {
        Some(Lowers { to: Standing::DoesNotFit, with_others: false }) => Reach::Closes,
        Some(_) => Reach::Moves,
        None => Reach::Remarks,
    });
    of.max()
}
