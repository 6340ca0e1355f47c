//! How the summary is put together from the ranking and the general block.

use super::raised::{Raised, raised};
use super::{DoFirst, Risk, Summary, Tone, offer};
use crate::explain::plan::{step_views, weeks_words};
use crate::explain::view::{change_words, remark_words, state_words};
use crate::fill;
use crate::rules::plan::Permit;
use crate::rules::questions::{Fact, choice};
use crate::rules::ranking::{Advantage, Ranked, likely, patient};
use crate::rules::{
    Answer, Answers, Assessment, Change, Context, KnownBy, Missing, RequirementResult, Route, RouteResult, Span,
    Standing, Who, eval, missing, plan, route_span, without_unasked,
};
use crate::text::words::{append, find};
use crate::text::{Language, Text, interface, summary as words};

const NO_OFFER_YET: u8 = choice(Fact::JobOffer, "not-yet");
const SHORT_VISIT: u8 = choice(Fact::JobOffer, "short-visit");

/// At most this many risks are named.
const MOST_RISKS: usize = 5;

struct Composer<'a> {
    assessment: &'a Assessment,
    answers: &'a Answers,
    patient: Answers,
    /// The answers without what the employer or a list has not been asked.
    known: Answers,
    ranked: &'a [Ranked<'a>],
    language: Language,
}

