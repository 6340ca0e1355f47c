//! Technicians under the agreements with the CPTPP countries, Colombia and Peru.

use super::employer::{
    agreement, duties_in_offer, experience, from, no_control, portal, pre_arranged, prevailing_wage,
};
use super::figures::{duties, teer};
use super::{Condition, DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing, worst};

/// T52, F12 and F52.
pub fn technicians(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    match route {
        "cptpp-technician" => Some(cptpp(person)),
        "colombia-technician" => Some(one_year_degree(person, from(person, &["co"], &["colombia"]), "colombia")),
        "peru-technician" => Some(one_year_degree(person, from(person, &["pe"], &["peru"]), "peru")),
        _ => None,
    }
}

/// T52, by the citizenship that serves best.
fn cptpp(person: &Person<'_>) -> Vec<Condition> {
    let mut ways = vec![cptpp_as(person, ("TEQ-01", DoesNotFit), cptpp_study(person))];
    if person.citizen(&["gb"]) {
        ways.push(cptpp_as(person, ("TEQ-01", OfficerDecides), cptpp_study(person)));
    }
    if person.citizen(&["pe"]) {
        let role = if person.says(Fact::PeruvianRole, "yes") { Fits } else { DoesNotFit };
        ways.push(cptpp_as(person, ("TEQ-07", role), cptpp_study(person)));
    }
    if person.citizen(&["jp"]) {
        ways.push(cptpp_as(person, ("TEQ-01", Fits), japanese_study(person)));
    }
    if person.citizen(&["au", "cl", "mx"]) || person.ticks(Fact::PermanentResidence, "australia") {
        ways.push(cptpp_as(person, ("TEQ-01", Fits), cptpp_study(person)));
    }
    ways.into_iter().max_by_key(|way| worst(way).1).unwrap()
}

/// T52 with one citizenship.
fn cptpp_as(person: &Person<'_>, who: Condition, study: Standing) -> Vec<Condition> {
    vec![
        who,
        ("TEQ-02", listed_work(person)),
        duties_in_offer(person),
        ("TEQ-03", study),
        ("TEQ-04", experience(person, 4)),
        ("TEQ-05", pre_arranged(person)),
        ("TEQ-05 control", no_control(person)),
        ("TEQ-06", prevailing_wage(person)),
        portal(person),
        agreement(person),
    ]
}

/// F12 and F52: one year of study, no years of experience; the wage is only a factor.
fn one_year_degree(person: &Person<'_>, who: Standing, country: &str) -> Vec<Condition> {
    let study = match person.one(Fact::Education) {
        "bachelor-computing" | "bachelor-related" | "diploma" | "certificate" | "one-year" => Fits,
        "bachelor-unrelated" if person.says(Fact::OtherStudy, "no") => OfficerDecides,
        "bachelor-unrelated" => Fits,
        "vendor-certificates" => OfficerDecides,
        "less" => DoesNotFit,
        other => panic!("education {other}"),
    };
    // A bachelor's may come from anywhere.
    let needs_diploma = match person.one(Fact::Education) {
        "diploma" | "certificate" | "one-year" => true,
        "bachelor-unrelated" => !person.says(Fact::OtherStudy, "no"),
        _ => false,
    };
    let earned_there = person.says(Fact::DiplomaFrom, "canada") || person.says(Fact::DiplomaFrom, country);
    vec![
        ("TEQ-01", who),
        ("TEQ-02", listed_work(person)),
        duties_in_offer(person),
        ("TEQ-03", study),
        ("TEQ-05", pre_arranged(person)),
        ("TEQ-05 control", no_control(person)),
        ("TEQ-09", if needs_diploma && !earned_there { OfficerDecides } else { Fits }),
        portal(person),
        agreement(person),
    ]
}

/// TEQ-02: computer and information systems technicians.
fn listed_work(person: &Person<'_>) -> Standing {
    match duties(person) {
        "user-support" | "networks" | "testing" => Fits,
        "mix" => OfficerDecides,
        // Not a computer technician, though of IT.
        "repair" | "call-centre" => DoesNotFit,
        // TEC-01 asks for an occupation on the list of the country; the facts hold its IT part only.
        work => match teer(work) {
            Some(0 | 1) => DoesNotFit,
            _ => OfficerDecides,
        },
    }
}

/// TEQ-03 of the CPTPP: two years or more.
fn cptpp_study(person: &Person<'_>) -> Standing {
    match person.one(Fact::Education) {
        "bachelor-computing" | "bachelor-related" | "diploma" | "certificate" => Fits,
        "bachelor-unrelated" if person.says(Fact::OtherStudy, "no") => OfficerDecides,
        "bachelor-unrelated" => Fits,
        "vendor-certificates" => OfficerDecides,
        "one-year" | "less" => DoesNotFit,
        other => panic!("education {other}"),
    }
}

/// TEQ-03 for a citizen of Japan: an associate degree, its equivalent or higher.
fn japanese_study(person: &Person<'_>) -> Standing {
    let associate = person.says(Fact::AssociateDegree, "yes");
    match person.one(Fact::Education) {
        "diploma" | "certificate" | "vendor-certificates" if !associate => DoesNotFit,
        "bachelor-unrelated" if !associate => OfficerDecides,
        _ => cptpp_study(person),
    }
}
