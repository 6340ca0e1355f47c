//! Makes the sample from the rules of the working tree: every answer that a rule could tell apart,
//! and answer sets that fit each route.

use std::collections::BTreeSet;

use work_permit_checker::rules::eval::{self, Context};
use work_permit_checker::rules::lists::{self, Country};
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{
    Answer, Answers, Condition, Date, FIRST_DAY, GENERAL, Kind, Per, Question, ROUTES, Route, WageRule,
};
use work_permit_checker::session::wire::AnswerValue;

use crate::sample::{AS_OF, Asked, DAY, Random, Sample};

/// How many answer sets that fit it are looked for, for each route.
const STARTS: u64 = 16;
/// How often the answers are gone through to find one; most are found the first time.
const ROUNDS: usize = 4;

/// What the rules compare answers with.
#[derive(Default)]
struct Figures {
    /// Bounds of numbers, in hundredths.
    bounds: BTreeSet<(Fact, i64)>,
    /// Cents an hour.
    hourly: BTreeSet<i64>,
    /// Cents a year.
    yearly: BTreeSet<i64>,
    /// Country codes.
    named: BTreeSet<String>,
}

/// The sample as plain text.
pub fn spec() -> Result<String, String> {
    let as_of = Date::parse(AS_OF).ok_or("the day of the sample is none")?;
    let figures = figures(as_of);
    let answers: Vec<Vec<Answer>> = questions::all().map(|question| answers(question, &figures)).collect();
    let mut sample = Sample::default();
    for (question, answers) in questions::all().zip(&answers) {
        let mut written = Vec::new();
        for answer in answers {
            let json = serde_json::to_string(&AnswerValue::of(question, answer));
            written.push(json.map_err(|error| format!("an answer to `{}` cannot be written: {error}", question.id))?);
        }
        sample.questions.push(Asked {
            id: question.id.to_owned(),
            first_preferred: first_preferred(question),
            answers: written,
        });
    }
    let days = [as_of].into_iter().chain(days().filter(|day| *day != as_of));
    sample.questions.push(Asked {
        id: DAY.to_owned(),
        first_preferred: true,
        answers: days.map(|day| format!("\"{}\"", day.iso())).collect(),
    });
    for route in ROUTES.into_iter().chain([&GENERAL]) {
        for _ in 0..STARTS {
            let seed = u64::try_from(sample.starts.len()).unwrap_or(0);
            let mut places = start(route, &answers, as_of, Random::new(seed));
            places.push(0);
            sample.starts.push(places);
        }
    }
    Ok(write(&sample))
}

/// The plain text that [`Sample::read`] reads.
pub fn write(sample: &Sample) -> String {
    let mut text = String::new();
    for question in &sample.questions {
        let drawn = if question.first_preferred { "first" } else { "any" };
        text += &format!("question\t{}\t{drawn}\t{}\n", question.id, question.answers.join("\t"));
    }
    for start in &sample.starts {
        let places: Vec<String> = start.iter().map(u16::to_string).collect();
        text += &format!("start\t{}\n", places.join("\t"));
    }
    text
}

/// What opens routes by its variety is drawn without preference.
fn first_preferred(question: &Question) -> bool {
    let varied =
        matches!(question.fact, Fact::Citizenship | Fact::JobOffer | Fact::Duties | Fact::OtherDuties | Fact::Province);
    !varied && matches!(question.kind, Kind::One(_) | Kind::Many(_))
}

/// The days on which a figure begins or ends, of those whose law is known.
fn days() -> impl Iterator<Item = Date> {
    lists::days().into_iter().filter(|day| *day >= FIRST_DAY)
}

fn figures(as_of: Date) -> Figures {
    let mut figures = Figures::default();
    for requirement in ROUTES.into_iter().chain([&GENERAL]).flat_map(|route| route.requirements) {
        walk(&requirement.condition, &mut figures);
    }
    let days: Vec<Date> = days().chain([as_of]).collect();
    let provinces = || questions::question(Fact::Province).choices().iter().map(|choice| choice.id);
    for (province, day) in provinces().flat_map(|province| days.iter().map(move |day| (province, *day))) {
        figures.hourly.extend(lists::high_wage_threshold(province, day));
    }
    let duties = [Fact::Duties, Fact::OtherDuties].into_iter().flat_map(|fact| questions::question(fact).choices());
    for occupation in duties.flat_map(|choice| lists::occupations(choice.id)) {
        figures.hourly.extend(occupation.floor);
        for (province, day) in provinces().flat_map(|province| days.iter().map(move |day| (province, *day))) {
            figures.hourly.extend(lists::median_wage(occupation.noc, province, day));
            figures.hourly.extend(lists::regional_wages(occupation.noc, province, day).map(|(_, cents)| cents));
        }
    }
    figures
}

