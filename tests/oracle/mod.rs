//! A second, naive evaluator: every condition of every route once more, as plain `if`s over a
//! complete answer set. It knows nothing of spans, of the rules' data or of their lists; it was
//! written from the facts and their sources alone, so that an error of the rules would have to be
//! made twice to go unseen.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

pub mod criminality;
pub mod cusma;
pub mod employer;
pub mod figures;
pub mod general;
pub mod lmia;
pub mod others;
pub mod person;
pub mod professionals;
pub mod suppliers;
pub mod technicians;
pub mod transfers;
pub mod treaty_transfers;

pub use person::Person;
pub use work_permit_checker::rules::Fact;
pub use work_permit_checker::rules::Standing::{self, DoesNotFit, Fits, OfficerDecides, ToDo};

/// A condition of a route: the number that the facts give it, and where the person stands.
pub type Condition = (&'static str, Standing);

/// Where a route stands: at its worst condition, and which that is.
pub fn worst(conditions: &[Condition]) -> Condition {
    conditions.iter().copied().min_by_key(|(_, standing)| *standing).unwrap_or(("none", Fits))
}

/// Every condition of a route, or of the general block.
pub fn conditions(route: &str, person: &Person<'_>) -> Vec<Condition> {
    lmia::lmia(route, person)
        .or_else(|| cusma::cusma(route, person))
        .or_else(|| general::general(route, person))
        .or_else(|| transfers::transfers(route, person))
        .or_else(|| treaty_transfers::treaty_transfers(route, person))
        .or_else(|| technicians::technicians(route, person))
        .or_else(|| professionals::professionals(route, person))
        .or_else(|| others::others(route, person))
        .or_else(|| suppliers::suppliers(route, person))
        .unwrap_or_else(|| panic!("the second evaluator does not know {route}"))
}
