//! `check`: every kind of error with its position, message and help, all in one run.

use crate::invocation::Invocation;

/// A form whose definition has many errors. A comment marks each faulty line.
const DEFINITION: &str = r#"#:schema definition.schema.json

[form]
id = "broken"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["all", "moer"]          # a reference to nothing

[section.all]
fields = ["name", "age", "kind", "first", "second", "gone", "start"]
voice = "client"
why = "because"
colour = "red"                      # an unknown key

[section.more]                      # not listed
fields = ["extra"]
voice = "client"
why = "because"

[field.name]
type = "text"
requierd = true                     # a typo

[field.age]
type = "number"
min = "18"                          # a wrong type

[field.kind]
type = "selection"                  # an unknown kind

[field.first]
type = "yes-no"
when = { field = "second", operator = "=", value = "yes" }   # a circle

[field.second]
type = "yes-no"
when = { field = "first", operator = "=", value = "yes" }

[field.extra]
type = "yes-no"
when = { field = "nmae", operator = "=", value = "yes" }     # a reference to nothing

[field.start]
type = "date"
not-before = 2026-02-30             # a date that no calendar has
covers = ["X99"]
"#;

/// A form with syntax errors in TOML.
const SYNTAX: &str = r#"[form]
id = unquoted
number = “T-2”
version = 1.0.0
dated = 21.11.2026
sections = ["all"]

[section.all]
fields = ["name" "age"]

[field.name]
type: "text"

[field.name]
type = "text

[field.age]
type =
"#;

/// A valid form whose texts have errors.
const WORDED: &str = r#"[form]
id = "worded"
number = "T-3"
version = "1.0"
dated = 2026-11-21
sections = ["all"]

[section.all]
fields = ["name", "way", "said", "said-more"]
voice = "client"
why = "because"

[field.name]
type = "text"

[field.way]
type = "choice"
options = ["phone", "letter"]

[field.said]
type = "note"

[field.said-more]
type = "note"
"#;

const TEXTS: &str = "form-title = Texte mit Fehlern
section-all = # Alles
why-because = Weil { $organisaton } es nach { law-nothing } wissen will.
name = Name
    .hint = Ein Hinweis

    in zwei Absätzen
name = Noch einmal
way = Weg
    .option-phone = Telefon
Diese Zeile ist nicht eingerückt.
said = Ein ![Bild](x.png) und <b>HTML</b> und ein [Link](javascript:alert).
broken = { $name
left-over = Das braucht niemand.
\t.hint = Mit Tabulator
„quoted“ = Name in Anführungszeichen
# Ein Kommentar
    .help = Ohne Text darüber
lines =
    Eins
    * zwei
without =
    .hint =
closed = Klammer }
empty = { }
content = { Name der Organisation }
selected = { $name ->
    [one] eins
}
said-more =
    | Tag | Ort |
    |-----|-----|
    | 1.  | **x |
";

fn faulty(arguments: &str) -> Invocation {
    Invocation::new(arguments)
        .file("forms/broken.toml", DEFINITION)
        .file("forms/syntax.toml", SYNTAX)
        .file("forms/worded.toml", WORDED)
        .file("locales/de/worded.ftl", TEXTS)
        .exits(1)
}

#[test]
fn every_fault_is_told_in_german() {
    let done = faulty("check --dir .").run();
    assert_eq!(done.err, "");
    insta::assert_snapshot!(done.out);
}

#[test]
fn every_fault_is_told_in_english() {
    let done = faulty("check --dir . --language en").run();
    insta::assert_snapshot!(done.out);
}

#[test]
fn the_environment_names_the_language_too() {
    let by_option = faulty("check --dir . --language en").run();
    for language in ["en", "en_GB.UTF-8"] {
        assert_eq!(faulty("check --dir .").language(language).run().out, by_option.out);
    }
    assert_eq!(faulty("check --dir . --language de").language("en").run().out, faulty("check --dir .").run().out);
}

