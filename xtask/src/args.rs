//! What can be asked for on the command line, and the text of `--help`.

use std::fmt::Write;

use crate::test::{Chosen, Runs};
use crate::{mutants, rules_diff, size, test, tools};

/// One command with what was said about it.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print the help.
    Help,
    /// Serve the page while its sources change; the arguments go to trunk.
    Serve(Vec<String>),
    /// Write the release build to `dist/`.
    Build,
    /// Build, then compare the transfer size with its budget.
    Size,
    /// Run steps: the quick ones, all, or those that are named.
    Test(Chosen),
    /// Write the first question to where a build finds it.
    Prepare,
    /// Write what the documentation and the element say of the rules.
    Generate,
    /// Print timings, native and in the browser.
    Bench,
    /// Make the archive of the WordPress plugin from `dist/`.
    Wordpress,
    /// Build, then make and check what is handed out.
    Package,
    /// Tell what the rules of the working tree change since a revision.
    RulesDiff {
        /// The revision, as git knows it.
        revision: String,
        /// Over how many answer sets.
        sets: usize,
    },
    /// Put faults into a copy of the rules and see the tests catch them.
    Faults,
    /// Change one place of the logic at a time and see the tests catch it: all places, or those of a part.
    Mutants(Option<mutants::Part>),
    /// What trunk calls at the end of a build.
    Assemble,
}

/// Reads the arguments after `cargo xtask`. The error is one sentence for the person who typed.
pub fn parse(args: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut args = args.into_iter();
    let Some(name) = args.next() else {
        return Err("name a command; `cargo xtask --help` lists them".to_owned());
    };
    let rest: Vec<String> = args.collect();
    if rest.iter().any(|arg| arg == "--help" || arg == "-h") {
        return Ok(Command::Help);
    }
    match name.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "serve" => Ok(Command::Serve(rest)),
        "build" => alone(&name, &rest, Command::Build),
        "size" => alone(&name, &rest, Command::Size),
        "prepare" => alone(&name, &rest, Command::Prepare),
        "generate" => alone(&name, &rest, Command::Generate),
        "bench" => alone(&name, &rest, Command::Bench),
        "wordpress" => alone(&name, &rest, Command::Wordpress),
        "assemble" => alone(&name, &rest, Command::Assemble),
        "package" => alone(&name, &rest, Command::Package),
        "faults" => alone(&name, &rest, Command::Faults),
        "mutants" => part(&rest).map(Command::Mutants),
        "rules-diff" => rules_diff(&rest),
        "test" => chosen(&rest).map(Command::Test),
        _ => Err(format!("there is no command `{name}`; `cargo xtask --help` lists them")),
    }
}

fn alone(name: &str, rest: &[String], command: Command) -> Result<Command, String> {
    match rest.first() {
        None => Ok(command),
        Some(extra) => Err(format!("`{name}` takes no arguments, but got `{extra}`")),
    }
}

/// Reads `--all`, `--only STEP[,STEP]` or `--only=STEP[,STEP]`, or nothing at all.
fn chosen(rest: &[String]) -> Result<Chosen, String> {
    let names = match rest {
        [] => return Ok(Chosen::Quick),
        [flag] if flag == "--all" => return Ok(Chosen::All),
        [flag, names] if flag == "--only" => names.as_str(),
        [one] if one.starts_with("--only=") => one.trim_start_matches("--only="),
        _ => {
            return Err(format!("`test` takes nothing, `--all` or `--only STEP[,STEP]`, but got `{}`", rest.join(" ")));
        }
    };
    names.split(',').map(step).collect::<Result<_, _>>().map(Chosen::Only)
}

