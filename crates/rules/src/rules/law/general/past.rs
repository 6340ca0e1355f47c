//! The general block, part three: grounds that bar a person, and what cures them.
//!
//! An inadmissibility may have a relief that no tool can compute (a temporary resident permit,
//! ministerial relief); the remarks say that advice is needed, and never more.

use crate::rules::cite::{act, regulations};
use crate::rules::law::{CLOSED, FITS, closed, fits, officer, requirement, whole};
use crate::rules::model::{Condition, Outcome, Requirement};
use crate::rules::questions::Fact;
use crate::text::sentences;

mod criminality;

pub(in crate::rules::law) use criminality::CRIMINALITY;

/// Act, s. 16(1) and 40(1)(a).
pub(in crate::rules::law) static TRUTH: Requirement = requirement(
    "truthful-papers",
    sentences::past::TRUTHFUL_PAPERS,
    ticked!(Past, "untrue-papers", closed(sentences::past::TRUTHFUL_PAPERS_UNTRUE_PAPERS), FITS),
    &[act("16(1)"), act("40(1)(a)")],
);

/// Act, s. 40(2)(a): five years from the final decision, or from the removal. No authorization to
/// return shortens them.
pub(in crate::rules::law) static MISREPRESENTATION: Requirement = requirement(
    "misrepresentation",
    sentences::past::MISREPRESENTATION,
    Condition::All(&[
        Condition::Any(&[
            ticked!(Past, "misrepresentation", CLOSED, FITS),
            Condition::AtLeast(
                Fact::MisrepresentationYears,
                whole(5),
                PERIOD_OVER,
                closed(sentences::past::MISREPRESENTATION_CANNOT_COME_DURING_5),
            ),
        ]),
        // An exclusion order for it was made in Canada: the years run from the day it was carried out.
        Condition::Any(&[
            ticked!(Past, "removal", CLOSED, FITS),
            of!(RemovalOrder, [("exclusion-misrepresentation", CLOSED)], FITS),
            Condition::AtLeast(
                Fact::RemovalYears,
                whole(5),
                PERIOD_OVER,
                closed(sentences::past::MISREPRESENTATION_MISREPRESENTATION_5_YEARS_PASS),
            ),
        ]),
    ]),
    &[act("40(2)(a)")],
);

const PERIOD_OVER: Outcome = fits(sentences::past::PERIOD_OVER);

/// Act, s. 20(1.1) and 22.1: at most 36 months.
pub(in crate::rules::law) static DECLARATION: Requirement = requirement(
    "ministerial-declaration",
    sentences::past::MINISTERIAL_DECLARATION,
    Condition::Any(&[
        ticked!(Past, "declaration", CLOSED, FITS),
        of!(Declaration, [("ended", FITS)], closed(sentences::past::MINISTERIAL_DECLARATION_OTHERWISE)),
    ]),
    &[act("22.1")],
);

/// Act, s. 52 and Regulations, s. 224 to 226: what each order asks before a return.
pub(in crate::rules::law) static REMOVAL: Requirement = requirement(
    "removal-order",
    sentences::past::REMOVAL_ORDER,
    Condition::Any(&[
        ticked!(Past, "removal", CLOSED, FITS),
        of!(
            RemovalOrder,
            [
                ("departure-confirmed", fits(sentences::past::REMOVAL_ORDER_DEPARTURE_CONFIRMED)),
                ("family-member", FITS),
                ("deportation", closed(sentences::past::REMOVAL_ORDER_DEPORTATION)),
                ("departure-unconfirmed", closed(sentences::past::REMOVAL_ORDER_DEPARTURE_UNCONFIRMED)),
                ("not-enforced", closed(sentences::past::REMOVAL_ORDER_NOT_ENFORCED)),
            ],
            CLOSED
        ),
        Condition::All(&[
            of!(RemovalOrder, [("exclusion", FITS)], CLOSED),
            Condition::AtLeast(
                Fact::RemovalYears,
                whole(1),
                fits(sentences::past::REMOVAL_ORDER_YEAR_OVER_DECLARE_ORDER),
                closed(sentences::past::REMOVAL_ORDER_FIRST_YEAR_WRITTEN_AUTHORIZATION),
            ),
        ]),
        Condition::All(&[
            of!(RemovalOrder, [("exclusion-misrepresentation", FITS)], CLOSED),
            Condition::AtLeast(
                Fact::RemovalYears,
                whole(5),
                fits(sentences::past::REMOVAL_ORDER_5_YEARS_OVER_DECLARE),
                closed(sentences::past::REMOVAL_ORDER_FIRST_5_YEARS_WRITTEN),
            ),
        ]),
        Condition::All(&[
            of!(RemovalOrder, [("not-enforced", CLOSED)], FITS),
            of!(ReturnAuthorization, [("yes", FITS)], CLOSED),
        ]),
    ]),
    &[act("52"), regulations("224"), regulations("225"), regulations("226")],
);

