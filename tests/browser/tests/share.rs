//! Links that hold answers: who offers them, what they bring, and that nothing is lost or told.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, help_desk, start};
use serde_json::{Value, json};
use work_permit_rules::rules::RULES_VERSION;

/// Gives `one` and `two`, the widgets of `share.html`, and what a test asks of links.
const TOOLS: &str = "
    const [one, two] = wpc.all();
    const sum = (text) => {
      let hash = 0x811c9dc5;
      for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
      return Array.from({ length: 7 }, (_, at) => ((hash >>> (5 * at)) & 31).toString(32)).join('');
    };
    const signed = (body) => `${body}_${sum(body)}`;
    const copied = async (element) => {
      let text;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (given) => { text = given; } } });
      await wpc.click(element, '.share button');
      return text;
    };
    const notice = (element) => wpc.words(wpc.find(element, '.notice'));
    const opened = async (hash) => {
      const before = location.href;
      const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await arrived;
      await wpc.settled();
      return before === location.href;
    };";

const UNREADABLE: &str =
    "This link cannot be read: it is incomplete, changed, or made for a newer version. Nothing was taken from it.";

fn run(page: &Browser, body: &str, given: Value) -> Value {
    page.js(&format!("{TOOLS} {body}"), given)
}

/// The link that the second widget copies for these answers.
fn link(page: &Browser, answers: Value) -> String {
    let link = run(page, "two.answers = given; await wpc.settled(); return copied(two)", answers);
    let link = link.as_str().unwrap_or_else(|| panic!("not a link: {link}")).to_owned();
    assert!(link.starts_with(&page.site.url("/share.html")), "{link}");
    link
}

/// The path of a link, with its fragment.
fn path(page: &Browser, link: &str) -> String {
    link.strip_prefix(&page.site.url("")).unwrap().to_owned()
}

#[test]
fn links_are_offered_only_where_the_host_says_so() {
    println!("share: off unless the host sets it");
    let page = start();
    page.open("/two.html");
    let shown = |answers| {
        run(
            &page,
            "one.answers = given; await wpc.settled(); return wpc.find(one, '.share').checkVisibility()",
            answers,
        )
    };
    assert_eq!(shown(help_desk()), false);
    for (set, there) in [("''", true), ("'false'", false), ("'true'", true)] {
        let now = run(
            &page,
            &format!(
                "one.setAttribute('share', {set}); await wpc.settled(); return wpc.find(one, '.share').checkVisibility()"
            ),
            Value::Null,
        );
        assert_eq!(now, there, "share={set}");
    }
    let words = run(
        &page,
        "two.answers = given; await wpc.settled(); return [wpc.words(wpc.find(one, '.share small')), wpc.find(two, '.share').checkVisibility()]",
        help_desk(),
    );
    assert_eq!(
        words,
        json!(["A link to your answers holds the answers themselves: whoever has it can read them.", false])
    );
    let french =
        run(&page, "one.lang = 'fr'; await wpc.settled(); return wpc.words(wpc.find(one, '.share'))", Value::Null);
    assert!(french.as_str().unwrap().ends_with("lire.Copier un lien vers ces réponses"), "{french}");
    let gone = run(
        &page,
        "one.removeAttribute('share'); await wpc.settled(); return wpc.find(one, '.share').checkVisibility()",
        Value::Null,
    );
    assert_eq!(gone, false);
    // Without it, a link is not this page's.
    let kept = run(
        &page,
        "await opened('#wpc=one/' + signed('1_2026-11-22_province.on')); return [location.hash.slice(0, 9), notice(one)]",
        Value::Null,
    );
    assert_eq!(kept, json!(["#wpc=one/", ""]));
}