/// Reads `--part K/N`, from 1/N to N/N, or nothing at all.
fn part(rest: &[String]) -> Result<Option<mutants::Part>, String> {
    let words = match rest {
        [] => return Ok(None),
        [flag, words] if flag == "--part" => words.as_str(),
        [one] if one.starts_with("--part=") => one.trim_start_matches("--part="),
        _ => return Err(format!("`mutants` takes nothing or `--part K/N`, but got `{}`", rest.join(" "))),
    };
    let numbers = words.split_once('/').and_then(|(k, n)| Some((k.parse::<usize>().ok()?, n.parse::<usize>().ok()?)));
    match numbers {
        Some((k, of)) if 1 <= k && k <= of => Ok(Some(mutants::Part { at: k - 1, of })),
        _ => Err(format!(
            "`--part {words}` is not allowed; allowed is K/N with whole numbers, from 1/N to N/N, such as 1/40"
        )),
    }
}

/// Reads `REVISION [--sets N]`, in any order.
fn rules_diff(rest: &[String]) -> Result<Command, String> {
    let (mut revision, mut sets) = (None, rules_diff::SETS);
    let mut words = rest.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "--sets" => sets = number_of_sets(words.next().unwrap_or_default())?,
            _ if word.starts_with("--sets=") => sets = number_of_sets(word.trim_start_matches("--sets="))?,
            _ if revision.is_none() && !word.starts_with('-') => revision = Some(word.to_owned()),
            _ => return Err(format!("`rules-diff` takes one revision and `--sets N`, but got `{}`", rest.join(" "))),
        }
    }
    let revision = revision.ok_or("`rules-diff` needs a revision to compare with, such as `HEAD^` or a tag")?;
    Ok(Command::RulesDiff { revision, sets })
}

fn number_of_sets(text: &str) -> Result<usize, String> {
    let most = rules_diff::MOST_SETS;
    let sets = text.parse().ok().filter(|sets| (1..=most).contains(sets));
    sets.ok_or_else(|| format!("`--sets {text}` is not allowed; allowed is a whole number from 1 to {most}"))
}

fn step(name: &str) -> Result<&'static str, String> {
    let known = test::STEPS.iter().map(|step| step.name);
    known.clone().find(|step| *step == name).ok_or_else(|| {
        let known: Vec<_> = known.collect();
        format!("there is no step `{name}`; the steps are {}", known.join(", "))
    })
}

