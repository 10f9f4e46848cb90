//! Programs that only load and save a form, in all their modes: every value stays, and the form is never called altered
//! without reason. `resave/` has the programs.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bogen::fill::Filler;
use bogen::integrity::{FormState, IntegrityReport};
use bogen::signature::SignatureReport;
use bogen::submission::{self, Channel};
use serde::Deserialize;
use serde_json::Value;

use super::filling::fill;
use super::forms::{self, BLANKS, Blank};
use super::programs::{PROGRAMS, python};
use super::returned::{bytes, common, record};
use crate::support::docs_table;
use crate::support::fixtures::root;
use crate::support::pdf_copies::COPY;
use crate::support::pdf_samples;

/// A file that a program saved, or why it did not.
#[derive(Deserialize)]
struct Saved {
    out: PathBuf,
    form: PathBuf,
    program: String,
    mode: String,
    left: Left,
    said: Option<String>,
}

/// A program that is not installed.
#[derive(Debug, Deserialize)]
struct Missing {
    missing: String,
    #[allow(dead_code, reason = "it is printed")]
    said: String,
}

/// A line that `resave.py` prints.
#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Saved(Saved),
    Missing(Missing),
}

/// What a mode should leave of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Left {
    /// All its bytes.
    Kept,
    /// All fields, in a new file.
    Anew,
    /// The pages, without the list of fields.
    Pages,
    /// What a printer shows.
    Printed,
}

/// A mode in which a program does something else to a form than it should.
struct Exception {
    program: &'static str,
    mode: &'static str,
    what: What,
    /// The reason.
    why: &'static str,
}

/// What a program does to a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// It adds or loses something, which is named, and the form is not altered. The words of all changes.
    Names(&'static [&'static str]),
    /// It alters the form. The words of all changes.
    Alters(&'static [&'static str]),
    /// It alters some forms and leaves others, depending on the numbers of their objects. The words of all changes.
    MayAlter(&'static [&'static str]),
    /// It makes a file that is refused, with this finding.
    IsRefused(&'static str),
    /// It loses which button of a group is chosen; what the page still shows is kept as unread.
    LosesGroups,
    /// It loses all that was appended to a form.
    LosesAppended,
    /// It writes no file if values have letters that its fonts lack.
    RefusesLetters,
}

const fn exception(program: &'static str, mode: &'static str, what: What, why: &'static str) -> Exception {
    Exception { program, mode, what, why }
}

/// What becomes of pages that are put into a new file.
const PAGES_ONLY: [&str; 3] = ["fields-loose", "part-lost", "tags-lost"];
const WITHOUT_GROUPS: [&str; 5] = ["field-added", "field-missing", "fields-loose", "part-lost", "tags-lost"];
const WITHOUT_STRUCTURE: What = What::Names(&["part-lost", "tags-lost"]);
const WITH_A_SIGNATURE: What = What::Names(&["signature-field-added"]);
const WITHOUT_LABELS: What = What::Alters(&["document", "field-relabelled", "part-lost", "tags-lost"]);

/// All entries.
const EXCEPTIONS: [Exception; 19] = [
    exception(
        "PDFBox 2.0",
        "refresh-appearances",
        What::RefusesLetters,
        "writes no file if the field's font lacks letters",
    ),
    exception("PDFium", "imported", What::LosesGroups, "loses which button of a group is chosen"),
    exception("PyMuPDF", "inserted", WITHOUT_STRUCTURE, "loses the structure tree, which is named"),
    exception("PyMuPDF", "subset-fonts", What::Alters(&["document", "page-look"]), "replaces the fonts: altered"),
    exception("iText 2", "copied-fields", WITHOUT_LABELS, "loses the labels of fields and the structure tree: altered"),
    exception("iText 5", "copied-fields", WITHOUT_LABELS, "loses the labels of fields and the structure tree: altered"),
    exception("mutool clean", "l", What::MayAlter(&["document"]), "loses bookmarks of some copies: altered"),
    exception("pdfrw", "compress", What::LosesAppended, "takes the oldest values"),
    exception("pdfrw", "pages", What::LosesAppended, "takes the oldest values"),
    exception("pdfrw", "plain", What::LosesAppended, "takes the oldest values"),
    exception("pdftk", "cat", WITHOUT_STRUCTURE, "loses the structure tree, which is named"),
    exception("pdftk", "cat-all", WITHOUT_STRUCTURE, "loses the structure tree, which is named"),
    exception("pdfunite", "one-file", What::IsRefused("file-damaged"), "loses groups of buttons: refused as damaged"),
    exception("pyHanko", "signed-and-archived", WITH_A_SIGNATURE, "adds a time stamp, which is named"),
    exception("pyHanko", "signed-in-own-field", WITH_A_SIGNATURE, "adds a field, which is named"),
    exception("pyHanko", "signed-visibly-in-own-field", WITH_A_SIGNATURE, "adds a field, which is named"),
    exception("pypdf", "append", WITHOUT_STRUCTURE, "loses the structure tree, which is named"),
    exception("pypdf", "compressed", What::Alters(&["page-look"]), "drops the stream with the page code: altered"),
    exception("pypdf", "pages", What::LosesGroups, "loses which button of a group is chosen"),
];

