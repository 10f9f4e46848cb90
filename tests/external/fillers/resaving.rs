//! Programs that only load and save a form, in all their modes: every value stays, and the form is never called altered
//! without reason. `resave/` has the programs.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bogen::fill::Filler;
use bogen::integrity::FormState;
use bogen::submission::{self, Channel};
use serde::Deserialize;
use serde_json::Value;

use super::filling::fill;
use super::forms::{self, BLANKS, Blank};
use super::programs::{PROGRAMS, python};
use super::returned::{bytes, common, record};
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

/// What a program cannot do in one of its modes.
struct Loss {
    program: &'static str,
    mode: &'static str,
    what: What,
    #[allow(dead_code, reason = "it is there to be read in this table")]
    why: &'static str,
}

/// The effect of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// The structure tree is lost, which is named.
    TagsLost,
    /// The form is altered, and the record says so.
    Alters,
    /// Values are lost when the file was filled in by a program that appends.
    LosesAppendedValues,
    /// The program writes no file if values have letters that its fonts lack.
    RefusesLetters,
}

const fn loss(program: &'static str, mode: &'static str, what: What, why: &'static str) -> Loss {
    Loss { program, mode, what, why }
}

/// All entries.
const LOSSES: [Loss; 12] = [
    loss("pdftk", "cat", What::TagsLost, "copies the pages and the fields"),
    loss("pdftk", "cat-all", What::TagsLost, "copies the pages and the fields"),
    loss("pypdf", "append", What::TagsLost, "copies the pages and the fields"),
    loss("pypdf", "compressed", What::Alters, "drops the content stream with the code of the page"),
    loss("PyMuPDF", "inserted", What::TagsLost, "copies the pages and the fields"),
    loss("PyMuPDF", "subset-fonts", What::Alters, "replaces the files of the fonts"),
    loss("iText 2", "copied-fields", What::Alters, "drops the labels of fields and the structure tree"),
    loss("iText 5", "copied-fields", What::Alters, "drops the labels of fields and the structure tree"),
    loss("pdfrw", "plain", What::LosesAppendedValues, "takes the oldest version of an object"),
    loss("pdfrw", "compress", What::LosesAppendedValues, "takes the oldest version of an object"),
    loss("PDFBox 2.0", "refresh-appearances", What::RefusesLetters, "draws values only in the font of the field"),
    loss("PDFBox 3.0", "refresh-appearances", What::RefusesLetters, "draws values only in the font of the field"),
];

/// All programs.
const PROGRAM_NAMES: [&str; 20] = [
    "Ghostscript",
    "PDFBox 1.8",
    "PDFBox 2.0",
    "PDFium",
    "PyMuPDF",
    "SAMBox",
    "exiftool",
    "iText 2",
    "iText 5",
    "mutool clean",
    "pdf-lib",
    "pdf.js",
    "pdfrw",
    "pdftk",
    "pdftocairo",
    "pdfunite",
    "pikepdf",
    "pyHanko",
    "pypdf",
    "qpdf",
];

/// Modes that are still called altered, or refused, without reason. Each of them fails when that is mended.
const NOT_YET: [(&str, &str); 26] = [
    ("PDFBox 2.0", "merged"),
    ("PDFium", "imported"),
    ("PyMuPDF", "clean"),
    ("PyMuPDF", "clean-all"),
    ("PyMuPDF", "inserted"),
    ("PyMuPDF", "object-streams"),
    ("SAMBox", "object-streams"),
    ("iText 2", "append"),
    ("iText 2", "append-metadata"),
    ("iText 2", "full-compression"),
    ("iText 5", "append"),
    ("iText 5", "append-metadata"),
    ("iText 5", "full-compression"),
    ("mutool clean", "everything"),
    ("mutool clean", "s"),
    ("mutool clean", "sanitise-and-ascii"),
    ("pdfrw", "pages"),
    ("pdftk", "cat"),
    ("pdftk", "cat-all"),
    ("pdftk", "uncompress"),
    ("pdfunite", "one-file"),
    ("pyHanko", "signed-and-archived"),
    ("pyHanko", "signed-in-own-field"),
    ("pyHanko", "signed-visibly-in-own-field"),
    ("pypdf", "append"),
    ("pypdf", "pages"),
];

/// Makes the forms that the programs load: blank, filled in by `bogen fill`, and by a program that appends.
fn forms() -> Vec<(PathBuf, &'static Blank)> {
    let [sink, hilfeplan] = &**BLANKS else { panic!("two forms") };
    let folder = forms::folder().join("resave");
    fs::create_dir_all(&folder).expect("a folder");
    let filler = Filler::new(bytes(&hilfeplan.path), &hilfeplan.form.localized).expect("the form can be filled in");
    let answers = pdf_samples::answers_that_fit(&hilfeplan.form.localized).expect("answers");
    let copy = filler.fill(&answers, COPY).expect("the form is filled in");
    let copied = folder.join("hilfeplan-copy.pdf");
    fs::write(&copied, copy.bytes).expect("the copy is written");
    let pdfjs = PROGRAMS.iter().find(|program| program.name == "pdfjs").expect("pdf.js");
    let (filled, _) = fill(pdfjs, "resave/pdfjs", |blank, case| blank.name == "kitchen-sink" && case.name == "lines");
    vec![(sink.path.clone(), sink), (copied, hilfeplan), (filled[0].job.out.clone(), sink)]
}

