//! A Yew application that shows the work-permit checker and listens to it: `trunk serve` runs it.

use work_permit_checker::checker::{Checker, RouteStandings, Theme};
use work_permit_checker::text::Language;
use yew::prelude::*;

/// The routes that fit, as words.
fn fitting(standings: &RouteStandings) -> String {
    let fit = standings.routes.iter().filter(|route| route.standing.id() == "fits");
    fit.map(|route| route.id).collect::<Vec<_>>().join(" ")
}

#[component]
fn Application() -> Html {
    let language = use_state(Language::default);
    let dark = use_state(|| false);
    let shown = use_state(|| true);
    let step = use_state(String::new);
    let told = use_state(String::new);

    let on_step = use_callback(step.clone(), |question: &'static str, step| step.set(question.to_owned()));
    let on_report = use_callback(told.clone(), |standings: RouteStandings, told| told.set(fitting(&standings)));
    let speak_french = use_callback(language.clone(), |_: MouseEvent, language| language.set(Language::French));
    let darken = use_callback(dark.clone(), |_: MouseEvent, dark| dark.set(!**dark));
    let show = use_callback(shown.clone(), |_: MouseEvent, shown| shown.set(!**shown));
    let theme = if *dark { Theme::Dark } else { Theme::Light };

    html! {
        <main>
            <p>
                <button id="french" onclick={speak_french}>{ "Français" }</button>
                <button id="dark" onclick={darken}>{ "Dark or light" }</button>
                <button id="show" onclick={show}>{ "Show or hide" }</button>
            </p>
            if *shown {
                <Checker id="checker" heading_level=3 language={*language} {theme} {on_step} {on_report} />
            }
            <p>{ "Screen: " }<output id="step">{ (*step).clone() }</output></p>
            <p>{ "Fits: " }<output id="told">{ (*told).clone() }</output></p>
        </main>
    }
}

fn main() {
    yew::Renderer::<Application>::new().render();
}
