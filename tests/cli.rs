//! The command line as people and programs see it: what is printed, what is written, how it ends.

#![allow(clippy::expect_used, reason = "helpers of tests say what they expect by failing, as tests do")]

#[path = "cli/check.rs"]
mod check;
#[path = "cli/coverage.rs"]
mod coverage;
#[path = "cli/diff.rs"]
mod diff;
#[path = "cli/fill.rs"]
mod fill;
#[path = "cli/folder.rs"]
mod folder;
#[path = "cli/general.rs"]
mod general;
#[path = "cli/init.rs"]
mod init;
#[path = "cli/read.rs"]
mod read;
#[path = "cli/render.rs"]
mod render;
#[path = "cli/trial.rs"]
mod trial;
