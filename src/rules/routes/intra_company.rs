//! Intra-company transferees: C61, C62 and C63 under Regulations, s. 205(a), any citizenship, and
//! T37 and T38 under s. 204(a), CUSMA. Every condition is a programme instruction.

use super::cusma_professional::{CITIZEN, TEMPORARY};
use super::employer_portal::{PORTAL, SIGNED};
use super::{
    CLOSED, FITS, PAY_IS_A_FACTOR, REMOTE_ABROAD, closed, fits, length, officer, plans, requirement, steps, to_do,
    whole,
};
use crate::rules::cite::{Cite, page, regulations};
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, WageRule};
use crate::rules::questions::Fact;
use crate::t;
use crate::text::Text;

mod judged;
mod knowledge;
mod level;
mod role;
mod routes;

use judged::{BENEFIT, OWNER, REALISTIC};
pub(super) use knowledge::{EXPERTISE, PROPRIETARY};
use knowledge::{EXPERTISE_IF_SPECIALIST, NOT_SPECIALIST, PROPRIETARY_IF_SPECIALIST};
use level::START_UP_LEVEL;
pub(super) use level::{MANAGER_LEVEL, SPECIALIST_LEVEL};
use role::START_UP_ROLE;
pub(super) use role::{MANAGER_ROLE, SPECIALIST_ROLE};
pub(super) use routes::{CUSMA_MANAGER, CUSMA_SPECIALIZED, MANAGER, SPECIALIZED, START_UP};

const BOTH_PAGES: &[Cite] = &[page("IRCC-ICT"), page("IRCC-T37")];
const GENERAL_PAGE: &[Cite] = &[page("IRCC-ICT"), regulations("205(a)")];
const CUSMA_PAGE: &[Cite] = &[page("IRCC-T37"), regulations("204(a)")];

/// ICT-18: a position in the Canadian entity, not a contract between client and supplier.
pub(super) static POSITION: Requirement = requirement(
    "position-in-canada",
    t!("a position in the Canadian company", "un poste dans l’entreprise canadienne"),
    of!(JobOffer {
        "job-offer" => FITS,
        "remote-abroad" => REMOTE_ABROAD,
        "not-yet" => to_do(t!("Your company plans the transfer and makes you the offer.", "Votre entreprise prévoit la mutation et vous fait l’offre.")),
        "short-visit" => closed(t!(
            "You answered that you come for a short visit. To have a transfer judged, choose the job offer instead: a transfer counts as one.",
            "Vous avez répondu que vous venez pour une courte visite. Pour faire évaluer une mutation, choisissez plutôt l’offre d’emploi : une mutation en est une."
        )),
    }, closed(t!(
        "A contract with a client is not a transfer. If you take a post in a related company, choose the job offer instead: a transfer counts as one.",
        "Un contrat avec un client n’est pas une mutation. Si vous occupez un poste dans une entreprise liée, choisissez plutôt l’offre d’emploi : une mutation en est une."
    ))),
    BOTH_PAGES,
);

pub(super) const WOULD_EXTEND: Outcome = officer(t!(
    "This would be an extension: the limit on total years decides, and a new kind of role needs a new year abroad.",
    "Ce serait une prolongation : la limite du nombre d’années s’applique, et un nouveau genre de rôle exige une nouvelle année à l’étranger."
));

pub(super) const NOT_IN_GROUP: Outcome = closed(t!(
    "A transfer is for people who now work abroad for the group.",
    "Une mutation vise les personnes qui travaillent maintenant à l’étranger pour le groupe."
));

/// ICT-01: employed now, abroad, by an enterprise of the group.
pub(super) static EMPLOYED: Requirement = requirement(
    "employed-abroad",
    t!(
        "your present job abroad with a company of the same group",
        "votre emploi actuel à l’étranger dans une entreprise du même groupe"
    ),
    of!(CurrentEmployment {
        "payroll" => FITS,
        "direct-contract" => FITS,
        "partner" => officer(t!("These pages ask for employment; a partner’s case must be argued.", "Ces pages exigent un emploi; le cas d’une associée ou d’un associé doit être plaidé.")),
        "transfer-permit" => WOULD_EXTEND,
    }, NOT_IN_GROUP),
    BOTH_PAGES,
);

