//! The two transfer routes of each agreement: what all share, and what each adds.

use super::*;
use crate::rules::cite::Cite;
use crate::rules::lists::Party;
use crate::rules::model::{Group, Route};
use crate::rules::routes::employer_portal::{PORTAL, SIGNED};
use crate::rules::routes::intra_company::{
    CAPACITY, EMPLOYED, EXPERTISE, FIVE_YEARS, LENGTH, LINK, MANAGER_LEVEL, MANAGER_ROLE, POSITION, PROPRIETARY,
    SEVEN_YEARS, SPECIALIST_LEVEL, SPECIALIST_ROLE, YEAR,
};
use crate::rules::routes::plans;
use crate::rules::routes::treaty::{NOT_NAMED, party};
use crate::rules::routes::treaty_steps::TRANSFER;

/// Whom the page of an agreement names.
const fn nationality(id: &'static str, title: Text, named: Party, cites: &'static [Cite]) -> Requirement {
    requirement(id, title, party(named), cites)
}

/// One route of an agreement: what all share, and behind it what this one adds.
macro_rules! transfer {
    (manager $route:ident, $id:literal, $name:expr, $plan:expr, [$nationality:expr, $employed:expr, $($own:expr),+]) => {
        transfer!(route $route, $id, $name, $plan, &[
            $nationality, $employed, &LINK, &ACTIVE, &CAPACITY, &MANAGER_ROLE, &MANAGER_LEVEL, &WORKPLACE, &PRESENCE, &POSITION, &PORTAL,
            &SIGNED, $($own),+
        ]);
    };
    (specialist $route:ident, $id:literal, $name:expr, $plan:expr, [$nationality:expr, $employed:expr, $($own:expr),+]) => {
        transfer!(route $route, $id, $name, $plan, &[
            $nationality, $employed, &LINK, &ACTIVE, &CAPACITY, &SPECIALIST_ROLE, &SPECIALIST_LEVEL, &PROPRIETARY, &EXPERTISE, &WORKPLACE,
            &PRESENCE, &POSITION, &PORTAL, &SIGNED, $($own),+
        ]);
    };
    (route $route:ident, $id:literal, $name:expr, $plan:expr, $requirements:expr) => {
        pub(in crate::rules::routes) static $route: Route =
            Route { id: $id, group: Group::FreeTrade, name: $name, summary: SUMMARY, requirements: $requirements, plan: &$plan, steps: &TRANSFER };
    };
}

const SUMMARY: Text = t!(
    "The version of the company transfer under a trade agreement: no multinational test, and pay is a warning. Specialized knowledge needs both halves here too.",
    "La version de la mutation selon un accord commercial : aucun critère de multinationale, et la paie est un avertissement. Les connaissances spécialisées exigent ici aussi les deux moitiés.",
);

/// Whether the United Kingdom is a party by now, the sources cannot say.
const BRITISH: Condition = Condition::Citizen(&[("gb", UNITED_KINGDOM)], NOT_NAMED);

static CPTPP_MANAGERS: Requirement = requirement(
    "cptpp-manager-nationality",
    t!(
        "citizenship of Australia, Brunei, Chile, Japan, Malaysia, Mexico, New Zealand or Peru, or permanent residence of Australia or New Zealand",
        "la citoyenneté de l’Australie, du Brunéi, du Chili, du Japon, de la Malaisie, du Mexique, de la Nouvelle-Zélande ou du Pérou, ou la résidence permanente de l’Australie ou de la Nouvelle-Zélande"
    ),
    Condition::Any(&[party(Party::CptppManager), BRITISH]),
    &[page("IRCC-CPTPP-ICT"), regulations("204(a)")],
);
static CPTPP_SPECIALISTS: Requirement = requirement(
    "cptpp-specialist-nationality",
    t!(
        "citizenship of Australia, Brunei, Chile, Japan, Mexico, New Zealand or Peru, or permanent residence of Australia or New Zealand",
        "la citoyenneté de l’Australie, du Brunéi, du Chili, du Japon, du Mexique, de la Nouvelle-Zélande ou du Pérou, ou la résidence permanente de l’Australie ou de la Nouvelle-Zélande"
    ),
    Condition::Any(&[party(Party::CptppSpecialist), BRITISH]),
    &[page("IRCC-CPTPP-ICT"), regulations("204(a)")],
);
transfer!(
    manager CPTPP_MANAGER,
    "cptpp-ict-manager",
    t!("CPTPP transfer as executive or manager (T51)", "Mutation PTPGP comme cadre ou gestionnaire (T51)"),
    plans::treaty(36, plans::SEVEN_YEARS_FULL, plans::T53, false),
    [&CPTPP_MANAGERS, &EMPLOYED_OR_PARTNER, &YEAR, &CPTPP_COMPANY, &SEVEN_YEARS, &WAGE, &LENGTH]
);
transfer!(
    specialist CPTPP_SPECIALIZED,
    "cptpp-ict-specialized-knowledge",
    t!("CPTPP transfer for specialized knowledge (T55)", "Mutation PTPGP pour connaissances spécialisées (T55)"),
    plans::treaty(36, plans::FIVE_YEARS_FULL, plans::T53, true),
    [&CPTPP_SPECIALISTS, &EMPLOYED_OR_PARTNER, &YEAR, &CPTPP_COMPANY, &FIVE_YEARS, &WAGE, &LENGTH]
);

