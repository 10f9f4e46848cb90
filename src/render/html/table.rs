//! Tables: repeated rows, each a group with a numbered heading.
//!
//! The page contains one row with inputs, from which the script makes more, or all rows that have names. Blank rows for paper have lines and boxes
//! instead of inputs, because inputs would double the size of the page.

use maud::{Markup, html};

use super::inputs::answer;
use super::kind_texts::{add_of, columns_of};
use super::multilingual::Multilingual;
use super::paper_rows;
use super::question::Question;
use super::texts::Texts;
use crate::field::TableLayout;
use crate::localized::{Field, Kind, Word};

/// The most rows of a table that a page without its script prints.
const PRINTED: usize = 3;

/// Renders a table that is not in another one.
pub(super) fn table(texts: &Texts<'_>, field: &Multilingual<'_, Field>) -> Markup {
    asked(texts, field, Question::top(texts, field))
}

fn asked(texts: &Texts<'_>, field: &Multilingual<'_, Field>, question: Question<'_>) -> Markup {
    let kind = &field.first().kind;
    let Kind::Table { layout, blank, names, .. } = kind else { return html! {} };
    let question = question.with_legend_id();
    let class = if kind.has_named_rows() { "t named" } else { "t" };
    let rows = if kind.has_named_rows() { names.len() } else { 1 };
    html! {
        fieldset class=(class) id=(question.id) aria-describedby=[question.described_by()] {
            legend id=[question.legend_id()] { (question.label()) }
            (question.notes())
            @for number in 1..=rows { (row(&question, *layout, number)) }
            @if kind.has_named_rows() { button.add type="button" hidden {} }
            @else { (further_rows(texts, field, *blank as usize)) }
        }
    }
}

/// Renders the other rows for paper, and the button that adds a row.
fn further_rows(texts: &Texts<'_>, field: &Multilingual<'_, Field>, blank: usize) -> Markup {
    let more = texts.word(Word::MoreRows);
    let add = texts.register_part_text(field, |_, field| add_of(&field.kind).to_owned());
    html! {
        @for number in 2..=blank.min(PRINTED) { (paper_rows::row(&texts.forms().first().words, field.first(), number)) }
        p.more.paper data-t=[more.number] { (more) }
        button.add.script type="button" hidden data-t=[add.number] { (add) }
    }
}

/// Renders a row with inputs, labelled by the table and its own heading, because rows of several tables can have the same
/// heading.
fn row(table: &Question<'_>, layout: TableLayout, number: usize) -> Markup {
    let columns = table.field.each(|field| columns_of(&field.kind));
    let suffix = table.suffix_in_row(number);
    let id = format!("_{}{suffix}", table.texts.unique_number());
    let named_by = table.legend_id().map(|legend| format!("{legend} {id}"));
    let grid = layout.is_grid();
    html! {
        fieldset.row.grid[grid] id={ (table.id) "." (number) } aria-labelledby=[named_by] {
            legend id=(id) { (table.field.first().kind.row_heading(number)) }
            @for column in &columns {
                @let question = Question::column(table.texts, column, &suffix);
                @if matches!(column.first().kind, Kind::Table { .. }) { (asked(table.texts, column, question)) }
                @else { (answer(question)) }
            }
            button.remove type="button" hidden {}
        }
    }
}
