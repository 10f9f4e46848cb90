//! What reading one file may cost in all. It is counted, not timed, so that the same file always ends the same way.

use std::cell::Cell;

use crate::intake::fault::Fault;

/// The greatest number of bytes that the compressed parts of a file may come to in all.
pub const MAX_UNPACKED: usize = 64 * 1024 * 1024;

/// The greatest number of steps of work, about one for each byte that is looked at.
///
/// The longest form takes a fortieth of it. All of it takes less than a second, and a few in a build for development.
pub const MAX_STEPS: usize = 30_000_000;

/// What is left to spend on one file.
#[derive(Debug)]
pub(crate) struct Budget {
    unpacked: Cell<usize>,
    steps: Cell<usize>,
}

impl Budget {
    /// Starts with all there is.
    pub(crate) const fn new() -> Self {
        Self { unpacked: Cell::new(MAX_UNPACKED), steps: Cell::new(MAX_STEPS) }
    }

    /// Spends so many steps of work.
    pub(crate) fn work(&self, steps: usize) -> Result<(), Fault> {
        let left = self.steps.get().checked_sub(steps).ok_or(Fault::TooMuchWork)?;
        self.steps.set(left);
        Ok(())
    }

    /// Returns how many bytes may still be unpacked.
    pub(super) const fn room(&self) -> usize {
        self.unpacked.get()
    }

    /// Spends so many unpacked bytes.
    pub(crate) fn unpack(&self, bytes: usize) -> Result<(), Fault> {
        let left = self.unpacked.get().checked_sub(bytes).ok_or(Fault::TooMuchInside)?;
        self.unpacked.set(left);
        // Unpacking is quicker than looking at bytes one by one.
        self.work(bytes / 8)
    }
}