static CHILE_NATIONALITY: Requirement = nationality(
    "chile-transfer-nationality",
    t!("citizenship of Chile", "la citoyenneté du Chili"),
    Party::Chile,
    &[page("IRCC-CHL-ICT"), regulations("204(a)")],
);
transfer!(
    manager CHILE_MANAGER,
    "chile-ict-manager",
    t!("Chile transfer as executive or manager (F23)", "Mutation Chili comme cadre ou gestionnaire (F23)"),
    plans::treaty(36, plans::SEVEN_YEARS_FULL, plans::NO_CODE, false),
    [&CHILE_NATIONALITY, &EMPLOYED, &YEAR, &SEVEN_YEARS, &WAGE_IS_A_FACTOR, &LENGTH]
);
transfer!(
    specialist CHILE_SPECIALIZED,
    "chile-ict-specialized-knowledge",
    t!("Chile transfer for specialized knowledge (F24)", "Mutation Chili pour connaissances spécialisées (F24)"),
    plans::treaty(36, plans::FIVE_YEARS_FULL, plans::NO_CODE, true),
    [&CHILE_NATIONALITY, &EMPLOYED, &YEAR, &FIVE_YEARS, &WAGE_IS_A_FACTOR, &LENGTH]
);

static COLOMBIA_NATIONALITY: Requirement = nationality(
    "colombia-transfer-nationality",
    t!("citizenship or permanent residence of Colombia", "la citoyenneté ou la résidence permanente de la Colombie"),
    Party::Colombia,
    &[page("IRCC-COL-ICT"), regulations("204(a)")],
);
transfer!(
    manager COLOMBIA_MANAGER,
    "colombia-ict-manager",
    t!("Colombia transfer as executive or manager (F13)", "Mutation Colombie comme cadre ou gestionnaire (F13)"),
    plans::treaty(36, plans::SEVEN_YEARS_FULL, plans::T25, false),
    [&COLOMBIA_NATIONALITY, &EMPLOYED, &SIX_MONTHS, &SEVEN_YEARS, &WAGE_IS_A_FACTOR, &LENGTH]
);
transfer!(
    specialist COLOMBIA_SPECIALIZED,
    "colombia-ict-specialized-knowledge",
    t!("Colombia transfer for specialized knowledge (F15)", "Mutation Colombie pour connaissances spécialisées (F15)"),
    plans::treaty(36, plans::FIVE_YEARS_FULL, plans::T25, true),
    [&COLOMBIA_NATIONALITY, &EMPLOYED, &SIX_MONTHS, &FIVE_YEARS, &WAGE_IS_A_FACTOR, &LENGTH]
);

static PERU_NATIONALITY: Requirement = nationality(
    "peru-transfer-nationality",
    t!("citizenship or permanent residence of Peru", "la citoyenneté ou la résidence permanente du Pérou"),
    Party::Peru,
    &[page("IRCC-PER-ICT"), regulations("204(a)")],
);
transfer!(
    manager PERU_MANAGER,
    "peru-ict-manager",
    t!("Peru transfer as executive or manager (F53)", "Mutation Pérou comme cadre ou gestionnaire (F53)"),
    plans::treaty(0, plans::SEVEN_YEARS_IN_ALL, plans::NO_CODE, false),
    [&PERU_NATIONALITY, &EMPLOYED, &SIX_MONTHS, &SEVEN_YEARS, &WAGE_IS_A_FACTOR]
);
transfer!(
    specialist PERU_SPECIALIZED,
    "peru-ict-specialized-knowledge",
    t!("Peru transfer for specialized knowledge (F55)", "Mutation Pérou pour connaissances spécialisées (F55)"),
    plans::treaty(36, plans::FIVE_YEARS_FULL, plans::NO_CODE, true),
    [&PERU_NATIONALITY, &EMPLOYED, &SIX_MONTHS, &FIVE_YEARS, &WAGE_IS_A_FACTOR, &LENGTH]
);

static KOREA_NATIONALITY: Requirement = nationality(
    "korea-transfer-nationality",
    t!(
        "citizenship or permanent residence of South Korea",
        "la citoyenneté ou la résidence permanente de la Corée du Sud"
    ),
    Party::Korea,
    &[page("IRCC-KOR-ICT"), regulations("204(a)")],
);
transfer!(
    manager KOREA_MANAGER,
    "korea-ict-manager",
    t!("Korea transfer as executive or manager (F33)", "Mutation Corée comme cadre ou gestionnaire (F33)"),
    plans::treaty(0, plans::SEVEN_YEARS_IN_ALL, plans::F36, false),
    [&KOREA_NATIONALITY, &EMPLOYED, &YEAR, &SEVEN_YEARS, &WAGE_IS_A_FACTOR]
);
transfer!(
    specialist KOREA_SPECIALIZED,
    "korea-ict-specialized-knowledge",
    t!("Korea transfer for specialized knowledge (F35)", "Mutation Corée pour connaissances spécialisées (F35)"),
    plans::treaty(0, plans::FIVE_YEARS_IN_ALL, plans::F36, true),
    [&KOREA_NATIONALITY, &EMPLOYED, &YEAR, &FIVE_YEARS, &WAGE_IS_A_FACTOR]
);

