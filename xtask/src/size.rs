//! What a page transfers for the widget in one language, against a goal and the limits.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::assemble::ENTRY;
use crate::{page, paths, words_files};

/// What a page should take in one language: entry, wasm and the words of that language. It is not reached yet; each
/// table says by how much (docs/decisions/006).
const WANTED: usize = 185_000;

/// What the words of a language should take.
const WANTED_WORDS: usize = 32_000;

/// The most that a page may take in one language.
pub const PAGE: usize = 195_000;

/// The most that the words of a language may take.
pub const WORDS: usize = 35_000;

/// A page that shows one button with Yew, built and compressed the same way: the least possible.
const MINIMAL_YEW_PAGE: usize = 62_000;

/// One transferred file.
struct Shipped {
    name: String,
    raw: usize,
    brotli: usize,
}

impl Shipped {
    fn tag(&self) -> Option<&str> {
        words_files::tag_of(&self.name)
    }
}

/// Prints the table for `dist/`; fails above a limit, or when `dist/` is not the widget's release build.
pub fn report() -> Result<()> {
    page::ensure_release()?;
    let dist = paths::dist();
    let files = transferred(&dist)?;
    let names: Vec<String> = files.iter().map(|file| name_in(&dist, file)).collect();
    check_contract(&names)?;
    let mut shipped = Vec::new();
    for (file, name) in files.iter().zip(names) {
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let brotli = brotli(&bytes).with_context(|| format!("cannot compress {name}"))?.len();
        shipped.push(Shipped { name, raw: bytes.len(), brotli });
    }
    print!("{}", table(&shipped));
    for file in shipped.iter().filter(|file| file.tag().is_some() && file.brotli > WANTED_WORDS) {
        let over = grouped(file.brotli.saturating_sub(WANTED_WORDS));
        println!("GOAL NOT REACHED: {} is {over} bytes over {}", file.name, grouped(WANTED_WORDS));
    }
    for (language, _, total) in pages(&shipped) {
        if total > WANTED {
            println!("GOAL NOT REACHED in {language}: {} bytes over", grouped(total.saturating_sub(WANTED)));
        }
        ensure!(
            total > MINIMAL_YEW_PAGE,
            "{} bytes cannot be the widget: run `cargo clean` and build again",
            grouped(total)
        );
    }
    check_limits(&shipped)
}

/// What a page transfers in each language: its tag, and the bytes, raw and compressed.
fn pages(files: &[Shipped]) -> Vec<(&str, usize, usize)> {
    let mut pages = Vec::new();
    for language in files.iter().filter_map(Shipped::tag) {
        let needed = || files.iter().filter(|file| file.tag().is_none_or(|tag| tag == language));
        pages.push((language, needed().map(|file| file.raw).sum(), needed().map(|file| file.brotli).sum()));
    }
    pages
}

fn check_limits(files: &[Shipped]) -> Result<()> {
    for (language, _, total) in pages(files) {
        let over = grouped(total.saturating_sub(PAGE));
        ensure!(total <= PAGE, "a page in {language} is {over} bytes over the limit of {} bytes", grouped(PAGE));
    }
    for file in files.iter().filter(|file| file.tag().is_some()) {
        let over = grouped(file.brotli.saturating_sub(WORDS));
        ensure!(file.brotli <= WORDS, "{} is {over} bytes over the limit of {} bytes", file.name, grouped(WORDS));
    }
    Ok(())
}

/// The entry, every wasm and the words below a folder; the other scripts belong to the pages around it.
fn transferred(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}: run `cargo xtask build`", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| format!("cannot list {}", folder.display()))?.path();
        if path.is_dir() {
            files.extend(transferred(&path)?);
        } else if path.file_name().and_then(|name| name.to_str()).is_some_and(counts) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn counts(name: &str) -> bool {
    name == ENTRY || name.ends_with(".wasm") || words_files::tag_of(name).is_some()
}

fn name_in(dist: &Path, file: &Path) -> String {
    file.strip_prefix(dist).unwrap_or(file).display().to_string()
}

/// A site relies on the names of the entry and of the words, and on one wasm to serve with its MIME type.
fn check_contract(names: &[String]) -> Result<()> {
    ensure!(names.iter().any(|name| name == ENTRY), "dist/ has no {ENTRY}: index.html must copy the entry there");
    let wasm = names.iter().filter(|name| name.ends_with(".wasm")).count();
    ensure!(wasm == 1, "dist/ must hold exactly one .wasm file, but holds {wasm}");
    ensure!(names.iter().any(|name| words_files::tag_of(name).is_some()), "dist/ holds no words.<language>.txt");
    Ok(())
}

/// The bytes as a static host keeps them: level 11 and a window of 4 MiB.
pub fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

