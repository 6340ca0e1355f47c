//! Short names for the imports of the wasm: wasm-bindgen names each with a hash, which does not
//! compress. Measured, of 153 kB: 2.4 kB.

use anyhow::{Context, Result, bail, ensure};

/// The section of a wasm file that lists imports.
const IMPORTS: u8 = 2;

/// Names of imports, each with its new one.
pub type Names = Vec<(String, String)>;

/// Gives the object of imports in the glue the names that the wasm now asks for.
pub fn rename_keys(glue: &str, names: &[(String, String)]) -> Result<String> {
    let mut out = String::new();
    let mut renamed = 0;
    for line in glue.lines() {
        let found = line.trim_start().split_once(':').and_then(|(key, rest)| Some((names.iter().find(|(old, _)| old == key)?, rest)));
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

/// The wasm with `a`, `b`, ... for the names of its imports, and each old name with its new one.
pub fn rename_imports(wasm: &[u8]) -> Result<(Vec<u8>, Names)> {
    let mut rest = wasm;
    let mut out = take(&mut rest, 8)?.to_vec();
    let mut names = Vec::new();
    while let [id, ..] = *rest {
        take(&mut rest, 1)?;
        let size = number(&mut rest)?;
        let section = take(&mut rest, size)?;
        let section = if id == IMPORTS { renamed(section, &mut names)? } else { section.to_vec() };
        out.push(id);
        put_number(&mut out, section.len());
        out.extend(section);
    }
    Ok((out, names))
}

fn renamed(mut section: &[u8], names: &mut Names) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let count = number(&mut section)?;
    put_number(&mut out, count);
    for at in 0..count {
        let module = name(&mut section)?;
        let old = name(&mut section)?;
        let kind = take(&mut section, 1)?;
        ensure!(kind == [0], "the import `{old}` is not a function");
        let signature = number(&mut section)?;
        let new = short(at);
        put_name(&mut out, &module);
        put_name(&mut out, &new);
        out.extend(kind);
        put_number(&mut out, signature);
        names.push((old, new));
    }
    Ok(out)
}

/// A name for each number: `a` to `z`, then `a1` and so on.
fn short(at: usize) -> String {
    let letter = ('a'..='z').nth(at % 26).unwrap_or('a');
    if at < 26 { letter.to_string() } else { format!("{letter}{}", at / 26) }
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Result<&'a [u8]> {
    let Some((taken, after)) = rest.split_at_checked(count) else {
        bail!("the file ends too early");
    };
    *rest = after;
    Ok(taken)
}

fn number(rest: &mut &[u8]) -> Result<usize> {
    let mut value = 0;
    for shift in (0..35).step_by(7) {
        let byte = take(rest, 1)?.first().copied().unwrap_or_default();
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    bail!("a number is too long");
}

fn put_number(out: &mut Vec<u8>, mut value: usize) {
    while value > 0x7f {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn name(rest: &mut &[u8]) -> Result<String> {
    let length = number(rest)?;
    String::from_utf8(take(rest, length)?.to_vec()).context("a name is not UTF-8")
}

fn put_name(out: &mut Vec<u8>, name: &str) {
    put_number(out, name.len());
    out.extend(name.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_get_short_names_on_both_sides() {
        let mut section = vec![1];
        put_name(&mut section, "./glue.js");
        put_name(&mut section, "__wbg_new_0123456789abcdef");
        section.extend([0, 200, 1]);
        let mut wasm = b"\0asm\x01\0\0\0\x01\x02ab\x02".to_vec();
        put_number(&mut wasm, section.len());
        wasm.extend(section);
        let (small, names) = rename_imports(&wasm).unwrap();
        assert_eq!(small, b"\0asm\x01\0\0\0\x01\x02ab\x02\x10\x01\x09./glue.js\x01a\0\xc8\x01");
        let glue = rename_keys("x\n__wbg_new_0123456789abcdef: function() {\n", &names).unwrap();
        assert_eq!(glue, "x\na: function() {\n");
        assert!(rename_keys("x\n", &names).is_err());
        assert!(rename_imports(&wasm[..30]).is_err());
    }

    #[test]
    fn short_names_differ() {
        let all: std::collections::BTreeSet<_> = (0..500).map(short).collect();
        assert_eq!(all.len(), 500);
    }
}
