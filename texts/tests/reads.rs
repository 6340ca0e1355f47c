//! What the build takes, and what it refuses with file and key.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use catalogues::Catalogues;
use std::fs;
use std::path::PathBuf;

/// A folder of texts of its own for each test.
fn folder(test: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn read(test: &str, english: &str, french: &str) -> Result<Catalogues, Vec<String>> {
    Catalogues::read(&folder(test, &[("en/lmia.ftl", english), ("fr/lmia.ftl", french)]))
}

#[test]
fn sentences_are_numbered_and_named() {
    let both = read(
        "named",
        "# The offer, `$count` of them.\noffers = { $count ->\n    [one] { $count } offer\n   *[other] { $count } offers\n} of { $who }\n\nyes = Yes\nsure = Yes\n",
        "offers = { $count ->\n    [one] { $count } offre\n   *[other] { $count } offres\n} de { $who }\nyes = Oui\nsure = Oui\n",
    )
    .unwrap();
    assert_eq!(both.languages, ["en", "fr"]);
    let offers = &both.messages[0];
    assert_eq!(offers.placeholders, ["count", "who"]);
    assert_eq!(offers.comment, "The offer, `$count` of them.");
    assert_eq!(offers.words[1], "\u{2}count\u{3}{count} offre\u{3}{count} offres\u{4} de {who}");
    let file = both.words_file("fr").unwrap();
    assert_eq!(file.lines().count(), 3, "the same sentence is there once");
    assert_eq!(file.lines().nth(2), Some("Oui"));
    assert!(both.words_file("es").is_none());
    let code = both.constants();
    for line in [
        "pub const OFFERS: super::Template = super::Template::of(super::Text::at(1), &[\"count\", \"who\"]);",
        "pub const YES: super::Text = super::Text::at(2);",
        "pub const SURE: super::Text = super::Text::at(2);",
    ] {
        assert!(code.contains(line), "{code}");
    }
}

#[test]
fn each_mistake_names_its_file_and_key() {
    let long = "yes = Yes\n    and no\n";
    for (test, english, french, said) in [
        ("missing", "yes = Yes\nno = No\n", "yes = Oui\n", "fr/lmia.ftl: `no` is missing; in English: No"),
        ("superfluous", "yes = Yes\n", "yes = Oui\nno = Non\n", "fr/lmia.ftl: `no` is not in English"),
        (
            "placeholder",
            "fee = { $fee } now\n",
            "fee = { $frais }\n",
            "fr/lmia.ftl: `fee` has the placeholders [\"frais\"], the English [\"fee\"]",
        ),
        (
            "without",
            "fee = { $fee } now\n",
            "fee = maintenant\n",
            "fr/lmia.ftl: `fee` has the placeholders [], the English [\"fee\"]",
        ),
        ("twice", "yes = Yes\nyes = Yea\n", "yes = Oui\n", "en/lmia.ftl: `yes` is there twice"),
        ("damaged", "yes = Yes\nno = { $\n", "yes = Oui\n", "en/lmia.ftl, line 2: "),
        ("attribute", "yes = Yes\n    .help = So\n", "yes = Oui\n", "en/lmia.ftl: `yes` has attributes or no words"),
        (
            "form",
            "n = { $n ->\n    [few] a\n   *[other] b\n}\n",
            "n = { $n ->\n    [one] a\n   *[other] b\n}\n",
            "en/lmia.ftl: `n` has a plural with another form",
        ),
        ("literal", "n = { \"\\u00A0\" }n\n", "n = n\n", "en/lmia.ftl: `n` has a literal that is more than spaces"),
        (
            "plurals",
            "n = { $n ->\n    [one] a\n   *[other] { $m ->\n        [one] b\n       *[other] c\n    }\n}\n",
            "n = n\n",
            "en/lmia.ftl: `n` has a plural within a plural",
        ),
        ("lines", long, "yes = Oui\n", "en/lmia.ftl: `yes` is longer than a line"),
    ] {
        let problems = read(test, english, french).err().unwrap_or_default();
        assert!(problems.iter().any(|problem| problem.starts_with(said)), "{test}: {problems:?}");
    }
}

#[test]
fn a_file_that_one_language_lacks_is_said() {
    let lacks = Catalogues::read(&folder("file", &[("en/a.ftl", "yes = Yes\n"), ("fr/b.ftl", "non = Non\n")]));
    assert_eq!(
        lacks.err().unwrap_or_default(),
        ["fr/a.ftl: `yes` is missing; in English: Yes", "fr/b.ftl: `non` is not in English"]
    );
    assert!(Catalogues::read(&folder("none", &[])).is_err());
}

#[test]
fn the_edition_changes_with_every_word() {
    let edition = |test, french| read(test, "yes = Yes\n", french).unwrap().edition();
    assert_eq!(edition("one", "yes = Oui\n"), edition("same", "# Why.\nyes = Oui\n"));
    assert_ne!(edition("one", "yes = Oui\n"), edition("other", "yes = Ouí\n"));
}

#[test]
fn accented_english_keeps_names_and_addresses() {
    let english = "fee = Pay { $fee }\npage = https://canada.ca/en\n";
    let all = read("accents", english, "fee = Payez { $fee }\npage = https://canada.ca/fr\n").unwrap().accented();
    assert_eq!(all.languages, ["en", "fr", "en-XA"]);
    assert_eq!(
        all.words_file("en-XA").unwrap().lines().skip(1).collect::<Vec<_>>(),
        ["Páy {fee}", "https://canada.ca/en"]
    );
}
