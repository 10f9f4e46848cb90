//! How much the problems of records and the rules across fields weigh.

use crate::name::words;

words! {
    /// How much a problem of a record weighs.
    ProblemSeverity {
        /// A signature that is not typed, and is given on paper. The record is complete.
        SignatureOpen = "signature-open",
        /// Worth a look; nothing is stopped.
        Warning = "warning",
        /// The record is wrong or incomplete.
        Error = "error",
    }
}
