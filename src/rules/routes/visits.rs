//! Work without a permit, and urgent repair with one: business visitors and after-sales service
//! (Regulations, s. 186(a) and 187), short stays of 15 or 30 days (public policy), repair (C13).

use super::conduct::IN_BUSINESS;
use super::employer_portal::{PORTAL, SIGNED};
use super::steps::{APPLY, DECISION, ENTER, EXAM, GIVE_BIOMETRICS, NEVER, NUMBER, you};
use super::treaty_steps::FILE;
use super::{CLOSED, FITS, REMOTE_ABROAD, closed, fits, officer, plans, requirement, to_do, whole};
use crate::rules::cite::{Cite, page, regulations};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, Step};
use crate::rules::questions::Fact;
use crate::t;

const VISITOR: &[Cite] = &[regulations("187"), page("IRCC-BV")];
const SERVICE: &[Cite] = &[page("IRCC-BV"), page("IRCC-BV-CUSMA")];
/// The other purposes do not need what was sold.
const NO_SERVICE: Condition = of!(VisitPurpose { "service" => CLOSED }, FITS);

const DIRECT: Outcome = closed(t!(
    "Where a client in Canada buys services directly from you or your employer, you need a permit.",
    "Si un client au Canada achète directement des services à vous ou à votre employeur, il vous faut un permis de travail."
));
const ONLY_MEETINGS: Outcome = officer(t!(
    "Paid abroad, you may meet and advise the client. The work itself that it buys needs a permit.",
    "Avec une paie de l’étranger, vous pouvez rencontrer et conseiller le client. Le travail même qu’il achète exige un permis."
));

/// BV-01, BV-05 and BV-08: the work stays that of a business abroad.
static FROM_ABROAD: Requirement = requirement(
    "visit-for-employer-abroad",
    t!(
        "a visit for your employer abroad, without a job in Canada",
        "une visite pour votre employeur à l’étranger, sans emploi au Canada"
    ),
    Condition::Any(&[
        of!(JobOffer {
            "short-visit" => FITS,
            "employer-contract" => CLOSED,
            "own-contract" => CLOSED,
            "job-offer" => closed(t!("A job with an employer in Canada enters the labour market: a permit is needed.", "Un emploi chez un employeur au Canada entre sur le marché du travail : un permis est exigé.")),
            "remote-abroad" => REMOTE_ABROAD,
        }, closed(t!("This is for people whom an employer abroad sends on a visit.", "Cette voie vise les personnes qu’un employeur à l’étranger envoie en visite."))),
        Condition::All(&[
            of!(JobOffer { "own-contract" => FITS }, CLOSED),
            of!(VisitPurpose { "meetings" => ONLY_MEETINGS }, DIRECT),
        ]),
        // The cases that s. 187(2) names, and service that was sold, are visits in their own right.
        Condition::All(&[
            of!(JobOffer { "employer-contract" => FITS }, CLOSED),
            of!(VisitPurpose { "meetings" => ONLY_MEETINGS, "other-purpose" => DIRECT }, FITS),
        ]),
    ]),
    VISITOR,
);

/// BVQ-01: pay and profits outside Canada (s. 187(3)).
static PAID_ABROAD: Requirement = requirement(
    "paid-abroad",
    t!("pay and profits that stay outside Canada", "une paie et des profits qui restent hors du Canada"),
    of!(PaidFrom {
        "abroad" => FITS, "abroad-with-expenses" => FITS,
        "partly-both" => officer(t!("The main pay and the profits must be mostly outside Canada.", "La paie principale et les profits doivent être surtout hors du Canada.")),
    }, closed(t!("Pay from a business in Canada needs a permit.", "Une paie d’une entreprise au Canada exige un permis."))),
    &[regulations("187(3)")],
);

