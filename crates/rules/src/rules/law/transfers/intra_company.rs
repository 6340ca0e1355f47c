//! Intra-company transferees: C61, C62 and C63 under Regulations, s. 205(a), any citizenship, and
//! T37 and T38 under s. 204(a), CUSMA. Every condition is a programme instruction.

use super::plans;
use super::steps;
use crate::rules::cite::{Cite, page, regulations};
use crate::rules::law::cusma_professional::{CITIZEN, TEMPORARY};
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::{
    CLOSED, FITS, PAY_IS_A_FACTOR, REMOTE_ABROAD, closed, fits, length, officer, requirement, to_do, whole,
};
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, WageRule};
use crate::rules::questions::Fact;
use crate::text::{Text, sentences};

mod judged;
mod knowledge;
mod level;
mod role;
mod routes;

use judged::{BENEFIT, OWNER, REALISTIC};
pub(in crate::rules::law) use knowledge::{EXPERTISE, PROPRIETARY};
use knowledge::{EXPERTISE_IF_SPECIALIST, NOT_SPECIALIST, PROPRIETARY_IF_SPECIALIST};
use level::START_UP_LEVEL;
pub(in crate::rules::law) use level::{MANAGER_LEVEL, SPECIALIST_LEVEL};
use role::START_UP_ROLE;
pub(in crate::rules::law) use role::{MANAGER_ROLE, SPECIALIST_ROLE};
pub(in crate::rules::law) use routes::{CUSMA_MANAGER, CUSMA_SPECIALIZED, MANAGER, SPECIALIZED, START_UP};

/// The pages on transfers in general and under CUSMA.
pub(in crate::rules::law) const BOTH_PAGES: &[Cite] = &[page("IRCC-ICT"), page("IRCC-T37")];
const GENERAL_PAGE: &[Cite] = &[page("IRCC-ICT"), regulations("205(a)")];
const CUSMA_PAGE: &[Cite] = &[page("IRCC-T37"), regulations("204(a)")];

/// ICT-18: a position in the Canadian entity, not a contract between client and supplier.
pub(in crate::rules::law) static POSITION: Requirement = requirement(
    "position-in-canada",
    sentences::intra_company::POSITION_IN_CANADA,
    of!(
        JobOffer,
        [
            ("job-offer", FITS),
            ("remote-abroad", REMOTE_ABROAD),
            ("not-yet", to_do(sentences::intra_company::POSITION_IN_CANADA_NOT_YET)),
            ("short-visit", closed(sentences::intra_company::POSITION_IN_CANADA_SHORT_VISIT)),
        ],
        closed(sentences::intra_company::POSITION_IN_CANADA_OTHERWISE)
    ),
    BOTH_PAGES,
);

pub(in crate::rules::law) const WOULD_EXTEND: Outcome = officer(sentences::intra_company::WOULD_EXTEND);

pub(in crate::rules::law) const NOT_IN_GROUP: Outcome = closed(sentences::intra_company::NOT_IN_GROUP);

/// ICT-01: employed now, abroad, by an enterprise of the group.
pub(in crate::rules::law) static EMPLOYED: Requirement = requirement(
    "employed-abroad",
    sentences::intra_company::EMPLOYED_ABROAD,
    of!(
        CurrentEmployment,
        [
            ("payroll", FITS),
            ("direct-contract", FITS),
            ("partner", officer(sentences::intra_company::EMPLOYED_ABROAD_PARTNER)),
            ("transfer-permit", WOULD_EXTEND),
        ],
        NOT_IN_GROUP
    ),
    BOTH_PAGES,
);

/// ICT-04: parent, branch, subsidiary or affiliate, by ownership and control.
pub(in crate::rules::law) static LINK: Requirement = requirement(
    "qualifying-relationship",
    sentences::intra_company::QUALIFYING_RELATIONSHIP,
    of!(
        CompanyLink,
        [
            ("parent-subsidiary", FITS),
            ("branch", FITS),
            ("affiliate", FITS),
            ("joint-venture", fits(sentences::intra_company::QUALIFYING_RELATIONSHIP_JOINT_VENTURE)),
            ("other", officer(sentences::intra_company::QUALIFYING_RELATIONSHIP_OTHER)),
        ],
        closed(sentences::intra_company::QUALIFYING_RELATIONSHIP_OTHERWISE)
    ),
    BOTH_PAGES,
);

