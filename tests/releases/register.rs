//! The register over years: the status of each version on each day, in every output format.

use std::sync::LazyLock;

use serde_json::Value;

use crate::support::release_project::{Done, FORM, Project};

const SHEET: &str = "control/kontaktnotiz.toml";

/// A history: 1.0 is in force from its release; 1.1, without English, supersedes it with the new year; 2.0 is valid from a
/// leap day for less than a year; 3.0 is withdrawn before its first day, 1.0 long after it was superseded; 3.1 is in
/// review.
static HISTORY: LazyLock<Project> = LazyLock::new(|| {
    let project = Project::new();
    let release = |day: &str| drop(project.must(&["release", FORM, "--today", day]));
    let withdraw = |version: &str, day: &str| {
        let said = ["--why", "Eine Frage war falsch; sie wird nicht mehr gestellt.", "--by", "Lea Leiterin"];
        let arguments = [&["withdraw", FORM, version, "--today", day, "--role", "Leitung"], &said[..]].concat();
        project.must(&arguments);
    };
    release("2026-12-01");
    project.version("1.0", "1.1", "editorial");
    project.change("control/kontaktnotiz.toml", "class = ", "class-reason = \"Englisch folgt.\"\nclass = ");
    project.change("locales/de/kontaktnotiz.ftl", "Wer war beteiligt?", "Wer war beteiligt");
    project.change(SHEET, "next-review = 2028-12-01", "valid-from = 2027-01-01\nnext-review = 2028-02-01");
    project.change(SHEET, "[language.en-GB]", "[language.en-GB]\nleft-out = true");
    release("2026-12-10");
    project.version("1.1", "2.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 600", "max = 500");
    let days = "valid-from = 2028-02-29\nvalid-until = 2028-12-31\nnext-review = 2028-12-01";
    project.change(SHEET, "valid-from = 2027-01-01\nnext-review = 2028-02-01", days);
    release("2027-06-01");
    project.version("2.0", "3.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 500", "max = 400");
    project.change(SHEET, days, "valid-from = 2027-09-01\nnext-review = 2028-12-01");
    release("2027-07-01");
    withdraw("3.0", "2027-08-01");
    withdraw("1.0", "2028-01-10");
    project.version("3.0", "3.1", "substantive");
    project
});

fn register(arguments: &[&str]) -> Done {
    HISTORY.run(&[&["register"], arguments].concat())
}

fn json(day: &str) -> (i32, Value) {
    let done = register(&["--all", "--format", "json", "--today", day]);
    (done.code, serde_json::from_str(&done.out).unwrap())
}

fn of_version<'j>(json: &'j Value, version: &str) -> &'j Value {
    json["versions"].as_array().unwrap().iter().find(|row| row["version"] == version).unwrap()
}

fn codes(done: &Done) -> Vec<&str> {
    done.err.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once("]:")?.0)).collect()
}

#[test]
fn the_register_shows_the_right_version_for_each_day() {
    let (none, soon, used) = ("not-yet-in-force", "not-yet-in-force", "in-force");
    let (past, gone, over) = ("superseded", "withdrawn", "expired");
    for (day, states) in [
        ("2026-11-30", [none, soon, soon, soon]),
        ("2026-12-01", [used, soon, soon, soon]),
        ("2026-12-31", [used, soon, soon, soon]),
        ("2027-01-01", [past, used, soon, soon]),
        ("2027-07-31", [past, used, soon, soon]),
        ("2027-08-01", [past, used, soon, gone]),
        ("2027-09-01", [past, used, soon, gone]),
        ("2028-01-09", [past, used, soon, gone]),
        ("2028-01-10", [gone, used, soon, gone]),
        ("2028-02-28", [gone, used, soon, gone]),
        ("2028-02-29", [gone, past, used, gone]),
        ("2028-03-01", [gone, past, used, gone]),
        ("2028-12-31", [gone, past, used, gone]),
        ("2029-01-01", [gone, past, over, gone]),
    ] {
        let (_, json) = json(day);
        let found = ["1.0", "1.1", "2.0", "3.0"].map(|version| of_version(&json, version)["state"].as_str().unwrap());
        assert_eq!(found, states, "{day}");
        assert_eq!(of_version(&json, "3.1")["state"], "in-review");
        let versions: Vec<_> = json["versions"].as_array().unwrap().iter().map(|row| &row["version"]).collect();
        assert_eq!(versions, ["3.1", "3.0", "2.0", "1.1", "1.0"]);
    }
}