fn walk(condition: &Condition, figures: &mut Figures) {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => branches.iter().for_each(|branch| walk(branch, figures)),
        Condition::AtLeast(fact, bound, ..) | Condition::MoreThan(fact, bound, ..) => {
            figures.bounds.insert((*fact, i64::from(*bound)));
        }
        Condition::Wage(WageRule::CategoryA { hourly, yearly, .. }) => {
            figures.hourly.insert(i64::from(*hourly));
            figures.yearly.insert(i64::from(*yearly));
        }
        Condition::Citizen(cases, _) => figures.named.extend(cases.iter().map(|(code, _)| (*code).to_owned())),
        Condition::Holds(code, ..) => figures.named.extend(std::str::from_utf8(code).map(str::to_owned)),
        Condition::Party(party, ..) => {
            let citizens = lists::parties(*party).map_or("", |parties| parties.citizens);
            figures.named.extend(citizens.split_whitespace().map(str::to_owned));
        }
        _ => {}
    }
}

/// The answers to a question that are tried.
fn answers(question: &Question, figures: &Figures) -> Vec<Answer> {
    let around = |figure: &i64, step: i64| [figure - step, *figure, figure + step];
    let tried: Vec<Answer> = match question.kind {
        Kind::One(choices) => (0u8..).zip(choices).map(|(at, _)| Answer::One(at)).collect(),
        Kind::Many(choices) => {
            let lines: Vec<u32> = (0u32..).zip(choices).map(|(at, _)| 1 << at).collect();
            let pairs = lines.iter().zip(lines.iter().skip(1)).map(|(one, next)| one | next);
            [0].into_iter().chain(lines.iter().copied()).chain(pairs).map(Answer::Many).collect()
        }
        Kind::Countries => countries(&figures.named),
        Kind::Number { max, .. } => {
            let bounds = figures.bounds.iter().filter(|(fact, _)| *fact == question.fact);
            let mut numbers: BTreeSet<i64> = bounds.flat_map(|(_, bound)| around(bound, 100)).collect();
            numbers.extend([0, i64::from(max) * 100]);
            numbers.into_iter().map(Answer::Number).collect()
        }
        Kind::Wage { .. } => {
            let hourly: BTreeSet<i64> = figures.hourly.iter().flat_map(|figure| around(figure, 1)).collect();
            let yearly: BTreeSet<i64> = figures.yearly.iter().flat_map(|figure| around(figure, 100)).collect();
            let hourly = hourly.into_iter().map(|cents| Answer::Wage { cents, per: Per::Hour });
            hourly.chain(yearly.into_iter().map(|cents| Answer::Wage { cents, per: Per::Year })).collect()
        }
    };
    tried.into_iter().filter(|answer| question.accepts(answer)).collect()
}

/// One country of each kind and all that rules name, each alone, then each beside the next.
fn countries(named: &BTreeSet<String>) -> Vec<Answer> {
    let mut kinds = Vec::new();
    let mut places = Vec::new();
    for (place, country) in (0u8..).zip(lists::countries()) {
        let Country { code, entry, .. } = country;
        if named.contains(*code) || !kinds.contains(entry) {
            kinds.push(*entry);
            places.push(place);
        }
    }
    let pairs = places.iter().zip(places.iter().skip(1)).map(|(one, next)| vec![*one, *next]);
    places.iter().map(|place| vec![*place]).chain(pairs).map(Answer::Countries).collect()
}

/// A whole answer set that fits a route: from answers at random, each is exchanged while that
/// brings the requirements of the route nearer. What the route does not read stays at random.
fn start(route: &Route, tried: &[Vec<Answer>], as_of: Date, mut random: Random) -> Vec<u16> {
    let mut set = Answers::default();
    let mut places = Vec::new();
    for (question, tried) in questions::all().zip(tried) {
        let place = random.answer(first_preferred(question), tried.len());
        set.set(question.fact, tried.get(usize::from(place)).cloned());
        places.push(place);
    }
    let mut read = BTreeSet::new();
    for requirement in route.requirements {
        eval::facts_of(&requirement.condition, &mut |fact| {
            read.insert(fact);
        });
    }
    let mut best = nearness(route, &set, as_of);
    for _ in 0..ROUNDS {
        let before = best;
        for ((question, tried), place) in questions::all().zip(tried).zip(&mut places) {
            if !read.contains(&question.fact) {
                continue;
            }
            for (at, answer) in (0u16..).zip(tried) {
                let old = set.set(question.fact, Some(answer.clone()));
                let now = nearness(route, &set, as_of);
                if now > best {
                    (best, *place) = (now, at);
                } else {
                    set.set(question.fact, old);
                }
            }
        }
        if best == before {
            break;
        }
    }
    places
}

/// How near a route is to fitting: the standings of its requirements, added up.
fn nearness(route: &Route, answers: &Answers, as_of: Date) -> u32 {
    let context = Context { answers, as_of };
    route.requirements.iter().map(|requirement| eval::span(&requirement.condition, context).worst as u32).sum()
}