/// BVQ-02: what a visitor may do.
static PURPOSE: Requirement = requirement(
    "visit-purpose",
    t!("the business of a visitor, not a job", "les activités d’un visiteur commercial, non un emploi"),
    of!(VisitPurpose {
        "service" => FITS, "meetings" => FITS,
        "group-training" => fits(t!("Only if work for production is incidental.", "Seulement si le travail de production est accessoire.")),
        "canadian-goods" => FITS,
        "own-product" => officer(t!("No rule names this. The officer weighs whether it stays business abroad and does not enter the labour market.", "Aucune règle ne nomme ce cas. L’agent évalue si l’affaire reste à l’étranger et n’entre pas sur le marché du travail.")),
        "group-work" => closed(t!(
            "That is work, and a permit is needed. A transfer counts as a job offer: choose that answer at the first questions.",
            "C’est un travail, et un permis est exigé. Une mutation compte comme une offre d’emploi : choisissez cette réponse aux premières questions."
        )),
        "contract-work" => DIRECT,
        "remote-work" => closed(t!("Remote work is no business visit: see remote work as a visitor.", "Le télétravail n’est pas une visite commerciale : voyez le télétravail comme visiteur.")),
        "other-purpose" => officer(t!("The officer weighs whether it enters the labour market.", "L’agent évalue si cela entre sur le marché du travail.")),
    }, closed(t!("Day-to-day help desk for users in Canada is work, even unpaid: a permit is needed.", "Le soutien quotidien d’utilisateurs au Canada est un travail, même non payé : un permis est exigé."))),
    &[regulations("187(2)"), page("IRCC-BV")],
);

/// BVQ-03: the service was sold with the thing.
static IN_AGREEMENT: Requirement = requirement(
    "service-in-sales-agreement",
    t!(
        "a service that is part of what was sold, in writing",
        "un service qui fait partie de ce qui a été vendu, par écrit"
    ),
    Condition::Any(&[
        NO_SERVICE,
        of!(ServiceAgreement { "in-agreement" => FITS, "no" => closed(t!(
            "Only service that was sold with the thing counts. For work at your own group in Canada a transfer counts as a job offer: choose that answer at the first questions.",
            "Seul compte un service vendu avec le bien. Pour un travail dans votre propre groupe au Canada, une mutation compte comme une offre d’emploi : choisissez cette réponse aux premières questions."
        )) }, closed(t!(
            "Only service in the first sale, lease, rental or warranty agreement, its extension, or a purchase order for an upgrade counts.",
            "Seul compte le service prévu au premier contrat de vente, de location ou de garantie, à sa prolongation, ou à un bon de commande de mise à niveau."
        ))),
    ]),
    SERVICE,
);

/// BVQ-04: business equipment or software from outside Canada.
static SOLD: Requirement = requirement(
    "sold-outside-canada",
    t!(
        "commercial or industrial equipment or software from outside Canada",
        "du matériel ou un logiciel commercial ou industriel venu de l’extérieur du Canada"
    ),
    Condition::Any(&[
        NO_SERVICE,
        of!(SoldWhere {
            "abroad" => FITS,
            "made-in-canada" => officer(t!("The general page asks only where it was bought; the treaty pages also where it was made.", "La page générale demande seulement où c’est acheté; celles des traités aussi où c’est fabriqué.")),
            "consumer" => closed(t!("Products for consumers do not count.", "Les produits de consommation ne comptent pas.")),
        }, closed(t!("What was bought or leased in Canada does not count.", "Ce qui a été acheté ou loué au Canada ne compte pas."))),
    ]),
    SERVICE,
);

/// BVQ-05: the seller's own people, or those whom the agreement foresees.
static EMPLOYER: Requirement = requirement(
    "seller-or-foreseen-firm",
    t!(
        "work for the seller, or for a firm that the agreement foresees",
        "un travail pour le vendeur, ou pour une entreprise prévue au contrat"
    ),
    Condition::Any(&[
        NO_SERVICE,
        of!(ServiceEmployer {
            "seller" => FITS,
            "foreseen-third-party" => fits(t!("Under CUSMA that firm must be established in the United States or Mexico.", "Selon l’ACEUM, cette entreprise doit être établie aux États-Unis ou au Mexique.")),
        }, closed(t!("The staff of another firm does not count.", "Le personnel d’une autre entreprise ne compte pas."))),
    ]),
    SERVICE,
);

