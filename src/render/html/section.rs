//! Sections: heading, picture, purpose, and the questions grouped by perspective.

use maud::{Markup, PreEscaped, html};

use super::face_scale::without_namespace;
use super::inputs::answer;
use super::kind_texts::text_of;
use super::multilingual::Multilingual;
use super::question::{Question, when, why};
use super::table::table;
use super::texts::Texts;
use crate::localized::{Field, Kind, Perspective, Section, Word};

/// Renders a section.
pub(super) fn section(texts: &Texts<'_>, section: &Multilingual<'_, Section>) -> Markup {
    let heading = texts.line(&section.part(|section| &section.heading));
    let intro = texts.rich(&section.part(|section| &section.intro));
    let typed = texts.word(Word::SignatureTyped);
    html! {
        section id={ "_s." (section.first().id) } class=[class(section.first())] {
            @if texts.has_easy() { (picture(texts, section)) }
            h2 { @if let Some(number) = section.first().number { b { (number) } " " } (heading.run()) }
            (when(texts, section.iter().map(|section| section.when.as_ref())))
            @if let Some(intro) = intro { div.rich.intro data-t=[intro.number] { (intro) } }
            (why(texts, section.iter().map(|section| section.why.as_ref())))
            @if is_signed(section.first()) { p.screen.intro data-t=[typed.number] { (typed) } }
            @for group in by_voice(section.each(|section| &section.fields)) {
                (voiced(texts, &group))
            }
        }
    }
}

fn class(section: &Section) -> Option<&'static str> {
    match (section.two_columns, section.landscape) {
        (true, true) => Some("two wide"),
        (true, false) => Some("two"),
        (false, true) => Some("wide"),
        (false, false) => None,
    }
}

fn is_signed(section: &Section) -> bool {
    section.fields.iter().any(|field| matches!(field.kind, Kind::Signature { .. }))
}

/// Renders the section's picture. The style shows it in easy language only. It repeats the heading, so screen readers
/// announce it only where pictures are part of the text, which is in easy language.
fn picture(texts: &Texts<'_>, section: &Multilingual<'_, Section>) -> Markup {
    let alt = texts.register_part_text(section, |form, section| {
        let picture = section.picture.as_ref().filter(|_| form.language.easy.is_some());
        picture.map(|picture| picture.alt.clone()).unwrap_or_default()
    });
    html! {
        @if let Some(picture) = &section.first().picture {
            div.pic { div aria-hidden="true" { (PreEscaped(without_namespace(&picture.svg))) } span.vh data-t=[alt.number] { (alt) } }
        }
    }
}

/// Consecutive fields of the same perspective. A field without one belongs to the group before it.
struct Group<'a> {
    /// In each language; nothing if it has none.
    perspectives: Option<Vec<Perspective<'a>>>,
    fields: Vec<Multilingual<'a, Field>>,
}

fn by_voice(fields: Vec<Multilingual<'_, Field>>) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for field in fields {
        let perspectives: Option<Vec<_>> = field.iter().map(Field::speaks).collect();
        match groups.last_mut() {
            Some(group) if perspectives.is_none() || group.perspectives == perspectives => group.fields.push(field),
            _ => groups.push(Group { perspectives, fields: vec![field] }),
        }
    }
    groups
}

fn voiced(texts: &Texts<'_>, group: &Group<'_>) -> Markup {
    let fields = html! { @for one in &group.fields { (field(texts, one)) } };
    let Some(perspectives) = &group.perspectives else { return html! { div.v { (fields) } } };
    let words = texts.perspective(perspectives);
    html! { div.v { p.voice data-t=[words.number] { (words) } (fields) } }
}

/// Renders a field that is not a column.
fn field(texts: &Texts<'_>, field: &Multilingual<'_, Field>) -> Markup {
    match &field.first().kind {
        Kind::Note { .. } => note(texts, field),
        Kind::Table { .. } => table(texts, field),
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Number { .. }
        | Kind::Quantity { .. }
        | Kind::Calculated { .. }
        | Kind::Date { .. }
        | Kind::Duration { .. }
        | Kind::Time { .. }
        | Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Listed { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. } => answer(Question::top(texts, field)),
    }
}

fn note(texts: &Texts<'_>, field: &Multilingual<'_, Field>) -> Markup {
    let title = texts.line(&field.part(|field| &field.label));
    let text = texts.rich(&field.part(|field| text_of(&field.kind)));
    html! {
        div.note id=(field.first().id) {
            @if !field.first().label.is_empty() { h3 data-t=[title.number] { (title) } }
            (when(texts, field.iter().map(|field| field.when.as_ref())))
            @if let Some(text) = text { div.rich data-t=[text.number] { (text) } }
        }
    }
}
