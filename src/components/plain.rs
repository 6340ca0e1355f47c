//! The result as plain text, for the clipboard: what the printed page holds.

use crate::explain::{
    Summary, answer_words, change_words, dated, due_words, edition_words, fee_list, fees_due_words, headline,
    pages_due_words, part_title, remark_words, standing_words, state_words, step_views, sum_words, summary_of,
    who_words,
};
use crate::fill;
use crate::rules::plan::{self, Part};
use crate::rules::ranking::ranking;
use crate::rules::{Assessment, LAW_AS_OF, Route, RouteResult, Standing, Who};
use crate::session::flow::Flow;
use crate::text::words::{append, concat};
use crate::text::{Language, interface, summary as words};

/// The text.
pub fn result(flow: &Flow) -> String {
    let language = flow.session.language;
    let answers = &flow.session.answers;
    let colon = interface::COLON.get(language);
    let ranked = ranking(&flow.assessment, answers);
    let mut out = first_words(&summary_of(&flow.assessment, answers, &ranked, language), language);
    let Assessment { general, routes, .. } = &flow.assessment;
    // In the order of the screen.
    let mut order = Vec::new();
    let stops = general.span.best == Standing::DoesNotFit;
    if stops {
        order.push(general);
    }
    order.extend(ranked.iter().map(|ranked| ranked.assessed));
    for route in routes {
        if route.span.best == Standing::DoesNotFit && !route.for_others() {
            order.push(route);
        }
    }
    if !stops {
        order.push(general);
    }
    for assessed in order {
        let standing = standing_words(assessed.span).get(language);
        line(&mut out, "\n", &concat(&[assessed.route.name.get(language), colon, standing]));
        line(&mut out, "", &headline(assessed, answers, language));
        for change in &assessed.changes {
            let who = who_words(change.who()).get(language);
            line(&mut out, "- ", &concat(&[who, colon, &change_words(change, answers, language)]));
        }
        if assessed.has_plan() {
            plan_of(&mut out, flow, assessed);
        }
        reasons(&mut out, assessed, flow);
    }
    line(&mut out, "\n", interface::YOUR_ANSWERS.get(language));
    for (question, answer) in answers.iter() {
        line(&mut out, "- ", &concat(&[question.title.get(language), " ", &answer_words(question, answer, language)]));
    }
    line(&mut out, "\n", &edition_words(&flow.assessment, language));
    line(&mut out, "", &fill!(interface::RULES_AS_OF, language, day = &LAW_AS_OF.words(language)));
    if let Some(due) = pages_due_words(flow.session.as_of, language) {
        line(&mut out, "", &due);
    }
    line(&mut out, "", interface::NOTICE.get(language));
    out
}

/// The sentence, what to do first and what can stop it.
fn first_words(summary: &Summary, language: Language) -> String {
    let mut out = summary.text();
    if let Some(first) = &summary.do_first {
        line(&mut out, "\n", words::DO_FIRST.get(language));
        line(
            &mut out,
            "- ",
            &concat(&[who_words(first.who).get(language), interface::COLON.get(language), &first.text]),
        );
    }
    let risks = summary.more_risks();
    if !risks.is_empty() {
        line(&mut out, "\n", words::RISKS.get(language));
    }
    for risk in risks {
        line(&mut out, "- ", &risk.text);
    }
    out
}

/// The questions for the employer of a route, one on each line.
pub fn questions(flow: &Flow, route: &Route) -> String {
    let mut out = String::new();
    part(&mut out, flow, route, Part::Questions);
    String::from(out.trim_start())
}

/// The steps, the fees and the parts of a plan.
fn plan_of(out: &mut String, flow: &Flow, assessed: &RouteResult) {
    let language = flow.session.language;
    let colon = interface::COLON.get(language);
    for (at, step) in (1u8..).zip(step_views(assessed, language)) {
        line(out, &concat(&[&at.to_string(), ". ", who_words(step.who).get(language), colon]), &step.text);
        if !step.after.is_empty() {
            line(out, "   ", &fill!(interface::AFTER, language, what = step.after));
        }
    }
    let fees = plan::fees(assessed.route.plan, flow.session.context());
    line(out, "\n", interface::FEES.get(language));
    for payer in [Who::You, Who::Employer] {
        let list = fee_list(&fees, payer, language);
        if !list.is_empty() {
            let sum = sum_words(plan::sum(&fees, payer), language);
            line(out, "- ", &concat(&[who_words(payer).get(language), colon, &sum, " (", &list, ")"]));
        }
    }
    if let Some(due) = fees_due_words(&fees, flow.session.as_of, language) {
        line(out, "- ", &due);
    }
    for each in Part::ALL {
        part(out, flow, assessed.route, each);
    }
}

fn part(out: &mut String, flow: &Flow, route: &Route, part: Part) {
    let lines = plan::lines(part, route.plan, flow.session.context());
    if !lines.is_empty() {
        line(out, "\n", part_title(part).get(flow.session.language));
    }
    for each in lines {
        line(out, "- ", each.text.get(flow.session.language));
    }
}

fn line(out: &mut String, before: &str, words: &str) {
    for part in ["\n", before, words] {
        out.push_str(part);
    }
}

/// What decides, with the provisions and pages behind it.
fn reasons(out: &mut String, assessed: &RouteResult, flow: &Flow) {
    let language = flow.session.language;
    let as_of = flow.session.as_of;
    for result in &assessed.requirements {
        let decides = assessed.decided_by().any(|other| std::ptr::eq(other, result));
        if !decides && !assessed.overdue(result, as_of) {
            continue;
        }
        let mut words = state_words(result, flow.session.context(), language);
        for remark in &result.explanation.remarks {
            append(&mut words, ". ", &remark_words(remark, language));
        }
        if let Some(due) = due_words(result.requirement, as_of, language) {
            append(&mut words, ". ", &due);
        }
        line(out, "* ", &words);
        for citation in result.citations(language) {
            line(
                out,
                "  ",
                &concat(&[
                    &citation.label,
                    ", ",
                    &dated(&citation, language),
                    interface::COLON.get(language),
                    &citation.url,
                ]),
            );
        }
    }
}
