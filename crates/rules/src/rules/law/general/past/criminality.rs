//! Criminality: Act, s. 36, with rehabilitation under Regulations, s. 17, 18 and 18.1.
//!
//! What counts is the Canadian equivalent: hybrid offences are indictable (s. 36(3)(a)), and an
//! offence of 10 years or more (impaired driving since 2018-12-18 among them) is never deemed
//! rehabilitated. A conviction is not needed where the act is a crime in both countries. Of a
//! record on both sides, each part is lifted by its own rule.

use crate::rules::cite::{act, page, regulations};
use crate::rules::law::{CLOSED, FITS, OFFICER, closed, fits, officer, requirement, whole};
use crate::rules::model::{Condition, Outcome, Requirement};
use crate::rules::questions::Fact;
use crate::text::sentences;

const ABROAD: Condition = of!(OffencePlace, [("abroad", FITS)], CLOSED);
const CANADA: Condition = of!(OffencePlace, [("canada", FITS), ("entering", FITS)], CLOSED);
const BOTH: Condition = of!(OffencePlace, [("both", FITS)], CLOSED);
const SUMMARY: Condition = of!(OffenceKind, [("summary", FITS)], CLOSED);
const CLEAN: Condition = of!(CleanRecord, [("yes", FITS)], CLOSED);

/// S. 36(1)(a): more than six months imposed in Canada is serious whatever the offence.
const SHORT_SENTENCE: Condition = Condition::Any(&[
    ABROAD,
    Condition::MoreThan(Fact::SentenceMonths, whole(6), closed(sentences::past::SHORT_SENTENCE), FITS),
]);

/// S. 36(3): what does not count.
const NOT_COUNTED: Condition = Condition::Any(&[
    Condition::All(&[
        of!(
            OffenceResult,
            [
                ("acquitted", fits(sentences::past::NOT_COUNTED_ACQUITTED)),
                ("foreign-pardon", officer(sentences::past::NOT_COUNTED_FOREIGN_PARDON)),
                ("pending", officer(sentences::past::NOT_COUNTED_PENDING)),
            ],
            CLOSED
        ),
        KNOWN_IN_CANADA,
    ]),
    of!(OffenceKind, [("contravention", fits(sentences::past::NOT_COUNTED_CONTRAVENTION))], CLOSED),
]);

/// S. 36(3)(b) and (e): a Canadian record suspension or youth sentence removes a conviction in Canada, and no
/// other one.
const SUSPENSION: Condition = of!(
    OffenceResult,
    [
        ("record-suspension", fits(sentences::past::SUSPENSION_RECORD_SUSPENSION)),
        ("canadian-youth", fits(sentences::past::SUSPENSION_CANADIAN_YOUTH)),
    ],
    CLOSED
);

/// A matter abroad that needs no rehabilitation, so that only the part in Canada is explained.
const ENDED_ABROAD: Condition =
    of!(OffenceResult, [("acquitted", FITS), ("foreign-pardon", OFFICER), ("pending", OFFICER)], CLOSED);

/// How one matter ended, or what it was, takes nothing from what Canada has convicted of.
const KNOWN_IN_CANADA: Condition = Condition::Any(&[of!(OffencePlace, [("both", CLOSED)], FITS), CANADIAN_PART]);

/// S. 36(2.1): on entering Canada the act counts.
const ON_ENTERING: Outcome = officer(sentences::past::ON_ENTERING);

/// S. 36(1)(a) and (2)(a) ask for a conviction where the matter is in Canada; abroad the act counts.
const NO_CONVICTION: Condition = Condition::Any(&[
    Condition::All(&[
        of!(OffenceResult, [("dropped", fits(sentences::past::NO_CONVICTION_OFFENCE_RESULT_DROPPED))], CLOSED),
        of!(OffencePlace, [("canada", FITS)], CLOSED),
    ]),
    Condition::All(&[
        of!(OffenceResult, [("not-convicted", officer(sentences::past::NO_CONVICTION_NOT_CONVICTED))], CLOSED),
        of!(OffencePlace, [("canada", FITS)], CLOSED),
    ]),
    Condition::All(&[of!(OffenceResult, [("dropped", ON_ENTERING), ("not-convicted", ON_ENTERING)], CLOSED), CANADA]),
    Condition::All(&[
        of!(OffenceResult, [("dropped", officer(sentences::past::NO_CONVICTION_ABROAD_ACT_COUNT_WITHOUT))], CLOSED),
        KNOWN_IN_CANADA,
    ]),
]);

const NO_GROUND: Outcome = fits(sentences::past::NO_GROUND);

/// S. 36(2): an offence that Canada tries only summarily is a ground from two convictions on.
const NOT_TWO_CONVICTIONS: Condition =
    Condition::All(&[SUMMARY, Condition::Any(&[of!(OffenceCount, [("one", NO_GROUND)], CLOSED), WITHOUT_CONVICTION])]);

/// However many acts there were.
const WITHOUT_CONVICTION: Condition =
    of!(OffenceResult, [("not-convicted", NO_GROUND), ("dropped", NO_GROUND)], CLOSED);

