//! The two transfer routes of each agreement: what all share, and what each adds.

use super::*;
use crate::rules::cite::Cite;
use crate::rules::law::agreements::plans::{F73, T25};
use crate::rules::law::agreements::treaty::{NOT_NAMED, agreement, party};
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::transfers::intra_company::{
    BOTH_PAGES, CAPACITY, EMPLOYED, EXPERTISE, FIVE_YEARS, LENGTH, LINK, MANAGER_LEVEL, MANAGER_ROLE, POSITION,
    PROPRIETARY, SEVEN_YEARS, SPECIALIST_LEVEL, SPECIALIST_ROLE, YEAR,
};
use crate::rules::law::transfers::plans;
use crate::rules::law::transfers::steps::TREATY_TRANSFER;
use crate::rules::lists::Party;
use crate::rules::model::{Agreement, Group, Plan, Route};
use crate::text::sentences;

/// Whom the page of an agreement names.
const fn nationality(id: &'static str, title: Text, named: Party, cites: &'static [Cite]) -> Requirement {
    requirement(id, title, party(named), cites)
}

/// What a manager's route asks: what all share, and behind it what this one adds.
macro_rules! as_manager {
    ($nationality:expr, $employed:expr, $($own:expr),+ $(,)?) => {
        &[
            $nationality, $employed, &LINK, &ACTIVE, &CAPACITY, &MANAGER_ROLE, &MANAGER_LEVEL, &WORKPLACE,
            &PRESENCE, &POSITION, &PORTAL, &SIGNED, $($own),+
        ]
    };
}

/// The same for specialized knowledge.
macro_rules! as_specialist {
    ($nationality:expr, $employed:expr, $($own:expr),+ $(,)?) => {
        &[
            $nationality, $employed, &LINK, &ACTIVE, &CAPACITY, &SPECIALIST_ROLE, &SPECIALIST_LEVEL, &PROPRIETARY,
            &EXPERTISE, &WORKPLACE, &PRESENCE, &POSITION, &PORTAL, &SIGNED, $($own),+
        ]
    };
}

const fn route(
    id: &'static str,
    agreement: &'static Agreement,
    name: Text,
    plan: &'static Plan,
    requirements: &'static [&'static Requirement],
) -> Route {
    let (group, agreement) = (Group::FreeTrade, Some(agreement));
    Route { id, group, agreement, name, summary: SUMMARY, requirements, plan, steps: &TREATY_TRANSFER }
}

const SUMMARY: Text = sentences::treaty_transfers::SUMMARY;

/// Whether the United Kingdom is a party by now, the sources cannot say.
const BRITISH: Condition = Condition::Citizen(&[("gb", UNITED_KINGDOM)], NOT_NAMED);

static CPTPP_MANAGERS: Requirement = requirement(
    "cptpp-manager-nationality",
    sentences::treaty_transfers::CPTPP_MANAGER_NATIONALITY,
    Condition::Any(&[party(Party::CptppManager), BRITISH]),
    &[page("IRCC-CPTPP-ICT"), regulations("204(a)")],
);
static CPTPP_MANAGER_AGREEMENT: Agreement = agreement(&CPTPP_MANAGERS, page("IRCC-CPTPP-ICT"), BOTH_PAGES);
static CPTPP_SPECIALISTS: Requirement = requirement(
    "cptpp-specialist-nationality",
    sentences::treaty_transfers::CPTPP_SPECIALIST_NATIONALITY,
    Condition::Any(&[party(Party::CptppSpecialist), BRITISH]),
    &[page("IRCC-CPTPP-ICT"), regulations("204(a)")],
);
static CPTPP_SPECIALIST_AGREEMENT: Agreement = agreement(&CPTPP_SPECIALISTS, page("IRCC-CPTPP-ICT"), BOTH_PAGES);
pub(in crate::rules::law) static CPTPP_MANAGER: Route = route(
    "cptpp-ict-manager",
    &CPTPP_MANAGER_AGREEMENT,
    sentences::treaty_transfers::ROUTE_CPTPP_ICT_MANAGER,
    &plans::treaty(36, plans::SEVEN_YEARS_FULL, plans::T53, false),
    as_manager!(&CPTPP_MANAGERS, &EMPLOYED_OR_PARTNER, &YEAR, &CPTPP_COMPANY, &SEVEN_YEARS, &WAGE, &LENGTH),
);
pub(in crate::rules::law) static CPTPP_SPECIALIZED: Route = route(
    "cptpp-ict-specialized-knowledge",
    &CPTPP_SPECIALIST_AGREEMENT,
    sentences::treaty_transfers::ROUTE_CPTPP_ICT_SPECIALIZED_KNOWLEDGE,
    &plans::treaty(36, plans::FIVE_YEARS_FULL, plans::T53, true),
    as_specialist!(&CPTPP_SPECIALISTS, &EMPLOYED_OR_PARTNER, &YEAR, &CPTPP_COMPANY, &FIVE_YEARS, &WAGE, &LENGTH),
);

