//! What every applicant shows: passport, plans, means, ability, place, medical exam, biometrics,
//! and whether the employer may hire.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Who};
use crate::rules::model::{KnownBy, QuestionPart};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 14] = [
    ask(
        Fact::Passport,
        "passport",
        "person",
        t!("Do you have a valid passport or travel document?", "Avez-vous un passeport ou un titre de voyage valide?"),
        Text::NONE,
        Kind::One(&[
            choice_of("valid", t!("Yes, valid until the job ends", "Oui, valide jusqu’à la fin de l’emploi"))
                .by(Who::You, t!("You get a valid passport.", "Vous obtenez un passeport valide.")),
            choice_of("expires-first", t!("Yes, but it expires before the job ends", "Oui, mais il expire avant la fin de l’emploi")),
            choice_of("none", t!("No", "Non")),
        ]),
    ).part(QuestionPart::You),
    ask(
        Fact::LeaveAtEnd,
        "leave-at-end",
        "person",
        t!(
            "If you get no new status before your permit ends, will you leave Canada?",
            "Si vous n’obtenez aucun nouveau statut avant la fin du permis, quitterez-vous le Canada?"
        ),
        t!("You may hope to stay for good.", "Vous pouvez espérer rester pour de bon."),
        Kind::One(&[
            choice_of("leave", t!("Yes", "Oui")),
            choice_of(
                "wants-permanent-residence",
                t!("Yes, and I hope to get permanent residence", "Oui, et j’espère obtenir la résidence permanente"),
            ),
            choice_of("stay-anyway", t!("No, I would stay even without status", "Non, je resterais même sans statut")),
        ]),
    ).part(QuestionPart::You),
    ask(
        Fact::TiesAtHome,
        "ties-at-home",
        "person",
        t!("What do you have outside Canada?", "Qu’avez-vous hors du Canada?"),
        Text::NONE,
        Kind::Many(&[
            choice_of("family", t!("Close family who stay there", "De la famille proche qui y reste")),
            choice_of("home", t!("A home or other property", "Un logement ou un autre bien")),
            choice_of("job", t!("A job, or leave from one", "Un emploi, ou un congé d’un emploi")),
            choice_of("studies", t!("Studies to go back to", "Des études à reprendre")),
            choice_of("business", t!("Savings or a business", "Des économies ou une entreprise")),
        ]),
    ),
    ask(
        Fact::VisitHistory,
        "visit-history",
        "person",
        t!("Has any of these happened to you?", "L’un de ces faits vous est-il arrivé?"),
        t!(
            "Tell the truth in the forms too: neither stops a permit by itself.",
            "Dites-le aussi dans les formulaires : aucun n’empêche à lui seul un permis."
        ),
        Kind::Many(&[
            choice_of(
                "refused",
                t!("Canada or another country refused me a visa or permit", "Le Canada ou un autre pays m’a refusé un visa ou un permis"),
            ),
            choice_of(
                "overstayed",
                t!("I stayed in a country longer than I was allowed to", "J’ai dépassé la durée permise d’un séjour dans un pays"),
            ),
        ]),
    ),
    ask(
        Fact::Support,
        "support",
        "person",
        t!(
            "With the pay, savings or other help, can you support yourself and all who depend on you, now and for the whole stay?",
            "Avec la paie, des économies ou une autre aide, pouvez-vous subvenir à vos besoins et à ceux de vos personnes à charge, dès maintenant et pendant tout le séjour?",
        ),
        t!("The law names no amount.", "La loi ne fixe aucun montant."),
        Kind::One(&[
            choice_of("yes", t!("Yes, and I can show it", "Oui, et je peux le montrer")).by(
                Who::You,
                t!(
                    "You arrange support that can be confirmed, for yourself and your dependants.",
                    "Vous prévoyez un soutien vérifiable, pour vous et vos personnes à charge."
                ),
            ),
            choice_of("tight", t!("It will be tight, or hard to show", "Ce sera juste, ou difficile à montrer")),
            choice_of("no", t!("No, I would need social assistance", "Non, il me faudrait l’aide sociale")),
        ]),
    ).part(QuestionPart::You),
    ask(
        Fact::Ability,
        "ability",
        "person",
        t!(
            "Can you show that you can do the job: studies, experience, any licence, and the English or French it needs?",
            "Pouvez-vous montrer que vous pouvez faire ce travail : études, expérience, permis exigé, et le français ou l’anglais nécessaire?",
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("yes", t!("Yes, with documents", "Oui, avec des documents"))
                .by(Who::You, t!("You gather stronger proof.", "Vous réunissez de meilleures preuves."))
                // Proof helps those who can do it.
                .only_from("weak-proof"),
            choice_of("weak-proof", t!("I can do it, but my proof is weak", "J’en suis capable, mais mes preuves sont faibles")),
            choice_of(
                "neither-language",
                t!(
                    "I can do it, without English or French, and the job needs neither",
                    "J’en suis capable, sans français ni anglais, et le poste n’exige ni l’un ni l’autre"
                ),
            ),
            no(),
        ]),
    ).part(QuestionPart::You),
    ask(
        Fact::ApplyFrom,
        "apply-from",
        "application",
        t!("From where will you apply?", "D’où présenterez-vous votre demande?"),
        Text::NONE,
        Kind::One(&[
            choice_of("online-abroad", t!("Online, from outside Canada", "En ligne, de l’extérieur du Canada"))
                .by(Who::You, t!("You apply online from outside Canada.", "Vous présentez la demande en ligne, de l’extérieur du Canada.")),
            choice_of("on-arrival", t!("At the border or airport when I arrive", "À la frontière ou à l’aéroport, à mon arrivée")),
            choice_of(
                "border-return",
                t!(
                    "I am in Canada; I would go to the United States or St. Pierre and Miquelon and come straight back to apply",
                    "Je suis au Canada; j’irais aux États-Unis ou à Saint-Pierre-et-Miquelon et je reviendrais aussitôt faire la demande"
                ),
            ),
            choice_of(
                "inside-permit",
                t!(
                    "Inside Canada, with a work permit, study permit, or temporary resident permit of 6 months or more (mine or my family’s)",
                    "Au Canada, avec un permis de travail ou d’études, ou un permis de séjour temporaire de 6 mois ou plus (le mien ou celui d’un membre de ma famille)"
                ),
            ),
            choice_of(
                "inside-other",
                t!(
                    "Inside Canada, another case: I work without needing a permit (not as a business visitor), refugee claim, or a permit approved before I came",
                    "Au Canada, autre cas : je travaille sans qu’un permis soit exigé (pas comme visiteur commercial), demande d’asile, ou permis approuvé avant mon arrivée"
                ),
            ),
            choice_of(
                "inside-maintained",
                t!(
                    "Inside Canada; my work or study permit has ended, but I asked for an extension before it ended",
                    "Au Canada; mon permis de travail ou d’études a pris fin, mais j’avais demandé une prolongation avant sa fin"
                ),
            ),
            choice_of(
                "inside-restoration",
                t!(
                    "Inside Canada; my work or study status ended no more than 90 days ago",
                    "Au Canada; mon statut de travail ou d’études a pris fin il y a 90 jours ou moins"
                ),
            ),
            choice_of(
                "inside-visitor",
                t!(
                    "Inside Canada, on a visit, or with no status in any other case",
                    "Au Canada, en visite, ou sans statut dans tout autre cas"
                ),
            ),
        ]),
    ),
    ask(
        Fact::BorderException,
        "border-exception",
        "application",
        t!("Is your return to the border one of these?", "Votre retour à la frontière est-il l’un de ceux-ci?"),
        Text::NONE,
        Kind::One(&[
            choice_of("none", t!("No", "Non")),
            choice_of(
                "appointment",
                t!(
                    "I have an appointment booked with the border agency (CBSA)",
                    "J’ai un rendez-vous réservé auprès de l’agence frontalière (ASFC)"
                ),
            ),
            choice_of(
                "truck-driver",
                t!(
                    "I drive a truck, must leave Canada for that work, and had a permit or maintained status",
                    "Je conduis un camion, ce travail m’oblige à quitter le Canada, et j’avais un permis ou un statut maintenu"
                ),
            ),
        ]),
    ).part(QuestionPart::You),
    ask(
        Fact::MedicalSetting,
        "medical-setting",
        "application",
        t!(
            "Will you work in a hospital, clinic, medical laboratory, care home, primary or secondary school or day care, or care for people in a home?",
            "Travaillerez-vous dans un hôpital, une clinique, un laboratoire médical, un foyer de soins, une école primaire ou secondaire ou une garderie, ou à des soins à domicile?",
        ),
        t!(
            "The place counts, whatever your job there: help desk too, even without contact with patients or children.",
            "C’est le lieu qui compte, quel que soit l’emploi : le soutien informatique aussi, même sans contact avec des patients ou des enfants."
        ),
        Kind::One(&[no(), yes()]),
    ).part(QuestionPart::You),
    ask(
        Fact::DesignatedArea,
        "designated-area",
        "application",
        t!(
            "In the last year, did you live 6 months in a row in a country on Canada’s medical-exam list?",
            "Depuis un an, avez-vous vécu 6 mois consécutifs dans un pays de la liste canadienne des examens médicaux?",
        ),
        t!(
            "The list is not in our sources; find it from the page linked under Why we ask.",
            "La liste n’est pas dans nos sources; trouvez-la à partir de la page liée sous Pourquoi cette question."
        ),
        Kind::One(&[no(), yes()]),
    ).known_by(KnownBy::List).part(QuestionPart::You),
    ask(
        Fact::MedicalCertificate,
        "medical-certificate",
        "application",
        t!(
            "Do you hold a certificate from an immigration medical exam of the last 12 months?",
            "Avez-vous un certificat d’examen médical aux fins de l’immigration des 12 derniers mois?"
        ),
        Text::NONE,
        Kind::One(&[
            yes().by(Who::You, t!("You take the exam with a panel physician.", "Vous passez l’examen auprès d’un médecin désigné.")),
            choice_of("not-yet", t!("Not yet", "Pas encore")),
        ]),
    ).part(QuestionPart::You),
    ask(
        Fact::Biometrics,
        "biometrics",
        "application",
        t!(
            "Have you given Canada your fingerprints and photo in the last 10 years?",
            "Avez-vous donné vos empreintes et votre photo au Canada ces 10 dernières années?"
        ),
        t!("For a visit, study or work application.", "Pour une demande de visite, d’études ou de travail."),
        Kind::One(&[
            yes().by(Who::You, t!("You give biometrics and pay $85.", "Vous donnez vos renseignements biométriques et payez 85 $.")),
            choice_of("not-yet", t!("No", "Non")),
            choice_of("age", t!("I am under 14 or over 79", "J’ai moins de 14 ans ou plus de 79 ans")),
        ]),
    ).part(QuestionPart::You),
    ask(
        Fact::EmployerList,
        "employer-list",
        "employer-check",
        t!(
            "Is the employer on Canada’s public list of non-compliant employers?",
            "L’employeur figure-t-il sur la liste publique canadienne des employeurs non conformes?"
        ),
        t!("Being on the list is not enough: read the Status column.", "Y figurer ne suffit pas : lisez la colonne « Statut »."),
        Kind::One(&[
            choice_of("not-listed", t!("I looked: not on the list", "J’ai vérifié : il n’y est pas")),
            choice_of("listed-eligible", t!("On the list, but its status is eligible", "Il y est, mais son statut est « admissible »"))
                .by(
                    Who::Employer,
                    t!(
                        "The employer pays the penalty, or its ineligible period ends.",
                        "L’employeur paie la sanction, ou sa période d’inadmissibilité prend fin."
                    ),
                )
                // Where nobody has looked yet, no penalty is known.
                .only_from("listed-ineligible"),
            choice_of("listed-ineligible", t!("On the list: ineligible, or unpaid penalty", "Il y est : inadmissible ou sanction impayée")),
        ]),
    ).known_by(KnownBy::List).part(QuestionPart::Employer),
    ask(
        Fact::EmployerIssues,
        "employer-issues",
        "employer-check",
        t!("Does any of these apply to the employer?", "Est-ce que l’un de ces points s’applique à l’employeur?"),
        Text::NONE,
        Kind::Many(&[
            choice_of(
                "adult-services",
                t!(
                    "It regularly offers striptease, erotic dance, escort services or erotic massage",
                    "Il offre régulièrement du striptease, de la danse érotique, des services d’escorte ou des massages érotiques"
                ),
            ),
            choice_of(
                "labour-dispute",
                t!(
                    "A strike or lockout is under way that my work would affect",
                    "Une grève ou un lock-out est en cours et mon travail le toucherait"
                ),
            )
            .by(Who::Time, t!("The strike or lockout ends.", "La grève ou le lock-out prend fin.")),
            choice_of(
                "fees-charged",
                t!(
                    "I was charged for recruitment, for the LMIA or for the employer’s $230",
                    "On m’a fait payer le recrutement, l’EIMT ou les 230 $ de l’employeur"
                ),
            )
            .by(Who::Employer, t!("Your employer or the recruiter pays you back.", "Votre employeur ou le recruteur vous rembourse.")),
            choice_of(
                "not-in-business",
                t!(
                    "It is not registered, or cannot show that it is in business",
                    "Il n’est pas immatriculé, ou ne peut montrer qu’il est en activité"
                ),
            )
            .by(
                Who::Employer,
                t!(
                    "Your employer shows that it is registered and in business.",
                    "Votre employeur montre qu’il est immatriculé et en activité."
                ),
            ),
            choice_of(
                "no-means",
                t!("It cannot show that it has the means to pay me", "Il ne peut montrer qu’il a les moyens de me payer"),
            )
            .by(
                Who::Employer,
                t!("Your employer shows that it has the means to pay you.", "Votre employeur montre qu’il a les moyens de vous payer."),
            ),
            choice_of(
                "not-active",
                t!("I doubt that it is really active in this business", "Je doute qu’il soit vraiment actif dans ce domaine"),
            ),
            choice_of("no-need", t!("I doubt that it needs this job done", "Je doute qu’il ait besoin de ce poste")),
            choice_of(
                "cannot-fulfil",
                t!("I doubt that it can pay and keep its promises", "Je doute qu’il puisse payer et tenir ses promesses"),
            ),
            choice_of(
                "broke-law",
                t!(
                    "It, or its recruiter, has broken labour or recruitment law",
                    "Lui ou son recruteur a enfreint les lois du travail ou du recrutement"
                ),
            ),
            choice_of("not-genuine", t!("The job is not real", "Le poste n’existe pas vraiment")),
        ]),
    ).part(QuestionPart::You),
];
