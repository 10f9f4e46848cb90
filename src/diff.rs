//! Compares two versions of a form: what changed, field by field, and text by text in each language.
//!
//! Each change says whether the answers of the old version can be read as those of the new one, and of which class it is:
//! editorial, or substantive, which asks for new consent. What is certain is told apart from what is only proposed. The
//! structure of a form is certain, and so are other words in what somebody signs; of labels and hints, a person judges.
//!
//! Nothing is left out by being forgotten: the keys of a definition are compared as they are written for other programs,
//! so that a new key is seen without a line here.

use jiff::civil::Date;
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

pub use crate::control::ChangeClass;
use crate::definition::Definition;
use crate::localized::Localized;
use crate::name::{FieldId, FormId, MigrationId, RuleId, SectionId, words};

mod fields;
mod judge;
mod order;
mod pairs;
mod structure;
mod texts;
mod value;
mod wording;

use order::Places;
use pairs::Pairs;

/// One version of a form, with all its languages.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// What is asked.
    pub definition: &'a Definition,
    /// Its words, one entry a language.
    pub forms: &'a [Localized],
}

words! {
    /// Whether the answers of the old version can be read as those of the new one. The greater weighs more.
    Compatibility {
        /// They can, as they are.
        Compatible = "compatible",
        /// They can, for the definition says what becomes of them.
        Migrated = "migrated",
        /// Some of them cannot, or not always.
        Incompatible = "incompatible",
    }
}

words! {
    /// What became of something.
    What {
        /// It was not there before.
        Added = "added",
        /// It is no longer there.
        Removed = "removed",
        /// It is another.
        Changed = "changed",
        /// It stands elsewhere.
        Moved = "moved",
        /// It is called something else, and is otherwise the same.
        Renamed = "renamed",
    }
}

words! {
    /// What of something changed: itself, a key of its definition, or one of its texts.
    Aspect {
        /// The section, field, rule or migration itself.
        Entry = "entry",
        /// The form's id.
        Id = "id",
        /// The form's number.
        Number = "number",
        /// What the easy-language text is to the standard text.
        EasyLanguage = "easy-language",
        /// The kind of a field, rule or migration.
        Type = "type",
        /// Whose voice it is.
        Voice = "voice",
        /// Why it is asked: the purpose's code.
        Why = "why",
        /// The picture's name.
        Picture = "picture",
        /// When it is asked.
        When = "when",
        /// Whether it must be answered.
        Required = "required",
        /// The demands that it meets.
        Covers = "covers",
        /// The shape of a text.
        Format = "format",
        /// The pattern of a text.
        Pattern = "pattern",
        /// The greatest length.
        MaxLength = "max-length",
        /// What a browser may fill in.
        Autocomplete = "autocomplete",
        /// How many lines are printed.
        Lines = "lines",
        /// The least number, or the least number of rows.
        Min = "min",
        /// The greatest number, or the greatest number of rows.
        Max = "max",
        /// How many decimals.
        Decimals = "decimals",
        /// What is counted.
        Unit = "unit",
        /// The first day allowed.
        NotBefore = "not-before",
        /// The last day allowed.
        NotAfter = "not-after",
        /// Whether "I do not know" is offered.
        DontKnow = "dont-know",
        /// The options, or what they are split into.
        Options = "options",
        /// Whether own words are offered.
        Other = "other",
        /// Whether "I do not want to say" is offered.
        NoAnswer = "no-answer",
        /// How many may be chosen.
        AtMost = "at-most",
        /// How a scale is shown.
        Style = "style",
        /// The statements of a rating.
        Statements = "statements",
        /// The points of a rating.
        Points = "points",
        /// The columns of a table.
        Columns = "columns",
        /// How many blank rows are printed.
        Blank = "blank",
        /// How a table is laid out.
        Layout = "layout",
        /// Whether there is room for a withdrawal.
        Withdrawable = "withdrawable",
        /// In which part somebody signs.
        Role = "role",
        /// How much a breach weighs.
        Severity = "severity",
        /// What a rule or a migration is about.
        Terms = "terms",
        /// The language itself.
        Language = "language",
        /// How a language is named and written.
        LanguageName = "language-name",
        /// The form's title.
        Title = "title",
        /// The line under the title.
        Subtitle = "subtitle",
        /// What stands before the first section, or under a heading.
        Intro = "intro",
        /// What the reader must know about the text.
        Notices = "notices",
        /// Who hands the form out.
        Organisation = "organisation",
        /// A word around the form.
        Words = "words",
        /// A section's heading.
        Heading = "heading",
        /// The reason for asking, in words.
        WhyText = "why-text",
        /// What a picture shows, in words.
        PictureText = "picture-text",
        /// How a picture is drawn.
        Drawing = "drawing",
        /// The condition, in words.
        WhenText = "when-text",
        /// A field's label.
        Label = "label",
        /// A field's hint.
        Hint = "hint",
        /// A field's help.
        Help = "help",
        /// What is said when a text does not match its pattern.
        PatternError = "error-pattern",
        /// What is counted, in words.
        UnitText = "unit-text",
        /// The words of an option, or of a scale's point.
        OptionText = "option-text",
        /// What the low end of a scale means.
        Low = "low",
        /// What the high end of a scale means.
        High = "high",
        /// The words of a rating's statement.
        StatementText = "statement-text",
        /// The words of a rating's point.
        PointText = "point-text",
        /// The heading of a table's row.
        Row = "row",
        /// The words of the button that adds a row.
        Add = "add",
        /// What is agreed to or signed.
        Statement = "statement",
        /// The text of a note.
        Note = "note",
        /// What is said when a rule is broken.
        Message = "message",
    }
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(tag = "in", rename_all = "kebab-case")]
pub enum Place {
    /// The form as a whole.
    Form,
    /// A section.
    Section {
        /// Its id.
        id: SectionId,
    },
    /// A field, by its new name if it has one.
    Field {
        /// Its id.
        id: FieldId,
    },
    /// A rule across fields.
    Rule {
        /// Its id.
        id: RuleId,
    },
    /// How older answers are taken over.
    Migration {
        /// Its id.
        id: MigrationId,
    },
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What it is about.
    pub place: Place,
    /// The language whose texts changed; absent if what is asked changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What of it changed.
    pub aspect: Aspect,
    /// Which of several: an option's code, a word around the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What became of it.
    pub what: What,
    /// What stood there before. Texts are shown as Markdown; keys as a definition has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What stands there now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// What it means for answers that were given before.
    pub compatibility: Compatibility,
    /// How much it weighs.
    pub class: ChangeClass,
    /// Whether that weight is certain; else it is a proposal, and a person judges.
    pub certain: bool,
}

