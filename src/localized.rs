//! Localised forms: a definition with all texts of one language, in order and numbered. Renderers use nothing else.

mod control_block;
mod excerpt;
mod field;
mod fingerprint;
mod fits_half;
mod form;
mod handout;
mod how_many;
mod part;
mod resolve;
mod status_notices;
mod words;

pub use excerpt::SheetTitle;
pub use field::{
    Band, Choice, Field, FirstValue, Kind, ListKeys, Perspective, When, calculated_text, duration_text, moment_text,
    number_text, quantity_limits, quantity_text,
};
pub use form::{Identity, Language, Localized, Picture, Rule, Section};
pub use handout::{Handout, HandoutPart};
pub use part::Part;
pub(crate) use resolve::{Sources, block_texts, localize};
pub use status_notices::StatusNotices;
pub use words::{Word, Wording, Words, fill};
