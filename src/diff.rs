//! Compares two versions of a form: its definition field by field, and its texts in each language.
//!
//! Each change states whether answers to the old version are valid answers to the new one, and its class: editorial, or
//! substantive, which requires new consent. The class is either certain or a proposal. It is certain for changes of the
//! definition and for different words in texts that people sign; for labels and hints it is a proposal, and a person decides.
//!
//! The keys of a definition are compared in their serialised form, so that changes of keys added to bogen later are found
//! without code here.

use jiff::civil::Date;
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

pub use crate::control::ChangeClass;
use crate::definition::Definition;
use crate::localized::Localized;
use crate::name::FormId;

mod assess;
mod change;
mod differences;
mod entry_keys;
mod fields;
mod order;
mod structure;
mod text_similarity;
mod texts;
mod version_pair;

pub use change::{Aspect, Change, ChangeKind, Compatibility, Subject};

use order::ChangeOrder;
use version_pair::VersionPair;

/// A version of a form with its languages.
#[derive(Clone, Copy, Debug)]
pub struct FormSnapshot<'a> {
    /// The definition.
    pub definition: &'a Definition,
    /// The form in each language.
    pub forms: &'a [Localized],
}

/// The number and date of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VersionLabel {
    /// The version's number.
    pub version: String,
    /// Its date.
    pub dated: Date,
}

/// The changes from one version of a form to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// The form, by its new id.
    pub form: FormId,
    /// The old version.
    pub from: VersionLabel,
    /// The new version.
    pub to: VersionLabel,
    /// The changes in the order of the form; for each subject the changes of the definition come before those of the texts
    /// in each language. Changes of version and date are not included.
    pub changes: Vec<Change>,
}

impl Diff {
    /// Compares two versions of a form.
    ///
    /// ```
    /// use bogen::diff::{ChangeClass, Diff, FormSnapshot};
    /// use bogen::{Files, Project};
    ///
    /// let (project, _) = Project::read(Files::built_in());
    /// let definition = project.form("consent")?;
    /// let (form, _) = project.localize(definition, project.locale(definition, "de-AT")?);
    /// let mut changed = form.clone();
    /// changed.sections[0].heading = bogen::text::Line::text("Etwas ganz anderes");
    ///
    /// let (old, new) = ([form], [changed]);
    /// let version = |forms| FormSnapshot { definition, forms };
    /// let diff = Diff::between(&version(&old), &version(&new));
    /// assert_eq!(diff.changes.len(), 1);
    /// assert_eq!(diff.proposed_class(), ChangeClass::Substantive);
    /// assert_eq!(diff.least_class(), ChangeClass::Editorial, "a heading is nothing that is signed");
    /// assert!(Diff::between(&version(&old), &version(&old)).is_empty());
    /// # Ok::<(), bogen::Diagnostic>(())
    /// ```
    #[must_use]
    pub fn between(old: &FormSnapshot<'_>, new: &FormSnapshot<'_>) -> Self {
        let pair = VersionPair::new(old.definition, new.definition);
        let mut changes = structure::changes(&pair);
        changes.extend(texts::changes(&pair, old.forms, new.forms));
        ChangeOrder::new(&pair, old.forms, new.forms).sort(&mut changes);
        let label = |version: &FormSnapshot<'_>| {
            let form = &version.definition.form;
            VersionLabel { version: form.version.clone(), dated: form.dated }
        };
        Self { form: new.definition.form.id.clone(), from: label(old), to: label(new), changes }
    }

    /// Reports whether there are no changes.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns the lowest class that the changes can be given: the greatest class that is certain.
    #[must_use]
    pub fn least_class(&self) -> ChangeClass {
        let certain = self.changes.iter().filter(|change| change.certain);
        certain.map(|change| change.class).max().unwrap_or(ChangeClass::Editorial)
    }

    /// Returns the proposed class: the greatest class of all changes.
    #[must_use]
    pub fn proposed_class(&self) -> ChangeClass {
        self.changes.iter().map(|change| change.class).max().unwrap_or(ChangeClass::Editorial)
    }

    /// Returns the compatibility of answers to the old version with the new one.
    #[must_use]
    pub fn compatibility(&self) -> Compatibility {
        self.changes.iter().map(|change| change.compatibility).max().unwrap_or(Compatibility::Compatible)
    }
}

/// Serialises the changes together with their overall compatibility and classes.
impl Serialize for Diff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut diff = serializer.serialize_struct("Diff", 7)?;
        diff.serialize_field("form", &self.form)?;
        diff.serialize_field("from", &self.from)?;
        diff.serialize_field("to", &self.to)?;
        diff.serialize_field("compatibility", &self.compatibility())?;
        diff.serialize_field("least-class", &self.least_class())?;
        diff.serialize_field("proposed-class", &self.proposed_class())?;
        diff.serialize_field("changes", &self.changes)?;
        diff.end()
    }
}
