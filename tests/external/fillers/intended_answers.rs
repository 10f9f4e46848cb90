//! Intended answers: as the HTML form saves them, and as the widgets of the PDF hold them.
//!
//! Both are derived from the form's definition independently of each other.

use std::collections::BTreeSet;

use bogen::acroform::{FormIdentity, IDENTITY_FIELD};
use bogen::field::{Precision, TextFormat};
use bogen::localized::{Choice, Field, Kind, ListKeys, Localized};
use serde_json::{Map, Value, json};

/// The value of one widget.
#[derive(Debug)]
pub struct Entry {
    /// The widget's name.
    pub name: String,
    /// Its type: `text`, `choice`, `radio`, `check`, `signature` or `mark`.
    pub kind: &'static str,
    /// The text, or the code of the marked option; empty for none.
    pub value: String,
    /// The words of the option of a list, and its position from 0.
    pub option: Option<(String, usize)>,
}

impl Entry {
    /// Returns the value in the format of the drivers.
    pub fn to_json(&self) -> Value {
        let (words, index) = self.option.clone().unzip();
        json!({ "name": self.name, "kind": self.kind, "value": self.value, "words": words, "index": index })
    }
}

/// The intended answers of one person.
#[derive(Debug)]
pub struct Meaning {
    /// The answers in the format of the HTML form.
    pub answers: Value,
    /// The same for the widgets, in the order of the form.
    pub entries: Vec<Entry>,
}

/// A person who fills in a form: their texts and choices.
#[derive(Clone, Copy)]
pub struct Person<'a> {
    /// The text for one-line fields.
    pub line: &'a str,
    /// The text for fields of several lines, truncated to the field's maximum length.
    pub lines: &'a str,
    /// The offset of their choices, so that several people together choose every option.
    pub turn: usize,
    /// The expected content of the record.
    pub seen: Seen,
    /// Whether they write units behind numbers, because they cannot choose from a list.
    pub writes_units: bool,
}

/// The expected content of the record, given the limits of the program.
#[derive(Clone, Copy)]
pub enum Seen {
    /// All answers.
    All,
    /// All answers, with this text instead of the typed one.
    Words(fn(&str) -> String),
    /// Only the radio buttons.
    Radios,
    /// Contradictory values of the radio buttons: off and on.
    RadiosTwice,
    /// No answers.
    Nothing,
}

/// Returns the intended answers of a person who answers every question of `form` that has one of the widgets `names`.
pub fn everything(form: &Localized, names: &BTreeSet<String>, person: Person<'_>) -> Meaning {
    let mut filling = Filling { names, person, entries: Vec::new(), turn: person.turn };
    let mut answers = Map::new();
    for field in form.sections.iter().flat_map(|section| &section.fields) {
        filling.turn += 1;
        if let Some(answer) = filling.field(field, field.id.as_str()) {
            answers.insert(field.id.to_string(), answer);
        }
    }
    Meaning { answers: without_nulls(Value::Object(answers)), entries: filling.entries }
}

/// Removes absent parts. Rows are kept, because they are numbered.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(parts) => {
            let parts = parts.into_iter().map(|(name, part)| (name, without_nulls(part)));
            Value::Object(parts.filter(|(_, part)| !part.is_null()).collect())
        }
        Value::Array(entries) => Value::Array(entries.into_iter().map(without_nulls).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

/// Returns the metadata that identify the form of a file.
pub fn mark(form: &Localized) -> Entry {
    let identity = &form.identity;
    let mark = FormIdentity {
        form: identity.form.to_string(),
        version: identity.version.clone(),
        language: form.language.tag.clone(),
        fingerprint: form.fingerprint.clone(),
        excerpt: None,
        copy: None,
    };
    Entry { name: IDENTITY_FIELD.to_owned(), kind: "mark", value: mark.to_string(), option: None }
}

struct Filling<'a> {
    names: &'a BTreeSet<String>,
    person: Person<'a>,
    entries: Vec<Entry>,
    turn: usize,
}

