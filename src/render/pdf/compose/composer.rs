//! The state shared while a form is composed.

use std::collections::BTreeMap;

use super::super::layout_map::{FieldAnchor, PlacedFieldKind};
use super::super::page_model::Body;
use super::super::spoken_words::spoken;
use super::super::widget_spec::{ListedOptions, WidgetContent, WidgetSpec};
use super::accessible_name::AccessibleName;
use crate::acroform::WidgetName;
use crate::definition::Density;
use crate::field;
use crate::localized::{Choice, Field, Kind, Localized, Word, number_text, quantity_limits};
use crate::name::FieldId;
use crate::render::content::answer_words::{self, Paragraph, paragraphs};
use crate::render::content::conditions::Relevant;
use crate::render::content::printable_text::is_blank;
use crate::text::{Line, Rich};
use crate::value::{Answer, Answers};

/// The empty text.
pub(super) static NOTHING: Rich = Rich(Vec::new());

/// Composes a form.
pub(super) struct Composer<'a> {
    pub(super) form: &'a Localized,
    /// The answers, if the form is filled.
    pub(super) answers: Option<&'a Answers>,
    /// The copy's id, if it has one.
    pub(super) copy: Option<&'a str>,
    /// Which fields are relevant, if the form is filled.
    pub(super) relevant: Option<Relevant<'a>>,
    /// The question that is being composed.
    pub(super) accessible_name: AccessibleName,
    /// The fields composed so far.
    pub(super) anchors: Vec<FieldAnchor>,
    /// The options of choices from lists, which all rows of a table share.
    pub(super) lists: BTreeMap<&'a FieldId, ListedOptions>,
}

/// The location of fields: in a section, or in a row of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope<'a> {
    /// The prefix of the paths of its fields: empty, `goals[2].`, or `goals[2].steps[1].`.
    pub(super) prefix: String,
    /// The answers of the rows that it is in, the innermost last.
    pub(super) rows: Vec<&'a Answers>,
    /// Whether all fields that need little space are in pairs, not only short ones.
    pub(super) two_columns: bool,
}

impl<'a> Composer<'a> {
    pub(super) fn is_easy(&self) -> bool {
        self.form.language.easy.is_some()
    }

    /// Reports whether pages are set in one column of large letters: in easy language and in large print.
    pub(super) fn is_wide(&self) -> bool {
        self.is_easy() || self.form.page.density == Density::Large
    }

    pub(super) fn is_filled(&self) -> bool {
        self.answers.is_some()
    }