static EUROPEAN_UNION_NATIONALITY: Requirement = nationality(
    "european-union-transfer-nationality",
    t!("citizenship of a country of the European Union", "la citoyenneté d’un pays de l’Union européenne"),
    Party::EuropeanUnion,
    &[page("IRCC-CETA-ICT"), regulations("204(a)")],
);
transfer!(
    manager EUROPEAN_UNION_MANAGER,
    "european-union-ict-manager",
    t!("CETA transfer as executive or manager (T44)", "Mutation AECG comme cadre ou gestionnaire (T44)"),
    plans::treaty(36, plans::EUROPEAN, plans::T45, false),
    [&EUROPEAN_UNION_NATIONALITY, &EMPLOYED_OR_PARTNER, &ONE_YEAR_AT_ANY_TIME, &FOUR_AND_A_HALF_YEARS, &WAGE, &EUROPEAN_LENGTH]
);
transfer!(
    specialist EUROPEAN_UNION_SPECIALIZED,
    "european-union-ict-specialized-knowledge",
    t!("CETA transfer for specialized knowledge (T41)", "Mutation AECG pour connaissances spécialisées (T41)"),
    plans::treaty(36, plans::EUROPEAN, plans::T45, true),
    [&EUROPEAN_UNION_NATIONALITY, &EMPLOYED_OR_PARTNER, &ONE_YEAR_AT_ANY_TIME, &FOUR_AND_A_HALF_YEARS, &WAGE, &EUROPEAN_LENGTH]
);

static UNITED_KINGDOM_NATIONALITY: Requirement = nationality(
    "united-kingdom-transfer-nationality",
    t!("citizenship of the United Kingdom", "la citoyenneté du Royaume-Uni"),
    Party::UnitedKingdom,
    &[page("IRCC-UK-ICT"), regulations("204(a)")],
);
transfer!(
    manager UNITED_KINGDOM_MANAGER,
    "united-kingdom-ict-manager",
    t!("UK transfer as executive or manager (F61)", "Mutation Royaume-Uni comme cadre ou gestionnaire (F61)"),
    plans::treaty(0, plans::BRITISH, plans::F64, false),
    [&UNITED_KINGDOM_NATIONALITY, &EMPLOYED_OR_PARTNER, &ONE_YEAR_AT_ANY_TIME, &FOUR_AND_A_HALF_YEARS, &WAGE]
);
transfer!(
    specialist UNITED_KINGDOM_SPECIALIZED,
    "united-kingdom-ict-specialized-knowledge",
    t!("UK transfer for specialized knowledge (F63)", "Mutation Royaume-Uni pour connaissances spécialisées (F63)"),
    plans::treaty(0, plans::BRITISH, plans::F64, true),
    [&UNITED_KINGDOM_NATIONALITY, &EMPLOYED_OR_PARTNER, &ONE_YEAR_AT_ANY_TIME, &FOUR_AND_A_HALF_YEARS, &WAGE]
);

static UKRAINE_NATIONALITY: Requirement = nationality(
    "ukraine-transfer-nationality",
    t!("citizenship or permanent residence of Ukraine", "la citoyenneté ou la résidence permanente de l’Ukraine"),
    Party::Ukraine,
    &[page("IRCC-UKR-ICT"), regulations("204(a)")],
);
transfer!(
    manager UKRAINE_MANAGER,
    "ukraine-ict-manager",
    t!("Ukraine transfer as executive or manager (F71)", "Mutation Ukraine comme cadre ou gestionnaire (F71)"),
    plans::treaty(36, plans::SEVEN_YEARS_AFTER_THREE, plans::F73, false),
    [&UKRAINE_NATIONALITY, &EMPLOYED_OR_PARTNER, &YEAR, &UKRAINE_COMPANY, &SEVEN_YEARS, &WAGE_IS_A_FACTOR]
);
transfer!(
    specialist UKRAINE_SPECIALIZED,
    "ukraine-ict-specialized-knowledge",
    t!("Ukraine transfer for specialized knowledge (F74)", "Mutation Ukraine pour connaissances spécialisées (F74)"),
    plans::treaty(36, plans::FIVE_YEARS_AFTER_THREE, plans::F73, true),
    [&UKRAINE_NATIONALITY, &EMPLOYED_OR_PARTNER, &YEAR, &UKRAINE_COMPANY, &FIVE_YEARS, &WAGE_IS_A_FACTOR]
);
