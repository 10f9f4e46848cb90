//! What is fuzzed, each function with arbitrary bytes. Whatever the bytes are, it ends without a panic, and what is refused
//! has a finding that can be shown to people.
//!
//! `tests/submissions/fuzz_corpus.rs` includes this file and runs each function on the files of its corpus.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use bogen::control::log_check::{check_log, compare};
use bogen::control::release_log::{LogEntry, ReleaseFolder};
use bogen::control::{LogPlace, Manifest, ReleaseHistory, ReleaseLog};
use bogen::diagnostic::{Diagnostic, Severity};
use bogen::jobs::SubmissionReader;
use bogen::messages::{Messages, ReaderLanguage};
use bogen::pictures::Pictures;
use bogen::repository::FormRepository;
use bogen::source_files::Files;
use bogen::storage::MemoryStorage;
use bogen::submission::batch::{BatchReader, ColumnLabel, Head};
use bogen::submission::pdf::{IssuedForm, PdfSubmission};
use bogen::submission::{self, Channel};
use bogen::text::{Inline, read_line, read_rich};
use bogen::{Project, definition};

/// A function that is fuzzed.
pub type Target = fn(&[u8]);

/// All of them, by the names of their corpora.
pub const TARGETS: [(&str, Target); 13] = [
    ("csv", csv),
    ("drafts", drafts),
    ("fdf", fdf),
    ("ftl", ftl),
    ("json", json),
    ("log", log),
    ("manifest", manifest),
    ("markdown", markdown),
    ("pdf", pdf),
    ("read", read),
    ("svg", svg),
    ("toml", toml),
    ("xfdf", xfdf),
];

const FORM: &str = include_str!("../../tests/fixtures/kitchen-sink/forms/kitchen-sink.toml");
/// A form with each place for a text: small, because each text that is missing takes time.
const SMALL_FORM: &str = include_str!("small-form.toml");
const TEXTS: &str = include_str!("../../tests/fixtures/kitchen-sink/locales/de/kitchen-sink.ftl");
const LOCALE: &str = include_str!("../../locales/de/locale.toml");
/// The small form with which PDFs are compared.
const ISSUED: &[u8] = include_bytes!("../corpus/pdf/issued.pdf");

/// Reads a definition; what is accepted is checked in its language, too.
pub fn toml(bytes: &[u8]) {
    let Ok(source) = str::from_utf8(bytes) else { return };
    let (definition, findings) = definition::read(Path::new("forms/form.toml"), source);
    show(&findings);
    let Some(definition) = definition else { return assert!(findings.iter().any(is_error)) };
    let files = [(format!("forms/{}.toml", definition.form.id), source), ("locales/de/locale.toml".to_owned(), LOCALE)];
    check(files);
}

/// Reads the texts of a form and checks them.
pub fn ftl(bytes: &[u8]) {
    let Ok(source) = str::from_utf8(bytes) else { return };
    check([
        ("forms/visit.toml".to_owned(), SMALL_FORM),
        ("locales/de/locale.toml".to_owned(), LOCALE),
        ("locales/de/visit.ftl".to_owned(), source),
    ]);
}

/// Reads a text, as several paragraphs and as one line.
pub fn markdown(bytes: &[u8]) {
    let Ok(source) = str::from_utf8(bytes) else { return };
    let slot = |name: &str| Inline::Text { text: name.to_owned() };
    for keep_lines in [false, true] {
        let (rich, _) = read_rich(source, keep_lines, &slot);
        let (line, _) = read_line(source, keep_lines, &slot);
        assert!(rich.plain().len() + line.plain().len() <= 2 * source.len() + 64 * source.lines().count() + 64);
    }
}

