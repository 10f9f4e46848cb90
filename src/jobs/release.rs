//! Releases a version of a form: from then on it never changes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use indexmap::IndexMap;
use jiff::civil::Date;

use super::job::JobError;
use super::parallel;
use super::render::{PageTask, all_pages, invalid_name, localize, rejected};
use crate::control::{ApprovalCheck, ChangeClass, Control, Manifest, Release, ReleasedLanguage};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::diff::{self, Diff};
use crate::localized::Localized;
use crate::project_path::ProjectPath;
use crate::relative_path::RelativePath;
use crate::render::design;
use crate::repository::{LoadedProject, LogSeal, PAGES, ReleaseLock, ReleaseStore, SOURCE};
use crate::source_files::Files;
use crate::storage::Storage;

/// What was released.
#[derive(Clone, Debug)]
pub struct Released {
    /// The release.
    pub release: Release,
    /// The folder that it is in.
    pub folder: PathBuf,
}

/// Releases the working version of a form.
///
/// # Errors
/// When something is missing for a release: texts, approvals, a newer number; when somebody else is writing a release; when
/// it cannot be written. Then nothing has happened.
pub fn release(storage: &Arc<dyn Storage>, form: &str, today: Date, seal: LogSeal<'_>) -> Result<Released, JobError> {
    let mut lock = ReleaseLock::acquire(Arc::clone(storage))?;
    let project = LoadedProject::read(storage.as_ref())?;
    let definition = project.definition(form)?;
    let Candidate { mut release, forms } = Candidate::new(&project, definition, &lock.releases, today)?;
    let mut files =
        sources(project.project.files(), &release, definition).map_err(|finding| rejected(&project, vec![finding]))?;
    files.extend(pages(forms, &release).map_err(|findings| rejected(&project, findings))?);
    let folder = lock.commit(Manifest::Release(Box::new(release.clone())), &files, seal)?;
    release.files = files.iter().map(|(path, bytes)| (path.clone(), crate::control::FileHash::of(bytes))).collect();
    Ok(Released { release, folder })
}

/// Checks whether the working version of a form may be released, without releasing it.
///
/// # Errors
/// As [`release`].
pub fn check_release(storage: &Arc<dyn Storage>, form: &str, today: Date) -> Result<Release, JobError> {
    let releases = ReleaseStore::read(Arc::clone(storage))?;
    let project = LoadedProject::read(storage.as_ref())?;
    Ok(Candidate::new(&project, project.definition(form)?, &releases, today)?.release)
}

/// A version that may be released.
struct Candidate {
    release: Release,
    forms: Vec<Localized>,
}

impl Candidate {
    fn new(
        loaded: &LoadedProject,
        definition: &Definition,
        releases: &ReleaseStore,
        today: Date,
    ) -> Result<Self, JobError> {
        let project = &loaded.project;
        let mut findings = loaded.errors_about(&[definition.form.id.as_str()]);
        // It is reported at the other form, but whichever is released first, the number would be on the pages of both.
        let is_other = |finding: &Diagnostic| finding.arguments.contains(&("other", definition.form.id.to_string()));
        findings.extend(project.check_numbers().into_iter().filter(is_other));
        let tags: Vec<_> = project.released_locales(definition).map(|locale| locale.tag.clone()).collect();
        let forms = if tags.is_empty() { Vec::new() } else { localize(loaded, definition, &tags, &mut findings)? };
        let sheet = project.control_sheet(definition).cloned().unwrap_or_default();
        let original = project.original(definition);
        let (least_class, proposed_class) = classes(releases, definition, &forms)?.unzip();
        let check = ApprovalCheck {
            definition,
            sheet: &sheet,
            languages: languages(loaded, definition, &forms),
            original_tag: original.as_ref().map(|(tag, _)| (*tag).to_owned()),
            original: original.map(|(_, text)| text),
            fingerprint: project.fingerprint(definition),
            design: design().to_owned(),
            least_class,
            proposed_class,
            log: &releases.log,
            today,
        };
        match check.approve() {
            Ok(release) if findings.is_empty() => Ok(Self { release, forms }),
            Ok(_) => Err(rejected(loaded, findings)),
            Err(more) => {
                findings.extend(more);
                Err(rejected(loaded, findings))
            }
        }
    }
}

/// Returns the least class that the change from the newest version can be called, and the proposed one; nothing for the first
/// version.
fn classes(
    releases: &ReleaseStore,
    definition: &Definition,
    forms: &[Localized],
) -> Result<Option<(ChangeClass, ChangeClass)>, Diagnostic> {
    let Some(newest) = releases.history.newest(definition.form.id.as_str()) else { return Ok(None) };
    let project = releases.project(newest)?;
    let old = project.form(&newest.release.form)?;
    let localized = |tag: &String| Ok(project.localize(old, project.locale(old, tag)?).0);
    let old_forms: Vec<_> = newest.release.languages.keys().map(localized).collect::<Result<_, Diagnostic>>()?;
    let old = diff::FormSnapshot { definition: old, forms: &old_forms };
    let diff = Diff::between(&old, &diff::FormSnapshot { definition, forms });
    Ok(Some((diff.least_class(), diff.proposed_class())))
}

fn languages(
    loaded: &LoadedProject,
    definition: &Definition,
    forms: &[Localized],
) -> IndexMap<String, ReleasedLanguage> {
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
            translation: project.translation_state(definition, &locale.tag),
        };
        languages.insert(locale.tag.clone(), language);
    }
    languages
}

/// Returns the files from which a version's pages are made.
fn sources(
    files: &Files,
    release: &Release,
    definition: &Definition,
) -> Result<BTreeMap<RelativePath, Vec<u8>>, Diagnostic> {
    let uses = |block: &str| definition.uses_block(block);
    let own = files.iter().filter(|(path, _)| ProjectPath::of(path).is_source_of(&release.form, uses));
    own.map(|(path, bytes)| {
        let invalid = || Diagnostic::error(Code::FileNameInvalid, Place::file(path)).with("name", path);
        Ok((RelativePath::new(format!("{SOURCE}{path}")).ok_or_else(invalid)?, bytes.to_vec()))
    })
    .collect()
}

/// Renders all pages of a version.
fn pages(mut forms: Vec<Localized>, release: &Release) -> Result<BTreeMap<RelativePath, Vec<u8>>, Vec<Diagnostic>> {
    for form in &mut forms {
        form.control = Control::of_release(release);
    }
    let mut findings = Vec::new();
    let mut files = BTreeMap::new();
    for (rendered, found) in parallel::map(all_pages(forms), PageTask::render) {
        findings.extend(found.into_iter().filter(|finding| finding.severity == Severity::Error));
        for file in rendered {
            match RelativePath::new(format!("{PAGES}{}", file.name)) {
                Some(path) => _ = files.insert(path, file.bytes),
                None => findings.push(invalid_name(&release.form, file.name.as_str())),
            }
        }
    }
    if findings.is_empty() { Ok(files) } else { Err(findings) }
}
