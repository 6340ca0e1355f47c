//! The words of a plan: who, sums, fees, the titles of its parts, the sources behind them.

use crate::fill;
use crate::rules::eval::Context;
use crate::rules::plan::{Days, Fee, Line, Part, Permit, Plan, Sum, months};
use crate::rules::{Citation, Cite, KnownBy, RouteResult, Step, Who};
use crate::text::words::{append, concat};
use crate::text::{Language, Template, Text, interface, whole_dollars};
use std::borrow::Cow;

/// A step of a plan in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// Who does it.
    pub who: Who,
    /// What to do.
    pub text: Cow<'static, str>,
    /// What it waits for; empty where it can run beside the others.
    pub after: &'static str,
}

/// The steps of a plan. The person asks what the employer or a list knows before the employer acts.
pub fn step_views(assessed: &RouteResult, language: Language) -> Vec<StepView> {
    let mut all = Vec::new();
    let first = assessed.steps.iter().position(|step| step.who == Who::Employer).unwrap_or_default();
    let (before, behind) = assessed.steps.split_at(first);
    let known = |all: &mut Vec<StepView>, steps: &[&'static Step]| {
        for step in steps {
            all.push(StepView { who: step.who, text: step.text.get(language).into(), after: step.after.get(language) });
        }
    };
    known(&mut all, before);
    for question in assessed.to_ask.questions() {
        let words = if question.known_by == KnownBy::Employer { interface::ASK_EMPLOYER } else { interface::LOOK_UP };
        all.push(StepView {
            who: Who::You,
            text: words.fill(language, &[("question", question.title.get(language))]).into(),
            after: "",
        });
    }
    known(&mut all, behind);
    all
}

/// Who acts.
pub fn who_words(who: Who) -> Text {
    match who {
        Who::Employer => interface::WHO_EMPLOYER,
        Who::Officer => interface::WHO_OFFICER,
        Who::Time => interface::WHO_TIME,
        Who::You | Who::Nobody => interface::WHO_YOU,
    }
}

/// The title of a part.
pub fn part_title(part: Part) -> Text {
    match part {
        Part::Place => interface::PLACE,
        Part::Times => interface::TIMES,
        Part::Papers => interface::PAPERS,
        Part::Questions => interface::QUESTIONS,
        Part::Health => interface::HEALTH,
        Part::Length => interface::LENGTH,
        Part::Family => interface::FAMILY,
    }
}

/// What one payer pays in all.
pub fn sum_words(sum: Sum, language: Language) -> String {
    let most = whole_dollars(sum.most, language);
    let words = if sum.least < sum.most {
        fill!(interface::FROM_TO, language, least = &whole_dollars(sum.least, language), most = &most)
    } else {
        most
    };
    if sum.whole { words } else { fill!(interface::AND_MORE, language, sum = &words) }
}

/// The fees of one payer, one behind the other: `work permit $155, biometrics $85`.
pub fn fee_list(fees: &[Fee], who: Who, language: Language) -> String {
    let mut list = String::new();
    for fee in fees {
        if fee.who == who {
            let amount = fee
                .cents
                .map_or_else(|| interface::NO_FIGURE.get(language).into(), |cents| whole_dollars(cents, language));
            append(&mut list, "; ", &concat(&[fee.text.get(language), "\u{a0}", &amount]));
        }
    }
    list
}

/// How long a route takes in all, as far as the sources say: `about 6 months`.
pub fn days_words(days: Days, language: Language) -> String {
    let whole = days.file + days.permit;
    if whole == 0 {
        return interface::AT_BORDER.get(language).into();
    }
    let (words, number) = rounded(whole);
    words.fill(language, &[("count", &number.to_string())])
}

/// Days as a reader counts them: under 12 weeks in weeks, else in months; to the nearest.
fn rounded(days: u16) -> (Template, u16) {
    if days < 12 * 7 {
        (interface::ABOUT_WEEKS, (days + 3) / 7)
    } else {
        (interface::ABOUT_MONTHS, (days * 2 + 30) / 61)
    }
}

/// From the least to the most weeks: `about 8 to 9 weeks`, from 12 weeks on in months.
pub fn weeks_words((least, most): (u16, u16), language: Language) -> String {
    if most == 0 {
        return interface::AT_BORDER.get(language).into();
    }
    let (words, last) = rounded(most * 7);
    // Both in the unit of the longer one.
    let first = if words == interface::ABOUT_MONTHS { (least * 14 + 30) / 61 } else { least };
    let number = if first == 0 || first == last {
        last.to_string()
    } else {
        fill!(interface::RANGE, language, least = &first.to_string(), most = &last.to_string())
    };
    let words = words.fill(language, &[("count", &number)]);
    if first == 0 { fill!(interface::UP_TO, language, time = &words) } else { words }
}

/// How long this person's next permit lasts.
pub fn length_words(plan: &Plan, context: Context<'_>, language: Language) -> String {
    match months(plan, context) {
        0 if plan.permit == Permit::Visit => interface::NO_PERMIT.get(language).into(),
        0 if plan.permit == Permit::Open => interface::NO_TIME.get(language).into(),
        0 => interface::AS_OFFERED.get(language).into(),
        months => fill!(interface::UP_TO_MONTHS, language, count = &(months / 100).to_string()),
    }
}

/// The sources behind lines or fees, each once.
pub fn plan_sources(cites: &[Cite], language: Language) -> Vec<Citation> {
    let mut all: Vec<Citation> = Vec::new();
    for cite in cites {
        if let Some(citation) = cite.citation(language)
            && !all.contains(&citation)
        {
            all.push(citation);
        }
    }
    all
}

/// The provisions and pages behind some lines.
pub fn cites_of(lines: &[&Line]) -> Vec<Cite> {
    let mut all = Vec::new();
    for line in lines {
        all.extend_from_slice(line.cites);
    }
    all
}
