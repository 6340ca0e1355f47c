//! The employer's side of a labour market impact assessment, Global Talent Stream or ordinary.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::rules::model::{KnownBy, QuestionPart};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 18] = [
    ask(
        Fact::Lmia,
        "lmia",
        "lmia",
        t!("How far is the employer with the LMIA?", "Où en est l’employeur avec l’EIMT?"),
        t!(
            "LMIA: labour market impact assessment. It shows that hiring you does not hurt workers in Canada. The employer applies and pays, never you.",
            "EIMT : étude d’impact sur le marché du travail. Elle montre que votre embauche ne nuit pas aux travailleurs au Canada. L’employeur la demande et la paie, jamais vous.",
        ),
        Kind::One(&[
            choice_of("not-applied", t!("Not applied for yet", "Pas encore demandée")),
            choice_of("applied", t!("Applied for, no decision yet", "Demandée, sans décision")),
            choice_of(
                "positive",
                t!(
                    "Positive and still valid, ordinary (high-wage or low-wage)",
                    "Positive et encore valide, ordinaire (haut ou bas salaire)"
                ),
            )
            .by(Who::Employer, t!("Your employer gets a positive LMIA.", "Votre employeur obtient une EIMT positive.")),
            choice_of(
                "positive-global-talent",
                t!(
                    "Positive and still valid, marked Global Talent Stream",
                    "Positive et encore valide, marquée Volet des talents mondiaux"
                ),
            )
            .by(
                Who::Employer,
                t!(
                    "Your employer gets a positive Global Talent Stream LMIA.",
                    "Votre employeur obtient une EIMT positive du Volet des talents mondiaux."
                ),
            ),
            choice_of("expired", t!("It was positive but has expired", "Elle était positive, mais elle a expiré")),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::QuebecCertificate,
        "quebec-certificate",
        "lmia",
        t!("Do you hold a Quebec acceptance certificate (CAQ)?", "Avez-vous un certificat d’acceptation du Québec (CAQ)?"),
        Text::NONE,
        Kind::One(&[
            yes().by(Who::You, t!("You obtain the CAQ.", "Vous obtenez le CAQ.")),
            choice_of("not-yet", t!("Not yet", "Pas encore")),
            choice_of("short-job", t!("The job lasts 30 days in a row or less", "L’emploi dure au plus 30 jours consécutifs")),
        ]),
    ),
    ask(
        Fact::Area,
        "area",
        "area",
        t!(
            "Is the workplace in a city area where low-wage applications are refused?",
            "Le lieu de travail est-il dans une région métropolitaine où les demandes à bas salaire sont refusées?",
        ),
        t!(
            "The list holds areas with 6% unemployment or more and changes every quarter. The last list we know ended on 8 October 2026, so look at the page linked under Why we ask.",
            "La liste contient les régions où le chômage est de 6 % ou plus et change chaque trimestre. La dernière liste connue a pris fin le 8 octobre 2026 : ouvrez la page liée sous Pourquoi cette question.",
        ),
        Kind::One(&[
            choice_of("outside", t!("I looked: it is not on the list", "J’ai vérifié : elle n’est pas sur la liste")),
            choice_of(
                "exempt",
                t!(
                    "On the list, but the employer is a farm, builder, food maker, hospital or care home, or the job lasts 120 days or less, or it only supports permanent residence",
                    "Sur la liste, mais l’employeur est une ferme, une entreprise de construction, un fabricant d’aliments, un hôpital ou un foyer de soins, ou l’emploi dure 120 jours ou moins, ou il sert seulement à appuyer une demande de résidence permanente"
                ),
            ),
            choice_of("inside", t!("On the list, and none of that applies", "Sur la liste, et rien de cela ne s’applique")),
        ]),
    ).known_by(KnownBy::List).part(QuestionPart::City),
    ask(
        Fact::LowWageShare,
        "low-wage-share",
        "employer",
        t!(
            "With you, would more than 10% of the staff at this workplace be low-wage foreign workers?",
            "Avec vous, plus de 10 % du personnel de ce lieu serait-il formé de travailleurs étrangers à bas salaire?",
        ),
        t!(
            "The limit is 20% when the employer is in construction, food manufacturing, a hospital, or nursing or residential care.",
            "La limite est de 20 % si l’employeur est un hôpital, un établissement de soins infirmiers ou d’hébergement, ou s’il travaille en construction ou en fabrication d’aliments.",
        ),
        Kind::One(&[
            choice_of("within", t!("No, it stays within the limit", "Non, la limite est respectée")).by(
                Who::Employer,
                t!(
                    "Your employer brings the share of low-wage foreign workers under the limit.",
                    "Votre employeur ramène la part des travailleurs étrangers à bas salaire sous la limite."
                ),
            ),
            choice_of("over", t!("Yes, it would be over", "Oui, elle serait dépassée")),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::PayRange,
        "pay-range",
        "employer",
        t!(
            "Does the employer pay others more for the same job, place, skills and experience?",
            "L’employeur paie-t-il mieux d’autres personnes pour le même poste, au même endroit, à compétences et expérience égales?",
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("within", t!("No, or nobody else does this job", "Non, ou personne d’autre n’occupe ce poste")).by(
                Who::Employer,
                t!(
                    "Your employer pays you within its own range for the job.",
                    "Votre employeur vous paie selon sa propre échelle pour ce poste."
                ),
            ),
            choice_of("below", t!("Yes, my pay is below theirs", "Oui, ma paie est plus basse")),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::JobLanguage,
        "job-language",
        "employer",
        t!("Which languages does the job require?", "Quelles langues l’emploi exige-t-il?"),
        Text::NONE,
        Kind::One(&[
            choice_of("english-or-french", t!("English, French or both", "Le français, l’anglais ou les deux")),
            choice_of(
                "other-needed",
                t!("Another language, and the work truly needs it", "Une autre langue, vraiment nécessaire au travail"),
            ),
            choice_of("other-not-needed", t!("Another language, though the work does not need it", "Une autre langue, sans besoin réel")),
            choice_of("none", t!("No language at all", "Aucune langue")),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::Layoffs,
        "layoffs",
        "employer",
        t!(
            "In the last 12 months, did the employer lay off people in this occupation, or would hiring you cost Canadians jobs or hours?",
            "Depuis 12 mois, l’employeur a-t-il mis à pied des gens de cette profession, ou votre embauche coûterait-elle des emplois ou des heures à des Canadiens?",
        ),
        Text::NONE,
        Kind::One(&[no(), yes()]),
    ).asked_of_employer(),
    ask(
        Fact::Recruitment,
        "recruitment",
        "employer",
        t!("Has the employer advertised the job as the rules ask?", "L’employeur a-t-il affiché le poste comme les règles le demandent?"),
        Text::NONE,
        Kind::One(&[
            yes().by(Who::Employer, t!("Your employer does the required recruitment.", "Votre employeur fait le recrutement exigé.")),
            choice_of("not-yet", t!("Not yet", "Pas encore")),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::EmploymentAgreement,
        "employment-agreement",
        "employer",
        t!(
            "Will the employer sign an agreement by your first day, with the same job, pay and conditions, in English or French as you choose?",
            "L’employeur signera-t-il, au plus tard le premier jour, un contrat avec les mêmes poste, paie et conditions, en français ou en anglais à votre choix?",
        ),
        Text::NONE,
        Kind::One(&[
            yes().by(Who::Employer, t!("Your employer commits to the signed agreement.", "Votre employeur s’engage à signer le contrat.")),
            no(),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::ProvincialRegistration,
        "provincial-registration",
        "employer",
        t!(
            "Is the employer registered with the province to hire foreign workers, or exempt?",
            "L’employeur est-il inscrit auprès de la province pour embaucher des travailleurs étrangers, ou dispensé?",
        ),
        Text::NONE,
        Kind::One(&[
            yes().by(Who::Employer, t!("Your employer registers with the province.", "Votre employeur s’inscrit auprès de la province.")),
            choice_of("not-yet", t!("Not yet", "Pas encore")),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::BenefitsPlan,
        "benefits-plan",
        "employer",
        t!(
            "Is the employer ready for the Global Talent Stream: a Labour Market Benefits Plan, proof of the business, and $1,000 for the position?",
            "L’employeur est-il prêt pour le Volet des talents mondiaux : plan des avantages relatifs au marché du travail, preuves de l’entreprise et 1 000 $ pour le poste?",
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("ready", t!("Yes, it will do this", "Oui, il le fera")).by(
                Who::Employer,
                t!(
                    "Your employer prepares the benefits plan, the documents and the fee.",
                    "Votre employeur prépare le plan, les documents et les frais."
                ),
            ),
            choice_of("not-yet", t!("Not yet", "Pas encore")),
            choice_of(
                "failed-before",
                t!("It failed on an earlier plan in the last 2 years", "Il n’a pas respecté un plan antérieur ces 2 dernières années"),
            ),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::InnovativeEmployer,
        "innovative-employer",
        "category-a",
        t!(
            "Is the employer an innovative company, able and willing to grow?",
            "L’employeur est-il une entreprise novatrice, capable et désireuse de croître?"
        ),
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ).asked_of_employer(),
    ask(
        Fact::UniquePosition,
        "unique-position",
        "category-a",
        t!(
            "Is the position unique and specialized, so that few people could fill it?",
            "Le poste est-il unique et spécialisé, si bien que peu de gens pourraient l’occuper?"
        ),
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ).asked_of_employer(),
    ask(
        Fact::AdvancedKnowledge,
        "advanced-knowledge",
        "category-a",
        t!("Do you have advanced knowledge of the industry?", "Avez-vous une connaissance poussée du secteur?"),
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::AdvancedDegree,
        "advanced-degree",
        "category-a-proof",
        t!(
            "Do you hold an advanced degree in the specialty of the job?",
            "Avez-vous un diplôme d’études supérieures dans la spécialité du poste?"
        ),
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::SpecialisedYears,
        "specialised-years",
        "category-a-proof",
        t!("How many years of specialised experience do you have?", "Combien d’années d’expérience spécialisée avez-vous?"),
        Text::NONE,
        Kind::Number {
            unit: "years",
            max: 60,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: t!(
                    "You reach {0} years of specialised experience ({1} more).",
                    "Vous atteignez {0} ans d’expérience spécialisée ({1} de plus)."
                ),
            }),
        },
    ),
    ask(
        Fact::PositionCount,
        "position-count",
        "category-a-proof",
        t!(
            "How many people will the employer have hired through Category A this calendar year, with you?",
            "Avec vous, combien de personnes l’employeur aura-t-il embauchées par la catégorie A cette année civile?"
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("one-or-two", t!("One or two", "Une ou deux")),
            choice_of("three-or-more", t!("Three or more", "Trois ou plus")),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::Referral,
        "referral",
        "category-a-proof",
        t!(
            "Has a designated referral partner referred the employer for you?",
            "Un partenaire de recommandation désigné a-t-il recommandé l’employeur pour vous?"
        ),
        t!("The partner fills in the form, not you.", "C’est le partenaire qui remplit le formulaire, pas vous."),
        Kind::One(&[
            yes().by(
                Who::Employer,
                t!(
                    "Your employer gets the referral from a designated partner.",
                    "Votre employeur obtient la recommandation d’un partenaire désigné."
                ),
            ),
            choice_of("not-yet", t!("Not yet", "Pas encore")),
        ]),
    ).asked_of_employer(),
];
