//! The lists behind the rules, row by row: each row with its days and its source.

use super::book::{Book, routes};
use super::book_phrases;
use super::condition::party_words;
use crate::answer_phrases;
use crate::markup::{self, breakable};
use crate::phrase::Phrase;
use crate::shared_phrases;
use crate::sources;
use maud::{Markup, html};
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Cite, Condition, Date, Route, lists};
use work_permit_rules::text::{Language, dollars, interface, parse_amount};

const OCCUPATIONS: &str = include_str!("../../../rules/src/rules/lists/occupations.tsv");
const MEDIANS: &str = include_str!("../../../rules/src/rules/lists/median_wages.tsv");
const REGIONS: &str = include_str!("../../../rules/src/rules/lists/regional_wages.tsv");
const THRESHOLDS: &str = include_str!("../../../rules/src/rules/lists/wage_thresholds.tsv");
const PARTIES: &str = include_str!("../../../rules/src/rules/lists/parties.tsv");
const FEES: &str = include_str!("../../../rules/src/rules/lists/fees.tsv");

/// A table of the book.
pub struct Table {
    /// Its id, where links to it lead.
    pub id: &'static str,
    /// Its title.
    pub title: Phrase,
    write: fn(&Book) -> Markup,
}

/// Every table.
pub const ALL: [Table; 7] = [
    Table { id: "table-occupations", title: shared_phrases::OCCUPATIONS, write: occupations },
    Table { id: "table-medians", title: shared_phrases::MEDIANS, write: medians },
    Table { id: "table-regions", title: book_phrases::REGIONS, write: regions },
    Table { id: "table-thresholds", title: shared_phrases::THRESHOLDS, write: thresholds },
    Table { id: "table-parties", title: book_phrases::PARTIES, write: parties },
    Table { id: "table-fees", title: book_phrases::FEES, write: fees },
    Table { id: "table-countries", title: book_phrases::COUNTRIES, write: countries },
];

/// The tables, one after the other.
pub fn sections(book: &Book) -> Markup {
    html! {
        @for table in ALL {
            "\n"
            section id=(table.id) {
                h3 { (book.say(table.title)) }
                // People must be able to scroll a wide table without a mouse.
                div class="wide" tabindex="0" role="region" aria-label=(book.say(table.title)) {
                    ((table.write)(book))
                }
            }
        }
    }
}

/// The cells of each row of a list. Missing cells are empty.
fn rows(list: &'static str) -> impl Iterator<Item = [&'static str; 9]> {
    list.lines().skip(1).map(|line| {
        let mut cells = [""; 9];
        cells.iter_mut().zip(line.split('\t')).for_each(|(cell, value)| *cell = value);
        cells
    })
}

/// A table with a head of phrases.
fn table<const COLUMNS: usize>(
    head: [Phrase; COLUMNS],
    rows: impl Iterator<Item = [Markup; COLUMNS]>,
    book: &Book,
) -> Markup {
    markup::table(&head.map(|words| book.say(words)), rows)
}

/// The groups of occupations, with their place on the list of Category B.
fn occupations(book: &Book) -> Markup {
    let language = book.language;
    let row = |[duties, noc, teer, listed, floor, from, to, source, date]: [&'static str; 9]| {
        let found = lists::occupations(duties).find(|occupation| occupation.noc == noc);
        let title = found.map_or("", |occupation| occupation.title(language));
        let listed = match listed {
            "yes" => shared_phrases::LISTED,
            "part" => shared_phrases::IN_PART,
            _ => shared_phrases::NOT_LISTED,
        };
        [
            breakable(&shared_phrases::OCCUPATION.fill(language, &[("noc", noc), ("title", title), ("teer", teer)])),
            html! { (duties_words(duties, language)) },
            html! { (book.say(listed)) },
            amount(floor, book),
            days(from, to, book),
            origin(source, date, book),
        ]
    };
    table(
        [
            book_phrases::GROUP,
            shared_phrases::DUTIES,
            shared_phrases::CATEGORY_B,
            book_phrases::FLOOR,
            book_phrases::IN_FORCE,
            book_phrases::FROM_WHERE,
        ],
        rows(OCCUPATIONS).map(row),
        book,
    )
}

/// The words of the duties with this id.
fn duties_words(id: &str, language: Language) -> &'static str {
    let lists = [Fact::Duties, Fact::OtherDuties].map(|fact| questions::question(fact).choices());
    lists.into_iter().flatten().find(|choice| choice.id == id).map_or("", |choice| choice.text.get(language))
}

/// The code of a group.
fn group(noc: &str, book: &Book) -> Markup {
    html! { (shared_phrases::NOC.fill(book.language, &[("noc", noc)])) }
}

/// The median of each group in each province.
fn medians(book: &Book) -> Markup {
    let row = |[noc, region, hourly, from, to, source, date, ..]: [&'static str; 9]| {
        [group(noc, book), place(region, book), amount(hourly, book), days(from, to, book), origin(source, date, book)]
    };
    let head = [
        book_phrases::GROUP,
        shared_phrases::PROVINCE,
        shared_phrases::HOURLY,
        book_phrases::IN_FORCE,
        book_phrases::FROM_WHERE,
    ];
    table(head, rows(MEDIANS).map(row), book)
}

