//! Technicians under three agreements: CPTPP (T52), Colombia (F12) and Peru (F52). For help desk,
//! network and testing technicians (TEER 2) these are the treaty routes that exist.

use super::conduct::IN_BUSINESS;
use super::employer_portal::{PORTAL, SIGNED};
use super::treaty::{
    ARRANGED, DUTIES_IN_OFFER, INDEPENDENCE, NOT_NAMED, OTHER_STUDY, PART_TIME, RANGE, TECHNICIAN, UNRELATED, WAGE,
    WAGE_FACTOR, party,
};
use super::treaty_steps::TREATY;
use super::{CLOSED, FITS, closed, length, officer, plans, requirement, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route};
use crate::rules::questions::Fact;
use crate::t;

const NO_TECHNICIANS: Outcome = closed(t!(
    "This country is in the agreement, but Canada promised nothing for its technicians.",
    "Ce pays est dans l’accord, mais le Canada n’a rien promis pour son personnel technique."
));
pub(super) const UNITED_KINGDOM: Outcome = officer(t!(
    "The United Kingdom’s entry was passed by Parliament but was not in force in Canada in May 2026. Check whether it is now.",
    "L’adhésion du Royaume-Uni a été adoptée par le Parlement, mais n’était pas en vigueur au Canada en mai 2026. Vérifiez si elle l’est maintenant."
));

/// TEC-01 and TEC-03: who is named for technicians.
static CPTPP_PARTY: Requirement = requirement(
    "cptpp-technician-nationality",
    t!(
        "citizenship of Australia, Chile, Japan, Mexico or Peru, or permanent residence of Australia",
        "la citoyenneté de l’Australie, du Chili, du Japon, du Mexique ou du Pérou, ou la résidence permanente de l’Australie"
    ),
    Condition::Any(&[
        party(Party::CptppTechnician),
        Condition::Citizen(
            &[
                ("gb", UNITED_KINGDOM),
                ("my", NO_TECHNICIANS),
                ("bn", NO_TECHNICIANS),
                ("nz", NO_TECHNICIANS),
                ("sg", NO_TECHNICIANS),
                ("vn", NO_TECHNICIANS),
            ],
            NOT_NAMED,
        ),
    ]),
    &[page("IRCC-T52"), regulations("204(a)")],
);

/// Everyone but those whom the agreement names only as Peruvians.
const NOT_ONLY_PERU: Condition = Condition::Any(&[
    Condition::Holds([b'p', b'e'], CLOSED, FITS),
    Condition::Citizen(&[("au", FITS), ("cl", FITS), ("jp", FITS), ("mx", FITS), ("gb", UNITED_KINGDOM)], CLOSED),
    ticked!(PermanentResidence, "australia", FITS, CLOSED),
    of!(PeruvianRole { "yes" => FITS }, closed(t!(
        "From Peru, this agreement takes contractors and supervisors only. The agreement with Peru itself (F52) takes all technicians.",
        "Pour le Pérou, cet accord ne vise que les entrepreneurs et les superviseurs. L’accord avec le Pérou (F52) vise tous les techniciens.",
    ))),
]);

/// TEC-03 and TEQ-07: Peru's own limit.
static PERU: Requirement = requirement(
    "cptpp-peru-role",
    t!("from Peru: the role of a contractor or supervisor", "du Pérou : le rôle d’entrepreneur ou de superviseur"),
    NOT_ONLY_PERU,
    &[page("IRCC-T52")],
);

/// TEQ-03: a post-secondary or technical degree of two years or more.
static TWO_YEARS: Requirement = requirement(
    "technician-two-year-degree",
    t!(
        "a post-secondary or technical degree of 2 years or more",
        "un diplôme d’études postsecondaires ou techniques de 2 ans ou plus"
    ),
    Condition::Any(&[
        of!(Education {
            "bachelor-computing" => FITS, "bachelor-related" => FITS, "diploma" => FITS, "certificate" => FITS,
            "bachelor-unrelated" => UNRELATED,
            "vendor-certificates" => officer(t!("Vendor certificates are unlikely to count: the page asks for a degree of 2 years.", "Les certifications de fabricants comptent rarement : la page exige un diplôme de 2 ans.")),
        }, closed(t!("The full program must take 2 years or more.", "Le programme complet doit durer 2 ans ou plus."))),
        OTHER_STUDY,
    ]),
    &[page("IRCC-T52")],
);