/// The whole help. Steps, versions and budgets are taken from where they are used.
pub fn help() -> String {
    let (trunk, bindgen, geckodriver) = (tools::TRUNK.version, tools::WASM_BINDGEN.version, tools::GECKODRIVER.version);
    let (axe, target) = (tools::AXE_VERSION, tools::TARGET);
    let (page, words) = (size::PAGE, size::WORDS);
    let (sets, cargo_mutants) = (rules_diff::SETS, tools::CARGO_MUTANTS.version);
    let mut text = format!(
        "\
Usage: cargo xtask COMMAND

Commands:
  serve [ARGS]   serve the page on http://127.0.0.1:8080 and rebuild it, in target/serve/, when
                 a source changes; ARGS go to `trunk serve`, for instance --port 9000
  build          write the release build to dist/, and print its hashes, its policy, the two
                 lines to paste and the files to copy
  size           build, then print the raw and brotli 11 bytes of what a page transfers; fails above
                 {page} bytes, brotli, in one language, and above {words} for the words of a language
  test           run the quick steps below, in this order, and stop at the first that fails:
                 some ten minutes on two cores
  test --all     run every step, with all engines, packages, hosts and WordPress: about an hour
  test --only STEP[,STEP]
                 run only these steps; size, packages, the browsers and wordpress then look at
                 dist/ as it is, a release build, and the browsers at what packages has built
  package        build, then make the npm package, the archives for web servers and for
                 WordPress and the crate in target/package/, check them, and build pages on them
  bench          time one assessment natively, one route beside json-rules-engine and publicodes
                 (npm ci in benches/engines, once), then the page in the browser
  faults         put each fault of tests/faults into a copy of the sources and run the native
                 tests there; fails if they miss one (some twenty minutes)
  mutants [--part K/N]
                 change one place of the logic at a time in a copy of the sources and run the
                 native tests there; fails if a change survives that docs/mutants.tsv does not
                 explain. All places take one to two hours, the part K of N as much less
  rules-diff REVISION [--sets N]
                 compare the outcomes of the rules at a git revision with those of the working
                 tree, over {sets} or N answer sets, and print what changed with examples
  generate       write what the documentation and the element say of the rules: the tables of routes
                 and sources, the edition; after any change of them
  prepare        write the first question, which shows before the application is there, to
                 src/element/first-question.json; after any change of the first screen
  wordpress      make target/package/work-permit-checker-wordpress.zip from dist/
  assemble       put glue and styles into the entry; trunk calls this itself, as Trunk.toml says

Steps of test:
"
    );
    for step in &test::STEPS {
        // Writing to a string cannot fail, so there is nothing to report.
        let runs = match step.runs {
            Runs::Both => "",
            Runs::Quick => " (not with --all, which looks at more)",
            Runs::All => " (--all)",
        };
        let _ = writeln!(text, "  {:<14} {}{runs}", step.name, step.what);
    }
    let _ = write!(
        text,
        "
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
  WPC_SHOTS        where the browser tests put screenshots (default: target/screenshots)
"
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn commands_are_read() {
        assert_eq!(parsed("build"), Ok(Command::Build));
        assert_eq!(parsed("test"), Ok(Command::Test(Chosen::Quick)));
        assert_eq!(parsed("test --all"), Ok(Command::Test(Chosen::All)));
        assert_eq!(parsed("--help"), Ok(Command::Help));
        assert_eq!(parsed("test --help"), Ok(Command::Help));
        let port = vec!["--port".to_owned(), "9000".to_owned()];
        assert_eq!(parsed("serve --port 9000"), Ok(Command::Serve(port)));
    }

    #[test]
    fn steps_are_read_in_both_spellings() {
        let both = Ok(Command::Test(Chosen::Only(vec!["fmt", "size"])));
        assert_eq!(parsed("test --only fmt,size"), both);
        assert_eq!(parsed("test --only=fmt,size"), both);
    }

    #[test]
    fn a_part_is_read_from_one_on() {
        assert_eq!(parsed("mutants"), Ok(Command::Mutants(None)));
        assert_eq!(parsed("mutants --part 1/40"), Ok(Command::Mutants(Some(mutants::Part { at: 0, of: 40 }))));
        assert_eq!(parsed("mutants --part=40/40"), Ok(Command::Mutants(Some(mutants::Part { at: 39, of: 40 }))));
    }

    #[test]
    fn the_revision_and_the_number_of_sets_are_read() {
        let command = |revision: &str, sets: usize| Ok(Command::RulesDiff { revision: revision.to_owned(), sets });
        assert_eq!(parsed("rules-diff HEAD^"), command("HEAD^", rules_diff::SETS));
        assert_eq!(parsed("rules-diff v0.1.0 --sets 500"), command("v0.1.0", 500));
        assert_eq!(parsed("rules-diff --sets=500 main"), command("main", 500));
    }

    #[test]
    fn mistakes_are_named() {
        for (line, named) in [
            ("", "--help"),
            ("tset", "`tset`"),
            ("build --fast", "`--fast`"),
            ("test --only", "--only STEP"),
            ("test --all --only fmt", "`--all`"),
            ("test --quick", "`--quick`"),
            ("test --only fmt,nothing", "`nothing`"),
            ("test --only fmt,", "``"),
            ("mutants --part", "--part K/N"),
            ("mutants --part 0/40", "`--part 0/40`"),
            ("mutants --part 41/40", "1/N to N/N"),
            ("mutants --part=few", "`--part few`"),
            ("rules-diff", "`HEAD^`"),
            ("rules-diff --fast", "`--fast`"),
            ("rules-diff one two", "`one two`"),
            ("rules-diff main --sets", "1 to 10000000"),
            ("rules-diff main --sets 0", "`--sets 0`"),
            ("rules-diff main --sets=many", "`--sets many`"),
        ] {
            let problem = parsed(line).err().unwrap_or_default();
            assert!(problem.contains(named), "{line:?} gave {problem:?}");
        }
    }

    #[test]
    fn the_help_lists_every_step() {
        let text = help();
        for step in &test::STEPS {
            assert!(text.contains(&format!("\n  {} ", step.name)), "{}", step.name);
        }
    }
}