/// BVQ-06: specialized knowledge, no building, no operating.
static WORK: Requirement = requirement(
    "specialized-service",
    t!("work that needs specialized knowledge", "un travail qui exige des connaissances spécialisées"),
    Condition::Any(&[
        NO_SERVICE,
        of!(ServiceWork {
            "specialized" => FITS,
            "not-specialized" => officer(t!("The treaty pages ask for it; the general page asks for specialized equipment.", "Les pages des traités l’exigent; la page générale exige un équipement spécialisé.")),
        }, closed(t!("Building work, or running the system for production, is not a visit.", "Des travaux de construction, ou l’exploitation du système, ne sont pas une visite."))),
    ]),
    SERVICE,
);

/// BV-10: no permit from inside on this basis; the officer at the border decides.
static ARRIVAL: Requirement = requirement(
    "visitor-on-arrival",
    t!("the decision of a border officer on arrival", "la décision d’un agent frontalier à l’arrivée"),
    Condition::Always(fits(t!(
        "Bring the papers. As a business visitor you cannot apply for a work permit from inside Canada.",
        "Apportez les documents. Un visiteur commercial ne peut pas demander un permis de travail à l’intérieur du Canada."
    ))),
    &[regulations("186(a)"), page("IRCC-BV")],
);

/// BVQ-07: whose agreement has after-sales service beside the general rule.
static TEXTS: Requirement = requirement(
    "visitor-texts",
    t!(
        "what your country’s agreement adds on after-sales service",
        "ce que l’accord de votre pays ajoute sur le service après-vente"
    ),
    Condition::Any(&[
        NO_SERVICE,
        Condition::Citizen(&[("us", CUSMA), ("mx", CUSMA_AND_CPTPP)], CLOSED),
        Condition::Party(
            Party::CptppService,
            fits(t!(
                "The CPTPP has a clause for you, beside the general rule.",
                "Le PTPGP a une clause pour vous, en plus de la règle générale."
            )),
            CLOSED,
        ),
        Condition::Party(Party::EuropeanUnion, CLAUSE, CLOSED),
        Condition::Citizen(
            &[("gb", CLAUSE), ("kr", CLAUSE), ("co", CLAUSE), ("pe", CLAUSE), ("pa", CLAUSE), ("ua", CLAUSE)],
            FITS,
        ),
    ]),
    &[page("IRCC-BV-CUSMA"), page("IRCC-CPTPP-BV")],
);
const CLAUSE: Outcome =
    fits(t!("Your country’s agreement has a similar clause.", "L’accord de votre pays a une clause semblable."));
const CUSMA: Outcome = fits(t!(
    "CUSMA has a clause for you, if your employer is a US or Mexican enterprise: bring copies and go to secondary examination.",
    "L’ACEUM a une clause pour vous, si votre employeur est une entreprise des États-Unis ou du Mexique : apportez des copies et présentez-vous au deuxième contrôle."
));
const CUSMA_AND_CPTPP: Outcome = fits(t!(
    "CUSMA has a clause for you, if your employer is a US or Mexican enterprise, and the CPTPP has one too: bring copies and go to secondary examination.",
    "L’ACEUM a une clause pour vous, si votre employeur est une entreprise des États-Unis ou du Mexique, et le PTPGP aussi : apportez des copies et présentez-vous au deuxième contrôle."
));

/// What a visitor does at the border.
pub(super) const ASK_ON_ARRIVAL: Step = you(
    t!(
        "Ask on arrival; there is no work permit to apply for. A visa or an eTA may still be needed before you travel.",
        "Adressez-vous à l’agent à votre arrivée; il n’y a pas de permis de travail à demander. Un visa ou une AVE peut quand même être exigé avant le voyage."
    ),
    NEVER,
);
static VISIT_STEPS: [Step; 3] = [
    you(
        t!(
            "Gather the papers of the sale: the sale, lease or warranty agreement, or the purchase order.",
            "Réunissez les documents de la vente : le contrat de vente, de location ou de garantie, ou le bon de commande."
        ),
        &NO_SERVICE,
    ),
    you(
        t!(
            "Gather: a letter of your employer, a letter of the host in Canada, proof of pay abroad.",
            "Réunissez : une lettre de votre employeur, une lettre de l’hôte au Canada, la preuve de paie à l’étranger."
        ),
        NEVER,
    ),
    ASK_ON_ARRIVAL,
];

