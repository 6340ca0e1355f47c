//! A matter with the police or courts: how it ended, where, what kind of act, how long ago.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::text::{Text, sentences};

pub(super) const QUESTIONS: [Question; 9] = [
    ask(
        Fact::OffenceResult,
        "offence-result",
        "offence",
        sentences::offence::ASK_OFFENCE_RESULT,
        sentences::offence::ASK_OFFENCE_RESULT_HELP,
        Kind::One(&[
            choice_of("convicted", sentences::offence::ASK_OFFENCE_RESULT_CONVICTED),
            choice_of("not-convicted", sentences::offence::ASK_OFFENCE_RESULT_NOT_CONVICTED),
            choice_of("acquitted", sentences::offence::ASK_OFFENCE_RESULT_ACQUITTED),
            choice_of("record-suspension", sentences::offence::ASK_OFFENCE_RESULT_RECORD_SUSPENSION)
                .by(Who::You, sentences::offence::ASK_OFFENCE_RESULT_RECORD_SUSPENSION_CHANGE)
                // A conviction is what it suspends.
                .only_from("convicted"),
            choice_of("dropped", sentences::offence::ASK_OFFENCE_RESULT_DROPPED),
            choice_of("canadian-youth", sentences::offence::ASK_OFFENCE_RESULT_CANADIAN_YOUTH),
            choice_of("foreign-pardon", sentences::offence::ASK_OFFENCE_RESULT_FOREIGN_PARDON),
            choice_of("pending", sentences::offence::ASK_OFFENCE_RESULT_PENDING),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::OffencePlace,
        "offence-place",
        "offence",
        sentences::offence::ASK_OFFENCE_PLACE,
        Text::NONE,
        Kind::One(&[
            choice_of("abroad", sentences::offence::ASK_OFFENCE_PLACE_ABROAD),
            choice_of("canada", sentences::offence::ASK_OFFENCE_PLACE_CANADA),
            choice_of("entering", sentences::offence::ASK_OFFENCE_PLACE_ENTERING),
            choice_of("both", sentences::offence::ASK_OFFENCE_PLACE_BOTH),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::OffenceKind,
        "offence-kind",
        "offence",
        sentences::offence::ASK_OFFENCE_KIND,
        sentences::offence::ASK_OFFENCE_KIND_HELP,
        Kind::One(&[
            choice_of("ten-years", sentences::offence::ASK_OFFENCE_KIND_TEN_YEARS),
            choice_of("impaired-driving", sentences::offence::ASK_OFFENCE_KIND_IMPAIRED_DRIVING),
            choice_of("impaired-driving-before", sentences::offence::ASK_OFFENCE_KIND_IMPAIRED_DRIVING_BEFORE),
            choice_of("indictable", sentences::offence::ASK_OFFENCE_KIND_INDICTABLE),
            choice_of("summary", sentences::offence::ASK_OFFENCE_KIND_SUMMARY),
            choice_of("contravention", sentences::offence::ASK_OFFENCE_KIND_CONTRAVENTION),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::OffenceCount,
        "offence-count",
        "offence-more",
        sentences::offence::ASK_OFFENCE_COUNT,
        sentences::offence::ASK_OFFENCE_COUNT_HELP,
        Kind::One(&[
            choice_of("one", sentences::offence::ASK_OFFENCE_COUNT_ONE),
            choice_of("two-or-more", sentences::offence::ASK_OFFENCE_COUNT_TWO_OR_MORE),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::ConvictionsInCanada,
        "convictions-in-canada",
        "offence-more",
        sentences::offence::ASK_CONVICTIONS_IN_CANADA,
        Text::NONE,
        Kind::One(&[
            choice_of("one-summary", sentences::offence::ASK_CONVICTIONS_IN_CANADA_ONE_SUMMARY),
            choice_of("only-summary", sentences::offence::ASK_CONVICTIONS_IN_CANADA_ONLY_SUMMARY),
            choice_of("more-serious", sentences::offence::ASK_CONVICTIONS_IN_CANADA_MORE_SERIOUS),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::OffenceYears,
        "offence-years",
        "offence-more",
        sentences::offence::ASK_OFFENCE_YEARS,
        sentences::offence::ASK_OFFENCE_YEARS_HELP,
        Kind::Number {
            unit: "years",
            max: 80,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: sentences::offence::ASK_OFFENCE_YEARS_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    )
    .part(QuestionPart::Past),
    ask(
        Fact::SentenceMonths,
        "sentence-months",
        "offence-more",
        sentences::offence::ASK_SENTENCE_MONTHS,
        Text::NONE,
        Kind::Number { unit: "months", max: 960, remedy: None },
    )
    .part(QuestionPart::Past),
    ask(
        Fact::CleanRecord,
        "clean-record",
        "offence-more",
        sentences::offence::ASK_CLEAN_RECORD,
        Text::NONE,
        Kind::One(&[yes(), no()]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::Rehabilitation,
        "rehabilitation",
        "offence-more",
        sentences::offence::ASK_REHABILITATION,
        Text::NONE,
        Kind::One(&[
            yes().by(Who::You, sentences::offence::ASK_REHABILITATION_YES_CHANGE),
            choice_of("not-yet", sentences::offence::ASK_REHABILITATION_NOT_YET),
        ]),
    )
    .part(QuestionPart::Past),
];
