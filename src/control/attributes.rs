//! Attributes of a version that are stated in its control sheet and kept in its manifest.

use icu::casemap::CaseMapper;
use icu::normalizer::ComposingNormalizer;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::name::words;

words! {
    /// How much a version changes.
    ChangeClass {
        /// Mistakes are mended; it asks and says what it did before.
        Editorial = "editorial",
        /// It asks or says something else: who agreed to an older version is asked anew.
        Substantive = "substantive",
    }
}

words! {
    /// Who may see the blank form. Filled in, every form is confidential.
    Confidentiality {
        /// Everybody.
        Public = "public",
        /// Whoever works for the organisation or with it.
        Internal = "internal",
        /// Those who need it.
        Confidential = "confidential",
    }
}

/// Somebody who answers for a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Person {
    /// The name.
    pub name: String,
    /// In which part: Qualitätsbeauftragte, Leitung.
    pub role: String,
    /// On which day.
    pub date: Date,
}

impl Person {
    /// Says whether two are the same person: of the same name, however it is spaced, capitalised or encoded.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        plain_name(&self.name) == plain_name(&other.name)
    }
}

/// Returns the words of a name without what only writing adds. Systems differ in whether an accent is a character of its
/// own, and folding may leave one that composes.
fn plain_name(name: &str) -> Vec<String> {
    let composed = |text: &str| ComposingNormalizer::new_nfc().normalize(text).into_owned();
    let folded = |word: &str| composed(&CaseMapper::new().fold_string(&composed(word)));
    name.split_whitespace().map(folded).collect()
}
