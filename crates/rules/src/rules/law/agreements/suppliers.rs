//! Computer services under a contract, for citizens of the European Union and the United Kingdom:
//! sent by the firm that has the contract, or self-employed. FTA-30, FTA-31 and FTA-35. Technicians
//! (TEER 2) are not among the services. South Korea's row is only a named program, as its page prints two
//! sets of schooling and does not say which binds whom.

use super::plans;
use super::steps::TREATY;
use crate::rules::cite::{page, regulations};
use crate::rules::law::agreements::treaty::{DUTIES_IN_OFFER, UNRELATED, agreement, party};
use crate::rules::law::general::conduct::IN_BUSINESS;
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::{CLOSED, FITS, REMOTE_ABROAD, closed, fits, length, officer, requirement, to_do, whole};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route};
use crate::rules::questions::Fact;
use crate::text::{Text, sentences};

static EUROPEAN_PARTY: Requirement = requirement(
    "european-union-nationality",
    sentences::suppliers::EUROPEAN_UNION_NATIONALITY,
    party(Party::EuropeanUnion),
    &[page("IRCC-CETA-CSS"), regulations("204(a)")],
);
static BRITISH_PARTY: Requirement = requirement(
    "united-kingdom-nationality",
    sentences::suppliers::UNITED_KINGDOM_NATIONALITY,
    party(Party::UnitedKingdom),
    &[page("IRCC-UK-CSS"), regulations("204(a)")],
);

const NO_TECHNICIANS: Outcome = closed(sentences::suppliers::NO_TECHNICIANS);

/// The NOC groups that the concordance of both agreements gives for computer services.
static SERVICES: Requirement = requirement(
    "computer-services-duties",
    sentences::suppliers::COMPUTER_SERVICES_DUTIES,
    Condition::All(&[
        of!(
            Duties,
            [
                ("systems-analysis", FITS),
                ("security", FITS),
                ("network-engineering", FITS),
                ("cloud", FITS),
                ("management", FITS),
                ("other", FITS),
                ("mix", officer(sentences::suppliers::COMPUTER_SERVICES_DUTIES_MIX)),
            ],
            NO_TECHNICIANS
        ),
        Condition::Any(&[
            of!(Duties, [("other", CLOSED)], FITS),
            of!(
                OtherDuties,
                [
                    ("databases", FITS),
                    ("business-systems", FITS),
                    ("programming", FITS),
                    ("web-design", FITS),
                    ("data-science", FITS),
                    ("electronics", NO_TECHNICIANS),
                    ("digital-media", NO_TECHNICIANS),
                ],
                officer(sentences::suppliers::COMPUTER_SERVICES_DUTIES_OTHERWISE)
            ),
        ]),
    ]),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS"), page("NOC")],
);

