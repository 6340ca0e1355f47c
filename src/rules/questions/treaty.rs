//! What the agreements with other countries ask beside schooling and experience.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Who};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 7] = [
    ask(
        Fact::PartTimeYears,
        "part-time-years",
        "diploma",
        t!(
            "Without part-time years, would you have fewer than 4 (for a professional, fewer than 2)?",
            "Sans les années à temps partiel, en auriez-vous moins de 4 (pour un professionnel, moins de 2)?"
        ),
        Text::NONE,
        Kind::One(&[no(), yes()]),
    ),
    ask(
        Fact::DegreeLength,
        "degree-length",
        "diploma",
        t!(
            "How long is the full program of your degree or diploma?",
            "Quelle est la durée complète du programme de votre grade ou diplôme?"
        ),
        t!("If you have several, take the longest.", "Si vous en avez plusieurs, prenez le plus long."),
        Kind::One(&[
            choice_of("four-years", t!("4 years or more", "4 ans ou plus")),
            choice_of("three-years", t!("3 years or more, but under 4", "3 ans ou plus, mais moins de 4")),
            choice_of(
                "three-years-letter",
                t!(
                    "The same, and for Australia a letter of the Canadian client or employer",
                    "La même durée et, pour l’Australie, une lettre du client ou de l’employeur canadien"
                ),
            )
            .by(
                Who::Employer,
                t!(
                    "The Canadian client or employer writes the letter.",
                    "Le client ou l’employeur canadien écrit la lettre."
                ),
            )
            .only_from("three-years"),
            choice_of("under-three", t!("Under 3 years", "Moins de 3 ans")),
        ]),
    ),
    ask(
        Fact::AssociateDegree,
        "associate-degree",
        "diploma",
        t!(
            "Is your diploma a Japanese associate degree, its equivalent, or higher?",
            "Votre diplôme est-il un grade d’associé japonais, son équivalent, ou plus?"
        ),
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::PeruvianRole,
        "peruvian-role",
        "peruvian-role",
        t!(
            "Would you work in Canada as a contractor or as a supervisor?",
            "Au Canada, travailleriez-vous comme entrepreneur ou comme superviseur?"
        ),
        t!(
            "For Peru, one agreement takes technicians in these roles only. Another one takes all.",
            "Pour le Pérou, un accord ne vise que les techniciens dans ces rôles. Un autre les vise tous."
        ),
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::CompanyCountry,
        "company-country",
        "company-country",
        t!(
            "Where is the company abroad for which you worked the year before the transfer?",
            "Où se trouve l’entreprise à l’étranger pour laquelle vous avez travaillé l’année avant la mutation?"
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("united-states", t!("United States", "États-Unis")),
            choice_of("mexico", t!("Mexico", "Mexique")),
            choice_of(
                "cptpp",
                t!(
                    "Australia, Brunei, Chile, Japan, Malaysia, New Zealand, Peru, Singapore or Vietnam",
                    "Australie, Brunéi, Chili, Japon, Malaisie, Nouvelle-Zélande, Pérou, Singapour ou Vietnam"
                ),
            ),
            choice_of("united-kingdom", t!("United Kingdom", "Royaume-Uni")),
            choice_of("ukraine", t!("Ukraine", "Ukraine")),
            choice_of("elsewhere", t!("Another country", "Un autre pays")),
        ]),
    ),
    ask(
        Fact::ContractFirm,
        "contract-firm",
        "contract-firm",
        t!(
            "Where is the business that holds the contract: your employer’s, or your own?",
            "Où se trouve l’entreprise qui a le contrat : celle de votre employeur, ou la vôtre?"
        ),
        t!(
            "The agreement’s country is any EU country for EU citizens, and the United Kingdom for UK citizens.",
            "Le pays de l’accord est tout pays de l’UE pour les citoyens de l’UE, et le Royaume-Uni pour ceux du Royaume-Uni."
        ),
        Kind::One(&[
            choice_of(
                "in-agreement",
                t!(
                    "In the agreement’s country, with no establishment in Canada",
                    "Dans le pays de l’accord, sans établissement au Canada"
                ),
            ),
            choice_of(
                "establishment",
                t!("There, and with an establishment in Canada too", "Là, et avec un établissement au Canada aussi"),
            ),
            choice_of("elsewhere", t!("In another country", "Dans un autre pays")),
        ]),
    ),
    ask(
        Fact::YearWithFirm,
        "year-with-firm",
        "contract-firm",
        t!(
            "Have you worked for this firm for 1 year or more?",
            "Travaillez-vous pour cette entreprise depuis 1 an ou plus?"
        ),
        Text::NONE,
        Kind::One(&[
            yes().by(
                Who::Time,
                t!("You have worked for the firm for 1 year.", "Vous avez travaillé 1 an pour l’entreprise."),
            ),
            no(),
        ]),
    ),
];
