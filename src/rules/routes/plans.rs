//! The plans: what each route declares beside its steps. A route with an employer's permit and no
//! LMIA takes [`EXEMPT`], or a plan of its own made from [`Plan::EXEMPT`].

use crate::rules::cite::{page, regulations};
use crate::rules::model::{Line, Permit, Plan, line};
use crate::t;

mod agreements;
mod transfers;

pub(super) use agreements::{
    CHILE, COLOMBIA, CPTPP, EMERGENCY_REPAIR, F36, F64, F73, FRANCOPHONE, NO_CODE, PANAMA, PERU, SHORT_TERM, SUPPLIER,
    T25, T45, T53, UKRAINE,
};
pub(super) use transfers::{
    BRITISH, CUSMA_MANAGER, CUSMA_SPECIALIST, EUROPEAN, FIVE_YEARS_AFTER_THREE, FIVE_YEARS_FULL, FIVE_YEARS_IN_ALL,
    MANAGER, SEVEN_YEARS_AFTER_THREE, SEVEN_YEARS_FULL, SEVEN_YEARS_IN_ALL, SPECIALIST, START_UP, treaty,
};

/// An ordinary permit without an LMIA: as long as the offer.
pub static EXEMPT: Plan = Plan::EXEMPT;
/// An open permit of a spouse or common-law partner.
pub static OPEN: Plan = Plan::OPEN.with_papers(&[
    line(t!("Proof of your marriage or common-law partnership", "Preuve de votre mariage ou union de fait"), &[]),
    line(
        t!(
            "From the worker: the occupation (NOC and TEER), and a permit or letter of introduction with the months left that your case needs (16 under the general rule)",
            "Du travailleur : la profession (CNP et FEER), et un permis ou une lettre d’introduction avec les mois restants que votre cas exige (16 selon la règle générale)"
        ),
        &[page("IRCC-C41")],
    ),
]);
/// A visit without a permit.
pub static VISIT: Plan = Plan::VISIT.for_service().with_papers(&[line(
    t!(
        "Letters of your employer and of the host in Canada, and proof that you are paid from abroad",
        "Lettres de votre employeur et de l’hôte au Canada, et preuve que vous êtes payé de l’étranger"
    ),
    &[],
)]);

/// Remote work as a visitor.
pub(super) static REMOTE: Plan = Plan::VISIT
    .lasting(
        0,
        &[line(
            t!(
                "As a visitor: up to 6 months at a time. For a longer stay, apply for a visitor record before your stay ends.",
                "Comme visiteur : 6 mois au plus à la fois. Pour un séjour plus long, demandez une fiche du visiteur avant la fin du séjour."
            ),
            &[page("REMOTE-WORK")],
        )],
    )
    .with_papers(&[line(
        t!(
            "Letter of your employer or contracts with your clients abroad, and pay slips or invoices: all income from outside Canada",
            "Lettre de votre employeur ou contrats avec vos clients à l’étranger, et relevés de paie ou factures : tous les revenus de l’extérieur du Canada"
        ),
        &[page("REMOTE-WORK")],
    )]);

/// The general block leads to no permit of its own.
pub(super) static GENERAL: Plan = Plan::VISIT;

/// Regulations, s. 203(3.1), and programme rule: an LMIA is valid for up to 6 months.
const LMIA_LASTS: Line = line(
    t!(
        "The LMIA itself is valid for up to 6 months: apply before it ends.",
        "L’EIMT elle-même est valide au plus 6 mois : présentez la demande avant sa fin."
    ),
    &[regulations("203(3.1)")],
);

/// Global Talent Stream, both categories.
pub(super) static GLOBAL_TALENT: Plan = Plan::of(Permit::GlobalTalent)
    .lasting(
        36,
        &[
            line(
                t!("Up to 3 years; longer only in exceptional cases with reasons.", "Jusqu’à 3 ans; plus seulement dans des cas exceptionnels et motivés."),
                &[page("ESDC-GTS-REQ")],
            ),
            LMIA_LASTS,
        ],
    )
    .decided_in(10, [10, 12], &[line(
        t!(
            "LMIA: the service standard is 10 business days (about 2 weeks) for 80% of requests. Reported by others: 12 in February 2026, 10 in May, 10 in July.",
            "EIMT : la norme de service est de 10 jours ouvrables pour 80 % des demandes. Selon des tiers : 12 en février 2026, 10 en mai, 10 en juillet."
        ),
        &[page("ESDC-GTS-OV")],
    )])
    .asking(&[line(
        t!(
            "Will the benefits plan be ready with the request, and will you mark it Global Talent Stream?",
            "Le plan des avantages sera-t-il prêt avec la demande, et celle-ci sera-t-elle marquée Volet des talents mondiaux?"
        ),
        &[],
    )]);