#[test]
fn a_link_brings_the_answers_to_its_widget_and_leaves_no_trace() {
    println!("share: there and back");
    let page = start();
    page.open("/share.html");
    let link = link(&page, help_desk());
    println!("  {} characters: {link}", link.len());
    assert!(link.len() < 1000 && !link.contains('?') && link.contains("#wpc=two/1_"));
    assert_eq!(
        run(&page, "return [wpc.words(wpc.find(two, '.result > [role=status]')), location.hash]", Value::Null),
        json!(["Copied", ""])
    );
    page.visit("/empty.html");
    page.open(&path(&page, &link));
    let state = "return [one.answers, two.answers, wpc.place(two), location.pathname + location.search + location.hash, wpc.seen.thrown, wpc.seen.violations]";
    assert_eq!(run(&page, state, Value::Null), json!([{}, help_desk(), "result", "/share.html", [], []]));
    assert_eq!(
        run(&page, "return [notice(one), notice(two)]", Value::Null),
        json!(["", "These answers come from a link."])
    );
    assert!(page.holds("wpc.all()[1].getBoundingClientRect().top < innerHeight / 2"), "the result is not in view");
    assert!(page.holds("document.activeElement === document.body"), "a link moves the focus");
    assert!(
        page.site.requests().iter().all(|path| !path.contains("wpc")),
        "the server sees a link: {:?}",
        page.site.requests()
    );
    let events = run(&page, "return JSON.stringify(wpc.seen.events)", Value::Null);
    for answer in ["user-support", "online-abroad", "\"in\"", "33"] {
        assert!(!events.as_str().unwrap().contains(answer), "an event tells `{answer}`: {events}");
    }
    // A reload begins anew, but for what the host keeps.
    page.reload();
    assert_eq!(run(&page, "return [one.answers, two.answers, notice(two)]", Value::Null), json!([{}, {}, ""]));
}

#[test]
fn every_kind_of_answer_comes_back() {
    println!("share: kinds");
    let page = start();
    page.open("/share.html");
    let answers = json!({
        "citizenship": ["us", "in"], "permanent-residence": [], "wage": { "amount": 80000.5, "per": "year" }, "hours-per-week": 37.5,
        "past": ["crime", "health"], "passport": "not-sure", "job-offer": "job-offer"
    });
    run(&page, "two.answers = given", answers.clone());
    let link = run(
        &page,
        "await wpc.settled(); return new Promise((resolve) => {
        two._copy = resolve; two._told('share', 'x');
    })",
        Value::Null,
    );
    assert!(link.as_str().unwrap().ends_with("#wpc=two/x"));
    let body = "1_2026-11-22_citizenship.us~in_permanent-residence._job-offer.job-offer_wage.8000050y_hours-per-week.3750_past.crime~health_passport.not-sure";
    let taken = run(
        &page,
        "two.reset(); await wpc.settled(); const clean = await opened('#wpc=two/' + signed(given)); return [two.answers, clean]",
        json!(body),
    );
    assert_eq!(taken, json!([answers, true]));
}

#[test]
fn a_link_of_other_rules_is_kept_as_far_as_they_are_known() {
    println!("share: other rules");
    let page = start();
    page.open("/share.html");
    let body = "1_2031-04-01_citizenship.us~zz_province.on_of-other-rules.yes_lmia.not-yet-invented_passport.valid";
    let taken = run(
        &page,
        "await opened('#wpc=two/' + signed(given)); return [two.answers, notice(two), wpc.screen(two)[0]]",
        json!(body),
    );
    assert_eq!(taken[0], json!({ "province": "on", "passport": "valid" }));
    assert_eq!(taken[2], "citizenship", "what was left out is not asked");
    let words = taken[1].as_str().unwrap();
    for part in [
        "made with edition 2031-04-01 of the rules",
        &format!("this is edition {RULES_VERSION}"),
        "us, zz",
        "of-other-rules yes",
        "not-yet-invented",
    ] {
        assert!(words.contains(part), "`{part}` is not in: {words}");
    }
    let french = run(&page, "two.lang = 'fr'; await wpc.settled(); return notice(two)", Value::Null);
    assert!(french.as_str().unwrap().contains("l’édition 2031-04-01 des règles"), "{french}");
    // It is told until something changes.
    run(
        &page,
        "two.lang = 'en'; await wpc.give(two, 'citizenship', ['us']); await wpc.fill(two, {}); await wpc.send(two)",
        Value::Null,
    );
    assert_eq!(run(&page, "return notice(two)", Value::Null), "");
}

