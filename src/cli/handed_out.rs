//! Forms as they were handed out, with which files that come back are compared. Each is made, or fetched, once.

use std::collections::BTreeMap;

use super::releases::Releases;
use super::worded::Wording;
use crate::render::pdf;
use crate::submission::pdf::{Blank, Opened};

/// Which form was handed out: its place in the library, and its language.
type Key = (usize, String);

/// The forms that were met so far.
#[derive(Default)]
pub(super) struct HandedOut {
    blanks: BTreeMap<Key, Option<Blank>>,
}

impl HandedOut {
    /// Lets a file use what is known of the form that it begins with, if that was met already.
    pub(super) fn recognise(&self, file: &mut Opened<'_>) {
        self.blanks.values().flatten().any(|blank| file.begins_with(blank));
    }

    /// Returns a form as it was handed out in the language `tag`, if it is in it: the page that was released, or for a draft
    /// the one that is made of it now.
    pub(super) fn blank(&mut self, releases: &Releases, wording: &Wording<'_>, tag: &str) -> Option<&Blank> {
        let make = || Blank::new(bytes(releases, wording, tag)?);
        self.blanks.entry((wording.book.number, tag.to_owned())).or_insert_with(make).as_ref()
    }
}

fn bytes(releases: &Releases, wording: &Wording<'_>, tag: &str) -> Option<Vec<u8>> {
    let Some(version) = wording.book.version else {
        return Some(pdf::render(wording.in_language(tag)?, pdf::Options::default()).ok()?.bytes);
    };
    releases.page(version, tag).ok()?
}
