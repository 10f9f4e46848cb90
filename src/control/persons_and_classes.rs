//! Attributes of a version that its control sheet states and its manifest keeps.

use icu::casemap::CaseMapper;
use icu::normalizer::ComposingNormalizer;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::name::words;

words! {
    /// The class of a change.
    ChangeClass {
        /// Corrections that leave the meaning of questions and texts unchanged.
        Editorial = "editorial",
        /// Questions or texts change their meaning, so people who agreed to an older version must be asked again.
        Substantive = "substantive",
    }
}

words! {
    /// Who may see the blank form. Every filled-in form is confidential.
    Confidentiality {
        /// Everybody.
        Public = "public",
        /// The organisation's staff and partners.
        Internal = "internal",
        /// Those who need to know.
        Confidential = "confidential",
    }
}

/// A person responsible for a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The role, such as Qualitätsbeauftragte or Leitung.
    pub role: String,
    /// The day of writing, reviewing or approving.
    pub date: Date,
    /// The fingerprint of the version that was reviewed or approved. Releases of older versions of bogen do not state it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The fingerprint of what was approved with it: number, change and days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
}

impl Person {
    /// Returns a person who does something on a day.
    #[must_use]
    pub const fn new(name: String, role: String, date: Date) -> Self {
        Self { name, role, date, of: None, terms: None }
    }

    /// Reports whether two names are the same, apart from spacing, case and Unicode normalisation.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        plain_name(&self.name) == plain_name(&other.name)
    }
}

/// Returns the words of a name, case-folded and in NFC. Folding may leave characters that compose, hence the second
/// normalisation.
fn plain_name(name: &str) -> Vec<String> {
    let composed = |text: &str| ComposingNormalizer::new_nfc().normalize(text).into_owned();
    let folded = |word: &str| composed(&CaseMapper::new().fold_string(&composed(word)));
    name.split_whitespace().map(folded).collect()
}
