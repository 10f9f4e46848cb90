//! How answers of older versions become answers of a newer one.

mod carried;
mod definitions;
mod kept;

use std::path::Path;

use bogen::Project;
use bogen::definition::{self, Definition};
use bogen::diagnostic::Diagnostic;
use bogen::files::Files;
use bogen::migrate::migrate;
use bogen::record::{Channel, Record};
use bogen::submission::{Raw, RawAnswers, json};
use bogen::validate::Validator;
use serde_json::{Value, json};

/// The version that most tests begin with.
const OLD: &str = r#"
[form]
id = "visit"
number = "V-1"
version = "1.0"
dated = 2026-11-21
sections = ["all"]

[section.all]
fields = ["name", "place", "area", "needs", "help", "mood", "trust", "agreed-to", "notes", "steps", "fax"]
voice = "client"
why = "plan"

[field.name]
type = "text"

[field.place]
type = "text"

[field.area]
type = "choice"
options = ["flat", "house", "work"]
other = true
no-answer = true

[field.needs]
type = "choices"
options = ["money", "home", "talk"]
other = true

[field.help]
type = "yes-no"
dont-know = true

[field.mood]
type = "scale"
style = "0-10"

[field.trust]
type = "rating"
statements = ["listens", "helps"]
points = ["never", "seldom", "often"]

[field.agreed-to]
type = "agreement"

[field.notes]
type = "long-text"

[field.steps]
type = "table"
columns = ["who", "what", "state"]

[field.who]
type = "text"

[field.what]
type = "text"

[field.state]
type = "choice"
options = ["open", "begun", "done"]

[field.fax]
type = "text"
"#;

/// The version after it.
const NEW: &str = r#"
[form]
id = "visit"
number = "V-1"
version = "2.0"
dated = 2026-12-01
sections = ["all"]

[section.all]
fields = ["first-name", "last-name", "city", "area", "needs-money", "needs-home", "help", "mood", "trust", "agreed-to", "notes", "actions"]
voice = "client"
why = "plan"

[field.first-name]
type = "text"

[field.last-name]
type = "text"

[field.city]
type = "text"

[field.area]
type = "choice"
options = ["home", "work"]
other = true
no-answer = true

[field.needs-money]
type = "yes-no"

[field.needs-home]
type = "yes-no"

[field.help]
type = "choice"
options = ["wanted", "refused", "open"]

[field.mood]
type = "scale"
style = "faces"

[field.trust]
type = "rating"
statements = ["hears", "helps"]
points = ["rarely", "often"]

[field.agreed-to]
type = "agreement"

[field.notes]
type = "long-text"

[field.actions]
type = "table"
columns = ["person", "what", "state"]

[field.person]
type = "text"

[field.what]
type = "text"

[field.state]
type = "choice"
options = ["open", "done"]
"#;

/// What becomes of the answers.
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

/// The words of both versions.
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

/// A version with all that validating needs.
struct Form {
    project: Project,
}

impl Form {
    fn new(definition: &str) -> Self {
        let mut files = Files::defaults();
        files.insert("forms/visit.toml", definition.as_bytes().to_vec());
        files.insert("locales/de/visit.ftl", TEXTS.as_bytes().to_vec());
        Self { project: Project::read(files).0 }
    }

    fn definition(&self) -> &Definition {
        self.project.form("visit").expect("the form")
    }

    fn validate(&self, raw: RawAnswers) -> Record {
        let locale = self.project.locale(self.definition(), "de-AT").expect("the locale");
        let localized = self.project.localize(self.definition(), locale).0;
        let locales = ["de-AT".to_owned()];
        Validator::new(self.definition(), &localized, &locales).validate(raw).expect("a return of this version")
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

/// Validates answers to the first of some versions, and carries them over into the last.
fn carry(definitions: &[&str], answers: &Value) -> (Record, Record) {
    let forms: Vec<_> = definitions.iter().map(|definition| Form::new(definition)).collect();
    let versions: Vec<_> = forms.iter().map(Form::definition).collect();
    let (first, last) = (forms.first().expect("a version"), forms.last().expect("a version"));
    let raw = raw(&file(&first.definition().form.version, answers));
    let original = first.validate(raw.clone());
    let carried = migrate(raw, as_raw(&original), &versions, &last.definition().form.version).expect("a way");
    (original, last.validate(carried))
}

/// Carries answers to the old version over into the new one.
fn carried(answers: &Value) -> Value {
    let (original, record) = carry(&[OLD, &format!("{NEW}{MIGRATIONS}")], answers);
    let record = serde_json::to_value(&record).expect("JSON");
    assert_eq!(record["migrated-from"], serde_json::to_value(&original).expect("JSON"), "the original is kept whole");
    record
}
