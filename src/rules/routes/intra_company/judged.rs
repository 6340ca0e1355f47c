//! What an officer weighs and no answer settles: the benefit to Canada, and the plan and the owner
//! of a start-up.

use super::{CLOSED, FITS, GENERAL_PAGE, closed, officer, requirement};
use crate::rules::model::{Condition, Requirement};
use crate::t;

/// ICT-11: Regulations, s. 205(a). The agreements of s. 204(a) do not ask for it.
pub(super) static BENEFIT: Requirement = requirement(
    "significant-benefit",
    t!("a significant benefit of the transfer to Canada", "un avantage important de la mutation pour le Canada"),
    Condition::Always(officer(t!(
        "An officer weighs the economic, social or cultural benefit while the permit lasts. Have the employer show it in the papers.",
        "Un agent évalue l’avantage économique, social ou culturel pendant la durée du permis. L’employeur doit le montrer dans les documents."
    ))),
    GENERAL_PAGE,
);

/// ICT-21: that papers exist is asked; whether they convince is the officer's view.
pub(super) static REALISTIC: Requirement = requirement(
    "start-up-realistic",
    t!("a realistic plan for the start-up", "un plan de démarrage réaliste"),
    Condition::Always(officer(t!(
        "An officer weighs the funds, the timeline, a staff that supports your post for the whole permit, and business within the first year.",
        "Un agent évalue le financement, le calendrier, un personnel qui justifie votre poste pendant tout le permis, et une activité dès la première année."
    ))),
    GENERAL_PAGE,
);

/// ICT-21: owners with a controlling interest only if the company is a multinational.
pub(super) static OWNER: Requirement = requirement(
    "start-up-owner",
    t!(
        "a Canadian company that belongs to a multinational, if you control it",
        "une entreprise canadienne qui fait partie d’une multinationale, si vous la contrôlez"
    ),
    Condition::Any(&[
        of!(CanadianBusiness { "no" => FITS, "minority" => FITS }, CLOSED),
        of!(GroupCountries { "two-or-more" => officer(t!(
            "An owner with control can use this route only in a multinational: an officer decides whether yours is one. Otherwise see the way for owners (C11).",
            "Une personne qui contrôle l’entreprise ne peut utiliser cette voie que dans une multinationale : un agent décide si la vôtre en est une. Sinon, voyez le moyen pour les propriétaires (C11)."
        )) }, closed(t!(
            "An owner with control can use this route only in a multinational. See the way for owners (C11).",
            "Une personne qui contrôle l’entreprise ne peut utiliser cette voie que dans une multinationale. Voyez le moyen pour les propriétaires (C11)."
        ))),
    ]),
    GENERAL_PAGE,
);
