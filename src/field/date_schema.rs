//! JSON Schemas of dates, times and other moments within limits.

use serde_json::json;

/// Returns the JSON Schema of a date within limits.
///
/// JSON Schema cannot compare dates, but ISO dates are ordered like their characters, which patterns can express.
pub(super) fn date_schema(
    not_before: Option<jiff::civil::Date>,
    not_after: Option<jiff::civil::Date>,
) -> serde_json::Value {
    let mut schema =
        json!({ "type": "string", "format": "date", "pattern": "^(?:1[6-9]|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$" });
    add_limits(&mut schema, 10, not_before, not_after);
    schema
}

/// Parts of the patterns of dates and times in records.
const YEAR: &str = "(?:1[6-9]|[2-9][0-9])[0-9]{2}";
const MONTH: &str = "(?:0[1-9]|1[0-2])";
const DAY: &str = "(?:0[1-9]|[12][0-9]|3[01])";
const TIME: &str = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

/// The days that exist: of each month, and the 29th of February in leap years.
const EXISTING_DAY: &str = "^(?:....-(?:(?:0[13578]|1[02])-..|(?:0[469]|11)-(?:0.|1.|2.|30)|02-(?:0.|1.|2[0-8]))|(?:..(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

/// Returns the JSON Schema of a day with a time.
pub(super) fn minute_schema(
    not_before: Option<jiff::civil::Date>,
    not_after: Option<jiff::civil::Date>,
) -> serde_json::Value {
    let schema = schema_of(&format!("{YEAR}-{MONTH}-{DAY}T{TIME}"), 10, not_before, not_after);
    json!({ "allOf": [schema, { "pattern": EXISTING_DAY }] })
}

/// Returns the JSON Schema of a month.
pub(super) fn month_schema(
    not_before: Option<jiff::civil::Date>,
    not_after: Option<jiff::civil::Date>,
) -> serde_json::Value {
    schema_of(&format!("{YEAR}-{MONTH}"), 7, not_before, not_after)
}

/// Returns the JSON Schema of a year.
pub(super) fn year_schema(
    not_before: Option<jiff::civil::Date>,
    not_after: Option<jiff::civil::Date>,
) -> serde_json::Value {
    schema_of(YEAR, 4, not_before, not_after)
}

/// Returns the JSON Schema of a text with a pattern, whose first characters lie between those of two days.
fn schema_of(
    pattern: &str,
    length: usize,
    not_before: Option<jiff::civil::Date>,
    not_after: Option<jiff::civil::Date>,
) -> serde_json::Value {
    let mut schema = json!({ "type": "string", "pattern": format!("^{pattern}$") });
    add_limits(&mut schema, length, not_before, not_after);
    schema
}

fn add_limits(
    schema: &mut serde_json::Value,
    length: usize,
    not_before: Option<jiff::civil::Date>,
    not_after: Option<jiff::civil::Date>,
) {
    let limit = |day: jiff::civil::Date, digits| {
        let day = day.to_string();
        json!({ "pattern": beyond(day.get(..length).unwrap_or(&day), digits) })
    };
    let before = not_before.map(|day| limit(day, |digit| (digit + 1..=9).collect()));
    let after = not_after.map(|day| limit(day, |digit| (0..digit).collect()));
    let limits: Vec<_> = before.into_iter().chain(after).collect();
    if let Some(object) = schema.as_object_mut()
        && !limits.is_empty()
    {
        object.insert("allOf".to_owned(), limits.into());
    }
}

/// Returns a pattern for `limit` and the dates or times beyond it, given the digits beyond a digit.
pub(super) fn beyond(limit: &str, digits: fn(u32) -> Vec<u32>) -> String {
    let mut ways = vec![format!("{limit}.*")];
    for (index, digit) in limit.char_indices() {
        let others: String = digit.to_digit(10).map(digits).unwrap_or_default().iter().map(u32::to_string).collect();
        if !others.is_empty() {
            ways.push(format!("{}[{others}].*", &limit[..index]));
        }
    }
    format!("^(?:{})$", ways.join("|"))
}
