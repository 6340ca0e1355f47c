//! Francophone Mobility, the partner's open permit, business visits, urgent repairs and short work.

use super::employer::{agreement, portal, position};
use super::figures::{duties, teer};
use super::{Condition, DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing, ToDo};

/// The routes that belong to no family.
pub fn others(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    match route {
        "francophone-mobility" => Some(francophone_mobility(person)),
        "spouse-open-permit" => Some(spouse_open_permit(person)),
        "business-visitor" => Some(business_visitor(person)),
        "emergency-repair" => Some(emergency_repair(person)),
        "short-term-work" => Some(short_term_work(person)),
        "remote-visitor" => Some(remote_visitor(person)),
        _ => None,
    }
}

/// C16.
fn francophone_mobility(person: &Person<'_>) -> Vec<Condition> {
    let in_quebec = person.says(Fact::Province, "qc") || person.says(Fact::RemoteForQuebec, "yes");
    // None of the duties that can be answered is primary agriculture, but what none describes may be.
    let offer = match person.one(Fact::JobOffer) {
        // The facts ask for an offer; whether a contract is one, they do not say.
        "own-contract" | "employer-contract" => OfficerDecides,
        _ => position(person),
    };
    let french = match person.one(Fact::FrenchLevel) {
        "proven" => Fits,
        "no-proof" => ToDo,
        "below" => DoesNotFit,
        other => panic!("french-level {other}"),
    };
    vec![
        ("FRQ-01", if in_quebec { DoesNotFit } else { Fits }),
        ("FRQ-02", french),
        ("FRQ-03", offer),
        ("FRQ-03 occupation", if duties(person) == "none" { OfficerDecides } else { Fits }),
        portal(person),
        agreement(person),
    ]
}

/// C41, or the open permit of the partner's agreement.
fn spouse_open_permit(person: &Person<'_>) -> Vec<Condition> {
    match person.one(Fact::Partner) {
        "yes" => {}
        // Only a foreign worker's partner has C41: the others have A74, C42, C49 or nothing of their own.
        "citizen-or-resident" | "student" | "residence-applicant" | "claimant" | "no" => {
            return vec![("F2 whose spouse", DoesNotFit)];
        }
        other => panic!("partner {other}"),
    }
    let months = person.number(Fact::PartnerMonths);
    // A renewal in line with the worker's permit follows the older page (SPO-06), which was not read. It is still
    // one while its decision is awaited.
    let in_line = matches!(person.one(Fact::ApplyFrom), "inside-permit" | "inside-maintained");
    let sixteen = (
        "SPQ-02",
        match (months >= 1600, months >= 600 && in_line) {
            (true, _) => Fits,
            (false, true) => OfficerDecides,
            (false, false) => DoesNotFit,
        },
    );
    match person.one(Fact::PartnerWork) {
        "treaty-permit" => vec![("SPQ-03", Fits)],
        // The partner's own citizenship decides, and it is not asked.
        "cptpp-permit" => vec![("SPQ-03", OfficerDecides)],
        // TEER 0 to 3, which is not asked, and six months.
        "on-the-way-to-residence" => vec![("F5", if months >= 600 { OfficerDecides } else { DoesNotFit })],
        "excluded-permit" => vec![("F2 codes", DoesNotFit)],
        "teer-0-1" | "natural-and-applied-sciences" => vec![("SPQ-01", Fits), sixteen],
        // Confidence M, with a caution.
        "selected-groups" => vec![("F4 selected", Fits), sixteen],
        "teer-2-3" => vec![("F4 other codes", OfficerDecides), sixteen],
        // Not on the list of 2025; the older page takes all of TEER 0 to 3.
        "other-groups" => vec![("F4 left out", if in_line { OfficerDecides } else { DoesNotFit }), sixteen],
        "teer-4-5" => vec![("SPQ-01", DoesNotFit), sixteen],
        other => panic!("partner-work {other}"),
    }
}

/// No permit: meetings, training inside the group, or service that was sold with the goods.
fn business_visitor(person: &Person<'_>) -> Vec<Condition> {
    let purpose = person.one(Fact::VisitPurpose);
    let visit = match (person.one(Fact::JobOffer), purpose) {
        // Who is paid abroad may meet and advise a client, whoever holds the contract.
        ("own-contract" | "employer-contract", "meetings") => OfficerDecides,
        // What a client buys directly is no visit, unless it was sold as service with goods; the named
        // cases of s. 187(2) are visits in their own right.
        ("employer-contract", "other-purpose") => DoesNotFit,
        ("short-visit" | "employer-contract", _) => Fits,
        ("job-offer" | "own-contract" | "not-yet" | "remote-abroad", _) => DoesNotFit,
        (other, _) => panic!("job-offer {other}"),
    };
    let paid = match person.one(Fact::PaidFrom) {
        "abroad" | "abroad-with-expenses" => Fits,
        "partly-both" => OfficerDecides,
        "canada" => DoesNotFit,
        other => panic!("paid-from {other}"),
    };
    let purpose = match purpose {
        "service" | "meetings" | "group-training" | "canadian-goods" => Fits,
        // Operating or producing for users or firms in Canada is work; remote work is no business there.
        "help-desk" | "group-work" | "contract-work" | "remote-work" => DoesNotFit,
        // Nothing named: the general words of BV-01 are weighed.
        "own-product" | "other-purpose" => OfficerDecides,
        other => panic!("visit-purpose {other}"),
    };
    let mut all = vec![("BV-05", visit), ("BVQ-01", paid), ("BVQ-02", purpose)];
    if person.says(Fact::VisitPurpose, "service") {
        all.push(("BVQ-03", if person.says(Fact::ServiceAgreement, "in-agreement") { Fits } else { DoesNotFit }));
        all.push(("BVQ-04", sold_where(person)));
        all.push(("BVQ-05", if person.says(Fact::ServiceEmployer, "neither") { DoesNotFit } else { Fits }));
        all.push(("BVQ-06", service_work(person)));
    }
    all
}

