//! Tables in the documents that tests generate.

use std::fs;
use std::path::Path;

/// Compares the table of this name in `docs/fillers.md` with its rows. With `BOGEN_DOCS=write`, writes it instead.
pub fn check(name: &str, head: &[&str], rows: &[String]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/fillers.md");
    let text = fs::read_to_string(&path).expect("the document can be read");
    let start = format!("<!-- table: {name} -->\n");
    let (before, rest) = text.split_once(&start).unwrap_or_else(|| panic!("no table {name}"));
    let (found, after) = rest.split_once("<!-- end -->").expect("a table ends");
    let line = format!("|{}\n", "---|".repeat(head.len()));
    let table = format!("\n| {} |\n{line}{}\n\n", head.join(" | "), rows.join("\n"));
    if std::env::var_os("BOGEN_DOCS").is_some_and(|value| value == "write") {
        fs::write(&path, format!("{before}{start}{table}<!-- end -->{after}")).expect("the document can be written");
        return;
    }
    assert_eq!(found, table, "BOGEN_DOCS=write renews the table {name}");
}
