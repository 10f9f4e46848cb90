//! Names of TOML entries, `[table.NAME]`: which names are valid, and their types.

use crate::name::{CodeId, FieldId, FormId, HandoutPartId, MigrationId, OptionId, PartId, RuleId, SectionId};

/// A type for the names of entries.
pub(crate) trait EntryName: Sized + std::hash::Hash + Eq {
    /// Returns `text` as a name, if it has the required syntax.
    fn named(text: &str) -> Option<Self>;
}

impl EntryName for String {
    fn named(text: &str) -> Option<Self> {
        let is_alphanumeric = !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric());
        is_alphanumeric.then(|| text.to_owned())
    }
}

/// A language tag as the name of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct LanguageTag(pub(crate) String);

impl EntryName for LanguageTag {
    fn named(text: &str) -> Option<Self> {
        let is_subtag = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
        text.split('-').all(is_subtag).then(|| Self(text.to_owned()))
    }
}

macro_rules! ids_as_entry_names {
    ($($id:ty),+) => { $(
        impl EntryName for $id {
            fn named(text: &str) -> Option<Self> {
                Self::new(text)
            }
        }
    )+ };
}

ids_as_entry_names!(FormId, SectionId, HandoutPartId, PartId, FieldId, RuleId, MigrationId, CodeId, OptionId);
