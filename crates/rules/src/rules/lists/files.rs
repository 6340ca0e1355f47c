//! The files of the lists, and what their columns may hold.

use super::check::{Column, check};
use crate::text::sentences::{countries, everyday_names, occupations, sources};

pub(super) const COUNTRIES: &str = include_str!("countries.tsv");
pub(super) const FEES: &str = include_str!("fees.tsv");
pub(super) const MEDIANS: &str = include_str!("median_wages.tsv");
pub(super) const OCCUPATIONS: &str = include_str!("occupations.tsv");
pub(super) const PARTIES: &str = include_str!("parties.tsv");
pub(super) const REGIONAL: &str = include_str!("regional_wages.tsv");
pub(super) const SOURCES: &str = include_str!("sources.tsv");
pub(super) const THRESHOLDS: &str = include_str!("wage_thresholds.tsv");

/// The first column of the list of parties: a party's row is at the party's place.
const PARTY_IDS: &[&str] = &[
    "cptpp-technician",
    "cptpp-professional",
    "cptpp-manager",
    "cptpp-specialist",
    "cptpp-service",
    "chile",
    "colombia",
    "peru",
    "panama",
    "korea",
    "european-union",
    "united-kingdom",
    "ukraine",
];

/// The words of the column `entry` in the list of countries.
const ENTRIES: &[&str] = &["us", "us-territory", "exempt", "document", "visa-or-eta", "visa", "canada"];

/// The ids of the provinces and territories, and the word for all of Canada.
const PLACES: &[&str] = &["canada", "ab", "bc", "mb", "nb", "nl", "ns", "nt", "nu", "on", "pe", "qc", "sk", "yt"];

/// The lists are whole, or the crate does not compile.
const _: () = {
    use Column::{Day, Dollars, Keys, MaybeDay, MaybeDollars, MaybeText, Rows, Text, Word};
    check(COUNTRIES, &[Keys("", countries::KEYS, 1), Word(ENTRIES), Text, Day]);
    check(COUNTRIES, &[Keys("", everyday_names::KEYS, 1), Word(ENTRIES), Text, Day]);
    check(FEES, &[Text, Word(&["you", "employer"]), MaybeDollars, Day, MaybeDay, Text, Text]);
    check(MEDIANS, &[Text, Word(PLACES), MaybeDollars, Day, MaybeDay, Text, Day]);
    let listed = Word(&["yes", "part", "no"]);
    let teer = Word(&["0", "1", "2", "3", "4", "5"]);
    check(
        OCCUPATIONS,
        &[Text, Keys("noc-", occupations::KEYS, 1), teer, listed, MaybeDollars, Day, MaybeDay, Text, Day],
    );
    check(PARTIES, &[Rows(PARTY_IDS), Text, MaybeText, Text, Day]);
    check(REGIONAL, &[Text, Word(PLACES), Text, Dollars, Day, MaybeDay, Text, Day]);
    check(SOURCES, &[Keys("", sources::KEYS, 2), MaybeDay]);
    // Of some pages only the year is known.
    check(THRESHOLDS, &[Word(PLACES), Dollars, Day, MaybeDay, Text, Text]);
};
