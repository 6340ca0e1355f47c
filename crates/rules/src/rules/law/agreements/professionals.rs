//! Professionals (TEER 0 and 1) under the agreements with other countries: for people whose duties
//! are those of an analyst or developer. Help desk, network and testing work (TEER 2) is not here.

use super::plans;
use super::steps::TREATY;
use crate::rules::cite::{page, regulations};
use crate::rules::law::agreements::technicians::{
    COLOMBIA_LENGTH, COLOMBIA_PARTY, PERU_LENGTH, PERU_PARTY, UNITED_KINGDOM,
};
use crate::rules::law::agreements::treaty::{
    ARRANGED, DUTIES_IN_OFFER, FOUR_YEARS, INDEPENDENCE, NOT_JUDGED, PART_TIME, PROFESSIONAL_DUTIES, RANGE, UNRELATED,
    WAGE, WAGE_FACTOR, agreement, party,
};
use crate::rules::law::cusma_professional::TOO_SHORT;
use crate::rules::law::general::conduct::IN_BUSINESS;
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::{CLOSED, FITS, closed, fits, length, officer, requirement, to_do, whole};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route};
use crate::rules::questions::Fact;
use crate::text::{Text, sentences};

const TEER: Text = sentences::professionals::TREATY_PROFESSIONAL_DUTIES;

/// TEC-09: TEER 0 and 1, without the excluded groups (none of which is an IT group).
static DUTIES: Requirement = requirement(
    "treaty-professional-duties",
    TEER,
    PROFESSIONAL_DUTIES,
    &[page("IRCC-T52"), page("IRCC-F12"), page("IRCC-UKR"), page("NOC")],
);

/// The same agreement names Malaysia for listed occupations, and Brunei for petroleum engineers.
static CPTPP_PARTY: Requirement = requirement(
    "cptpp-professional-nationality",
    sentences::professionals::CPTPP_PROFESSIONAL_NATIONALITY,
    Condition::Any(&[
        party(Party::CptppProfessional),
        Condition::Citizen(
            &[
                ("gb", UNITED_KINGDOM),
                (
                    "bn",
                    closed(sentences::professionals::CPTPP_PROFESSIONAL_NATIONALITY_BRUNEI_PETROLEUM_ENGINEERS_ONLY),
                ),
            ],
            crate::rules::law::agreements::treaty::NOT_NAMED,
        ),
    ]),
    &[page("IRCC-T52"), regulations("204(a)")],
);

pub(in crate::rules::law) const NEAR_THE_LIST: Outcome = officer(sentences::professionals::NEAR_THE_LIST);

/// Malaysia's own list, as far as it concerns IT.
static MALAYSIA: Requirement = requirement(
    "cptpp-malaysia-list",
    sentences::professionals::CPTPP_MALAYSIA_LIST,
    Condition::Any(&[
        Condition::Holds([b'm', b'y'], CLOSED, FITS),
        Condition::Citizen(
            &[("au", FITS), ("cl", FITS), ("jp", FITS), ("mx", FITS), ("pe", FITS), ("gb", UNITED_KINGDOM)],
            CLOSED,
        ),
        ticked!(PermanentResidence, "australia", FITS, CLOSED),
        Condition::All(&[
            of!(
                Duties,
                [
                    ("systems-analysis", FITS),
                    ("management", FITS),
                    ("network-engineering", FITS),
                    ("other", FITS),
                    ("security", NEAR_THE_LIST),
                    ("cloud", NEAR_THE_LIST),
                    ("mix", NEAR_THE_LIST),
                ],
                closed(sentences::professionals::CPTPP_MALAYSIA_LIST_OTHERWISE)
            ),
            Condition::Any(&[
                of!(Duties, [("other", CLOSED)], FITS),
                of!(
                    OtherDuties,
                    [
                        ("programming", FITS),
                        ("databases", FITS),
                        ("web-design", FITS),
                        ("business-systems", NEAR_THE_LIST),
                        ("data-science", NEAR_THE_LIST),
                    ],
                    NOT_JUDGED
                ),
            ]),
        ]),
    ]),
    &[page("IRCC-T52")],
);

