//! Professionals under the agreements with the CPTPP countries, Chile, Colombia, Peru, Panama and
//! Ukraine.

use super::employer::{
    agreement, duties_in_offer, experience, from, no_control, portal, pre_arranged, prevailing_wage,
};
use super::figures::{duties, teer};
use super::{Condition, DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing, ToDo, worst};

/// T52, F22, F12, F52, F42 and F72.
pub fn professionals(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    match route {
        "cptpp-professional" => Some(cptpp(person)),
        "chile-professional" => Some(chile(person)),
        "colombia-professional" => Some(four_year_degree(person, from(person, &["co"], &["colombia"]))),
        "peru-professional" => Some(four_year_degree(person, from(person, &["pe"], &["peru"]))),
        "panama-professional" => Some(panama(person)),
        "ukraine-professional" => Some(ukraine(person)),
        _ => None,
    }
}

/// T52, by the citizenship that serves best.
fn cptpp(person: &Person<'_>) -> Vec<Condition> {
    let any = level_0_or_1(person);
    let degree = four_years(person);
    let mut ways = vec![cptpp_as(person, ("FTA-13", DoesNotFit), any, degree)];
    if person.citizen(&["gb"]) {
        ways.push(cptpp_as(person, ("CPTPP-ACT", OfficerDecides), any, degree));
    }
    if person.citizen(&["my"]) {
        ways.push(cptpp_as(person, ("FTA-10", Fits), malaysian_list(person), degree));
    }
    if person.citizen(&["cl", "jp", "mx", "pe"]) {
        ways.push(cptpp_as(person, ("FTA-12", Fits), any, degree));
    }
    if person.citizen(&["au"]) || person.ticks(Fact::PermanentResidence, "australia") {
        ways.push(cptpp_as(person, ("FTA-12", Fits), any, australian_degree(person)));
    }
    ways.into_iter().max_by_key(|way| worst(way).1).unwrap()
}

/// T52 with one citizenship.
fn cptpp_as(person: &Person<'_>, who: Condition, work: Standing, degree: Standing) -> Vec<Condition> {
    vec![
        who,
        ("TEC-09 work", work),
        duties_in_offer(person),
        ("TEC-09 degree", degree),
        ("TEC-09 experience", experience(person, 2)),
        ("TEC-10", pre_arranged(person)),
        ("TEC-10 control", no_control(person)),
        ("TEC-02", prevailing_wage(person)),
        portal(person),
        agreement(person),
    ]
}

/// F22: a closed list with Computer Systems Analyst; a degree, or a diploma and three years.
fn chile(person: &Person<'_>) -> Vec<Condition> {
    let work = match duties(person) {
        "systems-analysis" => Fits,
        "user-support" | "testing" | "repair" | "call-centre" | "management" => DoesNotFit,
        // Neighbours of the analyst, and professions that such lists may hold: only the IT part is known.
        _ => OfficerDecides,
    };
    let three_years = person.number(Fact::ExperienceYears) >= 300;
    let there = person.says(Fact::DiplomaFrom, "canada") || person.says(Fact::DiplomaFrom, "chile");
    let diploma = |kind: &str| match kind {
        _ if !three_years => DoesNotFit,
        "diploma" if there => Fits,
        "certificate" if there => Fits,
        "certificate" => OfficerDecides,
        _ => DoesNotFit,
    };
    let study = match person.one(Fact::Education) {
        "bachelor-computing" | "bachelor-related" => Fits,
        "bachelor-unrelated" => OfficerDecides.max(diploma(person.one(Fact::OtherStudy))),
        "diploma" => diploma("diploma"),
        "certificate" => diploma("certificate"),
        "one-year" | "vendor-certificates" | "less" => DoesNotFit,
        other => panic!("education {other}"),
    };
    vec![
        ("FTA-25", from(person, &["cl"], &[])),
        ("FTA-25 work", work),
        duties_in_offer(person),
        ("FTA-25 study", study),
        ("TEC-10", pre_arranged(person)),
        ("TEC-10 control", no_control(person)),
        portal(person),
        agreement(person),
    ]
}

