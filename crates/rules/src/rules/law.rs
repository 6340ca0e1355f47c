//! The law, a folder or a file for each family of routes, and the words that rules are written with.
//!
//! `CONTRIBUTING.md` lists what else a new rule or route needs.

use super::model::{Condition, Outcome, Requirement, Route, Standing};
use crate::text::{Text, sentences};

/// The chosen answer decides; a choice not named means the last outcome.
macro_rules! of {
    ($fact:ident, [$(($id:literal, $outcome:expr)),+ $(,)?], $otherwise:expr $(,)?) => {
        $crate::rules::model::Condition::Of(
            $crate::rules::questions::Fact::$fact,
            &[$($crate::rules::model::Arm {
                choice: $crate::rules::questions::choice($crate::rules::questions::Fact::$fact, $id),
                outcome: $outcome,
            }),+],
            $otherwise,
        )
    };
}

/// Whether an answer has settled a requirement of another fact.
macro_rules! settled {
    ($fact:ident, $id:literal) => {
        $crate::rules::model::Condition::Settled(
            $crate::rules::questions::Fact::$fact,
            $crate::rules::questions::choice($crate::rules::questions::Fact::$fact, $id),
        )
    };
}

/// Whether a line is ticked: ticked, not ticked.
macro_rules! ticked {
    ($fact:ident, $id:literal, $ticked:expr, $not:expr $(,)?) => {
        $crate::rules::model::Condition::Ticked(
            $crate::rules::questions::Fact::$fact,
            $crate::rules::questions::choice($crate::rules::questions::Fact::$fact, $id),
            $ticked,
            $not,
        )
    };
}

mod agreements;
mod cusma_professional;
mod francophone;
mod general;
mod lmia;
mod partner;
mod permits;
mod transfers;
mod visits;

use agreements::{listed_professionals, professionals, suppliers, technicians};
pub(super) use general::person::{BIOMETRICS, EXAM_FREE, VISITOR_UNCLEAR};
pub use general::person::{GENERAL, NEEDS_PERMIT};
pub(super) use lmia::ordinary::QUEBEC_CERTIFICATE;
pub(super) use lmia::steps::{ADVERTISING, NOT_QUEBEC};
use lmia::{global_talent, ordinary};
pub(super) use permits::steps::EXAM_DONE;
pub(super) use transfers::intra_company::{CLIENT_SITE, START_UP_TERM, UNTIL_FIVE, UNTIL_SEVEN};
pub(super) use transfers::treaty_transfers::UNTIL_FOUR_AND_A_HALF;
use transfers::{intra_company, treaty_transfers};
use visits::remote;

/// Every route, in the order of the board.
pub static ROUTES: [&Route; 45] = [
    &global_talent::CATEGORY_A,
    &global_talent::CATEGORY_B,
    &ordinary::HIGH_WAGE,
    &ordinary::LOW_WAGE,
    &cusma_professional::PROFESSIONAL,
    &intra_company::START_UP,
    &intra_company::MANAGER,
    &intra_company::SPECIALIZED,
    &intra_company::CUSMA_MANAGER,
    &intra_company::CUSMA_SPECIALIZED,
    &technicians::CPTPP,
    &technicians::COLOMBIA,
    &technicians::PERU_TECHNICIAN,
    &professionals::CPTPP,
    &listed_professionals::CHILE,
    &professionals::COLOMBIA,
    &professionals::PERU,
    &listed_professionals::PANAMA,
    &professionals::UKRAINE,
    &suppliers::EUROPEAN_UNION,
    &suppliers::EUROPEAN_UNION_OWN,
    &suppliers::UNITED_KINGDOM,
    &suppliers::UNITED_KINGDOM_OWN,
    &treaty_transfers::CPTPP_MANAGER,
    &treaty_transfers::CPTPP_SPECIALIZED,
    &treaty_transfers::CHILE_MANAGER,
    &treaty_transfers::CHILE_SPECIALIZED,
    &treaty_transfers::COLOMBIA_MANAGER,
    &treaty_transfers::COLOMBIA_SPECIALIZED,
    &treaty_transfers::PERU_MANAGER,
    &treaty_transfers::PERU_SPECIALIZED,
    &treaty_transfers::KOREA_MANAGER,
    &treaty_transfers::KOREA_SPECIALIZED,
    &treaty_transfers::EUROPEAN_UNION_MANAGER,
    &treaty_transfers::EUROPEAN_UNION_SPECIALIZED,
    &treaty_transfers::UNITED_KINGDOM_MANAGER,
    &treaty_transfers::UNITED_KINGDOM_SPECIALIZED,
    &treaty_transfers::UKRAINE_MANAGER,
    &treaty_transfers::UKRAINE_SPECIALIZED,
    &francophone::MOBILITY,
    &partner::OPEN_PERMIT,
    &visits::EMERGENCY_REPAIR,
    &visits::BUSINESS_VISITOR,
    &remote::VISITOR,
    &visits::SHORT_TERM,
];

const fn plain(standing: Standing) -> Outcome {
    Outcome { standing, remark: None }
}

const FITS: Outcome = plain(Standing::Fits);
const TO_DO: Outcome = plain(Standing::ToDo);
const OFFICER: Outcome = plain(Standing::OfficerDecides);
const CLOSED: Outcome = plain(Standing::DoesNotFit);

const fn noted(standing: Standing, remark: Text) -> Outcome {
    Outcome { standing, remark: Some(remark) }
}

/// Met, with a caution that is shown.
const fn fits(remark: Text) -> Outcome {
    noted(Standing::Fits, remark)
}

/// A step still to be taken.
const fn to_do(remark: Text) -> Outcome {
    noted(Standing::ToDo, remark)
}

/// Left to judgement: what will be weighed.
const fn officer(remark: Text) -> Outcome {
    noted(Standing::OfficerDecides, remark)
}

/// Not met: why.
const fn closed(remark: Text) -> Outcome {
    noted(Standing::DoesNotFit, remark)
}

const fn requirement(
    id: &'static str,
    title: Text,
    condition: Condition,
    cites: &'static [super::cite::Cite],
) -> Requirement {
    Requirement { id, title, condition, cites }
}

/// What remote work for an employer abroad means for a permit or an exemption for work in Canada.
const REMOTE_ABROAD: Outcome = closed(sentences::routes::REMOTE_ABROAD);

/// A whole number as a bound of a condition, which counts in hundredths.
const fn whole(number: u16) -> u16 {
    number * 100
}

/// A permit that lasts so many months at first; past them the words appear.
const fn length(
    id: &'static str,
    title: Text,
    months: u16,
    longer: Text,
    cites: &'static [super::cite::Cite],
) -> Requirement {
    requirement(
        id,
        title,
        Condition::MoreThan(super::questions::Fact::StayMonths, whole(months), fits(longer), FITS),
        cites,
    )
}

/// Pay below the Job Bank figure weighs, and never decides alone.
const PAY_IS_A_FACTOR: Condition = Condition::Any(&[
    Condition::Wage(super::model::WageRule::JobBank),
    Condition::Always(fits(sentences::routes::PAY_IS_A_FACTOR)),
]);

/// The route with this id.
pub fn by_id(id: &str) -> Option<&'static Route> {
    ROUTES.iter().copied().find(|route| route.id == id)
}
