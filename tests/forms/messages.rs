//! Every finding code has a message in both languages, and every message is used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bogen::diagnostic::{Code, Diagnostic, Place};
use bogen::diff::{Aspect, ChangeKind, Compatibility};
use bogen::messages::{Messages, ReaderLanguage, quoted};
use fluent_bundle::FluentResource;

/// The messages that do not belong to a finding.
const PHRASES: &[&str] = &[
    "fill-refused",
    "fill-doubtful",
    "fill-where-line",
    "fill-where-row",
    "fill-where-item",
    "fill-became",
    "fill-done",
    "fill-outcome-made",
    "fill-outcome-refused",
    "fill-progress",
    "init-asks",
    "init-ask-organisation",
    "init-ask-country",
    "init-ask-kind",
    "init-ask-logo",
    "init-no-logo",
    "init-ask-language",
    "init-ask-other-language",
    "init-kept",
    "what-to-do",
    "used-by",
    "built-in",
    "in-form",
    "in-form-and-locale",
    "form-unchanged",
    "form-rewritten",
    "form-altered",
    "form-incomparable",
    "form-signed",
    "summary",
    "init-done",
    "list-in-force",
    "list-none-in-force",
    "release-done",
    "withdraw-done",
    "key-done",
    "verify-unaltered",
    "verify-rebuilt",
    "verify-rebuilt-some",
    "verify-rebuild-prevented",
    "verify-altered",
    "verify-head",
    "verify-file",
    "verify-code",
    "verify-code-not-ours",
    "verify-undated",
    "approve-ask",
    "approve-done",
    "approve-done-languages",
    "release-first",
    "release-ask",
    "release-class-overridden",
    "withdraw-ask",
    "withdraw-consequences",
    "confirm-declined",
    "verify-code-compare",
    "answer-yes",
    "answer-no",
];

/// Prefixes of messages that translate codes.
const PREFIXES: &[&str] = &[
    "severity-",
    "standing-",
    "type-",
    "reason-",
    "texts-",
    "coverage-",
    "diff-",
    "read-",
    "register-",
    "verify-proof-",
    "prove-",
    "fill-column-",
];

fn source(language: ReaderLanguage) -> &'static str {
    match language {
        ReaderLanguage::German => include_str!("../../locales/de/findings.ftl"),
        ReaderLanguage::English => include_str!("../../locales/en-GB/findings.ftl"),
    }
}

/// Lists the messages of a language, with the variables that each names, attributes included.
fn listed(language: ReaderLanguage) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    let mut current = String::new();
    for line in source(language).lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
            id.clone_into(&mut current);
            assert!(messages.insert(current.clone(), BTreeSet::new()).is_none(), "{id} twice");
        }
        let names = line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
        messages.entry(current.clone()).or_default().extend(names.map(str::to_owned));
    }
    messages.remove("");
    messages
}

#[test]
fn the_message_files_are_valid_fluent() {
    for &language in ReaderLanguage::ALL {
        let parsed = FluentResource::try_new(source(language).to_owned());
        assert!(parsed.is_ok(), "{:?}", parsed.err().map(|(_, errors)| errors));
    }
}

#[test]
fn every_code_has_a_message_and_every_message_a_use() {
    for &language in ReaderLanguage::ALL {
        let messages = listed(language);
        for code in Code::ALL {
            assert!(messages.contains_key(code.word()), "{} has no message in {}", code.word(), language.word());
        }
        for id in messages.keys() {
            let used = Code::from_word(id).is_some()
                || PHRASES.contains(&id.as_str())
                || PREFIXES.iter().any(|prefix| id.starts_with(prefix));
            assert!(used, "{id} is used by nothing ({})", language.word());
        }
    }
}

#[test]
fn both_languages_say_the_same() {
    // The demand's text is an argument of its own in each language.
    let mut german = listed(ReaderLanguage::German);
    if let Some(names) = german.get_mut("demand-uncovered") {
        names.remove("german");
        names.insert("english".to_owned());
    }
    assert_eq!(german, listed(ReaderLanguage::English));
    for &code in Code::ALL {
        let help = |language| Messages::new(language).help(&Diagnostic::error(code, Place::Command)).is_some();
        assert_eq!(help(ReaderLanguage::German), help(ReaderLanguage::English), "{}", code.word());
    }
}

