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

/// The maximum size of an archive, an e-mail or a mailbox, in bytes. E-mails with photographs are often larger than a form.
pub const MAX_CONTAINER_BYTES: u64 = 48 * 1024 * 1024;

/// The maximum number of files in an archive or e-mail, with those in archives inside it.
pub const MAX_INNER_FILES: usize = 1_000;

/// The maximum total size of the files in an archive or e-mail, in bytes.
pub const MAX_INNER_BYTES: u64 = 128 * 1024 * 1024;

/// The number of steps of work for which the forms in an archive or e-mail may be read, for each byte of it, and in addition
/// whatever its size. Forms that are as they were issued do not count.
pub const INNER_STEPS_PER_BYTE: usize = 10;
/// As [`INNER_STEPS_PER_BYTE`].
pub const INNER_STEPS: usize = 60_000_000;

/// The maximum number of archives and e-mails in one another: an e-mail in a mailbox may have an archive attached.
pub const MAX_CONTAINER_DEPTH: usize = 3;

/// The maximum number of lines in an e-mail that could separate parts.
pub const MAX_EMAIL_PARTS: usize = 10_000;

/// The maximum number of e-mails in one another, as the parser sees them.
pub const MAX_EMAIL_LEVELS: usize = 100;
