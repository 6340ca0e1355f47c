//! Work without a permit, and urgent repair with one: business visitors and after-sales service
//! (Regulations, s. 186(a) and 187), short stays of 15 or 30 days (public policy), repair (C13).

pub(super) mod remote;

use super::{CLOSED, FITS, REMOTE_ABROAD, closed, fits, officer, requirement, to_do, whole};
use crate::rules::cite::{Cite, page, regulations};
use crate::rules::law::general::conduct::IN_BUSINESS;
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::permits::steps::{APPLY, DECISION, ENTER, EXAM, FILE, GIVE_BIOMETRICS, NEVER, NUMBER, you};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Outcome, Plan, Requirement, Route, Step, line};
use crate::rules::questions::Fact;
use crate::text::sentences;

const VISITOR: &[Cite] = &[regulations("187"), page("IRCC-BV")];
const SERVICE: &[Cite] = &[page("IRCC-BV"), page("IRCC-BV-CUSMA")];
/// The other purposes do not need what was sold.
const NO_SERVICE: Condition = of!(VisitPurpose, [("service", CLOSED)], FITS);

const DIRECT: Outcome = closed(sentences::visits::DIRECT);
const ONLY_MEETINGS: Outcome = officer(sentences::visits::ONLY_MEETINGS);

/// BV-01, BV-05 and BV-08: the work stays that of a business abroad.
static FROM_ABROAD: Requirement = requirement(
    "visit-for-employer-abroad",
    sentences::visits::VISIT_FOR_EMPLOYER_ABROAD,
    Condition::Any(&[
        of!(
            JobOffer,
            [
                ("short-visit", FITS),
                ("employer-contract", CLOSED),
                ("own-contract", CLOSED),
                ("job-offer", closed(sentences::visits::VISIT_FOR_EMPLOYER_ABROAD_JOB_OFFER)),
                ("remote-abroad", REMOTE_ABROAD),
            ],
            closed(sentences::visits::VISIT_FOR_EMPLOYER_ABROAD_OTHERWISE)
        ),
        Condition::All(&[
            of!(JobOffer, [("own-contract", FITS)], CLOSED),
            of!(VisitPurpose, [("meetings", ONLY_MEETINGS)], DIRECT),
        ]),
        // The cases that s. 187(2) names, and service that was sold, are visits in their own right.
        Condition::All(&[
            of!(JobOffer, [("employer-contract", FITS)], CLOSED),
            of!(VisitPurpose, [("meetings", ONLY_MEETINGS), ("other-purpose", DIRECT)], FITS),
        ]),
    ]),
    VISITOR,
);

/// BVQ-01: pay and profits outside Canada (s. 187(3)).
static PAID_ABROAD: Requirement = requirement(
    "paid-abroad",
    sentences::visits::PAID_ABROAD,
    of!(
        PaidFrom,
        [
            ("abroad", FITS),
            ("abroad-with-expenses", FITS),
            ("partly-both", officer(sentences::visits::PAID_ABROAD_PARTLY_BOTH)),
        ],
        closed(sentences::visits::PAID_ABROAD_OTHERWISE)
    ),
    &[regulations("187(3)")],
);

/// BVQ-02: what a visitor may do.
static PURPOSE: Requirement = requirement(
    "visit-purpose",
    sentences::visits::VISIT_PURPOSE,
    of!(
        VisitPurpose,
        [
            ("service", FITS),
            ("meetings", FITS),
            ("group-training", fits(sentences::visits::VISIT_PURPOSE_GROUP_TRAINING)),
            ("canadian-goods", FITS),
            ("own-product", officer(sentences::visits::VISIT_PURPOSE_OWN_PRODUCT)),
            ("group-work", closed(sentences::visits::VISIT_PURPOSE_GROUP_WORK)),
            ("contract-work", DIRECT),
            ("remote-work", closed(sentences::visits::VISIT_PURPOSE_REMOTE_WORK)),
            ("other-purpose", officer(sentences::visits::VISIT_PURPOSE_OTHER_PURPOSE)),
        ],
        closed(sentences::visits::VISIT_PURPOSE_OTHERWISE)
    ),
    &[regulations("187(2)"), page("IRCC-BV")],
);

