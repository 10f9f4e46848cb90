//! qpdf, outloud and page check every PDF.

use std::path::{Path, PathBuf};

use bogen::render::pdf::Pdf;
use lopdf::{Dictionary, Document, Object};

use crate::support::fixtures::root;
use crate::support::pdf_copies::COPIES;
use crate::support::pdf_samples::{HANDOUTS, SAMPLES};
use crate::tools::run;

/// Writes all PDFs into a folder and returns their paths.
fn written(folder: &Path) -> Vec<PathBuf> {
    let forms = SAMPLES.iter().map(|sample| (sample.name.clone(), &sample.pdf));
    let handouts = HANDOUTS.iter().map(|handout| (format!("handout-{}", handout.name), &handout.pdf));
    let write = |(name, pdf): (String, &Pdf)| {
        let path = folder.join(format!("{name}.pdf"));
        std::fs::write(&path, &pdf.bytes).unwrap();
        path
    };
    forms.chain(handouts).map(write).collect()
}

#[test]
fn qpdf_finds_every_file_sound() {
    let folder = tempfile::tempdir().unwrap();
    for path in written(folder.path()) {
        let output = run("qpdf", &[Path::new("--check"), &path]);
        assert!(output.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&output.stderr));
    }
}

/// Warnings of outloud about intended properties: forms have empty cells, some contain addresses as text, and Arabic
/// letters have several shapes. TBL-004 is wrong about heads of two rows: outloud does not count cells of the first row that
/// end the second, too. `tests/pages/pdf/structure.rs` counts them, in all tables.
const MEANT: [&str; 6] = ["TBL-012", "TBL-014", "LNK-010", "TXT-004", "ORD-001", "TBL-004"];

#[test]
fn outloud_finds_every_file_accessible() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.json");
    let paths = written(folder.path());
    let mut arguments = vec![Path::new("--quiet"), Path::new("--json"), &report];
    arguments.extend(paths.iter().map(PathBuf::as_path));
    // Its exit code says no more than its findings, which are all judged below.
    run("outloud", &arguments);
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(&report).unwrap()).unwrap();
    assert_eq!(report["results"].as_array().unwrap().len(), paths.len());
    for file in report["results"].as_array().unwrap() {
        for finding in file["findings"].as_array().unwrap() {
            let rule = finding["rule"].as_str().unwrap();
            let is_value = rule == "TAG-003" && is_in_fields(file["path"].as_str().unwrap(), finding);
            let is_running = rule == "TAG-002"
                && (is_above_text(finding)
                    || is_foot_of_one_page(&file["path"], finding)
                    || is_repeated_head(file["path"].as_str().unwrap(), finding));
            assert!(is_value || is_running || MEANT.contains(&rule), "{}: {finding}", file["path"]);
        }
    }
}

