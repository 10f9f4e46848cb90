//! Accessible forms for social-work case management, and validated records from what is returned.
//!
//! ```text
//! forms/*.toml ──read──▶ Definition ──localize──▶ Localized ──render, fill──▶ PDF · HTML
//!                            ▲    locales/*/*.ftl ▲    │                         │
//!                            │         bogen.toml ┘    │                         ▼  somebody fills it in
//!                            └──────────┬──────────────┘                         │
//!              Record ◀──validate───────┴─────── RawAnswers ◀──submission── returned file
//! ```
//!
//! A front end opens a [`FormRepository`] over a [`storage::Storage`] and runs [`jobs`] on it. The repository can be shared
//! between threads. Findings of every kind are [`Diagnostic`]s. `ARCHITECTURE.md` explains how the parts fit together.
//!
//! **Render a project**, here the built-in one:
//!
//! ```
//! use bogen::FormRepository;
//! use bogen::jobs::{PageFormat, RenderRequest, SheetSelection, render};
//!
//! let repository = FormRepository::built_in();
//! let (forms, locales) = (["followup".to_owned()], ["en-GB".to_owned()]);
//! let request = RenderRequest {
//!     forms: &forms,
//!     locales: &locales,
//!     formats: &[PageFormat::Html],
//!     sheets: SheetSelection::Form,
//!     release: None,
//!     archive: false,
//!     today: jiff::civil::date(2027, 1, 15),
//! };
//! let rendered = render(&repository, &request, &()).unwrap();
//! assert_eq!(rendered.files[0].name, "followup-1.0.en-GB.html");
//! ```
//!
//! **Release a form, fill copies, read what is returned**, without a folder on disk and from two threads:
//!
//! ```
//! use std::path::Path;
//! use std::sync::Arc;
//!
//! use bogen::FormRepository;
//! use bogen::jobs::{
//!     ApproveRequest, Capacity, ChangeText, FillJob, FillRequest, JobError, SheetSelection, SubmissionReader, approve, release,
//! };
//! use bogen::messages::ReaderLanguage;
//! use bogen::repository::LogSeal;
//! use bogen::storage::{MemoryStorage, Storage};
//! use bogen::submission::{Channel, batch::BatchReader};
//!
//! # let definition = r#"
//! # [form]
//! # id = "visit"
//! # number = "X-01"
//! # version = "1.0"
//! # dated = 2027-01-01
//! # sections = ["main"]
//! # [section.main]
//! # fields = ["name"]
//! # why = "main"
//! # voice = "client"
//! # [field.name]
//! # type = "text"
//! # "#;
//! # let texts = "form-title = Besuch\nwhy-main = Zur Übersicht.\nsection-main = Angaben\nname = Name\n";
//! # let sheet = r#"
//! # owner = "Leitung"
//! # confidentiality = "public"
//! # next-review = 2028-12-01
//! # author = { name = "Ada", role = "QB", date = 2027-01-02 }
//! # retention = { forms = "10 Jahre", records = "7 Jahre" }
//! # change = { what = "Neu.", why = "Neu.", class = "substantive" }
//! # "#;
//! let project: MemoryStorage =
//!     [("forms/visit.toml", definition), ("locales/de/visit.ftl", texts), ("control/visit.toml", sheet)].into_iter().collect();
//! let storage: Arc<dyn Storage> = Arc::new(project);
//! let today = jiff::civil::date(2027, 1, 15);
//! let fritz = ApproveRequest {
//!     form: "visit",
//!     capacity: Capacity::Approver,
//!     locales: &[],
//!     by: "Fritz",
//!     role: Some("GF"),
//!     day: today,
//!     change: ChangeText::default(),
//! };
//! approve(&storage, &fritz).unwrap();
//! let seal = LogSeal { new_project: "00000000-0000-4000-8000-000000000000", noted: today, key: None };
//! let released = release(&storage, "visit", today, seal).unwrap();
//! assert_eq!(released.release.version, "1.0");
//!
//! // One repository for all threads: it now contains the release.
//! let repository = FormRepository::open(storage).unwrap();
//! let fill = |name: &str, id: &str| {
//!     let request = FillRequest {
//!         form: "visit",
//!         locale: Some("de-AT"),
//!         sheets: SheetSelection::Form,
//!         release: Some("1.0"),
//!         archive: false,
//!         flatten: false,
//!         format: bogen::jobs::PageFormat::Pdf,
//!         name: None,
//!         reader: ReaderLanguage::English,
//!         today,
//!     };
//!     let job = FillJob::new(&repository, &request)?;
//!     let (path, out) = (Path::new("answers.csv"), MemoryStorage::new());
//!     let entries = BatchReader::new(name.as_bytes(), path, job.head())?;
//!     job.run(entries, path, &out, &|| Some(id.to_owned()), &(), |_| Ok::<_, JobError>(()))?;
//!     let copy = out.read(&format!("visit-1.0.de-AT.{id}.pdf"), 1 << 20).unwrap();
//!
//!     // Later, the copy comes back.
//!     let reader = SubmissionReader::new(&repository, Channel::Html, ReaderLanguage::English, today);
//!     let (version, record) = reader.read(&copy, Path::new("copy.pdf"))?;
//!     assert!(version.release.is_some() && record.is_valid());
//!     Ok::<_, JobError>(serde_json::json!(record)["answers"]["name"].clone())
//! };
//! let (first, second) = std::thread::scope(|scope| {
//!     let first = scope.spawn(|| fill("name\nAnna\n", "00000000-0000-4000-8000-000000000001"));
//!     let second = scope.spawn(|| fill("name\nBoris\n", "00000000-0000-4000-8000-000000000002"));
//!     (first.join().unwrap(), second.join().unwrap())
//! });
//! assert_eq!(first.unwrap(), "Anna");
//! assert_eq!(second.unwrap(), "Boris");
//! ```

// Whatever comes from outside gets a finding, never a crash. Tests say what they expect by failing.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable))]

pub mod acroform;
pub mod cli;
pub mod continuation;
pub mod control;
pub mod definition;
pub mod diagnostic;
pub mod diff;
pub mod excerpt;
pub mod field;
pub mod fill;
pub mod fingerprint;
pub(crate) mod fonts;
pub mod integrity;
pub mod jobs;
pub mod locale;
pub mod localized;
pub mod messages;
pub mod migrate;
pub mod name;
pub mod organisation_profile;
pub mod page_code;
pub mod pictures;
pub mod project;
pub mod project_path;
pub mod readability;
pub mod register;
pub mod relative_path;
pub mod release_key;
pub mod render;
pub mod report;
pub mod repository;
pub mod signature;
pub mod source_files;
pub(crate) mod spreadsheet_csv;
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
pub use localized::Localized;
pub use project::Project;
pub use repository::FormRepository;
pub use source_files::Files;
pub use submission::RawAnswers;
pub use validate::{Record, validate};
