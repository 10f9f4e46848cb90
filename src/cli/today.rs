//! The day that it is, where this computer is.

use jiff::Zoned;
use jiff::civil::Date;

/// Returns the day that the clock says, in the time zone of this computer.
pub(super) fn today() -> Date {
    Zoned::now().date()
}