/// TEC-09: a degree of four years; for Australia three years and a letter.
static CPTPP_DEGREE: Requirement = requirement(
    "treaty-four-year-degree-australia",
    sentences::professionals::TREATY_FOUR_YEAR_DEGREE_AUSTRALIA,
    Condition::Any(&[
        Condition::All(&[
            of!(
                Education,
                [("bachelor-computing", FITS), ("bachelor-related", FITS), ("bachelor-unrelated", UNRELATED)],
                closed(sentences::professionals::TREATY_FOUR_YEAR_DEGREE_AUSTRALIA_EDUCATION_OTHERWISE)
            ),
            of!(
                DegreeLength,
                [("four-years", FITS)],
                closed(sentences::professionals::TREATY_FOUR_YEAR_DEGREE_AUSTRALIA_DEGREE_LENGTH_OTHERWISE)
            ),
        ]),
        Condition::All(&[
            Condition::Any(&[
                Condition::Holds([b'a', b'u'], FITS, CLOSED),
                ticked!(PermanentResidence, "australia", FITS, CLOSED),
            ]),
            of!(
                Education,
                [("bachelor-computing", FITS), ("bachelor-related", FITS), ("bachelor-unrelated", UNRELATED)],
                CLOSED
            ),
            of!(
                DegreeLength,
                [
                    ("three-years", to_do(sentences::professionals::TREATY_FOUR_YEAR_DEGREE_AUSTRALIA_THREE_YEARS)),
                    ("three-years-letter", FITS)
                ],
                CLOSED
            ),
        ]),
    ]),
    &[page("IRCC-T52")],
);

/// TEC-09 for Colombia, Peru and Panama.
pub(in crate::rules::law) static DEGREE: Requirement = requirement(
    "treaty-four-year-degree",
    sentences::professionals::TREATY_FOUR_YEAR_DEGREE,
    FOUR_YEARS,
    &[page("IRCC-F12"), page("IRCC-F52"), page("IRCC-PAN")],
);

/// TEC-09: two years of paid experience for CPTPP and Ukraine.
static TWO_YEARS: Requirement = requirement(
    "professional-two-years",
    sentences::professionals::PROFESSIONAL_TWO_YEARS,
    Condition::All(&[
        Condition::AtLeast(
            Fact::ExperienceYears,
            whole(2),
            FITS,
            closed(sentences::professionals::PROFESSIONAL_TWO_YEARS_OTHERWISE),
        ),
        PART_TIME,
    ]),
    &[page("IRCC-T52"), page("IRCC-UKR")],
);

static CPTPP_LENGTH: Requirement = length(
    "cptpp-professional-permit-length",
    sentences::professionals::CPTPP_PROFESSIONAL_PERMIT_LENGTH,
    12,
    sentences::professionals::CPTPP_PROFESSIONAL_PERMIT_LENGTH_LONGER,
    &[page("IRCC-T52")],
);

/// CPTPP professional, T52.
pub(in crate::rules::law) static CPTPP: Route = Route {
    id: "cptpp-professional",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&CPTPP_PARTY, page("IRCC-T52"), &[])),
    name: sentences::professionals::ROUTE_CPTPP_PROFESSIONAL,
    summary: sentences::professionals::ROUTE_CPTPP_PROFESSIONAL_SUMMARY,
    requirements: &[
        &CPTPP_PARTY,
        &DUTIES,
        &MALAYSIA,
        &CPTPP_DEGREE,
        &TWO_YEARS,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &WAGE,
        &RANGE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &CPTPP_LENGTH,
    ],
    plan: &plans::CPTPP,
    steps: &TREATY,
};

