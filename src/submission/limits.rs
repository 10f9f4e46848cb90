//! Limits for reading returned files. They are counted, not timed, so that reading the same file always has the same
//! result.

/// The maximum size of a file, in bytes.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// The maximum number of form fields in a file. The longest form with all rows has a tenth of it.
pub const MAX_WIDGETS: usize = 20_000;

/// The maximum number of pages of a PDF.
pub const MAX_PAGES: usize = 500;

/// The maximum number of objects in a PDF. The longest form has a fiftieth of it.
pub const MAX_OBJECTS: usize = 250_000;

/// The maximum total size of a PDF's decompressed streams, in bytes.
pub const MAX_UNPACKED: usize = 64 * 1024 * 1024;

/// The maximum nesting depth of PDF objects. Forms need a handful of levels.
pub const MAX_NESTING: usize = 64;
