//! How far a long run is, on a terminal.

use std::cell::Cell;
use std::io::{self, BufRead, IsTerminal as _, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::messages::Messages;

/// From how many copies on it is shown: fewer are done before anybody looks.
const MANY: u64 = 20;

/// Shows how far it is.
pub(super) struct Progress {
    bar: ProgressBar,
    read: Arc<AtomicU64>,
    count: Cell<u64>,
}

impl Progress {
    /// Begins; nothing is shown yet. `size` is that of the file, `read` how much of it was read.
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

    /// Runs something that writes to the terminal, too.
    pub(super) fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        if self.bar.is_hidden() { write() } else { self.bar.suspend(write) }
    }

    /// Shows nothing any more.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// Counts how much is read.
pub(super) struct CountingReader<R> {
    reader: R,
    read: Arc<AtomicU64>,
}

impl<R> CountingReader<R> {
    /// Wraps a reader. The second part is the count.
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
