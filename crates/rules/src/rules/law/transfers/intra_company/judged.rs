//! What an officer weighs and no answer settles: the benefit to Canada, and the plan and the owner
//! of a start-up.

use super::{CLOSED, FITS, GENERAL_PAGE, closed, officer, requirement};
use crate::rules::model::{Condition, Requirement};
use crate::text::sentences;

/// ICT-11: Regulations, s. 205(a). The agreements of s. 204(a) do not ask for it.
pub(super) static BENEFIT: Requirement = requirement(
    "significant-benefit",
    sentences::intra_company::SIGNIFICANT_BENEFIT,
    Condition::Always(officer(sentences::intra_company::SIGNIFICANT_BENEFIT_OFFICER_WEIGHS_ECONOMIC_SOCIAL)),
    GENERAL_PAGE,
);

/// ICT-21: that papers exist is asked; whether they convince is the officer's view.
pub(super) static REALISTIC: Requirement = requirement(
    "start-up-realistic",
    sentences::intra_company::START_UP_REALISTIC,
    Condition::Always(officer(sentences::intra_company::START_UP_REALISTIC_OFFICER_WEIGHS_FUNDS_TIMELINE)),
    GENERAL_PAGE,
);

/// ICT-21: owners with a controlling interest only if the company is a multinational.
pub(super) static OWNER: Requirement = requirement(
    "start-up-owner",
    sentences::intra_company::START_UP_OWNER,
    Condition::Any(&[
        of!(CanadianBusiness, [("no", FITS), ("minority", FITS)], CLOSED),
        of!(
            GroupCountries,
            [("two-or-more", officer(sentences::intra_company::START_UP_OWNER_TWO_OR_MORE))],
            closed(sentences::intra_company::START_UP_OWNER_OTHERWISE)
        ),
    ]),
    GENERAL_PAGE,
);
