//! Transfers inside a company under the agreements with other countries: Regulations, s. 204(a).
//! They ask what the general transfers ask of company, role and knowledge, for those whom an
//! agreement names. The multinational test, the benefit to Canada, the premises and the wage floor
//! are not written on their pages: they warn. A new agreement is a row of `parties.tsv` and a block
//! at the end of this file.

use super::exempt::{PORTAL, SIGNED};
use super::intra_company::{
    BUSINESS, CAPACITY, CLIENT, CLIENT_DIRECTS, EMPLOYED, EXPERTISE, FIVE_YEARS, LENGTH, LINK, MANAGER_LEVEL, MANAGER_ROLE, PAPER,
    POSITION, PROPRIETARY, RESET, SEVEN_YEARS, SPECIALIST_LEVEL, SPECIALIST_ROLE, USED,
};
use super::plans::Cap;
use super::treaty::party;
use super::treaty_steps::TRANSFER;
use super::{CLOSED, FITS, closed, fits, officer, plans, requirement};
use crate::rules::cite::{Cite, page, regulations};
use crate::rules::lists::Party;
use crate::rules::model::{Group, Requirement, Route, Test, WageRule};
use crate::rules::questions::Fact;
use crate::t;
use crate::text::Text;

/// These pages describe no start-up.
static ACTIVE: Requirement = requirement(
    "treaty-doing-business",
    BUSINESS,
    of!(CompaniesActive { "both" => FITS, "starting-up" => officer(t!("These pages do not speak of start-ups: see the start-up route (C61).", "Ces pages ne parlent pas de démarrage : voyez la voie du démarrage (C61).")) }, PAPER),
    &[regulations("204(a)"), regulations("200(5)")],
);

static WORKPLACE: Requirement = requirement(
    "treaty-workplace",
    t!("The Canadian company directs your work", "L’entreprise canadienne dirige votre travail"),
    of!(Workplace { "own-premises" => FITS, "client-site" => CLIENT, "client-directed" => CLIENT_DIRECTS }, fits(t!(
        "The agreement’s page does not ask for it, but an officer may: own premises are safer.",
        "La page de l’accord ne l’exige pas, mais un agent peut le demander : de vrais locaux sont plus sûrs."
    ))),
    &[regulations("204(a)")],
);

static PRESENCE: Requirement = requirement(
    "treaty-presence-in-canada",
    t!("The work has to be done in Canada", "Le travail doit se faire au Canada"),
    Test::Any(&[
        of!(RemoteWork { "yes" => fits(t!("The agreement’s page does not ask for it, but expect the question why you must be in Canada.", "La page de l’accord ne l’exige pas, mais attendez-vous à devoir dire pourquoi être au Canada.")) }, CLOSED),
        Test::Always(FITS),
    ]),
    &[regulations("204(a)")],
);

static WAGE: Requirement = requirement(
    "treaty-transfer-wage",
    t!("The pay should reach the prevailing wage", "La paie devrait atteindre le salaire courant"),
    Test::Any(&[
        Test::Wage(WageRule::JobBank),
        Test::Always(fits(t!(
            "Some of these pages say both that the prevailing wage is not mandatory and that pay must match it. Pay below it is a risk.",
            "Certaines de ces pages disent à la fois que le salaire courant n’est pas obligatoire et que la paie doit y correspondre. Une paie plus basse est un risque."
        ))),
    ]),
    &[page("IRCC-CPTPP-ICT"), page("IRCC-CETA-ICT"), page("JOBBANK")],
);

const SHORT: Text =
    t!("12 months in a row are needed; part-time does not add up.", "Il faut 12 mois de suite; le temps partiel ne s’additionne pas.");
const EXTENSION: Test = of!(CurrentEmployment { "transfer-permit" => FITS }, CLOSED);

/// One year, continuous, in the last three.
static ONE_YEAR: Requirement = requirement(
    "treaty-one-year-with-company",
    t!(
        "You have worked there 12 months in a row, full-time, within the last 3 years",
        "Vous y avez travaillé 12 mois de suite, à temps plein, au cours des 3 dernières années"
    ),
    Test::Any(&[EXTENSION, Test::AtLeast(Fact::MonthsWithCompany, 12, FITS, closed(SHORT))]),
    &[regulations("204(a)")],
);

