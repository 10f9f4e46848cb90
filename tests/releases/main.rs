//! Releases: a history over years, changed bytes, interrupted releases, wrong clocks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]

mod altered;
mod approval_check;
mod changes;
mod clock;
mod editions;
mod history;
mod interrupted_releases;
mod register;
#[path = "../support/mod.rs"]
mod support;
mod verify;
mod version_status;
