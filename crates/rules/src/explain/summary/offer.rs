//! The offer to look for: duties and pay, for somebody who has none yet.

use crate::explain::plan::weeks_words;
use crate::fill;
use crate::rules::lists::CategoryB;
use crate::rules::{Context, Fact, WageRule, eval, law, lists, plan, questions};
use crate::text::words::append;
use crate::text::{Language, Template, dollars, summary as words};

/// The duties whose floor is named where the person's own do not open the fast stream.
const FAST_DUTIES: &str = "networks";

/// What the offer must say, as sentences.
pub(super) fn to_look_for(context: Context<'_>, language: Language) -> String {
    let fast = lists::occupation(FAST_DUTIES);
    let time = time_of("gts-category-b", context, language);
    let fast_words = |text: Template| match fast.and_then(|fast| fast.floor.map(|floor| (fast, floor))) {
        Some((fast, floor)) => text.fill(
            language,
            &[("occupation", &named(fast, language)), ("floor", &dollars(floor, language)), ("time", &time)],
        ),
        None => String::new(),
    };
    let Some(occupation) = context.answers.duties().and_then(lists::occupation) else {
        return fast_words(words::OFFER_ANY);
    };
    let name = named(occupation, language);
    if occupation.category_b == CategoryB::Listed
        && let Some(floor) = eval::target_hourly(WageRule::CategoryB, context).or(occupation.floor)
    {
        return fill!(
            words::OFFER_LISTED,
            language,
            occupation = &name,
            floor = &dollars(floor, language),
            time = &time
        );
    }
    let mut text = fill!(
        words::OFFER_ORDINARY,
        language,
        occupation = &name,
        pay = &usual_pay(occupation, context, language),
        time = &time_of("lmia-low-wage", context, language)
    );
    append(&mut text, " ", &fast_words(words::OFFER_FAST));
    text
}

/// How long a route takes.
fn time_of(route: &str, context: Context<'_>, language: Language) -> String {
    let weeks = law::by_id(route).and_then(|route| plan::weeks(route.plan, context));
    weeks.map(|weeks| weeks_words(weeks, language)).unwrap_or_default()
}

/// The group by its title and code.
fn named(occupation: &lists::Occupation, language: Language) -> String {
    fill!(words::NAMED_OCCUPATION, language, title = occupation.title(language), noc = occupation.noc)
}

/// The usual pay: of the place where it is known, else from the lowest to the highest province.
fn usual_pay(occupation: &lists::Occupation, context: Context<'_>, language: Language) -> String {
    if let Some(figure) = eval::target_hourly(WageRule::Prevailing, context) {
        return fill!(words::PAY_FROM, language, amount = &dollars(figure, language));
    }
    let provinces = questions::question(Fact::Province).choices().iter();
    let figures = provinces.filter_map(|province| lists::median_wage(occupation.noc, province.id, context.as_of));
    let (least, most) = figures.fold((i64::MAX, 0), |(least, most), cents| (least.min(cents), most.max(cents)));
    fill!(words::PAY_BY_PLACE, language, least = &dollars(least.min(most), language), most = &dollars(most, language))
}
