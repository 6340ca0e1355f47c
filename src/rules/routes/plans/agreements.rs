//! The plans of other agreements and permits without an LMIA.

use crate::rules::cite::page;
use crate::rules::model::{Line, Plan, line};
use crate::t;
use crate::text::Text;

pub(super) const TREATY_CITIZENSHIP: Line = line(
    t!(
        "Proof of the citizenship (or permanent residence) that the agreement names",
        "Preuve de la citoyenneté (ou résidence permanente) que l’accord vise"
    ),
    &[],
);
const TREATY_PAPERS: [Line; 2] = [
    TREATY_CITIZENSHIP,
    line(
        t!(
            "Your degree or diploma, and letters that show your experience with dates",
            "Votre diplôme, et des lettres datées qui montrent votre expérience"
        ),
        &[],
    ),
];
const ONE_YEAR_MORE: Line = line(
    t!(
        "1 year at first; renewals where you can show the need.",
        "1 an d’abord; des renouvellements si vous en montrez le besoin."
    ),
    &[page("IRCC-T52")],
);

/// Technicians and professionals of the CPTPP, T52.
pub(in crate::rules::routes) static CPTPP: Plan =
    Plan::EXEMPT.lasting(12, &[ONE_YEAR_MORE]).with_papers(&TREATY_PAPERS).with_spouse(&[line(
        t!(
            "But this agreement gives a spouse or partner an open permit (T53) as long as yours, if you are a citizen of Australia, Chile, Japan or Mexico, or a permanent resident of Australia.",
            "Mais cet accord donne à l’époux ou conjoint de fait un permis ouvert (T53) aussi long que le vôtre, si vous êtes citoyen de l’Australie, du Chili, du Japon ou du Mexique, ou résident permanent de l’Australie."
        ),
        &[page("IRCC-T52")],
    )]);

const THREE_YEARS: Text = t!(
    "Up to 3 years; it can be renewed while the job is still temporary.",
    "Jusqu’à 3 ans; renouvelable tant que l’emploi reste temporaire."
);
const THREE: Plan = Plan::EXEMPT.returning().with_papers(&TREATY_PAPERS);
/// Professionals of the agreement with Chile, F22.
pub(in crate::rules::routes) static CHILE: Plan = THREE.lasting(36, &[line(THREE_YEARS, &[page("IRCC-CHL")])]);
/// Professionals of the agreement with Panama, F42.
pub(in crate::rules::routes) static PANAMA: Plan = THREE.lasting(36, &[line(THREE_YEARS, &[page("IRCC-PAN")])]);
/// Technicians and professionals of the agreement with Colombia, F12.
pub(in crate::rules::routes) static COLOMBIA: Plan =
    THREE.lasting(36, &[line(THREE_YEARS, &[page("IRCC-F12")])]).with_spouse(T25);

const ONE_YEAR: Text =
    t!("Up to 1 year; then renewals of up to 1 year.", "Jusqu’à 1 an; puis des renouvellements de 1 an au plus.");
const ONE: Plan = Plan::EXEMPT.with_papers(&TREATY_PAPERS);
/// Technicians and professionals of the agreement with Peru, F52.
pub(in crate::rules::routes) static PERU: Plan = ONE.lasting(12, &[line(ONE_YEAR, &[page("IRCC-F52")])]).returning();
/// Professionals of the agreement with Ukraine, F72.
pub(in crate::rules::routes) static UKRAINE: Plan =
    ONE.lasting(12, &[line(ONE_YEAR, &[page("IRCC-UKR")])]).with_spouse(F73);

/// Service suppliers and independent professionals, T47, T43, F66 and F60.
pub(in crate::rules::routes) static SUPPLIER: Plan = Plan::EXEMPT
    .ending()
    .lasting(
        12,
        &[line(
            t!("12 months in any 24 at most, in all.", "Au plus 12 mois en tout sur toute période de 24."),
            &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")],
        )],
    )
    .with_papers(&[
        TREATY_CITIZENSHIP,
        line(
            t!(
                "The signed service contract, your degree, and letters that show your experience with dates",
                "Le contrat de services signé, votre diplôme, et des lettres datées qui montrent votre expérience"
            ),
            &[],
        ),
    ]);

/// What an agreement gives the spouse, under its own code.
macro_rules! spouse {
    ($name:ident, $code:literal, $page:literal) => {
        #[doc = concat!("The spouse’s code ", $code, ".")]
        pub(in crate::rules::routes) const $name: &[Line] = &[line(
            Text::of(concat!(
                "This agreement gives your spouse or partner an open permit (",
                $code,
                ") as long as yours.\u{1f}Cet accord donne à votre époux ou conjoint de fait un permis ouvert (",
                $code,
                ") aussi long que le vôtre."
            )),
            &[page($page)],
        )];
    };
}
spouse!(T25, "T25", "IRCC-F12");
spouse!(F36, "F36", "IRCC-KOR-ICT");
spouse!(T45, "T45", "IRCC-CETA-ICT");
spouse!(F64, "F64", "IRCC-UK-ICT");
spouse!(F73, "F73", "IRCC-UKR");
/// The spouse’s code T53 for transfers.
pub(in crate::rules::routes) const T53: &[Line] = &[line(
    t!(
        "This agreement gives a spouse or partner an open permit (T53) as long as yours, if you are a citizen of Australia, Brunei, Chile, Japan or Mexico (as a manager also of Malaysia), or a permanent resident of Australia.",
        "Cet accord donne à l’époux ou conjoint de fait un permis ouvert (T53) aussi long que le vôtre, si vous êtes citoyen de l’Australie, du Brunéi, du Chili, du Japon ou du Mexique (comme gestionnaire aussi de la Malaisie), ou résident permanent de l’Australie."
    ),
    &[page("IRCC-CPTPP-ICT")],
)];
/// An agreement that names no code for the spouse.
pub(in crate::rules::routes) const NO_CODE: &[Line] = &[];

/// Francophone Mobility, C16.
pub(in crate::rules::routes) static FRANCOPHONE: Plan = Plan::EXEMPT.with_papers(&[line(
    t!(
        "Proof of French: TEF or TCF results, or papers of studies in French",
        "Preuve de français : résultats du TEF ou du TCF, ou documents d’études en français"
    ),
    &[],
)]);
/// Emergency repair, C13.
pub(in crate::rules::routes) static EMERGENCY_REPAIR: Plan = Plan::EXEMPT
    .ending()
    .lasting(
        0,
        &[line(
            t!(
                "Normally under 30 days; an extension is exceptional.",
                "Normalement moins de 30 jours; un renouvellement est exceptionnel."
            ),
            &[page("IRCC-C13")],
        )],
    )
    .with_papers(&[line(
        t!(
            "Letter of your employer abroad, proof of what you know of the equipment, and a list of the duties",
            "Lettre de votre employeur à l’étranger, preuve de vos connaissances de l’équipement et liste des tâches"
        ),
        &[],
    )]);
/// 15 or 30 days of high-skilled work.
pub(in crate::rules::routes) static SHORT_TERM: Plan = Plan::VISIT.with_papers(&[line(
    t!(
        "Offer or contract with NOC code, title and dates; ask for a visitor record, it helps to get a SIN",
        "Offre ou contrat avec le code de la CNP, le titre et les dates; demandez une fiche du visiteur, elle aide à obtenir un NAS"
    ),
    &[page("IRCC-STW")],
)]);