/// Regulations, s. 243: removal at Canada's expense is repaid first.
pub(in crate::rules::law) static REMOVAL_COSTS: Requirement = requirement(
    "removal-costs",
    sentences::past::REMOVAL_COSTS,
    Condition::Any(&[
        ticked!(Past, "removal", CLOSED, FITS),
        of!(RemovalCosts, [("owed", closed(sentences::past::REMOVAL_COSTS_OWED))], FITS),
    ]),
    &[regulations("243")],
);

/// Regulations, s. 200(3)(e): six months since it stopped, or one of the exceptions.
pub(in crate::rules::law) static UNAUTHORIZED: Requirement = requirement(
    "unauthorized-work-or-study",
    sentences::past::UNAUTHORIZED_WORK_OR_STUDY,
    Condition::Any(&[
        ticked!(Past, "unauthorized", CLOSED, FITS),
        of!(
            Unauthorized,
            [
                ("permit-details", officer(sentences::past::UNAUTHORIZED_WORK_OR_STUDY_PERMIT_DETAILS)),
                ("permit-afterwards", fits(sentences::past::UNAUTHORIZED_WORK_OR_STUDY_PERMIT_AFTERWARDS)),
                ("going-on", closed(sentences::past::UNAUTHORIZED_WORK_OR_STUDY_GOING_ON)),
            ],
            CLOSED
        ),
        Condition::All(&[
            of!(Unauthorized, [("permit-details", FITS)], CLOSED),
            Condition::AtLeast(
                Fact::UnauthorizedMonths,
                whole(6),
                fits(sentences::past::UNAUTHORIZED_WORK_OR_STUDY_SIX_MONTHS_PASSED_BAR),
                CLOSED,
            ),
        ]),
        Condition::All(&[
            of!(Unauthorized, [("stopped", FITS)], CLOSED),
            Condition::AtLeast(
                Fact::UnauthorizedMonths,
                whole(6),
                fits(sentences::past::UNAUTHORIZED_WORK_OR_STUDY_BAR_LIFTED_BUT_OFFICER),
                closed(sentences::past::UNAUTHORIZED_WORK_OR_STUDY_SIX_MONTHS_PASS_DAY),
            ),
        ]),
    ]),
    &[regulations("200(3)(e)"), act("41")],
);

/// Act, s. 38(1): judged, with a mitigation plan; workers are not exempt from excessive demand.
pub(in crate::rules::law) static HEALTH: Requirement = requirement(
    "health",
    sentences::past::HEALTH,
    ticked!(Past, "health", officer(sentences::past::HEALTH_HEALTH), FITS),
    &[act("38(1)"), regulations("34")],
);

const LAWYER: Outcome = closed(sentences::past::LAWYER);

/// Act, s. 34(1).
pub(in crate::rules::law) static SECURITY: Requirement =
    requirement("security", sentences::past::SECURITY, ticked!(SeriousPast, "security", LAWYER, FITS), &[act("34(1)")]);

/// Act, s. 35(1).
pub(in crate::rules::law) static RIGHTS: Requirement = requirement(
    "rights-violations",
    sentences::past::RIGHTS_VIOLATIONS,
    ticked!(SeriousPast, "rights-violations", LAWYER, FITS),
    &[act("35(1)"), regulations("16")],
);

/// Act, s. 35.1: while listed; ministerial relief does not reach it.
pub(in crate::rules::law) static SANCTIONS: Requirement = requirement(
    "sanctions",
    sentences::past::SANCTIONS,
    ticked!(SeriousPast, "sanctions", closed(sentences::past::SANCTIONS_SANCTIONS), FITS),
    &[act("35.1")],
);

/// Act, s. 37(1).
pub(in crate::rules::law) static ORGANIZED_CRIME: Requirement = requirement(
    "organized-crime",
    sentences::past::ORGANIZED_CRIME,
    ticked!(SeriousPast, "organized-crime", LAWYER, FITS),
    &[act("37(1)")],
);

/// Act, s. 42(2): for a temporary stay only a relative's s. 34, 35, 35.1 or 37 counts.
pub(in crate::rules::law) static FAMILY: Requirement = requirement(
    "family-member",
    sentences::past::FAMILY_MEMBER,
    ticked!(SeriousPast, "family", closed(sentences::past::FAMILY_MEMBER_FAMILY), FITS),
    &[act("42(2)"), regulations("23")],
);
