//! What the agreements with other countries share: Regulations, s. 204(a), as the IRCC page of each
//! agreement gives it. The annexes themselves were not read.

use crate::rules::cite::{Cite, page, regulations};
use crate::rules::law::{
    CLOSED, FITS, PAY_IS_A_FACTOR, REMOTE_ABROAD, TO_DO, closed, fits, officer, requirement, to_do,
};
use crate::rules::lists::Party;
use crate::rules::model::{Agreement, Condition, Outcome, Requirement, WageRule};
use crate::text::sentences;

pub(in crate::rules::law) const NOT_NAMED: Outcome = closed(sentences::treaty::NOT_NAMED);

/// An agreement: the requirement that checks whom it names, its page, and the pages that its page replaces.
pub(in crate::rules::law) const fn agreement(
    names: &'static Requirement,
    page: Cite,
    instead_of: &'static [Cite],
) -> Agreement {
    Agreement { names, page, instead_of }
}

/// Whom an agreement names.
pub(in crate::rules::law) const fn party(party: Party) -> Condition {
    Condition::Party(party, FITS, NOT_NAMED)
}

const VISIT: Outcome = closed(sentences::treaty::VISIT);

/// TEC-10: an employee, an own contract, or a contract of an employer at home.
pub(in crate::rules::law) static ARRANGED: Requirement = requirement(
    "treaty-pre-arranged-work",
    sentences::treaty::TREATY_PRE_ARRANGED_WORK,
    of!(
        JobOffer,
        [
            ("own-contract", fits(sentences::treaty::TREATY_PRE_ARRANGED_WORK_OWN_CONTRACT)),
            ("not-yet", to_do(sentences::treaty::TREATY_PRE_ARRANGED_WORK_NOT_YET)),
            ("employer-contract", officer(sentences::treaty::TREATY_PRE_ARRANGED_WORK_EMPLOYER_CONTRACT)),
            ("remote-abroad", REMOTE_ABROAD),
            ("short-visit", VISIT),
        ],
        FITS
    ),
    &[regulations("204(a)"), page("IRCC-T52"), page("IRCC-F12"), page("IRCC-F52")],
);

/// GEN-67: the main duties of the offer are those of the occupation; a mismatch is judged.
pub(in crate::rules::law) static DUTIES_IN_OFFER: Requirement = requirement(
    "treaty-duties-in-offer",
    sentences::treaty::TREATY_DUTIES_IN_OFFER,
    of!(DutiesInOffer, [("yes", FITS)], officer(sentences::treaty::TREATY_DUTIES_IN_OFFER_OTHERWISE)),
    &[regulations("200(3)(a)"), page("IRCC-EMP")],
);

/// CUQ-06: founding the business or holding a part of it is a factor.
pub(in crate::rules::law) const SHARE: Outcome = officer(sentences::treaty::SHARE);

/// TEC-10: no self-employment in Canada.
pub(in crate::rules::law) static INDEPENDENCE: Requirement = requirement(
    "treaty-no-control-of-canadian-business",
    sentences::treaty::TREATY_NO_CONTROL_OF_CANADIAN_BUSINESS,
    of!(
        CanadianBusiness,
        [("no", FITS), ("minority", SHARE)],
        closed(sentences::treaty::TREATY_NO_CONTROL_OF_CANADIAN_BUSINESS_OTHERWISE)
    ),
    &[regulations("204(a)"), page("IRCC-T52"), page("IRCC-F12"), page("IRCC-F52")],
);

