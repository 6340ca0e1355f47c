//! CUSMA Professional, code T36: Regulations, s. 204(a), and CUSMA Annex 16-A, Section D,
//! Appendix 2, as IRCC's page gives it. No official text maps help-desk work to the list of 63
//! professions or away from it; the mapping by NOC duties is this dossier's and says so.

use super::conduct::IN_BUSINESS;
use super::employer_portal::{PORTAL, SIGNED};
use super::treaty::SHARE;
use super::{CLOSED, FITS, REMOTE_ABROAD, closed, fits, officer, plans, requirement, steps, to_do, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route};
use crate::rules::questions::Fact;
use crate::t;

const TERRITORY: Outcome = officer(t!(
    "IRCC lists Guam, the Northern Mariana Islands, American Samoa and the US Virgin Islands as not covered. Have your case checked.",
    "IRCC indique que Guam, les îles Mariannes du Nord, les Samoa américaines et les îles Vierges des États-Unis ne sont pas visées. Faites vérifier votre cas.",
));

/// CUSMA art. 16.1: citizens only. Permanent residents, green-card holders included, do not count.
pub(super) static CITIZEN: Requirement = requirement(
    "cusma-citizenship",
    t!("citizenship of the United States or Mexico", "la citoyenneté des États-Unis ou du Mexique"),
    Condition::Citizen(
        &[("us", FITS), ("mx", FITS), ("gu", TERRITORY), ("mp", TERRITORY), ("as", TERRITORY), ("vi", TERRITORY)],
        closed(t!(
            "Only US and Mexican citizens qualify: a green card or permanent residence is not enough.",
            "Il faut la citoyenneté américaine ou mexicaine : une carte verte ou la résidence permanente ne suffit pas."
        )),
    ),
    &[page("IRCC-CUSMA"), page("CUSMA-16"), regulations("204(a)")],
);

const GREY: Outcome = officer(t!(
    "The closed list of 63 professions does not name this work, and no official text settles it. Main duties of systems analysis can count as Computer Systems Analyst: a bachelor’s, or a 2-year diploma and 3 years of experience.",
    "La liste fermée de 63 professions ne nomme pas ce travail, et aucun texte officiel ne tranche. Des tâches principales d’analyse de systèmes peuvent compter comme Analyste de systèmes informatiques : un baccalauréat, ou un diplôme de 2 ans et 3 ans d’expérience.",
));
/// A mix is no one work that the list could name.
const MIX: Outcome = officer(t!(
    "The main duties in the offer decide. Those of systems analysis can count as Computer Systems Analyst: a bachelor’s, or a 2-year diploma and 3 years of experience.",
    "Ce sont les tâches principales de l’offre qui comptent. Celles d’analyse de systèmes peuvent compter comme Analyste de systèmes informatiques : un baccalauréat, ou un diplôme de 2 ans et 3 ans d’expérience.",
));
const ENGINEER: Outcome = officer(t!(
    "Only real engineering counts as Engineer, with a degree or a licence. The provinces regulate the title; the word in a job title is not enough.",
    "Seul un vrai travail de génie compte comme Ingénieur, avec un baccalauréat ou un permis d’exercice. Les provinces réglementent le titre; le mot dans le titre du poste ne suffit pas.",
));
const TECHNICIAN: Outcome = officer(t!(
    "Scientific Technician is on the list without a degree, but only for direct support of a qualifying engineer, who manages and reviews the work.",
    "Technicien scientifique est sur la liste sans diplôme, mais seulement pour le soutien direct d’une personne admissible comme Ingénieur, qui dirige et revoit le travail."
));
const DESIGNER: Outcome = officer(t!(
    "Main duties of design can count as Graphic Designer: a bachelor’s, or a 2-year diploma and 3 years of experience.",
    "Des tâches principales de conception peuvent compter comme Concepteur graphique : un baccalauréat, ou un diplôme de 2 ans et 3 ans d’expérience."
));
const MATHEMATICIAN: Outcome = officer(t!(
    "Main duties of statistics can count as Mathematician, with a bachelor’s degree.",
    "Des tâches principales de statistique peuvent compter comme Mathématicien, avec un baccalauréat."
));

const OUTSIDE: Outcome = closed(t!(
    "These duties match none of the 63 professions. No official page says it in these words; the list and the NOC do.",
    "Ces tâches ne correspondent à aucune des 63 professions. Aucune page officielle ne le dit ainsi; la liste et la CNP le montrent.",
));
const HELP_DESK: Outcome = closed(t!(
    "Help desk and user support (NOC 22221) is not Computer Systems Analyst, nor another of the 63 professions. No official page says it in these words; the list and the NOC do.",
    "Le soutien aux utilisateurs (CNP 22221) n’est ni la profession d’Analyste de systèmes informatiques ni une autre des 63. Aucune page officielle ne le dit ainsi; la liste et la CNP le montrent.",
));