/// BVQ-03: the service was sold with the thing.
static IN_AGREEMENT: Requirement = requirement(
    "service-in-sales-agreement",
    sentences::visits::SERVICE_IN_SALES_AGREEMENT,
    Condition::Any(&[
        NO_SERVICE,
        of!(
            ServiceAgreement,
            [("in-agreement", FITS), ("no", closed(sentences::visits::SERVICE_IN_SALES_AGREEMENT_NO))],
            closed(sentences::visits::SERVICE_IN_SALES_AGREEMENT_OTHERWISE)
        ),
    ]),
    SERVICE,
);

/// BVQ-04: business equipment or software from outside Canada.
static SOLD: Requirement = requirement(
    "sold-outside-canada",
    sentences::visits::SOLD_OUTSIDE_CANADA,
    Condition::Any(&[
        NO_SERVICE,
        of!(
            SoldWhere,
            [
                ("abroad", FITS),
                ("made-in-canada", officer(sentences::visits::SOLD_OUTSIDE_CANADA_MADE_IN_CANADA)),
                ("consumer", closed(sentences::visits::SOLD_OUTSIDE_CANADA_CONSUMER)),
            ],
            closed(sentences::visits::SOLD_OUTSIDE_CANADA_OTHERWISE)
        ),
    ]),
    SERVICE,
);

/// BVQ-05: the seller's own people, or those whom the agreement foresees.
static EMPLOYER: Requirement = requirement(
    "seller-or-foreseen-firm",
    sentences::visits::SELLER_OR_FORESEEN_FIRM,
    Condition::Any(&[
        NO_SERVICE,
        of!(
            ServiceEmployer,
            [
                ("seller", FITS),
                ("foreseen-third-party", fits(sentences::visits::SELLER_OR_FORESEEN_FIRM_FORESEEN_THIRD_PARTY)),
            ],
            closed(sentences::visits::SELLER_OR_FORESEEN_FIRM_OTHERWISE)
        ),
    ]),
    SERVICE,
);

/// BVQ-06: specialized knowledge, no building, no operating.
static WORK: Requirement = requirement(
    "specialized-service",
    sentences::visits::SPECIALIZED_SERVICE,
    Condition::Any(&[
        NO_SERVICE,
        of!(
            ServiceWork,
            [
                ("specialized", FITS),
                ("not-specialized", officer(sentences::visits::SPECIALIZED_SERVICE_NOT_SPECIALIZED)),
            ],
            closed(sentences::visits::SPECIALIZED_SERVICE_OTHERWISE)
        ),
    ]),
    SERVICE,
);

/// BV-10: no permit from inside on this basis; the officer at the border decides.
static ARRIVAL: Requirement = requirement(
    "visitor-on-arrival",
    sentences::visits::VISITOR_ON_ARRIVAL,
    Condition::Always(fits(sentences::visits::VISITOR_ON_ARRIVAL_BRING_PAPERS_BUSINESS_VISITOR)),
    &[regulations("186(a)"), page("IRCC-BV")],
);

/// BVQ-07: whose agreement has after-sales service beside the general rule.
static TEXTS: Requirement = requirement(
    "visitor-texts",
    sentences::visits::VISITOR_TEXTS,
    Condition::Any(&[
        NO_SERVICE,
        Condition::Citizen(&[("us", CUSMA), ("mx", CUSMA_AND_CPTPP)], CLOSED),
        Condition::Party(
            Party::CptppService,
            fits(sentences::visits::VISITOR_TEXTS_CPTPP_CLAUSE_BESIDE_GENERAL),
            CLOSED,
        ),
        Condition::Party(Party::EuropeanUnion, CLAUSE, CLOSED),
        Condition::Citizen(
            &[("gb", CLAUSE), ("kr", CLAUSE), ("co", CLAUSE), ("pe", CLAUSE), ("pa", CLAUSE), ("ua", CLAUSE)],
            FITS,
        ),
    ]),
    &[page("IRCC-BV-CUSMA"), page("IRCC-CPTPP-BV")],
);
const CLAUSE: Outcome = fits(sentences::visits::CLAUSE);
const CUSMA: Outcome = fits(sentences::visits::CUSMA);
const CUSMA_AND_CPTPP: Outcome = fits(sentences::visits::CUSMA_AND_CPTPP);

