//! Where and how this person applies: Regulations, s. 190 and 197 to 199, and what entry asks.

use super::fees::{due, entry, us_resident};
use super::{Line, Permit, Plan, chosen, is, line, lmia_positive};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::{self, Context};
use crate::rules::lists::Entry;
use crate::rules::model::{Span, Standing};
use crate::rules::questions::Fact;
use crate::rules::routes;
use crate::t;

const ONLINE: Line = line(
    t!(
        "Online from outside Canada, before you travel: this place is open to everyone.",
        "En ligne de l’extérieur du Canada, avant le voyage : ouvert à tous."
    ),
    &[regulations("197")],
);
const BORDER_US: Line = line(
    t!(
        "At the border or airport when you arrive: allowed, as a US citizen.",
        "À la frontière ou à l’aéroport, à votre arrivée : autorisé, comme citoyen des États-Unis."
    ),
    &[regulations("198")],
);
const BORDER_GREEN_CARD: Line = line(
    t!(
        "At the border or airport when you arrive: allowed, as a US permanent resident.",
        "À la frontière ou à l’aéroport, à votre arrivée : autorisé, comme résident permanent des États-Unis."
    ),
    &[regulations("198"), regulations("190")],
);
const BORDER_EXEMPT: Line = line(
    t!(
        "At the border or airport when you arrive: allowed, as you need no visa.",
        "À la frontière ou à l’aéroport, à votre arrivée : autorisé, car il ne vous faut pas de visa."
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
    t!(
        "Wherever you apply: only once the LMIA is positive. Bring or attach its letter.",
        "Où que ce soit : seulement une fois l’EIMT positive. Apportez ou joignez la lettre."
    ),
    &[regulations("200(1)(c)(iii)"), regulations("198")],
);
const NUMBER_FIRST: Line = line(
    t!(
        "Wherever you apply: only once you have the offer number.",
        "Où que ce soit : seulement une fois que vous avez le numéro de l’offre."
    ),
    &[regulations("200(3)(f.1)")],
);
const BORDER_THIRD: Line = line(
    t!(
        "At the border or airport: only on coming from a country other than the United States or St. Pierre and Miquelon, and only if you need no visa. Have it checked first.",
        "À la frontière ou à l’aéroport : seulement en arrivant d’un pays autre que les États-Unis ou Saint-Pierre-et-Miquelon, et seulement s’il ne vous faut pas de visa. Faites vérifier d’abord."
    ),
    &[regulations("26.1(2)"), regulations("198"), page("IRCC-EMP")],
);
const INSIDE_IF: Line = line(
    t!(
        "Inside Canada, online, if you or a family member hold a work or study permit, or a temporary resident permit of 6 months or more.",
        "Au Canada, en ligne, si vous ou un membre de votre famille avez un permis de travail ou d’études, ou un permis de séjour temporaire de 6 mois ou plus."
    ),
    &[regulations("199")],
);
const INSIDE_UNCLEAR: Line = line(routes::VISITOR_UNCLEAR, &[regulations("199"), page("IRCC-T37")]);
const EXAM_MAYBE: Line = line(
    t!(
        "There, only with the medical certificate in hand, if an exam is required: find out first.",
        "Là, seulement avec le certificat médical en main, si un examen est exigé : vérifiez d’abord."
    ),
    &[regulations("198")],
);
const EXAM_FIRST: Line = line(
    t!("There, only with the medical certificate in hand.", "Là, seulement avec le certificat médical en main."),
    &[regulations("198")],
);
const PORT_TAKES: Line = line(
    t!(
        "There, only if that port takes biometrics: ask it first.",
        "Là, seulement si ce point d’entrée prend les renseignements biométriques : demandez-le-lui d’abord."
    ),
    &[regulations("198")],
);
const RETURN_ENDED: Line = line(
    t!(
        "Not by leaving for the United States or St. Pierre and Miquelon and coming straight back: that ended on 23 December 2024, but for an appointment booked with the border agency (CBSA) and some truck drivers.",
        "Pas en sortant vers les États-Unis ou Saint-Pierre-et-Miquelon pour revenir aussitôt : cela a pris fin le 23 décembre 2024, sauf rendez-vous réservé auprès de l’agence frontalière (ASFC) et certains métiers du camionnage."
    ),
    &[regulations("26.1(2)"), page("IRCC-EMP")],
);
const RETURN_EXCEPTED: Line = line(
    t!(
        "Leaving for the United States or St. Pierre and Miquelon and coming straight back to apply is still allowed on this route, for those who may apply at the border. Have it checked first.",
        "Sortir vers les États-Unis ou Saint-Pierre-et-Miquelon et revenir aussitôt faire la demande reste permis sur cette voie, pour qui peut la présenter à la frontière. Faites vérifier d’abord."
    ),
    &[regulations("26.1(2)"), page("IRCC-EMP")],
);
const INSIDE_PERMIT: Line = line(
    t!(
        "Inside Canada, online, while the permit is valid: allowed.",
        "Au Canada, en ligne, tant que le permis est valide : autorisé."
    ),
    &[regulations("199")],
);
const INSIDE_OTHER: Line = line(
    t!(
        "Inside Canada, only in the cases that the Regulations list: have yours checked.",
        "Au Canada, seulement dans les cas que le Règlement énumère : faites vérifier le vôtre."
    ),
    &[regulations("199")],
);
const INSIDE_MAINTAINED: Line = line(
    t!(
        "Inside Canada, while an extension is pending: have someone qualified check it first. Until its decision you may stay, and work on as your work permit allowed.",
        "Au Canada, pendant qu’une prolongation est à l’étude : faites d’abord vérifier par une personne qualifiée. Jusqu’à la décision, vous pouvez rester, et continuer de travailler comme votre permis de travail le permettait."
    ),
    &[regulations("183(5)"), regulations("186(u)"), regulations("199")],
);
const INSIDE_RESTORATION: Line = line(
    t!(
        "Inside Canada, after your status has ended: only with its restoration, asked for within 90 days of losing it. Until the new permit, do not work.",
        "Au Canada, une fois le statut terminé : seulement avec son rétablissement, demandé dans les 90 jours suivant sa perte. Jusqu’au nouveau permis, ne travaillez pas."
    ),
    &[regulations("182"), page("IRCC-COND")],
);
const INSIDE_VISITOR: Line = line(
    t!(
        "Not inside Canada on a visit, since 28 August 2024. Those whom a spouse, partner or parent in Canada sponsors for residence, and refugee claimants, have their own way there.",
        "Pas au Canada en visite, depuis le 28 août 2024. Les personnes parrainées par un époux, un conjoint de fait ou un parent au Canada et celles qui demandent l’asile y ont leur propre voie."
    ),
    &[regulations("199"), page("IRCC-OPEN")],
);
/// GEN-64: what the permit in hand binds.
const PERMIT_BINDS: Line = line(
    t!(
        "A work permit for one employer binds you to that employer and occupation, and to a place if it names one. Another employer or occupation needs a new LMIA or offer, and a new permit; a new title in the same NOC group does not. Have a change of place checked.",
        "Un permis de travail pour un seul employeur vous lie à cet employeur et à cette profession, et au lieu s’il en nomme un. Un autre employeur ou une autre profession exige une nouvelle EIMT ou offre, et un nouveau permis; un nouveau titre dans le même groupe de la CNP, non. Faites vérifier un changement de lieu."
    ),
    &[regulations("185(b)"), page("IRCC-COND")],
);
/// The public policy in force since 2025-05-27, as its page stood on 2025-12-04.
const NEW_EMPLOYER: Line = line(
    t!(
        "You can start with a new employer before the new permit only once IRCC agrees by e-mail, under a public policy in force when last read on 4 December 2025: check it. You need status, an employer’s permit asked for in Canada and not decided yet, and, when you asked, a work permit or permit-free work (not on a business visit, nor under the 15- or 30-day rule). Ask by IRCC’s web form with the code PPCHANGEWORK2020. To start before the e-mail is unauthorized work.",
        "Vous ne pouvez commencer chez un nouvel employeur avant le nouveau permis qu’après l’accord d’IRCC par courriel, selon une politique d’intérêt public en vigueur à la dernière lecture, le 4 décembre 2025 : vérifiez-la. Il faut un statut, une demande de permis lié à un employeur faite au Canada et encore à l’étude et, au moment de celle-ci, un permis de travail ou un travail sans permis (ni en visite d’affaires, ni selon la règle de 15 ou 30 jours). Demandez-le par le formulaire Web d’IRCC avec le code PPCHANGEWORK2020. Commencer avant ce courriel est du travail sans autorisation."
    ),
    &[page("IRCC-NEW-EMPLOYER")],
);
const ON_ARRIVAL: Line = line(
    t!(
        "Ask the border officer when you arrive; there is no work permit to apply for.",
        "Adressez-vous à l’agent à votre arrivée; il n’y a pas de permis de travail à demander."
    ),
    &[],
);
const ENTRY_FREE: Line =
    line(t!("To enter: neither visa nor eTA.", "Pour entrer : ni visa ni AVE."), &[regulations("190")]);
const ENTRY_ETA: Line = line(
    t!(
        "To enter by air: an eTA. An online work permit application counts as the request for it, at no extra fee.",
        "Pour entrer en avion : une AVE. La demande de permis de travail présentée en ligne en tient lieu, sans autres frais."
    ),
    &[regulations("12.04(6)"), regulations("294.1(2)")],
);
const ENTRY_ETA_FIRST: Line = line(
    t!(
        "To enter by air: an eTA for $7, before you fly. Only an application made before you travel counts as the request for it.",
        "Pour entrer en avion : une AVE à 7 $, avant le vol. Seule une demande présentée avant le voyage en tient lieu."
    ),
    &[regulations("294.1(1)"), regulations("12.04(6)")],
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
const VISIT_ETA: Line = line(
    t!("To enter by air: an eTA, before you fly.", "Pour entrer en avion : une AVE, avant le vol."),
    &[regulations("294.1(1)")],
);
const VISIT_VISA: Line = line(
    t!("To enter: a visa, before you travel.", "Pour entrer : un visa, avant le voyage."),
    &[regulations("296(1)")],
);
const VISIT_DOCUMENT: Line = line(
    t!(
        "To enter: a visa or an eTA, depending on your passport.",
        "Pour entrer : un visa ou une AVE, selon votre passeport."
    ),
    &[regulations("190")],
);

pub(super) fn lines(plan: &Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    let (entry, green_card) = (entry(context), us_resident(context));
    let visit = plan.permit == Permit::Visit;
    if visit {
        out.push(&ON_ARRIVAL);
    } else {
        application(plan, context, entry, green_card, out);
    }
    if chosen(Fact::ApplyFrom, context).starts_with("inside") && !visit {
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
    let returns = !united_states && (from.starts_with("inside") || from == "border-return");
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
            let exam = eval::span(&routes::EXAM_FREE, context);
            if exam != Span::only(Standing::Fits) && !is(Fact::MedicalCertificate, "yes", context) {
                out.push(if exam == Span::only(Standing::DoesNotFit) { &EXAM_FIRST } else { &EXAM_MAYBE });
            }
            if due(&routes::BIOMETRICS.condition, context) != Some(false) {
                out.push(&PORT_TAKES);
            }
        }
    }
    out.push(&ONLINE);
}
