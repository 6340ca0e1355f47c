//! The routes that need a labour market impact assessment: the Global Talent Stream's two
//! categories and the ordinary high-wage and low-wage streams.

use super::figures::{
    against_medians, category_b_floor, duties, high_wage_threshold, hourly_at_least, nocs, yearly_at_least,
};
use super::{Condition, Date, DoesNotFit, Fact, Fits, OfficerDecides, Person, Standing, ToDo};

/// The conditions of these routes.
pub fn lmia(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    match route {
        "gts-category-a" => Some(category_a(person)),
        "gts-category-b" => Some(category_b(person)),
        "lmia-high-wage" => Some(high_wage(person)),
        "lmia-low-wage" => Some(low_wage(person)),
        _ => None,
    }
}

/// GTQ-07, and what both categories ask.
fn category_a(person: &Person<'_>) -> Vec<Condition> {
    let mut all = global_talent(person);
    all.extend([
        ("GTQ-07 not on list B", not_on_list_b(person)),
        ("GTQ-07(1) referral", if person.says(Fact::Referral, "yes") { Fits } else { ToDo }),
        ("GTQ-07(2) innovative", yes_or_fail(person, Fact::InnovativeEmployer)),
        ("GTQ-07(3) unique", yes_or_fail(person, Fact::UniquePosition)),
        ("GTQ-07(5) floor", category_a_floor(person)),
        ("GTQ-07(5) prevailing", prevailing(person)),
        ("GTQ-07(6) knowledge", yes_or_fail(person, Fact::AdvancedKnowledge)),
        ("GTQ-07(7) degree or years", degree_or_years(person)),
        ("GTS-11 position", position(person)),
    ]);
    all
}

/// The pay must be at the hourly and at the annual figure, both.
fn category_a_floor(person: &Person<'_>) -> Standing {
    let (hourly, yearly) =
        if person.says(Fact::PositionCount, "three-or-more") { (7211, 15_000_000) } else { (3846, 8_000_000) };
    if hourly_at_least(person, hourly) && yearly_at_least(person, yearly) { Fits } else { DoesNotFit }
}

/// From the third position on: in certain exceptional circumstances only.
fn position(person: &Person<'_>) -> Standing {
    match person.one(Fact::PositionCount) {
        "one-or-two" => Fits,
        "three-or-more" => OfficerDecides,
        other => panic!("position-count: {other}"),
    }
}

/// An advanced degree, or five years of specialised experience, or both.
fn degree_or_years(person: &Person<'_>) -> Standing {
    if person.says(Fact::AdvancedDegree, "yes") || person.number(Fact::SpecialisedYears) >= 500 {
        Fits
    } else {
        DoesNotFit
    }
}

/// GTQ-01 to GTQ-03, and what both categories ask.
fn category_b(person: &Person<'_>) -> Vec<Condition> {
    let mut all = global_talent(person);
    all.extend([
        ("GTQ-01", on_list_b(person)),
        ("GTQ-03 floor", floor_b(person)),
        ("GTQ-03 median", prevailing(person)),
    ]);
    all
}

/// Whether the duties are on list B.
fn on_list_b(person: &Person<'_>) -> Standing {
    match duties(person) {
        "networks" | "testing" | "systems-analysis" | "security" | "network-engineering" | "cloud" | "management" => {
            Fits
        }
        "databases" | "business-systems" | "programming" | "web-design" | "data-science" | "electronics"
        | "engineering" => Fits,
        // 21210 without the actuaries, whom the answer leaves out.
        "mathematics" => Fits,
        // 52120 and 51120 are listed in part: the job must ask for three years in certain skills.
        "digital-media" | "visual-effects" => OfficerDecides,
        "mix" => OfficerDecides,
        "user-support" | "repair" | "call-centre" => DoesNotFit,
        "technical-writing" | "management-consulting" | "other-profession" | "none" => DoesNotFit,
        other => panic!("duties: {other}"),
    }
}

