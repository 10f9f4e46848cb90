//! Composes a field: label, hints and body.

use super::super::layout_map::PlacedFieldKind;
use super::super::page_model::{self, BandLine, Body, Why};
use super::super::widget_spec::WidgetContent;
use super::agreement_and_signature::{TIME_BOXES, boxes_of, duration_boxes};
use super::composer::{Composer, NOTHING, Scope};
use super::half_width_and_columns::{NUMBER, has_short_units};
use super::height_estimate::is_tall;
use super::pictograms::picture;
use super::statement_ending::with_ending;
use super::table::Table;
use super::tick_boxes::{Mode, Scale};
use crate::field::{self, SHORT_TEXT};
use crate::localized::{Band, Choice, Field, Kind, Perspective, Word};
use crate::text::Line;
use crate::value::{Answer, UNIT};

impl<'a> Composer<'a> {
    /// Composes a field. `voice` is its perspective, if that is to be shown.
    pub(super) fn field(
        &mut self,
        field: &'a Field,
        scope: &Scope<'a>,
        voice: Option<Perspective<'a>>,
    ) -> page_model::Field<'a> {
        let path = format!("{}{}", scope.prefix, field.id);
        let answer = self.answer(scope, &field.id);
        let blank = !self.is_filled();
        page_model::Field {
            id: field.id.as_str(),
            number: field.number.as_deref(),
            label: &field.label,
            remarks: if blank { self.remarks(field) } else { Vec::new() },
            voice: voice.map(|voice| self.voiced(voice)),
            hints: if blank { self.hints(field) } else { Vec::new() },
            help: if blank { &field.help } else { &NOTHING },
            why: field.why.as_ref().map(|why| self.why(why)),
            picture: field.picture.as_ref().map(picture),
            when: field.when.as_ref().filter(|_| blank).map(|when| &when.text),
            tall: is_tall(field, self.is_wide()),
            body: self.with_field(field, |this| this.body_in(field, &path, answer, scope)),
        }
    }

    pub(super) fn why(&self, text: &'a Line) -> Why<'a> {
        Why { lead: self.word(Word::Why), text }
    }

    fn remarks(&self, field: &Field) -> Vec<String> {
        let required = field.required_mark(&self.form.words);
        let choose = match &field.kind {
            Kind::Choice { .. } => Some(self.word(Word::ChooseOne).to_owned()),
            Kind::Choices { keys, files, .. } => Some(self.form.words.what_to_tick(keys, files.as_ref())),
            Kind::Text { .. }
            | Kind::LongText { .. }
            | Kind::Number { .. }
            | Kind::Quantity { .. }
            | Kind::Calculated { .. }
            | Kind::Date { .. }
            | Kind::Duration { .. }
            | Kind::Time { .. }
            | Kind::YesNo { .. }
            | Kind::Listed { .. }
            | Kind::Scale { .. }
            | Kind::Rating { .. }
            | Kind::Table { .. }
            | Kind::Agreement { .. }
            | Kind::Signature { .. }
            | Kind::Note { .. } => None,
        };
        required.into_iter().chain(choose).collect()
    }

    /// Composes the inputs of a field or, if the form is filled in, its answer.
    pub(super) fn body(&mut self, field: &'a Field, path: &str, answer: Option<&'a Answer>) -> Body<'a> {
        self.body_in(field, path, answer, &Scope::default())
    }

    /// As [`Self::body`], for a field that can be a table, in rows with these answers.
    fn body_in(&mut self, field: &'a Field, path: &str, answer: Option<&'a Answer>, scope: &Scope<'a>) -> Body<'a> {
        match &field.kind {
            Kind::Signature { statement, .. } => {
                let statement = with_ending(statement, is_tall(field, self.is_wide()));
                self.signature(statement, path, answer)
            }
            Kind::Agreement { statement, options, withdrawable } => {
                let statement = with_ending(statement, is_tall(field, self.is_wide()));
                self.agreement(statement, options, *withdrawable, path, answer)
            }
            Kind::Table { columns, blank, first, layout, .. } => {
                let table = Table { field, columns, layout: *layout, first: *first, blank: *blank, path, scope };
                self.table(&table, answer)
            }
            _ if self.is_filled() && answer.is_none() => self.text_body(None),
            Kind::YesNo { options } | Kind::Choice { options } => self.options(options, Mode::One, path, answer),
            Kind::Listed { options, .. } => self.written(field, answer, |this| Body::Write {
                anchor: this.listed(field, options, path, None),
                lines: 1,
            }),
            Kind::Choices { options, .. } => self.options(options, Mode::Any, path, answer),
            Kind::Scale { style, points, pictures, low, high, no_answer } => {
                let (low, high, no_answer) = (low.as_ref(), high.as_ref(), no_answer.as_ref());
                self.scale(&Scale { style: *style, points, pictures, low, high, no_answer }, path, answer)
            }
            Kind::Rating { statements, points } => self.rating(&field.label, statements, points, path, answer),
            Kind::Text { keys, .. } => self.written(field, answer, |this| this.line(path, keys.max_length)),
            // A note has no answer.
            Kind::Note { .. } => self.text_body(None),
            Kind::LongText { keys } => self.written(field, answer, |this| this.lines(path, keys)),
            Kind::Number { unit, .. } => self.written(field, answer, |this| this.number(path, unit.as_ref(), &[])),
            Kind::Quantity { units, .. } => self.written(field, answer, |this| this.quantity(field, units, path)),
            Kind::Calculated { unit, bands, .. } => {
                self.written(field, answer, |this| this.number(path, unit.as_ref(), bands))
            }
            Kind::Date { keys } => {
                self.written(field, answer, |this| this.digit_boxes(path, None, boxes_of(keys.precision)))
            }
            Kind::Time { .. } => self.written(field, answer, |this| this.digit_boxes(path, None, TIME_BOXES)),
            Kind::Duration { keys } => {
                let boxes = duration_boxes(keys.hour_digits());
                self.written(field, answer, |this| this.digit_boxes(path, None, &boxes))
            }
        }
    }

    /// Returns the answer or, if there is none, the space for it.
    fn written(
        &mut self,
        field: &'a Field,
        answer: Option<&'a Answer>,
        room: impl FnOnce(&mut Self) -> Body<'a>,
    ) -> Body<'a> {
        match answer {
            Some(answer) => self.text_body(self.in_words(&field.kind, answer)),
            None => room(self),
        }
    }

    /// Returns a box for a number, with its unit and the meaning of its values.
    fn number(&mut self, path: &str, unit: Option<&'a Line>, bands: &'a [Band]) -> Body<'a> {
        let anchor = self.writing(path, PlacedFieldKind::Number, None, WidgetContent::Line(Some(NUMBER)));
        let bands = bands.iter().map(|band| BandLine { values: &band.values, label: &band.label }).collect();
        Body::Number { anchor, unit, bands }
    }

    /// Returns a box for a number, and one for its unit, with the units to choose from.
    fn quantity(&mut self, field: &'a Field, units: &'a [Choice], path: &str) -> Body<'a> {
        let (value, unit) = (self.word(Word::QuantityValue), self.word(Word::QuantityUnit));
        let anchor = self.writing(path, PlacedFieldKind::Number, None, WidgetContent::Line(Some(NUMBER)));
        Body::Quantity {
            anchor,
            value,
            of_unit: self.listed(field, units, &format!("{path}.{UNIT}"), Some(unit)),
            unit,
            units: units.iter().map(|unit| &unit.label).collect(),
            wide: !has_short_units(units),
        }
    }

    /// Returns a writing line for up to `max` characters.
    fn line(&mut self, path: &str, max: u32) -> Body<'a> {
        Body::Write {
            anchor: self.writing(path, PlacedFieldKind::Line, None, WidgetContent::Line(Some(max))),
            lines: 1,
        }
    }

    /// Returns a writing line for a part of an answer, such as a name.
    pub(super) fn part_line(&mut self, path: &str, part: &str) -> Body<'a> {
        let content = WidgetContent::Line(Some(SHORT_TEXT));
        Body::Write { anchor: self.writing(path, PlacedFieldKind::Line, Some(part), content), lines: 1 }
    }

    fn lines(&mut self, path: &str, keys: &field::LongTextField) -> Body<'a> {
        let content = WidgetContent::Lines { max: Some(keys.max_length), ruled: keys.lines };
        Body::Write { anchor: self.writing(path, PlacedFieldKind::Lines, None, content), lines: keys.lines }
    }
}
