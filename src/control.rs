//! Document control: versions of forms, their status, and the people responsible for them.
//!
//! The professional standards require forms to be controlled documents, of which the version in force is used (OGSA
//! 6.1). People, dates and reviews of a version are kept in a file beside its definition ([`ControlSheet`]), so that
//! they do not change the form itself. The history of released versions is determined by the releases of a project
//! alone: each is an immutable folder and an entry of a hash chain ([`release_log`]). The status of a version on a day
//! follows from that history ([`ReleaseHistory`]).

mod approval_check;
mod control_sheet;
mod json;
pub mod log_check;
mod manifest;
mod page_control;
mod persons_and_classes;
mod release_history;
pub mod release_log;
mod sheet_writer;
mod status;

pub use approval_check::{ApprovalCheck, basis, made_by, terms};
pub use control_sheet::{ControlSheet, Retention, TranslationState};
pub use manifest::{FileHash, LogPlace, Manifest, Release, ReleasedLanguage, Withdrawal};
pub use page_control::Control;
pub use persons_and_classes::{ChangeClass, Confidentiality, Person};
pub use release_history::{ReleaseHistory, ReleasedVersion};
pub use release_log::{LoggedManifest, ReleaseLog};
pub use sheet_writer::{quoted, with_keys};
pub use status::{Status, VersionStatus};
