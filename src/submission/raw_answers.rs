//! What a returned file states, and in which format it was returned.

use indexmap::IndexMap;
use jiff::Timestamp;

use crate::excerpt::Excerpt;
use crate::integrity::IntegrityReport;
use crate::name::words;
use crate::value::Raw;

words! {
    /// The format in which answers were returned.
    Channel {
        /// Saved by the HTML form, or written as JSON in its shape.
        Html = "html",
        /// Filled in as PDF.
        Pdf = "pdf",
        /// Exported from a PDF as FDF.
        Fdf = "fdf",
        /// Exported from a PDF as XFDF.
        Xfdf = "xfdf",
        /// Given to `bogen render --answers`.
        File = "file",
        /// Joined from several sheets.
        Joined = "joined",
    }
}

/// The version of the shape of a record's JSON. It changes when old readers would misread new records.
pub const RECORD_FORMAT: u32 = 1;

/// The content of a returned file, before any of it is validated: the form that it claims to be, and its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct RawAnswers {
    /// The form's id as the file states it.
    pub form: String,
    /// The form's version as the file states it.
    pub version: String,
    /// Which fields of the form it has, as the file states it, if it is no whole form.
    pub excerpt: Option<Excerpt>,
    /// The locale in which it was filled in, as the file states it.
    pub language: Option<String>,
    /// The copy's id as the file states it.
    pub copy: Option<String>,
    /// The fingerprint of the text that was answered, as the file states it.
    pub fingerprint: Option<String>,
    /// Whether the file states that it is a draft.
    pub draft: bool,
    /// The format in which it was returned.
    pub channel: Channel,
    /// The answers by the field's id as the file spells it, in the file's order.
    pub answers: IndexMap<String, Raw>,
    /// What the file says of the files that lie beside it; empty if nothing.
    pub attachments: Raw,
    /// Entries that are none of the format's.
    pub unknown: IndexMap<String, Raw>,
    /// The integrity report of the original PDF, if the file is a record that keeps one.
    pub recorded_integrity: Option<IntegrityReport>,
    /// The record of the version that was answered, if its answers were migrated to a newer one.
    pub migrated_from: Option<Raw>,
    /// The records of the sheets that it was joined from, if it was.
    pub joined_from: Option<Vec<Raw>>,
    /// When it was saved, by the clock of the device, as the file states it.
    pub saved: Option<Timestamp>,
}
