//! Versions of a form to be compared: the working files, a release, or a form of another project.

use super::job::JobError;
use crate::definition::Definition;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::diff;
use crate::localized::Localized;
use crate::project::Project;
use crate::project_path::ProjectPath;
use crate::repository::{DRAFT, FormRepository, LoadedProject, localize_release};

/// A version of a form in all its languages.
pub struct ComparedVersion {
    definition: Definition,
    forms: Vec<Localized>,
}

impl ComparedVersion {
    /// Returns a version by its name: `draft`, or the number of a release; nothing if there is no such release.
    ///
    /// # Errors
    /// When the form cannot be read.
    pub fn find(repository: &FormRepository, form: &str, name: &str) -> Result<Option<Self>, JobError> {
        if name == DRAFT {
            let project = repository.working()?;
            return Ok(Some(Self::of_project(&project.project, project.definition(form)?)));
        }
        let releases = repository.releases();
        let Some(version) = releases.history.version(form, name) else { return Ok(None) };
        let project = releases.project(version)?;
        let forms = localize_release(&project, &version.release)?;
        Ok(Some(Self { definition: project.form(form)?.clone(), forms }))
    }

    /// Returns a form of another project.
    ///
    /// # Errors
    /// With the errors in the form's file, or that there is no such form.
    pub fn of_other(other: &LoadedProject, form: &str) -> Result<Self, Vec<Diagnostic>> {
        let definition = other.project.form(form).map_err(|unknown| {
            let path = ProjectPath::definition(form);
            let is_about = |finding: &Diagnostic| match &finding.place {
                Place::File { path: of, .. } => of.to_str() == Some(&path) && finding.severity == Severity::Error,
                Place::Command | Place::Form { .. } => false,
            };
            let faults: Vec<_> = other.findings_about(&[form]).into_iter().filter(is_about).collect();
            if faults.is_empty() { vec![unknown] } else { faults }
        })?;
        Ok(Self::of_project(&other.project, definition))
    }

    fn of_project(project: &Project, definition: &Definition) -> Self {
        let forms = project.released_locales(definition).map(|locale| project.localize(definition, locale).0).collect();
        Self { definition: definition.clone(), forms }
    }

    /// Returns the version for [`diff::Diff::between`].
    #[must_use]
    pub fn version(&self) -> diff::FormSnapshot<'_> {
        diff::FormSnapshot { definition: &self.definition, forms: &self.forms }
    }
}
