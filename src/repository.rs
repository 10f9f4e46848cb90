//! The repository of form versions: the working files of a project and every version that was ever released.
//!
//! Versions, languages, issued PDFs are prepared when they are first asked for, and then kept. A repository can be shared
//! between threads.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::control::{ReleaseHistory, ReleasedVersion};
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::storage::Storage;

mod citations;
mod edition;
mod form_version;
mod further_rows;
mod loaded_project;
mod project_files;
mod release_store;
mod release_writer;

pub use edition::Edition;
pub use form_version::FormVersion;
pub use further_rows::{further_rows, has_same_design};
pub use loaded_project::{FormSelection, LoadedProject};
pub use release_store::{
    MAX_RELEASE_FILE_BYTES, PAGES, ReleaseStore, SOURCE, localize_release, locate, not_in_language, read_folders,
};
pub use release_writer::{LogSeal, ReleaseLock, check_attributes};

use form_version::VersionCache;

/// The name of the working files where versions are named.
pub const DRAFT: &str = "draft";

/// All versions of a project's forms.
pub struct FormRepository {
    storage: Option<Arc<dyn Storage>>,
    releases: ReleaseStore,
    /// The projects of the releases, in the order of the history.
    released: Vec<OnceLock<Result<Versions, Diagnostic>>>,
    working: OnceLock<Result<Versions, Diagnostic>>,
}

/// A project with what was prepared of its forms.
struct Versions {
    project: LoadedProject,
    caches: BTreeMap<String, VersionCache>,
}

impl Versions {
    fn of_drafts(project: LoadedProject) -> Self {
        let cache =
            |definition| VersionCache::new(project.project.locales_of(definition).map(|locale| locale.tag.clone()));
        let forms = project.project.forms.iter();
        let caches = forms.map(|(id, definition)| (id.to_string(), cache(definition))).collect();
        Self { project, caches }
    }

    fn of_release(project: LoadedProject, version: &ReleasedVersion) -> Self {
        let release = &version.release;
        let cache = VersionCache::new(release.languages.keys().cloned());
        Self { project, caches: [(release.form.clone(), cache)].into() }
    }
}

impl FormRepository {
    /// Opens the repository of the built-in forms, of which there are no releases.
    #[must_use]
    pub fn built_in() -> Self {
        Self::new(None, ReleaseStore::default())
    }

    /// Opens the repository of a project's folder.
    ///
    /// # Errors
    /// When the log of releases is broken: then nothing can be known of any version.
    pub fn open(storage: Arc<dyn Storage>) -> Result<Self, Vec<Diagnostic>> {
        let releases = ReleaseStore::read(Arc::clone(&storage))?;
        Ok(Self::new(Some(storage), releases))
    }

    fn new(storage: Option<Arc<dyn Storage>>, releases: ReleaseStore) -> Self {
        let slots = releases.history.versions().iter().map(|_| OnceLock::new()).collect();
        Self { storage, releases, released: slots, working: OnceLock::new() }
    }

    /// Returns the releases.
    #[must_use]
    pub const fn releases(&self) -> &ReleaseStore {
        &self.releases
    }

    /// Returns what follows from the log of releases.
    #[must_use]
    pub const fn history(&self) -> &ReleaseHistory {
        &self.releases.history
    }

    /// Returns the project of the working files.
    ///
    /// # Errors
    /// When the folder cannot be read, or has no forms.
    pub fn working(&self) -> Result<&LoadedProject, Diagnostic> {
        Ok(&self.working_versions()?.project)
    }

    fn working_versions(&self) -> Result<&Versions, Diagnostic> {
        let read = || match &self.storage {
            None => Ok(Versions::of_drafts(LoadedProject::built_in())),
            Some(storage) => LoadedProject::read(storage.as_ref()).map(Versions::of_drafts),
        };
        self.working.get_or_init(read).as_ref().map_err(Clone::clone)
    }

