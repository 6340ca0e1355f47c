//! Where and how this person applies: Regulations, s. 190 and 197 to 199, and what entry asks.

use super::fees::{due, entry, us_resident};
use super::{Line, Permit, Plan, chosen, line, lmia_positive};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::{self, Given};
use crate::rules::lists::Entry;
use crate::rules::model::{Span, Standing};
use crate::rules::questions::Fact;
use crate::rules::routes;
use crate::t;

const ONLINE: Line = line(
    t!(
        "Online from outside Canada, before you travel: always allowed.",
        "En ligne de l’extérieur du Canada, avant le voyage : toujours permis."
    ),
    &[regulations("197")],
);
const BORDER_US: Line = line(
    t!(
        "At the border or airport when you arrive: allowed, as a US citizen.",
        "À la frontière ou à l’aéroport, à votre arrivée : permis, comme citoyen des États-Unis."
    ),
    &[regulations("198")],
);
const BORDER_GREEN_CARD: Line = line(
    t!(
        "At the border or airport when you arrive: allowed, as a US permanent resident. Biometrics are still needed.",
        "À la frontière ou à l’aéroport, à votre arrivée : permis, comme résident permanent des États-Unis. Les renseignements biométriques restent exigés."
    ),
    &[regulations("198"), regulations("190")],
);
const BORDER_EXEMPT: Line = line(
    t!(
        "At the border or airport when you arrive: allowed, as you need no visa.",
        "À la frontière ou à l’aéroport, à votre arrivée : permis, car il ne vous faut pas de visa."
    ),
    &[regulations("198"), regulations("190")],
);
const BORDER_DOCUMENT: Line = line(
    t!(
        "At the border or airport: only with one of your country’s passports that need no visa.",
        "À la frontière ou à l’aéroport : seulement avec l’un des passeports de votre pays qui dispensent du visa."
    ),
    &[regulations("198"), regulations("190")],
);
const NOT_BORDER: Line = line(
    t!(
        "Not at the border: you need a visa, so apply online before you travel.",
        "Pas à la frontière : il vous faut un visa, présentez donc la demande en ligne avant le voyage."
    ),
    &[regulations("198"), regulations("190")],
);
const NOT_BORDER_ETA: Line = line(
    t!(
        "Not at the border, even where you could fly in with an eTA: apply online before you travel.",
        "Pas à la frontière, même si vous pouviez venir en avion avec une AVE : présentez la demande en ligne avant le voyage."
    ),
    &[regulations("198"), regulations("190")],
);
const BORDER_IF: Line = line(
    t!(
        "At the border or airport: only if you need no visa for Canada.",
        "À la frontière ou à l’aéroport : seulement s’il ne vous faut pas de visa pour le Canada."
    ),
    &[regulations("198"), regulations("190")],
);
const LMIA_FIRST: Line = line(
    t!("There, only once the LMIA is positive: bring its letter.", "Là, seulement une fois l’EIMT positive : apportez la lettre."),
    &[regulations("198")],
);
const EXAM_FIRST: Line = line(
    t!("There, only with the medical certificate in hand.", "Là, seulement avec le certificat médical en main."),
    &[regulations("198")],
);
const PORT_TAKES: Line = line(
    t!(
        "There, only if that port takes biometrics: ask it first.",
        "Là, seulement si ce point d’entrée prend les renseignements biométriques : demandez-lui d’abord."
    ),
    &[regulations("198")],
);
const RETURN_ENDED: Line = line(
    t!(
        "Not by leaving for the United States and coming straight back: that ended on 23 December 2024.",
        "Pas en sortant vers les États-Unis pour revenir aussitôt : cela a pris fin le 23 décembre 2024."
    ),
    &[regulations("26.1(2)"), page("IRCC-EMP")],
);
const RETURN_EXCEPTED: Line = line(
    t!(
        "Leaving for the United States and coming straight back to apply is still allowed on this route, for those who may apply at the border. Have it checked first.",
        "Sortir vers les États-Unis et revenir aussitôt faire la demande reste permis sur cette voie, pour qui peut demander à la frontière. Faites vérifier d’abord."
    ),
    &[regulations("26.1(2)"), page("IRCC-EMP")],
);
const INSIDE_PERMIT: Line = line(
    t!("Inside Canada, online, while your permit is valid: allowed.", "Au Canada, en ligne, tant que votre permis est valide : permis."),
    &[regulations("199")],
);
const INSIDE_OTHER: Line = line(
    t!(
        "Inside Canada, only in the cases that the Regulations list: have yours checked.",
        "Au Canada, seulement dans les cas que le Règlement énumère : faites vérifier le vôtre."
    ),
    &[regulations("199")],
);
const INSIDE_VISITOR: Line = line(
    t!("Not inside Canada as a visitor, since 28 August 2024.", "Pas au Canada comme visiteur, depuis le 28 août 2024."),
    &[regulations("199")],
);
const ON_ARRIVAL: Line = line(
    t!(
        "Ask the border officer when you arrive; there is no application before.",
        "Demandez à l’agent à votre arrivée; il n’y a pas de demande à faire avant."
    ),
    &[regulations("186(a)")],
);
const ENTRY_FREE: Line = line(t!("To enter: neither visa nor eTA.", "Pour entrer : ni visa ni AVE."), &[regulations("190")]);
const ENTRY_ETA: Line = line(
    t!(
        "To enter by air: an eTA. The work permit application counts as the request for it, at no extra fee.",
        "Pour entrer en avion : une AVE. La demande de permis de travail en tient lieu, sans autres frais."
    ),
    &[regulations("12.04(6)"), regulations("294.1(2)")],
);
const ENTRY_VISA: Line = line(
    t!(
        "To enter: a visa. It is issued with the work permit, at no extra fee.",
        "Pour entrer : un visa. Il est délivré avec le permis de travail, sans autres frais."
    ),
    &[regulations("190"), regulations("296(2)(d)")],
);
const ENTRY_DOCUMENT: Line = line(
    t!(
        "To enter: a visa or an eTA, depending on your passport. It comes with the work permit, at no extra fee.",
        "Pour entrer : un visa ou une AVE, selon votre passeport. Il vient avec le permis de travail, sans autres frais."
    ),
    &[regulations("190"), regulations("296(2)(d)")],
);
const ENTRY_OPEN: Line = line(
    t!(
        "To enter: a visa, an eTA or neither, depending on your citizenship.",
        "Pour entrer : un visa, une AVE ou ni l’un ni l’autre, selon votre citoyenneté."
    ),
    &[regulations("190")],
);
const VISIT_ETA: Line =
    line(t!("To enter by air: an eTA, before you fly.", "Pour entrer en avion : une AVE, avant le vol."), &[regulations("294.1(1)")]);
