//! Messages from the app to its host element.

use crate::explain::RouteStandings;
use crate::text::Language;

/// A message from the app to its host element. The host never forwards answers to the page.
#[derive(Clone, Debug)]
pub enum Outward {
    /// The first screen is in the page.
    Rendered,
    /// A screen is shown; its first question.
    Step(&'static str),
    /// The result of a route may have changed.
    Report(RouteStandings),
    /// What this selector matches takes the focus, or the field of the question with this id. With no
    /// words the widget only comes into view.
    Focus(&'static str),
    /// The person wants this text on the clipboard.
    Copy(String),
    /// The person wants a link with these answers on the clipboard.
    Share(String),
    /// The person wants to print.
    Print,
    /// The person wants this language. The host answers with `Event::Spoken` once the words are there, or with
    /// `Message::NotLoaded`.
    Speak(Language),
}
