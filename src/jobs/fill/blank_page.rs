//! The HTML page that copies in HTML begin with, and the values in them.

use std::path::Path;

use serde_json::{Value, json};

use crate::control::ReleasedVersion;
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::field::FieldKind;
use crate::jobs::job::JobError;
use crate::jobs::render::{base_with, localize, rejected};
use crate::localized::Localized;
use crate::render::html;
use crate::repository::{Edition, FormRepository, LoadedProject, PAGES};
use crate::value::{Answer, Answers};

/// The length of a copy id, a UUID. The page takes no other.
const ID_LENGTH: usize = 36;

/// A blank page.
pub(super) struct BlankPage {
    html: String,
    /// The language in the names of copies, if it has only one.
    only: Option<String>,
    version: String,
}

impl BlankPage {
    /// Takes the released page, or renders one now: in all languages, or in the language `only`.
    ///
    /// # Errors
    /// When the form has faults, or is not made in the language.
    pub(super) fn new(
        repository: &FormRepository,
        edition: &Edition<'_>,
        (project, definition): (&LoadedProject, &Definition),
        only: Option<&str>,
    ) -> Result<Self, JobError> {
        let asked: Vec<_> = only.map(str::to_owned).into_iter().collect();
        let tags = edition.languages(&asked)?;
        let mut findings = Vec::new();
        let mut forms = localize(project, definition, &tags, &mut findings)?;
        if !findings.is_empty() {
            return Err(rejected(project, findings));
        }
        for form in &mut forms {
            edition.stamp(form);
        }
        let version = definition.form.version.clone();
        if let Edition::Released(released) = edition {
            // A release has one page with all its languages.
            return Ok(Self { html: released_page(repository, released)?, only: None, version });
        }
        Ok(Self { html: html::render(&forms), only: only.map(str::to_owned), version })
    }

    /// Names the file of a copy.
    pub(super) fn file_name(&self, form: &Localized, excerpt: Option<&Excerpt>, copy: &str) -> String {
        let language = self.only.as_ref().map(|tag| format!(".{tag}")).unwrap_or_default();
        format!("{}{language}.{copy}.html", base_with(form, excerpt))
    }

    /// Adds the answers of a sheet, or of the whole form. Returns nothing if the copy's id is none.
    pub(super) fn fill(
        &self,
        definition: &Definition,
        answers: &Answers,
        copy: &str,
        excerpt: Option<&Excerpt>,
    ) -> Option<Vec<u8>> {
        let is_id =
            copy.len() == ID_LENGTH && copy.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-'));
        let mut content = json!({
            "bogen-answers": 1,
            "form": definition.form.id,
            "version": self.version,
            "copy": copy,
            "answers": given(definition, answers),
        });
        if let Some(excerpt) = excerpt {
            content["sheet"] = json!(excerpt);
        }
        is_id.then(|| html::with_values(&self.html, &content)).flatten().map(String::into_bytes)
    }
}

fn released_page(repository: &FormRepository, version: &ReleasedVersion) -> Result<String, Diagnostic> {
    let is_page = |name: &str| Path::new(name).extension().is_some_and(|extension| extension == "html");
    let files = repository.releases().files(version, PAGES)?;
    let page = files.into_iter().find(|(name, _)| is_page(name.as_str()));
    let page = page.and_then(|(_, bytes)| String::from_utf8(bytes).ok());
    page.ok_or_else(|| Diagnostic::error(Code::ReleaseFileMissing, Place::form(&version.release.form)))
}

/// Returns the answers that people give: the page calculates values itself.
fn given(definition: &Definition, answers: &Answers) -> Value {
    let is_given = |field| {
        let kind = definition.field(field).map(|field| &field.kind);
        !matches!(kind, Some(FieldKind::Calculated(_)))
    };
    let own = answers.iter().filter(|(field, _)| is_given(field));
    let value = |answer: &Answer| match answer {
        Answer::Table(rows) => rows.iter().map(|row| given(definition, row)).collect(),
        Answer::Text(_)
        | Answer::Number(_)
        | Answer::Date(_)
        | Answer::Moment(_)
        | Answer::YesNo(_)
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Scale(_)
        | Answer::Quantity(_)
        | Answer::Duration(_)
        | Answer::Rating(_)
        | Answer::Agreement(_)
        | Answer::Signature(_) => json!(answer),
    };
    own.map(|(field, answer)| (field.to_string(), value(answer))).collect()
}
