//! The buttons of the page: load, check, save, print. They need the script, so they are hidden without it.

use maud::{Markup, html};

use super::texts::Texts;
use crate::localized::{Kind, Word};

/// Renders the part before the questions: what happens with answers, how to take one back, and the buttons that load a
/// draft and start anew.
pub(super) fn before(texts: &Texts<'_>) -> Markup {
    let (privacy, no_script) = (texts.word(Word::PrivacyNote), texts.word(Word::NoScript));
    let (load, anew) = (texts.word(Word::LoadDraft), texts.word(Word::StartAnew));
    let offers_one = texts.forms().first().all_fields().any(|field| field.kind.offers_one_of_several());
    let take_back = offers_one.then(|| texts.word(Word::TakeBackNote));
    html! {
        noscript { p.note.screen { (no_script) } }
        div.script.screen hidden {
            p.intro data-t=[privacy.number] { (privacy) }
            @if let Some(take_back) = take_back { p data-t=[take_back.number] { (take_back) } }
            div.tools {
                button type="button" id="_load" data-t=[load.number] { (load) }
                button type="button" id="_new" data-t=[anew.number] { (anew) }
            }
        }
    }
}

/// Renders the part after the questions: progress, errors, and the buttons that save.
pub(super) fn after(texts: &Texts<'_>) -> Markup {
    let (heading, hint) = (texts.word(Word::Tools), texts.word(Word::SaveAnswersHint));
    let (save, draft, print) = (texts.word(Word::SaveAnswers), texts.word(Word::SaveDraft), texts.word(Word::Print));
    html! {
        section.script.screen id="_tools" hidden {
            h2 data-t=[heading.number] { (heading) }
            p.progress {}
            (errors(texts))
            p.intro data-t=[hint.number] { (hint) }
            div.tools {
                button.main type="submit" data-t=[save.number] { (save) }
                button type="button" id="_draft" data-t=[draft.number] { (draft) }
                button type="button" id="_print" data-t=[print.number] { (print) }
            }
        }
        p.screen id="_status" role="status" {}
    }
}

/// Renders the empty summary of errors, hints, and signatures that are given on paper, each with a list of its own. Changes
/// to the first two are announced; the outer element receives the focus.
fn errors(texts: &Texts<'_>) -> Markup {
    let anyway = texts.word(Word::SaveAnyway);
    let has_signatures = texts.forms().first().all_fields().any(|field| matches!(field.kind, Kind::Signature { .. }));
    html! {
        div.errors id="_errors" tabindex="-1" hidden {
            div role="alert" {
                (list(texts, Word::ErrorSummary, "_l0"))
                (list(texts, Word::HintSummary, "_l1"))
            }
            @if has_signatures { (list(texts, Word::OpenSignatures, "_l2")) }
            button type="button" id="_anyway" data-t=[anyway.number] { (anyway) }
        }
    }
}

/// Renders an empty list with its heading, which is shown only if there is something in the list.
fn list(texts: &Texts<'_>, heading: Word, id: &str) -> Markup {
    let heading = texts.word(heading);
    html! {
        h3 data-t=[heading.number] { (heading) }
        ul id=(id) {}
    }
}
