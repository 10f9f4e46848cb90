//! Parts of a form: what can be wrong, and what their sheets have.

use bogen::Project;
use bogen::diagnostic::Diagnostic;
use bogen::excerpt::Excerpt;
use bogen::localized::{Kind, Localized};
use bogen::name::Voice;

use crate::support;

const FORM: &str = include_str!("../fixtures/sheets/forms/visit.toml");
const TEXTS: &str = include_str!("../fixtures/sheets/locales/de/visit.ftl");

fn project(changes: &[(&str, &str)]) -> (Project, Vec<Diagnostic>) {
    let form = changes.iter().fold(FORM.to_owned(), |form, (old, new)| {
        assert!(form.contains(old), "{old}");
        form.replacen(old, new, 1)
    });
    support::project("visit", &form, TEXTS)
}

/// Returns the findings about parts, each with its line and its arguments.
fn findings(changes: &[(&str, &str)]) -> Vec<String> {
    let all = project(changes).1;
    let told = |finding: &Diagnostic| {
        let arguments: Vec<_> = finding.arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{} {}", finding.code.word(), arguments.join(" "))
    };
    all.iter().map(told).filter(|told| !told.starts_with("text-missing")).collect()
}

/// What is said of the form as it is.
const CONDITION: &str = "part-condition name=note other=well part=office";

fn also(changes: &[(&str, &str)]) -> Vec<String> {
    findings(changes).into_iter().filter(|finding| finding != CONDITION).collect()
}

#[test]
fn conditions_on_answers_of_other_parts_are_said() {
    assert_eq!(findings(&[]), [CONDITION]);
}

#[test]
fn faults_of_parts_are_found() {
    let cases: [(&str, &str, &[&str]); 9] = [
        (
            "parts = [\"client\", ",
            "parts = [\"client\", \"nobody\", ",
            &["unknown-reference kind=part name=nobody near="],
        ),
        (", \"office\"]\nidentify", "]\nidentify", &["part-unused name=office"]),
        ("identify = [\"name\"]\n", "", &["parts-unidentified "]),
        (
            "identify = [\"name\"]",
            "identify = [\"works\"]",
            &["rule-kind name=works kind=yes-no kinds=text, number, date"],
        ),
        (
            "sections = [\"office\"]",
            "sections = [\"ofice\"]",
            &["section-in-no-part name=office", "unknown-reference kind=section name=ofice near=office"],
        ),
        ("each = \"services\"", "each = \"goals\"", &["part-each name=goals"]),
        ("each = \"services\"", "each = \"works\"", &["rule-kind name=works kind=yes-no kinds=table"]),
        ("shows = [\"services\"]", "shows = [\"works\"]", &["part-shows name=works"]),
        (
            "voice = \"professional\"",
            "voice = \"nobody\"",
            &["unknown-word word=nobody near= known=client, informal-helper, professional, case-manager"],
        ),
    ];
    for (old, new, expected) in cases {
        assert_eq!(also(&[(old, new)]), expected, "{new}");
    }
}

#[test]
fn a_value_is_calculated_only_from_what_is_on_the_same_sheet() {
    let fields = "fields = [\"next\", ";
    let total = "\n[field.total]\ntype = \"calculated\"\ncount = [\"goals\"]\n[field.next]";
    let changes = [(fields, "fields = [\"next\", \"total\", "), ("\n[field.next]", total)];
    let found = also(&changes);
    assert!(found.contains(&"part-calculation name=total other=goals part=office".to_owned()), "{found:?}");
}

fn sheet(text: &str) -> Localized {
    let (project, _) = project(&[]);
    let definition = project.form("visit").unwrap();
    let (form, _) = project.localize(definition, project.locale(definition, "de-AT").unwrap());
    form.sheet_of(&Excerpt::parse(text).unwrap()).unwrap()
}

/// Returns the fields of a sheet, with the numbers that they have in the form.
fn fields(form: &Localized) -> Vec<String> {
    let fields = form.sections.iter().flat_map(|section| &section.fields);
    fields.map(|field| format!("{} {}", field.number.clone().unwrap_or_default(), field.id)).collect()
}

#[test]
fn a_sheet_has_the_sections_of_its_part_and_says_whose_it_is() {
    assert_eq!(fields(&sheet("office")), ["1.1 name", "5.1 next", "5.2 note", "5.3 subject", "5.4 subject-words"]);
    assert_eq!(fields(&sheet("goals+4-6")), ["1.1 name", "2.3 goals"]);
    let titles = ["professional", "goals+4-6"].map(|text| sheet(text).sheet.unwrap().title.plain());
    assert_eq!(titles, ["Blatt für Fachkräfte", "Weitere Zeilen zu „Ziele“: 4 bis 6"]);
}

#[test]
fn the_fields_of_a_part_speak_with_its_voice() {
    let voices = |text: &str| {
        let form = sheet(text);
        let fields = form.sections.iter().flat_map(|section| &section.fields);
        fields.map(|field| (field.id.to_string(), field.voice)).collect::<Vec<_>>()
    };
    let professional = [("name", None), ("works", Some(Voice::Professional)), ("reason", Some(Voice::Professional))];
    assert_eq!(voices("professional"), professional.map(|(id, voice)| (id.to_owned(), voice)));
}

#[test]
fn a_sheet_has_only_some_rows_of_a_table() {
    let rows = |text: &str, table: &str| {
        let form = sheet(text);
        let field = form.all_fields().find(|field| field.id.as_str() == table).unwrap().clone();
        let Kind::Table { first, blank, .. } = field.kind else { panic!("a table") };
        (first, blank, field.kind.row_heading(1))
    };
    assert_eq!(rows("goals+4-6", "goals"), (4, 3, "Ziel 1".to_owned()));
    // The sheet is the same for each service, so that it has no number.
    assert_eq!(rows("service", "services"), (1, 1, "Dienst".to_owned()));
}
