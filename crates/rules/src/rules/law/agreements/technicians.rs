//! Technicians under three agreements: CPTPP (T52), Colombia (F12) and Peru (F52). For help desk,
//! network and testing technicians (TEER 2) these are the treaty routes that exist.

use super::plans;
use super::steps::TREATY;
use crate::rules::cite::{page, regulations};
use crate::rules::law::agreements::treaty::{
    ARRANGED, DUTIES_IN_OFFER, INDEPENDENCE, NOT_NAMED, OTHER_STUDY, PART_TIME, RANGE, TECHNICIAN, UNRELATED, WAGE,
    WAGE_FACTOR, agreement, party,
};
use crate::rules::law::general::conduct::IN_BUSINESS;
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::{CLOSED, FITS, closed, length, officer, requirement, whole};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route};
use crate::rules::questions::Fact;
use crate::text::sentences;

const NO_TECHNICIANS: Outcome = closed(sentences::technicians::NO_TECHNICIANS);
pub(in crate::rules::law) const UNITED_KINGDOM: Outcome = officer(sentences::technicians::UNITED_KINGDOM);

/// TEC-01 and TEC-03: who is named for technicians.
static CPTPP_PARTY: Requirement = requirement(
    "cptpp-technician-nationality",
    sentences::technicians::CPTPP_TECHNICIAN_NATIONALITY,
    Condition::Any(&[
        party(Party::CptppTechnician),
        Condition::Citizen(
            &[
                ("gb", UNITED_KINGDOM),
                ("my", NO_TECHNICIANS),
                ("bn", NO_TECHNICIANS),
                ("nz", NO_TECHNICIANS),
                ("sg", NO_TECHNICIANS),
                ("vn", NO_TECHNICIANS),
            ],
            NOT_NAMED,
        ),
    ]),
    &[page("IRCC-T52"), regulations("204(a)")],
);

/// Everyone but those whom the agreement names only as Peruvians.
const NOT_ONLY_PERU: Condition = Condition::Any(&[
    Condition::Holds([b'p', b'e'], CLOSED, FITS),
    Condition::Citizen(&[("au", FITS), ("cl", FITS), ("jp", FITS), ("mx", FITS), ("gb", UNITED_KINGDOM)], CLOSED),
    ticked!(PermanentResidence, "australia", FITS, CLOSED),
    of!(PeruvianRole, [("yes", FITS)], closed(sentences::technicians::NOT_ONLY_PERU_OTHERWISE)),
]);

/// TEC-03 and TEQ-07: Peru's own limit.
static PERU: Requirement =
    requirement("cptpp-peru-role", sentences::technicians::CPTPP_PERU_ROLE, NOT_ONLY_PERU, &[page("IRCC-T52")]);

/// TEQ-03: a post-secondary or technical degree of two years or more.
static TWO_YEARS: Requirement = requirement(
    "technician-two-year-degree",
    sentences::technicians::TECHNICIAN_TWO_YEAR_DEGREE,
    Condition::Any(&[
        of!(
            Education,
            [
                ("bachelor-computing", FITS),
                ("bachelor-related", FITS),
                ("diploma", FITS),
                ("certificate", FITS),
                ("bachelor-unrelated", UNRELATED),
                (
                    "vendor-certificates",
                    officer(sentences::technicians::TECHNICIAN_TWO_YEAR_DEGREE_VENDOR_CERTIFICATES)
                ),
            ],
            closed(sentences::technicians::TECHNICIAN_TWO_YEAR_DEGREE_OTHERWISE)
        ),
        OTHER_STUDY,
    ]),
    &[page("IRCC-T52")],
);

/// TEC-03: Japan's associate degree.
static JAPAN: Requirement = requirement(
    "cptpp-japan-degree",
    sentences::technicians::CPTPP_JAPAN_DEGREE,
    Condition::Any(&[
        Condition::Holds([b'j', b'p'], CLOSED, FITS),
        Condition::Citizen(&[("au", FITS), ("cl", FITS), ("mx", FITS), ("gb", UNITED_KINGDOM)], CLOSED),
        Condition::All(&[Condition::Holds([b'p', b'e'], FITS, CLOSED), of!(PeruvianRole, [("yes", FITS)], CLOSED)]),
        ticked!(PermanentResidence, "australia", FITS, CLOSED),
        of!(
            Education,
            [("bachelor-computing", FITS), ("bachelor-related", FITS), ("bachelor-unrelated", UNRELATED)],
            CLOSED
        ),
        of!(AssociateDegree, [("yes", FITS)], closed(sentences::technicians::CPTPP_JAPAN_DEGREE_OTHERWISE)),
    ]),
    &[page("IRCC-T52")],
);

/// TEQ-04: four years of paid experience in the sector of the contract.
static FOUR_YEARS: Requirement = requirement(
    "technician-four-years",
    sentences::technicians::TECHNICIAN_FOUR_YEARS,
    Condition::All(&[
        Condition::AtLeast(
            Fact::ExperienceYears,
            whole(4),
            FITS,
            closed(sentences::technicians::TECHNICIAN_FOUR_YEARS_OTHERWISE),
        ),
        PART_TIME,
    ]),
    &[page("IRCC-T52")],
);

static CPTPP_LENGTH: Requirement = length(
    "cptpp-permit-length",
    sentences::technicians::CPTPP_PERMIT_LENGTH,
    12,
    sentences::technicians::CPTPP_PERMIT_LENGTH_LONGER,
    &[page("IRCC-T52")],
);

