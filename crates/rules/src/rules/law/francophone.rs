//! Francophone Mobility, code C16: Regulations, s. 205(c)(ii), since 2023-06-15. Any citizenship,
//! any occupation but some farm work, French at level 5, a job and a home outside Quebec.

use super::{CLOSED, FITS, REMOTE_ABROAD, closed, fits, officer, requirement, to_do};
use crate::rules::cite::{page, regulations};
use crate::rules::law::general::conduct::IN_BUSINESS;
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::permits::steps::{
    APPLY, DECISION, ENTER, EXAM, FAST, FILE, GIVE_BIOMETRICS, NUMBER, SIGN, START, you,
};
use crate::rules::model::{Condition, Group, Plan, Requirement, Route, Step, line};
use crate::text::sentences;

/// FRM-03: an offer of employment in the Employer Portal.
static OFFER: Requirement = requirement(
    "francophone-job-offer",
    sentences::francophone::FRANCOPHONE_JOB_OFFER,
    of!(
        JobOffer,
        [
            ("job-offer", FITS),
            ("not-yet", to_do(sentences::francophone::FRANCOPHONE_JOB_OFFER_NOT_YET)),
            ("remote-abroad", REMOTE_ABROAD),
            ("short-visit", closed(sentences::francophone::FRANCOPHONE_JOB_OFFER_SHORT_VISIT)),
        ],
        officer(sentences::francophone::FRANCOPHONE_JOB_OFFER_OTHERWISE)
    ),
    &[page("IRCC-C16"), regulations("205(c)(ii)")],
);

/// FRM-01: outside Quebec, remote work for an employer in Quebec left out.
static PLACE: Requirement = requirement(
    "outside-quebec",
    sentences::francophone::OUTSIDE_QUEBEC,
    Condition::All(&[
        of!(Province, [("qc", closed(sentences::francophone::OUTSIDE_QUEBEC_QC))], FITS),
        of!(RemoteForQuebec, [("yes", closed(sentences::francophone::OUTSIDE_QUEBEC_YES))], FITS),
    ]),
    &[page("IRCC-C16")],
);

/// FRM-01 and FRM-02: speaking and listening at NCLC 5, and the proof.
static FRENCH: Requirement = requirement(
    "french-level-5",
    sentences::francophone::FRENCH_LEVEL_5,
    of!(
        FrenchLevel,
        [("proven", FITS), ("no-proof", to_do(sentences::francophone::FRENCH_LEVEL_5_NO_PROOF))],
        closed(sentences::francophone::FRENCH_LEVEL_5_OTHERWISE)
    ),
    &[page("IRCC-C16")],
);

/// FRM-01: every occupation but primary agriculture at TEER 4 or 5.
static OCCUPATION: Requirement = requirement(
    "francophone-occupation",
    sentences::francophone::FRANCOPHONE_OCCUPATION,
    Condition::Any(&[
        of!(Duties, [("other", CLOSED)], FITS),
        of!(OtherDuties, [("none", officer(sentences::francophone::FRANCOPHONE_OCCUPATION_NONE))], FITS),
    ]),
    &[page("IRCC-C16")],
);

/// FRM-03: at least the provincial minimum, and reasonable for the job; FRM-04: the length.
static PAY: Requirement = requirement(
    "francophone-pay-and-length",
    sentences::francophone::FRANCOPHONE_PAY_AND_LENGTH,
    Condition::Always(fits(sentences::francophone::FRANCOPHONE_PAY_AND_LENGTH_PAY_REACH_MINIMUM_WAGE)),
    &[page("IRCC-C16")],
);

static STEPS: [Step; 11] = [
    you(sentences::francophone::STEPS_FIND_EMPLOYER_OUTSIDE_QUEBEC, &OFFER.condition),
    you(sentences::francophone::STEPS_TAKE_FRENCH_TEST_TEF, &FRENCH.condition),
    FILE,
    SIGN,
    EXAM,
    FAST,
    APPLY.after(NUMBER),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START,
];

static PLAN: Plan = Plan::EXEMPT.with_papers(&[line(sentences::plans::FRANCOPHONE, &[])]);

/// Francophone Mobility, C16.
pub(super) static MOBILITY: Route = Route {
    id: "francophone-mobility",
    group: Group::Exempt,
    agreement: None,
    name: sentences::francophone::ROUTE_FRANCOPHONE_MOBILITY,
    summary: sentences::francophone::ROUTE_FRANCOPHONE_MOBILITY_SUMMARY,
    requirements: &[&PLACE, &FRENCH, &OFFER, &OCCUPATION, &IN_BUSINESS, &PORTAL, &SIGNED, &PAY],
    plan: &PLAN,
    steps: &STEPS,
};
