//! What is written from the rules into committed files is fresh.

use std::fs;
use std::path::Path;
use work_permit_documents::generated::{PARTS, Part};

#[test]
fn what_is_written_from_the_rules_is_fresh() {
    for part in PARTS {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(part.file)).unwrap();
        assert_eq!(part.fresh(&text).unwrap(), text, "{}: run `cargo xtask generate`", part.file);
    }
}

#[test]
fn only_the_part_changes() {
    let part = Part {
        file: "a.md",
        after: "| a |\n|---|\n",
        belongs: |line| line.starts_with("| "),
        then: "",
        content: || "| new |\n".to_owned(),
    };
    assert_eq!(part.fresh("x\n| a |\n|---|\n| 1 |\n| 2 |\n\ny\n").unwrap(), "x\n| a |\n|---|\n| new |\n\ny\n");
    let ended = Part { then: "end", ..part };
    assert!(ended.fresh("| a |\n|---|\n| 1 |\nend\n").is_ok() && ended.fresh("| a |\n|---|\n| 1 |\nx\n").is_err());
    assert!(part.fresh("x\n").is_err() && part.fresh("| a |\n|---|\n\n").is_err());
}
