//! What can be typed after `cargo xtask`. The comments on commands and options are the text of `--help`.

use clap::{Parser, Subcommand};

use crate::test::Chosen;
use crate::{mutants, rules_diff, size, tools};

/// The project's commands
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", after_help = after_help())]
pub struct Arguments {
    /// The command with its options.
    #[command(subcommand)]
    pub command: Command,
}

/// One command with its options.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the page on http://127.0.0.1:8080 and rebuild it when a source changes
    ///
    /// The build is in target/serve/, so that dist/ stays the release that was last built.
    Serve {
        /// Options of `trunk serve`, for instance --port 9000
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Write the release build to dist/
    ///
    /// Prints its hashes, its policy, the two lines to paste and the files to copy.
    Build,
    /// Build, then compare what a page transfers with its limits
    #[command(long_about = about_size())]
    Size,
    /// Run the quick steps, every step or some, and stop at the first that fails
    ///
    /// The quick steps take some ten minutes on two cores.
    Test(Chosen),
    /// Build, then make, check and use the packages, in target/package/
    ///
    /// These are the npm package, the archives for web servers and WordPress, the rule books and the crate. Test pages
    /// are built with them.
    Package,
    /// Time one assessment natively, one route beside other engines, then the page in the browser
    ///
    /// The other engines are json-rules-engine and publicodes. They need `npm ci` in benches/engines, once.
    Bench,
    /// Put each fault of tests/faults into a copy of the sources and run the native tests there
    ///
    /// Fails if the tests miss one. Takes some twenty minutes.
    Faults,
    /// Change one place of the logic at a time in a copy of the sources and run the native tests there
    ///
    /// Fails if a change survives that docs/mutants.tsv does not explain. All places take one to two hours.
    Mutants {
        /// Try only this part of the places, from 1/N to N/N; 1/40 takes a fortieth of the time
        #[arg(long, value_name = "K/N")]
        part: Option<mutants::Part>,
    },
    /// Compare the outcomes of the rules at a git revision with those of the working tree
    ///
    /// Prints what changed, with examples.
    RulesDiff {
        /// A commit, branch or tag, such as HEAD^
        revision: String,
        /// How many answer sets are compared
        #[arg(long, value_name = "N", default_value_t = rules_diff::SETS, value_parser = rules_diff::number_of_sets)]
        sets: usize,
    },
    /// Write the parts of the documentation and the element that come from the rules, after any change of them
    ///
    /// It writes the tables of routes and sources, the TypeScript types of the report, and the edition with its days.
    Generate,
    /// Write the first question to src/element/, after any change of the first screen
    ///
    /// The page shows first-question.json before the application has started.
    Prepare,
    /// Make target/package/work-permit-checker-wordpress.zip from dist/
    Wordpress,
    /// Put glue and styles into the entry; Trunk.toml makes trunk call this
    #[command(hide = true)]
    Assemble,
}

fn about_size() -> String {
    let (page, words) = (size::grouped(size::PAGE), size::grouped(size::WORDS));
    format!(
        "Build, then print the raw and brotli 11 bytes of what a page transfers\n\nFails above {page} bytes, \
         brotli, in one language, and above {words} for the words of a language."
    )
}

