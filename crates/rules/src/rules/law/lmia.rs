//! The routes for which the employer gets a labour market impact assessment.

pub(super) mod global_talent;
pub(super) mod ordinary;
mod plans;
pub(super) mod steps;
