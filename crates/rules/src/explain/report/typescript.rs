//! The types of the report and of answers, as TypeScript.

use super::types::{
    ChangeReport, FeeReport, MissingReport, OptionReport, PlanReport, QuestionKind, QuestionReport, Report,
    RequirementReport, RouteReport, RouteStanding, RouteStandings, StepReport, SummaryReport,
};
use crate::explain::{DoFirst, Risk, Tone};
use crate::rules::{Citation, Group, KnownBy, QuestionPart, Standing, Who};
use ts_rs::{Config, TS};

/// The declarations of every type, each with its comment.
pub fn typescript() -> String {
    let words = Standing::ALL.iter().rev().map(|standing| standing.id()).chain(["undecided"]);
    let words: Vec<String> = words.map(|word| format!("\"{word}\"")).collect();
    [
        format!(
            "/** The result of a requirement, a route or the whole case. */\nexport type Standing = {};\n",
            words.join(" | ")
        ),
        declaration::<Report>(),
        declaration::<SummaryReport>(),
        declaration::<Tone>(),
        declaration::<DoFirst>(),
        declaration::<Risk>(),
        declaration::<RouteReport>(),
        declaration::<Group>(),
        declaration::<RequirementReport>(),
        declaration::<Citation>(),
        declaration::<ChangeReport>(),
        declaration::<MissingReport>(),
        declaration::<PlanReport>(),
        declaration::<StepReport>(),
        declaration::<FeeReport>(),
        declaration::<Who>(),
        declaration::<RouteStandings>(),
        declaration::<RouteStanding>(),
        declaration::<QuestionReport>(),
        declaration::<QuestionKind>(),
        declaration::<OptionReport>(),
        declaration::<KnownBy>(),
        declaration::<QuestionPart>(),
    ]
    .join("\n")
}

/// A declaration, laid out as people write one: ts-rs leaves that to a formatter.
fn declaration<T: TS>() -> String {
    let written = format!("{}export {}\n", T::docs().unwrap_or_default(), T::decl(&Config::default()));
    let (mut out, mut indent) = (String::new(), "");
    for line in written.replace(", };", ",\n};").replace("/**\n * ", "/** ").replace("\n */", " */").lines() {
        let line = line.trim_end();
        if line.starts_with('}') {
            indent = "";
        }
        let line = line.strip_suffix(',').map_or_else(|| line.to_owned(), |field| format!("{field};"));
        out.extend([indent, &line, "\n"]);
        if line.ends_with('{') {
            indent = "  ";
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_has_its_comment_and_its_type() {
        let citation = declaration::<Citation>();
        assert!(citation.starts_with("/** A citation in words, with its address. */\nexport type Citation = {\n"));
        assert!(citation.contains(" */\n  url: string;\n") && citation.ends_with("  asOf: string | null;\n};\n"));
        assert_eq!(
            declaration::<KnownBy>().lines().last(),
            Some(r#"export type KnownBy = "you" | "employer" | "list";"#)
        );
    }

    #[test]
    fn every_type_that_one_names_is_declared() {
        let all = typescript();
        for field in all.lines().filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with('/')) {
            for name in field.split(|letter: char| !letter.is_alphanumeric()) {
                let known = !name.starts_with(char::is_uppercase) || ["Answers", "Array"].contains(&name);
                assert!(known || all.contains(&format!("export type {name} =")), "{name}");
            }
        }
    }

    #[test]
    fn the_words_of_a_group_a_tone_and_who_acts_are_their_ids() {
        for (written, id) in [
            (serde_json::to_value(Tone::SettleFirst), Tone::SettleFirst.id()),
            (serde_json::to_value(Group::NoPermit), Group::NoPermit.id()),
            (serde_json::to_value(Who::Employer), Who::Employer.id()),
        ] {
            assert_eq!(written.unwrap(), id);
        }
    }
}
