//! `bogen release`: a version of a form becomes one that is used, and stays as it is from then on.

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;

use super::args;
use super::output::{self, Stop};
use super::project::{self, Loaded};
use super::releases::{PAGES, SOURCE};
use super::render::{self, Page, parallel};
use super::{Outcome, Session};
use crate::control::{ApprovalCheck, ChangeClass, Control, Manifest, Release, ReleasedLanguage, Status};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::diff::{self, Diff};
use crate::files::Files;
use crate::locale::format_date;
use crate::localized::Localized;
use crate::render::design;

pub(super) mod sign;
pub(super) mod write;

use sign::Signer;
use write::Desk;

/// Releases a version, or says what is in the way.
pub(super) fn run(session: &Session, arguments: &args::Release) -> Result<Outcome, Stop> {
    let folder = folder(session)?;
    let signer = arguments.key.as_deref().map(Signer::read).transpose()?;
    let mut desk = Desk::open(folder).map_err(Stop::Findings)?;
    let loaded = project::load(session)?;
    let definition = loaded.definition(&arguments.form)?;
    let Candidate { release, forms } = match Candidate::new(session, &loaded, definition, &desk)? {
        Ok(candidate) => candidate,
        Err(findings) => return Ok(render::refuse(session, &loaded, findings)),
    };
    let mut files = sources(loaded.project.files(), &release);
    match pages(forms, &release) {
        Ok(pages) => files.extend(pages),
        Err(findings) => return Ok(render::refuse(session, &loaded, findings)),
    }
    let (form, number) = (release.form.clone(), release.version.clone());
    let day = format_date(session.messages.language().tag(), release.valid_from);
    let written = desk.commit(Manifest::Release(Box::new(release)), &files, signer.as_ref())?;
    output::print(&format!("{}\n", written.display()))?;
    let values = [("form", &*form), ("version", &*number), ("day", &*day)];
    output::tell(&format!("{}\n", session.messages.phrase("release-done", &values)));
    Ok(Outcome::Fine)
}

/// Returns the project's folder; what is built in cannot be released.
pub(super) fn folder(session: &Session) -> Result<&Path, Diagnostic> {
    session.folder.as_deref().ok_or_else(|| Diagnostic::error(Code::ReleaseNoFolder, Place::Command))
}

/// A version that may be released.
struct Candidate {
    release: Release,
    forms: Vec<Localized>,
}

impl Candidate {
    /// Looks whether a version may be released. The inner error is what is in the way.
    fn new<D>(
        session: &Session,
        loaded: &Loaded,
        definition: &Definition,
        desk: &Desk<D>,
    ) -> Result<Result<Self, Vec<Diagnostic>>, Stop> {
        let project = &loaded.project;
        let mut findings = loaded.errors_about(&[definition.form.id.as_str()]);
        // It is reported at the other form, but whichever is released first, the number would be on the pages of both.
        let is_other = |finding: &Diagnostic| finding.arguments.contains(&("other", definition.form.id.to_string()));
        findings.extend(project.check_numbers().into_iter().filter(is_other));
        let tags: Vec<_> = project.released_locales(definition).map(|locale| locale.tag.clone()).collect();
        let forms = if tags.is_empty() {
            Vec::new()
        } else {
            render::in_languages(loaded, definition, &tags, &mut findings).map_err(Stop::Findings)?
        };
        let sheet = project.sheet(definition).cloned().unwrap_or_default();
        let original = project.original(definition);
        let check = ApprovalCheck {
            definition,
            sheet: &sheet,
            languages: languages(loaded, definition, &forms),
            original_tag: original.as_ref().map(|(tag, _)| (*tag).to_owned()),
            original: original.map(|(_, text)| text),
            fingerprint: project.fingerprint(definition),
            design: design().to_owned(),
            least: least_class(desk, definition, &forms).map_err(Stop::Findings)?,
            log: &desk.releases.log,
            today: session.today,
        };
        let release = match check.approve() {
            Ok(release) => Some(release),
            Err(more) => {
                findings.extend(more);
                None
            }
        };
        Ok(match release.filter(|_| findings.is_empty()) {
            Some(release) => Ok(Self { release, forms }),
            None => Err(findings),
        })
    }
}

