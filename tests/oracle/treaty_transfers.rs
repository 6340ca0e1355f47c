//! Transfers inside a company under the other agreements.

use super::employer::{EUROPEAN_UNION, agreement, from, portal, position};
use super::transfers::{
    both_active, cap, company_in, direction, employed, expertise, has_special_knowledge, link, manages,
    manages_by_duties, one_year, proprietary_knowledge, same_capacity, specialist_by_duties,
};
use super::{Condition, DoesNotFit, Fact, OfficerDecides, Person, Standing};

/// The managers and specialists of each agreement.
pub fn treaty_transfers(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    match route {
        "cptpp-ict-manager" => Some(cptpp_manager(person)),
        "cptpp-ict-specialized-knowledge" => Some(cptpp_specialist(person)),
        "chile-ict-manager" => Some(chile_manager(person)),
        "chile-ict-specialized-knowledge" => Some(chile_specialist(person)),
        "colombia-ict-manager" => Some(colombia_manager(person)),
        "colombia-ict-specialized-knowledge" => Some(colombia_specialist(person)),
        "peru-ict-manager" => Some(peru_manager(person)),
        "peru-ict-specialized-knowledge" => Some(peru_specialist(person)),
        "korea-ict-manager" => Some(korea_manager(person)),
        "korea-ict-specialized-knowledge" => Some(korea_specialist(person)),
        "european-union-ict-manager" => Some(european_union_manager(person)),
        "european-union-ict-specialized-knowledge" => Some(european_union_specialist(person)),
        "united-kingdom-ict-manager" => Some(united_kingdom_manager(person)),
        "united-kingdom-ict-specialized-knowledge" => Some(united_kingdom_specialist(person)),
        "ukraine-ict-manager" => Some(ukraine_manager(person)),
        "ukraine-ict-specialized-knowledge" => Some(ukraine_specialist(person)),
        _ => None,
    }
}

/// T51: also citizens of Malaysia.
fn cptpp_manager(person: &Person<'_>) -> Vec<Condition> {
    let who = cptpp(person, &["au", "bn", "cl", "jp", "mx", "nz", "pe", "my"]);
    let mut all = vec![("FTA-15", who), ("FTA-15 enterprise", company_in(person, &["mexico", "cptpp"]))];
    all.extend(both_kinds(person, one_year(person)));
    all.extend(for_a_manager(person, 700));
    all
}

/// T55.
fn cptpp_specialist(person: &Person<'_>) -> Vec<Condition> {
    let who = cptpp(person, &["au", "bn", "cl", "jp", "mx", "nz", "pe"]);
    let mut all = vec![("FTA-14", who), ("FTA-14 enterprise", company_in(person, &["mexico", "cptpp"]))];
    all.extend(both_kinds(person, one_year(person)));
    all.extend(for_a_specialist(person, 500));
    all
}

/// F23.
fn chile_manager(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-26", from(person, &["cl"], &[]))];
    all.extend(both_kinds(person, one_year(person)));
    all.extend(for_a_manager(person, 700));
    all
}

/// F24.
fn chile_specialist(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-26", from(person, &["cl"], &[]))];
    all.extend(both_kinds(person, one_year(person)));
    all.extend(for_a_specialist(person, 500));
    all
}

/// F13.
fn colombia_manager(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-21", from(person, &["co"], &["colombia"]))];
    all.extend(both_kinds(person, six_months(person)));
    all.extend(for_a_manager(person, 700));
    all
}

/// F15.
fn colombia_specialist(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-20", from(person, &["co"], &["colombia"]))];
    all.extend(both_kinds(person, six_months(person)));
    all.extend(for_a_specialist(person, 500));
    all
}

/// F53.
fn peru_manager(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-24", from(person, &["pe"], &["peru"]))];
    all.extend(both_kinds(person, six_months(person)));
    all.extend(for_a_manager(person, 700));
    all
}

/// F55.
fn peru_specialist(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-23", from(person, &["pe"], &["peru"]))];
    all.extend(both_kinds(person, six_months(person)));
    all.extend(for_a_specialist(person, 500));
    all
}

/// F33.
fn korea_manager(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-29", from(person, &["kr"], &["korea"]))];
    all.extend(both_kinds(person, one_year(person)));
    all.extend(for_a_manager(person, 700));
    all
}

