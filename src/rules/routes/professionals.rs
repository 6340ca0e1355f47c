//! Professionals (TEER 0 and 1) under the agreements with other countries: for people whose duties
//! are those of an analyst or developer. Help desk, network and testing work (TEER 2) is not here.

use super::conduct::IN_BUSINESS;
use super::cusma_professional::TOO_SHORT;
use super::employer_portal::{PORTAL, SIGNED};
use super::technicians::{COLOMBIA_LENGTH, COLOMBIA_PARTY, PERU_LENGTH, PERU_PARTY, UNITED_KINGDOM};
use super::treaty::{
    ARRANGED, DUTIES_IN_OFFER, FOUR_YEARS, INDEPENDENCE, NOT_JUDGED, PART_TIME, PROFESSIONAL_DUTIES, RANGE, UNRELATED,
    WAGE, WAGE_FACTOR, party,
};
use super::treaty_steps::TREATY;
use super::{CLOSED, FITS, closed, fits, length, officer, plans, requirement, to_do, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route};
use crate::rules::questions::Fact;
use crate::t;
use crate::text::Text;

const TEER: Text = t!("the work of a professional (TEER 0 or 1)", "un travail professionnel (FEER 0 ou 1)");

/// TEC-09: TEER 0 and 1, without the excluded groups (none of which is an IT group).
static DUTIES: Requirement = requirement(
    "treaty-professional-duties",
    TEER,
    PROFESSIONAL_DUTIES,
    &[page("IRCC-T52"), page("IRCC-F12"), page("IRCC-UKR"), page("NOC")],
);

/// The same agreement names Malaysia for listed occupations, and Brunei for petroleum engineers.
static CPTPP_PARTY: Requirement = requirement(
    "cptpp-professional-nationality",
    t!(
        "citizenship of Australia, Chile, Japan, Malaysia, Mexico or Peru, or permanent residence of Australia",
        "la citoyenneté de l’Australie, du Chili, du Japon, de la Malaisie, du Mexique ou du Pérou, ou la résidence permanente de l’Australie"
    ),
    Condition::Any(&[
        party(Party::CptppProfessional),
        Condition::Citizen(
            &[
                ("gb", UNITED_KINGDOM),
                (
                    "bn",
                    closed(t!("From Brunei, petroleum engineers only.", "Du Brunéi, seulement le génie pétrolier.")),
                ),
            ],
            super::treaty::NOT_NAMED,
        ),
    ]),
    &[page("IRCC-T52"), regulations("204(a)")],
);

pub(super) const NEAR_THE_LIST: Outcome = officer(t!(
    "Compare your main duties with the occupations on the list.",
    "Comparez vos tâches principales avec les professions de la liste."
));

/// Malaysia's own list, as far as it concerns IT.
static MALAYSIA: Requirement = requirement(
    "cptpp-malaysia-list",
    t!("from Malaysia: an occupation on its list", "de Malaisie : une profession de sa liste"),
    Condition::Any(&[
        Condition::Holds([b'm', b'y'], CLOSED, FITS),
        Condition::Citizen(
            &[("au", FITS), ("cl", FITS), ("jp", FITS), ("mx", FITS), ("pe", FITS), ("gb", UNITED_KINGDOM)],
            CLOSED,
        ),
        ticked!(PermanentResidence, "australia", FITS, CLOSED),
        Condition::All(&[
            of!(Duties {
                "systems-analysis" => FITS, "management" => FITS, "network-engineering" => FITS, "other" => FITS,
                "security" => NEAR_THE_LIST, "cloud" => NEAR_THE_LIST, "mix" => NEAR_THE_LIST,
            }, closed(t!("The list does not take this work.", "La liste ne vise pas ce travail."))),
            Condition::Any(&[
                of!(Duties { "other" => CLOSED }, FITS),
                of!(OtherDuties {
                    "programming" => FITS, "databases" => FITS, "web-design" => FITS,
                    "business-systems" => NEAR_THE_LIST, "data-science" => NEAR_THE_LIST,
                }, NOT_JUDGED),
            ]),
        ]),
    ]),
    &[page("IRCC-T52")],
);

