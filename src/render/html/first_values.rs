//! The values that fields have at first, as attributes of their inputs. Today is entered by the script.

use super::question::Question;
use crate::locale::format_number;
use crate::localized::{Field, FirstValue, Localized};
use crate::value::{Answer, Number};

/// Reports whether a form has such values.
pub(super) fn has_some(form: &Localized) -> bool {
    form.sections.iter().flat_map(|section| &section.fields).any(|field| field.default.is_some())
}

/// Reports whether a field has the day at first on which the page is filled in.
pub(super) const fn is_today(field: &Field) -> bool {
    matches!(field.default, Some(FirstValue::Today))
}

/// Returns the texts of the inputs of a field: one, or those of the parts of a date or time. Empty without a value.
pub(super) fn texts(question: &Question<'_>) -> Vec<String> {
    let form = question.texts.forms().first();
    let Some(answer) = question.field.first().first_answer(None) else { return Vec::new() };
    match &answer {
        Answer::Text(text) => vec![text.clone()],
        Answer::Number(number) => vec![number_text(form, *number)],
        Answer::Quantity(quantity) => vec![number_text(form, quantity.value), quantity.unit.to_string()],
        Answer::Date(date) => vec![date.day().to_string(), date.month().to_string(), date.year().to_string()],
        Answer::Duration(duration) => vec![duration.clock()],
        Answer::Moment(moment) => parts(&moment.to_string()),
        Answer::YesNo(_)
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Scale(_)
        | Answer::Rating(_)
        | Answer::Table(_)
        | Answer::Agreement(_)
        | Answer::Signature(_) => Vec::new(),
    }
}

/// Writes a number with the decimal mark of the language.
fn number_text(form: &Localized, number: Number) -> String {
    let half = format_number(&form.language.tag, 0.5);
    let mark = if half.contains(',') { "," } else { "." };
    number.get().to_string().replace('.', mark)
}

/// Splits a moment as the page does: `14:30`, `2026`, month and year, day, month, year and time.
fn parts(text: &str) -> Vec<String> {
    let (day, time) = text.split_once('T').map_or((text, None), |(day, time)| (day, Some(time)));
    day.rsplit('-').chain(time).map(str::to_owned).collect()
}

/// Reports whether an option is chosen at first.
pub(super) fn is_chosen(field: &Field, code: &str) -> bool {
    field.first_answer(None).is_some_and(|answer| answer.codes().iter().any(|chosen| chosen == code))
}
