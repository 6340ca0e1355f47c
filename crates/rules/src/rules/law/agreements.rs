//! Technicians, professionals and suppliers under the agreements with other countries.

pub(super) mod listed_professionals;
pub(super) mod plans;
pub(super) mod professionals;
mod steps;
pub(super) mod suppliers;
pub(super) mod technicians;
pub(super) mod treaty;
