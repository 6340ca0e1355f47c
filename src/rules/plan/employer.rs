//! The questions to put to the employer, in words to send.

use super::times::advertises;
use super::{Line, Permit, Plan, all, is, line, lmia_positive};
use crate::rules::cite::regulations;
use crate::rules::eval::Context;
use crate::rules::questions::Fact;
use crate::t;

const ASK_DUTIES: Line = line(
    t!(
        "Which NOC group do my duties match, and does the written offer list them?",
        "À quel groupe de la CNP correspondent mes tâches, et l’offre écrite les énumère-t-elle?"
    ),
    &[],
);
const ASK_LMIA: Line = line(
    t!(
        "Have you applied for the LMIA, in which stream, and on which date? If not, when will you?",
        "Avez-vous demandé l’EIMT, dans quel volet et à quelle date? Sinon, quand le ferez-vous?"
    ),
    &[],
);
const ASK_EMPLOYER: Line = line(
    t!(
        "Who hires me, controls my working conditions and pays me? If these are several firms, do they apply together?",
        "Qui m’engage, fixe mes conditions de travail et me paie? S’il y a plusieurs entreprises, font-elles la demande ensemble?"
    ),
    &[],
);
const ASK_CLAIMANTS: Line = line(
    t!(
        "Did you also consider asylum claimants with work permits, as employers must since 1 May 2024 (as reported by others)?",
        "Avez-vous aussi envisagé les demandeurs d’asile ayant un permis de travail, comme les employeurs le doivent depuis le 1er mai 2024 (selon des tiers)?"
    ),
    &[],
);
const ASK_RAISE: Line = line(
    t!(
        "Do you plan a raise of 10% or more before the decision? As reported by others, it can make a new advertisement necessary.",
        "Prévoyez-vous une hausse de paie de 10 % ou plus avant la décision? Selon des tiers, elle peut exiger un nouvel affichage."
    ),
    &[],
);
const ASK_PROVINCE: Line = line(
    t!(
        "Does the province ask you to register first, and is it done?",
        "La province exige-t-elle une inscription, et est-elle faite?"
    ),
    &[],
);
const ASK_LMIA_FEE: Line = line(
    t!(
        "The $1,000 for the LMIA is the employer’s by law: do you confirm that I will not pay it?",
        "Les 1 000 $ de l’EIMT sont à la charge de l’employeur, selon la loi : confirmez-vous que je ne les paierai pas?"
    ),
    &[regulations("315.2(1)"), regulations("203(1)(e)")],
);
const ASK_CODE: Line = line(
    t!(
        "Under which exemption code do you file the offer in the Employer Portal, and what is the offer number?",
        "Sous quel code de dispense présentez-vous l’offre dans le Portail des employeurs, et quel est le numéro de l’offre?"
    ),
    &[],
);
const ASK_EXEMPT_FEE: Line = line(
    t!(
        "Is the $230 paid? It is the employer’s by law, and due before I apply.",
        "Les 230 $ sont-ils payés? Ils sont à la charge de l’employeur, selon la loi, et dus avant ma demande."
    ),
    &[regulations("303.1(1)"), regulations("209.11(1)(e)")],
);
const ASK_CONTRACT: Line = line(
    t!(
        "When will I get the signed contract, with pay, hours and place?",
        "Quand aurai-je le contrat signé, avec la paie, les heures et le lieu?"
    ),
    &[],
);

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