/// Colombia professional, F12.
pub(in crate::rules::law) static COLOMBIA: Route = Route {
    id: "colombia-professional",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&COLOMBIA_PARTY, page("IRCC-F12"), &[])),
    name: sentences::professionals::ROUTE_COLOMBIA_PROFESSIONAL,
    summary: sentences::professionals::ROUTE_COLOMBIA_PROFESSIONAL_SUMMARY,
    requirements: &[
        &COLOMBIA_PARTY,
        &DUTIES,
        &DEGREE,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &WAGE_FACTOR,
        &COLOMBIA_LENGTH,
    ],
    plan: &plans::COLOMBIA,
    steps: &TREATY,
};

/// Peru professional, F52.
pub(in crate::rules::law) static PERU: Route = Route {
    id: "peru-professional",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&PERU_PARTY, page("IRCC-F52"), &[])),
    name: sentences::professionals::ROUTE_PERU_PROFESSIONAL,
    summary: sentences::professionals::ROUTE_PERU_PROFESSIONAL_SUMMARY,
    requirements: &[
        &PERU_PARTY,
        &DUTIES,
        &DEGREE,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &WAGE_FACTOR,
        &PERU_LENGTH,
    ],
    plan: &plans::PERU,
    steps: &TREATY,
};

static UKRAINE_PARTY: Requirement = requirement(
    "ukraine-nationality",
    sentences::professionals::UKRAINE_NATIONALITY,
    party(Party::Ukraine),
    &[page("IRCC-UKR"), regulations("204(a)")],
);

/// FTA-37: a credential of three years or more.
static UKRAINE_DEGREE: Requirement = requirement(
    "ukraine-three-year-credential",
    sentences::professionals::UKRAINE_THREE_YEAR_CREDENTIAL,
    Condition::All(&[
        of!(
            Education,
            [
                ("bachelor-computing", FITS),
                ("bachelor-related", FITS),
                ("diploma", FITS),
                ("certificate", FITS),
                ("bachelor-unrelated", UNRELATED),
            ],
            TOO_SHORT
        ),
        of!(
            DegreeLength,
            [("under-three", closed(sentences::professionals::UKRAINE_THREE_YEAR_CREDENTIAL_UNDER_THREE))],
            FITS
        ),
    ]),
    &[page("IRCC-UKR")],
);

/// FTA-37: the page asks for the prevailing wage in one place and says in another that it is not
/// mandatory: it warns.
static UKRAINE_WAGE: Requirement = requirement(
    "ukraine-wage",
    sentences::professionals::UKRAINE_WAGE,
    Condition::Any(&[
        Condition::Wage(crate::rules::model::WageRule::JobBank),
        Condition::Always(fits(sentences::professionals::UKRAINE_WAGE_PAGE_CONTRADICTS_ITSELF_ONE)),
    ]),
    &[page("IRCC-UKR"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

static UKRAINE_LENGTH: Requirement = length(
    "ukraine-permit-length",
    sentences::professionals::UKRAINE_PERMIT_LENGTH,
    12,
    sentences::professionals::UKRAINE_PERMIT_LENGTH_LONGER,
    &[page("IRCC-UKR")],
);

/// Ukraine professional, F72.
pub(in crate::rules::law) static UKRAINE: Route = Route {
    id: "ukraine-professional",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&UKRAINE_PARTY, page("IRCC-UKR"), &[])),
    name: sentences::professionals::ROUTE_UKRAINE_PROFESSIONAL,
    summary: sentences::professionals::ROUTE_UKRAINE_PROFESSIONAL_SUMMARY,
    requirements: &[
        &UKRAINE_PARTY,
        &DUTIES,
        &UKRAINE_DEGREE,
        &TWO_YEARS,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &UKRAINE_WAGE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &UKRAINE_LENGTH,
    ],
    plan: &plans::UKRAINE,
    steps: &TREATY,
};