/// Returns what page finds, by file and rule.
fn found_by_page(paths: &[PathBuf]) -> Vec<(String, String)> {
    let script = root().join("tests/external/pdf/with_page.py");
    let arguments: Vec<_> = [script.as_path()].into_iter().chain(paths.iter().map(PathBuf::as_path)).collect();
    let output = run("python3", &arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn page_finds_that_every_file_conforms() {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = written(folder.path());
    for copy in COPIES.iter() {
        let path = folder.path().join(format!("copy-{}.pdf", copy.name));
        std::fs::write(&path, &copy.filled.bytes).unwrap();
        paths.push(path);
    }
    assert_eq!(found_by_page(&paths), []);
}

/// Defects, each with the rules of PDF/UA-1 that page says are broken.
type Planted = (&'static str, fn(&mut Document), &'static [&'static str]);

#[test]
fn page_notices_planted_defects() {
    let folder = tempfile::tempdir().unwrap();
    let planted: [Planted; 8] = [
        (
            "language",
            |pdf| drop(catalog(pdf).remove(b"Lang")),
            &["TEXT-LANGUAGE", "FORM-FIELD-TU-LANGUAGE", "OUTLINE-LANGUAGE"],
        ),
        ("metadata", |pdf| drop(catalog(pdf).remove(b"Metadata")), &["METADATA-STRUCTURE"]),
        ("title", |pdf| drop(catalog(pdf).remove(b"ViewerPreferences")), &["VIEWER-PREFERENCES"]),
        ("order", |pdf| each(pdf, "Type", "Page", |page| drop(page.remove(b"Tabs"))), &["PAGE-TABS"]),
        ("name", |pdf| each(pdf, "Subtype", "Widget", |field| drop(field.remove(b"TU"))), &["FORM-FIELD-TU-ALT"]),
        ("form", |pdf| each(pdf, "S", "Form", |element| element.set("S", "Div")), &["WIDGET-FORM-TAG"]),
        (
            "figure",
            |pdf| each(pdf, "S", "Figure", |element| drop(element.remove(b"Alt"))),
            &["FIGURE-ALTERNATIVE-TEXT"],
        ),
        (
            "font",
            |pdf| each(pdf, "Type", "FontDescriptor", |font| drop(font.remove(b"FontFile2"))),
            &["FONT-EMBEDDING"],
        ),
    ];
    let sample = SAMPLES.iter().find(|sample| sample.name == "kitchen-sink-de-AT").unwrap();
    for (name, spoil, rules) in planted {
        let mut pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
        spoil(&mut pdf);
        let path = folder.path().join(format!("{name}.pdf"));
        pdf.save(&path).unwrap();
        let found = found_by_page(&[path]);
        for rule in rules {
            let rule = format!("PDFUA1-{rule}-001");
            assert!(found.iter().any(|(_, found)| *found == rule), "{name}: {rule} is not in {found:?}");
        }
    }
}

fn catalog(pdf: &mut Document) -> &mut Dictionary {
    pdf.catalog_mut().unwrap()
}

/// Changes every dictionary in which an entry has this name.
fn each(pdf: &mut Document, key: &str, value: &str, change: fn(&mut Dictionary)) {
    for object in pdf.objects.values_mut() {
        if let Ok(entries) = object.as_dict_mut()
            && entries.get(key.as_bytes()).and_then(Object::as_name).is_ok_and(|name| name == value.as_bytes())
        {
            change(entries);
        }
    }
}

/// Reports whether a finding is about the head of a table that goes on from the page before: it is at the top of the body, and all
/// its words are on that page, too, where they are read.
fn is_repeated_head(path: &str, finding: &serde_json::Value) -> bool {
    let page = finding["page"].as_u64().unwrap();
    let name = Path::new(path).file_stem().unwrap().to_str().unwrap();
    let sample = SAMPLES.iter().find(|sample| sample.name == name);
    let height = sample.map_or(841.89, |sample| sample.pdf.layout.size_of(usize::try_from(page).unwrap()).height);
    let is_at_top = |words: &serde_json::Value| words["y0"].as_f64().unwrap() > height - 185.0;
    if page < 2 || !finding["boxes"].as_array().is_some_and(|boxes| boxes.iter().all(is_at_top)) {
        return false;
    }
    let before = (page - 1).to_string();
    let arguments = ["-f", &before, "-l", &before, path, "-"].map(Path::new);
    let text = String::from_utf8(run("pdftotext", &arguments).stdout).unwrap();
    let words: Vec<_> = text.split_whitespace().collect();
    // outloud sets a semicolon between the lines.
    let mut evidence = finding["evidence"].as_str().unwrap().split_whitespace();
    evidence.all(|word| words.contains(&word) || word.strip_suffix(';').is_some_and(|word| words.contains(&word)))
}

/// Reports whether a finding is about the running title above the text, which is an artifact, as on every page but the first.
/// On a form of two pages outloud cannot know that it repeats.
fn is_above_text(finding: &serde_json::Value) -> bool {
    let is_above = |words: &serde_json::Value| words["y0"].as_f64().unwrap() > 795.0;
    finding["page"] != 1 && finding["boxes"].as_array().unwrap().iter().all(is_above)
}

/// Reports whether a finding is about the foot of a handout or of a form of one page, which is an artifact like every foot of a page
/// and says nothing that the text does not say. On one page outloud cannot know that it repeats.
fn is_foot_of_one_page(path: &serde_json::Value, finding: &serde_json::Value) -> bool {
    let name = Path::new(path.as_str().unwrap()).file_stem().unwrap().to_str().unwrap();
    let is_below = |words: &serde_json::Value| words["y1"].as_f64().unwrap() < 80.0;
    let is_one_page = || SAMPLES.iter().any(|sample| sample.name == name && sample.pdf.layout.pages == 1);
    (name.starts_with("handout-") || is_one_page()) && finding["boxes"].as_array().unwrap().iter().all(is_below)
}

/// Reports whether all words of a finding are in fields, whose values are announced independently of the tree.
fn is_in_fields(path: &str, finding: &serde_json::Value) -> bool {
    let name = Path::new(path).file_stem().unwrap().to_str().unwrap();
    let layout = &SAMPLES.iter().find(|sample| sample.name == name).unwrap().pdf.layout;
    finding["boxes"].as_array().unwrap().iter().all(|words| {
        let middle = |low: &str, high: &str| f64::midpoint(words[low].as_f64().unwrap(), words[high].as_f64().unwrap());
        let (x, y) = (middle("x0", "x1"), middle("y0", "y1"));
        let is_here = |rect: bogen::render::pdf::Rect| {
            (rect.left..=rect.right).contains(&x) && (rect.bottom..=rect.top).contains(&y)
        };
        layout.places.iter().any(|place| Some(place.page as u64) == words["page"].as_u64() && is_here(place.rect))
    })
}
