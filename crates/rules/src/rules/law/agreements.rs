//! Technicians, professionals and suppliers under the agreements with other countries.

pub(super) mod listed_professionals;
pub(super) mod professionals;
pub(super) mod suppliers;
pub(super) mod technicians;
pub(super) mod treaty;
pub(super) mod treaty_steps;
