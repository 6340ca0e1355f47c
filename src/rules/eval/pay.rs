//! Pay against the figures of occupation and place.
//!
//! Quebec's own wage tables, and provincial medians that were not read, are not decided here:
//! the outcome says so.

use super::{Given, Note};
use crate::rules::date::Date;
use crate::rules::lists::{self, CategoryB, Median};
use crate::rules::model::{Span, Standing, Test, WageRule};
use crate::rules::questions::Fact;
use crate::t;
use crate::text::Text;

/// Cents for the two places of a note.
pub type Figures = [i64; 2];

const QUEBEC: Text = t!(
    "For a job in Quebec the province’s own wage tables apply. They are not in our sources: check them with the Quebec ministry (MIFI).",
    "Pour un emploi au Québec, les tables salariales de la province s’appliquent. Elles ne sont pas dans nos sources : vérifiez-les auprès du ministère (MIFI).",
);
const NO_OCCUPATION: Text = t!(
    "Your duties do not point to one NOC group, so no figure can be named. Compare the pay with Job Bank for the group in the offer.",
    "Vos tâches n’indiquent pas un seul groupe de la CNP; aucun montant ne peut donc être donné. Comparez la paie au Guichet-Emplois pour le groupe de l’offre.",
);
/// Neither figure nor list is known for the day.
pub const NOTHING: Text =
    t!("Our sources hold no figure or list in force on this date.", "Nos sources n’ont ni montant ni liste en vigueur à cette date.");

/// The first day for which the page that names the pay of Category A was read.
pub const CATEGORY_A_FROM: Date = Date::new(2025, 11, 20);

const FITS: Text = t!(
    "The figure we hold is {0} an hour. A smaller area can have its own; check Job Bank.",
    "Le montant que nous avons est de {0} l’heure. Une région plus petite peut avoir le sien; vérifiez le Guichet-Emplois.",
);
const BELOW: Text = t!(
    "The pay must reach {0} an hour, the prevailing wage (median for the occupation and province; a smaller area can have its own).",
    "La paie doit atteindre {0} l’heure, le salaire courant (médiane de la profession et de la province; une région plus petite peut avoir la sienne).",
);
const NATIONAL_ABOVE: Text = t!(
    "We hold only the national median, {0} an hour. Compare the pay with Job Bank for the place.",
    "Nous n’avons que la médiane nationale, {0} l’heure. Comparez la paie au Guichet-Emplois pour le lieu.",
);
const NATIONAL_BELOW: Text = t!(
    "The pay is below the national median, {0} an hour, and the place’s own is not in our sources. Check Job Bank: it is probably too low.",
    "La paie est sous la médiane nationale, {0} l’heure, et celle du lieu n’est pas dans nos sources. Consultez le Guichet-Emplois : votre paie est sans doute trop basse.",
);
const FLOOR: Text = t!(
    "For this occupation the pay must reach {0} an hour, the Category B floor, even where the median is lower.",
    "Pour cette profession, la paie doit atteindre {0} l’heure, le plancher de la catégorie B, même si la médiane est plus basse.",
);
const CATEGORY_A: Text = t!(
    "For the employer’s first two people of the year, Category A asks for both {0} an hour and {1} a year, at least.",
    "Pour les deux premières personnes de l’année chez l’employeur, la catégorie A exige à la fois {0} l’heure et {1} par année, au moins.",
);
const CATEGORY_A_THIRD: Text = t!(
    "From the employer’s third person of the year on, Category A asks for both {0} an hour and {1} a year, at least.",
    "Dès la troisième personne de l’année chez l’employeur, la catégorie A exige à la fois {0} l’heure et {1} par année, au moins.",
);
const HIGH: Text =
    t!("The high-wage threshold of the province is {0} an hour.", "Le seuil de haut salaire de la province est de {0} l’heure.");
const NOT_LOW: Text = t!(
    "From {0} an hour on, the high-wage stream applies instead.",
    "À partir de {0} l’heure, c’est le volet à haut salaire qui s’applique.",
);

/// The facts that a wage rule reads.
pub(super) fn facts(rule: WageRule) -> &'static [Fact] {
    match rule {
        WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB => {
            &[Fact::Duties, Fact::OtherDuties, Fact::Province, Fact::Wage, Fact::HoursPerWeek]
        }
        WageRule::HighWage | WageRule::LowWage => &[Fact::Province, Fact::Wage, Fact::HoursPerWeek],
        WageRule::CategoryA { .. } => &[Fact::Wage, Fact::HoursPerWeek],
    }
}

/// Whether the hours a week can still tell something: pay per year against an hourly figure, or
/// pay per hour against a yearly one.
pub(super) fn needs_hours(test: &Test, given: Given<'_>) -> bool {
    let Some(pay) = given.answers.pay() else {
        return false;
    };
    match test {
        Test::Wage(WageRule::CategoryA { hourly, .. }) => {
            pay.hourly_at_least(i64::from(*hourly)) != Some(false) && (pay.hourly().is_none() || pay.yearly().is_none())
        }
        Test::Wage(_) => pay.hourly().is_none(),
        _ => false,
    }
}

fn note(text: Text, figures: Figures) -> Option<Note> {
    Some(Note { text, figures })
}

const OPEN: (Span, Option<Note>) = (Span::OPEN, None);

