//! Resolves the texts of fields.

use std::sync::Arc;

use fluent_bundle::FluentArgs;

use super::resolver::Resolver;
use crate::definition;
use crate::diagnostic::{Code, Severity};
use crate::field::{self, DefaultValue, FieldKind, ProfileValue, ScaleStyle};
use crate::localized::field::{Choice, Field, FirstValue, Kind, When};
use crate::localized::words::Word;
use crate::name::{FieldId, Reserved};
use crate::organisation_profile::Variable;
use crate::text::Line;

impl Resolver<'_> {
    pub(super) fn field(&mut self, id: &FieldId, field: &definition::Field, number: Option<String>) -> Field {
        let message = id.as_str();
        if Word::ALL.iter().any(|word| word.id() == message) {
            // The label of a field named `print` would replace that of the print button.
            let arguments = [("code", message.to_owned())];
            self.catalog.report(message, None, Code::ReservedCode, Severity::Error, &arguments);
        }
        let label = match field.kind {
            FieldKind::Note => self.optional_line(message, Some("title")).unwrap_or_default(),
            FieldKind::Text(_)
            | FieldKind::LongText(_)
            | FieldKind::Number(_)
            | FieldKind::Calculated(_)
            | FieldKind::Date(_)
            | FieldKind::Quantity(_)
            | FieldKind::Duration(_)
            | FieldKind::Time(_)
            | FieldKind::YesNo(_)
            | FieldKind::Choice(_)
            | FieldKind::Choices(_)
            | FieldKind::Attachments(_)
            | FieldKind::Scale(_)
            | FieldKind::Rating(_)
            | FieldKind::Table(_)
            | FieldKind::Agreement(_)
            | FieldKind::Signature(_) => self.line(message, None),
        };
        Field {
            id: id.clone(),
            number,
            label,
            hint: self.optional_line(message, Some("hint")).or_else(|| self.explanation(&field.kind)),
            help: self.optional_rich(message, Some("help")),
            why: field.why.as_ref().map(|why| self.why(why)),
            picture: field.picture.as_ref().and_then(|name| self.picture(name, id.as_str())),
            required: field.required,
            required_if: field
                .required_if
                .as_ref()
                .map(|condition| When { condition: condition.clone(), text: self.line(message, Some("required-if")) }),
            default: field.default.as_ref().and_then(|default| self.first_value(id, &field.kind, default)),
            voice: field.voice,
            voice_words: self.voice_words(id, field),
            when: self.when(field.when.as_ref(), message),
            kind: self.kind(id, &field.kind),
        }
    }

    /// Returns the form's own words for the voice of a field: those of the field, or of a table around it or of its section if
    /// that has the same voice.
    fn voice_words(&mut self, id: &FieldId, field: &definition::Field) -> Option<String> {
        let definition = self.definition;
        let same = |voice| voice == field.voice;
        let tables: Vec<_> = definition.tables_around(id).collect();
        let outermost = *tables.last().unwrap_or(&id);
        let tables = tables.into_iter().filter(|table| definition.field(table).is_some_and(|table| same(table.voice)));
        let section = definition.sections.iter().find(|(_, section)| section.fields.contains(outermost));
        let section = section.filter(|(_, section)| same(section.voice)).map(|(id, _)| format!("section-{id}"));
        let messages = std::iter::once(id.to_string()).chain(tables.map(ToString::to_string)).chain(section);
        let mut words = messages.filter_map(|message| self.optional_line(&message, Some("voice")));
        words.next().map(|words| words.plain())
    }

    /// Returns the value that a field has at first: none if the profile lacks it.
    fn first_value(&mut self, id: &FieldId, kind: &FieldKind, default: &DefaultValue) -> Option<FirstValue> {
        let value = match default {
            DefaultValue::Today => return Some(FirstValue::Today),
            DefaultValue::Answer(answer) => return Some(FirstValue::Answer(answer.clone())),
            DefaultValue::Profile(value) => *value,
        };
        let text = self.sources.profile.value(variable_of(value))?;
        let answer = DefaultValue::answer(text, kind);
        if answer.is_none() {
            let arguments = [("name", value.word().to_owned()), ("field", id.to_string())];
            self.catalog.report(id.as_str(), None, Code::DefaultUnfit, Severity::Error, &arguments);
        }
        answer.map(FirstValue::Answer)
    }

    fn kind(&mut self, id: &FieldId, kind: &FieldKind) -> Kind {
        let message = id.as_str();
        match kind {
            FieldKind::Text(keys) => {
                let pattern_error = keys.pattern.as_ref().map(|_| self.line(message, Some("error-pattern")));
                Kind::Text { keys: keys.clone(), pattern_error }
            }
            FieldKind::LongText(keys) => Kind::LongText { keys: keys.clone() },
            FieldKind::Number(keys) => {
                let unit = match &keys.unit {
                    Some(unit) => Some(self.line(&format!("unit-{unit}"), None)),
                    None => keys.symbol().map(Line::text),
                };
                Kind::Number { keys: keys.clone(), unit }
            }
            FieldKind::Quantity(keys) => Kind::Quantity { keys: keys.clone(), units: self.units(&keys.units) },
            FieldKind::Calculated(keys) => self.calculated(message, keys),
            FieldKind::Date(keys) => Kind::Date { keys: keys.clone() },
            FieldKind::Time(keys) => Kind::Time { keys: keys.clone() },
            FieldKind::Duration(keys) => Kind::Duration { keys: keys.clone() },
            FieldKind::YesNo(keys) => {
                Kind::YesNo { options: keys.answers().iter().map(|&code| self.reserved(message, code)).collect() }
            }
            FieldKind::Choice(keys) => match &keys.list {
                Some(list) => self.listed(message, keys, Arc::clone(list)),
                None => Kind::Choice { options: self.options(message, keys.codes()) },
            },
            FieldKind::Choices(keys) => {
                Kind::Choices { options: self.options(message, keys.codes()), keys: keys.clone(), files: None }
            }
            FieldKind::Attachments(keys) => Kind::Choices {
                options: self.options(message, keys.documents.codes()),
                keys: keys.documents.clone(),
                files: Some(keys.files.clone()),
            },
            FieldKind::Scale(keys) => self.scale(message, keys),
            FieldKind::Rating(keys) => self.rating(message, keys),
            FieldKind::Table(keys) => self.table(message, keys),
            FieldKind::Agreement(keys) => Kind::Agreement {
                statement: self.rich(message, Some("statement")),
                options: [Reserved::Agreed, Reserved::Declined].map(|code| self.reserved(message, code)).to_vec(),
                withdrawable: keys.withdrawable,
            },
            FieldKind::Signature(keys) => {
                Kind::Signature { role: keys.role, statement: self.optional_rich(message, Some("statement")) }
            }
            FieldKind::Note => Kind::Note { text: self.rich(message, None) },
        }
    }

    fn scale(&mut self, message: &str, keys: &field::ScaleField) -> Kind {
        let points = keys.style.points();
        let (points, low, high, pictures) = match keys.style {
            ScaleStyle::ZeroToTen => {
                let digits =
                    points.map(|point| Choice { code: point.to_string(), label: Line::text(point.to_string()) });
                let (low, high) = (self.line(message, Some("low")), self.line(message, Some("high")));
                (digits.collect(), Some(low), Some(high), Vec::new())
            }
            ScaleStyle::Faces => {
                let faces = points.map(|point| self.face(message, point)).collect();
                let svg = |point| self.sources.pictures.get(&format!("face-{point}"));
                let pictures = keys.style.points().filter_map(svg).map(str::to_owned).collect();
                (faces, None, None, pictures)
            }
        };
        let no_answer = keys.no_answer.then(|| self.reserved(message, Reserved::NoAnswer));
        Kind::Scale { style: keys.style, points, pictures, low, high, no_answer }
    }

    fn rating(&mut self, message: &str, keys: &field::RatingField) -> Kind {
        let statements = self.all_worded(message, "statement", &keys.statements);
        let mut points = self.all_worded(message, "point", &keys.points);
        if keys.no_answer {
            points.push(self.reserved(message, Reserved::NoAnswer));
        }
        Kind::Rating { statements, points }
    }

    fn table(&mut self, message: &str, keys: &field::TableField) -> Kind {
        let names = self.all_worded(message, "row", &keys.rows);
        let (row, add) = if names.is_empty() { self.row_texts(message) } else { (String::new(), String::new()) };
        let columns =
            keys.columns.iter().filter_map(|id| Some(self.field(id, self.definition.fields.get(id)?, None))).collect();
        let blank = keys.printed_rows();
        Kind::Table { columns, min: keys.min, max: keys.max, blank, first: 1, layout: keys.layout, names, row, add }
    }

    /// Returns the heading of numbered rows, and the label of the button that adds one.
    fn row_texts(&mut self, message: &str) -> (String, String) {
        let mut args = FluentArgs::new();
        args.set("number", "{number}");
        let row = self.catalog.require(message, Some("row"), &args);
        let add = self.catalog.find(message, Some("add"), &args);
        (row, add.unwrap_or_else(|| self.catalog.require(Word::AddRow.id(), None, &args)))
    }
}

const fn variable_of(value: ProfileValue) -> Variable {
    match value {
        ProfileValue::Name => Variable::Organisation,
        ProfileValue::Address => Variable::OrganisationAddress,
        ProfileValue::Phone => Variable::OrganisationPhone,
        ProfileValue::Email => Variable::OrganisationEmail,
        ProfileValue::Website => Variable::OrganisationWebsite,
        ProfileValue::Carrier => Variable::Carrier,
        ProfileValue::Funders => Variable::Funders,
    }
}