    /// Returns the working version of a form; nothing if there is none that can be used.
    ///
    /// # Errors
    /// As [`Self::working`].
    pub fn draft(&self, form: &str) -> Result<Option<FormVersion<'_>>, Diagnostic> {
        let versions = self.working_versions()?;
        let definition = versions.project.project.forms.get(form);
        let cache = versions.caches.get(form);
        Ok(definition.zip(cache).map(|(definition, cache)| self.form_version(versions, definition, cache, None)))
    }

    /// Returns a version of a form: the released one, else the working version if it has that number.
    ///
    /// # Errors
    /// When the files of the release are not those that were released, or the working files cannot be read.
    pub fn find(&self, form: &str, version: &str) -> Result<Option<FormVersion<'_>>, Diagnostic> {
        let versions = self.history().versions();
        let is_meant = |known: &ReleasedVersion| known.release.form == form && known.release.version == version;
        if let Some(index) = versions.iter().position(is_meant) {
            return self.released_at(index, &versions[index]).map(Some);
        }
        Ok(self.draft(form)?.filter(|draft| draft.definition.form.version == version))
    }

    /// Returns a released version of a form.
    ///
    /// # Errors
    /// When it was never released, or its files are not those that were released.
    pub fn released(&self, form: &str, version: &str) -> Result<FormVersion<'_>, Diagnostic> {
        let known = self.releases.version(form, version)?;
        let index = self.history().versions().iter().position(|version| version == known);
        // The history has the version, so there is an index.
        self.released_at(index.unwrap_or_default(), known)
    }

    fn released_at<'r>(&'r self, index: usize, version: &'r ReleasedVersion) -> Result<FormVersion<'r>, Diagnostic> {
        let read = || {
            let project = self.releases.project(version).map(LoadedProject::released)?;
            Ok(Versions::of_release(project, version))
        };
        // There is a place for each version.
        let versions = self.released[index].get_or_init(read).as_ref().map_err(Clone::clone)?;
        let form = version.release.form.as_str();
        let definition = versions.project.project.form(form)?;
        // The cache of the only form of a release was made with it.
        let cache = versions.caches.get(form).ok_or_else(|| self.unknown_version(form, &version.release.version))?;
        Ok(self.form_version(versions, definition, cache, Some(version)))
    }

    const fn form_version<'r>(
        &'r self,
        versions: &'r Versions,
        definition: &'r Definition,
        cache: &'r VersionCache,
        release: Option<&'r ReleasedVersion>,
    ) -> FormVersion<'r> {
        FormVersion { project: &versions.project, definition, release, releases: &self.releases, cache }
    }

    /// Returns all versions of a form, the releases first. The working version counts only if its number was not released.
    ///
    /// # Errors
    /// As [`Self::find`].
    pub fn versions_of(&self, form: &str) -> Result<Vec<FormVersion<'_>>, Diagnostic> {
        let known = self.history().versions().iter().enumerate();
        let released = known.filter(|(_, version)| version.release.form == form);
        let mut versions =
            released.map(|(index, version)| self.released_at(index, version)).collect::<Result<Vec<_>, _>>()?;
        let order = |version: &FormVersion<'_>| order_of(&version.definition.form.version);
        let draft = self.draft(form)?;
        versions.extend(draft.filter(|draft| versions.iter().all(|version| order(version) != order(draft))));
        Ok(versions)
    }

    /// Returns the numbers of the known versions of a form, for people.
    #[must_use]
    pub fn known_versions(&self, form: &str) -> Vec<&str> {
        let mut known = self.releases.known(form);
        let draft = self.draft(form).ok().flatten().map(|draft| draft.definition.form.version.as_str());
        known.extend(draft.filter(|draft| !known.contains(draft)));
        known
    }

    /// Returns the finding that a form has no version of some name.
    #[must_use]
    pub fn unknown_version(&self, form: &str, version: &str) -> Diagnostic {
        unknown_version(form, version, &self.known_versions(form))
    }

    /// Returns the edition of a form of `project` that is issued on a day. With `archive`, a version that is no longer in use is issued
    /// as an archive copy.
    ///
    /// # Errors
    /// When the working files differ from the release of the same number, and when the version is no longer in use and
    /// `archive` is not set.
    pub fn edition(
        &self,
        project: &LoadedProject,
        definition: &Definition,
        today: Date,
        archive: bool,
    ) -> Result<Edition<'_>, Diagnostic> {
        Edition::of(&self.releases, project, definition, today, archive)
    }

    /// Returns the working versions whose files differ from the release of the same number, as findings.
    #[must_use]
    pub fn check_released(&self, project: &LoadedProject, definitions: &[&Definition]) -> Vec<Diagnostic> {
        definitions.iter().filter_map(|definition| edition::check(&self.releases, project, definition)).collect()
    }

    /// Returns what is wrong with the forms that others name by number and version, as findings.
    #[must_use]
    pub fn check_citations(&self, project: &LoadedProject, definitions: &[&Definition]) -> Vec<Diagnostic> {
        definitions.iter().flat_map(|definition| citations::check(&self.releases, project, definition)).collect()
    }

    /// Returns the project that a request is about: the working files, or the files of a release of the only form.
    ///
    /// # Errors
    /// When a release is asked for without naming exactly one form, or it does not exist or cannot be read.
    pub fn project_of(&self, forms: &[String], release: Option<&str>) -> Result<&LoadedProject, Diagnostic> {
        let Some(release) = release else { return self.working() };
        let [form] = forms else { return Err(Diagnostic::error(Code::ReleaseOneForm, Place::Command)) };
        Ok(self.released(form, release)?.project)
    }
}

/// Returns the finding that a form has no version of some name. The working files can be named, too.
#[must_use]
pub fn unknown_version(form: &str, version: &str, known: &[&str]) -> Diagnostic {
    let known = known.iter().copied().chain([DRAFT]).collect::<Vec<_>>().join(", ");
    let place = Place::form(form);
    Diagnostic::error(Code::UnknownVersion, place).with("version", version).with("known", known)
}