static CHILE_NATIONALITY: Requirement = nationality(
    "chile-transfer-nationality",
    sentences::treaty_transfers::CHILE_TRANSFER_NATIONALITY,
    Party::Chile,
    &[page("IRCC-CHL-ICT"), regulations("204(a)")],
);
static CHILE_AGREEMENT: Agreement = agreement(&CHILE_NATIONALITY, page("IRCC-CHL-ICT"), BOTH_PAGES);
pub(in crate::rules::law) static CHILE_MANAGER: Route = route(
    "chile-ict-manager",
    &CHILE_AGREEMENT,
    sentences::treaty_transfers::ROUTE_CHILE_ICT_MANAGER,
    &plans::treaty(36, plans::SEVEN_YEARS_FULL, plans::NO_CODE, false),
    as_manager!(&CHILE_NATIONALITY, &EMPLOYED, &YEAR, &SEVEN_YEARS, &WAGE_IS_A_FACTOR, &LENGTH),
);
pub(in crate::rules::law) static CHILE_SPECIALIZED: Route = route(
    "chile-ict-specialized-knowledge",
    &CHILE_AGREEMENT,
    sentences::treaty_transfers::ROUTE_CHILE_ICT_SPECIALIZED_KNOWLEDGE,
    &plans::treaty(36, plans::FIVE_YEARS_FULL, plans::NO_CODE, true),
    as_specialist!(&CHILE_NATIONALITY, &EMPLOYED, &YEAR, &FIVE_YEARS, &WAGE_IS_A_FACTOR, &LENGTH),
);

static COLOMBIA_NATIONALITY: Requirement = nationality(
    "colombia-transfer-nationality",
    sentences::treaty_transfers::COLOMBIA_TRANSFER_NATIONALITY,
    Party::Colombia,
    &[page("IRCC-COL-ICT"), regulations("204(a)")],
);
static COLOMBIA_AGREEMENT: Agreement = agreement(&COLOMBIA_NATIONALITY, page("IRCC-COL-ICT"), BOTH_PAGES);
pub(in crate::rules::law) static COLOMBIA_MANAGER: Route = route(
    "colombia-ict-manager",
    &COLOMBIA_AGREEMENT,
    sentences::treaty_transfers::ROUTE_COLOMBIA_ICT_MANAGER,
    &plans::treaty(36, plans::SEVEN_YEARS_FULL, T25, false),
    as_manager!(&COLOMBIA_NATIONALITY, &EMPLOYED, &SIX_MONTHS, &SEVEN_YEARS, &WAGE_IS_A_FACTOR, &LENGTH),
);
pub(in crate::rules::law) static COLOMBIA_SPECIALIZED: Route = route(
    "colombia-ict-specialized-knowledge",
    &COLOMBIA_AGREEMENT,
    sentences::treaty_transfers::ROUTE_COLOMBIA_ICT_SPECIALIZED_KNOWLEDGE,
    &plans::treaty(36, plans::FIVE_YEARS_FULL, T25, true),
    as_specialist!(&COLOMBIA_NATIONALITY, &EMPLOYED, &SIX_MONTHS, &FIVE_YEARS, &WAGE_IS_A_FACTOR, &LENGTH),
);

