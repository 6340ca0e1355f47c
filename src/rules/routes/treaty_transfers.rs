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

/// The European Union and the United Kingdom: four and a half years for everyone.
static FOUR_AND_A_HALF_YEARS: Requirement = requirement(
    "four-and-a-half-years-in-all",
    t!(
        "You have spent less than 4 and a half years in Canada on such permits",
        "Vous avez passé moins de 4 ans et demi au Canada avec de tels permis"
    ),
    Test::Any(&[
        Test::Reaches(
            Fact::TransferYears,
            450,
            USED,
            fits(t!(
                "The permit ends when 4 and a half years in all are reached.",
                "Le permis prend fin quand 4 ans et demi en tout sont atteints."
            )),
        ),
        RESET,
    ]),
    &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")],
);

/// The same two name no window of three years, so less than a year is left to the officer.
static ONE_YEAR_AT_ANY_TIME: Requirement = requirement(
    "treaty-one-year-at-any-time",
    t!("You have worked there 12 months in a similar position", "Vous y avez travaillé 12 mois dans un poste semblable"),
    Test::Any(&[
        EXTENSION,
        Test::AtLeast(
            Fact::MonthsWithCompany,
            12,
            FITS,
            officer(t!(
                "The page asks for 1 year in a similar position and names no 3-year window: count older months too.",
                "La page exige 1 an dans un poste semblable, sans fenêtre de 3 ans : comptez aussi les mois plus anciens."
            )),
        ),
    ]),
    &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")],
);

/// FTA-14, FTA-15 and FTA-38: where the year was worked.
static COMPANY_COUNTRY: Requirement = requirement(
    "company-in-agreement-country",
    t!(
        "You worked that year for a company in a country of the agreement",
        "Vous avez travaillé cette année-là pour une entreprise d’un pays de l’accord"
    ),
    of!(CompanyCountry { "yes" => FITS }, CLOSED),
    &[page("IRCC-CPTPP-ICT"), page("IRCC-UKR-ICT")],
);

/// ICQ-01: these pages also accept a partner.
static EMPLOYED_OR_PARTNER: Requirement = requirement(
    "employed-or-partner-abroad",
    t!("You work today, abroad, for a company of the same group", "Vous travaillez, à l’étranger, pour une entreprise du même groupe"),
    of!(CurrentEmployment {
        "payroll" => FITS,
        "direct-contract" => FITS,
        "partner" => officer(t!("This agreement’s page also accepts a partner; show your part in the business.", "La page de cet accord accepte aussi un associé; montrez votre part dans l’entreprise.")),
        "transfer-permit" => officer(t!("This would be an extension: the limit on total years decides, and a new kind of role needs a new year abroad.", "Ce serait une prolongation : la limite du nombre d’années décide, et un nouveau genre de rôle exige une nouvelle année à l’étranger.")),
    }, CLOSED),
    &[page("IRCC-CPTPP-ICT"), page("IRCC-CETA-ICT"), page("IRCC-UK-ICT"), page("IRCC-UKR-ICT")],
);

/// The other agreements: pay is a factor.
static WAGE_IS_A_FACTOR: Requirement = requirement(
    "treaty-transfer-wage-factor",
    t!("The pay is one factor", "La paie est un facteur"),
    Test::Any(&[
        Test::Wage(WageRule::JobBank),
        Test::Always(fits(t!(
            "Pay below the Job Bank figure weighs against you, but never decides alone.",
            "Une paie sous le montant du Guichet-Emplois joue contre vous, mais ne décide jamais seule."
        ))),
    ]),
    &[page("IRCC-COL-ICT"), page("IRCC-PER-ICT"), page("IRCC-CHL-ICT"), page("IRCC-KOR-ICT"), page("IRCC-UKR-ICT"), page("JOBBANK")],
);

