//! Answers with enclosed files in one archive: what the record says of each file, and what hostile archives cost.

use std::io::{Cursor, Write as _};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use bogen::FormRepository;
use bogen::jobs::{Reading, SubmissionReader};
use bogen::messages::ReaderLanguage;
use bogen::storage::{MemoryStorage, Storage};
use bogen::submission::Channel;
use bogen::validate::{Received, Record, record_schema};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const DEFINITION: &str = r#"
[form]
id = "post"
number = "P-1"
version = "1.0"
dated = 2026-11-29
sections = ["main"]

[section.main]
fields = ["papers", "proof"]
voice = "client"
why = "main"

[field.papers]
type = "attachments"
options = ["letter", "photo", "nothing"]
alone = ["nothing"]
other = true
max-files = 3
max-megabytes = 1
file-types = ["pdf", "jpg"]

[field.proof]
type = "attachments"
options = ["payslip"]
"#;

const TEXTS: &str = "form-title = Post\nwhy-main = Zur Prüfung.\nsection-main = Unterlagen
papers = Was legen Sie bei?\n    .option-letter = Brief\n    .option-photo = Foto\n    .option-nothing = nichts
proof = Einkommen\n    .option-payslip = Lohnzettel\n";

fn repository() -> &'static FormRepository {
    static REPOSITORY: LazyLock<FormRepository> = LazyLock::new(|| {
        let files = [("forms/post.toml", DEFINITION), ("locales/de/post.ftl", TEXTS)];
        let storage: Arc<dyn Storage> = Arc::new(files.into_iter().collect::<MemoryStorage>());
        FormRepository::open(storage).unwrap()
    });
    &REPOSITORY
}

fn readings(bytes: &[u8], channel: Channel) -> Vec<Reading<'static>> {
    let today = jiff::civil::date(2027, 1, 15);
    SubmissionReader::new(repository(), channel, ReaderLanguage::German, today).read_all(bytes, Path::new("in.zip"))
}

/// Reads an archive with one form, without findings about other files.
#[track_caller]
fn record(bytes: &[u8]) -> Record {
    let mut readings = readings(bytes, Channel::File);
    let paths: Vec<_> = readings.iter().map(|reading| &reading.path).collect();
    assert_eq!(paths.len(), 1, "{paths:?}");
    readings.remove(0).result.unwrap().1
}

