//! What opens or closes most: citizenship, offer, present employer, duties, place and pay.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::t;
use crate::text::Text;

/// Who one is, and what there is from Canada.
pub(super) const QUESTIONS: [Question; 3] = [
    ask(
        Fact::Citizenship,
        "citizenship",
        "citizenship",
        t!("Which countries are you a citizen of?", "De quels pays avez-vous la citoyenneté?"),
        t!(
            "Add every citizenship you hold. Some routes are open to citizens of certain countries only.",
            "Ajoutez toutes vos citoyennetés. Certaines voies sont réservées aux citoyens de certains pays.",
        ),
        Kind::Countries,
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::PermanentResidence,
        "permanent-residence",
        "citizenship",
        t!("Are you a permanent resident of one of these countries?", "Avez-vous la résidence permanente de l’un de ces pays?"),
        t!(
            "Some rules count it. A US green card is permanent residence.",
            "Certaines règles en tiennent compte. La carte verte des États-Unis donne la résidence permanente."
        ),
        Kind::Many(&[
            choice_of("united-states", t!("United States", "États-Unis")),
            choice_of("mexico", t!("Mexico", "Mexique")),
            choice_of("canada", t!("Canada", "Canada")),
            choice_of("australia", t!("Australia", "Australie")),
            choice_of("colombia", t!("Colombia", "Colombie")),
            choice_of("korea", t!("South Korea", "Corée du Sud")),
            choice_of("new-zealand", t!("New Zealand", "Nouvelle-Zélande")),
            choice_of("panama", t!("Panama", "Panama")),
            choice_of("peru", t!("Peru", "Pérou")),
            choice_of("ukraine", t!("Ukraine", "Ukraine")),
            choice_of(
                "registered-indian",
                t!("I am registered under Canada’s Indian Act", "J’ai le statut d’Indien inscrit (Loi sur les Indiens du Canada)"),
            ),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::JobOffer,
        "job-offer",
        "job-offer",
        t!("What do you have from Canada so far?", "Qu’avez-vous en vue au Canada?"),
        t!(
            "A transfer inside your company counts as a job offer. Where an agency stands between, your employer is who hires you, controls your work and pays you.",
            "Une mutation dans votre entreprise compte comme une offre d’emploi. S’il y a une agence entre les deux, votre employeur est celui qui vous engage, dirige votre travail et vous paie."
        ),
        Kind::One(&[
            choice_of("job-offer", t!("A job offer from an employer in Canada", "Une offre d’emploi d’un employeur au Canada")),
            choice_of("own-contract", t!("My own contract with a client in Canada", "Mon propre contrat avec un client au Canada")),
            choice_of(
                "employer-contract",
                t!(
                    "My employer abroad has a contract with a client in Canada",
                    "Mon employeur à l’étranger a un contrat avec un client au Canada"
                ),
            ),
            choice_of(
                "short-visit",
                t!(
                    "A short visit: I stay employed and paid abroad, and come for meetings, training or service",
                    "Une courte visite : mon emploi et ma paie restent à l’étranger, et je viens pour des réunions, une formation ou du service"
                ),
            ),
            choice_of(
                "remote-abroad",
                t!(
                    "Only remote work: I would be in Canada; my employer or clients, and all users, are abroad",
                    "Seulement du télétravail : je serais au Canada; mon employeur ou mes clients, et tous les utilisateurs, sont à l’étranger"
                ),
            ),
            choice_of("not-yet", t!("Nothing yet", "Rien pour le moment")),
        ]),
    )
    .part(QuestionPart::Basics),
];

/// The job, its place and its pay.
pub(super) const JOB: [Question; 9] = [
    ask(
        Fact::CurrentEmployment,
        "current-employment",
        "current-employment",
        t!(
            "Do you work today, outside Canada, for a company that has a related company in Canada?",
            "Travaillez-vous actuellement, hors du Canada, pour une entreprise liée à une entreprise au Canada?",
        ),
        t!(
            "Related means one owns the other, both have the same owner, or one is a branch or joint venture.",
            "Liée : l’une possède l’autre, les deux ont le même propriétaire, ou l’une est une succursale ou une coentreprise."
        ),
        Kind::One(&[
            choice_of("payroll", t!("Yes, I am on its payroll", "Oui, je suis sur sa liste de paie")),
            choice_of("direct-contract", t!("Yes, on a direct contract, and only for it", "Oui, par contrat direct et pour elle seule")),
            choice_of("partner", t!("I am a partner in the business, not an employee", "J’y ai une part d’associé, sans emploi")),
            choice_of(
                "transfer-permit",
                t!(
                    "I am already in Canada on an intra-company permit",
                    "Je suis déjà au Canada avec un permis de mutation à l’intérieur d’une société"
                ),
            ),
            no(),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::Duties,
        "duties",
        "duties",
        t!(
            "What will fill most of your week in the Canadian job?",
            "Qu’est-ce qui remplira la plus grande partie de vos semaines au Canada?"
        ),
        t!(
            "Choose by the duties, not the job title. Officers do the same.",
            "Choisissez selon les tâches, pas le titre du poste. L’agent fera de même."
        ),
        Kind::One(&[
            choice_of(
                "user-support",
                t!(
                    "People bring me problems with computers, accounts or software; I solve them or pass them on",
                    "On m’apporte des problèmes d’ordinateur, de compte ou de logiciel; je les règle ou je les transmets"
                ),
            ),
            choice_of(
                "networks",
                t!(
                    "I run networks, servers or websites and keep them working",
                    "Je fais fonctionner des réseaux, des serveurs ou des sites Web"
                ),
            ),
            choice_of("testing", t!("I test software or systems against a plan", "Je teste des logiciels ou des systèmes selon un plan")),
            choice_of(
                "systems-analysis",
                t!(
                    "I study what is needed, then design, put in and oversee information systems",
                    "J’étudie les besoins, puis je conçois, j’installe et je supervise des systèmes d’information"
                ),
            ),
            choice_of(
                "security",
                t!("I protect networks and data from attacks", "Je protège des réseaux et des données contre les attaques"),
            ),
            choice_of(
                "network-engineering",
                t!(
                    "I design networks or computer hardware, as an engineer",
                    "Je conçois des réseaux ou du matériel informatique, comme ingénieur"
                ),
            ),
            choice_of(
                "cloud",
                t!(
                    "I build and run cloud platforms (DevOps, reliability)",
                    "Je monte et j’exploite des plateformes infonuagiques (DevOps, fiabilité)"
                ),
            ),
            choice_of(
                "management",
                t!("I lead an IT unit: its plans, budget and staff", "Je dirige une unité de TI : plans, budget et personnel"),
            ),
            choice_of(
                "repair",
                t!(
                    "I repair computers, printers or office machines",
                    "Je répare des ordinateurs, des imprimantes ou du matériel de bureau"
                ),
            ),
            choice_of(
                "call-centre",
                t!(
                    "I answer calls on bills and orders, not technical problems",
                    "Je réponds à des appels sur des factures ou des commandes, sans aspect technique"
                ),
            ),
            choice_of("mix", t!("A mix, with no clear main part", "Un mélange, sans partie principale")),
            choice_of("other", t!("Something else (shows more)", "Autre chose (affiche d’autres choix)")),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::OtherDuties,
        "other-duties",
        "other-duties",
        t!("Which of these comes closest?", "Qu’est-ce qui s’en rapproche le plus?"),
        Text::NONE,
        Kind::One(&[
            choice_of("databases", t!("Databases and data administration", "Bases de données et administration de données")),
            choice_of("business-systems", t!("Business systems analysis", "Analyse de systèmes commerciaux")),
            choice_of("programming", t!("Programming, software development", "Programmation, développement de logiciels")),
            choice_of("web-design", t!("Web design", "Conception Web")),
            choice_of("data-science", t!("Data science", "Science des données")),
            choice_of("mathematics", t!("Mathematics or statistics (not actuary)", "Mathématiques ou statistiques (sauf actuaire)")),
            choice_of("electronics", t!("Electrical or electronics technology", "Technologie électrique ou électronique")),
            choice_of(
                "engineering",
                t!(
                    "Civil, electrical, electronics, mining or aerospace engineering",
                    "Génie civil, électrique, électronique, minier ou aérospatial"
                ),
            ),
            choice_of("digital-media", t!("Digital media design", "Conception de médias numériques")),
            choice_of(
                "visual-effects",
                t!("Leading visual effects or video game production", "Direction d’effets visuels ou de jeux vidéo"),
            ),
            choice_of("technical-writing", t!("Mainly writing technical manuals", "Surtout la rédaction de manuels techniques")),
            choice_of("management-consulting", t!("Advising managers as a consultant", "Conseil en gestion")),
            choice_of("other-profession", t!("Another profession on the CUSMA list", "Une autre profession de la liste de l’ACEUM")),
            choice_of("none", t!("None of these", "Aucune de ces réponses")),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::DutiesInOffer,
        "duties-in-offer",
        "duties-in-offer",
        t!("Does the job offer list these as the main duties?", "L’offre d’emploi donne-t-elle ces tâches comme tâches principales?"),
        t!(
            "What the offer says decides, so read it before you go on.",
            "Ce sont les tâches de l’offre qui comptent : lisez-la avant de continuer."
        ),
        Kind::One(&[
            yes(),
            choice_of("partly", t!("Partly: other duties take as much room", "En partie : d’autres tâches prennent autant de place")),
            no(),
        ]),
    ),
    ask(
        Fact::Province,
        "province",
        "province",
        t!("In which province or territory is the job?", "Dans quelle province ou quel territoire est le poste?"),
        Text::NONE,
        Kind::One(&[
            choice_of("ab", t!("Alberta", "Alberta")),
            choice_of("bc", t!("British Columbia", "Colombie-Britannique")),
            choice_of("mb", t!("Manitoba", "Manitoba")),
            choice_of("nb", t!("New Brunswick", "Nouveau-Brunswick")),
            choice_of("nl", t!("Newfoundland and Labrador", "Terre-Neuve-et-Labrador")),
            choice_of("ns", t!("Nova Scotia", "Nouvelle-Écosse")),
            choice_of("nt", t!("Northwest Territories", "Territoires du Nord-Ouest")),
            choice_of("nu", t!("Nunavut", "Nunavut")),
            choice_of("on", t!("Ontario", "Ontario")),
            choice_of("pe", t!("Prince Edward Island", "Île-du-Prince-Édouard")),
            choice_of("qc", t!("Quebec", "Québec")),
            choice_of("sk", t!("Saskatchewan", "Saskatchewan")),
            choice_of("yt", t!("Yukon", "Yukon")),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::Wage,
        "wage",
        "wage",
        t!("What guaranteed pay does the offer name?", "Quelle paie garantie l’offre indique-t-elle?"),
        t!(
            "Give the pay before tax, without overtime, tips, bonuses, commissions or benefits.",
            "Indiquez la paie avant impôt, sans heures supplémentaires, pourboires, primes, commissions ni avantages.",
        ),
        Kind::Wage {
            remedy: Remedy {
                who: Who::Employer,
                from: Remedy::ANY,
                text: t!(
                    "Your employer raises the pay to {0} an hour or more.",
                    "Votre employeur augmente le salaire à {0} l’heure ou plus."
                ),
            },
        },
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::HoursPerWeek,
        "hours-per-week",
        "wage",
        t!("How many hours a week?", "Combien d’heures par semaine?"),
        Text::NONE,
        Kind::Number {
            unit: "hours-per-week",
            max: 168,
            remedy: Some(Remedy {
                who: Who::Employer,
                from: Remedy::ANY,
                text: t!("Your employer offers {0} hours a week or more.", "Votre employeur offre {0} heures par semaine ou plus."),
            }),
        },
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::EconomicRegion,
        "economic-region",
        "wage",
        t!("In which region is the job?", "Dans quelle région est le poste?"),
        t!(
            "Job Bank publishes a wage for each region, and it counts before the province’s.",
            "Le Guichet-Emplois publie un salaire par région, qui passe avant celui de la province.",
        ),
        Kind::One(&[
            choice_of("calgary", t!("Calgary", "Calgary")).within("ab"),
            choice_of("edmonton", t!("Edmonton", "Edmonton")).within("ab"),
            choice_of("lower-mainland", t!("Lower Mainland (Vancouver)", "Lower Mainland (Vancouver)")).within("bc"),
            choice_of("vancouver-island", t!("Vancouver Island", "Île de Vancouver")).within("bc"),
            choice_of("toronto", t!("Toronto", "Toronto")).within("on"),
            choice_of("hamilton-niagara", t!("Hamilton–Niagara", "Hamilton–Niagara")).within("on"),
            choice_of("ottawa", t!("Ottawa", "Ottawa")).within("on"),
            choice_of("london", t!("London", "London")).within("on"),
            choice_of("kitchener-waterloo-barrie", t!("Kitchener–Waterloo–Barrie", "Kitchener–Waterloo–Barrie")).within("on"),
            choice_of("windsor-sarnia", t!("Windsor–Sarnia", "Windsor–Sarnia")).within("on"),
            choice_of("moncton", t!("Moncton", "Moncton")).within("nb"),
            choice_of("fredericton", t!("Fredericton", "Fredericton")).within("nb"),
            choice_of("halifax", t!("Halifax", "Halifax")).within("ns"),
            choice_of("regina", t!("Regina", "Regina")).within("sk"),
            choice_of("winnipeg", t!("Winnipeg", "Winnipeg")).within("mb"),
            choice_of("montreal", t!("Montreal", "Montréal")).within("qc"),
            choice_of("capitale-nationale", t!("Capitale-Nationale (Quebec City)", "Capitale-Nationale (Québec)")).within("qc"),
            choice_of("monteregie", t!("Montérégie", "Montérégie")).within("qc"),
            choice_of("laurentides", t!("Laurentides", "Laurentides")).within("qc"),
            choice_of("outaouais", t!("Outaouais", "Outaouais")).within("qc"),
            choice_of("elsewhere", t!("Another place in the province", "Ailleurs dans la province")),
        ]),
    ),
    ask(
        Fact::StayMonths,
        "stay-months",
        "province",
        t!("How many months will the job in Canada last?", "Combien de mois durera l’emploi au Canada?"),
        t!(
            "For a permanent job, put the months until you would renew, for example 24.",
            "Pour un poste permanent, indiquez les mois avant un renouvellement, par exemple 24."
        ),
        Kind::Number { unit: "months", max: 600, remedy: None },
    ),
];
