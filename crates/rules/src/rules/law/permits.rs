//! What the permits of an employer share: the employer's part, and the steps.

pub(super) mod employer_portal;
pub(super) mod steps;
