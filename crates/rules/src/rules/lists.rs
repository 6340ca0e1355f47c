//! Flat lists and dated figures: TSV files with a source and a date on every row.
//!
//! If a row needs an "if", it is a rule, not a row. A figure that no row covers on a date is
//! absent, never the last one known.

mod check;
mod files;

use super::date::Date;
use crate::text::{Language, Text, sentences};
use files::{COUNTRIES, FEES, MEDIANS, OCCUPATIONS, PARTIES, REGIONAL, SOURCES, THRESHOLDS};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// What Canada asks of a citizenship for entry (Regulations, s. 190, 7.01 and Schedule 1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// National of the United States: neither visa nor eTA.
    UnitedStates,
    /// Born in a United States territory that CUSMA pages list as not covered.
    UnitedStatesTerritory,
    /// Visa-exempt.
    Exempt,
    /// Visa-exempt only with certain passports.
    Document,
    /// Visa required, with an eTA option by air that is no exemption.
    VisaOrEta,
    /// Visa required.
    Visa,
    /// Canada itself.
    Canada,
}

/// A country that can be answered.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// Two lower-case letters, ISO 3166-1.
    pub code: &'static str,
    name: Text,
    everyday: Text,
    /// What Canada asks of its citizens for entry.
    pub entry: Entry,
}

impl Country {
    /// Its name in a language.
    pub fn name(&self, language: Language) -> &'static str {
        self.name.get(language)
    }

    /// What people call it or its citizens in a language, beside its name. In French the word for a woman is listed,
    /// because that for a man is mostly its beginning. Only the search reads these words, so they need no source.
    pub fn everyday_names(&self, language: Language) -> impl Iterator<Item = &'static str> {
        self.everyday.get(language).split(',').map(str::trim).filter(|name| !name.is_empty())
    }
}

/// Whether Category B takes an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CategoryB {
    /// The whole unit group is on the list.
    Listed,
    /// Only part of it, by a rule on experience or specialty.
    Part,
    /// It is not on the list.
    NotListed,
}

/// A NOC 2021 unit group that duties point to.
#[derive(Clone, Copy, Debug)]
pub struct Occupation {
    /// The choice of the duties question.
    pub duties: &'static str,
    /// Five digits.
    pub noc: &'static str,
    /// TEER category, 0 to 5.
    pub teer: &'static str,
    title: Text,
    /// On the Global Talent occupations list?
    pub category_b: CategoryB,
    /// Its own floor in cents an hour, where the list has one.
    pub floor: Option<i64>,
    period: Period,
}

impl Occupation {
    /// Its official title.
    pub fn title(&self, language: Language) -> &'static str {
        self.title.get(language)
    }

    /// Whether the list that we read covers this day.
    pub fn known_on(&self, day: Date) -> bool {
        self.period.covers(day)
    }
}

/// A source of the register.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    pub(super) id: &'static str,
    /// Its title.
    pub title: Text,
    /// Its address.
    pub url: Text,
    /// The date of the text that was read; `None` for a page that changes all the time.
    pub page_date: Option<Date>,
}

/// Those whom an agreement names for one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs, reason = "the row of the list says who they are")]
pub enum Party {
    CptppTechnician,
    CptppProfessional,
    CptppManager,
    CptppSpecialist,
    CptppService,
    Chile,
    Colombia,
    Peru,
    Panama,
    Korea,
    EuropeanUnion,
    UnitedKingdom,
    Ukraine,
}

/// The citizens and permanent residents whom an agreement names.
#[derive(Clone, Copy, Debug)]
pub struct Parties {
    /// Country codes of two letters, with a space between.
    pub citizens: &'static str,
    /// Lines of the question on permanent residence, with a space between.
    pub residents: &'static str,
}

#[derive(Clone, Copy, Debug)]
struct Period {
    from: Option<Date>,
    to: Option<Date>,
}

