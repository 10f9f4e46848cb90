//! Resolves the texts of calculated fields: what they are calculated of, their unit and their bands.

use std::collections::BTreeSet;

use super::resolver::Resolver;
use crate::diagnostic::{Code, Severity};
use crate::field::{self, CalculatedField, Day, FieldKind, Function, Operand};
use crate::locale::{format_date, format_number};
use crate::localized::field::{Band, Kind};
use crate::localized::words::{Word, fill};
use crate::name::FieldId;
use crate::text::Line;

impl Resolver<'_> {
    pub(super) fn calculated(&mut self, message: &str, keys: &CalculatedField) -> Kind {
        let unit = match &keys.unit {
            Some(unit) => Some(self.line(&format!("unit-{unit}"), None)),
            None => keys.currency.map(|currency| Line::text(currency.symbol())),
        };
        let bands: Vec<_> = keys.bands.iter().map(|band| self.band(message, band)).collect();
        let mut known = BTreeSet::new();
        for band in &bands {
            let text = band.label.plain();
            // A missing text was reported already.
            if !text.is_empty() && !known.insert(text.trim().to_lowercase()) {
                let attribute = format!("band-{}", band.code);
                self.catalog.report(message, Some(&attribute), Code::SameWords, Severity::Error, &[("text", text)]);
            }
        }
        Kind::Calculated { keys: keys.clone(), unit, bands }
    }

    fn band(&mut self, message: &str, band: &field::Band) -> Band {
        let label = self.line(message, Some(&format!("band-{}", band.code)));
        let number = |limit: f64| format_number(&self.locale.tag, limit);
        let values = match (band.from.map(number), band.to.map(number)) {
            (Some(from), Some(to)) if from == to => from,
            (Some(from), Some(to)) => self.filled(Word::BandBetween, &[("from", &from), ("to", &to)]),
            (Some(from), None) => self.filled(Word::BandFrom, &[("from", &from)]),
            (None, Some(to)) => self.filled(Word::BandTo, &[("to", &to)]),
            (None, None) => String::new(),
        };
        Band { code: band.code.to_string(), values, label }
    }

    /// Says what a field is calculated of, for fields without a hint of their own. Other kinds need no explanation.
    pub(super) fn explanation(&mut self, kind: &FieldKind) -> Option<Line> {
        let FieldKind::Calculated(calculated) = kind else { return None };
        let text = match &calculated.function {
            Function::Sum(operands) => self.of_fields(Word::CalculatedSum, operands),
            Function::Count(operands) => self.of_fields(Word::CalculatedCount, operands),
            Function::Mean(operands) => self.of_fields(Word::CalculatedMean, operands),
            Function::Minimum(operands) => self.of_fields(Word::CalculatedMinimum, operands),
            Function::Maximum(operands) => self.of_fields(Word::CalculatedMaximum, operands),
            Function::Days(period) => self.of_period(Word::CalculatedDays, period),
            Function::Years(period) => self.of_period(Word::CalculatedYears, period),
        };
        Some(Line::text(text))
    }

    fn of_fields(&mut self, word: Word, operands: &[Operand]) -> String {
        let names: Vec<String> = operands.iter().map(|operand| self.operand(operand)).collect();
        self.filled(word, &[("fields", &names.join("; "))])
    }

    /// Names an operand: its field, which statements or answers count, what each counts, and the factor.
    fn operand(&mut self, operand: &Operand) -> String {
        let message = operand.field.as_str();
        let mut name = self.name_of(&operand.field);
        let statements = operand.statements.iter();
        let statements: Vec<_> =
            statements.map(|code| self.line(message, Some(&format!("statement-{code}"))).plain()).collect();
        if !statements.is_empty() {
            name = format!("{name}: {}", statements.join(" / "));
        }
        let number = |value: f64| format_number(&self.locale.tag, value);
        let valued: Vec<_> = operand.values.iter().map(|(code, &value)| (code, Some(number(value)))).collect();
        let factor = operand.times.map(number);
        let codes = valued.into_iter().chain(operand.only.iter().map(|code| (code, None)));
        let answers: Vec<_> = codes
            .map(|(code, value)| {
                let answer = self.answer_words(&operand.field, code.as_str());
                value.map_or_else(|| answer.clone(), |value| format!("{answer} = {value}"))
            })
            .collect();
        if !answers.is_empty() {
            name = format!("{name} ({})", answers.join(", "));
        }
        factor.map_or_else(|| name.clone(), |factor| format!("{name} × {factor}"))
    }

    fn of_period(&mut self, word: Word, period: &field::Period) -> String {
        let (from, to) = (self.day(&period.from), self.day(&period.to));
        self.filled(word, &[("from", &from), ("to", &to)])
    }

    fn day(&mut self, day: &Day) -> String {
        match day {
            Day::Field(field) => self.name_of(field),
            Day::Fixed(day) => format_date(&self.locale.tag, *day),
        }
    }

    /// Returns the label of a field, without the punctuation at its end.
    fn name_of(&mut self, field: &FieldId) -> String {
        self.line(field.as_str(), None).plain().trim_end_matches(['?', ':', '.', ' ']).to_owned()
    }

    fn filled(&mut self, word: Word, values: &[(&str, &str)]) -> String {
        let text = self.catalog.require(word.id(), None, &word.placeholders(0));
        fill(&text, values)
    }
}