/// The second profession that work off the list can come near, beside the analyst.
const SECOND: Condition = Condition::All(&[
    of!(Duties { "networks" => ENGINEER, "cloud" => ENGINEER, "security" => ENGINEER, "mix" => ENGINEER }, FITS),
    of!(Duties { "networks" => TECHNICIAN, "mix" => TECHNICIAN }, FITS),
    Condition::Any(&[
        of!(Duties { "other" => CLOSED }, FITS),
        of!(OtherDuties { "programming" => ENGINEER, "web-design" => DESIGNER, "data-science" => MATHEMATICIAN }, FITS),
    ]),
]);

/// Appendix 2: a closed list of 63; titles may vary where duties are interchangeable.
static PROFESSION: Requirement = requirement(
    "cusma-profession",
    t!("duties of one of the 63 CUSMA professions", "les tâches d’une des 63 professions de l’ACEUM"),
    Condition::All(&[
        of!(Duties {
            "systems-analysis" => fits(t!("They match Computer Systems Analyst.", "Elles correspondent à Analyste de systèmes informatiques.")),
            "networks" => GREY, "cloud" => GREY, "security" => GREY, "mix" => MIX,
            "network-engineering" => ENGINEER, "user-support" => HELP_DESK, "other" => FITS,
        }, OUTSIDE),
        SECOND,
        Condition::Any(&[
            of!(Duties { "other" => CLOSED }, FITS),
            of!(OtherDuties {
                "programming" => GREY, "databases" => GREY, "business-systems" => GREY, "data-science" => GREY, "web-design" => GREY,
                "visual-effects" => DESIGNER, "digital-media" => DESIGNER, "electronics" => TECHNICIAN,
                "technical-writing" => fits(t!("They match Technical Publications Writer.", "Elles correspondent à Rédacteur de publications techniques.")),
                "engineering" => fits(t!("They match Engineer. The provinces regulate the title.", "Elles correspondent à Ingénieur. Les provinces réglementent le titre.")),
                "mathematics" => fits(t!("They match Mathematician.", "Elles correspondent à Mathématicien.")),
                "management-consulting" => officer(t!("A Management Consultant advises and does no functional or operational work for the client.", "Un Consultant en gestion conseille et ne fait aucun travail fonctionnel ou opérationnel pour le client.")),
                "other-profession" => officer(t!("Compare your duties with the profession on the list.", "Comparez vos tâches avec la profession de la liste.")),
            }, closed(t!(
                "You named no profession. If yours is one of the 63, answer “Another profession on the CUSMA list”.",
                "Vous n’avez nommé aucune profession. Si la vôtre est une des 63, répondez « Une autre profession de la liste de l’ACEUM »."
            ))),
        ]),
    ]),
    &[page("IRCC-T36"), page("NOC")],
);

/// Regulations, s. 200(3)(a), and IRCC: lower duties may be included, never dominate.
static DUTIES: Requirement = requirement(
    "cusma-duties-in-offer",
    t!("the main duties written in the offer", "les tâches principales écrites dans l’offre"),
    of!(DutiesInOffer {
        "yes" => FITS,
        "partly" => officer(t!("Other duties may be included, but must not dominate.", "D’autres tâches peuvent s’y trouver, sans dominer.")),
    }, closed(t!("The duties in the offer decide: read them and choose again by what they say.", "Ce sont les tâches de l’offre qui comptent : relisez-les et choisissez de nouveau selon ce qu’elles disent."))),
    &[regulations("200(3)(a)"), page("IRCC-EMP")],
);

/// Professions that take a bachelor's degree, and no diploma in its place.
const NOT_DEGREE_ONLY: Condition = Condition::All(&[
    of!(Duties { "network-engineering" => officer(t!("An Engineer needs a degree or a licence.", "La profession d’Ingénieur exige un baccalauréat ou un permis d’exercice.")) }, FITS),
    Condition::Any(&[
        of!(Duties { "other" => CLOSED }, FITS),
        of!(OtherDuties {
            "mathematics" => closed(t!("Mathematician takes a bachelor’s degree.", "La profession de Mathématicien exige un baccalauréat.")),
            "engineering" => closed(t!("Engineer takes a bachelor’s degree or a licence.", "La profession d’Ingénieur exige un baccalauréat ou un permis d’exercice.")),
            "management-consulting" => closed(t!("Management Consultant takes a bachelor’s degree or 5 years of experience.", "La profession de Consultant en gestion exige un baccalauréat ou 5 ans d’expérience.")),
            "other-profession" => CLOSED,
        }, FITS),
    ]),
]);

