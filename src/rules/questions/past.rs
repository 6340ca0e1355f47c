//! Past trouble, asked last and only while a route is open: first one tick, then its follow-ups.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 10] = [
    ask(
        Fact::Past,
        "past",
        "past",
        t!("Does any of these apply to you?", "Est-ce que l’un de ces points s’applique à vous?"),
        t!(
            "We ask because each can stop a permit, and most can be cured. Your answers stay in this page.",
            "Chacun peut bloquer un permis, et la plupart se corrigent. Vos réponses restent dans cette page.",
        ),
        Kind::Many(&[
            choice_of(
                "untrue-papers",
                t!(
                    "Something in my forms or papers is untrue or left out (for example a visa refusal by any country)",
                    "Quelque chose dans mes formulaires ou documents est faux ou omis (par exemple un refus de visa d’un pays)"
                ),
            )
            .by(Who::You, t!("You correct the forms before you file them.", "Vous corrigez les formulaires avant de les présenter.")),
            choice_of(
                "misrepresentation",
                t!("Canada has found that I gave false information", "Le Canada a conclu que j’ai fait de fausses déclarations"),
            ),
            choice_of(
                "declaration",
                t!(
                    "The Minister declared that I may not visit (I had a letter)",
                    "Le ministre a déclaré que je ne peux pas venir (j’ai reçu une lettre)"
                ),
            ),
            choice_of("removal", t!("I was ordered to leave Canada, or removed", "On m’a ordonné de quitter le Canada, ou on m’en a renvoyé")),
            choice_of(
                "unauthorized",
                t!(
                    "I worked or studied in Canada without authorization, or broke a condition of a permit or stay (by overstaying, for example)",
                    "J’ai travaillé ou étudié au Canada sans autorisation, ou enfreint une condition d’un permis ou d’un séjour (en restant trop longtemps, par exemple)"
                ),
            ),
            choice_of(
                "crime",
                t!(
                    "I was arrested, charged or convicted anywhere, even long ago, or did something that is a crime",
                    "J’ai eu une arrestation, une accusation ou une condamnation quelque part, même il y a longtemps, ou j’ai commis un crime"
                ),
            ),
            choice_of(
                "health",
                t!(
                    "I have a serious illness, or one that needs costly regular treatment",
                    "J’ai une maladie grave, ou qui demande un traitement régulier coûteux"
                ),
            ),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::SeriousPast,
        "serious-past",
        "past",
        t!("And any of these, now or ever?", "Et l’un de ceux-ci, maintenant ou par le passé?"),
        Text::NONE,
        Kind::Many(&[
            choice_of(
                "security",
                t!(
                    "Spying against Canada, overthrowing a government by force, undermining a democracy, terrorism, violence that could endanger people in Canada, or a group that does the first four",
                    "Espionnage contre le Canada, renversement d’un gouvernement par la force, atteinte à une démocratie, terrorisme, violence pouvant mettre en danger des gens au Canada, ou un groupe qui commet l’un des quatre premiers actes"
                ),
            ),
            choice_of(
                "rights-violations",
                t!(
                    "War crimes, genocide, crimes against humanity, trafficking in organs, or a senior post in a government that Canada designates",
                    "Crimes de guerre, génocide, crimes contre l’humanité, trafic d’organes, ou haut poste dans un gouvernement que le Canada désigne"
                ),
            ),
            choice_of(
                "sanctions",
                t!(
                    "I am personally under sanctions of Canada or of an international body it belongs to",
                    "Je suis personnellement visé par des sanctions du Canada ou d’une organisation internationale dont il fait partie"
                ),
            ),
            choice_of(
                "organized-crime",
                t!(
                    "A criminal organization; or people smuggling, human trafficking or money laundering across borders",
                    "Une organisation criminelle; ou passage de clandestins, traite de personnes ou blanchiment d’argent entre pays"
                ),
            ),
            choice_of(
                "family",
                t!(
                    "My spouse, partner or dependent child has one of the four above",
                    "Mon époux, mon conjoint de fait ou mon enfant à charge est dans l’un des quatre cas ci-dessus"
                ),
            ),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::MisrepresentationYears,
        "misrepresentation-years",
        "misrepresentation",
        t!("How many full years ago was that settled?", "Depuis combien d’années complètes est-ce réglé?"),
        t!(
            "Count from the final decision if it was made outside Canada, from the day the removal order was carried out if it was made in Canada. If you have both dates, use the later one.",
            "Comptez à partir de la décision finale si elle a été prise hors du Canada, ou de l’exécution du renvoi si elle a été prise au Canada. Si vous avez les deux dates, prenez la plus récente.",
        ),
        Kind::Number {
            unit: "years",
            max: 80,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: t!("You wait until {0} years have passed ({1} more).", "Vous attendez que {0} ans soient passés (encore {1})."),
            }),
        },
    ).part(QuestionPart::Past),
    ask(
        Fact::Declaration,
        "declaration",
        "declaration",
        t!("Is the Minister’s declaration still in force?", "La déclaration du ministre est-elle encore en vigueur?"),
        t!("The letter gives its end. It lasts 36 months at most.", "La lettre en donne la fin. Elle dure au plus 36 mois."),
        Kind::One(&[
            choice_of("in-force", t!("Yes", "Oui")),
            choice_of("ended", t!("No, it has ended", "Non, elle a pris fin"))
                .by(Who::Time, t!("You wait until the declaration ends.", "Vous attendez la fin de la déclaration.")),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::RemovalOrder,
        "removal-order",
        "removal",
        t!("Which paper were you given?", "Quel document vous a-t-on remis?"),
        t!("The paper names it. If several, choose the one furthest down the list.", "Le document la nomme. S’il y en a plusieurs, choisissez la plus bas dans la liste."),
        Kind::One(&[
            choice_of(
                "departure-confirmed",
                t!(
                    "A departure order, and I left with confirmation within 30 days",
                    "Une mesure d’interdiction de séjour, et mon départ a été confirmé dans les 30 jours"
                ),
            ),
            choice_of(
                "family-member",
                t!(
                    "An order made only because a relative was inadmissible",
                    "Une mesure prise seulement parce qu’un proche était interdit de territoire"
                ),
            ),
            choice_of("exclusion", t!("An exclusion order", "Une mesure d’exclusion")),
            choice_of(
                "exclusion-misrepresentation",
                t!("An exclusion order for false information", "Une mesure d’exclusion pour fausses déclarations"),
            ),
            choice_of(
                "departure-unconfirmed",
                t!(
                    "A departure order, but my departure was not confirmed within 30 days",
                    "Une mesure d’interdiction de séjour, mais mon départ n’a pas été confirmé dans les 30 jours"
                ),
            ),
            choice_of("deportation", t!("A deportation order", "Une mesure d’expulsion")),
            choice_of("not-enforced", t!("An order that was never carried out", "Une mesure jamais exécutée")),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::RemovalYears,
        "removal-years",
        "removal",
        t!("How many full years ago was it carried out?", "Depuis combien d’années complètes a-t-elle été exécutée?"),
        Text::NONE,
        Kind::Number {
            unit: "years",
            max: 80,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: t!(
                    "You wait until {0} years after the order was carried out ({1} more).",
                    "Vous attendez {0} ans après l’exécution de la mesure (encore {1})."
                ),
            }),
        },
    ).part(QuestionPart::Past),
    ask(
        Fact::ReturnAuthorization,
        "return-authorization",
        "removal",
        t!("Do you have a written authorization to return to Canada?", "Avez-vous une autorisation écrite de retour au Canada?"),
        Text::NONE,
        Kind::One(&[
            yes().by(
                Who::You,
                t!(
                    "You apply for an authorization to return to Canada, and receive it.",
                    "Vous demandez une autorisation de retour au Canada et la recevez."
                ),
            ),
            choice_of("not-yet", t!("No", "Non")),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::RemovalCosts,
        "removal-costs",
        "removal",
        t!(
            "Did Canada pay for your removal ($3,840, or $12,880 with an escort by air)?",
            "Le Canada a-t-il payé votre renvoi (3 840 $, ou 12 880 $ avec escorte par avion)?"
        ),
        Text::NONE,
        Kind::One(&[
            no(),
            choice_of("repaid", t!("Yes, and I have paid it back", "Oui, et je l’ai remboursé"))
                .by(Who::You, t!("You repay the cost of the removal.", "Vous remboursez le coût du renvoi.")),
            choice_of("owed", t!("Yes, and I still owe it", "Oui, et je le dois encore")),
            choice_of(
                "under-18",
                t!("Yes, but I was under 18 when the order was made", "Oui, mais j’avais moins de 18 ans au moment de la mesure"),
            ),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::Unauthorized,
        "unauthorized",
        "unauthorized",
        t!("What happened with the work, study or condition?", "Qu’en est-il du travail, des études ou de la condition?"),
        Text::NONE,
        Kind::One(&[
            choice_of("stopped", t!("It has stopped", "C’est terminé")).by(Who::You, t!("You stop.", "Vous cessez.")),
            choice_of("going-on", t!("It is still going on", "Ça continue")),
            choice_of(
                "permit-details",
                t!(
                    "The only problem was a detail of a permit I held: its expiry, the type of job, the employer, how long for one employer, the place, or study details",
                    "Le seul problème était un détail d’un permis que j’avais : son expiration, le type d’emploi, l’employeur, la durée chez un employeur, le lieu ou des détails d’études"
                ),
            ),
            choice_of(
                "permit-afterwards",
                t!("I got a temporary resident permit afterwards", "J’ai reçu ensuite un permis de séjour temporaire"),
            ),
        ]),
    ).part(QuestionPart::Past),
    ask(
        Fact::UnauthorizedMonths,
        "unauthorized-months",
        "unauthorized",
        t!("How many full months ago did it stop?", "Depuis combien de mois complets est-ce terminé?"),
        t!("Count from the last day, not from when you left Canada.", "Comptez à partir du dernier jour, pas de votre départ du Canada."),
        Kind::Number {
            unit: "months",
            max: 960,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: t!(
                    "You wait until {0} months have passed since it stopped ({1} more).",
                    "Vous attendez que {0} mois soient passés depuis la fin (encore {1})."
                ),
            }),
        },
    ).part(QuestionPart::Past),
];
