//! Forms as PDF, blank and filled: their structure, their places, their text, and what hostile answers do to them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests say what they expect by failing, as tests do"
)]
#![allow(clippy::wildcard_enum_match_arm, reason = "the objects of PDF are not a list of ours")]

mod answers;
mod codes;
mod defects;
mod field_defects;
mod fields;
mod filled;
mod filling;
mod form;
mod layout;
mod list;
mod looks;
mod snapshots;
mod structure;
mod text;
mod tools;
mod tree;
