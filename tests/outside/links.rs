//! Links: as they arrive, and with a true sum over whatever they hold, which gets behind the sum.

use super::random::Random;
use super::{answers, given};
use work_permit_checker::session::share;

/// `_` and FNV-1a in base 32, written a second time.
fn sum(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let five = |at: u32| char::from_digit(hash >> (5 * at) & 31, 32).unwrap();
    format!("_{}", (0..7).map(five).collect::<String>())
}

fn right(random: &mut Random) -> String {
    let one_of = 1 + random.below(30);
    share::write(&given::answers(random, one_of))
}

/// A link as it arrives: whole, damaged, or none at all.
pub fn arriving(random: &mut Random, input: &mut String) -> bool {
    let (one, other) = (right(random), right(random));
    *input = match random.below(8) {
        0 => one,
        1 => random.letters(60),
        _ => random.damage(&one, &other),
    };
    let taken = read(input);
    let signed = input
        .len()
        .checked_sub(8)
        .and_then(|end| input.split_at_checked(end))
        .is_some_and(|(body, end)| sum(body) == end);
    assert!(!taken || signed, "a damaged link was read");
    taken
}

/// A link whose sum is true.
pub fn signed(random: &mut Random, input: &mut String) -> bool {
    let (one, other) = (right(random), right(random));
    let body = &one[..one.len() - 8];
    let body = match random.below(6) {
        0 => body.into(),
        1 => format!("1_2026-11-22_{}", random.letters(60)),
        2 => format!("{body}{}", format!("_{}", random.letters(8)).repeat(random.below(2_000))),
        _ => random.damage(body, &other),
    };
    *input = format!("{body}{}", sum(&body));
    read(input)
}

/// Reads a link and says whether it was taken.
fn read(link: &str) -> bool {
    let Some(shared) = share::read(link) else {
        return false;
    };
    answers::taken(&shared.answers);
    let parts = link.split('_').count();
    assert!(shared.answers.iter().count() + shared.left_out.len() <= parts);
    // What is left out stands on the screen: only what a link is made of may.
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.~".contains(&byte));
    assert!(plain(&shared.rules), "edition: {:?}", shared.rules);
    for (id, word) in &shared.left_out {
        assert!(plain(id) && plain(word), "left out: {id:?} {word:?}");
        let alone = format!("1_x_{id}.{word}");
        let alone = share::read(&format!("{alone}{}", sum(&alone))).unwrap();
        assert!(
            alone.answers.is_empty() && alone.left_out == [(id.clone(), word.clone())],
            "{id}.{word} is left out, and is known"
        );
    }
    true
}
