//! The files with the words of each language, which lie beside the wasm.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use catalogues::{Catalogues, TEST_TAG};

use crate::assemble::{ENTRY, WASM};
use crate::manifest;

/// The name of a language's file. It has no hash, because the entry names it.
pub fn name_for(tag: &str) -> String {
    format!("words.{tag}.txt")
}

/// The tag of the language whose file has this name.
pub fn tag_of(name: &str) -> Option<&str> {
    name.strip_prefix("words.")?.strip_suffix(".txt").filter(|tag| !tag.is_empty())
}

/// What the entry says about the file of a language.
fn address_of(tag: &str) -> String {
    let quote = if tag.contains('-') { "\"" } else { "" };
    format!("{quote}{tag}{quote}: new URL(\"./{}\", import.meta.url)", name_for(tag))
}

/// The entry with the test language behind the languages that the sources name.
pub fn with_test_language(entry: &str) -> Result<String> {
    let mut entry = entry.to_owned();
    for (start, end, added) in [
        ("const LANGUAGES = [", "]", format!(", \"{TEST_TAG}\"")),
        ("const FILES = {", "\n}", format!("\n  {},", address_of(TEST_TAG))),
    ] {
        let list = entry.split_once(start).and_then(|(before, rest)| Some((before, rest.split_once(end)?)));
        let (before, (known, after)) = list.with_context(|| format!("{ENTRY} has no `{start}`"))?;
        entry = [before, start, known, &added, end, after].concat();
    }
    Ok(entry)
}

/// Writes the file of each language into the folder of a build. Gives the hashes, as the entry has them.
pub fn write(folder: &Path, entry: &str) -> Result<String> {
    let catalogues = Catalogues::of_build().map_err(|problems| anyhow!("{}", problems.join("\n")))?;
    let mut hashes = serde_json::Map::new();
    for tag in &catalogues.languages {
        let name = name_for(tag);
        let words = catalogues.words_file(tag).with_context(|| format!("there is no language {tag}"))?;
        let address = address_of(tag);
        ensure!(entry.contains(&address), "{ENTRY} does not load {name}: `{address}` belongs into load-words.js");
        fs::write(folder.join(&name), &words).with_context(|| format!("cannot write {name}"))?;
        hashes.insert(tag.clone(), manifest::integrity(words.as_bytes()).into());
    }
    serde_json::to_string(&hashes).context("cannot write the hashes of the words")
}

/// The files that a page loads from a build: the entry, the application, the words of each language.
pub fn of_page(dist: &Path) -> Result<Vec<String>> {
    Ok([ENTRY.to_owned(), WASM.to_owned()].into_iter().chain(names(dist)?).collect())
}

/// The names of the files of words in a build, in the order of their tags.
pub fn names(dist: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dist).with_context(|| format!("cannot list {}", dist.display()))? {
        let name = entry.with_context(|| format!("cannot list {}", dist.display()))?.file_name();
        names.extend(name.to_str().filter(|name| tag_of(name).is_some()).map(str::to_owned));
    }
    ensure!(!names.is_empty(), "{} has no files of words: run `cargo xtask build`", dist.display());
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    #[test]
    fn a_name_and_its_tag_belong_together() {
        assert_eq!(tag_of(&name_for("fr")), Some("fr"));
        for name in ["words.txt", "words..txt", "load-words.js", "sentences.js", "words.en.txt.br"] {
            assert_eq!(tag_of(name), None, "{name}");
        }
    }

    #[test]
    fn the_test_language_comes_behind_the_others() {
        let source = |name: &str| fs::read_to_string(paths::root().join("src/element").join(name)).unwrap();
        let entry = source("surroundings.js") + &source("load-words.js");
        let with = with_test_language(&entry).unwrap();
        assert!(with.contains("LANGUAGES = [\"en\", \"fr\", \"en-XA\"];"), "{with}");
        assert!(with.contains("\n  \"en-XA\": new URL(\"./words.en-XA.txt\", import.meta.url),\n};"), "{with}");
        assert_eq!(with.lines().count(), entry.lines().count() + 1);
        assert!(with_test_language("const FILES = {\n};").is_err());
    }

    #[test]
    fn a_language_that_the_entry_does_not_load_is_refused() {
        let folder = std::env::temp_dir().join(format!("wpc-words-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let problem = write(&folder, "const FILES = {};").unwrap_err().to_string();
        assert!(problem.contains("words.en.txt"), "{problem}");
        let source = fs::read_to_string(paths::root().join("src/element/load-words.js")).unwrap();
        let hashes = write(&folder, &source).unwrap();
        let files = names(&folder).unwrap();
        assert!(
            files.iter().all(|name| tag_of(name).is_some_and(|tag| hashes.contains(&format!("\"{tag}\":\"sha384-"))))
        );
        fs::remove_dir_all(&folder).unwrap();
        assert!(names(&folder).is_err());
    }
}
