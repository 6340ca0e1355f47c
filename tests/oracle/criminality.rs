//! What somebody has behind them, from `facts/general.md` sections 2.1, 2.2 and 2.5 and the question
//! bank G04 to G19: untrue papers, removal orders, unauthorized work, offences, health, security.

use super::Fact::{
    CleanRecord, ConvictionsInCanada, Declaration, MisrepresentationYears, OffenceCount, OffenceKind, OffencePlace,
    OffenceResult, OffenceYears, Past, Rehabilitation, RemovalCosts, RemovalOrder, RemovalYears, ReturnAuthorization,
    SentenceMonths, SeriousPast, Unauthorized, UnauthorizedMonths,
};
use super::{Condition, DoesNotFit, Fits, OfficerDecides, Person, Standing};

/// Every condition that looks back.
pub fn past(person: &Person<'_>) -> Vec<Condition> {
    let serious = |line: &str| if person.ticks(SeriousPast, line) { DoesNotFit } else { Fits };
    let mut conditions = vec![
        ("G09", serious("security")),
        ("G10", serious("rights-violations")),
        ("G11", serious("sanctions")),
        ("G14", serious("organized-crime")),
        ("G19", serious("family")),
    ];
    if person.ticks(Past, "untrue-papers") {
        conditions.push(("G04", DoesNotFit));
    }
    if person.ticks(Past, "misrepresentation") {
        conditions.push(("G05", misrepresentation(person)));
    }
    if person.ticks(Past, "declaration") {
        conditions.push(("G06", declaration(person)));
    }
    if person.ticks(Past, "removal") {
        conditions.push(("G17", removal_order(person)));
        conditions.push(("G17 costs", removal_costs(person)));
        conditions.push(("GEN-26", order_for_misrepresentation(person)));
    }
    if person.ticks(Past, "unauthorized") {
        conditions.push(("G18", unauthorized(person)));
    }
    if person.ticks(Past, "crime") {
        conditions.push(("G12, G13", crime(person)));
    }
    if person.ticks(Past, "health") {
        conditions.push(("G15", OfficerDecides));
    }
    conditions
}

/// Whether this many full years have gone by.
fn years(person: &Person<'_>, fact: super::Fact, at_least: i64) -> bool {
    person.number(fact) >= at_least * 100
}

/// G05, GEN-26: five years.
fn misrepresentation(person: &Person<'_>) -> Standing {
    if years(person, MisrepresentationYears, 5) { Fits } else { DoesNotFit }
}

/// G06, GEN-05: while it is in force.
fn declaration(person: &Person<'_>) -> Standing {
    match person.one(Declaration) {
        "ended" => Fits,
        "in-force" => DoesNotFit,
        other => panic!("declaration {other}"),
    }
}

/// G17, GEN-10: which order, and whether an authorization to return is needed and held.
fn removal_order(person: &Person<'_>) -> Standing {
    let authorized = match person.one(ReturnAuthorization) {
        "yes" => Fits,
        "not-yet" => DoesNotFit,
        other => panic!("return-authorization {other}"),
    };
    match person.one(RemovalOrder) {
        "departure-confirmed" | "family-member" => Fits,
        "exclusion" => {
            if years(person, RemovalYears, 1) {
                Fits
            } else {
                authorized
            }
        }
        "exclusion-misrepresentation" => {
            if years(person, RemovalYears, 5) {
                Fits
            } else {
                authorized
            }
        }
        "departure-unconfirmed" | "deportation" => authorized,
        "not-enforced" => DoesNotFit,
        other => panic!("removal-order {other}"),
    }
}

/// G17, GEN-10: what Canada paid for the removal must be paid back.
fn removal_costs(person: &Person<'_>) -> Standing {
    match person.one(RemovalCosts) {
        "no" | "repaid" | "under-18" => Fits,
        "owed" => DoesNotFit,
        other => panic!("removal-costs {other}"),
    }
}

/// GEN-26: an order for false information was decided in Canada, so five years run from its
/// enforcement, and no authorization to return shortens them.
fn order_for_misrepresentation(person: &Person<'_>) -> Standing {
    if person.says(RemovalOrder, "exclusion-misrepresentation") && !years(person, RemovalYears, 5) {
        return DoesNotFit;
    }
    Fits
}

