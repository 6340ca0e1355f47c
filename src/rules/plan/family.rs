//! Whether a spouse or common-law partner can get an open permit: the rule since 2025-01-21.

use super::{Line, Permit, Plan, all, line, months};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Given;
use crate::rules::lists;
use crate::rules::questions::Fact;
use crate::t;

/// The months, in hundredths, that must be left on the worker's permit when the spouse's application is received.
const MONTHS_LEFT: i64 = 1600;

const OCCUPATION_COUNTS: Line = line(
    t!(
        "Your occupation counts for an open permit of your spouse or common-law partner.",
        "Votre profession compte pour un permis ouvert de votre époux ou conjoint de fait."
    ),
    &[regulations("205(c)(ii)")],
);
const OCCUPATION_SELECTED: Line = line(
    t!(
        "At TEER 2 or 3 only selected occupations count for the open permit of your spouse or partner, and our sources do not tell which: have it checked.",
        "Aux FEER 2 et 3, seules certaines professions comptent pour le permis ouvert de l’époux ou conjoint de fait, et nos sources ne disent pas lesquelles : faites vérifier."
    ),
    &[regulations("205(c)(ii)")],
);
const OCCUPATION_OUT: Line = line(
    t!(
        "Occupations of TEER 4 or 5 do not give a spouse or partner an open permit under this rule.",
        "Les professions de FEER 4 ou 5 ne donnent pas droit à un permis ouvert pour l’époux ou conjoint de fait selon cette règle."
    ),
    &[regulations("205(c)(ii)")],
);
const OCCUPATION_OPEN: Line = line(
    t!(
        "For the open permit of your spouse or partner your job must be of TEER 0 or 1, or of a selected group: all NOC codes that begin with 22 are.",
        "Pour le permis ouvert de l’époux ou conjoint de fait, votre emploi doit être de FEER 0 ou 1, ou d’un groupe choisi : tous les codes CNP qui commencent par 22 le sont."
    ),
    &[regulations("205(c)(ii)")],
);
const LEFT: Line = line(
    t!(
        "Your permit must have 16 months or more left when the application of your spouse or partner is received. So apply together, or soon after.",
        "Votre permis doit avoir au moins 16 mois restants quand la demande de l’époux ou conjoint de fait est reçue. Présentez donc les demandes ensemble, ou peu après."
    ),
    &[page("IRCC-C20F")],
);
const SHORT: Line = line(
    t!(
        "Not met: 16 months must be left on your permit when your spouse or partner applies, and yours lasts less.",
        "Condition non remplie : il doit rester 16 mois à votre permis quand l’époux ou conjoint de fait fait sa demande, et le vôtre dure moins."
    ),
    &[page("IRCC-C20F")],
);
const COST: Line = line(
    t!(
        "If it applies: that permit costs $155 and $100, and $85 for biometrics if they are needed.",
        "Si c’est le cas : ce permis coûte 155 $ et 100 $, plus 85 $ pour les renseignements biométriques s’ils sont exigés."
    ),
    &[regulations("299(1)"), regulations("303.2(1)"), regulations("315.1(1)")],
);
const CHILDREN: Line = line(
    t!(
        "Children get no work permit under this rule. Nobody of the family may enter before you.",
        "Les enfants n’obtiennent aucun permis de travail selon cette règle. Personne de la famille ne peut entrer avant vous."
    ),
    &[],
);
const FROM_SPOUSE: Line = line(
    t!(
        "Your own open permit, as a spouse or partner, does not give anyone else of the family an open permit.",
        "Votre permis ouvert d’époux ou conjoint de fait ne donne droit à un permis ouvert à personne d’autre de la famille."
    ),
    &[],
);

pub(super) fn lines(plan: &'static Plan, given: Given<'_>, out: &mut Vec<&'static Line>) {
    match plan.permit {
        Permit::Visit => return,
        Permit::Open => {
            out.push(&FROM_SPOUSE);
            return;
        }
        _ => {}
    }
    let occupation = occupation(given);
    // The permit of a shorter job is as short as the job.
    let short = (1..MONTHS_LEFT).contains(&months(plan, given))
        || given.answers.number(Fact::StayMonths).is_some_and(|months| months < MONTHS_LEFT);
    let met = occupation.text != OCCUPATION_OUT.text && !short;
    out.push(occupation);
    if short {
        out.push(&SHORT);
    } else if met {
        out.push(&LEFT);
    }
    all(out, plan.spouse);
    if met || !plan.spouse.is_empty() {
        out.push(&COST);
        out.push(&CHILDREN);
    }
}

/// TEER 0 or 1, or a code of major group 22; of the other TEER 2 and 3 only selected ones.
fn occupation(given: Given<'_>) -> &'static Line {
    let mut found = None;
    if let Some(duties) = given.answers.duties() {
        for occupation in lists::occupations(duties) {
            found = Some(match occupation.teer {
                "0" | "1" => &OCCUPATION_COUNTS,
                _ if occupation.noc.starts_with("22") => &OCCUPATION_COUNTS,
                "2" | "3" => &OCCUPATION_SELECTED,
                _ => &OCCUPATION_OUT,
            });
        }
    }
    found.unwrap_or(&OCCUPATION_OPEN)
}
