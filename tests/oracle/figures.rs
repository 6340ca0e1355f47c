//! The figures of the second evaluator: occupation groups, pay, medians, thresholds and floors,
//! copied by hand from the tables of the facts.

use super::{DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing};
use work_permit_checker::rules::{Date, Per};

/// What fills the week, in one word: the answer of the second list where the first says "other".
pub fn duties(person: &Person<'_>) -> &'static str {
    if person.says(Fact::Duties, "other") { person.one(Fact::OtherDuties) } else { person.one(Fact::Duties) }
}

/// The unit groups of NOC 2021 that these duties have in the facts.
pub fn nocs(duties: &str) -> &'static [&'static str] {
    match duties {
        "user-support" => &["22221"],
        "networks" => &["22220"],
        "testing" => &["22222"],
        "systems-analysis" => &["21222"],
        "security" => &["21220"],
        "network-engineering" => &["21311"],
        "cloud" => &["21231"],
        "management" => &["20012"],
        "repair" => &["22311"],
        "call-centre" => &["64409"],
        "databases" => &["21223"],
        "business-systems" => &["21221"],
        "programming" => &["21230", "21232", "21234"],
        "web-design" => &["21233"],
        "data-science" => &["21211"],
        "mathematics" => &["21210"],
        "electronics" => &["22310"],
        "engineering" => &["21300", "21310", "21330", "21390"],
        "digital-media" => &["52120"],
        "visual-effects" => &["51120"],
        "mix" | "technical-writing" | "management-consulting" | "other-profession" | "none" => &[],
        other => panic!("no such duties: {other}"),
    }
}