/// Makes the forms that the programs load: blank, filled in by `bogen fill`, and by a program that appends.
fn forms() -> Vec<(PathBuf, &'static Blank)> {
    let [sink, hilfeplan, ..] = &**BLANKS else { panic!("two forms") };
    let folder = forms::folder().join("resave");
    fs::create_dir_all(&folder).expect("a folder");
    let filler = Filler::new(bytes(&hilfeplan.path), &hilfeplan.form.localized).expect("the form can be filled in");
    let answers = pdf_samples::answers_that_fit(&hilfeplan.form.localized).expect("answers");
    let copy = filler.fill(&answers, COPY).expect("the form is filled in");
    let copied = folder.join("hilfeplan-copy.pdf");
    fs::write(&copied, copy.bytes).expect("the copy is written");
    let pdfjs = PROGRAMS.iter().find(|program| program.name == "pdfjs").expect("pdf.js");
    let (by_pdfjs, _) = fill(pdfjs, "resave/pdfjs", |blank, case| blank.name == "kitchen-sink" && case.name == "lines");
    vec![(sink.path.clone(), sink), (copied, hilfeplan), (by_pdfjs[0].job.out.clone(), sink)]
}

/// Lets all programs load and save the forms. Also returns which programs are missing, and why.
fn save(forms: &[(PathBuf, &Blank)]) -> (Vec<Saved>, Vec<Missing>) {
    let folder = forms::folder().join("resave");
    let list = folder.join("forms.txt");
    let lines: Vec<_> = forms.iter().map(|(path, _)| path.display().to_string()).collect();
    fs::write(&list, lines.join("\n")).expect("the list is written");
    let which = if std::env::var_os("BOGEN_RESAVE_ALL").is_some() { "all" } else { "turn" };
    let output = Command::new(python())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .arg(root().join("tests/external/fillers/resave/resave.py"))
        .args([folder.as_os_str(), list.as_os_str(), which.as_ref()])
        .output()
        .expect("Python can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let (mut saved, mut missing) = (Vec::new(), Vec::new());
    for line in lines {
        match serde_json::from_slice(line).expect("the program prints JSON") {
            Line::Saved(file) => saved.push(file),
            Line::Missing(program) => missing.push(program),
        }
    }
    (saved, missing)
}

/// Returns what is wrong with a saved file; nothing if it is as expected.
fn complaint(saved: &Saved, blank: &Blank) -> Option<String> {
    let entry = EXCEPTIONS.iter().find(|entry| entry.program == saved.program && entry.mode == saved.mode);
    let what = entry.map(|entry| entry.what);
    if let Some(said) = &saved.said {
        return (what != Some(What::RefusesLetters)).then(|| format!("there is no file: {said}"));
    }
    let read = submission::read(&bytes(&saved.out), &saved.out, Channel::Html);
    let found = match (&read, blank.handed_out.compare(&bytes(&saved.out))) {
        (Err(findings), _) => Found::Refused(findings.iter().map(|finding| finding.code.word().to_owned()).collect()),
        (Ok(_), Some(report)) => {
            Found::Read(report, differences(&answers(blank, &saved.form), &answers(blank, &saved.out)))
        }
        (Ok(_), None) => return Some("it can be read and not be compared".to_owned()),
    };
    if saved.left == Left::Kept {
        // What is added for long-term validation does not make a signature one of an earlier state.
        let signatures = submission::pdf::signatures(&bytes(&saved.out)).unwrap_or_default();
        if !signatures.iter().all(SignatureReport::holds) {
            return Some(format!("{signatures:?}"));
        }
    }
    let is_filled = saved.form != blank.path;
    (!is_expected(&found, what, saved.left, is_filled)).then(|| format!("expected {what:?}, but {}", found.said()))
}

/// Reports whether a file is what a program should make of a form, or what is said of it.
fn is_expected(found: &Found, what: Option<What>, left: Left, is_filled: bool) -> bool {
    let (report, others) = match found {
        Found::Read(report, others) => (report, others),
        Found::Refused(codes) => {
            let is_printed = |code: &String| ["pdf-flattened", "pdf-no-fields"].contains(&&**code);
            return match what {
                Some(What::IsRefused(code)) => *codes == [code],
                None => left == Left::Printed && codes.iter().all(is_printed),
                Some(_) => false,
            };
        }
    };
    let untouched = match left {
        Left::Kept => FormState::Unchanged,
        Left::Anew | Left::Pages | Left::Printed => FormState::Rewritten,
    };
    let usual: &[&str] = if left == Left::Pages { &PAGES_ONLY } else { &[] };
    let (state, changes, keeps_answers): (FormState, &[&str], bool) = match what {
        None | Some(What::RefusesLetters) => (untouched, usual, true),
        Some(What::Names(words)) => (untouched, words, true),
        Some(What::MayAlter(_)) if report.changes.is_empty() => (untouched, usual, true),
        Some(What::MayAlter(words)) => (FormState::Altered, words, true),
        Some(What::Alters(words)) => (FormState::Altered, words, true),
        // Of a copy it keeps some things that are not in the form.
        Some(What::LosesAppended) if is_filled => return !others.is_empty(),
        Some(What::LosesAppended) => (untouched, usual, true),
        Some(What::LosesGroups) => (FormState::Altered, &WITHOUT_GROUPS, !is_filled),
        Some(What::IsRefused(_)) => return false,
    };
    let is_unread = |other: &String| other.starts_with(".unread");
    let is_kept = keeps_answers || what != Some(What::LosesGroups) || others.iter().any(is_unread);
    report.form == Some(state) && words(report).iter().eq(changes) && others.is_empty() == keeps_answers && is_kept
}

/// Returns the words of all changes, in alphabetical order.
fn words(report: &IntegrityReport) -> BTreeSet<String> {
    let changes = serde_json::to_value(&report.changes).expect("changes are JSON");
    let changes = changes.as_array().expect("changes are a list");
    changes.iter().filter_map(|change| change["change"].as_str().map(str::to_owned)).collect()
}

/// What became of a file.
enum Found {
    /// The words of the findings with which it is refused.
    Refused(Vec<String>),
    /// How it compares with the form, and which answers differ.
    Read(IntegrityReport, Vec<String>),
}

impl Found {
    fn said(&self) -> String {
        match self {
            Self::Refused(codes) => format!("refused: {codes:?}"),
            Self::Read(report, others) => format!("{:?} {:?} {others:?}", report.form, words(report)),
        }
    }
}

fn answers(blank: &Blank, path: &Path) -> Value {
    let mut record = common(&record(blank, path));
    record.as_object_mut().expect("a record is an object").retain(|key, _| key != "file" && key != "problems");
    record
}

/// Lists the parts of two records that differ.
fn differences(before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    add_differences("", before, after, &mut found);
    found
}

fn add_differences(path: &str, before: &Value, after: &Value, found: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(one), Value::Object(other)) => {
            for key in one.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                add_differences(&format!("{path}.{key}"), &before[key], &after[key], found);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                add_differences(&format!("{path}[{index}]"), one, other, found);
            }
        }
        _ => found.extend((before != after).then(|| format!("{path} was {before}, is {after}"))),
    }
}

