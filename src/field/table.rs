//! `table`: repeated rows of fields.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::listed::listed_fields;
use crate::diagnostic::Code;
use crate::name::{CodeId, FieldId, words};
use crate::toml_reader::TableReader;
use crate::value::Raw;

words! {
    /// How the rows are laid out.
    TableLayout {
        /// One line a row, the columns beside each other: for short answers.
        Grid = "grid",
        /// Two lines a row: written answers in pairs, one below the other, and the boxes of choices beside them. For long
        /// words and signatures.
        TwoLines = "two-lines",
        /// One block a row, the fields below each other.
        Cards = "cards",
    }
}

impl TableLayout {
    /// Reports whether the columns are beside each other.
    #[must_use]
    pub const fn is_grid(self) -> bool {
        match self {
            Self::Grid | Self::TwoLines => true,
            Self::Cards => false,
        }
    }
}

/// Repeated rows of fields. Rows are numbered from 1, so that other fields can point to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TableField {
    /// The fields of a row, in order: any kind but rating, note and signature. A card can have tables, which have none in
    /// their rows.
    #[schemars(schema_with = "listed_fields")]
    pub columns: Vec<FieldId>,
    /// The codes of the rows, if there is a fixed row for each of several things: instead of `min`, `max` and `blank`. Each
    /// needs a message `.row-CODE`. In records, the rows are in this order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default, length(max = 40), extend("uniqueItems" = true))]
    pub rows: Vec<CodeId>,
    /// How many rows must be filled in, if the table is asked for at all.
    #[schemars(default, range(max = 100))]
    pub min: u32,
    /// How many rows there can be.
    #[schemars(default = "default_max", range(min = 1, max = 100))]
    pub max: u32,
    /// How many blank rows are printed.
    #[schemars(default = "default_blank", range(min = 1, max = 40))]
    pub blank: u32,
    /// How the rows are laid out.
    #[schemars(default = "default_layout")]
    pub layout: TableLayout,
}

/// The greatest number of named rows: all of them are printed.
const MAX_NAMED_ROWS: usize = 40;

const fn default_max() -> u32 {
    12
}

const fn default_blank() -> u32 {
    3
}

const fn default_layout() -> TableLayout {
    TableLayout::Cards
}

/// Reads the codes of named rows, and reports keys that are for other rows.
fn named_rows(keys: &mut TableReader<'_>) -> Option<Vec<CodeId>> {
    for key in ["min", "max", "blank"] {
        if keys.optional::<i64>(key).is_some() {
            keys.report(key, Code::KeysExclude, &[("key", "rows".to_owned()), ("other", key.to_owned())]);
        }
    }
    let rows: Vec<CodeId> = keys.unique("rows")?;
    if rows.len() > MAX_NAMED_ROWS {
        keys.report("rows", Code::ListTooLong, &[("max", MAX_NAMED_ROWS.to_string())]);
        return None;
    }
    Some(rows)
}

impl TableField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let columns = keys.unique::<FieldId>("columns");
        if keys.has("rows") {
            let (rows, layout) = (named_rows(keys), keys.optional("layout").unwrap_or_else(default_layout));
            // Continue with one row, so that all other errors of the file are found in the same run.
            let rows = rows.unwrap_or_default();
            let count = u32::try_from(rows.len()).unwrap_or(u32::MAX).max(1);
            return Some(Self { columns: columns?, rows, min: 0, max: count, blank: count, layout });
        }
        let min = keys.in_range("min", 0, 100).unwrap_or(0);
        let max = keys.in_range("max", 1, 100).unwrap_or_else(default_max);
        let blank = keys.in_range("blank", 1, 40).unwrap_or_else(|| default_blank().min(max));
        for (key, low) in [("min", min), ("blank", blank)] {
            if low > max {
                keys.report(key, Code::LimitsCrossed, &[("low", low.to_string()), ("high", max.to_string())]);
            }
        }
        let layout = keys.optional("layout").unwrap_or_else(default_layout);
        Some(Self { columns: columns?, rows: Vec::new(), min, max, blank, layout })
    }

    /// Returns how many blank rows are printed: at least as many as must be filled in.
    #[must_use]
    pub fn printed_rows(&self) -> u32 {
        self.blank.max(self.min)
    }

    /// Returns the rows of an answer, which are parsed individually.
    #[allow(clippy::unused_self, reason = "all kinds are parsed alike")]
    pub(crate) fn rows(&self, raw: Raw, parser: &mut AnswerParser) -> Vec<Raw> {
        raw.into_list().unwrap_or_else(|raw| {
            if !raw.is_blank() {
                parser.reject(AnswerPart::Whole, AnswerProblem::Shape, raw);
            }
            Vec::new()
        })
    }

    /// Reports too many rows. Blank rows between others count, because rows are numbered.
    pub(crate) fn check_max(&self, rows: usize, parser: &mut AnswerParser) {
        if rows > self.max as usize {
            parser.report(AnswerPart::Whole, AnswerProblem::RowsMax(self.max));
        }
    }

    /// Reports too few filled rows: fewer than the minimum, or none in a required table.
    #[allow(clippy::unused_self, reason = "all kinds are checked alike")]
    pub(crate) fn check_min(&self, filled: usize, min: u32, required: bool, parser: &mut AnswerParser) {
        if filled < min as usize {
            parser.report(AnswerPart::Whole, AnswerProblem::RowsMin(min));
        } else if required && filled == 0 {
            parser.report(AnswerPart::Whole, AnswerProblem::Required);
        }
    }

    /// Returns the JSON Schema of an answer, given that of a row and how many rows must be filled.
    pub(crate) fn answer_schema(&self, row: &serde_json::Value, filled: u32) -> serde_json::Value {
        json!({
            "type": "array", "items": row, "maxItems": self.max,
            "contains": { "minProperties": 1 }, "minContains": filled.max(1),
        })
    }
}
