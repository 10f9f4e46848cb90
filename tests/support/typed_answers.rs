//! The table of typed answers, `fixtures/typed-answers.toml`, and the form and project in which they are given.

use bogen::project::Project;
use bogen::source_files::Files;
use bogen::submission::{Channel, json};
use bogen::validate::{Context, Record, Validator};
use serde_json::{Value, json};

use super::definition_builder::DefinitionBuilder;

/// The languages of the form, the first of the page first. Texts that they lack are English.
pub const TAGS: &[&str] = &["de-AT", "en-GB", "en-US", "ar", "fa", "uk", "tr"];

/// A typed answer and what must become of it.
pub struct Case {
    /// The language in which the form is shown.
    pub tag: String,
    /// The field.
    pub field: String,
    /// The texts typed: one, or those of the day, the month and the year.
    pub typed: Vec<String>,
    /// The value in the record, `Null` if there is none.
    pub value: Value,
    /// The codes of the problems.
    pub problems: Vec<String>,
}

/// Returns the table.
pub fn cases() -> Vec<Case> {
    let table: toml::Table = include_str!("../fixtures/typed-answers.toml").parse().expect("the table is TOML");
    let mut cases = Vec::new();
    for (tag, fields) in &table {
        for (field, lists) in fields.as_table().expect("fields") {
            let boxes = match field.as_str() {
                "month" | "weight" => 2,
                "meeting" => 4,
                _ => 3,
            };
            for (list, count) in [("cases", 1), ("boxes", boxes)] {
                let entries = lists.get(list).and_then(|list| list.as_array()).into_iter().flatten();
                for entry in entries {
                    let entry: Vec<Value> = entry.clone().try_into().expect("a list");
                    let text = |value: &Value| value.as_str().expect("a text").to_owned();
                    let value = if entry[count] == "" { Value::Null } else { entry[count].clone() };
                    cases.push(Case {
                        tag: tag.clone(),
                        field: field.clone(),
                        typed: entry[..count].iter().map(text).collect(),
                        value,
                        problems: entry[count + 1..].iter().map(text).collect(),
                    });
                }
            }
        }
    }
    cases
}

/// Returns a project with one form, `typed`, that has a field of each kind that is typed.
pub fn project() -> Project {
    let mut files = Files::built_in();
    let form = DefinitionBuilder::new("typed")
        .field("text", "name", &["required = true"])
        .field("text", "email", &["format = \"email\""])
        .field("text", "phone", &["format = \"phone\""])
        .field("text", "postcode", &["format = \"postcode\""])
        .field("text", "iban", &["format = \"iban\""])
        .field("text", "bic", &["format = \"bic\""])
        .field("text", "at-social-insurance", &["format = \"at-social-insurance\""])
        .field("text", "de-tax-id", &["format = \"de-tax-id\""])
        .field("text", "de-pension-insurance", &["format = \"de-pension-insurance\""])
        .field("text", "code", &["pattern = \"[A-Z]{2}-[0-9]{4}\""])
        .field("number", "whole", &["min = 0"])
        .field("number", "amount", &["decimals = 2"])
        .field("number", "exact", &["decimals = 3"])
        .field("number", "income", &["currency = \"EUR\"", "min = 0"])
        .field("number", "yen", &["currency = \"JPY\""])
        .field("number", "share", &["percent = true", "decimals = 1", "max = 100"])
        .field(
            "quantity",
            "weight",
            &["units = [\"kg\", \"g\"]", "min = { kg = 0.5 }", "max = { kg = 300, g = 300000 }", "decimals = 1"],
        )
        .field("duration", "lasts", &["min = \"0:05\"", "max = \"120:00\""])
        .field("time", "hour", &["not-before = \"08:00\"", "not-after = \"20:00\""])
        .field("date", "month", &["precision = \"month\"", "not-before = 2000-01-15"])
        .field("date", "year", &["precision = \"year\"", "not-after = 2030-06-30"])
        .field("date", "meeting", &["precision = \"minute\"", "not-after = 2026-12-31"])
        .field("date", "day", &[]);
    files.insert("forms/typed.toml".to_owned(), form.toml().into_bytes());
    let fields = [
        "name",
        "email",
        "phone",
        "postcode",
        "iban",
        "bic",
        "at-social-insurance",
        "de-tax-id",
        "de-pension-insurance",
        "whole",
        "amount",
        "exact",
        "income",
        "yen",
        "share",
        "weight",
        "lasts",
        "hour",
        "month",
        "year",
        "meeting",
        "day",
        "section-all",
        "form-title",
        "why-plan",
    ];
    let texts = fields.iter().map(|name| format!("{name} = {name}\n")).collect::<Vec<_>>().concat();
    let texts = texts + "code = code\n    .error-pattern = code?\nunit-g = Gramm\n";
    let common = files.text("locales/en-GB/common.ftl").expect("English").expect("UTF-8").to_owned();
    for tag in TAGS {
        if !["de-AT", "en-GB"].contains(tag) {
            files.insert(format!("locales/{tag}/common.ftl"), common.clone().into_bytes());
            files.insert(
                format!("locales/{tag}/locale.toml"),
                format!("name = \"{tag}\"\nstate = \"unreviewed\"\n").into_bytes(),
            );
        }
        let unit = if tag.starts_with("de") { "unit-kg = Kilogramm\n" } else { "unit-kg = kilo\n" };
        files.insert(format!("locales/{tag}/typed.ftl"), format!("{texts}{unit}").into_bytes());
    }
    Project::read(files).0
}

