//! Which edition of the rules this is, and the days of the law behind it.

use super::date::Date;

/// The edition of the rules. It changes with every change of a rule.
pub const RULES_VERSION: &str = "2026-11-27";

/// The first day for which any figure of these rules is in force.
pub const FIRST_DAY: Date = Date::new(2024, 11, 8);

/// The law as last read: the Regulations are current to this day, other sources carry their own.
pub const LAW_AS_OF: Date = Date::new(2026, 6, 14);