/// TEC-09: a degree of four years; for Australia three years and a letter.
static CPTPP_DEGREE: Requirement = requirement(
    "treaty-four-year-degree-australia",
    t!("a degree of 4 years or more", "un diplôme universitaire de 4 ans ou plus"),
    Condition::Any(&[
        Condition::All(&[
            of!(Education { "bachelor-computing" => FITS, "bachelor-related" => FITS, "bachelor-unrelated" => UNRELATED }, closed(t!(
                "A degree of 4 years or more is needed (for Australia a bachelor’s of 3, with a letter).",
                "Il faut un diplôme universitaire de 4 ans ou plus (pour l’Australie un baccalauréat de 3, avec une lettre)."
            ))),
            of!(DegreeLength { "four-years" => FITS }, closed(t!(
                "The full program must take 4 years or more (for Australia 3, with a letter).",
                "Le programme complet doit durer 4 ans ou plus (pour l’Australie 3, avec une lettre)."
            ))),
        ]),
        Condition::All(&[
            Condition::Any(&[
                Condition::Holds([b'a', b'u'], FITS, CLOSED),
                ticked!(PermanentResidence, "australia", FITS, CLOSED),
            ]),
            of!(Education { "bachelor-computing" => FITS, "bachelor-related" => FITS, "bachelor-unrelated" => UNRELATED }, CLOSED),
            of!(DegreeLength { "three-years" => to_do(t!(
                "For Australia a bachelor’s of 3 years is accepted with a letter of the Canadian client or employer.",
                "Pour l’Australie, un baccalauréat de 3 ans est accepté avec une lettre du client ou de l’employeur canadien."
            )), "three-years-letter" => FITS }, CLOSED),
        ]),
    ]),
    &[page("IRCC-T52")],
);

/// TEC-09 for Colombia, Peru and Panama.
pub(super) static DEGREE: Requirement = requirement(
    "treaty-four-year-degree",
    t!("a degree of 4 years or more", "un diplôme universitaire de 4 ans ou plus"),
    FOUR_YEARS,
    &[page("IRCC-F12"), page("IRCC-F52"), page("IRCC-PAN")],
);

/// TEC-09: two years of paid experience for CPTPP and Ukraine.
static TWO_YEARS: Requirement = requirement(
    "professional-two-years",
    t!("2 years of paid experience in the sector", "2 ans d’expérience rémunérée dans le secteur"),
    Condition::All(&[
        Condition::AtLeast(
            Fact::ExperienceYears,
            whole(2),
            FITS,
            closed(t!("2 years of paid experience are needed.", "Il faut 2 ans d’expérience rémunérée.")),
        ),
        PART_TIME,
    ]),
    &[page("IRCC-T52"), page("IRCC-UKR")],
);

static CPTPP_LENGTH: Requirement = length(
    "cptpp-professional-permit-length",
    t!("the length of the first permit, 1 year", "la durée du premier permis, 1 an"),
    12,
    t!(
        "It can be extended with papers that show the need.",
        "Il peut être prolongé avec des documents qui en montrent le besoin."
    ),
    &[page("IRCC-T52")],
);