/// Lets all programs load and save the forms.
fn save(forms: &[(PathBuf, &Blank)]) -> Vec<Saved> {
    let folder = forms::folder().join("resave");
    let list = folder.join("forms.txt");
    let lines: String = forms.iter().map(|(path, _)| format!("{}\n", path.display())).collect();
    fs::write(&list, lines).expect("the list is written");
    let output = Command::new(python())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .arg(root().join("tests/external/fillers/resave/resave.py"))
        .args([&folder, &list])
        .output()
        .expect("Python can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).expect("the program prints JSON")).collect()
}

/// Returns what is wrong with a saved file; nothing if it is as expected.
fn complaint(saved: &Saved, blank: &Blank) -> Option<String> {
    let loss =
        LOSSES.iter().find(|loss| loss.program == saved.program && loss.mode == saved.mode).map(|loss| loss.what);
    if let Some(said) = &saved.said {
        return (loss != Some(What::RefusesLetters)).then(|| format!("there is no file: {said}"));
    }
    if [Left::Pages, Left::Printed].contains(&saved.left) && loss.is_none() {
        return complaint_without_fields(saved, blank);
    }
    let state = match saved.left {
        _ if loss == Some(What::Alters) => FormState::Altered,
        Left::Kept => FormState::Unchanged,
        Left::Anew | Left::Pages | Left::Printed => FormState::Rewritten,
    };
    let Some(report) = blank.handed_out.compare(&bytes(&saved.out)) else {
        return Some("cannot be compared".to_owned());
    };
    let changes = serde_json::to_value(&report.changes).expect("changes are JSON");
    if loss == Some(What::LosesAppendedValues) {
        return None;
    }
    if report.form != Some(state) {
        return Some(format!("the form is {:?}: {changes}", report.form));
    }
    let has_lost_tags = changes.to_string().contains("tags-lost");
    if loss.is_none() && !report.changes.is_empty() || loss == Some(What::TagsLost) && !has_lost_tags {
        return Some(format!("{changes}"));
    }
    let (before, after) = (answers(blank, &saved.form), answers(blank, &saved.out));
    (before != after).then(|| "the answers are others".to_owned())
}

/// Programs that lose the list of fields leave what is refused with a reason, or read with all values.
fn complaint_without_fields(saved: &Saved, blank: &Blank) -> Option<String> {
    match submission::read(&bytes(&saved.out), &saved.out, Channel::Html) {
        Err(findings) => {
            let codes: Vec<_> = findings.iter().map(|finding| finding.code.word()).collect();
            let is_clear = codes.iter().all(|code| ["pdf-flattened", "pdf-no-fields"].contains(code));
            (!is_clear || codes.is_empty()).then(|| format!("{codes:?}"))
        }
        Ok(_) => {
            (answers(blank, &saved.form) != answers(blank, &saved.out)).then(|| "the answers are others".to_owned())
        }
    }
}

fn answers(blank: &Blank, path: &Path) -> Value {
    let mut record = common(&record(blank, path));
    record.as_object_mut().expect("a record is an object").retain(|key, _| key != "file");
    record
}

#[test]
fn programs_that_load_and_save_leave_the_form() {
    let forms = forms();
    let all = save(&forms);
    let mut failures = String::new();
    for saved in &all {
        let blank = forms.iter().find(|(path, _)| *path == saved.form).expect("a form of the list").1;
        let complaint = complaint(saved, blank);
        if NOT_YET.contains(&(&*saved.program, &*saved.mode)) {
            let is_mended = complaint.is_none().then(|| "is mended: take it out of the list".to_owned());
            report(&mut failures, saved, is_mended);
            continue;
        }
        report(&mut failures, saved, complaint);
    }
    let found: BTreeSet<_> = all.iter().map(|saved| &*saved.program).collect();
    assert_eq!(found, BTreeSet::from(PROGRAM_NAMES), "all programs must be there");
    assert!(failures.is_empty(), "{failures}");
}

fn report(failures: &mut String, saved: &Saved, complaint: Option<String>) {
    let Some(complaint) = complaint else { return };
    let form = saved.form.file_stem().unwrap_or_default().to_string_lossy();
    writeln!(failures, "{} {} ({form}): {complaint}", saved.program, saved.mode).expect("a string");
}
