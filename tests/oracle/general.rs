//! What binds every applicant, from `facts/general.md` sections 1 to 3 and `facts/fees-and-steps.md`
//! section 3: the question bank G01 to G28, without the past (that is in `criminality`).

use super::Fact::{
    Ability, ApplyFrom, Biometrics, BorderException, DesignatedArea, EmployerIssues, EmployerList, LeaveAtEnd,
    MedicalCertificate, MedicalSetting, Passport, PermanentResidence, StayMonths, Support, TiesAtHome, VisitHistory,
};
use super::{Condition, DoesNotFit, Fits, OfficerDecides, Person, Standing, ToDo, criminality};

/// The United States and the places whose people are its nationals.
const UNITED_STATES: [&str; 7] = ["us", "as", "gu", "mp", "pr", "um", "vi"];

/// Citizens under CUSMA: Puerto Rico counts, the other places do not (CUS-01).
const CUSMA: [&str; 3] = ["us", "pr", "mx"];

/// Exempt from the visa under r. 190, by nationality alone.
const VISA_EXEMPT: [&str; 49] = [
    "ad", "au", "at", "bs", "bb", "be", "bn", "bg", "cl", "hr", "cy", "cz", "dk", "ee", "de", "fi", "fr", "gr", "hu",
    "is", "ie", "it", "jp", "lv", "li", "lt", "lu", "mt", "mc", "nl", "nz", "no", "pg", "pl", "pt", "qa", "kr", "ws",
    "sm", "sg", "sk", "si", "sb", "es", "se", "ch", "ae", "gb", "us",
];

/// The British overseas territories that the visa table lists by name.
const BRITISH_TERRITORIES: [&str; 10] = ["ai", "bm", "vg", "ky", "fk", "gi", "ms", "pn", "sh", "tc"];

/// Places whose people hold the citizenship of an exempt state: British, French, Danish, Finnish,
/// Dutch, Norwegian, Australian and New Zealand ones.
const PLACES_OF_EXEMPT_STATES: [&str; 28] = [
    "im", "je", "gg", "gf", "gp", "mq", "re", "yt", "pf", "nc", "pm", "wf", "bl", "mf", "gl", "fo", "ax", "aw", "cw",
    "sx", "bq", "sj", "nf", "cx", "cc", "ck", "nu", "tk",
];

/// Exempt only with a certain passport: Israel, Hong Kong, Taiwan, the Holy See, Romania.
const EXEMPT_BY_DOCUMENT: [&str; 5] = ["il", "hk", "tw", "va", "ro"];

/// Every condition of the block that binds everybody.
pub fn general(route: &str, person: &Person<'_>) -> Option<Vec<Condition>> {
    if route != "general" {
        return None;
    }
    let mut conditions = vec![
        ("G01", tool_applies(person)),
        ("G02", passport(person)),
        ("G07", leaves(person)),
        ("G16", supports(person)),
        ("G20", medical(person)),
        ("G21", biometrics(person)),
        ("G22", place(person)),
        ("G23", able(person)),
        ("G26", employer_list(person)),
    ];
    conditions.extend(employer(person));
    conditions.extend(criminality::past(person));
    Some(conditions)
}

/// G01: citizens, permanent residents and registered Indians need no permit.
fn tool_applies(person: &Person<'_>) -> Standing {
    if person.citizen(&["ca"]) {
        return DoesNotFit;
    }
    if person.ticks(PermanentResidence, "canada") {
        return DoesNotFit;
    }
    if person.ticks(PermanentResidence, "registered-indian") {
        return DoesNotFit;
    }
    Fits
}

/// Of a territory of the United States, whose people may or may not be its citizens.
fn of_territory(person: &Person<'_>) -> bool {
    person.citizen(&["as", "gu", "mp", "vi"])
}

/// A national of the United States.
fn american(person: &Person<'_>) -> bool {
    person.citizen(&UNITED_STATES)
}

/// A lawful permanent resident of the United States.
fn green_card(person: &Person<'_>) -> bool {
    person.ticks(PermanentResidence, "united-states")
}