impl Period {
    fn covers(&self, day: Date) -> bool {
        self.from.is_some_and(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

#[derive(Clone, Copy)]
struct Figure {
    key: &'static str,
    region: &'static str,
    cents: Option<i64>,
    period: Period,
}

#[derive(Clone, Copy)]
struct RegionalWage {
    noc: &'static str,
    province: &'static str,
    region: &'static str,
    cents: i64,
    period: Period,
}

/// A fee, as a row of the list.
#[derive(Clone, Copy, Debug)]
pub struct FeeRow {
    id: &'static str,
    /// Who pays it: `you` or `employer`.
    pub payer: &'static str,
    /// How much, in cents.
    pub cents: Option<i64>,
    /// Row id in `sources.tsv`, or the name of reports that are none.
    pub source: &'static str,
    /// The provision.
    pub provision: &'static str,
    period: Period,
}

impl FeeRow {
    /// Whether the figure is in force on this day.
    pub fn known_on(&self, day: Date) -> bool {
        self.period.covers(day)
    }
}

struct Lists {
    countries: Vec<Country>,
    fees: Vec<FeeRow>,
    occupations: Vec<Occupation>,
    sources: Vec<Source>,
    thresholds: Vec<Figure>,
    medians: Vec<Figure>,
    regional: Vec<RegionalWage>,
    parties: Vec<Parties>,
}

/// Calls back with the cells of each row below the header.
fn rows(tsv: &'static str, each: &mut dyn FnMut([&'static str; 11])) {
    for line in tsv.split('\n').skip(1).filter(|line| !line.is_empty()) {
        let mut cells = [""; 11];
        for (cell, value) in cells.iter_mut().zip(line.split('\t')) {
            *cell = value;
        }
        each(cells);
    }
}

fn cents(written: &str) -> Option<i64> {
    crate::text::parse_amount(written).ok()
}

fn period(from: &str, to: &str) -> Period {
    Period { from: Date::parse(from), to: Date::parse(to) }
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(read)
}

fn read() -> Lists {
    let mut lists = Lists {
        countries: Vec::new(),
        fees: Vec::new(),
        occupations: Vec::new(),
        sources: Vec::new(),
        thresholds: Vec::new(),
        medians: Vec::new(),
        regional: Vec::new(),
        parties: Vec::new(),
    };
    let mut names = sentences::countries::ALL.iter().zip(sentences::everyday_names::ALL);
    rows(COUNTRIES, &mut |[code, entry, ..]| {
        let entry = match entry {
            "us" => Entry::UnitedStates,
            "us-territory" => Entry::UnitedStatesTerritory,
            "exempt" => Entry::Exempt,
            "document" => Entry::Document,
            "visa-or-eta" => Entry::VisaOrEta,
            "canada" => Entry::Canada,
            // `check` lets no other word through than `visa`.
            _ => Entry::Visa,
        };
        let (name, everyday) = names.next().map_or((Text::NONE, Text::NONE), |(name, everyday)| (*name, *everyday));
        lists.countries.push(Country { code, name, everyday, entry });
    });
    let mut titles = sentences::occupations::ALL.iter();
    rows(OCCUPATIONS, &mut |[duties, noc, teer, listed, floor, from, to, ..]| {
        let category_b = match listed {
            "yes" => CategoryB::Listed,
            "part" => CategoryB::Part,
            // `check` lets no other word through than `no`.
            _ => CategoryB::NotListed,
        };
        let (floor, period) = (cents(floor), period(from, to));
        let title = titles.next().copied().unwrap_or(Text::NONE);
        lists.occupations.push(Occupation { duties, noc, teer, title, category_b, floor, period });
    });
    let mut words = sentences::sources::ALL.iter();
    rows(SOURCES, &mut |[id, page_date, ..]| {
        let mut next = || words.next().copied().unwrap_or(Text::NONE);
        lists.sources.push(Source { id, title: next(), url: next(), page_date: Date::parse(page_date) });
    });
    rows(THRESHOLDS, &mut |[region, hourly, from, to, ..]| {
        lists.thresholds.push(Figure { key: "", region, cents: cents(hourly), period: period(from, to) });
    });
    rows(MEDIANS, &mut |[key, region, hourly, from, to, ..]| {
        lists.medians.push(Figure { key, region, cents: cents(hourly), period: period(from, to) });
    });
    rows(REGIONAL, &mut |[noc, province, region, hourly, from, to, ..]| {
        if let Some(cents) = cents(hourly) {
            lists.regional.push(RegionalWage { noc, province, region, cents, period: period(from, to) });
        }
    });
    rows(FEES, &mut |[id, payer, dollars, from, to, source, provision, ..]| {
        lists.fees.push(FeeRow { id, payer, cents: cents(dollars), source, provision, period: period(from, to) });
    });
    rows(PARTIES, &mut |[_, citizens, residents, ..]| lists.parties.push(Parties { citizens, residents }));
    lists
}

/// Those whom an agreement names: the row of the list at the place of the party.
pub fn parties(party: Party) -> Option<&'static Parties> {
    lists().parties.get(party as usize)
}

