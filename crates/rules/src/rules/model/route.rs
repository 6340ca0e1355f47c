//! Routes: their requirements, their steps, what they declare for a plan.

use super::{Condition, Plan, Requirement, Who};
use crate::rules::cite::Cite;
use crate::text::Text;
use serde::Serialize;

/// A step of the plan, once a route is open.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Who does it.
    pub who: Who,
    /// What to do.
    pub text: Text,
    /// What it waits for; none where it can run beside the others.
    pub after: Text,
    /// Once this is met for certain, the step is done or is not this person’s.
    pub until: &'static Condition,
}

/// A family of routes, as the board groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Group {
    /// Routes for which the employer gets a labour market impact assessment.
    Lmia,
    /// Canada-United States-Mexico Agreement, professionals.
    Cusma,
    /// Intra-company transferees, general and treaty.
    IntraCompany,
    /// Other trade agreements: open to those whom each of them names, and to nobody else.
    FreeTrade,
    /// Other permits without a labour market impact assessment, whatever the citizenship.
    Exempt,
    /// Work that needs no permit.
    NoPermit,
    /// What binds every applicant.
    General,
}

impl Group {
    /// Every group, in the order of the board.
    pub const ALL: [Group; 7] = [
        Group::Lmia,
        Group::Cusma,
        Group::IntraCompany,
        Group::FreeTrade,
        Group::Exempt,
        Group::NoPermit,
        Group::General,
    ];

    /// The word in the report.
    pub fn id(self) -> &'static str {
        match self {
            Group::Lmia => "lmia",
            Group::Cusma => "cusma",
            Group::IntraCompany => "intra-company",
            Group::FreeTrade => "free-trade",
            Group::Exempt => "exempt",
            Group::NoPermit => "no-permit",
            Group::General => "general",
        }
    }
}

/// An agreement whose routes are only for those whom it names.
#[derive(Clone, Copy, Debug)]
pub struct Agreement {
    /// The requirement that checks whom it names. Its routes have it first, so a quick look at a route evaluates it.
    pub names: &'static Requirement,
    /// Its page.
    pub page: Cite,
    /// Pages that shared requirements cite. The routes of this agreement cite [`Agreement::page`] instead of them.
    pub instead_of: &'static [Cite],
}

/// One way to a work permit: all of its requirements must hold.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Its family.
    pub group: Group,
    /// The agreement that says who may use the route. `None` if the board shows the route to everybody; CUSMA is such a
    /// case.
    pub agreement: Option<&'static Agreement>,
    /// Its name on the screen.
    pub name: Text,
    /// What it is, in two lines.
    pub summary: Text,
    /// All must hold.
    pub requirements: &'static [&'static Requirement],
    /// What its plan has beside the steps.
    pub plan: &'static Plan,
    /// The steps of the plan, in order.
    pub steps: &'static [Step],
}
