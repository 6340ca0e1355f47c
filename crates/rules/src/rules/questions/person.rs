//! What every applicant shows: passport, plans, means, ability, place, medical exam, biometrics,
//! and whether the employer may hire.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Who};
use crate::rules::model::{KnownBy, QuestionPart};
use crate::text::{Text, sentences};

pub(super) const QUESTIONS: [Question; 14] = [
    ask(
        Fact::Passport,
        "passport",
        "person",
        sentences::person::ASK_PASSPORT,
        Text::NONE,
        Kind::One(&[
            choice_of("valid", sentences::person::ASK_PASSPORT_VALID)
                .by(Who::You, sentences::person::ASK_PASSPORT_VALID_CHANGE),
            choice_of("expires-first", sentences::person::ASK_PASSPORT_EXPIRES_FIRST),
            choice_of("none", sentences::person::ASK_PASSPORT_NONE),
        ]),
    )
    .part(QuestionPart::You),
    ask(
        Fact::LeaveAtEnd,
        "leave-at-end",
        "person",
        sentences::person::ASK_LEAVE_AT_END,
        sentences::person::ASK_LEAVE_AT_END_HELP,
        Kind::One(&[
            choice_of("leave", sentences::person::ASK_LEAVE_AT_END_LEAVE),
            choice_of("wants-permanent-residence", sentences::person::ASK_LEAVE_AT_END_WANTS_PERMANENT_RESIDENCE),
            choice_of("stay-anyway", sentences::person::ASK_LEAVE_AT_END_STAY_ANYWAY),
        ]),
    )
    .part(QuestionPart::You),
    ask(
        Fact::TiesAtHome,
        "ties-at-home",
        "person",
        sentences::person::ASK_TIES_AT_HOME,
        Text::NONE,
        Kind::Many(&[
            choice_of("family", sentences::person::ASK_TIES_AT_HOME_FAMILY),
            choice_of("home", sentences::person::ASK_TIES_AT_HOME_HOME),
            choice_of("job", sentences::person::ASK_TIES_AT_HOME_JOB),
            choice_of("studies", sentences::person::ASK_TIES_AT_HOME_STUDIES),
            choice_of("business", sentences::person::ASK_TIES_AT_HOME_BUSINESS),
        ]),
    ),
    ask(
        Fact::VisitHistory,
        "visit-history",
        "person",
        sentences::person::ASK_VISIT_HISTORY,
        sentences::person::ASK_VISIT_HISTORY_HELP,
        Kind::Many(&[
            choice_of("refused", sentences::person::ASK_VISIT_HISTORY_REFUSED),
            choice_of("overstayed", sentences::person::ASK_VISIT_HISTORY_OVERSTAYED),
        ]),
    ),
    ask(
        Fact::Support,
        "support",
        "person",
        sentences::person::ASK_SUPPORT,
        sentences::person::ASK_SUPPORT_HELP,
        Kind::One(&[
            choice_of("yes", sentences::person::ASK_SUPPORT_YES)
                .by(Who::You, sentences::person::ASK_SUPPORT_YES_CHANGE),
            choice_of("tight", sentences::person::ASK_SUPPORT_TIGHT),
            choice_of("no", sentences::person::ASK_SUPPORT_NO),
        ]),
    )
    .part(QuestionPart::You),
    ask(
        Fact::Ability,
        "ability",
        "person",
        sentences::person::ASK_ABILITY,
        Text::NONE,
        Kind::One(&[
            choice_of("yes", sentences::person::ASK_ABILITY_YES)
                .by(Who::You, sentences::person::ASK_ABILITY_YES_CHANGE)
                // Proof helps those who can do it.
                .only_from("weak-proof"),
            choice_of("weak-proof", sentences::person::ASK_ABILITY_WEAK_PROOF),
            choice_of("neither-language", sentences::person::ASK_ABILITY_NEITHER_LANGUAGE),
            no(),
        ]),
    )
    .part(QuestionPart::You),
    ask(
        Fact::ApplyFrom,
        "apply-from",
        "application",
        sentences::person::ASK_APPLY_FROM,
        Text::NONE,
        Kind::One(&[
            choice_of("online-abroad", sentences::person::ASK_APPLY_FROM_ONLINE_ABROAD)
                .by(Who::You, sentences::person::ASK_APPLY_FROM_ONLINE_ABROAD_CHANGE),
            choice_of("on-arrival", sentences::person::ASK_APPLY_FROM_ON_ARRIVAL),
            choice_of("border-return", sentences::person::ASK_APPLY_FROM_BORDER_RETURN),
            choice_of("inside-permit", sentences::person::ASK_APPLY_FROM_INSIDE_PERMIT),
            choice_of("inside-other", sentences::person::ASK_APPLY_FROM_INSIDE_OTHER),
            choice_of("inside-maintained", sentences::person::ASK_APPLY_FROM_INSIDE_MAINTAINED),
            choice_of("inside-restoration", sentences::person::ASK_APPLY_FROM_INSIDE_RESTORATION),
            choice_of("inside-visitor", sentences::person::ASK_APPLY_FROM_INSIDE_VISITOR),
        ]),
    ),
    ask(
        Fact::BorderException,
        "border-exception",
        "application",
        sentences::person::ASK_BORDER_EXCEPTION,
        Text::NONE,
        Kind::One(&[
            choice_of("none", sentences::person::ASK_BORDER_EXCEPTION_NONE),
            choice_of("appointment", sentences::person::ASK_BORDER_EXCEPTION_APPOINTMENT),
            choice_of("truck-driver", sentences::person::ASK_BORDER_EXCEPTION_TRUCK_DRIVER),
        ]),
    )
    .part(QuestionPart::You),
    ask(
        Fact::MedicalSetting,
        "medical-setting",
        "application",
        sentences::person::ASK_MEDICAL_SETTING,
        sentences::person::ASK_MEDICAL_SETTING_HELP,
        Kind::One(&[no(), yes()]),
    )
    .part(QuestionPart::You),
    ask(
        Fact::DesignatedArea,
        "designated-area",
        "application",
        sentences::person::ASK_DESIGNATED_AREA,
        sentences::person::ASK_DESIGNATED_AREA_HELP,
        Kind::One(&[no(), yes()]),
    )
    .known_by(KnownBy::List)
    .part(QuestionPart::You),
    ask(
        Fact::MedicalCertificate,
        "medical-certificate",
        "application",
        sentences::person::ASK_MEDICAL_CERTIFICATE,
        Text::NONE,
        Kind::One(&[
            yes().by(Who::You, sentences::person::ASK_MEDICAL_CERTIFICATE_YES_CHANGE),
            choice_of("not-yet", sentences::person::ASK_MEDICAL_CERTIFICATE_NOT_YET),
        ]),
    )
    .part(QuestionPart::You),
    ask(
        Fact::Biometrics,
        "biometrics",
        "application",
        sentences::person::ASK_BIOMETRICS,
        sentences::person::ASK_BIOMETRICS_HELP,
        Kind::One(&[
            yes().by(Who::You, sentences::person::ASK_BIOMETRICS_YES_CHANGE),
            choice_of("not-yet", sentences::person::ASK_BIOMETRICS_NOT_YET),
            choice_of("age", sentences::person::ASK_BIOMETRICS_AGE),
        ]),
    )
    .part(QuestionPart::You),
    ask(
        Fact::EmployerList,
        "employer-list",
        "employer-check",
        sentences::person::ASK_EMPLOYER_LIST,
        sentences::person::ASK_EMPLOYER_LIST_HELP,
        Kind::One(&[
            choice_of("not-listed", sentences::person::ASK_EMPLOYER_LIST_NOT_LISTED),
            choice_of("listed-eligible", sentences::person::ASK_EMPLOYER_LIST_LISTED_ELIGIBLE)
                .by(Who::Employer, sentences::person::ASK_EMPLOYER_LIST_LISTED_ELIGIBLE_CHANGE)
                // Where nobody has looked yet, no penalty is known.
                .only_from("listed-ineligible"),
            choice_of("listed-ineligible", sentences::person::ASK_EMPLOYER_LIST_LISTED_INELIGIBLE),
        ]),
    )
    .known_by(KnownBy::List)
    .part(QuestionPart::Employer),
    ask(
        Fact::EmployerIssues,
        "employer-issues",
        "employer-check",
        sentences::person::ASK_EMPLOYER_ISSUES,
        Text::NONE,
        Kind::Many(&[
            choice_of("adult-services", sentences::person::ASK_EMPLOYER_ISSUES_ADULT_SERVICES),
            choice_of("labour-dispute", sentences::person::ASK_EMPLOYER_ISSUES_LABOUR_DISPUTE)
                .by(Who::Time, sentences::person::ASK_EMPLOYER_ISSUES_LABOUR_DISPUTE_CHANGE),
            choice_of("fees-charged", sentences::person::ASK_EMPLOYER_ISSUES_FEES_CHARGED)
                .by(Who::Employer, sentences::person::ASK_EMPLOYER_ISSUES_FEES_CHARGED_CHANGE),
            choice_of("not-in-business", sentences::person::ASK_EMPLOYER_ISSUES_NOT_IN_BUSINESS)
                .by(Who::Employer, sentences::person::ASK_EMPLOYER_ISSUES_NOT_IN_BUSINESS_CHANGE),
            choice_of("no-means", sentences::person::ASK_EMPLOYER_ISSUES_NO_MEANS)
                .by(Who::Employer, sentences::person::ASK_EMPLOYER_ISSUES_NO_MEANS_CHANGE),
            choice_of("not-active", sentences::person::ASK_EMPLOYER_ISSUES_NOT_ACTIVE),
            choice_of("no-need", sentences::person::ASK_EMPLOYER_ISSUES_NO_NEED),
            choice_of("cannot-fulfil", sentences::person::ASK_EMPLOYER_ISSUES_CANNOT_FULFIL),
            choice_of("broke-law", sentences::person::ASK_EMPLOYER_ISSUES_BROKE_LAW),
            choice_of("not-genuine", sentences::person::ASK_EMPLOYER_ISSUES_NOT_GENUINE),
        ]),
    )
    .part(QuestionPart::You),
];
