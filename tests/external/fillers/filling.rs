//! Lets a program fill every case into every form, with the expected answers.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::cases::{CLEARED, CLEARED_FROM, Case, cases};
use super::forms::{self, BLANKS, Blank};
use super::intended_answers::{Entry, Meaning, Person, Seen, everything, mark};
use super::known_losses::{self, What};
use super::programs::{Job, Program, Refusal};

/// A file that a program filled in or rejected.
pub struct Filled {
    /// The blank form.
    pub blank: &'static Blank,
    /// The job.
    pub job: Job,
    /// The expected answers of the record: the intended ones, apart from the program's losses.
    pub expected: serde_json::Value,
    /// The expected error message of the program, if it rejects the file.
    pub refused: Option<&'static str>,
}

/// Lets a program fill in the selected forms with the selected cases, in a folder of that name.
pub fn fill(program: &Program, folder: &str, wanted: impl Fn(&Blank, &Case) -> bool) -> (Vec<Filled>, Vec<Refusal>) {
    let blanks = &*BLANKS;
    let own = forms::folder().join(folder);
    fs::create_dir_all(&own).expect("a folder for the program");
    let cases = cases();
    let of_blank = |blank| cases.iter().enumerate().map(move |(turn, case)| (blank, turn, case));
    let all = blanks.iter().flat_map(of_blank).filter(|(blank, _, case)| wanted(blank, case));
    let all: Vec<_> = all.map(|(blank, turn, case)| plan(program, &own, blank, case, turn)).collect();
    let jobs: Vec<_> = all.iter().map(|filled| filled.job.clone()).collect();
    let refusals = program.run(&jobs);
    (all, refusals)
}

/// Returns the job of a case and form, with the expected answers.
fn plan(program: &Program, own: &Path, blank: &'static Blank, case: &Case, turn: usize) -> Filled {
    let loss = known_losses::of(program.name, case.name);
    let path = |case: &str, end: &str| own.join(format!("{}-{case}.{end}", blank.name));
    let (meant, from) = if case.name == CLEARED {
        (cleared(program, blank, loss), path(CLEARED_FROM, "pdf"))
    } else {
        (meant(program, blank, case, turn, loss), blank.path.clone())
    };
    let job = Job { blank: from, values: path(case.name, "json"), out: path(case.name, "pdf") };
    // Filling in does not include signing.
    let entries = meant.entries.iter().filter(|entry| entry.kind != "signature");
    write_values(&job.values, entries.chain([&mark(&blank.form.localized)]));
    let refused = if let Some(What::Refuses(said)) = loss { Some(said) } else { None };
    Filled { blank, job, expected: meant.answers, refused }
}

/// Reports whether the program is filled in by clicks and keys without lists to choose from: Chromium's are windows of their own.
fn writes_units(program: &Program) -> bool {
    program.mode == "type"
}

fn meant(program: &Program, blank: &Blank, case: &Case, turn: usize, loss: Option<What>) -> Meaning {
    let (seen, most) = match loss {
        None | Some(What::Refuses(_) | What::KeepsRadios | What::ContradictsRadios) => (Seen::All, usize::MAX),
        Some(What::Changes(change)) => (Seen::Words(change), usize::MAX),
        Some(What::IsSlowBeyond(most)) => (Seen::All, most),
    };
    let cut = |text: &str| text.chars().take(most).collect::<String>();
    let (line, lines) = (cut(&case.line), cut(&case.lines));
    everything(
        &blank.form.localized,
        &blank.names,
        Person { line: &line, lines: &lines, turn, seen, writes_units: writes_units(program) },
    )
}

/// Clears the fields that the first case filled in.
fn cleared(program: &Program, blank: &Blank, loss: Option<What>) -> Meaning {
    let seen = match loss {
        Some(What::KeepsRadios) => Seen::Radios,
        Some(What::ContradictsRadios) => Seen::RadiosTwice,
        None | Some(What::Refuses(_) | What::Changes(_) | What::IsSlowBeyond(_)) => Seen::Nothing,
    };
    let (turn, first) = cases().into_iter().enumerate().find(|(_, case)| case.name == CLEARED_FROM).expect("the case");
    let (line, lines) = (first.line.as_str(), first.lines.as_str());
    let person = Person { line, lines, turn, seen, writes_units: writes_units(program) };
    let mut meant = everything(&blank.form.localized, &blank.names, person);
    meant.entries.iter_mut().for_each(|entry| {
        entry.value.clear();
        entry.option = entry.option.take().map(|_| (String::new(), 0));
    });
    meant
}

/// Writes a file of values.
pub fn write_values<'a>(path: &Path, entries: impl IntoIterator<Item = &'a Entry>) {
    let entries: Vec<_> = entries.into_iter().map(Entry::to_json).collect();
    fs::write(path, json!(entries).to_string()).expect("values are written");
}
