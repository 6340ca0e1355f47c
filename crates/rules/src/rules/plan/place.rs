//! Where and how this person applies: Regulations, s. 190 and 197 to 199, and what entry asks.

use super::fees::{due, entry, us_resident};
use super::{Line, Permit, Plan, applies_inside, chosen, is, line, lmia_positive};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::{self, Context};
use crate::rules::law;
use crate::rules::lists::Entry;
use crate::rules::model::{Span, Standing};
use crate::rules::questions::Fact;
use crate::text::sentences;

const ONLINE: Line = line(sentences::plan::ONLINE, &[regulations("197")]);
const BORDER_US: Line = line(sentences::plan::BORDER_US, &[regulations("198")]);
const BORDER_GREEN_CARD: Line = line(sentences::plan::BORDER_GREEN_CARD, &[regulations("198"), regulations("190")]);
const BORDER_EXEMPT: Line = line(sentences::plan::BORDER_EXEMPT, &[regulations("198"), regulations("190")]);
const BORDER_DOCUMENT: Line = line(sentences::plan::BORDER_DOCUMENT, &[regulations("198"), regulations("190")]);
const NOT_BORDER: Line = line(sentences::plan::NOT_BORDER, &[regulations("198"), regulations("190")]);
const NOT_BORDER_ETA: Line = line(sentences::plan::NOT_BORDER_ETA, &[regulations("198"), regulations("190")]);
const BORDER_IF: Line = line(sentences::plan::BORDER_IF_NO_VISA, &[regulations("198"), regulations("190")]);
const LMIA_FIRST: Line = line(sentences::plan::LMIA_FIRST, &[regulations("200(1)(c)(iii)"), regulations("198")]);
const NUMBER_FIRST: Line = line(sentences::plan::NUMBER_FIRST, &[regulations("200(3)(f.1)")]);
const BORDER_THIRD: Line =
    line(sentences::plan::BORDER_THIRD, &[regulations("26.1(2)"), regulations("198"), page("IRCC-EMP")]);
const INSIDE_IF: Line = line(sentences::plan::INSIDE_IF, &[regulations("199")]);
const INSIDE_UNCLEAR: Line = line(law::VISITOR_UNCLEAR, &[regulations("199"), page("IRCC-T37")]);
const EXAM_MAYBE: Line = line(sentences::plan::EXAM_MAYBE, &[regulations("198")]);
const EXAM_FIRST: Line = line(sentences::plan::EXAM_FIRST, &[regulations("198")]);
const PORT_TAKES: Line = line(sentences::plan::PORT_TAKES, &[regulations("198")]);
const RETURN_ENDED: Line = line(sentences::plan::RETURN_ENDED, &[regulations("26.1(2)"), page("IRCC-EMP")]);
const RETURN_EXCEPTED: Line = line(sentences::plan::RETURN_EXCEPTED, &[regulations("26.1(2)"), page("IRCC-EMP")]);
const INSIDE_PERMIT: Line = line(sentences::plan::INSIDE_PERMIT, &[regulations("199")]);
const INSIDE_OTHER: Line = line(sentences::plan::INSIDE_OTHER, &[regulations("199")]);
const INSIDE_MAINTAINED: Line =
    line(sentences::plan::INSIDE_MAINTAINED, &[regulations("183(5)"), regulations("186(u)"), regulations("199")]);
const INSIDE_RESTORATION: Line = line(sentences::plan::INSIDE_RESTORATION, &[regulations("182"), page("IRCC-COND")]);
const INSIDE_VISITOR: Line = line(sentences::plan::INSIDE_VISITOR, &[regulations("199"), page("IRCC-OPEN")]);
/// GEN-64: what the permit in hand binds.
const PERMIT_BINDS: Line = line(sentences::plan::PERMIT_BINDS, &[regulations("185(b)"), page("IRCC-COND")]);
/// The public policy in force since 2025-05-27, as its page stood on 2025-12-04.
const NEW_EMPLOYER: Line = line(sentences::plan::NEW_EMPLOYER, &[page("IRCC-NEW-EMPLOYER")]);
const ON_ARRIVAL: Line = line(sentences::plan::ON_ARRIVAL, &[]);
const ENTRY_FREE: Line = line(sentences::plan::ENTRY_FREE, &[regulations("190")]);
const ENTRY_ETA: Line = line(sentences::plan::ENTRY_ETA, &[regulations("12.04(6)"), regulations("294.1(2)")]);
const ENTRY_ETA_FIRST: Line =
    line(sentences::plan::ENTRY_ETA_FIRST, &[regulations("294.1(1)"), regulations("12.04(6)")]);
const ENTRY_VISA: Line = line(sentences::plan::ENTRY_VISA, &[regulations("190"), regulations("296(2)(d)")]);
const ENTRY_DOCUMENT: Line = line(sentences::plan::ENTRY_DOCUMENT, &[regulations("190"), regulations("296(2)(d)")]);
const ENTRY_OPEN: Line = line(sentences::plan::ENTRY_OPEN, &[regulations("190")]);
const VISIT_ETA: Line = line(sentences::plan::VISIT_ETA, &[regulations("294.1(1)")]);
const VISIT_VISA: Line = line(sentences::plan::VISIT_VISA, &[regulations("296(1)")]);
const VISIT_DOCUMENT: Line = line(sentences::plan::VISIT_DOCUMENT, &[regulations("190")]);

