//! The plans of the routes with an LMIA.

use crate::rules::cite::{page, regulations};
use crate::rules::model::{Line, Permit, Plan, line};
use crate::text::sentences;

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
