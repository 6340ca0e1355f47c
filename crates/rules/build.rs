//! Makes the constants of the sentences from the catalogues, before the crate compiles.

#![expect(clippy::panic, reason = "the message of a build script")]

use catalogues::{Catalogues, FOLDER, TEST_LANGUAGE, with_test_language};
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed={FOLDER}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(test_language)");
    // Only a page has the test language. Native programs do not depend on the variable, so that a build of such a
    // page does not compile them again.
    let for_page = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if for_page {
        println!("cargo::rerun-if-env-changed={TEST_LANGUAGE}");
    }
    if for_page && with_test_language() {
        println!("cargo::rustc-cfg=test_language");
    }
    let catalogues = if for_page { Catalogues::of_build() } else { Catalogues::read(Path::new(FOLDER)) };
    let catalogues = catalogues
        .unwrap_or_else(|problems| panic!("the sentences in texts/ do not fit together:\n{}", problems.join("\n")));
    let out = env::var("OUT_DIR").unwrap_or_else(|problem| panic!("OUT_DIR: {problem}"));
    for (name, code) in [("sentences.rs", catalogues.constants()), ("embedded.rs", catalogues.embedded())] {
        let path = Path::new(&out).join(name);
        fs::write(&path, code).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    }
}