/// CPTPP professional, T52.
pub(super) static CPTPP: Route = Route {
    id: "cptpp-professional",
    group: Group::FreeTrade,
    name: t!("CPTPP professional (T52)", "Professionnel, PTPGP (T52)"),
    summary: t!(
        "For professionals of six countries with a 4-year degree and 2 years of paid work. No LMIA. 1 year, can be extended.",
        "Pour les professionnels de six pays ayant un diplôme de 4 ans et 2 ans de travail rémunéré. Sans EIMT. 1 an, prolongeable.",
    ),
    requirements: &[
        &CPTPP_PARTY,
        &DUTIES,
        &MALAYSIA,
        &CPTPP_DEGREE,
        &TWO_YEARS,
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

/// Colombia professional, F12.
pub(super) static COLOMBIA: Route = Route {
    id: "colombia-professional",
    group: Group::FreeTrade,
    name: t!("Colombia professional (F12)", "Professionnel, Colombie (F12)"),
    summary: t!(
        "For citizens and permanent residents of Colombia with a 4-year degree. No LMIA. Up to 3 years, can be extended.",
        "Pour les citoyens et résidents permanents de la Colombie ayant un diplôme de 4 ans. Sans EIMT. Jusqu’à 3 ans, prolongeable.",
    ),
    requirements: &[
        &COLOMBIA_PARTY,
        &DUTIES,
        &DEGREE,
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

/// Peru professional, F52.
pub(super) static PERU: Route = Route {
    id: "peru-professional",
    group: Group::FreeTrade,
    name: t!("Peru professional (F52)", "Professionnel, Pérou (F52)"),
    summary: t!(
        "For citizens and permanent residents of Peru with a 4-year degree. No LMIA. 1 year, can be extended.",
        "Pour les citoyens et résidents permanents du Pérou ayant un diplôme de 4 ans. Sans EIMT. 1 an, prolongeable.",
    ),
    requirements: &[
        &PERU_PARTY,
        &DUTIES,
        &DEGREE,
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

static UKRAINE_PARTY: Requirement = requirement(
    "ukraine-nationality",
    t!("citizenship or permanent residence of Ukraine", "la citoyenneté ou la résidence permanente de l’Ukraine"),
    party(Party::Ukraine),
    &[page("IRCC-UKR"), regulations("204(a)")],
);

/// FTA-37: a credential of three years or more.
static UKRAINE_DEGREE: Requirement = requirement(
    "ukraine-three-year-credential",
    t!("a post-secondary credential of 3 years or more", "un titre d’études postsecondaires de 3 ans ou plus"),
    Condition::All(&[
        of!(Education {
            "bachelor-computing" => FITS, "bachelor-related" => FITS, "diploma" => FITS, "certificate" => FITS, "bachelor-unrelated" => UNRELATED,
        }, TOO_SHORT),
        of!(DegreeLength { "under-three" => closed(t!("The full program must take 3 years or more.", "Le programme complet doit durer 3 ans ou plus.")) }, FITS),
    ]),
    &[page("IRCC-UKR")],
);

/// FTA-37: the page asks for the prevailing wage in one place and says in another that it is not
/// mandatory: it warns.
static UKRAINE_WAGE: Requirement = requirement(
    "ukraine-wage",
    t!("the pay beside the prevailing wage", "la paie par rapport au salaire courant"),
    Condition::Any(&[
        Condition::Wage(crate::rules::model::WageRule::JobBank),
        Condition::Always(fits(t!(
            "The page contradicts itself: one line asks for the prevailing wage, another says that it is not mandatory. Pay below it is a risk.",
            "La page se contredit : une ligne exige le salaire courant, une autre dit qu’il n’est pas obligatoire. Une paie plus basse est un risque."
        ))),
    ]),
    &[page("IRCC-UKR"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

static UKRAINE_LENGTH: Requirement = length(
    "ukraine-permit-length",
    t!("the length of one permit, 1 year", "la durée d’un permis, 1 an"),
    12,
    t!("It can be extended by 1 year each time.", "Il peut être prolongé de 1 an chaque fois."),
    &[page("IRCC-UKR")],
);

/// Ukraine professional, F72.
pub(super) static UKRAINE: Route = Route {
    id: "ukraine-professional",
    group: Group::FreeTrade,
    name: t!("Ukraine professional (F72)", "Professionnel, Ukraine (F72)"),
    summary: t!(
        "For citizens and permanent residents of Ukraine with 3 years of study and 2 years of paid work at TEER 0 or 1. No LMIA. 1 year, can be extended.",
        "Pour les citoyens et résidents permanents de l’Ukraine ayant 3 ans d’études et 2 ans de travail rémunéré de FEER 0 ou 1. Sans EIMT. 1 an, prolongeable.",
    ),
    requirements: &[
        &UKRAINE_PARTY,
        &DUTIES,
        &UKRAINE_DEGREE,
        &TWO_YEARS,
        &DUTIES_IN_OFFER,
        &ARRANGED,
        &INDEPENDENCE,
        &UKRAINE_WAGE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &UKRAINE_LENGTH,
    ],
    plan: &plans::UKRAINE,
    steps: &TREATY,
};
