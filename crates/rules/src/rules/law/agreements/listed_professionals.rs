//! Professionals under the agreements that close their list of professions: Chile and Panama.

use super::plans;
use super::steps::TREATY;
use crate::rules::cite::{page, regulations};
use crate::rules::law::agreements::professionals::{DEGREE, NEAR_THE_LIST};
use crate::rules::law::agreements::treaty::{
    ARRANGED, DUTIES_IN_OFFER, INDEPENDENCE, NOT_JUDGED, OTHER_STUDY, TEER_TOO_LOW, UNRELATED, agreement, party,
};
use crate::rules::law::cusma_professional::TOO_SHORT;
use crate::rules::law::general::conduct::IN_BUSINESS;
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::{CLOSED, FITS, closed, length, officer, requirement, whole};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Requirement, Route};
use crate::rules::questions::Fact;
use crate::text::sentences;

const CHILE_GREY: crate::rules::model::Outcome = officer(sentences::listed_professionals::CHILE_GREY);

const CHILE_TECHNICIAN: crate::rules::model::Outcome = closed(sentences::listed_professionals::CHILE_TECHNICIAN);

/// FTA-25: a closed list that names Computer Systems Analyst.
static CHILE_PROFESSION: Requirement = requirement(
    "chile-profession",
    sentences::listed_professionals::CHILE_PROFESSION,
    of!(
        Duties,
        [
            ("systems-analysis", FITS),
            ("security", CHILE_GREY),
            ("network-engineering", CHILE_GREY),
            ("cloud", CHILE_GREY),
            ("networks", CHILE_GREY),
            ("mix", CHILE_GREY),
            ("other", CHILE_GREY),
            ("user-support", CHILE_TECHNICIAN),
            ("testing", CHILE_TECHNICIAN),
        ],
        closed(sentences::listed_professionals::CHILE_PROFESSION_OTHERWISE)
    ),
    &[page("IRCC-CHL"), page("NOC")],
);

/// A diploma from Canada or Chile; where a certificate is from, the page does not say.
const CHILE_ORIGIN: Condition = Condition::Any(&[
    of!(
        DiplomaFrom,
        [("canada", FITS), ("chile", FITS)],
        closed(sentences::listed_professionals::CHILE_ORIGIN_OTHERWISE)
    ),
    of!(Education, [("certificate", officer(sentences::listed_professionals::CHILE_ORIGIN_CERTIFICATE))], CLOSED),
]);

/// FTA-25: a bachelor's, or a diploma or certificate and three years.
static CHILE_EDUCATION: Requirement = requirement(
    "chile-education",
    sentences::listed_professionals::CHILE_EDUCATION,
    Condition::Any(&[
        of!(
            Education,
            [
                ("bachelor-computing", FITS),
                ("bachelor-related", FITS),
                ("bachelor-unrelated", UNRELATED),
                ("one-year", TOO_SHORT),
                ("vendor-certificates", TOO_SHORT),
                ("less", TOO_SHORT)
            ],
            CLOSED
        ),
        Condition::All(&[
            Condition::Any(&[of!(Education, [("diploma", FITS), ("certificate", FITS)], CLOSED), OTHER_STUDY]),
            CHILE_ORIGIN,
            Condition::AtLeast(
                Fact::ExperienceYears,
                whole(3),
                FITS,
                closed(sentences::listed_professionals::CHILE_EDUCATION_DIPLOMA_CERTIFICATE_3_YEARS),
            ),
        ]),
    ]),
    &[page("IRCC-CHL")],
);

static CHILE_PARTY: Requirement = requirement(
    "chile-nationality",
    sentences::listed_professionals::CHILE_NATIONALITY,
    party(Party::Chile),
    &[page("IRCC-CHL"), regulations("204(a)")],
);

static CHILE_LENGTH: Requirement = length(
    "chile-permit-length",
    sentences::listed_professionals::CHILE_PERMIT_LENGTH,
    36,
    sentences::listed_professionals::CHILE_PERMIT_LENGTH_LONGER,
    &[page("IRCC-CHL")],
);

/// Chile professional, F22.
pub(in crate::rules::law) static CHILE: Route = Route {
    id: "chile-professional",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&CHILE_PARTY, page("IRCC-CHL"), &[])),
    name: sentences::listed_professionals::ROUTE_CHILE_PROFESSIONAL,
    summary: sentences::listed_professionals::ROUTE_CHILE_PROFESSIONAL_SUMMARY,
    requirements: &[
        &CHILE_PARTY,
        &CHILE_PROFESSION,
        &CHILE_EDUCATION,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &CHILE_LENGTH,
    ],
    plan: &plans::CHILE,
    steps: &TREATY,
};

static PANAMA_PARTY: Requirement = requirement(
    "panama-nationality",
    sentences::listed_professionals::PANAMA_NATIONALITY,
    party(Party::Panama),
    &[page("IRCC-PAN"), regulations("204(a)")],
);

/// FTA-27: the IT professions that the page names.
static PANAMA_PROFESSION: Requirement = requirement(
    "panama-profession",
    sentences::listed_professionals::PANAMA_PROFESSION,
    Condition::All(&[
        of!(
            Duties,
            [
                ("systems-analysis", FITS),
                ("other", FITS),
                ("security", NEAR_THE_LIST),
                ("cloud", NEAR_THE_LIST),
                ("network-engineering", NEAR_THE_LIST),
                ("management", NEAR_THE_LIST),
                ("mix", NEAR_THE_LIST),
            ],
            closed(sentences::listed_professionals::PANAMA_PROFESSION_OTHERWISE)
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
                    ("engineering", NEAR_THE_LIST),
                    ("electronics", TEER_TOO_LOW),
                    ("digital-media", TEER_TOO_LOW),
                ],
                NOT_JUDGED
            ),
        ]),
    ]),
    &[page("IRCC-PAN"), page("NOC")],
);

static PANAMA_LENGTH: Requirement = length(
    "panama-permit-length",
    sentences::listed_professionals::PANAMA_PERMIT_LENGTH,
    36,
    sentences::listed_professionals::PANAMA_PERMIT_LENGTH_LONGER,
    &[page("IRCC-PAN")],
);

/// Panama professional, F42.
pub(in crate::rules::law) static PANAMA: Route = Route {
    id: "panama-professional",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&PANAMA_PARTY, page("IRCC-PAN"), &[])),
    name: sentences::listed_professionals::ROUTE_PANAMA_PROFESSIONAL,
    summary: sentences::listed_professionals::ROUTE_PANAMA_PROFESSIONAL_SUMMARY,
    requirements: &[
        &PANAMA_PARTY,
        &PANAMA_PROFESSION,
        &DEGREE,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &PANAMA_LENGTH,
    ],
    plan: &plans::PANAMA,
    steps: &TREATY,
};
