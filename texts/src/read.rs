//! Reads the folders, and says everything that does not fit together.

use crate::message::{self, Message};
use crate::{Catalogues, REFERENCE};
use fluent_syntax::ast::Entry;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The sentences of one language: by file, then by key in the order of the file.
type Language = BTreeMap<String, Vec<Sentence>>;

struct Sentence {
    key: String,
    comment: String,
    words: String,
    placeholders: Vec<String>,
}

impl Catalogues {
    /// Reads every language below a folder: those of its folders that contain catalogues.
    ///
    /// # Errors
    /// Everything that is wrong, each with its file and key.
    pub fn read(folder: &Path) -> Result<Catalogues, Vec<String>> {
        let mut problems = Vec::new();
        let mut languages = names(folder, "").map_err(|problem| vec![problem])?;
        languages.retain(|name| names(&folder.join(name), ".ftl").is_ok_and(|files| !files.is_empty()));
        languages.sort_by_key(|tag| (tag != REFERENCE, tag.clone()));
        let mut read = Vec::new();
        for tag in &languages {
            read.push(language(folder, tag, &mut problems).map_err(|problem| vec![problem])?);
        }
        let (Some(reference), others) = (read.first(), read.get(1..).unwrap_or_default()) else {
            return Err(vec![format!("{} has no language", folder.display())]);
        };
        let mut messages = Vec::new();
        for (family, sentences) in reference {
            for sentence in sentences {
                let mut words = vec![sentence.words.clone()];
                for (tag, other) in languages.iter().skip(1).zip(others) {
                    let own = other.get(family).and_then(|own| own.iter().find(|own| own.key == sentence.key));
                    let place = format!("{tag}/{family}.ftl: `{}`", sentence.key);
                    match own {
                        None => problems.push(format!("{place} is missing; in English: {}", sentence.words)),
                        Some(own) if own.placeholders != sentence.placeholders => problems.push(format!(
                            "{place} has the placeholders {:?}, the English {:?}",
                            own.placeholders, sentence.placeholders
                        )),
                        Some(own) => words.push(own.words.clone()),
                    }
                }
                messages.push(Message {
                    family: family.clone(),
                    key: sentence.key.clone(),
                    comment: sentence.comment.clone(),
                    words,
                    placeholders: sentence.placeholders.clone(),
                });
            }
        }
        for (tag, other) in languages.iter().skip(1).zip(others) {
            for (family, sentences) in other {
                let known = reference.get(family).map(Vec::as_slice).unwrap_or_default();
                for sentence in sentences.iter().filter(|own| !known.iter().any(|known| known.key == own.key)) {
                    problems.push(format!("{tag}/{family}.ftl: `{}` is not in English", sentence.key));
                }
            }
        }
        if problems.is_empty() { Ok(Catalogues { languages, messages }) } else { Err(problems) }
    }
}

fn language(folder: &Path, tag: &str, problems: &mut Vec<String>) -> Result<Language, String> {
    let mut files = Language::new();
    let folder = folder.join(tag);
    for name in names(&folder, ".ftl")? {
        let path = folder.join(format!("{name}.ftl"));
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let sentences = sentences(&text, &format!("{tag}/{name}.ftl"), problems);
        files.insert(name, sentences);
    }
    Ok(files)
}

fn sentences(text: &str, file: &str, problems: &mut Vec<String>) -> Vec<Sentence> {
    let mut found: Vec<Sentence> = Vec::new();
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or_default().lines().count().max(1);
                problems.push(format!("{file}, line {line}: {}", error.kind));
            }
            resource
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                if found.iter().any(|known| known.key == key) {
                    problems.push(format!("{file}: `{key}` is there twice"));
                }
                let comment = message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
                match message.value.as_ref().map(message::words) {
                    Some(Ok((words, placeholders))) if message.attributes.is_empty() => {
                        found.push(Sentence { key: key.into(), comment, words, placeholders });
                    }
                    Some(Err(problem)) => problems.push(format!("{file}: `{key}` {problem}")),
                    _ => problems.push(format!("{file}: `{key}` has attributes or no words")),
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => problems.push(format!("{file}: terms such as `-{}` are not known here", term.id.name)),
            // The parser has said it above.
            Entry::Junk { .. } => {}
        }
    }
    found
}

/// The names in a folder that end so, without the end, sorted; with no end, the folders.
fn names(folder: &Path, end: &str) -> Result<Vec<String>, String> {
    let problem = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(problem)? {
        let entry = entry.map_err(problem)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() == end.is_empty()
            && let Some(name) = name.strip_suffix(end)
        {
            names.push(name.into());
        }
    }
    names.sort();
    Ok(names)
}
