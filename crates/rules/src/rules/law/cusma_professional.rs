//! CUSMA Professional, code T36: Regulations, s. 204(a), and CUSMA Annex 16-A, Section D,
//! Appendix 2, as IRCC's page gives it. No official text maps help-desk work to the list of 63
//! professions or away from it; the mapping by NOC duties is this dossier's and says so.

use super::{CLOSED, FITS, REMOTE_ABROAD, closed, fits, officer, requirement, to_do, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::law::agreements::treaty::SHARE;
use crate::rules::law::general::conduct::IN_BUSINESS;
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::permits::steps::{
    DECISION, ENTER, EXAM, FAST, GIVE_BIOMETRICS, NEVER, NUMBER, SIGN, START, employer, you,
};
use crate::rules::model::{Condition, Group, Line, Outcome, Plan, Requirement, Route, Step, line};
use crate::rules::questions::Fact;
use crate::text::sentences;

const TERRITORY: Outcome = officer(sentences::cusma_professional::TERRITORY);

/// CUSMA art. 16.1: citizens only. Permanent residents, green-card holders included, do not count.
pub(super) static CITIZEN: Requirement = requirement(
    "cusma-citizenship",
    sentences::cusma_professional::CUSMA_CITIZENSHIP,
    Condition::Citizen(
        &[("us", FITS), ("mx", FITS), ("gu", TERRITORY), ("mp", TERRITORY), ("as", TERRITORY), ("vi", TERRITORY)],
        closed(sentences::cusma_professional::CUSMA_CITIZENSHIP_ONLY_US_MEXICAN_CITIZENS),
    ),
    &[page("IRCC-CUSMA"), page("CUSMA-16"), regulations("204(a)")],
);

const GREY: Outcome = officer(sentences::cusma_professional::GREY);
/// A mix is no one work that the list could name.
const MIX: Outcome = officer(sentences::cusma_professional::MIX);
const ENGINEER: Outcome = officer(sentences::cusma_professional::ENGINEER);
const TECHNICIAN: Outcome = officer(sentences::cusma_professional::TECHNICIAN);
const DESIGNER: Outcome = officer(sentences::cusma_professional::DESIGNER);
const MATHEMATICIAN: Outcome = officer(sentences::cusma_professional::MATHEMATICIAN);

const OUTSIDE: Outcome = closed(sentences::cusma_professional::OUTSIDE);
const HELP_DESK: Outcome = closed(sentences::cusma_professional::HELP_DESK);

/// The second profession that work off the list can come near, beside the analyst.
const SECOND: Condition = Condition::All(&[
    of!(Duties, [("networks", ENGINEER), ("cloud", ENGINEER), ("security", ENGINEER), ("mix", ENGINEER)], FITS),
    of!(Duties, [("networks", TECHNICIAN), ("mix", TECHNICIAN)], FITS),
    Condition::Any(&[
        of!(Duties, [("other", CLOSED)], FITS),
        of!(OtherDuties, [("programming", ENGINEER), ("web-design", DESIGNER), ("data-science", MATHEMATICIAN)], FITS),
    ]),
]);

/// Appendix 2: a closed list of 63; titles may vary where duties are interchangeable.
static PROFESSION: Requirement = requirement(
    "cusma-profession",
    sentences::cusma_professional::CUSMA_PROFESSION,
    Condition::All(&[
        of!(
            Duties,
            [
                ("systems-analysis", fits(sentences::cusma_professional::CUSMA_PROFESSION_SYSTEMS_ANALYSIS)),
                ("networks", GREY),
                ("cloud", GREY),
                ("security", GREY),
                ("mix", MIX),
                ("network-engineering", ENGINEER),
                ("user-support", HELP_DESK),
                ("other", FITS),
            ],
            OUTSIDE
        ),
        SECOND,
        Condition::Any(&[
            of!(Duties, [("other", CLOSED)], FITS),
            of!(
                OtherDuties,
                [
                    ("programming", GREY),
                    ("databases", GREY),
                    ("business-systems", GREY),
                    ("data-science", GREY),
                    ("web-design", GREY),
                    ("visual-effects", DESIGNER),
                    ("digital-media", DESIGNER),
                    ("electronics", TECHNICIAN),
                    ("technical-writing", fits(sentences::cusma_professional::CUSMA_PROFESSION_TECHNICAL_WRITING)),
                    ("engineering", fits(sentences::cusma_professional::CUSMA_PROFESSION_ENGINEERING)),
                    ("mathematics", fits(sentences::cusma_professional::CUSMA_PROFESSION_MATHEMATICS)),
                    (
                        "management-consulting",
                        officer(sentences::cusma_professional::CUSMA_PROFESSION_MANAGEMENT_CONSULTING)
                    ),
                    ("other-profession", officer(sentences::cusma_professional::CUSMA_PROFESSION_OTHER_PROFESSION)),
                ],
                closed(sentences::cusma_professional::CUSMA_PROFESSION_OTHERWISE)
            ),
        ]),
    ]),
    &[page("IRCC-T36"), page("NOC")],
);

/// Regulations, s. 200(3)(a), and IRCC: lower duties may be included, never dominate.
static DUTIES: Requirement = requirement(
    "cusma-duties-in-offer",
    sentences::cusma_professional::CUSMA_DUTIES_IN_OFFER,
    of!(
        DutiesInOffer,
        [("yes", FITS), ("partly", officer(sentences::cusma_professional::CUSMA_DUTIES_IN_OFFER_PARTLY))],
        closed(sentences::cusma_professional::CUSMA_DUTIES_IN_OFFER_OTHERWISE)
    ),
    &[regulations("200(3)(a)"), page("IRCC-EMP")],
);

/// Professions that take a bachelor's degree, and no diploma in its place.
const NOT_DEGREE_ONLY: Condition = Condition::All(&[
    of!(
        Duties,
        [("network-engineering", officer(sentences::cusma_professional::NOT_DEGREE_ONLY_NETWORK_ENGINEERING))],
        FITS
    ),
    Condition::Any(&[
        of!(Duties, [("other", CLOSED)], FITS),
        of!(
            OtherDuties,
            [
                ("mathematics", closed(sentences::cusma_professional::NOT_DEGREE_ONLY_MATHEMATICS)),
                ("engineering", closed(sentences::cusma_professional::NOT_DEGREE_ONLY_ENGINEERING)),
                ("management-consulting", closed(sentences::cusma_professional::NOT_DEGREE_ONLY_MANAGEMENT_CONSULTING)),
                ("other-profession", CLOSED),
            ],
            FITS
        ),
    ]),
]);

/// Studies that no branch counts.
pub(super) const TOO_SHORT: Outcome = closed(sentences::cusma_professional::TOO_SHORT);
const LONG_ENOUGH: Condition =
    of!(Education, [("one-year", TOO_SHORT), ("vendor-certificates", TOO_SHORT), ("less", TOO_SHORT)], FITS);

/// A diploma from Mexico, or a certificate from Canada or the United States.
const OTHER_KIND: Outcome = officer(sentences::cusma_professional::OTHER_KIND);

/// An Engineer's licence in place of a degree.
const LICENSED: Condition =
    of!(Licence, [("have", FITS), ("can-get", to_do(sentences::cusma_professional::LICENSED_CAN_GET))], CLOSED);

/// A degree in another field: a diploma or certificate beside it can still count.
const DEGREE_ELSEWHERE: Condition = of!(Education, [("bachelor-unrelated", FITS)], CLOSED);

/// Appendix 2 and its footnotes: a bachelor's from any country; or a diploma of two years (Canada,
/// US) or certificate of two years (Mexico) *and* three years of experience.
static EDUCATION: Requirement = requirement(
    "cusma-education",
    sentences::cusma_professional::CUSMA_EDUCATION,
    Condition::Any(&[
        of!(
            Education,
            [
                ("bachelor-computing", FITS),
                ("bachelor-related", FITS),
                ("bachelor-unrelated", officer(sentences::cusma_professional::CUSMA_EDUCATION_BACHELOR_UNRELATED)),
            ],
            CLOSED
        ),
        Condition::All(&[
            Condition::All(&[LONG_ENOUGH, NOT_DEGREE_ONLY]),
            Condition::Any(&[
                Condition::All(&[
                    Condition::Any(&[
                        of!(Education, [("diploma", FITS)], CLOSED),
                        Condition::All(&[DEGREE_ELSEWHERE, of!(OtherStudy, [("diploma", FITS)], CLOSED)]),
                    ]),
                    of!(DiplomaFrom, [("canada", FITS), ("united-states", FITS), ("mexico", OTHER_KIND)], CLOSED),
                ]),
                Condition::All(&[
                    Condition::Any(&[
                        of!(Education, [("certificate", FITS)], CLOSED),
                        Condition::All(&[DEGREE_ELSEWHERE, of!(OtherStudy, [("certificate", FITS)], CLOSED)]),
                    ]),
                    of!(DiplomaFrom, [("mexico", FITS), ("canada", OTHER_KIND), ("united-states", OTHER_KIND)], CLOSED),
                ]),
            ]),
            of!(
                DiplomaFrom,
                [("canada", FITS), ("united-states", FITS), ("mexico", FITS)],
                closed(sentences::cusma_professional::CUSMA_EDUCATION_OTHERWISE)
            ),
            Condition::AtLeast(
                Fact::ExperienceYears,
                whole(3),
                FITS,
                closed(sentences::cusma_professional::CUSMA_EDUCATION_DIPLOMA_CERTIFICATE_3_YEARS),
            ),
        ]),
        of!(Duties, [("networks", TECHNICIAN), ("mix", TECHNICIAN)], CLOSED),
        Condition::All(&[
            of!(
                Duties,
                [
                    ("network-engineering", FITS),
                    ("networks", ENGINEER),
                    ("cloud", ENGINEER),
                    ("security", ENGINEER),
                    ("mix", ENGINEER)
                ],
                CLOSED
            ),
            LICENSED,
        ]),
        Condition::All(&[
            of!(Duties, [("other", FITS)], CLOSED),
            of!(OtherDuties, [("engineering", FITS), ("programming", ENGINEER)], CLOSED),
            LICENSED,
        ]),
        Condition::All(&[
            of!(Duties, [("other", FITS)], CLOSED),
            of!(OtherDuties, [("management-consulting", FITS)], CLOSED),
            Condition::AtLeast(Fact::ExperienceYears, whole(5), FITS, CLOSED),
        ]),
        Condition::All(&[
            of!(Duties, [("other", FITS)], CLOSED),
            of!(
                OtherDuties,
                [
                    ("other-profession", officer(sentences::cusma_professional::CUSMA_EDUCATION_OTHER_PROFESSION)),
                    ("electronics", officer(sentences::cusma_professional::CUSMA_EDUCATION_ELECTRONICS))
                ],
                CLOSED
            ),
        ]),
    ]),
    &[page("IRCC-T36")],
);

/// Annex 16-A, Section D: pre-arranged work, as an employee or under a contract.
pub(super) static ARRANGED: Requirement = requirement(
    "pre-arranged-work",
    sentences::cusma_professional::PRE_ARRANGED_WORK,
    of!(
        JobOffer,
        [
            ("own-contract", fits(sentences::cusma_professional::PRE_ARRANGED_WORK_OWN_CONTRACT)),
            ("employer-contract", officer(sentences::cusma_professional::PRE_ARRANGED_WORK_EMPLOYER_CONTRACT)),
            ("not-yet", to_do(sentences::cusma_professional::PRE_ARRANGED_WORK_NOT_YET)),
            ("remote-abroad", REMOTE_ABROAD),
            ("short-visit", closed(sentences::cusma_professional::PRE_ARRANGED_WORK_SHORT_VISIT)),
        ],
        FITS
    ),
    &[page("IRCC-T36")],
);

/// IRCC: no self-employment in Canada; factors are weighed, control decides.
static INDEPENDENCE: Requirement = requirement(
    "no-control-of-canadian-business",
    sentences::cusma_professional::NO_CONTROL_OF_CANADIAN_BUSINESS,
    of!(
        CanadianBusiness,
        [("no", FITS), ("minority", SHARE)],
        closed(sentences::cusma_professional::NO_CONTROL_OF_CANADIAN_BUSINESS_OTHERWISE)
    ),
    &[page("IRCC-T36")],
);

/// IRCC: where the province regulates the profession.
static LICENCE: Requirement = requirement(
    "licence",
    sentences::cusma_professional::LICENCE,
    of!(
        Licence,
        [
            ("can-get", fits(sentences::cusma_professional::LICENCE_CAN_GET)),
            ("cannot-get", closed(sentences::cusma_professional::LICENCE_CANNOT_GET)),
        ],
        FITS
    ),
    &[regulations("200(3)(a)"), page("IRCC-T36")],
);

/// CUSMA definition of temporary entry, beside the Act, s. 22(2). It warns, and closes nothing.
pub(super) static TEMPORARY: Requirement = requirement(
    "cusma-temporary-entry",
    sentences::cusma_professional::CUSMA_TEMPORARY_ENTRY,
    Condition::Any(&[
        of!(
            LeaveAtEnd,
            [(
                "wants-permanent-residence",
                fits(sentences::cusma_professional::CUSMA_TEMPORARY_ENTRY_WANTS_PERMANENT_RESIDENCE)
            )],
            CLOSED
        ),
        Condition::MoreThan(
            Fact::StayMonths,
            whole(36),
            fits(sentences::cusma_professional::CUSMA_TEMPORARY_ENTRY_ONE_PERMIT_LASTS_3),
            CLOSED,
        ),
        Condition::Always(FITS),
    ]),
    &[page("IRCC-CUSMA"), page("IRCC-T36")],
);

/// Proof of the citizenship on which a treaty rests.
pub(in crate::rules::law) const CITIZENSHIP: Line = line(sentences::plans::CITIZENSHIP, &[page("IRCC-CUSMA")]);

static PLAN: Plan = Plan::EXEMPT
    .lasting(36, &[line(sentences::plans::CUSMA_PROFESSIONAL_UP_3_YEARS_FIRST, &[page("IRCC-T36")])])
    .returning()
    .unclear_for_visitors()
    .with_papers(&[
        CITIZENSHIP,
        line(sentences::plans::CUSMA_PROFESSIONAL_LETTER_EMPLOYER_PROFESSION_DUTIES, &[page("IRCC-T36")]),
        line(sentences::plans::CUSMA_PROFESSIONAL_PROOF_YEARS_EXPERIENCE_DIPLOMA, &[page("IRCC-T36")]),
    ])
    .asking(&[line(sentences::plans::CUSMA_PROFESSIONAL_LETTER_NAME_PROFESSION_AGREEMENT, &[])]);

static STEPS: [Step; 12] = [
    you(sentences::steps::CUSMA_FIND_EMPLOYER_CLIENT_FIRST, &ARRANGED.condition),
    employer(sentences::steps::CUSMA_FILES_OFFER_EMPLOYER_PORTAL, &PORTAL.condition),
    SIGN,
    you(sentences::steps::CUSMA_GATHER_PROOF_CITIZENSHIP_DEGREE, NEVER),
    EXAM,
    FAST,
    you(sentences::steps::CUSMA_US_CITIZEN_APPLY_BORDER, &Condition::Holds([b'u', b's'], CLOSED, FITS)).after(NUMBER),
    you(sentences::steps::CUSMA_MEXICAN_CITIZEN_APPLY_ONLINE, &Condition::Holds([b'u', b's'], FITS, CLOSED))
        .after(NUMBER),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START,
];

/// CUSMA Professional.
pub(super) static PROFESSIONAL: Route = Route {
    id: "cusma-professional",
    group: Group::Cusma,
    agreement: None,
    name: sentences::cusma_professional::ROUTE_CUSMA_PROFESSIONAL,
    summary: sentences::cusma_professional::ROUTE_CUSMA_PROFESSIONAL_SUMMARY,
    requirements: &[
        &CITIZEN,
        &PROFESSION,
        &DUTIES,
        &EDUCATION,
        &ARRANGED,
        &INDEPENDENCE,
        &LICENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &TEMPORARY,
    ],
    plan: &PLAN,
    steps: &STEPS,
};