#[test]
fn programs_read_findings_as_json() {
    let done = faulty("check broken --dir . --format json").run();
    let json = done.json();
    assert_eq!(json["errors"].as_u64(), json["findings"].as_array().map(|all| all.len() as u64));
    let findings = json["findings"].as_array().expect("findings");
    let unknown_key = findings.iter().find(|finding| finding["code"] == "unknown-key").expect("an unknown key");
    insta::assert_snapshot!(format!("{unknown_key:#}"), @r#"
    {
      "code": "unknown-key",
      "severity": "error",
      "place": {
        "in": "file",
        "path": "forms/broken.toml",
        "span": {
          "start": 282,
          "end": 288
        },
        "line": 14,
        "column": 1
      },
      "message": "„colour“ ist hier nicht vorgesehen.",
      "help": "Möglich sind hier: picture, when, new-page, keep-together, two-columns, landscape, client-last",
      "arguments": {
        "key": "colour",
        "near": "",
        "heading": "",
        "known": "picture, when, new-page, keep-together, two-columns, landscape, client-last"
      }
    }
    "#);
}

#[test]
fn two_runs_print_the_same() {
    for arguments in ["check --dir .", "check --dir . --format json"] {
        assert_eq!(faulty(arguments).run().out, faulty(arguments).run().out);
    }
}

#[test]
fn errors_of_another_form_do_not_count() {
    Invocation::new("check kontaktnotiz --dir .").fixture("one-form").file("forms/broken.toml", DEFINITION).run();
    Invocation::new("check --dir .").fixture("one-form").file("forms/broken.toml", DEFINITION).exits(1).run();
    let done = faulty("check worded --dir .").run();
    assert!(!done.out.contains("broken.toml"), "{}", done.out);
}

#[test]
fn the_built_in_forms_pass_check() {
    let done = Invocation::new("check --strict").run();
    assert_eq!((done.out.as_str(), done.err.as_str()), ("Alles in Ordnung.\n", ""));
    let done = Invocation::new("check --strict --dir .").fixture("one-form").run();
    assert_eq!(done.out, "Alles in Ordnung.\n");
}

#[test]
fn notes_count_only_if_that_is_wanted() {
    let with_note = |arguments: &str| {
        let texts = std::fs::read_to_string("tests/fixtures/one-form/locales/de/kontaktnotiz.ftl").expect("texts");
        Invocation::new(arguments)
            .fixture("one-form")
            .file("locales/de/kontaktnotiz.ftl", format!("{texts}left-over = Das braucht niemand.\n"))
    };
    let done = with_note("check --dir .").run();
    assert!(done.out.contains("Hinweis[message-unused]") && done.out.ends_with("\n1 Hinweis\n"), "{}", done.out);
    with_note("check --dir . --strict").exits(1).run();
}

#[test]
fn a_form_that_is_not_there_is_named() {
    let done = Invocation::new("check hilfeplan nix").exits(2).run();
    assert_eq!(done.out, "");
    insta::assert_snapshot!(done.err, @r"
    Fehler[unknown-form]: Ein Formular „nix“ gibt es nicht.
      = Was tun: Es gibt: consent, exchange, followup, hilfeplan, information, monitoring

    1 Fehler
    ");
}

#[test]
fn file_contents_cannot_control_the_terminal() {
    let form = WORDED.replace("T-3\"", "T-3\"\nevil\u{202e} = \"\u{1b}[31m\"").replace("\"letter\"", "\"\u{7}\"");
    let done = Invocation::new("check --dir .").file("forms/worded.toml", form).exits(1).run();
    assert!(!done.out.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{}", done.out);
}

/// A form of an organisation, whose name is in the header of every page.
const DEFINITION_OF_ONE_FIELD: &str = "[form]\nid = \"named\"\nnumber = \"T-1\"\nversion = \"1.0\"\ndated = 2026-11-21\nsections = [\"all\"]\n\n\
     [section.all]\nfields = [\"first\"]\nvoice = \"client\"\nwhy = \"plan\"\n\n[field.first]\ntype = \"text\"\n";

fn named(arguments: &str, organisation: &str) -> Invocation {
    let texts = "form-title = Kurz\nsection-all = Alles\nwhy-plan = Zum Probieren.\nfirst = Erstens\n";
    let profile = format!("[organisation]\nname = \"{organisation}\"\n");
    let project = Invocation::new(arguments).file("forms/named.toml", DEFINITION_OF_ONE_FIELD);
    project.file("locales/de/named.ftl", texts).file("bogen.toml", profile)
}

/// A project with a form that names another one by number and version.
fn citing(arguments: &str, id: &str, version: &str) -> Invocation {
    let cites = format!("\n[form.cites.{id}]\nnumber = \"T-1\"\nversion = \"{version}\"\n\n[section.all]");
    let citing = DEFINITION_OF_ONE_FIELD.replace("named", "citing").replace("T-1", "T-2");
    let texts = format!(
        "form-title = Vertrag\nsection-all = Alles\nwhy-plan = Ich habe {{ ${id}-number }} bekommen, Version {{ ${id}-version }}.\nfirst = Erstens\n"
    );
    named(arguments, "Verein")
        .file("forms/citing.toml", citing.replace("\n[section.all]", &cites))
        .file("locales/de/citing.ftl", texts)
}

#[test]
fn the_version_of_a_cited_form_must_exist() {
    citing("check citing --dir .", "named", "1.0").run();
    let done = citing("render citing --dir . --format html --out .", "named", "1.0").run();
    let page = done.files().into_iter().find(|file| file.contains(".html")).expect("a page");
    let shown = String::from_utf8(done.read(&page)).expect("text");
    assert!(shown.contains("Ich habe T-1 bekommen, Version 1.0."), "{shown}");
    let other = citing("check citing --dir .", "named", "1.1").exits(1).run();
    assert!(other.out.contains("Fehler[cited-form-other]") && other.out.contains("(T-1, 1.0)"), "{}", other.out);
    let missing = citing("check citing --dir .", "nobody", "1.0").exits(1).run();
    assert!(missing.out.contains("Fehler[cited-form-missing]"), "{}", missing.out);
}

#[test]
fn pages_that_lose_something_are_reported_before_anything_is_rendered() {
    let name = "Verein mit einem Namen, der viel zu lang ist. ".repeat(20);
    let done = named("check --dir .", &name).exits(1).run();
    assert!(
        done.out.contains("page-over") && done.out.contains("Seite 1") && done.out.contains("de-AT"),
        "{}",
        done.out
    );
    let done = named("render --dir . --format pdf --out out", &name).exits(1).run();
    assert!(done.err.contains("page-over"), "{}", done.err);
    assert!(!done.files().iter().any(|file| file.contains(".pdf")), "{:?}", done.files());
}

#[test]
fn pages_that_passed_are_remembered_and_changed_ones_checked_again() {
    let caches = tempfile::tempdir().unwrap();
    let list = || std::fs::read_to_string(caches.path().join("bogen/checked-pages")).unwrap_or_default();
    named("check --dir .", "Verein").caches(caches.path()).run();
    let known = list();
    assert!(known.lines().count() >= 1 && known.lines().all(|line| line.starts_with("sha256:")), "{known}");
    named("check --dir .", "Verein").caches(caches.path()).run();
    assert_eq!(list(), known);
    let name = "Verein mit einem Namen, der viel zu lang ist. ".repeat(20);
    named("check --dir .", &name).caches(caches.path()).exits(1).run();
    assert_eq!(list(), known, "pages with findings are not remembered");
    std::fs::write(caches.path().join("bogen/checked-pages"), "nonsense").unwrap();
    named("check --dir .", "Verein").caches(caches.path()).run();
}