/// The TEER category: the second digit of the group.
pub fn teer(duties: &str) -> Option<u8> {
    nocs(duties).first().map(|code| code.as_bytes()[1] - b'0')
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

/// The pay against the medians of the place (GTS-23, F6): the region's, else the province's, else the
/// national one. A place whose own figure is not held can have any of the province's figures, and duties
/// with several groups can have the figure of each.
pub fn against_medians(person: &Person<'_>) -> Standing {
    let (province, region) = (person.one(Fact::Province), person.one(Fact::EconomicRegion));
    // The edition of 2025-11-19 is the only one that the facts have.
    assert!(person.day >= Date::new(2025, 11, 19), "no medians on {:?}", person.day);
    let mut can_apply = Vec::new();
    for noc in nocs(duties(person)) {
        let regions = regional(noc, province);
        match regions.iter().find(|(name, _)| *name == region) {
            Some((_, cents)) => can_apply.push(*cents),
            None => {
                let Some(cents) = provincial(noc, province).or(national(noc)) else { return OfficerDecides };
                can_apply.push(cents);
                can_apply.extend(regions.iter().map(|(_, cents)| *cents));
            }
        }
    }
    let reached = can_apply.iter().filter(|cents| hourly_at_least(person, **cents)).count();
    match reached {
        _ if can_apply.is_empty() => OfficerDecides,
        0 => DoesNotFit,
        reached if reached == can_apply.len() => Fits,
        _ => OfficerDecides,
    }
}

/// The median of all Canada (Job Bank, edition of 2025-11-19).
fn national(noc: &str) -> Option<i64> {
    Some(match noc {
        "22221" => 3147,
        "22220" => 3600,
        "22222" => 3500,
        "21222" => 4615,
        "21221" => 4513,
        "21220" => 4952,
        "21223" => 4087,
        "21230" => 4327,
        "21231" => 5649,
        "21232" => 4808,
        "21233" => 3365,
        "21234" => 3846,
        "21210" => 5100,
        "21211" => 4615,
        "21311" => 5250,
        "20012" => 6667,
        _ => return None,
    })
}

/// Provinces, in the order of [`provincial`].
const PROVINCES: [&str; 10] = ["bc", "ab", "sk", "mb", "on", "qc", "nb", "ns", "pe", "nl"];

/// The median of a province; none where Job Bank publishes none.
fn provincial(noc: &str, province: &str) -> Option<i64> {
    let at = PROVINCES.iter().position(|each| *each == province)?;
    let cents: [i64; 10] = match noc {
        "22221" => [3365, 3000, 3200, 2615, 3300, 3077, 2769, 2600, 2974, 3205],
        "22220" => [3125, 3867, 3323, 3636, 3571, 3702, 3688, 3916, 3413, 3743],
        "22222" => [3558, 3670, 3516, 3297, 3798, 2000, 3077, 3222, 0, 0],
        "21222" => [4615, 4808, 4513, 4231, 4700, 4615, 3846, 4375, 4000, 4030],
        "20012" => [6316, 6731, 6154, 5865, 6667, 6755, 5661, 5897, 5897, 5450],
        "21210" => [5004, 4482, 4489, 5641, 5128, 5198, 4471, 4584, 0, 4011],
        "21211" => [4808, 4327, 4205, 4500, 4769, 4600, 3932, 4406, 0, 4176],
        "21220" => [4780, 5051, 4564, 4500, 5128, 4923, 4519, 4205, 0, 4744],
        "21221" => [4240, 4808, 4785, 4350, 4513, 4615, 3850, 4615, 3834, 4633],
        "21223" => [4396, 3982, 3846, 3894, 4087, 4396, 4087, 3365, 3630, 4508],
        "21230" => [4400, 4087, 3846, 4291, 4567, 4231, 4000, 3846, 3897, 4000],
        "21231" => [6250, 5192, 5048, 4615, 5673, 5360, 5288, 5250, 4169, 4888],
        "21232" => [5240, 4808, 4807, 4103, 4808, 4567, 4567, 4087, 3846, 4375],
        "21233" => [3269, 3587, 3005, 3163, 3365, 3702, 3200, 3143, 3146, 3039],
        "21234" => [3750, 4023, 3825, 3125, 4000, 3846, 3500, 3846, 3471, 3565],
        "21311" => [5427, 4568, 4617, 4629, 5288, 5495, 5144, 4712, 4833, 4486],
        _ => return None,
    };
    Some(cents[at]).filter(|cents| *cents > 0)
}

/// The medians of the regions of a province (F6).
fn regional(noc: &str, province: &str) -> &'static [(&'static str, i64)] {
    match (noc, province) {
        ("22221", "bc") => &[("lower-mainland", 3293), ("vancouver-island", 3500)],
        ("22221", "ab") => &[("calgary", 3370), ("edmonton", 3319)],
        ("22221", "sk") => &[("regina", 3200)],
        ("22221", "mb") => &[("winnipeg", 2600)],
        ("22221", "on") => &[
            ("toronto", 3450),
            ("hamilton-niagara", 3412),
            ("ottawa", 3333),
            ("london", 3300),
            ("kitchener-waterloo-barrie", 3272),
            ("windsor-sarnia", 2905),
        ],
        ("22221", "nb") => &[("moncton", 2837), ("fredericton", 2887)],
        ("22221", "ns") => &[("halifax", 2600)],
        ("22220", "bc") => &[("lower-mainland", 3125), ("vancouver-island", 3125)],
        ("22220", "ab") => &[("calgary", 3606), ("edmonton", 3867)],
        ("22220", "sk") => &[("regina", 3558)],
        ("22220", "mb") => &[("winnipeg", 3600)],
        ("22220", "on") => &[
            ("ottawa", 4025),
            ("windsor-sarnia", 3610),
            ("toronto", 3571),
            ("hamilton-niagara", 3571),
            ("london", 3571),
            ("kitchener-waterloo-barrie", 3400),
        ],
        ("22220", "nb") => &[("moncton", 3383), ("fredericton", 3400)],
        ("22220", "ns") => &[("halifax", 4000)],
        ("22222", "bc") => &[("lower-mainland", 3500), ("vancouver-island", 3599)],
        ("22222", "ab") => &[("calgary", 3826), ("edmonton", 3797)],
        ("22222", "sk") => &[("regina", 3692)],
        ("22222", "mb") => &[("winnipeg", 3397)],
        ("22222", "on") => &[
            ("ottawa", 3998),
            ("hamilton-niagara", 3786),
            ("windsor-sarnia", 3747),
            ("london", 3719),
            ("toronto", 3696),
            ("kitchener-waterloo-barrie", 3479),
        ],
        ("22222", "nb") => &[("moncton", 3077), ("fredericton", 3471)],
        ("22222", "ns") => &[("halifax", 3321)],
        ("21222", "bc") => &[("lower-mainland", 4615), ("vancouver-island", 4400)],
        ("21222", "ab") => &[("calgary", 4808), ("edmonton", 4808)],
        ("21222", "sk") => &[("regina", 4513)],
        ("21222", "mb") => &[("winnipeg", 4256)],
        ("21222", "on") => &[
            ("ottawa", 4933),
            ("toronto", 4808),
            ("kitchener-waterloo-barrie", 4700),
            ("hamilton-niagara", 4700),
            ("windsor-sarnia", 4690),
            ("london", 4038),
        ],
        ("21222", "nb") => &[("moncton", 3897), ("fredericton", 3795)],
        ("21222", "ns") => &[("halifax", 4462)],
        ("22221", "qc") => &[
            ("montreal", 2912),
            ("capitale-nationale", 3244),
            ("monteregie", 3000),
            ("laurentides", 2857),
            ("outaouais", 3638),
        ],
        _ => &[],
    }
}

/// The hourly pay at which an LMIA is a high-wage one (LMIA-01): the thresholds from 2025-06-27 and those
/// from 2026-07-17.
pub fn high_wage_threshold(province: &str, day: Date) -> i64 {
    let (from_2025, from_2026) = match province {
        "ab" => (3600, 3750),
        "bc" => (3660, 3840),
        "mb" => (3016, 3133),
        "nb" => (3000, 3173),
        "nl" => (3240, 3360),
        "nt" => (4800, 4800),
        "ns" => (3000, 3196),
        "nu" => (4200, 4500),
        "on" => (3600, 3692),
        "pe" => (3000, 3120),
        "qc" => (3462, 3600),
        "sk" => (3360, 3462),
        "yt" => (4440, 4560),
        other => panic!("no such province: {other}"),
    };
    assert!(day >= Date::new(2025, 6, 27), "no threshold on {day:?}");
    if day < Date::new(2026, 7, 17) { from_2025 } else { from_2026 }
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
