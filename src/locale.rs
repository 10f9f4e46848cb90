//! Locales: the languages of a project, their fallback chains, and their formats of dates and numbers.

use std::collections::BTreeMap;
use std::path::Path;

use icu::locale::LocaleDirectionality;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::name::words;
use crate::project_path::{LOCALES_FOLDER, ProjectPath};
use crate::source_files::Files;
use crate::toml_reader::{TableReader, parse, skip_unparsable_lines};

mod amount;
mod catalog;
mod date_notation;
mod fallback;
mod format;
mod plurals;

pub use amount::format_amount;
pub(crate) use catalog::{BlockTexts, Catalog, Texts};
pub(crate) use date_notation::fold;
pub use date_notation::{DateNotation, DateNotations, DayMonthOrder, has_dotted_dates};
pub use fallback::{fallbacks, is_easy};
pub use format::{
    format_date, format_date_for_readers, format_day, format_day_for_readers, format_fixed, format_month, format_number,
};
pub(crate) use plurals::{OTHER, Plurals, placeholder_number};

words! {
    /// The review state of a locale's texts.
    TextState {
        /// The texts are the originals.
        Original = "original",
        /// The texts are translations that a professional has reviewed.
        Reviewed = "reviewed",
        /// The texts are translations that no professional has reviewed.
        Unreviewed = "unreviewed",
    }
}

words! {
    /// The direction of a script.
    Direction {
        /// From left to right.
        Ltr = "ltr",
        /// From right to left.
        Rtl = "rtl",
    }
}

/// A locale: a folder of `locales/` with its `locale.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language tag, such as `de-AT-simple`.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// The direction of its script, unless its file states another one.
    pub direction: Direction,
    /// Whether forms are made in it. Otherwise it only serves as a fallback.
    pub offered: bool,
    /// The review state of its texts.
    pub state: TextState,
    /// Whether people of the target group have tested the texts (easy language).
    pub tested: bool,
}

impl Locale {
    /// Reports whether it is easy language.
    #[must_use]
    pub fn is_easy(&self) -> bool {
        is_easy(&self.tag)
    }

    /// Returns the language subtag, such as `de`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// Returns the region subtag, such as `AT`.
    #[must_use]
    pub fn region(&self) -> Option<String> {
        self.tag.parse::<LanguageIdentifier>().ok()?.region.map(|region| region.to_string())
    }
}

/// Reads all locales of a project, in the order of their tags.
#[must_use]
pub fn read_locales(files: &Files) -> (BTreeMap<String, Locale>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let mut locales = BTreeMap::new();
    let folders: std::collections::BTreeSet<_> =
        files.paths(LOCALES_FOLDER, "").filter_map(|path| path.split('/').nth(1)).collect();
    for tag in folders {
        let path = ProjectPath::locale(tag);
        let well_formed = tag.parse::<LanguageIdentifier>().is_ok_and(|parsed| parsed == tag);
        match files.text(&path) {
            Some(Ok(source)) if well_formed => {
                locales.extend(read_locale(tag, &path, source, &mut findings).map(|locale| (tag.to_owned(), locale)));
            }
            Some(Err(finding)) => findings.push(finding),
            Some(Ok(_)) | None => {
                let place = Place::file(path);
                findings.push(Diagnostic::error(Code::BadLocale, place).with("tag", tag));
            }
        }
    }
    (locales, findings)
}

/// Returns the direction of the script in which a language is usually written, or that its tag names.
fn direction_of(tag: &str) -> Direction {
    let language = tag.parse::<icu::locale::LanguageIdentifier>();
    let is_rtl = language.is_ok_and(|language| LocaleDirectionality::new_common().is_right_to_left(&language));
    if is_rtl { Direction::Rtl } else { Direction::Ltr }
}

fn read_locale(tag: &str, path: &str, source: &str, findings: &mut Vec<Diagnostic>) -> Option<Locale> {
    let path = Path::new(path);
    let source = skip_unparsable_lines(path, source, findings);
    let document = parse(path, &source, findings);
    let mut keys = TableReader::new(path, document.get_ref(), Span { start: 0, end: 0 }, findings);
    let name = keys.required("name");
    let of_script = direction_of(tag);
    let direction = keys.optional("direction").unwrap_or(of_script);
    if direction == Direction::Ltr && of_script == Direction::Rtl {
        keys.report("direction", Code::WrongDirection, &[("tag", tag.to_owned())]);
    }
    let offered = keys.optional("offered").unwrap_or(true);
    let state = keys.required("state");
    let tested = keys.optional("tested").unwrap_or(false);
    keys.finish();
    Some(Locale { tag: tag.to_owned(), name: name?, direction, offered, state: state?, tested })
}
