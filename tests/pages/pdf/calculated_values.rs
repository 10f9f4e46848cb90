//! Calculated fields on pages: their room, and a questionnaire with a score by every road.
//!
//! What is calculated is the same by every road, and what was written otherwise is noticed.

use std::path::Path;

use bogen::render::pdf::PageCheck;
use bogen::submission::{self, Channel};
use bogen::value::Raw;
use bogen::{Files, Project};
use indexmap::IndexMap;
use serde_json::{Value, json};

use super::roads::{self, check, filled, record};
use crate::support::Form;
use crate::support::definition_builder::DefinitionBuilder;
use crate::support::returned_files::{fdf, xfdf};

fn form(locale: &str) -> Form {
    Form::fixture("phq-9", "phq-9", locale)
}

/// Answers with a score of 10, of which 3 are those of the first two questions.
fn answers() -> Value {
    json!({
        "filled-on": "2026-11-20",
        "problems": {
            "interest": "some-days", "mood": "most-days", "sleep": "nearly-every-day", "energy": "most-days",
            "appetite": "not-at-all", "worth": "some-days", "focus": "some-days", "pace": "not-at-all",
            "self-harm": "not-at-all",
        },
        "everyday-life": "a-little-hard",
        "own-words": "Es wird besser.",
        "support": "Ein Gespräch jede Woche.",
        "next-check": "2027-02-01",
    })
}

/// Returns the answers as a record has them: with what is calculated.
fn recorded() -> Value {
    let mut answers = answers();
    for (field, value) in [("total", 10), ("core", 3), ("frequent", 3)] {
        answers[field] = json!(value);
    }
    answers
}

#[test]
fn a_score_is_the_same_by_every_road() {
    for locale in ["de-AT", "de-DE", "en-GB"] {
        let form = form(locale);
        let values = roads::all(&form, &answers(), &recorded());
        assert_eq!(["total", "core", "frequent"].map(|name| values[name].as_str()), ["10", "3", "3"]);
        // Somebody may leave the boxes for the totals empty.
        let without: IndexMap<_, _> =
            values.into_iter().filter(|(name, _)| !["total", "core", "frequent"].contains(&name.as_str())).collect();
        check(&form, "returned.xfdf", xfdf(&without).as_bytes(), &recorded());
    }
}

#[test]
fn a_total_that_somebody_added_up_wrongly_is_noticed() {
    let form = form("de-AT");
    let (_, mut values) = filled(&form, &answers());
    values.insert("total".to_owned(), "11".to_owned());
    for (name, bytes) in [("a.xfdf", xfdf(&values).into_bytes()), ("a.fdf", fdf(&values))] {
        let record = record(&form, submission::read(&bytes, Path::new(name), Channel::File).unwrap());
        assert_eq!(serde_json::to_value(record.answers()).unwrap(), recorded());
        let [problem] = record.problems() else { panic!("{:?}", record.problems()) };
        assert_eq!((problem.path.as_deref(), problem.code.as_str()), (Some("total"), "error-other-than-calculated"));
        assert!(problem.message.starts_with("„Punkte zusammen“"), "{}", problem.message);
        assert!(!problem.message.contains("11") && !problem.message.contains("10"), "{}", problem.message);
        let [unread] = record.unread() else { panic!("{:?}", record.unread()) };
        assert_eq!((unread.path.as_deref(), &unread.given), (Some("total"), &Raw::Text("11".to_owned())));
    }
}

#[test]
fn bands_of_any_length_stay_on_their_pages() {
    let words = |count: usize| vec!["Bedeutung"; count].join(" ");
    let long = "w".repeat(200);
    for (count, label) in [(1, words(1)), (3, words(40)), (12, words(12)), (30, words(3)), (2, long)] {
        let bands: Vec<_> = (0..count)
            .map(|band| match (band, band + 1 == count) {
                (0, true) => "{ code = \"b0\" }".to_owned(),
                (0, false) => "{ code = \"b0\", to = 9 }".to_owned(),
                (_, true) => format!("{{ code = \"b{band}\", from = {} }}", band * 10),
                (_, false) => format!("{{ code = \"b{band}\", from = {}, to = {} }}", band * 10, band * 10 + 9),
            })
            .collect();
        let days = "days = { from = 2026-01-01, to = \"end\" }";
        let bands = format!("bands = [{}]", bands.join(", "));
        let definition = DefinitionBuilder::new("any")
            .field("date", "end", &[])
            .field("calculated", "plain", &[days])
            .field("calculated", "meant", &[days, "unit = \"days\"", &bands])
            .field("table", "cards", &["columns = [\"start\", \"in-card\"]", "layout = \"cards\""])
            .column("date", "start", &[])
            .column("calculated", "in-card", &["years = { from = \"start\", to = \"end\" }", &bands])
            .field("table", "rows", &["columns = [\"begin\", \"in-row\"]", "layout = \"grid\""])
            .column("date", "begin", &[])
            .column("calculated", "in-row", &["days = { from = \"begin\", to = \"end\" }", "unit = \"days\""])
            .toml()
            .replace("sections", "easy-language = \"explains\"\nsections");
        let labels =
            (0..count).map(|band| format!("    .band-b{band} = {label} {band}\n")).collect::<Vec<_>>().concat();
        let texts = format!(
            "form-title = Zeit\nsection-all = Alles\nwhy-plan = Zum Planen.\nunit-days = Tage\nend = Ende\nplain = Dauer\n\
             meant = Bedeutung der Dauer\n{labels}cards = Zeiten\n    .row = Zeit {{ $number }}\nstart = Anfang\n\
             in-card = Jahre\n{labels}rows = Weitere\n    .row = Zeile {{ $number }}\nbegin = Beginn\nin-row = Tage\n"
        );
        let mut files = Files::defaults();
        files.insert("forms/any.toml", definition.into_bytes());
        for folder in ["de", "de-AT-simple"] {
            files.insert(format!("locales/{folder}/any.ftl"), texts.clone().into_bytes());
        }
        let (project, _) = Project::read(files);
        let definition = project.form("any").unwrap();
        for tag in ["de-AT", "de-AT-simple"] {
            let form = project.localize(definition, project.locale(definition, tag).unwrap()).0;
            assert_eq!(PageCheck::new(&form).run(), [], "{count} bands in {tag}");
        }
    }
}