pub(super) fn compose(
    assessment: &Assessment,
    answers: &Answers,
    ranked: &[Ranked<'_>],
    language: Language,
) -> Summary {
    let composer =
        Composer { assessment, answers, patient: patient(answers), known: without_unasked(answers), ranked, language };
    let raised = raised(assessment, answers, &composer.patient);
    let tone = composer.tone(&raised);
    let (title, lead) = composer.text(tone, &raised);
    let best = composer.best().filter(|_| !matches!(tone, Tone::Open | Tone::NoPermitNeeded));
    Summary {
        tone,
        title,
        lead,
        best: best.map(|best| best.assessed.route.id),
        why: best.and_then(|best| composer.why(best)),
        do_first: composer.do_first(tone, &raised),
        risks: composer.risks(tone, &raised),
    }
}

impl Composer<'_> {
    fn say(&self, text: Text) -> String {
        String::from(text.get(self.language))
    }

    fn context(&self) -> Context<'_> {
        Context { answers: self.answers, as_of: self.assessment.as_of }
    }

    /// The best route that ordinary answers leave open.
    fn best(&self) -> Option<&Ranked<'_>> {
        self.ranked.first().filter(|best| best.likely > Standing::DoesNotFit)
    }

    /// The second one.
    fn second(&self) -> Option<&Ranked<'_>> {
        self.ranked.get(1).filter(|second| second.likely > Standing::DoesNotFit)
    }

    /// Whether the first route depends on a basic fact that is missing or not known.
    fn waits(&self) -> bool {
        let Some(first) = self.ranked.first() else { return false };
        let Missing { closers, steps } = first.missing;
        [Fact::JobOffer, Fact::Duties, Fact::Province, Fact::Wage].into_iter().any(|fact| {
            let not_known = self.answers.get(fact) == Some(&Answer::NotSure) && first.patient.decided().is_none();
            not_known || closers.contains(fact) || steps.contains(fact)
        })
    }

    fn tone(&self, raised: &[Raised<'_>]) -> Tone {
        if self.assessment.no_permit_needed() {
            return Tone::NoPermitNeeded;
        }
        if raised.first().is_some_and(|raised| raised.first) {
            return Tone::SettleFirst;
        }
        if self.answers.is_empty() {
            return Tone::Open;
        }
        let Some(best) = self.best() else {
            return if self.waits() { Tone::Open } else { Tone::NotYet };
        };
        let no_offer = self.answers.one(Fact::JobOffer) == Some(NO_OFFER_YET);
        let without_offer = matches!(best.assessed.route.plan.permit, Permit::Open | Permit::Visit);
        if no_offer && !(without_offer && best.patient.worst > Standing::DoesNotFit) {
            return Tone::NoOffer;
        }
        if self.waits() {
            return Tone::Open;
        }
        let general = self.general_span();
        if raised.is_empty() && best.patient.worst >= Standing::ToDo && general.worst >= Standing::ToDo {
            Tone::GoodWay
        } else {
            Tone::Possible
        }
    }

    /// The general block, with what an employer or a public list knows taken as a step.
    fn general_span(&self) -> Span {
        let mut whole = Span::only(Standing::Fits);
        for result in &self.assessment.general.requirements {
            whole = whole.and(eval::span(
                &result.requirement.condition,
                Context { answers: &self.patient, as_of: self.assessment.as_of },
            ));
        }
        whole
    }

    fn text(&self, tone: Tone, raised: &[Raised<'_>]) -> (String, String) {
        let language = self.language;
        let name = |route: &RouteResult| route.route.name.get(language);
        let best = self.best();
        match (tone, best) {
            (Tone::NoPermitNeeded, _) => {
                let remark = self.assessment.needs_permit().and_then(|result| result.explanation.remarks.first());
                (remark.map(|remark| remark_words(remark, language)).unwrap_or_default(), String::new())
            }
            (Tone::SettleFirst, _) => self.settle(raised),
            (Tone::NotYet, _) => (self.say(words::NOT_YET), self.behind_partner(self.smallest_change())),
            (Tone::NoOffer, _) => {
                let mut lead = self.behind_partner(offer::to_look_for(self.context(), language));
                if let Some(best) = best {
                    append(&mut lead, " ", &fill!(words::OFFER_BEST, language, route = name(best.assessed)));
                }
                (self.say(words::NO_OFFER), lead)
            }
            (Tone::GoodWay | Tone::Possible, Some(best)) => {
                let title = match tone {
                    Tone::GoodWay if self.others_can_close(best) => words::GOOD_WAY_UNLESS,
                    Tone::GoodWay => words::GOOD_WAY,
                    _ => words::POSSIBLE,
                };
                let lead = self.behind_partner(self.outlook(best, raised));
                let words = [("plain", plain(best.assessed.route).get(language)), ("route", name(best.assessed))];
                (title.fill(language, &words), lead)
            }
            _ => {
                let open = self.ranked.len().to_string();
                (self.say(words::TOO_EARLY), self.behind_partner(fill!(words::TOO_EARLY_LEAD, language, count = &open)))
            }
        }
    }

    /// How long the best way takes, and what an officer or a missing answer can still do to it.
    fn outlook(&self, best: &Ranked<'_>, raised: &[Raised<'_>]) -> String {
        let language = self.language;
        let mut lead = String::new();
        if let Some(weeks) = best.weeks.filter(|(_, most)| *most > 0) {
            append(&mut lead, " ", &fill!(words::TAKES, language, time = &weeks_words(weeks, language)));
        }
        let judged =
            best.assessed.requirements.iter().filter(|result| result.span == Span::only(Standing::OfficerDecides));
        if let Some(result) = raised.iter().map(|raised| raised.result).chain(judged).next() {
            append(
                &mut lead,
                " ",
                &fill!(words::OFFICER_LOOKS_AT, language, requirement = result.requirement.title.get(language)),
            );
        }
        match self.own_questions(best) {
            0 => {}
            more => append(&mut lead, " ", &fill!(words::STILL_DEPENDS, language, count = &more.to_string())),
        }
        lead
    }

    /// How many questions that the person can answer can still close the route or the general block.
    fn own_questions(&self, best: &Ranked<'_>) -> usize {
        let mut open = best.missing.closers;
        open.add(missing::missing(&self.assessment.general, self.context(), &mut self.answers.clone()).closers);
        for result in best.assessed.requirements.iter().chain(&self.assessment.general.requirements) {
            if result.span.decided().is_none() && result.span.worst == Standing::DoesNotFit {
                eval::facts_of(&result.requirement.condition, &mut |fact| {
                    if self.answers.get(fact) == Some(&Answer::NotSure) {
                        open.insert(fact);
                    }
                });
            }
        }
        open.questions().filter(|question| question.known_by == KnownBy::You).count()
    }

    /// The span of a requirement that the answers of the employer and of lists still leave.
    fn not_asked_yet(&self, result: &RequirementResult) -> Span {
        eval::span(&result.requirement.condition, Context { answers: &self.known, ..self.context() })
    }

    /// Whether an answer that only the employer or a list can give may still close the best route.
    fn others_can_close(&self, best: &Ranked<'_>) -> bool {
        let mut requirements = best.assessed.requirements.iter().chain(&self.assessment.general.requirements);
        requirements.any(|result| self.not_asked_yet(result).worst == Standing::DoesNotFit)
    }

    /// The words behind the way that the person's spouse or partner opens, if there is one that is only named.
    fn behind_partner(&self, words: String) -> String {
        let partner_route = match self.answers.choice(Fact::Partner).map_or("", |choice| choice.id) {
            "citizen-or-resident" => words::SPONSORED,
            "student" => words::STUDENTS_PARTNER,
            "residence-applicant" => words::APPLICANTS_PARTNER,
            _ => return words,
        };
        let mut lead = self.say(partner_route);
        append(&mut lead, " ", &words);
        lead
    }

    fn settle(&self, raised: &[Raised<'_>]) -> (String, String) {
        let language = self.language;
        let Some(first) = raised.first() else { return (String::new(), String::new()) };
        let stops = first.span == Span::only(Standing::DoesNotFit);
        let title = if stops { words::SETTLE_STOPS } else { words::SETTLE_CAN_STOP };
        let what = if self.past_not_known(first) { words::PAST_NOT_KNOWN } else { first.result.requirement.title };
        let title = title.fill(language, &[("what", what.get(language))]);
        let mut lead = String::new();
        for remark in &first.result.explanation.remarks {
            append(&mut lead, " ", &remark_words(remark, language));
        }
        if let Some(best) = self.best() {
            append(&mut lead, " ", &fill!(words::THEN_BEST, language, route = best.assessed.route.name.get(language)));
        }
        (title, lead)
    }

    /// Whether the first point to settle is one of many, because a whole list of past trouble is not known yet.
    fn past_not_known(&self, first: &Raised<'_>) -> bool {
        let mut not_known = false;
        eval::facts_of(&first.result.requirement.condition, &mut |fact| {
            not_known |=
                matches!(fact, Fact::Past | Fact::SeriousPast) && self.answers.get(fact) == Some(&Answer::NotSure);
        });
        not_known
    }

    fn smallest_change(&self) -> String {
        let mut lead = match nearest(self.assessment, self.context()) {
            Some((route, change)) => {
                let asked = change_words(change, self.answers, self.language);
                fill!(
                    words::SMALLEST_CHANGE,
                    self.language,
                    change = &asked,
                    route = route.route.name.get(self.language)
                )
            }
            None => self.say(interface::NOTHING_NEAR),
        };
        if self.answers.one(Fact::JobOffer) == Some(SHORT_VISIT) {
            append(&mut lead, " ", words::TRANSFER_COUNTS.get(self.language));
        }
        let mut names = String::new();
        for unusual in self.ranked.iter().take(3) {
            append(&mut names, ", ", unusual.assessed.route.name.get(self.language));
        }
        if !names.is_empty() {
            append(&mut lead, " ", &fill!(words::UNUSUAL, self.language, routes = &names));
        }
        lead
    }

    fn why(&self, best: &Ranked<'_>) -> Option<String> {
        let second = self.second()?;
        let text = match best.advantage_over(second)? {
            Advantage::Standing => words::FIRST_BY_STANDING,
            Advantage::Certainty => words::FIRST_BY_CERTAINTY,
            Advantage::Time => match (best.weeks, second.weeks) {
                (Some(first), Some(other)) => {
                    let [first, other] = [first, other].map(|weeks| weeks_words(weeks, self.language));
                    if first != other {
                        return Some(fill!(words::FIRST_BY_TIME, self.language, first = &first, second = &other));
                    }
                    // 17 to 21 and 19 to 23 weeks are both "about 4 to 5 months".
                    words::FIRST_BY_LITTLE_TIME
                }
                _ => words::FIRST_BY_KNOWN_TIME,
            },
            Advantage::Length => words::FIRST_BY_LENGTH,
            Advantage::Cost => words::FIRST_BY_COST,
        };
        Some(self.say(text))
    }

    fn do_first(&self, tone: Tone, raised: &[Raised<'_>]) -> Option<DoFirst> {
        let by_change = |change: &Change| DoFirst {
            who: if change.who() == Who::Employer { Who::Employer } else { Who::You },
            text: change_words(change, self.answers, self.language),
        };
        match tone {
            Tone::NoPermitNeeded | Tone::Open => None,
            Tone::SettleFirst => {
                let settled = self.assessment.general.changes.first().map(by_change);
                let find_out = || DoFirst { who: Who::You, text: self.say(words::FIND_OUT) };
                raised.first().map(|_| settled.unwrap_or_else(find_out))
            }
            Tone::NotYet => nearest(self.assessment, self.context()).map(|(_, change)| by_change(change)),
            Tone::NoOffer => Some(DoFirst { who: Who::You, text: self.say(words::FIND_OFFER) }),
            Tone::GoodWay | Tone::Possible => {
                let step = step_views(self.best()?.assessed, self.language).into_iter().next()?;
                Some(DoFirst { who: step.who, text: step.text.into() })
            }
        }
    }

    /// What can still stop the best route: first what was said of the general block, then what an officer
    /// judges, then what is not known, in the order of the rules.
    fn risks(&self, tone: Tone, raised: &[Raised<'_>]) -> Vec<Risk> {
        if matches!(tone, Tone::NoPermitNeeded | Tone::Open) {
            return Vec::new();
        }
        let mut all: Vec<&RequirementResult> = raised.iter().map(|raised| raised.result).collect();
        if let Some(best) = self.best() {
            let requirements = &best.assessed.requirements;
            all.extend(requirements.iter().filter(|result| result.span == Span::only(Standing::OfficerDecides)));
            // In a good way, what is open in the general block is what the employer or a list knows.
            let general = if tone == Tone::GoodWay { self.assessment.general.requirements.as_slice() } else { &[] };
            let not_known = |result: &&RequirementResult| {
                let span = self.not_asked_yet(result);
                span.decided().is_none()
                    && (span.worst == Standing::DoesNotFit || result.span == Span::only(Standing::ToDo))
            };
            all.extend(requirements.iter().chain(general).filter(not_known));
        }
        let mut risks: Vec<Risk> = Vec::new();
        for result in all {
            if risks.len() < MOST_RISKS && risks.iter().all(|risk| risk.requirement != result.requirement.id) {
                let mut text = state_words(result, self.context(), self.language);
                text.push('.');
                // The requirement further down shows the rest of a remark.
                for remark in &result.explanation.remarks {
                    append(&mut text, " ", first_sentence(&remark_words(remark, self.language)));
                }
                risks.push(Risk { requirement: result.requirement.id, text });
            }
        }
        risks
    }
}

fn first_sentence(words: &str) -> &str {
    find(words, ". ").and_then(|end| words.get(..=end)).unwrap_or(words)
}

/// What a route leads to, in plain words.
fn plain(route: &Route) -> Text {
    match route.plan.permit {
        _ if route.plan.limit > 0 => words::PLAIN_TRANSFER,
        Permit::GlobalTalent => words::PLAIN_GLOBAL_TALENT,
        Permit::Lmia => words::PLAIN_LMIA,
        Permit::Exempt => words::PLAIN_EXEMPT,
        Permit::Open => words::PLAIN_OPEN,
        Permit::Visit => words::PLAIN_VISIT,
    }
}

/// The closed route with the smallest real change, and that change: rather one that ordinary answers to
/// the other questions leave open, and of several as small, the one that leads to a permit soonest.
fn nearest<'a>(assessment: &'a Assessment, context: Context<'_>) -> Option<(&'a RouteResult, &'a Change)> {
    let likely = likely(context.answers, context.as_of);
    let mut found: Option<(&RouteResult, &Change, (bool, i64, u16))> = None;
    for route in &assessment.routes {
        let weeks = plan::weeks(route.route.plan, context).map_or(u16::MAX, |(_, most)| most);
        for change in &route.changes {
            let mut then = likely.clone();
            for edit in &change.edits {
                then.set(edit.fact, Some(edit.answer.clone()));
            }
            let open = route_span(route.route, Context { answers: &then, ..context }).best > Standing::DoesNotFit;
            let by = (!open, change.effort(), weeks);
            if found.is_none_or(|(_, _, least)| by < least) {
                found = Some((route, change, by));
            }
        }
    }
    found.map(|(route, change, _)| (route, change))
}
