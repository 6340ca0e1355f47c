//! Pay against the figures of occupation and place.
//!
//! The median of the region binds, else that of the province. Several figures can apply where the
//! region is not known, where the sources hold none for the place, or where the duties point to
//! several NOC groups: below the lowest the pay fails, from the highest on it is enough. Our sources do
//! not have Quebec's own wage tables, and the outcome says so.

use super::{Context, Remark};
use crate::rules::date::Date;
use crate::rules::lists::{self, CategoryB, Occupation};
use crate::rules::model::{Choice, Condition, Span, Standing, WageRule};
use crate::rules::questions::Fact;
use crate::text::{Text, sentences};

/// Cents for the two places of a remark.
pub type Figures = [i64; 2];

/// What the words of a remark on pay may have: one figure or the lower one, the higher one, their place; the hourly
/// figure and the yearly one.
const PLACEHOLDERS: &[&str] = &["amount", "most", "place", "hourly", "yearly"];

const QUEBEC: Text = sentences::pay::QUEBEC;
const NO_FIGURE: Text = sentences::pay::NO_FIGURE;
/// The place of a national figure.
const NATIONAL: Text = sentences::pay::NATIONAL;
/// Neither figure nor list is known for the day.
pub const NOTHING: Text = sentences::pay::NOTHING;

/// The first day for which the page that names the pay of Category A was read.
pub const CATEGORY_A_FROM: Date = Date::new(2025, 11, 20);

const FITS: Text = sentences::pay::FITS.with(PLACEHOLDERS);
const BELOW: Text = sentences::pay::BELOW.with(PLACEHOLDERS);
const REGION_FITS: Text = sentences::pay::REGION_FITS.with(PLACEHOLDERS);
const REGION_BELOW: Text = sentences::pay::REGION_BELOW.with(PLACEHOLDERS);
const SEVERAL_FITS: Text = sentences::pay::SEVERAL_FITS.with(PLACEHOLDERS);
const SEVERAL_BELOW: Text = sentences::pay::SEVERAL_BELOW.with(PLACEHOLDERS);
const SEVERAL_BETWEEN: Text = sentences::pay::SEVERAL_BETWEEN.with(PLACEHOLDERS);
const FLOOR: Text = sentences::pay::FLOOR.with(PLACEHOLDERS);
const CATEGORY_A: Text = sentences::pay::CATEGORY_A.with(PLACEHOLDERS);
const CATEGORY_A_THIRD: Text = sentences::pay::CATEGORY_A_THIRD.with(PLACEHOLDERS);
const HIGH: Text = sentences::pay::HIGH.with(PLACEHOLDERS);
const NOT_LOW: Text = sentences::pay::NOT_LOW.with(PLACEHOLDERS);

/// The facts that a wage rule reads.
pub(super) fn facts(rule: WageRule) -> &'static [Fact] {
    match rule {
        WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB => {
            &[Fact::Duties, Fact::OtherDuties, Fact::Province, Fact::EconomicRegion, Fact::Wage, Fact::HoursPerWeek]
        }
        WageRule::HighWage | WageRule::LowWage => &[Fact::Province, Fact::Wage, Fact::HoursPerWeek],
        WageRule::CategoryA { .. } => &[Fact::Wage, Fact::HoursPerWeek],
    }
}

/// Whether the hours a week can still tell something: pay per year against an hourly figure, or
/// pay per hour against a yearly one.
pub(super) fn needs_hours(condition: &Condition, context: Context<'_>) -> bool {
    let Some(pay) = context.answers.pay() else {
        return false;
    };
    match condition {
        Condition::Wage(WageRule::CategoryA { hourly, .. }) => {
            pay.hourly_at_least(i64::from(*hourly)) != Some(false) && (pay.hourly().is_none() || pay.yearly().is_none())
        }
        Condition::Wage(_) => pay.hourly().is_none(),
        _ => false,
    }
}

const OPEN: (Span, Option<Remark>) = (Span::OPEN, None);

fn only(standing: Standing, text: Text, figures: Figures) -> (Span, Option<Remark>) {
    (Span::only(standing), Some(Remark { text, figures, place: Text::NONE }))
}