/// TEC-02: the higher of the Job Bank figure and the employer's own range; cash only.
pub(in crate::rules::law) static WAGE: Requirement = requirement(
    "treaty-prevailing-wage",
    sentences::treaty::TREATY_PREVAILING_WAGE,
    Condition::Wage(WageRule::JobBank),
    &[page("IRCC-T52"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// TEC-02: what the employer pays others for the same job, place, skills and experience.
pub(in crate::rules::law) static RANGE: Requirement = requirement(
    "treaty-pay-range",
    sentences::treaty::TREATY_PAY_RANGE,
    of!(PayRange, [("within", FITS), ("below", closed(sentences::treaty::TREATY_PAY_RANGE_BELOW))], TO_DO),
    &[page("IRCC-T52")],
);

/// TEQ-06 for Colombia and Peru: a factor, never the only ground.
pub(in crate::rules::law) static WAGE_FACTOR: Requirement = requirement(
    "treaty-wage-factor",
    sentences::treaty::TREATY_WAGE_FACTOR,
    PAY_IS_A_FACTOR,
    &[page("IRCC-F12"), page("IRCC-F52"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

const PROFESSIONAL: Outcome = closed(sentences::treaty::PROFESSIONAL);
/// The list has occupations beside those of IT, which the facts do not have.
pub(in crate::rules::law) const NOT_JUDGED: Outcome = officer(sentences::treaty::NOT_JUDGED);
/// The duties have no clear main part.
pub(in crate::rules::law) const MIX: Outcome = officer(sentences::treaty::MIX);
const NAMED: Outcome = fits(sentences::treaty::NAMED);
const NOT_TECHNICIAN: Outcome = closed(sentences::treaty::NOT_TECHNICIAN);

/// TEQ-02: the listed technicians.
pub(in crate::rules::law) static TECHNICIAN: Requirement = requirement(
    "technician-occupation",
    sentences::treaty::TECHNICIAN_OCCUPATION,
    Condition::All(&[
        of!(
            Duties,
            [
                ("user-support", NAMED),
                ("networks", NAMED),
                ("testing", NAMED),
                ("mix", MIX),
                ("other", FITS),
                ("repair", NOT_TECHNICIAN),
                ("call-centre", NOT_TECHNICIAN),
            ],
            PROFESSIONAL
        ),
        Condition::Any(&[
            of!(Duties, [("other", CLOSED)], FITS),
            of!(
                OtherDuties,
                [
                    ("electronics", NOT_JUDGED),
                    ("digital-media", NOT_JUDGED),
                    ("technical-writing", NOT_JUDGED),
                    ("management-consulting", NOT_JUDGED),
                    ("other-profession", NOT_JUDGED),
                    ("none", NOT_JUDGED),
                ],
                PROFESSIONAL
            ),
        ]),
    ]),
    &[page("IRCC-T52"), page("IRCC-F12"), page("IRCC-F52"), page("NOC")],
);

/// A bachelor's degree in another field counts through a diploma or certificate beside it.
pub(in crate::rules::law) const UNRELATED: Outcome = officer(sentences::treaty::UNRELATED);
pub(in crate::rules::law) const OTHER_STUDY: Condition = Condition::All(&[
    of!(Education, [("bachelor-unrelated", FITS)], CLOSED),
    of!(OtherStudy, [("diploma", FITS), ("certificate", FITS)], CLOSED),
]);

pub(in crate::rules::law) const TEER_TOO_LOW: Outcome = closed(sentences::treaty::TEER_TOO_LOW);
/// TEER 0 and 1: the professional categories.
pub(in crate::rules::law) const PROFESSIONAL_DUTIES: Condition = Condition::All(&[
    of!(
        Duties,
        [
            ("systems-analysis", FITS),
            ("security", FITS),
            ("network-engineering", FITS),
            ("cloud", FITS),
            ("management", FITS),
            ("other", FITS),
            ("mix", MIX),
        ],
        TEER_TOO_LOW
    ),
    Condition::Any(&[
        of!(Duties, [("other", CLOSED)], FITS),
        of!(
            OtherDuties,
            [
                ("programming", FITS),
                ("databases", FITS),
                ("business-systems", FITS),
                ("web-design", FITS),
                ("data-science", FITS),
                ("mathematics", FITS),
                ("engineering", FITS),
                ("electronics", TEER_TOO_LOW),
                ("digital-media", TEER_TOO_LOW),
                ("visual-effects", officer(sentences::treaty::PROFESSIONAL_DUTIES_VISUAL_EFFECTS)),
            ],
            NOT_JUDGED
        ),
    ]),
]);

/// A degree whose whole program takes four years or more.
pub(in crate::rules::law) const FOUR_YEARS: Condition = Condition::All(&[
    of!(
        Education,
        [("bachelor-computing", FITS), ("bachelor-related", FITS), ("bachelor-unrelated", UNRELATED)],
        closed(sentences::treaty::FOUR_YEARS_EDUCATION_OTHERWISE)
    ),
    of!(DegreeLength, [("four-years", FITS)], closed(sentences::treaty::FOUR_YEARS_DEGREE_LENGTH_OTHERWISE)),
]);

/// How part-time years count is left to the officer.
pub(in crate::rules::law) const PART_TIME: Condition =
    of!(PartTimeYears, [("no", FITS)], officer(sentences::treaty::PART_TIME_OTHERWISE));
