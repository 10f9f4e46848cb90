//! The list for a spreadsheet. Each row also says of which day it is and how long the log was, so that rows of several
//! lists can stand together.

use super::super::csv::Csv;
use super::fact::Fact;
use super::words::{Readers, Words};
use crate::master_list::MasterList;
use crate::messages::Messages;

/// What stands in every row behind what is known of the version.
const OF_THE_LIST: [&str; 3] = ["day", "entries", "last"];

/// Writes the list.
pub(super) fn write(messages: &Messages, list: &MasterList) -> String {
    let words = Words::new(messages, Readers::Programs);
    let columns = Fact::ALL.iter().map(|fact| fact.word()).chain(OF_THE_LIST);
    let head: Vec<_> = columns.map(|column| words.label(column)).collect();
    let mut csv = Csv::new(messages, head.iter().map(String::as_str));
    let of_the_list = [list.day.to_string(), list.entries.to_string(), list.last.clone().unwrap_or_default()];
    for row in &list.rows {
        let facts: Vec<_> = Fact::ALL.iter().map(|fact| words.lines(row, *fact).join("\n")).collect();
        csv.push(facts.iter().chain(&of_the_list).map(String::as_str));
    }
    csv.into_text()
}