/// G02 and G03, GEN-32: a passport, unless exempt; one that expires first shortens the permit only.
fn passport(person: &Person<'_>) -> Standing {
    match person.one(Passport) {
        "valid" | "expires-first" => Fits,
        "none" => {
            if person.citizen(&["us"]) {
                return Fits;
            }
            // Exempt when coming from the United States: a caution, as nobody is asked where from.
            if green_card(person) {
                return Fits;
            }
            if of_territory(person) {
                return OfficerDecides;
            }
            DoesNotFit
        }
        other => panic!("passport {other}"),
    }
}

/// G07, G08, G08b: dual intent is lawful, staying anyway is not.
fn leaves(person: &Person<'_>) -> Standing {
    match person.one(LeaveAtEnd) {
        "leave" | "wants-permanent-residence" => weighed(person),
        "stay-anyway" => DoesNotFit,
        other => panic!("leave-at-end {other}"),
    }
}

/// GEN-06: ties and obligations at home and past compliance are weighed; no fact names a number of ties.
/// Our reading asks for two, and for neither a refusal nor an overstay, before the word alone is enough.
fn weighed(person: &Person<'_>) -> Standing {
    if person.ticks(VisitHistory, "refused") || person.ticks(VisitHistory, "overstayed") {
        return OfficerDecides;
    }
    let ties = ["family", "home", "job", "studies", "business"];
    let count = ties.iter().filter(|tie| person.ticks(TiesAtHome, tie)).count();
    if count < 2 { OfficerDecides } else { Fits }
}

/// G16, GEN-24: no amount, but no social assistance either.
fn supports(person: &Person<'_>) -> Standing {
    match person.one(Support) {
        "yes" => Fits,
        "tight" => OfficerDecides,
        "no" => DoesNotFit,
        other => panic!("support {other}"),
    }
}

/// G23, GEN-45: able to do the job.
fn able(person: &Person<'_>) -> Standing {
    match person.one(Ability) {
        "yes" => Fits,
        "weak-proof" => OfficerDecides,
        // TEQ-08: without the language alone, an officer may ask for evidence.
        "neither-language" => OfficerDecides,
        "no" => DoesNotFit,
        other => panic!("ability {other}"),
    }
}

/// G20, GEN-31: an exam for a public-health job, or for more than six months after six months in a
/// designated area.
fn medical(person: &Person<'_>) -> Standing {
    let needed_or_unknown = match person.one(MedicalSetting) {
        "yes" => true,
        "no" => {
            let long = person.number(StayMonths) > 600;
            match person.one(DesignatedArea) {
                "no" => false,
                "yes" => long,
                other => panic!("designated-area {other}"),
            }
        }
        other => panic!("medical-setting {other}"),
    };
    if !needed_or_unknown {
        return Fits;
    }
    match person.one(MedicalCertificate) {
        "yes" => Fits,
        "not-yet" => ToDo,
        other => panic!("medical-certificate {other}"),
    }
}

/// G21, GEN-30: nationals of the United States are exempt, green-card holders are not.
fn biometrics(person: &Person<'_>) -> Standing {
    if person.citizen(&["us"]) {
        return Fits;
    }
    match person.one(Biometrics) {
        "yes" | "age" => Fits,
        "not-yet" => ToDo,
        other => panic!("biometrics {other}"),
    }
}

/// G22, WHR-01 to WHR-11: where the application may be made.
fn place(person: &Person<'_>) -> Standing {
    match person.one(ApplyFrom) {
        "online-abroad" | "inside-permit" | "inside-other" => Fits,
        "on-arrival" => visa_exempt(person),
        "border-return" => may_flagpole(person),
        // GEN-37, GEN-42: s. 199 names who holds a permit; the sources do not settle whether one that has
        // ended counts while an extension is pending.
        "inside-maintained" => OfficerDecides,
        // GEN-36, GEN-65: within 90 days some can be restored.
        "inside-restoration" => OfficerDecides,
        "inside-visitor" => {
            // r. 199(h) for visitors under CUSMA is never a pass and never a plain no (WHR-11).
            if person.citizen(&CUSMA) { OfficerDecides } else { DoesNotFit }
        }
        other => panic!("apply-from {other}"),
    }
}

