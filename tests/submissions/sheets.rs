//! Sheets of a form: parts for different people and further rows of a table, filled in, read and joined.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use bogen::diagnostic::LocatedDiagnostic;
use bogen::jobs::{
    FillJob, FillRequest, JobError, PageFormat, PrintedAs, Reading, RecordRequest, Rendered, SheetSelection,
    SubmissionReader, join, render_record,
};
use bogen::messages::ReaderLanguage;
use bogen::storage::{MemoryStorage, Storage};
use bogen::submission::Channel;
use bogen::submission::batch::BatchReader;
use bogen::{FormRepository, Record};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::fixtures;

const COPY: &str = "01234567-89ab-4def-8123-456789abcdef";
const OTHER_COPY: &str = "01234567-89ab-4def-8123-456789abcdee";

static REPOSITORY: LazyLock<FormRepository> = LazyLock::new(|| {
    let storage: MemoryStorage = fixtures::files("sheets").iter().collect();
    FormRepository::open(Arc::new(storage)).expect("a project")
});

fn request(sheets: SheetSelection<'static>) -> FillRequest<'static> {
    FillRequest {
        form: "visit",
        locale: Some("de-AT"),
        sheets,
        release: None,
        archive: false,
        flatten: false,
        format: PageFormat::Pdf,
        name: None,
        reader: ReaderLanguage::English,
        today: date(2027, 1, 15),
    }
}

fn job(sheets: SheetSelection<'static>) -> FillJob<'static> {
    FillJob::new(&REPOSITORY, &request(sheets)).expect("a form")
}

/// The sheets of a copy, by their names without form, version and copy.
type Sheets = BTreeMap<String, Vec<u8>>;

fn filled(job: &FillJob<'_>, answers: &Value, copy: &str) -> Sheets {
    let (path, out) = (Path::new("a.json"), MemoryStorage::default());
    let text = answers.to_string();
    let entries = BatchReader::new(text.as_bytes(), path, job.head()).expect("answers");
    let mut sheets = Sheets::new();
    job.run(entries, path, &out, &|| Some(copy.to_owned()), &(), |copy| {
        assert!(!copy.is_refused(), "{:?} {:?}", copy.problems, copy.findings);
        for path in copy.paths {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let bytes = out.read(&name, 1 << 24).expect("a file");
            let (_, sheet) = name.split_once("-1.0.").expect("a version");
            let sheet = sheet.split("de-AT").next().expect("a name");
            sheets.insert(sheet.trim_end_matches('.').to_owned(), bytes);
        }
        Ok::<_, JobError>(())
    })
    .expect("copies");
    sheets
}

fn reader() -> SubmissionReader<'static> {
    SubmissionReader::new(&REPOSITORY, Channel::Html, ReaderLanguage::English, date(2027, 1, 15))
}

fn read(bytes: &[u8]) -> Record {
    reader().read(bytes, Path::new("sheet")).expect("a sheet").1
}

fn readings<'b>(files: impl IntoIterator<Item = &'b [u8]>) -> Vec<Reading<'static>> {
    let reader = reader();
    (1..).zip(files).flat_map(|(number, bytes)| reader.read_all(bytes, Path::new(&format!("sheet-{number}")))).collect()
}

fn joined<'b>(files: impl IntoIterator<Item = &'b [u8]>) -> Record {
    join(&REPOSITORY, readings(files), ReaderLanguage::English, date(2027, 1, 15)).expect("a record")
}

fn refused<'b>(files: impl IntoIterator<Item = &'b [u8]>) -> Vec<&'static str> {
    let refused = join(&REPOSITORY, readings(files), ReaderLanguage::English, date(2027, 1, 15));
    refused.expect_err("a refusal").iter().map(|finding| finding.diagnostic.code.word()).collect()
}

fn codes(record: &Record) -> Vec<(String, Option<String>)> {
    record.problems().iter().map(|problem| (problem.code.clone(), problem.path.clone())).collect()
}

fn has(record: &Record, code: &str, path: Option<&str>) -> bool {
    codes(record).contains(&(code.to_owned(), path.map(str::to_owned)))
}

fn value(record: &Record) -> Value {
    json!(record)
}

/// A file of answers, of the whole form or of a sheet.
fn file(sheet: Option<&str>, answers: &Value) -> Vec<u8> {
    let mut file = json!({ "bogen-answers": 1, "form": "visit", "version": "1.0", "answers": answers });
    if let Some(sheet) = sheet {
        file["sheet"] = json!(sheet);
    }
    file.to_string().into_bytes()
}

