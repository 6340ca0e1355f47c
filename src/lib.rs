//! placeholder
pub mod explain;
pub mod rules;
pub mod session;
pub mod text;