/// ICT-04: parent, branch, subsidiary or affiliate, by ownership and control.
pub(super) static LINK: Requirement = requirement(
    "qualifying-relationship",
    t!(
        "a link of ownership and control between the companies",
        "un lien de propriété et de contrôle entre les entreprises"
    ),
    of!(CompanyLink {
        "parent-subsidiary" => FITS, "branch" => FITS, "affiliate" => FITS,
        "joint-venture" => fits(t!("Half each counts when both have equal control and a veto (older definition; have it checked).", "La moitié chacune compte si le contrôle est égal avec droit de veto (définition plus ancienne; à vérifier).")),
        "other" => officer(t!("Show who owns and who controls each company.", "Montrez qui possède et qui contrôle chaque entreprise.")),
    }, closed(t!("A franchise, licence, contract, small shareholding or shared directors do not make a qualifying relationship.", "Une franchise, une licence, un contrat, une petite participation ou des administrateurs communs ne créent pas de relation admissible."))),
    BOTH_PAGES,
);

/// Who is here on such a permit has shown the year before.
pub(super) const EXTENSION: Condition = of!(CurrentEmployment { "transfer-permit" => FITS }, CLOSED);

/// ICT-02: at least one year, continuous and full-time, in the three years before the first
/// application.
pub(super) static YEAR: Requirement = requirement(
    "one-year-with-company",
    t!(
        "12 months in a row with the company, full-time, within the last 3 years",
        "12 mois de suite dans l’entreprise, à temps plein, au cours des 3 dernières années"
    ),
    Condition::Any(&[
        EXTENSION,
        Condition::AtLeast(
            Fact::MonthsWithCompany,
            whole(12),
            FITS,
            closed(t!(
                "12 months in a row are needed; part-time does not add up.",
                "Il faut 12 mois de suite; le temps partiel ne s’additionne pas."
            )),
        ),
    ]),
    BOTH_PAGES,
);

/// ICT-03: the same capacity, and a post to return to.
pub(super) static CAPACITY: Requirement = requirement(
    "same-capacity",
    t!(
        "the same kind of job, with your post at home kept open",
        "le même genre de travail, avec votre poste d’origine gardé ouvert"
    ),
    of!(SameCapacity { "yes" => FITS }, closed(t!("A transfer needs both.", "Une mutation exige les deux."))),
    BOTH_PAGES,
);

pub(super) const PAPER: Outcome = closed(t!(
    "A company on paper, or only an agent, is not doing business.",
    "Une entreprise sur papier, ou un simple mandataire, n’est pas en activité."
));
pub(super) const BUSINESS: Text = t!("real business of both companies", "l’activité réelle des deux entreprises");

/// ICT-05, for C62 and C63.
static ACTIVE: Requirement = requirement(
    "doing-business",
    BUSINESS,
    of!(CompaniesActive { "both" => FITS, "starting-up" => closed(t!("For a Canadian company that is just starting, the start-up route (C61) is the one.", "Pour une entreprise canadienne en démarrage, c’est la voie du démarrage (C61).")) }, PAPER),
    &[page("IRCC-ICT"), regulations("200(5)")],
);

/// C61 is for a Canadian enterprise that is being set up.
static STARTING: Requirement = requirement(
    "starting-up",
    t!("a Canadian company that is starting up", "une entreprise canadienne en démarrage"),
    of!(CompaniesActive { "starting-up" => FITS, "both" => closed(t!("The Canadian company is already active: see the manager or specialized-knowledge route.", "L’entreprise canadienne est déjà active : voyez la voie des gestionnaires ou des connaissances spécialisées.")) }, PAPER),
    GENERAL_PAGE,
);