/// FTA-33 and FTA-34.
static EUROPEAN_LENGTH: Requirement = requirement(
    "european-union-transfer-length",
    t!("The first permit lasts 3 years at most", "Le premier permis dure au plus 3 ans"),
    Test::MoreThan(
        Fact::StayMonths,
        36,
        fits(t!(
            "It can be extended once or for up to 18 months, up to 4 and a half years in all.",
            "Il peut être prolongé une fois ou de 18 mois au plus, jusqu’à 4 ans et demi en tout."
        )),
        FITS,
    ),
    &[page("IRCC-CETA-ICT")],
);

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
        "Vous avez la citoyenneté de l’Australie, du Brunei, du Chili, du Japon, de la Malaisie, du Mexique, de la Nouvelle-Zélande ou du Pérou, ou la résidence permanente de l’Australie ou de la Nouvelle-Zélande"
    ),
    Party::CptppManager,
    &[page("IRCC-CPTPP-ICT"), regulations("204(a)")],
);
static CPTPP_SPECIALISTS: Requirement = nationality(
    "cptpp-specialist-nationality",
    t!(
        "You are a citizen of Australia, Brunei, Chile, Japan, Mexico, New Zealand or Peru, or a permanent resident of Australia or New Zealand",
        "Vous avez la citoyenneté de l’Australie, du Brunei, du Chili, du Japon, du Mexique, de la Nouvelle-Zélande ou du Pérou, ou la résidence permanente de l’Australie ou de la Nouvelle-Zélande"
    ),
    Party::CptppSpecialist,
    &[page("IRCC-CPTPP-ICT"), regulations("204(a)")],
);
transfer!(
    manager CPTPP_MANAGER,
    "cptpp-ict-manager",
    t!("CPTPP transfer as executive or manager (T51)", "Mutation PTPGP comme cadre ou gestionnaire (T51)"),
    plans::treaty(36, plans::SEVEN_YEARS_FULL, plans::T53, false),
    [&CPTPP_MANAGERS, &EMPLOYED_OR_PARTNER, &ONE_YEAR, &COMPANY_COUNTRY, &SEVEN_YEARS, &WAGE, &LENGTH]
);
transfer!(
    specialist CPTPP_SPECIALIZED,
    "cptpp-ict-specialized-knowledge",
    t!("CPTPP transfer for specialized knowledge (T55)", "Mutation PTPGP pour connaissances spécialisées (T55)"),
    plans::treaty(36, plans::FIVE_YEARS_FULL, plans::T53, true),
    [&CPTPP_SPECIALISTS, &EMPLOYED_OR_PARTNER, &ONE_YEAR, &COMPANY_COUNTRY, &FIVE_YEARS, &WAGE, &LENGTH]
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
    plans::treaty(36, plans::SEVEN_YEARS_FULL, plans::NO_CODE, false),
    [&CHILE_NATIONALITY, &EMPLOYED, &ONE_YEAR, &SEVEN_YEARS, &WAGE_IS_A_FACTOR, &LENGTH]
);
transfer!(
    specialist CHILE_SPECIALIZED,
    "chile-ict-specialized-knowledge",
    t!("Chile transfer for specialized knowledge (F24)", "Mutation Chili pour connaissances spécialisées (F24)"),
    plans::treaty(36, plans::FIVE_YEARS_FULL, plans::NO_CODE, true),
    [&CHILE_NATIONALITY, &EMPLOYED, &ONE_YEAR, &FIVE_YEARS, &WAGE_IS_A_FACTOR, &LENGTH]
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
    t!("You are a citizen or permanent resident of Peru", "Vous avez la citoyenneté ou la résidence permanente du Pérou"),
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
    t!("You are a citizen or permanent resident of South Korea", "Vous avez la citoyenneté ou la résidence permanente de la Corée du Sud"),
    Party::Korea,
    &[page("IRCC-KOR-ICT"), regulations("204(a)")],
);
transfer!(
    manager KOREA_MANAGER,
    "korea-ict-manager",
    t!("Korea transfer as executive or manager (F33)", "Mutation Corée comme cadre ou gestionnaire (F33)"),
    plans::treaty(0, plans::SEVEN_YEARS_IN_ALL, plans::F36, false),
    [&KOREA_NATIONALITY, &EMPLOYED, &ONE_YEAR, &SEVEN_YEARS, &WAGE_IS_A_FACTOR]
);
transfer!(
    specialist KOREA_SPECIALIZED,
    "korea-ict-specialized-knowledge",
    t!("Korea transfer for specialized knowledge (F35)", "Mutation Corée pour connaissances spécialisées (F35)"),
    plans::treaty(0, plans::FIVE_YEARS_IN_ALL, plans::F36, true),
    [&KOREA_NATIONALITY, &EMPLOYED, &ONE_YEAR, &FIVE_YEARS, &WAGE_IS_A_FACTOR]
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
    t!("You are a citizen of the United Kingdom", "Vous avez la citoyenneté du Royaume-Uni"),
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
    t!("You are a citizen or permanent resident of Ukraine", "Vous avez la citoyenneté ou la résidence permanente de l’Ukraine"),
    Party::Ukraine,
    &[page("IRCC-UKR-ICT"), regulations("204(a)")],
);
transfer!(
    manager UKRAINE_MANAGER,
    "ukraine-ict-manager",
    t!("Ukraine transfer as executive or manager (F71)", "Mutation Ukraine comme cadre ou gestionnaire (F71)"),
    plans::treaty(36, plans::SEVEN_YEARS_AFTER_THREE, plans::F73, false),
    [&UKRAINE_NATIONALITY, &EMPLOYED_OR_PARTNER, &ONE_YEAR, &COMPANY_COUNTRY, &SEVEN_YEARS, &WAGE_IS_A_FACTOR]
);
transfer!(
    specialist UKRAINE_SPECIALIZED,
    "ukraine-ict-specialized-knowledge",
    t!("Ukraine transfer for specialized knowledge (F74)", "Mutation Ukraine pour connaissances spécialisées (F74)"),
    plans::treaty(36, plans::FIVE_YEARS_AFTER_THREE, plans::F73, true),
    [&UKRAINE_NATIONALITY, &EMPLOYED_OR_PARTNER, &ONE_YEAR, &COMPANY_COUNTRY, &FIVE_YEARS, &WAGE_IS_A_FACTOR]
);
