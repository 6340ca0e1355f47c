//! Specialized knowledge: two prongs, both required, on the general and on the CUSMA page.

use super::{BOTH_PAGES, CLOSED, FITS, closed, officer, requirement, whole};
use crate::rules::model::{Condition, Requirement};
use crate::rules::questions::Fact;
use crate::text::{Text, sentences};

const PROPRIETARY_TITLE: Text = sentences::intra_company::SPECIALIZED_KNOWLEDGE_PROPRIETARY;
const EXPERTISE_TITLE: Text = sentences::intra_company::SPECIALIZED_KNOWLEDGE_EXPERTISE;

const PROPRIETARY_TEST: Condition = Condition::Any(&[
    ticked!(CompanyKnowledge, "built-in-house", FITS, CLOSED),
    ticked!(CompanyKnowledge, "customized", FITS, CLOSED),
    ticked!(
        CompanyKnowledge,
        "uncommon",
        officer(sentences::intra_company::PROPRIETARY_TEST_UNCOMMON),
        closed(sentences::intra_company::PROPRIETARY_TEST_NO_UNCOMMON)
    ),
]);

const EXPERTISE_TEST: Condition = Condition::All(&[
    Condition::AtLeast(Fact::MonthsWithCompany, whole(24), FITS, officer(sentences::intra_company::EXPERTISE_TEST)),
    of!(
        ColleaguesWhoKnow,
        [("few", FITS)],
        closed(sentences::intra_company::EXPERTISE_TEST_COLLEAGUES_WHO_KNOW_OTHERWISE)
    ),
    of!(TimeToTeach, [("longer", FITS)], closed(sentences::intra_company::EXPERTISE_TEST_TIME_TO_TEACH_OTHERWISE)),
    of!(Disruption, [("serious", FITS)], closed(sentences::intra_company::EXPERTISE_TEST_DISRUPTION_OTHERWISE)),
    of!(
        AvailableInCanada,
        [("unlikely", FITS)],
        closed(sentences::intra_company::EXPERTISE_TEST_AVAILABLE_IN_CANADA_OTHERWISE)
    ),
]);

/// For C61, what binds only a specialist.
pub(super) const NOT_SPECIALIST: Condition = of!(TransferRole, [("specialist", CLOSED)], FITS);

/// ICT-27: advanced proprietary knowledge.
pub(in crate::rules::law) static PROPRIETARY: Requirement =
    requirement("specialized-knowledge-proprietary", PROPRIETARY_TITLE, PROPRIETARY_TEST, BOTH_PAGES);

/// ICT-28 to ICT-31: advanced expertise.
pub(in crate::rules::law) static EXPERTISE: Requirement =
    requirement("specialized-knowledge-expertise", EXPERTISE_TITLE, EXPERTISE_TEST, BOTH_PAGES);

/// ICT-27 in a start-up.
pub(super) static PROPRIETARY_IF_SPECIALIST: Requirement = requirement(
    "start-up-specialized-knowledge-proprietary",
    PROPRIETARY_TITLE,
    Condition::Any(&[NOT_SPECIALIST, PROPRIETARY_TEST]),
    BOTH_PAGES,
);

/// ICT-28 to ICT-31 in a start-up.
pub(super) static EXPERTISE_IF_SPECIALIST: Requirement = requirement(
    "start-up-specialized-knowledge-expertise",
    EXPERTISE_TITLE,
    Condition::Any(&[NOT_SPECIALIST, EXPERTISE_TEST]),
    BOTH_PAGES,
);
