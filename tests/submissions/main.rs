//! Returned files: PDF, FDF, XFDF and files of answers, their integrity, their signatures, and malicious files.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]

mod ambiguous_files;
mod answers_files;
mod attachments;
mod containers;
#[path = "../support/docs_table.rs"]
mod docs_table;
mod fdf_and_xfdf;
mod field_names;
mod field_values;
mod findings;
#[path = "../support/fixtures.rs"]
mod fixtures;
mod foreign_formats;
mod fuzz_corpus;
#[path = "../../fuzz/src/lib.rs"]
mod fuzz_targets;
mod hostile_files;
mod incremental_updates;
mod integrity_report;
mod joined_forms;
mod lists;
mod loose_widgets;
mod pdf_builder;
mod planted_changes;
mod released_sheets;
mod round_trip;
mod sheets;
mod signatures;
mod tables;
mod workbook_builder;
mod workbooks;
mod zip_builder;
