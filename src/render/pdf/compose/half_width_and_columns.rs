//! The space for an answer written by hand.

use super::super::layout_map::PlacedFieldKind;
use crate::field::{Precision, TextFormat};
use crate::localized::{Choice, Kind};

/// The maximum length of a text for which half the page width is enough.
const SHORT: u32 = 40;

/// The maximum length of a typed number or date, in characters.
pub(super) const NUMBER: u32 = 40;

/// The space for an answer.
pub(super) struct WritingSpace {
    /// The kind of field.
    pub(super) place: PlacedFieldKind,
    /// The number of printed lines.
    pub(super) lines: u32,
    /// The maximum length in characters.
    pub(super) max: u32,
    /// Whether half the page width is enough.
    pub(super) is_short: bool,
}

/// The most letters of a unit for which a short box is enough.
const SHORT_UNIT: usize = 14;

/// Reports whether a short box is enough for each unit.
pub(super) fn has_short_units(units: &[Choice]) -> bool {
    units.iter().all(|unit| unit.label.plain().chars().count() <= SHORT_UNIT)
}

/// Returns the space that an answer of a kind needs; `None` if it is not text.
pub(super) fn half_width_and_columns(kind: &Kind) -> Option<WritingSpace> {
    let (place, lines, max, is_short) = match kind {
        Kind::Text { keys, .. } => {
            let is_short = keys.format.is_some_and(|format| !matches!(format, TextFormat::Email | TextFormat::Iban));
            (PlacedFieldKind::Line, 1, keys.max_length, is_short || keys.max_length <= SHORT)
        }
        Kind::Listed { options, .. } => {
            let longest = options.iter().map(|option| option.label.plain().chars().count()).max();
            let longest = longest.and_then(|longest| u32::try_from(longest).ok()).unwrap_or_default();
            (PlacedFieldKind::Line, 1, longest, longest <= SHORT)
        }
        Kind::LongText { keys } => (PlacedFieldKind::Lines, keys.lines, keys.max_length, false),
        Kind::Number { .. } => (PlacedFieldKind::Number, 1, NUMBER, true),
        Kind::Quantity { units, .. } => (PlacedFieldKind::Line, 1, NUMBER, has_short_units(units)),
        Kind::Calculated { bands, .. } => (PlacedFieldKind::Number, 1, NUMBER, bands.is_empty()),
        Kind::Date { keys } => (PlacedFieldKind::Date, 1, NUMBER, keys.precision != Precision::Minute),
        Kind::Duration { .. } => (PlacedFieldKind::Duration, 1, NUMBER, true),
        Kind::Time { .. } => (PlacedFieldKind::Time, 1, NUMBER, true),
        Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => return None,
    };
    Some(WritingSpace { place, lines, max, is_short })
}
