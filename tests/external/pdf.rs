//! PDFs, blank and filled, as other programs read, check and draw them.

mod answers;
mod checkers;
mod copies_read_by_poppler;
mod page_codes;
mod printed_answers;
mod register;
mod rendering;
mod text;