/// Validates an answer as a file contains it, given in a language; problems are worded in that language.
pub fn validated(project: &Project, tag: &str, field: &str, answer: &Value) -> Record {
    let definition = project.form("typed").expect("the form exists");
    let (form, _) = project.localize(definition, project.locale(definition, tag).expect("the language exists"));
    let tags: Vec<_> = TAGS.iter().map(|&tag| tag.to_owned()).collect();
    // Those with other words for units than the first.
    let others = ["de-AT", "en-GB"]
        .map(|tag| project.localize(definition, project.locale(definition, tag).expect("a language")).0);
    let version = &definition.form.version;
    let file = json!({ "bogen-answers": 1, "form": "typed", "version": version, "language": tag, "answers": { field: answer } });
    let raw = json::read(file.to_string().as_bytes(), "typed.json".as_ref(), Channel::Html).expect("the file is read");
    Validator::new(definition, &form, &tags)
        .with_unit_words(others.iter())
        .validate(raw, &Context::default())
        .expect("the file is one of the form")
}

/// Returns what was typed in a field as a file contains it: a text, the boxes of a date, or a number and its unit.
pub fn as_given(field: &str, typed: &[String]) -> Value {
    match typed {
        [value, unit] if field == "weight" => json!({ "value": value, "unit": unit }),
        [month, year] => json!({ "month": month, "year": year }),
        [day, month, year] => json!({ "day": day, "month": month, "year": year }),
        [day, month, year, time] => json!({ "day": day, "month": month, "year": year, "time": time }),
        _ => json!(typed[0]),
    }
}

/// Returns the value of a field in a record, the codes of its problems, and their messages.
pub fn outcome(record: &Record, field: &str) -> (Value, Vec<String>, Vec<String>) {
    let value = serde_json::to_value(record.answers()).expect("a record is JSON")[field].clone();
    let problems: Vec<_> = record.problems().iter().filter(|problem| problem.path.as_deref() == Some(field)).collect();
    (
        value,
        problems.iter().map(|one| one.code.clone()).collect(),
        problems.iter().map(|one| one.message.clone()).collect(),
    )
}

