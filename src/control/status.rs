//! The status of a version.

use crate::name::words;

words! {
    /// The status that a page states.
    Status {
        /// The version is being written.
        Draft = "draft",
        /// The version is being reviewed.
        InReview = "in-review",
        /// The version is released.
        Released = "released",
        /// The last day of the version is over.
        Expired = "expired",
        /// A newer version is in force.
        Superseded = "superseded",
        /// The version must not be used any more.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// The status of a version on a day, according to the history.
    VersionStatus {
        /// The version was never released.
        Unreleased = "unreleased",
        /// The version is released, but its first day is to come.
        NotYetInForce = "not-yet-in-force",
        /// The version is the one to use.
        InForce = "in-force",
        /// The last day of the version is over.
        Expired = "expired",
        /// A newer version is in force.
        Superseded = "superseded",
        /// The version must not be used any more.
        Withdrawn = "withdrawn",
    }
}
