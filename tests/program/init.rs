//! `init`: files for a new project.

use crate::invocation::Invocation;

#[test]
fn what_is_written_can_be_used_at_once() {
    let done = Invocation::new("init mine").run();
    assert_eq!(done.out, "");
    assert!(done.err.contains("bogen check --dir mine"), "{}", done.err);
    let files = done.files();
    for path in [
        "mine/bogen.toml",
        "mine/forms/consent.toml",
        "mine/forms/standards.toml",
        "mine/forms/definition.schema.json",
        "mine/locales/de/common.ftl",
        "mine/locales/de-AT-simple/law-AT.ftl",
        "mine/pictograms/manifest.toml",
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
      = Was tun: Nehmen Sie einen leeren Ordner. Mit --force wird sie überschrieben.

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
fn a_folder_that_cannot_be_written_is_named() {
    let done = Invocation::new("init taken/mine").file("taken", "a file").exits(2).run();
    assert!(done.err.contains("Fehler[file-unwritable]"), "{}", done.err);
}