#[test]
fn what_is_no_good_link_is_said_to_be_none_and_changes_nothing() {
    println!("share: damaged links");
    let page = start();
    page.open("/share.html");
    let link = link(&page, help_desk());
    let hash = link.split_once('#').unwrap().1.to_owned();
    run(&page, "two.reset(); one.reset(); await wpc.settled()", Value::Null);
    let cut = |length: usize| hash[..length].to_owned();
    let mut bad = vec![
        "wpc=two/".to_owned(),
        "wpc=".to_owned(),
        "wpc=two/%E0%A4%A".to_owned(),
        "wpc=two/<script>alert(1)</script>".to_owned(),
        format!("wpc=two/{}", "_province.on".repeat(10_000)),
        hash.replace("two/1_", "two/2_"),
        hash.replace("province.on", "province.qc"),
        hash.replacen("wpc=two", "wpc=gone", 1),
        format!("{hash}x"),
    ];
    bad.extend((9..hash.len()).step_by(97).map(cut));
    for link in bad {
        let told = run(
            &page,
            "const clean = await opened(given);
            const said = [notice(one), notice(two)].filter(Boolean);
            return [said, one.answers, two.answers, clean, wpc.seen.thrown, wpc.place(two)]",
            json!(link),
        );
        assert_eq!(told, json!([[UNREADABLE], {}, {}, true, [], "question"]), "{}", &link[..link.len().min(120)]);
        run(
            &page,
            "two.reset(); for (const each of [one, two]) each._widget.restart('en', '2026-11-22', '', 2, undefined); await wpc.settled()",
            Value::Null,
        );
    }
    // The full stop of the sentence that a link stood in does no harm, nor does an address that was encoded again.
    for good in [format!("{hash}."), format!("{hash})"), hash.replace('~', "%7E").replace('/', "%2F")] {
        let taken =
            run(&page, "two.reset(); await wpc.settled(); await opened(given); return two.answers", json!(good));
        assert_eq!(taken, help_desk(), "{good}");
    }
    // What is not ours stays in the address.
    let foreign = run(
        &page,
        "two.reset(); await wpc.settled(); await opened('#section-2'); return [location.hash, notice(one), notice(two), two.answers]",
        Value::Null,
    );
    assert_eq!(foreign, json!(["#section-2", "", "", {}]));
}

#[test]
fn ones_own_answers_are_never_replaced_unasked() {
    println!("share: own answers");
    let page = start();
    page.open("/share.html");
    let hash = link(&page, help_desk()).split_once('#').unwrap().1.to_owned();
    let own = json!({ "citizenship": ["fr"], "permanent-residence": [] });
    let offered = "return [two.answers, wpc.every(two, '.notice button').map(wpc.words)]";
    let choices = json!(["Use the answers of the link", "Keep my answers"]);
    // Kept, then taken.
    run(&page, "two.answers = given; await wpc.settled()", own.clone());
    run(&page, "await opened(given)", json!(hash));
    assert_eq!(run(&page, offered, Value::Null), json!([own, choices]));
    run(&page, "wpc.button(two, 'Keep my answers').click(); await wpc.settled()", Value::Null);
    assert_eq!(run(&page, offered, Value::Null), json!([own, []]));
    run(
        &page,
        "await opened(given); wpc.button(two, 'Use the answers of the link').click(); await wpc.settled()",
        json!(hash),
    );
    assert_eq!(
        run(&page, "return [two.answers, wpc.place(two), wpc.focus().title]", Value::Null),
        json!([help_desk(), "result", true])
    );
    // What is chosen but not sent counts too, and stays chosen.
    run(
        &page,
        "two.reset(); await wpc.settled(); await wpc.give(two, 'citizenship', ['fr']); await opened(given)",
        json!(hash),
    );
    assert_eq!(run(&page, offered, Value::Null)[1], choices);
    assert_eq!(run(&page, "return wpc.every(two, '.chosen li').length", Value::Null), 1, "what was chosen is gone");
    // What the host keeps is the person's own, when the page opens with a link.
    let one = hash.replacen("wpc=two", "wpc=one", 1);
    run(&page, "one.answers = given; await wpc.settled()", own.clone());
    page.visit("/empty.html");
    page.open(&format!("/share.html#{one}"));
    let told =
        run(&page, "return [one.answers, wpc.every(one, '.notice button').map(wpc.words), location.hash]", Value::Null);
    assert_eq!(told, json!([own, choices, ""]));
}

