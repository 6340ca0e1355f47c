//! Prints every sentence of the rules that says what is not met, with the answers that lead to it.
//!
//! ```text
//! cargo run -q --example sentences -- --lang fr
//! ```

use clap::Parser;
use std::process::ExitCode;
use work_permit_documents::{arguments, sentence_list, sentences};

/// Prints, for each requirement, every sentence shown while it is not met, and each answer that leads
/// to it. Read them as pairs: is the sentence true of that answer? Where one answer is not enough, the
/// smallest set of answers that shows the sentence follows it.
#[derive(Parser)]
#[command(verbatim_doc_comment, override_usage = "cargo run --example sentences -- [OPTIONS]")]
struct Options {
    #[command(flatten)]
    language: arguments::LanguageOption,
    /// Print the rows of tests/sentences-read.tsv instead: the sentences that several answers share
    #[arg(long)]
    rows: bool,
}

fn main() -> ExitCode {
    arguments::run(|Options { language, rows }| {
        let all = sentences::all();
        if !rows {
            return Ok(sentence_list::text(&all, language.lang));
        }
        let rows: Vec<String> = all.iter().filter_map(sentence_list::row).collect();
        Ok(format!("{}\n{}\n", sentence_list::COLUMNS, rows.join("\n")))
    })
}
