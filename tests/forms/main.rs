//! Definitions, texts and answers: what is read, validated, compared and migrated.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]

mod attachments;
mod blocks;
mod calculations;
mod conditions;
mod defaults;
mod definition;
mod diff;
mod inner_tables;
mod limits;
mod lists;
mod messages;
mod migrations;
mod page_keys;
mod parts;
mod plurals;
mod record_schema;
mod reference;
mod schema;
#[path = "../support/mod.rs"]
mod support;
mod text_faults;
mod texts;
mod times;
mod typed_answers;
mod validation;
