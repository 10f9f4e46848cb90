//! The limit on the number of copies: a small file can ask for more copies than the disk has room for.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::vec;

use crate::submission::batch::Entry;

/// The maximum number of entries that are read before the first copy is made.
const MAX_AHEAD: usize = 10_000;

/// The maximum number of bytes that are read before the first copy is made.
const MAX_BYTES_AHEAD: u64 = 16 * 1024 * 1024;

/// Entries that were read ahead, to know whether there are more than allowed before the first copy is made.
pub(super) struct ReadAhead<I> {
    entries: vec::IntoIter<Entry>,
    rest: I,
    limit: usize,
}

impl<I: Iterator<Item = Entry>> ReadAhead<I> {
    /// Reads ahead. `read` counts the bytes that were read. Returns nothing if there are more entries than `limit`.
    pub(super) fn new(mut rest: I, limit: usize, read: &AtomicU64) -> Option<Self> {
        let mut entries = Vec::new();
        while entries.len() < MAX_AHEAD && read.load(Ordering::Relaxed) < MAX_BYTES_AHEAD {
            let Some(entry) = rest.next() else { break };
            if entries.len() == limit {
                return None;
            }
            entries.push(entry);
        }
        Some(Self { entries: entries.into_iter(), rest, limit })
    }

    /// Returns all entries, at most as many as the limit. Sets `has_more` if there are more.
    pub(super) fn within_limit(self, has_more: &Cell<bool>) -> impl Iterator<Item = Entry> {
        let Self { entries, rest, limit } = self;
        entries.chain(rest).enumerate().map_while(move |(index, entry)| {
            has_more.set(index >= limit);
            (index < limit).then_some(entry)
        })
    }
}
