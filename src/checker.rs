//! The checker as one component, for other Yew applications.
//!
//! ```
//! use work_permit_checker::checker::{Checker, RouteStandings};
//! use work_permit_checker::text::Language;
//! use yew::prelude::*;
//!
//! #[component]
//! fn Page() -> Html {
//!     let on_report = use_callback((), |standings: RouteStandings, ()| {
//!         for route in &standings.routes {
//!             web_sys::console::log_2(&route.id.into(), &route.standing.id().into());
//!         }
//!     });
//!     html! { <Checker language={Language::French} heading_level=3 {on_report} /> }
//! }
//! ```
//!
//! It has its style sheet in a shadow root of its own: neither disturbs the page, nor the
//! page it, and the `--wpc-` properties and `::part()` names of the element work here too, on the
//! `<div>` that it makes. `examples/yew-app` is a whole application.

use crate::components::{App, Message, Outward, Properties as Inner};
pub use crate::explain::{RouteStanding, RouteStandings};
use crate::rules::{Date, FIRST_DAY, law};
use crate::session::{Event, Session};
use crate::text::Language;
use js_sys::{Array, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CssStyleSheet, Element, FocusOptions, HtmlElement, ShadowRootInit, ShadowRootMode};
use yew::prelude::*;

/// The style sheet of the views, for the shadow root that they stand in.
const STYLES: &str = include_str!("element/widget.css");

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the `color-scheme` of the page says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the application around it decides. Answers stay when any of it changes.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CheckerProperties {
    /// The language.
    #[prop_or_default]
    pub language: Language,
    /// Light or dark.
    #[prop_or_default]
    pub theme: Theme,
    /// The day whose law is applied: today, where none is given or the rules do not go back so far.
    #[prop_or_default]
    pub as_of: Option<Date>,
    /// Level of the topmost heading, 1 to 6.
    #[prop_or(2)]
    pub heading_level: u8,
    /// Ids of the routes to show; all, where none is given. An id that is none is left out.
    #[prop_or_default]
    pub routes: Vec<&'static str>,
    /// The `id` of the `<div>` around it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The classes of the `<div>` around it.
    #[prop_or_default]
    pub class: Classes,
    /// Told when another screen is shown: its first question, or `answers`, or `result`.
    #[prop_or_default]
    pub on_step: Callback<&'static str>,
    /// Called when the result of a route may have changed.
    #[prop_or_default]
    pub on_report: Callback<RouteStandings>,
}

impl CheckerProperties {
    fn day(&self) -> Date {
        self.as_of.filter(|day| *day >= FIRST_DAY).unwrap_or_else(today)
    }

    fn known_routes(&self) -> Vec<&'static str> {
        self.routes.iter().filter_map(|id| law::by_id(id)).map(|route| route.id).collect()
    }
}

/// The whole interview with its result.
#[derive(Debug)]
pub struct Checker {
    root: NodeRef,
    shared: Rc<RefCell<Session>>,
    mounted: Option<AppHandle<App>>,
}

impl Component for Checker {
    type Message = Outward;
    type Properties = CheckerProperties;

    fn create(context: &Context<Self>) -> Checker {
        let properties = context.props();
        let session =
            Session::new(properties.day(), properties.language).reduce(Event::Routed(properties.known_routes()));
        Checker { root: NodeRef::default(), shared: Rc::new(RefCell::new(session)), mounted: None }
    }

    fn update(&mut self, context: &Context<Self>, message: Outward) -> bool {
        match message {
            // For whoever has shown something in its place until now.
            Outward::Rendered => {}
            Outward::Step(question) => {
                self.let_go();
                context.props().on_step.emit(question);
            }
            Outward::Focus(what) => self.focus(what),
            Outward::Report(standings) => context.props().on_report.emit(standings),
            Outward::Copy(text) => {
                if let Some(app) = &self.mounted {
                    let link = (**app).clone();
                    yew::platform::spawn_local(async move {
                        let done = copy(&text).await;
                        link.send_message(Message::Copied(done));
                    });
                }
            }
            // Every language is in the program.
            Outward::Speak(language) => {
                if let Some(app) = &self.mounted {
                    app.send_message(Message::Host(Event::Spoken(language)));
                }
            }
            // Only the element offers links.
            Outward::Share(_) => {}
            Outward::Print => {
                let _ = web_sys::window().map(|window| window.print());
            }
        }
        false
    }