/// TEC-03: Japan's associate degree.
static JAPAN: Requirement = requirement(
    "cptpp-japan-degree",
    t!(
        "from Japan: an associate degree, its equivalent, or higher",
        "du Japon : un grade d’associé, son équivalent, ou plus"
    ),
    Condition::Any(&[
        Condition::Holds([b'j', b'p'], CLOSED, FITS),
        Condition::Citizen(&[("au", FITS), ("cl", FITS), ("mx", FITS), ("gb", UNITED_KINGDOM)], CLOSED),
        Condition::All(&[Condition::Holds([b'p', b'e'], FITS, CLOSED), of!(PeruvianRole { "yes" => FITS }, CLOSED)]),
        ticked!(PermanentResidence, "australia", FITS, CLOSED),
        of!(Education { "bachelor-computing" => FITS, "bachelor-related" => FITS, "bachelor-unrelated" => UNRELATED }, CLOSED),
        of!(AssociateDegree { "yes" => FITS }, closed(t!("The page asks this of Japanese citizens.", "La page l’exige des personnes de citoyenneté japonaise."))),
    ]),
    &[page("IRCC-T52")],
);

/// TEQ-04: four years of paid experience in the sector of the contract.
static FOUR_YEARS: Requirement = requirement(
    "technician-four-years",
    t!(
        "4 years of paid experience in the sector of the job",
        "4 ans d’expérience rémunérée dans le secteur de l’emploi"
    ),
    Condition::All(&[
        Condition::AtLeast(
            Fact::ExperienceYears,
            whole(4),
            FITS,
            closed(t!("4 years of paid experience are needed.", "Il faut 4 ans d’expérience rémunérée.")),
        ),
        PART_TIME,
    ]),
    &[page("IRCC-T52")],
);

static CPTPP_LENGTH: Requirement = length(
    "cptpp-permit-length",
    t!("the length of the first permit, 1 year", "la durée du premier permis, 1 an"),
    12,
    t!(
        "It can be extended with papers that show the need: a new offer or a longer contract.",
        "Il peut être prolongé avec des documents qui en montrent le besoin : nouvelle offre ou contrat prolongé."
    ),
    &[page("IRCC-T52")],
);

/// CPTPP technician, T52.
pub(super) static CPTPP: Route = Route {
    id: "cptpp-technician",
    group: Group::FreeTrade,
    name: t!("CPTPP technician (T52)", "Technicien, PTPGP (T52)"),
    summary: t!(
        "For citizens of Australia, Chile, Japan and Mexico, and some of Peru: help desk, network and testing technicians with 2 years of study and 4 years of paid work. No LMIA. 1 year, can be extended.",
        "Pour les citoyens de l’Australie, du Chili, du Japon et du Mexique, et certains du Pérou : techniciens en soutien, en réseaux et en essais ayant 2 ans d’études et 4 ans de travail rémunéré. Sans EIMT. 1 an, prolongeable.",
    ),
    requirements: &[
        &CPTPP_PARTY,
        &TECHNICIAN,
        &PERU,
        &TWO_YEARS,
        &JAPAN,
        &FOUR_YEARS,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &WAGE,
        &RANGE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &CPTPP_LENGTH,
    ],
    plan: &plans::CPTPP,
    steps: &TREATY,
};

/// TEQ-03 for Colombia and Peru: one year or more, or equivalent.
static ONE_YEAR: Requirement = requirement(
    "technician-one-year-degree",
    t!(
        "a post-secondary or technical degree of 1 year or more, or the equivalent",
        "un diplôme d’études postsecondaires ou techniques de 1 an ou plus, ou l’équivalent"
    ),
    Condition::Any(&[
        of!(Education {
            "bachelor-computing" => FITS, "bachelor-related" => FITS, "diploma" => FITS, "certificate" => FITS, "one-year" => FITS,
            "bachelor-unrelated" => UNRELATED,
            "vendor-certificates" => officer(t!("The page adds “or equivalent”: whether vendor certificates are, an officer decides.", "La page ajoute « ou l’équivalent » : un agent décide si des certifications de fabricants le sont.")),
        }, closed(t!("The full program must take 1 year or more.", "Le programme complet doit durer 1 an ou plus."))),
        OTHER_STUDY,
    ]),
    &[page("IRCC-F12"), page("IRCC-F52")],
);

const FROM_ELSEWHERE: Outcome = officer(t!(
    "The page says that a diploma or certificate should come from Canada or the country of the agreement.",
    "La page dit qu’un diplôme ou un certificat devrait venir du Canada ou du pays de l’accord."
));
/// A bachelor's degree may come from anywhere.
const BACHELOR: Condition = Condition::Any(&[
    of!(Education { "bachelor-computing" => FITS, "bachelor-related" => FITS }, CLOSED),
    Condition::All(&[
        of!(Education { "bachelor-unrelated" => FITS }, CLOSED),
        of!(OtherStudy { "no" => FITS }, CLOSED),
    ]),
]);

