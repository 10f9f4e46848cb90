//! What is wrong with texts and languages of a form.

use bogen::diagnostic::Severity;
use bogen::locale::Direction;
use bogen::{Files, Project};

use crate::support::definition_builder::DefinitionBuilder;
use crate::support::project;

const FORM: &str = r#"[form]
id = "trial"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["main"]

[section.main]
fields = ["mood", "talks"]
voice = "client"
why = "plan"

[field.mood]
type = "choice"
options = ["good", "bad", "no"]

[field.talks]
type = "rating"
statements = ["listened", "heard"]
points = ["never", "always"]
"#;

/// Reads the project with the form and these texts of its fields, and lists the codes of what is wrong with the form.
fn found(fields: &str) -> Vec<String> {
    let texts = format!("form-title = Titel\nwhy-plan = Für den Plan.\nsection-main = Angaben\n{fields}");
    let (project, findings) = project("trial", FORM, &texts);
    let form = project.form("trial").expect("the form is read");
    let (_, wording) = project.localize(form, project.locale(form, "de-AT").expect("German"));
    findings
        .iter()
        .chain(&wording)
        .filter(|one| one.severity == Severity::Error)
        .map(|one| one.code.word().to_owned())
        .collect()
}

const TALKS: &str = "talks = Gespräche\n    .statement-listened = Man hört mir zu.\n    .statement-heard = Ich werde ernst genommen.\n    \
                     .point-never = nie\n    .point-always = immer\n";

#[test]
fn answers_with_the_same_words_are_found() {
    let mood = |words: [&str; 3]| {
        let [good, bad, no] = words;
        format!("mood = Stimmung\n    .option-good = {good}\n    .option-bad = {bad}\n    .option-no = {no}\n{TALKS}")
    };
    assert_eq!(found(&mood(["gut", "schlecht", "keine"])), [""; 0]);
    assert_eq!(found(&mood(["gut", "Gut", "keine"])), ["same-words"]);
    let talks = TALKS.replace("immer", "nie").replace("Ich werde ernst genommen.", "Man hört mir zu.");
    assert_eq!(found(&mood(["gut", "schlecht", "keine"]).replace(TALKS, &talks)), ["same-words", "same-words"]);
}

#[test]
fn a_unit_is_not_called_like_another_one() {
    let found = |kg: &str, g: &str| {
        let form = DefinitionBuilder::new("trial").field("quantity", "weight", &["units = [\"kg\", \"g\"]"]).toml();
        let texts = "form-title = Titel\nwhy-plan = Für den Plan.\nsection-all = Angaben\nweight = Gewicht\n";
        let texts = format!("{texts}unit-kg = {kg}\nunit-g = {g}\n");
        let (project, findings) = project("trial", &form, &texts);
        let form = project.form("trial").expect("the form is read");
        let (_, wording) = project.localize(form, project.locale(form, "de-AT").expect("German"));
        let errors = findings.iter().chain(&wording).filter(|one| one.severity == Severity::Error);
        errors.map(|one| one.code.word().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("Kilo", "Gramm"), [""; 0]);
    assert_eq!(found("kg", "g"), [""; 0], "a unit may be called like its own code");
    // As they are read: in any case, with any spaces, and by the codes of all units.
    for (kg, g) in [("Maß", "MAß"), ("Pfund  schwer", "pfund schwer"), ("G", "Gramm"), ("Kilo", "KG"), ("g", "kg")] {
        assert!(found(kg, g).contains(&"same-words".to_owned()), "{kg}, {g}");
    }
}

#[test]
fn a_language_has_the_direction_of_its_script() {
    let direction = |tag: &str, lines: &str| {
        let mut files = Files::built_in();
        let locale = format!("name = \"{tag}\"\nstate = \"unreviewed\"\n{lines}");
        files.insert(format!("locales/{tag}/locale.toml"), locale.into_bytes());
        files.insert(format!("locales/{tag}/common.ftl"), Vec::new());
        let (project, findings) = Project::read(files);
        let is_wrong = findings.iter().any(|one| one.code.word() == "wrong-direction");
        (project.locales.get(tag).map(|locale| locale.direction), is_wrong)
    };
    for (tag, expected) in [
        ("ar", Direction::Rtl),
        ("fa-AF", Direction::Rtl),
        ("ckb", Direction::Rtl),
        ("he", Direction::Rtl),
        ("tr", Direction::Ltr),
        ("ku-Latn", Direction::Ltr),
        ("uk", Direction::Ltr),
    ] {
        assert_eq!(direction(tag, ""), (Some(expected), false), "{tag}");
    }
    assert!(direction("ar", "direction = \"ltr\"\n").1);
    // Pages in both directions can be tried in any language.
    assert_eq!(direction("en-US", "direction = \"rtl\"\n"), (Some(Direction::Rtl), false));
}

#[test]
fn a_form_that_is_in_no_original_language_was_written_in_its_first_one() {
    let notices = |tags: &[&str], shown: &str| {
        let mut files = Files::built_in();
        files.insert("forms/trial.toml".to_owned(), FORM.as_bytes().to_vec());
        for tag in tags {
            let texts = format!(
                "form-title = Title\nwhy-plan = Why.\nsection-main = Main\nmood = Mood\n    .option-good = good\n    .option-bad = bad\n    .option-no = none\n{TALKS}"
            );
            files.insert(format!("locales/{tag}/trial.ftl"), texts.into_bytes());
        }
        let (project, _) = Project::read(files);
        let form = project.form("trial").expect("the form is read");
        let (localized, _) = project.localize(form, project.locale(form, shown).expect("the language"));
        localized.notices.iter().map(bogen::text::Rich::plain).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(notices(&["en-GB"], "en-GB"), "");
    assert!(notices(&["de", "en-GB"], "en-GB").ends_with("applies: Deutsch (Österreich)."));
    assert_eq!(notices(&["de", "en-GB"], "de-AT"), "");
}
