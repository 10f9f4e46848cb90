//! Migration of answers from older versions to a newer one.

mod definitions;
mod not_migrated;
mod values;

use std::path::Path;

use bogen::Project;
use bogen::definition::{self, Definition};
use bogen::diagnostic::Diagnostic;
use bogen::migrate::migrate;
use bogen::submission::{Channel, RawAnswers, json};
use bogen::validate::{Context, Record, Validator};
use bogen::value::Raw;
use serde_json::{Value, json};

use crate::support::definition_builder::DefinitionBuilder;
use crate::support::project;

/// Returns the old version of most tests.
fn old() -> String {
    DefinitionBuilder::new("visit")
        .field("text", "name", &[])
        .field("text", "place", &[])
        .field("choice", "area", &["options = [\"flat\", \"house\", \"work\"]", "other = true", "no-answer = true"])
        .field("choices", "needs", &["options = [\"money\", \"home\", \"talk\"]", "other = true"])
        .field("yes-no", "help", &["dont-know = true"])
        .field("scale", "mood", &["style = \"0-10\""])
        .field(
            "rating",
            "trust",
            &["statements = [\"listens\", \"helps\"]", "points = [\"never\", \"seldom\", \"often\"]"],
        )
        .field("agreement", "agreed-to", &[])
        .field("long-text", "notes", &[])
        .field("table", "steps", &["columns = [\"who\", \"what\", \"state\"]"])
        .column("text", "who", &[])
        .column("text", "what", &[])
        .column("choice", "state", &["options = [\"open\", \"begun\", \"done\"]"])
        .field("text", "fax", &[])
        .toml()
}

/// Returns the newer version.
fn new() -> String {
    DefinitionBuilder::new("visit")
        .version("2.0")
        .field("text", "first-name", &[])
        .field("text", "last-name", &[])
        .field("text", "city", &[])
        .field("choice", "area", &["options = [\"home\", \"work\"]", "other = true", "no-answer = true"])
        .field("yes-no", "needs-money", &[])
        .field("yes-no", "needs-home", &[])
        .field("choice", "help", &["options = [\"wanted\", \"refused\", \"open\"]"])
        .field("scale", "mood", &["style = \"faces\""])
        .field("rating", "trust", &["statements = [\"hears\", \"helps\"]", "points = [\"rarely\", \"often\"]"])
        .field("agreement", "agreed-to", &[])
        .field("long-text", "notes", &[])
        .field("table", "actions", &["columns = [\"person\", \"what\", \"state\"]"])
        .column("text", "person", &[])
        .column("text", "what", &[])
        .column("choice", "state", &["options = [\"open\", \"done\"]"])
        .toml()
}

/// Returns the newer version with its migrations.
fn new_with_migrations() -> String {
    new() + MIGRATIONS
}

/// The migrations from the old version to the new one.
const MIGRATIONS: &str = r#"
[migration.names]
from = "1.0"
type = "split"
field = "name"
to = ["first-name", "last-name"]
separator = " "

[migration.city]
from = "1.0"
type = "renamed"
field = "place"
to = "city"

[migration.areas]
from = "1.0"
type = "recoded"
field = "area"
codes = { flat = "home", house = "home" }

[migration.needs]
from = "1.0"
type = "split"
field = "needs"
options = { money = "needs-money", home = "needs-home" }

[migration.help]
from = "1.0"
type = "recoded"
field = "help"
codes = { yes = "wanted", no = "refused", dont-know = "open" }

[migration.mood]
from = "1.0"
type = "recoded"
field = "mood"
codes = { 0 = "1", 1 = "1", 2 = "2", 3 = "2", 4 = "3", 5 = "3", 6 = "3", 7 = "4", 8 = "4", 9 = "5", 10 = "5" }

[migration.trust]
from = "1.0"
type = "recoded"
field = "trust"
codes = { listens = "hears", never = "rarely", seldom = "rarely" }

[migration.steps]
from = "1.0"
type = "renamed"
field = "steps"
to = "actions"

