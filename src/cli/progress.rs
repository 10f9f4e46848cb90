//! The progress bar of long runs.

use std::cell::Cell;
use std::io::{self, BufRead, IsTerminal as _, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::messages::Messages;

/// The number of copies from which the bar is shown; fewer are done too quickly.
const MANY: u64 = 20;

/// A progress bar on standard error.
pub(super) struct Progress {
    bar: ProgressBar,
    read: Arc<AtomicU64>,
    count: Cell<u64>,
}

impl Progress {
    /// Creates a hidden bar. `size` is the size of the file in bytes, `read` the number of bytes read so far.
    pub(super) fn new(messages: &Messages, size: Option<u64>, read: Arc<AtomicU64>) -> Self {
        let bar = ProgressBar::with_draw_target(size, ProgressDrawTarget::hidden());
        let template = if size.is_some() { "[{bar:40}] {percent:>3} %  {msg}" } else { "{spinner} {msg}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_prefix(messages.phrase("fill-progress", &[]));
        Self { bar, read, count: Cell::new(0) }
    }

    /// Counts one copy.
    pub(super) fn step(&self) {
        let count = self.count.get() + 1;
        self.count.set(count);
        if count == MANY && io::stderr().is_terminal() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        if count >= MANY && !self.bar.is_hidden() {
            self.bar.set_message(format!("{count} {}", self.bar.prefix()));
            self.bar.set_position(self.read.load(Ordering::Relaxed));
        }
    }

    /// Hides the bar while `write` writes to the terminal.
    pub(super) fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        if self.bar.is_hidden() { write() } else { self.bar.suspend(write) }
    }

    /// Removes the bar.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// A reader that counts the bytes read.
pub(super) struct CountingReader<R> {
    reader: R,
    read: Arc<AtomicU64>,
}

impl<R> CountingReader<R> {
    /// Wraps a reader. Also returns the counter.
    pub(super) fn new(reader: R) -> (Self, Arc<AtomicU64>) {
        let read = Arc::new(AtomicU64::new(0));
        (Self { reader, read: Arc::clone(&read) }, read)
    }
}

impl<R: BufRead> Read for CountingReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for CountingReader<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        self.reader.consume(count);
    }
}