/// BVQ-04.
fn sold_where(person: &Person<'_>) -> Standing {
    match person.one(Fact::SoldWhere) {
        "abroad" => Fits,
        "made-in-canada" => OfficerDecides,
        "bought-in-canada" | "consumer" => DoesNotFit,
        other => panic!("sold-where {other}"),
    }
}

/// BVQ-06.
fn service_work(person: &Person<'_>) -> Standing {
    match person.one(Fact::ServiceWork) {
        "specialized" => Fits,
        "not-specialized" => OfficerDecides,
        "operating" => DoesNotFit,
        other => panic!("service-work {other}"),
    }
}

/// F9: remote work for an employer and users abroad, paid from there alone, is outside the labour market.
/// Known from reports of instructions, so never more than an officer's decision.
fn remote_visitor(person: &Person<'_>) -> Vec<Condition> {
    let remote = match person.one(Fact::JobOffer) {
        "remote-abroad" => Fits,
        "short-visit" if person.says(Fact::VisitPurpose, "remote-work") => Fits,
        _ => DoesNotFit,
    };
    let income = match person.one(Fact::PaidFrom) {
        "abroad" | "abroad-with-expenses" | "partly-both" => OfficerDecides,
        "canada" => DoesNotFit,
        other => panic!("paid-from {other}"),
    };
    vec![("GEN-71 remote", remote), ("GEN-71 income", income)]
}

/// C13: an urgent repair, or one out of warranty, with specialized knowledge.
fn emergency_repair(person: &Person<'_>) -> Vec<Condition> {
    let repair = match person.one(Fact::UrgentRepair) {
        // What cannot wait, and what Canadian jobs hang on it, is weighed.
        "urgent" | "out-of-warranty" => OfficerDecides,
        "no" => DoesNotFit,
        other => panic!("urgent-repair {other}"),
    };
    // Somebody whom a manufacturer or dealer abroad sends; an ordinary job is not a repair.
    let visit = match person.one(Fact::JobOffer) {
        "short-visit" | "employer-contract" => Fits,
        // Of self-employed repairers the facts do not speak.
        "own-contract" => OfficerDecides,
        _ => DoesNotFit,
    };
    // What the visit is for is asked of those whom an employer sends.
    let sent = visit == Fits;
    let purpose = if sent && !person.says(Fact::VisitPurpose, "service") { DoesNotFit } else { Fits };
    let goods = if sent && person.says(Fact::SoldWhere, "consumer") { DoesNotFit } else { Fits };
    let knowledge = match person.one(Fact::ServiceWork) {
        "specialized" => Fits,
        "not-specialized" | "operating" => DoesNotFit,
        other => panic!("service-work {other}"),
    };
    vec![
        ("BV-12 visit", visit),
        ("BV-12 purpose", purpose),
        ("BV-12 equipment", goods),
        ("BV-12", repair),
        ("BV-12 knowledge", knowledge),
        portal(person),
        agreement(person),
    ]
}

/// No permit: 15 or 30 days of work of TEER 0 or 1.
fn short_term_work(person: &Person<'_>) -> Vec<Condition> {
    let level = match teer(duties(person)) {
        Some(0 | 1) => Fits,
        Some(_) => DoesNotFit,
        None => OfficerDecides,
    };
    let stay = match person.one(Fact::ShortStay) {
        "yes" if person.says(Fact::ShortStayGrant, "no") => Fits,
        "yes" | "in-canada" | "longer" => DoesNotFit,
        other => panic!("short-stay {other}"),
    };
    let offer = match person.one(Fact::JobOffer) {
        "not-yet" => ToDo,
        // Nobody in Canada has work for this person.
        "remote-abroad" => DoesNotFit,
        _ => Fits,
    };
    vec![
        ("STQ-01", level),
        ("STQ-02", stay),
        ("STW-02 days", if person.number(Fact::StayMonths) <= 100 { Fits } else { DoesNotFit }),
        ("DOC-08", offer),
    ]
}
