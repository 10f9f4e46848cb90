//! The coverage for a terminal.

use super::{Row, Table, parts};
use crate::messages::{Messages, tame};

/// Writes all tables below each other.
pub(super) fn write(messages: &Messages, tables: &[Table]) -> String {
    let tables: Vec<_> = tables.iter().map(|table| form(messages, table)).collect();
    tables.join("\n")
}

fn form(messages: &Messages, table: &Table) -> String {
    let mut lines = vec![format!("{} {}  {}", table.form, table.version, tame(&table.title))];
    for row in &table.demands {
        lines.push(format!("  {:<4} {}", row.demand, tame(&row.text)));
        lines.extend(met_by(messages, row).into_iter().map(|part| format!("       {}", tame(&part))));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Says what meets a demand, or that nothing does.
fn met_by(messages: &Messages, row: &Row) -> Vec<String> {
    if row.met {
        return parts(messages, row).into_iter().map(|part| format!("+ {part}")).collect();
    }
    vec![format!("! {}", messages.phrase("coverage-unmet", &[]))]
}
