//! What each payer pays, and the sum for this person.

use super::{Permit, Plan, is, place};
use crate::rules::cite::Cite;
use crate::rules::date::Date;
use crate::rules::eval::{self, Context};
use crate::rules::law;
use crate::rules::lists::{self, Entry};
use crate::rules::model::{Condition, Standing, Who};
use crate::rules::questions::Fact;
use crate::rules::review_dates::List;
use crate::text::{Text, sentences};

const BIOMETRICS: Text = sentences::plan::BIOMETRICS;
const ETA: Text = sentences::plan::ETA;

/// A fee of this person's plan.
#[derive(Clone, Copy, Debug)]
pub struct Fee {
    /// Who pays it: you or the employer.
    pub who: Who,
    /// What it is for.
    pub text: Text,
    /// How much, in cents; `None` where no figure is in force on the day.
    pub cents: Option<i64>,
    /// Whether it is due for certain; an answer that is missing can still take it away.
    pub certain: bool,
    /// The provision.
    pub cite: Cite,
    /// The last day before the figure is expected to change.
    pub review_by: Date,
}

/// What one payer pays in all, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The least.
    pub least: i64,
    /// The most.
    pub most: i64,
    /// Whether every fee has a figure.
    pub whole: bool,
}

/// The fees of one payer together.
pub fn sum(fees: &[Fee], who: Who) -> Sum {
    let mut sum = Sum { least: 0, most: 0, whole: true };
    for fee in fees {
        if fee.who == who {
            let cents = fee.cents.unwrap_or(0);
            sum.most += cents;
            sum.least += if fee.certain { cents } else { 0 };
            sum.whole &= fee.cents.is_some();
        }
    }
    sum
}

/// The fees of this person on this route.
pub fn fees(plan: &Plan, context: Context<'_>) -> Vec<Fee> {
    let mut all = Vec::new();
    let mut add = |id: &str, text: Text, due: Option<bool>| {
        if due != Some(false)
            && let Some(row) = lists::fee(id)
        {
            let who = if row.payer == "employer" { Who::Employer } else { Who::You };
            let cents = if row.known_on(context.as_of) { row.cents } else { None };
            let list = if id == "quebec-certificate" { List::QuebecCertificate } else { List::Fees };
            let cite = Cite { source: row.source, provision: row.provision };
            all.push(Fee { who, text, cents, certain: due.is_some(), cite, review_by: list.review_by() });
        }
    };
    if plan.permit == Permit::Visit {
        let entry = entry(context);
        let us_resident = us_resident(context);
        let free = Some(!us_resident && !matches!(entry, Some(Entry::UnitedStates)));
        match entry {
            Some(Entry::Visa) => {
                add("visa", sentences::plan::FEES_VISA, free);
                if !us_resident {
                    add("biometrics", BIOMETRICS, due(&law::BIOMETRICS.condition, context));
                }
            }
            Some(Entry::Document | Entry::VisaOrEta) | None if !us_resident => {
                add("visa", sentences::plan::FEES_VISA_IF_NEED_ONE, None);
                if due(&law::BIOMETRICS.condition, context) != Some(false) {
                    add("biometrics", BIOMETRICS, None);
                }
            }
            _ => add("eta", ETA, free.filter(|due| !due)),
        }
    } else {
        add("work-permit", sentences::plan::FEES_WORK_PERMIT, Some(true));
        if plan.permit == Permit::Open {
            add("open-permit", sentences::plan::FEES_OPEN_PERMIT, Some(true));
        }
        if place::on_arrival(plan, context) && entry(context) == Some(Entry::Exempt) && !us_resident(context) {
            add("eta", ETA, None);
        }
        add("biometrics", BIOMETRICS, due(&law::BIOMETRICS.condition, context));
        if plan.permit.needs_lmia() {
            let words = sentences::plan::FEES_QUEBEC_CERTIFICATE_CAQ_REPORTED;
            add("quebec-certificate", words, certificate_due(context));
            add("lmia", sentences::plan::FEES_LMIA_EACH_POSITION, Some(true));
            if plan.permit == Permit::Lmia {
                add("advertising", sentences::plan::FEES_ADVERTISING, due(&law::ADVERTISING, context));
            }
            let words = sentences::plan::FEES_QUEBEC_PROVINCES_OWN_FEE;
            add("quebec-employer", words, due(&law::NOT_QUEBEC, context));
        } else if plan.permit == Permit::Exempt {
            add(
                "employer-compliance",
                sentences::plan::FEES_OFFER_EMPLOYER_PORTAL,
                Some(!is(Fact::PortalOffer, "exempt", context)),
            );
        }
    }
    let exam = exam_due(context);
    add("medical-exam", sentences::plan::FEES_MEDICAL_EXAM_REQUIRED_REPORTED, exam);
    add("medical-exam-dearer", sentences::plan::FEES_DEPENDING_DOCTOR_UP_ANOTHER, exam.filter(|due| !due));
    all
}

/// Whether what this condition asks for is still to be done; `None` while an answer can tell.
pub(super) fn due(condition: &Condition, context: Context<'_>) -> Option<bool> {
    match eval::span(condition, context).decided()? {
        Standing::Fits => Some(false),
        Standing::ToDo | Standing::DoesNotFit => Some(true),
        Standing::OfficerDecides => None,
    }
}

/// Whether a medical exam is still to be paid; `None` while an answer can tell.
fn exam_due(context: Context<'_>) -> Option<bool> {
    match eval::span(&law::EXAM_DONE, context).decided()? {
        Standing::Fits => Some(false),
        Standing::DoesNotFit => Some(true),
        // The person has not looked whether one is due.
        _ => None,
    }
}

/// Whether the CAQ is still to be got: an LMIA job of more than 30 days in Quebec.
pub(super) fn certificate_due(context: Context<'_>) -> Option<bool> {
    due(&law::QUEBEC_CERTIFICATE.condition, context)
}

/// What Canada asks of the best of the person's citizenships; `None` while they are unknown.
pub(super) fn entry(context: Context<'_>) -> Option<Entry> {
    context.answers.citizenships()?.map(|country| country.entry).min_by_key(|entry| *entry as u8)
}

/// Whether the person holds a green card.
pub(super) fn us_resident(context: Context<'_>) -> bool {
    context.answers.ticked(
        Fact::PermanentResidence,
        const { crate::rules::questions::choice(Fact::PermanentResidence, "united-states") },
    ) == Some(true)
}
