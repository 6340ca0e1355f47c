//! Whether a spouse or common-law partner can get an open permit: the rule since 2025-01-21.

use super::{Line, Permit, Plan, all, line, months};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Context;
use crate::rules::lists;
use crate::rules::questions::Fact;
use crate::text::sentences;

/// The months, in hundredths, that must be left on the worker's permit when the spouse's application is received.
const MONTHS_LEFT: i64 = 1600;

const OCCUPATION_COUNTS: Line =
    line(sentences::plan::OCCUPATION_COUNTS, &[regulations("205(c)(ii)"), page("IRCC-C41")]);
const OCCUPATION_SELECTED: Line =
    line(sentences::plan::OCCUPATION_SELECTED, &[regulations("205(c)(ii)"), page("IRCC-C41")]);
const OCCUPATION_OUT: Line = line(sentences::plan::OCCUPATION_OUT, &[regulations("205(c)(ii)"), page("IRCC-C41")]);
const OCCUPATION_OPEN: Line = line(sentences::plan::OCCUPATION_OPEN, &[regulations("205(c)(ii)"), page("IRCC-C41")]);
const LEFT: Line = line(sentences::plan::LEFT, &[page("IRCC-C41")]);
const SHORT: Line = line(sentences::plan::SHORT, &[page("IRCC-C41")]);
const COST: Line =
    line(sentences::plan::COST, &[regulations("299(1)"), regulations("303.2(1)"), regulations("315.1(1)")]);
const CHILDREN: Line = line(sentences::plan::CHILDREN, &[]);
const FROM_SPOUSE: Line = line(sentences::plan::FROM_SPOUSE, &[]);

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