/// The median of each group in each region.
fn regions(book: &Book) -> Markup {
    let regions = questions::question(Fact::EconomicRegion).choices();
    let row = |[noc, _, region, hourly, from, to, source, date, ..]: [&'static str; 9]| {
        let found = regions.iter().find(|choice| choice.id == region);
        [
            group(noc, book),
            html! { (found.map_or(region, |choice| choice.text.get(book.language))) },
            amount(hourly, book),
            days(from, to, book),
            origin(source, date, book),
        ]
    };
    let head = [
        book_phrases::GROUP,
        book_phrases::REGION,
        shared_phrases::HOURLY,
        book_phrases::IN_FORCE,
        book_phrases::FROM_WHERE,
    ];
    table(head, rows(REGIONS).map(row), book)
}

/// The high-wage thresholds.
fn thresholds(book: &Book) -> Markup {
    let row = |[region, hourly, from, to, source, date, ..]: [&'static str; 9]| {
        [place(region, book), amount(hourly, book), days(from, to, book), origin(source, date, book)]
    };
    let head = [shared_phrases::PROVINCE, shared_phrases::HOURLY, book_phrases::IN_FORCE, book_phrases::FROM_WHERE];
    table(head, rows(THRESHOLDS).map(row), book)
}

/// A province, or the whole of Canada.
fn place(region: &str, book: &Book) -> Markup {
    let found = questions::question(Fact::Province).choices().iter().find(|choice| choice.id == region);
    html! { (found.map_or(book.say(book_phrases::CANADA), |choice| choice.text.get(book.language))) }
}

/// Whom each agreement names, and the routes that read it.
fn parties(book: &Book) -> Markup {
    let row = |(at, [id, citizens, residents, source, date, ..]): (usize, [&'static str; 9])| {
        let reads = |route: &&Route| route.requirements.iter().any(|asked| reads_party(&asked.condition, at));
        let routes: Vec<&Route> = routes().filter(reads).collect();
        [
            html! { code { (id) } },
            html! { @for words in party_words(citizens, residents, book) { p { (words) } } },
            html! {
                @if !routes.is_empty() {
                    ul { @for route in routes { li { a href={ "#" (route.id) } { (book.say(route.name)) } } } }
                }
            },
            origin(source, date, book),
        ]
    };
    let head = [book_phrases::ROW, book_phrases::NAMED, book_phrases::ROUTES, book_phrases::FROM_WHERE];
    table(head, rows(PARTIES).enumerate().map(row), book)
}

/// Whether a condition reads the list of parties at this row.
fn reads_party(condition: &Condition, row: usize) -> bool {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => branches.iter().any(|branch| reads_party(branch, row)),
        Condition::Party(party, ..) => *party as usize == row,
        _ => false,
    }
}

/// The fees, each with its payer.
fn fees(book: &Book) -> Markup {
    let language = book.language;
    let row = |[id, payer, sum, from, to, source, provision, ..]: [&'static str; 9]| {
        let name = book_phrases::FEE_NAMES.iter().find(|(known, _)| *known == id);
        let payer = if payer == "employer" { interface::WHO_EMPLOYER } else { interface::WHO_YOU };
        [
            html! { (name.map_or(id, |(_, words)| book.say(*words))) },
            html! { (book.say(payer)) },
            amount(sum, book),
            days(from, to, book),
            match (Cite { source, provision }).citation(language) {
                Some(citation) => sources::source(&citation, language),
                None => html! { (secondary(source, language)) },
            },
        ]
    };
    let head = [
        book_phrases::FEE,
        book_phrases::PAYER,
        book_phrases::AMOUNT,
        book_phrases::IN_FORCE,
        book_phrases::FROM_WHERE,
    ];
    table(head, rows(FEES).map(row), book)
}

/// What Canada asks of each citizenship for entry.
fn countries(book: &Book) -> Markup {
    let row = |(entry, words): (lists::Entry, Phrase)| {
        let countries = lists::countries().iter().filter(|country| country.entry == entry);
        let names: Vec<&str> = countries.map(|country| country.name(book.language)).collect();
        [html! { (book.say(words)) }, html! { (names.join("; ")) }, origin("IRPR", "", book)]
    };
    let head = [book_phrases::ENTRY, book_phrases::CITIZENSHIPS, book_phrases::FROM_WHERE];
    table(head, answer_phrases::ENTRIES.into_iter().map(row), book)
}

/// An amount as people write it, or the words for a missing one.
fn amount(dollars_written: &str, book: &Book) -> Markup {
    html! {
        @if let Ok(cents) = parse_amount(dollars_written) { (dollars(cents, book.language)) }
        @else { (book.say(shared_phrases::NO_CELL)) }
    }
}

/// The days on which a row is in force.
fn days(from: &str, to: &str, book: &Book) -> Markup {
    let words = |iso: &str| Date::parse(iso).map(|day| day.words(book.language)).unwrap_or_default();
    html! {
        @if to.is_empty() { (book_phrases::SINCE.fill(book.language, &[("from", &words(from))])) }
        @else { (book_phrases::BETWEEN.fill(book.language, &[("from", &words(from)), ("to", &words(to))])) }
    }
}

/// The source of a row with the date of its text. If the source is not in the register, the words say so.
fn origin(source: &'static str, date: &str, book: &Book) -> Markup {
    let language = book.language;
    match (Cite { source, provision: "" }).citation(language) {
        Some(mut citation) => {
            citation.as_of = Date::parse(date).or(citation.as_of);
            sources::source(&citation, language)
        }
        None => {
            let date = Date::parse(date).map_or_else(|| date.to_owned(), |day| day.words(language));
            html! { (secondary(source, language)) ", " (date) }
        }
    }
}

/// A source that is not in the register.
fn secondary(source: &str, language: Language) -> String {
    book_phrases::SECONDARY.fill(language, &[("source", source)])
}
