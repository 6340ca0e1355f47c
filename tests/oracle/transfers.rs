//! Transfers inside a company: for any citizenship, and under CUSMA.

use super::employer::{agreement, from, portal, position};
use super::figures::{against_medians, duties};
use super::{Condition, DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing, ToDo};

/// The routes that are open to any citizenship, and the two of CUSMA.
pub fn transfers(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    match route {
        "ict-start-up" => Some(start_up(person)),
        "ict-manager" => Some(manager(person)),
        "ict-specialized-knowledge" => Some(specialist(person)),
        "cusma-ict-manager" => Some(cusma_manager(person)),
        "cusma-ict-specialized-knowledge" => Some(cusma_specialist(person)),
        _ => None,
    }
}

/// ICT-11: a significant benefit is for the officer to see, whatever is answered. The agreements
/// have no such test.
const BENEFIT: Condition = ("ICT-11", OfficerDecides);

/// ICT-21: an owner with a controlling interest needs a multinational, of which C61 asks two
/// countries before Canada.
fn owner(person: &Person<'_>) -> Standing {
    match (person.one(Fact::CanadianBusiness), person.one(Fact::GroupCountries)) {
        ("no" | "minority", _) => Fits,
        ("control", "two-or-more") => OfficerDecides,
        ("control", _) => DoesNotFit,
        other => panic!("canadian-business {other:?}"),
    }
}

/// C61.
fn start_up(person: &Person<'_>) -> Vec<Condition> {
    let specialist = person.says(Fact::TransferRole, "specialist");
    let countries = match person.one(Fact::GroupCountries) {
        "two-or-more" => Fits,
        "home-only" | "home-and-canada" => DoesNotFit,
        other => panic!("group-countries {other}"),
    };
    let active = match person.one(Fact::CompaniesActive) {
        "starting-up" => Fits,
        "both" | "paper" => DoesNotFit,
        other => panic!("companies-active {other}"),
    };
    let role = match person.one(Fact::TransferRole) {
        "executive" | "manager" | "specialist" => Fits,
        "supervisor" | "support" => DoesNotFit,
        other => panic!("transfer-role {other}"),
    };
    let documents = match person.one(Fact::StartUpDocuments) {
        "all" => Fits,
        "some" => ToDo,
        "none" => DoesNotFit,
        other => panic!("start-up-documents {other}"),
    };
    let mut all = vec![
        ("ICQ-01", employed(person)),
        ("ICQ-02", link(person)),
        ("ICQ-03", one_year(person)),
        ("ICQ-04", active),
        ("ICQ-05", countries),
        ("ICQ-06", same_capacity(person)),
        ("ICQ-07", role),
        ("ICQ-10", first_premises(person)),
        // Below the prevailing wage is a warning here.
        ("ICQ-11", Fits),
        ("ICQ-12", remote(person)),
        ("ICQ-13", cap(person, if specialist { 500 } else { 700 })),
        ("ICQ-14", documents),
        // Realistic, and doing business within the year: an officer's view of the papers.
        ("ICT-21 plan", OfficerDecides),
        ("ICT-21 owner", owner(person)),
        BENEFIT,
        ("ICT-18", position(person)),
        portal(person),
        agreement(person),
    ];
    match person.one(Fact::TransferRole) {
        "executive" | "manager" => all.push(("ICT-26", manages_by_duties(person))),
        _ => {}
    }
    if specialist {
        all.push(("ICT-33", specialist_by_duties(person)));
        all.push(("ICQ-08", proprietary_knowledge(person)));
        all.push(("ICQ-09", expertise(person)));
    }
    all
}

/// C62.
fn manager(person: &Person<'_>) -> Vec<Condition> {
    vec![
        ("ICQ-01", employed(person)),
        ("ICQ-02", link(person)),
        ("ICQ-03", one_year(person)),
        ("ICQ-04", both_active(person, false)),
        ("ICQ-05", multinational(person)),
        ("ICQ-06", same_capacity(person)),
        ("ICQ-07", manages(person)),
        ("ICT-26", manages_by_duties(person)),
        ("ICQ-10", workplace(person)),
        // Below the prevailing wage is a warning here.
        ("ICQ-11", Fits),
        ("ICQ-12", remote(person)),
        ("ICQ-13", cap(person, 700)),
        BENEFIT,
        ("ICT-18", position(person)),
        portal(person),
        agreement(person),
    ]
}

