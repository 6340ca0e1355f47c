//! The archive for those who copy files to a web server by hand.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// How to put the files on a server; in the archive as `README.txt`.
const README: &str = include_str!("README.txt");

/// Packs the files under one folder name, reads the archive back and gives its path.
pub fn pack(target: &Path, version: &str, files: &[PathBuf]) -> Result<PathBuf> {
    let path = target.join(format!("work-permit-checker-{version}.zip"));
    let mut entries = vec![("README.txt".to_owned(), README.replace("{version}", version).into_bytes())];
    for file in files {
        let name = file.file_name().and_then(|name| name.to_str()).context("a file without a name")?;
        entries.push((name.to_owned(), fs::read(file).with_context(|| format!("cannot read {}", file.display()))?));
    }
    write(&path, &entries).with_context(|| format!("cannot write {}", path.display()))?;
    let back = read(&path).with_context(|| format!("cannot read {} back", path.display()))?;
    let wanted: Vec<_> =
        entries.into_iter().map(|(name, body)| (format!("work-permit-checker/{name}"), body)).collect();
    ensure!(back == wanted, "{} does not hold what was put into it", path.display());
    Ok(path)
}

fn write(path: &Path, entries: &[(String, Vec<u8>)]) -> Result<()> {
    let mut archive = ZipWriter::new(fs::File::create(path)?);
    // No times: the same files make the same archive.
    let options = SimpleFileOptions::default().unix_permissions(0o644);
    for (name, body) in entries {
        archive.start_file(format!("work-permit-checker/{name}"), options)?;
        archive.write_all(body)?;
    }
    archive.finish()?;
    Ok(())
}

fn read(path: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(fs::File::open(path)?)?;
    let mut entries = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at)?;
        let mut body = Vec::new();
        entry.read_to_end(&mut body)?;
        entries.push((entry.name()?.into_owned(), body));
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_names_every_file_that_a_page_loads() {
        let languages = catalogues::Catalogues::read(catalogues::FOLDER.as_ref()).unwrap().languages;
        let words = languages.iter().map(|tag| crate::words_files::name_for(tag));
        let others = [crate::assemble::ENTRY, crate::assemble::WASM, crate::manifest::NAME].map(str::to_owned);
        for name in others.into_iter().chain(words) {
            assert!(README.matches(name.as_str()).count() >= 2, "{name} is not named in both languages");
        }
    }
}
