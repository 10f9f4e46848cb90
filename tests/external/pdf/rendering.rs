//! Renders filled-in copies with poppler, `PDFium` (as in Chrome), `MuPDF` and pdf.js (as in Firefox), and compares
//! them pixel by pixel with the blank form. Added ink must be within the rectangles of the layout map and away from their
//! edges, have the size of letters, and be in the same position in all four.

mod picture;
mod typing;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bogen::fill::Filler;
use bogen::render::pdf::{PlacedField, PlacedFieldKind, Rect};

use crate::support::fixtures::root;
use crate::support::pdf_samples::{self, SAMPLES, Sample};
use crate::tools::run;
use picture::{Ink, Picture};

/// The renderers, by the prefix of their pictures' names.
const PROGRAMS: [&str; 4] = ["poppler", "pdfium", "mupdf", "pdfjs"];

/// The minimum distance of ink from the edges of its rectangle, in points.
const FREE: f64 = 0.5;

/// The maximum difference between renderers in points. They antialias edges differently.
const APART: f64 = 1.5;

/// A blank form and a filled-in copy, with pictures of their pages in a folder.
struct Drawn {
    sample: &'static Sample,
    folder: tempfile::TempDir,
}

impl Drawn {
    fn new(name: &str) -> Self {
        let sample = SAMPLES.iter().find(|sample| sample.name == name).unwrap();
        let answers = pdf_samples::answers_that_fit(&sample.form).unwrap();
        let blank = Filler::new(sample.pdf.bytes.clone(), &sample.form).unwrap();
        let filled = blank.fill(&answers, "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90").unwrap();
        let this = Self { sample, folder: tempfile::tempdir().unwrap() };
        std::fs::write(this.path("blank.pdf"), &sample.pdf.bytes).unwrap();
        std::fs::write(this.path("copy.pdf"), &filled.bytes).unwrap();
        this.draw();
        this
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn draw(&self) {
        let drivers = root().join("tests/external/pdf/rendering");
        let (python, javascript) = (drivers.join("draw.py"), drivers.join("draw.mjs"));
        let files = ["blank.pdf", "blank", "copy.pdf", "copy"].map(|name| self.path(name));
        for (program, driver) in [("python3", &python), ("node", &javascript)] {
            let arguments: Vec<_> = std::iter::once(driver).chain(&files).map(PathBuf::as_path).collect();
            succeed(program, &arguments);
        }
        for file in ["blank", "copy"] {
            let (pdf, out) = (self.path(&format!("{file}.pdf")), self.path(&format!("{file}-poppler")));
            succeed("pdftoppm", &["-r".as_ref(), "144".as_ref(), "-gray".as_ref(), &pdf, &out]);
        }
    }

    /// Returns a page as rendered by a program. Poppler pads page numbers to the digits of the last page.
    fn picture(&self, file: &str, program: &str, page: usize) -> Picture {
        let short = self.path(&format!("{file}-{program}-{page}.pgm"));
        let path = if short.is_file() { short } else { self.path(&format!("{file}-{program}-{page:02}.pgm")) };
        Picture::read(&path)
    }

    /// Returns the ink that the copy adds to a page of the blank form, by program.
    fn ink(&self, page: usize) -> BTreeMap<&'static str, Ink> {
        let new = |program| self.picture("copy", program, page).more_than(&self.picture("blank", program, page));
        PROGRAMS.into_iter().map(|program| (program, new(program))).collect()
    }

    fn places(&self, page: usize) -> impl Iterator<Item = &PlacedField> {
        self.sample.pdf.layout.places.iter().filter(move |place| place.page == page)
    }

    /// Compares all pages and returns the number of filled rectangles.
    fn check(&self) -> usize {
        let layout = &self.sample.pdf.layout;
        let mut written = 0;
        for page in 1..=layout.pages {
            let ink = self.ink(page);
            for (program, ink) in &ink {
                // Each copy has its own page code, whose antialiased edges also differ.
                let Rect { left, bottom, right, top } = layout.code;
                let code = Rect { left: left - 1.0, bottom: bottom - 1.0, right: right + 1.0, top: top + 1.0 };
                let places = self.places(page).map(|place| place.rect).chain([code]);
                let stray = ink.outside(places, FREE);
                assert_eq!(stray, None, "{}: {program} draws beside the places of page {page}", self.sample.name);
            }
            for place in self.places(page) {
                let seen: Vec<_> = ink.iter().filter_map(|(name, ink)| Some((name, ink.within(place.rect)?))).collect();
                let what = format!("{}, {} ({:?})", self.sample.name, place.path, place.kind);
                assert!(seen.is_empty() || seen.len() == PROGRAMS.len(), "{what}: only {seen:?}");
                for (program, corners) in &seen {
                    check_size(&format!("{what}, {program}"), self.letters(), place, *corners);
                }
                for (program, corners) in &seen {
                    let apart = corners.iter().zip(seen[0].1).map(|(one, other)| (one - other).abs());
                    let most = apart.fold(0.0, f64::max);
                    assert!(most <= APART, "{what}: {program} is {most} points away from {}: {seen:?}", seen[0].0);
                }
                written += usize::from(!seen.is_empty());
            }
        }
        written
    }

    fn letters(&self) -> f64 {
        if self.sample.form.language.easy.is_some() { 14.0 } else { 10.0 }
    }
}

fn succeed(program: &str, arguments: &[&Path]) {
    let output = run(program, arguments);
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Checks the size of the ink in a rectangle: left, bottom, right, top, in points.
fn check_size(what: &str, letters: f64, place: &PlacedField, [left, bottom, right, top]: [f64; 4]) {
    let (width, height) = (right - left, top - bottom);
    let (room, middle) = (place.rect.top - place.rect.bottom, f64::midpoint(place.rect.left, place.rect.right));
    match &place.kind {
        PlacedFieldKind::Box { .. } => {
            for side in [width, height] {
                assert!((0.4 * room..0.9 * room).contains(&side), "{what}: the mark measures {width} by {height}");
            }
        }
        PlacedFieldKind::Day
        | PlacedFieldKind::Month
        | PlacedFieldKind::Year
        | PlacedFieldKind::Hour
        | PlacedFieldKind::Minute
        | PlacedFieldKind::Hours
        | PlacedFieldKind::Minutes => {
            assert!((0.55 * letters..letters).contains(&height), "{what}: digits are {height} high");
            assert!((f64::midpoint(left, right) - middle).abs() < 2.5, "{what}: digits are not in the middle");
        }
        PlacedFieldKind::Line
        | PlacedFieldKind::Number
        | PlacedFieldKind::Date
        | PlacedFieldKind::Time
        | PlacedFieldKind::Duration => {
            // Cells of tables may contain several lines, and a box of one line two smaller ones; all inside.
            assert!((0.25 * letters..room).contains(&height), "{what}: letters are {height} high");
        }
        PlacedFieldKind::Lines => assert!(height > 0.25 * letters, "{what}: letters are {height} high"),
        PlacedFieldKind::Mark => assert!(height > 1.5, "{what}: letters are {height} high"),
        PlacedFieldKind::Signature => panic!("{what}: nobody signed"),
    }
}

#[test]
fn all_kinds_of_answers_look_right_in_four_programs() {
    assert_eq!(Drawn::new("kitchen-sink-de-AT").check(), 93);
}

#[test]
fn answers_look_right_in_other_scripts() {
    assert_eq!(Drawn::new("visit-ar").check(), 22);
    assert_eq!(Drawn::new("visit-uk").check(), 22);
}
