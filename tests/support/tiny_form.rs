//! A form with a long text and a table of two narrow columns, for typesetting arbitrary texts.

use bogen::localized::Localized;
use bogen::name::FieldId;
use bogen::render::pdf::{self, Options, Pdf};
use bogen::value::{Answer, Answers};

use super::Form;
use super::definition_builder::DefinitionBuilder;

const TEXTS: &str = "
form-title = Klein
section-all = Alles
why-plan = Zum Probieren.
story = Geschichte
rows = Zeilen
    .row = Zeile { $number }
left = Links
right = Rechts
";

pub fn tiny() -> Localized {
    let definition = DefinitionBuilder::new("tiny")
        .field("long-text", "story", &["max-length = 20000"])
        .field("table", "rows", &["layout = \"grid\"", "columns = [\"left\", \"right\"]"])
        .column("text", "left", &[])
        .column("text", "right", &[]);
    Form::written("tiny", &definition.toml(), TEXTS, "de-AT").localized
}

fn id(name: &str) -> FieldId {
    FieldId::new(name).unwrap()
}

/// Renders the form with the text as a long answer and in a narrow cell.
pub fn set(form: &Localized, text: &str) -> Pdf {
    let row = Answers::from_iter([(id("left"), Answer::Text(text.into())), (id("right"), Answer::Text("x".into()))]);
    let answers =
        Answers::from_iter([(id("story"), Answer::Text(text.into())), (id("rows"), Answer::Table(vec![row]))]);
    pdf::render(form, Options { answers: Some(&answers), ..Options::default() })
        .unwrap_or_else(|e| panic!("{text:?}: {e:?}"))
}
