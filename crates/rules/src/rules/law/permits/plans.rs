//! The plans: what each route declares beside its steps. A route with an employer's permit and no
//! LMIA takes [`EXEMPT`], or a plan of its own made from [`Plan::EXEMPT`].

use crate::rules::cite::{page, regulations};
use crate::rules::model::{Line, Permit, Plan, line};
use crate::text::sentences;

mod agreements;
mod transfers;

pub(in crate::rules::law) use agreements::{
    CHILE, COLOMBIA, CPTPP, EMERGENCY_REPAIR, F36, F64, F73, FRANCOPHONE, NO_CODE, PANAMA, PERU, SHORT_TERM, SUPPLIER,
    T25, T45, T53, UKRAINE,
};
pub(in crate::rules::law) use transfers::{
    BRITISH, CUSMA_MANAGER, CUSMA_SPECIALIST, EUROPEAN, FIVE_YEARS_AFTER_THREE, FIVE_YEARS_FULL, FIVE_YEARS_IN_ALL,
    MANAGER, SEVEN_YEARS_AFTER_THREE, SEVEN_YEARS_FULL, SEVEN_YEARS_IN_ALL, SPECIALIST, START_UP, treaty,
};

/// An ordinary permit without an LMIA: as long as the offer.
pub static EXEMPT: Plan = Plan::EXEMPT;
/// An open permit of a spouse or common-law partner.
pub static OPEN: Plan = Plan::OPEN.with_papers(&[
    line(sentences::plans::OPEN_PROOF_MARRIAGE_COMMON_LAW, &[]),
    line(sentences::plans::OPEN_WORKER_OCCUPATION_NOC_TEER, &[page("IRCC-C41")]),
]);
/// A visit without a permit.
pub static VISIT: Plan = Plan::VISIT.for_service().with_papers(&[line(sentences::plans::VISIT, &[])]);

/// Remote work as a visitor.
pub(in crate::rules::law) static REMOTE: Plan = Plan::VISIT
    .lasting(0, &[line(sentences::plans::REMOTE_VISITOR_UP_6_MONTHS, &[page("REMOTE-WORK")])])
    .with_papers(&[line(sentences::plans::REMOTE_LETTER_EMPLOYER_CONTRACTS_CLIENTS, &[page("REMOTE-WORK")])]);

/// The general block leads to no permit of its own.
pub(in crate::rules::law) static GENERAL: Plan = Plan::VISIT;

/// Regulations, s. 203(3.1), and programme rule: an LMIA is valid for up to 6 months.
const LMIA_LASTS: Line = line(sentences::plans::LMIA_LASTS, &[regulations("203(3.1)")]);

/// Global Talent Stream, both categories.
pub(in crate::rules::law) static GLOBAL_TALENT: Plan = Plan::of(Permit::GlobalTalent)
    .lasting(36, &[line(sentences::plans::GLOBAL_TALENT_UP_3_YEARS_LONGER, &[page("ESDC-GTS-REQ")]), LMIA_LASTS])
    .decided_in(10, [10, 12], &[line(sentences::plans::GLOBAL_TALENT_LMIA_SERVICE_STANDARD_10, &[page("ESDC-GTS-OV")])])
    .asking(&[line(sentences::plans::GLOBAL_TALENT_BENEFITS_PLAN_READY_REQUEST, &[])]);

const ASK_ADVERTS: Line = line(sentences::plans::ASK_ADVERTS, &[]);

/// High-wage LMIA.
pub(in crate::rules::law) static HIGH_WAGE: Plan = Plan::of(Permit::Lmia)
    .lasting(36, &[line(sentences::plans::HIGH_WAGE_UP_3_YEARS, &[page("ESDC-MEDIAN")]), LMIA_LASTS])
    .advertised(4)
    .decided_in(88, [64, 88], &[line(sentences::plans::HIGH_WAGE_LMIA_REPORTED_OTHERS_STANDARD, &[])])
    .asking(&[ASK_ADVERTS]);

/// Low-wage LMIA.
pub(in crate::rules::law) static LOW_WAGE: Plan = Plan::of(Permit::Lmia)
    .lasting(12, &[line(sentences::plans::LOW_WAGE_1_YEAR_MOST_EACH, &[page("ESDC-MEDIAN")]), LMIA_LASTS])
    .advertised(8)
    .decided_in(73, [61, 73], &[line(sentences::plans::LOW_WAGE_LMIA_REPORTED_OTHERS_STANDARD, &[])])
    .asking(&[ASK_ADVERTS, line(sentences::plans::LOW_WAGE_HOW_PAY_MY_RETURN, &[])]);

/// Proof of the citizenship on which a treaty rests.
const CITIZENSHIP: Line = line(sentences::plans::CITIZENSHIP, &[page("IRCC-CUSMA")]);

/// CUSMA Professional.
pub(in crate::rules::law) static CUSMA_PROFESSIONAL: Plan = Plan::EXEMPT
    .lasting(36, &[line(sentences::plans::CUSMA_PROFESSIONAL_UP_3_YEARS_FIRST, &[page("IRCC-T36")])])
    .returning()
    .unclear_for_visitors()
    .with_papers(&[
        CITIZENSHIP,
        line(sentences::plans::CUSMA_PROFESSIONAL_LETTER_EMPLOYER_PROFESSION_DUTIES, &[page("IRCC-T36")]),
        line(sentences::plans::CUSMA_PROFESSIONAL_PROOF_YEARS_EXPERIENCE_DIPLOMA, &[page("IRCC-T36")]),
    ])
    .asking(&[line(sentences::plans::CUSMA_PROFESSIONAL_LETTER_NAME_PROFESSION_AGREEMENT, &[])]);
