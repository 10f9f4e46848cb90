//! The integrity of a returned PDF: whether it still contains the form as issued, and whether its signatures are valid.

use serde::{Deserialize, Serialize};

use crate::name::words;
use crate::signature::SignatureReport;

/// The integrity report of a returned PDF.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IntegrityReport {
    /// The state of the form; absent if it was not compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<FormState>,
    /// The differences from the form as issued. Filled-in answers are not among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// The signatures of the file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<SignatureReport>,
}

words! {
    /// The state of a returned form, compared with the form as issued.
    FormState {
        /// All bytes of the issued form are unchanged; answers are in incremental updates.
        Unchanged = "unchanged",
        /// The file was rewritten, with the same fields and pages.
        Rewritten = "rewritten",
        /// Fields or pages differ from the form as issued.
        Altered = "altered",
    }
}

/// A difference from the form as issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum Change {
    /// A field is missing.
    FieldMissing {
        /// Its name in the file.
        field: String,
    },
    /// A field was added.
    FieldAdded {
        /// Its name in the file.
        field: String,
    },
    /// A field has another accessible name.
    FieldRelabelled {
        /// Its name in the file.
        field: String,
    },
    /// A field has another type, other options or another position.
    FieldReshaped {
        /// Its name in the file.
        field: String,
    },
    /// A page has another text.
    PageText {
        /// The page, from 1.
        page: usize,
    },
    /// A page is drawn differently: other fonts, images or lines.
    PageLook {
        /// The page, from 1.
        page: usize,
    },
    /// The number of pages differs.
    PageCount {
        /// The number of pages of the returned file.
        pages: usize,
    },
    /// A page has an annotation that is not a form field: a note, a drawing, a stamp.
    Note {
        /// The page, from 1.
        page: usize,
    },
    /// The file has actions that run when it is opened or filled in.
    Script,
    /// The structure tree is missing.
    TagsLost,
    /// The file can be read, but not compared.
    Incomparable,
    /// The file can be read, but its signatures cannot.
    SignaturesUnread,
}

impl Change {
    /// Reports whether the difference means that the form is altered.
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
    /// Reports whether the report is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Creates a report from the differences found. `unchanged` states whether the file starts with all bytes of the
    /// issued form.
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