impl Filling<'_> {
    /// Answers a field whose widgets' names start with `name`. Notes have no answer.
    fn field(&mut self, field: &Field, name: &str) -> Option<Value> {
        let answer = match &field.kind {
            Kind::Text { keys, pattern_error } => {
                let own = if pattern_error.is_some() { Some("AB-1234") } else { keys.format.map(in_format) };
                self.text(name, own.unwrap_or(self.person.line), keys.max_length)
            }
            Kind::LongText { keys } => self.text(name, self.person.lines, keys.max_length),
            Kind::Number { keys, .. } => self.ascii(name, if keys.decimals > 0 { "12,5" } else { "3" }),
            Kind::Quantity { keys, units } => self.quantity(name, units, keys.decimals > 0),
            Kind::Date { keys } => self.date(name, keys.precision),
            Kind::Duration { keys } => self.duration(name, keys.hour_digits()),
            Kind::Time { .. } => self.time(name),
            Kind::YesNo { options } => self.one(name, options),
            Kind::Choice { options } => self.one(name, options),
            Kind::Listed { options, list } => self.listed(name, options, list),
            Kind::Choices { options, .. } => self.several(name, options),
            Kind::Scale { points, no_answer, .. } => {
                let all: Vec<_> = points.iter().chain(no_answer).cloned().collect();
                self.one(name, &all)
            }
            Kind::Rating { statements, points } => {
                let points = statements.iter().map(|statement| {
                    self.turn += 1;
                    (statement.code.clone(), self.one(&format!("{name}/{}", statement.code), points))
                });
                Value::Object(points.collect())
            }
            Kind::Table { columns, .. } => self.rows(name, columns),
            Kind::Agreement { withdrawable, .. } => self.agreement(name, *withdrawable),
            Kind::Signature { .. } => self.signature(name),
            Kind::Calculated { .. } | Kind::Note { .. } => return None,
        };
        Some(answer)
    }

    fn put(&mut self, name: &str, kind: &'static str, value: &str) {
        self.entries.push(Entry { name: name.to_owned(), kind, value: value.to_owned(), option: None });
    }

    /// Chooses an option of a list: one that belongs to what was chosen before, if the list depends on that.
    fn listed(&mut self, name: &str, options: &[Choice], list: &ListKeys) -> Value {
        let parent = list.depends_on.as_ref().and_then(|parent| {
            let path = name.rsplit_once('/').map_or_else(|| parent.to_string(), |(row, _)| format!("{row}/{parent}"));
            self.entries.iter().find(|entry| entry.name == path).map(|entry| entry.value.clone())
        });
        let belongs = |code: &str| {
            let known = list.parents.get(code).map(ToString::to_string);
            parent.is_none() || known.is_none() || known == parent
        };
        let possible: Vec<_> = options.iter().enumerate().filter(|(_, option)| belongs(&option.code)).collect();
        let (index, option) = possible[self.turn * 7 % possible.len()];
        self.put(name, "choice", &option.code);
        // Before all others, the file has an empty option.
        let option_of = Some((option.label.plain(), index + 1));
        self.entries.last_mut().expect("the entry").option = option_of;
        self.unless_radios(json!(option.code))
    }

    /// Writes a text, truncated to the field's maximum length.
    fn text(&mut self, name: &str, text: &str, max: u32) -> Value {
        let text: String = text.chars().take(max as usize).collect();
        self.put(name, "text", &text);
        match self.person.seen {
            Seen::All => json!(text),
            Seen::Words(changed) => json!(changed(&text)),
            Seen::Radios | Seen::RadiosTwice | Seen::Nothing => Value::Null,
        }
    }

    fn ascii(&mut self, name: &str, text: &str) -> Value {
        self.put(name, "text", text);
        self.unless_radios(json!(text))
    }

    /// Returns an answer that is not in radio buttons, if the record is expected to contain it.
    fn unless_radios(&self, answer: Value) -> Value {
        match self.person.seen {
            Seen::All | Seen::Words(_) => answer,
            Seen::Radios | Seen::RadiosTwice | Seen::Nothing => Value::Null,
        }
    }

    /// Writes a number and chooses its unit, or writes both into one widget in narrow columns.
    fn quantity(&mut self, name: &str, units: &[Choice], has_decimals: bool) -> Value {
        let (index, number) = (self.turn % units.len(), if has_decimals { "12,5" } else { "3" });
        let (unit, of_unit) = (&units[index], format!("{name}/unit"));
        if self.names.contains(&of_unit) && !self.person.writes_units {
            self.put(name, "text", number);
            self.put(&of_unit, "choice", &unit.code);
            self.entries.last_mut().expect("the entry").option = Some((unit.label.plain(), index + 1));
        } else {
            self.put(name, "text", &format!("{number} {}", unit.code));
        }
        self.unless_radios(json!(format!("{number} {}", unit.code)))
    }

    /// Writes a duration into two widgets, or into one in narrow columns.
    fn duration(&mut self, name: &str, digits: u8) -> Value {
        if self.names.contains(name) {
            self.put(name, "text", "1,5 h");
        } else {
            self.put(&format!("{name}@hour"), "text", if digits > 2 { "001" } else { "01" });
            self.put(&format!("{name}@minute"), "text", "30");
        }
        self.unless_radios(json!("1:30"))
    }

    /// Writes a time into two widgets, or into one in narrow columns.
    fn time(&mut self, name: &str) -> Value {
        let hour = self.turn % 24;
        if self.names.contains(name) {
            self.put(name, "text", &format!("{hour}.05 Uhr"));
        } else {
            self.put(&format!("{name}@hour"), "text", &format!("{hour:02}"));
            self.put(&format!("{name}@minute"), "text", "05");
        }
        self.unless_radios(json!(format!("{hour:02}:05")))
    }

    /// Writes a date into its widgets, or into one in narrow columns.
    fn date(&mut self, name: &str, precision: Precision) -> Value {
        match precision {
            Precision::Day => self.day(name),
            Precision::Minute => match (self.day(name), self.time(name)) {
                (Value::String(day), Value::String(time)) => json!(format!("{day}T{time}")),
                _ => Value::Null,
            },
            Precision::Month => {
                self.put(&format!("{name}@month"), "text", "05");
                self.put(&format!("{name}@year"), "text", "2027");
                self.unless_radios(json!("2027-05"))
            }
            Precision::Year => {
                self.put(&format!("{name}@year"), "text", "2027");
                self.unless_radios(json!("2027"))
            }
        }
    }

    /// Writes a day into three widgets, or into one in narrow columns.
    fn day(&mut self, name: &str) -> Value {
        let (day, month) = (self.turn % 28 + 1, self.turn % 12 + 1);
        if self.names.contains(name) {
            return self.ascii(name, &format!("{day}.{month}.2027"));
        }
        self.put(&format!("{name}@day"), "text", &format!("{day:02}"));
        self.put(&format!("{name}@month"), "text", &format!("{month:02}"));
        self.put(&format!("{name}@year"), "text", "2027");
        self.unless_radios(json!(format!("2027-{month:02}-{day:02}")))
    }

    /// Chooses one of several options, with own words if the option has a text field.
    fn one(&mut self, name: &str, options: &[Choice]) -> Value {
        let code = &options[self.turn % options.len()].code;
        self.put(name, "radio", code);
        let chosen = self.chosen(name, code);
        self.unless_nothing(code, chosen)
    }

    /// Returns the answer of the radio button `code`, if the record is expected to contain it.
    fn unless_nothing(&self, code: &str, answer: Value) -> Value {
        match self.person.seen {
            Seen::All | Seen::Words(_) | Seen::Radios => answer,
            // The format of contradictory values in records.
            Seen::RadiosTwice => json!({ "given-twice": ["Off", code] }),
            Seen::Nothing => Value::Null,
        }
    }

    fn several(&mut self, name: &str, options: &[Choice]) -> Value {
        let turn = self.turn;
        let taken = options.iter().enumerate().filter(|(index, _)| (index + turn).is_multiple_of(2));
        let chosen = taken.map(|(_, option)| {
            self.put(&format!("{name}#{}", option.code), "check", &option.code);
            self.chosen(name, &option.code)
        });
        let chosen = chosen.collect();
        self.unless_radios(Value::Array(chosen))
    }

    fn chosen(&mut self, name: &str, code: &str) -> Value {
        if code == "other" {
            let words = self.text(&format!("{name}/other"), self.person.line, 200);
            json!({ "other": words.as_str().unwrap_or_default() })
        } else {
            json!(code)
        }
    }

    /// Fills in all rows of the page, or all but the second.
    fn rows(&mut self, name: &str, columns: &[Field]) -> Value {
        let turn = self.turn;
        let has_row = |row: usize| {
            let begins = format!("{name}[{row}]/");
            self.names.range(begins.clone()..).next().is_some_and(|name| name.starts_with(&begins))
        };
        let count = (1..=9999).take_while(|row| has_row(*row)).count();
        let skipped = if self.person.turn.is_multiple_of(4) && count > 2 { 2 } else { 0 };
        let rows = (1..=count).map(|row| if row == skipped { json!({}) } else { self.row(name, row, columns) });
        let rows = Value::Array(rows.collect());
        self.turn = turn;
        rows
    }

    fn row(&mut self, name: &str, row: usize, columns: &[Field]) -> Value {
        let cells = columns.iter().filter_map(|column| {
            self.turn += 1;
            Some((column.id.to_string(), self.field(column, &format!("{name}[{row}]/{}", column.id))?))
        });
        Value::Object(cells.collect())
    }

    fn agreement(&mut self, name: &str, withdrawable: bool) -> Value {
        if !self.turn.is_multiple_of(2) {
            self.put(name, "radio", "declined");
            return self.unless_nothing("declined", json!({ "agreed": false }));
        }
        self.put(name, "radio", "agreed");
        let mut answer = json!({ "agreed": true });
        if withdrawable {
            answer["withdrawn"] = self.day(&format!("{name}/withdrawn"));
        }
        self.unless_nothing("agreed", answer)
    }

    fn signature(&mut self, name: &str) -> Value {
        self.put(&format!("{name}/signature"), "signature", "yes");
        json!({
            "name": self.text(&format!("{name}/name"), self.person.line, 200),
            "place": self.text(&format!("{name}/place"), self.person.line, 200),
            "date": self.day(&format!("{name}/date")),
        })
    }
}

const fn in_format(format: TextFormat) -> &'static str {
    match format {
        TextFormat::Email => "ana.muster@beispiel.at",
        TextFormat::Phone => "+43 664 123 45 67",
        TextFormat::Postcode => "1010",
        TextFormat::Iban => "AT611904300234573201",
        TextFormat::Bic => "RLNWATWW",
        TextFormat::AustrianInsurance => "1237010180",
        TextFormat::GermanTax => "86095742719",
        TextFormat::GermanPension => "15070649C103",
    }
}
