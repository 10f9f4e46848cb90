//! Blank rows for paper: labels with lines to write on and boxes to tick, nothing to fill in on a screen.
//!
//! `x-l` is a line, `x-b` a box with its words.

use maud::{Markup, html};

use super::kind::{columns_of, points_of};
use super::table::row_name;
use super::texts::line;
use crate::localized::{Choice, Field, Kind};

/// Sets a blank row. Only paper shows it, and only without the script, which makes its own.
pub(super) fn row(table: &Field, number: u32) -> Markup {
    html! {
        div.blank.paper {
            strong { (row_name(table, number)) }
            @for column in columns_of(&table.kind) { p { (line(&column.label)) (answer(&column.kind)) } }
        }
    }
}

fn answer(kind: &Kind) -> Markup {
    match kind {
        Kind::LongText { keys } => lines(keys.lines),
        Kind::Text { .. } | Kind::Number { .. } | Kind::Date { .. } => lines(1),
        Kind::YesNo { options }
        | Kind::Choice { options }
        | Kind::Choices { options, .. }
        | Kind::Agreement { options, .. } => boxes(options),
        Kind::Scale { .. } => boxes(points_of(kind)),
        // None of these can be a column.
        Kind::Rating { .. } | Kind::Table { .. } | Kind::Signature { .. } | Kind::Note { .. } => html! {},
    }
}

fn lines(count: u32) -> Markup {
    html! { @for _ in 0..count { x-l {} } }
}

fn boxes(options: &[Choice]) -> Markup {
    html! { @for option in options { " " x-b { (line(&option.label)) } } }
}
