//! A form in one language.

use jiff::civil::Date;
use serde::Serialize;

use super::excerpt::SheetTitle;
use super::field::{Field, When};
use super::handout::Handout;
use super::part::Part;
use super::status_notices::StatusNotices;
use super::words::{Word, Words};
use crate::continuation::ContinuationWords;
use crate::control::Control;
use crate::definition::{EasyLanguage, Page, RuleKind};
use crate::diagnostic::ProblemSeverity;
use crate::locale::Direction;
use crate::name::{FieldId, FormId, RuleId, SectionId, Voice};
use crate::organisation_profile::Organisation;
use crate::text::{Line, Rich};
use crate::value::Answers;

/// A form in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Localized {
    /// The form's number and version.
    #[serde(skip)]
    pub identity: Identity,
    /// The language.
    pub language: Language,
    /// How its pages are set.
    #[serde(skip_serializing_if = "Page::is_default")]
    pub page: Page,
    /// The form's title.
    pub title: Line,
    /// A second line under the title.
    pub subtitle: Option<Line>,
    /// The introduction before the first section.
    pub intro: Rich,
    /// A line of the author's in the footer of every page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<Line>,
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
    /// What a person keeps of the form when it is filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handout: Option<Handout>,
    /// The parts that have sheets of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// The fields that are on the sheets of all parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identify: Vec<FieldId>,
    /// Which sheet of the form this is, unless it is the whole form.
    #[serde(skip)]
    pub sheet: Option<SheetTitle>,
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

impl Localized {
    /// Returns all fields in the order of the form, each table followed by its columns.
    pub fn all_fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields).flat_map(Field::with_columns)
    }

    /// Returns the words of the pages that filling adds for long answers.
    #[must_use]
    pub fn continuation_words(&self) -> ContinuationWords {
        let word = |word| self.words.get(word).to_owned();
        ContinuationWords {
            title: word(Word::LongAnswers),
            intro: word(Word::LongAnswersIntro),
            answer: word(Word::LongAnswer),
            numbered_answer: word(Word::NumberedLongAnswer),
            numbers: self
                .all_fields()
                .filter_map(|field| Some((field.id.to_string(), field.number.clone()?)))
                .collect(),
            in_full: word(Word::LongAnswerOn),
            in_full_short: word(Word::LongAnswerOnShort),
            page_of: word(Word::PageOf),
            copy: word(Word::CopyLabel),
        }
    }

    /// Returns the values that fields have at first, given the day on which the form is filled in, if that is known.
    #[must_use]
    pub fn first_values(&self, today: Option<Date>) -> Answers {
        let fields = self.sections.iter().flat_map(|section| &section.fields);
        fields.filter_map(|field| Some((field.id.clone(), field.first_answer(today)?))).collect()
    }
}

/// A rule across fields, with its message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Rule {
    /// The rule's id.
    pub id: RuleId,
    /// The severity of a violation.
    pub severity: ProblemSeverity,
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
#[expect(clippy::struct_excessive_bools, reason = "each is a key of definitions of its own")]
pub struct Section {
    /// The section's id.
    pub id: SectionId,
    /// Its number, from 1, if sections are numbered.
    pub number: Option<usize>,
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
    /// Whether it begins on a new page.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub new_page: bool,
    /// Whether it stays on one page, if it is not longer than one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub keep_together: bool,
    /// Whether questions that need little space stand side by side.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub two_columns: bool,
    /// Whose voice its fields are, where they do not say so themselves.
    #[serde(skip)]
    pub voice: Option<Voice>,
    /// Whether it is on pages in landscape format of its own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub landscape: bool,
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
