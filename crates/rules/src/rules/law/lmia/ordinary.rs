//! Ordinary LMIA, high-wage and low-wage, and the requirements that every LMIA route shares.

use super::plans;
use super::steps;
use crate::rules::cite::{page, regulations};
use crate::rules::date::Date;
use crate::rules::law::general::conduct;
use crate::rules::law::{CLOSED, FITS, REMOTE_ABROAD, TO_DO, closed, length, officer, requirement, to_do, whole};
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, WageRule};
use crate::rules::questions::Fact;
use crate::text::sentences;

/// Regulations, s. 200(1)(c)(iii): an offer of employment, and a positive determination on it.
pub(in crate::rules::law) static OFFER: Requirement = requirement(
    "job-offer",
    sentences::lmia::JOB_OFFER,
    of!(
        JobOffer,
        [
            ("job-offer", FITS),
            ("not-yet", to_do(sentences::lmia::JOB_OFFER_NOT_YET)),
            ("remote-abroad", REMOTE_ABROAD),
            ("short-visit", closed(sentences::lmia::JOB_OFFER_SHORT_VISIT)),
        ],
        officer(sentences::lmia::JOB_OFFER_OTHERWISE)
    ),
    &[regulations("200(1)(c)(iii)")],
);

/// Regulations, s. 203(1.1)(a): wages consistent with the prevailing wage rate of the occupation.
/// Employment and Social Development Canada reads it as the Job Bank median of the area.
pub(in crate::rules::law) static PREVAILING_WAGE: Requirement = requirement(
    "prevailing-wage",
    sentences::lmia::PREVAILING_WAGE,
    Condition::Wage(WageRule::Prevailing),
    &[regulations("203(1.1)(a)"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// A positive LMIA has tested what it was asked for, and nobody tests it again for the permit. What every
/// stream tests (language of the job, lay-offs, the province's steps) is settled by an LMIA of either
/// stream; what one stream alone asks for is settled by its own.
const ORDINARY_POSITIVE: Condition = settled!(Lmia, "positive");
pub(in crate::rules::law) const GLOBAL_TALENT_POSITIVE: Condition = settled!(Lmia, "positive-global-talent");

/// Regulations, s. 203(1.01): a language other than English or French, unless truly required.
pub(in crate::rules::law) static LANGUAGE: Requirement = requirement(
    "job-language",
    sentences::lmia::JOB_LANGUAGE,
    Condition::Any(&[
        ORDINARY_POSITIVE,
        GLOBAL_TALENT_POSITIVE,
        of!(
            JobLanguage,
            [
                ("english-or-french", FITS),
                ("other-needed", officer(sentences::lmia::JOB_LANGUAGE_OTHER_NEEDED)),
                ("other-not-needed", closed(sentences::lmia::JOB_LANGUAGE_OTHER_NOT_NEEDED)),
                ("none", officer(sentences::lmia::JOB_LANGUAGE_NONE)),
            ],
            TO_DO
        ),
    ]),
    &[regulations("203(1.01)")],
);

/// Regulations, s. 203(1)(g): a signed agreement by the first day, same occupation, wages and
/// conditions, in the official language that the worker chooses.
pub(in crate::rules::law) static AGREEMENT: Requirement = requirement(
    "employment-agreement",
    sentences::lmia::EMPLOYMENT_AGREEMENT,
    of!(EmploymentAgreement, [("yes", FITS), ("no", closed(sentences::lmia::EMPLOYMENT_AGREEMENT_NO))], TO_DO),
    &[regulations("203(1)(g)")],
);

/// Programme rule: British Columbia, Manitoba, Saskatchewan and Nova Scotia register employers
/// first; Quebec assesses the file with Ottawa (s. 203(4)).
pub(in crate::rules::law) static PROVINCIAL_STEPS: Requirement = requirement(
    "provincial-steps",
    sentences::lmia::PROVINCIAL_STEPS,
    Condition::Any(&[
        ORDINARY_POSITIVE,
        GLOBAL_TALENT_POSITIVE,
        of!(
            Province,
            [
                ("bc", CLOSED),
                ("mb", CLOSED),
                ("sk", CLOSED),
                ("ns", CLOSED),
                ("qc", to_do(sentences::lmia::PROVINCIAL_STEPS_QC))
            ],
            FITS
        ),
        Condition::All(&[
            of!(Province, [("qc", CLOSED)], FITS),
            of!(ProvincialRegistration, [("yes", FITS)], to_do(sentences::lmia::PROVINCIAL_STEPS_OTHERWISE)),
        ]),
        Condition::All(&[of!(Province, [("qc", FITS)], CLOSED), of!(QuebecCertificate, [("short-job", FITS)], CLOSED)]),
    ]),
    &[page("ESDC-GTS-OV"), regulations("203(4)")],
);

/// Regulations, s. 200(3)(b): a Quebec acceptance certificate, only for LMIA jobs in Quebec.
pub(in crate::rules) static QUEBEC_CERTIFICATE: Requirement = requirement(
    "quebec-certificate",
    sentences::lmia::QUEBEC_CERTIFICATE,
    Condition::Any(&[
        of!(Province, [("qc", CLOSED)], FITS),
        of!(
            QuebecCertificate,
            [("yes", FITS), ("short-job", FITS)],
            to_do(sentences::lmia::QUEBEC_CERTIFICATE_OTHERWISE)
        ),
    ]),
    &[regulations("200(3)(b)")],
);

/// Regulations, s. 203(1)(b), (1.1)(b) and (3): a neutral or positive effect on the labour market.
pub(in crate::rules::law) static LABOUR_MARKET: Requirement = requirement(
    "labour-market-effect",
    sentences::lmia::LABOUR_MARKET_EFFECT,
    Condition::Any(&[
        ORDINARY_POSITIVE,
        GLOBAL_TALENT_POSITIVE,
        of!(Layoffs, [("no", FITS), ("yes", officer(sentences::lmia::LABOUR_MARKET_EFFECT_YES))], TO_DO),
    ]),
    &[regulations("203(1)(b)"), regulations("203(3)")],
);

const EXPIRED: Outcome = closed(sentences::lmia::EXPIRED);
const NOT_APPLIED: Outcome = to_do(sentences::lmia::NOT_APPLIED);
const OTHER_STREAM: Outcome = to_do(sentences::lmia::OTHER_STREAM);

/// Regulations, s. 200(1)(c)(iii) and 203(3.1): a positive assessment that is still in effect.
static ORDINARY_LMIA: Requirement = requirement(
    "lmia",
    sentences::lmia::LMIA,
    of!(
        Lmia,
        [
            ("positive", FITS),
            ("positive-global-talent", OTHER_STREAM),
            ("expired", EXPIRED),
            ("applied", to_do(sentences::lmia::LMIA_APPLIED))
        ],
        NOT_APPLIED
    ),
    &[regulations("200(1)(c)(iii)"), regulations("203(3.1)")],
);

/// The same, marked Global Talent Stream.
pub(in crate::rules::law) static GLOBAL_TALENT_LMIA: Requirement = requirement(
    "global-talent-lmia",
    sentences::lmia::GLOBAL_TALENT_LMIA,
    of!(
        Lmia,
        [
            ("positive-global-talent", FITS),
            ("positive", OTHER_STREAM),
            ("expired", EXPIRED),
            ("applied", to_do(sentences::lmia::GLOBAL_TALENT_LMIA_APPLIED))
        ],
        NOT_APPLIED
    ),
    &[regulations("200(1)(c)(iii)"), page("ESDC-GTS-OV")],
);

/// Programme rule, with s. 203(3)(e): efforts to hire Canadians and permanent residents.
pub(in crate::rules::law) static RECRUITMENT: Requirement = requirement(
    "recruitment",
    sentences::lmia::RECRUITMENT,
    Condition::Any(&[ORDINARY_POSITIVE, of!(Recruitment, [("yes", FITS)], TO_DO)]),
    &[regulations("203(3)(e)"), page("ESDC-MEDIAN")],
);

/// Programme rule: at or above the provincial threshold (median plus 20%) is high-wage.
static HIGH_WAGE_STREAM: Requirement = requirement(
    "high-wage-threshold",
    sentences::lmia::HIGH_WAGE_THRESHOLD,
    Condition::Wage(WageRule::HighWage),
    &[page("ESDC-MEDIAN")],
);

/// Programme rule: below the threshold is low-wage.
static LOW_WAGE_STREAM: Requirement = requirement(
    "low-wage-threshold",
    sentences::lmia::LOW_WAGE_THRESHOLD,
    Condition::Wage(WageRule::LowWage),
    &[page("ESDC-MEDIAN")],
);

/// Programme rule for high-wage positions: full-time, 30 hours a week or more.
static FULL_TIME: Requirement = requirement(
    "full-time-hours",
    sentences::lmia::FULL_TIME_HOURS,
    Condition::AtLeast(
        Fact::HoursPerWeek,
        whole(30),
        FITS,
        closed(sentences::lmia::FULL_TIME_HOURS_HIGH_WAGE_JOB_FULL),
    ),
    &[page("ESDC-MEDIAN")],
);

/// Reported with confidence M: since 2024-09-03 in Montreal, then in Laval, until 2026-12-31 unless it
/// is renewed. At or above the threshold the file is no low-wage one; the sector is the employer's.
const PAUSE: Condition = Condition::Any(&[
    of!(Province, [("qc", CLOSED)], FITS),
    Condition::Until(
        Date::new(2026, 12, 31),
        &[
            officer(sentences::lmia::PAUSE_REPORTED_UNTIL_31_DECEMBER),
            to_do(sentences::lmia::PAUSE_CHECK_WHETHER_QUEBEC_RENEWED),
        ],
    ),
]);

/// Programme rule since 2024-09-26: low-wage files are refused where unemployment is 6% or more.
/// The list of areas changes every quarter; the last one known has expired, so it is asked. It stops a
/// file, not an LMIA that is there.
static AREA: Requirement = requirement(
    "area-not-refused",
    sentences::lmia::AREA_NOT_REFUSED,
    Condition::Any(&[
        ORDINARY_POSITIVE,
        Condition::All(&[
            PAUSE,
            of!(
                Area,
                [
                    ("outside", FITS),
                    ("exempt", officer(sentences::lmia::AREA_NOT_REFUSED_EXEMPT)),
                    ("inside", closed(sentences::lmia::AREA_NOT_REFUSED_INSIDE)),
                ],
                to_do(sentences::lmia::AREA_NOT_REFUSED_OTHERWISE)
            ),
        ]),
    ]),
    &[page("ESDC-REFUSAL")],
);

/// Programme rule: at most 10% of the workforce at the location, 20% in four sectors.
static SHARE: Requirement = requirement(
    "low-wage-cap",
    sentences::lmia::LOW_WAGE_CAP,
    Condition::Any(&[
        ORDINARY_POSITIVE,
        of!(LowWageShare, [("within", FITS), ("over", closed(sentences::lmia::LOW_WAGE_CAP_OVER))], TO_DO),
    ]),
    &[page("ESDC-REFUSAL")],
);

/// Programme rule: at most 3 years of employment in a high-wage position.
pub(in crate::rules::law) static THREE_YEARS: Requirement = length(
    "permit-length",
    sentences::lmia::PERMIT_LENGTH,
    36,
    sentences::lmia::PERMIT_LENGTH_LONGER,
    &[page("ESDC-MEDIAN"), page("ESDC-GTS-REQ")],
);

/// Programme rule: at most 1 year in a low-wage position.
static ONE_YEAR: Requirement = length(
    "permit-length-low-wage",
    sentences::lmia::PERMIT_LENGTH_LOW_WAGE,
    12,
    sentences::lmia::PERMIT_LENGTH_LOW_WAGE_LONGER,
    &[page("ESDC-MEDIAN")],
);

/// High-wage LMIA.
pub(in crate::rules::law) static HIGH_WAGE: Route = Route {
    id: "lmia-high-wage",
    group: Group::Lmia,
    agreement: None,
    name: sentences::lmia::ROUTE_LMIA_HIGH_WAGE,
    summary: sentences::lmia::ROUTE_LMIA_HIGH_WAGE_SUMMARY,
    requirements: &[
        &OFFER,
        &conduct::IN_BUSINESS,
        &HIGH_WAGE_STREAM,
        &PREVAILING_WAGE,
        &FULL_TIME,
        &RECRUITMENT,
        &AGREEMENT,
        &LANGUAGE,
        &LABOUR_MARKET,
        &PROVINCIAL_STEPS,
        &ORDINARY_LMIA,
        &QUEBEC_CERTIFICATE,
        &THREE_YEARS,
    ],
    plan: &plans::HIGH_WAGE,
    steps: &steps::HIGH_WAGE,
};

/// Low-wage LMIA.
pub(in crate::rules::law) static LOW_WAGE: Route = Route {
    id: "lmia-low-wage",
    group: Group::Lmia,
    agreement: None,
    name: sentences::lmia::ROUTE_LMIA_LOW_WAGE,
    summary: sentences::lmia::ROUTE_LMIA_LOW_WAGE_SUMMARY,
    requirements: &[
        &OFFER,
        &conduct::IN_BUSINESS,
        &LOW_WAGE_STREAM,
        &PREVAILING_WAGE,
        &AREA,
        &SHARE,
        &RECRUITMENT,
        &AGREEMENT,
        &LANGUAGE,
        &LABOUR_MARKET,
        &PROVINCIAL_STEPS,
        &ORDINARY_LMIA,
        &QUEBEC_CERTIFICATE,
        &ONE_YEAR,
    ],
    plan: &plans::LOW_WAGE,
    steps: &steps::LOW_WAGE,
};