/// Colombia and Peru: six months on the lists, one year in one sentence of the same page.
static SIX_MONTHS: Requirement = requirement(
    "treaty-six-months-with-company",
    t!(
        "You have worked there 6 months in a row, full-time, within the last 3 years",
        "Vous y avez travaillé 6 mois de suite, à temps plein, au cours des 3 dernières années"
    ),
    Test::Any(&[
        EXTENSION,
        Test::All(&[
            Test::AtLeast(Fact::MonthsWithCompany, 6, FITS, closed(t!("6 months in a row are needed.", "Il faut 6 mois de suite."))),
            Test::AtLeast(
                Fact::MonthsWithCompany,
                12,
                FITS,
                officer(t!(
                    "The page asks for 6 months in its lists and for at least 1 year in one sentence: from 6 to 11 months an officer decides.",
                    "La page exige 6 mois dans ses listes et au moins 1 an dans une phrase : de 6 à 11 mois, un agent décide."
                )),
            ),
        ]),
    ]),
    &[page("IRCC-COL-ICT"), page("IRCC-PER-ICT")],
);

/// The European Union and the United Kingdom: four and a half years for everyone. The answer counts
/// whole years and parts of them, so the bound is met in half years: less than 4.5.
static FOUR_AND_A_HALF_YEARS: Requirement = requirement(
    "four-and-a-half-years-in-all",
    t!(
        "You have spent less than 4 and a half years in Canada on such permits",
        "Vous avez passé moins de 4 ans et demi au Canada avec de tels permis"
    ),
    Test::Any(&[
        Test::All(&[
            Test::AtLeast(Fact::TransferYears, 5, USED, FITS),
            Test::AtLeast(
                Fact::TransferYears,
                4,
                officer(t!("The limit is 4 and a half years: count the months.", "La limite est de 4 ans et demi : comptez les mois.")),
                FITS,
            ),
        ]),
        RESET,
    ]),
    &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")],
);

/// Whom the page of an agreement names.
const fn nationality(id: &'static str, title: Text, named: Party, cites: &'static [Cite]) -> Requirement {
    requirement(id, title, party(named), cites)
}

/// One route of an agreement.
macro_rules! transfer {
    (manager $route:ident, $id:literal, $name:expr, $nationality:expr, $months:expr, $years:expr, $plan:expr) => {
        transfer!(route $route, $id, $name, $plan, &[
            $nationality, &EMPLOYED, &LINK, $months, &ACTIVE, &CAPACITY, &MANAGER_ROLE, &MANAGER_LEVEL, &WORKPLACE, &PRESENCE, $years,
            &POSITION, &PORTAL, &SIGNED, &WAGE, &LENGTH,
        ]);
    };
    (specialist $route:ident, $id:literal, $name:expr, $nationality:expr, $months:expr, $years:expr, $plan:expr) => {
        transfer!(route $route, $id, $name, $plan, &[
            $nationality, &EMPLOYED, &LINK, $months, &ACTIVE, &CAPACITY, &SPECIALIST_ROLE, &SPECIALIST_LEVEL, &PROPRIETARY, &EXPERTISE,
            &WORKPLACE, &PRESENCE, $years, &POSITION, &PORTAL, &SIGNED, &WAGE, &LENGTH,
        ]);
    };
    (route $route:ident, $id:literal, $name:expr, $plan:expr, $requirements:expr) => {
        pub(super) static $route: Route =
            Route { id: $id, group: Group::FreeTrade, name: $name, summary: SUMMARY, requirements: $requirements, plan: &$plan, steps: &TRANSFER };
    };
}

const SUMMARY: Text = t!(
    "The version of the company transfer under a trade agreement: no multinational test, and pay is a warning. Specialized knowledge needs both halves here too.",
    "La version de la mutation selon un accord commercial : aucun critère de multinationale, et la paie est un avertissement. Les connaissances spécialisées exigent ici aussi les deux moitiés.",
);

static CPTPP_MANAGERS: Requirement = nationality(
    "cptpp-manager-nationality",
    t!(
        "You are a citizen of Australia, Brunei, Chile, Japan, Malaysia, Mexico, New Zealand or Peru, or a permanent resident of Australia or New Zealand",
        "Vous avez la citoyenneté de l’Australie, de Brunei, du Chili, du Japon, de la Malaisie, du Mexique, de la Nouvelle-Zélande ou du Pérou, ou la résidence permanente de l’Australie ou de la Nouvelle-Zélande"
    ),
    Party::CptppManager,
    &[page("IRCC-CPTPP-ICT"), regulations("204(a)")],
);
static CPTPP_SPECIALISTS: Requirement = nationality(
    "cptpp-specialist-nationality",
    t!(
        "You are a citizen of Australia, Brunei, Chile, Japan, Mexico, New Zealand or Peru, or a permanent resident of Australia or New Zealand",
        "Vous avez la citoyenneté de l’Australie, de Brunei, du Chili, du Japon, du Mexique, de la Nouvelle-Zélande ou du Pérou, ou la résidence permanente de l’Australie ou de la Nouvelle-Zélande"
    ),
    Party::CptppSpecialist,
    &[page("IRCC-CPTPP-ICT"), regulations("204(a)")],
);
transfer!(
    manager CPTPP_MANAGER,
    "cptpp-ict-manager",
    t!("CPTPP transfer as executive or manager (T51)", "Mutation PTPGP comme cadre ou gestionnaire (T51)"),
    &CPTPP_MANAGERS,
    &ONE_YEAR,
    &SEVEN_YEARS,
    plans::treaty(Cap::Seven, plans::T53)
);
transfer!(
    specialist CPTPP_SPECIALIZED,
    "cptpp-ict-specialized-knowledge",
    t!("CPTPP transfer for specialized knowledge (T55)", "Mutation PTPGP pour connaissances spécialisées (T55)"),
    &CPTPP_SPECIALISTS,
    &ONE_YEAR,
    &FIVE_YEARS,
    plans::treaty(Cap::Five, plans::T53)
);

