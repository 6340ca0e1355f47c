//! CUSMA Professional (code T36).

use super::figures::duties;
use super::{Condition, DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing, ToDo};

/// The conditions of the route.
pub fn cusma(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    if route != "cusma-professional" {
        return None;
    }
    let in_offer = match person.one(Fact::DutiesInOffer) {
        "yes" => Fits,
        "partly" => OfficerDecides,
        "no" => DoesNotFit,
        other => panic!("duties-in-offer: {other}"),
    };
    let arranged = match person.one(Fact::JobOffer) {
        "job-offer" | "own-contract" => Fits,
        // It must be a US or Mexican employer, and that is not asked.
        "employer-contract" => OfficerDecides,
        "not-yet" => ToDo,
        // A visit that is paid from abroad is no work arranged with a Canadian employer.
        "short-visit" | "remote-abroad" => DoesNotFit,
        other => panic!("job-offer: {other}"),
    };
    let own_business = match person.one(Fact::CanadianBusiness) {
        "no" => Fits,
        "minority" => OfficerDecides,
        "control" => DoesNotFit,
        other => panic!("canadian-business: {other}"),
    };
    let portal = match person.one(Fact::PortalOffer) {
        "done" | "exempt" => Fits,
        "not-yet" => ToDo,
        "refuses" => DoesNotFit,
        other => panic!("portal-offer: {other}"),
    };
    let licence = match person.one(Fact::Licence) {
        "not-licensed" | "have" | "can-get" => Fits,
        "cannot-get" => DoesNotFit,
        other => panic!("licence: {other}"),
    };
    Some(vec![
        ("CUQ-01", citizen(person)),
        ("CUQ-02", profession(person)),
        ("CUQ-03", in_offer),
        ("CUQ-04", credential(person)),
        ("CUQ-05", arranged),
        ("CUQ-06", own_business),
        ("CUQ-07", portal),
        ("M02", if person.says(Fact::SignedAgreement, "yes") { Fits } else { ToDo }),
        ("CUQ-09", licence),
    ])
}

/// Citizens of the United States or Mexico; permanent residence of either does not count.
fn citizen(person: &Person<'_>) -> Standing {
    if person.citizen(&["us", "pr", "mx"]) {
        Fits
    } else if person.citizen(&["gu", "mp", "as", "vi"]) {
        OfficerDecides
    } else {
        DoesNotFit
    }
}

/// Whether the duties are those of one of the 63 professions.
fn profession(person: &Person<'_>) -> Standing {
    match duties(person) {
        // a. The computer systems analyst.
        "systems-analysis" => Fits,
        // b. First-line support and hardware.
        "user-support" | "repair" => DoesNotFit,
        // c. Network, server or cloud administration.
        "networks" | "cloud" => OfficerDecides,
        // d. Writing code, and the computing professions nearer to the analyst than that.
        "programming" | "security" | "databases" | "business-systems" | "web-design" | "data-science" => OfficerDecides,
        // e to g. Professions of their own.
        "technical-writing" | "engineering" => Fits,
        // No functional or operational work for the client.
        "management-consulting" => OfficerDecides,
        // Designing networks is an engineer’s work only if it is real engineering.
        "network-engineering" => OfficerDecides,
        // h. Another of the list: the mathematician; the rest are not known well enough.
        "mathematics" => Fits,
        "other-profession" | "electronics" | "digital-media" => OfficerDecides,
        "mix" => OfficerDecides,
        // i. None of these.
        // Visual effects are near the graphic designer; where the line runs is not held.
        "visual-effects" => OfficerDecides,
        "testing" | "management" | "call-centre" | "none" => DoesNotFit,
        other => panic!("duties: {other}"),
    }
}

/// The studies that the profession asks for.
fn credential(person: &Person<'_>) -> Standing {
    let years = person.number(Fact::ExperienceYears);
    match duties(person) {
        "engineering" => engineer(person),
        // Direct support of an engineer needs no degree, and who holds a licence may be one: an officer sees.
        "networks" | "mix" => analyst(person).max(OfficerDecides),
        "cloud" | "security" | "programming" if engineer(person) > DoesNotFit => analyst(person).max(OfficerDecides),
        // Real engineering, or an analyst's work: which, an officer sees.
        "network-engineering" => engineer(person).max(analyst(person).min(OfficerDecides)),
        // A degree, or five years.
        "management-consulting" => bachelor(person).max(if years >= 500 { Fits } else { DoesNotFit }),
        // A degree only.
        "mathematics" => bachelor(person),
        // Each profession of the list has its own minimum; a technologist needs no degree.
        "other-profession" | "electronics" => OfficerDecides,
        // CUS-05, and the same for writers and graphic designers.
        _ => analyst(person),
    }
}

/// A degree, or a state or provincial licence.
fn engineer(person: &Person<'_>) -> Standing {
    let licence = match person.one(Fact::Licence) {
        "have" => Fits,
        "can-get" => ToDo,
        _ => DoesNotFit,
    };
    bachelor(person).max(licence)
}

/// CUQ-04.
fn analyst(person: &Person<'_>) -> Standing {
    let three_years = if person.number(Fact::ExperienceYears) >= 300 { Fits } else { DoesNotFit };
    bachelor(person).max(diploma(person).min(three_years))
}

/// CUQ-04a.
fn bachelor(person: &Person<'_>) -> Standing {
    match person.one(Fact::Education) {
        "bachelor-computing" | "bachelor-related" => Fits,
        "bachelor-unrelated" => OfficerDecides,
        _ => DoesNotFit,
    }
}

/// CUQ-04b (i): a diploma from Canada or the United States, or a certificate from Mexico.
fn diploma(person: &Person<'_>) -> Standing {
    let name = match person.one(Fact::Education) {
        "diploma" => "diploma",
        "certificate" => "certificate",
        "bachelor-computing" | "bachelor-related" | "bachelor-unrelated" => person.one(Fact::OtherStudy),
        _ => "no",
    };
    match (name, person.one(Fact::DiplomaFrom)) {
        ("diploma", "canada" | "united-states") | ("certificate", "mexico") => Fits,
        ("diploma", "mexico") | ("certificate", "canada" | "united-states") => OfficerDecides,
        _ => DoesNotFit,
    }
}
