//! Records that a person approves, reviews or translated a text, in the control sheet, with the fingerprints of what it is given for.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::job::JobError;
use super::render::{localize, rejected};
use crate::control::{ChangeClass, ControlSheet, quoted, terms, with_keys};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::name::words;
use crate::project_path::ProjectPath;
use crate::repository::LoadedProject;
use crate::storage::{Durability, Storage, unwritable};

words! {
    /// In which capacity a person stands for a text. The word is the key in the control sheet.
    Capacity {
        /// They approve the version.
        Approver = "approver",
        /// They reviewed it.
        Reviewer = "reviewer",
        /// They translated it.
        Translator = "translator",
    }
}

/// Who stands for what.
#[derive(Clone, Copy, Debug)]
pub struct ApproveRequest<'a> {
    /// The form's id.
    pub form: &'a str,
    /// In which capacity.
    pub capacity: Capacity,
    /// The translations by tag that it is about; the version, if empty.
    pub locales: &'a [String],
    /// The name of the person.
    pub by: &'a str,
    /// Their role, such as `Leitung`. A translation needs none.
    pub role: Option<&'a str>,
    /// The day.
    pub day: Date,
    /// What is written about the change, too.
    pub change: ChangeText<'a>,
}

/// What is written about a change; what is absent stays as it is in the control sheet.
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeText<'a> {
    /// What changed.
    pub what: Option<&'a str>,
    /// Why.
    pub why: Option<&'a str>,
    /// Its class.
    pub class: Option<ChangeClass>,
    /// Why the class is lower than the proposed one.
    pub class_reason: Option<&'a str>,
}

/// What was recorded.
#[derive(Clone, Debug)]
pub struct Approved {
    /// The control sheet.
    pub path: PathBuf,
    /// The version's number.
    pub version: String,
    /// The fingerprint of the version as it is now.
    pub fingerprint: String,
}

/// Records it. Whoever changes the text, or what was approved with it, makes it void.
///
/// # Errors
/// When the form has faults, when a name or role is missing, when a language is unknown or the original, and when the control
/// sheet cannot be written.
pub fn approve(storage: &Arc<dyn Storage>, request: &ApproveRequest<'_>) -> Result<Approved, JobError> {
    let loaded = LoadedProject::read(storage.as_ref())?;
    let definition = loaded.definition(request.form)?;
    check(&loaded, definition, request)?;
    let path = ProjectPath::control_sheet(request.form);
    let source = loaded.project.files().text(&path).and_then(Result::ok).unwrap_or_default();
    let statements = Statements { loaded: &loaded, definition, request, path: &path };
    let written =
        if request.locales.is_empty() { statements.of_version(source) } else { statements.of_locales(source) };
    let written = written?;
    let location = storage.location(&path);
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let done = storage.create_folder(folder);
    let done = done.and_then(|()| storage.replace(&path, written.as_bytes(), Durability::Synced));
    done.map_err(|error| unwritable(&location, &error))?;
    let fingerprint = loaded.project.fingerprint(definition);
    Ok(Approved { path: location, version: definition.form.version.clone(), fingerprint })
}

fn check(loaded: &LoadedProject, definition: &Definition, request: &ApproveRequest<'_>) -> Result<(), JobError> {
    let is_blank = |text: &str| text.trim().is_empty();
    let needs_role = request.locales.is_empty();
    let missing = |key| Diagnostic::error(Code::ApproveEmpty, Place::Command).with("key", key);
    if is_blank(request.by) {
        return Err(missing("by").into());
    }
    if needs_role && request.role.is_none_or(is_blank) {
        return Err(missing("role").into());
    }
    if needs_role && request.capacity == Capacity::Translator {
        return Err(missing("locale").into());
    }
    let mut findings = loaded.errors_about(&[definition.form.id.as_str()]);
    let tags: Vec<_> = loaded.project.released_locales(definition).map(|locale| locale.tag.clone()).collect();
    if !tags.is_empty() {
        localize(loaded, definition, &tags, &mut findings)?;
    }
    if findings.is_empty() { Ok(()) } else { Err(rejected(loaded, findings)) }
}

/// What is written into a control sheet.
struct Statements<'a> {
    loaded: &'a LoadedProject,
    definition: &'a Definition,
    request: &'a ApproveRequest<'a>,
    path: &'a str,
}

impl Statements<'_> {
    /// Writes who approves or reviewed the version.
    fn of_version(&self, source: &str) -> Result<String, JobError> {
        let ChangeText { what, why, class, class_reason } = self.request.change;
        let texts =
            [("what", what), ("why", why), ("class", class.map(ChangeClass::word)), ("class-reason", class_reason)];
        let change: Vec<_> = texts.into_iter().filter_map(|(key, text)| Some((key, quoted(text?)))).collect();
        let mut written = source.to_owned();
        if !change.is_empty() {
            written = with_keys(&written, "change", &change);
        }
        let mut keys = vec![
            ("name", quoted(self.request.by)),
            ("role", quoted(self.request.role.unwrap_or_default())),
            ("date", self.request.day.to_string()),
            ("of", quoted(&self.loaded.project.fingerprint(self.definition))),
        ];
        if self.request.capacity == Capacity::Approver {
            let sheet = self.read(&written)?;
            keys.push(("terms", quoted(&terms(&self.definition.form.version, &sheet))));
        }
        let written = with_keys(&written, self.request.capacity.word(), &keys);
        self.read(&written)?;
        Ok(written)
    }

    /// Writes who reviewed or translated texts.
    fn of_locales(&self, source: &str) -> Result<String, JobError> {
        let project = &self.loaded.project;
        let Some((original, of)) = project.original(self.definition) else {
            return Err(JobError::Impossible(Vec::new()));
        };
        // Who approves a translation has compared it.
        let key = if self.request.capacity == Capacity::Translator { "translator" } else { "reviewer" };
        let mut written = source.to_owned();
        for tag in self.request.locales {
            let locale = project.locale(self.definition, tag)?;
            if tag == original {
                let place = Place::form_in(self.request.form, tag);
                return Err(Diagnostic::error(Code::ApproveOriginal, place).with("form", self.request.form).into());
            }
            let text = project.text_of(self.definition, &locale.tag);
            let keys = [(key, quoted(self.request.by)), ("of", quoted(&of)), ("text", quoted(&text))];
            written = with_keys(&written, &format!("language.{tag}"), &keys);
        }
        self.read(&written)?;
        Ok(written)
    }

    /// Reads what was written. A sheet in which keys stand in an unusual way must be changed by hand.
    fn read(&self, written: &str) -> Result<ControlSheet, Diagnostic> {
        let tags: Vec<_> = self.loaded.project.locales_of(self.definition).map(|locale| locale.tag.clone()).collect();
        let (sheet, findings) = ControlSheet::read(Path::new(self.path), written, &tags);
        if findings.is_empty() {
            return Ok(sheet);
        }
        Err(Diagnostic::error(Code::ApproveUnwritable, Place::file(self.path)))
    }
}