pub(in crate::rules) const START_UP_TERM: Text = t!(
    "For a start-up the permit lasts 1 year, with renewals of 6 months.",
    "Pour un démarrage, le permis dure 1 an, avec renouvellements de 6 mois."
);
/// T37 takes a start-up: 1 year, then renewals of 6 months.
static CUSMA_ACTIVE: Requirement = requirement(
    "cusma-doing-business",
    BUSINESS,
    of!(CompaniesActive { "both" => FITS, "starting-up" => fits(START_UP_TERM) }, PAPER),
    &[page("IRCC-T37"), regulations("200(5)")],
);

/// The CUSMA page describes start-ups for executives and managers only.
static CUSMA_ACTIVE_SPECIALIST: Requirement = requirement(
    "cusma-doing-business-specialist",
    BUSINESS,
    of!(CompaniesActive { "both" => FITS, "starting-up" => officer(t!("The page speaks of start-ups for executives and managers only.", "La page ne parle de démarrage que pour les cadres et gestionnaires.")) }, PAPER),
    &[page("IRCC-T37"), regulations("200(5)")],
);

/// ICT-06: revenue in the home country and one more; an existing Canadian business counts.
static MULTINATIONAL: Requirement = requirement(
    "multinational",
    t!("income of the group in more than one country", "des revenus du groupe dans plus d’un pays"),
    of!(GroupCountries { "home-and-canada" => FITS, "two-or-more" => FITS }, closed(t!("A group active in one country only cannot use this route; a treaty route may still work.", "Un groupe actif dans un seul pays ne peut pas utiliser cette voie; une voie par traité peut encore convenir."))),
    GENERAL_PAGE,
);

/// ICT-06 for C61: two countries before Canada.
static TWO_COUNTRIES: Requirement = requirement(
    "two-countries",
    t!(
        "income of the group in two countries or more besides Canada",
        "des revenus du groupe dans deux pays ou plus en dehors du Canada"
    ),
    of!(GroupCountries { "two-or-more" => FITS }, closed(t!("For a start-up, one country besides Canada is not enough.", "Pour un démarrage, un seul pays en dehors du Canada ne suffit pas."))),
    GENERAL_PAGE,
);

pub(in crate::rules) const CLIENT_SITE: Text = t!(
    "At a client’s site the Canadian company must control your daily work; a project permit lasts 1 year at most.",
    "Chez un client, l’entreprise canadienne doit diriger votre travail quotidien; un permis de projet dure au plus 1 an."
);
const CLIENT: Outcome = officer(CLIENT_SITE);
const CLIENT_DIRECTS: Outcome = closed(t!(
    "If the client directs you, it is not a transfer.",
    "Si le client vous dirige, ce n’est pas une mutation."
));
const WORKPLACE: Text = t!(
    "work directed by the Canadian company, at real premises",
    "un travail dirigé par l’entreprise canadienne, dans de vrais locaux"
);

/// ICT-07 to ICT-09 and ICT-17.
static PREMISES: Requirement = requirement(
    "workplace",
    WORKPLACE,
    of!(Workplace {
        "own-premises" => FITS,
        "client-site" => CLIENT,
        "client-directed" => CLIENT_DIRECTS,
        "shared-space" => officer(t!("A shared space is judged on its sign, reception, phone line, dedicated rooms and business licence.", "Un espace partagé est jugé selon l’enseigne, la réception, la ligne directe, les locaux réservés et le permis d’entreprise.")),
    }, closed(t!("A home or virtual office is not accepted.", "Un bureau à domicile ou virtuel n’est pas accepté."))),
    GENERAL_PAGE,
);

/// ICT-21: in a start-up a lawyer's address can serve at first.
static START_UP_PREMISES: Requirement = requirement(
    "start-up-workplace",
    WORKPLACE,
    of!(Workplace { "own-premises" => FITS, "client-site" => CLIENT, "client-directed" => CLIENT_DIRECTS }, officer(t!(
        "A start-up must be securing real premises; the address of its lawyer can serve at first.",
        "Une entreprise en démarrage doit être en voie d’obtenir de vrais locaux; l’adresse de son avocat peut servir au début."
    ))),
    GENERAL_PAGE,
);

