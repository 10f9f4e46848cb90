//! `init`: files for a new project.

use crate::invocation::Invocation;

#[test]
fn what_is_written_can_be_used_at_once() {
    let done = Invocation::new("init mine").run();
    assert_eq!(done.out, "");
    assert!(done.err.contains("cd mine\n") && done.err.contains("bogen check\n"), "{}", done.err);
    let files = done.files();
    for path in [
        "mine/bogen.toml",
        "mine/forms/consent.toml",
        "mine/forms/standards.toml",
        "mine/forms/definition.schema.json",
        "mine/locales/de/common.ftl",
        "mine/locales/de-AT-simple/law-AT.ftl",
        "mine/pictograms/manifest.toml",
        "mine/docs/write-your-own-form.md",
        "mine/docs/guide/texts.md",
    ] {
        assert!(files.contains(&path.to_owned()), "{path}");
    }
    assert!(!files.iter().any(|path| path.ends_with("findings.ftl") || path.contains(".part")), "{files:?}");

    let done = Invocation::new("check --strict --dir mine").after(done).run();
    let mine = Invocation::new("list --dir mine --format json").after(done).run().json();
    assert_eq!(mine, Invocation::new("list --format json").run().json());
}

#[test]
fn files_are_overwritten_only_with_force() {
    let done = Invocation::new("init .").file("bogen.toml", "# mine\n").exits(2).run();
    insta::assert_snapshot!(done.err, @r"
    Fehler[file-exists]: Diese Datei gibt es schon, mit anderem Inhalt. Es wurde nichts geschrieben.
      --> ./bogen.toml
      = Was tun: Mit --yes bleibt sie, und nur was fehlt, wird geschrieben. Mit --force wird sie überschrieben.

    1 Fehler
    ");
    assert_eq!(done.files(), ["bogen.toml"]);
    let done = Invocation::new("init . --force").after(done).run();
    assert!(done.read("bogen.toml").starts_with("# Das Profil".as_bytes()));

    // A second run changes nothing, and so overwrites nothing.
    let done = Invocation::new("init .").after(done).run();
    let changed =
        Invocation::new("init .").after(done).file("forms/consent.toml", "x").file("forms/hilfeplan.toml", "y");
    let done = changed.exits(2).run();
    assert!(done.err.contains("Eine weitere Datei würde überschrieben."), "{}", done.err);
}

#[test]
fn what_is_there_is_kept_on_request_and_what_is_missing_is_added() {
    let done = Invocation::new("init . --yes").file("bogen.toml", "# mine\n").run();
    assert_eq!(done.read("bogen.toml"), b"# mine\n");
    assert!(done.err.starts_with("1 Datei war schon da und bleibt, wie sie ist.\n"), "{}", done.err);
    let done = Invocation::new("check").after(done).run();
    let all = done.files().len();
    let remove = |folder: &std::path::Path| std::fs::remove_file(folder.join("forms/consent.toml")).expect("a file");
    let done = Invocation::new("init . --yes").after(done).prepare(remove).file("forms/hilfeplan.toml", "y").run();
    assert!(done.err.contains("\n1 Datei liegt jetzt in ."), "{}", done.err);
    assert_eq!((done.read("forms/hilfeplan.toml"), done.files().len()), (b"y".to_vec(), all));
}

#[test]
fn the_folder_of_the_project_is_found_upwards() {
    let done = Invocation::new("list --format json").fixture("one-form").file("bogen.toml", "").run();
    let forms = done.json();
    assert!(done.out.contains("kontaktnotiz") && !done.out.contains("consent"), "{}", done.out);
    let inside = |folder: &std::path::Path| std::fs::create_dir_all(folder.join("a/b")).expect("a folder");
    let done = Invocation::new("list --format json").within("a/b").after(done).prepare(inside).run();
    assert_eq!(done.json(), forms);
    // Findings name files from where one stands.
    let done = Invocation::new("check").within("a").after(done).file("forms/kontaktnotiz.toml", "x").exits(1).run();
    assert!(done.out.contains("--> ../forms/kontaktnotiz.toml"), "{}", done.out);
    // What is named counts first.
    let done = Invocation::new("list --dir .").within("a").after(done).exits(2);
    assert!(!done.run().out.contains("kontaktnotiz"));
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let done = Invocation::new("init taken/mine").file("taken", "a file").exits(2).run();
    assert!(done.err.contains("Fehler[file-unwritable]"), "{}", done.err);
}
