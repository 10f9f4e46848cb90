//! The list for a browser: one page that needs nothing else.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::render::pdf::{Cell, List, Version};

/// The page's style. It prints as it is, and follows the reader's choice of light or dark. Wide tables are scrolled in
/// their own place, so that the rest fits a narrow window.
const STYLE: &str = "
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 85rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; hyphens: auto; }
h1 { font-size: clamp(1.25rem, 7vw, 2rem); }
h2 { margin-block: 2.5rem 1rem; }
h3 { margin-block: 2rem .5rem; padding-block-start: .75rem; border-block-start: 2px solid; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 60rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem; border-block-end: 1px solid; }
th p, td p, dd p { margin: 0; }
dl { display: grid; grid-template-columns: minmax(10rem, 1fr) 4fr; gap: .25rem 1.5rem; margin: 0; }
dt { font-weight: bold; }
dd { margin: 0; }
.stands-out { font-weight: bold; }
@media (max-width: 40rem) { dl { display: block; } dd { margin-block-end: .5rem; } }
@media print {
  table { min-width: 0; font-size: .75rem; }
  tr, dl { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; }
}
";

/// Writes the page.
pub(super) fn write(list: &List) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(list.language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (list.title) ", " (list.day) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    @if let Some(organisation) = &list.organisation { p { strong { (organisation) } } }
                    h1 { (list.title) }
                    p { (list.day) }
                    @if list.versions.is_empty() { p { (list.empty) } } @else { (content(list)) }
                    p { (list.log) }
                }
            }
        }
    };
    format!("{}\n", page.into_string())
}

fn content(list: &List) -> Markup {
    html! {
        h2 #overview { (list.overview) }
        div .wide tabindex="0" role="region" aria-labelledby="overview" {
            table {
                thead { tr { @for column in &list.columns { th scope="col" { (column) } } } }
                tbody { @for version in &list.versions { (row(version)) } }
            }
        }
        h2 { (list.details) }
        @for version in &list.versions { (details(version)) }
    }
}

fn row(version: &Version) -> Markup {
    html! {
        tr {
            th scope="row" { (version.name) }
            @for cell in &version.cells { td .stands-out[cell.stands_out] { (lines(cell)) } }
        }
    }
}

fn details(version: &Version) -> Markup {
    html! {
        section {
            h3 { (version.heading) }
            dl {
                @for told in &version.facts {
                    dt { (told.label) }
                    dd .stands-out[told.said.stands_out] { (lines(&told.said)) }
                }
            }
        }
    }
}

fn lines(cell: &Cell) -> Markup {
    match cell.lines.as_slice() {
        [one] => html! { (one) },
        lines => html! { @for line in lines { p { (line) } } },
    }
}
