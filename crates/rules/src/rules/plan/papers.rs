//! The papers to collect.

use super::{Line, Permit, Plan, all, applies_inside, chosen, fees, is, line};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Context;
use crate::rules::questions::Fact;
use crate::text::sentences;

const COMMON_PAPERS: [Line; 5] = [
    line(sentences::plan::COMMON_PAPERS_PASSPORT, &[]),
    line(sentences::plan::COMMON_PAPERS_CV_DEGREES_DIPLOMAS_LETTERS, &[]),
    line(sentences::plan::COMMON_PAPERS_PROOF_SUPPORT_YOURSELF_FAMILY, &[]),
    line(sentences::plan::COMMON_PAPERS_FAMILY_PAPERS_IF_FAMILY, &[]),
    line(sentences::plan::COMMON_PAPERS_IF_CANADA_EVER_REFUSED, &[]),
];
const LMIA_PAPERS: Line = line(sentences::plan::LMIA_PAPERS, &[]);
const EXEMPT_PAPERS: Line = line(sentences::plan::EXEMPT_PAPERS, &[regulations("200(3)(f.1)")]);
const NO_FEE_PAPERS: Line = line(sentences::plan::NO_FEE_PAPERS, &[]);
const SALE: Line = line(sentences::plan::SALE, &[]);
const CERTIFICATE: Line = line(sentences::plan::CERTIFICATE, &[regulations("200(3)(b)")]);
const INSIDE_PAPERS: Line = line(sentences::plan::INSIDE_PAPERS, &[]);
const LOCAL_PAPERS: Line = line(sentences::plan::LOCAL_PAPERS, &[page("IRCC-GSS")]);

pub(super) fn lines(plan: &'static Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    match plan.permit {
        Permit::GlobalTalent | Permit::Lmia => out.push(&LMIA_PAPERS),
        Permit::Exempt if is(Fact::PortalOffer, "exempt", context) => out.push(&NO_FEE_PAPERS),
        Permit::Exempt => out.push(&EXEMPT_PAPERS),
        Permit::Open | Permit::Visit => {}
    }
    if plan.permit.needs_lmia() && fees::certificate_due(context) == Some(true) {
        out.push(&CERTIFICATE);
    }
    if plan.service && matches!(chosen(Fact::VisitPurpose, context), "" | "service") {
        out.push(&SALE);
    }
    all(out, plan.papers);
    all(out, &COMMON_PAPERS);
    if applies_inside(context) {
        out.push(&INSIDE_PAPERS);
    }
    if plan.permit != Permit::Visit {
        out.push(&LOCAL_PAPERS);
    }
}
