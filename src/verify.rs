//! Verifies that releases are unaltered, and whether a file or a printed page is from a release, and from which.

mod archive_rendering;
mod claim;
mod folder;
mod identify_file;
mod log_proof;
mod page_code;
mod rebuild;
mod version_proof;

pub use claim::{FileKind, VersionClaim};
pub use folder::{FolderRequest, FolderVerification, Rebuild, VerifiedVersion, verify_folder};
pub use identify_file::{FileVerification, verify_file};
pub use log_proof::{LogProof, ProofRequest, verify_log};
pub use page_code::{PageVerification, verify_page_code};
pub use rebuild::RebuildTally;
pub use version_proof::{ProofFile, ProofSubject, VersionProof, prove_version};
