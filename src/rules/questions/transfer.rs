//! The two companies, the time with them, the role and the knowledge, for intra-company transfers;
//! and the employer's filing for every permit without an LMIA.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 18] = [
    ask(
        Fact::CompanyLink,
        "company-link",
        "company",
        t!(
            "How are the two companies linked? Think of who owns them.",
            "Quel est le lien entre les deux entreprises? Pensez aux propriétaires."
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("parent-subsidiary", t!("One owns the other", "L’une possède l’autre")),
            choice_of("branch", t!("One is a branch of the other", "L’une est une succursale de l’autre")),
            choice_of("affiliate", t!("Both have the same owner", "Les deux ont le même propriétaire")),
            choice_of(
                "joint-venture",
                t!(
                    "A joint venture, half each, with equal control and veto",
                    "Une coentreprise, moitié-moitié, avec contrôle égal et droit de veto"
                ),
            ),
            choice_of("franchise", t!("A franchise or licence", "Une franchise ou une licence")),
            choice_of("contract", t!("One is the other’s client or supplier", "L’une est cliente ou fournisseuse de l’autre")),
            choice_of(
                "small-share",
                t!(
                    "A small shareholding, a consortium, or shared directors",
                    "Une petite participation, un consortium ou des administrateurs communs"
                ),
            ),
            choice_of("other", t!("Another link", "Un autre lien")),
        ]),
    ),
    ask(
        Fact::MonthsWithCompany,
        "months-with-company",
        "company",
        t!(
            "In the last 3 years, how many months in a row have you worked full-time for the company abroad, in a similar job?",
            "Ces 3 dernières années, combien de mois de suite avez-vous travaillé à temps plein pour l’entreprise à l’étranger, dans un poste semblable?",
        ),
        t!(
            "A company that yours took over with its obligations and carries on counts too. Part-time does not add up: if you only worked part-time, put 0.",
            "Une entreprise que la vôtre a reprise avec ses obligations et continue compte aussi. Le temps partiel ne s’additionne pas : si vous n’avez travaillé qu’à temps partiel, inscrivez 0."
        ),
        Kind::Number {
            unit: "months",
            max: 600,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: t!(
                    "You reach {0} months in a row, full-time, with the company abroad ({1} more).",
                    "Vous atteignez {0} mois de suite, à temps plein, dans l’entreprise à l’étranger ({1} de plus)."
                ),
            }),
        },
    ),
    ask(
        Fact::CompaniesActive,
        "companies-active",
        "company-business",
        t!("Are both companies really doing business?", "Les deux entreprises sont-elles vraiment en activité?"),
        Text::NONE,
        Kind::One(&[
            choice_of("both", t!("Yes, both", "Oui, les deux")),
            choice_of("starting-up", t!("The Canadian one is just starting up", "Celle du Canada est en démarrage")),
            choice_of("paper", t!("One exists only on paper or as an agent", "L’une n’existe que sur papier ou comme mandataire")),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::GroupCountries,
        "group-countries",
        "company-business",
        t!("Where does the group already earn money?", "Où le groupe gagne-t-il déjà des revenus?"),
        Text::NONE,
        Kind::One(&[
            choice_of("home-only", t!("In one country, nothing in Canada yet", "Dans un pays, rien encore au Canada")),
            choice_of("home-and-canada", t!("In one country, and in Canada", "Dans un pays, et au Canada")),
            choice_of("two-or-more", t!("In two or more countries besides Canada", "Dans deux pays ou plus en dehors du Canada")),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::SameCapacity,
        "same-capacity",
        "company-business",
        t!(
            "Will you do the same kind of job in Canada, and can you return to your post at home?",
            "Ferez-vous le même genre de travail au Canada, et pourrez-vous reprendre votre poste au retour?"
        ),
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::TransferRole,
        "transfer-role",
        "transfer-role",
        t!("What will your role in the Canadian company be?", "Quel sera votre rôle dans l’entreprise canadienne?"),
        Text::NONE,
        Kind::One(&[
            choice_of(
                "executive",
                t!("I direct the company or a major part of it", "Je dirige l’entreprise ou une grande partie de celle-ci"),
            ),
            choice_of(
                "manager",
                t!(
                    "I manage managers or professionals, or a key function at senior level",
                    "Je gère des gestionnaires, des professionnels ou une fonction clé à un niveau supérieur"
                ),
            ),
            choice_of(
                "specialist",
                t!(
                    "I bring special knowledge of the company’s own products or processes",
                    "J’apporte des connaissances particulières des produits ou procédés de l’entreprise"
                ),
            ),
            choice_of("supervisor", t!("I supervise a team of non-professionals", "Je supervise une équipe de non-professionnels")),
            choice_of("support", t!("General support work", "Du travail de soutien général")),
        ]),
    ),
    ask(
        Fact::CompanyKnowledge,
        "company-knowledge",
        "company-knowledge",
        t!("What do you know that others in the trade do not?", "Que savez-vous que d’autres du métier ne savent pas?"),
        t!("Tick all that is true.", "Cochez tout ce qui est vrai."),
        Kind::Many(&[
            choice_of(
                "built-in-house",
                t!("I built or rebuilt a system of the company’s own", "J’ai créé ou refait un système propre à l’entreprise"),
            ),
            choice_of(
                "customized",
                t!("I changed a product so much that it became a new one", "J’ai modifié un produit au point d’en faire un nouveau"),
            ),
            choice_of(
                "uncommon",
                t!(
                    "I know the company’s own products or processes unusually well, without having built them",
                    "Je connais exceptionnellement bien les produits ou procédés de l’entreprise, sans les avoir créés"
                ),
            ),
            choice_of(
                "standard-products",
                t!(
                    "I install or support standard products (office software, cloud, networks)",
                    "J’installe ou je soutiens des produits standards (bureautique, nuage, réseaux)"
                ),
            ),
            choice_of("help-desk", t!("Usual help-desk skills", "Les compétences habituelles d’un service d’assistance")),
        ]),
    ),
    ask(
        Fact::ColleaguesWhoKnow,
        "colleagues-who-know",
        "expertise",
        t!("How many colleagues know the same?", "Combien de collègues en savent autant?"),
        Text::NONE,
        Kind::One(&[choice_of("few", t!("None or few", "Aucun ou peu")), choice_of("many", t!("Many", "Beaucoup"))]),
    ),
    ask(
        Fact::TimeToTeach,
        "time-to-teach",
        "expertise",
        t!(
            "How long would it take to teach it to someone in the trade?",
            "Combien de temps faudrait-il pour l’apprendre à quelqu’un du métier?"
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("longer", t!("Much longer than weeks", "Bien plus que des semaines")),
            choice_of("weeks", t!("Days or weeks", "Des jours ou des semaines")),
        ]),
    ),
    ask(
        Fact::Disruption,
        "disruption",
        "expertise",
        t!("What happens in Canada if you do not come?", "Que se passe-t-il au Canada si vous ne venez pas?"),
        Text::NONE,
        Kind::One(&[
            choice_of("serious", t!("Work is seriously disrupted", "Le travail est gravement perturbé")),
            choice_of("little", t!("Others can cover", "D’autres peuvent s’en charger")),
        ]),
    ),
    ask(
        Fact::AvailableInCanada,
        "available-in-canada",
        "expertise",
        t!("Could the company find this knowledge in Canada?", "L’entreprise pourrait-elle trouver ces connaissances au Canada?"),
        Text::NONE,
        Kind::One(&[choice_of("unlikely", t!("Hardly", "Difficilement")), choice_of("likely", t!("Yes, probably", "Oui, sans doute"))]),
    ),
    ask(
        Fact::Workplace,
        "workplace",
        "workplace",
        t!("Where will you work, and who directs you day to day?", "Où travaillerez-vous et qui dirigera votre travail au quotidien?"),
        Text::NONE,
        Kind::One(&[
            choice_of("own-premises", t!("At the Canadian company’s own premises", "Dans les locaux de l’entreprise canadienne")),
            choice_of(
                "client-site",
                t!("At a client, directed by the Canadian company", "Chez un client, sous la direction de l’entreprise canadienne"),
            ),
            choice_of("client-directed", t!("At a client, directed by the client", "Chez un client, sous la direction du client")),
            choice_of("home-or-virtual", t!("At home or in a virtual office", "À domicile ou dans un bureau virtuel")),
            choice_of("shared-space", t!("In a shared office space", "Dans un espace de bureaux partagé")),
        ]),
    ),
    ask(
        Fact::RemoteWork,
        "remote-work",
        "workplace",
        t!("Could you do this work from where you are?", "Pourriez-vous faire ce travail de là où vous êtes?"),
        t!("A time difference is not a reason to be in Canada.", "Le décalage horaire n’est pas une raison d’être au Canada."),
        Kind::One(&[
            no(),
            choice_of(
                "documented",
                t!("Yes, but there is a documented reason to be in Canada", "Oui, mais une raison documentée exige ma présence au Canada"),
            ),
            yes(),
        ]),
    ),
    ask(
        Fact::TransferYears,
        "transfer-years",
        "transfer-years",
        t!(
            "How many years have you already spent in Canada on intra-company permits?",
            "Combien d’années avez-vous déjà passées au Canada avec un permis de mutation à l’intérieur d’une société?"
        ),
        t!("Count all such permits together. If none, put 0.", "Comptez tous ces permis ensemble. Si aucun, inscrivez 0."),
        Kind::Number { unit: "years", max: 60, remedy: None },
    ),
    ask(
        Fact::YearAbroad,
        "year-abroad",
        "transfer-years",
        t!(
            "Since then, have you worked a full year, full-time, in the company outside Canada?",
            "Depuis, avez-vous travaillé un an complet, à temps plein, dans l’entreprise hors du Canada?"
        ),
        Text::NONE,
        Kind::One(&[
            yes().by(
                Who::Time,
                t!(
                    "You work one full year in the company outside Canada; the count then starts again.",
                    "Vous travaillez un an complet dans l’entreprise hors du Canada; le compte repart alors à zéro."
                ),
            ),
            no(),
        ]),
    ),
    ask(
        Fact::StartUpDocuments,
        "start-up-documents",
        "start-up-documents",
        t!(
            "For the start-up: are premises, staffing plan, business plan and funding on paper?",
            "Pour le démarrage : les locaux, le plan de dotation, le plan d’affaires et le financement sont-ils documentés?"
        ),
        Text::NONE,
        Kind::One(&[
            choice_of("all", t!("All of them", "Tous")).by(
                Who::Employer,
                t!(
                    "Your employer documents premises, staffing, business plan and funding.",
                    "Votre employeur documente les locaux, la dotation, le plan d’affaires et le financement."
                ),
            ),
            choice_of("some", t!("Some", "En partie")),
            choice_of("none", t!("None", "Aucun")),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::PortalOffer,
        "portal-offer",
        "portal-offer",
        t!(
            "Has the employer filed the offer in the Employer Portal and paid $230?",
            "L’employeur a-t-il présenté l’offre dans le Portail des employeurs et payé 230 $?"
        ),
        t!(
            "You then have an offer number: A and seven digits. It must be there before you apply.",
            "Vous avez alors un numéro d’offre : A et sept chiffres. Il le faut avant votre demande."
        ),
        Kind::One(&[
            choice_of("done", t!("Yes, done", "Oui, c’est fait")).by(
                Who::Employer,
                t!(
                    "Your employer files the offer in the Employer Portal and pays $230.",
                    "Votre employeur présente l’offre dans le Portail des employeurs et paie 230 $."
                ),
            ),
            choice_of("not-yet", t!("Not yet", "Pas encore")),
            choice_of("refuses", t!("The employer will not do it", "L’employeur ne le fera pas")),
            choice_of(
                "exempt",
                t!(
                    "The employer is exempt (foreign mission, international organization...)",
                    "L’employeur en est dispensé (mission étrangère, organisation internationale...)"
                ),
            ),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::SignedAgreement,
        "signed-agreement",
        "portal-offer",
        t!("Do you have a signed employment agreement, and a copy of it?", "Avez-vous un contrat d’emploi signé, et une copie?"),
        Text::NONE,
        Kind::One(&[
            yes().by(
                Who::Employer,
                t!(
                    "Your employer and you sign the agreement, and you get a copy.",
                    "Votre employeur et vous signez le contrat, et vous en recevez une copie."
                ),
            ),
            choice_of("not-yet", t!("Not yet", "Pas encore")),
        ]),
    ),
];
