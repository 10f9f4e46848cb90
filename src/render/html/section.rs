//! Sections: heading, picture, purpose, and the questions grouped by whose view they give.

use maud::{Markup, PreEscaped, html};

use super::all::All;
use super::faces::without_namespace;
use super::field::field;
use super::question::{when, why};
use super::texts::Texts;
use crate::localized::{Field, Kind, Section, Word};
use crate::name::Voice;

/// Sets a section.
pub(super) fn section(texts: &Texts<'_>, section: &All<'_, Section>) -> Markup {
    let heading = texts.line(&section.part(|section| &section.heading));
    let intro = texts.rich(&section.part(|section| &section.intro));
    let typed = texts.word(Word::SignatureTyped);
    html! {
        section id={ "_s." (section.first().id) } {
            @if texts.has_easy() { (picture(texts, section)) }
            h2 { b { (section.first().number) } " " (heading.run()) }
            (when(texts, section.iter().map(|section| section.when.as_ref())))
            @if let Some(intro) = intro { div.rich.intro data-t=[intro.mark] { (intro) } }
            (why(texts, section.iter().map(|section| section.why.as_ref())))
            @if is_signed(section.first()) { p.screen.intro data-t=[typed.mark] { (typed) } }
            @for group in by_voice(section.each(|section| &section.fields)) {
                (voiced(texts, &group))
            }
        }
    }
}

fn is_signed(section: &Section) -> bool {
    section.fields.iter().any(|field| matches!(field.kind, Kind::Signature { .. }))
}

/// Sets the section's picture. The style shows it in easy language only, which needs it. It only repeats the heading, so
/// that it is read aloud only where pictures are part of the text: in easy language.
fn picture(texts: &Texts<'_>, section: &All<'_, Section>) -> Markup {
    let alt = texts.say_with(section, |form, section| {
        let picture = section.picture.as_ref().filter(|_| form.language.easy.is_some());
        picture.map(|picture| picture.alt.clone()).unwrap_or_default()
    });
    html! {
        @if let Some(picture) = &section.first().picture {
            div.pic { div aria-hidden="true" { (PreEscaped(without_namespace(&picture.svg))) } span.vh data-t=[alt.mark] { (alt) } }
        }
    }
}

/// Fields that stand one after the other and give the same view; what gives none belongs to what stands before it.
struct Group<'a> {
    voice: Option<Voice>,
    fields: Vec<All<'a, Field>>,
}

fn by_voice(fields: Vec<All<'_, Field>>) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for field in fields {
        let voice = field.first().speaks();
        match groups.last_mut() {
            Some(group) if voice.is_none() || group.voice == voice => group.fields.push(field),
            _ => groups.push(Group { voice, fields: vec![field] }),
        }
    }
    groups
}

fn voiced(texts: &Texts<'_>, group: &Group<'_>) -> Markup {
    let fields = html! { @for one in &group.fields { (field(texts, one)) } };
    let Some(voice) = group.voice else { return html! { div.v { (fields) } } };
    let name = texts.word(match voice {
        Voice::Client => Word::VoiceClient,
        Voice::InformalHelper => Word::VoiceInformalHelper,
        Voice::Professional => Word::VoiceProfessional,
        Voice::CaseManager => Word::VoiceCaseManager,
    });
    html! { div.v { p.voice data-t=[name.mark] { (name) } (fields) } }
}