/// Studies that no branch counts.
pub(super) const TOO_SHORT: Outcome = closed(t!("Your studies are not enough.", "Vos études ne suffisent pas."));
const LONG_ENOUGH: Condition =
    of!(Education { "one-year" => TOO_SHORT, "vendor-certificates" => TOO_SHORT, "less" => TOO_SHORT }, FITS);

/// A diploma from Mexico, or a certificate from Canada or the United States.
const OTHER_KIND: Outcome = officer(t!(
    "The list names a diploma from Canada or the United States and a certificate from Mexico; yours is the other kind.",
    "La liste nomme un diplôme du Canada ou des États-Unis et un certificat du Mexique; le vôtre est de l’autre genre."
));

/// An Engineer's licence in place of a degree.
const LICENSED: Condition = of!(Licence { "have" => FITS, "can-get" => to_do(t!("Get the licence before you apply.", "Obtenez le permis d’exercice avant la demande.")) }, CLOSED);

/// A degree in another field: a diploma or certificate beside it can still count.
const DEGREE_ELSEWHERE: Condition = of!(Education { "bachelor-unrelated" => FITS }, CLOSED);

/// Appendix 2 and its footnotes: a bachelor's from any country; or a diploma of two years (Canada,
/// US) or certificate of two years (Mexico) *and* three years of experience.
static EDUCATION: Requirement = requirement(
    "cusma-education",
    t!(
        "a bachelor’s degree, or a 2-year diploma or certificate from Canada, the US or Mexico with 3 years of experience",
        "un baccalauréat, ou un diplôme ou certificat de 2 ans du Canada, des États-Unis ou du Mexique avec 3 ans d’expérience"
    ),
    Condition::Any(&[
        of!(Education {
            "bachelor-computing" => FITS,
            "bachelor-related" => FITS,
            "bachelor-unrelated" => officer(t!("The degree should be in the field or closely related: an unrelated one seldom passes.", "Le diplôme doit être dans le domaine ou étroitement lié : un autre passe rarement.")),
        }, CLOSED),
        Condition::All(&[
            Condition::All(&[LONG_ENOUGH, NOT_DEGREE_ONLY]),
            Condition::Any(&[
                Condition::All(&[
                    Condition::Any(&[
                        of!(Education { "diploma" => FITS }, CLOSED),
                        Condition::All(&[DEGREE_ELSEWHERE, of!(OtherStudy { "diploma" => FITS }, CLOSED)]),
                    ]),
                    of!(DiplomaFrom { "canada" => FITS, "united-states" => FITS, "mexico" => OTHER_KIND }, CLOSED),
                ]),
                Condition::All(&[
                    Condition::Any(&[
                        of!(Education { "certificate" => FITS }, CLOSED),
                        Condition::All(&[DEGREE_ELSEWHERE, of!(OtherStudy { "certificate" => FITS }, CLOSED)]),
                    ]),
                    of!(DiplomaFrom { "mexico" => FITS, "canada" => OTHER_KIND, "united-states" => OTHER_KIND }, CLOSED),
                ]),
            ]),
            of!(DiplomaFrom { "canada" => FITS, "united-states" => FITS, "mexico" => FITS }, closed(t!("A diploma or certificate from another country does not count here; a bachelor’s degree from any country would.", "Un diplôme ou certificat d’un autre pays ne compte pas ici; un baccalauréat de n’importe quel pays compterait."))),
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
        of!(Duties { "networks" => TECHNICIAN, "mix" => TECHNICIAN }, CLOSED),
        Condition::All(&[
            of!(Duties { "network-engineering" => FITS, "networks" => ENGINEER, "cloud" => ENGINEER, "security" => ENGINEER, "mix" => ENGINEER }, CLOSED),
            LICENSED,
        ]),
        Condition::All(&[
            of!(Duties { "other" => FITS }, CLOSED),
            of!(OtherDuties { "engineering" => FITS, "programming" => ENGINEER }, CLOSED),
            LICENSED,
        ]),
        Condition::All(&[
            of!(Duties { "other" => FITS }, CLOSED),
            of!(OtherDuties { "management-consulting" => FITS }, CLOSED),
            Condition::AtLeast(Fact::ExperienceYears, whole(5), FITS, CLOSED),
        ]),
        Condition::All(&[
            of!(Duties { "other" => FITS }, CLOSED),
            of!(OtherDuties { "other-profession" => officer(t!("Each profession has its own minimum; see the page.", "Chaque profession a son propre minimum; voyez la page.")), "electronics" => officer(t!("A Scientific Technician shows training and practical ability instead of a degree.", "La profession de Technicien scientifique demande une formation et une aptitude pratique plutôt qu’un diplôme.")) }, CLOSED),
        ]),
    ]),
    &[page("IRCC-T36")],
);

/// Annex 16-A, Section D: pre-arranged work, as an employee or under a contract.
pub(super) static ARRANGED: Requirement = requirement(
    "pre-arranged-work",
    t!("work in Canada that is arranged before you come", "un travail au Canada convenu avant votre venue"),
    of!(JobOffer {
        "own-contract" => fits(t!("Each contract needs a permit of its own.", "Chaque contrat exige son propre permis.")),
        "employer-contract" => officer(t!("The employer must be one of the United States or Mexico.", "L’employeur doit être des États-Unis ou du Mexique.")),
        "not-yet" => to_do(t!("Find the employer or client first.", "Trouvez d’abord l’employeur ou le client.")),
        "remote-abroad" => REMOTE_ABROAD,
        "short-visit" => closed(t!("A short visit paid from abroad is not work arranged in Canada: see the business visitor.", "Une courte visite payée de l’étranger n’est pas un travail convenu au Canada : voyez le visiteur commercial.")),
    }, FITS),
    &[page("IRCC-T36")],
);

/// IRCC: no self-employment in Canada; factors are weighed, control decides.
static INDEPENDENCE: Requirement = requirement(
    "no-control-of-canadian-business",
    t!(
        "work for a Canadian business that you do not control",
        "un travail pour une entreprise canadienne que vous ne contrôlez pas"
    ),
    of!(CanadianBusiness {
        "no" => FITS,
        "minority" => SHARE,
    }, closed(t!("That is self-employment in Canada. Being self-employed abroad is allowed.", "C’est du travail autonome au Canada. À l’étranger, il est permis."))),
    &[page("IRCC-T36")],
);

/// IRCC: where the province regulates the profession.
static LICENCE: Requirement = requirement(
    "licence",
    t!("the licence that the province asks for, if any", "le permis d’exercice que la province exige, s’il y en a un"),
    of!(Licence {
        "can-get" => fits(t!("Get it before you start work.", "Obtenez-le avant de commencer.")),
        "cannot-get" => closed(t!("Without it you cannot do this work there.", "Sans ce permis, vous ne pouvez pas y faire ce travail.")),
    }, FITS),
    &[regulations("200(3)(a)"), page("IRCC-T36")],
);

/// CUSMA definition of temporary entry, beside the Act, s. 22(2). It warns, and closes nothing.
pub(super) static TEMPORARY: Requirement = requirement(
    "cusma-temporary-entry",
    t!("a temporary stay", "un séjour temporaire"),
    Condition::Any(&[
        of!(LeaveAtEnd { "wants-permanent-residence" => fits(t!(
            "Planning for permanent residence is lawful. But this agreement means entry without intent to settle: renewals are not routine, and the longer you stay, the more you must show.",
            "Prévoir la résidence permanente est légal. Mais cet accord vise une entrée sans intention de s’établir : les renouvellements ne vont pas de soi et, plus vous restez, plus vous devez montrer.",
        )) }, CLOSED),
        Condition::MoreThan(
            Fact::StayMonths,
            whole(36),
            fits(t!(
                "One permit lasts 3 years at most; it can be renewed while the job stays temporary.",
                "Un permis dure au plus 3 ans; il se renouvelle tant que l’emploi reste temporaire."
            )),
            CLOSED,
        ),
        Condition::Always(FITS),
    ]),
    &[page("IRCC-CUSMA"), page("IRCC-T36")],
);

/// CUSMA Professional.
pub(super) static PROFESSIONAL: Route = Route {
    id: "cusma-professional",
    group: Group::Cusma,
    name: t!("CUSMA Professional (T36)", "Professionnel, ACEUM (T36)"),
    summary: t!(
        "For citizens of the United States and Mexico in one of 63 professions. No LMIA. For IT people in practice: Computer Systems Analyst. In force as far as we know in July 2026; check before you apply.",
        "Pour les citoyens des États-Unis et du Mexique dans l’une de 63 professions. Sans EIMT. En TI, en pratique : Analyste de systèmes informatiques. En vigueur à notre connaissance en juillet 2026; vérifiez avant la demande.",
    ),
    requirements: &[
        &CITIZEN,
        &PROFESSION,
        &DUTIES,
        &EDUCATION,
        &ARRANGED,
        &INDEPENDENCE,
        &LICENCE,
        &IN_BUSINESS,
        &PORTAL,
        &SIGNED,
        &TEMPORARY,
    ],
    plan: &plans::CUSMA_PROFESSIONAL,
    steps: &steps::CUSMA,
};
