//! The list of what is known of a version.

use crate::name::words;

words! {
    /// What is known of a version, in the order of a spreadsheet's columns.
    Fact {
        /// The form's id.
        Form = "form",
        /// The number printed on every page.
        Number = "number",
        /// The title.
        Title = "title",
        /// The version.
        Version = "version",
        /// What it is on the day.
        State = "state",
        /// The date of the version.
        Dated = "dated",
        /// The day of its release.
        Released = "released",
        /// The first day on which it is to be used.
        ValidFrom = "valid-from",
        /// The last day.
        ValidUntil = "valid-until",
        /// When it is to be looked at again.
        NextReview = "next-review",
        /// Whether that day is over.
        Overdue = "overdue",
        /// Who has written it.
        Author = "author",
        /// Who has looked at it.
        Reviewer = "reviewer",
        /// Who has released it.
        Approver = "approver",
        /// Who looks after the form.
        Owner = "owner",
        /// Who may see the blank form.
        Confidentiality = "confidentiality",
        /// How long the form is kept.
        RetentionForms = "retention-forms",
        /// How long is kept what was filled in.
        RetentionRecords = "retention-records",
        /// What has changed.
        What = "what",
        /// Why it was changed.
        Why = "why",
        /// How much it changes.
        Class = "class",
        /// The version whose place it takes.
        Supersedes = "supersedes",
        /// The version that has taken its place.
        SupersededBy = "superseded-by",
        /// When it was withdrawn, why, and by whom.
        Withdrawn = "withdrawn",
        /// Its languages.
        Languages = "languages",
        /// Who has translated, reviewed and tested them, and from which text.
        Translations = "translations",
        /// The demands that it meets.
        Basis = "basis",
        /// Its fingerprint.
        Fingerprint = "fingerprint",
        /// The folder that it is in.
        Folder = "folder",
    }
}
