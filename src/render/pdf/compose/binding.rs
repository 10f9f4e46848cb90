//! What binds: statements agreed to or not, and signatures. What is not said yet stays to be written by hand, also on a
//! filled form: it is signed, and an agreement can be withdrawn, after it was printed.

use super::super::layout::PlaceKind;
use super::super::sheet::{Body, DatePart, Part, SignatureLine};
use super::Composer;
use crate::localized::{Choice, Word};
use crate::text::Rich;
use crate::value::{Agreement, Answer, Signature};

impl<'a> Composer<'a> {
    pub(super) fn agreement(
        &mut self,
        statement: &'a Rich,
        options: &'a [Choice],
        withdrawable: bool,
        path: &str,
        answer: Option<&'a Answer>,
    ) -> Body<'a> {
        let marks = self.boxes(options, path, answer);
        let withdrawn = match answer {
            Some(Answer::Agreement(Agreement { withdrawn, .. })) => *withdrawn,
            _ => None,
        };
        let withdrawn = (withdrawable || withdrawn.is_some()).then(|| {
            let path = format!("{path}.withdrawn");
            let body = self.known_or_blank(withdrawn.map(Known::Date), |composer| composer.date(&path));
            Box::new(Part { label: self.word(Word::WithdrawnOn), body })
        });
        Body::Agreement { statement, marks, withdrawn }
    }

    pub(super) fn signature(&mut self, statement: &'a Rich, path: &str, answer: Option<&'a Answer>) -> Body<'a> {
        let signed = match answer {
            Some(Answer::Signature(signed)) => signed.clone(),
            _ => Signature::default(),
        };
        let name = self.signature_part(Word::SignatureName, &format!("{path}.name"), signed.name);
        let place = self.signature_part(Word::SignaturePlace, &format!("{path}.place"), signed.place);
        let date_path = format!("{path}.date");
        let date = self.known_or_blank(signed.date.map(Known::Date), |composer| composer.date(&date_path));
        let date = Part { label: self.word(Word::SignatureDate), body: date };
        let spot = self.spot(format!("{path}.signature"), PlaceKind::Signature);
        let line = SignatureLine { label: self.word(Word::SignatureLine), spot };
        Body::Signature { statement, parts: vec![name, place, date], line }
    }

    fn signature_part(&mut self, label: Word, path: &str, known: Option<String>) -> Part<'a> {
        let body = self.known_or_blank(known.map(Known::Text), |composer| composer.lines(path, PlaceKind::Line, 1));
        Part { label: self.word(label), body }
    }

    fn known_or_blank(&mut self, known: Option<Known>, blank: impl FnOnce(&mut Self) -> Body<'a>) -> Body<'a> {
        match known {
            Some(Known::Text(text)) if !text.trim().is_empty() => self.said(Some(text)),
            Some(Known::Date(date)) => self.said(Some(crate::locale::format_date(&self.form.language.tag, date))),
            Some(Known::Text(_)) | None => blank(self),
        }
    }

    /// Returns boxes for the digits of a date.
    pub(super) fn date(&mut self, path: &str) -> Body<'a> {
        let parts =
            [(PlaceKind::Day, 2, Word::Day), (PlaceKind::Month, 2, Word::Month), (PlaceKind::Year, 4, Word::Year)];
        let parts = parts.map(|(kind, digits, word)| DatePart {
            spot: self.spot(path, kind),
            digits,
            caption: self.word(word),
        });
        Body::Date { parts }
    }
}

/// A part that is known already.
enum Known {
    Text(String),
    Date(jiff::civil::Date),
}
