//! The words for a requirement, an answer, a change, a route's one-line reason.

use crate::fill;
use crate::rules::plan::Fee;
use crate::rules::questions::Fact;
use crate::rules::{
    Answer, Answers, Assessment, Change, Citation, Context, Date, Group, Kind, List, Per, Question, RULES_VERSION,
    Remark, Requirement, RequirementResult, RouteResult, Span, Standing, eval, lists, without_unasked,
};
use crate::text::words::{append, concat, find};
use crate::text::{Language, Text, decimal, dollars, interface};

/// A requirement in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementView {
    /// Its result.
    pub span: Span,
    /// What it is about, by its state.
    pub title: String,
    /// Why it has this result, beyond its title.
    pub remarks: Vec<String>,
    /// That a list behind it is past its review date.
    pub due: Option<String>,
    /// The answers that decide it.
    pub answers: Vec<AnswerView>,
    /// The provisions behind it.
    pub citations: Vec<Citation>,
}

/// An answer in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerView {
    /// The question's fact.
    pub fact: Fact,
    /// The question.
    pub question: &'static str,
    /// The answer; `None` while it is missing.
    pub answer: Option<String>,
}

/// A remark in words, with its figures.
pub fn remark_words(remark: &Remark, language: Language) -> String {
    let [one, other] = remark.figures;
    if remark.figures == [0, 0] && remark.place.is_empty() {
        return remark.text.get(language).into();
    }
    let (amount, most) = (dollars(one, language), dollars(other, language));
    let place = ("place", remark.place.get(language));
    remark.text.fill(language, &[("amount", &amount), ("most", &most), place, ("hourly", &amount), ("yearly", &most)])
}

/// A requirement in words.
pub fn requirement_view(
    result: &RequirementResult,
    answers: &Answers,
    as_of: Date,
    language: Language,
) -> RequirementView {
    let mut remarks = Vec::new();
    for remark in &result.explanation.remarks {
        remarks.push(remark_words(remark, language));
    }
    let mut views = Vec::new();
    for question in result.reasons(&mut answers.clone(), as_of).questions() {
        let fact = question.fact;
        let answer = answers.get(fact).map(|answer| answer_words(question, answer, language));
        views.push(AnswerView { fact, question: question.title.get(language), answer });
    }
    RequirementView {
        span: result.span,
        title: state_words(result, Context { answers, as_of }, language),
        remarks,
        due: due_words(result.requirement, as_of, language),
        answers: views,
        citations: result.citations(language),
    }
}

/// An answer as the person would read it back.
pub fn answer_words(question: &Question, answer: &Answer, language: Language) -> String {
    let choice = |at: usize| question.choices().get(at).map_or("", |choice| choice.text.get(language));
    match answer {
        Answer::NotSure => interface::NOT_SURE.get(language).into(),
        Answer::One(at) => choice(usize::from(*at)).into(),
        Answer::Many(0) => interface::NONE_OF_THESE.get(language).into(),
        Answer::Many(bits) => {
            let mut lines = String::new();
            for at in (0..question.choices().len()).filter(|at| bits >> at & 1 == 1) {
                append(&mut lines, "; ", choice(at));
            }
            lines
        }
        Answer::Countries(codes) => {
            let mut names = String::new();
            for country in codes.iter().filter_map(|at| lists::country(*at)) {
                append(&mut names, ", ", country.name(language));
            }
            names
        }
        Answer::Number(hundredths) => {
            let count = &decimal(*hundredths, language);
            match question.kind {
                Kind::Number { unit: "months", .. } => fill!(interface::NUMBER_OF_MONTHS, language, count = count),
                Kind::Number { unit: "years", .. } => fill!(interface::NUMBER_OF_YEARS, language, count = count),
                _ => fill!(interface::NUMBER_OF_HOURS, language, count = count),
            }
        }
        Answer::Wage { cents, per } => {
            let per = if *per == Per::Hour { interface::PER_HOUR } else { interface::PER_YEAR };
            concat(&[&dollars(*cents, language), " ", per.get(language)])
        }
    }
}

/// What a change asks, as sentences.
pub fn change_words(change: &Change, answers: &Answers, language: Language) -> String {
    let mut sentences = String::new();
    for edit in &change.edits {
        let (reached, difference) = match &edit.answer {
            Answer::Number(hundredths) => {
                let now = answers.number(edit.fact).unwrap_or(0);
                (decimal(*hundredths, language), decimal(hundredths - now, language))
            }
            Answer::Wage { cents, .. } => (dollars(*cents, language), String::new()),
            _ => (String::new(), String::new()),
        };
        let words = edit.remedy.text.fill(language, &[("goal", &reached), ("missing", &difference)]);
        append(&mut sentences, " ", &words);
    }
    sentences
}

/// The word for a standing.
pub fn standing_words(span: Span) -> Text {
    match span.decided() {
        Some(Standing::Fits) => interface::FITS,
        Some(Standing::ToDo) => interface::TO_DO,
        Some(Standing::OfficerDecides) => interface::OFFICER,
        Some(Standing::DoesNotFit) => interface::CLOSED,
        None => interface::OPEN,
    }
}

