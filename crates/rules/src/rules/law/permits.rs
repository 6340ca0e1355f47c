//! What the permits of an employer share: the employer's part, the steps, the plans.

pub(super) mod employer_portal;
pub mod plans;
pub(super) mod steps;