/// An occupation on list B is processed as Category B, even with a referral.
fn not_on_list_b(person: &Person<'_>) -> Standing {
    match on_list_b(person) {
        Fits => DoesNotFit,
        DoesNotFit => Fits,
        unclear => unclear,
    }
}

/// The floor of Category B; Quebec has floors of its own, which are not held.
fn floor_b(person: &Person<'_>) -> Standing {
    if person.says(Fact::Province, "qc") {
        return OfficerDecides;
    }
    // No duties with several groups have a floor.
    match nocs(duties(person)).iter().find_map(|noc| category_b_floor(noc)) {
        Some(floor) if !hourly_at_least(person, floor) => DoesNotFit,
        _ => Fits,
    }
}

/// What both categories of the Global Talent Stream ask.
fn global_talent(person: &Person<'_>) -> Vec<Condition> {
    let lmia = match person.one(Fact::Lmia) {
        "positive-global-talent" => Fits,
        // An ordinary one is of another stream: the employer applies again (GTS-19).
        "not-applied" | "applied" | "positive" => ToDo,
        "expired" => DoesNotFit,
        other => panic!("lmia: {other}"),
    };
    let in_offer = match person.one(Fact::DutiesInOffer) {
        "yes" => Fits,
        "partly" => OfficerDecides,
        "no" => DoesNotFit,
        other => panic!("duties-in-offer: {other}"),
    };
    let plan = match person.one(Fact::BenefitsPlan) {
        "ready" => Fits,
        "not-yet" => ToDo,
        "failed-before" => OfficerDecides,
        other => panic!("benefits-plan: {other}"),
    };
    let mut all = every_lmia(person);
    all.extend([("GTQ-02", in_offer), ("GTQ-04", lmia)]);
    all.extend(tested(person));
    if lmia != Fits {
        all.extend([("GTQ-03 own range", own_range(person)), ("GTQ-06", plan)]);
    }
    all
}

/// What every labour market impact assessment asks.
fn every_lmia(person: &Person<'_>) -> Vec<Condition> {
    let offer = match person.one(Fact::JobOffer) {
        "job-offer" => Fits,
        "not-yet" => ToDo,
        // The facts know an LMIA for a job only; a visit that is paid from abroad asks for none.
        "own-contract" | "employer-contract" => OfficerDecides,
        "short-visit" | "remote-abroad" => DoesNotFit,
        other => panic!("job-offer: {other}"),
    };
    let agreement = match person.one(Fact::EmploymentAgreement) {
        "yes" => Fits,
        "no" => DoesNotFit,
        other => panic!("employment-agreement: {other}"),
    };
    vec![("LMIA-BRANCH offer", offer), ("L02", quebec_certificate(person)), ("LMQ-06", agreement)]
}

/// What the officer looks at before an LMIA of either stream becomes positive. Once it is, nobody looks
/// again for the permit.
fn tested(person: &Person<'_>) -> Vec<Condition> {
    if person.says(Fact::Lmia, "positive") || person.says(Fact::Lmia, "positive-global-talent") {
        return Vec::new();
    }
    let language = match person.one(Fact::JobLanguage) {
        "english-or-french" => Fits,
        "other-needed" | "none" => OfficerDecides,
        "other-not-needed" => DoesNotFit,
        other => panic!("job-language: {other}"),
    };
    // WHR-02, WHR-03: nobody’s application at the border is decided before the LMIA.
    let at_border = person.says(Fact::ApplyFrom, "on-arrival") || person.says(Fact::ApplyFrom, "border-return");
    vec![
        ("WHR-02", if at_border { ToDo } else { Fits }),
        ("GTQ-05", province_steps(person)),
        ("GTQ-08", language),
        ("LMIA-11 lay-offs", layoffs(person)),
    ]
}

/// The employer's registration in the four provinces that ask for it.
fn province_steps(person: &Person<'_>) -> Standing {
    match person.one(Fact::Province) {
        "bc" | "mb" | "sk" | "ns" if person.says(Fact::ProvincialRegistration, "not-yet") => ToDo,
        _ => Fits,
    }
}

