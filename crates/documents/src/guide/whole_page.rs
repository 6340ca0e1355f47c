//! The guide as a whole document.

use super::{Options, guide_phrases};
use crate::html;

/// A document around the fragment.
pub fn whole(options: Options, fragment: &str) -> String {
    let language = options.language;
    let head = html::block(
        "head",
        &[],
        &[
            "<meta charset=\"utf-8\">".into(),
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".into(),
            html::text("title", guide_phrases::TITLE.get(language)),
            format!(
                "<meta name=\"description\" content=\"{}\">",
                html::escape(guide_phrases::DESCRIPTION.get(language))
            ),
            format!("<style>\n{}</style>", include_str!("guide.css")),
        ],
    );
    let body = html::block("body", &[], &[html::block("main", &[], &[fragment.to_owned()])]);
    format!("<!doctype html>\n{}", html::block("html", &[("lang", language.tag())], &[head, body]))
}
