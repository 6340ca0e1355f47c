//! French, a very short stay, and a spouse or partner in Canada.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 7] = [
    ask(
        Fact::ShortStay,
        "short-stay",
        "short-stay",
        t!(
            "Would 15 or 30 days in a row in Canada be enough, asked for when you arrive?",
            "Un séjour de 15 ou 30 jours de suite au Canada, demandé à l’arrivée, suffirait-il?"
        ),
        Text::NONE,
        Kind::One(&[
            yes(),
            choice_of("in-canada", t!("I am in Canada already", "Je suis déjà au Canada")),
            choice_of("longer", t!("No, I need longer", "Non, il me faut plus de temps")),
        ]),
    ),
    ask(
        Fact::ShortStayGrant,
        "short-stay-grant",
        "short-stay",
        t!(
            "Was such a short stay granted to you before, too recently?",
            "Un tel court séjour vous a-t-il déjà été accordé, trop récemment?"
        ),
        t!(
            "Too recently: for 15 days, within the last 6 months; for 30 days, within the last 12 months.",
            "Trop récemment : pour 15 jours, dans les 6 derniers mois; pour 30 jours, dans les 12 derniers mois."
        ),
        Kind::One(&[
            no().by(
                Who::Time,
                t!("The waiting time since your last grant runs out.", "Le délai d’attente depuis la dernière autorisation prend fin."),
            ),
            yes(),
        ]),
    ),
    ask(
        Fact::FrenchLevel,
        "french-level",
        "province",
        t!("How well do you speak and understand French?", "À quel niveau parlez-vous et comprenez-vous le français?"),
        t!(
            "Level 5 of the Canadian scale (NCLC) in speaking and listening is enough; a test (TEF or TCF) tells your level. The job itself may be in English.",
            "Le niveau 5 de l’échelle canadienne (NCLC), à l’oral, suffit; un test (TEF ou TCF) indique votre niveau. Le travail peut se faire en anglais.",
        ),
        Kind::One(&[
            choice_of(
                "proven",
                t!(
                    "Level 5 or higher, and I can prove it: test (TEF or TCF) or studies in French",
                    "Niveau 5 ou plus, et je peux le prouver : test (TEF ou TCF) ou études en français"
                ),
            ),
            choice_of("no-proof", t!("Well enough, but I have no proof yet", "Assez bien, mais je n’ai pas encore de preuve")),
            choice_of("below", t!("Less, or not at all", "Moins bien, ou pas du tout")),
        ]),
    ).part(QuestionPart::Basics),
    ask(
        Fact::RemoteForQuebec,
        "remote-for-quebec",
        "french",
        t!(
            "Would you live in Quebec, or work remotely for an employer there?",
            "Habiteriez-vous au Québec, ou travailleriez-vous à distance pour un employeur au Québec?"
        ),
        Text::NONE,
        Kind::One(&[no(), yes()]),
    ),
    ask(
        Fact::Partner,
        "partner",
        "job-offer",
        t!("Which of these is true of your spouse or common-law partner?", "Quelle est la situation de votre époux ou conjoint de fait?"),
        t!(
            "If several are true, choose the first. The relationship must be genuine.",
            "Si plusieurs sont vraies, choisissez la première. La relation doit être authentique."
        ),
        Kind::One(&[
            choice_of(
                "citizen-or-resident",
                t!("A Canadian citizen or permanent resident", "Citoyenneté canadienne ou résidence permanente"),
            ),
            choice_of(
                "claimant",
                t!(
                    "A refugee claimant, or a person under a removal order that cannot be enforced",
                    "Demande d’asile, ou mesure de renvoi inexécutable"
                ),
            ),
            choice_of(
                "yes",
                t!(
                    "A foreign worker: works in Canada, or has a work permit or a letter of introduction for one",
                    "Personne étrangère qui travaille au Canada, ou qui a un permis de travail ou une lettre d’introduction pour en obtenir un"
                ),
            ),
            choice_of("student", t!("A foreign student in Canada", "Personne étrangère qui étudie au Canada")),
            choice_of("residence-applicant", t!("An applicant for permanent residence", "Demande de résidence permanente en cours")),
            choice_of("no", t!("None of these, or I have no spouse or partner", "Rien de cela, ou ni époux ni conjoint de fait")),
        ]),
    ).part(QuestionPart::Basics),
    ask(
        Fact::PartnerWork,
        "partner-work",
        "partner",
        t!("On which permit, or in which job?", "Avec quel permis, ou dans quel emploi?"),
        t!(
            "If the permit has a code of this list, choose that line, whatever the job. Do not count a permit that your partner got because of you.",
            "Si le permis porte un code de cette liste, choisissez cette ligne, quel que soit l’emploi. Ne comptez pas un permis obtenu grâce à vous."
        ),
        Kind::One(&[
            choice_of(
                "treaty-permit",
                t!(
                    "Permit with code T41, T42, T44, F12 to F15, F32 to F35, F61 to F63, F71, F72 or F74",
                    "Permis de code T41, T42, T44, F12 à F15, F32 à F35, F61 à F63, F71, F72 ou F74"
                ),
            ),
            choice_of("cptpp-permit", t!("Permit with code T51, T52, T54 or T55", "Permis de code T51, T52, T54 ou T55")),
            choice_of(
                "on-the-way-to-residence",
                t!(
                    "Permit on the way to permanent residence: code T13, C18, A77, A73, A76, T10, C60 or A75",
                    "Permis obtenu en attendant la résidence permanente : code T13, C18, A77, A73, A76, T10, C60 ou A75"
                ),
            ),
            choice_of(
                "excluded-permit",
                t!(
                    "Permit as somebody’s family (C17, C41, C42, C46 to C49, C91, or by an agreement), for a work term (C32, C33), as a claimant or under a removal order (S61, S62), or a student’s work without a permit",
                    "Permis comme membre de la famille de quelqu’un (C17, C41, C42, C46 à C49, C91, ou selon un accord), de stage (C32, C33), de demande d’asile ou de renvoi (S61, S62), ou travail sans permis lié aux études"
                ),
            ),
            choice_of(
                "teer-0-1",
                t!("A manager or professional (TEER 0 or 1)", "Un poste de gestionnaire ou de professionnel (FEER 0 ou 1)"),
            ),
            choice_of(
                "natural-and-applied-sciences",
                t!(
                    "Computing, engineering or science at technician level (NOC 22)",
                    "L’informatique, le génie ou les sciences au niveau technique (CNP 22)"
                ),
            ),
            choice_of("selected-groups", t!("A job of NOC 32, 33, 72, 73, 82 or 83", "Un emploi CNP 32, 33, 72, 73, 82 ou 83")),
            choice_of("other-groups", t!("A job of NOC 12, 13, 62, 63, 92 or 93", "Un emploi CNP 12, 13, 62, 63, 92 ou 93")),
            choice_of(
                "teer-2-3",
                t!("Another job of TEER 2 or 3, or I cannot tell", "Un autre emploi FEER 2 ou 3, ou je ne peux pas le dire"),
            ),
            choice_of("teer-4-5", t!("A job of TEER 4 or 5", "Un emploi FEER 4 ou 5")),
        ]),
    ),
    ask(
        Fact::PartnerMonths,
        "partner-months",
        "partner",
        t!(
            "How many months will your partner’s permit, or right to work without one, still last when your own application is received?",
            "Combien de mois durera encore le permis de votre époux ou conjoint de fait, ou son droit de travailler sans permis, quand votre demande sera reçue?"
        ),
        Text::NONE,
        Kind::Number {
            unit: "months",
            max: 120,
            remedy: Some(Remedy {
                who: Who::You,
                from: Remedy::ANY,
                text: t!(
                    "Your partner gets a permit that still has {0} months or more when you apply.",
                    "Votre époux ou conjoint de fait obtient un permis auquel il reste au moins {0} mois quand vous présentez votre demande."
                ),
            }),
        },
    ),
];
