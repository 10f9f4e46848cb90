//! Tests with other programs: viewers, checkers, browsers, programs that fill in and sign PDFs, minisign, git.
//!
//! `cargo test` alone leaves this out (`test = false` in `Cargo.toml`); `tests/run` installs the programs and runs it.
//! Tests of a missing program fail.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]

mod browser;
mod differential;
mod fillers;
mod pdf;
mod releases;
#[path = "../support/mod.rs"]
mod support;
mod tools;
