//! The programs that fill in PDFs. One process fills in many files.

use std::path::PathBuf;
use std::process::Command;

use bogen::integrity::FormState;
use serde::Deserialize;

use super::cases::{CLEARED, CLEARED_FROM, Case};
use super::forms::Blank;
use crate::support::fixtures::root;

/// A program in one of its modes.
pub struct Program {
    /// Its name, in failures and in the table of losses.
    pub name: &'static str,
    /// The driver: a file in this folder.
    driver: &'static str,
    /// The arguments of the driver.
    pub mode: &'static str,
}

/// All programs that fill in forms; pyHanko only signs.
pub const PROGRAMS: [Program; 13] = [
    program("pypdf-append", "with_pypdf.py", "append"),
    program("pypdf-rewrite", "with_pypdf.py", "rewrite"),
    program("pymupdf-append", "with_pymupdf.py", "append"),
    program("pymupdf-rewrite", "with_pymupdf.py", "rewrite"),
    program("pikepdf", "with_pikepdf.py", "streams"),
    program("pdf-lib-draw", "with_pdf_lib.mjs", "draw"),
    program("pdf-lib-keep", "with_pdf_lib.mjs", "keep"),
    program("pdfjs", "with_pdfjs.mjs", "append"),
    program("pdfium-append", "with_pdfium.py", "append"),
    program("pdfium-rewrite", "with_pdfium.py", "rewrite"),
    program("pdftk-fdf", "with_pdftk.py", "fdf"),
    program("pdftk-xfdf", "with_pdftk.py", "xfdf"),
    program("chromium", "with_chromium.mjs", "type"),
];

/// The program that signs.
pub const SIGNER: Program = program("pyhanko", "with_pyhanko.py", "append");

const fn program(name: &'static str, driver: &'static str, mode: &'static str) -> Program {
    Program { name, driver, mode }
}

/// One file to fill in.
#[derive(Clone, Debug)]
pub struct Job {
    /// The input file.
    pub blank: PathBuf,
    /// The values, as JSON.
    pub values: PathBuf,
    /// The output file.
    pub out: PathBuf,
}

/// A file that a program rejected.
#[derive(Debug, Deserialize)]
pub struct Refusal {
    /// The intended output file.
    pub out: PathBuf,
    /// The error message.
    pub said: String,
}

impl Program {
    /// Returns the expected state of the form after filling in.
    pub fn leaves(&self) -> FormState {
        if self.mode == "append" { FormState::Unchanged } else { FormState::Rewritten }
    }

    /// Returns the extensions of further files with the same values that the driver writes next to the PDF.
    pub fn also_makes(&self, blank: &Blank) -> &'static [&'static str] {
        match self.mode {
            // pdftk does not read what it has written itself into choices from lists and units.
            "fdf" if ["household-survey", "kitchen-sink"].contains(&blank.name) => &["fdf"],
            "fdf" => &["fdf", "back.fdf"],
            "xfdf" => &["xfdf"],
            _ => &[],
        }
    }

    /// Reports whether the program is tested with a case and a form. All are, except two that take long: the second mode
    /// of pdftk is only tested with the form that has every kind of field, and so is Chromium, which uses `PDFium` and
    /// therefore skips some scripts. The form with lists is filled with one case and cleared again.
    pub fn takes(&self, blank: &Blank, case: &Case) -> bool {
        let has_lists = blank.name == "household-survey";
        match self.mode {
            "xfdf" => blank.name == "kitchen-sink",
            "type" => blank.name == "kitchen-sink" && !["turkish", "slavic", "long"].contains(&case.name),
            _ => !has_lists || [CLEARED, CLEARED_FROM].contains(&case.name),
        }
    }

    /// Runs all jobs in sequence.
    pub fn run(&self, jobs: &[Job]) -> Vec<Refusal> {
        let driver = root().join("tests/external/fillers").join(self.driver);
        let is_python = driver.extension().is_some_and(|extension| extension == "py");
        let mut command = Command::new(if is_python { python() } else { PathBuf::from("node") });
        // Do not write compiled Python files to the folder of the tests.
        command.env("PYTHONDONTWRITEBYTECODE", "1").arg(driver).arg(self.mode);
        command.args(jobs.iter().flat_map(|job| [&job.blank, &job.values, &job.out]));
        let output = command.output().unwrap_or_else(|error| panic!("{} cannot be started: {error}", self.name));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{} failed: {said}", self.name);
        let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines.map(|line| serde_json::from_slice(line).expect("drivers print JSON")).collect()
    }
}

/// Returns the tests' own Python, which `tests/run` installs.
pub fn python() -> PathBuf {
    let own = root().join(".venv/bin/python3");
    assert!(own.is_file(), "the test command in README.md installs what the tests need");
    own
}
