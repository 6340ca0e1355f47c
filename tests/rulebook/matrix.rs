//! What each question decides: the dots, and the same in text.

use super::{blocks, by_id, page, within, words};
use std::collections::BTreeSet;
use work_permit_checker::rules::{eval, questions};
use work_permit_checker::text::Language;

#[test]
fn the_matrix_has_a_dot_where_a_route_reads_the_question() {
    let mut wanted = BTreeSet::new();
    for route in blocks() {
        for requirement in route.requirements {
            eval::facts_of(&requirement.condition, &mut |fact| {
                wanted.extend([(questions::question(fact).id, route.id)])
            });
        }
    }
    for language in Language::ALL {
        let document = page(*language);
        let dots = within(document.root_element(), ".matrix circle");
        let told: BTreeSet<(&str, &str)> =
            dots.iter().map(|dot| (dot.attr("data-question").unwrap(), dot.attr("data-route").unwrap())).collect();
        assert_eq!(told, wanted);
        assert_eq!(dots.len(), wanted.len(), "a dot stands twice");
        for dot in &dots {
            let title = within(*dot, "title");
            let title = title.first().map(|title| words(*title)).unwrap_or_default();
            let question = questions::by_id(dot.attr("data-question").unwrap()).unwrap();
            let route = blocks().find(|route| route.id == dot.attr("data-route").unwrap()).unwrap();
            assert!(
                title.contains(question.title.get(*language)) && title.contains(route.name.get(*language)),
                "{title}"
            );
        }
        // In text the same, at each question.
        for question in questions::all() {
            let item = by_id(&document, &format!("question-{}", question.id));
            let links: BTreeSet<&str> =
                within(item, "a").iter().filter_map(|link| link.attr("href")?.strip_prefix('#')).collect();
            let routes: BTreeSet<&str> =
                wanted.iter().filter(|(id, _)| *id == question.id).map(|(_, route)| *route).collect();
            assert_eq!(links, routes, "{}", question.id);
        }
    }
}

#[test]
fn a_dark_dot_is_a_question_that_closes_the_route_alone() {
    let document = page(Language::English);
    let class = |question: &str, route: &str| {
        let dots =
            within(document.root_element(), &format!("circle[data-question='{question}'][data-route='{route}']"));
        dots.first().and_then(|dot| dot.attr("class")).unwrap_or("none").to_owned()
    };
    for (question, route, wanted) in [
        ("citizenship", "cusma-professional", "closes"),
        // The permanent residence that is not known can still open it.
        ("citizenship", "cptpp-technician", "moves"),
        ("experience-years", "cptpp-technician", "closes"),
        ("wage", "lmia-high-wage", "moves"),
        ("stay-months", "lmia-high-wage", "remarks"),
        ("stay-months", "short-term-work", "closes"),
        ("passport", "general", "moves"),
        ("citizenship", "general", "closes"),
        ("citizenship", "lmia-high-wage", "none"),
    ] {
        assert_eq!(class(question, route), wanted, "{question}, {route}");
    }
}
