//! The general block: what binds every applicant, whatever the route.

pub(super) mod conduct;
mod past;
pub(super) mod person;