fn answers() -> Value {
    json!({
        "name": "Ana Novak", "visit-day": "2027-02-01", "goal": "Wohnung", "well": "no",
        "goals": [
            { "goal-text": "eins" }, { "goal-text": "zwei" }, { "goal-text": "drei", "goal-by": "2027-06-01" },
            { "goal-text": "vier" }, {}, { "goal-text": "sechs" }, { "goal-text": "sieben" },
        ],
        "services": [{ "service-name": "Amt", "service-good": 3 }, {}, { "service-name": "Verein" }],
        "works": "no", "reason": "weil", "next": "2027-03-01", "note": "x",
    })
}

#[test]
fn each_sheet_is_a_record_of_its_own_and_none_is_altered() {
    let sheets = filled(&job(SheetSelection::Parts), &answers(), COPY);
    let names: Vec<_> = sheets.keys().map(String::as_str).collect();
    let expected = ["client", "goals-4-6", "goals-7-9", "office", "professional", "service-1", "service-3"];
    assert_eq!(names, expected);
    let stated = ["client", "goals+4-6", "goals+7-9", "office", "professional", "service.1", "service.3"];
    for (bytes, stated) in sheets.values().zip(stated) {
        let record = value(&read(bytes));
        assert_eq!((&record["sheet"], &record["copy"]), (&json!(stated), &json!(COPY)));
        assert_eq!(record["file"], json!({ "form": "unchanged" }), "{stated}");
        assert_eq!(record["answers"]["name"], "Ana Novak", "{stated}");
    }
    assert_eq!(value(&read(&sheets["service-3"]))["answers"]["services"], json!([{ "service-name": "Verein" }]));
    let rows = json!([{}, {}, {}, { "goal-text": "vier" }, {}, { "goal-text": "sechs" }]);
    assert_eq!(value(&read(&sheets["goals-4-6"]))["answers"]["goals"], rows);
}

#[test]
fn nothing_that_is_on_another_sheet_is_missing() {
    let blank = file(Some("office"), &json!({ "name": "Ana" }));
    assert_eq!(codes(&read(&blank)), []);
    let blank = file(Some("client"), &json!({ "name": "Ana" }));
    let missing = ["visit-day", "goal", "works"];
    let missing: Vec<_> =
        missing.iter().map(|field| ("error-required".to_owned(), Some((*field).to_owned()))).collect();
    assert_eq!(codes(&read(&blank)), missing);
    let rows = file(Some("goals+4-6"), &json!({ "name": "Ana", "goals": [{}, {}, {}, { "goal-by": "2027-06-01" }] }));
    assert_eq!(codes(&read(&rows)), [("error-required".to_owned(), Some("goals[4].goal-text".to_owned()))]);
}

#[test]
fn answers_that_are_not_on_the_sheet_are_kept_and_said() {
    let record = read(&file(Some("office"), &json!({ "name": "Ana", "goal": "Wohnung" })));
    assert!(has(&record, "error-not-on-sheet", Some("goal")) && !record.is_valid());
    assert_eq!(value(&record)["answers"]["goal"], "Wohnung");
    let record = read(&file(Some("goals+4-6"), &json!({ "name": "Ana", "goals": [{ "goal-text": "eins" }] })));
    assert!(has(&record, "error-not-on-sheet", Some("goals[1]")), "{:?}", record.problems());

    let client =
        file(Some("client"), &json!({ "name": "Ana", "visit-day": "2027-02-01", "goal": "Arbeit", "works": "yes" }));
    let record = joined([client.as_slice(), &file(Some("office"), &json!({ "name": "Ana", "goal": "Wohnung" }))]);
    assert!(has(&record, "error-on-sheet", None), "{:?}", record.problems());
    assert_eq!(value(&record)["answers"]["goal"], "Arbeit");
}

#[test]
fn what_depends_on_other_sheets_is_judged_when_they_are_joined() {
    // Whether the note is asked depends on the client's sheet, and so does the limit of the next day.
    let office = file(Some("office"), &json!({ "name": "Ana", "note": "x", "next": "2027-01-31" }));
    assert_eq!(codes(&read(&office)), []);
    let client = |well| {
        let answers = json!({ "name": "Ana", "visit-day": "2027-02-01", "goal": "x", "works": "yes", "well": well });
        file(Some("client"), &answers)
    };
    let record = joined([office.as_slice(), &client("yes")]);
    assert!(has(&record, "error-not-asked", Some("note")) && has(&record, "error-date-before", Some("next")));
    let record = joined([office.as_slice(), &client("no")]);
    assert!(!has(&record, "error-not-asked", Some("note")) && has(&record, "rule-well-works", Some("works")));
}