/// What commands install, and which variables they read. The versions come from the constants that the code uses.
fn after_help() -> String {
    let (trunk, bindgen, geckodriver) = (tools::TRUNK.version, tools::WASM_BINDGEN.version, tools::GECKODRIVER.version);
    let (axe, target, cargo_mutants) = (tools::AXE_VERSION, tools::TARGET, tools::CARGO_MUTANTS.version);
    format!(
        "\
`cargo xtask help COMMAND` lists the options of a command, and `cargo xtask help test` the steps.

Installed when missing, in exactly these versions:
  {target} (by rustup); trunk {trunk}, wasm-bindgen-cli {bindgen}, geckodriver {geckodriver},
  cargo-mutants {cargo_mutants} (by cargo); axe-core {axe}, checkers of packages and what the pages in
  tests/hosts name (by npm). The first install compiles them, which takes some fifteen
  minutes on two cores. On Debian as root, apt-get brings Chromium with its driver,
  Firefox, and WebKitGTK with its driver and a display; elsewhere you are told what to install.
  For the step wordpress it likewise brings PHP and MariaDB, and unpacks WordPress 6.1 and 6.8.

Environment:
  WPC_TOOLS        where installed tools are kept (default: work-permit-checker
                   in $XDG_CACHE_HOME or ~/.cache)
  WPC_CHROMIUM, WPC_CHROMEDRIVER, WPC_FIREFOX, WPC_WEBKITWEBDRIVER, WPC_MINIBROWSER
                   the browsers to drive and their drivers (default: found on PATH)
  WPC_TEST_LANGUAGE
                   with 1, a build has accented English too, en-XA, as the step test-language needs it
  WPC_MINUTES      how long the runs on input from outside go on, in each engine (default: one
                   round, the same each time)
  WPC_SHOTS        where the browser tests put screenshots (default: target/screenshots)"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test;

    fn parsed(line: &str) -> Result<Command, String> {
        let words = ["cargo xtask"].into_iter().chain(line.split_whitespace());
        Arguments::try_parse_from(words).map(|arguments| arguments.command).map_err(|error| error.to_string())
    }

    #[test]
    fn commands_are_read_with_their_options() {
        for (line, expected) in [
            ("build", "Build"),
            ("serve --port 9000 -d other", r#"Serve { args: ["--port", "9000", "-d", "other"] }"#),
            ("test --all", "Test(Chosen { all: true, only: [] })"),
            ("mutants", "Mutants { part: None }"),
            ("mutants --part 1/40", "Mutants { part: Some(Part { at: 0, of: 40 }) }"),
            ("mutants --part=40/40", "Mutants { part: Some(Part { at: 39, of: 40 }) }"),
            ("rules-diff HEAD^", r#"RulesDiff { revision: "HEAD^", sets: 1000000 }"#),
            ("rules-diff --sets=500 main", r#"RulesDiff { revision: "main", sets: 500 }"#),
        ] {
            assert_eq!(format!("{:?}", parsed(line).unwrap()), expected);
        }
        for line in ["test --only fmt,size", "test --only=fmt,size"] {
            let Ok(Command::Test(Chosen { all: false, only })) = parsed(line) else { panic!("{line}") };
            assert_eq!(only.iter().map(|step| step.name).collect::<Vec<_>>(), ["fmt", "size"]);
        }
    }

    #[test]
    fn mistakes_are_named() {
        for (line, named) in [
            ("", "\n  serve "),
            ("tset", "'tset'"),
            ("build --fast", "'--fast'"),
            ("test --only", "interview, packages"),
            ("test --all --only fmt", "'--all'"),
            ("test --quick", "'--quick'"),
            ("test --only fmt,nothing", "'nothing'"),
            ("test --only fmt,nothing", "interview, packages"),
            ("test --only fmt,", "interview, packages"),
            ("mutants --part", "--part <K/N>"),
            ("mutants --part 0/40", "'0/40'"),
            ("mutants --part 41/40", "1/N to N/N"),
            ("mutants --part=few", "'few'"),
            ("rules-diff", "<REVISION>"),
            ("rules-diff --fast", "'--fast'"),
            ("rules-diff one two", "'two'"),
            ("rules-diff main --sets", "--sets <N>"),
            ("rules-diff main --sets 0", "'0'"),
            ("rules-diff main --sets=many", "1 to 10000000"),
        ] {
            let problem = parsed(line).err().unwrap_or_default();
            assert!(problem.contains(named), "{line:?} gave {problem:?}");
        }
    }

    #[test]
    fn the_help_lists_every_step() {
        let text = parsed("test --help").unwrap_err();
        for step in &test::STEPS {
            assert!(text.contains(&format!("- {}:", step.name)), "{}: {text}", step.name);
        }
        let text = parsed("--help").unwrap_err();
        assert!(!text.contains("assemble"), "{text}");
    }
}
