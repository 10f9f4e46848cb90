//! Choices that take their options from lists: what a project may contain, how answers are read, and what changes mean.

use bogen::diagnostic::{Diagnostic, Place, Severity};
use bogen::diff::{Aspect, Change, Compatibility, Diff, FormSnapshot};
use bogen::localized::Kind;
use bogen::value::Raw;
use bogen::{Files, Project};
use serde_json::{Value, json};

use crate::support::{Form, fixtures};

const FORM: &str = "forms/household-survey.toml";
const DISTRICTS: &str = "lists/districts.csv";
const COUNTRIES: &str = "lists/countries.csv";

fn form() -> Form {
    Form::fixture("household-survey", "household-survey", "de-AT")
}

fn text(files: &Files, path: &str) -> String {
    files.text(path).unwrap().unwrap().to_owned()
}

/// Returns the files of the survey with parts of some replaced.
fn changed(changes: &[(&str, &str, &str)]) -> Files {
    let mut files = fixtures::files("household-survey");
    for (path, old, new) in changes {
        let before = text(&files, path);
        assert_eq!(before.matches(old).count(), 1, "{old} is in {path} once");
        files.insert(*path, before.replace(old, new).into_bytes());
    }
    files
}

/// Returns all findings: their codes, what is marked in the file, and the file.
fn findings(files: &Files) -> Vec<(String, String, String)> {
    let (project, mut findings) = Project::read(files.clone());
    findings.extend(project.check());
    let part = |finding: Diagnostic| {
        let Place::File { path, span } = &finding.place else { panic!("{finding:?}") };
        let path = path.to_str().unwrap().to_owned();
        let marked = span.map(|span| text(files, &path)[span.start..span.end].to_owned());
        (finding.code.word().to_owned(), marked.unwrap_or_default(), path)
    };
    let mut found: Vec<_> = findings.into_iter().map(part).collect();
    found.dedup();
    found
}

fn found(changes: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    findings(&changed(changes))
}

#[test]
fn the_survey_is_without_findings() {
    assert_eq!(found(&[]), []);
}

#[test]
fn faults_of_a_definition_are_reported_where_they_are() {
    let list = "options-from = \"countries\"";
    for (new, code, marked) in [
        ("options-from = \"contries\"", "unknown-list", "\"contries\""),
        ("options-from = \"countries\"\noptions = [\"a\"]", "keys-exclude", "[\"a\"]"),
        ("options-from = \"countries\"\nother = true", "keys-exclude", "true"),
        ("options-from = \"Countries\"", "bad-id", "\"Countries\""),
        ("options-from = \"countries\"\ndepends-on = \"income\"", "list-parent-column", "\"income\""),
        ("options-from = \"countries\"\ndepends-on = \"size\"", "rule-kind", "\"size\""),
        ("options-from = \"countries\"\ndepends-on = \"nothing\"", "unknown-reference", "\"nothing\""),
        ("options-from = \"countries\"\ndepends-on = \"trip-district\"", "out-of-scope", "\"trip-district\""),
        ("options-from = \"districts\"\ndepends-on = \"income\"", "list-parent-unknown", "\"income\""),
    ] {
        let found = found(&[(FORM, list, new)]);
        let first = &found[0];
        assert_eq!((first.0.as_str(), first.1.as_str(), first.2.as_str()), (code, marked, FORM), "{new}: {found:?}");
    }
    let circle = found(&[(
        FORM,
        "[field.province]\ntype = \"choice\"\noptions-from = \"provinces\"",
        "[field.province]\ntype = \"choice\"\noptions-from = \"districts\"\ndepends-on = \"district\"",
    )]);
    assert!(circle.iter().all(|(code, _, _)| code == "list-cycle"), "{circle:?}");
    let neither = found(&[(FORM, "options-from = \"countries\"\n", "")]);
    assert_eq!(neither[0].0, "missing-key");
    let without = found(&[(FORM, "options-from = \"countries\"\n", "depends-on = \"income\"\n")]);
    assert_eq!(without[0].0, "missing-key");
}

#[test]
fn a_condition_knows_the_codes_of_a_list() {
    let compared = ("operator = \"!=\", value = \"AT\"", "operator = \"!=\", value = \"XX\"");
    assert_eq!(found(&[(FORM, compared.0, compared.1)])[0].0, "condition-value");
}

