//! Reads lists of answers for a small form, and formats the results.

use std::path::Path;

use bogen::submission::batch::{BatchReader, ColumnLabel, Entry, Head};

fn head() -> Head {
    let widgets = [
        "name",
        "story",
        "start@day",
        "start@month",
        "start@year",
        "helped",
        "help#food",
        "help#money",
        "goals[1]/what",
        "goals[1]/done",
        "goals[1]/steps[1]/step",
        "goals[1]/steps[1]/mine",
        "goals[1]/steps[1]/day",
    ];
    let labels = [
        ("Name der\nPerson", "name"),
        ("Personen\u{ad}namen·liste:", "name"),
        ("Was ist passiert?", "story"),
        ("Beginn", "start"),
        ("Start", "story"),
        ("Hilfe", "help"),
        ("Hilfe", "helped"),
        ("Ziel", "goals[1].what"),
        ("Ziel", "goals[2].what"),
    ];
    let label = |(label, path): (&str, &str)| ColumnLabel { label: label.to_owned(), path: path.to_owned() };
    Head {
        form: "f".to_owned(),
        version: "1".to_owned(),
        widgets: widgets.map(str::to_owned).to_vec(),
        labels: labels.map(label).to_vec(),
        yes_no: ["helped", "goals[1].done", "goals[1].steps[1].mine"].map(str::to_owned).to_vec(),
    }
}

fn written(findings: &[bogen::diagnostic::Diagnostic]) -> Vec<String> {
    findings
        .iter()
        .map(|finding| {
            let arguments: Vec<_> = finding.arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
            format!("{}[{}] {}", finding.severity.word(), finding.code.word(), arguments.join(" ")).trim().to_owned()
        })
        .collect()
}

/// Reads a list, and formats the warnings, and each entry with its position and its answers or findings.
pub fn read(table: impl AsRef<[u8]>) -> Vec<String> {
    let reader = match BatchReader::new(table.as_ref(), Path::new("list.csv"), head()) {
        Ok(reader) => reader,
        Err(findings) => return written(&findings),
    };
    let warnings = written(reader.warnings());
    let entry = |Entry { position, answers }: Entry| match answers {
        Ok(raw) => format!("{position:?} {}", serde_json::to_string(&raw.answers).unwrap()),
        Err(findings) => format!("{position:?} {}", written(&findings).join(", ")),
    };
    warnings.into_iter().chain(reader.map(entry)).collect()
}
