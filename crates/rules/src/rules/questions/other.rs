//! French, a very short stay, and a spouse or partner in Canada.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::text::{Text, sentences};

pub(super) const QUESTIONS: [Question; 7] = [
    ask(
        Fact::ShortStay,
        "short-stay",
        "short-stay",
        sentences::other::ASK_SHORT_STAY,
        Text::NONE,
        Kind::One(&[
            yes(),
            choice_of("in-canada", sentences::other::ASK_SHORT_STAY_IN_CANADA),
            choice_of("longer", sentences::other::ASK_SHORT_STAY_LONGER),
        ]),
    ),
    ask(
        Fact::ShortStayGrant,
        "short-stay-grant",
        "short-stay",
        sentences::other::ASK_SHORT_STAY_GRANT,
        sentences::other::ASK_SHORT_STAY_GRANT_HELP,
        Kind::One(&[no().by(Who::Time, sentences::other::ASK_SHORT_STAY_GRANT_NO_CHANGE), yes()]),
    ),
    ask(
        Fact::FrenchLevel,
        "french-level",
        "province",
        sentences::other::ASK_FRENCH_LEVEL,
        sentences::other::ASK_FRENCH_LEVEL_HELP,
        Kind::One(&[
            choice_of("proven", sentences::other::ASK_FRENCH_LEVEL_PROVEN),
            choice_of("no-proof", sentences::other::ASK_FRENCH_LEVEL_NO_PROOF),
            choice_of("below", sentences::other::ASK_FRENCH_LEVEL_BELOW),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::RemoteForQuebec,
        "remote-for-quebec",
        "french",
        sentences::other::ASK_REMOTE_FOR_QUEBEC,
        Text::NONE,
        Kind::One(&[no(), yes()]),
    ),
    ask(
        Fact::Partner,
        "partner",
        "job-offer",
        sentences::other::ASK_PARTNER,
        sentences::other::ASK_PARTNER_HELP,
        Kind::One(&[
            choice_of("citizen-or-resident", sentences::other::ASK_PARTNER_CITIZEN_OR_RESIDENT),
            choice_of("claimant", sentences::other::ASK_PARTNER_CLAIMANT),
            choice_of("yes", sentences::other::ASK_PARTNER_YES),
            choice_of("student", sentences::other::ASK_PARTNER_STUDENT),
            choice_of("residence-applicant", sentences::other::ASK_PARTNER_RESIDENCE_APPLICANT),
            choice_of("no", sentences::other::ASK_PARTNER_NO),
        ]),
    )
    .part(QuestionPart::Basics),
    ask(
        Fact::PartnerWork,
        "partner-work",
        "partner",
        sentences::other::ASK_PARTNER_WORK,
        sentences::other::ASK_PARTNER_WORK_HELP,
        Kind::One(&[
            choice_of("treaty-permit", sentences::other::ASK_PARTNER_WORK_TREATY_PERMIT),
            choice_of("cptpp-permit", sentences::other::ASK_PARTNER_WORK_CPTPP_PERMIT),
            choice_of("on-the-way-to-residence", sentences::other::ASK_PARTNER_WORK_ON_THE_WAY_TO_RESIDENCE),
            choice_of("excluded-permit", sentences::other::ASK_PARTNER_WORK_EXCLUDED_PERMIT),
            choice_of("teer-0-1", sentences::other::ASK_PARTNER_WORK_TEER_0_1),
            choice_of("natural-and-applied-sciences", sentences::other::ASK_PARTNER_WORK_NATURAL_AND_APPLIED_SCIENCES),
            choice_of("selected-groups", sentences::other::ASK_PARTNER_WORK_SELECTED_GROUPS),
            choice_of("other-groups", sentences::other::ASK_PARTNER_WORK_OTHER_GROUPS),
            choice_of("teer-2-3", sentences::other::ASK_PARTNER_WORK_TEER_2_3),
            choice_of("teer-4-5", sentences::other::ASK_PARTNER_WORK_TEER_4_5),
        ]),
    ),
    ask(
        Fact::PartnerMonths,
        "partner-months",
        "partner",
        sentences::other::ASK_PARTNER_MONTHS,
        Text::NONE,
        Kind::Number {
            unit: "months",
            max: 120,
            remedy: Some(Remedy {
                who: Who::You,
                from: Remedy::ANY,
                text: sentences::other::ASK_PARTNER_MONTHS_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    ),
];
