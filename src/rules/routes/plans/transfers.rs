//! The plans of transfers within a company.

use super::CITIZENSHIP;
use super::agreements::TREATY_CITIZENSHIP;
use crate::rules::cite::page;
use crate::rules::model::{Line, Plan, line};
use crate::t;

const SEVEN_YEARS: Line = line(
    t!(
        "Up to 3 years at first, then renewals of up to 2 years, 7 years in all. After that: 1 year of full-time work for the company outside Canada.",
        "Jusqu’à 3 ans d’abord, puis des renouvellements de 2 ans au plus, 7 ans en tout. Ensuite : 1 an de travail à temps plein pour l’entreprise hors du Canada."
    ),
    &[page("IRCC-ICT")],
);
const FIVE_YEARS: Line = line(
    t!(
        "Up to 3 years at first, then renewals of up to 2 years, 5 years in all. After that: 1 year of full-time work for the company outside Canada.",
        "Jusqu’à 3 ans d’abord, puis des renouvellements de 2 ans au plus, 5 ans en tout. Ensuite : 1 an de travail à temps plein pour l’entreprise hors du Canada."
    ),
    &[page("IRCC-ICT")],
);
const COMPANIES: Line = line(
    t!(
        "How the companies are related and that both do business: annual reports, incorporation papers, tax returns, payroll",
        "Le lien entre les entreprises et l’activité des deux : rapports annuels, actes constitutifs, déclarations fiscales, paie"
    ),
    &[page("IRCC-ICT")],
);
const YEAR_THERE: Line = line(
    t!(
        "Your present job there, and your months of full-time work in the last 3 years",
        "Votre emploi actuel là-bas, et vos mois de travail à temps plein des 3 dernières années"
    ),
    &[page("IRCC-ICT")],
);
const LETTER: Line = line(
    t!(
        "Letter of the company: your post here and there, your place in it, the duties, how long",
        "Lettre de l’entreprise : votre poste ici et là-bas, votre place, les tâches, la durée"
    ),
    &[page("IRCC-ICT")],
);
const KNOWLEDGE: Line = line(
    t!(
        "Proof of what you alone know: training that only the firm gives, your part in building it, degrees",
        "Preuve de ce que vous êtes seul à savoir : formation que seule l’entreprise donne, votre rôle dans la création du produit ou du système, diplômes"
    ),
    &[page("IRCC-ICT")],
);
const ASK_COMPANIES: Line = line(
    t!(
        "Which papers show how the two companies are related, and can I have copies?",
        "Quels documents montrent le lien entre les deux entreprises, et puis-je en avoir des copies?"
    ),
    &[],
);

/// A transfer.
const TRANSFER: Plan = Plan::EXEMPT.asking(&[ASK_COMPANIES]);

/// Transfer to set up a company.
pub(in crate::rules::routes) static START_UP: Plan = TRANSFER
    .ending()
    .limited(6, 84)
    .lasting(
        12,
        &[line(
            t!(
                "1 year. No renewal, but 6 months where the delay was beyond your control.",
                "1 an. Aucun renouvellement, sauf 6 mois si le retard ne dépendait pas de vous."
            ),
            &[page("IRCC-ICT")],
        )],
    )
    .with_papers(&[
        COMPANIES,
        YEAR_THERE,
        LETTER,
        line(
            t!(
                "Business plan, staffing plan, funding, and the premises",
                "Plan d’affaires, plan de dotation, financement et locaux"
            ),
            &[page("IRCC-ICT")],
        ),
    ]);
/// Executive or manager.
pub(in crate::rules::routes) static MANAGER: Plan =
    TRANSFER.lasting(36, &[SEVEN_YEARS]).limited(24, 84).with_papers(&[COMPANIES, YEAR_THERE, LETTER]);
/// Specialized knowledge.
pub(in crate::rules::routes) static SPECIALIST: Plan =
    TRANSFER.lasting(36, &[FIVE_YEARS]).limited(24, 60).with_papers(&[COMPANIES, YEAR_THERE, LETTER, KNOWLEDGE]);
/// Executive or manager, by CUSMA.
pub(in crate::rules::routes) static CUSMA_MANAGER: Plan = TRANSFER
    .lasting(36, &[SEVEN_YEARS])
    .limited(24, 84)
    .starting()
    .unclear_for_visitors()
    .with_papers(&[CITIZENSHIP, COMPANIES, YEAR_THERE, LETTER]);
