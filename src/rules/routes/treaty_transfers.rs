//! Transfers inside a company under the agreements with other countries: Regulations, s. 204(a).
//! They ask what the general transfers ask of company, role and knowledge, for those whom an
//! agreement names. The multinational test, the benefit to Canada, the premises and the wage floor
//! are not written on their pages: they warn. A new agreement is a row of `parties.tsv` and a block
//! in `treaty_transfers/routes.rs`.

use super::intra_company::{
    BUSINESS, DIRECTED, EXTENSION, NOT_IN_GROUP, PAPER, PREMISES_UNWRITTEN, PRESENCE_UNWRITTEN, PRESENT, RESET, USED,
    WOULD_EXTEND,
};
use super::technicians::UNITED_KINGDOM;
use super::{FITS, PAY_IS_A_FACTOR, closed, fits, length, officer, requirement, whole};

mod routes;

use crate::rules::cite::{page, regulations};
use crate::rules::model::{Condition, Outcome, Requirement, WageRule};
use crate::rules::questions::Fact;
use crate::t;
use crate::text::Text;
pub(super) use routes::*;

/// These pages describe no start-up.
static ACTIVE: Requirement = requirement(
    "treaty-doing-business",
    BUSINESS,
    of!(CompaniesActive { "both" => FITS, "starting-up" => officer(t!("These pages do not speak of start-ups: see the start-up route (C61).", "Ces pages ne parlent pas de démarrage : voyez la voie du démarrage (C61).")) }, PAPER),
    &[regulations("204(a)"), regulations("200(5)")],
);

static WORKPLACE: Requirement = requirement("treaty-workplace", DIRECTED, PREMISES_UNWRITTEN, &[regulations("204(a)")]);
static PRESENCE: Requirement =
    requirement("treaty-presence-in-canada", PRESENT, PRESENCE_UNWRITTEN, &[regulations("204(a)")]);

static WAGE: Requirement = requirement(
    "treaty-transfer-wage",
    t!("the pay beside the prevailing wage", "la paie par rapport au salaire courant"),
    Condition::Any(&[
        Condition::Wage(WageRule::JobBank),
        Condition::Always(fits(t!(
            "Some of these pages say both that the prevailing wage is not mandatory and that pay must match it. Pay below it is a risk.",
            "Certaines de ces pages disent à la fois que le salaire courant n’est pas obligatoire et que la paie doit y correspondre. Une paie plus basse est un risque."
        ))),
    ]),
    &[page("IRCC-CPTPP-ICT"), page("IRCC-CETA-ICT"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// Colombia and Peru: six months on the lists, one year in one sentence of the same page.
static SIX_MONTHS: Requirement = requirement(
    "treaty-six-months-with-company",
    t!(
        "6 months in a row with the company, full-time, within the last 3 years",
        "6 mois de suite dans l’entreprise, à temps plein, au cours des 3 dernières années"
    ),
    Condition::Any(&[
        EXTENSION,
        Condition::All(&[
            Condition::AtLeast(
                Fact::MonthsWithCompany,
                whole(6),
                FITS,
                closed(t!("6 months in a row are needed.", "Il faut 6 mois de suite.")),
            ),
            Condition::AtLeast(
                Fact::MonthsWithCompany,
                whole(12),
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

pub(in crate::rules) const UNTIL_FOUR_AND_A_HALF: Text = t!(
    "The permit ends when 4 and a half years in all are reached.",
    "Le permis prend fin quand 4 ans et demi en tout sont atteints."
);
/// The European Union and the United Kingdom: four and a half years for everyone.
static FOUR_AND_A_HALF_YEARS: Requirement = requirement(
    "four-and-a-half-years-in-all",
    t!(
        "the limit of 4 and a half years in Canada on such permits",
        "la limite de 4 ans et demi au Canada avec de tels permis"
    ),
    Condition::Any(&[Condition::AtLeast(Fact::TransferYears, whole(4) + 50, USED, fits(UNTIL_FOUR_AND_A_HALF)), RESET]),
    &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")],
);

/// Their page names no window of three years, and the question asks for one: below a year in it, an
/// officer looks at the older ones.
static ONE_YEAR_AT_ANY_TIME: Requirement = requirement(
    "treaty-one-year-at-any-time",
    t!("12 months with the company in a similar position", "12 mois dans l’entreprise dans un poste semblable"),
    Condition::Any(&[
        EXTENSION,
        Condition::AtLeast(
            Fact::MonthsWithCompany,
            whole(12),
            FITS,
            officer(t!(
                "12 months in a similar position are needed. The page names no 3-year window, so older months may count: show them.",
                "Il faut 12 mois dans un poste semblable. La page ne fixe pas de période de 3 ans; des mois plus anciens peuvent compter : montrez-les."
            )),
        ),
    ]),
    &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")],
);

const IN_AGREEMENT: Text = t!(
    "the year of work for a company in a country of the agreement",
    "l’année de travail pour une entreprise d’un pays de l’accord"
);
const NOT_A_PARTY: Outcome = closed(t!("That country is not in the agreement.", "Ce pays n’est pas dans l’accord."));

/// FTA-14 and FTA-15: where the year was worked.
static CPTPP_COMPANY: Requirement = requirement(
    "cptpp-company",
    IN_AGREEMENT,
    of!(CompanyCountry { "mexico" => FITS, "cptpp" => FITS, "united-kingdom" => UNITED_KINGDOM }, NOT_A_PARTY),
    &[page("IRCC-CPTPP-ICT")],
);

/// FTA-38: where the year was worked.
static UKRAINE_COMPANY: Requirement = requirement(
    "ukraine-company",
    IN_AGREEMENT,
    of!(CompanyCountry { "ukraine" => FITS }, NOT_A_PARTY),
    &[page("IRCC-UKR-ICT")],
);

/// ICQ-01: these pages also accept a partner.
static EMPLOYED_OR_PARTNER: Requirement = requirement(
    "employed-or-partner-abroad",
    t!(
        "your present work abroad for a company of the same group",
        "votre travail actuel à l’étranger pour une entreprise du même groupe"
    ),
    of!(CurrentEmployment {
        "payroll" => FITS,
        "direct-contract" => FITS,
        "partner" => officer(t!("This agreement’s page also accepts a partner; show your part in the business.", "La page de cet accord accepte aussi une associée ou un associé; montrez votre part dans l’entreprise.")),
        "transfer-permit" => WOULD_EXTEND,
    }, NOT_IN_GROUP),
    &[page("IRCC-CPTPP-ICT"), page("IRCC-CETA-ICT"), page("IRCC-UK-ICT"), page("IRCC-UKR-ICT")],
);

/// The other agreements: pay is a factor.
static WAGE_IS_A_FACTOR: Requirement = requirement(
    "treaty-transfer-wage-factor",
    t!("the pay, as one factor", "la paie, comme un facteur"),
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
    t!("the length of the first permit, 3 years at most", "la durée du premier permis, au plus 3 ans"),
    36,
    t!(
        "It can be extended once or for up to 18 months, up to 4 and a half years in all.",
        "Il peut être prolongé une fois ou de 18 mois au plus, jusqu’à 4 ans et demi en tout."
    ),
    &[page("IRCC-CETA-ICT")],
);
