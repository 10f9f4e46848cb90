//! Blank table rows for print: labels with writing lines and tick boxes instead of inputs.
//!
//! The element `hr` is a line, `b` a box with its label.

use maud::{Markup, html};

use super::kind_texts::{columns_of, points_of, statements_of};
use super::texts::line;
use crate::localized::{Choice, Field, Kind, Words};

/// Renders a blank row. It is shown only on paper and only without the script, which makes its own rows.
pub(super) fn row(words: &Words, table: &Field, number: usize) -> Markup {
    html! {
        div.blank.paper {
            strong { (table.kind.row_heading(number)) }
            @for column in columns_of(&table.kind) {
                p { (line(words, &column.label)) (boxes(words, options(&column.kind))) }
                @for _ in 0..lines(&column.kind) { hr; }
                @for statement in statements_of(&column.kind) {
                    p { (line(words, &statement.label)) (boxes(words, points_of(&column.kind))) }
                }
                @if let Kind::Table { blank, .. } = &column.kind {
                    @for number in 1..=*blank as usize { (row(words, column, number)) }
                }
            }
        }
    }
}

/// Returns how many writing lines an answer of this kind gets.
fn lines(kind: &Kind) -> u32 {
    match kind {
        Kind::LongText { keys } => keys.lines,
        Kind::Text { .. }
        | Kind::Number { .. }
        | Kind::Quantity { .. }
        | Kind::Calculated { .. }
        | Kind::Date { .. }
        | Kind::Duration { .. }
        | Kind::Time { .. }
        | Kind::Listed { .. } => 1,
        Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::Agreement { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => 0,
    }
}

fn options(kind: &Kind) -> &[Choice] {
    match kind {
        Kind::YesNo { options }
        | Kind::Choice { options }
        | Kind::Choices { options, .. }
        | Kind::Agreement { options, .. }
        | Kind::Quantity { units: options, .. } => options,
        Kind::Scale { .. } => points_of(kind),
        // The first six have lines instead, ratings have boxes for each statement, and none of the others can be a column.
        Kind::LongText { .. }
        | Kind::Text { .. }
        | Kind::Number { .. }
        | Kind::Calculated { .. }
        | Kind::Date { .. }
        | Kind::Duration { .. }
        | Kind::Time { .. }
        | Kind::Listed { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => &[],
    }
}

fn boxes(words: &Words, options: &[Choice]) -> Markup {
    html! { @for option in options { " " b { (line(words, &option.label)) } } }
}
