//! Answers that the page and the record must judge alike, made for any form without agreements on places or parts.

use std::collections::BTreeSet;

use bogen::definition::Definition;
use bogen::field::{AttachmentsField, FieldKind, Precision};
use serde_json::{Map, Value, json};

use super::Form;

/// Answers, and what must become of them.
pub struct Judged {
    /// The answers as a draft contains them.
    pub given: Value,
    /// Those that are asked, given the others: what the page saves.
    pub kept: Value,
    /// The messages about them, sorted, without the headings of rows.
    pub messages: Vec<String>,
}

/// Judges answers as the record does.
pub fn judged(form: &Form, given: &Value) -> Judged {
    let record = form.validate(given);
    let mut kept = serde_json::to_value(record.answers()).expect("a record is JSON");
    let (unasked, problems): (Vec<_>, Vec<_>) =
        record.problems().iter().partition(|problem| problem.code == "error-not-asked");
    for path in unasked.iter().filter_map(|problem| problem.path.as_deref()) {
        remove(&mut kept, path);
    }
    without_calculated(&form.definition, &mut kept);
    trim(&mut kept);
    let mut messages: Vec<_> = problems.iter().map(|problem| without_rows(form, &problem.message)).collect();
    messages.sort();
    Judged { given: given.clone(), kept, messages }
}

/// Removes the answer at a path such as `children[2].child-name`.
fn remove(answers: &mut Value, path: &str) {
    let steps: Vec<_> = path.split(['.', '[']).map(|step| step.trim_end_matches(']')).collect();
    let (last, before) = steps.split_last().expect("a step");
    let parent = before.iter().fold(answers, |value, step| match step.parse::<usize>() {
        Ok(row) => &mut value[row - 1],
        Err(_) => &mut value[*step],
    });
    parent.as_object_mut().expect("answers or a row").remove(*last);
}

/// Drops what is calculated, which the page does not save.
pub fn without_calculated(definition: &Definition, answers: &mut Value) {
    if let Some(rows) = answers.as_array_mut() {
        for row in rows.iter_mut() {
            without_calculated(definition, row);
        }
    }
    let Some(answers) = answers.as_object_mut() else { return };
    let is_calculated =
        |id: &str| matches!(definition.fields.get(id).map(|field| &field.kind), Some(FieldKind::Calculated(_)));
    answers.retain(|id, _| !is_calculated(id));
    for answer in answers.values_mut() {
        without_calculated(definition, answer);
    }
}

/// Drops blank rows at the end of tables, and tables without rows.
fn trim(answers: &mut Value) {
    let answers = answers.as_object_mut().expect("answers");
    for answer in answers.values_mut() {
        if let Some(rows) = answer.as_array_mut().filter(|rows| rows.iter().all(Value::is_object)) {
            rows.iter_mut().for_each(trim);
            let used = rows.iter().rposition(|row| row.as_object().is_some_and(|row| !row.is_empty()));
            rows.truncate(used.map_or(0, |last| last + 1));
        }
    }
    answers.retain(|_, answer| answer.as_array().is_none_or(|list| !list.is_empty()));
}

/// Removes the headings of rows, which page and record have at different places of a sentence.
fn without_rows(form: &Form, message: &str) -> String {
    headings(form).iter().fold(message.to_owned(), |message, heading| message.replace(heading, ""))
}

/// Returns how messages about rows begin.
pub fn headings(form: &Form) -> Vec<String> {
    let tables = form.localized.all_fields().filter(|field| matches!(field.kind, bogen::localized::Kind::Table { .. }));
    tables
        .flat_map(|table| (1..20).map(|number| table.kind.row_heading(number) + ": "))
        .filter(|text| text != ": ")
        .collect()
}

/// Makes answers to a form, always the same.
pub fn made(definition: &Definition, count: usize) -> Vec<Value> {
    let mut source = Source(0x2545_f491);
    (0..count)
        .map(|_| {
            let fields = definition.top_fields().map(|(_, id, field)| (id.as_str(), &field.kind));
            source.answers(definition, fields.collect())
        })
        .collect()
}

/// A source of numbers that look random.
struct Source(u32);