#[test]
fn faults_of_a_list_are_reported_at_the_line() {
    for (old, new, code, marked) in [
        ("AT,Österreich,Austria\n", "AT,Österreich,\n", "list-words-missing", "AT,Österreich"),
        ("AT,Österreich,Austria\n", ",Österreich,Austria\n", "list-code-missing", ",Österreich,Austria"),
        ("AT,Österreich,Austria\n", "AF,Österreich,Austria\n", "duplicate", "AF,Österreich,Austria"),
        ("AT,Österreich,Austria\n", "AT,Österreich\n", "list-words-missing", "AT,Österreich"),
        ("code,de,en\n", "code,de\n", "list-language-missing", "code,de"),
    ] {
        let old_rows = text(&fixtures::files("household-survey"), COUNTRIES);
        let changed_rows = match code {
            "list-language-missing" => {
                old_rows.lines().map(|line| line.rsplit_once(',').unwrap().0).collect::<Vec<_>>().join("\n")
            }
            _ => old_rows.replace(old, new),
        };
        let mut files = fixtures::files("household-survey");
        files.insert(COUNTRIES, changed_rows.into_bytes());
        let found = findings(&files);
        let of_list =
            found.iter().find(|finding| finding.2 == COUNTRIES).unwrap_or_else(|| panic!("{code}: {found:?}"));
        assert_eq!(of_list.0, code, "{new}");
        assert!(of_list.1.trim_end_matches(',') == marked, "{code}: {}", of_list.1);
    }
}

#[test]
fn a_list_that_is_not_utf_8_and_one_that_nobody_uses_are_reported() {
    let mut files = fixtures::files("household-survey");
    files.insert("lists/towns.csv", &b"code,de\na,Wien\n"[..]);
    let (_, found) = Project::read(files.clone());
    let [unused] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((unused.code.word(), unused.severity), ("list-unused", Severity::Warning));
    files.insert("lists/towns.csv", &b"code,de\na,Sankt P\xf6lten\n"[..]);
    let (_, found) = Project::read(files);
    assert_eq!(found[0].code.word(), "not-utf8");
}

#[test]
fn lists_may_have_semicolons_quotation_marks_and_windows_lines() {
    let source = "\u{feff}code;de;en\r\nCD;\"Kongo; Demokratische Republik\";Congo\r\n";
    let mut files = fixtures::files("household-survey");
    files.insert(COUNTRIES, format!("{source}AT;Österreich;Austria\r\n").into_bytes());
    assert_eq!(findings(&files), []);
    let (project, _) = Project::read(files);
    let definition = project.form("household-survey").unwrap();
    let form = project.localize(definition, project.locale(definition, "de-AT").unwrap()).0;
    let Kind::Table { columns, .. } = &form.sections[1].fields[0].kind else { panic!("a table") };
    let Kind::Listed { options, .. } = &columns[2].kind else { panic!("a choice from a list") };
    assert_eq!(options[0].label.plain(), "Kongo; Demokratische Republik");
    assert_eq!(options.last().unwrap().code, "no-answer");
}

/// Returns the answer to a field of a record of these answers, the codes of the problems there, and what was not read.
fn judged(answers: &Value, path: &str) -> (Value, Vec<String>, Option<Raw>) {
    let record = form().validate(answers);
    let problems = record.problems().iter().filter(|problem| problem.path.as_deref() == Some(path));
    let codes = problems.map(|problem| problem.code.clone()).collect();
    let unread =
        record.unread().iter().find(|unread| unread.path.as_deref() == Some(path)).map(|unread| unread.given.clone());
    let value = serde_json::to_value(record.answers()).unwrap();
    let (field, row) = path.split_once("[1].").map_or((path, None), |(table, column)| (table, Some(column)));
    let answer = row.map_or_else(|| value[field].clone(), |column| value[field][0][column].clone());
    (answer, codes, unread)
}

#[test]
fn codes_and_words_of_any_language_are_read() {
    for (given, code) in [
        (json!("7"), "7"),
        (json!(7), "7"),
        (json!("Tirol"), "7"),
        (json!("  TYROL "), "7"),
        (json!("lower\u{a0} austria"), "3"),
        (json!(["Ka\u{308}rnten"]), "2"),
    ] {
        assert_eq!(judged(&json!({ "province": given }), "province"), (json!(code), vec![], None), "{given}");
    }
    let born = |words: &str| judged(&json!({ "members": [{ "member-born": words }] }), "members[1].member-born");
    assert_eq!(born("no-answer"), (json!("no-answer"), vec![], None));
    assert_eq!(born("cote d'ivoire").1, ["error-not-in-list"]);
    assert_eq!(born("Côte d'Ivoire"), (json!("CI"), vec![], None));
}

#[test]
fn nothing_is_guessed() {
    for given in ["Tiro", "Tirol Vorarlberg", "10", "Tirrol", "no-answer", "other"] {
        let (answer, codes, unread) = judged(&json!({ "province": given }), "province");
        assert_eq!((answer, codes), (Value::Null, vec!["error-not-in-list".to_owned()]), "{given}");
        assert_eq!(unread, Some(Raw::Text(given.to_owned())));
    }
    let both = judged(&json!({ "province": ["1", "2"] }), "province");
    assert_eq!(both.1, ["error-several-options"]);
    // Words of two options in two languages.
    let files = changed(&[("lists/provinces.csv", "8,Vorarlberg,Vorarlberg", "8,Vorarlberg,Wien")]);
    let (project, _) = Project::read(files);
    let definition = project.form("household-survey").unwrap().clone();
    let localized = project.localize(&definition, project.locale(&definition, "en-GB").unwrap()).0;
    let form = Form { definition, localized, locales: vec!["en-GB".to_owned()] };
    let record = form.validate(&json!({ "province": "wien" }));
    let problem = record.problems().iter().find(|problem| problem.path.as_deref() == Some("province")).unwrap();
    assert_eq!(problem.code, "error-several-in-list");
    assert!(!problem.message.to_lowercase().contains("wien"));
}

