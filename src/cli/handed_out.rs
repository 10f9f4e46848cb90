//! Forms as they were handed out, with which files that come back are compared. Each is made once.

use std::collections::BTreeMap;

use super::worded::Worded;
use crate::definition::Definition;
use crate::intake::pdf::{Blank, Opened};
use crate::render::pdf;

/// Which form was handed out: its id, its version, and its language.
type Key = (String, String, String);

/// The forms that were made so far.
pub(super) struct HandedOut<'w, 'p> {
    worded: &'w Worded<'p>,
    blanks: BTreeMap<Key, Option<Blank>>,
}

impl<'w, 'p> HandedOut<'w, 'p> {
    /// Starts without any.
    pub(super) const fn new(worded: &'w Worded<'p>) -> Self {
        Self { worded, blanks: BTreeMap::new() }
    }

    /// Lets a file use what is known of the form that it begins with, if that was made already.
    pub(super) fn recognise(&self, file: &mut Opened<'_>) {
        self.blanks.values().flatten().any(|blank| file.begins_with(blank));
    }

    /// Returns a form as it was handed out in the language `tag`, if it is in it.
    pub(super) fn blank(&mut self, definition: &'p Definition, tag: &str) -> Option<&Blank> {
        let form = &definition.form;
        let key = (form.id.to_string(), form.version.clone(), tag.to_owned());
        let make = || {
            let form = self.worded.in_language(definition, tag)?;
            Blank::new(pdf::render(form, pdf::Options::default()).ok()?.bytes)
        };
        self.blanks.entry(key).or_insert_with(make).as_ref()
    }
}