/// G18, GEN-47: six months since it stopped, or one of the exceptions.
fn unauthorized(person: &Person<'_>) -> Standing {
    match person.one(Unauthorized) {
        "stopped" => {
            if person.number(UnauthorizedMonths) >= 600 {
                Fits
            } else {
                DoesNotFit
            }
        }
        "going-on" => DoesNotFit,
        // Six months clear it whatever it was.
        "permit-details" if person.number(UnauthorizedMonths) >= 600 => Fits,
        "permit-details" => OfficerDecides,
        "permit-afterwards" => Fits,
        other => panic!("unauthorized {other}"),
    }
}

/// G12 and G13, GEN-18 to GEN-21.
fn crime(person: &Person<'_>) -> Standing {
    if person.says(OffenceKind, "contravention") {
        // Not an offence for the Act, wherever it was.
        return Fits;
    }
    match person.one(OffenceResult) {
        "acquitted" => beside_canada(person, Fits),
        "convicted" => convicted(person, false),
        // A Canadian suspension or youth sentence lifts convictions in Canada, and those alone.
        "record-suspension" | "canadian-youth" => convicted(person, true),
        // At worst they count as a conviction; that they do is for an officer to find.
        "foreign-pardon" | "pending" => convicted(person, false).max(beside_canada(person, OfficerDecides)),
        "dropped" if person.says(OffencePlace, "canada") => Fits,
        "dropped" if person.says(OffencePlace, "entering") => entering_canada(person),
        "dropped" => without_conviction(person).max(beside_canada(person, OfficerDecides)),
        "not-convicted" if in_canada(person) => entering_canada(person),
        "not-convicted" => without_conviction(person),
        other => panic!("offence-result {other}"),
    }
}

fn in_canada(person: &Person<'_>) -> bool {
    person.says(OffencePlace, "canada") || person.says(OffencePlace, "entering")
}

/// In Canada a conviction is needed, but an act on entering can count (s. 36(2.1)), and no summary-only one does.
fn entering_canada(person: &Person<'_>) -> Standing {
    if person.says(OffenceKind, "summary") && !long_sentence(person) { Fits } else { OfficerDecides }
}

/// What one matter comes to, where the record in Canada is asked beside it.
fn beside_canada(person: &Person<'_>, matter: Standing) -> Standing {
    if person.says(OffencePlace, "both") { matter.min(canadian_part(person)) } else { matter }
}

/// By where the convictions were.
fn convicted(person: &Person<'_>, suspended: bool) -> Standing {
    match person.one(OffencePlace) {
        "abroad" => convicted_abroad(person, "none"),
        "canada" | "entering" if suspended => Fits,
        "canada" | "entering" => convicted_in_canada(person),
        "both" => convicted_in_both(person, suspended),
        other => panic!("offence-place {other}"),
    }
}

/// An act abroad, beside convictions in Canada where it was both.
fn without_conviction(person: &Person<'_>) -> Standing {
    match person.one(OffencePlace) {
        "abroad" => act_abroad(person, "none"),
        "both" => act_abroad(person, person.one(ConvictionsInCanada)).min(canadian_part(person)),
        other => panic!("offence-place {other}"),
    }
}

/// Whether Canada has rehabilitated the person; only matters outside Canada can be, and only once
/// five years have passed: an approval before that was for another matter (r. 17). A later
/// conviction stands against it.
fn rehabilitated(person: &Person<'_>) -> Standing {
    match person.says(Rehabilitation, "yes") && years(person, OffenceYears, 5) {
        true if clean(person) => Fits,
        true => OfficerDecides,
        false => DoesNotFit,
    }
}

/// Whether there is only one.
fn single(person: &Person<'_>) -> bool {
    match person.one(OffenceCount) {
        "one" => true,
        "two-or-more" => false,
        other => panic!("offence-count {other}"),
    }
}

/// Whether nothing has happened since.
fn clean(person: &Person<'_>) -> bool {
    person.says(CleanRecord, "yes")
}