/// CPTPP technician, T52.
pub(in crate::rules::law) static CPTPP: Route = Route {
    id: "cptpp-technician",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&CPTPP_PARTY, page("IRCC-T52"), &[])),
    name: sentences::technicians::ROUTE_CPTPP_TECHNICIAN,
    summary: sentences::technicians::ROUTE_CPTPP_TECHNICIAN_SUMMARY,
    requirements: &[
        &CPTPP_PARTY,
        &TECHNICIAN,
        &PERU,
        &TWO_YEARS,
        &JAPAN,
        &FOUR_YEARS,
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

/// TEQ-03 for Colombia and Peru: one year or more, or equivalent.
static ONE_YEAR: Requirement = requirement(
    "technician-one-year-degree",
    sentences::technicians::TECHNICIAN_ONE_YEAR_DEGREE,
    Condition::Any(&[
        of!(
            Education,
            [
                ("bachelor-computing", FITS),
                ("bachelor-related", FITS),
                ("diploma", FITS),
                ("certificate", FITS),
                ("one-year", FITS),
                ("bachelor-unrelated", UNRELATED),
                (
                    "vendor-certificates",
                    officer(sentences::technicians::TECHNICIAN_ONE_YEAR_DEGREE_VENDOR_CERTIFICATES)
                ),
            ],
            closed(sentences::technicians::TECHNICIAN_ONE_YEAR_DEGREE_OTHERWISE)
        ),
        OTHER_STUDY,
    ]),
    &[page("IRCC-F12"), page("IRCC-F52")],
);

const FROM_ELSEWHERE: Outcome = officer(sentences::technicians::FROM_ELSEWHERE);
/// A bachelor's degree may come from anywhere.
const BACHELOR: Condition = Condition::Any(&[
    of!(Education, [("bachelor-computing", FITS), ("bachelor-related", FITS)], CLOSED),
    Condition::All(&[of!(Education, [("bachelor-unrelated", FITS)], CLOSED), of!(OtherStudy, [("no", FITS)], CLOSED)]),
]);

/// TEC-08 for Colombia.
static COLOMBIAN_DIPLOMA: Requirement = requirement(
    "colombia-diploma-origin",
    sentences::technicians::COLOMBIA_DIPLOMA_ORIGIN,
    Condition::Any(&[BACHELOR, of!(DiplomaFrom, [("canada", FITS), ("colombia", FITS)], FROM_ELSEWHERE)]),
    &[page("IRCC-F12")],
);

/// TEC-08 for Peru.
static PERUVIAN_DIPLOMA: Requirement = requirement(
    "peru-diploma-origin",
    sentences::technicians::PERU_DIPLOMA_ORIGIN,
    Condition::Any(&[BACHELOR, of!(DiplomaFrom, [("canada", FITS), ("peru", FITS)], FROM_ELSEWHERE)]),
    &[page("IRCC-F52")],
);

/// TEC-06: citizens, nationals and permanent residents of Colombia.
pub(in crate::rules::law) static COLOMBIA_PARTY: Requirement = requirement(
    "colombia-nationality",
    sentences::technicians::COLOMBIA_NATIONALITY,
    party(Party::Colombia),
    &[page("IRCC-F12"), regulations("204(a)")],
);

/// TEC-07: citizens and permanent residents of Peru.
pub(in crate::rules::law) static PERU_PARTY: Requirement = requirement(
    "peru-nationality",
    sentences::technicians::PERU_NATIONALITY,
    party(Party::Peru),
    &[page("IRCC-F52"), regulations("204(a)")],
);

pub(in crate::rules::law) static COLOMBIA_LENGTH: Requirement = length(
    "colombia-permit-length",
    sentences::technicians::COLOMBIA_PERMIT_LENGTH,
    36,
    sentences::technicians::COLOMBIA_PERMIT_LENGTH_LONGER,
    &[page("IRCC-F12")],
);

pub(in crate::rules::law) static PERU_LENGTH: Requirement = length(
    "peru-permit-length",
    sentences::technicians::PERU_PERMIT_LENGTH,
    12,
    sentences::technicians::PERU_PERMIT_LENGTH_LONGER,
    &[page("IRCC-F52")],
);

/// Colombia technician, F12.
pub(in crate::rules::law) static COLOMBIA: Route = Route {
    id: "colombia-technician",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&COLOMBIA_PARTY, page("IRCC-F12"), &[])),
    name: sentences::technicians::ROUTE_COLOMBIA_TECHNICIAN,
    summary: sentences::technicians::ROUTE_COLOMBIA_TECHNICIAN_SUMMARY,
    requirements: &[
        &COLOMBIA_PARTY,
        &TECHNICIAN,
        &ONE_YEAR,
        &COLOMBIAN_DIPLOMA,
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

/// Peru technician, F52.
pub(in crate::rules::law) static PERU_TECHNICIAN: Route = Route {
    id: "peru-technician",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&PERU_PARTY, page("IRCC-F52"), &[])),
    name: sentences::technicians::ROUTE_PERU_TECHNICIAN,
    summary: sentences::technicians::ROUTE_PERU_TECHNICIAN_SUMMARY,
    requirements: &[
        &PERU_PARTY,
        &TECHNICIAN,
        &ONE_YEAR,
        &PERUVIAN_DIPLOMA,
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