/// C63.
fn specialist(person: &Person<'_>) -> Vec<Condition> {
    vec![
        ("ICQ-01", employed(person)),
        ("ICQ-02", link(person)),
        ("ICQ-03", one_year(person)),
        ("ICQ-04", both_active(person, false)),
        ("ICQ-05", multinational(person)),
        ("ICQ-06", same_capacity(person)),
        ("ICQ-07", has_special_knowledge(person)),
        ("ICT-33", specialist_by_duties(person)),
        ("ICQ-08", proprietary_knowledge(person)),
        ("ICQ-09", expertise(person)),
        ("ICQ-10", workplace(person)),
        ("ICQ-11", against_medians(person)),
        BENEFIT,
        ("ICQ-12", remote(person)),
        ("ICQ-13", cap(person, 500)),
        ("ICT-18", position(person)),
        portal(person),
        agreement(person),
    ]
}

/// Citizens; the territories of the United States are to be reviewed, as under CUQ-01.
fn citizen(person: &Person<'_>) -> Standing {
    if person.citizen(&["as", "gu", "mp", "vi"]) && !person.citizen(&["us", "mx"]) {
        return OfficerDecides;
    }
    from(person, &["us", "mx"], &[])
}

/// T37: an executive or manager may also start up the Canadian business.
fn cusma_manager(person: &Person<'_>) -> Vec<Condition> {
    let active = match person.one(Fact::CompaniesActive) {
        "both" | "starting-up" => Fits,
        "paper" => DoesNotFit,
        other => panic!("companies-active {other}"),
    };
    vec![
        ("FTA-03", citizen(person)),
        ("ICQ-01", employed(person)),
        ("ICQ-02", link(person)),
        ("ICQ-03", one_year(person)),
        ("ICQ-04", active),
        ("ICQ-06", same_capacity(person)),
        ("ICQ-07", manages(person)),
        ("ICT-26", manages_by_duties(person)),
        ("ICQ-10", direction(person)),
        ("ICQ-13", cap(person, 700)),
        ("ICT-18", position(person)),
        portal(person),
        agreement(person),
    ]
}

/// T38: the enterprise abroad is a US or Mexican one.
fn cusma_specialist(person: &Person<'_>) -> Vec<Condition> {
    vec![
        ("FTA-02", citizen(person)),
        ("FTA-02 enterprise", company_in(person, &["united-states", "mexico"])),
        ("ICQ-01", employed(person)),
        ("ICQ-02", link(person)),
        ("ICQ-03", one_year(person)),
        ("ICQ-04", both_active(person, true)),
        ("ICQ-06", same_capacity(person)),
        ("ICQ-07", has_special_knowledge(person)),
        ("ICT-33", specialist_by_duties(person)),
        ("ICQ-08", proprietary_knowledge(person)),
        ("ICQ-09", expertise(person)),
        ("ICQ-10", direction(person)),
        ("ICQ-13", cap(person, 500)),
        ("ICT-18", position(person)),
        portal(person),
        agreement(person),
    ]
}

/// ICQ-01. A partner in the business is judged, also where the page takes partners.
pub fn employed(person: &Person<'_>) -> Standing {
    match person.one(Fact::CurrentEmployment) {
        "payroll" | "direct-contract" => Fits,
        // A renewal, with rules of its own: route.
        "transfer-permit" => OfficerDecides,
        "partner" => OfficerDecides,
        "no" => DoesNotFit,
        other => panic!("current-employment {other}"),
    }
}

/// ICQ-02.
pub fn link(person: &Person<'_>) -> Standing {
    match person.one(Fact::CompanyLink) {
        "parent-subsidiary" | "branch" | "affiliate" | "joint-venture" => Fits,
        "franchise" | "contract" | "small-share" => DoesNotFit,
        "other" => OfficerDecides,
        other => panic!("company-link {other}"),
    }
}

/// ICQ-03: twelve months. On a renewal they lie before the first application: judged.
pub fn one_year(person: &Person<'_>) -> Standing {
    if person.number(Fact::MonthsWithCompany) >= 1200 {
        Fits
    } else if person.says(Fact::CurrentEmployment, "transfer-permit") {
        OfficerDecides
    } else {
        DoesNotFit
    }
}

/// ICQ-04, an existing Canadian business.
pub fn both_active(person: &Person<'_>, by_agreement: bool) -> Standing {
    match person.one(Fact::CompaniesActive) {
        "both" => Fits,
        // Of a start-up the pages of the agreements do not speak.
        "starting-up" if by_agreement => OfficerDecides,
        "starting-up" | "paper" => DoesNotFit,
        other => panic!("companies-active {other}"),
    }
}

