//! A project as the command line sees it: read from a folder or built in, with the way back to the files.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::located::Located;
use super::output::Stop;
use super::{Session, folder};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::files::Files;
use crate::project::Project;
use crate::standards::CATALOGUE_FILE;

/// A project that was read, and all that was found while reading.
pub(super) struct Loaded {
    /// The project.
    pub(super) project: Project,
    /// What reading found, about the whole project or one form's files.
    findings: Vec<Diagnostic>,
    /// The folder, if it is not what is built in.
    root: Option<PathBuf>,
    /// The paths that the folder has itself.
    own: BTreeSet<String>,
    /// Whether these are the files of a release.
    is_release: bool,
}

/// Reads the project that the session is about.
pub(super) fn load(session: &Session) -> Result<Loaded, Stop> {
    let Some(root) = session.folder.clone() else {
        let (project, findings) = Project::read(Files::built_in());
        return Ok(Loaded { project, findings, root: None, own: BTreeSet::new(), is_release: false });
    };
    let folder = folder::read(&root)?;
    let (project, mut findings) = Project::read(folder.files);
    findings.extend(folder.findings);
    let loaded = Loaded { project, findings, root: Some(root.clone()), own: folder.own, is_release: false };
    if loaded.form_names().is_empty() && loaded.findings.is_empty() {
        return Err(Diagnostic::error(Code::NoForms, Place::File { path: root, span: None }).into());
    }
    Ok(loaded)
}

/// Takes a project that was released. What was found in it was found when it was released.
pub(super) fn released(project: Project) -> Loaded {
    Loaded { project, findings: Vec::new(), root: None, own: BTreeSet::new(), is_release: true }
}

impl Loaded {
    /// Says whether these are the files of a release, and not those that are being written.
    pub(super) const fn is_release(&self) -> bool {
        self.is_release
    }

    /// Returns the paths of the files that the folder has itself.
    pub(super) fn own(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(String::as_str)
    }

    /// Returns the names of all form files, also of those that could not be read.
    pub(super) fn form_names(&self) -> Vec<&str> {
        let unread = self.findings.iter().filter_map(|finding| match &finding.place {
            Place::File { path, .. } => path.to_str(),
            Place::Command | Place::Form { .. } => None,
        });
        let paths = self.project.files().paths("forms/", ".toml").chain(unread);
        let names: BTreeSet<_> = paths.filter(|path| path.starts_with("forms/")).filter_map(form_of).collect();
        names.into_iter().collect()
    }

    /// Returns what reading found about some forms and about what all forms share; without names, about all.
    pub(super) fn findings_about(&self, forms: &[&str]) -> Vec<Diagnostic> {
        let concerns = |finding: &&Diagnostic| match &finding.place {
            Place::File { path, .. } => {
                let form = path.to_str().and_then(form_of);
                // What belongs to no form at all would be told by nobody.
                form.is_none_or(|form| forms.contains(&form) || !self.form_names().contains(&form))
            }
            Place::Form { form, .. } => forms.contains(&form.as_str()),
            Place::Command => true,
        };
        self.findings.iter().filter(concerns).cloned().collect()
    }

    /// As [`Self::findings_about`], errors only.
    pub(super) fn errors_about(&self, forms: &[&str]) -> Vec<Diagnostic> {
        let mut findings = self.findings_about(forms);
        findings.retain(|finding| finding.severity == Severity::Error);
        findings
    }

    /// Finds a form by its name.
    ///
    /// # Errors
    /// With what is wrong with its file, or that there is no such form.
    pub(super) fn definition(&self, name: &str) -> Result<&Definition, Stop> {
        self.project.form(name).map_err(|unknown| {
            if self.form_names().contains(&name) {
                Stop::Located(self.locate_all(self.errors_about(&[name])))
            } else {
                unknown.into()
            }
        })
    }

    /// Adds to a finding about the project where its file is, and its text.
    pub(super) fn locate(&self, finding: Diagnostic) -> Located {
        let Place::File { path, .. } = &finding.place else { return Located::elsewhere(finding) };
        let name = path.to_string_lossy().into_owned();
        let source = self.project.files().text(&name).and_then(Result::ok).map(str::to_owned);
        let is_own = self.own.contains(&name) || self.project.files().get(&name).is_none();
        match &self.root {
            Some(root) if is_own => {
                let shown = if root.as_os_str() == "." { path.clone() } else { root.join(path) };
                Located { shown: Some(shown), built_in: false, source, finding }
            }
            Some(_) | None => Located { shown: Some(path.clone()), built_in: true, source, finding },
        }
    }

    /// As [`Self::locate`], for many.
    pub(super) fn locate_all(&self, findings: Vec<Diagnostic>) -> Vec<Located> {
        findings.into_iter().map(|finding| self.locate(finding)).collect()
    }
}

/// Returns the form that a file belongs to, unless all forms share it.
fn form_of(path: &str) -> Option<&str> {
    let is_shared = |name: &&str| ["common", "messages"].contains(name) || name.starts_with("law-");
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["control", file] => file.strip_suffix(".toml"),
        ["forms", _] if path != CATALOGUE_FILE => path.strip_prefix("forms/")?.strip_suffix(".toml"),
        ["locales", _, file] => file.strip_suffix(".ftl").filter(|name| !is_shared(name)),
        _ => None,
    }
}
