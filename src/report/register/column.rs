//! The columns of the register.

use crate::name::words;

words! {
    /// A column of the register, in the order of a spreadsheet. Its word is part of the message id of its heading.
    RegisterColumn {
        /// The form's id.
        Form = "form",
        /// The number printed on every page.
        Number = "number",
        /// The title.
        Title = "title",
        /// The version.
        Version = "version",
        /// The status on the day of the list.
        Status = "state",
        /// The date of the version.
        Dated = "dated",
        /// The day of the release.
        Released = "released",
        /// The first day of validity.
        ValidFrom = "valid-from",
        /// The last day of validity.
        ValidUntil = "valid-until",
        /// The day of the next review.
        NextReview = "next-review",
        /// Whether the review is overdue.
        Overdue = "overdue",
        /// The author.
        Author = "author",
        /// The reviewer.
        Reviewer = "reviewer",
        /// The person who approves the release.
        Approver = "approver",
        /// The unit responsible for the form.
        Owner = "owner",
        /// Who may see the blank form.
        Confidentiality = "confidentiality",
        /// The retention period of the form.
        RetentionForms = "retention-forms",
        /// The retention period of filled-in copies.
        RetentionRecords = "retention-records",
        /// What changed.
        What = "what",
        /// The reason for the change.
        Why = "why",
        /// The class of the change.
        Class = "class",
        /// The version that this one supersedes.
        Supersedes = "supersedes",
        /// The version that supersedes this one.
        SupersededBy = "superseded-by",
        /// The day and reason of the withdrawal, and who withdrew the version.
        Withdrawn = "withdrawn",
        /// The languages.
        Languages = "languages",
        /// Translators, reviewers and testers of each language, and the text it was translated from.
        Translations = "translations",
        /// The demands of the professional standards that the version meets.
        Basis = "basis",
        /// The fingerprint.
        Fingerprint = "fingerprint",
        /// The folder of the release.
        Folder = "folder",
    }
}
