//! The boundary to JavaScript: nothing above it names a JavaScript type.
//!
//! The element's class is JavaScript's (`element/work-permit-checker.js`); it owns the tag name,
//! the shadow root and the loading. Rust mounts an [`App`] into a `<div>` inside, and answers the
//! class's questions.

use crate::components::{App, Message, Outward, Properties};
use crate::explain::{self, Report};
use crate::rules::{Citation, Date, law};
use crate::session::{Event, Session, wire};
use crate::text::words::{append, concat};
use crate::text::{self, Language};
use js_sys::{Array, Error, Function, Object, Reflect, TypeError};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback};

/// Plain data for JavaScript: objects, lists, texts, numbers, `null`. Nothing in a report or in answers can fail here.
fn to_js(data: &impl Serialize) -> JsValue {
    data.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

/// A report as plain data. Half of it is the same few dozen citations, so each crosses once and stands in every list
/// that has it: docs/decisions/008-report-by-serde.md has the times.
fn report_to_js(mut report: Report) -> JsValue {
    let mut lists = Vec::new();
    for route in report.routes.iter_mut().chain([&mut report.general]) {
        for requirement in &mut route.requirements {
            lists.push(std::mem::take(&mut requirement.citations));
        }
    }
    let data = to_js(&report);
    let mut crossed: Vec<(Rc<Citation>, JsValue)> = Vec::new();
    let mut lists = lists.into_iter();
    let routes: Array = member(&data, "routes").unchecked_into();
    for route in routes.iter().chain([member(&data, "general")]) {
        let requirements: Array = member(&route, "requirements").unchecked_into();
        for (requirement, citations) in requirements.iter().zip(&mut lists) {
            let list: Array = member(&requirement, "citations").unchecked_into();
            for citation in citations {
                let known = crossed.iter().find(|(known, _)| Rc::ptr_eq(known, &citation));
                let value = known.map_or_else(|| to_js(&citation), |(_, value)| value.clone());
                list.push(&value);
                if known.is_none() {
                    crossed.push((citation, value));
                }
            }
        }
    }
    data
}

/// A member of plain data. The caller knows that it exists.
fn member(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

/// Plain JavaScript data as a value; `plain.js` has made it plain, so nothing here can throw. This code does
/// not use serde, because the deserializer adds 10 kB to the transfer (docs/decisions/008-report-by-serde.md).
fn from_js(value: &JsValue) -> wire::Value {
    use wire::Value;
    if let Some(truth) = value.as_bool() {
        return Value::Truth(truth);
    }
    if let Some(number) = value.as_f64() {
        return Value::Number(number);
    }
    if let Some(text) = value.as_string() {
        return Value::Text(text);
    }
    if Array::is_array(value) {
        let list: &Array = value.unchecked_ref();
        let mut items = Vec::new();
        for item in list.iter() {
            items.push(from_js(&item));
        }
        return Value::List(items);
    }
    if !value.is_object() {
        return Value::Null;
    }
    let object: &Object = value.unchecked_ref();
    let mut entries = Vec::new();
    for key in Object::keys(object).iter() {
        if let (Some(name), Ok(value)) = (key.as_string(), Reflect::get(value, &key)) {
            entries.push((name, from_js(&value)));
        }
    }
    Value::Object(entries)
}

fn type_error(message: &str) -> JsValue {
    TypeError::new(message).into()
}

fn read_answers(answers: JsValue) -> Result<crate::rules::Answers, JsValue> {
    wire::read(&from_js(&answers)).map_err(|error| type_error(&error.to_string()))
}

/// Of answers that were kept under another edition of the rules, those that these rules know.
#[wasm_bindgen]
pub fn known(answers: JsValue) -> JsValue {
    to_js(&wire::read_known(&from_js(&answers)))
}

fn read_day(as_of: &str) -> Result<Date, JsValue> {
    wire::day(as_of).map_err(|error| type_error(&error.to_string()))
}

/// The one way in for a language: it gives only those whose words are there, so nothing can be shown or
/// assessed without its words.
fn language_of(tag: &str) -> Result<Language, JsValue> {
    Language::from_tag(tag)
        .filter(|language| text::loaded(*language))
        .ok_or_else(|| Error::new(&concat(&["the words of `", tag, "` are not loaded"])).into())
}

/// Takes the words of a language, the whole text of its file.
///
/// # Errors
/// An `Error` for a language that there is not, and for a file of another edition or cut short.
#[wasm_bindgen(js_name = loadWords)]
pub fn load_words(tag: &str, words: &str) -> Result<(), JsValue> {
    let language = Language::from_tag(tag).filter(|language| text::load(*language, words).is_ok());
    language.map(|_| ()).ok_or_else(|| Error::new("the words are of another edition").into())
}

/// Checks one attribute; gives what is wrong with its value, if anything is.
#[wasm_bindgen(js_name = attributeProblem)]
pub fn attribute_problem(name: &str, value: &str) -> Option<String> {
    match name {
        "as-of" => wire::day(value).err().map(|error| error.to_string()),
        "routes" => {
            let unknown = value.split_ascii_whitespace().find(|id| law::by_id(id).is_none())?;
            let mut known = String::new();
            for route in law::ROUTES {
                append(&mut known, ", ", route.id);
            }
            Some(concat(&["`routes`: `", &wire::shown(unknown), "` is not allowed; allowed: ", &known]))
        }
        _ => None,
    }
}

/// The report for some answers, without any screen.
///
/// # Errors
/// A `TypeError` that names the question, the value and what is allowed. An `Error` for a language whose words
/// are not loaded.
#[wasm_bindgen]
pub fn assess(answers: JsValue, as_of: &str, lang: &str) -> Result<JsValue, JsValue> {
    let session = Session::new(read_day(as_of)?, language_of(lang)?).reduce(Event::Replaced(read_answers(answers)?));
    Ok(report_to_js(explain::report(&session, &session.assess())))
}

/// Every question as plain data.
///
/// # Errors
/// An `Error` for a language whose words are not loaded.
#[wasm_bindgen]
pub fn questions(lang: &str) -> Result<JsValue, JsValue> {
    Ok(to_js(&explain::questions(language_of(lang)?)))
}

/// Calls back when the application has panicked: from then on no widget of the page works.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(call: Function) {
    yew::set_custom_panic_hook(Box::new(move |panic| {
        let _ = call.call1(&JsValue::NULL, &panic.to_string().into());
    }));
}

/// One mounted widget.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Widget {
    handle: AppHandle<App>,
    shared: Rc<RefCell<Session>>,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts a widget into an element. `emit` is called with `step` and a question id, or with
    /// `report` and `{ complete, routes: [{ id, standing }] }`; never with an answer. Besides it is
    /// called with `rendered` once it is in the page, with `focus` and a selector or
    /// a question id, with `copy` and the result as text, to be answered
    /// by `copied`, with `speak` and a language to be answered by `speak` or `notLoaded`, and with `print`.
    ///
    /// # Errors
    /// A `TypeError` for a date that the rules do not take, or for answers that cannot be read; an `Error` for a
    /// language whose words are not loaded.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: Element,
        lang: &str,
        as_of: &str,
        routes: &str,
        heading_level: u8,
        answers: JsValue,
        emit: Function,
    ) -> Result<Widget, JsValue> {
        let shared = Rc::new(RefCell::new(session(lang, as_of, routes, answers)?));
        let outward = Callback::from(move |what: Outward| {
            let _ = match what {
                Outward::Rendered => emit.call1(&JsValue::NULL, &"rendered".into()),
                Outward::Step(question) => emit.call2(&JsValue::NULL, &"step".into(), &question.into()),
                Outward::Report(report) => emit.call2(&JsValue::NULL, &"report".into(), &to_js(&report)),
                Outward::Focus(what) => emit.call2(&JsValue::NULL, &"focus".into(), &what.into()),
                Outward::Copy(text) => emit.call2(&JsValue::NULL, &"copy".into(), &text.into()),
                Outward::Share(link) => emit.call2(&JsValue::NULL, &"share".into(), &link.into()),
                Outward::Print => emit.call2(&JsValue::NULL, &"print".into(), &JsValue::UNDEFINED),
                Outward::Speak(language) => emit.call2(&JsValue::NULL, &"speak".into(), &language.tag().into()),
            };
        });
        let properties = Properties { shared: shared.clone(), heading_level, outward };
        let handle = yew::Renderer::<App>::with_root_and_props(host, properties).render();
        Ok(Widget { handle, shared })
    }

    /// Shows another language; answers stay.
    ///
    /// # Errors
    /// An `Error` for a language whose words are not loaded.
    pub fn speak(&self, lang: &str) -> Result<(), JsValue> {
        self.send(Message::Host(Event::Spoken(language_of(lang)?)));
        Ok(())
    }

    /// Says that the words of a language, which the person asked for, could not be loaded.
    #[wasm_bindgen(js_name = notLoaded)]
    pub fn not_loaded(&self, lang: &str) {
        if let Some(language) = Language::from_tag(lang) {
            self.send(Message::NotLoaded(language));
        }
    }

    /// Another day, other routes, another heading level; answers stay.
    ///
    /// # Errors
    /// A `TypeError` for a date that the rules do not take.
    pub fn configure(&self, as_of: &str, routes: &str, heading_level: u8) -> Result<(), JsValue> {
        let day = read_day(as_of)?;
        self.send(Message::Level(heading_level));
        // Each time, as an earlier call may still be under way; what is the same changes nothing.
        self.send(Message::Host(Event::Dated(day)));
        self.send(Message::Host(Event::Routed(route_ids(routes))));
        Ok(())
    }

    /// All answers as a plain object.
    pub fn answers(&self) -> JsValue {
        to_js(&self.shared.borrow().answers)
    }

    /// Replaces all answers.
    ///
    /// # Errors
    /// A `TypeError`; then nothing changes.
    #[wasm_bindgen(js_name = setAnswers)]
    pub fn set_answers(&self, answers: JsValue) -> Result<(), JsValue> {
        let answers = read_answers(answers)?;
        self.shared.borrow_mut().answers = answers.clone();
        self.send(Message::Host(Event::Replaced(answers)));
        Ok(())
    }

    /// The report for the present answers.
    pub fn report(&self) -> JsValue {
        let session = self.shared.borrow();
        report_to_js(explain::report(&session, &session.assess()))
    }

    /// Forgets all answers.
    pub fn reset(&self) {
        self.shared.borrow_mut().answers = crate::rules::Answers::default();
        self.send(Message::Host(Event::Forgotten));
    }

    /// Begins anew, as a widget just made. An element that goes leaves its widget to the next: Yew
    /// never frees the listeners of a root, so making one for each element would fill the memory.
    ///
    /// # Errors
    /// A `TypeError` for a date that the rules do not take, or for answers that cannot be read; an `Error` for a
    /// language whose words are not loaded.
    pub fn restart(
        &self,
        lang: &str,
        as_of: &str,
        routes: &str,
        heading_level: u8,
        answers: JsValue,
    ) -> Result<(), JsValue> {
        *self.shared.borrow_mut() = session(lang, as_of, routes, answers)?;
        self.send(Message::Level(heading_level));
        self.send(Message::Restart);
        Ok(())
    }

    /// Opens a link to answers. Whatever it is, nothing is thrown, and answers that are there stay.
    pub fn open(&self, link: String) {
        self.send(Message::Opened(link));
    }

    /// Says whether the text of a `copy` reached the clipboard.
    pub fn copied(&self, done: bool) {
        self.send(Message::Copied(done));
    }

    fn send(&self, message: Message) {
        self.handle.send_message(message);
    }
}

fn session(lang: &str, as_of: &str, routes: &str, answers: JsValue) -> Result<Session, JsValue> {
    let session = Session::new(read_day(as_of)?, language_of(lang)?).reduce(Event::Routed(route_ids(routes)));
    if answers.is_undefined() { Ok(session) } else { Ok(session.reduce(Event::Replaced(read_answers(answers)?))) }
}

fn route_ids(words: &str) -> Vec<&'static str> {
    let mut ids = Vec::new();
    for word in words.split_ascii_whitespace() {
        if let Some(route) = law::by_id(word) {
            ids.push(route.id);
        }
    }
    ids
}
