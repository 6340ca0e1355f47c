//! One question with its field: legend, help, error, and the field for its kind.

use super::app::{App, Message};
use super::choices;
use super::countries;
use super::node::{On, fixed, node, say, text};
use super::parts::button;
use super::question::{pay_words, problem_words};
use crate::fill;
use crate::rules::{Answer, Fact, Kind, Per, Question};
use crate::text::words::concat;
use crate::text::{dollars, interface};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::html::Scope;
use yew::prelude::*;

/// A question. The first on a screen has its title as the screen's heading.
pub fn view(app: &App, link: &Scope<App>, question: &'static Question) -> Html {
    let language = app.language();
    let help = question.help.get(language);
    let problem = app.flow.problems.iter().find(|(fact, _)| *fact == question.fact).map(|(_, problem)| *problem);
    let first = app.flow.shown.first().is_some_and(|first| first.fact == question.fact);
    let field = match question.kind {
        Kind::One(_) if question.fact == Fact::Province => choices::select(app, link, question),
        Kind::One(_) => choices::one(app, link, question),
        Kind::Many(_) => choices::many(app, link, question),
        Kind::Countries => countries::view(app, link, question),
        Kind::Number { .. } | Kind::Wage { .. } => amount(app, link, question),
    };
    let mut described = String::new();
    let legend = node("legend", if first { "hidden" } else { "" }).say(question.title.get(language)).done();
    let mut fieldset = node("fieldset", "");
    fieldset.key(question.id).set("data-question", question.id).add(legend);
    if !help.is_empty() {
        let id = concat(&[question.id, "-help"]);
        fieldset.add(node("p", "help").key("help").set("id", &id).say(help).done());
        described.push_str(&id);
    }
    if let Some(problem) = problem {
        let words = problem_words(question, problem, language);
        let id = concat(&[question.id, "-problem"]);
        fieldset.add(node("p", "problem").key("problem").set("id", &id).say(&words).done());
        described.push(' ');
        described.push_str(&id);
    }
    if !described.is_empty() {
        fieldset.set("aria-describedby", &described);
    }
    fieldset.add(node("div", "options").key("options").all(field).done()).done()
}

/// The value of the field that an event comes from.
pub fn value_of(event: &Event) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Id of the field for pay.
const PAY: &str = "pay-amount";

/// A number or an amount, with hour or year for pay.
fn amount(app: &App, link: &Scope<App>, question: &'static Question) -> Vec<Html> {
    let language = app.language();
    let flow = &app.flow;
    let fact = question.fact;
    let typed = move |event: &Event| Some(Message::Type(fact, value_of(event)));
    let (wage, unit) = match question.kind {
        Kind::Number { unit: "months", .. } => (false, interface::MONTHS),
        Kind::Number { unit: "years", .. } => (false, interface::YEARS),
        Kind::Number { .. } => (false, interface::HOURS),
        _ => (true, interface::AMOUNT_LABEL),
    };
    let wrong = flow.problems.iter().any(|(problem, _)| *problem == fact);
    let mut input = fixed("input", &[("type", "text"), ("inputmode", "decimal"), ("autocomplete", "off")]);
    if wage {
        input.set("id", PAY);
    } else {
        input.set("aria-label", question.title.get(language));
    }
    input.set("aria-invalid", if wrong { "true" } else { "false" }).value(&flow.field(fact)).on(
        On::Input,
        link,
        Box::new(typed),
    );
    let mut line = node("div", "amount");
    line.key("amount").add(input.done());
    let mut all = Vec::new();
    if wage {
        let words = unit.get(language);
        all.push(node("label", "unit").key(words).set("for", PAY).say(words).done());
        let mut per = fixed("span", &[("class", "per"), ("role", "radiogroup")]);
        per.set("aria-label", interface::PER.get(language));
        for (each, words) in [(Per::Hour, interface::PER_HOUR), (Per::Year, interface::PER_YEAR)] {
            let radio = fixed("input", &[("type", "radio"), ("name", "per")])
                .checked(flow.per == each)
                .change(link, Message::Per(each))
                .done();
            per.add(node("label", "inline").add(radio).add(say(language, "span", "", words)).done());
        }
        all.push(line.add(per.done()).done());
        all.extend(conversion(app));
        all.extend(likely_pay(app, link, wrong));
    } else {
        all.push(line.add(say(language, "span", "unit", unit)).done());
    }
    all.push(choices::not_sure(app, link, question, "checkbox"));
    all
}

/// The pay in both units, once the hours are known.
fn conversion(app: &App) -> Option<Html> {
    let language = app.language();
    let pay = app.flow.draft.pay()?;
    let words = fill!(
        interface::CONVERSION,
        language,
        hourly = &dollars(pay.hourly()?, language),
        yearly = &dollars(pay.yearly()?, language)
    );
    Some(text("p", "help conversion", &words))
}

/// Asks back when the amount is far outside its period, with a button that takes the likely one. A yearly amount
/// is too small while it is being typed, so it is asked back only when it was sent.
fn likely_pay(app: &App, link: &Scope<App>, sent: bool) -> Vec<Html> {
    let language = app.language();
    let Some((cents, likely)) = app.flow.likely_pay().filter(|(_, likely)| sent || *likely == Per::Year) else {
        return Vec::new();
    };
    let yes = pay_words(interface::MEANT_YES, cents, likely, language);
    let yes = button("link", &yes, link, Message::LikelyPer(likely)).key("likely").done();
    // The problem above the field asks it already.
    let question = (!sent).then(|| text("p", "help conversion", &pay_words(interface::MEANT, cents, likely, language)));
    question.into_iter().chain([yes]).collect()
}

/// Whether the draft says "not sure" to a question.
pub fn is_not_sure(app: &App, fact: Fact) -> bool {
    app.flow.draft.get(fact) == Some(&Answer::NotSure)
}
