//! All versions of a project's forms: those that are being written, and those that were released. A release is read from the
//! disk when it is first asked for, and then kept.

use std::cell::OnceCell;

use super::project::{self, Loaded};
use super::releases::Releases;
use crate::control::Version;
use crate::definition::Definition;
use crate::diagnostic::Diagnostic;

/// The versions of a project's forms.
pub(super) struct Library<'p> {
    /// What is being written.
    pub(super) loaded: &'p Loaded,
    /// What was released.
    pub(super) releases: &'p Releases,
    /// The files of each release, in the order of the register.
    read: Vec<OnceCell<Result<Loaded, Diagnostic>>>,
}

/// One version of a form.
#[derive(Clone, Copy)]
pub(super) struct Book<'l> {
    /// Its place in the library.
    pub(super) number: usize,
    /// The project that it belongs to.
    pub(super) loaded: &'l Loaded,
    /// What is asked.
    pub(super) definition: &'l Definition,
    /// What was released; nothing for one that is being written.
    pub(super) version: Option<&'l Version>,
}

impl<'p> Library<'p> {
    /// Opens the library of a project.
    pub(super) fn new(loaded: &'p Loaded, releases: &'p Releases) -> Self {
        let read = releases.register.versions().iter().map(|_| OnceCell::new()).collect();
        Self { loaded, releases, read }
    }

    /// Returns how many versions there are.
    pub(super) fn len(&self) -> usize {
        self.read.len() + self.loaded.project.forms.len()
    }

    /// Finds a version of a form: the one that was released, else the one that is being written.
    ///
    /// # Errors
    /// When the files of the release are not those that were released.
    pub(super) fn find(&self, form: &str, version: &str) -> Result<Option<Book<'_>>, Diagnostic> {
        let versions = self.releases.register.versions();
        let is_meant = |known: &Version| known.release.form == form && known.release.version == version;
        if let Some(number) = versions.iter().position(is_meant) {
            return self.released(number, &versions[number]).map(Some);
        }
        let forms = &self.loaded.project.forms;
        let Some((index, _, definition)) = forms.get_full(form) else { return Ok(None) };
        let is_meant = definition.form.version == version;
        let book = Book { number: versions.len() + index, loaded: self.loaded, definition, version: None };
        Ok(is_meant.then_some(book))
    }

    fn released<'l>(&'l self, number: usize, version: &'l Version) -> Result<Book<'l>, Diagnostic> {
        let read = || self.releases.project(version).map(project::released);
        // There is a place for each version.
        let loaded = self.read[number].get_or_init(read).as_ref().map_err(Clone::clone)?;
        let definition = loaded.project.form(&version.release.form)?;
        Ok(Book { number, loaded, definition, version: Some(version) })
    }

    /// Returns the versions of a form that are known, for people.
    pub(super) fn known(&self, form: &str) -> String {
        let released = self.releases.register.versions_of(form).map(|version| version.release.version.as_str());
        let draft = self.loaded.project.forms.get(form).map(|definition| definition.form.version.as_str());
        let mut known: Vec<_> = released.collect();
        known.extend(draft.filter(|draft| !known.contains(draft)).into_iter().collect::<Vec<_>>());
        known.join(", ")
    }
}
