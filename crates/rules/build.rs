//! Makes the constants of the sentences from the catalogues, before the crate compiles.

#![expect(clippy::panic, reason = "the message of a build script")]

use catalogues::{Catalogues, FOLDER, TEST_LANGUAGE, with_test_language};
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed={FOLDER}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={TEST_LANGUAGE}");
    println!("cargo::rustc-check-cfg=cfg(test_language)");
    if with_test_language() {
        println!("cargo::rustc-cfg=test_language");
    }
    let catalogues = Catalogues::of_build()
        .unwrap_or_else(|problems| panic!("the sentences in texts/ do not fit together:\n{}", problems.join("\n")));
    let out = env::var("OUT_DIR").unwrap_or_else(|problem| panic!("OUT_DIR: {problem}"));
    for (name, code) in [("sentences.rs", catalogues.constants()), ("embedded.rs", catalogues.embedded())] {
        let path = Path::new(&out).join(name);
        fs::write(&path, code).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    }
}
