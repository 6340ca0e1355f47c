//! Remote work from Canada for an employer abroad: no entry to the labour market, as IRCC instructs its
//! officers (2026-05-26, known from several agreeing reports). It is practice and not law, so an
//! officer decides.

use super::steps::{NEVER, you};
use super::visits::ASK_ON_ARRIVAL;
use super::{CLOSED, FITS, closed, fits, officer, plans, requirement};
use crate::rules::cite::{Cite, page, regulations};
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, Step};
use crate::t;

const REPORT: &[Cite] = &[page("REMOTE-WORK")];
const NOT_REMOTE: Outcome = closed(t!(
    "Only remote work for employers or clients abroad fits.",
    "Seul convient le télétravail pour un employeur ou des clients à l’étranger."
));

/// F9: neither the employer nor those who are served are in Canada.
static REMOTE: Requirement = requirement(
    "remote-for-abroad",
    t!(
        "online work only, with employer or clients, and users, outside Canada",
        "du télétravail seulement, avec employeur ou clients, et utilisateurs, hors du Canada"
    ),
    Condition::Any(&[
        of!(JobOffer { "remote-abroad" => FITS, "short-visit" => CLOSED }, NOT_REMOTE),
        Condition::All(&[
            of!(JobOffer { "short-visit" => FITS }, CLOSED),
            of!(VisitPurpose { "remote-work" => FITS }, NOT_REMOTE),
        ]),
    ]),
    REPORT,
);

/// F9: since 2026-05-26 the visitor proves it.
static INCOME: Requirement = requirement(
    "income-from-abroad",
    t!(
        "proof that all your income comes from outside Canada",
        "la preuve que tout votre revenu vient de l’extérieur du Canada"
    ),
    of!(PaidFrom {
        "canada" => closed(t!("Pay from a business in Canada needs a permit.", "Une paie d’une entreprise au Canada exige un permis.")),
        "abroad" => officer(t!(
            "As reported, instructions of 26 May 2026 do not count this as entry to the labour market. The border officer decides on your proof.",
            "Selon des tiers, des instructions du 26 mai 2026 n’y voient pas une entrée sur le marché du travail. L’agent frontalier décide selon vos preuves."
        )),
    }, officer(t!(
        "As reported, instructions of 26 May 2026 want all income to come from outside Canada: explain what comes from Canada.",
        "Selon des tiers, des instructions du 26 mai 2026 veulent que tous les revenus viennent de l’extérieur du Canada : expliquez ce qui vient du Canada."
    ))),
    &[page("REMOTE-WORK"), regulations("187(3)")],
);

/// F9: what a visitor's status gives, and what it does not.
static STAY: Requirement = requirement(
    "remote-visitor-stay",
    t!("a stay as a visitor", "un séjour comme visiteur"),
    Condition::Always(fits(t!(
        "For up to 6 months at a time; a longer stay needs a visitor record. Your family applies on its own. A job or client in Canada needs a permit.",
        "Pour 6 mois au plus à la fois; un séjour plus long exige une fiche du visiteur. Votre famille fait ses propres demandes. Un emploi ou un client au Canada exige un permis."
    ))),
    REPORT,
);

static STEPS: [Step; 2] = [
    you(
        t!(
            "Gather proof that your employer or clients, and all your income, are outside Canada.",
            "Réunissez la preuve que votre employeur ou vos clients, et tous vos revenus, sont hors du Canada."
        ),
        NEVER,
    ),
    ASK_ON_ARRIVAL,
];

/// Remote work for an employer abroad, as a visitor.
pub(super) static VISITOR: Route = Route {
    id: "remote-visitor",
    group: Group::NoPermit,
    name: t!("Remote work as a visitor, no work permit", "Télétravail comme visiteur, sans permis de travail"),
    summary: t!(
        "For people who stay in Canada for some months and go on working online for an employer or clients abroad.",
        "Pour les personnes qui séjournent au Canada quelques mois et continuent de travailler en ligne pour un employeur ou des clients à l’étranger.",
    ),
    requirements: &[&REMOTE, &INCOME, &STAY],
    plan: &plans::REMOTE,
    steps: &STEPS,
};