/// WHR-02, WHR-05 to WHR-07: only those exempt from the visa may apply on arrival. The exam and the
/// biometrics of the formula are G20 and G21; its LMIA is asked on the LMIA routes.
fn visa_exempt(person: &Person<'_>) -> Standing {
    if person.citizen(&["us"]) || green_card(person) {
        return Fits;
    }
    if person.citizen(&VISA_EXEMPT) || person.citizen(&BRITISH_TERRITORIES) || person.citizen(&PLACES_OF_EXEMPT_STATES)
    {
        return Fits;
    }
    if person.citizen(&EXEMPT_BY_DOCUMENT) {
        return OfficerDecides;
    }
    // A territory makes nationals of some of its people only.
    if american(person) {
        return OfficerDecides;
    }
    DoesNotFit
}

/// WHR-08: flagpoling ended, but for Americans, green-card holders and some treaty professionals;
/// whether somebody is one of these depends on the route.
fn may_flagpole(person: &Person<'_>) -> Standing {
    if person.citizen(&["us"]) || green_card(person) {
        return Fits;
    }
    if american(person) {
        return OfficerDecides;
    }
    // F23: an appointment booked with the border agency, and truck drivers.
    match person.one(BorderException) {
        "none" => {}
        "appointment" | "truck-driver" => return OfficerDecides,
        other => panic!("border-exception {other}"),
    }
    // T36, F22, F32, F42, F12, F52; permanent residents count for the last four.
    if person.citizen(&["mx", "cl", "kr", "pa", "co", "pe"]) {
        return OfficerDecides;
    }
    for country in ["korea", "panama", "colombia", "peru"] {
        if person.ticks(PermanentResidence, country) {
            return OfficerDecides;
        }
    }
    DoesNotFit
}

/// G26, GEN-51: the status on the public list.
fn employer_list(person: &Person<'_>) -> Standing {
    match person.one(EmployerList) {
        "not-listed" | "listed-eligible" => Fits,
        "listed-ineligible" => DoesNotFit,
        other => panic!("employer-list {other}"),
    }
}

/// G24, G25, G27, G28: the conduct of the employer.
fn employer(person: &Person<'_>) -> Vec<Condition> {
    let issue = |line: &str, standing: Standing| if person.ticks(EmployerIssues, line) { standing } else { Fits };
    vec![
        // What closes the routes that rest on the offer is weighed by the officer for everybody else.
        ("G24 (a) shown", issue("not-in-business", OfficerDecides)),
        ("G24 (c) shown", issue("no-means", OfficerDecides)),
        ("G24 (a)", issue("not-active", OfficerDecides)),
        ("G24 (b)", issue("no-need", OfficerDecides)),
        ("G24 (c)", issue("cannot-fulfil", OfficerDecides)),
        ("G24 (d)", issue("broke-law", OfficerDecides)),
        ("G24", issue("not-genuine", DoesNotFit)),
        ("G25", issue("adult-services", DoesNotFit)),
        ("G27", issue("labour-dispute", DoesNotFit)),
        ("G28", issue("fees-charged", DoesNotFit)),
    ]
}

/// G24, on the routes that rest on an employer's offer: an employer that cannot show its business or its
/// means fails. Transfers ask about the business in ICQ-04, and an open permit or a visit has no offer.
pub fn employer_shown(route: &str, person: &Person<'_>) -> Vec<Condition> {
    let transfer = route.contains("ict-");
    if transfer
        || ["general", "spouse-open-permit", "business-visitor", "remote-visitor", "short-term-work"].contains(&route)
    {
        return Vec::new();
    }
    let shown = |line: &str| if person.ticks(EmployerIssues, line) { DoesNotFit } else { Fits };
    vec![("G24 (a) shown", shown("not-in-business")), ("G24 (c) shown", shown("no-means"))]
}
