//! Whether a spouse or common-law partner can get an open permit: the rule since 2025-01-21.

use super::{Line, Permit, Plan, all, line, months};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Context;
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
    &[regulations("205(c)(ii)"), page("IRCC-C41")],
);
const OCCUPATION_SELECTED: Line = line(
    t!(
        "At TEER 2 or 3 only some occupations count for the open permit of your spouse or partner: look for yours in the annexes of IRCC’s page.",
        "Aux FEER 2 et 3, seules certaines professions comptent pour le permis ouvert de l’époux ou conjoint de fait : cherchez la vôtre dans les annexes de la page d’IRCC."
    ),
    &[regulations("205(c)(ii)"), page("IRCC-C41")],
);
const OCCUPATION_OUT: Line = line(
    t!(
        "Your occupation does not give a spouse or partner an open permit under this rule.",
        "Votre profession ne donne pas droit à un permis ouvert pour l’époux ou conjoint de fait selon cette règle."
    ),
    &[regulations("205(c)(ii)"), page("IRCC-C41")],
);
const OCCUPATION_OPEN: Line = line(
    t!(
        "For the open permit of your spouse or partner your job must be of TEER 0 or 1, or on IRCC’s list: NOC 22, 32, 33, 72, 73, 82, 83 and some others.",
        "Pour le permis ouvert de l’époux ou conjoint de fait, votre emploi doit être de FEER 0 ou 1, ou sur la liste d’IRCC : CNP 22, 32, 33, 72, 73, 82, 83 et quelques autres."
    ),
    &[regulations("205(c)(ii)"), page("IRCC-C41")],
);
const LEFT: Line = line(
    t!(
        "Your permit must have 16 months or more left when the application of your spouse or partner is received. So apply together, or soon after.",
        "Votre permis doit avoir au moins 16 mois restants quand la demande de l’époux ou conjoint de fait est reçue. Présentez donc les demandes ensemble, ou peu après."
    ),
    &[page("IRCC-C41")],
);
const SHORT: Line = line(
    t!(
        "Not met: 16 months must be left on your permit when your spouse or partner applies, and yours lasts less.",
        "Condition non remplie : il doit rester 16 mois à votre permis quand l’époux ou conjoint de fait fait sa demande, et le vôtre dure moins."
    ),
    &[page("IRCC-C41")],
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

pub(super) fn lines(plan: &'static Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    match plan.permit {
        Permit::Visit => return,
        Permit::Open => {
            out.push(&FROM_SPOUSE);
            return;
        }
        _ => {}
    }
    let occupation = occupation(context);
    // The permit of a shorter job is as short as the job.
    let short = (1..MONTHS_LEFT).contains(&months(plan, context))
        || context.answers.number(Fact::StayMonths).is_some_and(|months| months < MONTHS_LEFT);
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

fn occupation(context: Context<'_>) -> &'static Line {
    let duties = context.answers.duties();
    duties
        .and_then(|duties| lists::occupations(duties).last())
        .map_or(&OCCUPATION_OPEN, |found| counts(found.noc, found.teer))
}

/// F4: TEER 0 or 1, or a whole group of TEER 2 or 3; some groups never, of the others only some codes.
fn counts(noc: &str, teer: &str) -> &'static Line {
    match (teer, noc.get(..2).unwrap_or_default()) {
        ("0" | "1", _) | (_, "22" | "32" | "33" | "72" | "73" | "82" | "83") => &OCCUPATION_COUNTS,
        (_, "12" | "13" | "62" | "63" | "92" | "93") => &OCCUPATION_OUT,
        ("2" | "3", _) => &OCCUPATION_SELECTED,
        _ => &OCCUPATION_OUT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_groups_of_teer_2_and_3_count_some_do_not_and_the_others_are_to_be_looked_up() {
        for (noc, teer, line) in [
            ("10010", "0", &OCCUPATION_COUNTS),
            ("21222", "1", &OCCUPATION_COUNTS),
            ("22221", "2", &OCCUPATION_COUNTS),
            ("32101", "2", &OCCUPATION_COUNTS),
            ("33102", "3", &OCCUPATION_COUNTS),
            ("72106", "2", &OCCUPATION_COUNTS),
            ("73300", "3", &OCCUPATION_COUNTS),
            ("82031", "2", &OCCUPATION_COUNTS),
            ("83100", "3", &OCCUPATION_COUNTS),
            ("12200", "2", &OCCUPATION_OUT),
            ("13110", "3", &OCCUPATION_OUT),
            ("62020", "2", &OCCUPATION_OUT),
            ("63200", "3", &OCCUPATION_OUT),
            ("92100", "2", &OCCUPATION_OUT),
            ("93100", "3", &OCCUPATION_OUT),
            ("52120", "2", &OCCUPATION_SELECTED),
            ("43204", "3", &OCCUPATION_SELECTED),
            ("64409", "4", &OCCUPATION_OUT),
            ("75110", "5", &OCCUPATION_OUT),
        ] {
            assert_eq!(counts(noc, teer).text, line.text, "{noc}");
        }
    }
}
