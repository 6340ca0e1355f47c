//! The general block, part one: what every applicant shows, and [`GENERAL`], the whole block.

use crate::rules::cite::{act, page, regulations};
use crate::rules::law::general::conduct;
use crate::rules::law::general::past;
use crate::rules::law::{CLOSED, FITS, OFFICER, closed, fits, officer, requirement, to_do, whole};
use crate::rules::lists::Entry;
use crate::rules::model::{Condition, Group, Outcome, Plan, Requirement, Route};
use crate::rules::questions::Fact;
use crate::text::{Text, sentences};

/// Act, s. 2(1) and Regulations, s. 186(x): citizens, permanent residents and registered Indians
/// need no permit. It comes first, because nothing else matters once it fails.
pub static NEEDS_PERMIT: Requirement = requirement(
    "needs-work-permit",
    sentences::person::NEEDS_WORK_PERMIT,
    Condition::All(&[
        Condition::Holds([b'c', b'a'], NO_PERMIT, FITS),
        ticked!(PermanentResidence, "canada", NO_PERMIT, FITS),
        ticked!(PermanentResidence, "registered-indian", NO_PERMIT, FITS),
    ]),
    &[act("2(1)"), regulations("186(x)")],
);

const NO_PERMIT: Outcome = closed(sentences::person::NO_PERMIT);

const US_RULE: Outcome = officer(sentences::person::US_RULE);

/// Regulations, s. 52(1)-(2): a passport; US citizens are exempt, US permanent residents only when
/// they come from the US or St. Pierre and Miquelon. S. 183(2)(c): the permit ends with it.
static PASSPORT: Requirement = requirement(
    "passport",
    sentences::person::PASSPORT,
    Condition::Any(&[
        Condition::Citizen(
            &[
                ("us", fits(sentences::person::PASSPORT_US_CITIZENS_EXEMPT_CARRY)),
                ("gu", US_RULE),
                ("mp", US_RULE),
                ("as", US_RULE),
                ("vi", US_RULE),
            ],
            CLOSED,
        ),
        of!(
            Passport,
            [("valid", FITS), ("expires-first", fits(sentences::person::PASSPORT_EXPIRES_FIRST))],
            closed(sentences::person::PASSPORT_OTHERWISE)
        ),
        Condition::All(&[
            of!(Passport, [("none", FITS)], CLOSED),
            ticked!(PermanentResidence, "united-states", fits(sentences::person::PASSPORT_UNITED_STATES), CLOSED),
        ]),
    ]),
    &[regulations("52(1)"), regulations("183(2)(c)"), page("IRCC-COND")],
);

/// At least two of the five ties.
const TWO_TIES: Condition = Condition::Any(&[
    Condition::All(&[FAMILY, Condition::Any(&[HOME, JOB, STUDIES, BUSINESS])]),
    Condition::All(&[HOME, Condition::Any(&[JOB, STUDIES, BUSINESS])]),
    Condition::All(&[JOB, Condition::Any(&[STUDIES, BUSINESS])]),
    Condition::All(&[STUDIES, BUSINESS]),
]);
const FAMILY: Condition = ticked!(TiesAtHome, "family", FITS, CLOSED);
const HOME: Condition = ticked!(TiesAtHome, "home", FITS, CLOSED);
const JOB: Condition = ticked!(TiesAtHome, "job", FITS, CLOSED);
const STUDIES: Condition = ticked!(TiesAtHome, "studies", FITS, CLOSED);
const BUSINESS: Condition = ticked!(TiesAtHome, "business", FITS, CLOSED);

/// Act, s. 20(1)(b) and 22(2), Regulations, s. 200(1)(b).
///
/// Law: the officer must be satisfied that the person will leave by the end of the stay. To hope for
/// permanent residence is lawful (dual intent). IRCC’s page names what is weighed: length of stay,
/// means, ties and obligations at home, purpose, credibility, past compliance.
/// Reading: the word of the person is enough only with two ties abroad, no refusal and no overstay.
/// Grey zone: no law names a number of ties; two is our reading. Below it, and after a refusal or an
/// overstay, the officer decides. Nothing here closes but the will to stay without status.
static LEAVES: Requirement = requirement(
    "leaves-at-end",
    sentences::person::LEAVES_AT_END,
    Condition::All(&[
        of!(
            LeaveAtEnd,
            [("leave", FITS), ("wants-permanent-residence", FITS)],
            closed(sentences::person::LEAVES_AT_END_OTHERWISE)
        ),
        Condition::Any(&[
            TWO_TIES,
            Condition::Always(officer(sentences::person::LEAVES_AT_END_OFFICER_WEIGHS_DRAWS_BACK)),
        ]),
        ticked!(VisitHistory, "refused", officer(sentences::person::LEAVES_AT_END_REFUSED), FITS),
        ticked!(VisitHistory, "overstayed", officer(sentences::person::LEAVES_AT_END_OVERSTAYED), FITS),
    ]),
    &[act("22(2)"), act("20(1)(b)"), regulations("200(1)(b)"), page("IRCC-DUAL")],
);

