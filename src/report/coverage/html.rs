//! Coverage tables as an HTML page.

use maud::{Markup, html};

use super::table::{CoverageRow, CoverageTable};
use crate::messages::Messages;
use crate::render::html::report_page;

/// The style that only coverage tables need.
const STYLE: &str = "
body { max-width: 75rem; }
table { min-width: 37rem; margin-block: 1rem 3rem; }
caption { text-align: start; font-size: 1.25rem; font-weight: bold; padding-block: .5rem; }
td ul { margin: 0; padding-inline-start: 1.25rem; }
";

/// Renders the page.
pub(super) fn render(messages: &Messages, tables: &[CoverageTable]) -> String {
    let title = messages.phrase("coverage-title", &[]);
    let content = html! {
        h1 { (title) }
        @for table in tables { (form(messages, table)) }
    };
    report_page::render(messages.language().word(), &title, STYLE, &content)
}

fn form(messages: &Messages, table: &CoverageTable) -> Markup {
    let columns = ["demand", "section", "text", "met-by"];
    let content = html! {
        table {
            caption id=(table.form) { (table.title) " (" (table.form) " " (table.version) ")" }
            thead {
                tr { @for column in columns { th scope="col" { (messages.phrase(&format!("coverage-{column}"), &[])) } } }
            }
            tbody { @for row in &table.demands { (demand(messages, row)) } }
        }
    };
    report_page::scrollable_table(&table.form, &content)
}

fn demand(messages: &Messages, row: &CoverageRow) -> Markup {
    html! {
        tr {
            th scope="row" { (row.demand) }
            td { (row.section) }
            td { (row.text) }
            td {
                @if row.met {
                    ul { @for item in row.covering_items(messages) { li { (item) } } }
                } @else {
                    span .stands-out { (messages.phrase("coverage-unmet", &[])) }
                }
            }
        }
    }
}
