//! French, a very short stay, and a spouse or partner in Canada.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Way, Who};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 6] = [
    ask(
        Fact::ShortStay,
        "short-stay",
        "short-stay",
        t!(
            "Would 15 or 30 days in a row in Canada be enough, asked for when you arrive?",
            "Un séjour de 15 ou 30 jours de suite au Canada, demandé à l’arrivée, suffirait-il?"
        ),
        t!(
            "15 days, if this was not granted to you in the last 6 months; 30 days, if not in the last 12 months.",
            "15 jours, si cela ne vous a pas été accordé dans les 6 derniers mois; 30 jours, si ce n’est pas dans les 12 derniers mois."
        ),
        Kind::One(&[
            choice_of("within", t!("Yes, and I am within these limits", "Oui, et je respecte ces limites")).by(
                Who::Time,
                t!(
                    "The waiting time since your last short stay runs out.",
                    "Le délai d’attente depuis votre dernier court séjour prend fin."
                ),
            ),
            choice_of(
                "too-recent",
                t!("Yes, but my last such stay is too recent", "Oui, mais mon dernier séjour de ce genre est trop récent"),
            ),
            choice_of("in-canada", t!("I am in Canada already", "Je suis déjà au Canada")),
            choice_of("longer", t!("No, I need longer", "Non, il me faut plus de temps")),
        ]),
    ),
    ask(
        Fact::FrenchLevel,
        "french-level",
        "province",
        t!("How well do you speak and understand French?", "Parlez-vous et comprenez-vous bien le français?"),
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
            )
            .by(
                Who::Time,
                t!(
                    "You reach level 5 in French, speaking and understanding, and prove it (TEF or TCF test, or studies in French).",
                    "Vous atteignez le niveau 5 en français, à l’oral, et le prouvez (test TEF ou TCF, ou études en français)."
                ),
            ),
            choice_of("no-proof", t!("Well enough, but I have no proof yet", "Assez bien, mais je n’ai pas encore de preuve")),
            choice_of("below", t!("Less, or not at all", "Moins bien, ou pas du tout")),
        ]),
    ),
    ask(
        Fact::RemoteForQuebec,
        "remote-for-quebec",
        "french",
        t!("Would you work remotely for an employer in Quebec?", "Travailleriez-vous à distance pour un employeur au Québec?"),
        Text::NONE,
        Kind::One(&[no(), yes()]),
    ),
    ask(
        Fact::Partner,
        "partner",
        "job-offer",
        t!(
            "Does your spouse or common-law partner work in Canada, or have the permit to?",
            "Votre époux ou conjoint de fait travaille-t-il au Canada, ou a-t-il le permis pour le faire?"
        ),
        t!(
            "Not on a permit that he or she has as somebody’s spouse. The relationship must be genuine.",
            "Pas avec un permis obtenu comme époux ou conjoint de quelqu’un. La relation doit être authentique."
        ),
        Kind::One(&[no(), yes()]),
    ),
    ask(
        Fact::PartnerWork,
        "partner-work",
        "partner",
        t!("In which job, or on which permit?", "Dans quel emploi, ou avec quel permis?"),
        Text::NONE,
        Kind::One(&[
            choice_of("teer-0-1", t!("As a manager or professional (TEER 0 or 1)", "Comme gestionnaire ou professionnel (FEER 0 ou 1)")),
            choice_of(
                "natural-and-applied-sciences",
                t!(
                    "In computing, engineering or science at technician level (NOC 22)",
                    "En informatique, en génie ou en sciences au niveau technique (CNP 22)"
                ),
            ),
            choice_of("teer-2-3", t!("In another job of TEER 2 or 3", "Dans un autre emploi FEER 2 ou 3")),
            choice_of(
                "treaty-permit",
                t!(
                    "On a permit under an agreement: code T41, T44, F12 to F15, F32 to F35, F61, F63, F71, F72 or F74",
                    "Avec un permis selon un accord : code T41, T44, F12 à F15, F32 à F35, F61, F63, F71, F72 ou F74"
                ),
            ),
            choice_of("cptpp-permit", t!("On a permit with code T51, T52, T54 or T55", "Avec un permis de code T51, T52, T54 ou T55")),
            choice_of("teer-4-5", t!("In a job of TEER 4 or 5", "Dans un emploi FEER 4 ou 5")),
        ]),
    ),
    ask(
        Fact::PartnerMonths,
        "partner-months",
        "partner",
        t!(
            "How many months will be left on that permit when your own application is received?",
            "Combien de mois resteront à ce permis quand votre demande sera reçue?"
        ),
        Text::NONE,
        Kind::Number {
            unit: "months",
            max: 120,
            way: Some(Way {
                who: Who::Employer,
                text: t!(
                    "Your partner’s permit is renewed, so that {0} months or more are left.",
                    "Le permis de votre conjoint est renouvelé, pour qu’il reste au moins {0} mois."
                ),
            }),
        },
    ),
];
