//! Computer services under a contract, for citizens of the European Union and the United Kingdom:
//! sent by the firm that holds the contract, or self-employed. FTA-30, FTA-31 and FTA-35. Technicians
//! (TEER 2) are not among the services. South Korea's row stays a pointer, as its page prints two
//! sets of schooling and does not say which binds whom.

use super::conduct::IN_BUSINESS;
use super::employer_portal::{PORTAL, SIGNED};
use super::treaty::{DUTIES_IN_OFFER, UNRELATED, party};
use super::treaty_steps::TREATY;
use super::{CLOSED, FITS, REMOTE_ABROAD, closed, fits, length, officer, plans, requirement, to_do, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route};
use crate::rules::questions::Fact;
use crate::t;
use crate::text::Text;

static EUROPEAN_PARTY: Requirement = requirement(
    "european-union-nationality",
    t!("citizenship of a country of the European Union", "la citoyenneté d’un pays de l’Union européenne"),
    party(Party::EuropeanUnion),
    &[page("IRCC-CETA-CSS"), regulations("204(a)")],
);
static BRITISH_PARTY: Requirement = requirement(
    "united-kingdom-nationality",
    t!("citizenship of the United Kingdom", "la citoyenneté du Royaume-Uni"),
    party(Party::UnitedKingdom),
    &[page("IRCC-UK-CSS"), regulations("204(a)")],
);

const NO_TECHNICIANS: Outcome = closed(t!(
    "The list takes analysts, developers, engineers and managers in computing, and no work at TEER 2 or below.",
    "La liste vise l’analyse, le développement, le génie et la gestion en informatique, et aucun travail de FEER 2 ou plus bas."
));

/// The NOC groups that the concordance of both agreements gives for computer services.
static SERVICES: Requirement = requirement(
    "computer-services-duties",
    t!("computer services of the agreement (TEER 0 or 1)", "des services informatiques de l’accord (FEER 0 ou 1)"),
    Condition::All(&[
        of!(Duties {
            "systems-analysis" => FITS, "security" => FITS, "network-engineering" => FITS, "cloud" => FITS, "management" => FITS, "other" => FITS,
            "mix" => officer(t!("The main duties in the contract decide.", "Ce sont les tâches principales du contrat qui comptent.")),
        }, NO_TECHNICIANS),
        Condition::Any(&[
            of!(Duties { "other" => CLOSED }, FITS),
            of!(OtherDuties {
                "databases" => FITS, "business-systems" => FITS, "programming" => FITS, "web-design" => FITS, "data-science" => FITS,
                "electronics" => NO_TECHNICIANS, "digital-media" => NO_TECHNICIANS,
            }, officer(t!(
                "This checker judges computer services only. Compare your work with the agreement’s other services.",
                "Cet outil n’évalue que les services informatiques. Comparez votre travail avec les autres services de l’accord."
            ))),
        ]),
    ]),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS"), page("NOC")],
);

