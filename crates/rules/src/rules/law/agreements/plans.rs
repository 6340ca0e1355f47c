//! The plans of technicians, professionals and suppliers under an agreement.

use crate::rules::cite::page;
use crate::rules::model::{Line, Plan, line};
use crate::text::{Text, sentences};

pub(in crate::rules::law) const TREATY_CITIZENSHIP: Line = line(sentences::plans::TREATY_CITIZENSHIP, &[]);
const TREATY_PAPERS: [Line; 2] = [TREATY_CITIZENSHIP, line(sentences::plans::TREATY_PAPERS, &[])];
const ONE_YEAR_MORE: Line = line(sentences::plans::ONE_YEAR_MORE, &[page("IRCC-T52")]);

/// Technicians and professionals of the CPTPP, T52.
pub(in crate::rules::law) static CPTPP: Plan = Plan::EXEMPT
    .lasting(12, &[ONE_YEAR_MORE])
    .with_papers(&TREATY_PAPERS)
    .with_spouse(&[line(sentences::plans::CPTPP, &[page("IRCC-T52")])]);

const THREE_YEARS: Text = sentences::plans::THREE_YEARS;
const THREE: Plan = Plan::EXEMPT.returning().with_papers(&TREATY_PAPERS);

/// Professionals of the agreement with Chile, F22.
pub(in crate::rules::law) static CHILE: Plan = THREE.lasting(36, &[line(THREE_YEARS, &[page("IRCC-CHL")])]);

/// Professionals of the agreement with Panama, F42.
pub(in crate::rules::law) static PANAMA: Plan = THREE.lasting(36, &[line(THREE_YEARS, &[page("IRCC-PAN")])]);

/// Technicians and professionals of the agreement with Colombia, F12.
pub(in crate::rules::law) static COLOMBIA: Plan =
    THREE.lasting(36, &[line(THREE_YEARS, &[page("IRCC-F12")])]).with_spouse(T25);

const ONE_YEAR: Text = sentences::plans::ONE_YEAR;
const ONE: Plan = Plan::EXEMPT.with_papers(&TREATY_PAPERS);

/// Technicians and professionals of the agreement with Peru, F52.
pub(in crate::rules::law) static PERU: Plan = ONE.lasting(12, &[line(ONE_YEAR, &[page("IRCC-F52")])]).returning();

/// Professionals of the agreement with Ukraine, F72.
pub(in crate::rules::law) static UKRAINE: Plan =
    ONE.lasting(12, &[line(ONE_YEAR, &[page("IRCC-UKR")])]).with_spouse(F73);

/// Service suppliers and independent professionals, T47, T43, F66 and F60.
pub(in crate::rules::law) static SUPPLIER: Plan = Plan::EXEMPT
    .ending()
    .lasting(12, &[line(sentences::plans::SUPPLIER_12_MONTHS_ANY_24, &[page("IRCC-CETA-CSS"), page("IRCC-UK-CSS")])])
    .with_papers(&[TREATY_CITIZENSHIP, line(sentences::plans::SUPPLIER_SIGNED_SERVICE_CONTRACT_DEGREE, &[])]);

/// The spouse’s code T25.
pub(in crate::rules::law) const T25: &[Line] = &[line(sentences::plans::SPOUSE_T25, &[page("IRCC-F12")])];

/// The spouse’s code F73.
pub(in crate::rules::law) const F73: &[Line] = &[line(sentences::plans::SPOUSE_F73, &[page("IRCC-UKR")])];
