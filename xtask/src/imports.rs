//! Short names for the imports of the wasm: wasm-bindgen names each with a hash, which does not
//! compress. Measured, of 153 kB: 2.4 kB.

use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{Import, ImportSectionReader, Parser, Payload, TypeRef};

/// Custom sections that the application does not read.
const TOOLS: [&str; 2] = ["producers", "target_features"];

/// Names of imports, each with its new one.
pub type Names = Vec<(String, String)>;

/// Gives the object of imports in the glue the names that the wasm now asks for.
pub fn rename_keys(glue: &str, names: &[(String, String)]) -> Result<String> {
    let mut out = String::new();
    let mut renamed = 0;
    for line in glue.lines() {
        let found = line
            .trim_start()
            .split_once(':')
            .and_then(|(key, rest)| Some((names.iter().find(|(old, _)| old == key)?, rest)));
        match found {
            Some(((_, new), rest)) => {
                renamed += 1;
                out.extend([new, ":", rest, "\n"]);
            }
            None => out.extend([line, "\n"]),
        }
    }
    ensure!(renamed == names.len(), "the glue defines {renamed} of the {} imports of the wasm by name", names.len());
    Ok(out)
}

/// The wasm with `a`, `b`, ... for the names of its imports, and each old name with its new one. Sections
/// that only tell which tools built it are left out (measured: 356 bytes).
pub fn rename_imports(wasm: &[u8]) -> Result<(Vec<u8>, Names)> {
    let mut module = Module::new();
    let mut names = Names::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("the build has no readable wasm")? {
            Payload::ImportSection(imports) => module.section(&renamed(imports, &mut names)?),
            Payload::CustomSection(section) if TOOLS.contains(&section.name()) => &mut module,
            other => match other.as_section() {
                Some((id, range)) => module.section(&RawSection { id, data: bytes(wasm, range)? }),
                None => &mut module,
            },
        };
    }
    Ok((module.finish(), names))
}

fn renamed(imports: ImportSectionReader<'_>, names: &mut Names) -> Result<ImportSection> {
    let mut section = ImportSection::new();
    for (at, import) in imports.into_imports().enumerate() {
        let Import { module, name, ty } = import?;
        let TypeRef::Func(signature) = ty else { bail!("the import `{name}` is not a function") };
        let new = short(at);
        section.import(module, &new, EntityType::Function(signature));
        names.push((name.to_owned(), new));
    }
    Ok(section)
}

fn bytes(wasm: &[u8], range: Range<u64>) -> Result<&[u8]> {
    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
    wasm.get(range).context("a section ends behind the file")
}

/// A name for each number: `a` to `z`, then `a1` and so on.
fn short(at: usize) -> String {
    let letter = ('a'..='z').nth(at % 26).unwrap_or('a');
    if at < 26 { letter.to_string() } else { format!("{letter}{}", at / 26) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CustomSection, MemoryType};

    /// A module with one type, these imports of it, and a custom section.
    fn module(imports: &[(&str, EntityType)], custom: &str) -> Vec<u8> {
        let mut module = Module::new();
        module.section(&RawSection { id: 1, data: &[1, 0x60, 0, 0] });
        let mut section = ImportSection::new();
        for (name, kind) in imports {
            section.import("./glue.js", name, *kind);
        }
        module.section(&section);
        module.section(&CustomSection { name: custom.into(), data: b"tool".into() });
        module.finish()
    }

    #[test]
    fn imports_get_short_names_on_both_sides() {
        let function = EntityType::Function(0);
        let wasm = module(&[("__wbg_new_0123456789abcdef", function)], "linked");
        let (small, names) = rename_imports(&wasm).unwrap();
        assert_eq!(small, module(&[("a", function)], "linked"));
        let glue = rename_keys("x\n__wbg_new_0123456789abcdef: function() {\n", &names).unwrap();
        assert_eq!(glue, "x\na: function() {\n");
        assert!(rename_keys("x\n", &names).is_err());
        assert!(rename_imports(&wasm[..30]).is_err());
    }

    #[test]
    fn only_what_tells_the_tools_is_left_out() {
        let bare = module(&[], "linked").len();
        for tool in TOOLS {
            assert!(rename_imports(&module(&[], tool)).unwrap().0.len() < bare - 10, "{tool}");
        }
        assert_eq!(rename_imports(&module(&[], "linked")).unwrap().0.len(), bare);
    }

    #[test]
    fn an_import_that_is_no_function_is_refused() {
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let error = rename_imports(&module(&[("memory", EntityType::Memory(memory))], "linked")).unwrap_err();
        assert!(error.to_string().contains("`memory` is not a function"), "{error}");
    }

    #[test]
    fn short_names_differ() {
        let all: std::collections::BTreeSet<_> = (0..500).map(short).collect();
        assert_eq!(all.len(), 500);
    }
}
