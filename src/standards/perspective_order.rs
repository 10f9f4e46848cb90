//! Checks the order of perspectives: the client is asked first and can answer in their own words.

use crate::definition::{Definition, Section};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::field::FieldKind;
use crate::name::Voice;
use crate::project_path::ProjectPath;

/// Checks that each section asks the client before helpers and informal helpers before professionals (G1, G2), unless it says why
/// not, and that
/// a section with closed questions to the client also has a question to answer in their own words (G8).
#[must_use]
pub fn check_perspective_order(definition: &Definition) -> Vec<Diagnostic> {
    let place = || Place::file(ProjectPath::definition(definition.form.id.as_str()));
    let mut findings = Vec::new();
    for (id, section) in &definition.sections {
        if section.client_last.is_none()
            && let Some((field, before)) = first_out_of_order(definition, section)
        {
            findings.push(
                Diagnostic::warning(Code::ClientNotFirst, place())
                    .with("section", id)
                    .with("field", field)
                    .with("before", before),
            );
        }
        if !has_own_words(definition, section) {
            findings.push(Diagnostic::warning(Code::NoOwnWords, place()).with("section", id));
        }
    }
    findings
}

/// Returns the first field whose perspective must come before that of the preceding field, and that field.
fn first_out_of_order<'d>(definition: &'d Definition, section: &'d Section) -> Option<(&'d str, &'d str)> {
    let voices: Vec<_> = section
        .fields
        .iter()
        .filter_map(|id| Some((id.as_str(), definition.fields.get(id)?)))
        .filter(|(_, field)| !matches!(field.kind, FieldKind::Note))
        .filter_map(|(id, field)| Some((field.voice?, id)))
        .collect();
    let wrong = voices.windows(2).find(|pair| pair[1].0 < pair[0].0)?;
    Some((wrong[1].1, wrong[0].1))
}

fn has_own_words(definition: &Definition, section: &Section) -> bool {
    let fields: Vec<_> = section.fields.iter().filter_map(|id| definition.fields.get(id)).collect();
    let client = |voice| voice == Some(Voice::Client);
    let closed = fields.iter().any(|field| client(field.voice) && field.kind.is_closed());
    !closed || fields.iter().any(|field| gives_own_words(definition, &field.kind))
}

/// Reports whether a field can be answered in own words.
fn gives_own_words(definition: &Definition, kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Text(_) | FieldKind::LongText(_) => true,
        FieldKind::Choice(choice) => choice.other,
        FieldKind::Choices(choices) => choices.other,
        FieldKind::Attachments(attachments) => attachments.documents.other,
        FieldKind::Table(table) => {
            let columns = table.columns.iter().filter_map(|id| definition.fields.get(id));
            columns.into_iter().any(|column| gives_own_words(definition, &column.kind))
        }
        FieldKind::Number(_)
        | FieldKind::Calculated(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Duration(_)
        | FieldKind::Time(_)
        | FieldKind::YesNo(_)
        | FieldKind::Scale(_)
        | FieldKind::Rating(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => false,
    }
}
