//! Verifies that releases are unaltered, and whether a file or a printed page is from a release, and from which.

mod archive;
mod claim;
mod file;
mod folder;
mod page_code;
mod rebuild;

pub use claim::{FileKind, VersionClaim};
pub use file::{FileVerification, verify_file};
pub use folder::{FolderRequest, FolderVerification, Rebuild, VerifiedVersion, verify_folder};
pub use page_code::{PageVerification, verify_page_code};
pub use rebuild::RebuildTally;