fn only(standing: Standing, text: Text, figures: Figures) -> (Span, Option<Note>) {
    (Span::only(standing), note(text, figures))
}

/// Where the pay stands against a figure.
pub(super) fn compare(rule: WageRule, given: Given<'_>) -> (Span, Option<Note>) {
    match rule {
        WageRule::CategoryA { hourly, yearly, third } => {
            let Some(pay) = given.answers.pay() else {
                return OPEN;
            };
            if given.as_of < CATEGORY_A_FROM {
                return only(Standing::OfficerDecides, NOTHING, [0, 0]);
            }
            let (hourly, yearly) = (i64::from(hourly), i64::from(yearly));
            let words = if third { CATEGORY_A_THIRD } else { CATEGORY_A };
            match (pay.hourly_at_least(hourly), pay.yearly_at_least(yearly)) {
                (Some(true), Some(true)) => only(Standing::Fits, words, [hourly, yearly]),
                (Some(false), _) | (_, Some(false)) => only(Standing::DoesNotFit, words, [hourly, yearly]),
                _ => OPEN,
            }
        }
        WageRule::HighWage | WageRule::LowWage => {
            let Some(province) = given.answers.choice(Fact::Province) else {
                return OPEN;
            };
            let Some(threshold) = lists::high_wage_threshold(province.id, given.as_of) else {
                return only(Standing::OfficerDecides, NOTHING, [0, 0]);
            };
            let Some(high) = given.answers.pay().and_then(|pay| pay.hourly_at_least(threshold)) else {
                return OPEN;
            };
            match (rule, high) {
                (WageRule::HighWage, true) => only(Standing::Fits, HIGH, [threshold, 0]),
                (WageRule::HighWage, false) => only(Standing::DoesNotFit, HIGH, [threshold, 0]),
                (_, true) => only(Standing::DoesNotFit, NOT_LOW, [threshold, 0]),
                (_, false) => only(Standing::Fits, NOT_LOW, [threshold, 0]),
            }
        }
        WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB => by_occupation(rule, given),
    }
}

fn by_occupation(rule: WageRule, given: Given<'_>) -> (Span, Option<Note>) {
    let answers = given.answers;
    let Some(province) = answers.choice(Fact::Province) else {
        return OPEN;
    };
    if province.id == "qc" && rule != WageRule::JobBank {
        return only(Standing::OfficerDecides, QUEBEC, [0, 0]);
    }
    let Some(duties) = answers.duties() else {
        return OPEN;
    };
    let Some(occupation) = lists::occupation(duties) else {
        return only(Standing::OfficerDecides, NO_OCCUPATION, [0, 0]);
    };
    let Some(pay) = answers.pay() else {
        return OPEN;
    };
    let reaches = |figure: i64| pay.hourly_at_least(figure);
    if rule == WageRule::CategoryB && !occupation.known_on(given.as_of) {
        return only(Standing::OfficerDecides, NOTHING, [0, 0]);
    }
    if rule == WageRule::CategoryB
        && let Some(floor) = occupation.floor.filter(|_| occupation.category_b != CategoryB::NotListed)
    {
        match reaches(floor) {
            None => return OPEN,
            Some(false) => return only(Standing::DoesNotFit, FLOOR, [floor, 0]),
            Some(true) => {}
        }
    }
    match lists::median_wage(occupation.noc, province.id, given.as_of) {
        Median::Unknown => only(Standing::OfficerDecides, NOTHING, [0, 0]),
        Median::Binding(median) => match reaches(median) {
            None => OPEN,
            Some(true) => only(Standing::Fits, FITS, [median.max(floor_of(rule, occupation)), 0]),
            Some(false) => only(Standing::DoesNotFit, BELOW, [median, 0]),
        },
        Median::National(median) => match reaches(median) {
            None => OPEN,
            Some(true) => only(Standing::ToDo, NATIONAL_ABOVE, [median, 0]),
            Some(false) => only(Standing::OfficerDecides, NATIONAL_BELOW, [median, 0]),
        },
    }
}

fn floor_of(rule: WageRule, occupation: &lists::Occupation) -> i64 {
    if rule == WageRule::CategoryB { occupation.floor.unwrap_or(0) } else { 0 }
}

/// The cents an hour that would satisfy a rule which the pay does not, if a figure is known.
pub fn target_hourly(rule: WageRule, given: Given<'_>) -> Option<i64> {
    match rule {
        WageRule::LowWage => None,
        WageRule::HighWage => lists::high_wage_threshold(given.answers.choice(Fact::Province)?.id, given.as_of),
        WageRule::CategoryA { hourly, yearly, .. } => {
            if given.as_of < CATEGORY_A_FROM {
                return None;
            }
            let needed = given.answers.pay()?.hourly_for_yearly(i64::from(yearly))?;
            Some(needed.max(i64::from(hourly)))
        }
        WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB => {
            let province = given.answers.choice(Fact::Province)?.id;
            let occupation = lists::occupation(given.answers.duties()?)?;
            if rule == WageRule::CategoryB && !occupation.known_on(given.as_of) {
                return None;
            }
            let floor = floor_of(rule, occupation);
            match lists::median_wage(occupation.noc, province, given.as_of) {
                Median::Binding(median) => Some(median.max(floor)),
                Median::National(_) | Median::Unknown => (floor > 0).then_some(floor),
            }
        }
    }
}