/// The fee with this id.
pub fn fee(id: &str) -> Option<&'static FeeRow> {
    lists().fees.iter().find(|fee| fee.id == id)
}

/// Every country, by English name.
pub fn countries() -> &'static [Country] {
    &lists().countries
}

/// The country with this position in [`countries`].
pub fn country(at: u8) -> Option<&'static Country> {
    lists().countries.get(usize::from(at))
}

/// Each day on which a figure comes into force or ends, in order.
pub fn days() -> BTreeSet<Date> {
    let lists = lists();
    let figures = lists.thresholds.iter().chain(&lists.medians).map(|figure| figure.period);
    let rows = lists.regional.iter().map(|wage| wage.period).chain(lists.fees.iter().map(|fee| fee.period));
    let periods = figures.chain(rows).chain(lists.occupations.iter().map(|occupation| occupation.period));
    periods.flat_map(|period| [period.from, period.to]).flatten().collect()
}

/// The position of a country code in [`countries`].
pub fn country_at(code: &str) -> Option<u8> {
    lists().countries.iter().position(|country| country.code == code).and_then(|at| u8::try_from(at).ok())
}

/// The unit groups that a choice of duties points to; more than one where the duties do not tell
/// them apart, none where they point to no group.
pub fn occupations(duties: &str) -> impl Iterator<Item = &'static Occupation> {
    lists().occupations.iter().filter(move |occupation| occupation.duties == duties)
}

/// The only unit group that a choice of duties points to.
pub fn occupation(duties: &str) -> Option<&'static Occupation> {
    let mut found = occupations(duties);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// The register of sources.
pub fn sources() -> &'static [Source] {
    &lists().sources
}

pub(super) fn source(id: &str) -> Option<&'static Source> {
    lists().sources.iter().find(|source| source.id == id)
}

/// The high-wage threshold of a province on a day, in cents an hour.
pub fn high_wage_threshold(province: &str, day: Date) -> Option<i64> {
    lists().thresholds.iter().find(|row| row.region == province && row.period.covers(day)).and_then(|row| row.cents)
}

/// The median hourly wage of a unit group in a province on a day, in cents. Where Job Bank
/// publishes none for the province, or for a territory, the national figure binds.
pub fn median_wage(noc: &str, province: &str, day: Date) -> Option<i64> {
    own_median(noc, province, day).or_else(|| own_median(noc, "canada", day))
}

/// Whether the national figure binds in a province, because it has none of its own.
pub fn national_median(noc: &str, province: &str, day: Date) -> bool {
    own_median(noc, province, day).is_none()
}

/// Whether any median is known for the day.
pub fn medians_known(day: Date) -> bool {
    lists().medians.iter().any(|row| row.period.covers(day))
}

fn own_median(noc: &str, region: &str, day: Date) -> Option<i64> {
    let row = lists().medians.iter().find(|row| row.key == noc && row.region == region && row.period.covers(day));
    row.and_then(|row| row.cents)
}

/// The medians of the economic regions of a province on a day, as far as the sources have them: the id of each region,
/// as in its question, and cents an hour.
pub fn regional_wages(noc: &str, province: &str, day: Date) -> impl Iterator<Item = (&'static str, i64)> {
    let of_group = move |row: &&RegionalWage| row.noc == noc && row.province == province && row.period.covers(day);
    lists().regional.iter().filter(of_group).map(|row| (row.region, row.cents))
}

#[cfg(test)]
mod tests;
