//! Professionals under the agreements that close their list of professions: Chile and Panama.

use super::conduct::IN_BUSINESS;
use super::cusma_professional::TOO_SHORT;
use super::employer_portal::{PORTAL, SIGNED};
use super::professionals::{DEGREE, NEAR_THE_LIST};
use super::treaty::{ARRANGED, DUTIES_IN_OFFER, INDEPENDENCE, NOT_JUDGED, OTHER_STUDY, TEER_TOO_LOW, UNRELATED, party};
use super::treaty_steps::TREATY;
use super::{CLOSED, FITS, closed, length, officer, plans, requirement, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Requirement, Route};
use crate::rules::questions::Fact;
use crate::t;

const CHILE_GREY: crate::rules::model::Outcome = officer(t!(
    "The list is closed and follows NAFTA’s. Main duties of systems analysis count as Computer Systems Analyst. This checker judges no other: compare your duties with the list.",
    "La liste est fermée et suit celle de l’ALENA. Des tâches principales d’analyse de systèmes comptent comme Analyste de systèmes informatiques. Cet outil n’en évalue pas d’autres : comparez vos tâches avec la liste."
));

const CHILE_TECHNICIAN: crate::rules::model::Outcome = closed(t!(
    "The list does not take this work. For technicians see the CPTPP route.",
    "La liste ne vise pas ce travail. Pour le travail technique, voyez la voie du PTPGP."
));

/// FTA-25: a closed list that names Computer Systems Analyst.
static CHILE_PROFESSION: Requirement = requirement(
    "chile-profession",
    t!("the duties of a profession on the list", "les tâches d’une profession de la liste"),
    of!(Duties {
        "systems-analysis" => FITS, "security" => CHILE_GREY, "network-engineering" => CHILE_GREY, "cloud" => CHILE_GREY,
        "networks" => CHILE_GREY, "mix" => CHILE_GREY, "other" => CHILE_GREY,
        "user-support" => CHILE_TECHNICIAN, "testing" => CHILE_TECHNICIAN,
    }, closed(t!("The list does not take this work.", "La liste ne vise pas ce travail."))),
    &[page("IRCC-CHL"), page("NOC")],
);

/// A diploma from Canada or Chile; where a certificate is from, the page does not say.
const CHILE_ORIGIN: Condition = Condition::Any(&[
    of!(DiplomaFrom { "canada" => FITS, "chile" => FITS }, closed(t!("The page names diplomas from Canada or Chile.", "La page nomme les diplômes du Canada ou du Chili."))),
    of!(Education { "certificate" => officer(t!("The page does not say where a certificate must come from.", "La page ne dit pas d’où un certificat doit venir.")) }, CLOSED),
]);

/// FTA-25: a bachelor's, or a diploma or certificate and three years.
static CHILE_EDUCATION: Requirement = requirement(
    "chile-education",
    t!(
        "a bachelor’s degree, or a diploma or certificate with 3 years of experience",
        "un baccalauréat, ou un diplôme ou certificat avec 3 ans d’expérience"
    ),
    Condition::Any(&[
        of!(Education { "bachelor-computing" => FITS, "bachelor-related" => FITS, "bachelor-unrelated" => UNRELATED, "one-year" => TOO_SHORT, "vendor-certificates" => TOO_SHORT, "less" => TOO_SHORT }, CLOSED),
        Condition::All(&[
            Condition::Any(&[of!(Education { "diploma" => FITS, "certificate" => FITS }, CLOSED), OTHER_STUDY]),
            CHILE_ORIGIN,
            Condition::AtLeast(
                Fact::ExperienceYears,
                whole(3),
                FITS,
                closed(t!(
                    "With a diploma or certificate, 3 years of experience are needed.",
                    "Avec un diplôme ou un certificat, il faut 3 ans d’expérience."
                )),
            ),
        ]),
    ]),
    &[page("IRCC-CHL")],
);

