//! Prints every sentence of the rules that says what is not met, with the answers that lead to it.
//!
//! ```text
//! cargo run -q --example sentences -- --lang fr
//! ```

#[macro_use]
#[allow(dead_code, reason = "shared with the guide and the rule book")]
#[path = "common/words.rs"]
mod words;

#[path = "common/causes.rs"]
mod causes;
#[allow(dead_code, reason = "shared with the tests")]
#[path = "../tests/common/cut.rs"]
mod cut;
#[allow(dead_code, clippy::unwrap_used, reason = "shared with the tests: every country that it names is in the list")]
#[path = "../tests/common/domain.rs"]
mod domain;
#[allow(dead_code, reason = "the rule book says more")]
#[path = "rulebook/frame.rs"]
mod frame;
#[path = "rulebook/numbers.rs"]
mod numbers;
#[path = "common/output.rs"]
mod output;
#[path = "common/sentence_list.rs"]
mod sentence_list;
#[allow(dead_code, reason = "shared with the tests")]
#[path = "common/sentences.rs"]
mod sentences;

use std::process::ExitCode;
use work_permit_checker::rules::Date;
use work_permit_checker::text::Language;

/// The day of the scenarios, as `tests/scenarios/README.md` says.
const DAY: Date = Date::new(2026, 11, 22);

const HELP: &str = "\
Usage: cargo run --example sentences -- [OPTIONS]

Prints, for each requirement, every sentence shown while it is not met, and each answer that leads
to it. Read them as pairs: is the sentence true of that answer? Where one answer is not enough, the
smallest set of answers that shows the sentence follows it.

  --lang en|fr   the language of the sentences (default: en)
  --rows         print the rows of tests/sentences-read.tsv instead: the sentences that several
                 answers share, which somebody must have read
";

fn main() -> ExitCode {
    let mut language = Some(Language::English);
    let mut rows = false;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut left = arguments.iter().map(String::as_str);
    while let Some(argument) = left.next() {
        match argument {
            "-h" | "--help" => return output::print(HELP),
            "--rows" => rows = true,
            "--lang" => language = left.next().and_then(Language::from_tag),
            _ => language = None,
        }
    }
    let Some(language) = language else {
        eprintln!("`{}` is not allowed; allowed: `--lang en|fr`, `--rows`, `--help`", arguments.join(" "));
        return ExitCode::from(2);
    };
    let all = sentences::all();
    if rows {
        let rows: Vec<String> = all.iter().filter_map(sentence_list::row).collect();
        return output::print(&format!("{}\n{}\n", sentence_list::COLUMNS, rows.join("\n")));
    }
    output::print(&sentence_list::text(&all, language))
}
