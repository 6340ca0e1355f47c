//! Remote work from Canada for an employer abroad: no entry to the labour market, as IRCC instructs its
//! officers (2026-05-26, known from several agreeing reports). It is practice and not law, so an
//! officer decides.

use crate::rules::cite::{Cite, page, regulations};
use crate::rules::law::permits::steps::{NEVER, you};
use crate::rules::law::visits::ASK_ON_ARRIVAL;
use crate::rules::law::{CLOSED, FITS, closed, fits, officer, requirement};
use crate::rules::model::{Condition, Group, Outcome, Plan, Requirement, Route, Step, line};
use crate::text::sentences;

const REPORT: &[Cite] = &[page("REMOTE-WORK")];
const NOT_REMOTE: Outcome = closed(sentences::remote::NOT_REMOTE);

/// F9: neither the employer nor those who are served are in Canada.
static REMOTE: Requirement = requirement(
    "remote-for-abroad",
    sentences::remote::REMOTE_FOR_ABROAD,
    Condition::Any(&[
        of!(JobOffer, [("remote-abroad", FITS), ("short-visit", CLOSED)], NOT_REMOTE),
        Condition::All(&[
            of!(JobOffer, [("short-visit", FITS)], CLOSED),
            of!(VisitPurpose, [("remote-work", FITS)], NOT_REMOTE),
        ]),
    ]),
    REPORT,
);

/// F9: since 2026-05-26 the visitor proves it.
static INCOME: Requirement = requirement(
    "income-from-abroad",
    sentences::remote::INCOME_FROM_ABROAD,
    of!(
        PaidFrom,
        [
            ("canada", closed(sentences::remote::INCOME_FROM_ABROAD_CANADA)),
            ("abroad", officer(sentences::remote::INCOME_FROM_ABROAD_ABROAD)),
        ],
        officer(sentences::remote::INCOME_FROM_ABROAD_OTHERWISE)
    ),
    &[page("REMOTE-WORK"), regulations("187(3)")],
);

/// F9: what a visitor's status gives, and what it does not.
static STAY: Requirement = requirement(
    "remote-visitor-stay",
    sentences::remote::REMOTE_VISITOR_STAY,
    Condition::Always(fits(sentences::remote::REMOTE_VISITOR_STAY_UP_6_MONTHS_TIME)),
    REPORT,
);

static STEPS: [Step; 2] = [you(sentences::remote::STEPS, NEVER), ASK_ON_ARRIVAL];

static PLAN: Plan = Plan::VISIT
    .lasting(0, &[line(sentences::plans::REMOTE_VISITOR_UP_6_MONTHS, &[page("REMOTE-WORK")])])
    .with_papers(&[line(sentences::plans::REMOTE_LETTER_EMPLOYER_CONTRACTS_CLIENTS, &[page("REMOTE-WORK")])]);

/// Remote work for an employer abroad, as a visitor.
pub(in crate::rules::law) static VISITOR: Route = Route {
    id: "remote-visitor",
    group: Group::NoPermit,
    agreement: None,
    name: sentences::remote::ROUTE_REMOTE_VISITOR,
    summary: sentences::remote::ROUTE_REMOTE_VISITOR_SUMMARY,
    requirements: &[&REMOTE, &INCOME, &STAY],
    plan: &PLAN,
    steps: &STEPS,
};