fn table(files: &[Shipped]) -> String {
    let line = |name: &str, raw: &str, brotli: &str| format!("{name:<34} {raw:>10} {brotli:>10}");
    let mut text = line("file, bytes", "raw", "brotli 11") + "\n";
    for file in files {
        text += &line(&file.name, &grouped(file.raw), &grouped(file.brotli));
        if file.tag().is_some() {
            text += &format!(" {} of the limit of {}", percent(file.brotli, WORDS), grouped(WORDS));
        }
        text += "\n";
    }
    let sizes =
        [("goal", WANTED), ("limit: above it, this fails", PAGE), ("one button alone, with Yew", MINIMAL_YEW_PAGE)];
    for (language, raw, brotli) in pages(files) {
        text += &(line(&format!("a page in {language}"), &grouped(raw), &grouped(brotli)) + "\n");
        for (name, size) in sizes {
            text += &format!("{} the page is {} of it\n", line(name, "", &grouped(size)), percent(brotli, size));
        }
    }
    text
}

fn percent(part: usize, whole: usize) -> String {
    format!("{} %", part.saturating_mul(100).div_ceil(whole.max(1)))
}

/// A number with commas between its thousands.
pub fn grouped(number: usize) -> String {
    match number / 1000 {
        0 => number.to_string(),
        thousands => format!("{},{:03}", grouped(thousands), number % 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1000), "1,000");
        assert_eq!(grouped(1_020_003), "1,020,003");
    }

    #[test]
    fn the_demo_and_the_types_are_not_counted() {
        for name in ["work-permit-checker.js", "work_permit_checker_bg.wasm", "words.en.txt"] {
            assert!(counts(name), "{name}");
        }
        for name in ["demo-page.js", "index.html", "work-permit-checker.d.ts", "widget.css"] {
            assert!(!counts(name), "{name}");
        }
    }

    #[test]
    fn the_contract_wants_the_entry_one_wasm_and_words() {
        let check = |names: &[&str]| check_contract(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert!(check(&[ENTRY, "a.wasm", "words.en.txt"]).is_ok());
        assert!(check(&[ENTRY, "words.en.txt"]).is_err());
        assert!(check(&[ENTRY, "a.wasm"]).is_err());
        assert!(check(&[ENTRY, "a.wasm", "b.wasm", "words.en.txt"]).is_err());
        assert!(check(&["other.js", "a.wasm", "words.en.txt"]).is_err());
    }

    fn files(sizes: [(&str, usize, usize); 4]) -> [Shipped; 4] {
        sizes.map(|(name, raw, brotli)| Shipped { name: name.to_owned(), raw, brotli })
    }

    #[test]
    fn the_table_adds_up_each_language_and_compares() {
        let files = files([
            ("a.js", 2_000, 1_000),
            ("b.wasm", 180_000, 59_000),
            ("words.en.txt", 60_000, 16_000),
            ("words.fr.txt", 70_000, 20_000),
        ]);
        let expected = "\
file, bytes                               raw  brotli 11
a.js                                    2,000      1,000
b.wasm                                180,000     59,000
words.en.txt                           60,000     16,000 46 % of the limit of 35,000
words.fr.txt                           70,000     20,000 58 % of the limit of 35,000
a page in en                          242,000     76,000
goal                                             185,000 the page is 42 % of it
limit: above it, this fails                      195,000 the page is 39 % of it
one button alone, with Yew                        62,000 the page is 123 % of it
a page in fr                          252,000     80,000
goal                                             185,000 the page is 44 % of it
limit: above it, this fails                      195,000 the page is 42 % of it
one button alone, with Yew                        62,000 the page is 130 % of it
";
        assert_eq!(table(&files), expected);
    }

    #[test]
    fn each_language_has_a_limit_for_its_page_and_its_words() {
        let problem = |wasm: usize, english: usize, french: usize| {
            let sizes =
                [("a.js", 1, 5_000), ("b.wasm", 1, wasm), ("words.en.txt", 1, english), ("words.fr.txt", 1, french)];
            check_limits(&files(sizes)).err().map(|error| error.to_string()).unwrap_or_default()
        };
        assert_eq!(problem(160_000, 30_000, 30_000), "");
        assert_eq!(problem(160_000, 30_000, 30_001), "a page in fr is 1 bytes over the limit of 195,000 bytes");
        assert_eq!(problem(100_000, 30_000, 35_001), "words.fr.txt is 1 bytes over the limit of 35,000 bytes");
        assert_eq!(problem(100_000, 35_000, 35_000), "");
    }

    #[test]
    fn compression_shrinks_what_repeats() {
        assert!(brotli(&[7; 10_000]).is_ok_and(|small| small.len() < 100));
    }
}
