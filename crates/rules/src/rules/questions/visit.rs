//! A short visit for an employer abroad: why, who pays, and what was sold.

use super::{Fact, ask, choice_of, no};
use crate::rules::model::{Kind, Question};
use crate::text::{Text, sentences};

pub(super) const QUESTIONS: [Question; 7] = [
    ask(
        Fact::VisitPurpose,
        "visit-purpose",
        "visit",
        sentences::visit::ASK_VISIT_PURPOSE,
        Text::NONE,
        Kind::One(&[
            choice_of("service", sentences::visit::ASK_VISIT_PURPOSE_SERVICE),
            choice_of("meetings", sentences::visit::ASK_VISIT_PURPOSE_MEETINGS),
            choice_of("group-training", sentences::visit::ASK_VISIT_PURPOSE_GROUP_TRAINING),
            choice_of("canadian-goods", sentences::visit::ASK_VISIT_PURPOSE_CANADIAN_GOODS),
            choice_of("own-product", sentences::visit::ASK_VISIT_PURPOSE_OWN_PRODUCT),
            choice_of("group-work", sentences::visit::ASK_VISIT_PURPOSE_GROUP_WORK),
            choice_of("contract-work", sentences::visit::ASK_VISIT_PURPOSE_CONTRACT_WORK),
            choice_of("help-desk", sentences::visit::ASK_VISIT_PURPOSE_HELP_DESK),
            choice_of("remote-work", sentences::visit::ASK_VISIT_PURPOSE_REMOTE_WORK),
            choice_of("other-purpose", sentences::visit::ASK_VISIT_PURPOSE_OTHER_PURPOSE),
        ]),
    ),
    ask(
        Fact::PaidFrom,
        "paid-from",
        "visit",
        sentences::visit::ASK_PAID_FROM,
        Text::NONE,
        Kind::One(&[
            choice_of("abroad", sentences::visit::ASK_PAID_FROM_ABROAD),
            choice_of("abroad-with-expenses", sentences::visit::ASK_PAID_FROM_ABROAD_WITH_EXPENSES),
            choice_of("partly-both", sentences::visit::ASK_PAID_FROM_PARTLY_BOTH),
            choice_of("canada", sentences::visit::ASK_PAID_FROM_CANADA),
        ]),
    ),
    ask(
        Fact::ServiceAgreement,
        "service-agreement",
        "service",
        sentences::visit::ASK_SERVICE_AGREEMENT,
        sentences::visit::ASK_SERVICE_AGREEMENT_HELP,
        Kind::One(&[
            choice_of("in-agreement", sentences::visit::ASK_SERVICE_AGREEMENT_IN_AGREEMENT),
            choice_of("later-contract", sentences::visit::ASK_SERVICE_AGREEMENT_LATER_CONTRACT),
            no(),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::SoldWhere,
        "sold-where",
        "service",
        sentences::visit::ASK_SOLD_WHERE,
        Text::NONE,
        Kind::One(&[
            choice_of("abroad", sentences::visit::ASK_SOLD_WHERE_ABROAD),
            choice_of("made-in-canada", sentences::visit::ASK_SOLD_WHERE_MADE_IN_CANADA),
            choice_of("bought-in-canada", sentences::visit::ASK_SOLD_WHERE_BOUGHT_IN_CANADA),
            choice_of("consumer", sentences::visit::ASK_SOLD_WHERE_CONSUMER),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::ServiceEmployer,
        "service-employer",
        "service",
        sentences::visit::ASK_SERVICE_EMPLOYER,
        Text::NONE,
        Kind::One(&[
            choice_of("seller", sentences::visit::ASK_SERVICE_EMPLOYER_SELLER),
            choice_of("foreseen-third-party", sentences::visit::ASK_SERVICE_EMPLOYER_FORESEEN_THIRD_PARTY),
            choice_of("neither", sentences::visit::ASK_SERVICE_EMPLOYER_NEITHER),
        ]),
    ),
    ask(
        Fact::ServiceWork,
        "service-work",
        "service",
        sentences::visit::ASK_SERVICE_WORK,
        Text::NONE,
        Kind::One(&[
            choice_of("specialized", sentences::visit::ASK_SERVICE_WORK_SPECIALIZED),
            choice_of("not-specialized", sentences::visit::ASK_SERVICE_WORK_NOT_SPECIALIZED),
            choice_of("operating", sentences::visit::ASK_SERVICE_WORK_OPERATING),
        ]),
    ),
    ask(
        Fact::UrgentRepair,
        "urgent-repair",
        "urgent-repair",
        sentences::visit::ASK_URGENT_REPAIR,
        sentences::visit::ASK_URGENT_REPAIR_HELP,
        Kind::One(&[
            choice_of("urgent", sentences::visit::ASK_URGENT_REPAIR_URGENT),
            choice_of("out-of-warranty", sentences::visit::ASK_URGENT_REPAIR_OUT_OF_WARRANTY),
            no(),
        ]),
    ),
];
