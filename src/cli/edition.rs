//! Which edition of a form is handed out: the draft that is being written, a released version as it is, or an archive copy
//! of one that is no longer used.

use super::Session;
use super::output::Stop;
use super::project::{self, Loaded};
use super::release::{belongs, control};
use super::releases::{Releases, SOURCE};
use crate::control::{Control, Status, Version, VersionStatus};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;
use crate::localized::Localized;

/// What is handed out of a form.
pub(super) enum Edition<'r> {
    /// What is being written.
    Draft,
    /// A released version: its pages are those that were released.
    Released(&'r Version),
    /// A version that is no longer used, to look at.
    Archive(&'r Version, Status),
}

/// Loads the project that a command is about: the working files, or the files of a release.
pub(super) fn load(
    session: &Session,
    releases: &Releases,
    forms: &[String],
    release: Option<&str>,
) -> Result<Loaded, Stop> {
    let Some(wanted) = release else { return project::load(session) };
    let [form] = forms else { return Err(Diagnostic::error(Code::ReleaseOneForm, Place::Command).into()) };
    let version = find(releases, form, wanted)?;
    Ok(project::released(releases.project(version)?))
}

/// Finds a released version.
///
/// # Errors
/// When it was never released.
pub(super) fn find<'r>(releases: &'r Releases, form: &str, version: &str) -> Result<&'r Version, Diagnostic> {
    releases.register.version(form, version).ok_or_else(|| {
        let known = releases.known(form).join(", ");
        let place = Place::Form { form: form.to_owned(), locale: None };
        Diagnostic::error(Code::VersionNotReleased, place).with("version", version).with("known", known)
    })
}

impl<'r> Edition<'r> {
    /// Finds out which edition a form is.
    ///
    /// # Errors
    /// When the version was released with other texts, and when it is no longer to be used and no archive copy is wanted.
    pub(super) fn of(
        session: &Session,
        releases: &'r Releases,
        loaded: &Loaded,
        definition: &Definition,
        archive: bool,
    ) -> Result<Self, Diagnostic> {
        let form = &definition.form;
        let Some(version) = releases.register.version(form.id.as_str(), &form.version) else { return Ok(Self::Draft) };
        if !is_same(loaded, definition, version) {
            return Err(taken(definition));
        }
        let standing = releases.register.standing(version, session.today);
        let status = match standing {
            VersionStatus::Unreleased | VersionStatus::NotYetInForce | VersionStatus::InForce => {
                return Ok(Self::Released(version));
            }
            VersionStatus::Expired => Status::Expired,
            VersionStatus::Superseded => Status::Superseded,
            VersionStatus::Withdrawn => Status::Withdrawn,
        };
        if archive {
            return Ok(Self::Archive(version, status));
        }
        let in_force = releases.register.in_force(form.id.as_str(), session.today);
        let place = Place::Form { form: form.id.to_string(), locale: None };
        Err(Diagnostic::error(Code::VersionOnlyArchive, place)
            .with("version", &form.version)
            .with("standing", standing.word())
            .with("in-force", in_force.map(|version| version.release.version.clone()).unwrap_or_default()))
    }

    /// Lets a form say on its pages which edition it is.
    pub(super) fn put_on(&self, form: &mut Localized) {
        match self {
            Self::Draft => {}
            Self::Released(version) => put(form, version, control(&version.release)),
            Self::Archive(version, status) => {
                put(form, version, Control { status: *status, archive: true, ..control(&version.release) });
            }
        }
    }
}

fn put(form: &mut Localized, version: &Version, control: Control) {
    form.control = control;
    if let Some(language) = version.release.languages.get(&form.language.tag) {
        form.fingerprint.clone_from(&language.fingerprint);
    }
}

/// Says whether the working files of a form are those of a released version. What is built into the program may have
/// changed since: what people wrote themselves counts.
fn is_same(loaded: &Loaded, definition: &Definition, version: &Version) -> bool {
    let release = &version.release;
    if loaded.is_release() || loaded.project.fingerprint(definition) == release.fingerprint {
        return true;
    }
    let is_source = |path: &&str| belongs(path, &release.form) && !path.starts_with(crate::control::CONTROL_FOLDER);
    let mut own = loaded.own().filter(is_source).peekable();
    own.peek().is_some()
        && own.all(|path| {
            let known = release.files.get(&format!("{SOURCE}{path}"));
            loaded
                .project
                .files()
                .get(path)
                .is_some_and(|bytes| known.is_some_and(|known| of_bytes(bytes) == known.hash))
        })
}

/// Reports that a version has other texts than when it was released.
pub(super) fn taken(definition: &Definition) -> Diagnostic {
    let form = &definition.form;
    let path = format!("forms/{}.toml", form.id);
    Diagnostic::error(Code::VersionTaken, Place::File { path: path.into(), span: None })
        .with("form", &form.id)
        .with("version", &form.version)
}

/// Finds the forms whose versions were released with other texts.
pub(super) fn check(releases: &Releases, loaded: &Loaded, definitions: &[&Definition]) -> Vec<Diagnostic> {
    let is_taken = |definition: &&&Definition| {
        let form = &definition.form;
        let version = releases.register.version(form.id.as_str(), &form.version);
        version.is_some_and(|version| !is_same(loaded, definition, version))
    };
    definitions.iter().filter(is_taken).map(|definition| taken(definition)).collect()
}
