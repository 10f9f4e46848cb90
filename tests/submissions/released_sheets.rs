//! Sheets of a release: rendered, filled in, verified, read and joined.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use bogen::jobs::{
    ApproveRequest, Capacity, ChangeText, FillJob, FillRequest, JobError, PageFormat, RenderRequest, SheetSelection,
    SubmissionReader, approve, join, release, render,
};
use bogen::messages::ReaderLanguage;
use bogen::repository::LogSeal;
use bogen::storage::{Durability, MemoryStorage, Storage};
use bogen::submission::Channel;
use bogen::submission::batch::BatchReader;
use bogen::verify::{FileKind, verify_file};
use bogen::{FormRepository, Record};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::fixtures;

const COPY: &str = "01234567-89ab-4def-8123-456789abcdef";
const TODAY: Date = date(2027, 1, 15);
const GOALS: SheetSelection<'static> = SheetSelection::Rows { table: "goals", from: None, count: None };

const CONTROL_SHEET: &str = r#"
owner = "Leitung"
confidentiality = "public"
next-review = 2028-12-01
author = { name = "Ada", role = "QB", date = 2027-01-02 }
retention = { forms = "10 Jahre", records = "7 Jahre" }
change = { what = "Neu.", why = "Neu.", class = "substantive" }
"#;

struct Project {
    storage: Arc<dyn Storage>,
    repository: FormRepository,
}

static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let storage: MemoryStorage = fixtures::files("sheets").iter().collect();
    storage.create_folder("control").expect("a folder");
    storage.replace("control/visit.toml", CONTROL_SHEET.as_bytes(), Durability::Buffered).expect("a control sheet");
    let storage: Arc<dyn Storage> = Arc::new(storage);
    let seal = LogSeal { new_project: "00000000-0000-4000-8000-000000000000", noted: date(2027, 1, 15), key: None };
    let fritz = ApproveRequest {
        form: "visit",
        capacity: Capacity::Approver,
        locales: &[],
        by: "Fritz",
        role: Some("GF"),
        day: TODAY,
        change: ChangeText::default(),
    };
    approve(&storage, &fritz).expect("an approval");
    release(&storage, "visit", TODAY, seal).expect("a release");
    let repository = FormRepository::open(Arc::clone(&storage)).expect("a project");
    Project { storage, repository }
});

type Files = BTreeMap<String, Vec<u8>>;

fn rendered(sheets: SheetSelection<'_>) -> Files {
    let (forms, locales) = (["visit".to_owned()], ["de-AT".to_owned()]);
    let request = RenderRequest {
        forms: &forms,
        locales: &locales,
        formats: &[PageFormat::Pdf],
        sheets,
        release: Some("1.0"),
        archive: false,
        today: TODAY,
    };
    let rendered = render(&PROJECT.repository, &request, &()).expect("pages");
    assert!(rendered.findings.is_empty(), "{:?}", rendered.findings);
    rendered.files.into_iter().map(|file| (file.name.to_string(), file.bytes)).collect()
}

fn filled(sheets: SheetSelection<'_>, answers: &Value) -> Files {
    let request = FillRequest {
        form: "visit",
        locale: Some("de-AT"),
        sheets,
        release: Some("1.0"),
        archive: false,
        flatten: false,
        format: PageFormat::Pdf,
        name: None,
        reader: ReaderLanguage::English,
        today: TODAY,
    };
    let job = FillJob::new(&PROJECT.repository, &request).expect("a form");
    let (path, out, text) = (Path::new("a.json"), MemoryStorage::default(), answers.to_string());
    let entries = BatchReader::new(text.as_bytes(), path, job.head()).expect("answers");
    let mut files = Files::new();
    job.run(entries, path, &out, &|| Some(COPY.to_owned()), &(), |copy| {
        assert!(!copy.is_refused(), "{:?} {:?}", copy.problems, copy.findings);
        for path in copy.paths {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            files.insert(name.clone(), out.read(&name, 1 << 24).expect("a file"));
        }
        Ok::<_, JobError>(())
    })
    .expect("copies");
    files
}

fn reader() -> SubmissionReader<'static> {
    SubmissionReader::new(&PROJECT.repository, Channel::File, ReaderLanguage::English, TODAY)
}

fn read(bytes: &[u8]) -> Record {
    let (version, record) = reader().read(bytes, Path::new("sheet")).expect("a sheet");
    assert!(version.release.is_some());
    record
}

