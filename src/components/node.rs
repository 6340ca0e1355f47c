//! A small builder for elements, in place of `html!`.
//!
//! Measured: `html!` expands each element and each listener on its own, which made the views a
//! third of the transfer; one builder that all elements share keeps the widget within its budget.

use super::app::{App, Message};
use crate::text::{Language, Text};
use std::rc::Rc;
use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::{Key, Listener, ListenerKind, VTag};

/// An element in the making. Its methods take it by reference: moving the large tag through
/// each call of a chain costs more code than all the rest.
#[derive(Debug)]
pub struct Node(Option<VTag>);

/// An element with a class; an empty class is none.
pub fn node(tag: &'static str, class: &'static str) -> Node {
    let mut made = Node(Some(VTag::new(tag)));
    if !class.is_empty() {
        made.set("class", class);
    }
    made
}

/// An element with attributes that never change.
pub fn fixed(tag: &'static str, attributes: &[(&'static str, &'static str)]) -> Node {
    let mut made = node(tag, "");
    for (name, value) in attributes {
        made.set(name, value);
    }
    made
}

/// A text in an element of its own, keyed by its words: a changed text is a new element.
pub fn text(tag: &'static str, class: &'static str, words: &str) -> Html {
    node(tag, class).key(words).add(Html::from(words.to_owned())).done()
}

/// A text of the interface in an element of its own.
pub fn say(language: Language, tag: &'static str, class: &'static str, words: Text) -> Html {
    text(tag, class, words.get(language))
}

/// What an event means to the application.
type Handler = Box<dyn Fn(&Event) -> Option<Message>>;

/// The events that the views listen to.
#[derive(Clone, Copy, Debug)]
pub enum On {
    /// A click.
    Click,
    /// A field has another value.
    Change,
    /// Something is typed.
    Input,
    /// A key goes down.
    KeyDown,
    /// The focus comes.
    FocusIn,
    /// The focus goes.
    FocusOut,
    /// A pointer goes down.
    MouseDown,
    /// A form is sent.
    Submit,
}

/// A listener of any kind. Measured: one of our own is 1 kB less than one of yew's for each kind
/// of event, each with its callback.
struct Listening {
    on: On,
    link: Scope<App>,
    handler: Handler,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::KeyDown => ListenerKind::onkeydown,
            On::FocusIn => ListenerKind::onfocusin,
            On::FocusOut => ListenerKind::onfocusout,
            On::MouseDown => ListenerKind::onmousedown,
            On::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        if let Some(message) = (self.handler)(&event) {
            self.link.send_message(message);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

impl Node {
    fn with(&mut self, edit: &mut dyn FnMut(&mut VTag)) -> &mut Node {
        if let Some(tag) = &mut self.0 {
            edit(tag);
        }
        self
    }

    /// Sets an attribute.
    pub fn set(&mut self, name: &'static str, value: &str) -> &mut Node {
        self.with(&mut |tag| tag.add_attribute(name, AttrValue::from(value.to_owned())))
    }

    /// Sets the key by which Yew recognizes siblings.
    pub fn key(&mut self, key: &str) -> &mut Node {
        self.with(&mut |tag| tag.key = Some(Key::from(key.to_owned())))
    }

    /// Adds a child.
    pub fn add(&mut self, child: Html) -> &mut Node {
        if let Some(tag) = &mut self.0 {
            tag.add_child(child);
        }
        self
    }

    /// Adds children.
    pub fn all(&mut self, children: Vec<Html>) -> &mut Node {
        for child in children {
            self.add(child);
        }
        self
    }

    /// Adds a text, in a `<span>` of its own.
    pub fn say(&mut self, words: &str) -> &mut Node {
        self.add(text("span", "", words))
    }

    /// The current value of a field.
    pub fn value(&mut self, value: &str) -> &mut Node {
        self.with(&mut |tag| tag.set_value(AttrValue::from(value.to_owned())))
    }

    /// Whether a box is ticked.
    pub fn checked(&mut self, checked: bool) -> &mut Node {
        self.with(&mut |tag| tag.set_checked(checked))
    }

    /// Sends a message on a click.
    pub fn click(&mut self, link: &Scope<App>, message: Message) -> &mut Node {
        self.on(On::Click, link, Box::new(move |_| Some(message.clone())))
    }

    /// Sends a message when the field is changed.
    pub fn change(&mut self, link: &Scope<App>, message: Message) -> &mut Node {
        self.on(On::Change, link, Box::new(move |_| Some(message.clone())))
    }

    /// Sends what an event means, if it means anything.
    pub fn on(&mut self, on: On, link: &Scope<App>, handler: Handler) -> &mut Node {
        if let Some(tag) = &mut self.0 {
            tag.add_listener(Rc::new(Listening { on, link: link.clone(), handler }));
        }
        self
    }

    /// The element; what is made of it afterwards is nothing.
    pub fn done(&mut self) -> Html {
        self.0.take().map(Html::from).unwrap_or_default()
    }
}
