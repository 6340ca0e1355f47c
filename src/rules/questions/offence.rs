//! A matter with the police or courts: how it ended, where, what kind of act, how long ago.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 9] = [
    ask(
        Fact::OffenceResult,
        "offence-result",
        "offence",
        t!(
            "How did it end? If several, choose the most serious.",
            "Comment cela s’est-il terminé? S’il y en a plusieurs, choisissez le plus grave."
        ),
        t!("Even if you were only fined, choose convicted.", "Même pour une simple amende, choisissez « J’ai reçu une condamnation »."),
        Kind::One(&[
            choice_of("convicted", t!("I was convicted", "J’ai reçu une condamnation")),
            choice_of("not-convicted", t!("I did it abroad, but was never convicted", "Je l’ai fait à l’étranger, sans condamnation")),
            choice_of(
                "acquitted",
                t!(
                    "I was acquitted for good, or did nothing that is a crime",
                    "J’ai eu un acquittement définitif, ou je n’ai rien fait de criminel"
                ),
            ),
            choice_of(
                "record-suspension",
                t!(
                    "Convicted in Canada; a record suspension (pardon) is in force",
                    "Condamné au Canada; une suspension du casier est en vigueur"
                ),
            )
            .by(Who::You, t!("You get a Canadian record suspension.", "Vous obtenez une suspension du casier au Canada."))
            // A conviction is what it suspends.
            .only_from("convicted"),
            choice_of(
                "dropped",
                t!("The charges were dropped, or I was only arrested", "Les accusations ont été retirées, ou j’ai seulement été arrêté"),
            ),
            choice_of("canadian-youth", t!("A youth sentence under Canadian law", "Une peine pour adolescents en droit canadien")),
            choice_of(
                "foreign-pardon",
                t!("Pardoned, expunged or handled as a youth matter abroad", "Pardon, radiation ou affaire de jeunesse à l’étranger"),
            ),
            choice_of("pending", t!("It is not finished", "Ce n’est pas terminé")),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::OffencePlace,
        "offence-place",
        "offence",
        t!("Where was it?", "Où était-ce?"),
        Text::NONE,
        Kind::One(&[
            choice_of("abroad", t!("Outside Canada", "Hors du Canada")),
            choice_of("canada", t!("In Canada", "Au Canada")),
            choice_of("entering", t!("While entering Canada", "En entrant au Canada")),
            choice_of("both", t!("Both", "Les deux")),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::OffenceKind,
        "offence-kind",
        "offence",
        t!(
            "What kind of act was it? If several, choose the most serious.",
            "De quel genre d’acte s’agissait-il? S’il y en a plusieurs, choisissez le plus grave."
        ),
        t!(
            "What counts is how Canada treats the act, not the other country. A lawyer or licensed consultant can tell you.",
            "Ce qui compte, c’est la façon dont le Canada traite l’acte, pas l’autre pays. Un cabinet d’avocats ou de consultation autorisé peut vous le dire."
        ),
        Kind::One(&[
            choice_of(
                "ten-years",
                t!(
                    "Drug trafficking, serious assault, fraud over $5,000, or anything else that can bring 10 years or more in Canada",
                    "Trafic de drogue, voies de fait graves, fraude de plus de 5 000 $, ou tout acte passible de 10 ans ou plus au Canada"
                ),
            ),
            choice_of(
                "impaired-driving",
                t!("Impaired driving on or after 18 December 2018", "Conduite avec facultés affaiblies le 18 décembre 2018 ou après"),
            ),
            choice_of(
                "impaired-driving-before",
                t!("Impaired driving before 18 December 2018", "Conduite avec facultés affaiblies avant le 18 décembre 2018"),
            ),
            choice_of(
                "indictable",
                t!(
                    "Another crime that Canada can try as an indictable offence (most crimes, hybrid ones included)",
                    "Un autre crime punissable par mise en accusation au Canada (la plupart, infractions mixtes comprises)"
                ),
            ),
            choice_of(
                "summary",
                t!(
                    "An offence that Canada tries only by summary conviction",
                    "Une infraction punissable seulement par procédure sommaire au Canada"
                ),
            ),
            choice_of(
                "contravention",
                t!(
                    "Only a ticket under Canada’s Contraventions Act",
                    "Seulement une contravention selon la Loi sur les contraventions du Canada"
                ),
            ),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::OffenceCount,
        "offence-count",
        "offence-more",
        t!("How many offences, from different events?", "Combien d’infractions, pour des événements différents?"),
        t!("If in both places, count those abroad.", "Si c’est aux deux endroits, comptez celles de l’étranger."),
        Kind::One(&[choice_of("one", t!("One", "Une seule")), choice_of("two-or-more", t!("Two or more", "Deux ou plus"))]),
    ).part(QuestionPart::Past),
    ask(
        Fact::ConvictionsInCanada,
        "convictions-in-canada",
        "offence-more",
        t!("And in Canada, what were you convicted of?", "Et au Canada, de quoi avez-vous été reconnu coupable?"),
        Text::NONE,
        Kind::One(&[
            choice_of(
                "one-summary",
                t!(
                    "Nothing, or one offence that Canada tries only by summary conviction",
                    "De rien, ou d’une infraction punissable seulement par procédure sommaire au Canada"
                ),
            ),
            choice_of("only-summary", t!("Two or more, all of that kind", "Deux ou plus, toutes de ce genre")),
            choice_of("more-serious", t!("Something more serious", "Quelque chose de plus grave")),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::OffenceYears,
        "offence-years",
        "offence-more",
        t!(
            "How many full years since the whole sentence was completed (fines and probation too), or since the act if there was no conviction?",
            "Combien d’années complètes ont passé depuis que toute la peine est purgée (amendes et probation aussi) ou, sans condamnation, depuis l’acte?"
        ),
        t!("For several, take the latest.", "S’il y en a plusieurs, prenez la plus récente."),
        Kind::Number {
            unit: "years",
            max: 80,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: t!(
                    "You wait until {0} years have passed since the sentence was completed ({1} more).",
                    "Vous attendez {0} ans après la fin de la peine (encore {1})."
                ),
            }),
        },
    ).part(QuestionPart::Past),
    ask(
        Fact::SentenceMonths,
        "sentence-months",
        "offence-more",
        t!(
            "How many months of prison did a Canadian court impose? If none, put 0.",
            "Combien de mois de prison un tribunal canadien a-t-il imposés? Si aucun, inscrivez 0."
        ),
        Text::NONE,
        Kind::Number { unit: "months", max: 960, remedy: None },
    ).part(QuestionPart::Past),
    ask(
        Fact::CleanRecord,
        "clean-record",
        "offence-more",
        t!("Apart from this, is your record clean everywhere since then?", "À part cela, votre dossier est-il vierge partout depuis?"),
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ).part(QuestionPart::Past),
    ask(
        Fact::Rehabilitation,
        "rehabilitation",
        "offence-more",
        t!("Has Canada approved you for criminal rehabilitation?", "Le Canada a-t-il approuvé votre réadaptation?"),
        Text::NONE,
        Kind::One(&[
            yes().by(
                Who::You,
                t!(
                    "You apply for individual rehabilitation, and Canada grants it.",
                    "Vous demandez la réadaptation individuelle et le Canada l’accorde."
                ),
            ),
            choice_of("not-yet", t!("No, or not yet", "Non, ou pas encore")),
        ]),
    ).part(QuestionPart::Past),
];