/// Returns the codes of the findings about a file without a record.
fn codes(reading: &Reading<'_>) -> Vec<&'static str> {
    let Err(findings) = &reading.result else { return Vec::new() };
    findings.iter().map(|finding| finding.diagnostic.code.word()).collect()
}

fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// What the page says of a file: field, document, number and name, content.
type Stated<'a> = (&'a str, &'a str, &'a str, &'a [u8]);

fn entry((field, document, name, content): Stated<'_>, number: usize) -> Value {
    let ending = name.rsplit('.').next().unwrap().to_lowercase();
    json!({
        "field": field, "document": document, "file": format!("attachments/{number}-{document}.{ending}"), "name": name,
        "size": content.len(), "sha256": sha256(content),
    })
}

fn answers(ticked: &Value, stated: &[Value]) -> Vec<u8> {
    let file =
        json!({ "bogen-answers": 1, "form": "post", "version": "1.0", "answers": ticked, "attachments": stated });
    serde_json::to_vec(&file).unwrap()
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An archive with a letter and a photo, given what lies beside the answers.
fn with_two(beside: &[(&str, &[u8])]) -> Vec<u8> {
    let stated =
        [entry(("papers", "letter", "Brief Müller.pdf", b"one"), 1), entry(("papers", "photo", "Anna.JPG", b"two"), 2)];
    let answers = answers(&json!({ "papers": ["letter", "photo"] }), &stated);
    let files: Vec<_> = std::iter::once(("answers.json", answers.as_slice())).chain(beside.iter().copied()).collect();
    archive(&files)
}

const LETTER: &str = "attachments/1-letter.pdf";
const PHOTO: &str = "attachments/2-photo.jpg";

fn received(record: &Record) -> Vec<(&str, Received)> {
    record.attachments().iter().map(|one| (one.document.as_str(), one.received)).collect()
}

/// Returns the problems of a record. None of them says what a file is called.
fn problems(record: &Record) -> Vec<String> {
    for problem in record.problems() {
        assert!(["Müller", "Anna"].iter().all(|name| !problem.message.contains(name)), "{}", problem.message);
    }
    let all = record.problems().iter();
    all.map(|problem| {
        format!("{} {} {}", problem.severity.word(), problem.path.as_deref().unwrap_or("-"), problem.code)
    })
    .collect()
}

#[test]
fn a_record_says_what_became_of_each_file() {
    let record = record(&with_two(&[(LETTER, b"one"), (PHOTO, b"two")]));
    assert_eq!(problems(&record), [""; 0]);
    let value = serde_json::to_value(&record).unwrap();
    assert_eq!(value["answers"], json!({ "papers": ["letter", "photo"] }));
    assert_eq!(
        value["attachments"],
        json!([
            {
                "field": "papers", "document": "letter", "file": LETTER, "name": "Brief Müller.pdf", "size": 3,
                "sha256": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed", "received": "as-stated",
            },
            {
                "field": "papers", "document": "photo", "file": PHOTO, "name": "Anna.JPG", "size": 3,
                "sha256": "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3", "received": "as-stated",
            },
        ])
    );
}

#[test]
fn what_is_wrong_with_a_file_is_said() {
    for (beside, expected, said) in [
        (vec![(LETTER, &b"one"[..])], [Received::AsStated, Received::Missing], vec!["error papers error-file-missing"]),
        (
            vec![(LETTER, b"ONE"), (PHOTO, b"two")],
            [Received::Altered, Received::AsStated],
            vec!["error papers error-file-altered"],
        ),
        (
            vec![(LETTER, b"one"), (PHOTO, b"two"), ("attachments/Anna.pdf", b"three")],
            [Received::AsStated; 2],
            vec!["error - error-file-surplus"],
        ),
        // Whoever packed the files again has renamed one.
        (vec![("attachments/Anna.jpg", b"two"), (LETTER, b"one")], [Received::AsStated; 2], Vec::new()),
        // Both were exchanged.
        (vec![(LETTER, b"two"), (PHOTO, b"one")], [Received::Altered; 2], vec!["error papers error-file-altered"; 2]),
    ] {
        let record = record(&with_two(&beside));
        assert_eq!(received(&record), [("letter", expected[0]), ("photo", expected[1])], "{said:?}");
        assert_eq!(problems(&record), said);
    }
}

#[test]
fn files_beyond_the_limits_are_reported() {
    let large = vec![0_u8; 1_048_577];
    let stated: [Stated<'_>; 5] = [
        ("papers", "letter", "a.pdf", &large),
        ("papers", "photo", "b.png", b"2"),
        ("papers", "other", "c.pdf", b"3"),
        ("papers", "other", "d.pdf", b"3"),
        ("proof", "payslip", "e.pdf", b"3"),
    ];
    let entries: Vec<_> = (1..).zip(stated).map(|(number, stated)| entry(stated, number)).collect();
    let paths: Vec<_> = entries.iter().map(|entry| entry["file"].as_str().unwrap().to_owned()).collect();
    let answers = answers(&json!({ "papers": ["letter", "photo", { "other": "Zeugnis" }] }), &entries);
    let beside = paths.iter().map(String::as_str).zip(stated.map(|(.., content)| content));
    let files: Vec<_> = std::iter::once(("answers.json", answers.as_slice())).chain(beside).collect();
    let record = record(&archive(&files));
    assert_eq!(
        problems(&record),
        [
            "error papers error-file-number",
            "error papers error-file-size",
            "error papers error-file-type",
            "warning papers error-file-twice",
            "error proof error-file-not-ticked",
        ]
    );
    let messages: Vec<_> = record.problems().iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(
        messages[1],
        "„Was legen Sie bei?: Brief“: Eine Datei hat mehr als 1 MB. Größere Dateien sind nicht möglich."
    );
}

#[test]
fn answers_without_their_files_say_so() {
    let stated = [entry(("papers", "letter", "Brief Müller.pdf", b"one"), 1)];
    let bytes = answers(&json!({ "papers": ["letter", "photo", "nothing"] }), &stated);
    let mut all = readings(&bytes, Channel::Html);
    let (_, record) = all.remove(0).result.unwrap();
    let expected =
        ["error papers error-option-alone", "error papers error-file-missing", "warning papers error-copy-missing"];
    assert_eq!(problems(&record), expected);
    // On paper, documents are only ticked.
    let mut all = readings(&answers(&json!({ "papers": ["letter"] }), &[]), Channel::Pdf);
    assert_eq!(problems(&all.remove(0).result.unwrap().1), [""; 0]);
}

#[test]
fn a_record_that_is_read_again_is_the_same() {
    for beside in [vec![(LETTER, &b"one"[..]), (PHOTO, b"two")], vec![(LETTER, b"ONE")]] {
        let first = serde_json::to_value(record(&with_two(&beside))).unwrap();
        let again = record(&serde_json::to_vec(&first).unwrap());
        let mut again = serde_json::to_value(again).unwrap();
        again["problems"].as_array_mut().unwrap().retain(|problem| problem["code"] != "error-file-surplus");
        assert_eq!(again, first);
    }
}

#[test]
fn nobody_can_claim_that_a_file_was_received() {
    let mut claimed = entry(("papers", "letter", "a.pdf", b"one"), 1);
    claimed["received"] = json!("as-stated");
    let readings = readings(&answers(&json!({ "papers": ["letter"] }), &[claimed]), Channel::Html);
    assert_eq!(codes(&readings[0]), ["answers-head"]);
}

#[test]
fn what_cannot_be_read_of_a_file_is_kept() {
    let mut bad = entry(("papers", "letter", "Müller.pdf", b"one"), 1);
    bad["file"] = json!("../../Müller.pdf");
    let stated = [bad.clone(), entry(("papers", "letter", "b.pdf", b"two"), 2), json!("Anna")];
    let first = record(&answers(&json!({ "papers": ["letter"] }), &stated));
    let said = ["error - error-file-entry", "error papers error-file-missing"];
    assert_eq!(problems(&first), said);
    let value = serde_json::to_value(&first).unwrap();
    assert_eq!(value["unread"], json!([{ "given": { "attachments": [bad, "Anna"] } }]));
    let again = record(&serde_json::to_vec(&first).unwrap());
    assert_eq!(serde_json::to_value(again).unwrap(), value);
}

#[test]
fn archives_may_have_folders_around_answers_and_several_of_them() {
    let stated = [entry(("papers", "letter", "a.pdf", b"one"), 1)];
    let answers = answers(&json!({ "papers": ["letter"] }), &stated);
    let (one, two) = ("Anna/attachments/1-letter.pdf", "Ben/attachments/1-letter.pdf");
    let bytes = archive(&[
        ("Anna/answers.json", &answers),
        (one, b"one"),
        ("__MACOSX/Anna/._answers.json", b"\0"),
        ("Ben/answers.json", &answers),
        (two, b"other"),
    ]);
    let found: Vec<_> = readings(&bytes, Channel::Html)
        .iter()
        .map(|reading| {
            let (_, record) = reading.result.as_ref().unwrap();
            (reading.path.display().to_string(), record.attachments()[0].received)
        })
        .collect();
    let expected = [
        ("in.zip/Anna/answers.json".to_owned(), Received::AsStated),
        ("in.zip/Ben/answers.json".to_owned(), Received::Altered),
    ];
    assert_eq!(found, expected);
    // Where the archive holds nothing else, the record is that of the archive.
    let alone = archive(&[("Anna/answers.json", &answers), (one, b"one")]);
    assert_eq!(readings(&alone, Channel::Html)[0].path, Path::new("in.zip"));
}

#[test]
fn what_is_enclosed_is_never_read_as_a_form_or_opened() {
    let form = answers(&json!({}), &[]);
    let inner = archive(&[("form.json", &form)]);
    let bytes = with_two(&[(LETTER, &form), (PHOTO, b"two"), ("attachments/3.zip", &inner)]);
    let record = record(&bytes);
    assert_eq!(received(&record), [("letter", Received::Altered), ("photo", Received::AsStated)]);
    assert_eq!(problems(&record), ["error - error-file-surplus", "error papers error-file-altered"]);
}

#[test]
fn hostile_archives_are_refused_without_a_name_in_a_finding() {
    let words = |bytes: &[u8]| {
        let readings = readings(bytes, Channel::File);
        let word = |reading: &Reading<'_>| {
            assert!(!reading.path.to_string_lossy().contains("Müller"), "{}", reading.path.display());
            match &reading.result {
                Ok((_, record)) => problems(record).join(", "),
                Err(_) => codes(reading).concat(),
            }
        };
        readings.iter().map(|reading| format!("{}: {}", reading.path.display(), word(reading))).collect::<Vec<_>>()
    };
    let missing = "in.zip: error papers error-file-missing, error papers error-file-missing";
    // A file that is larger than any file may be.
    let zeros = vec![0_u8; 17 * 1024 * 1024];
    let bomb = with_two(&[("attachments/Müller.pdf", &zeros)]);
    assert!(bomb.len() < 100_000);
    assert_eq!(words(&bomb), ["in.zip/attachments/1: file-too-large", missing]);
    // Files that are too large together.
    let zeros = vec![0_u8; 15 * 1024 * 1024];
    let names: Vec<_> = (0..12).map(|number| format!("attachments/Müller{number}.pdf")).collect();
    let beside: Vec<_> = names.iter().map(|name| (name.as_str(), zeros.as_slice())).collect();
    assert_eq!(words(&with_two(&beside)), ["in.zip: container-too-much-inside"]);
    // More files than may be inside.
    let names: Vec<_> = (0..1001).map(|number| format!("attachments/Müller{number}.pdf")).collect();
    let beside: Vec<_> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(words(&with_two(&beside)), ["in.zip: container-too-many-files"]);
    // A file that is protected with a password: the lowest flag of its head, and of its entry in the directory.
    let mut encrypted = with_two(&[(LETTER, b"one"), (PHOTO, b"two")]);
    let heads: Vec<_> = memchr::memmem::find_iter(&encrypted, LETTER).collect();
    for (at, before) in heads.into_iter().rev().zip([46 - 8, 30 - 6]) {
        encrypted[at - before] |= 1;
    }
    let expected = ["in.zip/attachments/1: inner-file-encrypted", "in.zip: error papers error-file-missing"];
    assert_eq!(words(&encrypted), expected);
}

#[test]
fn two_files_of_one_name_are_noticed() {
    // No library writes such an archive: the second name is changed to the first.
    let other = "attachments/9-letter.pdf";
    let mut bytes = with_two(&[(LETTER, b"one"), (PHOTO, b"two"), (other, b"six")]);
    let at: Vec<_> = memchr::memmem::find_iter(&bytes, other).collect();
    assert_eq!(at.len(), 2);
    for at in at {
        bytes[at..at + LETTER.len()].copy_from_slice(LETTER.as_bytes());
    }
    let readings = readings(&bytes, Channel::File);
    let (_, record) = readings[0].result.as_ref().unwrap();
    assert_eq!(received(record), [("letter", Received::Altered), ("photo", Received::AsStated)]);
    assert_eq!(codes(&readings[1]), ["archive-name-twice"]);
}

#[test]
fn the_schema_accepts_exactly_the_records_without_errors() {
    let version = repository().find("post", "1.0").unwrap().unwrap();
    let schema = jsonschema::validator_for(&record_schema(version.definition)).unwrap();
    let good = record(&with_two(&[(LETTER, b"one"), (PHOTO, b"two")]));
    assert!(schema.is_valid(&serde_json::to_value(&good).unwrap()));
    let bad = record(&with_two(&[(LETTER, b"ONE"), (PHOTO, b"two")]));
    assert!(!schema.is_valid(&serde_json::to_value(&bad).unwrap()));
    for (key, value) in [
        ("name", json!("a.exe")),
        ("size", json!(1_048_577)),
        ("document", json!("nothing")),
        ("received", json!("missing")),
        ("sha256", json!("0")),
    ] {
        let mut value_of = serde_json::to_value(&good).unwrap();
        value_of["attachments"][0][key] = value;
        assert!(!schema.is_valid(&value_of), "{key}");
    }
}

#[test]
fn copies_have_names_that_say_nothing_of_the_person() {
    let bytes = with_two(&[("attachments/Anna.jpg", b"two"), (LETTER, b"one"), ("attachments/x.pdf", b"surplus")]);
    let readings = readings(&bytes, Channel::Html);
    let files: Vec<_> = readings[0].files.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    assert_eq!(files, [("1-letter.pdf", &b"one"[..]), ("2-photo.jpg", b"two")]);
}
