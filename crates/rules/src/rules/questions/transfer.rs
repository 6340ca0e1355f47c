//! The two companies, the time with them, the role and the knowledge, for intra-company transfers;
//! and the employer's filing for every permit without an LMIA.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::text::{Text, sentences};

pub(super) const QUESTIONS: [Question; 18] = [
    ask(
        Fact::CompanyLink,
        "company-link",
        "company",
        sentences::transfer::ASK_COMPANY_LINK,
        Text::NONE,
        Kind::One(&[
            choice_of("parent-subsidiary", sentences::transfer::ASK_COMPANY_LINK_PARENT_SUBSIDIARY),
            choice_of("branch", sentences::transfer::ASK_COMPANY_LINK_BRANCH),
            choice_of("affiliate", sentences::transfer::ASK_COMPANY_LINK_AFFILIATE),
            choice_of("joint-venture", sentences::transfer::ASK_COMPANY_LINK_JOINT_VENTURE),
            choice_of("franchise", sentences::transfer::ASK_COMPANY_LINK_FRANCHISE),
            choice_of("contract", sentences::transfer::ASK_COMPANY_LINK_CONTRACT),
            choice_of("small-share", sentences::transfer::ASK_COMPANY_LINK_SMALL_SHARE),
            choice_of("other", sentences::transfer::ASK_COMPANY_LINK_OTHER),
        ]),
    ),
    ask(
        Fact::MonthsWithCompany,
        "months-with-company",
        "company",
        sentences::transfer::ASK_MONTHS_WITH_COMPANY,
        sentences::transfer::ASK_MONTHS_WITH_COMPANY_HELP,
        Kind::Number {
            unit: "months",
            max: 600,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: sentences::transfer::ASK_MONTHS_WITH_COMPANY_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    ),
    ask(
        Fact::CompaniesActive,
        "companies-active",
        "company-business",
        sentences::transfer::ASK_COMPANIES_ACTIVE,
        Text::NONE,
        Kind::One(&[
            choice_of("both", sentences::transfer::ASK_COMPANIES_ACTIVE_BOTH),
            choice_of("starting-up", sentences::transfer::ASK_COMPANIES_ACTIVE_STARTING_UP),
            choice_of("paper", sentences::transfer::ASK_COMPANIES_ACTIVE_PAPER),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::GroupCountries,
        "group-countries",
        "company-business",
        sentences::transfer::ASK_GROUP_COUNTRIES,
        Text::NONE,
        Kind::One(&[
            choice_of("home-only", sentences::transfer::ASK_GROUP_COUNTRIES_HOME_ONLY),
            choice_of("home-and-canada", sentences::transfer::ASK_GROUP_COUNTRIES_HOME_AND_CANADA),
            choice_of("two-or-more", sentences::transfer::ASK_GROUP_COUNTRIES_TWO_OR_MORE),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::SameCapacity,
        "same-capacity",
        "company-business",
        sentences::transfer::ASK_SAME_CAPACITY,
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::TransferRole,
        "transfer-role",
        "transfer-role",
        sentences::transfer::ASK_TRANSFER_ROLE,
        Text::NONE,
        Kind::One(&[
            choice_of("executive", sentences::transfer::ASK_TRANSFER_ROLE_EXECUTIVE),
            choice_of("manager", sentences::transfer::ASK_TRANSFER_ROLE_MANAGER),
            choice_of("specialist", sentences::transfer::ASK_TRANSFER_ROLE_SPECIALIST),
            choice_of("supervisor", sentences::transfer::ASK_TRANSFER_ROLE_SUPERVISOR),
            choice_of("support", sentences::transfer::ASK_TRANSFER_ROLE_SUPPORT),
        ]),
    ),
    ask(
        Fact::CompanyKnowledge,
        "company-knowledge",
        "company-knowledge",
        sentences::transfer::ASK_COMPANY_KNOWLEDGE,
        sentences::transfer::ASK_COMPANY_KNOWLEDGE_HELP,
        Kind::Many(&[
            choice_of("built-in-house", sentences::transfer::ASK_COMPANY_KNOWLEDGE_BUILT_IN_HOUSE),
            choice_of("customized", sentences::transfer::ASK_COMPANY_KNOWLEDGE_CUSTOMIZED),
            choice_of("uncommon", sentences::transfer::ASK_COMPANY_KNOWLEDGE_UNCOMMON),
            choice_of("standard-products", sentences::transfer::ASK_COMPANY_KNOWLEDGE_STANDARD_PRODUCTS),
            choice_of("help-desk", sentences::transfer::ASK_COMPANY_KNOWLEDGE_HELP_DESK),
        ]),
    ),
    ask(
        Fact::ColleaguesWhoKnow,
        "colleagues-who-know",
        "expertise",
        sentences::transfer::ASK_COLLEAGUES_WHO_KNOW,
        Text::NONE,
        Kind::One(&[
            choice_of("few", sentences::transfer::ASK_COLLEAGUES_WHO_KNOW_FEW),
            choice_of("many", sentences::transfer::ASK_COLLEAGUES_WHO_KNOW_MANY),
        ]),
    ),
    ask(
        Fact::TimeToTeach,
        "time-to-teach",
        "expertise",
        sentences::transfer::ASK_TIME_TO_TEACH,
        Text::NONE,
        Kind::One(&[
            choice_of("longer", sentences::transfer::ASK_TIME_TO_TEACH_LONGER),
            choice_of("weeks", sentences::transfer::ASK_TIME_TO_TEACH_WEEKS),
        ]),
    ),
    ask(
        Fact::Disruption,
        "disruption",
        "expertise",
        sentences::transfer::ASK_DISRUPTION,
        Text::NONE,
        Kind::One(&[
            choice_of("serious", sentences::transfer::ASK_DISRUPTION_SERIOUS),
            choice_of("little", sentences::transfer::ASK_DISRUPTION_LITTLE),
        ]),
    ),
    ask(
        Fact::AvailableInCanada,
        "available-in-canada",
        "expertise",
        sentences::transfer::ASK_AVAILABLE_IN_CANADA,
        Text::NONE,
        Kind::One(&[
            choice_of("unlikely", sentences::transfer::ASK_AVAILABLE_IN_CANADA_UNLIKELY),
            choice_of("likely", sentences::transfer::ASK_AVAILABLE_IN_CANADA_LIKELY),
        ]),
    ),
    ask(
        Fact::Workplace,
        "workplace",
        "workplace",
        sentences::transfer::ASK_WORKPLACE,
        Text::NONE,
        Kind::One(&[
            choice_of("own-premises", sentences::transfer::ASK_WORKPLACE_OWN_PREMISES),
            choice_of("client-site", sentences::transfer::ASK_WORKPLACE_CLIENT_SITE),
            choice_of("client-directed", sentences::transfer::ASK_WORKPLACE_CLIENT_DIRECTED),
            choice_of("home-or-virtual", sentences::transfer::ASK_WORKPLACE_HOME_OR_VIRTUAL),
            choice_of("shared-space", sentences::transfer::ASK_WORKPLACE_SHARED_SPACE),
        ]),
    ),
    ask(
        Fact::RemoteWork,
        "remote-work",
        "workplace",
        sentences::transfer::ASK_REMOTE_WORK,
        sentences::transfer::ASK_REMOTE_WORK_HELP,
        Kind::One(&[no(), choice_of("documented", sentences::transfer::ASK_REMOTE_WORK_DOCUMENTED), yes()]),
    ),
    ask(
        Fact::TransferYears,
        "transfer-years",
        "transfer-years",
        sentences::transfer::ASK_TRANSFER_YEARS,
        sentences::transfer::ASK_TRANSFER_YEARS_HELP,
        Kind::Number { unit: "years", max: 60, remedy: None },
    ),
    ask(
        Fact::YearAbroad,
        "year-abroad",
        "transfer-years",
        sentences::transfer::ASK_YEAR_ABROAD,
        Text::NONE,
        Kind::One(&[yes().by(Who::Time, sentences::transfer::ASK_YEAR_ABROAD_YES_CHANGE), no()]),
    ),
    ask(
        Fact::StartUpDocuments,
        "start-up-documents",
        "start-up-documents",
        sentences::transfer::ASK_START_UP_DOCUMENTS,
        Text::NONE,
        Kind::One(&[
            choice_of("all", sentences::transfer::ASK_START_UP_DOCUMENTS_ALL)
                .by(Who::Employer, sentences::transfer::ASK_START_UP_DOCUMENTS_ALL_CHANGE),
            choice_of("some", sentences::transfer::ASK_START_UP_DOCUMENTS_SOME),
            choice_of("none", sentences::transfer::ASK_START_UP_DOCUMENTS_NONE),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::PortalOffer,
        "portal-offer",
        "portal-offer",
        sentences::transfer::ASK_PORTAL_OFFER,
        sentences::transfer::ASK_PORTAL_OFFER_HELP,
        Kind::One(&[
            choice_of("done", sentences::transfer::ASK_PORTAL_OFFER_DONE)
                .by(Who::Employer, sentences::transfer::ASK_PORTAL_OFFER_DONE_CHANGE),
            choice_of("not-yet", sentences::transfer::ASK_PORTAL_OFFER_NOT_YET),
            choice_of("refuses", sentences::transfer::ASK_PORTAL_OFFER_REFUSES),
            choice_of("exempt", sentences::transfer::ASK_PORTAL_OFFER_EXEMPT),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::SignedAgreement,
        "signed-agreement",
        "portal-offer",
        sentences::transfer::ASK_SIGNED_AGREEMENT,
        Text::NONE,
        Kind::One(&[
            yes().by(Who::Employer, sentences::transfer::ASK_SIGNED_AGREEMENT_YES_CHANGE),
            choice_of("not-yet", sentences::transfer::ASK_SIGNED_AGREEMENT_NOT_YET),
        ]),
    ),
];
