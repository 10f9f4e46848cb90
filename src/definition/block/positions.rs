//! The positions of blocks behind the text of the file that uses them, so that one number says the file and the place in it.

use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::BlockFile;
use crate::diagnostic::{Diagnostic, Place, Span, USED_BY};

/// The texts of blocks, one behind the other, behind the text of a file.
pub(in crate::definition) struct Positions<'b> {
    first: usize,
    next: usize,
    blocks: Vec<(usize, &'b BlockFile)>,
}

impl<'b> Positions<'b> {
    /// Begins behind a file of a length.
    pub(super) fn behind(length: usize) -> Self {
        Self { first: length + 1, next: length + 1, blocks: Vec::new() }
    }

    /// Returns where a block begins. It has one place, however often it is used.
    pub(super) fn start_of(&mut self, block: &'b BlockFile) -> usize {
        if let Some((start, _)) = self.blocks.iter().find(|(_, known)| std::ptr::eq(*known, block)) {
            return *start;
        }
        let start = self.next;
        self.next += block.source.len() + 1;
        self.blocks.push((start, block));
        start
    }

    /// Moves findings of the file at `path` that are behind its text into the blocks that they are about. They name the form
    /// that uses the block, if any.
    pub(in crate::definition) fn locate(&self, path: &Path, form: Option<&str>, findings: &mut [Diagnostic]) {
        for finding in findings {
            let Place::File { path: of, span: Some(span) } = &finding.place else { continue };
            if of != path || span.start < self.first {
                continue;
            }
            let Some((start, block)) = self.blocks.iter().rev().find(|(start, _)| *start <= span.start) else {
                continue;
            };
            finding.place = Place::file_span(&block.path, Span { start: span.start - start, end: span.end - start });
            if let Some(form) = form {
                finding.arguments.push((USED_BY, form.to_owned()));
            }
        }
    }
}

/// Moves all positions of a table.
pub(super) fn moved(table: DeTable<'_>, by: usize) -> DeTable<'_> {
    table.into_iter().map(|(key, value)| (at(key.span(), by, key.into_inner()), moved_value(value, by))).collect()
}

fn moved_value(value: Spanned<DeValue<'_>>, by: usize) -> Spanned<DeValue<'_>> {
    let span = value.span();
    let value = match value.into_inner() {
        DeValue::Table(table) => DeValue::Table(moved(table, by)),
        DeValue::Array(items) => DeValue::Array(items.into_iter().map(|item| moved_value(item, by)).collect()),
        value @ (DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)) => value,
    };
    at(span, by, value)
}

fn at<T>(span: std::ops::Range<usize>, by: usize, value: T) -> Spanned<T> {
    Spanned::new(span.start + by..span.end + by, value)
}
