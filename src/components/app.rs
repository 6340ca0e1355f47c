//! The root component: one [`Flow`], the messages that move it, and what it tells the host.

use super::link::{self, Brought};
use super::node::node;
use super::outward::Outward;
use super::{answers, board, countries, parts, plain, question, result};
use crate::explain;
use crate::rules::plan::Part;
use crate::rules::ranking::ranking;
use crate::rules::{Answer, Fact, Per, Route};
use crate::session::flow::{Flow, Place};
use crate::session::wire;
use crate::session::{Event, Session, share};
use crate::text::{Language, interface};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// A shared copy of the session, for the host's reads.
pub type Shared = Rc<RefCell<Session>>;

/// Properties of the root.
#[derive(Clone, Properties)]
pub struct Properties {
    /// The session to begin with, and then always the present one.
    pub shared: Shared,
    /// Level of the topmost heading.
    pub heading_level: u8,
    /// Told of steps and reports.
    pub outward: Callback<Outward>,
}

impl PartialEq for Properties {
    fn eq(&self, other: &Properties) -> bool {
        Rc::ptr_eq(&self.shared, &other.shared)
    }
}

/// Everything that can happen in the widget.
#[derive(Clone, Debug)]
pub enum Message {
    /// An answer is chosen.
    Choose(Fact, Answer),
    /// A line is ticked or unticked.
    Tick(Fact, u8),
    /// Something is typed.
    Type(Fact, String),
    /// Hour or year.
    Per(Per),
    /// The likely period of an amount is the right one.
    LikelyPer(Per),
    /// The search for a country.
    Search(String),
    /// A row of the found countries is reached by key.
    Reach(usize),
    /// The search for a country is left.
    Leave,
    /// Continue.
    Send,
    /// Back.
    Back,
    /// The list of answers, or away from it.
    Review(bool),
    /// Change an earlier answer.
    Change(Fact),
    /// A box is opened or closed: its class, and its route or screen.
    Unfold(&'static str, &'static str),
    /// Open or close the board on a narrow screen.
    ToggleBoard,
    /// The person asks for another language.
    Speak(Language),
    /// The words of this language, which the person asked for, could not be loaded.
    NotLoaded(Language),
    /// Ask before everything is erased, erase, or keep.
    StartOver(Option<bool>),
    /// Copy the result as text.
    Copy,
    /// Copy the questions for the employer of a route.
    CopyQuestions(&'static Route),
    /// Print the result.
    Print,
    /// Copy a link to the answers.
    Share,
    /// It was copied, or not.
    Copied(bool),
    /// A link to answers was opened.
    Opened(String),
    /// The answers of the link, or one’s own.
    UseLink(bool),
    /// Focus the first field that is wrong.
    Focus(Fact),
    /// The host changes something.
    Host(Event),
    /// The host changes the heading level.
    Level(u8),
    /// Resets the app, for use by another element.
    Restart,
}

/// The root component.
#[derive(Debug)]
pub struct App {
    /// The way through the screens.
    pub(super) flow: Flow,
    pub(super) heading_level: u8,
    pub(super) search: String,
    pub(super) searching: bool,
    pub(super) reached: Option<usize>,
    pub(super) board_open: bool,
    pub(super) unfolded: Vec<(&'static str, &'static str)>,
    pub(super) confirming: bool,
    copied: Option<bool>,
    copying: &'static str,
    printing: bool,
    brought: Option<Brought>,
    announced: String,
    not_loaded: Option<Language>,
    focus: Option<&'static str>,
    /// The first screen of an element is not in the page yet.
    arriving: bool,
}

impl Component for App {
    type Message = Message;
    type Properties = Properties;

