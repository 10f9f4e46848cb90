//! Localised forms: a definition with all texts of one language, in order and numbered. Renderers use nothing else.

use jiff::civil::Date;
use serde::Serialize;

use crate::control::Control;
use crate::definition::{Condition, EasyLanguage, RuleKind};
use crate::diagnostic::Severity;
use crate::field::{self, ScaleStyle, TableLayout};
use crate::locale::Direction;
use crate::name::{FieldId, FormId, Role, RuleId, SectionId, Voice};
use crate::profile::Organisation;
use crate::text::{Line, Rich};

mod control_block;
mod fingerprint;
mod resolve;
mod status_notices;
mod words;

pub(crate) use resolve::{Sources, localize};
pub use status_notices::StatusNotices;
pub use words::{Word, Words, fill};

/// A form in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Localized {
    /// The form's number and version.
    #[serde(skip)]
    pub identity: Identity,
    /// The language.
    pub language: Language,
    /// The form's title.
    pub title: Line,
    /// A second line under the title.
    pub subtitle: Option<Line>,
    /// The introduction before the first section.
    pub intro: Rich,
    /// The notices about this text, for example that it only explains or is not reviewed.
    pub notices: Vec<Rich>,
    /// The short notice about this text for every page.
    #[serde(skip)]
    pub caution: Option<Word>,
    /// The notices about versions that are not in force.
    #[serde(skip)]
    pub status_notices: StatusNotices,
    /// The organisation that issues the form; absent without a profile.
    pub organisation: Option<Organisation>,
    /// The sections in order.
    pub sections: Vec<Section>,
    /// The rules across fields, with their messages.
    pub rules: Vec<Rule>,
    /// The common words: buttons, page numbers, errors.
    pub words: Words,
    /// The fingerprint of the text: of everything in the form apart from the version's number, date and status.
    #[serde(skip)]
    pub fingerprint: String,
    /// The document control data of the version.
    #[serde(skip)]
    pub control: Control,
}

/// A rule across fields, with its message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Rule {
    /// The rule's id.
    pub id: RuleId,
    /// The severity of a violation.
    pub severity: Severity,
    /// The condition.
    pub kind: RuleKind,
    /// The message for a violation.
    pub message: Line,
}

/// The identity of a form, the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Identity {
    /// The permanent id.
    pub form: FormId,
    /// The number printed on every page.
    pub number: String,
    /// The version.
    pub version: String,
    /// The date of this version.
    pub dated: Date,
}

/// The language of a form's texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Language {
    /// The locale as a BCP 47 tag, such as `de-AT-simple`. HTML's `lang` takes it as it is.
    pub tag: String,
    /// The language subtag, such as `de`.
    pub language: String,
    /// The region subtag, such as `AT`.
    pub region: Option<String>,
    /// The language's name in itself, such as `Deutsch (Österreich)`.
    pub name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// The relation to the standard text, if it is easy language.
    pub easy: Option<EasyLanguage>,
}

/// Fields under one heading.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Section {
    /// The section's id.
    pub id: SectionId,
    /// Its number, from 1.
    pub number: usize,
    /// The heading.
    pub heading: Line,
    /// The text under the heading.
    pub intro: Rich,
    /// The purpose of its fields.
    pub why: Option<Line>,
    /// A picture beside the heading.
    pub picture: Option<Picture>,
    /// The condition under which it is relevant.
    pub when: Option<When>,
    /// The fields in order.
    pub fields: Vec<Field>,
}

/// A pictogram.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Picture {
    /// Its name in the manifest.
    pub name: String,
    /// The SVG, drawn in `currentColor`.
    pub svg: String,
    /// The text alternative.
    pub alt: String,
}

/// A condition with its description for readers on paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct When {
    /// The condition.
    pub condition: Condition,
    /// "Only if …".
    pub text: Line,
}

