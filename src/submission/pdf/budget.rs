//! What reading one file may cost in total. Costs are counted, not timed, so that the same file always gives the same result.

use std::cell::Cell;
use std::rc::Rc;

use crate::submission::limits::MAX_UNPACKED;
use crate::submission::read_error::ReadError;

/// The maximum number of steps of work, about one for each byte that is looked at.
///
/// The longest form takes a fortieth of it. All of it takes less than a second, and a few seconds in a development build.
const MAX_STEPS: usize = 30_000_000;

/// The remaining budget for one file, shared by everything that reads the file.
#[derive(Clone, Debug)]
pub(crate) struct Budget(Rc<State>);

#[derive(Debug)]
struct State {
    left: Cell<Cost>,
    /// The steps that were spent on earlier questions.
    earlier: Cell<usize>,
}

/// A part of the budget: what is left of it, or what something cost.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cost {
    unpacked: usize,
    steps: usize,
}

impl Budget {
    const ALL: Cost = Cost { unpacked: MAX_UNPACKED, steps: MAX_STEPS };

    /// Starts with the full budget.
    pub(crate) fn new() -> Self {
        Self(Rc::new(State { left: Cell::new(Self::ALL), earlier: Cell::new(0) }))
    }

    /// Restores the full budget, for another question about the same file.
    pub(super) fn renew(&self) {
        self.0.earlier.set(self.worked_in_total());
        self.0.left.set(Self::ALL);
    }

    /// Spends steps of work.
    pub(crate) fn work(&self, steps: usize) -> Result<(), ReadError> {
        self.spend(Cost { unpacked: 0, steps })
    }

    /// Returns how many bytes may still be decompressed.
    pub(super) fn room(&self) -> usize {
        self.0.left.get().unpacked
    }

    /// Returns how many steps of work were spent on this question.
    pub(super) fn worked(&self) -> usize {
        MAX_STEPS - self.0.left.get().steps
    }

    /// Returns how many steps of work were spent on all questions.
    pub(crate) fn worked_in_total(&self) -> usize {
        self.0.earlier.get() + self.worked()
    }

    /// Spends decompressed bytes.
    pub(crate) fn unpack(&self, bytes: usize) -> Result<(), ReadError> {
        // Decompressing is faster than parsing.
        self.spend(Cost { unpacked: bytes, steps: bytes / 8 })
    }

    /// Spends what something costs.
    pub(super) fn spend(&self, cost: Cost) -> Result<(), ReadError> {
        let left = self.0.left.get();
        let unpacked = left.unpacked.checked_sub(cost.unpacked).ok_or(ReadError::TooMuchInside)?;
        let steps = left.steps.checked_sub(cost.steps).ok_or(ReadError::TooMuchWork)?;
        self.0.left.set(Cost { unpacked, steps });
        Ok(())
    }

    /// Runs something that was paid for before.
    pub(super) fn prepaid<T>(&self, run: impl FnOnce() -> Result<T, ReadError>) -> Result<T, ReadError> {
        let before = self.0.left.get();
        let result = run();
        self.0.left.set(before);
        result
    }

    /// Runs something, and returns what it cost as well.
    pub(super) fn measured<T>(&self, run: impl FnOnce() -> Result<T, ReadError>) -> Result<(T, Cost), ReadError> {
        let before = self.0.left.get();
        let result = run()?;
        let after = self.0.left.get();
        Ok((result, Cost { unpacked: before.unpacked - after.unpacked, steps: before.steps - after.steps }))
    }
}