/// Act, s. 39: support of oneself and of dependants. No amount exists; funds alone are judged.
static SUPPORT: Requirement = requirement(
    "financial-support",
    sentences::person::FINANCIAL_SUPPORT,
    of!(
        Support,
        [("yes", FITS), ("tight", officer(sentences::person::FINANCIAL_SUPPORT_TIGHT))],
        closed(sentences::person::FINANCIAL_SUPPORT_OTHERWISE)
    ),
    &[act("39"), page("IRCC-FUNDS")],
);

/// Regulations, s. 200(3)(a): reasonable grounds to believe that the person cannot do the work. To
/// speak neither language closes nothing by itself (TEC-11).
static ABILITY: Requirement = requirement(
    "ability",
    sentences::person::ABILITY,
    of!(
        Ability,
        [
            ("yes", FITS),
            ("weak-proof", officer(sentences::person::ABILITY_WEAK_PROOF)),
            ("neither-language", officer(sentences::person::ABILITY_NEITHER_LANGUAGE)),
        ],
        closed(sentences::person::ABILITY_OTHERWISE)
    ),
    &[regulations("200(3)(a)")],
);

/// No exam is required: the first half of [`MEDICAL`].
pub(in crate::rules) const EXAM_FREE: Condition = Condition::All(&[
    of!(MedicalSetting, [("no", FITS)], CLOSED),
    Condition::Any(&[
        Condition::MoreThan(Fact::StayMonths, whole(6), CLOSED, FITS),
        of!(DesignatedArea, [("no", FITS), ("yes", CLOSED)], to_do(sentences::person::EXAM_FREE_OTHERWISE)),
    ]),
]);

/// Regulations, s. 30: exam for public-health work; or more than six months *and* six months in a
/// row in a designated area in the last year. S. 30(3): a certificate of the last 12 months.
static MEDICAL: Requirement = requirement(
    "medical-exam",
    sentences::person::MEDICAL_EXAM,
    Condition::Any(&[
        EXAM_FREE,
        of!(MedicalCertificate, [("yes", FITS)], to_do(sentences::person::MEDICAL_EXAM_OTHERWISE)),
    ]),
    &[regulations("30"), regulations("200(1)(e)"), page("IRCC-IME")],
);

/// Regulations, s. 12.1 to 12.7: biometrics at 14 to 79; US nationals are exempt, green-card
/// holders are not; valid 10 years.
pub(in crate::rules) static BIOMETRICS: Requirement = requirement(
    "biometrics",
    sentences::person::BIOMETRICS,
    Condition::Any(&[
        Condition::Citizen(&[("us", FITS), ("gu", OFFICER), ("mp", OFFICER), ("as", OFFICER), ("vi", OFFICER)], CLOSED),
        of!(
            Biometrics,
            [("yes", fits(sentences::person::BIOMETRICS_YES)), ("age", FITS)],
            to_do(sentences::person::BIOMETRICS_OTHERWISE)
        ),
    ]),
    &[regulations("12.2"), regulations("315.1(1)")],
);

/// WHR-05: the place fits whoever needs no visa. The rest of its formula is asked elsewhere and is a step
/// until it is done: the requirements `medical-exam` and `biometrics`, and the LMIA of the LMIA routes.
const AT_BORDER: Outcome = fits(sentences::person::AT_BORDER);
const AT_BORDER_IF: Outcome = officer(sentences::person::AT_BORDER_IF);

/// Who may apply on arrival: Regulations, s. 198 with s. 190.
fn on_arrival(entry: Entry) -> Outcome {
    match entry {
        Entry::UnitedStates | Entry::Exempt | Entry::Canada => AT_BORDER,
        Entry::UnitedStatesTerritory => AT_BORDER_IF,
        Entry::Document => officer(sentences::person::ON_ARRIVAL_VISA_EXEMPT_ONLY_CERTAIN),
        Entry::VisaOrEta | Entry::Visa => closed(sentences::person::ON_ARRIVAL_NEED_VISA_ETA_CHANGE),
    }
}

/// Who may come straight back to apply: Regulations, s. 26.1(2), in force since 2024-12-18.
fn border_return(entry: Entry) -> Outcome {
    match entry {
        Entry::UnitedStates => AT_BORDER,
        Entry::UnitedStatesTerritory => AT_BORDER_IF,
        _ => closed(sentences::person::BORDER_RETURN),
    }
}

/// WHR-08: the routes that are left out of it.
const BY_AGREEMENT: Outcome = officer(sentences::person::BY_AGREEMENT);

/// WHR-08: excepted, whatever the citizenship; the rules of entry still hold.
const RETURN_EXCEPTED: Outcome = officer(sentences::person::RETURN_EXCEPTED);