static CHILE_NATIONALITY: Requirement = nationality(
    "chile-transfer-nationality",
    t!("You are a citizen of Chile", "Vous avez la citoyenneté du Chili"),
    Party::Chile,
    &[page("IRCC-CHL-ICT"), regulations("204(a)")],
);
transfer!(
    manager CHILE_MANAGER,
    "chile-ict-manager",
    t!("Chile transfer as executive or manager (F23)", "Mutation Chili comme cadre ou gestionnaire (F23)"),
    &CHILE_NATIONALITY,
    &ONE_YEAR,
    &SEVEN_YEARS,
    plans::treaty(Cap::Seven, plans::NO_CODE)
);
transfer!(
    specialist CHILE_SPECIALIZED,
    "chile-ict-specialized-knowledge",
    t!("Chile transfer for specialized knowledge (F24)", "Mutation Chili pour connaissances spécialisées (F24)"),
    &CHILE_NATIONALITY,
    &ONE_YEAR,
    &FIVE_YEARS,
    plans::treaty(Cap::Five, plans::NO_CODE)
);

static COLOMBIA_NATIONALITY: Requirement = nationality(
    "colombia-transfer-nationality",
    t!("You are a citizen or permanent resident of Colombia", "Vous avez la citoyenneté ou la résidence permanente de la Colombie"),
    Party::Colombia,
    &[page("IRCC-COL-ICT"), regulations("204(a)")],
);
transfer!(
    manager COLOMBIA_MANAGER,
    "colombia-ict-manager",
    t!("Colombia transfer as executive or manager (F13)", "Mutation Colombie comme cadre ou gestionnaire (F13)"),
    &COLOMBIA_NATIONALITY,
    &SIX_MONTHS,
    &SEVEN_YEARS,
    plans::treaty(Cap::Seven, plans::T25)
);
transfer!(
    specialist COLOMBIA_SPECIALIZED,
    "colombia-ict-specialized-knowledge",
    t!("Colombia transfer for specialized knowledge (F15)", "Mutation Colombie pour connaissances spécialisées (F15)"),
    &COLOMBIA_NATIONALITY,
    &SIX_MONTHS,
    &FIVE_YEARS,
    plans::treaty(Cap::Five, plans::T25)
);

static PERU_NATIONALITY: Requirement = nationality(
    "peru-transfer-nationality",
    t!("You are a citizen or permanent resident of Peru", "Vous avez la citoyenneté ou la résidence permanente du Pérou"),
    Party::Peru,
    &[page("IRCC-PER-ICT"), regulations("204(a)")],
);
transfer!(
    manager PERU_MANAGER,
    "peru-ict-manager",
    t!("Peru transfer as executive or manager (F53)", "Mutation Pérou comme cadre ou gestionnaire (F53)"),
    &PERU_NATIONALITY,
    &SIX_MONTHS,
    &SEVEN_YEARS,
    plans::treaty(Cap::Seven, plans::NO_CODE)
);
transfer!(
    specialist PERU_SPECIALIZED,
    "peru-ict-specialized-knowledge",
    t!("Peru transfer for specialized knowledge (F55)", "Mutation Pérou pour connaissances spécialisées (F55)"),
    &PERU_NATIONALITY,
    &SIX_MONTHS,
    &FIVE_YEARS,
    plans::treaty(Cap::Five, plans::NO_CODE)
);