/// Business visitor, after-sales service included.
pub(super) static BUSINESS_VISITOR: Route = Route {
    id: "business-visitor",
    group: Group::NoPermit,
    name: t!("Business visitor, no work permit", "Visiteur commercial, sans permis de travail"),
    summary: t!(
        "For a short visit that stays business of an employer abroad: meetings, training in the group, service that was sold with equipment or software. A permit may not be needed; the border officer decides.",
        "Pour une courte visite qui reste l’affaire d’un employeur à l’étranger : réunions, formation dans le groupe, service vendu avec du matériel ou un logiciel. Un permis peut ne pas être exigé; l’agent frontalier décide.",
    ),
    requirements: &[&FROM_ABROAD, &PURPOSE, &PAID_ABROAD, &IN_AGREEMENT, &SOLD, &EMPLOYER, &WORK, &TEXTS, &ARRIVAL],
    plan: &plans::VISIT,
    steps: &VISIT_STEPS,
};

/// BV-12: for repair only.
static REPAIR: Requirement = requirement(
    "repair-of-equipment",
    t!("repair of industrial or commercial equipment", "la réparation d’un équipement industriel ou commercial"),
    Condition::Any(&[
        of!(JobOffer { "own-contract" => FITS }, CLOSED),
        Condition::All(&[
            of!(JobOffer { "short-visit" => FITS, "employer-contract" => FITS, "remote-abroad" => REMOTE_ABROAD }, closed(t!("This permit is for people who are sent for such a repair.", "Ce permis vise les personnes envoyées pour une telle réparation."))),
            of!(VisitPurpose { "service" => FITS }, closed(t!("What you would do in Canada is no repair.", "Ce que vous feriez au Canada n’est pas une réparation."))),
            of!(SoldWhere { "consumer" => closed(t!("Products for consumers do not count.", "Les produits de consommation ne comptent pas.")) }, FITS),
        ]),
    ]),
    &[page("IRCC-C13"), regulations("205(a)")],
);

/// BV-12: two streams, both weighed by an officer.
static URGENT: Requirement = requirement(
    "urgent-or-out-of-warranty",
    t!("an urgent repair, or equipment out of warranty", "une réparation urgente, ou un équipement hors garantie"),
    of!(UrgentRepair {
        "urgent" => officer(t!("The officer weighs whether jobs in Canada would be disrupted without it.", "L’agent évalue si des emplois au Canada seraient perturbés sans cette réparation.")),
        "out-of-warranty" => officer(t!("The officer weighs the effect on jobs and whether the maker has a business in Canada.", "L’agent évalue l’effet sur les emplois et si le fabricant a une entreprise au Canada.")),
    }, closed(t!("Only an urgent repair, or one of equipment out of warranty, is meant.", "Seule une réparation urgente, ou celle d’un équipement hors garantie, est visée."))),
    &[page("IRCC-C13")],
);

/// BV-12: proprietary or specialized knowledge.
static KNOWLEDGE: Requirement = requirement(
    "repair-knowledge",
    t!("specific knowledge of this equipment", "une connaissance particulière de cet équipement"),
    of!(ServiceWork {
        "specialized" => FITS,
        "not-specialized" => closed(t!("Such a repair takes specialized knowledge.", "Une telle réparation exige des connaissances spécialisées.")),
    }, closed(t!("Building work, or running the system, is no repair.", "Des travaux de construction, ou l’exploitation du système, ne sont pas une réparation."))),
    &[page("IRCC-C13")],
);

static REPAIR_STEPS: [Step; 6] = [FILE, EXAM, APPLY.after(NUMBER), GIVE_BIOMETRICS, DECISION, ENTER];

