//! The markup of the pages as snapshots; texts and answers are never markup.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bogen::localized::Localized;
use bogen::project::Project;
use bogen::render::html;
use bogen::text::Line;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::support::fixtures;
use crate::support::html_pages::{Page, all, pages_of, project};

/// Returns the text between two delimiters.
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).expect("both marks").0
}

/// Returns the texts of the page's style and of its script.
fn style_and_script(page: &str) -> (&str, &str) {
    (between(page, "<style>", "</style>"), between(page, "<script>", "</script>"))
}

/// Breaks the page into lines, without style and script, which are the same in all pages and have their own snapshots.
fn readable(page: &Page) -> String {
    let html = page.html();
    let (style, script) = style_and_script(&html);
    let policy = between(&html, "Content-Security-Policy\" content=\"", "\"");
    let html = html.replace(style, "…").replace(script, "…").replace(policy, "…");
    html.replace("><", ">\n<").replace("],[\"", "],\n[\"").replace("\",\"", "\",\n\"")
}

#[test]
fn the_markup_stays_the_same() {
    for page in all() {
        // Fingerprints change with every text and every line of the style, so they are left out of snapshots.
        let mut shown = readable(&page);
        for form in &page.forms {
            shown = shown.replace(&form.fingerprint, "sha256:…");
            for space in [" ", "\u{A0}"] {
                shown = shown.replace(
                    &bogen::control::Control::short_fingerprint(&form.control.fingerprint).replace(' ', space),
                    "…",
                );
            }
        }
        insta::assert_snapshot!(format!("page-{}", page.name), shown);
    }
}

#[test]
fn the_policy_lets_only_the_page_s_own_style_and_script_run() {
    for page in all() {
        let html = page.html();
        let policy = between(&html, "Content-Security-Policy\" content=\"", "\"");
        let (style, script) = style_and_script(&html);
        let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
        let expected = format!(
            "default-src 'none'; script-src {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'; \
             webrtc 'block'; require-trusted-types-for 'script'; trusted-types 'none'",
            hash(script),
            hash(style)
        );
        assert_eq!(policy.replace("&#39;", "'"), expected);
        assert_eq!(html.matches("<style").count(), 1);
        assert_eq!(html.matches("<script").count(), 2, "the script and its data");
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    for page in all() {
        let html = page.html();
        for attribute in [" src=\"", "url(", "@import", "<link", "<iframe", "<object", "<img"] {
            assert!(!html.contains(attribute), "{} has {attribute}", page.name);
        }
    }
}

#[test]
fn an_organisation_s_own_drawings_stand_in_its_pages() {
    let mut files = fixtures::files("kitchen-sink");
    for (name, path) in [("face-1", "M1 2h3z"), ("person", "M4 5h6z")] {
        let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 7 7"><path d="{path}"/></svg>"#);
        files.insert(format!("pictograms/{name}.svg"), svg.into_bytes());
    }
    let page = pages_of(&project(files)).remove(0).html();
    assert!(page.contains(r#"<symbol id=_face.1 viewBox="0 0 7 7"><path d="M1 2h3z"/></symbol>"#));
    assert!(page.contains(r#"<svg viewBox="0 0 7 7"><path d="M4 5h6z"/></svg>"#));
}

#[test]
fn the_same_form_gives_the_same_page() {
    for page in all() {
        assert_eq!(page.html(), page.html());
    }
}

/// Checks that each page has several languages, on which other tests rely.
#[test]
fn every_form_has_several_languages() {
    for Page { name, forms } in all() {
        assert!(forms.len() >= 2, "{name}");
    }
}

/// Returns a small form with `text` in place of every text.
fn form_that_says(project: &Project, text: &str) -> Localized {
    let form = project.form("kontaktnotiz").expect("the form exists");
    let locale = project.locales_of(form).next().expect("the form has a language");
    let mut form = project.localize(form, locale).0;
    form.title = Line::text(text);
    form.subtitle = Some(Line::text(text));
    text.clone_into(&mut form.language.name);
    text.clone_into(&mut form.identity.number);
    for section in &mut form.sections {
        section.heading = Line::text(text);
        section.why = Some(Line::text(text));
        for field in &mut section.fields {
            field.label = Line::text(text);
            field.hint = Some(Line::text(text));
        }
    }
    for rule in &mut form.rules {
        rule.message = Line::text(text);
    }
    form
}

/// Returns the page's tags and attributes in their order, without any text or value.
fn skeleton(html: &str) -> Vec<String> {
    let tags = html.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    tags.map(|(tag, _)| tag.split('"').step_by(2).collect::<String>()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn texts_never_become_markup(text in "[ -~äß\u{202e}\n]{1,40}|<[a-z/!]{1,8}[ -~]{0,20}|.*</script>.*|.*-->.*") {
        let project = project(fixtures::files("one-form"));
        let (plain, hostile) = (form_that_says(&project, "Ein Text"), form_that_says(&project, &text));
        let other = form_that_says(&project, "Another text");
        for (plain, hostile) in [
            (html::render(std::slice::from_ref(&plain)), html::render(std::slice::from_ref(&hostile))),
            (html::render(&[plain, other.clone()]), html::render(&[hostile, other])),
        ] {
            prop_assert_eq!(skeleton(&plain), skeleton(&hostile));
        }
    }
}