/// Which version it is, by its number and date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// The version's number.
    pub version: String,
    /// Its date.
    pub dated: Date,
}

/// What changed from one version of a form to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// The form, by its new id.
    pub form: FormId,
    /// The old version.
    pub from: Edition,
    /// The new version.
    pub to: Edition,
    /// The changes in the order of the form; of each place what is asked first, then each language's texts. Version and
    /// date are no changes.
    pub changes: Vec<Change>,
}

impl Diff {
    /// Compares two versions of a form.
    ///
    /// ```
    /// use bogen::diff::{ChangeClass, Diff, Version};
    /// use bogen::{Files, Project};
    ///
    /// let (project, _) = Project::read(Files::built_in());
    /// let definition = project.form("consent")?;
    /// let (form, _) = project.localize(definition, project.locale(definition, "de-AT")?);
    /// let mut changed = form.clone();
    /// changed.sections[0].heading = bogen::text::Line::text("Etwas ganz anderes");
    ///
    /// let (old, new) = ([form], [changed]);
    /// let version = |forms| Version { definition, forms };
    /// let diff = Diff::between(&version(&old), &version(&new));
    /// assert_eq!(diff.changes.len(), 1);
    /// assert_eq!(diff.proposed_class(), ChangeClass::Substantive);
    /// assert_eq!(diff.least_class(), ChangeClass::Editorial, "a heading is nothing that is signed");
    /// assert!(Diff::between(&version(&old), &version(&old)).is_empty());
    /// # Ok::<(), bogen::Diagnostic>(())
    /// ```
    #[must_use]
    pub fn between(old: &Version<'_>, new: &Version<'_>) -> Self {
        let pairs = Pairs::new(old.definition, new.definition);
        let mut changes = structure::changes(&pairs);
        changes.extend(texts::changes(&pairs, old.forms, new.forms));
        Places::new(&pairs, old.forms, new.forms).sort(&mut changes);
        let edition = |version: &Version<'_>| {
            let form = &version.definition.form;
            Edition { version: form.version.clone(), dated: form.dated }
        };
        Self { form: new.definition.form.id.clone(), from: edition(old), to: edition(new), changes }
    }

    /// Says whether nothing changed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns the class below which the change cannot be called, whatever a person judges.
    #[must_use]
    pub fn least_class(&self) -> ChangeClass {
        let certain = self.changes.iter().filter(|change| change.certain);
        certain.map(|change| change.class).max().unwrap_or(ChangeClass::Editorial)
    }

    /// Returns the class that is proposed.
    #[must_use]
    pub fn proposed_class(&self) -> ChangeClass {
        self.changes.iter().map(|change| change.class).max().unwrap_or(ChangeClass::Editorial)
    }

    /// Says whether all answers of the old version can be read as those of the new one.
    #[must_use]
    pub fn compatibility(&self) -> Compatibility {
        self.changes.iter().map(|change| change.compatibility).max().unwrap_or(Compatibility::Compatible)
    }
}

/// Writes the changes with what follows from all of them.
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