/// Who is here on such a permit has shown the year before.
pub(in crate::rules::law) const EXTENSION: Condition = of!(CurrentEmployment, [("transfer-permit", FITS)], CLOSED);

/// ICT-02: at least one year, continuous and full-time, in the three years before the first
/// application.
pub(in crate::rules::law) static YEAR: Requirement = requirement(
    "one-year-with-company",
    sentences::intra_company::ONE_YEAR_WITH_COMPANY,
    Condition::Any(&[
        EXTENSION,
        Condition::AtLeast(
            Fact::MonthsWithCompany,
            whole(12),
            FITS,
            closed(sentences::intra_company::ONE_YEAR_WITH_COMPANY_12_MONTHS_ROW_NEEDED),
        ),
    ]),
    BOTH_PAGES,
);

/// ICT-03: the same capacity, and a post to return to.
pub(in crate::rules::law) static CAPACITY: Requirement = requirement(
    "same-capacity",
    sentences::intra_company::SAME_CAPACITY,
    of!(SameCapacity, [("yes", FITS)], closed(sentences::intra_company::SAME_CAPACITY_OTHERWISE)),
    BOTH_PAGES,
);

pub(in crate::rules::law) const PAPER: Outcome = closed(sentences::intra_company::PAPER);
pub(in crate::rules::law) const BUSINESS: Text = sentences::intra_company::DOING_BUSINESS;

/// ICT-05, for C62 and C63.
static ACTIVE: Requirement = requirement(
    "doing-business",
    BUSINESS,
    of!(
        CompaniesActive,
        [("both", FITS), ("starting-up", closed(sentences::intra_company::DOING_BUSINESS_STARTING_UP))],
        PAPER
    ),
    &[page("IRCC-ICT"), regulations("200(5)")],
);

/// C61 is for a Canadian enterprise that is being set up.
static STARTING: Requirement = requirement(
    "starting-up",
    sentences::intra_company::STARTING_UP,
    of!(CompaniesActive, [("starting-up", FITS), ("both", closed(sentences::intra_company::STARTING_UP_BOTH))], PAPER),
    GENERAL_PAGE,
);

pub(in crate::rules) const START_UP_TERM: Text = sentences::intra_company::START_UP_TERM;
/// T37 takes a start-up: 1 year, then renewals of 6 months.
static CUSMA_ACTIVE: Requirement = requirement(
    "cusma-doing-business",
    BUSINESS,
    of!(CompaniesActive, [("both", FITS), ("starting-up", fits(START_UP_TERM))], PAPER),
    &[page("IRCC-T37"), regulations("200(5)")],
);

/// The CUSMA page describes start-ups for executives and managers only.
static CUSMA_ACTIVE_SPECIALIST: Requirement = requirement(
    "cusma-doing-business-specialist",
    BUSINESS,
    of!(
        CompaniesActive,
        [
            ("both", FITS),
            ("starting-up", officer(sentences::intra_company::CUSMA_DOING_BUSINESS_SPECIALIST_STARTING_UP))
        ],
        PAPER
    ),
    &[page("IRCC-T37"), regulations("200(5)")],
);

/// ICT-06: revenue in the home country and one more; an existing Canadian business counts.
static MULTINATIONAL: Requirement = requirement(
    "multinational",
    sentences::intra_company::MULTINATIONAL,
    of!(
        GroupCountries,
        [("home-and-canada", FITS), ("two-or-more", FITS)],
        closed(sentences::intra_company::MULTINATIONAL_OTHERWISE)
    ),
    GENERAL_PAGE,
);