/// Regulations, s. 182, 183(5), 186(u) and 197 to 199.
///
/// Law: online from abroad always; on entry if visa-exempt; inside Canada with a permit. A renewal asked
/// for in time lets a worker work on, on the same conditions. A restoration gives no right to work.
/// Visitors may not apply inside Canada since 2024-08-28.
/// Reading: a public policy of 2025-05-27 lets a worker start with a new employer once IRCC has agreed by
/// e-mail, so nothing here says that this is forbidden.
/// Grey zone: s. 199 is about who has a permit. Our sources do not say whether a permit that is no longer valid
/// is held while an extension is pending, nor whether a lost status of study may be restored as one of
/// work. For US and Mexican visitors s. 199(h) is unclear. The officer decides these.
static PLACE: Requirement = requirement(
    "place-of-application",
    sentences::person::PLACE_OF_APPLICATION,
    Condition::Any(&[
        of!(
            ApplyFrom,
            [
                ("online-abroad", FITS),
                ("inside-permit", fits(sentences::person::PLACE_OF_APPLICATION_INSIDE_PERMIT)),
                ("inside-maintained", officer(sentences::person::PLACE_OF_APPLICATION_INSIDE_MAINTAINED)),
                ("inside-restoration", officer(sentences::person::PLACE_OF_APPLICATION_INSIDE_RESTORATION)),
                ("inside-other", fits(sentences::person::PLACE_OF_APPLICATION_INSIDE_OTHER)),
                ("inside-visitor", closed(sentences::person::PLACE_OF_APPLICATION_INSIDE_VISITOR)),
            ],
            CLOSED
        ),
        Condition::All(&[
            of!(ApplyFrom, [("on-arrival", FITS)], CLOSED),
            Condition::Any(&[
                Condition::Entry(on_arrival),
                ticked!(PermanentResidence, "united-states", AT_BORDER, CLOSED),
            ]),
        ]),
        Condition::All(&[
            of!(ApplyFrom, [("border-return", FITS)], CLOSED),
            Condition::Any(&[
                Condition::Entry(border_return),
                ticked!(PermanentResidence, "united-states", AT_BORDER, CLOSED),
                Condition::Citizen(
                    &[
                        ("mx", officer(sentences::person::PLACE_OF_APPLICATION_ONLY_CUSMA_PROFESSIONAL_LEFT)),
                        ("cl", BY_AGREEMENT),
                        ("co", BY_AGREEMENT),
                        ("pe", BY_AGREEMENT),
                        ("pa", BY_AGREEMENT),
                        ("kr", BY_AGREEMENT),
                    ],
                    CLOSED,
                ),
                ticked!(PermanentResidence, "colombia", BY_AGREEMENT, CLOSED),
                ticked!(PermanentResidence, "peru", BY_AGREEMENT, CLOSED),
                ticked!(PermanentResidence, "panama", BY_AGREEMENT, CLOSED),
                ticked!(PermanentResidence, "korea", BY_AGREEMENT, CLOSED),
                of!(BorderException, [("appointment", RETURN_EXCEPTED), ("truck-driver", RETURN_EXCEPTED)], CLOSED),
            ]),
        ]),
        Condition::All(&[
            of!(ApplyFrom, [("inside-visitor", FITS)], CLOSED),
            Condition::Citizen(&[("us", VISITOR), ("mx", VISITOR)], CLOSED),
        ]),
    ]),
    &[
        regulations("197"),
        regulations("198"),
        regulations("190"),
        regulations("26.1(2)"),
        regulations("199"),
        regulations("182"),
        regulations("186(u)"),
        page("IRCC-EMP"),
        page("IRCC-NEW-EMPLOYER"),
    ],
);

/// S. 199(h) still names the agreement before CUSMA.
pub(in crate::rules) const VISITOR_UNCLEAR: Text = sentences::person::VISITOR_UNCLEAR;
const VISITOR: Outcome = officer(VISITOR_UNCLEAR);

/// What binds every applicant, whatever the route.
pub static GENERAL: Route = Route {
    id: "general",
    group: Group::General,
    agreement: None,
    name: sentences::person::ROUTE_GENERAL,
    summary: sentences::person::ROUTE_GENERAL_SUMMARY,
    requirements: &[
        &NEEDS_PERMIT,
        &PASSPORT,
        &LEAVES,
        &SUPPORT,
        &ABILITY,
        &PLACE,
        &MEDICAL,
        &BIOMETRICS,
        &conduct::ELIGIBLE,
        &conduct::ADULT_SERVICES,
        &conduct::GENUINE,
        &conduct::DISPUTE,
        &conduct::FEES,
        &past::TRUTH,
        &past::MISREPRESENTATION,
        &past::DECLARATION,
        &past::REMOVAL,
        &past::REMOVAL_COSTS,
        &past::UNAUTHORIZED,
        &past::CRIMINALITY,
        &past::HEALTH,
        &past::SECURITY,
        &past::RIGHTS,
        &past::SANCTIONS,
        &past::ORGANIZED_CRIME,
        &past::FAMILY,
    ],
    plan: &Plan::VISIT,
    steps: &[],
};