    fn create(context: &Context<Self>) -> App {
        let properties = context.props();
        App::new(properties.shared.borrow().clone(), properties.heading_level)
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let before = (self.flow.place, self.flow.session.clone());
        let mut brought = None;
        match message {
            Message::Choose(fact, answer) => {
                if fact == Fact::Citizenship {
                    self.search.clear();
                }
                self.flow.choose(fact, answer);
            }
            Message::Tick(fact, line) => self.flow.tick(fact, line),
            Message::Type(fact, text) => self.flow.type_in(fact, text),
            Message::Per(per) => self.flow.count_per(per),
            // The button that had the focus is gone after it.
            Message::LikelyPer(per) => {
                self.flow.count_per(per);
                self.focus = Some(wire::id(Fact::Wage));
            }
            Message::Search(text) => {
                self.search = text;
                self.searching = true;
                self.reached = None;
            }
            Message::Reach(row) => self.reached = Some(row),
            Message::Leave => {
                if self.search.is_empty() {
                    return false;
                }
                self.searching = false;
            }
            Message::Send => {
                if let Some(Message::Choose(fact, answer)) = countries::meant(self) {
                    self.search.clear();
                    self.flow.choose(fact, answer);
                }
                self.focus_title();
                if !self.flow.send()
                    && let Some((fact, _)) = self.flow.problems.first()
                {
                    self.focus = Some(wire::id(*fact));
                }
            }
            Message::Back => {
                self.flow.back();
                self.focus_title();
            }
            Message::Review(shown) => {
                if shown {
                    self.flow.review();
                } else {
                    self.flow.go_on();
                }
                self.focus_title();
            }
            Message::Change(fact) => {
                self.flow.change(fact);
                self.focus_title();
            }
            Message::Unfold(class, key) => {
                let found = self.unfolded.iter().position(|other| *other == (class, key));
                match found {
                    Some(at) => {
                        self.unfolded.swap_remove(at);
                    }
                    None => self.unfolded.push((class, key)),
                }
            }
            Message::ToggleBoard => self.board_open = !self.board_open,
            // Its words may not be there yet, so the screen stays until the host says `Spoken`.
            Message::Speak(language) => {
                self.not_loaded = None;
                context.props().outward.emit(Outward::Speak(language));
            }
            Message::NotLoaded(language) => self.not_loaded = Some(language),
            Message::StartOver(None) => {
                self.confirming = true;
                self.focus = Some(".confirm");
            }
            Message::StartOver(Some(sure)) => {
                self.confirming = false;
                if sure {
                    self.flow.happens(Event::Forgotten);
                    self.focus_title();
                } else {
                    self.focus = Some(".start-over");
                }
            }
            Message::Copy => {
                self.copying = "";
                context.props().outward.emit(Outward::Copy(plain::result(&self.flow)));
                return false;
            }
            Message::CopyQuestions(route) => {
                self.copying = route.id;
                context.props().outward.emit(Outward::Copy(plain::questions(&self.flow, route)));
                return false;
            }
            // The plans are printed whole: they are opened first.
            Message::Print => {
                for ranked in ranking(&self.flow.assessment, &self.flow.session.answers) {
                    for part in Part::ALL {
                        let key = (part.id(), ranked.assessed.route.id);
                        if !self.unfolded.contains(&key) {
                            self.unfolded.push(key);
                        }
                    }
                }
                self.printing = true;
            }
            Message::Share => {
                self.copying = "";
                context.props().outward.emit(Outward::Share(share::write(&self.flow.session.answers)));
                return false;
            }
            Message::Copied(done) => self.copied = Some(done),
            Message::Opened(link) => {
                self.focus = Some("");
                brought = Some(match share::read(&link) {
                    None => Brought::Nothing,
                    // What is ticked but not sent yet counts as one’s own too.
                    Some(shared) if self.flow.session.answers.is_empty() && self.flow.draft.is_empty() => {
                        self.flow.happens(Event::Replaced(shared.answers.clone()));
                        Brought::Answers(shared)
                    }
                    Some(shared) if shared.answers == self.flow.session.answers => Brought::Answers(shared),
                    Some(shared) => Brought::Others(shared),
                });
            }
            Message::UseLink(wanted) => {
                if let Some(Brought::Others(shared)) = self.brought.take().filter(|_| wanted) {
                    self.flow.happens(Event::Replaced(shared.answers.clone()));
                    brought = Some(Brought::Answers(shared));
                }
                self.focus_title();
            }
            Message::Focus(fact) => {
                context.props().outward.emit(Outward::Focus(wire::id(fact)));
                return false;
            }
            Message::Host(event) => self.flow.happens(event),
            Message::Level(level) => self.heading_level = level,
            Message::Restart => {
                *self = App::new(context.props().shared.borrow().clone(), self.heading_level);
                context.props().outward.emit(Outward::Step(self.step()));
                return true;
            }
        }
        self.tell(context, before);
        if brought.is_some() {
            self.brought = brought;
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link = context.link();
        let page = match self.flow.place {
            Place::Questions(_) => {
                node("div", "body").key("questions").add(question::view(self, link)).add(board::view(self, link)).done()
            }
            Place::Answers => node("div", "body wide").key("answers").add(answers::view(self, link)).done(),
            Place::Result => node("div", "body wide").key("result").add(result::view(self, link)).done(),
        };
        let mut frame = node("div", "frame");
        frame.set("lang", self.language().tag()).add(parts::symbols()).add(parts::header(self, link));
        if let Some(language) = self.not_loaded {
            frame.add(parts::not_loaded(self.language(), language));
        }
        if let Some(brought) = &self.brought {
            frame.add(link::notice(self, link, brought));
        }
        frame.add(page).add(parts::status("hidden", &self.announced)).done()
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            context.props().outward.emit(Outward::Step(self.step()));
        }
        if std::mem::take(&mut self.arriving) {
            context.props().outward.emit(Outward::Rendered);
        }
        if std::mem::take(&mut self.printing) {
            context.props().outward.emit(Outward::Print);
        }
        if let Some(selector) = self.focus.take() {
            context.props().outward.emit(Outward::Focus(selector));
        }
    }
}

impl App {
    fn new(session: Session, heading_level: u8) -> App {
        App {
            flow: Flow::new(session),
            heading_level,
            search: String::new(),
            searching: false,
            reached: None,
            board_open: false,
            unfolded: Vec::new(),
            confirming: false,
            copied: None,
            copying: "",
            printing: false,
            brought: None,
            announced: String::new(),
            not_loaded: None,
            focus: None,
            arriving: true,
        }
    }