/// ICQ-05.
fn multinational(person: &Person<'_>) -> Standing {
    match person.one(Fact::GroupCountries) {
        "home-and-canada" | "two-or-more" => Fits,
        "home-only" => DoesNotFit,
        other => panic!("group-countries {other}"),
    }
}

/// ICQ-06.
pub fn same_capacity(person: &Person<'_>) -> Standing {
    if person.says(Fact::SameCapacity, "yes") { Fits } else { DoesNotFit }
}

/// ICQ-07, executive or manager.
pub fn manages(person: &Person<'_>) -> Standing {
    if person.says(Fact::TransferRole, "executive") || person.says(Fact::TransferRole, "manager") {
        Fits
    } else {
        DoesNotFit
    }
}

/// ICT-14 and ICT-26: whose week delivers the service or makes the product is judged; work that no
/// answer describes is not held against anybody.
pub fn manages_by_duties(person: &Person<'_>) -> Standing {
    match duties(person) {
        "management" | "none" => Fits,
        _ => OfficerDecides,
    }
}

/// ICT-14 and ICT-33: TEER 3 to 5 are reviewed in detail; servicing equipment would not normally do.
pub fn specialist_by_duties(person: &Person<'_>) -> Standing {
    match duties(person) {
        "call-centre" | "repair" => OfficerDecides,
        _ => Fits,
    }
}

/// ICQ-07, specialized knowledge.
pub fn has_special_knowledge(person: &Person<'_>) -> Standing {
    if person.says(Fact::TransferRole, "specialist") { Fits } else { DoesNotFit }
}

/// ICQ-08.
pub fn proprietary_knowledge(person: &Person<'_>) -> Standing {
    if person.ticks(Fact::CompanyKnowledge, "built-in-house") || person.ticks(Fact::CompanyKnowledge, "customized") {
        Fits
    } else if person.ticks(Fact::CompanyKnowledge, "uncommon") {
        OfficerDecides
    } else {
        DoesNotFit
    }
}

/// ICQ-09: all five; only the two years may be missing, and that is judged.
pub fn expertise(person: &Person<'_>) -> Standing {
    if person.says(Fact::ColleaguesWhoKnow, "many")
        || person.says(Fact::TimeToTeach, "weeks")
        || person.says(Fact::Disruption, "little")
        || person.says(Fact::AvailableInCanada, "likely")
    {
        DoesNotFit
    } else if person.number(Fact::MonthsWithCompany) < 2400 {
        OfficerDecides
    } else {
        Fits
    }
}

/// ICQ-10, who directs and the premises.
fn workplace(person: &Person<'_>) -> Standing {
    match person.one(Fact::Workplace) {
        "own-premises" => Fits,
        "client-site" | "shared-space" => OfficerDecides,
        "client-directed" | "home-or-virtual" => DoesNotFit,
        other => panic!("workplace {other}"),
    }
}

/// ICQ-10 with ICT-21: a start-up may have its counsel's address at first.
fn first_premises(person: &Person<'_>) -> Standing {
    if person.says(Fact::Workplace, "home-or-virtual") { OfficerDecides } else { workplace(person) }
}

/// ICQ-10 under an agreement: only who directs; the premises are a warning.
pub fn direction(person: &Person<'_>) -> Standing {
    match person.one(Fact::Workplace) {
        "own-premises" | "home-or-virtual" | "shared-space" => Fits,
        "client-site" => OfficerDecides,
        "client-directed" => DoesNotFit,
        other => panic!("workplace {other}"),
    }
}

/// ICQ-12.
fn remote(person: &Person<'_>) -> Standing {
    if person.says(Fact::RemoteWork, "yes") { OfficerDecides } else { Fits }
}

/// ICQ-13: at the cap, only a year of full-time work abroad starts the count again.
pub fn cap(person: &Person<'_>, years: i64) -> Standing {
    if person.number(Fact::TransferYears) < years || person.says(Fact::YearAbroad, "yes") { Fits } else { DoesNotFit }
}

/// The enterprise abroad is in a country of the agreement.
pub fn company_in(person: &Person<'_>, agreement: &[&str]) -> Standing {
    // Whether the United Kingdom is a party of CPTPP by now is not known (U15).
    if agreement.contains(&"cptpp") && person.says(Fact::CompanyCountry, "united-kingdom") {
        return OfficerDecides;
    }
    if agreement.contains(&person.one(Fact::CompanyCountry)) { Fits } else { DoesNotFit }
}
