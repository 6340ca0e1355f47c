//! Computer services under a contract, for citizens of the European Union and the United Kingdom.

use super::employer::{EUROPEAN_UNION, agreement, duties_in_offer, from, portal};
use super::figures::duties;
use super::{Condition, DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing, ToDo};

/// T47, T43, F66 and F60.
pub fn suppliers(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    let european = from(person, &EUROPEAN_UNION, &[]);
    let british = from(person, &["gb"], &[]);
    match route {
        "european-union-service-supplier" => Some(sent(person, ("FTA-30", european), DoesNotFit)),
        "united-kingdom-service-supplier" => Some(sent(person, ("FTA-35", british), OfficerDecides)),
        "european-union-independent-professional" => Some(self_employed(person, ("FTA-31", european))),
        "united-kingdom-independent-professional" => Some(self_employed(person, ("FTA-35", british))),
        _ => None,
    }
}

/// Sent by a firm; what an establishment in Canada means differs between the two pages.
fn sent(person: &Person<'_>, who: Condition, with_establishment: Standing) -> Vec<Condition> {
    let contract = match person.one(Fact::JobOffer) {
        "employer-contract" => Fits,
        "not-yet" => ToDo,
        _ => DoesNotFit,
    };
    let firm = match person.one(Fact::ContractFirm) {
        "in-agreement" => Fits,
        "establishment" => with_establishment,
        "elsewhere" => DoesNotFit,
        other => panic!("contract-firm {other}"),
    };
    let mut all = both_kinds(person, who, 300);
    all.push(("contract", contract));
    all.push(("firm", firm));
    all.push(("1 year with the enterprise", if person.says(Fact::YearWithFirm, "yes") { Fits } else { DoesNotFit }));
    all
}

/// Self-employed abroad, under a signed contract.
fn self_employed(person: &Person<'_>, who: Condition) -> Vec<Condition> {
    let contract = match person.one(Fact::JobOffer) {
        "own-contract" => Fits,
        "not-yet" => ToDo,
        _ => DoesNotFit,
    };
    let mut all = both_kinds(person, who, 600);
    all.push(("contract", contract));
    all.push((
        "self-employed abroad",
        if person.says(Fact::ContractFirm, "in-agreement") { Fits } else { OfficerDecides },
    ));
    all
}

fn both_kinds(person: &Person<'_>, who: Condition, hundredths_of_years: i64) -> Vec<Condition> {
    let services = match duties(person) {
        "systems-analysis" | "security" | "network-engineering" | "cloud" | "management" => Fits,
        "databases" | "business-systems" | "programming" | "web-design" | "data-science" => Fits,
        "user-support" | "networks" | "testing" | "repair" | "call-centre" | "electronics" | "digital-media" => {
            DoesNotFit
        }
        // Other services of the agreements are not held.
        _ => OfficerDecides,
    };
    let degree = match person.one(Fact::Education) {
        "bachelor-computing" | "bachelor-related" => Fits,
        "less" => DoesNotFit,
        _ => OfficerDecides,
    };
    let years = if person.number(Fact::ExperienceYears) >= hundredths_of_years { Fits } else { DoesNotFit };
    vec![
        who,
        duties_in_offer(person),
        ("CPC 84", services),
        ("degree", degree),
        ("years", years),
        portal(person),
        agreement(person),
    ]
}
