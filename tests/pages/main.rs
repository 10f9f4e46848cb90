//! Forms as PDF and as HTML, blank and filled: their structure, their text, their layout, their size.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]
#![allow(clippy::wildcard_enum_match_arm, reason = "the objects of PDF are a foreign enum")]

mod handouts;
mod html;
mod pdf;
mod pseudo_locales;
#[path = "../support/mod.rs"]
mod support;
