//! The way back from PDF, FDF and XFDF: how programs write what was filled in, what contradicts itself, what is no form of
//! ours, and what is hostile.

#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests say what they expect by failing, as tests do")]

mod corpus;
mod exports;
mod findings;
mod hostile;
mod kept;
mod made;
mod pairs;
mod places;
mod values;
