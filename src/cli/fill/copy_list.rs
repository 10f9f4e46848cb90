//! The list of filled copies: which entry became which file. It contains no answers, unless the names of files do.

use std::path::PathBuf;

use crate::jobs::FilledCopy;
use crate::messages::Messages;
use crate::spreadsheet_csv::CsvWriter;

/// The columns, in their order.
const COLUMNS: [&str; 4] = ["row", "copy", "file", "outcome"];

/// The entries so far.
#[derive(Default)]
pub(super) struct CopyList(Vec<ListedCopy>);

struct ListedCopy {
    row: u64,
    id: Option<String>,
    paths: Vec<PathBuf>,
}

impl CopyList {
    pub(super) fn push(&mut self, copy: &FilledCopy) {
        let row = copy.position.number();
        self.0.push(ListedCopy { row, id: copy.id.clone(), paths: copy.paths.clone() });
    }

    /// Returns the list as CSV: a row for each file, and one for each entry that was refused.
    pub(super) fn csv(&self, messages: &Messages) -> String {
        let headings = COLUMNS.map(|column| messages.phrase(&format!("fill-column-{column}"), &[]));
        let mut csv = CsvWriter::new(messages.language(), headings.iter().map(String::as_str));
        for ListedCopy { row, id, paths } in &self.0 {
            let outcome = if paths.is_empty() { "fill-outcome-refused" } else { "fill-outcome-made" };
            let (row, outcome) = (row.to_string(), messages.phrase(outcome, &[]));
            let id = id.as_deref().filter(|_| !paths.is_empty()).unwrap_or_default();
            let names: Vec<_> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
            if names.is_empty() {
                csv.push([row.as_str(), id, "", &outcome]);
            }
            for name in &names {
                csv.push([row.as_str(), id, name, &outcome]);
            }
        }
        csv.into_text()
    }
}