/// A field with its texts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Field {
    /// The field's id.
    pub id: FieldId,
    /// Its number within the form, such as `2.3`; notes and columns have none.
    pub number: Option<String>,
    /// The label. For a note: its heading, perhaps empty.
    pub label: Line,
    /// A short hint under the label.
    pub hint: Option<Line>,
    /// A longer help.
    pub help: Rich,
    /// The purpose, where it differs from the section's.
    pub why: Option<Line>,
    /// Whether it must be answered.
    pub required: bool,
    /// The perspective that it gives.
    pub voice: Option<Voice>,
    /// The condition under which it is relevant.
    pub when: Option<When>,
    /// What kind of field it is.
    pub kind: Kind,
}

impl Field {
    /// Returns the perspective that the page states for the field. Signatures state it in their label, and notes have
    /// none.
    #[must_use]
    pub fn speaks(&self) -> Option<Voice> {
        self.voice.filter(|_| !matches!(self.kind, Kind::Note { .. } | Kind::Signature { .. }))
    }
}

/// The kind of a field, with the texts of that kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Kind {
    /// One line of text.
    Text {
        /// The definition.
        keys: field::TextField,
        /// The message for a text that does not match the pattern.
        pattern_error: Option<Line>,
    },
    /// Several lines of text.
    LongText {
        /// The definition.
        keys: field::LongTextField,
    },
    /// A number.
    Number {
        /// The definition.
        keys: field::NumberField,
        /// The unit.
        unit: Option<Line>,
    },
    /// A day of the calendar.
    Date {
        /// The definition.
        keys: field::DateField,
    },
    /// Yes or no.
    YesNo {
        /// The answers offered, in order.
        options: Vec<Choice>,
    },
    /// One of several options.
    Choice {
        /// All that can be chosen, in order, with `other` and `no-answer` where they are offered.
        options: Vec<Choice>,
    },
    /// Any of several options.
    Choices {
        /// All that can be chosen, in order, with `other` and `no-answer` where they are offered.
        options: Vec<Choice>,
        /// The greatest number that may be chosen.
        at_most: Option<u32>,
    },
    /// A point on a scale.
    Scale {
        /// How it is shown.
        style: ScaleStyle,
        /// The points from low to high. The words of `0`–`10` are the digits.
        points: Vec<Choice>,
        /// The faces as SVG in `currentColor`, one a point; none with numbers.
        pictures: Vec<String>,
        /// The label of the low end (0–10 only).
        low: Option<Line>,
        /// The label of the high end (0–10 only).
        high: Option<Line>,
        /// "I do not want to say", if offered.
        no_answer: Option<Choice>,
    },
    /// Several statements on one scale.
    Rating {
        /// The statements in order.
        statements: Vec<Choice>,
        /// The points from low to high, with `no-answer` last where it is offered.
        points: Vec<Choice>,
    },
    /// Repeated rows of fields.
    Table {
        /// The fields of a row.
        columns: Vec<Field>,
        /// The least number of rows.
        min: u32,
        /// The greatest number of rows.
        max: u32,
        /// How many blank rows are printed.
        blank: u32,
        /// How the rows are laid out.
        layout: TableLayout,
        /// The heading of a row, with `{number}` where its number stands.
        row: String,
        /// The words of the button that adds a row.
        add: String,
    },
    /// One statement agreed to or not.
    Agreement {
        /// What is agreed to.
        statement: Rich,
        /// `agreed` and `declined`, with their words.
        options: Vec<Choice>,
        /// Whether there is room for the day of a withdrawal.
        withdrawable: bool,
    },
    /// A signature.
    Signature {
        /// The role of the signer.
        role: Role,
        /// What is signed.
        statement: Rich,
    },
    /// Text only; the field's label is its heading.
    Note {
        /// The text.
        text: Rich,
    },
}

/// Something that can be chosen: its code and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The stored code.
    pub code: String,
    /// The label.
    pub label: Line,
}
