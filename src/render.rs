//! Pages from a form in one language: one folder an output.

pub mod pdf;
