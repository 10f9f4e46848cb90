//! The coverage for a browser.

use maud::{Markup, html};

use super::{Row, Table, parts};
use crate::cli::browser;
use crate::messages::Messages;

/// What is the coverage's own.
const STYLE: &str = "
body { max-width: 75rem; }
table { min-width: 37rem; margin-block: 1rem 3rem; }
caption { text-align: start; font-size: 1.25rem; font-weight: bold; padding-block: .5rem; }
td ul { margin: 0; padding-inline-start: 1.25rem; }
";

/// Writes the page.
pub(super) fn write(messages: &Messages, tables: &[Table]) -> String {
    let title = messages.phrase("coverage-title", &[]);
    let content = html! {
        h1 { (title) }
        @for table in tables { (form(messages, table)) }
    };
    browser::page(messages.language().word(), &title, STYLE, &content)
}

fn form(messages: &Messages, table: &Table) -> Markup {
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
    browser::scrolled(&table.form, &content)
}

fn demand(messages: &Messages, row: &Row) -> Markup {
    html! {
        tr {
            th scope="row" { (row.demand) }
            td { (row.section) }
            td { (row.text) }
            td {
                @if row.met {
                    ul { @for part in parts(messages, row) { li { (part) } } }
                } @else {
                    span .stands-out { (messages.phrase("coverage-unmet", &[])) }
                }
            }
        }
    }
}
