//! Releases: a history over years, changed bytes, copied folders, names of files, interrupted releases, wrong clocks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]

mod altered;
mod approval_check;
mod approvals;
mod changes;
mod clock;
mod control_characters;
mod copied_folders;
mod editions;
mod file_names;
mod history;
mod interrupted_releases;
mod proofs;
mod register;
mod released_only;
mod signed_logs;
#[path = "../support/mod.rs"]
mod support;
mod verify;
mod version_status;