[migration.who]
from = "1.0"
type = "renamed"
field = "who"
to = "person"

[migration.states]
from = "1.0"
type = "recoded"
field = "state"
codes = { begun = "open" }

[migration.fax]
from = "1.0"
type = "dropped"
field = "fax"
"#;

fn read(source: &str) -> (Option<Definition>, Vec<Diagnostic>) {
    definition::read(Path::new("forms/visit.toml"), source)
}

/// The texts of both versions.
const TEXTS: &str = "form-title = Besuch
section-all = Alles
why-plan = Für den Plan.
name = Name
first-name = Vorname
last-name = Nachname
place = Ort
city = Stadt
area = Bereich
    .option-flat = Wohnung
    .option-house = Haus
    .option-home = Zuhause
    .option-work = Arbeit
needs = Bedarf
    .option-money = Geld
    .option-home = Wohnen
    .option-talk = Reden
needs-money = Geld?
needs-home = Wohnen?
help = Hilfe
    .option-wanted = gewünscht
    .option-refused = abgelehnt
    .option-open = offen
mood = Stimmung
    .low = schlecht
    .high = gut
trust = Vertrauen
    .statement-listens = hört zu
    .statement-hears = hört hin
    .statement-helps = hilft
    .point-never = nie
    .point-seldom = selten
    .point-rarely = kaum
    .point-often = oft
agreed-to = Zustimmung
    .statement = Ich stimme zu.
notes = Notizen
steps = Schritte
    .row = Schritt { $number }
actions = Aufgaben
    .row = Aufgabe { $number }
who = Wer
person = Person
what = Was
state = Stand
    .option-open = offen
    .option-begun = begonnen
    .option-done = fertig
fax = Fax
extra = Mehr
";

/// A version with everything that validation needs.
struct Form {
    project: Project,
}

impl Form {
    fn new(definition: &str) -> Self {
        Self { project: project("visit", definition, TEXTS).0 }
    }

    fn definition(&self) -> &Definition {
        self.project.form("visit").expect("the form")
    }

    fn validate(&self, raw: RawAnswers) -> Record {
        let locale = self.project.locale(self.definition(), "de-AT").expect("the locale");
        let localized = self.project.localize(self.definition(), locale).0;
        let locales = ["de-AT".to_owned()];
        Validator::new(self.definition(), &localized, &locales)
            .validate(raw, &Context::default())
            .expect("a return of this version")
    }
}

/// Reads a file of answers, or a record.
fn raw(file: &Value) -> RawAnswers {
    json::read(file.to_string().as_bytes(), Path::new("answers.json"), Channel::Html).expect("a file of answers")
}

fn file(version: &str, answers: &Value) -> Value {
    json!({ "bogen-answers": 1, "form": "visit", "version": version, "language": "de-AT", "answers": answers })
}

fn as_raw(record: &Record) -> Raw {
    json::value(&serde_json::to_vec(record).expect("JSON"), Path::new("record.json")).expect("a record")
}

/// Validates answers to the first of some versions, and migrates them to the last.
fn carry(definitions: &[&str], answers: &Value) -> (Record, Record) {
    let forms: Vec<_> = definitions.iter().map(|definition| Form::new(definition)).collect();
    let versions: Vec<_> = forms.iter().map(Form::definition).collect();
    let (first, last) = (forms.first().expect("a version"), forms.last().expect("a version"));
    let raw = raw(&file(&first.definition().form.version, answers));
    let original = first.validate(raw.clone());
    let carried = migrate(raw, as_raw(&original), &versions, &last.definition().form.version).expect("a way");
    (original, last.validate(carried))
}

/// Migrates answers from the old version to the new one.
fn carried(answers: &Value) -> Value {
    let (original, record) = carry(&[&old(), &new_with_migrations()], answers);
    let record = serde_json::to_value(&record).expect("JSON");
    assert_eq!(record["migrated-from"], serde_json::to_value(&original).expect("JSON"), "the original is kept whole");
    record
}
