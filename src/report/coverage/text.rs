//! Coverage tables as text for a terminal.

use super::table::{CoverageRow, CoverageTable};
use crate::messages::{Messages, tame};

/// Renders all tables, one below the other.
pub(super) fn render(messages: &Messages, tables: &[CoverageTable]) -> String {
    let tables: Vec<_> = tables.iter().map(|table| form(messages, table)).collect();
    tables.join("\n")
}

fn form(messages: &Messages, table: &CoverageTable) -> String {
    let mut lines = vec![format!("{} {}  {}", table.form, table.version, tame(&table.title))];
    for row in &table.demands {
        lines.push(format!("  {:<4} {}", row.demand, tame(&row.text)));
        lines.extend(met_by(messages, row).into_iter().map(|item| format!("       {}", tame(&item))));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Returns what meets a demand, or the remark that nothing does.
fn met_by(messages: &Messages, row: &CoverageRow) -> Vec<String> {
    if row.met {
        return row.covering_items(messages).into_iter().map(|item| format!("+ {item}")).collect();
    }
    vec![format!("! {}", messages.phrase("coverage-unmet", &[]))]
}
