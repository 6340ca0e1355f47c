//! The examples as commands: their help, bad input, and a reader that leaves early.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use crate::common::program::program;
use std::io::Write;
use std::process::Stdio;

const NAMES: [&str; 6] = ["assess", "guide", "interview", "questions", "rulebook", "sentences"];

#[test]
fn help_is_no_mistake() {
    for name in NAMES {
        for flag in ["--help", "-h"] {
            let output = program(name).arg(flag).output().unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            assert!(output.status.success(), "{name} {flag}");
            assert!(text.starts_with(&format!("Usage: cargo run --example {name} -- ")), "{text}");
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{text:?}");
            let refused = program(name).arg("--nonsense").output().unwrap();
            assert_eq!(refused.status.code(), Some(2), "{name}");
            let told = String::from_utf8(refused.stderr).unwrap();
            let (_, allowed) = told.split_once("allowed: ").unwrap();
            for option in allowed.split('`').skip(1).step_by(2).filter_map(|words| words.split(' ').next()) {
                let listed = text.lines().any(|line| line.trim_start().starts_with(option));
                assert!(option == "--help" || listed, "{name}: `{option}` is not in the help");
            }
        }
    }
}

#[test]
fn bad_input_is_told_in_one_line() {
    let deep = "[".repeat(100_000);
    let cases: [(&[&str], &str, &str); 7] = [
        (&[], "{\"province\": \"on\\n\\u001b[2J\"}", "province"),
        (&[], "{\"no\\nquestion\": 1}", "no\u{fffd}question"),
        (&[], &deep, "answers"),
        (&[], "", "answers"),
        (&["--lang", "x\ny"], "{}", "--lang"),
        (&["--as-of", "2026-11-22\n"], "{}", "--as-of"),
        (&["--x\ny"], "{}", "--x\u{fffd}y"),
    ];
    let each = cases.iter().flat_map(|case| ["assess", "interview"].map(|name| (name, *case)));
    for (name, (arguments, input, named)) in each {
        let mut child = program(name).args(arguments).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // What has not been read when it ends is not missed.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.starts_with(&format!("`{named}`")) && told.contains("allowed: "), "{told}");
        let line = told.strip_suffix('\n').unwrap();
        assert!(!line.chars().any(char::is_control), "{told:?}");
    }
}

#[test]
fn a_reader_may_leave_early() {
    for name in NAMES {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut child = program(name).stdin(Stdio::piped()).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        // The others read nothing, and may be gone by now.
        let _ = child.stdin.take().unwrap().write_all(b"{}");
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""), "{name}");
    }
}