/// ICT-06 for C61: two countries before Canada.
static TWO_COUNTRIES: Requirement = requirement(
    "two-countries",
    sentences::intra_company::TWO_COUNTRIES,
    of!(GroupCountries, [("two-or-more", FITS)], closed(sentences::intra_company::TWO_COUNTRIES_OTHERWISE)),
    GENERAL_PAGE,
);

pub(in crate::rules) const CLIENT_SITE: Text = sentences::intra_company::CLIENT_SITE;
const CLIENT: Outcome = officer(CLIENT_SITE);
const CLIENT_DIRECTS: Outcome = closed(sentences::intra_company::CLIENT_DIRECTS);
const WORKPLACE: Text = sentences::intra_company::WORKPLACE;

/// ICT-07 to ICT-09 and ICT-17.
static PREMISES: Requirement = requirement(
    "workplace",
    WORKPLACE,
    of!(
        Workplace,
        [
            ("own-premises", FITS),
            ("client-site", CLIENT),
            ("client-directed", CLIENT_DIRECTS),
            ("shared-space", officer(sentences::intra_company::WORKPLACE_SHARED_SPACE)),
        ],
        closed(sentences::intra_company::WORKPLACE_OTHERWISE)
    ),
    GENERAL_PAGE,
);

/// ICT-21: in a start-up a lawyer's address can serve at first.
static START_UP_PREMISES: Requirement = requirement(
    "start-up-workplace",
    WORKPLACE,
    of!(
        Workplace,
        [("own-premises", FITS), ("client-site", CLIENT), ("client-directed", CLIENT_DIRECTS)],
        officer(sentences::intra_company::START_UP_WORKPLACE_OTHERWISE)
    ),
    GENERAL_PAGE,
);

/// ICT section 5: the pages of agreements do not write the remote-work test, so it only warns.
pub(in crate::rules::law) const PRESENCE_UNWRITTEN: Condition = Condition::Any(&[
    of!(RemoteWork, [("yes", fits(sentences::intra_company::PRESENCE_UNWRITTEN_YES))], CLOSED),
    Condition::Always(FITS),
]);

/// The same for premises: control counts, the premises test is not written there.
pub(in crate::rules::law) const PREMISES_UNWRITTEN: Condition = of!(
    Workplace,
    [("own-premises", FITS), ("client-site", CLIENT), ("client-directed", CLIENT_DIRECTS)],
    fits(sentences::intra_company::PREMISES_UNWRITTEN_OTHERWISE)
);
pub(in crate::rules::law) const PRESENT: Text = sentences::intra_company::PRESENCE_IN_CANADA;
pub(in crate::rules::law) const DIRECTED: Text = sentences::intra_company::CUSMA_WORKPLACE;

static CUSMA_PRESENCE: Requirement = requirement("cusma-presence-in-canada", PRESENT, PRESENCE_UNWRITTEN, CUSMA_PAGE);
static CUSMA_WORKPLACE: Requirement = requirement("cusma-workplace", DIRECTED, PREMISES_UNWRITTEN, CUSMA_PAGE);

/// FTA-02 says so of specialists; of managers FTA-03 does not speak.
static CUSMA_ENTERPRISE: Requirement = requirement(
    "cusma-enterprise",
    sentences::intra_company::CUSMA_ENTERPRISE,
    of!(
        CompanyCountry,
        [("united-states", FITS), ("mexico", FITS)],
        closed(sentences::intra_company::CUSMA_ENTERPRISE_OTHERWISE)
    ),
    CUSMA_PAGE,
);

/// ICT-10: why the work must be done in Canada.
static PRESENCE: Requirement = requirement(
    "presence-in-canada",
    PRESENT,
    of!(
        RemoteWork,
        [("no", FITS), ("documented", FITS)],
        officer(sentences::intra_company::PRESENCE_IN_CANADA_OTHERWISE)
    ),
    GENERAL_PAGE,
);