static CHILE_PARTY: Requirement = requirement(
    "chile-nationality",
    t!("citizenship of Chile", "la citoyenneté du Chili"),
    party(Party::Chile),
    &[page("IRCC-CHL"), regulations("204(a)")],
);

static CHILE_LENGTH: Requirement = length(
    "chile-permit-length",
    t!("the length of one permit, 3 years at most", "la durée d’un permis, au plus 3 ans"),
    36,
    t!("It can be extended by up to 3 years each time.", "Il peut être prolongé de 3 ans au plus chaque fois."),
    &[page("IRCC-CHL")],
);

/// Chile professional, F22.
pub(super) static CHILE: Route = Route {
    id: "chile-professional",
    group: Group::FreeTrade,
    name: t!("Chile professional (F22)", "Professionnel, Chili (F22)"),
    summary: t!(
        "For citizens of Chile in a listed profession, such as Computer Systems Analyst. No LMIA. Up to 3 years, can be extended.",
        "Pour les citoyens du Chili dans une profession de la liste, comme Analyste de systèmes informatiques. Sans EIMT. Jusqu’à 3 ans, prolongeable.",
    ),
    requirements: &[
        &CHILE_PARTY,
        &CHILE_PROFESSION,
        &CHILE_EDUCATION,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &CHILE_LENGTH,
    ],
    plan: &plans::CHILE,
    steps: &TREATY,
};

static PANAMA_PARTY: Requirement = requirement(
    "panama-nationality",
    t!("citizenship or permanent residence of Panama", "la citoyenneté ou la résidence permanente du Panama"),
    party(Party::Panama),
    &[page("IRCC-PAN"), regulations("204(a)")],
);

/// FTA-27: the IT professions that the page names.
static PANAMA_PROFESSION: Requirement = requirement(
    "panama-profession",
    t!("the duties of a profession on the list", "les tâches d’une profession de la liste"),
    Condition::All(&[
        of!(Duties {
            "systems-analysis" => FITS, "other" => FITS, "security" => NEAR_THE_LIST, "cloud" => NEAR_THE_LIST,
            "network-engineering" => NEAR_THE_LIST, "management" => NEAR_THE_LIST, "mix" => NEAR_THE_LIST,
        }, closed(t!("The list takes analysts, developers and database and software professionals.", "La liste vise l’analyse, le développement, les bases de données et le logiciel."))),
        Condition::Any(&[
            of!(Duties { "other" => CLOSED }, FITS),
            of!(OtherDuties {
                "programming" => FITS, "databases" => FITS, "web-design" => FITS,
                "business-systems" => NEAR_THE_LIST, "data-science" => NEAR_THE_LIST, "engineering" => NEAR_THE_LIST,
                "electronics" => TEER_TOO_LOW, "digital-media" => TEER_TOO_LOW,
            }, NOT_JUDGED),
        ]),
    ]),
    &[page("IRCC-PAN"), page("NOC")],
);

static PANAMA_LENGTH: Requirement = length(
    "panama-permit-length",
    t!("the length of one permit, 3 years at most", "la durée d’un permis, au plus 3 ans"),
    36,
    t!("It can be extended.", "Il peut être prolongé."),
    &[page("IRCC-PAN")],
);

/// Panama professional, F42.
pub(super) static PANAMA: Route = Route {
    id: "panama-professional",
    group: Group::FreeTrade,
    name: t!("Panama professional (F42)", "Professionnel, Panama (F42)"),
    summary: t!(
        "For citizens and permanent residents of Panama in a listed IT profession, with a 4-year degree. No LMIA. Up to 3 years.",
        "Pour les citoyens et résidents permanents du Panama dans une profession de TI de la liste, avec un diplôme de 4 ans. Sans EIMT. Jusqu’à 3 ans.",
    ),
    requirements: &[
        &PANAMA_PARTY,
        &PANAMA_PROFESSION,
        &DEGREE,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &PANAMA_LENGTH,
    ],
    plan: &plans::PANAMA,
    steps: &TREATY,
};
