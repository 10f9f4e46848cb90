//! The table of calculations, `fixtures/calculations.toml`, and the form and project in which they are made.

#![allow(dead_code, reason = "not every test binary uses all of it")]

use std::sync::LazyLock;

use bogen::field::FieldKind;
use bogen::localized::{Field, Kind, Localized};
use bogen::project::Project;
use bogen::source_files::Files;
use bogen::submission::{Channel, json};
use bogen::validate::{Context, Record, Validator};
use serde_json::{Map, Value, json};

use super::definition_builder::DefinitionBuilder;

/// The languages of the form, the first of the page first.
pub const TAGS: &[&str] = &["de-AT", "en-GB"];

/// Answers, and what some calculated fields amount to.
pub struct Case {
    pub answers: Value,
    /// The values of calculated fields by their ids.
    pub values: Map<String, Value>,
    /// Whether a page cannot have such answers.
    pub is_file_only: bool,
}

/// Returns the table.
pub fn cases() -> Vec<Case> {
    let table: toml::Table = include_str!("../fixtures/calculations.toml").parse().expect("the table is TOML");
    let cases = table["case"].as_array().expect("cases");
    let case = |case: &toml::Value| {
        let case: Value = case.clone().try_into().expect("values");
        let values = case["values"].as_object().expect("values").clone();
        Case { answers: case["answers"].clone(), values, is_file_only: case["file-only"] == true }
    };
    cases.iter().map(case).collect()
}

const MOOD: &str = "values = { low = 0, mid = 1, high = 2 }";

/// Returns the definition of the form, which has all functions and all kinds of operands.
pub fn definition() -> DefinitionBuilder {
    DefinitionBuilder::new("calculations")
        .field("number", "a", &["decimals = 2"])
        .field("number", "b", &["decimals = 2"])
        .field("number", "c", &["min = 0", "max = 100"])
        .field("yes-no", "asked", &[])
        .field("number", "d", &["when = { field = \"asked\", operator = \"=\", value = \"yes\" }"])
        .field("scale", "pain", &["style = \"0-10\"", "no-answer = true"])
        .field(
            "rating",
            "mood",
            &["statements = [\"x\", \"y\", \"z\"]", "points = [\"low\", \"mid\", \"high\"]", "no-answer = true"],
        )
        .field("choice", "home", &["options = [\"own\", \"rent\"]", "other = true"])
        .field("choices", "helps", &["options = [\"money\", \"care\", \"advice\"]", "no-answer = true"])
        .field("date", "born", &[])
        .field("date", "start", &[])
        .field("date", "end", &[])
        .field("signature", "sign", &["role = \"client\""])
        .field("table", "costs", &["columns = [\"what\", \"amount\", \"monthly\", \"extra\", \"row\", \"time\"]", "max = 6"])
        .column("text", "what", &[])
        .column("number", "amount", &["decimals = 2"])
        .column("yes-no", "monthly", &[])
        .column("number", "extra", &["decimals = 1", "when = { field = \"monthly\", operator = \"=\", value = \"yes\" }"])
        .column("calculated", "row", &["sum = [\"amount\", \"extra\"]"])
        .column("duration", "time", &[])
        .field("calculated", "time-total", &["sum = [\"time\"]", "needs = 1"])
        .field("calculated", "time-mean", &["mean = [\"time\"]", "needs = 1"])
        .field("calculated", "total", &["sum = [\"a\", \"b\"]"])
        .field("calculated", "some", &["sum = [\"a\", \"b\"]", "needs = 1"])
        .field("calculated", "zero", &["sum = [\"a\", \"b\"]", "needs = 0"])
        .field("calculated", "difference", &["sum = [\"a\", { field = \"b\", times = -1 }]"])
        .field("calculated", "yearly", &["sum = [{ field = \"a\", times = 12 }]"])
        .field("calculated", "mean", &["mean = [\"a\", \"b\", \"c\"]", "needs = 2"])
        .field("calculated", "rounded", &["mean = [\"a\", \"b\"]", "decimals = 0"])
        .field("calculated", "least", &["minimum = [\"a\", \"b\", \"c\"]", "needs = 1"])
        .field("calculated", "greatest", &["maximum = [\"a\", \"b\", \"c\"]", "needs = 1"])
        .field("calculated", "with-d", &["sum = [\"a\", \"d\"]"])
        .field("calculated", "burden", &["sum = [\"pain\", { field = \"home\", values = { own = 0, rent = 2 } }]", "needs = 1"])
        .field(
            "calculated",
            "score",
            &[
                format!("sum = [{{ field = \"mood\", {MOOD} }}]").as_str(),
                "unit = \"points\"",
                "bands = [{ code = \"few\", to = 2 }, { code = \"some\", from = 3, to = 4 }, { code = \"many\", from = 5 }]",
            ],
        )
        .field(
            "calculated",
            "half",
            &[
                format!("sum = [{{ field = \"mood\", statements = [\"x\", \"y\"], {MOOD}, times = -0.5 }}]").as_str(),
                "needs = 1",
            ],
        )
        .field("calculated", "highs", &["count = [{ field = \"mood\", only = [\"high\"] }]"])
        .field("calculated", "listed", &["count = [{ field = \"mood\", statements = [\"x\", \"y\"], only = [\"high\", \"mid\"] }]"])
        .field("calculated", "help", &["sum = [{ field = \"helps\", values = { money = 1, care = 2, advice = 2.5 } }]", "needs = 0"])
        .field("calculated", "ticked", &["count = [\"helps\"]"])
        .field("calculated", "money", &["count = [{ field = \"helps\", only = [\"money\"] }]"])
        .field("calculated", "answered", &["count = [\"a\", \"pain\", \"home\", \"born\", \"sign\"]"])
        .field("calculated", "rows", &["count = [\"costs\"]"])
        .field("calculated", "months", &["count = [{ field = \"monthly\", only = [\"yes\"] }]"])
        .field("calculated", "costs-total", &["sum = [\"amount\"]"])
        .field("calculated", "costs-mean", &["mean = [\"amount\"]", "needs = 1"])
        .field("calculated", "extras", &["sum = [\"extra\"]", "needs = 1"])
        .field("calculated", "rows-total", &["sum = [\"row\"]"])
        .field("calculated", "all", &["sum = [\"costs-total\", \"total\"]", "needs = 1"])
        .field(
            "calculated",
            "large",
            &["sum = [\"all\"]", "when = { field = \"all\", operator = \">\", value = 100 }"],
        )
        .field("text", "note", &["when = { field = \"all\", operator = \">=\", value = 100 }"])
        .field("calculated", "note-shown", &["count = [\"note\"]"])
        .field("calculated", "days", &["days = { from = \"start\", to = \"end\" }"])
        .field("calculated", "years", &["years = { from = \"born\", to = \"end\" }"])
        .field("calculated", "age", &["years = { from = \"born\", to = \"sign\" }"])
        .field("calculated", "fixed", &["days = { from = 2026-01-01, to = \"end\" }"])
}

