//! The limits of what is read of a returned file. They are counted, not timed, so that the same file always ends the
//! same way.

/// The greatest size of a file, in bytes.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// The greatest number of form fields in a file. The longest form with all rows has a tenth of it.
pub const MAX_WIDGETS: usize = 20_000;

/// The greatest number of pages of a PDF.
pub const MAX_PAGES: usize = 500;

/// The greatest number of objects in a PDF. The longest form has a fiftieth of it.
pub const MAX_OBJECTS: usize = 250_000;

/// The greatest number of bytes that the compressed parts of a PDF may unpack to in all.
pub const MAX_UNPACKED: usize = 64 * 1024 * 1024;

/// The greatest depth to which PDF objects may be nested. Forms need a handful of levels.
pub const MAX_NESTING: usize = 64;
