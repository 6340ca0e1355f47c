//! What the agreements with other countries ask beside schooling and experience.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 5] = [
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
            "Is the company abroad where you worked these months in a country of the agreement?",
            "L’entreprise à l’étranger où vous avez travaillé ces mois se trouve-t-elle dans un pays de l’accord?"
        ),
        t!("CPTPP: any member country. Ukraine: in Ukraine.", "PTPGP : tout pays membre. Ukraine : en Ukraine."),
        Kind::One(&[yes(), no()]),
    ),
];
