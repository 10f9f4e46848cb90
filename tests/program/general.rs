//! What all commands share (help, version, exit codes, pipes), and the small commands.

use std::process::{Command, Stdio};

use crate::invocation::Invocation;

#[test]
fn help_and_version_are_data() {
    let done = Invocation::new("--help").run();
    assert!(done.out.contains("Usage: bogen [OPTIONS] <COMMAND>") && done.err.is_empty());
    assert_eq!(Invocation::new("--version").run().out, format!("bogen {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn what_cannot_be_understood_is_said_and_ends_with_2() {
    for arguments in ["", "frobnicate", "check --format xml", "list --language fr", "read", "schema", "completions"] {
        let done = Invocation::new(arguments).exits(2).run();
        assert!(done.out.is_empty() && !done.err.is_empty(), "{arguments}");
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    for arguments in [["coverage", "--format=json"], ["schema", "definition"], ["check", "--format=json"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_bogen"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("an end");
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{arguments:?}");
    }
}

#[test]
fn forms_are_listed_with_their_languages() {
    let done = Invocation::new("list --dir .").fixture("one-form").run();
    insta::assert_snapshot!(done.out, @r"
    kontaktnotiz 1.0  X-01  Kontaktnotiz
        de-AT         Deutsch (Österreich)
        de-DE         Deutsch (Deutschland)
        en-GB         English (Übersetzung, noch nicht fachlich geprüft)
    ");
    let done = Invocation::new("list --dir . --language en").fixture("one-form").run();
    assert!(done.out.contains("(translation, not yet reviewed by a professional)"), "{}", done.out);
    let built_in = Invocation::new("list").run().out;
    assert_eq!(built_in.lines().filter(|line| !line.starts_with(' ')).count(), 6);
    assert!(built_in.contains("(von der Zielgruppe noch nicht geprüft)"), "{built_in}");
}

#[test]
fn programs_read_the_list_as_json() {
    let json = Invocation::new("list --dir . --format json").fixture("one-form").run().json();
    let form = &json["forms"][0];
    assert_eq!(form["id"], "kontaktnotiz");
    assert_eq!(form["dated"], "2026-11-21");
    assert!(form["source"].as_str().is_some_and(|hash| hash.starts_with("sha256:") && hash.len() == 71));
    insta::assert_snapshot!(form["languages"][2], @r#"{"tag":"en-GB","name":"English","easy":false,"state":"unreviewed","tested":false}"#);
}

#[test]
fn a_faulty_form_does_not_hide_the_others() {
    let done = Invocation::new("list --dir .").fixture("one-form").file("forms/broken.toml", "a = b").exits(1).run();
    assert!(done.out.contains("kontaktnotiz") && done.err.contains("forms/broken.toml:1:5"), "{}", done.err);
}

#[test]
fn schemas_are_printed() {
    let schema = Invocation::new("schema definition").run();
    let committed = include_str!("../../forms/definition.schema.json");
    assert_eq!(schema.json(), serde_json::from_str::<serde_json::Value>(committed).expect("JSON"));
    let record = Invocation::new("schema record kontaktnotiz --dir .").fixture("one-form").run().json();
    assert!(jsonschema::validator_for(&record).is_ok());
    Invocation::new("schema record nix").exits(2).run();
    let done = Invocation::new("schema record broken --dir .").file("forms/broken.toml", "a = b").exits(2).run();
    assert!(done.err.contains("forms/broken.toml:1:5"), "{}", done.err);
}

#[test]
fn completions_know_all_commands() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = Invocation::new(&format!("completions {shell}")).run().out;
        for command in ["init", "list", "check", "coverage", "schema", "render", "fill", "read"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
}

#[test]
fn manual_pages_are_made() {
    let page = Invocation::new("man").run().out;
    assert!(page.contains(".TH bogen 1") && page.contains("bogen\\-render(1)"), "{page}");
    let done = Invocation::new("man --out pages").run();
    let mut printed: Vec<_> = done.out.lines().collect();
    printed.sort_unstable();
    assert_eq!(printed, done.files());
    assert!(done.files().contains(&"pages/bogen-schema-record.1".to_owned()), "{:?}", done.files());
    let render = String::from_utf8(done.read("pages/bogen-render.1")).expect("UTF-8");
    assert!(render.contains(".TH bogen\\-render 1") || render.contains(".TH bogen-render 1"), "{render}");
    assert!(render.contains("\\-\\-answers"), "{render}");
}