#[test]
fn the_first_question_waits_for_the_link() {
    println!("share: nothing flashes by");
    let page = start();
    page.open("/share.html");
    let link = path(&page, &link(&page, help_desk()));
    page.visit("/empty.html");
    page.site.fault("/work_permit_checker_bg.wasm", browser_tests::Fault::Held);
    page.visit(&link);
    page.wait_for("wpc.all().length === 2 && customElements.get('work-permit-checker')");
    // While nothing has read it, it stays: a failed load must not lose it.
    assert!(page.holds("location.hash.startsWith('#wpc=two/')"));
    assert!(page.holds("wpc.find(wpc.all()[1], '.frame') === null"), "a first question that will not be asked");
    page.site.heal();
    page.js("await Promise.all(wpc.all().map((element) => element.ready)); await wpc.painted()", Value::Null);
    assert_eq!(run(&page, "return [two.answers, location.hash]", Value::Null), json!([help_desk(), ""]));
}

#[test]
fn widgets_without_an_id_are_told_apart_by_their_place() {
    println!("share: places");
    let page = start();
    page.open("/share.html");
    let hash = run(
        &page,
        "one.id = two.id = ''; two.answers = given; await wpc.settled(); const link = await copied(two); two.reset(); await wpc.settled(); return link",
        help_desk(),
    );
    let hash = hash.as_str().unwrap().split_once('#').unwrap().1.to_owned();
    assert!(hash.starts_with("wpc=1/"), "{hash}");
    assert_eq!(
        run(&page, "await opened(given); return [one.answers, two.answers]", json!(hash)),
        json!([{}, help_desk()])
    );
    // The only one of a page takes a link that was made elsewhere.
    let alone = run(
        &page,
        "two.remove(); await wpc.settled(); await opened(given); return one.answers",
        json!(hash.replacen("wpc=1", "wpc=gone", 1)),
    );
    assert_eq!(alone, help_desk());
}

#[test]
fn what_people_see() {
    println!("share: pictures");
    use browser_tests::{Screen, start_in};
    for (name, scheme, language, width) in
        [("phone", "light", "en", 360), ("desktop", "light", "en", 1000), ("phone-fr-dark", "dark", "fr", 360)]
    {
        let page = start_in(scheme);
        page.show_on(Screen { width, height: 740, scale: if width == 360 { 2 } else { 1 }, phone: true });
        page.open("/share.html");
        run(
            &page,
            "document.documentElement.style.colorScheme = 'light dark'; one.hidden = true; two.lang = given; await wpc.settled()",
            json!(language),
        );
        let out = "return two.offsetWidth < innerWidth + 1 && wpc.every(two, '.share *, .notice *').every((each) => each.getBoundingClientRect().right <= two.getBoundingClientRect().right)";
        run(&page, "two.answers = given; await wpc.settled(); wpc.find(two, '.fine').scrollIntoView()", help_desk());
        assert_eq!(run(&page, out, Value::Null), true, "{name}: the button sticks out");
        page.shot(&format!("share-button-{name}"));
        let body = "1_2031-04-01_citizenship.us~zz_province.on_of-other-rules.yes_passport.valid";
        run(&page, "two.reset(); await wpc.settled(); await opened('#wpc=two/' + signed(given))", json!(body));
        assert_eq!(run(&page, out, Value::Null), true, "{name}: the notice sticks out");
        page.shot(&format!("share-notice-{name}"));
        run(&page, "await opened('#wpc=two/' + signed('1_2026-11-22_province.qc')); scrollTo(0, 0)", Value::Null);
        assert_eq!(run(&page, "return wpc.every(two, '.notice button').length", Value::Null), 2, "{name}");
        assert_eq!(run(&page, out, Value::Null), true, "{name}: the choice sticks out");
        page.shot(&format!("share-choice-{name}"));
        let findings = || -> Vec<String> {
            page.axe(10).into_iter().filter(|each| each.contains("work-permit-checker")).collect()
        };
        assert_eq!(findings(), Vec::<String>::new(), "{name}: the choice");
        run(
            &page,
            "two.answers = given; await wpc.settled(); wpc.button(two, wpc.words(wpc.every(two, '.notice button')[1])).click(); await wpc.settled()",
            help_desk(),
        );
        assert_eq!(findings(), Vec::<String>::new(), "{name}: the button");
    }
}
