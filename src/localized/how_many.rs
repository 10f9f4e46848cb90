//! How many options of a choice are to be chosen, in words.

use super::words::{Word, Words};
use crate::field::ChoicesField;

impl Words {
    /// Returns how many options are to be chosen.
    #[must_use]
    pub fn how_many(&self, choices: &ChoicesField) -> String {
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