#[test]
fn views_that_differ_are_named_with_the_clients_first() {
    let professional = file(Some("professional"), &json!({ "name": "Ana", "works": "yes", "reason": "" }));
    let answers = json!({ "name": "ana  ", "visit-day": "2027-02-01", "goal": "x", "works": "no", "reason": "weil" });
    let client = file(Some("client"), &answers);
    let record = joined([professional.as_slice(), &client]);
    assert_eq!(value(&record)["answers"]["works"], "no");
    assert_eq!(value(&record)["views"]["works"], json!(["client", "professional"]));
    assert_eq!(value(&record)["views"]["reason"], json!(["client"]));
    let differing: Vec<_> = record.problems().iter().filter(|problem| problem.code == "error-views-differ").collect();
    assert_eq!(differing.len(), 1, "{:?}", record.problems());
    assert_eq!(differing[0].path.as_deref(), Some("works"));
    assert!(differing[0].message.contains("Blatt für die Klientin; Blatt für Fachkräfte"), "{}", differing[0].message);
    let sheets = value(&record)["joined-from"].as_array().expect("sheets").clone();
    assert_eq!((&sheets[1]["sheet"], &sheets[1]["answers"]["works"]), (&json!("professional"), &json!("yes")));
    // The name is the same, however it is spelled.
    assert!(!has(&record, "error-other-person", Some("name")));
}

#[test]
fn missing_sheets_are_listed_and_the_same_sheet_twice_is_said() {
    let client = file(Some("client"), &json!({ "name": "Ana", "visit-day": "2027-02-01", "goal": "x", "works": "no" }));
    let record = joined([client.as_slice(), &client]);
    let count = |code| record.problems().iter().filter(|problem| problem.code == code).count();
    assert_eq!((count("error-sheet-missing"), count("error-sheet-twice")), (3, 1), "{:?}", record.problems());
    assert_eq!(value(&record)["joined-from"].as_array().map(Vec::len), Some(1));

    let service = |row| file(Some(row), &json!({ "name": "Ana", "services": [{ "service-name": row }] }));
    let record = joined([client.as_slice(), &service("service.1"), &service("service.4")]);
    let missing: Vec<_> = record.problems().iter().filter(|problem| problem.code == "error-sheet-missing").collect();
    assert_eq!(missing.len(), 4, "{missing:?}");
    assert!(missing.iter().any(|problem| problem.message.contains("Blatt für einen Dienst, Zeile 3")), "{missing:?}");
}

#[test]
fn sheets_of_any_row_become_rows_in_their_order() {
    let service = |name: &str| file(Some("service"), &json!({ "name": "Ana", "services": [{ "service-name": name }] }));
    let record = joined([service("Amt").as_slice(), &service("Verein"), &service("Amt")]);
    let rows = json!([{ "service-name": "Amt" }, { "service-name": "Verein" }]);
    assert_eq!(value(&record)["answers"]["services"], rows);
    assert!(has(&record, "error-sheet-twice", None));
    // The row of the same name gets what another sheet says of it, or the difference is said.
    let more = json!({ "name": "Ana", "services": [{ "service-name": " AMT", "service-good": 4 }] });
    let record = joined([service("Amt").as_slice(), &file(Some("service"), &more)]);
    assert_eq!(value(&record)["answers"]["services"], json!([{ "service-name": "Amt", "service-good": 4 }]));
    assert!(has(&record, "error-views-differ", Some("services[1].service-name")), "{:?}", record.problems());
}

