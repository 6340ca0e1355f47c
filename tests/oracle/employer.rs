//! What several exempt routes ask of the employer and of the offer, and who is a citizen of what.

use super::figures::against_medians;
use super::{Condition, DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing, ToDo};

/// M01, GEN-48: the offer is in the Employer Portal and the $230 are paid before the application.
pub fn portal(person: &Person<'_>) -> Condition {
    let standing = match person.one(Fact::PortalOffer) {
        "done" | "exempt" => Fits,
        "not-yet" => ToDo,
        "refuses" => DoesNotFit,
        other => panic!("portal-offer {other}"),
    };
    ("M01", standing)
}

/// M02, GEN-60: an employment agreement is signed by both, and the worker has a copy.
pub fn agreement(person: &Person<'_>) -> Condition {
    let standing = match person.one(Fact::SignedAgreement) {
        "yes" => Fits,
        "not-yet" => ToDo,
        other => panic!("signed-agreement {other}"),
    };
    ("M02", standing)
}

/// TEC-10: a job, one's own contract, or a contract of one's employer at home.
pub fn pre_arranged(person: &Person<'_>) -> Standing {
    match person.one(Fact::JobOffer) {
        "job-offer" | "own-contract" => Fits,
        // The employer must be one of the agreement's country, which is not asked.
        "employer-contract" => OfficerDecides,
        "not-yet" => ToDo,
        "short-visit" | "remote-abroad" => DoesNotFit,
        other => panic!("job-offer {other}"),
    }
}

/// A position with the Canadian employer: a contract of a client, or a visit, gives none.
pub fn position(person: &Person<'_>) -> Standing {
    match person.one(Fact::JobOffer) {
        "job-offer" => Fits,
        "not-yet" => ToDo,
        "own-contract" | "employer-contract" | "short-visit" | "remote-abroad" => DoesNotFit,
        other => panic!("job-offer {other}"),
    }
}

/// TEQ-05: no control of the Canadian business.
pub fn no_control(person: &Person<'_>) -> Standing {
    match person.one(Fact::CanadianBusiness) {
        "no" => Fits,
        // Founding it or holding a part are factors, not a bar (CUQ-06 in `asking.md`).
        "minority" => OfficerDecides,
        "control" => DoesNotFit,
        other => panic!("canadian-business {other}"),
    }
}

/// TEC-02: the higher of the median and of what the employer pays others for the same.
pub fn prevailing_wage(person: &Person<'_>) -> Standing {
    let range = match person.one(Fact::PayRange) {
        "within" => Fits,
        "below" => DoesNotFit,
        other => panic!("pay-range {other}"),
    };
    against_medians(person).min(range)
}

/// GEN-67: the main duties of the offer are those of the occupation; a mismatch is judged.
pub fn duties_in_offer(person: &Person<'_>) -> Condition {
    let standing = match person.one(Fact::DutiesInOffer) {
        "yes" => Fits,
        "partly" | "no" => OfficerDecides,
        other => panic!("duties-in-offer {other}"),
    };
    ("GEN-67", standing)
}

/// Years of paid experience; years that count only with part-time ones are judged.
pub fn experience(person: &Person<'_>, years: i64) -> Standing {
    if person.number(Fact::ExperienceYears) < years * 100 {
        DoesNotFit
    } else if person.says(Fact::PartTimeYears, "yes") {
        OfficerDecides
    } else {
        Fits
    }
}

/// Fits for these citizens, and for permanent residents of these countries.
pub fn from(person: &Person<'_>, citizens: &[&str], residents: &[&str]) -> Standing {
    let resident = residents.iter().any(|country| person.ticks(Fact::PermanentResidence, country));
    if person.citizen(citizens) || resident { Fits } else { DoesNotFit }
}

/// The member states of the European Union.
pub const EUROPEAN_UNION: [&str; 27] = [
    "at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt", "lu", "lv",
    "mt", "nl", "pl", "pt", "ro", "se", "si", "sk",
];
