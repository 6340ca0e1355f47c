//! The papers to collect.

use super::{Line, Permit, Plan, all, chosen, fees, is, line};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Context;
use crate::rules::questions::Fact;
use crate::t;

const COMMON_PAPERS: [Line; 5] = [
    line(t!("Passport", "Passeport"), &[]),
    line(
        t!("CV, degrees or diplomas, and letters from past employers", "CV, diplômes et lettres d’anciens employeurs"),
        &[],
    ),
    line(
        t!(
            "Proof that you can support yourself and your family: bank statements, the pay in the offer",
            "Preuve que vous pouvez subvenir à vos besoins et à ceux de votre famille : relevés bancaires, paie dans l’offre"
        ),
        &[],
    ),
    line(t!("Family papers, if your family comes too", "Documents de la famille, si elle vient aussi"), &[]),
    line(
        t!(
            "If Canada ever refused you, or you broke a condition: an explanation",
            "Si le Canada vous a déjà refusé une demande, ou si vous avez enfreint une condition : une explication"
        ),
        &[],
    ),
];
const LMIA_PAPERS: Line = line(
    t!(
        "From your employer: the LMIA letter and the signed contract",
        "De votre employeur : la lettre d’EIMT et le contrat signé"
    ),
    &[],
);
const EXEMPT_PAPERS: Line = line(
    t!(
        "From your employer: the offer number (A and seven digits) and the signed contract",
        "De votre employeur : le numéro de l’offre (A et sept chiffres) et le contrat signé"
    ),
    &[regulations("200(3)(f.1)")],
);
const NO_FEE_PAPERS: Line = line(
    t!(
        "From your employer: the offer or contract, and proof that the fee is not due",
        "De votre employeur : l’offre ou le contrat, et la preuve que les frais ne sont pas exigés"
    ),
    &[],
);
const SALE: Line = line(
    t!(
        "For service: the sale, lease or warranty agreement with its extensions, or the purchase order",
        "Pour un service : le contrat de vente, de location ou de garantie avec ses prolongations, ou le bon de commande"
    ),
    &[],
);
const CERTIFICATE: Line = line(t!("The CAQ from Quebec", "Le CAQ du Québec"), &[regulations("200(3)(b)")]);
const INSIDE_PAPERS: Line = line(
    t!("Proof of your status in Canada, and form IMM 5710", "Preuve de votre statut au Canada, et formulaire IMM 5710"),
    &[],
);
const LOCAL_PAPERS: Line = line(
    t!(
        "What the online form and your visa office ask besides, such as a police certificate",
        "Ce que le formulaire en ligne et votre bureau des visas demandent en plus, comme un certificat de police"
    ),
    &[page("IRCC-GSS")],
);

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
    if chosen(Fact::ApplyFrom, context).starts_with("inside") {
        out.push(&INSIDE_PAPERS);
    }
    if plan.permit != Permit::Visit {
        out.push(&LOCAL_PAPERS);
    }
}
