//! The five intra-company routes, as lists of their requirements.

use super::*;

/// C61.
pub(in crate::rules::routes) static START_UP: Route = Route {
    id: "ict-start-up",
    group: Group::IntraCompany,
    name: t!("Transfer to set up a Canadian company (C61)", "Mutation pour démarrer une entreprise canadienne (C61)"),
    summary: t!(
        "For executives, managers and specialists of a multinational who come to open its Canadian company. No LMIA. 1 year.",
        "Pour les cadres, gestionnaires et spécialistes d’une multinationale qui viennent ouvrir son entreprise canadienne. Sans EIMT. 1 an.",
    ),
    requirements: &[
        &EMPLOYED,
        &LINK,
        &YEAR,
        &STARTING,
        &TWO_COUNTRIES,
        &CAPACITY,
        &START_UP_ROLE,
        &START_UP_LEVEL,
        &PROPRIETARY_IF_SPECIALIST,
        &EXPERTISE_IF_SPECIALIST,
        &START_UP_PREMISES,
        &PRESENCE,
        &DOCUMENTS,
        &START_UP_YEARS,
        &POSITION,
        &PORTAL,
        &SIGNED,
        &WAGE_WARNING,
        &START_UP_LENGTH,
    ],
    plan: &plans::START_UP,
    steps: &steps::START_UP,
};

/// C62.
pub(in crate::rules::routes) static MANAGER: Route = Route {
    id: "ict-manager",
    group: Group::IntraCompany,
    name: t!("Transfer as executive or manager (C62)", "Mutation comme cadre ou gestionnaire (C62)"),
    summary: t!(
        "For executives and senior managers who move to a related company in Canada. No LMIA. 3 years at first, 7 in all.",
        "Pour les cadres et gestionnaires principaux mutés dans une entreprise liée au Canada. Sans EIMT. 3 ans d’abord, 7 en tout.",
    ),
    requirements: &[
        &EMPLOYED,
        &LINK,
        &YEAR,
        &ACTIVE,
        &MULTINATIONAL,
        &CAPACITY,
        &MANAGER_ROLE,
        &MANAGER_LEVEL,
        &PREMISES,
        &PRESENCE,
        &SEVEN_YEARS,
        &POSITION,
        &PORTAL,
        &SIGNED,
        &WAGE_WARNING,
        &LENGTH,
    ],
    plan: &plans::MANAGER,
    steps: &steps::TRANSFER,
};

/// C63.
pub(in crate::rules::routes) static SPECIALIZED: Route = Route {
    id: "ict-specialized-knowledge",
    group: Group::IntraCompany,
    name: t!("Transfer for specialized knowledge (C63)", "Mutation pour connaissances spécialisées (C63)"),
    summary: t!(
        "For people who know something of the company’s own that few others do. No LMIA. Usual support of standard products does not qualify. 3 years at first, 5 in all.",
        "Pour les personnes qui ont un savoir propre à l’entreprise, que peu d’autres ont. Sans EIMT. Le soutien habituel de produits standards ne suffit pas. 3 ans d’abord, 5 en tout.",
    ),
    requirements: &[
        &EMPLOYED,
        &LINK,
        &YEAR,
        &ACTIVE,
        &MULTINATIONAL,
        &CAPACITY,
        &SPECIALIST_ROLE,
        &SPECIALIST_LEVEL,
        &PROPRIETARY,
        &EXPERTISE,
        &WAGE,
        &PREMISES,
        &PRESENCE,
        &FIVE_YEARS,
        &POSITION,
        &PORTAL,
        &SIGNED,
        &LENGTH,
    ],
    plan: &plans::SPECIALIST,
    steps: &steps::TRANSFER,
};

/// T37.
pub(in crate::rules::routes) static CUSMA_MANAGER: Route = Route {
    id: "cusma-ict-manager",
    group: Group::IntraCompany,
    name: t!("CUSMA transfer as executive or manager (T37)", "Mutation ACEUM comme cadre ou gestionnaire (T37)"),
    summary: t!(
        "The treaty version for citizens of the United States and Mexico: no multinational test, pay is only a factor.",
        "La version du traité pour les citoyens des États-Unis et du Mexique : aucun critère de multinationale, la paie n’est qu’un facteur.",
    ),
    requirements: &[
        &CITIZEN,
        &EMPLOYED,
        &LINK,
        &YEAR,
        &CUSMA_ACTIVE,
        &CAPACITY,
        &MANAGER_ROLE,
        &MANAGER_LEVEL,
        &CUSMA_WORKPLACE,
        &CUSMA_PRESENCE,
        &TEMPORARY,
        &SEVEN_YEARS,
        &POSITION,
        &PORTAL,
        &SIGNED,
        &CUSMA_WAGE,
        &LENGTH,
    ],
    plan: &plans::CUSMA_MANAGER,
    steps: &steps::TRANSFER,
};

/// T38.
pub(in crate::rules::routes) static CUSMA_SPECIALIZED: Route = Route {
    id: "cusma-ict-specialized-knowledge",
    group: Group::IntraCompany,
    name: t!("CUSMA transfer for specialized knowledge (T38)", "Mutation ACEUM pour connaissances spécialisées (T38)"),
    summary: t!(
        "The treaty version for citizens of the United States and Mexico. Both halves of specialized knowledge are needed here too.",
        "La version du traité pour les citoyens des États-Unis et du Mexique. Les deux moitiés des connaissances spécialisées sont exigées ici aussi.",
    ),
    requirements: &[
        &CITIZEN,
        &EMPLOYED,
        &LINK,
        &CUSMA_ENTERPRISE,
        &YEAR,
        &CUSMA_ACTIVE_SPECIALIST,
        &CAPACITY,
        &SPECIALIST_ROLE,
        &SPECIALIST_LEVEL,
        &PROPRIETARY,
        &EXPERTISE,
        &CUSMA_WORKPLACE,
        &CUSMA_PRESENCE,
        &TEMPORARY,
        &FIVE_YEARS,
        &POSITION,
        &PORTAL,
        &SIGNED,
        &CUSMA_WAGE,
        &LENGTH,
    ],
    plan: &plans::CUSMA_SPECIALIST,
    steps: &steps::TRANSFER,
};
