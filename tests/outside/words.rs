//! Single words: amounts, dates, tags of languages, ids of routes.

use super::given;
use super::random::Random;
use work_permit_checker::rules::{Date, Per, ROUTES, law, lists};
use work_permit_checker::session::country_search::search;
use work_permit_checker::session::typed_pay::{TypedPay, parse_pay};
use work_permit_checker::text::{Language, decimal, dollars, parse_amount};

/// An amount by the words of the reference, read a second time: digits; or groups of three behind the same
/// mark; then perhaps another mark, with two decimals at most.
fn amount_of(written: &str) -> Option<i64> {
    let quiet = ['$', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '\u{2019}'];
    let kept: String = written.chars().filter(|letter| !quiet.contains(letter)).collect();
    if !kept.chars().any(|letter| letter.is_ascii_digit())
        || !kept.chars().all(|letter| letter.is_ascii_digit() || ".,".contains(letter))
    {
        return None;
    }
    let grouped = |text: &str, mark: char| {
        let groups: Vec<&str> = text.split(mark).collect();
        let digits = groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
        let first = groups[0].len();
        let whole = digits
            && groups.len() > 1
            && (1..=3).contains(&first)
            && !text.starts_with('0')
            && groups[1..].iter().all(|group| group.len() == 3);
        whole.then(|| groups.concat())
    };
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.to_owned());
    let whole = |text: &str, decimals: &str| format!("{text}{decimals:0<2}").parse().ok();
    if let Some(digits) = plain(&kept).or_else(|| grouped(&kept, ',')).or_else(|| grouped(&kept, '.')) {
        return whole(&digits, "");
    }
    let (before, after) = kept.split_at(kept.rfind(['.', ','])?);
    let (point, decimals) = after.split_at(1);
    if decimals.len() > 2 {
        return None;
    }
    let mark = if point == "," { '.' } else { ',' };
    whole(&plain(before).or_else(|| grouped(before, mark))?, decimals)
}

/// Amounts, right or damaged.
pub fn amounts(random: &mut Random, input: &mut String) -> bool {
    let most = [10, 1_000, 100_000, 200_000_000, i64::MAX][random.below(5)];
    let cents = random.between(0, most - 1);
    let written = given::amount(random, cents);
    *input = match random.below(8) {
        0 => {
            assert_eq!(parse_amount(&written), Ok(cents), "{written}");
            written
        }
        1 | 2 => {
            (0..random.below(9)).map(|_| random.pick(&["0", "5", "12", "345", ".", ",", " ", "$", "-", "e"])).collect()
        }
        3 => random.letters(8),
        4 => "9".repeat(random.below(40)),
        _ => random.damage(&written, "-1e5 NaN, $80,000.50"),
    };
    let read = parse_amount(input);
    assert_eq!(read.ok(), amount_of(input), "another amount than the second reader");
    let Ok(cents) = read else {
        return false;
    };
    for language in Language::ALL {
        assert_eq!(parse_amount(&decimal(cents, *language)), Ok(cents), "as a number in {language:?}");
        assert_eq!(parse_amount(&dollars(cents, *language)), Ok(cents), "as money in {language:?}");
    }
    true
}

/// Pay with words around it, right or damaged.
pub fn pay(random: &mut Random, input: &mut String) -> bool {
    const BEFORE: &[&str] = &["", "", "CAD ", "CAD", "C$", "CA$"];
    const AFTER: &[(&str, Option<Per>)] = &[
        ("", None),
        (" CAD", None),
        (" dollars canadiens", None),
        ("/hr", Some(Per::Hour)),
        ("h", Some(Per::Hour)),
        (" an hour", Some(Per::Hour)),
        ("\u{a0}de l’heure", Some(Per::Hour)),
        (" / YR", Some(Per::Year)),
        (" p.a.", Some(Per::Year)),
        (" par année", Some(Per::Year)),
        ("/an", Some(Per::Year)),
    ];
    let small = random.below(100_000) as i64;
    let thousands = random.one_in(4);
    let cents = if thousands { small } else { random.between(0, 200_000_000) };
    let (after, per) = AFTER[random.below(AFTER.len())];
    let right = format!(
        "{}{}{}{after}",
        random.pick(BEFORE),
        given::amount(random, cents),
        if thousands { random.pick(&["k", " k", "K$"]) } else { "" }
    );
    let wanted = TypedPay { cents: if thousands { cents * 1000 } else { cents }, per };
    // The "k" and the "h" behind it would be one word.
    if random.one_in(2) && !(thousands && after == "h") {
        *input = right;
        assert_eq!(parse_pay(input), Ok(wanted));
        return true;
    }
    *input = if random.one_in(3) { random.letters(8) } else { random.damage(&right, "1.234k a week, US$33 l'an/") };
    let read = parse_pay(input);
    if let Some(cents) = amount_of(input) {
        assert_eq!(read, Ok(TypedPay { cents, per: None }), "an amount without words is read as one");
    }
    read.is_ok()
}

