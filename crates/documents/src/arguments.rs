//! Reads the command line of an example with clap. A mistake gives one line of output, as a wrong answer does.

use crate::output;
use clap::error::{ContextKind, ErrorKind};
use clap::{Args, Command, Parser};
use std::error::Error;
use std::process::ExitCode;
use work_permit_rules::rules::Date;
use work_permit_rules::session::wire::{self, shown};
use work_permit_rules::text::Language;

/// The language of what an example prints.
#[derive(Args, Clone, Copy, Debug)]
pub struct LanguageOption {
    /// The language of every sentence
    #[arg(long, value_name = "en|fr", default_value = "en", value_parser = language)]
    pub lang: Language,
}

/// Reads the options of an example and prints what it makes of them, or in one line what was wrong.
pub fn run<T: Parser>(make: impl FnOnce(T) -> Result<String, String>) -> ExitCode {
    match read().map(make) {
        Ok(Ok(text)) => output::print(&text),
        Ok(Err(message)) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
        Err(code) => code,
    }
}

/// Reads the options of an example. Otherwise it prints the help or the mistake, and the error is the exit code.
fn read<T: Parser>() -> Result<T, ExitCode> {
    let mut command =
        T::command().args_override_self(true).help_template("{usage-heading} {usage}\n\n{about}\n\n{options}\n");
    let read = command.try_get_matches_from_mut(std::env::args_os()).and_then(|matches| T::from_arg_matches(&matches));
    read.map_err(|error| {
        if error.kind() == ErrorKind::DisplayHelp {
            return output::print(&error.to_string());
        }
        eprintln!("{}", in_one_line(&error, &command));
        ExitCode::from(2)
    })
}

/// One line that says what is wrong and what is allowed.
fn in_one_line(error: &clap::Error, command: &Command) -> String {
    let part = |kind| error.get(kind).map(|part| shown(&part.to_string())).unwrap_or_default();
    let (argument, value) = (part(ContextKind::InvalidArg), part(ContextKind::InvalidValue));
    // clap names an option together with its value, such as `--lang <TAG>`.
    let name = argument.split(" <").next().unwrap_or_default();
    if let Some(allowed) = error.source() {
        return format!("`{name}`: `{value}` is not allowed; allowed: {allowed}");
    }
    let wrong = match error.kind() {
        ErrorKind::UnknownArgument => "this is not an option".to_owned(),
        ErrorKind::InvalidValue => "a value must follow".to_owned(),
        other => other.to_string(),
    };
    let options: Vec<String> = command.get_arguments().map(|option| format!("`{option}`")).collect();
    format!("`{name}`: {wrong}; allowed: {}", options.join(", "))
}

/// The language that a tag names.
fn language(tag: &str) -> Result<Language, String> {
    let tags = Language::ALL.iter().map(|language| format!("`{}`", language.tag()));
    Language::from_tag(tag).ok_or_else(|| tags.collect::<Vec<_>>().join(", "))
}

/// The day that an ISO date names, if the rules know it. The error is what is allowed.
pub fn day(text: &str) -> Result<Date, String> {
    wire::day(text).map_err(|error| error.allowed)
}