#[test]
fn overdue_reviews_and_missing_languages_are_reported() {
    for (day, found) in [
        ("2026-11-30", &["register-none-in-force"][..]),
        ("2026-12-31", &[]),
        ("2027-01-01", &["register-language-behind"]),
        ("2028-02-01", &["register-language-behind"]),
        ("2028-02-02", &["register-overdue", "register-language-behind"]),
        // The version whose review was overdue is no longer in force.
        ("2028-02-29", &["register-language-behind"]),
        ("2028-12-02", &["register-overdue", "register-language-behind"]),
        ("2029-01-01", &["register-none-in-force"]),
    ] {
        let done = register(&["--today", day]);
        assert_eq!(codes(&done), found, "{day}");
        assert_eq!(done.code, i32::from(!found.is_empty()), "{day}");
    }
}

#[test]
fn what_is_known_of_a_version_is_listed() {
    let (_, json) = json("2028-03-01");
    let old = of_version(&json, "1.0");
    assert_eq!(old["superseded-by"], "1.1");
    assert_eq!(old["withdrawn"]["by"]["name"], "Lea Leiterin");
    assert_eq!(old["languages"].as_array().unwrap().last().unwrap()["made-from"], "current");
    assert_eq!(old["folder"], "0001-kontaktnotiz-1.0");
    let used = of_version(&json, "2.0");
    let said = ["supersedes", "class", "owner", "valid-from", "valid-until", "released", "confidentiality"];
    let expected =
        ["1.1", "substantive", "Leitung Case Management", "2028-02-29", "2028-12-31", "2027-06-01", "public"];
    assert_eq!(said.map(|key| used[key].as_str().unwrap()), expected);
    let english = used["languages"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&english["tag"], &english["left-out"], &english["made-from"]),
        (&"en-GB".into(), &true.into(), &"behind".into())
    );
    assert_eq!(json["log"]["entries"], 6);
    let last = std::fs::read(HISTORY.releases().join("0006-kontaktnotiz-1.0-withdrawn/entry.json")).unwrap();
    let last: Value = serde_json::from_slice(&last).unwrap();
    assert_eq!(json["log"]["last"], last["hash"]);
}

/// Replaces the hash of the last entry, which changes with every text and every version of bogen.
fn steady(text: &str) -> String {
    let (before, rest) = text.split_once("sha256:").unwrap();
    format!("{before}HASH{}", &rest[64..])
}

#[test]
fn a_terminal_gets_what_is_used_first() {
    insta::assert_snapshot!("register", steady(&register(&["--today", "2028-02-02"]).out));
    insta::assert_snapshot!("register_all", steady(&register(&["--today", "2028-03-01", "--all"]).out));
    insta::assert_snapshot!("register_english", steady(&register(&["--today", "2029-01-01", "--language", "en"]).out));
}

#[test]
fn a_spreadsheet_gets_a_row_a_version() {
    for (language, separator) in [("de", b';'), ("en", b',')] {
        let done = register(&["--all", "--format", "csv", "--today", "2028-03-01", "--language", language]);
        let text = done.out.strip_prefix('\u{FEFF}').expect("a mark of UTF-8");
        let mut csv = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
        assert_eq!(csv.headers().unwrap().len(), 32);
        let rows: Vec<_> = csv.records().map(|row| row.expect("as many cells as there are columns")).collect();
        assert_eq!(rows.len(), 5);
        let used = rows.iter().find(|row| &row[3] == "2.0").unwrap();
        assert_eq!([&used[0], &used[1], &used[7], &used[8]], ["kontaktnotiz", "X-01", "2028-02-29", "2028-12-31"]);
        assert_eq!([&used[29], &used[30]], ["2028-03-01", "6"]);
        assert!(used[31].starts_with("sha256:"));
        // Line breaks within a cell are kept.
        assert_eq!(used[24].lines().count(), 3, "{}", &used[24]);
        assert!(rows[4][23].contains("Eine Frage war falsch; sie wird nicht mehr gestellt. (Lea Leiterin, Leitung)"));
    }
}