static PERU_NATIONALITY: Requirement = nationality(
    "peru-transfer-nationality",
    sentences::treaty_transfers::PERU_TRANSFER_NATIONALITY,
    Party::Peru,
    &[page("IRCC-PER-ICT"), regulations("204(a)")],
);
static PERU_AGREEMENT: Agreement = agreement(&PERU_NATIONALITY, page("IRCC-PER-ICT"), BOTH_PAGES);
pub(in crate::rules::law) static PERU_MANAGER: Route = route(
    "peru-ict-manager",
    &PERU_AGREEMENT,
    sentences::treaty_transfers::ROUTE_PERU_ICT_MANAGER,
    &plans::treaty(0, plans::SEVEN_YEARS_IN_ALL, plans::NO_CODE, false),
    as_manager!(&PERU_NATIONALITY, &EMPLOYED, &SIX_MONTHS, &SEVEN_YEARS, &WAGE_IS_A_FACTOR),
);
pub(in crate::rules::law) static PERU_SPECIALIZED: Route = route(
    "peru-ict-specialized-knowledge",
    &PERU_AGREEMENT,
    sentences::treaty_transfers::ROUTE_PERU_ICT_SPECIALIZED_KNOWLEDGE,
    &plans::treaty(36, plans::FIVE_YEARS_FULL, plans::NO_CODE, true),
    as_specialist!(&PERU_NATIONALITY, &EMPLOYED, &SIX_MONTHS, &FIVE_YEARS, &WAGE_IS_A_FACTOR, &LENGTH),
);

static KOREA_NATIONALITY: Requirement = nationality(
    "korea-transfer-nationality",
    sentences::treaty_transfers::KOREA_TRANSFER_NATIONALITY,
    Party::Korea,
    &[page("IRCC-KOR-ICT"), regulations("204(a)")],
);
static KOREA_AGREEMENT: Agreement = agreement(&KOREA_NATIONALITY, page("IRCC-KOR-ICT"), BOTH_PAGES);
pub(in crate::rules::law) static KOREA_MANAGER: Route = route(
    "korea-ict-manager",
    &KOREA_AGREEMENT,
    sentences::treaty_transfers::ROUTE_KOREA_ICT_MANAGER,
    &plans::treaty(0, plans::SEVEN_YEARS_IN_ALL, plans::F36, false),
    as_manager!(&KOREA_NATIONALITY, &EMPLOYED, &YEAR, &SEVEN_YEARS, &WAGE_IS_A_FACTOR),
);
pub(in crate::rules::law) static KOREA_SPECIALIZED: Route = route(
    "korea-ict-specialized-knowledge",
    &KOREA_AGREEMENT,
    sentences::treaty_transfers::ROUTE_KOREA_ICT_SPECIALIZED_KNOWLEDGE,
    &plans::treaty(0, plans::FIVE_YEARS_IN_ALL, plans::F36, true),
    as_specialist!(&KOREA_NATIONALITY, &EMPLOYED, &YEAR, &FIVE_YEARS, &WAGE_IS_A_FACTOR),
);

static EUROPEAN_UNION_NATIONALITY: Requirement = nationality(
    "european-union-transfer-nationality",
    sentences::treaty_transfers::EUROPEAN_UNION_TRANSFER_NATIONALITY,
    Party::EuropeanUnion,
    &[page("IRCC-CETA-ICT"), regulations("204(a)")],
);
static EUROPEAN_UNION_AGREEMENT: Agreement = agreement(&EUROPEAN_UNION_NATIONALITY, page("IRCC-CETA-ICT"), BOTH_PAGES);
pub(in crate::rules::law) static EUROPEAN_UNION_MANAGER: Route = route(
    "european-union-ict-manager",
    &EUROPEAN_UNION_AGREEMENT,
    sentences::treaty_transfers::ROUTE_EUROPEAN_UNION_ICT_MANAGER,
    &plans::treaty(36, plans::EUROPEAN, plans::T45, false),
    as_manager!(
        &EUROPEAN_UNION_NATIONALITY,
        &EMPLOYED_OR_PARTNER,
        &ONE_YEAR_AT_ANY_TIME,
        &FOUR_AND_A_HALF_YEARS,
        &WAGE,
        &EUROPEAN_LENGTH
    ),
);
pub(in crate::rules::law) static EUROPEAN_UNION_SPECIALIZED: Route = route(
    "european-union-ict-specialized-knowledge",
    &EUROPEAN_UNION_AGREEMENT,
    sentences::treaty_transfers::ROUTE_EUROPEAN_UNION_ICT_SPECIALIZED_KNOWLEDGE,
    &plans::treaty(36, plans::EUROPEAN, plans::T45, true),
    as_specialist!(
        &EUROPEAN_UNION_NATIONALITY,
        &EMPLOYED_OR_PARTNER,
        &ONE_YEAR_AT_ANY_TIME,
        &FOUR_AND_A_HALF_YEARS,
        &WAGE,
        &EUROPEAN_LENGTH
    ),
);

