//! Converts answers to the values of form fields.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::acroform::{WidgetName, WidgetPart};
use crate::locale::{format_fixed, format_number, has_dotted_dates};
use crate::localized::{Field, Kind, Localized};
use crate::name::{FieldId, Reserved};
use crate::value::{Agreement, Answer, Answers, Chosen, Duration, Moment, Number, Quantity, Signature, UNIT};

/// The new value of a widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value<'v> {
    /// Text.
    Text(&'v str),
    /// A button, switched on for a code.
    Mark(&'v str),
    /// An option of a list.
    Option {
        /// Its code.
        code: &'v str,
        /// Its words, which are shown.
        words: &'v str,
    },
}

/// Receives the new values of widgets, one by one.
pub(super) trait FieldSink {
    /// Reports whether the form has a widget.
    fn has(&self, name: &WidgetName) -> bool;
    /// Sets the value of a widget.
    fn put(&mut self, name: &WidgetName, value: Value<'_>);
    /// Records that a row with an answer is not printed. `printed` is the number of printed rows.
    fn row_missing(&mut self, path: &str, printed: u32);
}

/// Writes answers into the widgets of a form.
pub(super) struct AnswerWriter {
    /// The language.
    tag: String,
    /// The decimal separator.
    decimal_mark: char,
    /// Whether dates are written with full stops, `27.03.2027`, instead of as ISO 8601. With slashes, day and month could be mixed up.
    dotted_dates: bool,
    /// The maximum number of decimals of each number field and the number of printed rows of each table.
    fields: Vec<(FieldId, Limit)>,
    /// The words of the options of each choice from a list, and of the units of each quantity, by their codes.
    lists: Vec<(FieldId, BTreeMap<String, String>)>,
}

#[derive(Clone, Copy)]
enum Limit {
    Decimals(u8),
    /// An amount of money, with so many decimals.
    Money(u8),
    /// The number of decimals, all of which are written.
    AllDecimals(u8),
    Rows(u32),
    /// The number of digits of the hours.
    Hours(u8),
}

impl AnswerWriter {
    /// Creates the writer for a form.
    pub(super) fn new(form: &Localized) -> Self {
        let half = format_number(&form.language.tag, 0.5);
        let (mut fields, mut lists) = (Vec::new(), Vec::new());
        form.sections.iter().flat_map(|section| &section.fields).for_each(|field| {
            collect(field, &mut fields);
            collect_lists(field, &mut lists);
        });
        Self {
            tag: form.language.tag.clone(),
            // Only these two are parsed as decimal separators.
            decimal_mark: if half.contains(',') { ',' } else { '.' },
            dotted_dates: has_dotted_dates(&form.language.tag),
            fields,
            lists,
        }
    }

    /// Writes all answers.
    pub(super) fn answers(&self, answers: &Answers, target: &mut impl FieldSink) {
        for (field, answer) in answers.iter() {
            self.answer(field.as_str(), field, answer, target);
        }
    }

    fn answer(&self, path: &str, field: &FieldId, answer: &Answer, target: &mut impl FieldSink) {
        match answer {
            Answer::Text(text) => target.put(&WidgetName::whole(path), Value::Text(text)),
            Answer::Number(number) => {
                target.put(&WidgetName::whole(path), Value::Text(&self.number(*number, self.limit(field))));
            }
            Answer::Quantity(quantity) => self.quantity(path, field, quantity, target),
            Answer::Date(date) => self.date(path, *date, target),
            Answer::Duration(duration) => self.duration(path, field, *duration, target),
            Answer::Moment(moment) => self.moment(path, *moment, target),
            Answer::YesNo(word) => target.put(&WidgetName::whole(path), Value::Mark(word.word())),
            Answer::Choice(chosen) => {
                let code = chosen.code();
                let value = self.words(field, code).map_or(Value::Mark(code), |words| Value::Option { code, words });
                target.put(&WidgetName::whole(path), value);
                own_words(path, chosen, target);
            }
            Answer::Choices(all) => {
                for chosen in all {
                    target.put(&WidgetName::option(path, chosen.code()), Value::Mark(chosen.code()));
                    own_words(path, chosen, target);
                }
            }
            Answer::Scale(answer) => target.put(&WidgetName::whole(path), Value::Mark(&answer.code())),
            Answer::Rating(points) => {
                for (statement, point) in points {
                    target.put(&WidgetName::whole(format!("{path}.{statement}")), Value::Mark(point.code()));
                }
            }
            Answer::Table(rows) => self.rows(path, field, rows, target),
            Answer::Agreement(agreement) => self.agreement(path, agreement, target),
            Answer::Signature(signature) => self.signature(path, signature, target),
        }
    }

    fn rows(&self, path: &str, table: &FieldId, rows: &[Answers], target: &mut impl FieldSink) {
        let printed = self.limit(table).map_or(0, |limit| match limit {
            Limit::Rows(rows) => rows,
            Limit::Decimals(_) | Limit::AllDecimals(_) | Limit::Money(_) | Limit::Hours(_) => 0,
        });
        for (number, row) in (1..).zip(rows).filter(|(_, row)| !row.is_empty()) {
            let path = format!("{path}[{number}]");
            if number > printed {
                target.row_missing(&path, printed);
                continue;
            }
            for (column, answer) in row.iter() {
                self.answer(&format!("{path}.{column}"), column, answer, target);
            }
        }
    }

    /// Writes a number and its unit, or both as one text in a table cell.
    fn quantity(&self, path: &str, field: &FieldId, quantity: &Quantity, target: &mut impl FieldSink) {
        let (whole, unit) = (WidgetName::whole(path), WidgetName::whole(format!("{path}.{UNIT}")));
        let (number, code) = (self.number(quantity.value, self.limit(field)), quantity.unit.as_str());
        let words = self.words(field, code).unwrap_or(code);
        if target.has(&unit) {
            target.put(&whole, Value::Text(&number));
            target.put(&unit, Value::Option { code, words });
        } else {
            target.put(&whole, Value::Text(&format!("{number} {words}")));
        }
    }

    fn agreement(&self, path: &str, agreement: &Agreement, target: &mut impl FieldSink) {
        target.put(&WidgetName::whole(path), Value::Mark(agreement.code()));
        if let Some(date) = agreement.withdrawn {
            self.date(&format!("{path}.withdrawn"), date, target);
        }
    }

    fn signature(&self, path: &str, signature: &Signature, target: &mut impl FieldSink) {
        for (part, text) in [("name", &signature.name), ("place", &signature.place)] {
            if let Some(text) = text {
                target.put(&WidgetName::whole(format!("{path}.{part}")), Value::Text(text));
            }
        }
        if let Some(date) = signature.date {
            self.date(&format!("{path}.date"), date, target);
        }
    }

    /// Writes a date, one digit per box, or as one text in a table cell.
    fn date(&self, path: &str, date: Date, target: &mut impl FieldSink) {
        let whole = WidgetName::whole(path);
        if target.has(&whole) {
            return target.put(&whole, Value::Text(&self.whole_date(date)));
        }
        for (name, digits) in WidgetName::date(path, date) {
            target.put(&name, Value::Text(&digits));
        }
    }

    /// Writes a duration, one digit per box, or as one text in a table cell.
    fn duration(&self, path: &str, field: &FieldId, duration: Duration, target: &mut impl FieldSink) {
        let whole = WidgetName::whole(path);
        if target.has(&whole) {
            return target.put(&whole, Value::Text(&duration.clock()));
        }
        let digits = self.limit(field).map_or(2, |limit| match limit {
            Limit::Hours(digits) => usize::from(digits),
            Limit::Decimals(_) | Limit::AllDecimals(_) | Limit::Money(_) | Limit::Rows(_) => 2,
        });
        let (hours, minutes) = duration.parts();
        let parts = [(WidgetPart::Hour, format!("{hours:0digits$}")), (WidgetPart::Minute, format!("{minutes:02}"))];
        for (part, text) in parts {
            target.put(&WidgetName { path: path.to_owned(), part }, Value::Text(&text));
        }
    }

    /// Writes a moment, one digit per box, or as one text.
    fn moment(&self, path: &str, moment: Moment, target: &mut impl FieldSink) {
        let whole = WidgetName::whole(path);
        let text = moment.to_string();
        if target.has(&whole) {
            let text = match moment {
                Moment::Minute(minute) => {
                    format!("{} {:02}:{:02}", self.whole_date(minute.date()), minute.hour(), minute.minute())
                }
                Moment::Month { year, month } if self.dotted_dates => format!("{month:02}/{year:04}"),
                Moment::Month { .. } | Moment::Time(_) | Moment::Year(_) => text,
            };
            return target.put(&whole, Value::Text(&text));
        }
        let parts: &[WidgetPart] = match moment {
            Moment::Time(_) => &[WidgetPart::Hour, WidgetPart::Minute],
            Moment::Minute(_) => {
                &[WidgetPart::Year, WidgetPart::Month, WidgetPart::Day, WidgetPart::Hour, WidgetPart::Minute]
            }
            Moment::Month { .. } => &[WidgetPart::Year, WidgetPart::Month],
            Moment::Year(_) => &[WidgetPart::Year],
        };
        for (part, digits) in parts.iter().zip(text.split(['-', 'T', ':'])) {
            target.put(&WidgetName { path: path.to_owned(), part: part.clone() }, Value::Text(digits));
        }
    }

    fn whole_date(&self, date: Date) -> String {
        if self.dotted_dates {
            format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
        } else {
            date.to_string()
        }
    }

    /// Formats a number as people type it in the form's language, but without thousands separators, which could be
    /// taken for the decimal separator when the form is returned. Amounts of money have both, and all their decimals.
    fn number(&self, number: Number, limit: Option<Limit>) -> String {
        let (decimals, plain) = match limit {
            Some(Limit::Money(decimals)) => return self.amount(number, decimals),
            Some(Limit::Decimals(decimals)) => (decimals, number.get().to_string()),
            Some(Limit::AllDecimals(decimals)) => (decimals, format!("{:.*}", usize::from(decimals), number.get())),
            Some(Limit::Rows(_) | Limit::Hours(_)) | None => (0, number.get().to_string()),
        };
        let Some((whole, fraction)) = plain.split_once('.') else { return plain };
        // Three digits after a separator could be thousands, unless the field allows three decimals.
        let zero = if fraction.len() == 3 && decimals < 3 { "0" } else { "" };
        format!("{whole}{}{fraction}{zero}", self.decimal_mark)
    }

    fn amount(&self, number: Number, decimals: u8) -> String {
        // A fraction of more digits than the currency has would be lost.
        let is_whole = format!("{:.*}", usize::from(decimals), number.get()).parse() == Ok(number.get());
        if !is_whole || decimals > 2 {
            return self.number(number, Some(Limit::Decimals(decimals)));
        }
        format_fixed(&self.tag, number.get(), decimals).replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// Returns the words of an option of a list or of a unit. Nothing if the field has neither.
    fn words(&self, field: &FieldId, code: &str) -> Option<&str> {
        let (_, words) = self.lists.iter().find(|(id, _)| id == field)?;
        words.get(code).map(String::as_str)
    }

    fn limit(&self, field: &FieldId) -> Option<Limit> {
        self.fields.iter().find_map(|(id, limit)| (id == field).then_some(*limit))
    }
}

/// Collects the choices from lists and the quantities, with the words of their options and units.
fn collect_lists(field: &Field, lists: &mut Vec<(FieldId, BTreeMap<String, String>)>) {
    for field in field.with_columns() {
        if let Kind::Listed { options, .. } | Kind::Quantity { units: options, .. } = &field.kind {
            let words = options.iter().map(|option| (option.code.clone(), option.label.plain()));
            lists.push((field.id.clone(), words.collect()));
        }
    }
}

fn collect(field: &Field, fields: &mut Vec<(FieldId, Limit)>) {
    match &field.kind {
        Kind::Number { keys, .. } => {
            let limit = if keys.currency.is_some() { Limit::Money } else { Limit::Decimals };
            fields.push((field.id.clone(), limit(keys.decimals)));
        }
        Kind::Duration { keys } => fields.push((field.id.clone(), Limit::Hours(keys.hour_digits()))),
        Kind::Quantity { keys, .. } => fields.push((field.id.clone(), Limit::Decimals(keys.decimals))),
        Kind::Calculated { keys, .. } => {
            let limit = if keys.currency.is_some() { Limit::Money } else { Limit::AllDecimals };
            fields.push((field.id.clone(), limit(keys.decimals())));
        }
        Kind::Table { columns, blank, first, .. } => {
            fields.push((field.id.clone(), Limit::Rows(first + blank - 1)));
            for column in columns {
                collect(column, fields);
            }
        }
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Date { .. }
        | Kind::Time { .. }
        | Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Listed { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => {}
    }
}

/// Writes the free text of the option "other", if there is any.
fn own_words(path: &str, chosen: &Chosen, target: &mut impl FieldSink) {
    match chosen {
        Chosen::Other { other } if !other.is_empty() => {
            target.put(&WidgetName::whole(format!("{path}.{}", Reserved::Other.word())), Value::Text(other));
        }
        Chosen::Other { .. } | Chosen::Option(_) | Chosen::NoAnswer(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written_with(mark: char, number: f64, limit: Limit) -> String {
        let writing = AnswerWriter {
            tag: "de-DE".to_owned(),
            decimal_mark: mark,
            dotted_dates: false,
            fields: Vec::new(),
            lists: Vec::new(),
        };
        writing.number(Number::new(number).unwrap(), Some(limit))
    }

    fn written(mark: char, number: f64, decimals: u8) -> String {
        written_with(mark, number, Limit::Decimals(decimals))
    }

    fn amount(tag: &str, number: f64, decimals: u8) -> String {
        let writing = AnswerWriter {
            tag: tag.to_owned(),
            decimal_mark: ',',
            dotted_dates: false,
            fields: Vec::new(),
            lists: Vec::new(),
        };
        writing.number(Number::new(number).unwrap(), Some(Limit::Money(decimals)))
    }

    #[test]
    fn amounts_have_all_their_decimals() {
        assert_eq!(amount("de-DE", 250.5, 2), "250,50");
        assert_eq!(amount("de-DE", -1234.0, 2), "-1.234,00");
        assert_eq!(amount("de-AT", 1234.0, 2), "1 234,00");
        assert_eq!(amount("en-GB", 1_234_567.0, 0), "1,234,567");
        assert_eq!(amount("de-DE", 0.125, 2), "0,1250");
    }

    #[test]
    fn numbers_are_written_so_that_they_are_read_back() {
        assert_eq!(written(',', 3.5, 1), "3,5");
        assert_eq!(written('.', -1234.0, 0), "-1234");
        assert_eq!(written(',', 1.125, 3), "1,125");
        assert_eq!(written(',', 1.125, 2), "1,1250");
        assert_eq!(written(',', 1e20, 2), "100000000000000000000");
    }

    #[test]
    fn calculated_values_are_written_with_all_their_decimals() {
        assert_eq!(written_with(',', 250.5, Limit::AllDecimals(2)), "250,50");
        assert_eq!(written_with('.', 7.0, Limit::AllDecimals(1)), "7.0");
        assert_eq!(written_with(',', 1.125, Limit::AllDecimals(3)), "1,125");
        assert_eq!(written_with(',', 12.0, Limit::AllDecimals(0)), "12");
    }
}
