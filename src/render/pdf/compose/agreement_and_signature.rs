//! Composes agreements and signatures. Parts without an answer stay blank even on a filled form, because it is signed
//! after printing, and an agreement can be withdrawn later.

use super::super::layout_map::PlacedFieldKind;
use super::super::page_model::{Body, DatePart, Part, SignatureLine, Statement};
use super::super::spoken_words::spoken;
use super::super::widget_spec::{WidgetContent, WidgetSpec};
use super::accessible_name::joined;
use super::composer::Composer;
use super::tick_boxes::Mode;
use crate::acroform::{WidgetName, WidgetPart};
use crate::field::Precision;
use crate::localized::{Choice, Word};
use crate::value::{Agreement, Answer, Signature};

impl<'a> Composer<'a> {
    pub(super) fn agreement(
        &mut self,
        statement: Statement<'a>,
        options: &'a [Choice],
        withdrawable: bool,
        path: &str,
        answer: Option<&'a Answer>,
    ) -> Body<'a> {
        let options = self.boxes(options, Mode::One, path, answer);
        let withdrawn = match answer {
            Some(Answer::Agreement(Agreement { withdrawn, .. })) => *withdrawn,
            _ => None,
        };
        let withdrawn = (withdrawable || withdrawn.is_some()).then(|| {
            let (path, label) = (format!("{path}.withdrawn"), self.word(Word::WithdrawnOn));
            let body =
                self.known_or_blank(withdrawn.map(KnownPart::Date), |composer| composer.date(&path, Some(label)));
            Box::new(Part { label, body })
        });
        Body::Agreement { statement, options, withdrawn }
    }

    pub(super) fn signature(&mut self, statement: Statement<'a>, path: &str, answer: Option<&'a Answer>) -> Body<'a> {
        let signed = match answer {
            Some(Answer::Signature(signed)) => signed.clone(),
            _ => Signature::default(),
        };
        let name = self.signature_part(Word::SignatureName, &format!("{path}.name"), signed.name);
        let place = self.signature_part(Word::SignaturePlace, &format!("{path}.place"), signed.place);
        let (date_path, date_label) = (format!("{path}.date"), self.word(Word::SignatureDate));
        let date = self
            .known_or_blank(signed.date.map(KnownPart::Date), |composer| composer.date(&date_path, Some(date_label)));
        let date = Part { label: self.word(Word::SignatureDate), body: date };
        let label = self.word(Word::SignatureLine);
        let line = SignatureLine { label, anchor: self.signature_line(&format!("{path}.signature"), label) };
        Body::Signature { statement, parts: vec![name, place, date], line }
    }

    /// Adds the field that is signed. It says again what is signed, because whoever signs may come to it directly.
    fn signature_line(&mut self, path: &str, label: &str) -> usize {
        let label = joined(&self.accessible_name.whole(), ": ", &spoken(label));
        let (name, kind) = (WidgetName::whole(path), WidgetContent::Signature);
        self.add_anchor(path, PlacedFieldKind::Signature, WidgetSpec { name, label, required: false, kind })
    }

    fn signature_part(&mut self, label: Word, path: &str, known: Option<String>) -> Part<'a> {
        let label = self.word(label);
        let body = self.known_or_blank(known.map(KnownPart::Text), |composer| composer.part_line(path, label));
        Part { label, body }
    }

    fn known_or_blank(&mut self, known: Option<KnownPart>, blank: impl FnOnce(&mut Self) -> Body<'a>) -> Body<'a> {
        match known {
            Some(KnownPart::Text(text)) if !text.trim().is_empty() => self.text_body(Some(text)),
            Some(KnownPart::Date(date)) => {
                self.text_body(Some(crate::locale::format_date(&self.form.language.tag, date)))
            }
            Some(KnownPart::Text(_)) | None => blank(self),
        }
    }

    /// Composes boxes for the digits of a date, which may be a part of the question.
    pub(super) fn date(&mut self, path: &str, of: Option<&str>) -> Body<'a> {
        self.digit_boxes(path, of, DAY_BOXES)
    }

    /// Returns the boxes for the digits of a date or time.
    pub(super) fn digit_boxes(&mut self, path: &str, of: Option<&str>, boxes: &[DigitBoxes]) -> Body<'a> {
        let parts = boxes.iter().enumerate().map(|(index, (kind, part, digits, word))| {
            let caption = self.word(*word);
            let of_first = of.filter(|_| index == 0);
            let label = of_first.map_or_else(|| caption.to_owned(), |of| joined(of, ": ", caption));
            let widget = WidgetSpec {
                name: WidgetName { path: path.to_owned(), part: part.clone() },
                label: self.accessible_name.of_part(&label),
                required: self.accessible_name.required && of.is_none(),
                kind: WidgetContent::Digits((*digits).into()),
            };
            DatePart { anchor: self.add_anchor(path, kind.clone(), widget), digits: *digits, caption }
        });
        Body::Date { parts: parts.collect() }
    }
}

/// Boxes for the digits of a part of a date or time: what they are for, how many there are, and their caption.
pub(super) type DigitBoxes = (PlacedFieldKind, WidgetPart, u8, Word);

const DAY_BOXES: &[DigitBoxes] = &[DAY, MONTH, YEAR];
pub(super) const TIME_BOXES: &[DigitBoxes] = &[HOUR, MINUTE];

const DAY: DigitBoxes = (PlacedFieldKind::Day, WidgetPart::Day, 2, Word::Day);
const MONTH: DigitBoxes = (PlacedFieldKind::Month, WidgetPart::Month, 2, Word::Month);
const YEAR: DigitBoxes = (PlacedFieldKind::Year, WidgetPart::Year, 4, Word::Year);
const HOUR: DigitBoxes = (PlacedFieldKind::Hour, WidgetPart::Hour, 2, Word::Hour);
const MINUTE: DigitBoxes = (PlacedFieldKind::Minute, WidgetPart::Minute, 2, Word::Minute);

/// Returns the boxes of a duration whose hours have so many digits.
pub(super) const fn duration_boxes(hour_digits: u8) -> [DigitBoxes; 2] {
    let hours = (PlacedFieldKind::Hours, WidgetPart::Hour, hour_digits, Word::DurationHours);
    [hours, (PlacedFieldKind::Minutes, WidgetPart::Minute, 2, Word::DurationMinutes)]
}

/// Returns the boxes of a date.
pub(super) const fn boxes_of(precision: Precision) -> &'static [DigitBoxes] {
    match precision {
        Precision::Minute => &[DAY, MONTH, YEAR, HOUR, MINUTE],
        Precision::Day => DAY_BOXES,
        Precision::Month => &[MONTH, YEAR],
        Precision::Year => &[YEAR],
    }
}

/// A part that is already known.
enum KnownPart {
    Text(String),
    Date(jiff::civil::Date),
}
