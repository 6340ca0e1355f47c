//! Global Talent Stream, Categories A and B. The law knows only the LMIA (Regulations, s. 203);
//! lists, floors and the benefits plan are programme rules.

use super::plans;
use super::steps;
use crate::rules::cite::{page, regulations};
use crate::rules::law::general::conduct;
use crate::rules::law::lmia::ordinary::{
    AGREEMENT, GLOBAL_TALENT_LMIA, GLOBAL_TALENT_POSITIVE, LABOUR_MARKET, LANGUAGE, OFFER, PREVAILING_WAGE,
    PROVINCIAL_STEPS, QUEBEC_CERTIFICATE, THREE_YEARS,
};
use crate::rules::law::{CLOSED, FITS, TO_DO, closed, officer, requirement, to_do, whole};
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, WageRule};
use crate::rules::questions::Fact;
use crate::text::sentences;

const PART: Outcome = officer(sentences::global_talent::PART);
const UNCLEAR: Outcome = officer(sentences::global_talent::UNCLEAR);

/// ESDC list of Global Talent occupations, judged by duties (`lists/occupations.tsv`).
static OCCUPATION: Requirement = requirement(
    "occupation-on-list",
    sentences::global_talent::OCCUPATION_ON_LIST,
    Condition::CategoryB(&[
        FITS,
        PART,
        closed(sentences::global_talent::OCCUPATION_ON_LIST_THESE_DUTIES_GROUP_LIST),
        UNCLEAR,
    ]),
    &[page("ESDC-GTS-REQ"), page("NOC")],
);

