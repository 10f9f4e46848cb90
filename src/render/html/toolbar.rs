//! The buttons of the page: load, check, save, print. They need the script, so they are hidden without it.

use maud::{Markup, html};

use super::texts::Texts;
use crate::localized::Word;

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

/// Renders the empty summary of errors. Changes inside it are announced; the outer element receives the focus.
fn errors(texts: &Texts<'_>) -> Markup {
    let (heading, anyway) = (texts.word(Word::ErrorSummary), texts.word(Word::SaveAnyway));
    html! {
        div.errors id="_errors" tabindex="-1" hidden {
            div role="alert" {
                h3 data-t=[heading.number] { (heading) }
                ul id="_problems" {}
            }
            button type="button" id="_anyway" data-t=[anyway.number] { (anyway) }
        }
    }
}
