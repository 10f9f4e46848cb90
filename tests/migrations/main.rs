//! How answers of older versions become answers of a newer one.

mod definitions;

use std::path::Path;

use bogen::definition::{self, Definition};
use bogen::diagnostic::Diagnostic;

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
