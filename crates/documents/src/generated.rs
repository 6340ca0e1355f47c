//! Writes parts of files from the rules: tables and sentences of the documentation, the types for TypeScript, and the
//! edition of the rules in the element's class. The files are committed, and a test fails if they are out of date.

use work_permit_rules::explain::typescript;
use work_permit_rules::rules::lists::{Source, sources};
use work_permit_rules::rules::{FIRST_DAY, LAW_AS_OF, REVIEW_BY, ROUTES, RULES_VERSION};
use work_permit_rules::text::Language;

/// A part of a file that is written from the code.
pub struct Part {
    /// The file, from the root of the project.
    pub file: &'static str,
    /// The text right before the part: a line, or the head of a table.
    pub after: &'static str,
    /// Whether a line belongs to the part.
    pub belongs: fn(&str) -> bool,
    /// How the line after the part must begin; empty if any line may follow.
    pub then: &'static str,
    /// The text that the part should have.
    pub content: fn() -> String,
}

/// Begins the line after the types that are written from the rules.
const BY_HAND: &str = "// What follows is written by hand";

/// Every part that `cargo xtask generate` writes.
pub const PARTS: [Part; 6] = [
    Part {
        file: "docs/reference/routes.md",
        after: "| id | route |\n|---|---|\n",
        belongs: is_row,
        then: "",
        content: routes,
    },
    Part {
        file: "docs/sources.md",
        after: "| source | text of |\n|---|---|\n",
        belongs: is_row,
        then: "",
        content: register,
    },
    Part {
        file: "src/element/work-permit-checker.js",
        after: "// The edition of the rules: `cargo xtask generate` writes it.\n",
        belongs: |line| line.starts_with("export const rulesVersion"),
        then: "",
        content: edition,
    },
    Part {
        file: "src/element/work-permit-checker.d.ts",
        after: "// Written from the rules by `cargo xtask generate`: the report and the questions.\n",
        belongs: |line| !line.starts_with(BY_HAND),
        then: BY_HAND,
        content: || typescript() + "\n",
    },
    Part {
        file: "docs/explanation/where-the-rules-come-from.md",
        after: "# Where the rules come from\n\n",
        belongs: |line| line.starts_with("This is edition "),
        then: "",
        content: days,
    },
    Part {
        file: "CHANGELOG.md",
        after: "## Unreleased\n\n",
        belongs: |line| line.starts_with("Edition of the rules: "),
        then: "",
        content: review,
    },
];

/// Whether a line is a row of a table.
fn is_row(line: &str) -> bool {
    line.starts_with("| ")
}

/// The table of routes: one row for each.
fn routes() -> String {
    let row = |id: &str, name: &str| format!("| `{id}` | {name} |\n");
    ROUTES.iter().map(|route| row(route.id, route.name.get(Language::English))).collect()
}

/// The table of sources: one row for each.
fn register() -> String {
    let row = |source: &Source| {
        let day = source.page_date.map_or_else(|| "changes continually".to_owned(), |day| day.iso());
        format!("| [{}]({}) | {day} |\n", source.title.get(Language::English), source.url.get(Language::English))
    };
    sources().iter().map(row).collect()
}

/// The line with the edition of the rules.
fn edition() -> String {
    format!("export const rulesVersion = \"{RULES_VERSION}\";\n")
}

fn days() -> String {
    format!(
        "This is edition {RULES_VERSION} of the rules. The Regulations were read as current to {}. Every other source \
         has its own date, in [the table of sources](../sources.md). Figures go back to {}; an earlier `as-of` is \
         refused.\n",
        LAW_AS_OF.iso(),
        FIRST_DAY.iso()
    )
}

fn review() -> String {
    format!("Edition of the rules: {RULES_VERSION}, to be reviewed by {}.\n", REVIEW_BY.iso())
}

impl Part {
    /// The text of the file with this part written anew.
    ///
    /// # Errors
    /// The text does not have the lines that belong before, in or after the part.
    pub fn fresh(&self, text: &str) -> Result<String, String> {
        let at = text.find(self.after).map(|at| at + self.after.len());
        let at = at.ok_or_else(|| format!("{} has no line `{}`", self.file, self.after.trim_end()))?;
        let (before, rest) = text.split_at(at);
        let old: usize = rest.split_inclusive('\n').take_while(|line| (self.belongs)(line)).map(str::len).sum();
        if old == 0 || !rest.get(old..).unwrap_or_default().starts_with(self.then) {
            return Err(format!(
                "{} has nothing behind `{}`, or no `{}` behind that",
                self.file,
                self.after.trim_end(),
                self.then
            ));
        }
        Ok([before, &(self.content)(), rest.get(old..).unwrap_or_default()].concat())
    }
}