/// What a visitor does at the border.
pub(super) const ASK_ON_ARRIVAL: Step = you(sentences::visits::ASK_ON_ARRIVAL, NEVER);
static VISIT_STEPS: [Step; 3] = [
    you(sentences::visits::VISIT_STEPS_GATHER_PAPERS_SALE_SALE, &NO_SERVICE),
    you(sentences::visits::VISIT_STEPS_GATHER_LETTER_EMPLOYER_LETTER, NEVER),
    ASK_ON_ARRIVAL,
];

static VISIT_PLAN: Plan = Plan::VISIT.for_service().with_papers(&[line(sentences::plans::VISIT, &[])]);

/// Business visitor, after-sales service included.
pub(super) static BUSINESS_VISITOR: Route = Route {
    id: "business-visitor",
    group: Group::NoPermit,
    agreement: None,
    name: sentences::visits::ROUTE_BUSINESS_VISITOR,
    summary: sentences::visits::ROUTE_BUSINESS_VISITOR_SUMMARY,
    requirements: &[&FROM_ABROAD, &PURPOSE, &PAID_ABROAD, &IN_AGREEMENT, &SOLD, &EMPLOYER, &WORK, &TEXTS, &ARRIVAL],
    plan: &VISIT_PLAN,
    steps: &VISIT_STEPS,
};

/// BV-12: for repair only.
static REPAIR: Requirement = requirement(
    "repair-of-equipment",
    sentences::visits::REPAIR_OF_EQUIPMENT,
    Condition::Any(&[
        of!(JobOffer, [("own-contract", FITS)], CLOSED),
        Condition::All(&[
            of!(
                JobOffer,
                [("short-visit", FITS), ("employer-contract", FITS), ("remote-abroad", REMOTE_ABROAD)],
                closed(sentences::visits::REPAIR_OF_EQUIPMENT_JOB_OFFER_OTHERWISE)
            ),
            of!(
                VisitPurpose,
                [("service", FITS)],
                closed(sentences::visits::REPAIR_OF_EQUIPMENT_VISIT_PURPOSE_OTHERWISE)
            ),
            of!(SoldWhere, [("consumer", closed(sentences::visits::REPAIR_OF_EQUIPMENT_CONSUMER))], FITS),
        ]),
    ]),
    &[page("IRCC-C13"), regulations("205(a)")],
);

/// BV-12: two streams, both weighed by an officer.
static URGENT: Requirement = requirement(
    "urgent-or-out-of-warranty",
    sentences::visits::URGENT_OR_OUT_OF_WARRANTY,
    of!(
        UrgentRepair,
        [
            ("urgent", officer(sentences::visits::URGENT_OR_OUT_OF_WARRANTY_URGENT)),
            ("out-of-warranty", officer(sentences::visits::URGENT_OR_OUT_OF_WARRANTY_OUT_OF_WARRANTY)),
        ],
        closed(sentences::visits::URGENT_OR_OUT_OF_WARRANTY_OTHERWISE)
    ),
    &[page("IRCC-C13")],
);

/// BV-12: proprietary or specialized knowledge.
static KNOWLEDGE: Requirement = requirement(
    "repair-knowledge",
    sentences::visits::REPAIR_KNOWLEDGE,
    of!(
        ServiceWork,
        [("specialized", FITS), ("not-specialized", closed(sentences::visits::REPAIR_KNOWLEDGE_NOT_SPECIALIZED))],
        closed(sentences::visits::REPAIR_KNOWLEDGE_OTHERWISE)
    ),
    &[page("IRCC-C13")],
);