/// Specialized knowledge, by CUSMA.
pub(in crate::rules::routes) static CUSMA_SPECIALIST: Plan = TRANSFER
    .lasting(36, &[FIVE_YEARS])
    .limited(24, 60)
    .unclear_for_visitors()
    .with_papers(&[CITIZENSHIP, COMPANIES, YEAR_THERE, LETTER, KNOWLEDGE]);

/// The most months of a renewal (0 where no source names them), the most in all, and the lines about both.
pub(in crate::rules::routes) type Terms = (u16, u16, &'static [Line]);

/// What the page of an agreement says of the length.
macro_rules! length {
    ($name:ident, $renewal:literal, $limit:literal, $en:literal, $fr:literal, $($page:literal),+) => {
        pub(in crate::rules::routes) const $name: Terms = ($renewal, $limit, &[line(t!($en, $fr), &[$(page($page)),+])]);
    };
}
length!(
    SEVEN_YEARS_FULL,
    24,
    84,
    "Up to 3 years at first, then renewals of up to 2 years, 7 years in all.",
    "Jusqu’à 3 ans d’abord, puis des renouvellements de 2 ans au plus, 7 ans en tout.",
    "IRCC-CPTPP-ICT",
    "IRCC-CHL-ICT",
    "IRCC-COL-ICT"
);
length!(
    FIVE_YEARS_FULL,
    24,
    60,
    "Up to 3 years at first, then renewals of up to 2 years, 5 years in all.",
    "Jusqu’à 3 ans d’abord, puis des renouvellements de 2 ans au plus, 5 ans en tout.",
    "IRCC-CPTPP-ICT",
    "IRCC-CHL-ICT",
    "IRCC-COL-ICT",
    "IRCC-PER-ICT"
);
length!(
    SEVEN_YEARS_AFTER_THREE,
    0,
    84,
    "Up to 3 years at first, 7 years in all.",
    "Jusqu’à 3 ans d’abord, 7 ans en tout.",
    "IRCC-UKR-ICT"
);
length!(
    FIVE_YEARS_AFTER_THREE,
    0,
    60,
    "Up to 3 years at first, 5 years in all.",
    "Jusqu’à 3 ans d’abord, 5 ans en tout.",
    "IRCC-UKR-ICT"
);
length!(
    SEVEN_YEARS_IN_ALL,
    0,
    84,
    "7 years in all; our sources name no first term.",
    "7 ans en tout; nos sources n’indiquent pas la première durée.",
    "IRCC-PER-ICT",
    "IRCC-KOR-ICT"
);
length!(
    FIVE_YEARS_IN_ALL,
    0,
    60,
    "5 years in all; our sources name no first term.",
    "5 ans en tout; nos sources n’indiquent pas la première durée.",
    "IRCC-KOR-ICT"
);
length!(
    EUROPEAN,
    18,
    54,
    "Up to 3 years at first, extended once or by up to 18 months, 4.5 years in all.",
    "Jusqu’à 3 ans d’abord, renouvelé une fois ou de 18 mois au plus, 4,5 ans en tout.",
    "IRCC-CETA-ICT"
);
length!(
    BRITISH,
    0,
    54,
    "4.5 years in all; our sources name no first term.",
    "4,5 ans en tout; nos sources n’indiquent pas la première durée.",
    "IRCC-UK-ICT"
);

/// A transfer under an agreement: the months of a first permit (0 where no source names them), its
/// terms, what it gives the spouse, and whether knowledge must be proved.
pub(in crate::rules::routes) const fn treaty(
    months: u16,
    terms: Terms,
    spouse: &'static [Line],
    knowledge: bool,
) -> Plan {
    let papers: &[Line] = if knowledge {
        &[TREATY_CITIZENSHIP, COMPANIES, YEAR_THERE, LETTER, KNOWLEDGE]
    } else {
        &[TREATY_CITIZENSHIP, COMPANIES, YEAR_THERE, LETTER]
    };
    let (renewal, limit, length) = terms;
    TRANSFER.lasting(months, length).limited(renewal, limit).with_papers(papers).with_spouse(spouse)
}
