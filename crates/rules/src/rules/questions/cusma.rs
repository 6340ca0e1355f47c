//! Schooling, experience and independence, for the CUSMA Professional.

use super::{Fact, ask, choice_of, no};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::text::{Text, sentences};

/// What was studied and done.
pub(super) const SCHOOLING: [Question; 4] = [
    ask(
        Fact::Education,
        "education",
        "education",
        sentences::cusma::ASK_EDUCATION,
        sentences::cusma::ASK_EDUCATION_HELP,
        Kind::One(&[
            choice_of("bachelor-computing", sentences::cusma::ASK_EDUCATION_BACHELOR_COMPUTING),
            choice_of("bachelor-related", sentences::cusma::ASK_EDUCATION_BACHELOR_RELATED),
            choice_of("bachelor-unrelated", sentences::cusma::ASK_EDUCATION_BACHELOR_UNRELATED),
            choice_of("diploma", sentences::cusma::ASK_EDUCATION_DIPLOMA),
            choice_of("certificate", sentences::cusma::ASK_EDUCATION_CERTIFICATE),
            choice_of("one-year", sentences::cusma::ASK_EDUCATION_ONE_YEAR),
            choice_of("vendor-certificates", sentences::cusma::ASK_EDUCATION_VENDOR_CERTIFICATES),
            choice_of("less", sentences::cusma::ASK_EDUCATION_LESS),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::OtherStudy,
        "other-study",
        "other-study",
        sentences::cusma::ASK_OTHER_STUDY,
        Text::NONE,
        Kind::One(&[
            choice_of("diploma", sentences::cusma::ASK_OTHER_STUDY_DIPLOMA),
            choice_of("certificate", sentences::cusma::ASK_OTHER_STUDY_CERTIFICATE),
            no(),
        ]),
    ),
    ask(
        Fact::DiplomaFrom,
        "diploma-from",
        "diploma",
        sentences::cusma::ASK_DIPLOMA_FROM,
        sentences::cusma::ASK_DIPLOMA_FROM_HELP,
        Kind::One(&[
            choice_of("canada", sentences::cusma::ASK_DIPLOMA_FROM_CANADA),
            choice_of("united-states", sentences::cusma::ASK_DIPLOMA_FROM_UNITED_STATES),
            choice_of("mexico", sentences::cusma::ASK_DIPLOMA_FROM_MEXICO),
            choice_of("chile", sentences::cusma::ASK_DIPLOMA_FROM_CHILE),
            choice_of("colombia", sentences::cusma::ASK_DIPLOMA_FROM_COLOMBIA),
            choice_of("peru", sentences::cusma::ASK_DIPLOMA_FROM_PERU),
            choice_of("elsewhere", sentences::cusma::ASK_DIPLOMA_FROM_ELSEWHERE),
        ]),
    ),
    ask(
        Fact::ExperienceYears,
        "experience-years",
        "diploma",
        sentences::cusma::ASK_EXPERIENCE_YEARS,
        sentences::cusma::ASK_EXPERIENCE_YEARS_HELP,
        Kind::Number {
            unit: "years",
            max: 60,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: sentences::cusma::ASK_EXPERIENCE_YEARS_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    ),
];

/// Whether one works for oneself, and under which licence.
pub(super) const INDEPENDENCE: [Question; 2] = [
    ask(
        Fact::CanadianBusiness,
        "canadian-business",
        "canadian-business",
        sentences::cusma::ASK_CANADIAN_BUSINESS,
        Text::NONE,
        Kind::One(&[
            choice_of("no", sentences::cusma::ASK_CANADIAN_BUSINESS_NO),
            choice_of("minority", sentences::cusma::ASK_CANADIAN_BUSINESS_MINORITY),
            choice_of("control", sentences::cusma::ASK_CANADIAN_BUSINESS_CONTROL),
        ]),
    ),
    ask(
        Fact::Licence,
        "licence",
        "canadian-business",
        sentences::cusma::ASK_LICENCE,
        sentences::cusma::ASK_LICENCE_HELP,
        Kind::One(&[
            choice_of("not-licensed", sentences::cusma::ASK_LICENCE_NOT_LICENSED),
            choice_of("have", sentences::cusma::ASK_LICENCE_HAVE),
            choice_of("can-get", sentences::cusma::ASK_LICENCE_CAN_GET),
            choice_of("cannot-get", sentences::cusma::ASK_LICENCE_CANNOT_GET),
        ]),
    ),
];