#[test]
fn further_rows_land_in_the_table_of_the_form() {
    let sheets = filled(&job(SheetSelection::Form), &answers(), COPY);
    assert_eq!(sheets.len(), 4, "{:?}", sheets.keys());
    let record = joined(sheets.values().rev().map(Vec::as_slice));
    let whole = read(&file(None, &answers()));
    assert_eq!(value(&record)["answers"], value(&whole)["answers"]);
    assert_eq!(value(&record)["views"]["goals[6]"], json!(["goals+4-6"]));
    assert_eq!(value(&record)["views"]["goals[1]"], json!([null]));
    // A row that two sheets fill in differently is said, and both are kept.
    let other =
        file(Some("goals+4-6"), &json!({ "name": "Ana Novak", "goals": [{}, {}, {}, { "goal-text": "anders" }] }));
    let all = sheets.values().map(Vec::as_slice).chain([other.as_slice()]);
    let record = joined(all);
    assert!(has(&record, "error-views-differ", Some("goals[4].goal-text")), "{:?}", record.problems());
    assert_eq!(value(&record)["answers"]["goals"][3]["goal-text"], "vier");
}

#[test]
fn sheets_that_do_not_belong_together_are_refused_or_said() {
    let job = job(SheetSelection::Part("office"));
    let one = filled(&job, &answers(), COPY);
    let other = filled(&job, &answers(), OTHER_COPY);
    let [one, other] = [&one, &other].map(|sheets| sheets["office"].as_slice());
    assert_eq!(refused([one, other]), ["join-other-copy"]);
    let without = file(Some("professional"), &json!({ "name": "Ana Novak", "works": "yes" }));
    assert_eq!(refused([without.as_slice(), one, other]), ["join-other-copy"]);
    assert!(has(&joined([without.as_slice(), one]), "error-copy-unstated", None));
    let of_another = file(Some("professional"), &json!({ "name": "Boris", "works": "yes" }));
    let record = joined([of_another.as_slice(), one]);
    assert!(has(&record, "error-other-person", Some("name")) && !record.is_valid(), "{:?}", record.problems());
    assert_eq!(refused([one, b"no form".as_slice()]).len(), 1);
    assert_eq!(refused([]), ["join-nothing"]);
    for sheet in ["nobody", "goals+10-13", "works+1-2", "service.11"] {
        let result = reader().read(&file(Some(sheet), &json!({})), Path::new("sheet"));
        let findings = result.err().expect("no such sheet");
        assert_eq!(findings[0].diagnostic.code.word(), "answers-unknown-sheet", "{sheet}");
    }
}

#[test]
fn no_sheet_shows_the_answers_of_another_part() {
    let sheets = filled(&job(SheetSelection::Part("professional")), &answers(), COPY);
    assert_eq!(value(&read(&sheets["professional"]))["answers"], json!({ "name": "Ana Novak" }));
    let bytes = &sheets["professional"];
    assert!(!bytes.windows(4).any(|bytes| bytes == b"weil"));
}

fn printed<'r>(record: &'r Record, sheets: SheetSelection<'r>) -> Result<Rendered, JobError> {
    let version = REPOSITORY.draft("visit").expect("a project").expect("a form");
    let request = RecordRequest {
        record,
        locales: &["de-AT".to_owned()],
        reader: ReaderLanguage::English,
        printed_as: PrintedAs::Sheets(sheets),
        formats: &[],
        translations: None,
        large: false,
        today: date(2027, 1, 15),
    };
    render_record(&REPOSITORY, version, &request, &())
}

fn names_and_findings(rendered: &Rendered) -> (Vec<&str>, Vec<String>) {
    let told = |finding: &LocatedDiagnostic| {
        let finding = &finding.diagnostic;
        let arguments: Vec<_> = finding.arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{} {}", finding.code.word(), arguments.join(" "))
    };
    (rendered.files.iter().map(|file| file.name.as_str()).collect(), rendered.findings.iter().map(told).collect())
}

#[test]
fn answers_that_a_printed_part_does_not_show_are_said() {
    let record = read(&file(None, &answers()));
    let rendered = printed(&record, SheetSelection::Parts).expect("sheets");
    let sheets = ["client", "service-1", "service-3", "professional", "office"];
    let names = sheets.map(|sheet| format!("visit-1.0.{sheet}.de-AT.filled.pdf"));
    let (found, findings) = names_and_findings(&rendered);
    assert_eq!(found, names);
    assert_eq!(findings, ["fill-withheld sheet=professional fields=works, reason"]);
    assert!(!rendered.has_errors());
}