    fn changed(&mut self, context: &Context<Self>, before: &CheckerProperties) -> bool {
        let now = context.props();
        let (day, routes) = (now.day(), now.known_routes());
        if let Some(app) = &self.mounted {
            if now.heading_level != before.heading_level {
                app.send_message(Message::Level(now.heading_level));
            }
            if now.language != before.language {
                app.send_message(Message::Host(Event::Spoken(now.language)));
            }
            if day != before.day() {
                app.send_message(Message::Host(Event::Dated(day)));
            }
            if routes != before.known_routes() {
                app.send_message(Message::Host(Event::Routed(routes)));
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let CheckerProperties { id, class, theme, .. } = context.props().clone();
        let theme = match theme {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        };
        html! { <div {id} {class} {theme} ref={self.root.clone()} /> }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first && let Some(root) = self.root.cast::<Element>() {
            let properties = Inner {
                shared: self.shared.clone(),
                heading_level: context.props().heading_level,
                outward: context.link().callback(|what: Outward| what),
            };
            // Without a shadow root, which every browser has, the place stays empty.
            let place = shadow(&root).ok();
            self.mounted = place.map(|place| yew::Renderer::<App>::with_root_and_props(place, properties).render());
        }
    }

    fn destroy(&mut self, _: &Context<Self>) {
        if let Some(app) = self.mounted.take() {
            app.destroy();
        }
    }
}

impl Checker {
    /// As the element's `_focus`: a new screen begins at the top, as a new page would.
    fn focus(&self, what: &str) {
        let selector =
            if what.starts_with('.') { what.into() } else { format!("[data-question='{what}'] :is(input, select)") };
        let Some(root) = self.root.cast::<Element>() else { return };
        let found = root.shadow_root().and_then(|shadow| shadow.query_selector(&selector).ok().flatten());
        let options = FocusOptions::new();
        if what == ".title" {
            root.scroll_into_view();
            options.set_prevent_scroll(true);
        }
        if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = found.focus_with_options(&options);
        }
    }

    /// As the element's `_step`: takes the focus off what is about to go.
    fn let_go(&self) {
        let shadow = self.root.cast::<Element>().and_then(|root| root.shadow_root());
        let focused = shadow.and_then(|shadow| shadow.active_element());
        if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
            let _ = focused.blur();
        }
    }
}

/// A place in a new shadow root of the element, with the style sheet.
fn shadow(element: &Element) -> Result<Element, JsValue> {
    let shadow = element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    shadow.set_adopted_style_sheets(&Array::of1(&sheet()?.into()));
    let document = element.owner_document().ok_or(JsValue::NULL)?;
    let place = document.create_element("div")?;
    shadow.append_child(&place)?;
    Ok(place)
}

thread_local! {
    static SHEET: RefCell<Option<CssStyleSheet>> = const { RefCell::new(None) };
}

/// The one style sheet of the page, for all its checkers.
fn sheet() -> Result<CssStyleSheet, JsValue> {
    SHEET.with_borrow_mut(|kept| {
        if let Some(sheet) = kept {
            return Ok(sheet.clone());
        }
        let sheet = CssStyleSheet::new()?;
        sheet.replace_sync(STYLES)?;
        *kept = Some(sheet.clone());
        Ok(sheet)
    })
}

fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year() as u16, now.get_month() as u8 + 1, now.get_date() as u8)
}

/// Puts a text on the clipboard; says whether that worked. Without a secure context there is none.
async fn copy(text: &str) -> bool {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return false };
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
