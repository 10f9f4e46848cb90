//! The texts of each kind of field, by role; empty if a kind has none.
//!
//! A page is rendered in all languages at once, so these functions look up a part in each form.

use crate::localized::{Band, Choice, Field, Kind};
use crate::text::{Line, Rich};

static NO_TEXT: Rich = Rich(Vec::new());

/// Returns the options.
pub(super) fn options_of(kind: &Kind) -> &[Choice] {
    if let Kind::YesNo { options }
    | Kind::Choice { options }
    | Kind::Choices { options, .. }
    | Kind::Agreement { options, .. } = kind
    {
        options
    } else {
        &[]
    }
}

/// Returns the points of a scale or a rating, from low to high.
pub(super) fn points_of(kind: &Kind) -> &[Choice] {
    if let Kind::Scale { points, .. } | Kind::Rating { points, .. } = kind { points } else { &[] }
}

/// Returns a scale's "I do not want to say", if offered.
pub(super) fn no_answer_of(kind: &Kind) -> &[Choice] {
    if let Kind::Scale { no_answer: Some(choice), .. } = kind { std::slice::from_ref(choice) } else { &[] }
}

/// Returns the statements of a rating.
pub(super) fn statements_of(kind: &Kind) -> &[Choice] {
    if let Kind::Rating { statements, .. } = kind { statements } else { &[] }
}

/// Returns the meaning of a scale's low end.
pub(super) const fn low_of(kind: &Kind) -> Option<&Line> {
    if let Kind::Scale { low, .. } = kind { low.as_ref() } else { None }
}

/// Returns the meaning of a scale's high end.
pub(super) const fn high_of(kind: &Kind) -> Option<&Line> {
    if let Kind::Scale { high, .. } = kind { high.as_ref() } else { None }
}

/// Returns the unit of a number or of a calculated value.
pub(super) const fn unit_of(kind: &Kind) -> Option<&Line> {
    if let Kind::Number { unit, .. } | Kind::Calculated { unit, .. } = kind { unit.as_ref() } else { None }
}

/// Returns the units of a quantity.
pub(super) fn units_of(kind: &Kind) -> &[Choice] {
    if let Kind::Quantity { units, .. } = kind { units } else { &[] }
}

/// Returns the bands of a calculated value.
pub(super) fn bands_of(kind: &Kind) -> &[Band] {
    if let Kind::Calculated { bands, .. } = kind { bands } else { &[] }
}

/// Returns the statement that is agreed to or signed.
pub(super) const fn statement_of(kind: &Kind) -> &Rich {
    if let Kind::Agreement { statement, .. } | Kind::Signature { statement, .. } = kind { statement } else { &NO_TEXT }
}

/// Returns the text of a note.
pub(super) const fn text_of(kind: &Kind) -> &Rich {
    if let Kind::Note { text } = kind { text } else { &NO_TEXT }
}

/// Returns the columns of a table.
pub(super) fn columns_of(kind: &Kind) -> &[Field] {
    if let Kind::Table { columns, .. } = kind { columns } else { &[] }
}

/// Returns the label of the button that adds a row.
pub(super) const fn add_of(kind: &Kind) -> &str {
    if let Kind::Table { add, .. } = kind { add.as_str() } else { "" }
}