/// What else shows an equal level of knowledge is not spelled out.
static DEGREE: Requirement = requirement(
    "degree-or-equal-knowledge",
    sentences::suppliers::DEGREE_OR_EQUAL_KNOWLEDGE,
    of!(
        Education,
        [
            ("bachelor-computing", FITS),
            ("bachelor-related", FITS),
            ("bachelor-unrelated", UNRELATED),
            ("less", closed(sentences::suppliers::DEGREE_OR_EQUAL_KNOWLEDGE_LESS)),
        ],
        officer(sentences::suppliers::DEGREE_OR_EQUAL_KNOWLEDGE_OTHERWISE)
    ),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

const COUNTED: Outcome = fits(sentences::suppliers::COUNTED);

static THREE_YEARS: Requirement = requirement(
    "three-years-in-profession",
    sentences::suppliers::THREE_YEARS_IN_PROFESSION,
    Condition::AtLeast(
        Fact::ExperienceYears,
        whole(3),
        COUNTED,
        closed(sentences::suppliers::THREE_YEARS_IN_PROFESSION_3_YEARS_NEEDED),
    ),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);
static SIX_YEARS: Requirement = requirement(
    "six-years-in-profession",
    sentences::suppliers::SIX_YEARS_IN_PROFESSION,
    Condition::AtLeast(
        Fact::ExperienceYears,
        whole(6),
        COUNTED,
        closed(sentences::suppliers::SIX_YEARS_IN_PROFESSION_6_YEARS_NEEDED),
    ),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

static YEAR_WITH_FIRM: Requirement = requirement(
    "year-with-firm",
    sentences::suppliers::YEAR_WITH_FIRM,
    of!(YearWithFirm, [("yes", FITS)], closed(sentences::suppliers::YEAR_WITH_FIRM_OTHERWISE)),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

static FIRMS_CONTRACT: Requirement = requirement(
    "contract-of-firm",
    sentences::suppliers::CONTRACT_OF_FIRM,
    of!(
        JobOffer,
        [
            ("employer-contract", FITS),
            ("remote-abroad", REMOTE_ABROAD),
            ("not-yet", to_do(sentences::suppliers::CONTRACT_OF_FIRM_NOT_YET)),
            ("own-contract", closed(sentences::suppliers::CONTRACT_OF_FIRM_OWN_CONTRACT)),
        ],
        closed(sentences::suppliers::CONTRACT_OF_FIRM_OTHERWISE)
    ),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);
static OWN_CONTRACT: Requirement = requirement(
    "contract-of-own",
    sentences::suppliers::CONTRACT_OF_OWN,
    of!(
        JobOffer,
        [
            ("own-contract", fits(sentences::suppliers::CONTRACT_OF_OWN_OWN_CONTRACT)),
            ("remote-abroad", REMOTE_ABROAD),
            ("not-yet", to_do(sentences::suppliers::CONTRACT_OF_OWN_NOT_YET)),
            ("employer-contract", closed(sentences::suppliers::CONTRACT_OF_OWN_EMPLOYER_CONTRACT)),
        ],
        closed(sentences::suppliers::CONTRACT_OF_OWN_OTHERWISE)
    ),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

const ELSEWHERE: Text = sentences::suppliers::ELSEWHERE;
/// CETA names it; the row of the United Kingdom does not speak of it.
static FIRM: Requirement = requirement(
    "european-union-firm",
    sentences::suppliers::EUROPEAN_UNION_FIRM,
    of!(
        ContractFirm,
        [("in-agreement", FITS), ("establishment", closed(sentences::suppliers::EUROPEAN_UNION_FIRM_ESTABLISHMENT))],
        closed(ELSEWHERE)
    ),
    &[page("IRCC-CETA-CSS")],
);
static BRITISH_FIRM: Requirement = requirement(
    "united-kingdom-firm",
    sentences::suppliers::UNITED_KINGDOM_FIRM,
    of!(
        ContractFirm,
        [("in-agreement", FITS), ("establishment", officer(sentences::suppliers::UNITED_KINGDOM_FIRM_ESTABLISHMENT))],
        closed(ELSEWHERE)
    ),
    &[page("IRCC-UK-CSS")],
);
/// The rows say "self-employed abroad", and no more.
static OWN_BUSINESS: Requirement = requirement(
    "self-employed-abroad",
    sentences::suppliers::SELF_EMPLOYED_ABROAD,
    of!(ContractFirm, [("in-agreement", FITS)], officer(sentences::suppliers::SELF_EMPLOYED_ABROAD_OTHERWISE)),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

static LENGTH: Requirement = length(
    "supplier-permit-length",
    sentences::suppliers::SUPPLIER_PERMIT_LENGTH,
    12,
    sentences::suppliers::SUPPLIER_PERMIT_LENGTH_LONGER,
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

/// CETA contractual service supplier, T47.
pub(in crate::rules::law) static EUROPEAN_UNION: Route = Route {
    id: "european-union-service-supplier",
    group: Group::FreeTrade,
    agreement: Some(&agreement(&EUROPEAN_PARTY, page("IRCC-CETA-CSS"), &[])),
    name: sentences::suppliers::ROUTE_EUROPEAN_UNION_SERVICE_SUPPLIER,
    summary: sentences::suppliers::ROUTE_EUROPEAN_UNION_SERVICE_SUPPLIER_SUMMARY,
    requirements: &[
        &EUROPEAN_PARTY,
        &FIRMS_CONTRACT,
        &SERVICES,
        &DUTIES_IN_OFFER,
        &DEGREE,
        &THREE_YEARS,
        &YEAR_WITH_FIRM,
        &FIRM,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    plan: &plans::SUPPLIER,
    steps: &TREATY,
};

/// CETA independent professional, T43.
pub(in crate::rules::law) static EUROPEAN_UNION_OWN: Route = Route {
    id: "european-union-independent-professional",
    name: sentences::suppliers::ROUTE_EUROPEAN_UNION_INDEPENDENT_PROFESSIONAL,
    summary: sentences::suppliers::ROUTE_EUROPEAN_UNION_INDEPENDENT_PROFESSIONAL_SUMMARY,
    requirements: &[
        &EUROPEAN_PARTY,
        &OWN_CONTRACT,
        &SERVICES,
        &DUTIES_IN_OFFER,
        &DEGREE,
        &SIX_YEARS,
        &OWN_BUSINESS,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    ..EUROPEAN_UNION
};

/// United Kingdom contractual service supplier, F66.
pub(in crate::rules::law) static UNITED_KINGDOM: Route = Route {
    id: "united-kingdom-service-supplier",
    agreement: Some(&agreement(&BRITISH_PARTY, page("IRCC-UK-CSS"), &[])),
    name: sentences::suppliers::ROUTE_UNITED_KINGDOM_SERVICE_SUPPLIER,
    summary: sentences::suppliers::ROUTE_UNITED_KINGDOM_SERVICE_SUPPLIER_SUMMARY,
    requirements: &[
        &BRITISH_PARTY,
        &FIRMS_CONTRACT,
        &SERVICES,
        &DUTIES_IN_OFFER,
        &DEGREE,
        &THREE_YEARS,
        &YEAR_WITH_FIRM,
        &BRITISH_FIRM,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    ..EUROPEAN_UNION
};

/// United Kingdom independent professional, F60.
pub(in crate::rules::law) static UNITED_KINGDOM_OWN: Route = Route {
    id: "united-kingdom-independent-professional",
    agreement: Some(&agreement(&BRITISH_PARTY, page("IRCC-UK-CSS"), &[])),
    name: sentences::suppliers::ROUTE_UNITED_KINGDOM_INDEPENDENT_PROFESSIONAL,
    summary: sentences::suppliers::ROUTE_UNITED_KINGDOM_INDEPENDENT_PROFESSIONAL_SUMMARY,
    requirements: &[
        &BRITISH_PARTY,
        &OWN_CONTRACT,
        &SERVICES,
        &DUTIES_IN_OFFER,
        &DEGREE,
        &SIX_YEARS,
        &OWN_BUSINESS,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    ..EUROPEAN_UNION
};