/// Sanitises a drawing. What is left of it is a drawing that stays as it is.
pub fn svg(bytes: &[u8]) {
    let sanitise = |bytes: &[u8]| {
        let mut files = Files::default();
        files.insert("pictograms/drawing.svg", bytes.to_vec());
        let (pictures, findings) = Pictures::read(&files);
        show(&findings);
        pictures.get("drawing").map(str::to_owned).ok_or(findings)
    };
    match sanitise(bytes) {
        Ok(drawing) => assert_eq!(sanitise(drawing.as_bytes()), Ok(drawing)),
        Err(findings) => assert!(!findings.is_empty()),
    }
}

/// Reads a file of answers.
pub fn json(bytes: &[u8]) {
    if let Err(findings) = submission::json::read(bytes, Path::new("answers.json"), Channel::Html) {
        refused(&findings);
    }
}

/// Reads a list of answers: CSV, JSON Lines or a workbook.
pub fn csv(bytes: &[u8]) {
    let path = Path::new("list.csv");
    let mut entries = match BatchReader::new(bytes, path, head()) {
        Ok(entries) => entries,
        Err(findings) => return refused(&findings),
    };
    show(entries.warnings());
    for entry in entries.by_ref() {
        if let Err(findings) = entry.answers {
            refused(&findings);
        }
    }
}

/// Reads an FDF file.
pub fn fdf(bytes: &[u8]) {
    if let Err(findings) = submission::fdf::read(bytes, Path::new("form.fdf")) {
        refused(&findings);
    }
}

/// Reads an XFDF file.
pub fn xfdf(bytes: &[u8]) {
    if let Err(findings) = submission::xfdf::read(bytes, Path::new("form.xfdf")) {
        refused(&findings);
    }
}

/// Reads a PDF, compares it with an issued form, checks its signatures, and takes it for an issued form itself.
pub fn pdf(bytes: &[u8]) {
    static ISSUED_FORM: LazyLock<Option<IssuedForm>> = LazyLock::new(|| IssuedForm::new(ISSUED.to_vec()));
    let mut file = PdfSubmission::new(bytes);
    for answers in file.all_answers(Path::new("form.pdf")) {
        if let Err(findings) = answers {
            refused(&findings);
        }
    }
    let _ = (file.irregularity(), file.signatures());
    let issued = ISSUED_FORM.as_ref().expect("a form");
    let report = file.compare(issued);
    assert!(bytes != ISSUED || report.is_some_and(|report| report.changes.is_empty()));
    if let Some(issued) = IssuedForm::new(bytes.to_vec()) {
        let _ = file.compare(&issued);
    }
}

/// Reads the manifest of a release. Written again, it is the same.
pub fn manifest(bytes: &[u8]) {
    let place = LogPlace::parse(bytes);
    let Some(manifest) = Manifest::parse(bytes) else { return };
    let place = place
        .ok()
        .flatten()
        .unwrap_or_else(|| ReleaseLog::default().next_place("project", jiff::civil::date(2027, 1, 1)));
    let written = manifest.to_json(&place);
    assert_eq!(Manifest::parse(written.as_bytes()).as_ref(), Some(&manifest));
    assert_eq!(LogPlace::parse(written.as_bytes()).ok().flatten(), Some(place));
}

/// Reads a log. The bytes are its manifests, with a line of `---` between them; each gets the entry that follows, and is
/// in the folder of its name. A manifest behind `!` has what was written as its entry, too.
pub fn log(bytes: &[u8]) {
    let mut last: Option<LogEntry> = None;
    let mut folders = Vec::new();
    for bytes in split(bytes, b"\n---\n") {
        let (bytes, is_own) = bytes.strip_prefix(b"!").map_or((bytes, false), |bytes| (bytes, true));
        let entry = LogEntry::after(last.as_ref(), bytes, None);
        let name = Manifest::parse(bytes).map_or_else(|| "0001-form-1.0".to_owned(), |read| read.folder(entry.number));
        let written = if is_own { bytes.to_vec() } else { entry.to_json().into_bytes() };
        folders.push(ReleaseFolder { name, entry: Some(written), manifest: Some(bytes.to_vec()), signature: None });
        last = Some(entry);
    }
    let count = folders.len();
    let (log, findings) = ReleaseLog::read(folders);
    assert_eq!(log.entries().len() + log.copies().len() + findings.len(), count);
    show(&findings);
    show(&check_log(&log));
    for logged in log.entries() {
        show(&compare(logged, &BTreeMap::new()));
    }
    let history = ReleaseHistory::of(&log);
    for version in history.versions() {
        let day = jiff::civil::date(2027, 1, 15);
        let _ = (history.status_of(version, day), history.requires_new_consent(version, day));
    }
}

