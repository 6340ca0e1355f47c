//! Specialized knowledge: two prongs, both required, on the general and on the CUSMA page.

use super::{BOTH_PAGES, CLOSED, FITS, closed, officer, requirement, whole};
use crate::rules::model::{Condition, Requirement};
use crate::rules::questions::Fact;
use crate::t;
use crate::text::Text;

const PROPRIETARY_TITLE: Text = t!(
    "specialized knowledge, first half: something of the company’s own that others do not know",
    "les connaissances spécialisées, première moitié : un savoir propre à l’entreprise que d’autres n’ont pas"
);
const EXPERTISE_TITLE: Text = t!(
    "specialized knowledge, second half: few have it, it takes long to learn, and Canada depends on it",
    "les connaissances spécialisées, seconde moitié : peu l’ont, elles sont longues à apprendre, et le Canada en dépend"
);

const PROPRIETARY_TEST: Condition = Condition::Any(&[
    ticked!(CompanyKnowledge, "built-in-house", FITS, CLOSED),
    ticked!(CompanyKnowledge, "customized", FITS, CLOSED),
    ticked!(
        CompanyKnowledge,
        "uncommon",
        officer(t!(
            "Show that it is uncommon and that the company does not disclose it to others.",
            "Montrez qu’il est peu commun et que l’entreprise ne le divulgue pas."
        )),
        closed(t!(
            "You ticked nothing that only the company has. Standard products and usual help-desk skills are general work, found in Canada and taught quickly.",
            "Vous n’avez rien coché de propre à l’entreprise. Les produits standards et les compétences habituelles d’assistance sont du travail général, que l’on trouve au Canada et qui s’apprend vite.",
        ))
    ),
]);

const EXPERTISE_TEST: Condition = Condition::All(&[
    Condition::AtLeast(
        Fact::MonthsWithCompany,
        whole(24),
        FITS,
        officer(t!(
            "Under 2 years with the company this is rare: a case must be made.",
            "À moins de 2 ans dans l’entreprise, c’est rare : il faut l’argumenter."
        )),
    ),
    of!(ColleaguesWhoKnow { "few" => FITS }, closed(t!("Knowledge that many colleagues share is not specialized.", "Un savoir que beaucoup de collègues partagent n’est pas spécialisé."))),
    of!(TimeToTeach { "longer" => FITS }, closed(t!("What can be taught in weeks is not specialized.", "Ce qui s’apprend en quelques semaines n’est pas spécialisé."))),
    of!(Disruption { "serious" => FITS }, closed(t!("Without serious disruption in Canada the need is not shown.", "Sans perturbation grave au Canada, le besoin n’est pas démontré."))),
    of!(AvailableInCanada { "unlikely" => FITS }, closed(t!("Knowledge that can be found in Canada is not specialized.", "Un savoir que l’on trouve au Canada n’est pas spécialisé."))),
]);

/// For C61, what binds only a specialist.
pub(super) const NOT_SPECIALIST: Condition = of!(TransferRole { "specialist" => CLOSED }, FITS);

/// ICT-27: advanced proprietary knowledge.
pub(in crate::rules::routes) static PROPRIETARY: Requirement =
    requirement("specialized-knowledge-proprietary", PROPRIETARY_TITLE, PROPRIETARY_TEST, BOTH_PAGES);

/// ICT-28 to ICT-31: advanced expertise.
pub(in crate::rules::routes) static EXPERTISE: Requirement =
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