/// F12 and F52: no years of experience; the wage is only a factor.
fn four_year_degree(person: &Person<'_>, who: Standing) -> Vec<Condition> {
    vec![
        ("TEC-09", who),
        ("TEC-09 work", level_0_or_1(person)),
        duties_in_offer(person),
        ("TEC-09 degree", four_years(person)),
        ("TEC-10", pre_arranged(person)),
        ("TEC-10 control", no_control(person)),
        portal(person),
        agreement(person),
    ]
}

/// F42: named professions of information technology.
fn panama(person: &Person<'_>) -> Vec<Condition> {
    let work = match duties(person) {
        "systems-analysis" | "databases" | "programming" | "web-design" => Fits,
        // Near the named professions; cloud work is partly administration, and an engineer of any kind
        // may be the systems engineer.
        "security"
        | "network-engineering"
        | "business-systems"
        | "data-science"
        | "management"
        | "mix"
        | "cloud"
        | "engineering" => OfficerDecides,
        // FTA-27 names the IT professions; what else its list holds is not in the facts.
        work => match teer(work) {
            Some(0 | 1) | None => OfficerDecides,
            Some(_) => DoesNotFit,
        },
    };
    vec![
        ("FTA-27", from(person, &["pa"], &["panama"])),
        ("FTA-27 work", work),
        duties_in_offer(person),
        ("FTA-27 degree", four_years(person)),
        ("TEC-10", pre_arranged(person)),
        ("TEC-10 control", no_control(person)),
        portal(person),
        agreement(person),
    ]
}

/// F72: a credential of three years, two years of experience; the wage is a warning.
fn ukraine(person: &Person<'_>) -> Vec<Condition> {
    let long_enough = !person.says(Fact::DegreeLength, "under-three");
    let study = match person.one(Fact::Education) {
        "bachelor-computing" | "bachelor-related" | "diploma" | "certificate" if long_enough => Fits,
        "bachelor-unrelated" if long_enough => OfficerDecides,
        _ => DoesNotFit,
    };
    vec![
        ("FTA-37", from(person, &["ua"], &["ukraine"])),
        ("FTA-37 work", level_0_or_1(person)),
        duties_in_offer(person),
        ("FTA-37 credential", study),
        ("FTA-37 experience", experience(person, 2)),
        ("TEC-10", pre_arranged(person)),
        ("TEC-10 control", no_control(person)),
        portal(person),
        agreement(person),
    ]
}

/// All of TEER 0 and 1, except groups such as the cultural industries.
fn level_0_or_1(person: &Person<'_>) -> Standing {
    let duties = duties(person);
    match teer(duties) {
        Some(0 | 1) if duties == "visual-effects" || duties == "digital-media" => OfficerDecides,
        Some(0 | 1) => Fits,
        Some(_) => DoesNotFit,
        None => OfficerDecides,
    }
}

/// FTA-10: the part of Malaysia's list that is about information technology.
fn malaysian_list(person: &Person<'_>) -> Standing {
    match duties(person) {
        "management" | "network-engineering" | "programming" | "databases" | "systems-analysis" | "web-design" => Fits,
        // Cloud work is partly administration.
        "cloud" => OfficerDecides,
        "user-support" | "networks" | "testing" | "repair" | "call-centre" | "electronics" | "digital-media" => {
            DoesNotFit
        }
        _ => OfficerDecides,
    }
}

/// A degree of four years or more.
fn four_years(person: &Person<'_>) -> Standing {
    let long_enough = person.says(Fact::DegreeLength, "four-years");
    match person.one(Fact::Education) {
        "bachelor-computing" | "bachelor-related" if long_enough => Fits,
        "bachelor-unrelated" if long_enough => OfficerDecides,
        _ => DoesNotFit,
    }
}

/// TEC-03: for Australia also a bachelor's of three years with a letter of the client or employer.
fn australian_degree(person: &Person<'_>) -> Standing {
    let (three, letter) = match person.one(Fact::DegreeLength) {
        "three-years-letter" => (true, Fits),
        // The letter can still be written.
        "three-years" => (true, ToDo),
        _ => (false, DoesNotFit),
    };
    match person.one(Fact::Education) {
        "bachelor-computing" | "bachelor-related" if three => letter,
        "bachelor-unrelated" if three => OfficerDecides,
        _ => four_years(person),
    }
}
