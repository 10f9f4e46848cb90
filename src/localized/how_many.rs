//! How many options of a choice are to be chosen, in words.

use super::words::{Word, Words};
use crate::field::{ChoicesField, FileLimits};

impl Words {
    /// Returns what to tick: how many options, or which documents.
    #[must_use]
    pub fn what_to_tick(&self, choices: &ChoicesField, files: Option<&FileLimits>) -> String {
        let has_limit = choices.least().is_some() || choices.most().is_some();
        match (files, has_limit) {
            (None, _) => self.how_many(choices),
            (Some(_), false) => self.get(Word::TickEnclosed).to_owned(),
            (Some(_), true) => format!("{} {}", self.get(Word::TickEnclosed), self.how_many(choices)),
        }
    }

    /// Returns which files may be chosen on screen.
    #[must_use]
    pub fn which_files(&self, files: &FileLimits) -> String {
        let (max, megabytes) = (files.max_files.to_string(), files.max_megabytes.to_string());
        let types = files.types_in_words();
        self.fill(Word::AttachmentsHint, &[("max", &max), ("megabytes", &megabytes), ("types", &types)])
    }

    /// Returns how many options are to be chosen.
    fn how_many(&self, choices: &ChoicesField) -> String {
        let (min, max) = (choices.least().map(|min| min.to_string()), choices.most().map(|max| max.to_string()));
        match (min.as_deref(), max.as_deref()) {
            (None, None) => self.get(Word::ChooseAny).to_owned(),
            (None, Some(max)) => self.fill(Word::ChooseAtMost, &[("max", max)]),
            (Some(min), None) => self.fill(Word::ChooseAtLeast, &[("min", min)]),
            (Some(min), Some(max)) if min == max => self.fill(Word::ChooseExactly, &[("max", max)]),
            (Some(min), Some(max)) => self.fill(Word::ChooseBetween, &[("min", min), ("max", max)]),
        }
    }
}
