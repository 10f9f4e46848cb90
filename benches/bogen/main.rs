//! Speed and size, as `benches/README.md` explains: `cargo bench`.
//!
//! Each figure is printed next to its baseline, measured in the same run on the same machine. Nothing here passes or
//! fails; tests never measure time.

#![allow(clippy::print_stdout, reason = "figures are what a benchmark prints")]
#![allow(clippy::cast_precision_loss, reason = "figures are rounded anyway")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use bogen::project::{DEFAULT_LOCALE, Project};
use bogen::render;
use bogen::source_files::Files;
use bogen::submission::{Channel, json, pdf};
use bogen::validate::{Context, Validator};
use mimalloc::MiMalloc;

mod filling;
mod registering;
mod sample;
mod typst_alone;
mod verifying;

/// The allocator of the program, also used for the baselines.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The form for measurements of a single form: the longest.
const FORM: &str = "hilfeplan";

/// The number of records per batch, small enough for the processor's cache.
const RECORDS: usize = 100;

/// The number of batches per measurement.
const GOES: usize = 251;

/// A function that measures and reports one part.
type Part = fn(&Project);

fn main() {
    let arguments: Vec<_> = std::env::args().collect();
    if let [_, mode, sources, out] = arguments.as_slice()
        && mode == typst_alone::MODE
    {
        return typst_alone::run(Path::new(sources), Path::new(out));
    }
    let (project, _) = Project::read(Files::built_in());
    let parts: [(&str, Part); 8] = [
        ("validation", validation),
        ("reading", reading),
        ("filling", filling::run),
        ("one-pdf", one_blank_pdf),
        ("everything", everything),
        ("sizes", page_sizes),
        ("registering", registering::run),
        ("verifying", verifying::run),
    ];
    // Cargo adds options of its own; all other arguments are names of parts.
    let wanted: Vec<_> = arguments.iter().skip(1).filter(|word| !word.starts_with('-')).collect();
    for (name, measure) in parts {
        if wanted.is_empty() || wanted.iter().any(|word| *word == name) {
            measure(&project);
        }
    }
}

/// Prints one line of the report.
fn report(what: &str, figure: &str) {
    println!("{what:<58} {figure}");
}

/// Runs something several times and returns the median of the durations.
fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    median_with(runs, || (), |()| run())
}

