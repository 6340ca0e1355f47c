//! What a page transfers for the widget, against a goal and a limit.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::assemble::ENTRY;
use crate::{page, paths};

/// What the widget should take, compressed, with all its languages. It is not reached yet; each
/// table says by how much.
const WANTED: usize = 150_000;

/// The most that it may take.
pub const BUDGET: usize = 230_000;

/// A page that shows one button with Yew, built and compressed the same way: the least possible.
const MINIMAL_YEW_PAGE: usize = 62_000;

/// One transferred file.
struct Shipped {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Prints the table for `dist/`; fails above the limit, or when `dist/` is not the widget's release build.
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
    let total: usize = shipped.iter().map(|file| file.brotli).sum();
    if total > WANTED {
        println!("GOAL NOT REACHED: {} bytes over {}", grouped(total.saturating_sub(WANTED)), grouped(WANTED));
    }
    ensure!(
        total > MINIMAL_YEW_PAGE,
        "{} bytes cannot be the widget: run `cargo clean` and build again",
        grouped(total)
    );
    ensure!(
        total <= BUDGET,
        "the widget is {} bytes over the limit of {} bytes",
        grouped(total.saturating_sub(BUDGET)),
        grouped(BUDGET)
    );
    Ok(())
}

/// The entry and every wasm below a folder; the other scripts belong to the pages around it.
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
    name == ENTRY || name.ends_with(".wasm")
}

fn name_in(dist: &Path, file: &Path) -> String {
    file.strip_prefix(dist).unwrap_or(file).display().to_string()
}

/// A site relies on the entry's name, and on there being one wasm to serve with its MIME type.
fn check_contract(names: &[String]) -> Result<()> {
    ensure!(names.iter().any(|name| name == ENTRY), "dist/ has no {ENTRY}: index.html must copy the entry there");
    let wasm = names.iter().filter(|name| name.ends_with(".wasm")).count();
    ensure!(wasm == 1, "dist/ must hold exactly one .wasm file, but holds {wasm}");
    Ok(())
}

/// The bytes as a static host keeps them: level 11 and a window of 4 MiB.
pub fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

fn table(files: &[Shipped]) -> String {
    let line = |name: &str, raw: &str, brotli: &str| format!("{name:<34} {raw:>10} {brotli:>10}\n");
    let mut text = line("file, bytes", "raw", "brotli 11");
    for file in files {
        text += &line(&file.name, &grouped(file.raw), &grouped(file.brotli));
    }
    let raw = files.iter().map(|file| file.raw).sum();
    let brotli = files.iter().map(|file| file.brotli).sum();
    text += &line("total", &grouped(raw), &grouped(brotli));
    for (name, size) in
        [("goal", WANTED), ("limit: above it, this fails", BUDGET), ("one button alone, with Yew", MINIMAL_YEW_PAGE)]
    {
        text += &line(name, "", &format!("{:>10} total is {} of it", grouped(size), percent(brotli, size)));
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
        assert!(counts("work-permit-checker.js"));
        assert!(counts("work_permit_checker_bg.wasm"));
        for name in ["demo-page.js", "index.html", "work-permit-checker.d.ts", "widget.css"] {
            assert!(!counts(name), "{name}");
        }
    }

    #[test]
    fn the_contract_wants_the_entry_and_one_wasm() {
        let check = |names: &[&str]| check_contract(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert!(check(&[ENTRY, "a.wasm"]).is_ok());
        assert!(check(&[ENTRY]).is_err());
        assert!(check(&[ENTRY, "a.wasm", "b.wasm"]).is_err());
        assert!(check(&["other.js", "a.wasm"]).is_err());
    }

    #[test]
    fn the_table_adds_up_and_compares() {
        let files = [("a.js", 2_000, 1_000), ("b.wasm", 180_000, 59_000)].map(|(name, raw, brotli)| Shipped {
            name: name.to_owned(),
            raw,
            brotli,
        });
        let expected = "\
file, bytes                               raw  brotli 11
a.js                                    2,000      1,000
b.wasm                                180,000     59,000
total                                 182,000     60,000
goal                                             150,000 total is 40 % of it
limit: above it, this fails                      230,000 total is 27 % of it
one button alone, with Yew                        62,000 total is 97 % of it
";
        assert_eq!(table(&files), expected);
    }

    #[test]
    fn compression_shrinks_what_repeats() {
        assert!(brotli(&[7; 10_000]).is_ok_and(|small| small.len() < 100));
    }
}
