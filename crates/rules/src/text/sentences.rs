//! Every sentence by its name: a module for each file of `texts/`, a constant for each sentence. The build makes
//! them (`texts/src`); the comment of a constant is the one in the English file, or the English sentence.

#![expect(clippy::indexing_slicing, reason = "only runs while compiling, where a panic is the error message")]

use super::words::same;
use super::{Language, Template, Text};

include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

/// A folder in `texts/` and a variant of [`Language`] belong together.
const _: () = {
    assert!(TAGS.len() == Language::ALL.len(), "each folder of texts/ needs its line in Language::ALL");
    let mut at = 0;
    while at < TAGS.len() {
        assert!(Language::ALL[at] as usize == at, "the variants of Language have the order of Language::ALL");
        assert!(
            same(TAGS[at].as_bytes(), Language::ALL[at].tag().as_bytes()),
            "Language::ALL lists the folders of texts/, English first"
        );
        at += 1;
    }
};