/// Makes durations of the pieces of which they consist, always the same.
pub fn made_durations(count: usize) -> Vec<(String, String, Vec<String>)> {
    const PIECES: &[&str] = &[
        "0", "1", "2", "30", "5", "75", "90", "٣", "９", ":", ".", ",", "½", " ", " ", "\u{a0}", "h", " h ", " Std. ",
        "min", " Min.", "Stunden", " und ", "хв", "saat", "PT", "H", "M", "-", "x",
    ];
    let mut next = numbers();
    let mut text = |most: usize| (0..=next(most)).map(|_| PIECES[next(PIECES.len())]).collect::<String>();
    let made = (0..count).map(|index| {
        let typed = if index % 2 == 0 { format!("{}{}", 1 + index % 3, text(4)) } else { text(5) };
        (TAGS[index % TAGS.len()].to_owned(), "lasts".to_owned(), vec![typed])
    });
    made.collect()
}

/// Returns numbers below the given ones that look random, always the same.
fn numbers() -> impl FnMut(usize) -> usize {
    let mut state = 0x9e37_79b9_u32;
    move |below| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % below
    }
}

/// Makes numbers with units of the pieces of which they consist, always the same: in one text, or with a chosen unit.
pub fn made_quantities(count: usize) -> Vec<(String, String, Vec<String>)> {
    const PIECES: &[&str] = &[
        "0", "1", "5", "12", "500", "٣", "９", ".", ",", "-", " ", " ", "\u{a0}", "'", "kg", " kg", " Kilo", "g",
        " Gramm", "x",
    ];
    let mut next = numbers();
    let mut text = |most: usize| (0..=next(most)).map(|_| PIECES[next(PIECES.len())]).collect::<String>();
    let made = (0..count).map(|index| {
        let typed = match index % 3 {
            0 => vec![text(4), ["", "kg", "g"][index / 3 % 3].to_owned()],
            1 => vec![format!("{}{} kg", text(1), text(1))],
            _ => vec![text(4)],
        };
        (TAGS[index % TAGS.len()].to_owned(), "weight".to_owned(), typed)
    });
    made.collect()
}

/// Makes answers of the pieces of which typed answers consist, always the same.
pub fn made(count: usize) -> Vec<(String, String, Vec<String>)> {
    const PIECES: &[&str] = &[
        "0",
        "1",
        "2",
        "4",
        "5",
        "12",
        "13",
        "26",
        "31",
        "500",
        "000",
        "1999",
        "2026",
        "٣",
        "۵",
        "９",
        ".",
        ".",
        ",",
        "/",
        "-",
        "–",
        " ",
        " ",
        "\u{a0}",
        "'",
        "٫",
        "٬",
        "،",
        "Mai",
        "may",
        "Jän",
        "mar",
        "Kasım",
        "травня",
        "th",
        " of ",
        "+",
        "\u{200b}",
        "@",
        "x",
        "DW ",
        ":",
        "14",
        "30",
        " Uhr",
        "pm",
        "h",
        "T",
        "€",
        " EUR",
        "¥",
        "%",
        ",-",
        "euro ",
    ];
    let mut next = numbers();
    let mut text = |most: usize| (0..=next(most)).map(|_| PIECES[next(PIECES.len())]).collect::<String>();
    let fields = [
        "amount", "whole", "exact", "phone", "email", "postcode", "day", "day", "income", "income", "yen", "share",
        "hour", "month", "year", "meeting",
    ];
    let made = (0..count).map(|index| {
        let field = fields[index % fields.len()];
        let typed = match (field, index % 3) {
            ("day", 0) => vec![text(2), text(2), text(2)],
            ("month", 0) => vec![text(2), text(2)],
            ("meeting", 0) => vec![text(2), text(2), text(2), text(3)],
            ("meeting", 1) => vec![format!("4.5.2026 {}", text(3))],
            ("meeting", _) => vec![format!("{}{}{} {}", text(2), text(1), text(3), text(3))],
            ("day", _) => vec![format!("{}{}{}", text(2), text(1), text(3))],
            _ => vec![text(6)],
        };
        (TAGS[index % TAGS.len()].to_owned(), field.to_owned(), typed)
    });
    made.collect()
}