static REPAIR_STEPS: [Step; 6] = [FILE, EXAM, APPLY.after(NUMBER), GIVE_BIOMETRICS, DECISION, ENTER];

static REPAIR_PLAN: Plan = Plan::EXEMPT
    .ending()
    .lasting(0, &[line(sentences::plans::EMERGENCY_REPAIR_NORMALLY_UNDER_30_DAYS, &[page("IRCC-C13")])])
    .with_papers(&[line(sentences::plans::EMERGENCY_REPAIR_LETTER_EMPLOYER_ABROAD_PROOF, &[])]);

/// Emergency or out-of-warranty repair, C13.
pub(super) static EMERGENCY_REPAIR: Route = Route {
    id: "emergency-repair",
    group: Group::Exempt,
    agreement: None,
    name: sentences::visits::ROUTE_EMERGENCY_REPAIR,
    summary: sentences::visits::ROUTE_EMERGENCY_REPAIR_SUMMARY,
    requirements: &[&REPAIR, &URGENT, &KNOWLEDGE, &IN_BUSINESS, &PORTAL, &SIGNED],
    plan: &REPAIR_PLAN,
    steps: &REPAIR_STEPS,
};

/// STQ-01: TEER 0 and 1 alone.
static HIGH_SKILL: Requirement = requirement(
    "short-term-teer-0-or-1",
    sentences::visits::SHORT_TERM_TEER_0_OR_1,
    Condition::Any(&[
        crate::rules::law::agreements::treaty::PROFESSIONAL_DUTIES,
        // No group is left out here, as some are in the agreements.
        Condition::All(&[of!(Duties, [("other", FITS)], CLOSED), of!(OtherDuties, [("visual-effects", FITS)], CLOSED)]),
    ]),
    &[page("IRCC-STW")],
);

/// DOC-08: the border officer sees an offer or a contract.
static OFFER_OR_CONTRACT: Requirement = requirement(
    "short-term-offer",
    sentences::visits::SHORT_TERM_OFFER,
    of!(
        JobOffer,
        [("remote-abroad", REMOTE_ABROAD), ("not-yet", to_do(sentences::visits::SHORT_TERM_OFFER_NOT_YET))],
        FITS
    ),
    &[page("IRCC-STW")],
);

const THIRTY_DAYS: Outcome = closed(sentences::visits::THIRTY_DAYS);

/// STQ-02: 15 or 30 days, asked for on entry, with the waiting times between.
static DAYS: Requirement = requirement(
    "fifteen-or-thirty-days",
    sentences::visits::FIFTEEN_OR_THIRTY_DAYS,
    Condition::All(&[
        Condition::MoreThan(Fact::StayMonths, whole(1), THIRTY_DAYS, FITS),
        of!(
            ShortStay,
            [("yes", FITS), ("in-canada", closed(sentences::visits::FIFTEEN_OR_THIRTY_DAYS_IN_CANADA))],
            THIRTY_DAYS
        ),
        of!(
            ShortStayGrant,
            [("no", fits(sentences::visits::FIFTEEN_OR_THIRTY_DAYS_NO))],
            closed(sentences::visits::FIFTEEN_OR_THIRTY_DAYS_OTHERWISE)
        ),
    ]),
    &[page("IRCC-STW")],
);

static SHORT_STEPS: [Step; 1] = [you(sentences::visits::SHORT_STEPS, NEVER)];

static SHORT_PLAN: Plan = Plan::VISIT.with_papers(&[line(sentences::plans::SHORT_TERM, &[page("IRCC-STW")])]);

/// 15 or 30 days without a permit.
pub(super) static SHORT_TERM: Route = Route {
    id: "short-term-work",
    group: Group::NoPermit,
    agreement: None,
    name: sentences::visits::ROUTE_SHORT_TERM_WORK,
    summary: sentences::visits::ROUTE_SHORT_TERM_WORK_SUMMARY,
    requirements: &[&HIGH_SKILL, &OFFER_OR_CONTRACT, &DAYS],
    plan: &SHORT_PLAN,
    steps: &SHORT_STEPS,
};