    pub(super) fn word(&self, word: Word) -> &'a str {
        self.form.words.get(word)
    }

    /// Adds a field and returns its index.
    pub(super) fn add_anchor(&mut self, path: impl Into<String>, kind: PlacedFieldKind, widget: WidgetSpec) -> usize {
        self.anchors.push(FieldAnchor { path: path.into(), kind, widget });
        self.anchors.len() - 1
    }

    /// Adds a field for text, for the whole question or a named part of it, and returns its index.
    pub(super) fn writing(
        &mut self,
        path: &str,
        kind: PlacedFieldKind,
        part: Option<&str>,
        content: WidgetContent,
    ) -> usize {
        let name = &mut self.accessible_name;
        let widget = WidgetSpec {
            name: WidgetName::whole(path),
            label: match part {
                Some(part) => name.of_part(part),
                None => name.of_field(),
            },
            required: name.required && part.is_none(),
            kind: content,
        };
        self.add_anchor(path, kind, widget)
    }

    /// Adds a field for one of the options of a list, for the whole question or a named part of it, and returns its index.
    pub(super) fn listed(&mut self, field: &'a Field, options: &[Choice], path: &str, part: Option<&str>) -> usize {
        let pair = |option: &Choice| (option.code.clone(), option.label.plain());
        let list = self.lists.entry(&field.id).or_insert_with(|| options.iter().map(pair).collect());
        let content = WidgetContent::Listed(ListedOptions::clone(list));
        self.writing(path, PlacedFieldKind::Line, part, content)
    }

    /// Returns the answer to a field in a scope.
    pub(super) fn answer(&self, scope: &Scope<'a>, id: &FieldId) -> Option<&'a Answer> {
        match scope.rows.last() {
            Some(row) => row.get(id),
            None => self.answers?.get(id),
        }
    }

    /// Returns the body with the text of an answer, or with the words for "no answer".
    pub(super) fn text_body(&self, words: Option<String>) -> Body<'a> {
        match words.filter(|words| !is_blank(words)) {
            Some(words) => Body::Answer { paragraphs: self.paragraphs(&words) },
            None => Body::Unanswered { text: self.word(Word::NotAnswered) },
        }
    }

    /// Formats an answer as text; `None` for ratings and tables.
    pub(super) fn in_words(&self, kind: &Kind, answer: &Answer) -> Option<String> {
        answer_words::in_words(&self.form.language.tag, kind, answer)
    }

    /// Splits an answer into paragraphs and lines. Each paragraph has its own direction.
    pub(super) fn paragraphs(&self, words: &str) -> Vec<Paragraph> {
        paragraphs(words, self.form.language.direction)
    }

    /// Returns the hints of a field: the form's hint, and the limits of a number.
    pub(super) fn hints(&self, field: &'a Field) -> Vec<Line> {
        let limits = match &field.kind {
            Kind::Number { keys, .. } => self.limits(keys).into_iter().collect(),
            Kind::Quantity { keys, units } => self.limits_in_units(keys, units),
            Kind::Text { .. }
            | Kind::LongText { .. }
            | Kind::Calculated { .. }
            | Kind::Date { .. }
            | Kind::Duration { .. }
            | Kind::Time { .. }
            | Kind::YesNo { .. }
            | Kind::Choice { .. }
            | Kind::Listed { .. }
            | Kind::Choices { .. }
            | Kind::Scale { .. }
            | Kind::Rating { .. }
            | Kind::Table { .. }
            | Kind::Agreement { .. }
            | Kind::Signature { .. }
            | Kind::Note { .. } => Vec::new(),
        };
        field.hint.iter().cloned().chain(limits.into_iter().map(Line::text)).collect()
    }

    fn limits_in_units(&self, keys: &field::QuantityField, units: &[Choice]) -> Vec<String> {
        let written = |(word, values): (Word, Vec<(&str, String)>)| {
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.form.words.fill(word, &values)
        };
        quantity_limits(&self.form.language.tag, keys, units).into_iter().map(written).collect()
    }

    fn limits(&self, keys: &field::NumberField) -> Option<String> {
        let words = &self.form.words;
        let written = |limit: f64| number_text(&self.form.language.tag, keys, limit);
        match (keys.told_min().map(written), keys.max.map(written)) {
            (Some(min), Some(max)) => Some(words.fill(Word::NumberBetween, &[("min", &min), ("max", &max)])),
            (Some(min), None) => Some(words.fill(Word::NumberFrom, &[("min", &min)])),
            (None, Some(max)) => Some(words.fill(Word::NumberTo, &[("max", &max)])),
            (None, None) => None,
        }
    }

    /// Composes the parts of a field, with accessible names that start with its label.
    pub(super) fn with_field<T>(&mut self, field: &'a Field, compose: impl FnOnce(&mut Self) -> T) -> T {
        let row = self.accessible_name.row.clone();
        let required = field.required && field.when.is_none();
        self.with(AccessibleName::new(row, spoken(&field.label.plain()), required), compose)
    }

    /// Composes the fields of a row, with accessible names that start with its heading, after that of the row around it.
    pub(super) fn with_row<T>(&mut self, title: &str, compose: impl FnOnce(&mut Self) -> T) -> T {
        let row = self.accessible_name.row.iter().cloned().chain([spoken(title)]).collect::<Vec<_>>().join(", ");
        self.with(AccessibleName::new(Some(row), String::new(), false), compose)
    }

    fn with<T>(&mut self, accessible_name: AccessibleName, compose: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.accessible_name, accessible_name);
        let composed = compose(self);
        self.accessible_name = outer;
        composed
    }
}
