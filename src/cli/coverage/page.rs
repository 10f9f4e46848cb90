//! The coverage for a browser: one page that needs nothing else.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Row, Table, parts};
use crate::messages::Messages;

/// The page's style. It prints as it is, and follows the reader's choice of light or dark.
const STYLE: &str = "
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin-block: 1rem 3rem; }
caption { text-align: start; font-size: 1.25rem; font-weight: bold; padding-block: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem; border-block-end: 1px solid; }
td ul { margin: 0; padding-inline-start: 1.25rem; }
code { font-size: .875em; }
.unmet { font-weight: bold; }
@media print { tr { break-inside: avoid; } thead { display: table-header-group; } }
";

/// Writes the page.
pub(super) fn write(messages: &Messages, tables: &[Table]) -> String {
    let phrase = |id: &str| messages.phrase(id, &[]);
    let page = html! {
        (DOCTYPE)
        html lang=(messages.language().word()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (phrase("coverage-title")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (phrase("coverage-title")) }
                    @for table in tables { (form(messages, table)) }
                }
            }
        }
    };
    format!("{}\n", page.into_string())
}

fn form(messages: &Messages, table: &Table) -> Markup {
    let columns = ["demand", "section", "text", "met-by"];
    html! {
        table {
            caption { (table.title) " (" (table.form) " " (table.version) ")" }
            thead {
                tr { @for column in columns { th scope="col" { (messages.phrase(&format!("coverage-{column}"), &[])) } } }
            }
            tbody { @for row in &table.demands { (demand(messages, row)) } }
        }
    }
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
                    span .unmet { (messages.phrase("coverage-unmet", &[])) }
                }
            }
        }
    }
}
