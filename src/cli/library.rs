//! All versions of a project's forms: those that are being written, and those that were released. A release is read from the
//! disk when it is first asked for, and then kept.

use std::cell::OnceCell;

use super::project::{self, Loaded};
use super::releases::Releases;
use crate::control::Version;
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};

/// What the working files are called where versions are named.
pub(super) const DRAFT: &str = "draft";

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
        Ok(self.draft(form).filter(|draft| draft.definition.form.version == version))
    }

    /// Finds what is being written of a form.
    pub(super) fn draft(&self, form: &str) -> Option<Book<'_>> {
        let (index, _, definition) = self.loaded.project.forms.get_full(form)?;
        Some(Book { number: self.read.len() + index, loaded: self.loaded, definition, version: None })
    }

    /// Finds all versions of a form. A release is what it is: the working files only stand for a version that is none yet.
    ///
    /// # Errors
    /// As [`Self::find`].
    pub(super) fn all(&self, form: &str) -> Result<Vec<Book<'_>>, Diagnostic> {
        let versions = self.releases.register.versions().iter().enumerate();
        let released = versions.filter(|(_, version)| version.release.form == form);
        let mut books =
            released.map(|(number, version)| self.released(number, version)).collect::<Result<Vec<_>, _>>()?;
        let order = |book: &Book<'_>| order_of(&book.definition.form.version);
        let draft = self.draft(form).filter(|draft| books.iter().all(|book| order(book) != order(draft)));
        books.extend(draft);
        Ok(books)
    }

    fn released<'l>(&'l self, number: usize, version: &'l Version) -> Result<Book<'l>, Diagnostic> {
        let read = || self.releases.project(version).map(project::released);
        // There is a place for each version.
        let loaded = self.read[number].get_or_init(read).as_ref().map_err(Clone::clone)?;
        let definition = loaded.project.form(&version.release.form)?;
        Ok(Book { number, loaded, definition, version: Some(version) })
    }

    /// Returns the versions of a form that are known, for people.
    pub(super) fn known(&self, form: &str) -> Vec<&str> {
        let mut known = self.releases.known(form);
        if let Some(draft) = self.draft(form).map(|draft| draft.definition.form.version.as_str())
            && !known.contains(&draft)
        {
            known.push(draft);
        }
        known
    }
}

/// Reports a version that is not there. The working files can be had by their own name, too.
pub(super) fn unknown(form: &str, version: &str, known: &[&str]) -> Diagnostic {
    let known = known.iter().copied().chain([DRAFT]).collect::<Vec<_>>().join(", ");
    let place = Place::Form { form: form.to_owned(), locale: None };
    Diagnostic::error(Code::UnknownVersion, place).with("version", version).with("known", known)
}