/// Names of countries, right or damaged.
pub fn countries(random: &mut Random, input: &mut String) -> bool {
    let language = if random.one_in(2) { Language::English } else { Language::French };
    let at = random.below(lists::countries().len());
    let name = lists::countries()[at].name(language);
    *input = if random.one_in(3) { random.letters(6) } else { random.damage(name, "the l'Åé’-(") };
    let chosen: Vec<u8> = (0..random.below(3)).map(|_| random.below(lists::countries().len()) as u8).collect();
    let found = search(input, language, &chosen);
    let mut rows: Vec<u8> = found.rows.iter().map(|(at, _)| *at).collect();
    assert!(rows.len() <= 6 && rows.iter().all(|at| !chosen.contains(at)));
    assert!(found.certain().is_none_or(|at| rows.first() == Some(&at)));
    rows.sort_unstable();
    rows.dedup();
    assert_eq!(rows.len(), found.rows.len(), "a country is listed twice");
    !rows.is_empty()
}

/// Dates, right or damaged.
pub fn dates(random: &mut Random, input: &mut String) -> bool {
    let (year, month, day) = (random.below(10_000), random.below(14), random.below(33));
    let written = format!("{year:04}-{month:02}-{day:02}");
    *input = if random.one_in(2) { written } else { random.damage(&written, "+2026-11-22T00:00:00Z") };
    let digits = |from: usize, to: usize| {
        input.get(from..to).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?.parse::<i16>().ok()
    };
    let dashes = input.len() == 10 && input.get(4..5) == Some("-") && input.get(7..8) == Some("-");
    let known = dashes.then(|| Some((digits(0, 4)?, digits(5, 7)?, digits(8, 10)?))).flatten();
    let real = known.is_some_and(|(year, month, day)| jiff::civil::Date::new(year, month as i8, day as i8).is_ok());
    let read = Date::parse(input);
    assert_eq!(read.is_some(), real, "a day of the calendar, or not");
    if let Some(date) = read {
        assert_eq!(date.iso(), *input);
        assert!(Language::ALL.iter().all(|language| date.words(*language).split(' ').count() == 3));
    }
    real
}

/// Tags of languages, right or damaged.
pub fn tags(random: &mut Random, input: &mut String) -> bool {
    let tag =
        random.pick(&["en", "fr", "fr-CA", "EN_us", "fr-Latn-CA-x-quiet", "de", "zh-Hans", "fra", "e", "", "english"]);
    *input = random.damage(tag, "fr-en");
    let read = Language::from_tag(input);
    let primary: String =
        input.chars().take_while(|letter| !"-_".contains(*letter)).map(|letter| letter.to_ascii_lowercase()).collect();
    assert_eq!(read.map(Language::tag), ["en", "fr"].into_iter().find(|tag| *tag == primary));
    read.is_some()
}

/// Ids of routes, right or damaged.
pub fn route_ids(random: &mut Random, input: &mut String) -> bool {
    let (one, other) = (ROUTES[random.below(ROUTES.len())].id, ROUTES[random.below(ROUTES.len())].id);
    *input = random.damage(one, other);
    let read = law::by_id(input);
    assert_eq!(read.map(|route| route.id), ROUTES.iter().map(|route| route.id).find(|id| id == input));
    read.is_some()
}
