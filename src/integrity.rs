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
        /// Programs may find different things in the file, or it cannot be compared. Nothing is known of the form.
        Incomparable = "incomparable",
    }
}

words! {
    /// The reason why a file cannot be compared; most often, because programs may find different things in it.
    Irregularity {
        /// The file does not begin as a PDF does, or in two ways.
        Header = "header",
        /// The tables that list the objects are damaged, contradict each other, or are spelled in an odd way.
        Tables = "tables",
        /// A table lists an object twice, or something else is where it says that the object is.
        Entries = "entries",
        /// The file contains objects or bytes that no table lists.
        Unlisted = "unlisted",
        /// An earlier state of an object counts instead of the last one, or an object was deleted.
        Outdated = "outdated",
        /// A number, name, text or keyword is spelled in a way that programs read differently.
        Spelling = "spelling",
        /// An entry of an object has the same name as another one.
        Keys = "keys",
        /// The stated length of a part of the file is wrong.
        Lengths = "lengths",
        /// A stream of objects contains others than the tables say.
        ObjectStreams = "object-streams",
        /// It is ambiguous how the file is encrypted.
        Encryption = "encryption",
        /// Finding out would cost more than a file may cost.
        TooCostly = "too-costly",
        /// A part of the file cannot be read.
        Unreadable = "unreadable",
        /// The form as issued, with which the file is compared, is not there.
        NoOriginal = "no-original",
    }
}

impl Default for Irregularity {
    /// Returns what records of older versions do not state.
    fn default() -> Self {
        Self::Unreadable
    }
}

words! {
    /// A part of a document that concerns no single page.
    DocumentPart {
        /// Files inside the file.
        Attachments = "attachments",
        /// Settings of all form fields: fonts, default appearance, order of calculation.
        FormSettings = "form-settings",
        /// The language.
        Language = "language",
        /// Layers that can be shown and hidden.
        Layers = "layers",
        /// The base of all links.
        Links = "links",
        /// The title and other metadata.
        Metadata = "metadata",
        /// The bookmarks.
        Outlines = "outlines",
        /// The names of colours.
        OutputIntents = "output-intents",
        /// The numbers of pages that viewers display.
        PageLabels = "page-labels",
        /// How viewers open the document.
        Viewer = "viewer",
        /// Anything else.
        Other = "other",
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
    /// A page of the form is missing.
    PageMissing {
        /// The page of the form, from 1.
        page: usize,
    },
    /// A page was added.
    PageAdded {
        /// The page of the returned file, from 1.
        page: usize,
    },
    /// A page with long answers, which bogen added to the copy, says something else than the fields.
    Continuation {
        /// The page of the returned file, from 1.
        page: usize,
    },
    /// A page is at another place.
    PageMoved {
        /// The page of the form, from 1.
        page: usize,
    },
    /// A page is turned.
    PageTurned {
        /// The page of the form, from 1.
        page: usize,
    },
    /// A page has a small annotation that is not a form field: a comment, or ink on the line for a signature.
    Note {
        /// The page of the form, from 1.
        page: usize,
    },
    /// Something is laid over a page that can hide what is written there: a text, a stamp, a drawing.
    Overlay {
        /// The page of the form, from 1.
        page: usize,
    },
    /// A link was added, or leads elsewhere.
    Link {
        /// The page of the form, from 1.
        page: usize,
    },
    /// A field displays something else than its value.
    FieldLook {
        /// Its name in the file.
        field: String,
    },
    /// A field for a signature was added, and signed.
    SignatureFieldAdded {
        /// Its name in the file.
        field: String,
    },
    /// The file contains several forms, each of which is read. Only its own pages and fields are compared.
    SeveralForms {
        /// The number of forms.
        forms: usize,
    },
    /// The list of form fields is missing; the pages still display the fields.
    FieldsLoose,
    /// The structure for assistive technology says something else.
    Structure,
    /// A part of the document that concerns no single page is missing.
    PartLost {
        /// The part.
        part: DocumentPart,
    },
    /// A part of the document that concerns no single page is different.
    Document {
        /// The part.
        part: DocumentPart,
    },
    /// The file has actions that run when it is opened or filled in.
    Script,
    /// The structure tree is missing.
    TagsLost,
    /// The file can be read in more than one way, or not be compared.
    Incomparable {
        /// Why.
        #[serde(default)]
        because: Irregularity,
    },
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
            | Self::PageMissing { .. }
            | Self::PageAdded { .. }
            | Self::Continuation { .. }
            | Self::PageMoved { .. }
            | Self::Overlay { .. }
            | Self::Link { .. }
            | Self::FieldLook { .. }
            | Self::Structure
            | Self::Document { .. }
            | Self::Script
            | Self::Incomparable { .. }
            | Self::SignaturesUnread => true,
            Self::Note { .. }
            | Self::PageTurned { .. }
            | Self::SignatureFieldAdded { .. }
            | Self::SeveralForms { .. }
            | Self::FieldsLoose
            | Self::PartLost { .. }
            | Self::TagsLost => false,
        }
    }
}

impl Change {
    /// Reports whether it says that the file can be read in more than one way.
    #[must_use]
    pub const fn is_ambiguous(&self) -> bool {
        matches!(self, Self::Incomparable { .. })
    }
}

impl FormState {
    /// Reports whether the form is known to be the one that was issued.
    #[must_use]
    pub const fn is_intact(self) -> bool {
        match self {
            Self::Unchanged | Self::Rewritten => true,
            Self::Altered | Self::Incomparable => false,
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
        let is_ambiguous = changes.iter().any(Change::is_ambiguous);
        let is_altered = changes.iter().any(|change| change.alters() && !change.is_ambiguous());
        let form = match (is_altered, is_ambiguous, unchanged) {
            (true, _, _) => FormState::Altered,
            (false, true, _) => FormState::Incomparable,
            (false, false, true) => FormState::Unchanged,
            (false, false, false) => FormState::Rewritten,
        };
        Self { form: Some(form), changes, signatures: Vec::new() }
    }
}