/// TEC-08 for Colombia.
static COLOMBIAN_DIPLOMA: Requirement = requirement(
    "colombia-diploma-origin",
    t!("a diploma or certificate from Canada or Colombia", "un diplôme ou certificat du Canada ou de la Colombie"),
    Condition::Any(&[BACHELOR, of!(DiplomaFrom { "canada" => FITS, "colombia" => FITS }, FROM_ELSEWHERE)]),
    &[page("IRCC-F12")],
);

/// TEC-08 for Peru.
static PERUVIAN_DIPLOMA: Requirement = requirement(
    "peru-diploma-origin",
    t!("a diploma or certificate from Canada or Peru", "un diplôme ou certificat du Canada ou du Pérou"),
    Condition::Any(&[BACHELOR, of!(DiplomaFrom { "canada" => FITS, "peru" => FITS }, FROM_ELSEWHERE)]),
    &[page("IRCC-F52")],
);

/// TEC-06: citizens, nationals and permanent residents of Colombia.
pub(super) static COLOMBIA_PARTY: Requirement = requirement(
    "colombia-nationality",
    t!("citizenship or permanent residence of Colombia", "la citoyenneté ou la résidence permanente de la Colombie"),
    party(Party::Colombia),
    &[page("IRCC-F12"), regulations("204(a)")],
);

/// TEC-07: citizens and permanent residents of Peru.
pub(super) static PERU_PARTY: Requirement = requirement(
    "peru-nationality",
    t!("citizenship or permanent residence of Peru", "la citoyenneté ou la résidence permanente du Pérou"),
    party(Party::Peru),
    &[page("IRCC-F52"), regulations("204(a)")],
);

pub(super) static COLOMBIA_LENGTH: Requirement = length(
    "colombia-permit-length",
    t!("the length of one permit, 3 years at most", "la durée d’un permis, au plus 3 ans"),
    36,
    t!(
        "It can be extended by up to 3 years each time, while the job stays temporary.",
        "Il peut être prolongé de 3 ans au plus chaque fois, tant que l’emploi reste temporaire."
    ),
    &[page("IRCC-F12")],
);

pub(super) static PERU_LENGTH: Requirement = length(
    "peru-permit-length",
    t!("the length of one permit, 1 year at most", "la durée d’un permis, au plus 1 an"),
    12,
    t!(
        "It can be extended by up to 1 year each time, while the job stays temporary.",
        "Il peut être prolongé de 1 an au plus chaque fois, tant que l’emploi reste temporaire."
    ),
    &[page("IRCC-F52")],
);

/// Colombia technician, F12.
pub(super) static COLOMBIA: Route = Route {
    id: "colombia-technician",
    group: Group::FreeTrade,
    name: t!("Colombia technician (F12)", "Technicien, Colombie (F12)"),
    summary: t!(
        "For citizens and permanent residents of Colombia: help desk, network and testing technicians with 1 year of study. The page names no minimum of experience. No LMIA. Up to 3 years, can be extended.",
        "Pour les citoyens et résidents permanents de la Colombie : techniciens en soutien, en réseaux et en essais ayant 1 an d’études. La page ne fixe aucun minimum d’expérience. Sans EIMT. Jusqu’à 3 ans, prolongeable.",
    ),
    requirements: &[
        &COLOMBIA_PARTY,
        &TECHNICIAN,
        &ONE_YEAR,
        &COLOMBIAN_DIPLOMA,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &WAGE_FACTOR,
        &COLOMBIA_LENGTH,
    ],
    plan: &plans::COLOMBIA,
    steps: &TREATY,
};

/// Peru technician, F52.
pub(super) static PERU_TECHNICIAN: Route = Route {
    id: "peru-technician",
    group: Group::FreeTrade,
    name: t!("Peru technician (F52)", "Technicien, Pérou (F52)"),
    summary: t!(
        "For citizens and permanent residents of Peru: help desk, network and testing technicians with 1 year of study. The page names no minimum of experience. No LMIA. 1 year, can be extended.",
        "Pour les citoyens et résidents permanents du Pérou : techniciens en soutien, en réseaux et en essais ayant 1 an d’études. La page ne fixe aucun minimum d’expérience. Sans EIMT. 1 an, prolongeable.",
    ),
    requirements: &[
        &PERU_PARTY,
        &TECHNICIAN,
        &ONE_YEAR,
        &PERUVIAN_DIPLOMA,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &WAGE_FACTOR,
        &PERU_LENGTH,
    ],
    plan: &plans::PERU,
    steps: &TREATY,
};
