//! What somebody may get wrong in a file of texts, each with the finding that says so, at its line.

use bogen::diagnostic::{Place, Severity};

use crate::support::project;

const FORM: &str = r#"[form]
id = "trial"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["main"]

[section.main]
fields = ["mood", "explained"]
voice = "client"
why = "plan"

[field.mood]
type = "choice"
options = ["good", "bad"]

[field.explained]
type = "note"
"#;

/// The texts of the form, which are right. `explained` is the last one.
const TEXTS: &str = "form-title = Titel
why-plan = Für den Plan.
section-main = Angaben
mood = Stimmung
    .option-good = gut
    .option-bad = schlecht
explained = Zur Erklärung.
";

/// Reads the project with these texts of the form. Returns the first finding: its code, what it says more exactly, and the line.
fn first(texts: &str) -> Option<(&'static str, String, usize)> {
    let (project, findings) = project("trial", FORM, texts);
    let form = project.form("trial").expect("the form is read");
    let (_, wording) = project.localize(form, project.locale(form, "de-AT").expect("German"));
    let finding = findings.iter().chain(&wording).find(|one| one.severity == Severity::Error).or(wording.first())?;
    let Place::File { path, span: Some(span) } = &finding.place else { panic!("{finding:?}") };
    assert!(path.ends_with("locales/de/trial.ftl"), "{finding:?}");
    let text = texts.trim_start_matches('\u{feff}');
    let line = text[..span.start].matches('\n').count() + 1;
    let exactly = finding.arguments.first().map_or(String::new(), |(_, value)| value.clone());
    Some((finding.code.word(), exactly, line))
}

/// The first finding for the texts in which `part` is replaced.
fn replaced(part: &str, by: &str) -> Option<(&'static str, String, usize)> {
    assert!(TEXTS.contains(part), "{part}");
    first(&TEXTS.replace(part, by))
}

#[test]
fn each_fault_of_a_text_file_is_named_at_its_line() {
    for (part, by, code, exactly, line) in [
        // Indentation.
        ("    .option-good", "\t.option-good", "ftl-indentation", "tab", 5),
        ("    .option-bad", "  \t.option-bad", "ftl-indentation", "tab", 6),
        ("    .option-bad", "\u{a0}   .option-bad", "ftl-indentation", "other", 6),
        // Names.
        ("mood = ", "mood ", "ftl-no-equals", "", 4),
        ("mood = ", "mood: ", "ftl-no-equals", "", 4),
        ("mood = ", "„mood“ = ", "ftl-bad-name", "„", 4),
        ("mood = ", "mood’s = ", "ftl-bad-name", "’", 4),
        ("mood = ", "= ", "ftl-no-equals", "", 4),
        (".option-good = ", ".option-gut-für-mich = ", "ftl-bad-name", "ü", 5),
        (".option-good = ", ".option-good ", "ftl-no-equals", ".option-good", 5),
        (".option-good = gut", ".option-good =", "ftl-no-text", ".option-good", 5),
        ("mood = Stimmung\n", "# Stimmung\n", "ftl-attribute-place", "alone", 5),
        ("why-plan", "mood = Laune\nwhy-plan", "message-twice", "mood", 5),
        (".option-bad", ".option-good", "message-twice", "mood.option-good", 6),
        // Texts of several lines.
        ("Erklärung.", "Erklärung.\nIm zweiten Satz.", "ftl-no-equals", "", 8),
        ("Erklärung.", "Erklärung.\n\n    [Siehe Anhang]", "ftl-line-start", "[", 9),
        ("Zur Erklärung.", "\n    [Siehe Anhang]", "ftl-line-start", "[", 8),
        ("Erklärung.", "Erklärung.\n    * Punkt", "ftl-line-start", "*", 8),
        ("Erklärung.", "Erklärung.\n    ... und so weiter", "ftl-line-start", ".", 8),
        ("Erklärung.", "Erklärung.\n    {…} Euro", "ftl-braces", "content", 8),
        ("Erklärung.", "Erklärung.\n    mehr }", "ftl-braces", "close", 8),
        ("Erklärung.", "Erklärung.\n    { $organisation", "ftl-braces", "open", 8),
        ("Erklärung.", "Erklärung.\n    {}", "ftl-braces", "empty", 8),
        ("Erklärung.", "Erklärung { “organisation” }.", "ftl-braces", "content", 7),
        ("Erklärung.", "Erklärung { organisation }.", "unknown-message", "organisation", 7),
        ("Erklärung.", "Erklärung { $organization }.", "unknown-variable", "organization", 7),
        // Markdown.
        (
            "Zur Erklärung.",
            "\n    Eins.\n\n    | a | b |\n    |---|---|\n    | c | d |",
            "markdown-not-allowed",
            "table",
            10,
        ),
        ("Zur Erklärung.", "\n    Eins.\n\n    # Zwei", "markdown-not-allowed", "heading", 10),
        ("Zur Erklärung.", "\n    Eins.\n    ![Bild](bild.png)", "markdown-not-allowed", "image", 9),
        ("Zur Erklärung.", "\n    Eins { $organisation }<br>\n    zwei<br>", "markdown-not-allowed", "html", 8),
        ("Zur Erklärung.", "\n    Eins.\n    <u>{ $organisation }</u>", "markdown-not-allowed", "html", 9),
        ("Zur Erklärung.", "\n    Eins.\n    - [ ] zwei", "markdown-not-allowed", "tick-box", 9),
        ("Zur Erklärung.", "\n    Eins.\n\n    > Zwei", "markdown-not-allowed", "block", 10),
        ("Zur Erklärung.", "\n    Eins.\n    und **Zwei", "markdown-not-allowed", "mark", 9),
        ("Zur Erklärung.", "\n    Eins.\n    Siehe [Zwei] (https://example.org)", "markdown-not-allowed", "mark", 9),
        ("Stimmung", "# Stimmung", "markdown-not-allowed", "heading", 4),
        ("= gut", "=\n        gut\n\n        sehr gut", "markdown-blocks", "not-one-line", 5),
    ] {
        assert_eq!(replaced(part, by), Some((code, exactly.to_owned(), line)), "{by}");
    }
}

#[test]
fn what_looks_like_a_fault_but_is_none_is_read() {
    assert_eq!(first(TEXTS), None);
    // A byte order mark, ends of lines as on Windows, attributes that are not indented.
    assert_eq!(first(&format!("\u{feff}{}", TEXTS.replace('\n', "\r\n"))), None);
    assert_eq!(replaced("    .option-good", ".option-good"), None);
    // Variables and braces at the beginning of a line.
    assert_eq!(
        replaced("Zur Erklärung.", "\n    { $organisation } erklärt:\n    {\"[\"}1] {\"\"}**Wichtig** {\"{\"}"),
        None
    );
}
