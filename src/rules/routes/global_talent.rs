//! Global Talent Stream, Categories A and B. The law knows only the LMIA (Regulations, s. 203);
//! lists, floors and the benefits plan are programme rules.

use super::lmia::{
    AGREEMENT, GLOBAL_TALENT_LMIA, GLOBAL_TALENT_POSITIVE, LABOUR_MARKET, LANGUAGE, OFFER, PREVAILING_WAGE,
    PROVINCIAL_STEPS, QUEBEC_CERTIFICATE, THREE_YEARS,
};
use super::{CLOSED, FITS, TO_DO, closed, conduct, officer, plans, requirement, steps, to_do, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, WageRule};
use crate::rules::questions::Fact;
use crate::t;

const PART: Outcome = officer(t!(
    "Only part of this occupation is on the list, by specialty and years of experience. Compare the exact rule on the page.",
    "Seule une partie de cette profession est sur la liste, selon la spécialité et les années d’expérience. Comparez la règle exacte sur la page.",
));
const UNCLEAR: Outcome = officer(t!(
    "List your duties with the share of each, and compare them with the groups on the list.",
    "Notez vos tâches avec la part de chacune et comparez-les aux groupes de la liste.",
));

/// ESDC list of Global Talent occupations, judged by duties (`lists/occupations.tsv`).
static OCCUPATION: Requirement = requirement(
    "occupation-on-list",
    t!("an occupation of the Global Talent list", "une profession de la liste des talents mondiaux"),
    Condition::CategoryB(&[
        FITS,
        PART,
        closed(t!(
            "These duties are in no group on the list, at any wage. Only real duties count: naming another group to reach the list would be misclassification.",
            "Ces tâches ne sont dans aucun groupe de la liste, quel que soit le salaire. Seules les tâches réelles comptent : nommer un autre groupe pour atteindre la liste serait un mauvais classement.",
        )),
        UNCLEAR,
    ]),
    &[page("ESDC-GTS-REQ"), page("NOC")],
);

