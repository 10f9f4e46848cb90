//! One field: what stands above it, and what it asks for.

use super::super::layout::PlaceKind;
use super::super::sheet::{self, Body, Why};
use super::super::widget::WidgetKind;
use super::mark::{Mode, Scale};
use super::said::line;
use super::table::Table;
use super::{Composer, NOTHING, Scope};
use crate::field::{self, SHORT_TEXT, TextFormat};
use crate::locale::format_number;
use crate::localized::{Field, Kind, Word};
use crate::name::Voice;
use crate::text::Line;
use crate::value::Answer;

/// The greatest length of a text that half the measure holds.
const SHORT: u32 = 40;

impl<'a> Composer<'a> {
    /// Composes a field. `voice` is whose view it is, if that must be said.
    pub(super) fn field(&mut self, field: &'a Field, scope: &Scope<'a>, voice: Option<Voice>) -> sheet::Field<'a> {
        let path = format!("{}{}", scope.prefix, field.id);
        let answer = self.answer(scope, &field.id);
        let blank = !self.is_filled();
        sheet::Field {
            number: field.number.as_deref(),
            label: &field.label,
            remarks: if blank { self.remarks(field) } else { Vec::new() },
            voice: voice.map(|voice| self.voiced(voice)),
            hints: if blank { self.hints(field) } else { Vec::new() },
            help: if blank { &field.help } else { &NOTHING },
            why: field.why.as_ref().map(|why| self.why(why)),
            when: field.when.as_ref().filter(|_| blank).map(|when| &when.text),
            body: self.with_field(field, |this| this.body(field, &path, answer)),
        }
    }

    pub(super) fn why(&self, text: &'a Line) -> Why<'a> {
        Why { lead: self.word(Word::Why), text }
    }

    fn remarks(&self, field: &Field) -> Vec<String> {
        let required = field.required.then(|| self.word(Word::Required).to_owned());
        let choose = match &field.kind {
            Kind::Choice { .. } => Some(self.word(Word::ChooseOne).to_owned()),
            Kind::Choices { at_most: Some(max), .. } => {
                Some(self.form.words.fill(Word::ChooseAtMost, &[("max", &max.to_string())]))
            }
            Kind::Choices { at_most: None, .. } => Some(self.word(Word::ChooseAny).to_owned()),
            Kind::Text { .. }
            | Kind::LongText { .. }
            | Kind::Number { .. }
            | Kind::Date { .. }
            | Kind::YesNo { .. }
            | Kind::Scale { .. }
            | Kind::Rating { .. }
            | Kind::Table { .. }
            | Kind::Agreement { .. }
            | Kind::Signature { .. }
            | Kind::Note { .. } => None,
        };
        required.into_iter().chain(choose).collect()
    }

    /// Returns the hint that the form gives for a field.
    pub(super) fn own_hint(&self, field: &'a Field) -> Vec<Line> {
        field.hint.iter().filter(|_| !self.is_filled()).cloned().collect()
    }

    /// Returns the hints of a field: its own, and the limits of a number.
    pub(super) fn hints(&self, field: &'a Field) -> Vec<Line> {
        let limits = if let Kind::Number { keys, .. } = &field.kind { self.limits(keys) } else { None };
        field.hint.iter().cloned().chain(limits.map(line)).collect()
    }

    fn limits(&self, keys: &field::NumberField) -> Option<String> {
        let words = &self.form.words;
        let written = |limit: f64| format_number(&self.form.language.tag, limit);
        match (keys.min.map(written), keys.max.map(written)) {
            (Some(min), Some(max)) => Some(words.fill(Word::NumberBetween, &[("min", &min), ("max", &max)])),
            (Some(min), None) => Some(words.fill(Word::NumberFrom, &[("min", &min)])),
            (None, Some(max)) => Some(words.fill(Word::NumberTo, &[("max", &max)])),
            (None, None) => None,
        }
    }

    /// Composes what a field asks for or, if the form is filled, what was answered.
    pub(super) fn body(&mut self, field: &'a Field, path: &str, answer: Option<&'a Answer>) -> Body<'a> {
        match &field.kind {
            Kind::Signature { statement, .. } => self.signature(statement, path, answer),
            Kind::Agreement { statement, options, withdrawable } => {
                self.agreement(statement, options, *withdrawable, path, answer)
            }
            Kind::Table { columns, blank, layout, row, .. } => {
                let table = Table { field, columns, layout: *layout, blank: *blank, row, path };
                self.table(&table, answer)
            }
            _ if self.is_filled() && answer.is_none() => self.said(None),
            Kind::YesNo { options } | Kind::Choice { options } => self.marks(options, Mode::One, path, answer),
            Kind::Choices { options, .. } => self.marks(options, Mode::Any, path, answer),
            Kind::Scale { style, points, pictures, low, high, no_answer } => {
                let (low, high, no_answer) = (low.as_ref(), high.as_ref(), no_answer.as_ref());
                self.scale(&Scale { style: *style, points, pictures, low, high, no_answer }, path, answer)
            }
            Kind::Rating { statements, points } => self.rating(&field.label, statements, points, path, answer),
            Kind::Text { keys, .. } => self.written(field, answer, |this| this.line(path, keys.max_length)),
            // A note asks for nothing.
            Kind::Note { .. } => self.said(None),
            Kind::LongText { keys } => self.written(field, answer, |this| this.lines(path, keys)),
            Kind::Number { unit, .. } => self.written(field, answer, |this| Body::Number {
                spot: this.writing(path, PlaceKind::Number, None, WidgetKind::Line(Some(NUMBER))),
                unit: unit.as_ref(),
            }),
            Kind::Date { .. } => self.written(field, answer, |this| this.date(path, None)),
        }
    }

    /// Returns what was written, or the room to write in.
    fn written(
        &mut self,
        field: &'a Field,
        answer: Option<&'a Answer>,
        room: impl FnOnce(&mut Self) -> Body<'a>,
    ) -> Body<'a> {
        match answer {
            Some(answer) => self.said(self.in_words(&field.kind, answer)),
            None => room(self),
        }
    }

    /// Returns a line to write on, for so many characters.
    fn line(&mut self, path: &str, max: u32) -> Body<'a> {
        Body::Write { spot: self.writing(path, PlaceKind::Line, None, WidgetKind::Line(Some(max))), lines: 1 }
    }

    /// Returns a line to write a part of an answer on: own words, a name.
    pub(super) fn part_line(&mut self, path: &str, part: &str) -> Body<'a> {
        let holds = WidgetKind::Line(Some(SHORT_TEXT));
        Body::Write { spot: self.writing(path, PlaceKind::Line, Some(part), holds), lines: 1 }
    }

    fn lines(&mut self, path: &str, keys: &field::LongTextField) -> Body<'a> {
        let holds = WidgetKind::Lines { max: Some(keys.max_length), ruled: keys.lines };
        Body::Write { spot: self.writing(path, PlaceKind::Lines, None, holds), lines: keys.lines }
    }
}

/// The greatest length of a number or a date that somebody types, in characters.
const NUMBER: u32 = 40;

/// The room that an answer needs where it is written.
pub(super) struct Room {
    /// What is written there.
    pub(super) place: PlaceKind,
    /// How many lines are printed.
    pub(super) lines: u32,
    /// How many characters it takes.
    pub(super) max: u32,
    /// Whether half the measure is enough.
    pub(super) is_short: bool,
}

/// Returns the room that an answer of a kind needs; nothing if it is not written.
pub(super) fn room(kind: &Kind) -> Option<Room> {
    let (place, lines, max, is_short) = match kind {
        Kind::Text { keys, .. } => {
            let is_short = matches!(keys.format, Some(TextFormat::Phone | TextFormat::Postcode));
            (PlaceKind::Line, 1, keys.max_length, is_short || keys.max_length <= SHORT)
        }
        Kind::LongText { keys } => (PlaceKind::Lines, keys.lines, keys.max_length, false),
        Kind::Number { .. } => (PlaceKind::Number, 1, NUMBER, true),
        Kind::Date { .. } => (PlaceKind::Date, 1, NUMBER, true),
        Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => return None,
    };
    Some(Room { place, lines, max, is_short })
}
