//! The HTML page around a list: self-contained, printable, in the reader's choice of a light or dark colour scheme.

use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style of all lists. Wide tables scroll in a container of their own, so that the rest fits a narrow window.
const STYLE: &str = "
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; hyphens: auto; }
h1 { font-size: clamp(1.25rem, 7vw, 2rem); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .5rem; border-block-end: 1px solid; }
.stands-out { font-weight: bold; }
@media print { table { min-width: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
";

/// Renders a page. `style` is appended to the style of all lists.
pub(crate) fn render(language: &str, title: &str, style: &str, content: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) (PreEscaped(style)) }
            }
            body { main { (content) } }
        }
    };
    format!("{}\n", page.into_string())
}

/// Puts a table into a container that scrolls, also by keyboard. `label_id` is the id of the element that names it.
pub(crate) fn scrollable_table(label_id: &str, table: &Markup) -> Markup {
    html! { div .wide tabindex="0" role="region" aria-labelledby=(label_id) { (table) } }
}
