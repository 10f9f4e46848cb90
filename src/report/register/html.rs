//! The register as an HTML page.

use maud::{Markup, html};

use crate::render::html::report_page;
use crate::render::pdf::{RegisterCell, RegisterEntry, RegisterPage};

/// The style that only the register needs.
const STYLE: &str = "
body { max-width: 85rem; }
h2 { margin-block: 2.5rem 1rem; }
h3 { margin-block: 2rem .5rem; padding-block-start: .75rem; border-block-start: 2px solid; }
table { min-width: 60rem; }
th, td { padding-inline: .375rem; }
th p, td p, dd p { margin: 0; }
dl { display: grid; grid-template-columns: minmax(10rem, 1fr) 4fr; gap: .25rem 1.5rem; margin: 0; }
dt { font-weight: bold; }
dd { margin: 0; }
@media (max-width: 40rem) { dl { display: block; } dd { margin-block-end: .5rem; } }
@page { size: landscape; }
@media print {
  table { min-width: 0; font-size: .75rem; } .wide { overflow-x: visible; }
  dl { break-inside: avoid; } h2, h3 { break-after: avoid; }
}
";

/// Renders the page.
pub(super) fn render(list: &RegisterPage) -> String {
    let content = html! {
        @if let Some(organisation) = &list.organisation { p { strong { (organisation) } } }
        h1 { (list.title) }
        p { (list.day) }
        @if list.versions.is_empty() { p { (list.empty) } } @else { (versions(list)) }
        p { (list.log) }
    };
    report_page::render(&list.language, &format!("{}, {}", list.title, list.day), STYLE, &content)
}

fn versions(list: &RegisterPage) -> Markup {
    let table = html! {
        table {
            thead { tr { @for column in &list.columns { th scope="col" { (column) } } } }
            tbody { @for version in &list.versions { (row(version)) } }
        }
    };
    html! {
        h2 #overview { (list.overview) }
        (report_page::scrollable_table("overview", &table))
        h2 { (list.details) }
        @for version in &list.versions { (details(version)) }
    }
}

fn row(version: &RegisterEntry) -> Markup {
    html! {
        tr {
            th scope="row" { (version.name) }
            @for cell in &version.cells { td .stands-out[cell.is_highlighted] { (lines(cell)) } }
        }
    }
}

fn details(version: &RegisterEntry) -> Markup {
    html! {
        section {
            h3 { (version.heading) }
            dl {
                @for fact in &version.facts {
                    dt { (fact.label) }
                    dd .stands-out[fact.content.is_highlighted] { (lines(&fact.content)) }
                }
            }
        }
    }
}

fn lines(cell: &RegisterCell) -> Markup {
    match cell.lines.as_slice() {
        [line] => html! { (line) },
        lines => html! { @for line in lines { p { (line) } } },
    }
}
