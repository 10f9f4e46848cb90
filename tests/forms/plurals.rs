//! Messages with a number, for several numbers: singular and plural are right, as people can read in the snapshots.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use bogen::localized::{Word, Words};
use bogen::{Files, Project};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

const NUMBERS: [&str; 5] = ["0", "1", "2", "5", "21"];

/// Returns the words of the built-in forms in a language.
fn words(tag: &str) -> Words {
    let (project, _) = Project::read(Files::built_in());
    let form = project.form("consent").expect("a built-in form");
    project.localize(form, project.locale(form, tag).expect("the language")).0.words
}

#[test]
fn the_words_of_forms_count() {
    for tag in ["de-AT", "de-AT-simple", "en-GB"] {
        let words = words(tag);
        let mut written = String::new();
        for word in Word::ALL.iter().filter(|word| word.count().is_some()) {
            for number in NUMBERS {
                let values: Vec<_> = word
                    .variables()
                    .iter()
                    .map(|&name| {
                        let is_number = word.count() == Some(name);
                        (
                            name,
                            match name {
                                _ if is_number => number,
                                "pages" if number == "1" => "3",
                                "pages" => "3, 4",
                                "done" | "min" => "0",
                                _ => "Alter",
                            },
                        )
                    })
                    .collect();
                let _ = writeln!(written, "{}: {}", word.id(), words.fill(*word, &values).replace('\n', " / "));
            }
        }
        insta::assert_snapshot!(format!("words-with-numbers-{tag}"), written);
    }
}

/// A word of a form with a number that `count` does not name cannot be written for singular and plural.
#[test]
fn every_count_before_a_noun_is_known() {
    let counts = ["count", "max", "min"];
    // Their numbers stand alone, or are amounts and sizes.
    let alone = [
        "number-between",
        "number-from",
        "number-to",
        "error-number-min",
        "error-number-max",
        "error-time-before",
        "error-time-after",
        "error-duration-min",
        "error-duration-max",
        "row-chosen",
    ];
    for word in Word::ALL {
        let has_count = word.variables().iter().any(|name| counts.contains(name));
        assert_eq!(has_count && !alone.contains(&word.id()), word.count().is_some(), "{}", word.id());
    }
}

/// The variables of findings that are numbers.
const COUNTS: [&str; 14] = [
    "count", "max", "min", "needs", "most", "found", "columns", "files", "entries", "errors", "warnings", "limit",
    "days", "complete",
];

#[test]
fn the_messages_of_findings_count() {
    for language in ["de", "en-GB"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{language}/findings.ftl"));
        let source = std::fs::read_to_string(path).expect("the messages");
        let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.clone()).expect("valid messages");
        bundle.add_resource(resource).expect("each message once");
        let mut written = String::new();
        for (id, text) in entries(&source) {
            let used: BTreeSet<_> = COUNTS.into_iter().filter(|name| text.contains(&format!("${name} "))).collect();
            let has_limit_only =
                used.iter().all(|name| ["max", "limit", "found"].contains(name)) && !text.contains("->");
            // Limits of the program are never one.
            if used.is_empty() || has_limit_only {
                continue;
            }
            let mut seen = BTreeSet::new();
            for number in NUMBERS {
                let mut arguments = FluentArgs::new();
                for name in variables(&text) {
                    let value = if used.contains(name) { FluentValue::try_number(number) } else { "…".into() };
                    arguments.set(name, value);
                }
                let message = bundle.get_message(&id).expect("the message");
                let pattern = message.value().expect("a text");
                let told = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned();
                if seen.insert(told.clone()) {
                    let _ = writeln!(written, "{id}: {}", told.lines().next().unwrap_or_default());
                }
            }
        }
        insta::assert_snapshot!(format!("findings-with-numbers-{language}"), written);
    }
}

/// Returns the ids of a file's messages with their texts, without their help.
fn entries(source: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    let mut in_help = false;
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, text)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
            entries.push((id.to_owned(), text.to_owned()));
            in_help = false;
        } else if line.trim_start().starts_with('.') {
            in_help = true;
        } else if let Some((_, text)) = entries.last_mut()
            && !in_help
        {
            text.push('\n');
            text.push_str(line);
        }
    }
    entries
}

fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$').skip(1).filter_map(|rest| rest.split([' ', '}']).next()).collect()
}
