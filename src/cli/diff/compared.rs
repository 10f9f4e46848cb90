//! A version of a form to be compared: the working files, a release, or another folder.

use std::path::Path;

use crate::cli::library::{DRAFT, unknown};
use crate::cli::output::Stop;
use crate::cli::project::{self, Loaded};
use crate::cli::releases::{self, in_all_languages};
use crate::cli::{Session, folder};
use crate::definition::Definition;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::diff::Version;
use crate::localized::Localized;
use crate::project::Project;

/// A version of a form, with all its languages.
pub(in crate::cli) struct Compared {
    definition: Definition,
    forms: Vec<Localized>,
}

impl Compared {
    /// Finds a version by what it is called: `draft`, the number of a release, or a folder.
    ///
    /// # Errors
    /// When there is no such version, or it cannot be read.
    pub(super) fn find(session: &Session, form: &str, name: &str) -> Result<Self, Stop> {
        if name == DRAFT {
            return Self::draft(&project::load(session)?, form);
        }
        let releases = releases::load(session)?;
        if let Some(version) = releases.register.version(form, name) {
            let project = releases.project(version)?;
            let forms = in_all_languages(&project, &version.release)?;
            return Ok(Self { definition: project.form(form)?.clone(), forms });
        }
        if Path::new(name).is_dir() {
            return Self::of(&Project::read(folder::read(Path::new(name))?.files), form);
        }
        Err(unknown(form, name, &releases.known(form)).into())
    }

    /// Takes the working files.
    fn draft(loaded: &Loaded, form: &str) -> Result<Self, Stop> {
        let definition = loaded.definition(form)?.clone();
        let forms = languages(&loaded.project, &definition);
        Ok(Self { definition, forms })
    }

    /// Takes a form of a project that was read.
    fn of((project, findings): &(Project, Vec<Diagnostic>), form: &str) -> Result<Self, Stop> {
        let definition = project.form(form).map_err(|unknown| {
            let path = format!("forms/{form}.toml");
            let is_about = |finding: &&Diagnostic| match &finding.place {
                Place::File { path: of, .. } => of.to_str() == Some(&path) && finding.severity == Severity::Error,
                Place::Command | Place::Form { .. } => false,
            };
            let faults: Vec<_> = findings.iter().filter(is_about).cloned().collect();
            Stop::Findings(if faults.is_empty() { vec![unknown] } else { faults })
        })?;
        Ok(Self { definition: definition.clone(), forms: languages(project, definition) })
    }

    /// Returns what is compared.
    pub(super) fn version(&self) -> Version<'_> {
        Version { definition: &self.definition, forms: &self.forms }
    }
}

/// Puts a form into all languages that it is released in.
fn languages(project: &Project, definition: &Definition) -> Vec<Localized> {
    project.released_locales(definition).map(|locale| project.localize(definition, locale).0).collect()
}
