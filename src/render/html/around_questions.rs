//! The page before and after the questions: organisation, title, notices, table of contents, footer.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};

use super::texts::{Text, Texts};
use crate::localized::{Localized, Word};
use crate::organisation_profile::{Logo, LogoKind, Organisation};

/// Renders the page's title.
pub(super) fn title(texts: &Texts<'_>) -> Markup {
    let title = texts.register_text(|form| format!("{} · {}", form.title.plain(), form.identity.number));
    html! { title data-t=[title.number] { (title) } }
}

/// Renders the header: organisation and title.
pub(super) fn header(texts: &Texts<'_>) -> Markup {
    let forms = texts.forms();
    let title = texts.line(&forms.part(|form| &form.title));
    let subtitle = texts.optional(forms.iter().map(|form| form.subtitle.as_ref()));
    html! {
        header {
            (languages(texts))
            @if let Some(organisation) = &forms.first().organisation { (who(organisation)) }
            h1 data-t=[title.number] { (title) }
            @if let Some(subtitle) = subtitle { p.sub data-t=[subtitle.number] { (subtitle) } }
            p.meta {
                @for text in facts(texts) { span data-t=[text.number] { (text) } }
                @for text in own_footer(texts) { span data-t=[text.number] { (text) } }
            }
        }
    }
}

/// Returns the control details: number, version, status, responsible persons. Details that are blank in every
/// language are omitted.
fn facts(texts: &Texts<'_>) -> Vec<Text> {
    let facts: [fn(&Localized) -> Option<String>; 8] = [
        |form| Some(form.number_words()),
        |form| Some(form.version_words()),
        |form| Some(form.status()),
        Localized::fingerprint_words,
        |form| Some(format!("{}: {}", form.words.get(Word::LanguageLabel), form.language.name)),
        |form| form.caution_words().map(str::to_owned),
        Localized::validity_words,
        Localized::approval_words,
    ];
    let is_said = |fact: &fn(&Localized) -> Option<String>| texts.forms().iter().any(|form| fact(form).is_some());
    facts.into_iter().filter(is_said).map(|fact| texts.register_text(|form| fact(form).unwrap_or_default())).collect()
}

/// Returns the author's own code and line.
fn own_footer(texts: &Texts<'_>) -> Vec<Text> {
    let parts = texts.forms().iter().map(|form| form.own_footer().len()).max().unwrap_or_default();
    let part = |index| texts.register_text(|form| form.own_footer().get(index).cloned().unwrap_or_default());
    (0..parts).map(part).collect()
}

/// Renders the watermark of printed pages, shown while the version is not in force.
pub(super) fn watermark(texts: &Texts<'_>) -> Markup {
    let is_marked = texts.forms().iter().any(|form| form.watermark().is_some());
    let text = texts.register_text(|form| form.watermark().unwrap_or_default().to_owned());
    html! { @if is_marked { div.across.paper aria-hidden="true" data-t=[text.number] { (text) } } }
}

/// Renders the language buttons, which need the script.
fn languages(texts: &Texts<'_>) -> Markup {
    let label = texts.word(Word::LanguageSwitch);
    html! {
        @if texts.forms().count() > 1 {
            div.languages.script role="group" aria-labelledby="_languages" hidden {
                span id="_languages" data-t=[label.number] { (label) }
                @for (i, form) in texts.forms().iter().enumerate() {
                    button type="button" lang=(form.language.tag) aria-pressed=(i == 0) { (form.language.name) }
                }
            }
        }
    }
}

fn who(organisation: &Organisation) -> Markup {
    html! {
        div.who {
            @if let Some(logo) = &organisation.logo { img src=(data_url(logo)) alt=(logo.alt); }
            address {
                strong { (organisation.name) }
                @for line in &organisation.lines { br; (line) }
            }
        }
    }
}

fn data_url(logo: &Logo) -> String {
    let kind = match logo.kind {
        LogoKind::Svg => "svg+xml",
        LogoKind::Png => "png",
        LogoKind::Jpeg => "jpeg",
    };
    format!("data:image/{kind};base64,{}", STANDARD.encode(&logo.bytes))
}

/// Renders the notices and the form's introduction.
pub(super) fn notices(texts: &Texts<'_>) -> Markup {
    let forms = texts.forms();
    let intro = texts.rich(&forms.part(|form| &form.intro));
    // Languages have different notices, so those of one language share one element.
    let notices = texts.notices();
    html! {
        @if let Some(notices) = notices { div.note.rich data-t=[notices.number] { (notices) } }
        @if let Some(intro) = intro { div.rich.intro data-t=[intro.number] { (intro) } }
    }
}

/// Renders the table of contents.
pub(super) fn contents(texts: &Texts<'_>) -> Markup {
    let heading = texts.word(Word::Contents);
    html! {
        nav aria-labelledby="_contents" {
            h2 id="_contents" data-t=[heading.number] { (heading) }
            ol {
                @for section in texts.forms().each(|form| &form.sections) {
                    @let name = texts.line(&section.part(|section| &section.heading));
                    li {
                        a href={ "#_s." (section.first().id) } { @if let Some(number) = section.first().number { b { (number) } " " } (name.run()) }
                    }
                }
            }
        }
    }
}

/// Renders the footer, which identifies the form on the last printed page.
pub(super) fn footer(texts: &Texts<'_>) -> Markup {
    let rule = texts.word(Word::CopyRule);
    html! {
        footer {
            p.meta {
                @for text in facts(texts) { span data-t=[text.number] { (text) } }
                span.paper data-t=[rule.number] { (rule) }
            }
            p id="_copy" {}
        }
    }
}
