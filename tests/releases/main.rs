//! Releases: a history over years, changed bytes, interrupted releases, wrong clocks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]

mod altered;
mod changes;
mod clock;
mod cut_off;
mod editions;
mod gate;
mod history;
mod register;
mod standing;
#[path = "../support/mod.rs"]
mod support;
mod verify;
