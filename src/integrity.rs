//! What a returned PDF shows of itself: whether the form in it is still the one that was handed out, and who signed it.

use serde::{Deserialize, Serialize};

use crate::name::words;
use crate::signature::Signature;

/// What a returned PDF shows, apart from its answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IntegrityReport {
    /// What became of the form; absent if there was nothing to compare it with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<FormState>,
    /// What is not as it was handed out; nothing, unless it is altered or something was laid over it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// Who signed the file, and whether it was changed since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<Signature>,
}

words! {
    /// What became of a form's own bytes between handing it out and getting it back.
    FormState {
        /// They are all there, byte for byte; what was filled in stands behind them.
        Unchanged = "unchanged",
        /// A program has written the file anew; fields and pages are the same.
        Rewritten = "rewritten",
        /// Fields or pages are not those that were handed out.
        Altered = "altered",
    }
}

/// One thing that is not as it was handed out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum Change {
    /// A field is gone.
    FieldMissing {
        /// Its name in the file.
        field: String,
    },
    /// A field was not there.
    FieldAdded {
        /// Its name in the file.
        field: String,
    },
    /// A field is called something else by what reads it aloud.
    FieldRelabelled {
        /// Its name in the file.
        field: String,
    },
    /// A field is of another kind, takes other things, or is elsewhere.
    FieldReshaped {
        /// Its name in the file.
        field: String,
    },
    /// A page says something else.
    PageText {
        /// The page, from 1.
        page: usize,
    },
    /// A page is drawn in another way: other letters, pictures or lines.
    PageLook {
        /// The page, from 1.
        page: usize,
    },
    /// There are more pages, or fewer.
    PageCount {
        /// How many there are now.
        pages: usize,
    },
    /// Something was laid over a page: a note, a drawing, a stamp.
    Note {
        /// The page, from 1.
        page: usize,
    },
    /// Something runs when the file is opened or filled in.
    Script,
    /// What tells programs that read aloud in which order the page is, is gone.
    TagsLost,
    /// The file can be read, but not so far that it could be compared.
    Incomparable,
    /// The file can be read, but not so far that its signatures could be found.
    SignaturesUnread,
}

impl Change {
    /// Says whether the form is no longer the one that was handed out: it asks or says something else.
    #[must_use]
    pub const fn alters(&self) -> bool {
        match self {
            Self::FieldMissing { .. }
            | Self::FieldAdded { .. }
            | Self::FieldRelabelled { .. }
            | Self::FieldReshaped { .. }
            | Self::PageText { .. }
            | Self::PageLook { .. }
            | Self::PageCount { .. }
            | Self::Script
            | Self::Incomparable
            | Self::SignaturesUnread => true,
            Self::Note { .. } | Self::TagsLost => false,
        }
    }
}

impl IntegrityReport {
    /// Says whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Judges what was found. `unchanged` says whether the bytes that were handed out are all still there.
    #[must_use]
    pub fn new(unchanged: bool, changes: Vec<Change>) -> Self {
        let form = match (changes.iter().any(Change::alters), unchanged) {
            (true, _) => FormState::Altered,
            (false, true) => FormState::Unchanged,
            (false, false) => FormState::Rewritten,
        };
        Self { form: Some(form), changes, signatures: Vec::new() }
    }
}
