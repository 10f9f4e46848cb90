//! Tables: repeated rows, each a group with a numbered heading.
//!
//! The page contains one row with inputs, from which the script makes more. Blank rows for paper have lines and boxes
//! instead of inputs, because inputs would double the size of the page.

use maud::{Markup, html};

use super::inputs::answer;
use super::kind_texts::{add_of, columns_of, row_name};
use super::multilingual::Multilingual;
use super::paper_rows;
use super::question::Question;
use super::texts::Texts;
use crate::field::TableLayout;
use crate::localized::{Field, Kind, Word};

/// Renders a table.
pub(super) fn table(texts: &Texts<'_>, field: &Multilingual<'_, Field>) -> Markup {
    let Kind::Table { layout, blank, .. } = &field.first().kind else { return html! {} };
    let question = Question::top(texts, field).with_legend_id();
    let more = texts.word(Word::MoreRows);
    let add = texts.register_part_text(field, |_, field| add_of(&field.kind).to_owned());
    html! {
        fieldset.t id=(question.id) aria-describedby=[question.described_by()] {
            legend id=[question.legend_id()] { (question.label()) }
            (question.notes())
            (first_row(&question, *layout))
            @for number in 2..=*blank { (paper_rows::row(&texts.forms().first().words, field.first(), number)) }
            p.more.paper data-t=[more.number] { (more) }
            button.add.script type="button" hidden data-t=[add.number] { (add) }
        }
    }
}

/// Renders the row with inputs, labelled by the table and its number, because rows of several tables can have the
/// same heading.
fn first_row(table: &Question<'_>, layout: TableLayout) -> Markup {
    let columns = table.field.each(|field| columns_of(&field.kind));
    let id = format!("_{}.1", table.texts.unique_number());
    let named_by = table.legend_id().map(|legend| format!("{legend} {id}"));
    let grid = matches!(layout, TableLayout::Grid);
    html! {
        fieldset.row.grid[grid] id={ (table.id) ".1" } aria-labelledby=[named_by] {
            legend id=(id) { (row_name(table.field.first(), 1)) }
            @for column in &columns { (answer(Question::column(table.texts, column))) }
            button.remove type="button" hidden {}
        }
    }
}
