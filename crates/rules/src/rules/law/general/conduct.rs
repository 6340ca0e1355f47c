//! The general block, part two: whether the employer may hire.

use crate::rules::cite::{page, regulations};
use crate::rules::law::{FITS, closed, fits, officer, requirement, to_do};
use crate::rules::model::{Condition, Outcome, Requirement};
use crate::text::sentences;

/// Regulations, s. 200(3)(h)(ii)-(iii): only an employer inside an ineligibility period, or in
/// default of a penalty. Being on the public list is not enough.
pub(in crate::rules::law) static ELIGIBLE: Requirement = requirement(
    "eligible-employer",
    sentences::conduct::ELIGIBLE_EMPLOYER,
    of!(
        EmployerList,
        [
            ("not-listed", FITS),
            ("listed-eligible", fits(sentences::conduct::ELIGIBLE_EMPLOYER_LISTED_ELIGIBLE)),
            ("listed-ineligible", closed(sentences::conduct::ELIGIBLE_EMPLOYER_LISTED_INELIGIBLE)),
        ],
        to_do(sentences::conduct::ELIGIBLE_EMPLOYER_OTHERWISE)
    ),
    &[regulations("200(3)(h)"), regulations("196.1(b)"), regulations("209.95(1)(b)"), page("IRCC-NONCOMP")],
);

/// Regulations, s. 196.1(a) and 200(3)(g.1): the employer's regular offerings count, not the job.
pub(in crate::rules::law) static ADULT_SERVICES: Requirement = requirement(
    "adult-services-employer",
    sentences::conduct::ADULT_SERVICES_EMPLOYER,
    ticked!(EmployerIssues, "adult-services", closed(sentences::conduct::ADULT_SERVICES_EMPLOYER_ADULT_SERVICES), FITS),
    &[regulations("200(3)(g.1)"), regulations("196.1(a)")],
);

/// The answer names the factor.
const DOUBT: Outcome = officer(sentences::conduct::DOUBT);

/// Regulations, s. 200(5): four factors, all judged by the officer.
pub(in crate::rules::law) static GENUINE: Requirement = requirement(
    "genuine-offer",
    sentences::conduct::GENUINE_OFFER,
    Condition::All(&[
        ticked!(EmployerIssues, "not-genuine", closed(sentences::conduct::GENUINE_OFFER_NOT_GENUINE), FITS),
        ticked!(EmployerIssues, "not-in-business", DOUBT, FITS),
        ticked!(EmployerIssues, "no-means", DOUBT, FITS),
        ticked!(EmployerIssues, "not-active", DOUBT, FITS),
        ticked!(EmployerIssues, "no-need", DOUBT, FITS),
        ticked!(EmployerIssues, "cannot-fulfil", DOUBT, FITS),
        ticked!(EmployerIssues, "broke-law", DOUBT, FITS),
    ]),
    &[regulations("200(5)")],
);

/// Regulations, s. 200(5)(a) and (c).
///
/// Law: an offer is not genuine where the employer is not actively engaged in the business, or is not
/// reasonably able to fulfil the terms.
/// Reading: what the employer cannot show closes every route that rests on its offer, until it is
/// shown. Company transfers ask about the business in a requirement of their own, because a start-up
/// is not in business yet.
/// Grey zone: a mere doubt of the person stays with [`GENUINE`], and the officer weighs it.
pub(in crate::rules::law) static IN_BUSINESS: Requirement = requirement(
    "employer-in-business",
    sentences::conduct::EMPLOYER_IN_BUSINESS,
    Condition::All(&[
        ticked!(
            EmployerIssues,
            "not-in-business",
            closed(sentences::conduct::EMPLOYER_IN_BUSINESS_NOT_IN_BUSINESS),
            FITS
        ),
        ticked!(EmployerIssues, "no-means", closed(sentences::conduct::EMPLOYER_IN_BUSINESS_NO_MEANS), FITS),
    ]),
    &[regulations("200(5)")],
);

/// Regulations, s. 200(3)(c).
pub(in crate::rules::law) static DISPUTE: Requirement = requirement(
    "labour-dispute",
    sentences::conduct::LABOUR_DISPUTE,
    ticked!(EmployerIssues, "labour-dispute", closed(sentences::conduct::LABOUR_DISPUTE_LABOUR_DISPUTE), FITS),
    &[regulations("200(3)(c)")],
);

/// Regulations, s. 203(1)(e) and 209.11(1)(e): fees that the worker may never be charged.
pub(in crate::rules::law) static FEES: Requirement = requirement(
    "no-fees-charged",
    sentences::conduct::NO_FEES_CHARGED,
    ticked!(EmployerIssues, "fees-charged", closed(sentences::conduct::NO_FEES_CHARGED_FEES_CHARGED), FITS),
    &[regulations("203(1)(e)"), regulations("209.11(1)(e)"), regulations("207.1")],
);
