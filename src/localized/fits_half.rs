//! Which questions need little space.

use super::field::{Choice, Field, Kind};
use crate::field::Precision;

/// The most letters of a label beside another question, and of an option there.
const SHORT_LABEL: usize = 90;
const SHORT_OPTION: usize = 30;
/// The most options of a choice beside another question.
const FEW: usize = 8;

impl Field {
    /// Reports whether half the width of a page is enough for a question, if its section has two columns.
    #[must_use]
    pub fn fits_half(&self) -> bool {
        let is_narrow = |option: &Choice| option.label.plain().chars().count() <= SHORT_OPTION;
        let are_few = |options: &[Choice]| options.len() <= FEW && options.iter().all(is_narrow);
        let fits = match &self.kind {
            Kind::Text { .. }
            | Kind::Number { .. }
            | Kind::Time { .. }
            | Kind::Duration { .. }
            | Kind::Listed { .. } => true,
            Kind::Quantity { units, .. } => units.iter().all(is_narrow),
            Kind::Calculated { bands, .. } => bands.is_empty(),
            Kind::Date { keys } => keys.precision != Precision::Minute,
            Kind::YesNo { options } | Kind::Choice { options } | Kind::Choices { options, .. } => are_few(options),
            Kind::LongText { .. }
            | Kind::Scale { .. }
            | Kind::Rating { .. }
            | Kind::Table { .. }
            | Kind::Agreement { .. }
            | Kind::Signature { .. }
            | Kind::Note { .. } => false,
        };
        fits && self.label.plain().chars().count() <= SHORT_LABEL
    }
}
