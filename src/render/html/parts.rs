//! Parts with sheets of their own: the buttons that show only one of them, and the data for that.

use maud::{Markup, html};
use serde_json::{Value, json};

use super::texts::Texts;
use crate::definition::may_show;
use crate::localized::{Localized, Part, Word};
use crate::name::FieldId;

/// Renders a button for each part, and one for the whole form.
pub(super) fn buttons(texts: &Texts<'_>) -> Markup {
    let parts = texts.forms().each(|form| &form.parts);
    let (label, whole) = (texts.word(Word::PartsLabel), texts.word(Word::WholeForm));
    html! {
        @if !parts.is_empty() {
            div.script.screen.tools id="_parts" role="group" aria-labelledby="_parts_label" hidden {
                span id="_parts_label" data-t=[label.number] { (label) }
                button type="button" value="" data-t=[whole.number] { (whole) }
                @for part in parts {
                    @let title = texts.line(&part.part(|part| &part.title));
                    button type="button" value=(part.first().id) data-t=[title.number] { (title.run()) }
                }
            }
        }
    }
}

/// Returns each part as `[id, sections, fields that it may show of values in the page]`; nothing if there are none.
pub(super) fn data(form: &Localized) -> Vec<Value> {
    form.parts.iter().map(|part| json!([part.id, part.keys.sections, shown(form, part)])).collect()
}

/// Returns the fields whose answers the sheet of a part may show when they are known in advance.
fn shown<'f>(form: &'f Localized, part: &'f Part) -> Vec<&'f FieldId> {
    let shown = form.sections.iter().flat_map(|section| {
        let parts = || form.parts.iter().map(|part| (&part.id, &part.keys));
        let may_show = move |id: &&FieldId| form.identify.contains(*id) || may_show(parts(), &part.id, &section.id, id);
        section.fields.iter().map(|field| &field.id).filter(may_show)
    });
    shown.collect()
}