/// Compares the pay with a figure.
pub(super) fn compare(rule: WageRule, context: Context<'_>) -> (Span, Option<Remark>) {
    match rule {
        WageRule::CategoryA { hourly, yearly, third } => {
            let Some(pay) = context.answers.pay() else {
                return OPEN;
            };
            if context.as_of < CATEGORY_A_FROM {
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
            let Some(province) = context.answers.choice(Fact::Province) else {
                return OPEN;
            };
            let Some(threshold) = lists::high_wage_threshold(province.id, context.as_of) else {
                return only(Standing::OfficerDecides, NOTHING, [0, 0]);
            };
            let Some(high) = context.answers.pay().and_then(|pay| pay.hourly_at_least(threshold)) else {
                return OPEN;
            };
            match (rule, high) {
                (WageRule::HighWage, true) => only(Standing::Fits, HIGH, [threshold, 0]),
                (WageRule::HighWage, false) => only(Standing::DoesNotFit, HIGH, [threshold, 0]),
                (_, true) => only(Standing::DoesNotFit, NOT_LOW, [threshold, 0]),
                (_, false) => only(Standing::Fits, NOT_LOW, [threshold, 0]),
            }
        }
        WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB => by_occupation(rule, context),
    }
}

/// The lowest and the highest figure that can bind, in cents an hour. They are the same where one
/// figure binds, such as $33.70 in Calgary.
#[derive(Clone, Copy)]
struct Range {
    low: i64,
    high: i64,
    /// The region or province whose figures they are.
    place: Text,
    /// Whether the figure is that of a region.
    regional: bool,
    /// Whether the region is not known and its figure can differ from the province's.
    region_open: bool,
}

/// The median of a unit group for the place of the job. A place without a figure of its own has the
/// range of the province: somewhere in Alberta from $30.00 to $33.70 for user support.
fn median(noc: &str, province: &Choice, context: Context<'_>) -> Option<Range> {
    let cents = lists::median_wage(noc, province.id, context.as_of)?;
    let place = if lists::national_median(noc, province.id, context.as_of) { NATIONAL } else { province.text };
    let mut range = Range { low: cents, high: cents, place, regional: false, region_open: false };
    let region = context.answers.choice(Fact::EconomicRegion);
    for (id, cents) in lists::regional_wages(noc, province.id, context.as_of) {
        match region {
            Some(region) if region.id == id => {
                return Some(Range { low: cents, high: cents, place: region.text, regional: true, region_open: false });
            }
            _ => range.region_open = region.is_none(),
        }
        range.low = range.low.min(cents);
        range.high = range.high.max(cents);
    }
    Some(range)
}

/// The range over all unit groups that the duties point to. In Category B a group counts with its
/// floor where that is higher. `None` where a group has no figure, or there is no group.
fn range(rule: WageRule, duties: &str, province: &Choice, context: Context<'_>) -> Option<Range> {
    let mut whole: Option<Range> = None;
    for occupation in lists::occupations(duties) {
        let floor = floor_of(rule, occupation);
        let mut one = median(occupation.noc, province, context)?;
        one.low = one.low.max(floor);
        one.high = one.high.max(floor);
        whole = Some(whole.map_or(one, |all| Range {
            low: all.low.min(one.low),
            high: all.high.max(one.high),
            place: if all.place == NATIONAL && one.place == NATIONAL { NATIONAL } else { province.text },
            regional: all.regional && one.regional,
            region_open: all.region_open || one.region_open,
        }));
    }
    whole
}

/// The lowest floor among the unit groups of the duties, 0 where one has none.
fn lowest_floor(rule: WageRule, duties: &str) -> i64 {
    lists::occupations(duties).map(|occupation| floor_of(rule, occupation)).min().unwrap_or(0)
}

/// Whether the list of occupations is known on the day, where the rule reads it.
fn list_known(rule: WageRule, duties: &str, context: Context<'_>) -> bool {
    rule != WageRule::CategoryB || lists::occupations(duties).all(|occupation| occupation.known_on(context.as_of))
}

fn by_occupation(rule: WageRule, context: Context<'_>) -> (Span, Option<Remark>) {
    let answers = context.answers;
    let Some(province) = answers.choice(Fact::Province) else {
        return OPEN;
    };
    if has_own_tables(rule, province) {
        return only(Standing::OfficerDecides, QUEBEC, [0, 0]);
    }
    let Some(duties) = answers.duties() else {
        return OPEN;
    };
    if lists::occupations(duties).next().is_none() {
        return only(Standing::OfficerDecides, NO_FIGURE, [0, 0]);
    }
    let Some(pay) = answers.pay() else {
        return OPEN;
    };
    let reaches = |figure: i64| pay.hourly_at_least(figure);
    if !list_known(rule, duties, context) {
        return only(Standing::OfficerDecides, NOTHING, [0, 0]);
    }
    let floor = lowest_floor(rule, duties);
    match reaches(floor) {
        None if floor > 0 => return OPEN,
        Some(false) => return only(Standing::DoesNotFit, FLOOR, [floor, 0]),
        _ => {}
    }
    let Some(range) = range(rule, duties, province, context) else {
        let words = if lists::medians_known(context.as_of) { NO_FIGURE } else { NOTHING };
        return only(Standing::OfficerDecides, words, [0, 0]);
    };
    let Range { low, high, place, regional, region_open } = range;
    let one = low == high;
    let (standing, text) = match (reaches(low), reaches(high)) {
        (None, _) | (_, None) => return OPEN,
        (Some(false), _) => match (one, regional) {
            (false, _) => (Standing::DoesNotFit, SEVERAL_BELOW),
            (true, true) => (Standing::DoesNotFit, REGION_BELOW),
            (true, false) => (Standing::DoesNotFit, BELOW),
        },
        (_, Some(true)) => match (one, regional) {
            _ if one && low == floor => (Standing::Fits, FLOOR),
            (false, _) => (Standing::Fits, SEVERAL_FITS),
            (true, true) => (Standing::Fits, REGION_FITS),
            (true, false) => (Standing::Fits, FITS),
        },
        _ if region_open => return OPEN,
        _ => (Standing::OfficerDecides, SEVERAL_BETWEEN),
    };
    (Span::only(standing), Some(Remark { text, figures: [low, high], place }))
}

/// Whether the province has wage tables of its own for this rule. Our sources do not have them.
fn has_own_tables(rule: WageRule, province: &Choice) -> bool {
    province.id == "qc" && rule != WageRule::JobBank
}

/// Whether the region can still decide something: the pay is between the lowest and the highest median
/// of the province.
pub(super) fn needs_region(condition: &Condition, context: Context<'_>) -> bool {
    let (Condition::Wage(rule), Some(province), Some(duties), Some(pay)) =
        (condition, context.answers.choice(Fact::Province), context.answers.duties(), context.answers.pay())
    else {
        return false;
    };
    let Some(Range { low, high, region_open: true, .. }) = range(*rule, duties, province, context) else {
        return false;
    };
    let between = (pay.hourly_at_least(low), pay.hourly_at_least(high)) == (Some(true), Some(false));
    between && !has_own_tables(*rule, province)
}

fn floor_of(rule: WageRule, occupation: &Occupation) -> i64 {
    let listed = rule == WageRule::CategoryB && occupation.category_b != CategoryB::NotListed;
    occupation.floor.filter(|_| listed).unwrap_or(0)
}

/// The cents an hour from which an officer decides, where several figures can bind: less than what
/// satisfies the rule for certain.
pub fn lowest_hourly(rule: WageRule, context: Context<'_>) -> Option<i64> {
    if !matches!(rule, WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB) {
        return None;
    }
    let range = range(rule, context.answers.duties()?, context.answers.choice(Fact::Province)?, context)?;
    (range.low < range.high && !range.region_open).then_some(range.low)
}

/// The cents an hour that would satisfy a rule which the pay does not, if a figure is known.
pub fn target_hourly(rule: WageRule, context: Context<'_>) -> Option<i64> {
    match rule {
        WageRule::LowWage => None,
        WageRule::HighWage => lists::high_wage_threshold(context.answers.choice(Fact::Province)?.id, context.as_of),
        WageRule::CategoryA { hourly, yearly, .. } => {
            if context.as_of < CATEGORY_A_FROM {
                return None;
            }
            let needed = context.answers.pay()?.hourly_for_yearly(i64::from(yearly))?;
            Some(needed.max(i64::from(hourly)))
        }
        WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB => {
            let province = context.answers.choice(Fact::Province)?;
            let duties = context.answers.duties()?;
            if !list_known(rule, duties, context) {
                return None;
            }
            // Where several figures can bind, only the highest is enough for certain.
            let floor = lowest_floor(rule, duties);
            range(rule, duties, province, context).map(|range| range.high).or((floor > 0).then_some(floor))
        }
    }
}
