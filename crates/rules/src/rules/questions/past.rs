//! Past trouble, asked last and only while a route is open: first one tick, then its follow-ups.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::QuestionPart;
use crate::rules::model::{Kind, Question, Remedy, Who};
use crate::text::{Text, sentences};

pub(super) const QUESTIONS: [Question; 10] = [
    ask(
        Fact::Past,
        "past",
        "past",
        sentences::past::ASK_PAST,
        sentences::past::ASK_PAST_HELP,
        Kind::Many(&[
            choice_of("untrue-papers", sentences::past::ASK_PAST_UNTRUE_PAPERS)
                .by(Who::You, sentences::past::ASK_PAST_UNTRUE_PAPERS_CHANGE),
            choice_of("misrepresentation", sentences::past::ASK_PAST_MISREPRESENTATION),
            choice_of("declaration", sentences::past::ASK_PAST_DECLARATION),
            choice_of("removal", sentences::past::ASK_PAST_REMOVAL),
            choice_of("unauthorized", sentences::past::ASK_PAST_UNAUTHORIZED),
            choice_of("crime", sentences::past::ASK_PAST_CRIME),
            choice_of("health", sentences::past::ASK_PAST_HEALTH),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::SeriousPast,
        "serious-past",
        "past",
        sentences::past::ASK_SERIOUS_PAST,
        Text::NONE,
        Kind::Many(&[
            choice_of("security", sentences::past::ASK_SERIOUS_PAST_SECURITY),
            choice_of("rights-violations", sentences::past::ASK_SERIOUS_PAST_RIGHTS_VIOLATIONS),
            choice_of("sanctions", sentences::past::ASK_SERIOUS_PAST_SANCTIONS),
            choice_of("organized-crime", sentences::past::ASK_SERIOUS_PAST_ORGANIZED_CRIME),
            choice_of("family", sentences::past::ASK_SERIOUS_PAST_FAMILY),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::MisrepresentationYears,
        "misrepresentation-years",
        "misrepresentation",
        sentences::past::ASK_MISREPRESENTATION_YEARS,
        sentences::past::ASK_MISREPRESENTATION_YEARS_HELP,
        Kind::Number {
            unit: "years",
            max: 80,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: sentences::past::ASK_MISREPRESENTATION_YEARS_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    )
    .part(QuestionPart::Past),
    ask(
        Fact::Declaration,
        "declaration",
        "declaration",
        sentences::past::ASK_DECLARATION,
        sentences::past::ASK_DECLARATION_HELP,
        Kind::One(&[
            choice_of("in-force", sentences::past::ASK_DECLARATION_IN_FORCE),
            choice_of("ended", sentences::past::ASK_DECLARATION_ENDED)
                .by(Who::Time, sentences::past::ASK_DECLARATION_ENDED_CHANGE),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::RemovalOrder,
        "removal-order",
        "removal",
        sentences::past::ASK_REMOVAL_ORDER,
        sentences::past::ASK_REMOVAL_ORDER_HELP,
        Kind::One(&[
            choice_of("departure-confirmed", sentences::past::ASK_REMOVAL_ORDER_DEPARTURE_CONFIRMED),
            choice_of("family-member", sentences::past::ASK_REMOVAL_ORDER_FAMILY_MEMBER),
            choice_of("exclusion", sentences::past::ASK_REMOVAL_ORDER_EXCLUSION),
            choice_of("exclusion-misrepresentation", sentences::past::ASK_REMOVAL_ORDER_EXCLUSION_MISREPRESENTATION),
            choice_of("departure-unconfirmed", sentences::past::ASK_REMOVAL_ORDER_DEPARTURE_UNCONFIRMED),
            choice_of("deportation", sentences::past::ASK_REMOVAL_ORDER_DEPORTATION),
            choice_of("not-enforced", sentences::past::ASK_REMOVAL_ORDER_NOT_ENFORCED),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::RemovalYears,
        "removal-years",
        "removal",
        sentences::past::ASK_REMOVAL_YEARS,
        Text::NONE,
        Kind::Number {
            unit: "years",
            max: 80,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: sentences::past::ASK_REMOVAL_YEARS_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    )
    .part(QuestionPart::Past),
    ask(
        Fact::ReturnAuthorization,
        "return-authorization",
        "removal",
        sentences::past::ASK_RETURN_AUTHORIZATION,
        Text::NONE,
        Kind::One(&[
            yes().by(Who::You, sentences::past::ASK_RETURN_AUTHORIZATION_YES_CHANGE),
            choice_of("not-yet", sentences::past::ASK_RETURN_AUTHORIZATION_NOT_YET),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::RemovalCosts,
        "removal-costs",
        "removal",
        sentences::past::ASK_REMOVAL_COSTS,
        Text::NONE,
        Kind::One(&[
            no(),
            choice_of("repaid", sentences::past::ASK_REMOVAL_COSTS_REPAID)
                .by(Who::You, sentences::past::ASK_REMOVAL_COSTS_REPAID_CHANGE),
            choice_of("owed", sentences::past::ASK_REMOVAL_COSTS_OWED),
            choice_of("under-18", sentences::past::ASK_REMOVAL_COSTS_UNDER_18),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::Unauthorized,
        "unauthorized",
        "unauthorized",
        sentences::past::ASK_UNAUTHORIZED,
        Text::NONE,
        Kind::One(&[
            choice_of("stopped", sentences::past::ASK_UNAUTHORIZED_STOPPED)
                .by(Who::You, sentences::past::ASK_UNAUTHORIZED_STOPPED_CHANGE),
            choice_of("going-on", sentences::past::ASK_UNAUTHORIZED_GOING_ON),
            choice_of("permit-details", sentences::past::ASK_UNAUTHORIZED_PERMIT_DETAILS),
            choice_of("permit-afterwards", sentences::past::ASK_UNAUTHORIZED_PERMIT_AFTERWARDS),
        ]),
    )
    .part(QuestionPart::Past),
    ask(
        Fact::UnauthorizedMonths,
        "unauthorized-months",
        "unauthorized",
        sentences::past::ASK_UNAUTHORIZED_MONTHS,
        sentences::past::ASK_UNAUTHORIZED_MONTHS_HELP,
        Kind::Number {
            unit: "months",
            max: 960,
            remedy: Some(Remedy {
                who: Who::Time,
                from: Remedy::ANY,
                text: sentences::past::ASK_UNAUTHORIZED_MONTHS_CHANGE.with(Remedy::PLACEHOLDERS),
            }),
        },
    )
    .part(QuestionPart::Past),
];