/// Returns the least class that the change from the newest version can be called.
fn least_class<D>(
    desk: &Desk<D>,
    definition: &Definition,
    forms: &[Localized],
) -> Result<Option<ChangeClass>, Vec<Diagnostic>> {
    let releases = &desk.releases;
    let Some(newest) = releases.register.newest(definition.form.id.as_str()) else { return Ok(None) };
    let project = releases.project(newest).map_err(|finding| vec![finding])?;
    let old = project.form(&newest.release.form).map_err(|finding| vec![finding])?;
    let localized = |tag: &String| Ok(project.localize(old, project.locale(old, tag)?).0);
    let old_forms: Result<Vec<_>, Diagnostic> = newest.release.languages.keys().map(localized).collect();
    let old_forms = old_forms.map_err(|finding| vec![finding])?;
    let old = diff::Version { definition: old, forms: &old_forms };
    Ok(Some(Diff::between(&old, &diff::Version { definition, forms }).least_class()))
}

fn languages(loaded: &Loaded, definition: &Definition, forms: &[Localized]) -> IndexMap<String, ReleasedLanguage> {
    let project = &loaded.project;
    let mut languages = IndexMap::new();
    for form in forms {
        let Ok(locale) = project.locale(definition, &form.language.tag) else { continue };
        let (state, tested) = project.state_of(definition, locale);
        let language = ReleasedLanguage {
            name: form.language.name.clone(),
            title: form.title.plain(),
            fingerprint: form.fingerprint.clone(),
            state,
            tested,
            said: project.said_of(definition, &locale.tag),
        };
        languages.insert(locale.tag.clone(), language);
    }
    languages
}

/// Returns what pages say of a released version.
pub(super) fn control(release: &Release) -> Control {
    Control {
        status: Status::Released,
        valid_from: Some(release.valid_from),
        valid_until: release.valid_until,
        approver: Some(release.approver.clone()),
        fingerprint: release.fingerprint.clone(),
        archive: false,
    }
}

/// Returns the files from which a version is made: those of the form, and those that all forms share.
fn sources(files: &Files, release: &Release) -> BTreeMap<String, Vec<u8>> {
    let own = files.iter().filter(|(path, _)| belongs(path, &release.form));
    own.map(|(path, bytes)| (format!("{SOURCE}{path}"), bytes.to_vec())).collect()
}

/// Says whether a file of a project is needed for a form. The words of findings are bogen's own.
pub(super) fn belongs(path: &str, form: &str) -> bool {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["forms", name] => *name == format!("{form}.toml") || path == crate::standards::CATALOGUE_FILE,
        ["control", name] => *name == format!("{form}.toml"),
        ["locales", _, name] => {
            ["common.ftl", "locale.toml"].contains(name) || name.starts_with("law-") || *name == format!("{form}.ftl")
        }
        _ => true,
    }
}

/// Makes all pages of a version.
fn pages(mut forms: Vec<Localized>, release: &Release) -> Result<BTreeMap<String, Vec<u8>>, Vec<Diagnostic>> {
    for form in &mut forms {
        form.control = control(release);
    }
    let made = parallel::map(&render::all_pages(forms), Page::files);
    let mut findings = Vec::new();
    let mut files = BTreeMap::new();
    for page in made {
        findings.extend(page.findings.into_iter().filter(|finding| finding.severity == Severity::Error));
        files.extend(page.files.into_iter().map(|(name, bytes)| (format!("{PAGES}{name}"), bytes)));
    }
    if findings.is_empty() { Ok(files) } else { Err(findings) }
}