#[test]
fn programs_that_load_and_save_leave_the_form() {
    let forms = forms();
    let (all, missing) = save(&forms);
    let allowed = std::env::var("BOGEN_WITHOUT_PROGRAMS").unwrap_or_default();
    let missing: Vec<_> = missing.iter().filter(|one| !allowed.split(',').any(|name| name == one.missing)).collect();
    assert!(missing.is_empty(), "install with tests/run, or name in BOGEN_WITHOUT_PROGRAMS: {missing:?}");
    let complaints: Vec<_> = std::thread::scope(|scope| {
        let parts = all.chunks(all.len().div_ceil(2)).map(|part| scope.spawn(|| complaints(part, &forms)));
        parts.collect::<Vec<_>>().into_iter().flat_map(|part| part.join().expect("files are compared")).collect()
    });
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    docs_table::check("programs that load and save", &["program", "modes", "result"], &rows(&all));
}

/// Says of each program how many modes there are, and what is not as it should be.
fn rows(all: &[Saved]) -> Vec<String> {
    let programs: BTreeSet<_> = all.iter().map(|saved| &*saved.program).collect();
    let row = |program: &str| {
        let of_program = || all.iter().filter(|saved| saved.program == program);
        let modes: BTreeSet<_> = of_program().map(|saved| &*saved.mode).collect();
        let mut results = vec!["as expected".to_owned()];
        if of_program().any(|saved| saved.left == Left::Printed) {
            results = vec!["prints the form: refused, since there are no fields".to_owned()];
        }
        if of_program().any(|saved| saved.left == Left::Pages) {
            results.push("pages in a new file are read, and named as loose".to_owned());
        }
        let entries = EXCEPTIONS.iter().filter(|entry| entry.program == program);
        results.extend(entries.map(|entry| format!("`{}` {}", entry.mode, entry.why)));
        format!("| {program} | {} | {} |", modes.len(), results.join("; "))
    };
    programs.into_iter().map(row).collect()
}

fn complaints(all: &[Saved], forms: &[(PathBuf, &Blank)]) -> Vec<String> {
    let of = |saved: &Saved| {
        let blank = forms.iter().find(|(path, _)| *path == saved.form).expect("a form of the list").1;
        let form = saved.form.file_stem().unwrap_or_default().to_string_lossy();
        complaint(saved, blank).map(|said| format!("{} {} ({form}): {said}", saved.program, saved.mode))
    };
    all.iter().filter_map(of).collect()
}