    /// The language shown.
    pub(super) fn language(&self) -> Language {
        self.flow.session.language
    }

    /// What became of copying this: the questions of a route, or the whole result.
    pub(super) fn copied_words(&self, what: &str) -> &'static str {
        match self.copied {
            Some(done) if self.copying == what => {
                if done { interface::COPIED } else { interface::COPY_FAILED }.get(self.language())
            }
            _ => "",
        }
    }

    fn step(&self) -> &'static str {
        match self.flow.place {
            Place::Questions(_) => self.flow.shown.first().map_or("", |question| question.id),
            Place::Answers => "answers",
            Place::Result => "result",
        }
    }

    fn focus_title(&mut self) {
        self.focus = Some(".title");
    }

    /// Keeps the shared session current, and tells the host and screen readers what changed.
    fn tell(&mut self, context: &Context<Self>, (place, session): (Place, Session)) {
        if session != self.flow.session {
            let answers_changed = session.answers != self.flow.session.answers;
            self.not_loaded = self.not_loaded.filter(|_| session.language == self.flow.session.language);
            *context.props().shared.borrow_mut() = self.flow.session.clone();
            self.copied = None;
            // The link’s notice stays until an answer changes; its question stays until the visitor replies.
            if answers_changed && !matches!(self.brought, Some(Brought::Others(_))) {
                self.brought = None;
            }
            self.announced = parts::still_possible(self);
            context.props().outward.emit(Outward::Report(explain::standings(&self.flow.assessment)));
        }
        if place != self.flow.place {
            self.search.clear();
            self.unfolded.clear();
            self.board_open = false;
            self.confirming = false;
            context.props().outward.emit(Outward::Step(self.step()));
        }
    }
}
