//! Prints every sentence of the rules that says what is not met, with the answers that lead to it.
//!
//! ```text
//! cargo run -q --example sentences -- --lang fr
//! ```

#[macro_use]
#[allow(dead_code, reason = "shared with the guide and the rule book")]
#[path = "common/words.rs"]
mod words;

#[path = "common/arguments.rs"]
mod arguments;
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

use clap::Parser;
use std::process::ExitCode;
use work_permit_checker::rules::Date;
use work_permit_checker::text::Language;

/// The day of the scenarios, as `tests/scenarios/README.md` says.
const DAY: Date = Date::new(2026, 11, 22);

/// Prints, for each requirement, every sentence shown while it is not met, and each answer that leads
/// to it. Read them as pairs: is the sentence true of that answer? Where one answer is not enough, the
/// smallest set of answers that shows the sentence follows it.
#[derive(Parser)]
#[command(verbatim_doc_comment, override_usage = "cargo run --example sentences -- [OPTIONS]")]
struct Options {
    /// The language of the sentences
    #[arg(long, value_name = "en|fr", default_value = "en", value_parser = arguments::language)]
    lang: Language,
    /// Print the rows of tests/sentences-read.tsv instead: the sentences that several answers share
    #[arg(long)]
    rows: bool,
}

fn main() -> ExitCode {
    let Options { lang, rows } = match arguments::read() {
        Ok(options) => options,
        Err(code) => return code,
    };
    let all = sentences::all();
    if rows {
        let rows: Vec<String> = all.iter().filter_map(sentence_list::row).collect();
        return output::print(&format!("{}\n{}\n", sentence_list::COLUMNS, rows.join("\n")));
    }
    output::print(&sentence_list::text(&all, lang))
}
