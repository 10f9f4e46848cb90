//! Document control: which version of a form this is, how far it has come, and who answers for it.
//!
//! The professional standards ask that forms are controlled documents: the version in force is the one used (OGSA 6.1).
//! What people say of a version stands in a file beside its definition ([`ControlSheet`]), so that a signature more does
//! not make it another form. What became of it is said by the releases of a project and nothing else: each is a folder that never changes
//! again, and a link of a chain ([`log`]). What a version is on a day follows from both ([`Register`]).

mod attributes;
mod gate;
mod json;
pub mod log;
mod manifest;
mod register;
mod sheet;
mod status;
pub mod verify;

pub use attributes::{ChangeClass, Confidentiality, Person};
pub use gate::{Gate, basis, made_by};
pub use log::{Log, Logged};
pub use manifest::{FileHash, Manifest, Release, ReleasedLanguage, Withdrawal};
pub use register::{Register, Version};
pub use sheet::{ControlSheet, FOLDER, LanguageState, Retention};
pub use status::{Control, Status, VersionStatus};
