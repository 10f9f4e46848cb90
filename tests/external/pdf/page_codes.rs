//! Reads the code of every page with zbar and rxing, from the page rendered at 150 dpi.

use std::path::{Path, PathBuf};

use bogen::fill::Filler;
use bogen::localized::Localized;
use bogen::page_code::PageCode;
use bogen::render::pdf::{self, Options};
use lopdf::Document;
use rxing::BarcodeFormat;
use rxing::helpers::detect_in_luma;

use crate::support::pdf_samples::{SAMPLES, Sample, answers_that_fit};
use crate::tools::run;

/// Ids of copies.
const COPIES: [&str; 3] = [
    "00000000-0000-4000-8000-000000000000",
    "5f0c6b5e-7d1a-4c3e-9b2f-0a1b2c3d4e5f",
    "ffffffff-ffff-4fff-bfff-ffffffffffff",
];

/// Returns the expected content of the code on each page.
fn expected(form: &Localized, pages: usize, copy: Option<&str>) -> Vec<PageCode> {
    let code = |page| PageCode {
        form: form.identity.form.to_string(),
        version: form.identity.version.clone(),
        language: form.language.tag.clone(),
        sheet: bogen::page_code::Sheet::Form,
        page,
        copy: copy.map(str::to_owned),
    };
    (1..=u32::try_from(pages).unwrap()).map(code).collect()
}

/// Renders all pages in grey at 150 dpi and returns the pictures in order.
fn drawn(bytes: &[u8], folder: &Path) -> Vec<PathBuf> {
    let path = folder.join("form.pdf");
    std::fs::write(&path, bytes).unwrap();
    let output = run(
        "pdftoppm",
        &["-r", "150", "-gray"].map(Path::new).into_iter().chain([&*path, &folder.join("page")]).collect::<Vec<_>>(),
    );
    assert!(output.status.success());
    let mut pictures: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pictures.retain(|path| path.extension().is_some_and(|extension| extension == "pgm"));
    pictures.sort();
    pictures
}

/// Reads the codes of pictures with zbar.
fn read_by_zbar(pictures: &[PathBuf]) -> Vec<Option<PageCode>> {
    let settings = ["--quiet", "--nodbus", "--raw", "-Sdisable", "-Sqrcode.enable"];
    let arguments: Vec<_> = settings.iter().map(Path::new).chain(pictures.iter().map(PathBuf::as_path)).collect();
    let output = run("zbarimg", &arguments);
    String::from_utf8(output.stdout).unwrap().lines().map(PageCode::parse).collect()
}

/// Reads the code of a picture with rxing.
fn read_by_rxing(picture: &Path) -> Option<PageCode> {
    let bytes = std::fs::read(picture).unwrap();
    let mut head = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut number = || std::str::from_utf8(head.next().unwrap()).unwrap().to_owned();
    assert_eq!(number(), "P5");
    let (width, height) = (number().parse().unwrap(), number().parse().unwrap());
    let luma = head.next().unwrap().strip_prefix(b"255\n").unwrap().to_vec();
    let read = detect_in_luma(luma, width, height, Some(BarcodeFormat::QR_CODE)).ok()?;
    PageCode::parse(read.getText())
}

fn check(name: &str, bytes: &[u8], expected: &[PageCode]) {
    let folder = tempfile::tempdir().unwrap();
    let pictures = drawn(bytes, folder.path());
    let expected: Vec<_> = expected.iter().cloned().map(Some).collect();
    assert_eq!(read_by_zbar(&pictures), expected, "{name}, read by zbar");
    let read: Vec<_> = pictures.iter().map(|picture| read_by_rxing(picture)).collect();
    assert_eq!(read, expected, "{name}, read by rxing");
}

/// Checks every second sample, so that two tests can run in parallel.
fn check_half(half: usize) {
    for Sample { name, form, pdf, .. } in SAMPLES.iter().skip(half).step_by(2) {
        check(name, &pdf.bytes, &expected(form, pdf.layout.pages, None));
    }
}

#[test]
fn every_code_is_read_from_the_page_by_others_in_one_half_of_the_forms() {
    check_half(0);
}

#[test]
fn every_code_is_read_from_the_page_by_others_in_the_other_half() {
    check_half(1);
}

#[test]
fn copies_have_codes_of_their_own() {
    let blank = SAMPLES.iter().find(|sample| sample.name == "kitchen-sink-de-AT-simple").unwrap();
    let answers = answers_that_fit(&blank.form).unwrap();
    let filler = Filler::new(blank.pdf.bytes.clone(), &blank.form).unwrap();
    for copy in COPIES {
        let made = filler.fill(&answers, copy).unwrap();
        // Pages with long answers have codes too.
        let pages = Document::load_mem(&made.bytes).unwrap().get_pages().len();
        assert!(pages > blank.pdf.layout.pages);
        check(copy, &made.bytes, &expected(&blank.form, pages, Some(copy)));
    }
    let flat =
        pdf::render(&blank.form, Options { answers: Some(&answers), copy: Some(COPIES[1]), ..Options::default() })
            .unwrap();
    check("printed", &flat.bytes, &expected(&blank.form, flat.layout.pages, Some(COPIES[1])));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("flat.pdf");
    std::fs::write(&path, &flat.bytes).unwrap();
    let text = String::from_utf8(run("pdftotext", &[&path, Path::new("-")]).stdout).unwrap();
    // It is on every page, and once in the text.
    assert_eq!(text.matches(COPIES[1]).count(), flat.layout.pages + 1);
}
