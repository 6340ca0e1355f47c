//! The plain data that rules are made of: standing, span, question, condition, requirement, route.
//!
//! Nothing here evaluates anything; [`super::eval`] does. A rule is a tree of [`Condition`]s whose
//! leaves map an answer straight to a [`Standing`]; there is no `not`.

use super::cite::Cite;
use super::knowledge::{KnownBy, QuestionPart};
use super::plan::Plan;
use super::questions::Fact;
use crate::text::Text;

/// Where a requirement, a route or the whole case stands, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Fails, on these answers.
    DoesNotFit,
    /// The law leaves it to judgement, or the facts are in a grey zone.
    OfficerDecides,
    /// Not done yet, and in the applicant's or the employer's own hands; or the employer or a list has not been asked.
    ToDo,
    /// Met, on these answers.
    Fits,
}

impl Standing {
    /// Every standing, worst first.
    pub const ALL: [Standing; 4] = [Standing::DoesNotFit, Standing::OfficerDecides, Standing::ToDo, Standing::Fits];

    /// The word in the report: `fits`, `to-do`, `officer-decides`, `does-not-fit`.
    pub fn id(self) -> &'static str {
        match self {
            Standing::DoesNotFit => "does-not-fit",
            Standing::OfficerDecides => "officer-decides",
            Standing::ToDo => "to-do",
            Standing::Fits => "fits",
        }
    }
}

/// What is known of a standing: it will end somewhere from `worst` to `best`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The lowest standing that answers still to come can bring.
    pub worst: Standing,
    /// The highest.
    pub best: Standing,
}

impl Span {
    /// Nothing is known.
    pub const OPEN: Span = Span { worst: Standing::DoesNotFit, best: Standing::Fits };

    /// Exactly this standing.
    pub const fn only(standing: Standing) -> Span {
        Span { worst: standing, best: standing }
    }

    /// The standing, once both ends agree.
    pub fn decided(self) -> Option<Standing> {
        (self.worst == self.best).then_some(self.worst)
    }

    /// Both this and that must hold: the lower of both ends.
    pub fn and(self, other: Span) -> Span {
        Span { worst: self.worst.min(other.worst), best: self.best.min(other.best) }
    }

    /// Either is enough: the higher of both ends.
    pub fn or(self, other: Span) -> Span {
        Span { worst: self.worst.max(other.worst), best: self.best.max(other.best) }
    }

    /// The word in the report; `undecided` while the ends differ.
    pub fn id(self) -> &'static str {
        self.decided().map_or("undecided", Standing::id)
    }
}

/// Who can really bring a fact about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Nobody: citizenship, duties, the past.
    Nobody,
    /// An officer, in a step of a plan.
    Officer,
    /// It comes by waiting.
    Time,
    /// The employer.
    Employer,
    /// The person who asks.
    You,
}

impl Who {
    /// The word in the report.
    pub fn id(self) -> &'static str {
        match self {
            Who::Nobody => "nobody",
            Who::Officer => "officer",
            Who::Time => "time",
            Who::Employer => "employer",
            Who::You => "you",
        }
    }
}

/// A change that a person, an employer or time can make: who, and in which words. In the words
/// of a number, `{0}` is the number reached and `{1}` the difference from the answer given.
#[derive(Clone, Copy, Debug)]
pub struct Remedy {
    /// Who does it.
    pub who: Who,
    /// What they do, as a sentence.
    pub text: Text,
    /// The id of the one answer from which it leads here: [`Remedy::ANY`] from every one.
    pub from: &'static str,
}

impl Remedy {
    /// From every answer.
    pub const ANY: &str = "";
}

/// One answer of a choice, or one line that may be ticked.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// The answer in the person's words.
    pub text: Text,
    /// How one gets to this answer (a choice), or gets rid of it (a ticked line).
    pub remedy: Option<Remedy>,
    /// The id of the province that the answer belongs to; empty where it belongs to every province.
    pub province: &'static str,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Exactly one of these.
    One(&'static [Choice]),
    /// Any number of these; none is an answer too.
    Many(&'static [Choice]),
    /// Countries, by two-letter code; at least one.
    Countries,
    /// A number from 0 to `max`, at most two decimals.
    Number {
        /// What is counted: `months`, `years`, `hours-per-week`.
        unit: &'static str,
        /// The largest number that makes sense. It is far above every number that the rules compare with,
        /// so an answer that is more than enough is taken and counts as enough.
        max: u16,
        /// How it can grow.
        remedy: Option<Remedy>,
    },
    /// Pay in Canadian dollars, per hour or per year.
    Wage {
        /// How it can rise.
        remedy: Remedy,
    },
}

/// One question of the interview, and all that may be answered to it.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The fact that it establishes.
    pub fact: Fact,
    /// Stable kebab-case id.
    pub id: &'static str,
    /// The screen it is asked on; questions of one screen are asked together.
    pub screen: &'static str,
    /// The question itself.
    pub title: Text,
    /// One or two lines of help, or [`Text::NONE`].
    pub help: Text,
    /// What may be answered.
    pub kind: Kind,
    /// Who knows the answer.
    pub known_by: KnownBy,
    /// The part of the interview that it belongs to.
    pub part: QuestionPart,
}

