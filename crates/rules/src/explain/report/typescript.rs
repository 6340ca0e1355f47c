//! The types of the report and of answers, as TypeScript.

use super::types::{
    ChangeReport, FeeReport, MissingReport, OptionReport, PlanReport, QuestionKind, QuestionReport, Report,
    RequirementReport, RouteReport, RouteStanding, RouteStandings, StepReport, SummaryReport,
};
use crate::explain::{DoFirst, Risk, Tone};
use crate::rules::{Citation, Group, KnownBy, QuestionPart, Standing};
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

/// A declaration with line breaks and indents as people write them, because ts-rs does not format.
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
    use crate::rules::Who;

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
    fn every_type_in_a_field_is_declared() {
        let all = typescript();
        for field in all.lines().filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with('/')) {
            for name in field.split(|letter: char| !letter.is_alphanumeric()) {
                let known = !name.starts_with(char::is_uppercase) || ["Answers", "Array"].contains(&name);
                assert!(known || all.contains(&format!("export type {name} =")), "{name}");
            }
        }
    }

    /// Serde writes the id of each.
    fn written_as_id<T: serde::Serialize + Copy>(all: &[T], id: fn(T) -> &'static str) {
        for one in all {
            assert_eq!(serde_json::to_value(one).unwrap(), id(*one));
        }
    }

    #[test]
    fn a_group_a_tone_and_who_acts_are_written_as_their_ids() {
        use {Tone::*, Who::*};
        written_as_id(&Group::ALL, Group::id);
        let tones = [GoodWay, Possible, SettleFirst, NotYet, NoOffer, NoPermitNeeded, Open];
        written_as_id(&tones, Tone::id);
        written_as_id(&[Nobody, Officer, Time, Employer, You], Who::id);
        // A new variant is in the declaration, with its quotation marks.
        assert_eq!(declaration::<Group>().matches('"').count(), 2 * Group::ALL.len());
        assert_eq!(declaration::<Tone>().matches('"').count(), 2 * tones.len());
    }
}
