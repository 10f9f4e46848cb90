//! `init`: files to make one's own.

use crate::trial::Trial;

#[test]
fn what_is_written_can_be_used_at_once() {
    let done = Trial::new("init mine").run();
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
    assert!(!files.iter().any(|path| path.ends_with("messages.ftl") || path.contains(".part")), "{files:?}");

    let done = Trial::new("check --strict --dir mine").after(done).run();
    let mine = Trial::new("list --dir mine --format json").after(done).run().json();
    assert_eq!(mine, Trial::new("list --format json").run().json());
}

#[test]
fn nothing_is_overwritten_unless_it_is_wanted() {
    let done = Trial::new("init .").file("bogen.toml", "# mine\n").exits(2).run();
    insta::assert_snapshot!(done.err, @r"
    Fehler[file-exists]: Diese Datei gibt es schon, mit anderem Inhalt. Es wurde nichts geschrieben.
      --> ./bogen.toml
      = Was tun: Nehmen Sie einen leeren Ordner. Mit --force wird sie überschrieben.

    1 Fehler
    ");
    assert_eq!(done.files(), ["bogen.toml"]);
    let done = Trial::new("init . --force").after(done).run();
    assert!(done.read("bogen.toml").starts_with("# Das Profil".as_bytes()));

    // A second run changes nothing, and so overwrites nothing.
    let done = Trial::new("init .").after(done).run();
    let changed = Trial::new("init .").after(done).file("forms/consent.toml", "x").file("forms/hilfeplan.toml", "y");
    let done = changed.exits(2).run();
    assert!(done.err.contains("Eine weitere Datei würde überschrieben."), "{}", done.err);
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let done = Trial::new("init taken/mine").file("taken", "a file").exits(2).run();
    assert!(done.err.contains("Fehler[file-unwritable]"), "{}", done.err);
}
