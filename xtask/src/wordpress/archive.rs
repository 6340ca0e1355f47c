//! The plugin's archive: sources, the widget, the names of its routes and the French words.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;

use crate::{paths, run, words_files};

/// The plugin's folder, which is also how WordPress calls it.
const PLUGIN: &str = "work-permit-checker";
/// WordPress looks for words by locale, and knows these three kinds of French.
const FRENCH: [&str; 3] = ["fr_BE", "fr_CA", "fr_FR"];

/// Every file of the plugin by its path in the archive, in order.
pub fn files(sources: &Path, dist: &Path, version: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    collect(sources, "", &mut files)?;
    let header = files
        .get("work-permit-checker.php")
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .unwrap_or_default();
    ensure!(
        header.contains(&format!("const VERSION = '{version}';")),
        "dist/ is of version {version}, and the plugin is not"
    );
    for name in words_files::of_page(dist)? {
        // The browser may keep these for long; another version is another address.
        files.insert(format!("widget/{version}/{name}"), read(&dist.join(&name))?);
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        files.insert(name.to_owned(), read(&paths::root().join(name))?);
    }
    let words = compiled(&sources.join("languages/work-permit-checker-fr.po"))?;
    for locale in FRENCH {
        files.insert(format!("languages/{PLUGIN}-{locale}.mo"), words.clone());
    }
    files.insert("includes/routes.json".to_owned(), routes()?);
    Ok(files)
}

/// Writes the archive; equal files give equal bytes.
pub fn write(files: &BTreeMap<String, Vec<u8>>, to: &Path) -> Result<()> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default()).unix_permissions(0o644);
    for (path, bytes) in files {
        archive
            .start_file(format!("{PLUGIN}/{path}"), options)
            .and_then(|()| Ok(archive.write_all(bytes)?))
            .with_context(|| format!("cannot pack {path}"))?;
    }
    let bytes = archive.finish().context("cannot end the archive")?.into_inner();
    fs::create_dir_all(to.parent().unwrap_or(to))
        .and_then(|()| fs::write(to, bytes))
        .with_context(|| format!("cannot write {}", to.display()))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn collect(folder: &Path, below: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let path = entry.with_context(|| format!("cannot list {}", folder.display()))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            collect(&path, &format!("{below}{name}/"), files)?;
        } else {
            files.insert(format!("{below}{name}"), read(&path)?);
        }
    }
    Ok(())
}

/// The words in the form that WordPress reads.
fn compiled(words: &Path) -> Result<Vec<u8>> {
    let catalogue = polib::po_file::parse(words).map_err(|error| anyhow::anyhow!("{}: {error}", words.display()))?;
    let folder = paths::root().join("target/package");
    let file = folder.join("french.mo");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    polib::mo_file::write(&catalogue, &file).with_context(|| format!("cannot write {}", file.display()))?;
    let mut bytes = read(&file)?;
    fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
    // No hash table follows the two tables of strings, eight bytes for each string. Its place is
    // left empty by the library, but WordPress refuses a file in which it does not end them.
    let strings = bytes.get(8..12).and_then(|count| count.try_into().ok()).map_or(0, u32::from_ne_bytes);
    let end = strings.saturating_mul(16).saturating_add(28);
    bytes.get_mut(24..28).context("the words are too short")?.copy_from_slice(&end.to_ne_bytes());
    Ok(bytes)
}

/// The id and the names of every route, from the rules themselves.
fn routes() -> Result<Vec<u8>> {
    let [english, french] = [names("en")?, names("fr")?];
    let rows = english
        .iter()
        .zip(&french)
        .map(|((id, english), (_, french))| json!({ "id": id, "en": english, "fr": french }));
    serde_json::to_vec_pretty(&rows.collect::<Value>()).context("cannot write the names of the routes")
}

fn names(language: &str) -> Result<Vec<(String, String)>> {
    let mut command = run::cargo(&["run", "--quiet", "--example", "assess", "--", "--lang", language]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("cannot start cargo")?;
    child.stdin.take().context("cargo reads nothing")?.write_all(b"{}")?;
    let output = child.wait_with_output().context("cannot wait for cargo")?;
    ensure!(output.status.success(), "the example `assess` failed ({})", output.status);
    let report: Value = serde_json::from_slice(&output.stdout).context("the example `assess` printed no report")?;
    let text = |route: &Value, key: &str| route.get(key).and_then(Value::as_str).map(str::to_owned);
    let routes = report.get("routes").and_then(Value::as_array).context("the report has no routes")?;
    routes.iter().map(|route| text(route, "id").zip(text(route, "name")).context("a route has no id or name")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every English text that a source passes to be translated.
    fn wanted(source: &str) -> Vec<String> {
        source
            .split("__( '")
            .skip(1)
            .filter_map(|after| Some(after.split_once("', 'work-permit-checker' )")?.0.to_owned()))
            .collect()
    }

    fn plugin() -> std::path::PathBuf {
        paths::root().join("packages/wordpress")
    }

    #[test]
    fn every_word_of_the_plugin_is_in_french_too() -> Result<()> {
        let mut sources = BTreeMap::new();
        collect(&plugin(), "", &mut sources)?;
        let texts: Vec<String> = sources
            .iter()
            .filter(|(path, _)| path.ends_with(".php"))
            .flat_map(|(_, bytes)| wanted(&String::from_utf8_lossy(bytes)))
            .collect();
        assert!(texts.len() > 25, "only {} texts were found", texts.len());
        let french = polib::po_file::parse(&plugin().join("languages/work-permit-checker-fr.po"))
            .map_err(|error| anyhow::anyhow!("{error}"))?;
        for text in &texts {
            let found = french.find_message(None, text, None).and_then(|message| message.msgstr().ok());
            let found = found.unwrap_or_else(|| panic!("no French for {text:?}"));
            for sign in [" :", " ;", " ?", " !", " »", "« ", "'"] {
                assert!(!found.contains(sign), "{found}");
            }
            assert_eq!(found.matches('%').count(), text.matches('%').count(), "{found}");
        }
        let block: Value = serde_json::from_slice(&read(&plugin().join("block/block.json"))?)?;
        for key in ["title", "description"] {
            let text = block.get(key).and_then(Value::as_str).unwrap_or_default();
            let context = format!("block {key}");
            assert!(french.find_message(Some(&context), text, None).is_some(), "no French for the block's {key}");
        }
        Ok(())
    }

    #[test]
    fn equal_files_give_equal_archives() -> Result<()> {
        let files = BTreeMap::from([("b".to_owned(), vec![1; 100]), ("a/c".to_owned(), vec![2; 100])]);
        let folder = std::env::temp_dir().join(format!("wpc-archive-{}", std::process::id()));
        write(&files, &folder.join("one.zip"))?;
        write(&files, &folder.join("two.zip"))?;
        assert_eq!(read(&folder.join("one.zip"))?, read(&folder.join("two.zip"))?);
        let archive = zip::ZipArchive::new(fs::File::open(folder.join("one.zip"))?)?;
        let names = archive.file_names().collect::<zip::result::ZipResult<Vec<_>>>()?;
        assert_eq!(names, ["work-permit-checker/a/c", "work-permit-checker/b"]);
        Ok(fs::remove_dir_all(&folder)?)
    }
}