/// s. 36(1)(c) and (2)(c): an act abroad without a conviction; deemed rehabilitation is r. 18(2)(c).
fn act_abroad(person: &Person<'_>, in_canada: &str) -> Standing {
    let canada_allows = !matches!(in_canada, "only-summary" | "more-serious");
    let act = match person.one(OffenceKind) {
        "ten-years" | "impaired-driving" => DoesNotFit,
        "impaired-driving-before" => old_impaired_driving(person, canada_allows),
        "indictable" => deemed_after_ten_years(person, canada_allows),
        // Without a conviction, only what can be tried as an indictable offence counts.
        "summary" => Fits,
        other => panic!("offence-kind {other}"),
    };
    act.max(rehabilitated(person))
}

/// s. 36(1)(b) and (2)(b). What Canada convicted the person of: "none", "one-summary" or
/// "only-summary" (two or more).
fn convicted_abroad(person: &Person<'_>, in_canada: &str) -> Standing {
    // At most one old summary conviction in Canada leaves the deemed classes open.
    let canada_allows = !matches!(in_canada, "only-summary" | "more-serious");
    let abroad = match person.one(OffenceKind) {
        "ten-years" | "impaired-driving" => DoesNotFit,
        "impaired-driving-before" => old_impaired_driving(person, canada_allows),
        "indictable" => deemed_after_ten_years(person, canada_allows),
        "summary" => {
            // Whether one abroad and one in Canada are two is unclear: s. 36(2)(a) and (b) count apart.
            let one_each = if in_canada == "none" { Fits } else { OfficerDecides };
            let alone = if single(person) { one_each } else { DoesNotFit };
            // r. 18(2)(b): two or more, all summary, five years.
            if years(person, OffenceYears, 5) && clean(person) && canada_allows { Fits } else { alone }
        }
        other => panic!("offence-kind {other}"),
    };
    abroad.max(rehabilitated(person))
}

/// r. 18(2)(a) and (c): one indictable matter, ten years, nothing since.
fn deemed_after_ten_years(person: &Person<'_>, canada_allows: bool) -> Standing {
    if !years(person, OffenceYears, 10) || !clean(person) || !canada_allows {
        return DoesNotFit;
    }
    if single(person) {
        return Fits;
    }
    // Of several, the others may be old summary ones, which the class allows, or not.
    OfficerDecides
}

/// Impaired driving before 18 December 2018 is s. 36(2) by the text, but of confidence M: where that
/// reading clears the person, an officer decides; elsewhere both readings fail.
fn old_impaired_driving(person: &Person<'_>, canada_allows: bool) -> Standing {
    deemed_after_ten_years(person, canada_allows).min(OfficerDecides)
}

/// s. 36(1)(a): more than six months of prison.
fn long_sentence(person: &Person<'_>) -> bool {
    person.number(SentenceMonths) > 600
}

/// s. 36(1)(a) and (2)(a): only a record suspension lifts these, or r. 18.1.
fn convicted_in_canada(person: &Person<'_>) -> Standing {
    let kind = person.one(OffenceKind);
    if long_sentence(person) {
        return DoesNotFit;
    }
    match kind {
        "ten-years" | "impaired-driving" | "impaired-driving-before" | "indictable" => DoesNotFit,
        "summary" => {
            if single(person) {
                Fits
            } else {
                summary_only_class(person)
            }
        }
        other => panic!("offence-kind {other}"),
    }
}

/// r. 18.1: two or more, all summary, five years.
fn summary_only_class(person: &Person<'_>) -> Standing {
    match years(person, OffenceYears, 5) {
        true if clean(person) => Fits,
        // The class is for those inadmissible "solely" for these.
        true => OfficerDecides,
        false => DoesNotFit,
    }
}

/// The part in Canada of a record on both sides.
fn canadian_part(person: &Person<'_>) -> Standing {
    match person.one(ConvictionsInCanada) {
        _ if long_sentence(person) => DoesNotFit,
        "more-serious" => DoesNotFit,
        "only-summary" => summary_only_class(person),
        "one-summary" => Fits,
        other => panic!("convictions-in-canada {other}"),
    }
}

/// Both: each country's convictions must be clear, and those in Canada bear on deemed rehabilitation.
fn convicted_in_both(person: &Person<'_>, suspended: bool) -> Standing {
    let canada = if suspended { Fits } else { canadian_part(person) };
    canada.min(convicted_abroad(person, person.one(ConvictionsInCanada)))
}
