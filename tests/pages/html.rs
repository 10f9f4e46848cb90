//! HTML pages: their markup and their size.

mod markup;
mod sizes;
