//! Answers that contradict each other. They are named; nothing is concluded from them.

use crate::fill;
use crate::rules::Answers;
use crate::rules::questions::{self, Fact, choice};
use crate::text::words::append;
use crate::text::{Language, interface};

const fn pair(one: Fact, this: &str, other: Fact, that: &str) -> [(Fact, u8); 2] {
    [(one, choice(one, this)), (other, choice(other, that))]
}

/// Answers that contradict each other.
static CONFLICTS: [[(Fact, u8); 2]; 8] = [
    pair(Fact::CurrentEmployment, "transfer-permit", Fact::ApplyFrom, "online-abroad"),
    pair(Fact::CurrentEmployment, "transfer-permit", Fact::ApplyFrom, "inside-visitor"),
    pair(Fact::CompaniesActive, "both", Fact::GroupCountries, "home-only"),
    pair(Fact::JobOffer, "not-yet", Fact::Lmia, "positive"),
    pair(Fact::JobOffer, "not-yet", Fact::Lmia, "positive-global-talent"),
    pair(Fact::JobOffer, "not-yet", Fact::PortalOffer, "done"),
    // What stops a file stops no LMIA that is there.
    pair(Fact::Area, "inside", Fact::Lmia, "positive"),
    pair(Fact::LowWageShare, "over", Fact::Lmia, "positive"),
];

/// Names the questions of two answers that contradict each other.
pub(super) fn add(lead: &mut String, answers: &Answers, language: Language) {
    for [(one, this), (other, that)] in CONFLICTS {
        if answers.one(one) == Some(this) && answers.one(other) == Some(that) {
            let [one, other] = [one, other].map(|fact| questions::question(fact).title.get(language));
            append(lead, " ", &fill!(interface::CONFLICT, language, one = one, other = other));
        }
    }
}