pub(super) fn lines(plan: &Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    let (entry, green_card) = (entry(context), us_resident(context));
    let visit = plan.permit == Permit::Visit;
    if visit {
        out.push(&ON_ARRIVAL);
    } else {
        application(plan, context, entry, green_card, out);
    }
    if applies_inside(context) && !visit {
        return;
    }
    let first = on_arrival(plan, context);
    out.push(match entry {
        _ if green_card => &ENTRY_FREE,
        Some(Entry::UnitedStates) => &ENTRY_FREE,
        Some(Entry::UnitedStatesTerritory) => &ENTRY_OPEN,
        Some(Entry::Exempt | Entry::Canada) => {
            if visit {
                &VISIT_ETA
            } else if first {
                &ENTRY_ETA_FIRST
            } else {
                &ENTRY_ETA
            }
        }
        Some(Entry::Visa) => {
            if visit {
                &VISIT_VISA
            } else {
                &ENTRY_VISA
            }
        }
        Some(Entry::VisaOrEta) => {
            if visit {
                &VISIT_DOCUMENT
            } else {
                &ENTRY_VISA
            }
        }
        None => &ENTRY_OPEN,
        Some(Entry::Document) => {
            if first {
                &VISIT_DOCUMENT
            } else {
                &ENTRY_DOCUMENT
            }
        }
    });
}

/// Whether this person means to apply on arrival, and may.
pub(super) fn on_arrival(plan: &Plan, context: Context<'_>) -> bool {
    let entry = entry(context);
    let united_states = entry == Some(Entry::UnitedStates) || us_resident(context);
    match chosen(Fact::ApplyFrom, context) {
        _ if plan.permit == Permit::Visit => true,
        "on-arrival" => united_states || !matches!(entry, Some(Entry::Visa | Entry::VisaOrEta)),
        "border-return" => {
            united_states || (may_return(plan, context) && !matches!(entry, Some(Entry::Visa | Entry::VisaOrEta)))
        }
        _ => false,
    }
}

/// Whether the rules against coming straight back except this route, or this person’s return.
fn may_return(plan: &Plan, context: Context<'_>) -> bool {
    let excepted = matches!(chosen(Fact::BorderException, context), "appointment" | "truck-driver");
    plan.may_return || (excepted && is(Fact::ApplyFrom, "border-return", context))
}

/// Whether the person is a citizen of the United States or Mexico.
fn north_american(context: Context<'_>) -> bool {
    context.answers.citizenships().is_some_and(|mut all| all.any(|country| matches!(country.code, "us" | "mx")))
}

/// Where the application for the permit goes. On arrival: visa-exempt, LMIA decided, exam passed
/// where one is due, biometrics where they can be taken, and not straight back from the border.
fn application(
    plan: &Plan,
    context: Context<'_>,
    entry: Option<Entry>,
    green_card: bool,
    out: &mut Vec<&'static Line>,
) {
    let from = chosen(Fact::ApplyFrom, context);
    let united_states = entry == Some(Entry::UnitedStates) || green_card;
    if plan.permit.needs_lmia() && !lmia_positive(plan, context) {
        out.push(&LMIA_FIRST);
    }
    if plan.permit == Permit::Exempt && !matches!(chosen(Fact::PortalOffer, context), "done" | "exempt") {
        out.push(&NUMBER_FIRST);
    }
    match from {
        "inside-permit" => out.push(&INSIDE_PERMIT),
        "inside-maintained" => out.push(&INSIDE_MAINTAINED),
        "inside-restoration" => out.push(&INSIDE_RESTORATION),
        "inside-other" => out.push(&INSIDE_OTHER),
        "inside-visitor" if plan.visitor_unclear && north_american(context) => out.push(&INSIDE_UNCLEAR),
        "inside-visitor" => out.push(&INSIDE_VISITOR),
        "border-return" => out.push(&INSIDE_IF),
        _ => {}
    }
    if matches!(from, "inside-permit" | "inside-maintained") && plan.permit != Permit::Open {
        out.push(&PERMIT_BINDS);
        out.push(&NEW_EMPLOYER);
    }
    // Whoever is in Canada and is no American comes back to the border, if at all, by the rules on returning.
    let returns = !united_states && (applies_inside(context) || from == "border-return");
    if returns {
        out.push(if may_return(plan, context) { &RETURN_EXCEPTED } else { &RETURN_ENDED });
    }
    let no_visa = !matches!(entry, Some(Entry::VisaOrEta | Entry::Visa));
    let border = match entry {
        Some(Entry::UnitedStates) => Some(&BORDER_US),
        _ if green_card => Some(&BORDER_GREEN_CARD),
        _ if returns && !may_return(plan, context) => no_visa.then_some(&BORDER_THIRD),
        Some(Entry::Exempt | Entry::Canada) => Some(&BORDER_EXEMPT),
        Some(Entry::Document) => Some(&BORDER_DOCUMENT),
        Some(Entry::VisaOrEta) => (!returns).then_some(&NOT_BORDER_ETA),
        Some(Entry::Visa) => (!returns).then_some(&NOT_BORDER),
        Some(Entry::UnitedStatesTerritory) | None => Some(&BORDER_IF),
    };
    if let Some(border) = border {
        out.push(border);
        if no_visa || united_states {
            let exam = eval::span(&law::EXAM_FREE, context);
            if exam != Span::only(Standing::Fits) && !is(Fact::MedicalCertificate, "yes", context) {
                out.push(if exam == Span::only(Standing::DoesNotFit) { &EXAM_FIRST } else { &EXAM_MAYBE });
            }
            if due(&law::BIOMETRICS.condition, context) != Some(false) {
                out.push(&PORT_TAKES);
            }
        }
    }
    out.push(&ONLINE);
}
