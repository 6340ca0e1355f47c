//! The guide as a whole document.

use super::{Options, fragment, guide_phrases};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// A document around the guide.
pub fn page(options: Options) -> Markup {
    let language = options.language;
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (guide_phrases::TITLE.get(language)) }
                meta name="description" content=(guide_phrases::DESCRIPTION.get(language));
                style { (PreEscaped(include_str!("guide.css"))) }
            }
            "\n"
            body { main { (fragment::guide(options)) } }
        }
    }
}
