//! What a site needs to know of a release: the hash of each file, the policy, and the two lines.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha384};

use crate::assemble::ENTRY;
use crate::{paths, words_files};

/// The file in `dist/`.
pub const NAME: &str = "manifest.json";

/// The types, which no page loads.
const TYPES: &str = "work-permit-checker.d.ts";

/// All that the widget needs of a page's Content-Security-Policy, even under `default-src 'none'`.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Manifest {
    version: String,
    rules_version: String,
    files: BTreeMap<String, File>,
    csp: &'static str,
    snippet: String,
}

#[derive(Serialize)]
struct File {
    integrity: String,
    bytes: usize,
}

/// The hash of a file, as an `integrity` attribute has it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// Writes the manifest beside the files that it tells of.
pub fn write(folder: &Path) -> Result<()> {
    let mut files = BTreeMap::new();
    for name in words_files::of_page(folder)? {
        let bytes = fs::read(folder.join(&name)).with_context(|| format!("the build has no {name}"))?;
        files.insert(name, File { integrity: integrity(&bytes), bytes: bytes.len() });
    }
    let entry = fs::read_to_string(folder.join(ENTRY)).with_context(|| format!("cannot read {ENTRY}"))?;
    let hash = files.get(ENTRY).map(|file| file.integrity.as_str()).unwrap_or_default();
    let snippet = format!(
        "<script type=\"module\" src=\"{ENTRY}\" integrity=\"{hash}\" crossorigin=\"anonymous\"></script>\n\
         <work-permit-checker></work-permit-checker>"
    );
    let (version, rules_version) = (constant(&entry, "version")?, constant(&entry, "rulesVersion")?);
    let manifest = Manifest { version, rules_version, files, csp: POLICY, snippet };
    let text = serde_json::to_string_pretty(&manifest)? + "\n";
    fs::write(folder.join(NAME), text).with_context(|| format!("cannot write {NAME}"))
}

/// The text of an exported constant of the entry.
fn constant(entry: &str, name: &str) -> Result<String> {
    let start = format!("export const {name} = \"");
    let (_, rest) = entry.split_once(&start).with_context(|| format!("{ENTRY} has no constant `{name}`"))?;
    let (value, _) = rest.split_once('"').with_context(|| format!("the constant `{name}` has no end"))?;
    Ok(value.to_owned())
}

/// Prints what a site pastes and copies.
pub fn print() -> Result<()> {
    let file = paths::dist().join(NAME);
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let manifest: serde_json::Value =
        serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))?;
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    for (name, about) in manifest.get("files").and_then(|files| files.as_object()).into_iter().flatten() {
        println!("{name}: {}", about.get("integrity").map(word).unwrap_or_default());
    }
    let part = |name: &str| manifest.get(name).map(word).unwrap_or_default();
    println!("Content-Security-Policy: {}\n{}\n", part("csp"), part("snippet"));
    println!("Copy these files from {} into one folder of your site:", paths::dist().display());
    for name in manifest.get("files").and_then(|files| files.as_object()).into_iter().flat_map(|files| files.keys()) {
        println!("  {name}");
    }
    println!("  {TYPES} (for your editor)");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_one_that_browsers_compute() {
        // The empty file: the vector of the standard.
        assert_eq!(integrity(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
    }

    #[test]
    fn constants_are_read_from_the_entry() {
        let entry = "export const version = \"0.1.0\";\nexport const rulesVersion = \"2026-11-22\";\n";
        assert_eq!(constant(entry, "rulesVersion").unwrap(), "2026-11-22");
        assert!(constant(entry, "other").is_err());
    }
}
