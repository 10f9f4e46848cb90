//! A project that was read from storage, with everything that was found while reading it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::project_files;
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place, Severity, SourceText};
use crate::locale::Locale;
use crate::messages::ReaderLanguage;
use crate::project::{DEFAULT_LOCALE, Project};
use crate::project_path::{FORMS_FOLDER, ProjectPath};
use crate::source_files::Files;
use crate::storage::Storage;

/// A project with its findings, and the way back from a finding to a file.
pub struct LoadedProject {
    /// The project.
    pub project: Project,
    findings: Vec<Diagnostic>,
    source: Source,
}

/// Where a project was read from.
enum Source {
    BuiltIn,
    /// A project's folder.
    Folder {
        root: PathBuf,
        /// The paths of the files that the folder has itself.
        own: BTreeSet<String>,
    },
    /// The source files that a release keeps.
    Release,
}

/// The texts of files that findings are about, by their paths.
type Sources = BTreeMap<String, Option<Arc<SourceText>>>;

/// The forms that a request names.
pub struct FormSelection<'p> {
    /// Their ids, also of those whose files could not be read.
    pub ids: Vec<&'p str>,
    /// The definitions of those that could be read.
    pub definitions: Vec<&'p Definition>,
}

impl LoadedProject {
    /// Reads the built-in project.
    #[must_use]
    pub fn built_in() -> Self {
        let (project, findings) = Project::read(Files::built_in());
        Self { project, findings, source: Source::BuiltIn }
    }