/// Reads what the page saved, and validates its answers.
pub fn drafts(bytes: &[u8]) {
    static FORMS: LazyLock<FormRepository> = LazyLock::new(|| {
        let files = [("forms/kitchen-sink.toml", FORM), ("locales/de/kitchen-sink.ftl", TEXTS)];
        FormRepository::open(std::sync::Arc::new(files.into_iter().collect::<MemoryStorage>())).expect("a project")
    });
    let reader = SubmissionReader::new(&FORMS, Channel::Html, ReaderLanguage::German, jiff::civil::date(2027, 1, 15));
    if let Ok((_, record)) = reader.read(bytes, Path::new("draft.json")) {
        serde_json::to_string(&record).expect("a record");
    }
}

/// Reads a returned file of any format, also from archives and e-mails.
pub fn read(bytes: &[u8]) {
    let mut count = 0;
    let mut read = |bytes: &[u8]| {
        count += 1;
        let (answers, steps) = submission::read_counting(bytes, Path::new("form.pdf"), Channel::Html);
        if let Err(findings) = answers {
            refused(&findings);
        }
        steps
    };
    if !submission::is_container(bytes) {
        read(bytes);
        return;
    }
    submission::visit_files(bytes, Path::new("forms.zip"), &mut |_, inner| match inner {
        submission::Inner::File(bytes) | submission::Inner::Answers(bytes, _) => read(bytes),
        submission::Inner::Finding(finding) => {
            show(&[finding]);
            0
        }
    });
}

/// Reads a project and checks all its forms.
fn check<const N: usize>(sources: [(String, &str); N]) {
    let mut files = Files::default();
    for (path, source) in sources {
        files.insert(path, source.as_bytes().to_vec());
    }
    let (project, findings) = Project::read(files);
    show(&findings);
    show(&project.check());
}

fn head() -> Head {
    let label = |label: &str, path: &str| ColumnLabel { label: label.to_owned(), path: path.to_owned() };
    Head {
        form: "visit".to_owned(),
        version: "1.0".to_owned(),
        widgets: ["name", "day.day", "day.month", "day.year", "goals.1.goal", "goals.2.goal"]
            .map(str::to_owned)
            .to_vec(),
        labels: vec![label("Name", "name"), label("Besuch am", "day"), label("Ziel", "goals[1].goal")],
        yes_no: ["agreed", "goals[1].done"].map(str::to_owned).to_vec(),
    }
}

fn split<'b>(bytes: &'b [u8], separator: &[u8]) -> Vec<&'b [u8]> {
    let (mut parts, mut start) = (Vec::new(), 0);
    for (index, window) in bytes.windows(separator.len()).enumerate() {
        if window == separator && index >= start {
            parts.push(&bytes[start..index]);
            start = index + separator.len();
        }
    }
    parts.push(&bytes[start..]);
    parts
}

fn refused(findings: &[Diagnostic]) {
    assert!(findings.iter().any(is_error));
    show(findings);
}

fn is_error(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Error
}

/// Words some of the findings. Nothing in them may control a terminal.
fn show(findings: &[Diagnostic]) {
    thread_local! {
        static MESSAGES: LazyCell<Messages> = LazyCell::new(|| Messages::new(ReaderLanguage::English));
    }
    MESSAGES.with(|messages| {
        for finding in findings.iter().take(5) {
            let sentence = messages.sentence(finding);
            assert!(!sentence.is_empty() && !sentence.chars().any(|c| c.is_control() && c != '\n'), "{sentence:?}");
        }
    });
}