/// Returns the texts of the form.
fn texts(toml: &str) -> String {
    let fields = toml.lines().filter_map(|line| line.strip_prefix("[field.")?.strip_suffix(']'));
    let attributes = |field: &str| match field {
        "pain" => "    .low = wenig\n    .high = viel\n",
        "mood" => {
            "    .statement-x = X\n    .statement-y = Y\n    .statement-z = Z\n    .point-low = tief\n    .point-mid = mittel\n    .point-high = hoch\n"
        }
        "home" => "    .option-own = eigen\n    .option-rent = Miete\n",
        "helps" => "    .option-money = Geld\n    .option-care = Pflege\n    .option-advice = Rat\n",
        "costs" => "    .row = Ausgabe { $number }\n",
        "score" => "    .band-few = wenige\n    .band-some = manche\n    .band-many = viele\n",
        _ => "",
    };
    let texts = fields.map(|field| format!("{field} = Feld {field}\n{}", attributes(field)));
    let around = ["section-all", "form-title", "why-plan", "unit-points"].map(|name| format!("{name} = {name}\n"));
    texts.chain(around).collect()
}

/// A project with the form, which has no findings.
pub static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let mut files = Files::built_in();
    let toml = definition().toml();
    for tag in TAGS {
        files.insert(format!("locales/{tag}/calculations.ftl"), texts(&toml).into_bytes());
    }
    files.insert("forms/calculations.toml".to_owned(), toml.into_bytes());
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    project
});

static FORM: LazyLock<Localized> = LazyLock::new(|| {
    let definition = PROJECT.form("calculations").expect("the form exists");
    let (form, findings) = PROJECT.localize(definition, PROJECT.locale(definition, "en-GB").expect("the language"));
    assert_eq!(findings, []);
    form
});

/// Validates answers as a file contains them.
pub fn validated(answers: &Value) -> Record {
    let definition = PROJECT.form("calculations").expect("the form exists");
    let tags: Vec<_> = TAGS.iter().map(|&tag| tag.to_owned()).collect();
    let version = &definition.form.version;
    let file = json!({ "bogen-answers": 1, "form": "calculations", "version": version, "language": "de-AT", "answers": answers });
    let raw = json::read(file.to_string().as_bytes(), "a.json".as_ref(), Channel::Html).expect("the file is read");
    Validator::new(definition, &FORM, &tags).validate(raw, &Context::default()).expect("the file is one of the form")
}

/// Returns the value of a calculated field in a record, "" if there is none; of a column, a list with one for each row.
pub fn value(record: &Record, field: &str) -> Value {
    let definition = PROJECT.form("calculations").expect("the form exists");
    let answers = serde_json::to_value(record.answers()).expect("a record is JSON");
    let (id, defined) = definition.fields.iter().find(|(id, _)| id.as_str() == field).expect(field);
    assert!(matches!(defined.kind, FieldKind::Calculated(_)), "{id} is not calculated");
    let or_none = |value: &Value| if value.is_null() { json!("") } else { value.clone() };
    match &defined.column_of {
        None => or_none(&answers[id.as_str()]),
        Some(table) => {
            let rows = answers[table.as_str()].as_array().cloned().unwrap_or_default();
            rows.iter().map(|row| or_none(&row[id.as_str()])).collect()
        }
    }
}

