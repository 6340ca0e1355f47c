//! The first thing on the result: the sentence, why this route, what to do first, what can stop it.

use super::app::App;
use super::node::{fixed, node, say, text};
use super::parts;
use super::plan::who;
use crate::explain::{Summary, Tone};
use crate::fill;
use crate::rules::Standing;
use crate::rules::ranking::Ranked;
use crate::text::summary as words;
use yew::prelude::*;

/// The summary; the second route is named where there is one.
pub fn view(app: &App, summary: &Summary, ranked: &[Ranked<'_>]) -> Html {
    let language = app.language();
    let small = |words: crate::text::Text| say(language, "p", "label", words);
    let mut page = fixed("div", &[("class", "summary"), ("part", "summary")]);
    page.key("summary").set("data-tone", summary.tone.id());
    page.add(parts::title(app, &summary.title)).add(text("p", "lead", &summary.lead));
    // Without an open route the sentence itself has the change.
    if let Some(first) = summary.do_first.as_ref().filter(|_| summary.tone != Tone::NotYet) {
        let mut line = node("p", "");
        // A step says what somebody does; everything else names them itself.
        if matches!(summary.tone, Tone::GoodWay | Tone::Possible) {
            line.add(who(app, first.who));
        }
        let line = line.add(text("span", "", &first.text)).done();
        page.add(node("div", "first").key("first").add(small(words::DO_FIRST)).add(line).done());
    }
    let risks = summary.more_risks();
    if !risks.is_empty() {
        let mut list = node("ul", "");
        for risk in risks {
            list.add(text("li", "", &risk.text));
        }
        page.add(node("div", "risks").key("risks").add(small(words::RISKS)).add(list.done()).done());
    }
    let second = ranked.get(1).filter(|second| second.likely > Standing::DoesNotFit);
    if let (Some(_), Some(second)) = (summary.best, second) {
        let name = fill!(words::SECOND_WAY, language, route = second.assessed.route.name.get(language));
        let mut other = node("div", "second");
        other.key("second").add(text("p", "", &name));
        if let Some(why) = &summary.why {
            other.add(text("p", "said", why));
        }
        page.add(other.done());
    }
    page.done()
}
