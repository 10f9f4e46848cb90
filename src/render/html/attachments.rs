//! Questions about documents that are enclosed: boxes to tick, and inputs for files where the script can save these.

use maud::{Markup, html};

use super::first_values::is_chosen;
use super::inputs::own_words_input;
use super::kind_texts::options_of;
use super::multilingual::Multilingual;
use super::question::{Question, option_input};
use crate::field::{ChoicesField, FileLimits};
use crate::localized::{Choice, Kind, Localized, Word};
use crate::name::Reserved;

/// Reports whether files can be chosen in a form.
pub(super) fn has_some(form: &Localized) -> bool {
    form.all_fields().any(|field| matches!(field.kind, Kind::Choices { files: Some(_), .. }))
}

/// Renders a box for each document, with an input for its files.
pub(super) fn render(question: Question<'_>, keys: &ChoicesField, files: &FileLimits) -> Markup {
    let texts = question.texts;
    let how = texts.register_text(|form| form.words.what_to_tick(keys, Some(files)));
    let question = question.with(Some(how)).with_legend_id();
    let which = texts.register_text(|form| form.words.which_files(files));
    let choose = texts.word(Word::ChooseFiles);
    let (which_id, choose_id) = (question.unique_id(), question.unique_id());
    let accept = files.file_types.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",");
    let all = question.field.each(|field| options_of(&field.kind));
    question.group(
        "",
        &html! {
            div.script.screen hidden {
                p id=(which_id) data-t=[which.number] { (which) }
                span.vh id=(choose_id) data-t=[choose.number] { (choose) }
            }
            @for (i, option) in all.iter().enumerate() {
                @let label_id = question.unique_id();
                (document(&question, option, &label_id, Some(question.id.as_str()).filter(|_| i == 0)))
                @if !keys.is_alone(&option.first().code) {
                    div.f.script.screen hidden {
                        input type="file" multiple accept=(accept) data-d=(option.first().code)
                            aria-labelledby={ (label_id) " " (choose_id) } aria-describedby=(which_id);
                        ul {}
                    }
                }
            }
        },
    )
}

/// Renders the box of a document, and the line for its name if that is written.
fn document(question: &Question<'_>, option: &Multilingual<'_, Choice>, label_id: &str, id: Option<&str>) -> Markup {
    let label = question.texts.line(&option.part(|option| &option.label));
    let code = &option.first().code;
    html! {
        label id=(label_id) data-t=[label.number] {
            (option_input(None, option, id, is_chosen(question.field.first(), code))) (label)
        }
        @if code == Reserved::Other.word() { (own_words_input(question, label_id)) }
    }
}
