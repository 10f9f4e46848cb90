//! The programs that fill PDFs, and how to run them: one process fills many files.

use std::path::PathBuf;
use std::process::Command;

use bogen::integrity::FormState;
use serde::Deserialize;

use super::cases::Case;
use super::forms::Blank;
use crate::support::fixtures::root;

/// A program in one of its ways to work.
pub struct Program {
    /// Its name, in failures and in the table of losses.
    pub name: &'static str,
    /// The file in this folder that drives it.
    driver: &'static str,
    /// What the driver is told.
    mode: &'static str,
}

/// All of them but pyHanko, which does not fill but signs.
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

/// The one that signs.
pub const SIGNER: Program = program("pyhanko", "with_pyhanko.py", "append");

const fn program(name: &'static str, driver: &'static str, mode: &'static str) -> Program {
    Program { name, driver, mode }
}

/// One file to fill.
#[derive(Clone, Debug)]
pub struct Job {
    /// The file that is filled.
    pub blank: PathBuf,
    /// What is put into it, as JSON.
    pub values: PathBuf,
    /// The file that is made.
    pub out: PathBuf,
}

/// What a program refused.
#[derive(Debug, Deserialize)]
pub struct Refusal {
    /// The file that was to be made.
    pub out: PathBuf,
    /// What it said.
    pub said: String,
}

impl Program {
    /// Says what it leaves of the file that it fills.
    pub fn leaves(&self) -> FormState {
        if self.mode == "append" { FormState::Unchanged } else { FormState::Rewritten }
    }

    /// Returns how the files end that the driver leaves beside the PDF, and that hold the same values.
    pub fn also_makes(&self) -> &'static [&'static str] {
        match self.mode {
            "fdf" => &["fdf", "back.fdf"],
            "xfdf" => &["xfdf"],
            _ => &[],
        }
    }

    /// Reports whether it fills a case into a form: all do, but for two that take long. Of two ways into pdftk, the second
    /// only fills the form with every kind of field; Chromium fills that, too, and leaves some scripts to `PDFium`, which
    /// is the part of it that fills.
    pub fn takes(&self, blank: &Blank, case: &Case) -> bool {
        match self.mode {
            "xfdf" => blank.name == "kitchen-sink",
            "type" => blank.name == "kitchen-sink" && !["turkish", "slavic", "long"].contains(&case.name),
            _ => true,
        }
    }

    /// Does all jobs, one after the other.
    pub fn run(&self, jobs: &[Job]) -> Vec<Refusal> {
        let driver = root().join("tests/external/fillers").join(self.driver);
        let is_python = driver.extension().is_some_and(|extension| extension == "py");
        let mut command = Command::new(if is_python { python() } else { PathBuf::from("node") });
        // Nothing that Python compiles is to lie in the folder of the tests.
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
fn python() -> PathBuf {
    let own = root().join(".venv/bin/python3");
    assert!(own.is_file(), "the test command in README.md installs what the tests need");
    own
}