/// F35.
fn korea_specialist(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-29", from(person, &["kr"], &["korea"]))];
    all.extend(both_kinds(person, one_year(person)));
    all.extend(for_a_specialist(person, 500));
    all
}

/// T44: four years and a half at most.
fn european_union_manager(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-34", from(person, &EUROPEAN_UNION, &[]))];
    all.extend(both_kinds(person, any_year(person)));
    all.extend(for_a_manager(person, 450));
    all
}

/// T41: four years and a half at most.
fn european_union_specialist(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-33", from(person, &EUROPEAN_UNION, &[]))];
    all.extend(both_kinds(person, any_year(person)));
    all.extend(for_a_specialist(person, 450));
    all
}

/// F61: four years and a half at most.
fn united_kingdom_manager(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-36", from(person, &["gb"], &[]))];
    all.extend(both_kinds(person, any_year(person)));
    all.extend(for_a_manager(person, 450));
    all
}

/// F63: four years and a half at most.
fn united_kingdom_specialist(person: &Person<'_>) -> Vec<Condition> {
    let mut all = vec![("FTA-36", from(person, &["gb"], &[]))];
    all.extend(both_kinds(person, any_year(person)));
    all.extend(for_a_specialist(person, 450));
    all
}

/// F71: with an enterprise in Ukraine.
fn ukraine_manager(person: &Person<'_>) -> Vec<Condition> {
    let mut all =
        vec![("FTA-38", from(person, &["ua"], &["ukraine"])), ("FTA-38 enterprise", company_in(person, &["ukraine"]))];
    all.extend(both_kinds(person, one_year(person)));
    all.extend(for_a_manager(person, 700));
    all
}

/// F74: with an enterprise in Ukraine.
fn ukraine_specialist(person: &Person<'_>) -> Vec<Condition> {
    let mut all =
        vec![("FTA-38", from(person, &["ua"], &["ukraine"])), ("FTA-38 enterprise", company_in(person, &["ukraine"]))];
    all.extend(both_kinds(person, one_year(person)));
    all.extend(for_a_specialist(person, 500));
    all
}

/// The CPTPP's citizens, and permanent residents of Australia and New Zealand. Whether the United
/// Kingdom is a party for Canada by now has to be checked.
fn cptpp(person: &Person<'_>, citizens: &[&str]) -> Standing {
    let party = from(person, citizens, &["australia", "new-zealand"]);
    if party == DoesNotFit && person.citizen(&["gb"]) { OfficerDecides } else { party }
}

/// FTA-33, FTA-34 and FTA-36 state no window of three years, and the interview asks within one.
fn any_year(person: &Person<'_>) -> Standing {
    one_year(person).max(OfficerDecides)
}

/// ICQ-03 of Colombia and Peru: their pages say six months, but one sentence says a year.
fn six_months(person: &Person<'_>) -> Standing {
    if person.number(Fact::MonthsWithCompany) >= 600 { one_year(person).max(OfficerDecides) } else { one_year(person) }
}

/// What is asked of managers and specialists alike. The wage, the several countries, the premises
/// and remote work are warnings under an agreement.
fn both_kinds(person: &Person<'_>, months: Standing) -> Vec<Condition> {
    vec![
        ("ICQ-01", employed(person)),
        ("ICQ-02", link(person)),
        ("ICQ-03", months),
        ("ICQ-04", both_active(person, true)),
        ("ICQ-06", same_capacity(person)),
        ("ICQ-10", direction(person)),
        ("ICT-18", position(person)),
        portal(person),
        agreement(person),
    ]
}

fn for_a_manager(person: &Person<'_>, most_years: i64) -> Vec<Condition> {
    vec![("ICQ-07", manages(person)), ("ICT-26", manages_by_duties(person)), ("ICQ-13", cap(person, most_years))]
}

fn for_a_specialist(person: &Person<'_>, most_years: i64) -> Vec<Condition> {
    vec![
        ("ICQ-07", has_special_knowledge(person)),
        ("ICT-33", specialist_by_duties(person)),
        ("ICQ-08", proprietary_knowledge(person)),
        ("ICQ-09", expertise(person)),
        ("ICQ-13", cap(person, most_years)),
    ]
}
