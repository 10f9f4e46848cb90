//! Forms as HTML: what stands in the pages, how large they are, and how they behave in a real browser.

#![allow(clippy::expect_used, reason = "helpers of tests say what they expect by failing, as tests do")]

mod browser;
mod markup;
mod pages;
mod sizes;