/// S. 36(2)(a) asks for two offences in Canada, (b) for two abroad; neither covers one on each side.
const ONE_EACH: Condition =
    Condition::All(&[SUMMARY, of!(OffenceCount, [("one", officer(sentences::past::ONE_EACH_ONE))], CLOSED)]);

/// Regulations, s. 18(2): before deemed rehabilitation, at most one summary conviction in Canada.
const ALMOST_NONE_IN_CANADA: Condition =
    Condition::Any(&[ABROAD, of!(ConvictionsInCanada, [("one-summary", FITS)], CLOSED)]);

const DEEMED: Outcome = fits(sentences::past::DEEMED);

/// Regulations, s. 18(2)(a) and (c): one offence under 10 years, ten years ago, clean otherwise
/// but for at most one older summary-only offence.
const DEEMED_ONE: Condition = Condition::All(&[
    of!(
        OffenceKind,
        [
            ("indictable", FITS),
            ("impaired-driving-before", officer(sentences::past::DEEMED_ONE_IMPAIRED_DRIVING_BEFORE)),
        ],
        CLOSED
    ),
    of!(OffenceCount, [("one", FITS)], officer(sentences::past::DEEMED_ONE_OTHERWISE)),
    Condition::AtLeast(Fact::OffenceYears, whole(10), DEEMED, CLOSED),
    ALMOST_NONE_IN_CANADA,
    CLEAN,
]);

/// Regulations, s. 18(2)(b): several summary-only offences abroad, five years ago, clean since.
const DEEMED_SUMMARY: Condition = Condition::All(&[
    SUMMARY,
    Condition::AtLeast(Fact::OffenceYears, whole(5), DEEMED, CLOSED),
    ALMOST_NONE_IN_CANADA,
    CLEAN,
]);

/// Regulations, s. 17: individual rehabilitation, from five years on, foreign matters only.
const INDIVIDUAL: Condition = Condition::All(&[
    of!(CleanRecord, [("no", officer(sentences::past::INDIVIDUAL_NO))], FITS),
    Condition::AtLeast(Fact::OffenceYears, whole(5), FITS, closed(sentences::past::INDIVIDUAL)),
    of!(
        Rehabilitation,
        [("yes", fits(sentences::past::INDIVIDUAL_YES))],
        closed(sentences::past::INDIVIDUAL_OTHERWISE)
    ),
]);

/// What lifts a matter abroad.
const REHABILITATED: Condition = Condition::Any(&[DEEMED_ONE, DEEMED_SUMMARY, INDIVIDUAL]);

/// Regulations, s. 18.1: only summary convictions in Canada, five years ago.
const FIVE_CLEAN_YEARS: Condition = Condition::All(&[
    SHORT_SENTENCE,
    Condition::AtLeast(Fact::OffenceYears, whole(5), fits(sentences::past::FIVE_CLEAN_YEARS), CLOSED),
    of!(CleanRecord, [("yes", FITS)], officer(sentences::past::FIVE_CLEAN_YEARS_OTHERWISE)),
]);

/// There is no rehabilitation for a conviction in Canada.
const RECORD_SUSPENSION_ONLY: Outcome = closed(sentences::past::RECORD_SUSPENSION_ONLY);

/// The part in Canada of a record on both sides.
const CANADIAN_PART: Condition = Condition::Any(&[
    SUSPENSION,
    Condition::All(&[of!(ConvictionsInCanada, [("one-summary", FITS)], CLOSED), SHORT_SENTENCE]),
    Condition::All(&[of!(ConvictionsInCanada, [("only-summary", FITS)], CLOSED), FIVE_CLEAN_YEARS]),
    Condition::Always(RECORD_SUSPENSION_ONLY),
]);

/// Act, s. 36(1) and (2).
pub(in crate::rules::law) static CRIMINALITY: Requirement = requirement(
    "criminality",
    sentences::past::CRIMINALITY,
    Condition::Any(&[
        ticked!(Past, "crime", CLOSED, FITS),
        NOT_COUNTED,
        NO_CONVICTION,
        Condition::All(&[ABROAD, Condition::Any(&[NOT_TWO_CONVICTIONS, REHABILITATED])]),
        Condition::All(&[
            CANADA,
            Condition::Any(&[
                SUSPENSION,
                Condition::All(&[NOT_TWO_CONVICTIONS, SHORT_SENTENCE]),
                Condition::All(&[SUMMARY, FIVE_CLEAN_YEARS]),
                Condition::Always(RECORD_SUSPENSION_ONLY),
            ]),
        ]),
        Condition::All(&[
            BOTH,
            Condition::Any(&[ENDED_ABROAD, ONE_EACH, Condition::All(&[SUMMARY, WITHOUT_CONVICTION]), REHABILITATED]),
            CANADIAN_PART,
        ]),
    ]),
    &[act("36(1)"), act("36(2)"), act("36(3)"), regulations("17"), regulations("18"), regulations("18.1"), page("CC")],
);