/// The people responsible for a translation and its source text are listed; text output shows the digits printed on pages.
#[test]
fn who_translated_reviewed_and_tested_is_told() {
    let (_, json) = json("2028-03-01");
    let old = of_version(&json, "1.0");
    let english = old["languages"].as_array().unwrap().last().unwrap();
    assert_eq!((&english["translator"], &english["reviewer"]), (&"Tom Translator".into(), &"Rita Reviewer".into()));
    let of = english["of"].as_str().unwrap();
    let short = format!("{} {} {}", &of[7..11], &of[11..15], &of[15..19]);
    let people = ["English: übersetzt von Tom Translator", "English: geprüft von Rita Reviewer"];
    let shape = |format| register(&["--all", "--format", format, "--today", "2028-03-01"]).out;
    let csv = shape("csv");
    let said = format!("\"{}\nEnglish: nach dem Wortlaut {of}\"", people.join("\n"));
    assert!(csv.contains(&said) && csv.contains(old["fingerprint"].as_str().unwrap()), "{csv}");
    let said = format!("<p>{}</p><p>English: nach dem Wortlaut {short}</p>", people.join("</p><p>"));
    let html = shape("html");
    assert!(html.contains(&said) && html.contains("wesentlich</dd>"), "{html}");

    let project = Project::new();
    project.change(SHEET, "[language.en-GB]", "[language.en-GB]\ntesters = [\"Toni\", \"Uli\"]");
    let text = project.run(&["register", "--language", "en"]).out;
    assert!(text.contains("Translated and reviewed English: translated by Tom Translator\n"), "{text}");
    assert!(text.contains("\n                              English: tested by Toni, Uli\n"), "{text}");
}

#[test]
fn only_what_was_asked_for_is_listed() {
    let done = register(&[FORM, "--format", "json", "--today", "2028-03-01"]);
    let json: Value = serde_json::from_str(&done.out).unwrap();
    let states: Vec<_> = json["versions"].as_array().unwrap().iter().map(|row| &row["state"]).collect();
    assert_eq!(states, ["in-review", "in-force"], "superseded and withdrawn versions only with --all");
    let done = register(&["nothing"]);
    assert_eq!((done.code, done.out.as_str(), codes(&done)), (2, "", vec!["unknown-form"]));
}

#[test]
fn a_form_is_listed_also_when_its_definition_is_gone() {
    let project = HISTORY.checked_out();
    std::fs::remove_file(project.path().join("forms/kontaktnotiz.toml")).unwrap();
    std::fs::remove_file(project.path().join(SHEET)).unwrap();
    project.write("forms/other.toml", "[form]\n");
    let done = project.run(&["register", FORM, "--today", "2028-03-01", "--format", "json"]);
    let json: Value = serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{}", done.err));
    assert_eq!(json["versions"][0]["version"], "2.0");
}

#[test]
fn a_log_that_is_not_whole_says_nothing_of_any_version() {
    let project = HISTORY.checked_out();
    std::fs::remove_dir_all(project.releases().join("0002-kontaktnotiz-1.1")).unwrap();
    let done = project.run(&["register", "--today", "2028-03-01"]);
    assert_eq!((done.code, done.out.as_str()), (2, ""));
    assert!(codes(&done).contains(&"chain-broken"), "{}", done.err);
}

#[test]
fn the_list_of_forms_says_what_is_in_force() {
    let done = HISTORY.must(&["list", "--today", "2028-02-29"]);
    assert!(done.out.contains("\n    in Kraft: 2.0, seit 29. Februar 2028\n"), "{}", done.out);
    let done = HISTORY.must(&["list", "--today", "2029-01-01", "--language", "en"]);
    assert!(done.out.contains("\n    nothing in force\n"), "{}", done.out);
    let done = HISTORY.must(&["list", "--today", "2028-02-28", "--format", "json"]);
    let json: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(json["forms"][0]["in-force"], serde_json::json!({ "version": "1.1", "valid-from": "2027-01-01" }));
}

/// Texts of a control sheet are plain text in every output format.
#[test]
fn what_people_wrote_is_never_markup() {
    let project = Project::new();
    project.change(SHEET, "Leitung Case Management", "=1+1 <b>&amp; \\u001B[31m #strong[x]");
    let html = project.run(&["register", "--format", "html"]).out;
    assert!(html.contains("=1+1 &lt;b&gt;&amp;amp; ") && !html.contains("<b>"));
    assert!(project.run(&["register", "--format", "csv"]).out.contains(";\"'=1+1 <b>&amp; "));
    project.change(SHEET, "Ada Autorin", "\\u001B[31mAda");
    let text = project.run(&["register"]).out;
    assert!(text.contains("Ada") && !text.contains('\u{1B}'), "{text}");
}

#[test]
fn a_browser_gets_a_page_and_a_printer_a_document() {
    let page = register(&["--all", "--format", "html", "--today", "2028-02-02"]).out;
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"de\">"));
    assert!(page.contains("<td class=\"stands-out\"><p>1. Februar 2028</p><p>überfällig</p></td>"), "{page}");
    assert!(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"));
    let file = HISTORY.path().join("register.pdf");
    let write = || register(&["--format", "pdf", "--today", "2028-02-02", "--out", file.to_str().unwrap()]);
    let done = write();
    assert_eq!(done.out, format!("{}\n", file.display()));
    let bytes = std::fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    write();
    assert_eq!(bytes, std::fs::read(&file).unwrap(), "the same day gives the same bytes");
}