#[test]
fn the_record_of_one_sheet_is_not_taken_for_another() {
    let professional = read(&file(Some("professional"), &json!({ "name": "Ana", "works": "yes" })));
    let rows = read(&file(Some("goals+4-6"), &json!({ "name": "Ana", "goals": [{}, {}, {}, { "goal-text": "x" }] })));
    let service = read(&file(Some("service.2"), &json!({ "name": "Ana", "services": [{ "service-name": "Amt" }] })));
    let further = |from| SheetSelection::Rows { table: "goals", from: Some(from), count: Some(3) };
    for (record, sheets, name) in [
        (&professional, SheetSelection::Form, "professional"),
        (&professional, SheetSelection::Parts, "professional"),
        (&professional, SheetSelection::Part("professional"), "professional"),
        (&service, SheetSelection::Part("service"), "service-2"),
        (&rows, further(4), "goals-4-6"),
    ] {
        let rendered = printed(record, sheets).expect("a sheet");
        assert_eq!(names_and_findings(&rendered), (vec![&*format!("visit-1.0.{name}.de-AT.filled.pdf")], vec![]));
    }
    for (record, sheets, own, asked) in [
        (&professional, SheetSelection::Part("client"), "professional", "client"),
        (&professional, further(4), "professional", "goals+4-6"),
        (&service, SheetSelection::Part("office"), "service.2", "office"),
        (&rows, SheetSelection::Parts, "goals+4-6", "client, service, professional, office"),
        (&rows, further(7), "goals+4-6", "goals+7-9"),
    ] {
        let Err(JobError::Impossible(findings)) = printed(record, sheets) else { panic!("{own} as {asked}") };
        let [finding] = findings.as_slice() else { panic!("{findings:?}") };
        assert_eq!(finding.diagnostic.code.word(), "answers-other-sheet");
        let arguments: Vec<_> = finding.diagnostic.arguments.iter().map(|(_, value)| value.clone()).collect();
        assert_eq!(arguments, [own, asked]);
    }
}

/// Returns the data of filled-in HTML pages by the names of their files, and what was found.
fn pages(sheets: SheetSelection<'static>, answers: &Value) -> (BTreeMap<String, Value>, Vec<String>) {
    let request = FillRequest { format: PageFormat::Html, ..request(sheets) };
    let job = FillJob::new(&REPOSITORY, &request).expect("a form");
    let mut findings: Vec<_> = job.warnings.iter().map(|finding| finding.diagnostic.code.word().to_owned()).collect();
    let (path, out) = (Path::new("a.json"), MemoryStorage::default());
    let text = answers.to_string();
    let entries = BatchReader::new(text.as_bytes(), path, job.head()).expect("answers");
    let mut pages = BTreeMap::new();
    job.run(entries, path, &out, &|| Some(COPY.to_owned()), &(), |copy| {
        findings.extend(copy.findings.iter().map(|finding| finding.code.word().to_owned()));
        for path in copy.paths {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let page = String::from_utf8(out.read(&name, 1 << 24).expect("a file")).expect("text");
            assert!(!page.contains("geheim") || name.contains("client") || name.contains("de-AT.0"), "{name}");
            pages.insert(name, bogen::render::html::without_values(&page).expect("values").1);
        }
        Ok::<_, JobError>(())
    })
    .expect("copies");
    (pages, findings)
}

#[test]
fn a_page_of_a_part_has_no_answers_but_those_that_it_may_show() {
    let mut answers = answers();
    answers["reason"] = json!("geheim");
    let (made, findings) = pages(SheetSelection::Parts, &answers);
    let names = ["client", "office", "professional", "service-1", "service-3"];
    let names = names.map(|sheet| format!("visit-1.0.{sheet}.de-AT.{COPY}.html"));
    assert_eq!(made.keys().cloned().collect::<Vec<_>>(), names);
    assert_eq!(findings, ["fill-withheld"]);
    let of = |at: usize| &made[&names[at]];
    assert_eq!((&of(2)["sheet"], &of(2)["answers"]), (&json!("professional"), &json!({ "name": "Ana Novak" })));
    assert_eq!(of(4)["sheet"], "service.3");
    assert_eq!(of(4)["answers"], json!({ "name": "Ana Novak", "services": [{ "service-name": "Verein" }] }));
    // What the page saves is that sheet.
    let record = read(of(4).to_string().as_bytes());
    assert_eq!((value(&record)["sheet"].clone(), record.is_valid()), (json!("service.3"), true));

    let (made, findings) = pages(SheetSelection::Form, &answers);
    assert_eq!(made.values().next().expect("a page")["answers"]["reason"], "geheim");
    assert_eq!(findings, ["fill-all-parts"]);
    let rows = SheetSelection::Rows { table: "goals", from: None, count: None };
    let refused = FillJob::new(&REPOSITORY, &FillRequest { format: PageFormat::Html, ..request(rows) });
    assert!(refused.is_err_and(|error| format!("{error:?}").contains("SheetsOnlyPdf")));
}

