//! Tables in the cards of other tables: what a definition may contain, and how their rows are judged, migrated and compared.

use std::path::Path;

use bogen::definition;
use bogen::diff::{Diff, FormSnapshot};
use bogen::migrate::step;
use bogen::submission::{Channel, json as answers_file};
use bogen::validate::{Problem, Record, record_schema};
use serde_json::{Value, json};

use crate::support::Form;

const FORM: &str = r#"[form]
id = "trial"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["main"]

[section.main]
fields = ["least", "people", "sum", "oldest", "told"]
voice = "client"
why = "plan"

[field.least]
type = "number"

[field.people]
type = "table"
columns = ["called", "died", "stays", "days"]
max = 4

[field.called]
type = "text"
required = true

[field.died]
type = "number"

[field.stays]
type = "table"
columns = ["place", "length", "half", "reason"]
layout = "grid"
min = 1
max = 3

[field.place]
type = "text"
required = true

[field.length]
type = "number"

[field.half]
type = "calculated"
sum = [{ field = "length", times = 0.5 }]

[field.reason]
type = "text"
when = { field = "length", operator = ">", value = 9 }

[field.days]
type = "calculated"
sum = ["length"]
needs = 0

[field.sum]
type = "calculated"
sum = ["days"]
needs = 0

[field.oldest]
type = "calculated"
maximum = ["length"]
needs = 1

[field.told]
type = "yes-no"
when = { table = "people", some = { table = "stays", every = { field = "length", operator = ">=", value = 5 } } }

[rule.before-death]
type = "order"
severity = "error"
first = "length"
then = "died"

[rule.long-enough]
type = "order"
severity = "error"
first = "least"
then = "length"

[rule.known]
type = "holds"
severity = "warning"
each = "stays"
that = { any = [{ field = "place", operator = "exists", value = true }, { field = "called", operator = "=", value = "Ana" }] }
"#;

const WORDS: &str = "form-title = Titel\nsection-main = Alles\nwhy-plan = Zum Planen.\nleast = Mindestens\npeople = Leute\n    \
    .row = Person { $number }\ncalled = Name\ndied = Gestorben\nstays = Aufenthalte\n    .row = Aufenthalt { $number }\nplace = Ort\n\
    length = Dauer\nhalf = Hälfte\nreason = Weshalb dort?\ndays = Tage\nsum = Summe\noldest = Längster\ntold = Erzählt?\n    \
    .when = Nur wenn lang\nrule-before-death = Zu lang.\nrule-long-enough = Zu kurz.\nrule-known = Wo?\n";

fn form() -> Form {
    Form::written("trial", FORM, WORDS, "de-AT")
}

fn codes(record: &Record) -> Vec<String> {
    let code = |problem: &Problem| format!("{} {}", problem.code, problem.path.as_deref().unwrap_or("-"));
    record.problems().iter().map(code).collect()
}

fn found(definition: &str) -> Vec<String> {
    let (_, findings) = definition::read(Path::new("forms/trial.toml"), definition);
    findings.iter().map(|finding| format!("{} {:?}", finding.code.word(), finding.arguments)).collect()
}

