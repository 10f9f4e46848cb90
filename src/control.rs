//! Document control: which version of a form this is, how far it has come, and who answers for it.
//!
//! The professional standards ask that forms are controlled documents: the version in force is the one used (OGSA 6.1).
//! What people say of a version stands in a file beside its definition ([`ControlSheet`]), so that a signature more does
//! not make it another form. What became of it is said by the releases of a project and nothing else: each is a folder that never changes
//! again, and a link of a chain ([`release_log`]). What a version is on a day follows from both ([`Register`]).

mod approval_check;
mod attributes;
mod control_sheet;
mod json;
mod manifest;
mod register;
pub mod release_log;
mod status;
pub mod verify;

pub use approval_check::{ApprovalCheck, basis, made_by};
pub use attributes::{ChangeClass, Confidentiality, Person};
pub use control_sheet::{CONTROL_FOLDER, ControlSheet, Retention, TranslationState};
pub use manifest::{FileHash, Manifest, Release, ReleasedLanguage, Withdrawal};
pub use register::{Register, Version};
pub use release_log::{LoggedManifest, ReleaseLog};
pub use status::{Control, Status, VersionStatus};