#[test]
fn what_is_no_row_stays_an_error_when_sheets_are_joined() {
    let client = json!({ "name": "Ana", "visit-day": "2027-02-01", "goal": "x", "works": "yes" });
    let with = |goals: Value| {
        let mut client = client.clone();
        client["goals"] = goals;
        file(Some("client"), &client)
    };
    let rows = |goals: Value| file(Some("goals+4-6"), &json!({ "name": "Ana", "goals": goals }));
    let four = json!([{}, {}, {}, { "goal-text": "vier" }]);
    let one = json!([{ "goal-text": "eins" }]);
    for (sheets, kept) in [
        ([with(one.clone()), rows(json!([{}, {}, {}, "vier"]))], vec![("goal-text", "eins")]),
        ([with(one.clone()), rows(json!("vier"))], vec![("goal-text", "eins")]),
        ([with(json!("eins")), rows(four.clone())], vec![("goal-text", "vier")]),
        ([with(json!({ "goal-text": "eins" })), rows(four.clone())], vec![("goal-text", "vier")]),
        ([with(json!(["eins"])), rows(four)], vec![("goal-text", "vier")]),
    ] {
        let record = joined(sheets.iter().map(Vec::as_slice));
        let text = value(&record).to_string();
        assert!(!record.is_valid(), "{text}");
        let unread = value(&record)["unread"].to_string();
        assert!(unread.contains("vier") || unread.contains("eins"), "{text}");
        let goals = value(&record)["answers"]["goals"].clone();
        let goals: Vec<_> = goals.as_array().expect("rows").iter().filter(|row| row["goal-text"].is_string()).collect();
        assert_eq!(goals.len(), kept.len(), "{text}");
        for (row, (column, expected)) in goals.iter().zip(kept) {
            assert_eq!(row[column], expected);
        }
    }
}

#[test]
fn what_cannot_be_read_of_enclosed_files_stays_an_error_when_sheets_are_joined() {
    let mut sheet: Value = serde_json::from_slice(&file(Some("office"), &json!({ "name": "Ana" }))).expect("JSON");
    for odd in [json!("brief.pdf"), json!({ "file": "brief.pdf" }), json!(["brief.pdf"])] {
        sheet["attachments"] = odd;
        let record = joined([
            sheet.to_string().as_bytes(),
            &file(Some("professional"), &json!({ "name": "Ana", "works": "yes" })),
        ]);
        assert!(has(&record, "error-file-entry", None) && !record.is_valid(), "{:?}", record.problems());
        assert!(value(&record)["unread"].to_string().contains("brief.pdf"));
        // Also where somebody put it into a joined record.
        let mut again = value(&record);
        again["joined-from"][1]["attachments"] = json!(7);
        let text = again.to_string();
        let record = joined([text.as_bytes()]);
        assert!(has(&record, "error-file-entry", None), "{:?}", record.problems());
    }
}

#[test]
fn altered_sheets_are_noticed_also_after_they_were_joined() {
    let sheets = filled(&job(SheetSelection::Parts), &answers(), COPY);
    let part = |from: &str, to: &str| {
        let text = String::from_utf8_lossy(&sheets["office"]).into_owned();
        assert!(text.contains(from));
        // The last mention is that of the copy, which counts.
        let at = sheets["office"].windows(from.len()).rposition(|bytes| bytes == from.as_bytes()).expect("a mark");
        let mut bytes = sheets["office"].clone();
        bytes.splice(at..at + from.len(), to.bytes());
        bytes
    };
    // A sheet that says that it is another one is not the one that was issued.
    let bytes = part("sheet=office", "sheet=client");
    let record = read(&bytes);
    assert_ne!(value(&record)["file"]["form"], "unchanged", "{}", value(&record)["file"]);
    assert!(!record.is_valid());
    let record = joined([bytes.as_slice(), &sheets["professional"]]);
    assert!(record.problems().iter().any(|problem| problem.code == "error-on-sheet"), "{:?}", record.problems());
}

