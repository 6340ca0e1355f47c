//! The answer sets that every engine gets: complete, drawn from a fixed seed, half of them near one
//! that fits, so that every standing appears often.

use serde_json::{Map, Value, json};
use work_permit_checker::rules::eval::{Context, facts_of, span};
use work_permit_checker::rules::lists;
use work_permit_checker::rules::questions::{self, Fact, Facts};
use work_permit_checker::rules::{Answer, Answers, Date, Per, Route};

use crate::common;

/// Any number does; another one draws other sets.
const SEED: u64 = 0x2026_1123;
/// How many answers of a set near a fitting one are drawn anew: one in so many.
const DRAWN_ANEW: usize = 10;
/// How many amounts of pay are given per year: one in so many.
const PER_YEAR: usize = 3;
/// Hours of a year at 40 a week: there a yearly amount meets an hourly figure to the cent.
const HOURS_OF_A_YEAR: i64 = 2080;

/// A generator of random numbers (splitmix64), so that no version of a library can change the sets.
struct Random(u64);

impl Random {
    /// A number from 0 up to this one, which is not reached; 0 when there is none.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // The remainder stays below `end`, so it is an index again.
        mixed.checked_rem(end as u64).unwrap_or(0) as usize
    }

    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn answer(&mut self, tried: &[Answer]) -> Option<Answer> {
        let answer = tried.get(self.below(tried.len())).cloned();
        match answer {
            Some(Answer::Wage { cents, per: Per::Hour }) if self.once_in(PER_YEAR) => {
                let yearly = (cents * HOURS_OF_A_YEAR).min(Per::Year.most());
                Some(Answer::Wage { cents: yearly, per: Per::Year })
            }
            other => other,
        }
    }
}

/// So many sets, every question answered.
pub fn draw(route: &Route, count: usize) -> Vec<Answers> {
    let fitting = common::answers(&common::fitting(route.id));
    let tried: Vec<(Fact, Vec<Answer>)> = questions::all()
        .map(|question| (question.fact, work_permit_documents::domain::domain(question.fact)))
        .collect();
    let mut random = Random(SEED);
    let mut set = |near: bool| {
        let mut answers = Answers::default();
        for (fact, tried) in &tried {
            let kept = fitting.get(*fact).filter(|_| near && !random.once_in(DRAWN_ANEW)).cloned();
            answers.set(*fact, kept.or_else(|| random.answer(tried)));
        }
        common::walk::with_a_region(&answers)
    };
    (0..count).map(|number| set(number % 2 == 0)).collect()
}

/// The facts that can move a route: the other engines are handed these and no more. A requirement
/// that stands where it stands before anything is answered, as the length of a permit does, has none.
pub fn read_by(route: &Route, day: Date) -> Facts {
    let nothing = Answers::default();
    let context = Context { answers: &nothing, as_of: day };
    let mut read = Facts::default();
    for requirement in
        route.requirements.iter().filter(|requirement| span(&requirement.condition, context).decided().is_none())
    {
        facts_of(&requirement.condition, &mut |fact| read.insert(fact));
    }
    read
}

/// The answers to those questions as plain facts: ids as text, numbers in hundredths, pay in cents.
pub fn facts(answers: &Answers, read: Facts) -> Value {
    let mut facts = Map::new();
    for question in read.questions() {
        let value = match answers.get(question.fact) {
            Some(Answer::One(at)) => json!(question.choices().get(usize::from(*at)).map(|choice| choice.id)),
            Some(Answer::Number(hundredths)) => json!(hundredths),
            Some(Answer::Wage { cents, per }) => {
                facts.insert("pay-per".to_owned(), json!(if *per == Per::Hour { "hour" } else { "year" }));
                json!(cents)
            }
            // No route that is compared reads lists of countries or of ticked lines.
            _ => Value::Null,
        };
        facts.insert(question.id.to_owned(), value);
    }
    Value::Object(facts)
}

/// The figures of a day that the route's pay is held against, so that no engine has a copy of its
/// own: thresholds by province, and by duties the lowest and the highest median that can apply in each
/// province, and in each region that has one of its own.
pub fn figures(day: Date) -> Value {
    let (mut thresholds, mut medians) = (Map::new(), Map::new());
    let provinces = questions::question(Fact::Province).choices();
    for province in provinces {
        thresholds.insert(province.id.to_owned(), json!(lists::high_wage_threshold(province.id, day)));
    }
    for duties in [Fact::Duties, Fact::OtherDuties].into_iter().flat_map(|fact| questions::question(fact).choices()) {
        let mut row = Map::new();
        for province in provinces {
            let mut range: Option<(i64, i64)> = None;
            for occupation in lists::occupations(duties.id) {
                let regions: Vec<(&str, i64)> = lists::regional_wages(occupation.noc, province.id, day).collect();
                for cents in lists::median_wage(occupation.noc, province.id, day)
                    .iter()
                    .chain(regions.iter().map(|(_, cents)| cents))
                {
                    range = Some(range.map_or((*cents, *cents), |(low, high)| (low.min(*cents), high.max(*cents))));
                }
                // No duties with several groups have a figure for a region.
                row.extend(
                    regions
                        .iter()
                        .map(|(region, cents)| ((*region).to_owned(), json!({ "lowest": cents, "highest": cents }))),
                );
            }
            if let Some((lowest, highest)) = range {
                row.insert(province.id.to_owned(), json!({ "lowest": lowest, "highest": highest }));
            }
        }
        medians.insert(duties.id.to_owned(), Value::Object(row));
    }
    json!({ "thresholds": thresholds, "medians": medians })
}