/// ICT-12: a floor for C63.
static WAGE: Requirement = requirement(
    "wage-floor",
    sentences::intra_company::WAGE_FLOOR,
    Condition::Wage(WageRule::JobBank),
    &[page("IRCC-ICT"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// ICT-12: a strong warning for C61 and C62.
static WAGE_WARNING: Requirement = requirement(
    "wage-expected",
    sentences::intra_company::WAGE_EXPECTED,
    Condition::Any(&[
        Condition::Wage(WageRule::JobBank),
        Condition::Always(fits(sentences::intra_company::WAGE_EXPECTED_CHECK_PAY_BELOW_JOB)),
    ]),
    &[page("IRCC-ICT"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// Section 5 of the comparison: under CUSMA the wage is a factor, never the only ground.
static CUSMA_WAGE: Requirement = requirement(
    "cusma-wage",
    sentences::intra_company::CUSMA_WAGE,
    PAY_IS_A_FACTOR,
    &[page("IRCC-T37"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

pub(in crate::rules::law) const RESET: Condition =
    of!(YearAbroad, [("yes", fits(sentences::intra_company::RESET_YES))], CLOSED);
pub(in crate::rules::law) const USED: Outcome = closed(sentences::intra_company::USED);

pub(in crate::rules) const UNTIL_SEVEN: Text = sentences::intra_company::UNTIL_SEVEN;
pub(in crate::rules) const UNTIL_FIVE: Text = sentences::intra_company::UNTIL_FIVE;

/// ICT-15: 7 years in all for executives and managers.
pub(in crate::rules::law) static SEVEN_YEARS: Requirement = requirement(
    "seven-years-in-all",
    sentences::intra_company::SEVEN_YEARS_IN_ALL,
    Condition::Any(&[Condition::AtLeast(Fact::TransferYears, whole(7), USED, fits(UNTIL_SEVEN)), RESET]),
    BOTH_PAGES,
);

/// ICT-15: 5 years in all for specialized knowledge.
pub(in crate::rules::law) static FIVE_YEARS: Requirement = requirement(
    "five-years-in-all",
    sentences::intra_company::FIVE_YEARS_IN_ALL,
    Condition::Any(&[Condition::AtLeast(Fact::TransferYears, whole(5), USED, fits(UNTIL_FIVE)), RESET]),
    BOTH_PAGES,
);

/// C61: both limits, by capacity.
static START_UP_YEARS: Requirement = requirement(
    "start-up-years-in-all",
    sentences::intra_company::START_UP_YEARS_IN_ALL,
    Condition::Any(&[
        Condition::All(&[
            Condition::AtLeast(Fact::TransferYears, whole(7), USED, FITS),
            Condition::Any(&[NOT_SPECIALIST, Condition::AtLeast(Fact::TransferYears, whole(5), USED, FITS)]),
        ]),
        RESET,
    ]),
    GENERAL_PAGE,
);

/// ICT-21: premises, staffing plan, business plan, finance.
pub(in crate::rules::law) static DOCUMENTS: Requirement = requirement(
    "start-up-documents",
    sentences::intra_company::START_UP_DOCUMENTS,
    of!(
        StartUpDocuments,
        [("all", FITS), ("some", to_do(sentences::intra_company::START_UP_DOCUMENTS_SOME))],
        closed(sentences::intra_company::START_UP_DOCUMENTS_OTHERWISE)
    ),
    GENERAL_PAGE,
);

/// ICT-15: how long one permit lasts.
pub(in crate::rules::law) static LENGTH: Requirement = length(
    "transfer-permit-length",
    sentences::intra_company::TRANSFER_PERMIT_LENGTH,
    36,
    sentences::intra_company::TRANSFER_PERMIT_LENGTH_LONGER,
    BOTH_PAGES,
);

/// ICT-15 for C61: 1 year, no extension but for a delay outside control.
static START_UP_LENGTH: Requirement = length(
    "start-up-permit-length",
    sentences::intra_company::START_UP_PERMIT_LENGTH,
    12,
    sentences::intra_company::START_UP_PERMIT_LENGTH_LONGER,
    GENERAL_PAGE,
);