const ASK_ADVERTS: Line = line(
    t!(
        "Where and since when is the job advertised, and when will the weeks of advertising be over?",
        "Où et depuis quand le poste est-il affiché, et quand les semaines d’affichage seront-elles finies?"
    ),
    &[],
);

/// High-wage LMIA.
pub(super) static HIGH_WAGE: Plan = Plan::of(Permit::Lmia)
    .lasting(36, &[line(t!("Up to 3 years.", "Jusqu’à 3 ans."), &[page("ESDC-MEDIAN")]), LMIA_LASTS])
    .advertised(4)
    .decided_in(
        88,
        [64, 88],
        &[line(
            t!(
                "LMIA: reported by others, not a standard: 64 business days in May 2026, 88 in July (about 4 months).",
                "EIMT : selon des tiers, sans valeur de norme : 64 jours ouvrables en mai 2026, 88 en juillet (environ 4 mois)."
            ),
            &[],
        )],
    )
    .asking(&[ASK_ADVERTS]);

/// Low-wage LMIA.
pub(super) static LOW_WAGE: Plan = Plan::of(Permit::Lmia)
    .lasting(
        12,
        &[
            line(
                t!("1 year at most; each further year takes a new LMIA.", "1 an au plus; chaque année de plus exige une nouvelle EIMT."),
                &[page("ESDC-MEDIAN")],
            ),
            LMIA_LASTS,
        ],
    )
    .advertised(8)
    .decided_in(
        73,
        [61, 73],
        &[line(
            t!(
                "LMIA: reported by others, not a standard: 61 business days in May 2026, 73 in July (about 3 months).",
                "EIMT : selon des tiers, sans valeur de norme : 61 jours ouvrables en mai 2026, 73 en juillet (environ 3 mois)."
            ),
            &[],
        )],
    )
    .asking(&[
        ASK_ADVERTS,
        line(
            t!(
                "How will you pay my return trip, and which affordable housing is there?",
                "Comment paierez-vous mon aller-retour, et quel logement abordable y a-t-il?"
            ),
            &[],
        ),
    ]);

/// Proof of the citizenship on which a treaty rests.
const CITIZENSHIP: Line = line(
    t!("Proof of US or Mexican citizenship", "Preuve de la citoyenneté américaine ou mexicaine"),
    &[page("IRCC-CUSMA")],
);

/// CUSMA Professional.
pub(super) static CUSMA_PROFESSIONAL: Plan = Plan::EXEMPT
    .lasting(
        36,
        &[line(
            t!(
                "Up to 3 years at first; then renewals of up to 3 years, in any number, while the job is still temporary.",
                "Jusqu’à 3 ans d’abord; puis des renouvellements de 3 ans au plus, sans limite de nombre, tant que l’emploi reste temporaire."
            ),
            &[page("IRCC-T36")],
        )],
    )
    .returning()
    .unclear_for_visitors()
    .with_papers(&[
        CITIZENSHIP,
        line(
            t!(
                "Letter of the employer with the profession, the duties and the schooling it takes",
                "Lettre de l’employeur avec la profession, les tâches et les études exigées"
            ),
            &[page("IRCC-T36")],
        ),
        line(
            t!(
                "Proof of the years of experience, where a diploma alone is not enough",
                "Preuve des années d’expérience, là où un diplôme seul ne suffit pas"
            ),
            &[page("IRCC-T36")],
        ),
    ])
    .asking(&[line(
        t!(
            "Does your letter name the profession of the agreement and the degree it takes?",
            "Votre lettre nomme-t-elle la profession de l’accord et le diplôme exigé?"
        ),
        &[],
    )]);
