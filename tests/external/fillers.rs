//! Other programs fill in bogen's PDFs, and every value is read back.
//!
//! The same answers are also saved as the HTML form saves them; both must give the same record. The limits of a program
//! are listed in `losses.rs` and are tested like everything else.

mod cases;
mod filling;
mod forms;
mod intended_answers;
mod known_losses;
mod programs;
mod resaving;
mod returned;
mod signed;

use std::collections::BTreeSet;

use cases::cases;
use filling::fill;
use forms::BLANKS;
use intended_answers::{Person, Seen, everything};
use known_losses::{LOSSES, What};
use programs::{PROGRAMS, Program};
use returned::{check_refused, check_returned};

/// Lets a program fill in every form with every case, and compares every value.
fn check(name: &str) {
    let program = PROGRAMS.iter().find(|program| program.name == name).expect("a program of this name");
    let (all, refusals) = fill(program, name, |blank, case| program.takes(blank, case));
    for refusal in &refusals {
        let job = all.iter().find(|filled| filled.job.out == refusal.out).expect("a refusal is of a job");
        assert!(job.refused.is_some(), "{name}: {refusal:?}");
    }
    for filled in &all {
        match filled.refused {
            Some(said) => check_refused(&filled.job.out, said, &refusals),
            None => check_returned(program, filled),
        }
    }
}

macro_rules! matrix {
    ($($test:ident = $program:literal;)*) => {
        $(#[test]
        fn $test() {
            check($program);
        })*

        #[test]
        fn every_program_has_its_test() {
            assert_eq!(PROGRAMS.map(|program| program.name), [$($program),*]);
        }
    };
}

matrix! {
    pypdf_adds = "pypdf-append";
    pypdf_writes_anew = "pypdf-rewrite";
    pymupdf_adds = "pymupdf-append";
    pymupdf_writes_anew = "pymupdf-rewrite";
    pikepdf_writes_anew = "pikepdf";
    pdf_lib_draws = "pdf-lib-draw";
    pdf_lib_keeps_looks = "pdf-lib-keep";
    pdfjs_adds = "pdfjs";
    pdfium_adds = "pdfium-append";
    pdfium_writes_anew = "pdfium-rewrite";
    pdftk_reads_fdf = "pdftk-fdf";
    pdftk_reads_xfdf = "pdftk-xfdf";
    people_type_in_chromium = "chromium";
}

/// The cases together use every widget of the blank forms.
#[test]
fn every_field_is_filled_by_somebody() {
    for blank in BLANKS.iter() {
        let mut filled = BTreeSet::new();
        for (turn, case) in cases().iter().enumerate() {
            let person = Person { line: &case.line, lines: &case.lines, turn, seen: Seen::All, writes_units: false };
            let meant = everything(&blank.form.localized, &blank.names, person);
            filled.extend(meant.entries.into_iter().map(|entry| entry.name));
        }
        assert_eq!(filled, blank.names, "{}", blank.name);
    }
}

/// Each loss belongs to an existing case and program, and has an effect.
#[test]
fn every_loss_has_an_effect() {
    let (cases, programs) = (cases(), PROGRAMS.map(|program: Program| program.name));
    for loss in &LOSSES {
        assert!(programs.contains(&loss.program), "{}", loss.program);
        let case = cases.iter().find(|case| case.name == loss.case).expect("a case of this name");
        if let What::Changes(change) = loss.what {
            let same = |text: &String| change(text) == *text;
            assert!(!same(&case.line) || !same(&case.lines), "{}: {}", loss.program, loss.case);
        }
    }
}