#[test]
fn a_joined_record_is_read_and_joined_again() {
    let sheets = filled(&job(SheetSelection::Parts), &answers(), COPY);
    let files: Vec<_> = sheets.values().map(Vec::as_slice).collect();
    let all = joined(files.iter().copied());
    let text = value(&all).to_string();
    let again = read(text.as_bytes());
    assert_eq!(value(&again), value(&all));
    // A sheet that comes later is added.
    let some = value(&joined(files[..3].iter().copied())).to_string();
    let later = std::iter::once(some.as_bytes()).chain(files[3..].iter().copied());
    assert_eq!(value(&joined(later)), value(&all));
}

fn text() -> impl Strategy<Value = String> {
    "[a-zäß0-9,]{1,12}"
}

fn some_answers() -> impl Strategy<Value = Value> {
    let row = |text: Option<String>, day: Option<u8>| {
        let mut row = json!({});
        row["goal-text"] = text.map_or(Value::Null, Value::from);
        row["goal-by"] = day.map_or(Value::Null, |day| json!(format!("2027-06-{day:02}")));
        row
    };
    let goals = vec((option::of(text()), option::of(1_u8..29)).prop_map(move |(text, day)| row(text, day)), 0..12);
    let service = (text(), option::of(0_u8..11), option::of(text()))
        .prop_map(|(name, good, words)| json!({ "service-name": name, "service-good": good, "service-words": words }));
    let services = vec(prop_oneof![4 => service, 1 => Just(json!({}))], 0..6);
    let single = (option::of(text()), option::of(text()), option::of(any::<bool>()), any::<bool>(), option::of(text()));
    (text(), goals, services, single).prop_map(|(name, goals, services, (goal, reason, well, works, note))| {
        let word = |yes: bool| if yes { "yes" } else { "no" };
        json!({
            "name": name, "visit-day": "2027-02-01", "goal": goal, "well": well.map(word), "goals": goals,
            "services": services, "works": word(works), "reason": reason.filter(|_| !works), "next": "2027-03-01",
            "note": note.filter(|_| well == Some(false)),
        })
    })
}

#[test]
fn the_joined_parts_of_a_copy_are_the_whole() {
    let job = job(SheetSelection::Parts);
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let result = runner.run(&some_answers(), |answers| {
        let whole = read(&file(None, &answers));
        let sheets = filled(&job, &answers, COPY);
        for order in [sheets.values().collect::<Vec<_>>(), sheets.values().rev().collect()] {
            let record = joined(order.into_iter().map(Vec::as_slice));
            prop_assert_eq!(&value(&record)["answers"], &value(&whole)["answers"]);
            // A row that nobody filled in has no sheet, which is said.
            let codes_of_joined = codes(&record).into_iter().filter(|(code, _)| code != "error-sheet-missing");
            prop_assert_eq!(codes_of_joined.collect::<Vec<_>>(), codes(&whole));
        }
        Ok(())
    });
    result.unwrap();
}

static BUILT_IN: LazyLock<FormRepository> = LazyLock::new(FormRepository::built_in);

/// A review of a help plan, with answers to everything but what several sheets ask, which only the client's sheet answers.
fn review() -> Value {
    serde_json::from_str(include_str!("../fixtures/answers/review-of-a-plan.json")).expect("answers")
}

#[test]
fn a_review_of_a_help_plan_equals_its_sheets() {
    let request = FillRequest { form: "monitoring", ..request(SheetSelection::Parts) };
    let sheets = filled(&FillJob::new(&BUILT_IN, &request).expect("a form"), &review(), COPY);
    let names: Vec<_> = sheets.keys().map(String::as_str).collect();
    assert_eq!(names, ["case-manager", "client", "informal-helper", "professional", "service-1", "service-2"]);
    let reader = SubmissionReader::new(&BUILT_IN, Channel::Pdf, ReaderLanguage::English, date(2027, 3, 15));
    let mut readings = Vec::new();
    for (name, bytes) in &sheets {
        let read = reader.read_all(bytes, Path::new(name));
        for reading in &read {
            let (_, record) = reading.result.as_ref().expect("a record");
            assert_eq!(value(record)["file"], json!({ "form": "unchanged" }), "{name}");
        }
        readings.extend(read);
    }
    let record = join(&BUILT_IN, readings, ReaderLanguage::English, date(2027, 3, 15)).expect("a record");
    assert_eq!(value(&record)["answers"], review());
    assert_eq!(codes(&record), []);
    assert_eq!(value(&record)["joined-from"].as_array().expect("sheets").len(), sheets.len());
}