impl Source {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as usize % limit
    }

    fn one_of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Answers two of three fields.
    fn answers(&mut self, definition: &Definition, fields: Vec<(&str, &FieldKind)>) -> Value {
        let mut answers = Map::new();
        for (id, kind) in fields {
            if self.below(3) > 0
                && let Some(answer) = self.answer(definition, kind)
            {
                answers.insert(id.to_owned(), answer);
            }
        }
        answers.into()
    }

    fn answer(&mut self, definition: &Definition, kind: &FieldKind) -> Option<Value> {
        const WORDS: &[&str] = &["Wien", "wiener Neustadt", "Graz", "Lange Gasse 3", "GASSE", "Hauptstraße", "x"];
        Some(match kind {
            FieldKind::Text(_) | FieldKind::LongText(_) => json!(self.one_of(WORDS)),
            FieldKind::Number(number) => {
                let (min, max) = (number.min.unwrap_or(0.0), number.max.unwrap_or(9.0));
                json!(min.ceil() + f64::from(u32::try_from(self.below(9)).expect("small")).min(max - min))
            }
            FieldKind::Quantity(keys) => {
                json!({ "value": self.below(9), "unit": self.one_of(&keys.units).to_string() })
            }
            FieldKind::Date(keys) if keys.precision == Precision::Year => json!(format!("202{}", self.below(4))),
            FieldKind::Date(_) => json!(format!("202{}-0{}-11", self.below(4), 1 + self.below(9))),
            FieldKind::Duration(_) => json!(format!("{}:{:02}", self.below(5), self.below(60))),
            FieldKind::Time(_) => json!(format!("{:02}:{:02}", self.below(24), self.below(60))),
            FieldKind::YesNo(keys) => json!(self.one_of(keys.answers())),
            FieldKind::Choice(keys) if keys.list.is_some() => {
                let list = keys.list.as_ref().expect("a list");
                let option = &list.options[self.below(list.options.len())];
                let words: Vec<_> = option.words.iter().map(|words| format!(" {}", words.to_uppercase())).collect();
                let texts = [vec![option.code.to_string(); 3], words].concat();
                json!(self.one_of(&texts))
            }
            FieldKind::Choice(keys) => self.chosen(&keys.codes().collect::<Vec<_>>()),
            FieldKind::Attachments(AttachmentsField { documents: keys, .. }) | FieldKind::Choices(keys) => {
                let codes: Vec<_> = keys.codes().collect();
                let mut seen = BTreeSet::new();
                let picked: Vec<_> =
                    (0..=self.below(4)).map(|_| self.one_of(&codes)).filter(|code| seen.insert(*code)).collect();
                picked.into_iter().map(|code| self.chosen(&[code])).collect()
            }
            FieldKind::Scale(keys) => json!(self.one_of(&keys.style.points().collect::<Vec<_>>())),
            FieldKind::Rating(keys) => {
                let points: Vec<_> = keys.points.iter().map(ToString::to_string).collect();
                let rated =
                    keys.statements.iter().filter(|_| self.below(3) > 0).map(ToString::to_string).collect::<Vec<_>>();
                if rated.is_empty() {
                    return None;
                }
                rated
                    .into_iter()
                    .map(|statement| (statement, json!(self.one_of(&points))))
                    .collect::<Map<_, _>>()
                    .into()
            }
            FieldKind::Table(table) => {
                let columns: Vec<_> = table
                    .columns
                    .iter()
                    .map(|id| (id.as_str(), &definition.field(id).expect("a column").kind))
                    .collect();
                let rows = (0..self.below(table.max as usize + 1)).map(|_| self.answers(definition, columns.clone()));
                // Nobody can fill in a row of nothing but answers that were not asked for. From a file, the page leaves such a
                // row out, while the record keeps it and asks for the rest.
                let is_asked = |id: &String| {
                    columns.iter().any(|(column, _)| {
                        column == id
                            && definition
                                .fields
                                .iter()
                                .any(|(known, field)| known.as_str() == *column && field.when.is_none())
                    })
                };
                let rows =
                    rows.map(
                        |row| {
                            if row.as_object().is_some_and(|row| row.keys().any(is_asked)) { row } else { json!({}) }
                        },
                    );
                rows.collect()
            }
            FieldKind::Agreement(_) => json!({ "agreed": self.below(2) == 0 }),
            FieldKind::Calculated(_) | FieldKind::Signature(_) | FieldKind::Note => return None,
        })
    }

    fn chosen(&mut self, codes: &[&str]) -> Value {
        match self.one_of(codes) {
            "other" => json!({ "other": "anders" }),
            code => json!(code),
        }
    }
}