/// Quebec: the certificate, for a job of more than 30 days in a row.
fn quebec_certificate(person: &Person<'_>) -> Standing {
    if !person.says(Fact::Province, "qc") {
        return Fits;
    }
    match person.one(Fact::QuebecCertificate) {
        "yes" | "short-job" => Fits,
        "not-yet" => ToDo,
        other => panic!("quebec-certificate: {other}"),
    }
}

/// Lay-offs, or jobs or hours lost to the hire: the employer explains.
fn layoffs(person: &Person<'_>) -> Standing {
    match person.one(Fact::Layoffs) {
        "no" => Fits,
        "yes" => OfficerDecides,
        other => panic!("layoffs: {other}"),
    }
}

/// The Job Bank median, which Quebec replaces by tables that are not held.
fn prevailing(person: &Person<'_>) -> Standing {
    if person.says(Fact::Province, "qc") { OfficerDecides } else { against_medians(person) }
}

/// The range that the employer pays others for the same job.
fn own_range(person: &Person<'_>) -> Standing {
    match person.one(Fact::PayRange) {
        "within" => Fits,
        "below" => DoesNotFit,
        other => panic!("pay-range: {other}"),
    }
}

/// At or above the threshold, and 30 hours a week or more.
fn high_wage(person: &Person<'_>) -> Vec<Condition> {
    let mut all = ordinary(person);
    all.push(("LMQ-01", if is_high_wage(person) { Fits } else { DoesNotFit }));
    all.push(("LMIA-04 hours", if person.hours() >= 3000 { Fits } else { DoesNotFit }));
    all
}

/// Below the threshold, outside the refused areas and within the cap.
fn low_wage(person: &Person<'_>) -> Vec<Condition> {
    // LMIA-08: a pause in Montreal and Laval is reported with confidence M, until the end of 2026. Whether it
    // was renewed can be looked up.
    let pause = match person.says(Fact::Province, "qc") {
        true if person.day <= Date::new(2026, 12, 31) => OfficerDecides,
        true => ToDo,
        false => Fits,
    };
    let area = match person.one(Fact::Area) {
        "outside" => pause,
        "exempt" => OfficerDecides,
        "inside" => DoesNotFit,
        other => panic!("area: {other}"),
    };
    let share = match person.one(Fact::LowWageShare) {
        "within" => Fits,
        "over" => DoesNotFit,
        other => panic!("low-wage-share: {other}"),
    };
    let mut all = ordinary(person);
    all.push(("LMQ-01", if is_high_wage(person) { DoesNotFit } else { Fits }));
    // They stop the employer's file, not an LMIA that is there.
    if !person.says(Fact::Lmia, "positive") {
        all.push(("LMQ-02", area));
        all.push(("LMQ-03", share));
    }
    all
}

/// The stream test (LMIA-01).
fn is_high_wage(person: &Person<'_>) -> bool {
    hourly_at_least(person, high_wage_threshold(person.one(Fact::Province), person.day))
}

/// What both ordinary streams ask.
fn ordinary(person: &Person<'_>) -> Vec<Condition> {
    let lmia = match person.one(Fact::Lmia) {
        "positive" => Fits,
        // One of the Global Talent Stream is of another stream.
        "not-applied" | "applied" | "positive-global-talent" => ToDo,
        "expired" => DoesNotFit,
        other => panic!("lmia: {other}"),
    };
    let mut all = every_lmia(person);
    all.extend([("L01", lmia), ("LMQ-05 median", prevailing(person))]);
    all.extend(tested(person));
    if lmia != Fits {
        all.push(("LMQ-04", if person.says(Fact::Recruitment, "yes") { Fits } else { ToDo }));
    }
    all
}

/// A part of Category A that is there or is missing.
fn yes_or_fail(person: &Person<'_>, fact: Fact) -> Standing {
    if person.says(fact, "yes") { Fits } else { DoesNotFit }
}