static KOREA_NATIONALITY: Requirement = nationality(
    "korea-transfer-nationality",
    t!("You are a citizen or permanent resident of South Korea", "Vous avez la citoyenneté ou la résidence permanente de la Corée du Sud"),
    Party::Korea,
    &[page("IRCC-KOR-ICT"), regulations("204(a)")],
);
transfer!(
    manager KOREA_MANAGER,
    "korea-ict-manager",
    t!("Korea transfer as executive or manager (F33)", "Mutation Corée comme cadre ou gestionnaire (F33)"),
    &KOREA_NATIONALITY,
    &ONE_YEAR,
    &SEVEN_YEARS,
    plans::treaty(Cap::Seven, plans::F36)
);
transfer!(
    specialist KOREA_SPECIALIZED,
    "korea-ict-specialized-knowledge",
    t!("Korea transfer for specialized knowledge (F35)", "Mutation Corée pour connaissances spécialisées (F35)"),
    &KOREA_NATIONALITY,
    &ONE_YEAR,
    &FIVE_YEARS,
    plans::treaty(Cap::Five, plans::F36)
);

static EUROPEAN_UNION_NATIONALITY: Requirement = nationality(
    "european-union-transfer-nationality",
    t!("You are a citizen of a country of the European Union", "Vous avez la citoyenneté d’un pays de l’Union européenne"),
    Party::EuropeanUnion,
    &[page("IRCC-CETA-ICT"), regulations("204(a)")],
);
transfer!(
    manager EUROPEAN_UNION_MANAGER,
    "european-union-ict-manager",
    t!("CETA transfer as executive or manager (T44)", "Mutation AECG comme cadre ou gestionnaire (T44)"),
    &EUROPEAN_UNION_NATIONALITY,
    &ONE_YEAR,
    &FOUR_AND_A_HALF_YEARS,
    plans::treaty(Cap::FourAndAHalf, plans::T45)
);
transfer!(
    specialist EUROPEAN_UNION_SPECIALIZED,
    "european-union-ict-specialized-knowledge",
    t!("CETA transfer for specialized knowledge (T41)", "Mutation AECG pour connaissances spécialisées (T41)"),
    &EUROPEAN_UNION_NATIONALITY,
    &ONE_YEAR,
    &FOUR_AND_A_HALF_YEARS,
    plans::treaty(Cap::FourAndAHalf, plans::T45)
);

static UNITED_KINGDOM_NATIONALITY: Requirement = nationality(
    "united-kingdom-transfer-nationality",
    t!("You are a citizen of the United Kingdom", "Vous avez la citoyenneté du Royaume-Uni"),
    Party::UnitedKingdom,
    &[page("IRCC-UK-ICT"), regulations("204(a)")],
);
transfer!(
    manager UNITED_KINGDOM_MANAGER,
    "united-kingdom-ict-manager",
    t!("UK transfer as executive or manager (F61)", "Mutation Royaume-Uni comme cadre ou gestionnaire (F61)"),
    &UNITED_KINGDOM_NATIONALITY,
    &ONE_YEAR,
    &FOUR_AND_A_HALF_YEARS,
    plans::treaty(Cap::FourAndAHalf, plans::F64)
);
transfer!(
    specialist UNITED_KINGDOM_SPECIALIZED,
    "united-kingdom-ict-specialized-knowledge",
    t!("UK transfer for specialized knowledge (F63)", "Mutation Royaume-Uni pour connaissances spécialisées (F63)"),
    &UNITED_KINGDOM_NATIONALITY,
    &ONE_YEAR,
    &FOUR_AND_A_HALF_YEARS,
    plans::treaty(Cap::FourAndAHalf, plans::F64)
);

static UKRAINE_NATIONALITY: Requirement = nationality(
    "ukraine-transfer-nationality",
    t!("You are a citizen or permanent resident of Ukraine", "Vous avez la citoyenneté ou la résidence permanente de l’Ukraine"),
    Party::Ukraine,
    &[page("IRCC-UKR-ICT"), regulations("204(a)")],
);
transfer!(
    manager UKRAINE_MANAGER,
    "ukraine-ict-manager",
    t!("Ukraine transfer as executive or manager (F71)", "Mutation Ukraine comme cadre ou gestionnaire (F71)"),
    &UKRAINE_NATIONALITY,
    &ONE_YEAR,
    &SEVEN_YEARS,
    plans::treaty(Cap::Seven, plans::F73)
);
transfer!(
    specialist UKRAINE_SPECIALIZED,
    "ukraine-ict-specialized-knowledge",
    t!("Ukraine transfer for specialized knowledge (F74)", "Mutation Ukraine pour connaissances spécialisées (F74)"),
    &UKRAINE_NATIONALITY,
    &ONE_YEAR,
    &FIVE_YEARS,
    plans::treaty(Cap::Five, plans::F73)
);
