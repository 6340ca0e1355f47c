//! The figures of the second evaluator: occupation groups, pay, medians, thresholds and floors,
//! copied by hand from the tables of the facts.

use super::{Fact, Person};
use work_permit_checker::rules::Per;

/// What is held of the median pay of an occupation in a province, in cents an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Median {
    /// The one that binds: the province's own, or the national one where none is published for the
    /// province (GTS-23: "n/a": provincial, then national).
    Binding(i64),
    /// Only the national one is held, though the province has its own.
    National(i64),
    /// None is held.
    Unknown,
}

/// What fills the week, in one word: the answer of the second list where the first says "other".
pub fn duties(person: &Person<'_>) -> &'static str {
    if person.says(Fact::Duties, "other") { person.one(Fact::OtherDuties) } else { person.one(Fact::Duties) }
}

/// The unit group of NOC 2021, where these duties have a single one in the facts.
pub fn noc(duties: &str) -> Option<&'static str> {
    Some(match duties {
        "user-support" => "22221",
        "networks" => "22220",
        "testing" => "22222",
        "systems-analysis" => "21222",
        "security" => "21220",
        "network-engineering" => "21311",
        "cloud" => "21231",
        "management" => "20012",
        "repair" => "22311",
        "call-centre" => "64409",
        "databases" => "21223",
        "business-systems" => "21221",
        "web-design" => "21233",
        "data-science" => "21211",
        "mathematics" => "21210",
        "electronics" => "22310",
        "digital-media" => "52120",
        "visual-effects" => "51120",
        // Programming is 21230, 21232 or 21234.
        "mix" | "engineering" | "programming" | "technical-writing" | "management-consulting" | "other-profession" | "none" => return None,
        other => panic!("no such duties: {other}"),
    })
}

/// The TEER category: the second digit of the group.
pub fn teer(duties: &str) -> Option<u8> {
    match (duties, noc(duties)) {
        // 21300, 21310, 21330 and 21390; 21230, 21232 and 21234.
        ("engineering" | "programming", _) => Some(1),
        (_, Some(code)) => Some(code.as_bytes()[1] - b'0'),
        (_, None) => None,
    }
}

/// Whether the pay is at least so many cents an hour.
pub fn hourly_at_least(person: &Person<'_>, cents: i64) -> bool {
    match person.pay() {
        (pay, Per::Hour) => pay >= cents,
        (pay, Per::Year) => pay * 100 >= cents * 52 * person.hours(),
    }
}

/// Whether the pay is at least so many cents a year.
pub fn yearly_at_least(person: &Person<'_>, cents: i64) -> bool {
    match person.pay() {
        (pay, Per::Hour) => pay * 52 * person.hours() >= cents * 100,
        (pay, Per::Year) => pay >= cents,
    }
}

/// The median pay (Job Bank, edition of 2025-11-19).
pub fn median(noc: &str, province: &str) -> Median {
    let Some(national) = national_median(noc) else { return Median::Unknown };
    if matches!(province, "nt" | "nu" | "yt") {
        // LMIA-02: Job Bank publishes none for the territories.
        return Median::Binding(national);
    }
    match (noc, province) {
        ("22222", "pe" | "nl") => Median::Binding(national),
        ("22221" | "22220" | "22222" | "21222", _) => Median::Binding(provincial_median(noc, province)),
        _ => Median::National(national),
    }
}

/// The median of all Canada.
fn national_median(noc: &str) -> Option<i64> {
    Some(match noc {
        "22221" => 3147,
        "22220" => 3600,
        "22222" => 3500,
        "21222" => 4615,
        "21221" => 4513,
        "21220" => 4952,
        "21223" => 4087,
        "21231" => 5649,
        "21232" => 4808,
        "21233" => 3365,
        "21211" => 4615,
        "21311" => 5250,
        "20012" => 6667,
        _ => return None,
    })
}

/// The median of a province, for the four groups that the table breaks down.
fn provincial_median(noc: &str, province: &str) -> i64 {
    match (noc, province) {
        ("22221", "bc") => 3365,
        ("22221", "ab") => 3000,
        ("22221", "sk") => 3200,
        ("22221", "mb") => 2615,
        ("22221", "on") => 3300,
        ("22221", "qc") => 3077,
        ("22221", "nb") => 2769,
        ("22221", "ns") => 2600,
        ("22221", "pe") => 2974,
        ("22221", "nl") => 3205,
        ("22220", "bc") => 3125,
        ("22220", "ab") => 3867,
        ("22220", "sk") => 3323,
        ("22220", "mb") => 3636,
        ("22220", "on") => 3571,
        ("22220", "qc") => 3702,
        ("22220", "nb") => 3688,
        ("22220", "ns") => 3916,
        ("22220", "pe") => 3413,
        ("22220", "nl") => 3743,
        ("22222", "bc") => 3558,
        ("22222", "ab") => 3670,
        ("22222", "sk") => 3516,
        ("22222", "mb") => 3297,
        ("22222", "on") => 3798,
        ("22222", "qc") => 2000,
        ("22222", "nb") => 3077,
        ("22222", "ns") => 3222,
        ("21222", "bc" | "qc") => 4615,
        ("21222", "ab") => 4808,
        ("21222", "sk") => 4513,
        ("21222", "mb") => 4231,
        ("21222", "on") => 4700,
        ("21222", "nb") => 3846,
        ("21222", "ns") => 4375,
        ("21222", "pe") => 4000,
        ("21222", "nl") => 4030,
        _ => panic!("no median of {noc} in {province}"),
    }
}

/// The hourly pay at which an LMIA is a high-wage one (LMIA-01, from 2026-07-17).
pub fn high_wage_threshold(province: &str) -> i64 {
    match province {
        "ab" => 3750,
        "bc" => 3840,
        "mb" => 3133,
        "nb" => 3173,
        "nl" => 3360,
        "nt" => 4800,
        "ns" => 3196,
        "nu" => 4500,
        "on" => 3692,
        "pe" => 3120,
        "qc" => 3600,
        "sk" => 3462,
        "yt" => 4560,
        other => panic!("no such province: {other}"),
    }
}

/// The hourly floor of the Global Talent Stream's Category B (GTS-07), for the groups that have one.
pub fn category_b_floor(noc: &str) -> Option<i64> {
    match noc {
        "22220" | "51120" => Some(4087),
        "22222" => Some(4103),
        "22310" => Some(4135),
        "52120" => Some(3846),
        _ => None,
    }
}