/// ICT section 5: the pages of agreements do not write the remote-work test, so it only warns.
pub(super) const PRESENCE_UNWRITTEN: Condition = Condition::Any(&[
    of!(RemoteWork { "yes" => fits(t!("The agreement’s page does not ask for it, but expect the question why you must be in Canada.", "La page de l’accord ne l’exige pas, mais attendez-vous à devoir dire pourquoi être au Canada.")) }, CLOSED),
    Condition::Always(FITS),
]);

/// The same for premises: control counts, the premises test is not written there.
pub(super) const PREMISES_UNWRITTEN: Condition = of!(Workplace { "own-premises" => FITS, "client-site" => CLIENT, "client-directed" => CLIENT_DIRECTS }, fits(t!(
    "The agreement’s page does not ask for it, but an officer may: own premises are safer.",
    "La page de l’accord ne l’exige pas, mais un agent peut le demander : des locaux propres à l’entreprise sont plus sûrs."
)));
pub(super) const PRESENT: Text = t!("work that has to be done in Canada", "un travail qui doit se faire au Canada");
pub(super) const DIRECTED: Text =
    t!("work directed by the Canadian company", "un travail dirigé par l’entreprise canadienne");

static CUSMA_PRESENCE: Requirement = requirement("cusma-presence-in-canada", PRESENT, PRESENCE_UNWRITTEN, CUSMA_PAGE);
static CUSMA_WORKPLACE: Requirement = requirement("cusma-workplace", DIRECTED, PREMISES_UNWRITTEN, CUSMA_PAGE);

/// FTA-02 says so of specialists; of managers FTA-03 does not speak.
static CUSMA_ENTERPRISE: Requirement = requirement(
    "cusma-enterprise",
    t!(
        "a company abroad that is of the United States or Mexico",
        "une entreprise à l’étranger qui est des États-Unis ou du Mexique"
    ),
    of!(CompanyCountry { "united-states" => FITS, "mexico" => FITS }, closed(t!(
        "The general transfer route (C63) asks for no country.",
        "La voie générale de mutation (C63) n’exige aucun pays."
    ))),
    CUSMA_PAGE,
);

/// ICT-10: why the work must be done in Canada.
static PRESENCE: Requirement = requirement(
    "presence-in-canada",
    PRESENT,
    of!(RemoteWork { "no" => FITS, "documented" => FITS }, officer(t!("Work that can be done from abroad is likely refused. A time difference is no reason.", "Un travail faisable de l’étranger est probablement refusé. Le décalage horaire n’est pas une raison."))),
    GENERAL_PAGE,
);