/// Returns the sources of the library, without the list of codes.
fn sources() -> Vec<String> {
    fn collect(folder: &Path, sources: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, sources);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("diagnostic/code.rs") {
                sources.push(std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut sources = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    sources
}

/// Each variable of a message must occur near the code that creates its finding. If findings are created from a table of
/// arguments, the names are some lines away, so the surrounding lines count.
#[test]
fn every_variable_is_supplied_where_the_finding_is_made() {
    // The place supplies the form and the locale, a readability issue the part of the text and how many words a sentence should have.
    let implied = ["form", "locale", "part", "most"];
    let sources = sources();
    let messages = listed(ReaderLanguage::English);
    for code in Code::ALL {
        let name = format!("{code:?}");
        let sites: Vec<&str> = sources.iter().flat_map(|source| sites(source, &name)).collect();
        assert!(!sites.is_empty(), "{name} is never found");
        for variable in &messages[code.word()] {
            let variable = variable.trim_end_matches("-words");
            let supplied = sites.iter().any(|site| site.contains(&format!("\"{variable}\"")));
            assert!(supplied || implied.contains(&variable), "{name}: nothing supplies ${variable}");
        }
    }
}

/// Returns the text around each occurrence of the variant in `source`.
fn sites<'s>(source: &'s str, variant: &str) -> Vec<&'s str> {
    let starts: Vec<_> = source.match_indices('\n').map(|(index, _)| index).collect();
    let needles = [format!("Code::{variant}"), format!("Finding::{variant}")];
    let found = needles.iter().flat_map(|needle| source.match_indices(needle.as_str()));
    let whole = found
        .filter(|(index, needle)| !source[index + needle.len()..].starts_with(|next: char| next.is_alphanumeric()));
    let around = whole.map(|(index, _)| {
        let line = starts.partition_point(|start| *start < index);
        let start = line.checked_sub(12).and_then(|line| starts.get(line)).copied().unwrap_or(0);
        let end = starts.get(line + 18).copied().unwrap_or(source.len());
        &source[start..end]
    });
    around.collect()
}

#[test]
fn every_aspect_of_a_change_has_a_message() {
    let aspects = Aspect::ALL.iter().map(|aspect| format!("diff-aspect-{}", aspect.word()));
    let ends = ChangeKind::ALL.iter().map(|what| format!("diff-what-{}", what.word()));
    let data = Compatibility::ALL.iter().map(|data| format!("diff-data-{}", data.word()));
    let all: BTreeSet<_> = aspects.chain(ends).chain(data).collect();
    for &language in ReaderLanguage::ALL {
        let messages = listed(language);
        let named: BTreeSet<_> = messages.keys().filter(|id| all.contains(*id)).cloned().collect();
        assert_eq!(named, all);
        let is_list =
            |id: &&String| ["diff-aspect-", "diff-what-", "diff-data-"].iter().any(|list| id.starts_with(list));
        assert_eq!(messages.keys().filter(is_list).count(), all.len(), "nothing is left over");
    }
}

#[test]
fn control_characters_in_quotes_are_replaced() {
    assert_eq!(quoted("a\u{1b}[31m\n\u{202e}b"), "a\u{FFFD}[31m\u{FFFD}\u{FFFD}b");
    assert_eq!(quoted(&"x".repeat(300)), format!("{}…", "x".repeat(200)));
}

#[test]
fn a_summary_counts() {
    let summary = |language, errors, warnings| {
        Messages::new(language).phrase("summary", &[("errors", errors), ("warnings", warnings)])
    };
    assert_eq!(summary(ReaderLanguage::German, "3", "1"), "3 Fehler, 1 Hinweis");
    assert_eq!(summary(ReaderLanguage::German, "1", "0"), "1 Fehler");
    assert_eq!(summary(ReaderLanguage::German, "0", "2"), "2 Hinweise");
    assert_eq!(summary(ReaderLanguage::English, "1", "2"), "1 error, 2 notes");
    assert_eq!(summary(ReaderLanguage::English, "0", "0"), "No problems found.");
}

#[test]
fn a_finding_about_rows_counts() {
    let said = |language, max: &str, printed: &str| {
        let finding = Diagnostic::error(Code::RowsBeyond, Place::Command).with("name", "goals").with("first", "4");
        let finding = finding.with("last", "6").with("max", max).with("printed", printed);
        Messages::new(language).sentence(&finding).split_once(". ").expect("two sentences").1.to_owned()
    };
    for (max, printed, german, english) in [
        (
            "1",
            "1",
            "Sie hat höchstens eine Zeile. Im Formular selbst steht schon eine davon.",
            "It has at most one row. One of them is in the form itself.",
        ),
        (
            "5",
            "3",
            "Sie hat höchstens 5 Zeilen. Im Formular selbst stehen schon 3 davon.",
            "It has at most 5 rows. 3 of them are in the form itself.",
        ),
        (
            "2",
            "0",
            "Sie hat höchstens 2 Zeilen. Im Formular selbst steht keine davon.",
            "It has at most 2 rows. None of them is in the form itself.",
        ),
    ] {
        assert_eq!(said(ReaderLanguage::German, max, printed), german);
        assert_eq!(said(ReaderLanguage::English, max, printed), english);
    }
}