/// An occupation of the list is processed as Category B even when a partner referred it.
static NOT_CATEGORY_B: Requirement = requirement(
    "not-on-list",
    sentences::global_talent::NOT_ON_LIST,
    Condition::CategoryB(&[
        closed(sentences::global_talent::NOT_ON_LIST_OCCUPATION_LIST_FILE_HANDLED),
        PART,
        FITS,
        UNCLEAR,
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// Regulations, s. 200(5), 203(1)(a) and (g): the offer is for that occupation, and is genuine.
static DUTIES: Requirement = requirement(
    "duties-in-offer",
    sentences::global_talent::DUTIES_IN_OFFER,
    of!(
        DutiesInOffer,
        [("yes", FITS), ("partly", officer(sentences::global_talent::DUTIES_IN_OFFER_PARTLY))],
        closed(sentences::global_talent::DUTIES_IN_OFFER_OTHERWISE)
    ),
    &[regulations("203(1)(g)"), regulations("200(5)"), page("ESDC-GTS-GUIDE")],
);

/// ESDC: the highest of the Job Bank median, the employer's own range and the floor of the list.
static CATEGORY_B_WAGE: Requirement = requirement(
    "category-b-wage",
    sentences::global_talent::CATEGORY_B_WAGE,
    Condition::Wage(WageRule::CategoryB),
    &[page("ESDC-GTS-REQ"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// ESDC: 38.46 an hour and 80,000 a year; from the third position of the calendar year 72.11 and
/// 150,000, without flexibility. Both figures bind.
static CATEGORY_A_WAGE: Requirement = requirement(
    "category-a-wage",
    sentences::global_talent::CATEGORY_A_WAGE,
    Condition::Any(&[
        Condition::All(&[
            of!(PositionCount, [("one-or-two", FITS)], CLOSED),
            Condition::Wage(WageRule::CategoryA { hourly: 3_846, yearly: 8_000_000, third: false }),
        ]),
        Condition::All(&[
            of!(PositionCount, [("three-or-more", FITS)], CLOSED),
            Condition::Wage(WageRule::CategoryA { hourly: 7_211, yearly: 15_000_000, third: true }),
        ]),
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: pay within the employer's own range for the same job, place, skills and experience.
static PAY_RANGE: Requirement = requirement(
    "employer-pay-range",
    sentences::global_talent::EMPLOYER_PAY_RANGE,
    Condition::Any(&[
        GLOBAL_TALENT_POSITIVE,
        of!(PayRange, [("within", FITS), ("below", closed(sentences::global_talent::EMPLOYER_PAY_RANGE_BELOW))], TO_DO),
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: Labour Market Benefits Plan, with proof of the business and the fee of s. 315.2(1).
static BENEFITS_PLAN: Requirement = requirement(
    "labour-market-benefits-plan",
    sentences::global_talent::LABOUR_MARKET_BENEFITS_PLAN,
    Condition::Any(&[
        GLOBAL_TALENT_POSITIVE,
        of!(
            BenefitsPlan,
            [
                ("ready", FITS),
                ("failed-before", officer(sentences::global_talent::LABOUR_MARKET_BENEFITS_PLAN_FAILED_BEFORE)),
            ],
            to_do(sentences::global_talent::LABOUR_MARKET_BENEFITS_PLAN_OTHERWISE)
        ),
    ]),
    &[page("ESDC-GTS-REQ"), regulations("315.2(1)")],
);

/// ESDC: without the referral form of a designated partner the file is not processed.
pub(in crate::rules::law) static REFERRAL: Requirement = requirement(
    "referral",
    sentences::global_talent::REFERRAL,
    of!(Referral, [("yes", FITS)], to_do(sentences::global_talent::REFERRAL_OTHERWISE)),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: an innovative employer that can and wants to grow.
static EMPLOYER: Requirement = requirement(
    "innovative-employer",
    sentences::global_talent::INNOVATIVE_EMPLOYER,
    of!(InnovativeEmployer, [("yes", FITS)], closed(sentences::global_talent::INNOVATIVE_EMPLOYER_OTHERWISE)),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: a unique and specialized position; a third one in a year only exceptionally.
static POSITION: Requirement = requirement(
    "unique-position",
    sentences::global_talent::UNIQUE_POSITION,
    Condition::All(&[
        of!(UniquePosition, [("yes", FITS)], closed(sentences::global_talent::UNIQUE_POSITION_OTHERWISE)),
        of!(PositionCount, [("three-or-more", officer(sentences::global_talent::UNIQUE_POSITION_THREE_OR_MORE))], FITS),
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: advanced knowledge, and an advanced degree or at least 5 years of specialised experience.
static TALENT: Requirement = requirement(
    "specialised-talent",
    sentences::global_talent::SPECIALISED_TALENT,
    Condition::All(&[
        of!(AdvancedKnowledge, [("yes", FITS)], closed(sentences::global_talent::SPECIALISED_TALENT_OTHERWISE)),
        Condition::Any(&[
            of!(AdvancedDegree, [("yes", FITS)], CLOSED),
            Condition::AtLeast(
                Fact::SpecialisedYears,
                whole(5),
                FITS,
                closed(sentences::global_talent::SPECIALISED_TALENT_WITHOUT_ADVANCED_DEGREE_5),
            ),
        ]),
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// Category A.
pub(in crate::rules::law) static CATEGORY_A: Route = Route {
    id: "gts-category-a",
    group: Group::Lmia,
    agreement: None,
    name: sentences::global_talent::ROUTE_GTS_CATEGORY_A,
    summary: sentences::global_talent::ROUTE_GTS_CATEGORY_A_SUMMARY,
    requirements: &[
        &OFFER,
        &conduct::IN_BUSINESS,
        &NOT_CATEGORY_B,
        &DUTIES,
        &CATEGORY_A_WAGE,
        &PREVAILING_WAGE,
        &EMPLOYER,
        &POSITION,
        &TALENT,
        &REFERRAL,
        &PAY_RANGE,
        &LANGUAGE,
        &LABOUR_MARKET,
        &PROVINCIAL_STEPS,
        &BENEFITS_PLAN,
        &AGREEMENT,
        &GLOBAL_TALENT_LMIA,
        &QUEBEC_CERTIFICATE,
        &THREE_YEARS,
    ],
    plan: &plans::GLOBAL_TALENT,
    steps: &steps::CATEGORY_A,
};

/// Category B.
pub(in crate::rules::law) static CATEGORY_B: Route = Route {
    id: "gts-category-b",
    group: Group::Lmia,
    agreement: None,
    name: sentences::global_talent::ROUTE_GTS_CATEGORY_B,
    summary: sentences::global_talent::ROUTE_GTS_CATEGORY_B_SUMMARY,
    requirements: &[
        &OFFER,
        &conduct::IN_BUSINESS,
        &OCCUPATION,
        &DUTIES,
        &CATEGORY_B_WAGE,
        &PAY_RANGE,
        &LANGUAGE,
        &LABOUR_MARKET,
        &PROVINCIAL_STEPS,
        &BENEFITS_PLAN,
        &AGREEMENT,
        &GLOBAL_TALENT_LMIA,
        &QUEBEC_CERTIFICATE,
        &THREE_YEARS,
    ],
    plan: &plans::GLOBAL_TALENT,
    steps: &steps::CATEGORY_B,
};