/// The heading of a group of routes.
pub fn group_words(group: Group) -> Text {
    match group {
        Group::Lmia => interface::GROUP_LMIA,
        Group::Cusma => interface::GROUP_CUSMA,
        Group::IntraCompany => interface::GROUP_TRANSFER,
        Group::FreeTrade => interface::GROUP_FREE_TRADE,
        Group::Exempt => interface::GROUP_EXEMPT,
        Group::NoPermit => interface::GROUP_NO_PERMIT,
        Group::General => interface::GROUP_GENERAL,
    }
}

/// A requirement by its state: "Not done yet: the LMIA". What is left only because the employer or a list
/// has not been asked is not known, rather than not done.
pub fn state_words(result: &RequirementResult, context: Context<'_>, language: Language) -> String {
    let only_to_ask = || {
        let context = Context { answers: &without_unasked(context.answers), ..context };
        eval::span(&result.requirement.condition, context).best > Standing::ToDo
    };
    let state = match result.span.decided() {
        Some(Standing::Fits) => interface::STATE_FITS,
        Some(Standing::ToDo) if only_to_ask() => interface::STATE_OPEN,
        Some(Standing::ToDo) => interface::STATE_TO_DO,
        Some(Standing::OfficerDecides) => interface::STATE_OFFICER,
        Some(Standing::DoesNotFit) => interface::STATE_CLOSED,
        None => interface::STATE_OPEN,
    };
    state.fill(language, &[("requirement", result.requirement.title.get(language))])
}

/// One line of reason for a route.
pub fn headline(assessed: &RouteResult, answers: &Answers, language: Language) -> String {
    let mut deciding = assessed.decided_by();
    match assessed.span.decided() {
        Some(Standing::Fits) => interface::ALL_MET.get(language).into(),
        Some(Standing::ToDo) => fill!(interface::STEPS_LEFT, language, count = &deciding.count().to_string()),
        Some(_) => deciding.next().map_or_else(String::new, |result| {
            let remark = result.explanation.remarks.first().map(|remark| remark_words(remark, language));
            remark.map_or_else(
                || fill!(interface::NOT_MET, language, requirement = result.requirement.title.get(language)),
                first_sentence,
            )
        }),
        None if answers.is_empty() => interface::NOT_ASKED.get(language).into(),
        None => fill!(interface::TO_ASK, language, count = &deciding.count().to_string()),
    }
}

/// The edition of the rules, and the day whose law it applied.
pub fn edition_words(assessment: &Assessment, language: Language) -> String {
    fill!(interface::EDITION, language, edition = RULES_VERSION, day = &assessment.as_of.words(language))
}

/// The date of what a citation names.
pub fn dated(citation: &Citation, language: Language) -> String {
    match citation.as_of {
        Some(day) => fill!(interface::AS_OF, language, day = &day.words(language)),
        None => interface::LIVE.get(language).into(),
    }
}

/// The provisions and pages behind what closes a route, for paper.
pub fn cited_words(assessed: &RouteResult, language: Language) -> String {
    let mut all = String::new();
    for result in assessed.decided_by().take(1) {
        for citation in result.citations(language) {
            append(&mut all, " · ", &citation.label);
        }
    }
    all
}

/// That a list behind a requirement is past its review date.
pub fn due_words(requirement: &Requirement, as_of: Date, language: Language) -> Option<String> {
    let list = requirement.dated().filter(|list| list.past(as_of))?;
    let words = if list.wages() { interface::DUE_WAGES } else { interface::DUE };
    Some(words.fill(language, &[("day", &list.review_by().words(language))]))
}

/// That some of these fees are past their review date.
pub fn fees_due_words(fees: &[Fee], as_of: Date, language: Language) -> Option<String> {
    let first = fees.iter().map(|fee| fee.review_by).min().filter(|day| as_of > *day)?;
    Some(fill!(interface::DUE_FEES, language, day = &first.words(language)))
}

/// That the pages behind the rules are past their review date.
pub fn pages_due_words(as_of: Date, language: Language) -> Option<String> {
    let pages = List::Sources;
    pages.past(as_of).then(|| fill!(interface::DUE_PAGES, language, day = &pages.review_by().words(language)))
}

/// The words up to the first full stop or colon that ends a clause.
fn first_sentence(words: String) -> String {
    let end = [". ", ": ", "\u{a0}: "].iter().filter_map(|stop| find(&words, stop)).min();
    match end.and_then(|end| words.get(..end)) {
        Some(first) => concat(&[first, "."]),
        None => words,
    }
}

/// The NOC group that the chosen duties point to, in a sentence; `None` where they point to none
/// or to several.
pub fn occupation_words(answers: &Answers, language: Language) -> Option<String> {
    let occupation = lists::occupation(answers.duties()?)?;
    Some(fill!(
        interface::OCCUPATION,
        language,
        noc = occupation.noc,
        title = occupation.title(language),
        teer = occupation.teer
    ))
}
