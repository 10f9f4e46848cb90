//! Accessible forms for social-work case management, and what comes back.
//!
//! Two roads over one definition; nothing runs against the direction of its road:
//!
//! ```text
//! forms/*.toml ──read──▶ Definition ──localize──▶ Localized ──render──▶ PDF · HTML
//!                            ▲    locales/*/*.ftl ▲    │                    │
//!                            │         bogen.toml ┘    │                    ▼  somebody fills it in
//!                            └──────────┬──────────────┘                    │
//!              Record ◀──validate───────┴──────── RawAnswers ◀──submission── answers
//! ```
//!
//! A [`Definition`] knows no language. A [`Localized`] form is a definition in one language, with nothing left to look
//! up; renderers see only that. [`RawAnswers`] are what a returned file says; a [`Record`] is what can be believed of
//! it, and only [`validate()`] makes one. Findings of every kind are [`Diagnostic`]s. How it is built, and what is
//! deliberately absent, is told in `ARCHITECTURE.md`.
//!
//! ```
//! use std::path::Path;
//!
//! use bogen::submission::{self, Channel};
//! use bogen::{Files, Project, validate};
//!
//! // Everything is in memory before it is read: here, the forms that are built in.
//! let (project, findings) = Project::read(Files::built_in());
//! assert!(findings.is_empty());
//!
//! // There: a form in one language.
//! let definition = project.form("hilfeplan")?;
//! let locale = project.locale(definition, "en-GB")?;
//! let (form, findings) = project.localize(definition, locale);
//! assert!(findings.is_empty());
//! assert_eq!(form.sections[0].number, 1);
//!
//! // And back: whatever a file says, a record says what is wrong with it.
//! let file = br#"{ "bogen-answers": 1, "form": "hilfeplan", "version": "1.0", "answers": { "plan-date": "2024-13-45" } }"#;
//! let raw = submission::json::read(file, Path::new("answers.json"), Channel::Html).map_err(|findings| findings[0].clone())?;
//! let record = validate(definition, &form, &["en-GB".to_owned()], raw)?;
//! let problem = record.problems().iter().find(|problem| problem.path.as_deref() == Some("plan-date")).unwrap();
//! assert_eq!(problem.code, "error-no-such-date");
//! # Ok::<(), bogen::Diagnostic>(())
//! ```

// Whatever comes from outside gets a finding, never a crash. Tests say what they expect by failing.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable))]

pub mod acroform;
pub mod cli;
pub mod control;
pub mod definition;
pub mod diagnostic;
pub mod diff;
pub mod field;
pub mod files;
pub mod fill;
pub mod fingerprint;
pub mod integrity;
pub mod jobs;
pub mod locale;
pub mod localized;
pub mod master_list;
pub mod messages;
pub mod migrate;
pub mod name;
pub mod page_code;
pub mod pictures;
pub mod profile;
pub mod project;
pub mod project_path;
pub mod readability;
pub mod release_key;
pub mod render;
pub mod repository;
pub mod signature;
pub mod standards;
pub mod storage;
pub mod submission;
pub mod text;
mod toml_reader;
pub mod validate;
pub mod value;
pub mod verify;

pub use definition::Definition;
pub use diagnostic::Diagnostic;
pub use files::Files;
pub use localized::Localized;
pub use project::Project;
pub use submission::RawAnswers;
pub use validate::{Record, validate};
