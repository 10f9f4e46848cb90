//! The program `bogen`: its output, its files, its exit codes; and the commands in the README and the guides.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]

mod check;
mod coverage;
mod diff;
mod fill;
#[path = "../support/fixtures.rs"]
mod fixtures;
mod folder;
mod general;
mod guide;
mod init;
mod invocation;
#[cfg(unix)]
mod private_files;
mod read;
mod read_attachments;
mod read_folder;
mod read_watch;
mod render;
mod translations;
#[allow(dead_code, reason = "other tests build other workbooks")]
#[path = "../submissions/workbook_builder.rs"]
mod workbook_builder;
#[path = "../submissions/zip_builder.rs"]
mod zip_builder;
