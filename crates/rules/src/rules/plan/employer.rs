//! The questions to put to the employer, in words to send.

use super::times::advertises;
use super::{Line, Permit, Plan, all, is, line, lmia_positive};
use crate::rules::cite::regulations;
use crate::rules::eval::Context;
use crate::rules::questions::Fact;
use crate::text::sentences;

const ASK_DUTIES: Line = line(sentences::plan::ASK_DUTIES, &[]);
const ASK_LMIA: Line = line(sentences::plan::ASK_LMIA, &[]);
const ASK_EMPLOYER: Line = line(sentences::plan::ASK_EMPLOYER, &[]);
const ASK_CLAIMANTS: Line = line(sentences::plan::ASK_CLAIMANTS, &[]);
const ASK_RAISE: Line = line(sentences::plan::ASK_RAISE, &[]);
const ASK_PROVINCE: Line = line(sentences::plan::ASK_PROVINCE, &[]);
const ASK_LMIA_FEE: Line = line(sentences::plan::ASK_LMIA_FEE, &[regulations("315.2(1)"), regulations("203(1)(e)")]);
const ASK_CODE: Line = line(sentences::plan::ASK_CODE, &[]);
const ASK_EXEMPT_FEE: Line =
    line(sentences::plan::ASK_EXEMPT_FEE, &[regulations("303.1(1)"), regulations("209.11(1)(e)")]);
const ASK_CONTRACT: Line = line(sentences::plan::ASK_CONTRACT, &[]);

pub(super) fn lines(plan: &'static Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    if matches!(plan.permit, Permit::Open) {
        return;
    }
    if plan.permit != Permit::Visit {
        out.push(&ASK_DUTIES);
        if plan.permit.needs_lmia() {
            if advertises(plan, context) {
                out.push(&ASK_CLAIMANTS);
            }
            if plan.permit == Permit::Lmia && !lmia_positive(plan, context) {
                out.push(&ASK_RAISE);
            }
            all(out, &[ASK_LMIA, ASK_EMPLOYER, ASK_PROVINCE, ASK_LMIA_FEE]);
        } else if !is(Fact::PortalOffer, "exempt", context) {
            all(out, &[ASK_CODE, ASK_EXEMPT_FEE]);
        }
        out.push(&ASK_CONTRACT);
    }
    all(out, plan.questions);
}