static UNITED_KINGDOM_NATIONALITY: Requirement = nationality(
    "united-kingdom-transfer-nationality",
    sentences::treaty_transfers::UNITED_KINGDOM_TRANSFER_NATIONALITY,
    Party::UnitedKingdom,
    &[page("IRCC-UK-ICT"), regulations("204(a)")],
);
static UNITED_KINGDOM_AGREEMENT: Agreement = agreement(&UNITED_KINGDOM_NATIONALITY, page("IRCC-UK-ICT"), BOTH_PAGES);
pub(in crate::rules::law) static UNITED_KINGDOM_MANAGER: Route = route(
    "united-kingdom-ict-manager",
    &UNITED_KINGDOM_AGREEMENT,
    sentences::treaty_transfers::ROUTE_UNITED_KINGDOM_ICT_MANAGER,
    &plans::treaty(0, plans::BRITISH, plans::F64, false),
    as_manager!(
        &UNITED_KINGDOM_NATIONALITY,
        &EMPLOYED_OR_PARTNER,
        &ONE_YEAR_AT_ANY_TIME,
        &FOUR_AND_A_HALF_YEARS,
        &WAGE
    ),
);
pub(in crate::rules::law) static UNITED_KINGDOM_SPECIALIZED: Route = route(
    "united-kingdom-ict-specialized-knowledge",
    &UNITED_KINGDOM_AGREEMENT,
    sentences::treaty_transfers::ROUTE_UNITED_KINGDOM_ICT_SPECIALIZED_KNOWLEDGE,
    &plans::treaty(0, plans::BRITISH, plans::F64, true),
    as_specialist!(
        &UNITED_KINGDOM_NATIONALITY,
        &EMPLOYED_OR_PARTNER,
        &ONE_YEAR_AT_ANY_TIME,
        &FOUR_AND_A_HALF_YEARS,
        &WAGE
    ),
);

static UKRAINE_NATIONALITY: Requirement = nationality(
    "ukraine-transfer-nationality",
    sentences::treaty_transfers::UKRAINE_TRANSFER_NATIONALITY,
    Party::Ukraine,
    &[page("IRCC-UKR-ICT"), regulations("204(a)")],
);
static UKRAINE_AGREEMENT: Agreement = agreement(&UKRAINE_NATIONALITY, page("IRCC-UKR-ICT"), BOTH_PAGES);
pub(in crate::rules::law) static UKRAINE_MANAGER: Route = route(
    "ukraine-ict-manager",
    &UKRAINE_AGREEMENT,
    sentences::treaty_transfers::ROUTE_UKRAINE_ICT_MANAGER,
    &plans::treaty(36, plans::SEVEN_YEARS_AFTER_THREE, F73, false),
    as_manager!(&UKRAINE_NATIONALITY, &EMPLOYED_OR_PARTNER, &YEAR, &UKRAINE_COMPANY, &SEVEN_YEARS, &WAGE_IS_A_FACTOR),
);
pub(in crate::rules::law) static UKRAINE_SPECIALIZED: Route = route(
    "ukraine-ict-specialized-knowledge",
    &UKRAINE_AGREEMENT,
    sentences::treaty_transfers::ROUTE_UKRAINE_ICT_SPECIALIZED_KNOWLEDGE,
    &plans::treaty(36, plans::FIVE_YEARS_AFTER_THREE, F73, true),
    as_specialist!(&UKRAINE_NATIONALITY, &EMPLOYED_OR_PARTNER, &YEAR, &UKRAINE_COMPANY, &FIVE_YEARS, &WAGE_IS_A_FACTOR),
);