/// An occupation of the list is processed as Category B even when a partner referred it.
static NOT_CATEGORY_B: Requirement = requirement(
    "not-on-list",
    t!("your occupation, beside the list of Category B", "votre profession, par rapport à la liste de la catégorie B"),
    Condition::CategoryB(&[
        closed(t!(
            "Your occupation is on the list, so the file is handled as Category B, even with a referral. See that route.",
            "Votre profession est sur la liste; le dossier est donc traité en catégorie B, même avec une recommandation. Voyez cette voie."
        )),
        PART,
        FITS,
        UNCLEAR,
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// Regulations, s. 200(5), 203(1)(a) and (g): the offer is for that occupation, and is genuine.
static DUTIES: Requirement = requirement(
    "duties-in-offer",
    t!("the main duties written in the offer", "les tâches principales écrites dans l’offre"),
    of!(DutiesInOffer {
        "yes" => FITS,
        "partly" => officer(t!("The officer compares the whole list of duties with the occupation.", "L’agent compare toutes les tâches avec la profession.")),
    }, closed(t!("The duties in the offer decide: read them and choose again by what they say.", "Ce sont les tâches de l’offre qui comptent : relisez-les et choisissez de nouveau selon ce qu’elles disent."))),
    &[regulations("203(1)(g)"), regulations("200(5)"), page("ESDC-GTS-GUIDE")],
);

/// ESDC: the highest of the Job Bank median, the employer's own range and the floor of the list.
static CATEGORY_B_WAGE: Requirement = requirement(
    "category-b-wage",
    t!(
        "the pay beside the prevailing wage and the floor of the list",
        "la paie par rapport au salaire courant et au plancher de la liste"
    ),
    Condition::Wage(WageRule::CategoryB),
    &[page("ESDC-GTS-REQ"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// ESDC: 38.46 an hour and 80,000 a year; from the third position of the calendar year 72.11 and
/// 150,000, without flexibility. Both figures bind.
static CATEGORY_A_WAGE: Requirement = requirement(
    "category-a-wage",
    t!(
        "the pay beside both Category A figures, per hour and per year",
        "la paie par rapport aux deux montants de la catégorie A, par heure et par année"
    ),
    Condition::Any(&[
        Condition::All(&[
            of!(PositionCount { "one-or-two" => FITS }, CLOSED),
            Condition::Wage(WageRule::CategoryA { hourly: 3_846, yearly: 8_000_000, third: false }),
        ]),
        Condition::All(&[
            of!(PositionCount { "three-or-more" => FITS }, CLOSED),
            Condition::Wage(WageRule::CategoryA { hourly: 7_211, yearly: 15_000_000, third: true }),
        ]),
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: pay within the employer's own range for the same job, place, skills and experience.
static PAY_RANGE: Requirement = requirement(
    "employer-pay-range",
    t!("the pay beside that of others in the same job there", "la paie par rapport à celle des autres au même poste"),
    Condition::Any(&[
        GLOBAL_TALENT_POSITIVE,
        of!(PayRange { "within" => FITS, "below" => closed(t!("Pay below the employer’s own range is not enough.", "Une paie sous l’échelle de l’employeur ne suffit pas.")) }, TO_DO),
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: Labour Market Benefits Plan, with proof of the business and the fee of s. 315.2(1).
static BENEFITS_PLAN: Requirement = requirement(
    "labour-market-benefits-plan",
    t!(
        "the employer’s Labour Market Benefits Plan",
        "le plan des avantages relatifs au marché du travail de l’employeur"
    ),
    Condition::Any(&[
        GLOBAL_TALENT_POSITIVE,
        of!(BenefitsPlan {
            "ready" => FITS,
            "failed-before" => officer(t!("New Global Talent files are then generally refused for 2 years. The ordinary LMIA stays open.", "Les nouvelles demandes au Volet sont alors en général refusées pendant 2 ans. L’EIMT ordinaire reste possible.")),
        }, to_do(t!(
            "It names jobs for people in Canada (Category A) or training (Category B), plus two further benefits, and is reviewed each year.",
            "Il prévoit des emplois pour des gens du Canada (catégorie A) ou de la formation (catégorie B), plus deux autres avantages, et il est examiné chaque année.",
        ))),
    ]),
    &[page("ESDC-GTS-REQ"), regulations("315.2(1)")],
);

/// ESDC: without the referral form of a designated partner the file is not processed.
pub(super) static REFERRAL: Requirement = requirement(
    "referral",
    t!("the referral by a designated partner", "la recommandation d’un partenaire désigné"),
    of!(Referral { "yes" => FITS }, to_do(t!("Your employer asks a partner named on the page. You cannot ask for it yourself.", "Votre employeur s’adresse à un partenaire nommé sur la page. Vous ne pouvez pas le demander vous-même."))),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: an innovative employer that can and wants to grow.
static EMPLOYER: Requirement = requirement(
    "innovative-employer",
    t!("an innovative employer that is ready to grow", "un employeur novateur et prêt à croître"),
    of!(InnovativeEmployer { "yes" => FITS }, closed(t!("Category A takes only such an employer.", "La catégorie A n’accepte qu’un tel employeur."))),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: a unique and specialized position; a third one in a year only exceptionally.
static POSITION: Requirement = requirement(
    "unique-position",
    t!("a unique and specialized position", "un poste unique et spécialisé"),
    Condition::All(&[
        of!(UniquePosition { "yes" => FITS }, closed(t!("Category A takes a position that few people could fill.", "La catégorie A vise un poste que peu de gens pourraient occuper."))),
        of!(PositionCount { "three-or-more" => officer(t!("A third position in a calendar year is accepted only in exceptional circumstances.", "Un troisième poste dans l’année civile n’est accepté que dans des circonstances exceptionnelles.")) }, FITS),
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// ESDC: advanced knowledge, and an advanced degree or at least 5 years of specialised experience.
static TALENT: Requirement = requirement(
    "specialised-talent",
    t!(
        "advanced knowledge, with an advanced degree or 5 years of specialised experience",
        "des connaissances poussées, avec un diplôme d’études supérieures ou 5 ans d’expérience spécialisée"
    ),
    Condition::All(&[
        of!(AdvancedKnowledge { "yes" => FITS }, closed(t!("Category A takes advanced knowledge of the industry.", "La catégorie A exige des connaissances poussées du secteur."))),
        Condition::Any(&[
            of!(AdvancedDegree { "yes" => FITS }, CLOSED),
            Condition::AtLeast(
                Fact::SpecialisedYears,
                whole(5),
                FITS,
                closed(t!(
                    "Without an advanced degree, 5 years of specialised experience are needed.",
                    "Sans diplôme d’études supérieures, il faut 5 ans d’expérience spécialisée."
                )),
            ),
        ]),
    ]),
    &[page("ESDC-GTS-REQ")],
);

/// Category A.
pub(super) static CATEGORY_A: Route = Route {
    id: "gts-category-a",
    group: Group::Lmia,
    name: t!("Global Talent Stream, Category A", "Volet des talents mondiaux, catégorie A"),
    summary: t!(
        "A fast LMIA for unique and specialized talent that a designated partner refers. Open to any occupation, seldom realistic for help-desk work.",
        "Une EIMT rapide pour un talent unique et spécialisé, recommandé par un partenaire désigné. Ouverte à toute profession, rarement réaliste pour le soutien aux utilisateurs.",
    ),
    requirements: &[
        &OFFER,
        &conduct::IN_BUSINESS,
        &NOT_CATEGORY_B,
        &DUTIES,
        &CATEGORY_A_WAGE,
        &PREVAILING_WAGE,
        &EMPLOYER,
        &POSITION,
        &TALENT,
        &REFERRAL,
        &PAY_RANGE,
        &LANGUAGE,
        &LABOUR_MARKET,
        &PROVINCIAL_STEPS,
        &BENEFITS_PLAN,
        &AGREEMENT,
        &GLOBAL_TALENT_LMIA,
        &QUEBEC_CERTIFICATE,
        &THREE_YEARS,
    ],
    plan: &plans::GLOBAL_TALENT,
    steps: &steps::CATEGORY_A,
};

/// Category B.
pub(super) static CATEGORY_B: Route = Route {
    id: "gts-category-b",
    group: Group::Lmia,
    name: t!("Global Talent Stream, Category B", "Volet des talents mondiaux, catégorie B"),
    summary: t!(
        "A fast LMIA for occupations on a list: network and web technicians, testers, analysts, security and others. Help desk is not among them.",
        "Une EIMT rapide pour les professions d’une liste : techniciens de réseau et Web, évaluateurs de systèmes, analystes, sécurité et autres. Le soutien aux utilisateurs n’y est pas.",
    ),
    requirements: &[
        &OFFER,
        &conduct::IN_BUSINESS,
        &OCCUPATION,
        &DUTIES,
        &CATEGORY_B_WAGE,
        &PAY_RANGE,
        &LANGUAGE,
        &LABOUR_MARKET,
        &PROVINCIAL_STEPS,
        &BENEFITS_PLAN,
        &AGREEMENT,
        &GLOBAL_TALENT_LMIA,
        &QUEBEC_CERTIFICATE,
        &THREE_YEARS,
    ],
    plan: &plans::GLOBAL_TALENT,
    steps: &steps::CATEGORY_B,
};
