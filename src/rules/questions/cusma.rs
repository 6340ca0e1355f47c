//! Schooling, experience and independence, for the CUSMA Professional.

use super::{Fact, ask, choice_of, no};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::t;
use crate::text::Text;

/// What was studied and done.
pub(super) const SCHOOLING: [Question; 4] = [
    ask(
        Fact::Education,
        "education",
        "education",
        t!("What is the highest study you have finished?", "Quelles sont vos plus hautes études terminées?"),
        t!("Go by the full length of the program.", "Comptez la durée complète du programme."),
        Kind::One(&[
            choice_of(
                "bachelor-computing",
                t!(
                    "A bachelor’s or licenciatura in computing, or the field of the job",
                    "Un baccalauréat ou une licenciatura en informatique ou dans le domaine du poste"
                ),
            ),
            choice_of(
                "bachelor-related",
                t!(
                    "A bachelor’s or licenciatura in a closely related field",
                    "Un baccalauréat ou une licenciatura dans un domaine étroitement lié"
                ),
            ),
            choice_of(
                "bachelor-unrelated",
                t!("A bachelor’s or licenciatura in another field", "Un baccalauréat ou une licenciatura dans un autre domaine"),
            ),
            choice_of(
                "diploma",
                t!(
                    "A post-secondary diploma of 2 years or more, in a related field",
                    "Un diplôme d’études postsecondaires de 2 ans ou plus, dans un domaine lié"
                ),
            ),
            choice_of(
                "certificate",
                t!(
                    "A post-secondary certificate of 2 years or more, in a related field",
                    "Un certificat d’études postsecondaires de 2 ans ou plus, dans un domaine lié"
                ),
            ),
            choice_of(
                "one-year",
                t!(
                    "A post-secondary or technical program of 1 year or more, but under 2, in a related field",
                    "Un programme postsecondaire ou technique de 1 an ou plus, mais de moins de 2 ans, dans un domaine lié"
                ),
            ),
            choice_of(
                "vendor-certificates",
                t!("Vendor certificates or short courses only", "Des certifications de fabricants ou des cours courts seulement"),
            ),
            choice_of("less", t!("None of these", "Rien de cela")),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::OtherStudy,
        "other-study",
        "other-study",
        t!(
            "Do you also have a post-secondary diploma or certificate of 2 years or more, in a related field?",
            "Avez-vous aussi un diplôme ou un certificat d’études postsecondaires de 2 ans ou plus, dans un domaine lié?"
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("diploma", t!("A diploma", "Un diplôme")),
            choice_of("certificate", t!("A certificate", "Un certificat")),
            no(),
        ]),
    ),
    ask(
        Fact::DiplomaFrom,
        "diploma-from",
        "diploma",
        t!("Where did you earn this diploma or certificate?", "Où avez-vous obtenu ce diplôme ou ce certificat?"),
        t!(
            "If several, choose one from Canada, or from a country whose agreement you would use.",
            "S’il y en a plusieurs, choisissez-en un du Canada, ou d’un pays dont vous utiliseriez l’accord."
        ),
        Kind::One(&[
            choice_of("canada", t!("At an accredited school in Canada", "Dans un établissement agréé au Canada")),
            choice_of("united-states", t!("At an accredited school in the United States", "Dans un établissement agréé aux États-Unis")),
            choice_of(
                "mexico",
                t!("In Mexico, from the state or a school it recognizes", "Au Mexique, de l’État ou d’une école qu’il reconnaît"),
            ),
            choice_of("chile", t!("In Chile", "Au Chili")),
            choice_of("colombia", t!("In Colombia", "En Colombie")),
            choice_of("peru", t!("In Peru", "Au Pérou")),
            choice_of("elsewhere", t!("In another country", "Dans un autre pays")),
        ]),
    ),
    ask(
        Fact::ExperienceYears,
        "experience-years",
        "diploma",
        t!(
            "How many years of paid experience do you have in the sector of this job?",
            "Combien d’années d’expérience rémunérée avez-vous dans le secteur de cet emploi?"
        ),
        t!("Count part-time years too.", "Comptez aussi les années à temps partiel."),
        Kind::Number {
            unit: "years",
            max: 60,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: t!("You reach {0} years of experience ({1} more).", "Vous atteignez {0} ans d’expérience ({1} de plus)."),
            }),
        },
    ),
];

/// Whether one works for oneself, and under which licence.
pub(super) const INDEPENDENCE: [Question; 2] = [
    ask(
        Fact::CanadianBusiness,
        "canadian-business",
        "canadian-business",
        t!(
            "Did you found the Canadian business, do you own or control any of it, or does most of its income go to you?",
            "Avez-vous fondé l’entreprise canadienne, en possédez-vous une part ou le contrôle, ou recevez-vous l’essentiel de ses revenus?",
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("no", t!("No, none of this", "Non, rien de cela")),
            choice_of(
                "minority",
                t!(
                    "I founded it or own a small part, without control",
                    "Je l’ai fondée ou j’en possède une petite part, sans contrôle"
                ),
            ),
            choice_of(
                "control",
                t!(
                    "I control it, own most of it, or get most of its income",
                    "Je la contrôle, j’en possède l’essentiel ou j’en reçois l’essentiel des revenus"
                ),
            ),
        ]),
    ),
    ask(
        Fact::Licence,
        "licence",
        "canadian-business",
        t!(
            "Does the province ask for a licence to do this job?",
            "La province exige-t-elle un permis d’exercice pour cet emploi?"
        ),
        t!(
            "For IT support and systems work usually not. The title engineer is regulated.",
            "Pour le soutien informatique et les systèmes, en général non. Le titre d’ingénieur est réglementé."
        ),
        Kind::One(&[
            choice_of("not-licensed", t!("No licence is needed", "Aucun permis n’est exigé")),
            choice_of("have", t!("Yes, and I have it", "Oui, et je l’ai")),
            choice_of("can-get", t!("Yes, and I can get it", "Oui, et je peux l’obtenir")),
            choice_of("cannot-get", t!("Yes, and I cannot get it", "Oui, et je ne peux pas l’obtenir")),
        ]),
    ),
];
