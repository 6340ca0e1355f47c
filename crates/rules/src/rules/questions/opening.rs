//! What opens or closes most: citizenship, offer, present employer, duties, place and pay.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::text::{Text, sentences};

/// Who one is, and what there is from Canada.
pub(super) const QUESTIONS: [Question; 3] = [
    ask(
        Fact::Citizenship,
        "citizenship",
        "citizenship",
        sentences::opening::ASK_CITIZENSHIP,
        sentences::opening::ASK_CITIZENSHIP_HELP,
        Kind::Countries,
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::PermanentResidence,
        "permanent-residence",
        "citizenship",
        sentences::opening::ASK_PERMANENT_RESIDENCE,
        sentences::opening::ASK_PERMANENT_RESIDENCE_HELP,
        Kind::Many(&[
            choice_of("united-states", sentences::opening::ASK_PERMANENT_RESIDENCE_UNITED_STATES),
            choice_of("mexico", sentences::opening::ASK_PERMANENT_RESIDENCE_MEXICO),
            choice_of("canada", sentences::opening::ASK_PERMANENT_RESIDENCE_CANADA),
            choice_of("australia", sentences::opening::ASK_PERMANENT_RESIDENCE_AUSTRALIA),
            choice_of("colombia", sentences::opening::ASK_PERMANENT_RESIDENCE_COLOMBIA),
            choice_of("korea", sentences::opening::ASK_PERMANENT_RESIDENCE_KOREA),
            choice_of("new-zealand", sentences::opening::ASK_PERMANENT_RESIDENCE_NEW_ZEALAND),
            choice_of("panama", sentences::opening::ASK_PERMANENT_RESIDENCE_PANAMA),
            choice_of("peru", sentences::opening::ASK_PERMANENT_RESIDENCE_PERU),
            choice_of("ukraine", sentences::opening::ASK_PERMANENT_RESIDENCE_UKRAINE),
            choice_of("registered-indian", sentences::opening::ASK_PERMANENT_RESIDENCE_REGISTERED_INDIAN),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::JobOffer,
        "job-offer",
        "job-offer",
        sentences::opening::ASK_JOB_OFFER,
        sentences::opening::ASK_JOB_OFFER_HELP,
        Kind::One(&[
            choice_of("job-offer", sentences::opening::ASK_JOB_OFFER_JOB_OFFER),
            choice_of("own-contract", sentences::opening::ASK_JOB_OFFER_OWN_CONTRACT),
            choice_of("employer-contract", sentences::opening::ASK_JOB_OFFER_EMPLOYER_CONTRACT),
            choice_of("short-visit", sentences::opening::ASK_JOB_OFFER_SHORT_VISIT),
            choice_of("remote-abroad", sentences::opening::ASK_JOB_OFFER_REMOTE_ABROAD),
            choice_of("not-yet", sentences::opening::ASK_JOB_OFFER_NOT_YET),
        ]),
    )
    .part(QuestionPart::Basics),
];

/// The job, its place and its pay.
pub(super) const JOB: [Question; 9] = [
    ask(
        Fact::CurrentEmployment,
        "current-employment",
        "current-employment",
        sentences::opening::ASK_CURRENT_EMPLOYMENT,
        sentences::opening::ASK_CURRENT_EMPLOYMENT_HELP,
        Kind::One(&[
            choice_of("payroll", sentences::opening::ASK_CURRENT_EMPLOYMENT_PAYROLL),
            choice_of("direct-contract", sentences::opening::ASK_CURRENT_EMPLOYMENT_DIRECT_CONTRACT),
            choice_of("partner", sentences::opening::ASK_CURRENT_EMPLOYMENT_PARTNER),
            choice_of("transfer-permit", sentences::opening::ASK_CURRENT_EMPLOYMENT_TRANSFER_PERMIT),
            no(),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::Duties,
        "duties",
        "duties",
        sentences::opening::ASK_DUTIES,
        sentences::opening::ASK_DUTIES_HELP,
        Kind::One(&[
            choice_of("user-support", sentences::opening::ASK_DUTIES_USER_SUPPORT),
            choice_of("networks", sentences::opening::ASK_DUTIES_NETWORKS),
            choice_of("testing", sentences::opening::ASK_DUTIES_TESTING),
            choice_of("systems-analysis", sentences::opening::ASK_DUTIES_SYSTEMS_ANALYSIS),
            choice_of("security", sentences::opening::ASK_DUTIES_SECURITY),
            choice_of("network-engineering", sentences::opening::ASK_DUTIES_NETWORK_ENGINEERING),
            choice_of("cloud", sentences::opening::ASK_DUTIES_CLOUD),
            choice_of("management", sentences::opening::ASK_DUTIES_MANAGEMENT),
            choice_of("repair", sentences::opening::ASK_DUTIES_REPAIR),
            choice_of("call-centre", sentences::opening::ASK_DUTIES_CALL_CENTRE),
            choice_of("mix", sentences::opening::ASK_DUTIES_MIX),
            choice_of("other", sentences::opening::ASK_DUTIES_OTHER),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::OtherDuties,
        "other-duties",
        "other-duties",
        sentences::opening::ASK_OTHER_DUTIES,
        Text::NONE,
        Kind::One(&[
            choice_of("databases", sentences::opening::ASK_OTHER_DUTIES_DATABASES),
            choice_of("business-systems", sentences::opening::ASK_OTHER_DUTIES_BUSINESS_SYSTEMS),
            choice_of("programming", sentences::opening::ASK_OTHER_DUTIES_PROGRAMMING),
            choice_of("web-design", sentences::opening::ASK_OTHER_DUTIES_WEB_DESIGN),
            choice_of("data-science", sentences::opening::ASK_OTHER_DUTIES_DATA_SCIENCE),
            choice_of("mathematics", sentences::opening::ASK_OTHER_DUTIES_MATHEMATICS),
            choice_of("electronics", sentences::opening::ASK_OTHER_DUTIES_ELECTRONICS),
            choice_of("engineering", sentences::opening::ASK_OTHER_DUTIES_ENGINEERING),
            choice_of("digital-media", sentences::opening::ASK_OTHER_DUTIES_DIGITAL_MEDIA),
            choice_of("visual-effects", sentences::opening::ASK_OTHER_DUTIES_VISUAL_EFFECTS),
            choice_of("technical-writing", sentences::opening::ASK_OTHER_DUTIES_TECHNICAL_WRITING),
            choice_of("management-consulting", sentences::opening::ASK_OTHER_DUTIES_MANAGEMENT_CONSULTING),
            choice_of("other-profession", sentences::opening::ASK_OTHER_DUTIES_OTHER_PROFESSION),
            choice_of("none", sentences::opening::ASK_OTHER_DUTIES_NONE),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::DutiesInOffer,
        "duties-in-offer",
        "duties-in-offer",
        sentences::opening::ASK_DUTIES_IN_OFFER,
        sentences::opening::ASK_DUTIES_IN_OFFER_HELP,
        Kind::One(&[yes(), choice_of("partly", sentences::opening::ASK_DUTIES_IN_OFFER_PARTLY), no()]),
    ),
    ask(
        Fact::Province,
        "province",
        "province",
        sentences::opening::ASK_PROVINCE,
        Text::NONE,
        Kind::One(&[
            choice_of("ab", sentences::opening::ASK_PROVINCE_AB),
            choice_of("bc", sentences::opening::ASK_PROVINCE_BC),
            choice_of("mb", sentences::opening::ASK_PROVINCE_MB),
            choice_of("nb", sentences::opening::ASK_PROVINCE_NB),
            choice_of("nl", sentences::opening::ASK_PROVINCE_NL),
            choice_of("ns", sentences::opening::ASK_PROVINCE_NS),
            choice_of("nt", sentences::opening::ASK_PROVINCE_NT),
            choice_of("nu", sentences::opening::ASK_PROVINCE_NU),
            choice_of("on", sentences::opening::ASK_PROVINCE_ON),
            choice_of("pe", sentences::opening::ASK_PROVINCE_PE),
            choice_of("qc", sentences::opening::ASK_PROVINCE_QC),
            choice_of("sk", sentences::opening::ASK_PROVINCE_SK),
            choice_of("yt", sentences::opening::ASK_PROVINCE_YT),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::Wage,
        "wage",
        "wage",
        sentences::opening::ASK_WAGE,
        sentences::opening::ASK_WAGE_HELP,
        Kind::Wage {
            remedy: Remedy {
                who: Who::Employer,
                from: Remedy::ANY,
                text: sentences::opening::ASK_WAGE_CHANGE.with(Remedy::PLACEHOLDERS),
            },
        },
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::HoursPerWeek,
        "hours-per-week",
        "wage",
        sentences::opening::ASK_HOURS_PER_WEEK,
        Text::NONE,
        Kind::Number {
            unit: "hours-per-week",
            max: 168,
            remedy: Some(Remedy {
                who: Who::Employer,
                from: Remedy::ANY,
                text: sentences::opening::ASK_HOURS_PER_WEEK_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::EconomicRegion,
        "economic-region",
        "wage",
        sentences::opening::ASK_ECONOMIC_REGION,
        sentences::opening::ASK_ECONOMIC_REGION_HELP,
        Kind::One(&[
            choice_of("calgary", sentences::opening::ASK_ECONOMIC_REGION_CALGARY).within("ab"),
            choice_of("edmonton", sentences::opening::ASK_ECONOMIC_REGION_EDMONTON).within("ab"),
            choice_of("lower-mainland", sentences::opening::ASK_ECONOMIC_REGION_LOWER_MAINLAND).within("bc"),
            choice_of("vancouver-island", sentences::opening::ASK_ECONOMIC_REGION_VANCOUVER_ISLAND).within("bc"),
            choice_of("toronto", sentences::opening::ASK_ECONOMIC_REGION_TORONTO).within("on"),
            choice_of("hamilton-niagara", sentences::opening::ASK_ECONOMIC_REGION_HAMILTON_NIAGARA).within("on"),
            choice_of("ottawa", sentences::opening::ASK_ECONOMIC_REGION_OTTAWA).within("on"),
            choice_of("london", sentences::opening::ASK_ECONOMIC_REGION_LONDON).within("on"),
            choice_of("kitchener-waterloo-barrie", sentences::opening::ASK_ECONOMIC_REGION_KITCHENER_WATERLOO_BARRIE)
                .within("on"),
            choice_of("windsor-sarnia", sentences::opening::ASK_ECONOMIC_REGION_WINDSOR_SARNIA).within("on"),
            choice_of("moncton", sentences::opening::ASK_ECONOMIC_REGION_MONCTON).within("nb"),
            choice_of("fredericton", sentences::opening::ASK_ECONOMIC_REGION_FREDERICTON).within("nb"),
            choice_of("halifax", sentences::opening::ASK_ECONOMIC_REGION_HALIFAX).within("ns"),
            choice_of("regina", sentences::opening::ASK_ECONOMIC_REGION_REGINA).within("sk"),
            choice_of("winnipeg", sentences::opening::ASK_ECONOMIC_REGION_WINNIPEG).within("mb"),
            choice_of("montreal", sentences::opening::ASK_ECONOMIC_REGION_MONTREAL).within("qc"),
            choice_of("capitale-nationale", sentences::opening::ASK_ECONOMIC_REGION_CAPITALE_NATIONALE).within("qc"),
            choice_of("monteregie", sentences::opening::ASK_ECONOMIC_REGION_MONTEREGIE).within("qc"),
            choice_of("laurentides", sentences::opening::ASK_ECONOMIC_REGION_LAURENTIDES).within("qc"),
            choice_of("outaouais", sentences::opening::ASK_ECONOMIC_REGION_OUTAOUAIS).within("qc"),
            choice_of("elsewhere", sentences::opening::ASK_ECONOMIC_REGION_ELSEWHERE),
        ]),
    ),
    ask(
        Fact::StayMonths,
        "stay-months",
        "province",
        sentences::opening::ASK_STAY_MONTHS,
        sentences::opening::ASK_STAY_MONTHS_HELP,
        Kind::Number { unit: "months", max: 600, remedy: None },
    ),
];
