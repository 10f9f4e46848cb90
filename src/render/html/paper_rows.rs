//! Blank table rows for print: labels with writing lines and tick boxes instead of inputs.
//!
//! The element `x-l` is a line, `x-b` a box with its label.

use maud::{Markup, html};

use super::kind_texts::{columns_of, points_of, row_name};
use super::texts::line;
use crate::localized::{Choice, Field, Kind, Words};

/// Renders a blank row. It is shown only on paper and only without the script, which makes its own rows.
pub(super) fn row(words: &Words, table: &Field, number: u32) -> Markup {
    html! {
        div.blank.paper {
            strong { (row_name(table, number)) }
            @for column in columns_of(&table.kind) { p { (line(words, &column.label)) (answer(words, &column.kind)) } }
        }
    }
}

fn answer(words: &Words, kind: &Kind) -> Markup {
    match kind {
        Kind::LongText { keys } => lines(keys.lines),
        Kind::Text { .. } | Kind::Number { .. } | Kind::Date { .. } => lines(1),
        Kind::YesNo { options }
        | Kind::Choice { options }
        | Kind::Choices { options, .. }
        | Kind::Agreement { options, .. } => boxes(words, options),
        Kind::Scale { .. } => boxes(words, points_of(kind)),
        // None of these can be a column.
        Kind::Rating { .. } | Kind::Table { .. } | Kind::Signature { .. } | Kind::Note { .. } => html! {},
    }
}

fn lines(count: u32) -> Markup {
    html! { @for _ in 0..count { x-l {} } }
}

fn boxes(words: &Words, options: &[Choice]) -> Markup {
    html! { @for option in options { " " x-b { (line(words, &option.label)) } } }
}