/// Returns the texts that a page shows in the outputs of its calculated fields, by their ids: one, or one for each row up to
/// the last that has a value.
pub fn outputs(form: &Localized, record: &Record) -> Value {
    let answers = serde_json::to_value(record.answers()).expect("a record is JSON");
    let mut outputs = Map::new();
    let mut add = |field: &Field, values: Vec<&Value>| {
        let texts: Option<Vec<_>> = values.into_iter().map(|value| output(form, field, value)).collect();
        let Some(mut texts) = texts.filter(|_| matches!(field.kind, Kind::Calculated { .. })) else { return };
        texts.truncate(texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1));
        outputs.insert(field.id.to_string(), json!(texts));
    };
    for field in form.sections.iter().flat_map(|section| &section.fields) {
        add(field, vec![&answers[field.id.as_str()]]);
        if let Kind::Table { columns, .. } = &field.kind {
            let rows: Vec<_> = answers[field.id.as_str()].as_array().into_iter().flatten().collect();
            for column in columns {
                add(column, rows.iter().map(|row| &row[column.id.as_str()]).collect());
            }
        }
    }
    outputs.into()
}

/// Returns the text that a page shows in the output of a field, if it is calculated.
pub fn output(form: &Localized, field: &Field, value: &Value) -> Option<String> {
    let Kind::Calculated { keys, bands, .. } = &field.kind else { return None };
    let Some(number) = value.as_f64() else { return Some(String::new()) };
    let written = bogen::locale::format_fixed(&form.language.tag, number, keys.decimals());
    let band = keys.band(number).and_then(|band| bands.iter().find(|one| one.code == band.code.as_str()));
    Some(band.map_or_else(|| written.clone(), |band| format!("{}: {written}", band.label.plain())))
}

/// Makes answers to the form, always the same.
pub fn made(count: usize) -> Vec<Value> {
    let mut state = 0x2545_f491_u32;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % below
    };
    let mut answers = |_| {
        let amount = |next: &mut dyn FnMut(usize) -> usize| {
            let units = i32::try_from(next(2_000_000)).expect("a small number") - 600_000;
            json!(f64::from(units) / 100.0)
        };
        let day = |next: &mut dyn FnMut(usize) -> usize| {
            format!("{}-{:02}-{:02}", 1990 + next(50), 1 + next(12), 1 + next(28))
        };
        let of = |list: &[&str], next: &mut dyn FnMut(usize) -> usize| json!(list[next(list.len())]);
        let mut given = Map::new();
        for id in [
            "a", "b", "c", "d", "asked", "pain", "mood", "home", "helps", "born", "start", "end", "sign", "costs",
            "note",
        ] {
            if next(4) == 0 {
                continue;
            }
            let answer = match id {
                "a" | "b" => amount(&mut next),
                "c" => json!(next(101)),
                "d" => json!(next(1000)),
                "asked" => of(&["yes", "no"], &mut next),
                "pain" => {
                    if next(5) == 0 {
                        json!("no-answer")
                    } else {
                        json!(next(11))
                    }
                }
                "home" => [json!("own"), json!("rent"), json!({ "other": "Zelt" })][next(3)].clone(),
                "helps" => [json!(["money"]), json!(["care", "advice"]), json!(["no-answer"])][next(3)].clone(),
                "born" | "start" | "end" => json!(day(&mut next)),
                "sign" => json!({ "name": "Ana", "date": day(&mut next) }),
                "mood" => {
                    let mut rated = Map::new();
                    for statement in ["x", "y", "z"] {
                        if next(5) > 0 {
                            rated.insert(statement.to_owned(), of(&["low", "mid", "high", "no-answer"], &mut next));
                        }
                    }
                    if rated.is_empty() { json!({ "x": "low" }) } else { rated.into() }
                }
                "costs" => {
                    let row = |next: &mut dyn FnMut(usize) -> usize| {
                        let mut row = Map::new();
                        if next(3) > 0 {
                            row.insert("amount".to_owned(), amount(next));
                        }
                        if next(2) > 0 {
                            row.insert("monthly".to_owned(), of(&["yes", "no"], next));
                        }
                        if row.get("monthly") == Some(&json!("yes")) && next(2) > 0 {
                            row.insert(
                                "extra".to_owned(),
                                json!(f64::from(u8::try_from(next(100)).expect("small")) / 10.0),
                            );
                        }
                        if next(3) == 0 {
                            row.insert("what".to_owned(), json!("Brot"));
                        }
                        Value::from(row)
                    };
                    let mut rows: Vec<_> = (0..=next(5)).map(|_| row(&mut next)).collect();
                    rows.push(json!({ "what": "Ende" }));
                    rows.into()
                }
                _ => json!("Notiz"),
            };
            given.insert(id.to_owned(), answer);
        }
        Value::from(given)
    };
    (0..count).map(&mut answers).collect()
}
