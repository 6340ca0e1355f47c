//! The lists behind the rules, row by row as the program holds them: each with its days and source.

use super::book::{Book, routes};
use super::condition::{entries, party_words};
use crate::phrases::Words;
use crate::{book_phrases, html, phrases, sources};
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Cite, Condition, Date, Route, lists};
use work_permit_rules::text::{Language, dollars, interface, parse_amount};

const OCCUPATIONS: &str = include_str!("../../../rules/src/rules/lists/occupations.tsv");
const MEDIANS: &str = include_str!("../../../rules/src/rules/lists/median_wages.tsv");
const REGIONS: &str = include_str!("../../../rules/src/rules/lists/regional_wages.tsv");
const THRESHOLDS: &str = include_str!("../../../rules/src/rules/lists/wage_thresholds.tsv");
const PARTIES: &str = include_str!("../../../rules/src/rules/lists/parties.tsv");
const FEES: &str = include_str!("../../../rules/src/rules/lists/fees.tsv");

/// Every table: its id, its title.
pub const ALL: [(&str, Words); 7] = [
    ("table-occupations", phrases::OCCUPATIONS),
    ("table-medians", phrases::MEDIANS),
    ("table-regions", book_phrases::REGIONS),
    ("table-thresholds", phrases::THRESHOLDS),
    ("table-parties", book_phrases::PARTIES),
    ("table-fees", book_phrases::FEES),
    ("table-countries", book_phrases::COUNTRIES),
];

/// The tables, one behind the other.
pub fn sections(book: &Book) -> Vec<String> {
    let told =
        [occupations(book), medians(book), regions(book), thresholds(book), parties(book), fees(book), countries(book)];
    let section = |((id, title), table): ((&str, Words), String)| {
        let title = book.say(title);
        // What can scroll must be reachable without a mouse.
        let wide = [("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", title)];
        html::block("section", &[("id", id)], &[html::text("h3", title), html::block("div", &wide, &[table])])
    };
    ALL.into_iter().zip(told).map(section).collect()
}

/// The cells of each row of a list; what is missing is empty.
fn rows(list: &'static str) -> impl Iterator<Item = [&'static str; 9]> {
    list.lines().skip(1).map(|line| {
        let mut cells = [""; 9];
        cells.iter_mut().zip(line.split('\t')).for_each(|(cell, value)| *cell = value);
        cells
    })
}

fn table<const COLUMNS: usize>(
    head: [Words; COLUMNS],
    rows: impl Iterator<Item = [String; COLUMNS]>,
    book: &Book,
) -> String {
    html::table(&head.map(|words| book.say(words).to_owned()), rows)
}

fn occupations(book: &Book) -> String {
    let language = book.language;
    let row = |[duties, noc, teer, listed, floor, from, to, source, date]: [&'static str; 9]| {
        let found = lists::occupations(duties).find(|occupation| occupation.noc == noc);
        let title = found.map_or("", |occupation| occupation.title(language));
        let group =
            html::escape(&phrases::OCCUPATION.fill(language, &[("noc", noc), ("title", title), ("teer", teer)]))
                .replace('/', "/<wbr>");
        let listed = match listed {
            "yes" => phrases::LISTED,
            "part" => phrases::IN_PART,
            _ => phrases::NOT_LISTED,
        };
        [
            group,
            html::escape(duties_words(duties, language)),
            html::escape(book.say(listed)),
            amount(floor, book),
            days(from, to, book),
            origin(source, date, book),
        ]
    };
    table(
        [
            book_phrases::GROUP,
            phrases::DUTIES,
            phrases::CATEGORY_B,
            book_phrases::FLOOR,
            book_phrases::IN_FORCE,
            book_phrases::FROM_WHERE,
        ],
        rows(OCCUPATIONS).map(row),
        book,
    )
}

/// The choice of duties that points to a group.
fn duties_words(id: &str, language: Language) -> &'static str {
    let lists = [Fact::Duties, Fact::OtherDuties].map(|fact| questions::question(fact).choices());
    lists.into_iter().flatten().find(|choice| choice.id == id).map_or("", |choice| choice.text.get(language))
}

fn medians(book: &Book) -> String {
    let row = |[noc, region, hourly, from, to, source, date, ..]: [&'static str; 9]| {
        let group = html::escape(&phrases::NOC.fill(book.language, &[("noc", noc)]));
        [
            group,
            html::escape(place(region, book)),
            amount(hourly, book),
            days(from, to, book),
            origin(source, date, book),
        ]
    };
    table(
        [book_phrases::GROUP, phrases::PROVINCE, phrases::HOURLY, book_phrases::IN_FORCE, book_phrases::FROM_WHERE],
        rows(MEDIANS).map(row),
        book,
    )
}

fn regions(book: &Book) -> String {
    let regions = questions::question(Fact::EconomicRegion).choices();
    let row = |[noc, _, region, hourly, from, to, source, date, ..]: [&'static str; 9]| {
        let group = html::escape(&phrases::NOC.fill(book.language, &[("noc", noc)]));
        let name =
            regions.iter().find(|choice| choice.id == region).map_or(region, |choice| choice.text.get(book.language));
        [group, html::escape(name), amount(hourly, book), days(from, to, book), origin(source, date, book)]
    };
    table(
        [book_phrases::GROUP, book_phrases::REGION, phrases::HOURLY, book_phrases::IN_FORCE, book_phrases::FROM_WHERE],
        rows(REGIONS).map(row),
        book,
    )
}

