//! The plans of transfers within a company.

use crate::rules::cite::page;
use crate::rules::law::agreements::plans::TREATY_CITIZENSHIP;
use crate::rules::law::cusma_professional::CITIZENSHIP;
use crate::rules::model::{Line, Plan, line};
use crate::text::sentences;

const SEVEN_YEARS: Line = line(sentences::plans::SEVEN_YEARS, &[page("IRCC-ICT")]);
const FIVE_YEARS: Line = line(sentences::plans::FIVE_YEARS, &[page("IRCC-ICT")]);
const COMPANIES: Line = line(sentences::plans::COMPANIES, &[page("IRCC-ICT")]);
const YEAR_THERE: Line = line(sentences::plans::YEAR_THERE, &[page("IRCC-ICT")]);
const LETTER: Line = line(sentences::plans::LETTER, &[page("IRCC-ICT")]);
const KNOWLEDGE: Line = line(sentences::plans::KNOWLEDGE, &[page("IRCC-ICT")]);
const ASK_COMPANIES: Line = line(sentences::plans::ASK_COMPANIES, &[]);

/// A transfer.
const TRANSFER: Plan = Plan::EXEMPT.asking(&[ASK_COMPANIES]);

/// Transfer to set up a company.
pub(super) static START_UP: Plan = TRANSFER
    .ending()
    .limited(6, 84)
    .lasting(12, &[line(sentences::plans::START_UP_1_YEAR_RENEWAL_BUT, &[page("IRCC-ICT")])])
    .with_papers(&[
        COMPANIES,
        YEAR_THERE,
        LETTER,
        line(sentences::plans::START_UP_BUSINESS_PLAN_STAFFING_PLAN, &[page("IRCC-ICT")]),
    ]);

/// Executive or manager.
pub(super) static MANAGER: Plan =
    TRANSFER.lasting(36, &[SEVEN_YEARS]).limited(24, 84).with_papers(&[COMPANIES, YEAR_THERE, LETTER]);

/// Specialized knowledge.
pub(super) static SPECIALIST: Plan =
    TRANSFER.lasting(36, &[FIVE_YEARS]).limited(24, 60).with_papers(&[COMPANIES, YEAR_THERE, LETTER, KNOWLEDGE]);

/// Executive or manager, by CUSMA.
pub(super) static CUSMA_MANAGER: Plan = TRANSFER
    .lasting(36, &[SEVEN_YEARS])
    .limited(24, 84)
    .starting()
    .unclear_for_visitors()
    .with_papers(&[CITIZENSHIP, COMPANIES, YEAR_THERE, LETTER]);

/// Specialized knowledge, by CUSMA.
pub(super) static CUSMA_SPECIALIST: Plan = TRANSFER
    .lasting(36, &[FIVE_YEARS])
    .limited(24, 60)
    .unclear_for_visitors()
    .with_papers(&[CITIZENSHIP, COMPANIES, YEAR_THERE, LETTER, KNOWLEDGE]);

/// The most months of a renewal (0 where no source names them), the most in all, and the lines about both.
pub(super) type Terms = (u16, u16, &'static [Line]);

pub(super) const SEVEN_YEARS_FULL: Terms = (
    24,
    84,
    &[line(
        sentences::plans::TRANSFER_LENGTH_SEVEN_YEARS_FULL,
        &[page("IRCC-CPTPP-ICT"), page("IRCC-CHL-ICT"), page("IRCC-COL-ICT")],
    )],
);

pub(super) const FIVE_YEARS_FULL: Terms = (
    24,
    60,
    &[line(
        sentences::plans::TRANSFER_LENGTH_FIVE_YEARS_FULL,
        &[page("IRCC-CPTPP-ICT"), page("IRCC-CHL-ICT"), page("IRCC-COL-ICT"), page("IRCC-PER-ICT")],
    )],
);

pub(super) const SEVEN_YEARS_AFTER_THREE: Terms =
    (0, 84, &[line(sentences::plans::TRANSFER_LENGTH_SEVEN_YEARS_AFTER_THREE, &[page("IRCC-UKR-ICT")])]);

pub(super) const FIVE_YEARS_AFTER_THREE: Terms =
    (0, 60, &[line(sentences::plans::TRANSFER_LENGTH_FIVE_YEARS_AFTER_THREE, &[page("IRCC-UKR-ICT")])]);

pub(super) const SEVEN_YEARS_IN_ALL: Terms = (
    0,
    84,
    &[line(sentences::plans::TRANSFER_LENGTH_SEVEN_YEARS_IN_ALL, &[page("IRCC-PER-ICT"), page("IRCC-KOR-ICT")])],
);

pub(super) const FIVE_YEARS_IN_ALL: Terms =
    (0, 60, &[line(sentences::plans::TRANSFER_LENGTH_FIVE_YEARS_IN_ALL, &[page("IRCC-KOR-ICT")])]);

pub(super) const EUROPEAN: Terms =
    (18, 54, &[line(sentences::plans::TRANSFER_LENGTH_EUROPEAN, &[page("IRCC-CETA-ICT")])]);

pub(super) const BRITISH: Terms = (0, 54, &[line(sentences::plans::TRANSFER_LENGTH_BRITISH, &[page("IRCC-UK-ICT")])]);

/// A transfer under an agreement: the months of a first permit (0 where no source names them), its
/// terms, what it gives the spouse, and whether knowledge must be proved.
pub(super) const fn treaty(months: u16, terms: Terms, spouse: &'static [Line], knowledge: bool) -> Plan {
    let papers: &[Line] = if knowledge {
        &[TREATY_CITIZENSHIP, COMPANIES, YEAR_THERE, LETTER, KNOWLEDGE]
    } else {
        &[TREATY_CITIZENSHIP, COMPANIES, YEAR_THERE, LETTER]
    };
    let (renewal, limit, length) = terms;
    TRANSFER.lasting(months, length).limited(renewal, limit).with_papers(papers).with_spouse(spouse)
}

/// The spouse’s code F36.
pub(super) const F36: &[Line] = &[line(sentences::plans::SPOUSE_F36, &[page("IRCC-KOR-ICT")])];

/// The spouse’s code T45.
pub(super) const T45: &[Line] = &[line(sentences::plans::SPOUSE_T45, &[page("IRCC-CETA-ICT")])];

/// The spouse’s code F64.
pub(super) const F64: &[Line] = &[line(sentences::plans::SPOUSE_F64, &[page("IRCC-UK-ICT")])];

/// The spouse’s code T53 for transfers.
pub(super) const T53: &[Line] = &[line(sentences::plans::T53, &[page("IRCC-CPTPP-ICT")])];

/// An agreement that names no code for the spouse.
pub(super) const NO_CODE: &[Line] = &[];