impl Question {
    /// The choices, for a question that has them.
    pub fn choices(&self) -> &'static [Choice] {
        match self.kind {
            Kind::One(choices) | Kind::Many(choices) => choices,
            _ => &[],
        }
    }

    /// Who can change the answer at all.
    pub fn who(&self) -> Who {
        match self.kind {
            Kind::Number { remedy, .. } => remedy.map_or(Who::Nobody, |remedy| remedy.who),
            Kind::Wage { remedy } => remedy.who,
            Kind::Countries => Who::Nobody,
            Kind::One(choices) | Kind::Many(choices) => {
                choices.iter().filter_map(|choice| choice.remedy.map(|remedy| remedy.who)).max().unwrap_or(Who::Nobody)
            }
        }
    }
}

/// What an answer means for a condition: a standing, and a remark that is shown with it.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The standing.
    pub standing: Standing,
    /// Why, or what to watch, where the requirement's title does not say it all.
    pub remark: Option<Text>,
}

/// One choice of a question and what it means.
#[derive(Clone, Copy, Debug)]
pub struct Arm {
    /// Position among the question's choices.
    pub choice: u8,
    /// What it means.
    pub outcome: Outcome,
}

/// A figure that the wage is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WageRule {
    /// At or above the Job Bank wage of occupation and place.
    JobBank,
    /// The same for an LMIA, where Quebec has tables of its own.
    Prevailing,
    /// As [`WageRule::Prevailing`], and at or above the Category B floor of the occupation.
    CategoryB,
    /// At or above these cents an hour and these cents a year, both.
    CategoryA {
        /// Cents an hour.
        hourly: u32,
        /// Cents a year.
        yearly: u32,
        /// Whether these are the figures from the third position of a calendar year on.
        third: bool,
    },
    /// At or above the high-wage threshold of the province.
    HighWage,
    /// Below that threshold.
    LowWage,
}

/// A condition: a tree whose leaves read one answer each (pay reads what it depends on).
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// Every branch.
    All(&'static [Condition]),
    /// Any branch is enough.
    Any(&'static [Condition]),
    /// The chosen answer decides; a choice not named means `otherwise`.
    Of(Fact, &'static [Arm], Outcome),
    /// Whether a line is ticked.
    Ticked(Fact, u8, Outcome, Outcome),
    /// "Not less than": the number against a bound in hundredths; reached, below.
    AtLeast(Fact, u16, Outcome, Outcome),
    /// "Exceeds": the number against a bound in hundredths; exceeded, not exceeded.
    MoreThan(Fact, u16, Outcome, Outcome),
    /// The best of the person's citizenships; a country not named means `otherwise`.
    Citizen(&'static [(&'static str, Outcome)], Outcome),
    /// Whether one of the person's citizenships has this code: held, not held. With the code as text,
    /// and with figures of eight bytes, every condition would be a third larger.
    Holds([u8; 2], Outcome, Outcome),
    /// Whether the person is one of those whom an agreement names, by citizenship or by permanent
    /// residence: named, not named.
    Party(super::lists::Party, Outcome, Outcome),
    /// The best of the person's citizenships, by what Canada asks of it for entry.
    Entry(fn(super::lists::Entry) -> Outcome),
    /// The pay against a figure.
    Wage(WageRule),
    /// Whether the duties point to an occupation of the Category B list: listed, listed in part,
    /// not listed, unclear. Behind a reference, because inside it would double the size of every
    /// condition: 5 kB of the wasm (measured).
    CategoryB(&'static [Outcome; 4]),
    /// Another requirement's fact has settled this one: it fits with this answer, and with no other. Not
    /// knowing is no such answer, and nobody is told to reach it for the sake of this requirement.
    Settled(Fact, u8),
    /// The day whose law is asked for: on or before this one, after it.
    Until(super::date::Date, &'static [Outcome; 2]),
    /// The same whatever is answered: the last branch of an [`Condition::Any`] that only warns.
    Always(Outcome),
}

/// A requirement of a route: its condition and the law behind it.
#[derive(Clone, Copy, Debug)]
pub struct Requirement {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// What is asked, in plain words.
    pub title: Text,
    /// The condition.
    pub condition: Condition,
    /// The provisions and pages behind it.
    pub cites: &'static [Cite],
}

/// A step of the plan, once a route is open.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Who does it.
    pub who: Who,
    /// What to do.
    pub text: Text,
    /// What it waits for; none where it can run beside the others.
    pub after: Text,
    /// Once this is met for certain, the step is done or is not this person’s.
    pub until: &'static Condition,
}

/// A family of routes, as the board groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Routes for which the employer gets a labour market impact assessment.
    Lmia,
    /// Canada-United States-Mexico Agreement, professionals.
    Cusma,
    /// Intra-company transferees, general and treaty.
    IntraCompany,
    /// Other trade agreements: open to those whom each of them names, and to nobody else.
    FreeTrade,
    /// Other permits without a labour market impact assessment, whatever the citizenship.
    Exempt,
    /// Work that needs no permit.
    NoPermit,
    /// What binds every applicant.
    General,
}

impl Group {
    /// The word in the report.
    pub fn id(self) -> &'static str {
        match self {
            Group::Lmia => "lmia",
            Group::Cusma => "cusma",
            Group::IntraCompany => "intra-company",
            Group::FreeTrade => "free-trade",
            Group::Exempt => "exempt",
            Group::NoPermit => "no-permit",
            Group::General => "general",
        }
    }
}

/// One way to a work permit: all of its requirements must hold.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Its family.
    pub group: Group,
    /// Its name on the screen.
    pub name: Text,
    /// What it is, in two lines.
    pub summary: Text,
    /// All must hold.
    pub requirements: &'static [&'static Requirement],
    /// What its plan holds beside the steps.
    pub plan: &'static Plan,
    /// The steps of the plan, in order.
    pub steps: &'static [Step],
}