/// Emergency or out-of-warranty repair, C13.
pub(super) static EMERGENCY_REPAIR: Route = Route {
    id: "emergency-repair",
    group: Group::Exempt,
    name: t!("Urgent or out-of-warranty repair (C13)", "Réparation urgente ou hors garantie (C13)"),
    summary: t!(
        "A permit for repair that cannot wait, normally of under 30 days. Not for ordinary IT support. No LMIA.",
        "Un permis pour une réparation qui ne peut attendre, normalement de moins de 30 jours. Pas pour le soutien informatique ordinaire. Sans EIMT.",
    ),
    requirements: &[&REPAIR, &URGENT, &KNOWLEDGE, &IN_BUSINESS, &PORTAL, &SIGNED],
    plan: &plans::EMERGENCY_REPAIR,
    steps: &REPAIR_STEPS,
};

/// STQ-01: TEER 0 and 1 alone.
static HIGH_SKILL: Requirement = requirement(
    "short-term-teer-0-or-1",
    t!("work of TEER 0 or 1", "un travail de FEER 0 ou 1"),
    Condition::Any(&[
        super::treaty::PROFESSIONAL_DUTIES,
        // No group is left out here, as some are in the agreements.
        Condition::All(&[
            of!(Duties { "other" => FITS }, CLOSED),
            of!(OtherDuties { "visual-effects" => FITS }, CLOSED),
        ]),
    ]),
    &[page("IRCC-STW")],
);

/// DOC-08: the border officer sees an offer or a contract.
static OFFER_OR_CONTRACT: Requirement = requirement(
    "short-term-offer",
    t!("an offer or a contract for these days", "une offre ou un contrat pour ces jours"),
    of!(JobOffer { "remote-abroad" => REMOTE_ABROAD, "not-yet" => to_do(t!("Find the employer or client first, and bring the offer or contract.", "Trouvez d’abord l’employeur ou le client, et apportez l’offre ou le contrat.")) }, FITS),
    &[page("IRCC-STW")],
);

const THIRTY_DAYS: Outcome = closed(t!("30 days in a row are the most.", "30 jours de suite sont le maximum."));

/// STQ-02: 15 or 30 days, asked for on entry, with the waiting times between.
static DAYS: Requirement = requirement(
    "fifteen-or-thirty-days",
    t!("15 or 30 days in a row, asked for on arrival", "15 ou 30 jours de suite, demandés à l’arrivée"),
    Condition::All(&[
        Condition::MoreThan(Fact::StayMonths, whole(1), THIRTY_DAYS, FITS),
        of!(ShortStay {
            "yes" => FITS,
            "in-canada" => closed(t!("It is asked for on entry only.", "Cela se demande seulement à l’entrée.")),
        }, THIRTY_DAYS),
        of!(ShortStayGrant { "no" => fits(t!("The days count even while you are abroad. There is no extension.", "Les jours comptent même à l’étranger. Il n’y a pas de prolongation.")) }, closed(t!(
            "15 days need 6 months since the last grant, 30 days need 12.",
            "15 jours exigent 6 mois depuis la dernière autorisation, 30 jours en exigent 12."
        ))),
    ]),
    &[page("IRCC-STW")],
);

static SHORT_STEPS: [Step; 1] = [you(
    t!(
        "Ask on arrival, with the offer or contract that names NOC code, title and dates. A visa or an eTA may still be needed before you travel.",
        "Demandez-le à l’arrivée, avec l’offre ou le contrat qui indique le code de la CNP, le titre et les dates. Un visa ou une AVE peut quand même être exigé avant le voyage."
    ),
    NEVER,
)];

/// 15 or 30 days without a permit.
pub(super) static SHORT_TERM: Route = Route {
    id: "short-term-work",
    group: Group::NoPermit,
    name: t!(
        "15 or 30 days of high-skilled work, no work permit",
        "15 ou 30 jours de travail hautement spécialisé, sans permis de travail"
    ),
    summary: t!(
        "For analysts, engineers and managers (TEER 0 or 1) who come for a few weeks. Help desk, network and testing work does not count.",
        "Pour les analystes, ingénieurs et gestionnaires (FEER 0 ou 1) qui viennent quelques semaines. Le soutien, les réseaux et les essais ne comptent pas.",
    ),
    requirements: &[&HIGH_SKILL, &OFFER_OR_CONTRACT, &DAYS],
    plan: &plans::SHORT_TERM,
    steps: &SHORT_STEPS,
};
