//! Limits for reading workbooks. They are counted, not timed, so that reading the same file always has the same result.

/// The maximum size of the sheet when it is unpacked, in bytes. A million cells have about this size.
pub(super) const MAX_SHEET: u64 = 64 * 1024 * 1024;

/// The maximum number of cells, including blank ones. Ten thousand copies of a hundred fields have as many.
pub(super) const MAX_CELLS: u32 = 1_000_000;

/// The maximum size of the texts that cells share when they are unpacked, in bytes.
pub(super) const MAX_STRINGS: u64 = 32 * 1024 * 1024;

/// The maximum size of any other part when it is unpacked, in bytes.
pub(super) const MAX_PART: u64 = 8 * 1024 * 1024;

/// The maximum total size of the texts of all cells, in bytes. Many cells can share a text.
pub(super) const MAX_TEXT: u64 = 128 * 1024 * 1024;

/// The maximum number of characters in a cell, which is that of spreadsheet programs.
pub(super) const MAX_CELL: usize = 32_767;

/// The numbers of rows and columns that a sheet can have (ISO/IEC 29500-1, 18.3.1).
pub(super) const MAX_ROWS: u32 = 1_048_576;
pub(super) const MAX_COLUMNS: u32 = 16_384;

/// The maximum number of sheets, and of formats.
pub(super) const MAX_SHEETS: usize = 1024;
pub(super) const MAX_FORMATS: usize = 65_536;
