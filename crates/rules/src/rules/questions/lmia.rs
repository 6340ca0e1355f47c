//! The employer's side of a labour market impact assessment, Global Talent Stream or ordinary.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::rules::model::{KnownBy, QuestionPart};
use crate::text::{Text, sentences};

pub(super) const QUESTIONS: [Question; 18] = [
    ask(
        Fact::Lmia,
        "lmia",
        "lmia",
        sentences::lmia::ASK_LMIA,
        sentences::lmia::ASK_LMIA_HELP,
        Kind::One(&[
            choice_of("not-applied", sentences::lmia::ASK_LMIA_NOT_APPLIED),
            choice_of("applied", sentences::lmia::ASK_LMIA_APPLIED),
            choice_of("positive", sentences::lmia::ASK_LMIA_POSITIVE)
                .by(Who::Employer, sentences::lmia::ASK_LMIA_POSITIVE_CHANGE),
            choice_of("positive-global-talent", sentences::lmia::ASK_LMIA_POSITIVE_GLOBAL_TALENT)
                .by(Who::Employer, sentences::lmia::ASK_LMIA_POSITIVE_GLOBAL_TALENT_CHANGE),
            choice_of("expired", sentences::lmia::ASK_LMIA_EXPIRED),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::QuebecCertificate,
        "quebec-certificate",
        "lmia",
        sentences::lmia::ASK_QUEBEC_CERTIFICATE,
        Text::NONE,
        Kind::One(&[
            yes().by(Who::You, sentences::lmia::ASK_QUEBEC_CERTIFICATE_YES_CHANGE),
            choice_of("not-yet", sentences::lmia::ASK_QUEBEC_CERTIFICATE_NOT_YET),
            choice_of("short-job", sentences::lmia::ASK_QUEBEC_CERTIFICATE_SHORT_JOB),
        ]),
    ),
    ask(
        Fact::Area,
        "area",
        "area",
        sentences::lmia::ASK_AREA,
        sentences::lmia::ASK_AREA_HELP,
        Kind::One(&[
            choice_of("outside", sentences::lmia::ASK_AREA_OUTSIDE),
            choice_of("exempt", sentences::lmia::ASK_AREA_EXEMPT),
            choice_of("inside", sentences::lmia::ASK_AREA_INSIDE),
        ]),
    )
    .known_by(KnownBy::List)
    .part(QuestionPart::City),
    ask(
        Fact::LowWageShare,
        "low-wage-share",
        "employer",
        sentences::lmia::ASK_LOW_WAGE_SHARE,
        sentences::lmia::ASK_LOW_WAGE_SHARE_HELP,
        Kind::One(&[
            choice_of("within", sentences::lmia::ASK_LOW_WAGE_SHARE_WITHIN)
                .by(Who::Employer, sentences::lmia::ASK_LOW_WAGE_SHARE_WITHIN_CHANGE),
            choice_of("over", sentences::lmia::ASK_LOW_WAGE_SHARE_OVER),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::PayRange,
        "pay-range",
        "employer",
        sentences::lmia::ASK_PAY_RANGE,
        Text::NONE,
        Kind::One(&[
            choice_of("within", sentences::lmia::ASK_PAY_RANGE_WITHIN)
                .by(Who::Employer, sentences::lmia::ASK_PAY_RANGE_WITHIN_CHANGE),
            choice_of("below", sentences::lmia::ASK_PAY_RANGE_BELOW),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::JobLanguage,
        "job-language",
        "employer",
        sentences::lmia::ASK_JOB_LANGUAGE,
        Text::NONE,
        Kind::One(&[
            choice_of("english-or-french", sentences::lmia::ASK_JOB_LANGUAGE_ENGLISH_OR_FRENCH),
            choice_of("other-needed", sentences::lmia::ASK_JOB_LANGUAGE_OTHER_NEEDED),
            choice_of("other-not-needed", sentences::lmia::ASK_JOB_LANGUAGE_OTHER_NOT_NEEDED),
            choice_of("none", sentences::lmia::ASK_JOB_LANGUAGE_NONE),
        ]),
    )
    .asked_of_employer(),
    ask(Fact::Layoffs, "layoffs", "employer", sentences::lmia::ASK_LAYOFFS, Text::NONE, Kind::One(&[no(), yes()]))
        .asked_of_employer(),
    ask(
        Fact::Recruitment,
        "recruitment",
        "employer",
        sentences::lmia::ASK_RECRUITMENT,
        Text::NONE,
        Kind::One(&[
            yes().by(Who::Employer, sentences::lmia::ASK_RECRUITMENT_YES_CHANGE),
            choice_of("not-yet", sentences::lmia::ASK_RECRUITMENT_NOT_YET),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::EmploymentAgreement,
        "employment-agreement",
        "employer",
        sentences::lmia::ASK_EMPLOYMENT_AGREEMENT,
        Text::NONE,
        Kind::One(&[yes().by(Who::Employer, sentences::lmia::ASK_EMPLOYMENT_AGREEMENT_YES_CHANGE), no()]),
    )
    .asked_of_employer(),
    ask(
        Fact::ProvincialRegistration,
        "provincial-registration",
        "employer",
        sentences::lmia::ASK_PROVINCIAL_REGISTRATION,
        Text::NONE,
        Kind::One(&[
            yes().by(Who::Employer, sentences::lmia::ASK_PROVINCIAL_REGISTRATION_YES_CHANGE),
            choice_of("not-yet", sentences::lmia::ASK_PROVINCIAL_REGISTRATION_NOT_YET),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::BenefitsPlan,
        "benefits-plan",
        "employer",
        sentences::lmia::ASK_BENEFITS_PLAN,
        Text::NONE,
        Kind::One(&[
            choice_of("ready", sentences::lmia::ASK_BENEFITS_PLAN_READY)
                .by(Who::Employer, sentences::lmia::ASK_BENEFITS_PLAN_READY_CHANGE),
            choice_of("not-yet", sentences::lmia::ASK_BENEFITS_PLAN_NOT_YET),
            choice_of("failed-before", sentences::lmia::ASK_BENEFITS_PLAN_FAILED_BEFORE),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::InnovativeEmployer,
        "innovative-employer",
        "category-a",
        sentences::lmia::ASK_INNOVATIVE_EMPLOYER,
        Text::NONE,
        Kind::One(&[yes(), no()]),
    )
    .asked_of_employer(),
    ask(
        Fact::UniquePosition,
        "unique-position",
        "category-a",
        sentences::lmia::ASK_UNIQUE_POSITION,
        Text::NONE,
        Kind::One(&[yes(), no()]),
    )
    .asked_of_employer(),
    ask(
        Fact::AdvancedKnowledge,
        "advanced-knowledge",
        "category-a",
        sentences::lmia::ASK_ADVANCED_KNOWLEDGE,
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::AdvancedDegree,
        "advanced-degree",
        "category-a-proof",
        sentences::lmia::ASK_ADVANCED_DEGREE,
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::SpecialisedYears,
        "specialised-years",
        "category-a-proof",
        sentences::lmia::ASK_SPECIALISED_YEARS,
        Text::NONE,
        Kind::Number {
            unit: "years",
            max: 60,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: sentences::lmia::ASK_SPECIALISED_YEARS_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    ),
    ask(
        Fact::PositionCount,
        "position-count",
        "category-a-proof",
        sentences::lmia::ASK_POSITION_COUNT,
        Text::NONE,
        Kind::One(&[
            choice_of("one-or-two", sentences::lmia::ASK_POSITION_COUNT_ONE_OR_TWO),
            choice_of("three-or-more", sentences::lmia::ASK_POSITION_COUNT_THREE_OR_MORE),
        ]),
    )
    .asked_of_employer(),
    ask(
        Fact::Referral,
        "referral",
        "category-a-proof",
        sentences::lmia::ASK_REFERRAL,
        sentences::lmia::ASK_REFERRAL_HELP,
        Kind::One(&[
            yes().by(Who::Employer, sentences::lmia::ASK_REFERRAL_YES_CHANGE),
            choice_of("not-yet", sentences::lmia::ASK_REFERRAL_NOT_YET),
        ]),
    )
    .asked_of_employer(),
];
