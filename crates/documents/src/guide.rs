//! The rules as a guide in plain HTML, which is put between the element's tags or published as a page.

mod figures;
mod fragment;
mod guide_phrases;
mod plan_section;
mod remarks;
mod requirements;
mod whole_page;

use work_permit_rules::rules::Date;
use work_permit_rules::text::Language;

/// The choices of the caller.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The language of every sentence.
    pub language: Language,
    /// The day whose figures are shown.
    pub as_of: Date,
    /// The level of the first heading.
    pub heading_level: u8,
}

/// The guide as one section, to put between the element's tags.
pub fn fragment(options: Options) -> String {
    fragment::guide(options).into_string() + "\n"
}

/// The guide as a document of its own.
pub fn page(options: Options) -> String {
    whole_page::page(options).into_string() + "\n"
}
