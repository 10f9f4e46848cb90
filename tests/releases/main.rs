//! Releases as they happen: a history over years, whoever changes a byte, whatever cuts a release off, clocks that are wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests say what they expect by failing, as tests do"
)]

mod altered;
mod changes;
mod clock;
mod cut_off;
mod editions;
mod gate;
mod history;

mod project;
mod register;
mod standing;
mod verify;
