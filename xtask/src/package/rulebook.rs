//! The rule book in both languages, for those who review the rules. It stands beside the archives, not
//! in them: what a site copies is what its pages load.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::run;

/// The languages of the book.
const LANGUAGES: [&str; 2] = ["en", "fr"];

/// Writes the books and gives their places.
pub fn write(target: &Path) -> Result<Vec<PathBuf>> {
    let mut books = Vec::new();
    for language in LANGUAGES {
        let mut command = run::cargo(&["run", "--quiet", "--example", "rulebook", "--", "--lang", language]);
        let output = command.output().context("cannot start cargo: is it on PATH?")?;
        let complained = String::from_utf8_lossy(&output.stderr);
        ensure!(
            output.status.success(),
            "the rule book in `{language}` was not written ({}):\n{complained}",
            output.status
        );
        let book = target.join(format!("rulebook.{language}.html"));
        fs::write(&book, output.stdout).with_context(|| format!("cannot write {}", book.display()))?;
        books.push(book);
    }
    Ok(books)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_book() {
        let target = std::env::temp_dir().join(format!("wpc-rulebook-{}", std::process::id()));
        fs::create_dir_all(&target).unwrap();
        let books = write(&target).unwrap();
        for (language, book) in LANGUAGES.iter().zip(&books) {
            let text = fs::read_to_string(book).unwrap();
            assert!(text.starts_with(&format!("<!DOCTYPE html><html lang=\"{language}\">")), "{}", book.display());
        }
        assert_eq!(books.len(), LANGUAGES.len());
        fs::remove_dir_all(&target).unwrap();
    }
}