fn thresholds(book: &Book) -> String {
    let row = |[region, hourly, from, to, source, date, ..]: [&'static str; 9]| {
        [html::escape(place(region, book)), amount(hourly, book), days(from, to, book), origin(source, date, book)]
    };
    table(
        [phrases::PROVINCE, phrases::HOURLY, book_phrases::IN_FORCE, book_phrases::FROM_WHERE],
        rows(THRESHOLDS).map(row),
        book,
    )
}

/// A province, or the whole of Canada.
fn place(region: &str, book: &Book) -> &'static str {
    let provinces = questions::question(Fact::Province).choices();
    provinces
        .iter()
        .find(|choice| choice.id == region)
        .map_or(book.say(book_phrases::CANADA), |choice| choice.text.get(book.language))
}

fn parties(book: &Book) -> String {
    let row = |(at, [id, citizens, residents, source, date, ..]): (usize, [&'static str; 9])| {
        let named: Vec<String> =
            party_words(citizens, residents, book).iter().map(|words| html::text("p", words)).collect();
        let reads = routes().filter(|route| route.requirements.iter().any(|asked| reads_party(&asked.condition, at)));
        let link = |route: &Route| html::around("li", &html::link(&format!("#{}", route.id), book.say(route.name)));
        let links: Vec<String> = reads.map(link).collect();
        let links = if links.is_empty() { String::new() } else { html::block("ul", &[], &links) };
        [html::text("code", id), named.concat(), links, origin(source, date, book)]
    };
    table(
        [book_phrases::ROW, book_phrases::NAMED, book_phrases::ROUTES, book_phrases::FROM_WHERE],
        rows(PARTIES).enumerate().map(row),
        book,
    )
}

/// Whether a condition reads the list of parties at this row.
fn reads_party(condition: &Condition, row: usize) -> bool {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => branches.iter().any(|branch| reads_party(branch, row)),
        Condition::Party(party, ..) => *party as usize == row,
        _ => false,
    }
}

fn fees(book: &Book) -> String {
    let language = book.language;
    let row = |[id, payer, sum, from, to, source, provision, ..]: [&'static str; 9]| {
        let name =
            book_phrases::FEE_NAMES.iter().find(|(known, _)| *known == id).map_or(id, |(_, words)| book.say(*words));
        let payer = if payer == "employer" { interface::WHO_EMPLOYER } else { interface::WHO_YOU };
        let citation = Cite { source, provision }.citation(language);
        let origin = citation.map_or_else(
            || html::escape(&book_phrases::SECONDARY.fill(language, &[("source", source)])),
            |one| sources::source(&one, language),
        );
        [html::escape(name), html::escape(book.say(payer)), amount(sum, book), days(from, to, book), origin]
    };
    table(
        [
            book_phrases::FEE,
            book_phrases::PAYER,
            book_phrases::AMOUNT,
            book_phrases::IN_FORCE,
            book_phrases::FROM_WHERE,
        ],
        rows(FEES).map(row),
        book,
    )
}

fn countries(book: &Book) -> String {
    let row = |(entry, words): (lists::Entry, Words)| {
        let names: Vec<&str> =
            lists::countries().iter().filter(|one| one.entry == entry).map(|one| one.name(book.language)).collect();
        [html::escape(book.say(words)), html::escape(&names.join("; ")), origin("IRPR", "", book)]
    };
    table([book_phrases::ENTRY, book_phrases::CITIZENSHIPS, book_phrases::FROM_WHERE], entries().map(row), book)
}

fn amount(dollars_written: &str, book: &Book) -> String {
    let words = parse_amount(dollars_written)
        .map_or_else(|_| book.say(phrases::NO_CELL).into(), |cents| dollars(cents, book.language));
    html::escape(&words)
}

/// From when to when a row holds.
fn days(from: &str, to: &str, book: &Book) -> String {
    let words = |iso: &str| Date::parse(iso).map(|day| day.words(book.language)).unwrap_or_default();
    html::escape(&match to {
        "" => book_phrases::SINCE.fill(book.language, &[("from", &words(from))]),
        _ => book_phrases::BETWEEN.fill(book.language, &[("from", &words(from)), ("to", &words(to))]),
    })
}

/// The source of a row with the date of its text; one that is not in the register is said to be so.
fn origin(source: &'static str, date: &str, book: &Book) -> String {
    let language = book.language;
    match (Cite { source, provision: "" }).citation(language) {
        Some(mut citation) => {
            citation.as_of = Date::parse(date).or(citation.as_of);
            sources::source(&citation, language)
        }
        None => {
            let date = Date::parse(date).map_or_else(|| date.to_owned(), |day| day.words(language));
            html::escape(&format!("{}, {date}", book_phrases::SECONDARY.fill(language, &[("source", source)])))
        }
    }
}