const VISIT_VISA: Line =
    line(t!("To enter: a visa, before you travel.", "Pour entrer : un visa, avant le voyage."), &[regulations("296(1)")]);
const VISIT_DOCUMENT: Line = line(
    t!("To enter: a visa or an eTA, depending on your passport.", "Pour entrer : un visa ou une AVE, selon votre passeport."),
    &[regulations("190")],
);

pub(super) fn lines(plan: &Plan, given: Given<'_>, out: &mut Vec<&'static Line>) {
    let (entry, green_card) = (entry(given), us_resident(given));
    let visit = plan.permit == Permit::Visit;
    if visit {
        out.push(&ON_ARRIVAL);
    } else {
        application(plan, given, entry, green_card, out);
    }
    out.push(match entry {
        _ if green_card => &ENTRY_FREE,
        Some(Entry::UnitedStates) => &ENTRY_FREE,
        Some(Entry::Exempt | Entry::UnitedStatesTerritory | Entry::Canada) => {
            if visit {
                &VISIT_ETA
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
            if visit {
                &VISIT_DOCUMENT
            } else {
                &ENTRY_DOCUMENT
            }
        }
    });
}

/// Whether this person means to apply on arrival, and may.
pub(super) fn on_arrival(plan: &Plan, given: Given<'_>) -> bool {
    let entry = entry(given);
    let united_states = entry == Some(Entry::UnitedStates) || us_resident(given);
    match chosen(Fact::ApplyFrom, given) {
        _ if plan.permit == Permit::Visit => true,
        "on-arrival" => united_states || !matches!(entry, Some(Entry::Visa | Entry::VisaOrEta)),
        "border-return" => united_states || (plan.may_return && !matches!(entry, Some(Entry::Visa | Entry::VisaOrEta))),
        _ => false,
    }
}

/// Where the application for the permit goes. On arrival: visa-exempt, LMIA decided, exam passed
/// where one is due, biometrics where they can be taken, and not straight back from the border.
fn application(plan: &Plan, given: Given<'_>, entry: Option<Entry>, green_card: bool, out: &mut Vec<&'static Line>) {
    let from = chosen(Fact::ApplyFrom, given);
    let united_states = entry == Some(Entry::UnitedStates) || green_card;
    match from {
        "inside-permit" => out.push(&INSIDE_PERMIT),
        "inside-other" => out.push(&INSIDE_OTHER),
        "inside-visitor" => out.push(&INSIDE_VISITOR),
        "border-return" if !united_states => out.push(if plan.may_return { &RETURN_EXCEPTED } else { &RETURN_ENDED }),
        _ => {}
    }
    if from != "border-return" || united_states || plan.may_return {
        let (border, open) = match entry {
            Some(Entry::UnitedStates) => (&BORDER_US, true),
            _ if green_card => (&BORDER_GREEN_CARD, true),
            Some(Entry::Exempt | Entry::UnitedStatesTerritory | Entry::Canada) => (&BORDER_EXEMPT, true),
            Some(Entry::Document) => (&BORDER_DOCUMENT, true),
            Some(Entry::VisaOrEta) => (&NOT_BORDER_ETA, false),
            Some(Entry::Visa) => (&NOT_BORDER, false),
            None => (&BORDER_IF, true),
        };
        out.push(border);
        if open {
            if plan.permit.needs_lmia() && !lmia_positive(given) {
                out.push(&LMIA_FIRST);
            }
            if eval::span(&routes::EXAM_FREE, given) == Span::only(Standing::DoesNotFit) && chosen(Fact::MedicalCertificate, given) != "yes"
            {
                out.push(&EXAM_FIRST);
            }
            if due(&routes::BIOMETRICS.test, given) != Some(false) {
                out.push(&PORT_TAKES);
            }
        }
    }
    out.push(&ONLINE);
}