    /// Reads another project, which may have no forms.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn read_any(storage: &dyn Storage) -> Result<Self, Diagnostic> {
        let read = project_files::read(storage)?;
        let (project, mut findings) = Project::read(read.files);
        findings.extend(read.findings);
        Ok(Self { project, findings, source: Source::Folder { root: storage.location(""), own: read.own } })
    }

    /// Reads a project's working files.
    ///
    /// # Errors
    /// When the folder cannot be read, or has no forms.
    pub fn read(storage: &dyn Storage) -> Result<Self, Diagnostic> {
        let loaded = Self::read_any(storage)?;
        if loaded.form_ids().is_empty() && loaded.findings.is_empty() {
            return Err(Diagnostic::error(Code::NoForms, Place::file(storage.location(""))));
        }
        Ok(loaded)
    }

    /// Wraps the project of a release. Its findings were reported when it was released.
    pub(super) const fn released(project: Project) -> Self {
        Self { project, findings: Vec::new(), source: Source::Release }
    }

    /// Reports whether these are the files of a release, not the working files.
    #[must_use]
    pub const fn is_release(&self) -> bool {
        match self.source {
            Source::Release => true,
            Source::BuiltIn | Source::Folder { .. } => false,
        }
    }

    /// Returns the paths of the files that the project's folder has itself, in order; the others are built in.
    pub fn own_paths(&self) -> impl Iterator<Item = &str> {
        let own = match &self.source {
            Source::Folder { own, .. } => Some(own),
            Source::BuiltIn | Source::Release => None,
        };
        own.into_iter().flatten().map(String::as_str)
    }

    /// Returns the ids of all forms that have a definition file, also of those whose file could not be read.
    #[must_use]
    pub fn form_ids(&self) -> Vec<&str> {
        let unread = self.findings.iter().filter_map(|finding| match &finding.place {
            Place::File { path, .. } => path.to_str(),
            Place::Command | Place::Form { .. } => None,
        });
        let paths = self.project.files().paths(FORMS_FOLDER, ".toml").chain(unread);
        let ids: BTreeSet<_> = paths
            .filter(|path| path.starts_with(FORMS_FOLDER))
            .filter_map(|path| ProjectPath::of(path).form())
            .collect();
        ids.into_iter().collect()
    }

    /// Selects forms by id; all if `ids` is empty.
    ///
    /// # Errors
    /// When there is no form of some id.
    pub fn select(&self, ids: &[String]) -> Result<FormSelection<'_>, Vec<Diagnostic>> {
        let all = self.form_ids();
        if ids.is_empty() {
            return Ok(FormSelection { ids: all, definitions: self.project.forms.values().collect() });
        }
        let mut selection = FormSelection { ids: Vec::new(), definitions: Vec::new() };
        let mut unknown = Vec::new();
        for id in ids {
            match all.iter().find(|known| *known == id) {
                Some(known) if selection.ids.contains(known) => {}
                Some(known) => {
                    selection.ids.push(known);
                    selection.definitions.extend(self.project.forms.get(*known));
                }
                None => unknown.extend(self.project.form(id).err()),
            }
        }
        if unknown.is_empty() { Ok(selection) } else { Err(unknown) }
    }

    /// Returns the findings about some forms and about what all forms share.
    #[must_use]
    pub fn findings_about(&self, forms: &[&str]) -> Vec<Diagnostic> {
        let all = self.form_ids();
        let concerns = |finding: &&Diagnostic| match &finding.place {
            Place::File { .. } if finding.used_by().is_some_and(|forms| !forms.is_empty()) => {
                finding.used_by().into_iter().flat_map(|used_by| used_by.split(", ")).any(|form| forms.contains(&form))
            }
            Place::File { path, .. } => {
                let path = path.to_str().map(ProjectPath::of);
                // A block that no form uses concerns none of them.
                if matches!(path, Some(ProjectPath::Block { .. })) {
                    return forms.len() == all.len();
                }
                let form = path.and_then(ProjectPath::form);
                // A file of a form that does not exist would otherwise never be reported.
                form.is_none_or(|form| forms.contains(&form) || !all.contains(&form))
            }
            Place::Form { form, .. } => forms.contains(&form.as_str()),
            Place::Command => true,
        };
        self.findings.iter().filter(concerns).cloned().collect()
    }

    /// As [`Self::findings_about`], errors only.
    #[must_use]
    pub fn errors_about(&self, forms: &[&str]) -> Vec<Diagnostic> {
        let mut findings = self.findings_about(forms);
        findings.retain(|finding| finding.severity == Severity::Error);
        findings
    }

    /// Returns the definition of a form.
    ///
    /// # Errors
    /// With the errors in its file, or that there is no such form.
    pub fn definition(&self, id: &str) -> Result<&Definition, Vec<LocatedDiagnostic>> {
        self.project.form(id).map_err(|unknown| {
            if self.form_ids().contains(&id) { self.locate_all(self.errors_about(&[id])) } else { vec![unknown.into()] }
        })
    }

    /// Returns the languages of a form by their tags, in that order; all if `tags` is empty.
    ///
    /// # Errors
    /// When the form is not made in one of them.
    pub fn locales<'p>(
        &'p self,
        definition: &'p Definition,
        tags: &[String],
    ) -> Result<Vec<&'p Locale>, Vec<Diagnostic>> {
        if tags.is_empty() {
            return Ok(self.project.locales_of(definition).collect());
        }
        let mut locales: Vec<&Locale> = Vec::new();
        let mut unknown = Vec::new();
        for tag in tags {
            match self.project.locale(definition, tag) {
                Ok(locale) if locales.contains(&locale) => {}
                Ok(locale) => locales.push(locale),
                Err(finding) => unknown.push(finding),
            }
        }
        if unknown.is_empty() { Ok(locales) } else { Err(unknown) }
    }

    /// Returns the language of a form that suits a reader of `language`: the default one if it is in that language, else
    /// another of that language, else any; easy language last.
    #[must_use]
    pub fn locale_for<'p>(&'p self, definition: &'p Definition, language: ReaderLanguage) -> Option<&'p Locale> {
        most_suitable(self.project.locales_of(definition), language)
    }

    /// Adds to a finding about the project where its file is, and the file's text.
    #[must_use]
    pub fn locate(&self, diagnostic: Diagnostic) -> LocatedDiagnostic {
        self.locate_with(diagnostic, &mut Sources::new())
    }

    /// As [`Self::locate`], with the texts of files that other findings are about.
    fn locate_with(&self, diagnostic: Diagnostic, sources: &mut Sources) -> LocatedDiagnostic {
        let Place::File { path, .. } = &diagnostic.place else { return diagnostic.into() };
        let name = path.to_string_lossy().into_owned();
        let files = self.project.files();
        let read = || files.text(&name).and_then(Result::ok).map(|text| Arc::new(SourceText::new(text.to_owned())));
        let source = sources.entry(name.clone()).or_insert_with(read).clone();
        let diagnostic = with_commented_heading(diagnostic, source.as_deref());
        let Place::File { path, .. } = &diagnostic.place else { return diagnostic.into() };
        match &self.source {
            Source::Folder { root, own } if own.contains(&name) || files.get(&name).is_none() => {
                let path = if root.as_os_str() == "." { path.clone() } else { root.join(path) };
                LocatedDiagnostic { path: Some(path), is_built_in: false, source, diagnostic }
            }
            Source::Folder { .. } | Source::BuiltIn | Source::Release => {
                LocatedDiagnostic { path: Some(path.clone()), is_built_in: true, source, diagnostic }
            }
        }
    }

    /// As [`Self::locate`], for many.
    #[must_use]
    pub fn locate_all(&self, findings: Vec<Diagnostic>) -> Vec<LocatedDiagnostic> {
        let mut sources = Sources::new();
        findings.into_iter().map(|finding| self.locate_with(finding, &mut sources)).collect()
    }
}

/// Adds the heading above an unknown key that is commented out, so that the key is in the wrong table.
fn with_commented_heading(mut finding: Diagnostic, source: Option<&SourceText>) -> Diagnostic {
    let Place::File { span: Some(span), .. } = &finding.place else { return finding };
    let heading = source.and_then(|source| source.commented_heading_above(span.start));
    if let Some((_, value)) = finding.arguments.iter_mut().find(|(name, _)| *name == "heading")
        && let Some(heading) = heading
    {
        heading.clone_into(value);
    }
    finding
}

/// Returns the language that suits a reader best, as [`LoadedProject::locale_for`] says.
pub(super) fn most_suitable<'p>(
    locales: impl Iterator<Item = &'p Locale>,
    language: ReaderLanguage,
) -> Option<&'p Locale> {
    let is_foreign = |locale: &Locale| locale.language() != language.word();
    locales
        .min_by_key(|locale| (is_foreign(locale), locale.is_easy(), locale.tag != DEFAULT_LOCALE, locale.tag.as_str()))
}
