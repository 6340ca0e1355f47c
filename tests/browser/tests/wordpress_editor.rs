//! The plugin in WordPress's editor, and what it tells those who may edit.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, given, start};
use serde_json::{Value, json};

const BLOCK: &str = "work-permit-checker/checker";

fn address(path: &str) -> String {
    format!("{}{path}", given("WPC_WORDPRESS").display())
}

fn logged_in() -> Browser {
    let page = start();
    page.visit_address(&address("/wp-login.php"));
    page.js(
        "document.getElementById('user_login').value = 'editor';
        document.getElementById('user_pass').value = 'password';
        setTimeout(() => document.getElementById('wp-submit').click())",
        Value::Null,
    );
    page.wait_for("document.getElementById('wpadminbar')");
    page
}

/// Opens the editor for a page, without the welcome that new users get.
fn edit(page: &Browser, path: &str) {
    page.visit_address(&address(path));
    page.wait_for("globalThis.wp?.data?.select('core/editor')?.getCurrentPostType?.() && wp.blocks.getBlockType('core/paragraph')");
    page.js(
        "for (const scope of ['core/edit-post', 'core']) wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
        await wpc.painted()",
        Value::Null,
    );
}

/// In the editor's own frame where there is one.
const CANVAS: &str = "(document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document)";

fn complaints(page: &Browser) -> Value {
    page.js("return [...wpc.seen.errors, ...wpc.seen.warnings, ...wpc.seen.thrown]", Value::Null)
}

fn insert(page: &Browser) {
    page.js(
        "const block = wp.blocks.createBlock(given);
        await wp.data.dispatch('core/block-editor').insertBlocks(block);
        await wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
        await wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')",
        json!(BLOCK),
    );
    page.wait_for(&format!("{CANVAS}.querySelector('[data-type=\"{BLOCK}\"] [data-type=\"core/paragraph\"]')"));
}

#[test]
fn the_block_is_inserted_set_and_published() {
    println!("wordpress: the block in the editor");
    let page = logged_in();
    edit(&page, "/wp-admin/post-new.php?post_type=page");
    insert(&page);
    let shown = page.text(&format!("return {CANVAS}.querySelector('[data-type=\"{BLOCK}\"]').textContent"));
    assert!(
        shown.contains("Visitors get the checker here") && shown.contains("how a work permit is applied for"),
        "{shown}"
    );
    // Its settings stand at the side, as people see and use them.
    page.wait_for(
        "[...document.querySelectorAll('.components-panel label')].some((each) => each.textContent === 'Language')",
    );
    page.js(
        "const field = (label) => {
          const found = [...document.querySelectorAll('.components-panel label')].find((each) => each.textContent === label);
          return document.getElementById(found.htmlFor);
        };
        for (const [label, value] of [['Language', 'fr'], ['Theme', 'dark'], ['First heading', '3']]) {
          const select = field(label);
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          await wpc.painted();
        }
        const panel = (title) => [...document.querySelectorAll('.components-panel__body button')].find((each) => each.textContent === title);
        for (const title of ['Routes', 'Start and answers']) if (panel(title).getAttribute('aria-expanded') === 'false') panel(title).click();
        await wpc.painted();
        field('Transfer as executive or manager (C62)').click();
        await wpc.painted();
        field('CUSMA Professional (T36)').click();
        await wpc.painted()",
        Value::Null,
    );
    let kept = page.js(
        "const { attributes } = wp.data.select('core/block-editor').getSelectedBlock();
        return JSON.parse(JSON.stringify(attributes))",
        Value::Null,
    );
    let wanted =
        json!({ "lang": "fr", "theme": "dark", "headingLevel": "3", "routes": ["cusma-professional", "ict-manager"] });
    assert_eq!(kept, wanted);
    assert!(page.holds("[...document.querySelectorAll('.components-panel')].some((each) => each.textContent.includes('Text on buttons'))"));
    page.shot(&format!("wordpress-{}-editor", given("WPC_WORDPRESS_RELEASE").display()));
    assert_eq!(complaints(&page), json!([]), "the editor complains");

    let link = page.text(
        "await wp.data.dispatch('core/editor').editPost({ title: 'Made in the editor', status: 'publish' });
        await wp.data.dispatch('core/editor').savePost();
        return wp.data.select('core/editor').getPermalink()",
    );
    let id = page.js("return wp.data.select('core/editor').getCurrentPostId()", Value::Null);
    page.open_address(&link);
    let shown = page.js(
        "const [one] = wpc.all(); return ['lang', 'theme', 'heading-level', 'routes'].map((name) => one.getAttribute(name))",
        Value::Null,
    );
    assert_eq!(shown, json!(["fr", "dark", "3", "cusma-professional ict-manager"]));
    assert!(page.text("return wpc.all()[0].innerHTML").contains("how a work permit is applied for"));

    // What was saved is what the editor would write again.
    edit(&page, &format!("/wp-admin/post.php?post={id}&action=edit"));
    page.wait_for("wp.data.select('core/block-editor').getBlocks().length === 1");
    let again = page.js(
        "const [block] = wp.data.select('core/block-editor').getBlocks(); return [block.name, block.isValid, block.innerBlocks.length]",
        Value::Null,
    );
    assert_eq!(again, json!([BLOCK, true, 1]));
}

#[test]
fn the_editor_speaks_french() {
    println!("wordpress: the block in a French editor");
    let page = logged_in();
    edit(&page, "/wp-admin/post-new.php?post_type=page&locale=fr_CA");
    insert(&page);
    assert_eq!(
        page.text(&format!("return wp.blocks.getBlockType('{BLOCK}').title")),
        "Vérification du permis de travail"
    );
    let shown = page.text(&format!("return {CANVAS}.querySelector('[data-type=\"{BLOCK}\"]').textContent"));
    assert!(
        shown.contains("Les visiteurs trouvent l’outil ici.")
            && shown.contains("comment demander un permis de travail"),
        "{shown}"
    );
    page.wait_for(
        "[...document.querySelectorAll('.components-panel label')].some((each) => each.textContent === 'Langue')",
    );
    assert_eq!(complaints(&page), json!([]), "the editor complains");
}

#[test]
fn those_who_may_edit_learn_of_mistakes() {
    println!("wordpress: mistakes, told to those who can mend them");
    let page = logged_in();
    page.open_address(&address("/a-hostile/"));
    let told = page.text("return document.querySelector('.work-permit-checker-mistakes').textContent");
    for words in [
        "lang cannot be <img src=x onerror=hacked()>; allowed, for example: en, fr.",
        "theme cannot be dark\" onmouseover=\"hacked(); allowed, for example: auto, light, dark.",
        "heading-level cannot be 7;",
        "routes cannot be ict-manager\";",
        "as-of cannot be 2026-13-45;",
        "accent cannot be red;background:url(https://example.org/);",
        "onload is not a setting; the settings are lang,",
        "heading_level is not a setting;",
        "hacked is not a setting;",
    ] {
        assert!(told.contains(words), "{words} is not in {told}");
    }
    let strangers = "return document.querySelectorAll('.work-permit-checker-mistakes :not(code)').length";
    assert_eq!(page.js(strangers, Value::Null), 0);
    assert_eq!(page.js("return wpc.seen.thrown", Value::Null), json!([]), "a script of the message ran");
    page.open_address(&address("/a-shortcode/"));
    assert!(page.holds("!document.querySelector('.work-permit-checker-mistakes')"));
}