#[test]
fn a_table_can_be_in_a_card_and_no_deeper() {
    let with = |old: &str, new: &str| {
        assert!(FORM.contains(old));
        found(&FORM.replacen(old, new, 1))
    };
    assert_eq!(found(FORM), [""; 0]);
    let name = r#"("name", "stays")"#;
    assert_eq!(
        with("max = 4", "max = 4\nlayout = \"grid\""),
        [format!(r#"table-in-grid [{name}, ("table", "people")]"#)]
    );
    assert_eq!(with("min = 1\nmax = 3", "rows = [\"a\", \"b\"]"), [format!("named-rows-in-card [{name}]")]);
    let deeper = with(
        "[field.place]\ntype = \"text\"",
        "[field.place]\ntype = \"table\"\ncolumns = [\"street\"]\n\n[field.street]\ntype = \"text\"",
    );
    assert!(deeper.contains(&r#"table-too-deep [("name", "place")]"#.to_owned()), "{deeper:?}");
    let itself = with("columns = [\"called\", ", "columns = [\"people\", \"called\", ");
    assert!(itself.contains(&r#"table-too-deep [("name", "people")]"#.to_owned()), "{itself:?}");
    // An inner column is within reach of its own row and the card's, and of nothing else.
    let out = with(
        "first = \"least\"\nthen = \"length\"",
        "first = \"least\"\nthen = \"length\"\n\n[rule.r]\ntype = \"together\"\nseverity = \"error\"\nfields = [\"called\", \"least\"]",
    );
    assert_eq!(out.len(), 1, "{out:?}");
    let when = |field: &str, reference: &str| {
        let old = format!("[field.{field}]\n");
        with(&old, &format!("{old}when = {{ field = \"{reference}\", operator = \"exists\", value = true }}\n"))
    };
    for (field, reference) in [("place", "called"), ("place", "least"), ("place", "length"), ("died", "stays")] {
        assert_eq!(when(field, reference), [""; 0], "{field} {reference}");
    }
    for (field, reference) in [("died", "length"), ("least", "length"), ("least", "called")] {
        assert!(when(field, reference)[0].starts_with("out-of-scope"), "{field} {reference}");
    }
}

#[test]
fn rows_in_rows_are_judged_and_calculated() {
    let form = form();
    let record = form.validate(&json!({
        "least": 2,
        "people": [
            { "called": "Ana", "died": 8, "stays": [{ "place": "Graz", "length": 5 }, {}, { "length": 9, "reason": "x" }] },
            { "called": "Bob" },
            { "stays": [{ "place": "Linz", "length": 12, "reason": "Arbeit", "colour": "red" }, { "place": "Wels", "length": 1 }] },
        ],
        "told": "no",
    }));
    assert_eq!(
        codes(&record),
        [
            "error-required people[1].stays[3].place",
            "error-not-asked people[1].stays[3].reason",
            "error-rows-min people[2].stays",
            "error-required people[3].called",
            "error-unknown-field people[3].stays[1].colour",
            "rule-before-death people[1].stays[3].length",
            "rule-long-enough people[3].stays[2].length",
        ]
    );
    assert!(record.problems()[0].message.contains("Person 1: Aufenthalt 3: Ort"), "{}", record.problems()[0].message);
    assert!(record.problems()[5].message.starts_with("Person 1: Aufenthalt 3: "), "{}", record.problems()[5].message);
    let answers = serde_json::to_value(record.answers()).unwrap();
    assert_eq!(
        answers["people"][0]["stays"],
        json!([{ "place": "Graz", "length": 5, "half": 2.5 }, {}, { "length": 9, "half": 4.5, "reason": "x" }])
    );
    assert_eq!(
        [&answers["people"][0]["days"], &answers["people"][1]["days"], &answers["people"][2]["days"]],
        [14, 0, 13]
    );
    assert_eq!((&answers["sum"], &answers["oldest"]), (&json!(27), &json!(12)));
    // Nobody has only long stays: the first has one without a length that counts, the third a short one.
    let short = form
        .validate(&json!({ "people": [{ "called": "A", "stays": [{ "place": "x", "length": 1 }] }], "told": "no" }));
    assert_eq!(codes(&short), ["error-not-asked told"]);
    let long = form
        .validate(&json!({ "people": [{ "called": "A", "stays": [{ "place": "x", "length": 5 }] }], "told": "no" }));
    assert_eq!(codes(&long), [""; 0]);
    let many = json!([{ "place": "1" }, { "place": "2" }, { "place": "3" }, { "place": "4" }]);
    let many = form.validate(&json!({ "people": [{ "called": "A", "stays": many }] }));
    assert_eq!(codes(&many), ["error-rows-max people[1].stays"]);
    let no_list = form.validate(&json!({ "people": [{ "called": "A", "stays": "Graz" }] }));
    assert_eq!(codes(&no_list), ["error-shape people[1].stays"]);
    assert_eq!(
        serde_json::to_value(no_list.unread()).unwrap(),
        json!([{ "path": "people[1].stays", "given": "Graz" }])
    );
}

#[test]
fn the_schema_of_records_knows_rows_in_rows() {
    let form = form();
    let schema = jsonschema::validator_for(&record_schema(&form.definition)).unwrap();
    let record = |answers: &Value| serde_json::to_value(form.validate(answers)).unwrap();
    let good =
        record(&json!({ "people": [{ "called": "A", "stays": [{ "place": "x", "length": 5 }] }], "told": "no" }));
    assert_eq!(schema.iter_errors(&good).map(|error| error.to_string()).collect::<Vec<_>>(), [""; 0]);
    let mut bad = good.clone();
    bad["answers"]["people"][0]["stays"][0]["colour"] = json!("red");
    assert!(!schema.is_valid(&bad));
    let mut bad = good;
    bad["answers"]["people"][0]["stays"] = json!([]);
    assert!(!schema.is_valid(&bad), "a stay is required");
}

#[test]
fn rows_in_rows_are_carried_over_and_compared() {
    let old = form();
    let migrations = "\n[migration.place]\nfrom = \"1.0\"\ntype = \"renamed\"\nfield = \"place\"\nto = \"town\"\n\n\
                      [migration.length]\nfrom = \"1.0\"\ntype = \"dropped\"\nfield = \"reason\"\n";
    let changed = FORM.replace("version = \"1.0\"", "version = \"2.0\"").replace("\"place\"", "\"town\"");
    let changed = changed.replace("[field.place]", "[field.town]").replace(", \"reason\"]", "]");
    let (before, after) = changed.split_once("[field.reason]").unwrap();
    let changed = format!("{before}{}{migrations}", &after[after.find("[field.days]").unwrap()..]);
    let words = WORDS.replace("place = Ort", "town = Ort").replace("reason = Weshalb dort?\n", "");
    let new = Form::written("trial", &changed, &words, "de-AT");
    let answers = json!({ "people": [{ "called": "A", "stays": [{ "place": "Graz", "length": 12, "reason": "Arbeit", "odd": 1 }] }] });
    let file = serde_json::to_vec(&old.file(&answers)).unwrap();
    let raw = answers_file::read(&file, Path::new("a.json"), Channel::File).unwrap();
    let migrated = step(raw, &old.definition, &new.definition);
    let written = serde_json::to_value(&migrated.answers).unwrap();
    assert_eq!(written["people"][0]["stays"][0], json!({ "length": 12, "odd": 1, "town": "Graz" }));

    let snapshot =
        |form: &Form| FormSnapshotOwned { definition: form.definition.clone(), forms: vec![form.localized.clone()] };
    let (before, after) = (snapshot(&old), snapshot(&new));
    let diff = Diff::between(&before.borrowed(), &after.borrowed());
    let subjects: Vec<_> =
        diff.changes.iter().map(|change| serde_json::to_value(&change.subject).unwrap()["id"].clone()).collect();
    assert!(subjects.contains(&json!("town")) && subjects.contains(&json!("reason")), "{subjects:?}");
}

struct FormSnapshotOwned {
    definition: definition::Definition,
    forms: Vec<bogen::localized::Localized>,
}

impl FormSnapshotOwned {
    fn borrowed(&self) -> FormSnapshot<'_> {
        FormSnapshot { definition: &self.definition, forms: &self.forms }
    }
}
