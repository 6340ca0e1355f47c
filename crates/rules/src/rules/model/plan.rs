//! What a route declares for its plan, beside its steps.

use crate::rules::cite::Cite;
use crate::text::Text;

/// What kind of permit a route leads to: it settles fees, papers and questions for the employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permit {
    /// An employer's permit after an LMIA of the Global Talent Stream.
    GlobalTalent,
    /// An employer's permit after an ordinary LMIA.
    Lmia,
    /// An employer's permit without an LMIA.
    Exempt,
    /// An open permit.
    Open,
    /// No permit at all: a visit.
    Visit,
}

impl Permit {
    /// Whether the employer needs an LMIA.
    pub fn needs_lmia(self) -> bool {
        matches!(self, Permit::GlobalTalent | Permit::Lmia)
    }
}

/// A remark of a plan, with the law or page behind its figures.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The words.
    pub text: Text,
    /// What is behind them; empty for advice.
    pub cites: &'static [Cite],
}

/// A remark of a plan.
pub const fn line(text: Text, cites: &'static [Cite]) -> Line {
    Line { text, cites }
}

/// What a route declares for its plan, beside its steps.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// The kind of permit.
    pub permit: Permit,
    /// The most months of a first permit; 0 where only the offer decides.
    pub months: u16,
    /// How long the permit lasts, and how often.
    pub length: &'static [Line],
    /// The most months of a renewal; 0 where no source names them.
    pub renewal: u16,
    /// The most months in all on permits of company transfers; 0 on every other route.
    pub limit: u16,
    /// Whether the permit is shorter where the company in Canada is starting up.
    pub start_up: bool,
    /// How many weeks of advertising come before the employer's file.
    pub advertising: u16,
    /// How many days the employer's own file takes: its standard, or else the latest report; 0 where there is none.
    pub days: u16,
    /// The least and the most of its standard and its reports, in days.
    pub range: [u16; 2],
    /// How long the employer's own file takes.
    pub decision: &'static [Line],
    /// What a treaty gives the spouse besides the general rule.
    pub spouse: &'static [Line],
    /// Whether the rules against coming straight back to apply (flagpoling) except this route.
    pub may_return: bool,
    /// Whether s. 199(h) of the Regulations may let a US or Mexican visitor apply inside Canada: it names
    /// the agreement before CUSMA.
    pub visitor_unclear: bool,
    /// Whether the papers of a sale are asked for where the person comes to service what was sold.
    pub service: bool,
    /// Papers that only this route asks for.
    pub papers: &'static [Line],
    /// Questions that only this route's employer can answer.
    pub questions: &'static [Line],
    /// Whether nothing follows the permit: it is not extended as others are.
    pub last: bool,
}

impl Plan {
    /// The plan of an ordinary permit without an LMIA: as long as the offer, nothing of its own.
    pub const EXEMPT: Plan = Plan::of(Permit::Exempt);
    /// The plan of an open permit.
    pub const OPEN: Plan = Plan::of(Permit::Open);
    /// The plan of a visit without a permit.
    pub const VISIT: Plan = Plan::of(Permit::Visit);

    /// A plan with nothing of its own.
    pub const fn of(permit: Permit) -> Plan {
        let none: &[Line] = &[];
        Plan {
            permit,
            months: 0,
            length: none,
            renewal: 0,
            limit: 0,
            start_up: false,
            advertising: 0,
            days: 0,
            range: [0, 0],
            decision: none,
            spouse: none,
            may_return: false,
            visitor_unclear: false,
            service: false,
            papers: none,
            questions: none,
            last: false,
        }
    }

    /// With a first permit of so many months at most, and the lines about it.
    pub const fn lasting(self, months: u16, length: &'static [Line]) -> Plan {
        Plan { months, length, ..self }
    }

    /// A company transfer, renewed by so many months at most, with so many in all.
    pub const fn limited(self, renewal: u16, limit: u16) -> Plan {
        Plan { renewal, limit, ..self }
    }

    /// With a shorter permit for a company that is starting up.
    pub const fn starting(self) -> Plan {
        Plan { start_up: true, ..self }
    }

    /// With so many weeks of advertising before the employer's file.
    pub const fn advertised(self, advertising: u16) -> Plan {
        Plan { advertising, ..self }
    }

    /// With the business days that the employer's file takes: what is shown, the least, the most.
    pub const fn decided_in(self, days: u16, range: [u16; 2], decision: &'static [Line]) -> Plan {
        let [least, most] = range;
        Plan { days: calendar(days), range: [calendar(least), calendar(most)], decision, ..self }
    }

    /// With an open permit for the spouse by treaty.
    pub const fn with_spouse(self, spouse: &'static [Line]) -> Plan {
        Plan { spouse, ..self }
    }

    /// Excepted from the rules against flagpoling.
    pub const fn returning(self) -> Plan {
        Plan { may_return: true, ..self }
    }

    /// By CUSMA, so unclear for visitors of its parties who apply inside Canada.
    pub const fn unclear_for_visitors(self) -> Plan {
        Plan { visitor_unclear: true, ..self }
    }

    /// Not extended as others are.
    pub const fn ending(self) -> Plan {
        Plan { last: true, ..self }
    }

    /// With the papers of a sale, where there was one.
    pub const fn for_service(self) -> Plan {
        Plan { service: true, ..self }
    }

    /// With papers of its own.
    pub const fn with_papers(self, papers: &'static [Line]) -> Plan {
        Plan { papers, ..self }
    }

    /// With questions of its own for the employer.
    pub const fn asking(self, questions: &'static [Line]) -> Plan {
        Plan { questions, ..self }
    }
}

/// The days on the calendar that so many business days take.
const fn calendar(business: u16) -> u16 {
    (business * 7).div_ceil(5)
}

/// A folded part of a plan, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Where and how this person applies.
    Place,
    /// How long it takes.
    Times,
    /// Papers to collect.
    Papers,
    /// Questions to put to the employer.
    Questions,
    /// Biometrics and medical exam.
    Health,
    /// How long the permit lasts.
    Length,
    /// The family.
    Family,
}

impl Part {
    /// Every part.
    pub const ALL: [Part; 7] =
        [Part::Place, Part::Times, Part::Papers, Part::Questions, Part::Health, Part::Length, Part::Family];

    /// The word in the report.
    pub fn id(self) -> &'static str {
        match self {
            Part::Place => "place",
            Part::Times => "times",
            Part::Papers => "papers",
            Part::Questions => "questions",
            Part::Health => "health",
            Part::Length => "length",
            Part::Family => "family",
        }
    }
}
