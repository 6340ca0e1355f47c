//! The open permit of a foreign worker's spouse or common-law partner, code C41: Regulations,
//! s. 205(c)(ii), by the rule since 2025-01-21. The body of that rule's page was not read: secondary
//! reports and one worked example of IRCC's carry it.

use super::{CLOSED, FITS, closed, fits, officer, requirement, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::law::permits::steps::{DECISION, EXAM, GIVE_BIOMETRICS, NEVER, START, you};
use crate::rules::model::{Condition, Group, Outcome, Plan, Requirement, Route, Step, line};
use crate::rules::questions::Fact;
use crate::text::sentences;

/// SPO-06: in Canada, in line with the worker's permit. Who waits for an extension has asked for the renewal
/// already.
const RENEWAL: Condition = of!(ApplyFrom, [("inside-permit", IN_LINE), ("inside-maintained", IN_LINE)], CLOSED);
const IN_LINE: Outcome = officer(sentences::partner::IN_LINE);

/// F2 (whose spouse), F4 (TEER 2 and 3), F5 (on the way to residence), SPO-01, SPO-02, SPO-05 and
/// SPO-06. Law firms agree on which groups count and which do not; the annexes of
/// the page, with selected codes beside them, were not read.
static WORKER: Requirement = requirement(
    "partner-occupation",
    sentences::partner::PARTNER_OCCUPATION,
    Condition::All(&[
        of!(
            Partner,
            [
                ("yes", FITS),
                ("citizen-or-resident", closed(sentences::partner::PARTNER_OCCUPATION_CITIZEN_OR_RESIDENT)),
                ("student", closed(sentences::partner::PARTNER_OCCUPATION_STUDENT)),
                ("residence-applicant", closed(sentences::partner::PARTNER_OCCUPATION_RESIDENCE_APPLICANT)),
                ("claimant", closed(sentences::partner::PARTNER_OCCUPATION_CLAIMANT)),
            ],
            closed(sentences::partner::PARTNER_OCCUPATION_OTHERWISE)
        ),
        Condition::Any(&[
            of!(
                PartnerWork,
                [
                    ("teer-0-1", FITS),
                    ("natural-and-applied-sciences", FITS),
                    ("selected-groups", fits(sentences::partner::PARTNER_OCCUPATION_SELECTED_GROUPS)),
                    ("teer-2-3", officer(sentences::partner::PARTNER_OCCUPATION_TEER_2_3)),
                    ("other-groups", closed(sentences::partner::PARTNER_OCCUPATION_OTHER_GROUPS)),
                    ("excluded-permit", closed(sentences::partner::PARTNER_OCCUPATION_EXCLUDED_PERMIT)),
                    ("treaty-permit", fits(sentences::partner::PARTNER_OCCUPATION_TREATY_PERMIT)),
                    ("cptpp-permit", officer(sentences::partner::PARTNER_OCCUPATION_CPTPP_PERMIT)),
                    (
                        "on-the-way-to-residence",
                        officer(sentences::partner::PARTNER_OCCUPATION_ON_THE_WAY_TO_RESIDENCE)
                    ),
                    ("teer-4-5", closed(sentences::partner::PARTNER_OCCUPATION_TEER_4_5)),
                ],
                CLOSED
            ),
            // The older rule takes every job of TEER 0 to 3.
            Condition::All(&[of!(PartnerWork, [("other-groups", FITS)], CLOSED), RENEWAL]),
        ]),
    ]),
    &[
        regulations("205(c)(ii)"),
        regulations("204(a)"),
        page("IRCC-C41"),
        page("IRCC-C46"),
        page("IRCC-A74"),
        page("IRCC-C42"),
        page("IRCC-C49"),
        page("IRCC-T52"),
        page("IRCC-CODES"),
    ],
);

/// SPO-01 and SPO-03: sixteen months.
static MONTHS: Requirement = requirement(
    "partner-sixteen-months",
    sentences::partner::PARTNER_SIXTEEN_MONTHS,
    Condition::Any(&[
        of!(PartnerWork, [("treaty-permit", FITS), ("cptpp-permit", FITS)], CLOSED),
        Condition::All(&[
            of!(PartnerWork, [("on-the-way-to-residence", FITS)], CLOSED),
            Condition::AtLeast(
                Fact::PartnerMonths,
                whole(6),
                FITS,
                closed(sentences::partner::PARTNER_SIXTEEN_MONTHS_WAY_PERMANENT_RESIDENCE_6),
            ),
        ]),
        // SPO-06: the older page on renewals was not read.
        Condition::All(&[RENEWAL, Condition::AtLeast(Fact::PartnerMonths, whole(6), FITS, CLOSED)]),
        Condition::AtLeast(
            Fact::PartnerMonths,
            whole(16),
            FITS,
            closed(sentences::partner::PARTNER_SIXTEEN_MONTHS_EXCEPT_WAY_PERMANENT_RESIDENCE),
        ),
    ]),
    &[page("IRCC-C41"), page("IRCC-C20F"), page("IRCC-C46"), page("IRCC-C49")],
);

static STEPS: [Step; 6] = [
    you(sentences::partner::STEPS_GATHER_PROOF_RELATIONSHIP_PARTNERS, NEVER),
    EXAM,
    you(sentences::partner::STEPS_APPLY_ONLINE_OPEN_WORK, NEVER),
    GIVE_BIOMETRICS,
    DECISION,
    START,
];

static PLAN: Plan = Plan::OPEN.with_papers(&[
    line(sentences::plans::OPEN_PROOF_MARRIAGE_COMMON_LAW, &[]),
    line(sentences::plans::OPEN_WORKER_OCCUPATION_NOC_TEER, &[page("IRCC-C41")]),
]);

/// Spouse or partner, C41.
pub(super) static OPEN_PERMIT: Route = Route {
    id: "spouse-open-permit",
    group: Group::Exempt,
    agreement: None,
    name: sentences::partner::ROUTE_SPOUSE_OPEN_PERMIT,
    summary: sentences::partner::ROUTE_SPOUSE_OPEN_PERMIT_SUMMARY,
    requirements: &[&WORKER, &MONTHS],
    plan: &PLAN,
    steps: &STEPS,
};