#[test]
fn an_option_must_belong_to_the_answer_that_it_depends_on() {
    let judge = |answers: Value, path: &str| judged(&answers, path).1;
    let wrong = vec!["error-other-parent".to_owned()];
    assert_eq!(judge(json!({ "province": "7", "district": "705" }), "district"), Vec::<String>::new());
    assert_eq!(judge(json!({ "province": "9", "district": "705" }), "district"), wrong);
    // Without the other answer, there is nothing to compare.
    assert_eq!(judge(json!({ "district": "705" }), "district"), Vec::<String>::new());
    let trip = |province: &str| json!({ "province": "9", "trips": [{ "trip-province": province, "trip-district": "Linz-Land" }] });
    assert_eq!(judge(trip("4"), "trips[1].trip-district"), Vec::<String>::new());
    assert_eq!(judge(trip("9"), "trips[1].trip-district"), wrong);
    // The answer is kept.
    assert_eq!(judged(&trip("9"), "trips[1].trip-district").0, json!("410"));
}

#[test]
fn an_option_without_a_parent_belongs_to_all() {
    let files = changed(&[(DISTRICTS, "900,9,", "900,,")]);
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    let definition = project.form("household-survey").unwrap().clone();
    let localized = project.localize(&definition, project.locale(&definition, "de-AT").unwrap()).0;
    let form = Form { definition, localized, locales: vec!["de-AT".to_owned()] };
    let record = form.validate(&json!({ "province": "7", "district": "900" }));
    assert!(record.problems().iter().all(|problem| problem.path.as_deref() != Some("district")));
}

/// Returns the changes of the German text and of the definition between two states of the survey.
fn changes(changed_files: Files) -> Vec<Change> {
    let project = |files| Project::read(files).0;
    let (old, new) = (project(fixtures::files("household-survey")), project(changed_files));
    let form = |project: &Project| {
        let definition = project.form("household-survey").unwrap().clone();
        let localized = project.localize(&definition, project.locale(&definition, "de-AT").unwrap()).0;
        (definition, localized)
    };
    let ((old, old_text), (new, new_text)) = (form(&old), form(&new));
    let (old_forms, new_forms) = ([old_text], [new_text]);
    let old = FormSnapshot { definition: &old, forms: &old_forms };
    Diff::between(&old, &FormSnapshot { definition: &new, forms: &new_forms }).changes
}

#[test]
fn a_changed_list_is_a_changed_form() {
    let fingerprint = |files: Files| {
        let project = Project::read(files).0;
        project.fingerprint(project.form("household-survey").unwrap())
    };
    let known = fingerprint(changed(&[]));
    for (old, new) in
        [("900,9,Wien (Stadt),", "900,9,Wien,"), ("900,9,", "900,8,"), ("900,9,Wien (Stadt),Vienna (city)\n", "")]
    {
        assert_ne!(fingerprint(changed(&[(DISTRICTS, old, new)])), known, "{new}");
    }
    let mut other = changed(&[]);
    other.insert("lists/towns.csv", &b"code,de\na,Wien\n"[..]);
    assert_eq!(fingerprint(other), known);
}

#[test]
fn removed_options_and_other_parents_are_changes() {
    let removed = changes(changed(&[(DISTRICTS, "900,9,Wien (Stadt),Vienna (city)\n", "")]));
    let of_code = |changes: &[Change], aspect| {
        let found = changes.iter().filter(|change| change.aspect == aspect);
        found.map(|change| (change.code.clone().unwrap_or_default(), change.compatibility)).collect::<Vec<_>>()
    };
    let gone = ("900".to_owned(), Compatibility::Incompatible);
    assert_eq!(of_code(&removed, Aspect::Options), [gone.clone(), gone]);
    let moved = changes(changed(&[(DISTRICTS, "900,9,", "900,8,")]));
    let other = ("900".to_owned(), Compatibility::Incompatible);
    assert_eq!(of_code(&moved, Aspect::Parents), [other.clone(), other]);
    let added = changes(changed(&[(DISTRICTS, "900,9,", "901,9,Wien-Umgebung,around Vienna\n900,9,")]));
    assert!(added.iter().all(|change| change.compatibility == Compatibility::Compatible), "{added:?}");
    let renamed = changes(changed(&[(DISTRICTS, "900,9,Wien (Stadt),", "900,9,Wien,")]));
    assert!(renamed.iter().any(|change| change.aspect == Aspect::OptionText && change.code.as_deref() == Some("900")));
}
