//! Transfers inside a company under the agreements with other countries: Regulations, s. 204(a).
//! They ask what the general transfers ask of company, role and knowledge, for those whom an
//! agreement names. The multinational test, the benefit to Canada, the premises and the wage floor
//! are not written on their pages: they warn. A new agreement is a row of `parties.tsv` and a block
//! in `treaty_transfers/routes.rs`.

use crate::rules::law::agreements::technicians::UNITED_KINGDOM;
use crate::rules::law::transfers::intra_company::{
    BUSINESS, DIRECTED, EXTENSION, NOT_IN_GROUP, PAPER, PREMISES_UNWRITTEN, PRESENCE_UNWRITTEN, PRESENT, RESET, USED,
    WOULD_EXTEND,
};
use crate::rules::law::{FITS, PAY_IS_A_FACTOR, closed, fits, length, officer, requirement, whole};

mod routes;

use crate::rules::cite::{page, regulations};
use crate::rules::model::{Condition, Outcome, Requirement, WageRule};
use crate::rules::questions::Fact;
use crate::text::{Text, sentences};
pub(in crate::rules::law) use routes::*;

/// These pages describe no start-up.
static ACTIVE: Requirement = requirement(
    "treaty-doing-business",
    BUSINESS,
    of!(
        CompaniesActive,
        [("both", FITS), ("starting-up", officer(sentences::treaty_transfers::TREATY_DOING_BUSINESS_STARTING_UP))],
        PAPER
    ),
    &[regulations("204(a)"), regulations("200(5)")],
);

static WORKPLACE: Requirement = requirement("treaty-workplace", DIRECTED, PREMISES_UNWRITTEN, &[regulations("204(a)")]);
static PRESENCE: Requirement =
    requirement("treaty-presence-in-canada", PRESENT, PRESENCE_UNWRITTEN, &[regulations("204(a)")]);

static WAGE: Requirement = requirement(
    "treaty-transfer-wage",
    sentences::treaty_transfers::TREATY_TRANSFER_WAGE,
    Condition::Any(&[
        Condition::Wage(WageRule::JobBank),
        Condition::Always(fits(sentences::treaty_transfers::TREATY_TRANSFER_WAGE_SOME_THESE_PAGES_SAY)),
    ]),
    &[page("IRCC-CPTPP-ICT"), page("IRCC-CETA-ICT"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// Colombia and Peru: six months on the lists, one year in one sentence of the same page.
static SIX_MONTHS: Requirement = requirement(
    "treaty-six-months-with-company",
    sentences::treaty_transfers::TREATY_SIX_MONTHS_WITH_COMPANY,
    Condition::Any(&[
        EXTENSION,
        Condition::All(&[
            Condition::AtLeast(
                Fact::MonthsWithCompany,
                whole(6),
                FITS,
                closed(sentences::treaty_transfers::TREATY_SIX_MONTHS_WITH_COMPANY_6_MONTHS_ROW_NEEDED),
            ),
            Condition::AtLeast(
                Fact::MonthsWithCompany,
                whole(12),
                FITS,
                officer(sentences::treaty_transfers::TREATY_SIX_MONTHS_WITH_COMPANY_PAGE_ASKS_6_MONTHS),
            ),
        ]),
    ]),
    &[page("IRCC-COL-ICT"), page("IRCC-PER-ICT")],
);

pub(in crate::rules) const UNTIL_FOUR_AND_A_HALF: Text = sentences::treaty_transfers::UNTIL_FOUR_AND_A_HALF;
/// The European Union and the United Kingdom: four and a half years for everyone.
static FOUR_AND_A_HALF_YEARS: Requirement = requirement(
    "four-and-a-half-years-in-all",
    sentences::treaty_transfers::FOUR_AND_A_HALF_YEARS_IN_ALL,
    Condition::Any(&[Condition::AtLeast(Fact::TransferYears, whole(4) + 50, USED, fits(UNTIL_FOUR_AND_A_HALF)), RESET]),
    &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")],
);

/// Their page names no window of three years, and the question asks for one: below a year in it, an
/// officer looks at the older ones.
static ONE_YEAR_AT_ANY_TIME: Requirement = requirement(
    "treaty-one-year-at-any-time",
    sentences::treaty_transfers::TREATY_ONE_YEAR_AT_ANY_TIME,
    Condition::Any(&[
        EXTENSION,
        Condition::AtLeast(
            Fact::MonthsWithCompany,
            whole(12),
            FITS,
            officer(sentences::treaty_transfers::TREATY_ONE_YEAR_AT_ANY_TIME_12_MONTHS_SIMILAR_POSITION),
        ),
    ]),
    &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")],
);

const IN_AGREEMENT: Text = sentences::treaty_transfers::CPTPP_COMPANY;
const NOT_A_PARTY: Outcome = closed(sentences::treaty_transfers::NOT_A_PARTY);

/// FTA-14 and FTA-15: where the year was worked.
static CPTPP_COMPANY: Requirement = requirement(
    "cptpp-company",
    IN_AGREEMENT,
    of!(CompanyCountry, [("mexico", FITS), ("cptpp", FITS), ("united-kingdom", UNITED_KINGDOM)], NOT_A_PARTY),
    &[page("IRCC-CPTPP-ICT")],
);

/// FTA-38: where the year was worked.
static UKRAINE_COMPANY: Requirement = requirement(
    "ukraine-company",
    IN_AGREEMENT,
    of!(CompanyCountry, [("ukraine", FITS)], NOT_A_PARTY),
    &[page("IRCC-UKR-ICT")],
);

/// ICQ-01: these pages also accept a partner.
static EMPLOYED_OR_PARTNER: Requirement = requirement(
    "employed-or-partner-abroad",
    sentences::treaty_transfers::EMPLOYED_OR_PARTNER_ABROAD,
    of!(
        CurrentEmployment,
        [
            ("payroll", FITS),
            ("direct-contract", FITS),
            ("partner", officer(sentences::treaty_transfers::EMPLOYED_OR_PARTNER_ABROAD_PARTNER)),
            ("transfer-permit", WOULD_EXTEND),
        ],
        NOT_IN_GROUP
    ),
    &[page("IRCC-CPTPP-ICT"), page("IRCC-CETA-ICT"), page("IRCC-UK-ICT"), page("IRCC-UKR-ICT")],
);

/// The other agreements: pay is a factor.
static WAGE_IS_A_FACTOR: Requirement = requirement(
    "treaty-transfer-wage-factor",
    sentences::treaty_transfers::TREATY_TRANSFER_WAGE_FACTOR,
    PAY_IS_A_FACTOR,
    &[
        page("IRCC-COL-ICT"),
        page("IRCC-PER-ICT"),
        page("IRCC-CHL-ICT"),
        page("IRCC-KOR-ICT"),
        page("IRCC-UKR-ICT"),
        page("JOBBANK"),
        page("JOBBANK-REGIONS"),
    ],
);

/// FTA-33 and FTA-34.
static EUROPEAN_LENGTH: Requirement = length(
    "european-union-transfer-length",
    sentences::treaty_transfers::EUROPEAN_UNION_TRANSFER_LENGTH,
    36,
    sentences::treaty_transfers::EUROPEAN_UNION_TRANSFER_LENGTH_LONGER,
    &[page("IRCC-CETA-ICT")],
);