/// As [`median`], for a function that consumes its input. The time to create the input is not included.
fn median_with<T>(runs: usize, mut make: impl FnMut() -> T, mut run: impl FnMut(T)) -> Duration {
    let mut times: Vec<_> = (0..runs)
        .map(|_| {
            let given = make();
            let start = Instant::now();
            run(given);
            start.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}

/// As [`median`], for two functions in turn, so that other load affects both.
fn medians(runs: usize, mut one: impl FnMut(), mut other: impl FnMut()) -> (Duration, Duration) {
    let (mut ones, mut others): (Vec<_>, Vec<_>) =
        (0..runs).map(|_| (median(1, &mut one), median(1, &mut other))).unzip();
    ones.sort();
    others.sort();
    (ones[runs / 2], others[runs / 2])
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

/// Records validated per second on one core: from the bytes of a file, and from parsed answers.
fn validation(project: &Project) {
    let definition = project.form(FORM).unwrap();
    let (localized, _) = project.localize(definition, project.locale(definition, DEFAULT_LOCALE).unwrap());
    let locales: Vec<_> = project.locales_of(definition).map(|locale| locale.tag.clone()).collect();
    let validator = Validator::new(definition, &localized, &locales);
    let file = sample::answers_file(definition, &localized.fingerprint);
    let raw = json::read(&file, Path::new("answers.json"), Channel::Html).unwrap();
    let record = validator.validate(raw.clone(), &Context::default()).unwrap();
    assert!(record.is_valid(), "the sample must be a valid return: {:?}", record.problems());

    let parsed = median_with(
        GOES,
        || vec![raw.clone(); RECORDS],
        |all| all.into_iter().for_each(|raw| drop(validator.validate(raw, &Context::default()))),
    );
    let whole = median(GOES, || {
        for _ in 0..RECORDS {
            let raw = json::read(&file, Path::new("answers.json"), Channel::Html).unwrap();
            drop(validator.validate(raw, &Context::default()));
        }
    });
    let rate = |time: Duration| format!("{:.0} records a second and core", RECORDS as f64 / time.as_secs_f64());
    report("validate (answers parsed)", &rate(parsed));
    report(&format!("read and validate (files of {} bytes)", file.len()), &rate(whole));
}

/// PDFs read and validated per second on one core. The file is the form as issued, with all its fields.
fn reading(project: &Project) {
    let definition = project.form(FORM).unwrap();
    let (localized, _) = project.localize(definition, project.locale(definition, DEFAULT_LOCALE).unwrap());
    let locales: Vec<_> = project.locales_of(definition).map(|locale| locale.tag.clone()).collect();
    let validator = Validator::new(definition, &localized, &locales);
    let file = render::pdf::render(&localized, render::pdf::Options::default()).unwrap().bytes;
    let read = || pdf::read(&file, Path::new("form.pdf")).unwrap();
    let alone = median(GOES, || drop(read()));
    let whole = median(GOES, || drop(validator.validate(read(), &Context::default()).unwrap()));
    let rate = |time: Duration| format!("{:.0} files a second and core", 1.0 / time.as_secs_f64());
    report(&format!("read a PDF ({} bytes)", file.len()), &rate(alone));
    report("read and validate a PDF", &rate(whole));
}

/// A process that renders one blank form, compared with a process of Typst alone on the same page.
fn one_blank_pdf(project: &Project) {
    let folder = tempfile::tempdir().unwrap();
    let definition = project.form(FORM).unwrap();
    let (localized, _) = project.localize(definition, project.locale(definition, DEFAULT_LOCALE).unwrap());
    let sources = folder.path().join("sources");
    typst_alone::write_sources(&localized, &sources);
    let ours = || {
        let out = folder.path().join("ours");
        bogen(&["render", FORM, "--locale", DEFAULT_LOCALE, "--format", "pdf", "--out", out.to_str().unwrap()]);
    };
    let alone = || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg(typst_alone::MODE).arg(&sources).arg(folder.path().join("alone.pdf"));
        assert!(command.status().unwrap().success());
    };
    let (ours, alone) = medians(21, ours, alone);
    report("one blank PDF, whole process", &milliseconds(ours));
    report("the same page with Typst alone, whole process", &milliseconds(alone));
    report("ratio", &format!("{:.2}", ours.as_secs_f64() / alone.as_secs_f64()));
}

/// All forms in all languages and formats in one call.
fn everything(_: &Project) {
    let folder = tempfile::tempdir().unwrap();
    let time = median(3, || bogen(&["render", "--out", folder.path().to_str().unwrap()]));
    let files = std::fs::read_dir(folder.path()).unwrap().count();
    report(&format!("all forms, languages and formats ({files} files)"), &milliseconds(time));
}

/// The size of each form's HTML page with one language, and the average size of each further language.
fn page_sizes(project: &Project) {
    for definition in project.forms.values() {
        let pages: Vec<_> =
            project.locales_of(definition).map(|locale| project.localize(definition, locale).0).collect();
        let size = |pages: &[_]| render::html::render(pages).len();
        let first = pages.iter().position(|page| page.language.tag == DEFAULT_LOCALE).unwrap_or(0);
        let (one, all) = (size(&pages[first..=first]), size(&pages));
        let further = all.saturating_sub(one) / (pages.len() - 1).max(1);
        report(
            &format!("HTML of {}: one language, each further one", definition.form.id),
            &format!("{:.1} kB, {:.1} kB", one as f64 / 1000.0, further as f64 / 1000.0),
        );
    }
}

fn bogen(arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_bogen")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
