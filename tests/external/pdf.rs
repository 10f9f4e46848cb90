//! PDFs, blank and filled, as other programs read, check and draw them.

mod answers;
mod checkers;
mod filled_copies;
mod master_list;
mod page_codes;
mod printed_answers;
mod rendering;
mod text;