fn kind(bytes: &[u8]) -> FileKind {
    let verification = verify_file(PROJECT.repository.releases(), bytes, Path::new("sheet.pdf"), TODAY);
    verification.expect("a known file").kind
}

fn answers() -> Value {
    json!({
        "name": "Ana Novak", "visit-day": "2027-02-01", "goal": "Wohnung",
        "goals": [
            { "goal-text": "eins" }, { "goal-text": "zwei" }, { "goal-text": "drei" }, { "goal-text": "vier" },
            { "goal-text": "fünf" },
        ],
        "services": [{ "service-name": "Amt" }, { "service-name": "Verein" }],
        "works": "yes", "next": "2027-03-01",
    })
}

#[test]
fn the_sheets_of_parts_are_those_that_were_released() {
    let sheets = rendered(SheetSelection::Parts);
    let parts = ["client", "office", "professional", "service"];
    let names = parts.iter().flat_map(|part| ["layout.json", "pdf"].map(|end| format!("visit-1.0.{part}.de-AT.{end}")));
    assert_eq!(sheets.keys().cloned().collect::<Vec<_>>(), names.collect::<Vec<_>>());
    for (name, bytes) in &sheets {
        let path = format!("releases/0001-visit-1.0/pages/{name}");
        assert!(PROJECT.storage.read(&path, 1 << 24).expect("a released page") == *bytes, "{name}");
    }
    assert_eq!(kind(&sheets["visit-1.0.office.de-AT.pdf"]), FileKind::Page);
    assert_eq!(rendered(SheetSelection::Part("office")).len(), 2);
}

#[test]
fn further_rows_of_a_release_are_set_as_if_they_had_been_released() {
    let sheets = rendered(GOALS);
    let bytes = &sheets["visit-1.0.goals-4-6.de-AT.pdf"];
    assert_eq!(sheets, rendered(GOALS), "the same bytes again");
    assert_eq!(kind(bytes), FileKind::Copy);
    let record = serde_json::json!(read(bytes));
    assert_eq!((&record["sheet"], &record["file"]), (&json!("goals+4-6"), &json!({ "form": "unchanged" })));
    // They state the release, whose fingerprint they have, and not the working files.
    let release = &PROJECT.repository.releases().version("visit", "1.0").expect("a release").release;
    assert_eq!(record["fingerprint"], json!(release.languages["de-AT"].fingerprint));
}

#[test]
fn the_joined_sheets_of_a_release_are_its_form() {
    let sheets = filled(SheetSelection::Parts, &answers());
    let names = ["client", "goals-4-6", "office", "professional", "service-1", "service-2"];
    let expected: Vec<_> = names.iter().map(|sheet| format!("visit-1.0.{sheet}.de-AT.{COPY}.pdf")).collect();
    assert_eq!(sheets.keys().cloned().collect::<Vec<_>>(), expected);
    for (name, bytes) in &sheets {
        assert_eq!(serde_json::json!(read(bytes))["file"], json!({ "form": "unchanged" }), "{name}");
        assert_eq!(kind(bytes), FileKind::Copy, "{name}");
    }
    let reader = reader();
    let readings = sheets.iter().flat_map(|(name, bytes)| reader.read_all(bytes, Path::new(name)));
    let joined = join(&PROJECT.repository, readings.collect(), ReaderLanguage::English, TODAY).expect("a record");
    assert!(joined.is_valid(), "{:?}", joined.problems());
    let whole = answers().to_string();
    let whole = format!(r#"{{ "bogen-answers": 1, "form": "visit", "version": "1.0", "answers": {whole} }}"#);
    assert_eq!(json!(joined)["answers"], json!(read(whole.as_bytes()))["answers"]);
    assert_eq!(json!(joined)["views"]["goals[4]"], json!(["goals+4-6"]));
}

#[test]
fn an_altered_sheet_with_further_rows_is_noticed() {
    let sheet = rendered(GOALS).remove("visit-1.0.goals-4-6.de-AT.pdf").expect("a sheet");
    let from = b"sheet=goals+4-6";
    let at = sheet.windows(from.len()).rposition(|bytes| bytes == from).expect("a mark");
    let mut other = sheet;
    other.splice(at..at + from.len(), *b"sheet=goals+7-9");
    assert_eq!(kind(&other), FileKind::Altered);
    assert!(!read(&other).is_valid());
}