/// ICT-12: a floor for C63.
static WAGE: Requirement = requirement(
    "wage-floor",
    t!("the pay beside the prevailing wage", "la paie par rapport au salaire courant"),
    Condition::Wage(WageRule::JobBank),
    &[page("IRCC-ICT"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// ICT-12: a strong warning for C61 and C62.
static WAGE_WARNING: Requirement = requirement(
    "wage-expected",
    t!("the pay beside the prevailing wage", "la paie par rapport au salaire courant"),
    Condition::Any(&[
        Condition::Wage(WageRule::JobBank),
        Condition::Always(fits(t!(
            "Check this: pay below the Job Bank figure weighs strongly against you.",
            "Vérifiez : une paie sous le montant du Guichet-Emplois pèse fortement contre vous."
        ))),
    ]),
    &[page("IRCC-ICT"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// Section 5 of the comparison: under CUSMA the wage is a factor, never the only ground.
static CUSMA_WAGE: Requirement = requirement(
    "cusma-wage",
    t!("the pay, as one factor", "la paie, comme un facteur"),
    PAY_IS_A_FACTOR,
    &[page("IRCC-T37"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

pub(super) const RESET: Condition = of!(YearAbroad { "yes" => fits(t!("A full year abroad has started the count again.", "Un an complet à l’étranger a remis le compte à zéro.")) }, CLOSED);
pub(super) const USED: Outcome = closed(t!(
    "The limit is used up. One full year of work in the company abroad starts it again; documented time away may be added back.",
    "La limite est atteinte. Un an complet de travail dans l’entreprise à l’étranger remet le compte à zéro; des périodes documentées hors du Canada peuvent être récupérées."
));

pub(in crate::rules) const UNTIL_SEVEN: Text =
    t!("The permit ends when 7 years in all are reached.", "Le permis prend fin quand 7 ans en tout sont atteints.");
pub(in crate::rules) const UNTIL_FIVE: Text =
    t!("The permit ends when 5 years in all are reached.", "Le permis prend fin quand 5 ans en tout sont atteints.");

/// ICT-15: 7 years in all for executives and managers.
pub(super) static SEVEN_YEARS: Requirement = requirement(
    "seven-years-in-all",
    t!("the limit of 7 years in Canada on such permits", "la limite de 7 ans au Canada avec de tels permis"),
    Condition::Any(&[Condition::AtLeast(Fact::TransferYears, whole(7), USED, fits(UNTIL_SEVEN)), RESET]),
    BOTH_PAGES,
);

/// ICT-15: 5 years in all for specialized knowledge.
pub(super) static FIVE_YEARS: Requirement = requirement(
    "five-years-in-all",
    t!("the limit of 5 years in Canada on such permits", "la limite de 5 ans au Canada avec de tels permis"),
    Condition::Any(&[Condition::AtLeast(Fact::TransferYears, whole(5), USED, fits(UNTIL_FIVE)), RESET]),
    BOTH_PAGES,
);

/// C61: both limits, by capacity.
static START_UP_YEARS: Requirement = requirement(
    "start-up-years-in-all",
    t!(
        "the limit of 7 years in all on such permits (5 as a specialist)",
        "la limite de 7 ans en tout avec de tels permis (5 comme spécialiste)"
    ),
    Condition::Any(&[
        Condition::All(&[
            Condition::AtLeast(Fact::TransferYears, whole(7), USED, FITS),
            Condition::Any(&[NOT_SPECIALIST, Condition::AtLeast(Fact::TransferYears, whole(5), USED, FITS)]),
        ]),
        RESET,
    ]),
    GENERAL_PAGE,
);

/// ICT-21: premises, staffing plan, business plan, finance.
pub(super) static DOCUMENTS: Requirement = requirement(
    "start-up-documents",
    t!(
        "papers on premises, staffing, business plan and funding",
        "des documents sur les locaux, la dotation, le plan d’affaires et le financement"
    ),
    of!(StartUpDocuments { "all" => FITS, "some" => to_do(t!("The missing ones are needed before you apply.", "Ceux qui manquent sont exigés avant la demande.")) }, closed(t!("Without them the start-up cannot be shown.", "Sans eux, le démarrage ne peut pas être démontré."))),
    GENERAL_PAGE,
);

/// ICT-15: how long one permit lasts.
pub(super) static LENGTH: Requirement = length(
    "transfer-permit-length",
    t!("the length of the first permit, 3 years at most", "la durée du premier permis, au plus 3 ans"),
    36,
    t!(
        "Renewals are of 2 years, up to the limit in all.",
        "Les renouvellements sont de 2 ans, jusqu’à la limite totale."
    ),
    BOTH_PAGES,
);

/// ICT-15 for C61: 1 year, no extension but for a delay outside control.
static START_UP_LENGTH: Requirement = length(
    "start-up-permit-length",
    t!("the length of a start-up permit, 1 year", "la durée d’un permis de démarrage, 1 an"),
    12,
    t!(
        "It is not extended (6 months at most for a delay that nobody could control); then another category must fit.",
        "Il ne se prolonge pas (au plus 6 mois pour un retard hors de contrôle); ensuite, une autre catégorie doit convenir."
    ),
    GENERAL_PAGE,
);