/// What else shows an equal level of knowledge is not spelled out.
static DEGREE: Requirement = requirement(
    "degree-or-equal-knowledge",
    t!(
        "a university degree, or a qualification of an equal level",
        "un diplôme universitaire, ou une qualification de niveau équivalent"
    ),
    of!(Education {
        "bachelor-computing" => FITS, "bachelor-related" => FITS, "bachelor-unrelated" => UNRELATED,
        "less" => closed(t!("A degree or a qualification of that level is needed.", "Il faut un diplôme ou une qualification de ce niveau.")),
    }, officer(t!("An officer weighs whether it is of the level of a degree.", "Un agent évalue si le niveau est celui d’un diplôme universitaire."))),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

const COUNTED: Outcome = fits(t!(
    "The page does not say how part-time years count.",
    "La page ne dit pas comment comptent les années à temps partiel."
));

static THREE_YEARS: Requirement = requirement(
    "three-years-in-profession",
    t!("3 years of professional experience", "3 ans d’expérience professionnelle"),
    Condition::AtLeast(Fact::ExperienceYears, whole(3), COUNTED, closed(t!("3 years are needed.", "Il faut 3 ans."))),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);
static SIX_YEARS: Requirement = requirement(
    "six-years-in-profession",
    t!("6 years of professional experience", "6 ans d’expérience professionnelle"),
    Condition::AtLeast(Fact::ExperienceYears, whole(6), COUNTED, closed(t!("6 years are needed.", "Il faut 6 ans."))),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

static YEAR_WITH_FIRM: Requirement = requirement(
    "year-with-firm",
    t!("1 year of work for the firm that has the contract", "1 an de travail pour l’entreprise qui a le contrat"),
    of!(YearWithFirm { "yes" => FITS }, closed(t!("Less than 1 year is not enough.", "Moins de 1 an ne suffit pas."))),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

static FIRMS_CONTRACT: Requirement = requirement(
    "contract-of-firm",
    t!(
        "a service contract of your employer abroad with a client in Canada",
        "un contrat de services de votre employeur à l’étranger avec un client au Canada"
    ),
    of!(JobOffer {
        "employer-contract" => FITS,
        "remote-abroad" => REMOTE_ABROAD,
        "not-yet" => to_do(t!("The firm needs the contract with a client in Canada first.", "L’entreprise doit d’abord avoir le contrat avec un client au Canada.")),
        "own-contract" => closed(t!("For a contract of your own see the independent professional.", "Pour votre propre contrat, voyez le professionnel indépendant.")),
    }, closed(t!(
        "This category is for people whom a firm abroad sends under its contract.",
        "Cette catégorie vise les personnes qu’une entreprise à l’étranger envoie selon son contrat."
    ))),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);
static OWN_CONTRACT: Requirement = requirement(
    "contract-of-own",
    t!(
        "self-employment abroad, with a signed service contract in Canada",
        "un travail à votre compte à l’étranger, avec un contrat de services signé au Canada"
    ),
    of!(JobOffer {
        "own-contract" => fits(t!("The contract must be signed.", "Le contrat doit être signé.")),
        "remote-abroad" => REMOTE_ABROAD,
        "not-yet" => to_do(t!("Find the client and sign the contract first.", "Trouvez d’abord le client et signez le contrat.")),
        "employer-contract" => closed(t!("For a contract of your employer see the service supplier.", "Pour un contrat de votre employeur, voyez le fournisseur de services.")),
    }, closed(t!("This category is for self-employed people.", "Cette catégorie vise les personnes à leur compte."))),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

const ELSEWHERE: Text =
    t!("The firm must be one of the agreement’s country.", "L’entreprise doit être du pays de l’accord.");
/// CETA names it; the row of the United Kingdom does not speak of it.
static FIRM: Requirement = requirement(
    "european-union-firm",
    t!(
        "a firm of the European Union with no establishment in Canada",
        "une entreprise de l’Union européenne sans établissement au Canada"
    ),
    of!(ContractFirm {
        "in-agreement" => FITS,
        "establishment" => closed(t!("The firm must have no establishment in Canada.", "L’entreprise ne doit avoir aucun établissement au Canada.")),
    }, closed(ELSEWHERE)),
    &[page("IRCC-CETA-CSS")],
);
static BRITISH_FIRM: Requirement = requirement(
    "united-kingdom-firm",
    t!("a firm of the United Kingdom", "une entreprise du Royaume-Uni"),
    of!(ContractFirm { "in-agreement" => FITS, "establishment" => officer(t!("The page does not say whether the firm may have an establishment in Canada.", "La page ne dit pas si l’entreprise peut avoir un établissement au Canada.")) }, closed(ELSEWHERE)),
    &[page("IRCC-UK-CSS")],
);
/// The rows say "self-employed abroad", and no more.
static OWN_BUSINESS: Requirement = requirement(
    "self-employed-abroad",
    t!("a business of yours in the country of the agreement", "une entreprise à vous dans le pays de l’accord"),
    of!(ContractFirm { "in-agreement" => FITS }, officer(t!("The page asks for a business abroad, and says no more.", "La page exige une entreprise à l’étranger, sans plus de détails."))),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

static LENGTH: Requirement = length(
    "supplier-permit-length",
    t!("the limit of 12 months in Canada in any 24", "la limite de 12 mois au Canada sur toute période de 24"),
    12,
    t!("For longer work, look for another route.", "Pour un travail plus long, cherchez une autre voie."),
    &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
);

/// CETA contractual service supplier, T47.
pub(super) static EUROPEAN_UNION: Route = Route {
    id: "european-union-service-supplier",
    group: Group::FreeTrade,
    name: t!("CETA service supplier (T47)", "Fournisseur de services, AECG (T47)"),
    summary: t!(
        "For EU citizens whom their firm sends for a computer service contract. No LMIA. 12 months in any 24.",
        "Pour les citoyens de l’UE que leur entreprise envoie pour un contrat de services informatiques. Sans EIMT. 12 mois sur 24.",
    ),
    requirements: &[
        &EUROPEAN_PARTY,
        &FIRMS_CONTRACT,
        &SERVICES,
        &DUTIES_IN_OFFER,
        &DEGREE,
        &THREE_YEARS,
        &YEAR_WITH_FIRM,
        &FIRM,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    plan: &plans::SUPPLIER,
    steps: &TREATY,
};

/// CETA independent professional, T43.
pub(super) static EUROPEAN_UNION_OWN: Route = Route {
    id: "european-union-independent-professional",
    name: t!("CETA independent professional (T43)", "Professionnel indépendant, AECG (T43)"),
    summary: t!(
        "For self-employed EU citizens with a computer service contract and 6 years of experience. No LMIA. 12 months in any 24.",
        "Pour les citoyens de l’UE à leur compte ayant un contrat de services informatiques et 6 ans d’expérience. Sans EIMT. 12 mois sur 24.",
    ),
    requirements: &[
        &EUROPEAN_PARTY,
        &OWN_CONTRACT,
        &SERVICES,
        &DUTIES_IN_OFFER,
        &DEGREE,
        &SIX_YEARS,
        &OWN_BUSINESS,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    ..EUROPEAN_UNION
};

/// United Kingdom contractual service supplier, F66.
pub(super) static UNITED_KINGDOM: Route = Route {
    id: "united-kingdom-service-supplier",
    name: t!("UK service supplier (F66)", "Fournisseur de services, Royaume-Uni (F66)"),
    summary: t!(
        "For UK citizens whom their firm sends for a computer service contract. No LMIA. 12 months in any 24.",
        "Pour les citoyens du Royaume-Uni que leur entreprise envoie pour un contrat de services informatiques. Sans EIMT. 12 mois sur 24.",
    ),
    requirements: &[
        &BRITISH_PARTY,
        &FIRMS_CONTRACT,
        &SERVICES,
        &DUTIES_IN_OFFER,
        &DEGREE,
        &THREE_YEARS,
        &YEAR_WITH_FIRM,
        &BRITISH_FIRM,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    ..EUROPEAN_UNION
};

/// United Kingdom independent professional, F60.
pub(super) static UNITED_KINGDOM_OWN: Route = Route {
    id: "united-kingdom-independent-professional",
    name: t!("UK independent professional (F60)", "Professionnel indépendant, Royaume-Uni (F60)"),
    summary: t!(
        "For self-employed UK citizens with a computer service contract and 6 years of experience. No LMIA. 12 months in any 24.",
        "Pour les citoyens du Royaume-Uni à leur compte ayant un contrat de services informatiques et 6 ans d’expérience. Sans EIMT. 12 mois sur 24.",
    ),
    requirements: &[
        &BRITISH_PARTY,
        &OWN_CONTRACT,
        &SERVICES,
        &DUTIES_IN_OFFER,
        &DEGREE,
        &SIX_YEARS,
        &OWN_BUSINESS,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    ..EUROPEAN_UNION
};
