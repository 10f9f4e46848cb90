//! Renders the handout of a filled-in form as an HTML page to read and to print. It has no script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::texts::{line, rich};
use crate::definition::Density;
use crate::locale::Direction;
use crate::localized::{Handout, Localized, Picture};
use crate::page_code::{PageCode, Sheet};
use crate::render::content::answer_words::Paragraph;
use crate::render::content::handout::{AnswerText, Entry, HandoutContent, PartContent, Row, RowGroup, compose};
use crate::render::content::translations::Translations;
use crate::value::Answers;

const STYLE: &str = "
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; --accent: light-dark(#0b4a5e, #9fd3e6); background: light-dark(#fff, #121212); color: light-dark(#1a1a1a, #eee); }
body { background: inherit; }
.easy { font-size: 1.1875rem; }
.large { font-size: 1.5rem; }
body { margin: 1.5rem auto; padding: 0 1rem; max-width: 46rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; color: var(--accent); }
h2 { display: flex; gap: .75rem; align-items: center; border-top: 2px solid; padding-top: .5rem; margin: 1.75rem 0 .5rem; }
h3 { display: flex; gap: .75rem; align-items: center; margin: 1.25rem 0 .25rem; }
h2, h3, .label { break-after: avoid; }
svg { width: 2.25rem; height: 2.25rem; flex: none; fill: currentColor; color: var(--accent); }
.easy svg { width: 3.5rem; height: 3.5rem; }
.label, .group { margin: .75rem 0 0; }
.label { color: light-dark(#4d4d4d, #c4c4c4); }
.group { font-weight: bold; color: var(--accent); }
.agreement { margin-block: 1rem; }
.agreement p, .details { margin: 0; }
.said { white-space: pre-line; margin: 0; }
.translation { margin: 0 0 .25rem; padding-inline-start: .75rem; border-inline-start: 3px solid var(--accent); }
.by { color: light-dark(#4d4d4d, #c4c4c4); font-size: .9375rem; }
.notice { border: 1px solid; padding: .25rem .75rem; }
ul.rows { list-style: none; padding: 0; margin: .25rem 0; }
ul.rows ul.rows, .under { padding-inline-start: 1.5rem; }
ul.rows > li { margin: .5rem 0; break-inside: avoid; }
li.tick { position: relative; padding-inline-start: 2.25rem; }
li.tick::before { content: ''; position: absolute; inset-inline-start: 0; top: .15rem; width: 1.1rem; height: 1.1rem; border: 2px solid; }
footer { margin-top: 2rem; border-top: 1px solid; font-size: .9rem; }
@page { size: A4; margin: 16mm; }
@media print { body { margin: 0; max-width: none; } }
";

/// Renders the handout of a form with answers, if the form has one. `copy`: the id of the copy. `written_in`: the language of the
/// answers, if it is known. `translations`: what an interpreter made of them.
#[must_use]
pub fn render_handout(
    form: &Localized,
    answers: &Answers,
    copy: Option<&str>,
    written_in: Option<&str>,
    translations: Option<&Translations>,
) -> Option<String> {
    let handout = form.handout.as_ref()?;
    let content = compose(form, answers, written_in, translations)?;
    Some(format!("{}\n", page(form, handout, &content, copy).into_string()))
}

fn page(form: &Localized, handout: &Handout, content: &HandoutContent<'_>, copy: Option<&str>) -> Markup {
    let direction = match form.language.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let class = match form.page.density {
        Density::Large => Some("large"),
        Density::Dense | Density::Compact | Density::Normal => form.language.easy.is_some().then_some("easy"),
    };
    html! {
        (DOCTYPE)
        html lang=(form.language.tag) dir=(direction) class=[class] {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (handout.title.plain()) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    @if let Some(organisation) = &form.organisation {
                        p { strong { (organisation.name) } @for text in &organisation.lines { br; (text) } }
                    }
                    h1 { (line(&form.words, &handout.title)) }
                    @for notice in form.all_notices() { div.notice { (rich(&form.words, notice)) } }
                    (rich(&form.words, content.intro))
                }
                main { @for one in &content.parts { (part(form, one)) } }
                (footer(form, content, copy))
            }
        }
    }
}

fn part(form: &Localized, part: &PartContent<'_>) -> Markup {
    html! {
        section {
            h2 { @if let Some(one) = part.picture { (picture(one)) } span { (line(&form.words, part.heading)) } }
            (rich(&form.words, part.intro))
            @for one in &part.entries { (entry(form, one)) }
            (groups(&part.groups, 0))
        }
    }
}

fn entry(form: &Localized, entry: &Entry<'_>) -> Markup {
    match entry {
        Entry::Answer { label, answer, .. } => html! {
            p.label { (line(&form.words, label)) }
            (said(answer))
            (translation(answer))
        },
        Entry::Agreement { label, statement, answer, .. } => html! {
            div.agreement {
                p { strong { (line(&form.words, label)) } }
                (rich(&form.words, statement))
                p { strong { (said(answer)) } }
                (translation(answer))
            }
        },
        Entry::Note { title, text } => html! {
            @if let Some(title) = title { p.label { strong { (line(&form.words, title)) } } }
            (rich(&form.words, text))
        },
    }
}

fn groups(groups: &[RowGroup], depth: usize) -> Markup {
    html! {
        @for group in groups {
            @if let Some(label) = &group.label { p.group { (label) } }
            @if depth == 0 && group.rows.iter().any(|row| !row.groups.is_empty()) {
                @for one in &group.rows {
                    h3 { @if let Some(one) = &one.picture { (picture(one)) } span { (said(&one.title)) } }
                    (translation(&one.title))
                    (details(one))
                    div.under { (self::groups(&one.groups, depth + 1)) }
                }
            } @else if !group.rows.is_empty() {
                ul.rows { @for one in &group.rows {
                    li.tick[one.tick] { strong { (said(&one.title)) } (translation(&one.title)) (details(one)) (self::groups(&one.groups, depth + 1)) }
                } }
            }
        }
    }
}

fn details(row: &Row) -> Markup {
    html! {
        @if !row.details.is_empty() {
            p.details { @for (index, detail) in row.details.iter().enumerate() {
                @if index > 0 { @if row.labels { br; } @else { " · " } }
                span lang=[&detail.language] dir=[direction(&detail.paragraphs)] { (words(&detail.paragraphs, " ")) }
            } }
            @for detail in &row.details { (translation(detail)) }
        }
    }
}

/// Renders an answer as the person wrote it, in the language in which it was written.
fn said(answer: &AnswerText) -> Markup {
    html! { span.said lang=[&answer.language] dir=[direction(&answer.paragraphs)] { (words(&answer.paragraphs, "\n")) } }
}

/// Renders what an interpreter made of an answer, below it.
fn translation(answer: &AnswerText) -> Markup {
    html! {
        @if let Some(translation) = &answer.translation {
            p.translation {
                span.by { (translation.by) } " "
                span.said dir=[direction(&translation.paragraphs)] { (words(&translation.paragraphs, "\n")) }
            }
        }
    }
}

fn words(paragraphs: &[Paragraph], end: &str) -> String {
    paragraphs.iter().map(|paragraph| paragraph.lines.join(end)).collect::<Vec<_>>().join(&end.repeat(2))
}

fn direction(paragraphs: &[Paragraph]) -> Option<&'static str> {
    paragraphs.first().map(|paragraph| if paragraph.rtl { "rtl" } else { "ltr" })
}

fn picture(picture: &Picture) -> Markup {
    if picture.alt.is_empty() {
        html! { span aria-hidden="true" { (PreEscaped(&picture.svg)) } }
    } else {
        html! { span role="img" aria-label=(picture.alt) { (PreEscaped(&picture.svg)) } }
    }
}

/// Says which version it was made from, so that it can be verified.
fn footer(form: &Localized, content: &HandoutContent<'_>, copy: Option<&str>) -> Markup {
    let code = PageCode {
        form: form.identity.form.to_string(),
        version: form.identity.version.clone(),
        language: form.language.tag.clone(),
        sheet: Sheet::Handout,
        page: 1,
        copy: copy.map(str::to_owned),
    };
    let facts = [Some(form.number_words()), Some(form.version_words()), Some(form.status()), form.fingerprint_words()];
    html! {
        footer {
            p { (facts.into_iter().flatten().chain(form.text_details()).collect::<Vec<_>>().join(" · ")) }
            @if let Some(translated) = &content.translated { p { (translated) } }
            p { (content.extract) }
            @if code.is_possible() { p { (code.to_string()) } }
        }
    }
}
