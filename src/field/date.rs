//! `date`: a day of the Gregorian calendar.

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;
use crate::name::FieldId;

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Date {
    /// The first day allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<DateLimit>,
    /// The last day allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_after: Option<DateLimit>,
}

/// A limit: a day, or a distance from another date of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum DateLimit {
    /// A day, written without quotes: `2026-11-21`.
    Day(#[schemars(with = "String", extend("format" = "date"))] jiff::civil::Date),
    /// Counted from another date field.
    Relative(RelativeDate),
}

/// A day counted from another date field; without an answer there, there is no limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct RelativeDate {
    /// The date field that is counted from.
    pub field: FieldId,
    /// Months later; negative: earlier.
    #[schemars(default, range(min = -1200, max = 1200))]
    pub months: i32,
    /// Days later; negative: earlier. Added after the months.
    #[schemars(default, range(min = -36500, max = 36500))]
    pub days: i32,
}

impl Date {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self { not_before: keys.optional("not-before"), not_after: keys.optional("not-after") })
    }

    /// Returns the date fields that the limits count from.
    pub fn references(&self) -> impl Iterator<Item = &FieldId> {
        [&self.not_before, &self.not_after].into_iter().flatten().filter_map(|limit| match limit {
            DateLimit::Day(_) => None,
            DateLimit::Relative(relative) => Some(&relative.field),
        })
    }
}
