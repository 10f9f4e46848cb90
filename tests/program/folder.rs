//! `--dir`: project folders, which of their files are read, and which are rejected.

use std::fs;
use std::os::unix::ffi::OsStringExt as _;
use std::os::unix::fs::symlink;

use crate::invocation::Invocation;

#[track_caller]
fn told(trial: Invocation) -> String {
    let done = trial.exits(1).run();
    done.out
}

#[test]
fn a_folder_must_be_there_and_have_forms() {
    let done = Invocation::new("check --dir nowhere").exits(2).run();
    insta::assert_snapshot!(done.err, @r"
    Fehler[file-unreadable]: Das lässt sich nicht lesen: Es ist nicht da.
      --> nowhere

    1 Fehler
    ");
    for command in ["check", "list", "render", "coverage"] {
        let done = Invocation::new(command).argument("--dir").argument(".").exits(2).run();
        assert!(
            done.err.starts_with("Fehler[no-forms]: In diesem Ordner ist kein Formular.\n  --> .\n"),
            "{}",
            done.err
        );
    }
}

#[test]
fn paths_are_shown_as_they_can_be_opened() {
    let done = Invocation::new("check --dir mine").file("mine/forms/x.toml", "a = b").exits(1).run();
    assert!(done.out.contains("--> mine/forms/x.toml:1:5\n"), "{}", done.out);
}

#[test]
fn built_in_files_are_named_as_such() {
    let texts = "form-title = A\nsection-all = B\nwhy-x = C\nname = D\n";
    let form = "[form]\nid = \"x\"\nnumber = \"1\"\nversion = \"1\"\ndated = 2026-01-01\nsections = [\"all\"]\n\
                easy-language = \"binds\"\n[section.all]\nfields = [\"name\"]\nvoice = \"client\"\nwhy = \"x\"\n\
                [field.name]\ntype = \"text\"\n";
    // A language without texts of its own: all common messages are missing.
    let out = told(
        Invocation::new("check --dir .")
            .file("forms/x.toml", form)
            .file("locales/fr/locale.toml", "name = \"Français\"\nstate = \"unreviewed\"\n")
            .file("locales/fr/x.ftl", texts),
    );
    assert!(out.contains("Der Text „page-of“ fehlt.\n  --> locales/fr/common.ftl\n"), "{out}");
    let out = told(
        Invocation::new("check --dir .")
            .file("forms/x.toml", form)
            .file("locales/de-DE-simple/locale.toml", "name = \"Deutsch\"\nstate = \"original\"\n")
            .file("locales/de-DE-simple/x.ftl", texts),
    );
    assert!(out.contains("--> locales/de/common.ftl (eingebaut):"), "{out}");
}

#[test]
fn files_that_are_no_text_are_named() {
    let out =
        told(Invocation::new("check --dir .").fixture("one-form").file("forms/latin.toml", b"[form]\nid = \"\xfc\"\n"));
    insta::assert_snapshot!(out, @r"
    Fehler[not-utf8]: Diese Datei ist nicht als UTF-8 gespeichert.
      --> forms/latin.toml
      = Was tun: Speichern Sie die Datei noch einmal und wählen Sie dabei die Zeichenkodierung UTF-8.

    1 Fehler
    ");
    let out =
        told(Invocation::new("check --dir .").fixture("one-form").file("locales/de/kontaktnotiz.ftl", b"\xff\xfe"));
    assert!(out.contains("[not-utf8]") && out.contains("locales/de/kontaktnotiz.ftl"), "{out}");
    let out = told(Invocation::new("check --dir .").fixture("one-form").file("bogen.toml", b"\xff\xfe"));
    assert!(out.contains("[not-utf8]") && out.contains("bogen.toml"), "{out}");
}

#[test]
fn links_devices_and_huge_files_are_not_read() {
    let linked = |folder: &std::path::Path| {
        symlink("/dev/zero", folder.join("forms/endless.toml")).expect("a link");
        symlink("/etc", folder.join("locales/fr")).expect("a link");
        fs::create_dir(folder.join("forms/folder.toml")).expect("a folder");
    };
    let out = told(Invocation::new("check --dir .").fixture("one-form").prepare(linked));
    for path in ["forms/endless.toml", "locales/fr", "forms/folder.toml"] {
        assert!(out.contains(&format!("--> {path}\n")), "{path}: {out}");
    }
    assert_eq!(out.matches("[file-not-plain]").count(), 3, "{out}");

    let out = told(Invocation::new("check --dir .").fixture("one-form").file("forms/huge.toml", vec![b'#'; 5_000_000]));
    assert!(out.contains("[file-too-large]") && out.contains("--> forms/huge.toml\n"), "{out}");
}

#[test]
fn a_file_in_the_place_of_a_folder_is_named() {
    let out = told(Invocation::new("check --dir .").file("forms/x.toml", "a = b").file("locales", "no folder"));
    assert!(out.contains("Ein Teil des Pfades ist kein Ordner.\n  --> locales\n"), "{out}");
}

#[test]
fn other_files_are_left_alone() {
    let others = |folder: &std::path::Path| {
        fs::write(folder.join("forms").join(std::ffi::OsString::from_vec(b"\xff.toml".to_vec())), "x").expect("a file");
    };
    let trial = Invocation::new("check --strict --dir .").fixture("one-form").prepare(others);
    trial.file("forms/.draft.toml", "a = b").file("forms/notes.txt", "\u{1b}").file("README", "x").run();
}

#[test]
fn a_pictogram_may_only_contain_shapes() {
    let svg =
        |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  {inside}\n</svg>\n");
    let trial = |command: &str, inside: &str| {
        Invocation::new(command).fixture("kitchen-sink").file("pictograms/person.svg", svg(inside))
    };
    trial("check --dir .", "<path d=\"M0 0h9v9z\"/>").run();
    for (inside, expected) in [
        ("<script>alert(1)</script>", "Die Zeichnung enthält „script“. Das ist keine Form, die in eine Seite darf."),
        ("<path d=\"\" onclick=\"x\"/>", "Die Zeichnung verwendet „onclick“. Das darf nicht in eine Seite."),
        (
            "<path fill=\"url(//x)\"/>",
            "Die Zeichnung verweist bei „fill“ auf etwas anderes, oder der Wert ist ungültig.",
        ),
    ] {
        let out = told(trial("check --dir .", inside));
        assert!(out.contains(&format!("Fehler[bad-picture]: {expected}\n --> pictograms/person.svg:2:3")), "{out}");
    }
    let done = trial("render --dir . --format html --out out", "<g onload=\"x\"/>").exits(1).run();
    assert!(done.err.contains("Fehler[bad-picture]") && done.out.is_empty(), "nothing is made of it: {}", done.err);
}

#[test]
fn a_logo_stays_within_the_folder() {
    let profile = |logo: &str| format!("[organisation]\nname = \"A\"\nlogo = \"{logo}\"\nlogo-alt = \"L\"\n");
    let trial = |logo: &str| Invocation::new("check --dir .").fixture("one-form").file("bogen.toml", profile(logo));
    trial("pictures/logo.svg").file("pictures/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").run();
    for outside in ["/etc/passwd", "../logo.svg", "missing.svg"] {
        let out = told(trial(outside));
        assert!(out.contains(&format!("Fehler[logo-missing]: Das Logo „{outside}“ ist nicht da.")), "{out}");
    }
    let out = told(trial("logo.svg").file("logo.svg", "no picture"));
    assert!(out.contains("Fehler[bad-logo]"), "{out}");
}

#[test]
fn a_file_that_is_no_text_is_one_finding() {
    for path in ["locales/de/common.ftl", "locales/de/kontaktnotiz.ftl"] {
        let out = told(Invocation::new("check --dir .").fixture("one-form").file(path, b"page-of = \xff\n"));
        assert!(out.contains("[not-utf8]") && out.ends_with("\n1 Fehler\n"), "{out}");
    }
}

#[test]
fn a_key_below_a_heading_that_is_commented_out_is_explained() {
    let profile = "[organisation]\nname = \"A\"\n\n# [data-protection]\n# Wer:\nofficer = \"B\"\n";
    let out = told(Invocation::new("check --dir .").fixture("one-form").file("bogen.toml", profile));
    assert!(out.contains("Die Überschrift [data-protection] darüber beginnt noch mit dem Zeichen #"), "{out}");
    // Otherwise, what can be typed: neither what is there, nor tables without their brackets.
    let profile = "jurisdiction = \"AT\"\nxyz = 1\n";
    let out = told(Invocation::new("check --dir .").fixture("one-form").file("bogen.toml", profile));
    let all = "[organisation], [data-protection], [complaints], [case-management], [files]";
    assert!(out.contains(&format!("Möglich sind hier: {all}\n")), "{out}");
}

#[test]
fn a_logo_for_printing_is_one_finding() {
    let profile = "[organisation]\nname = \"A\"\nlogo = \"logo.jpg\"\nlogo-alt = \"L\"\n";
    let jpeg =
        b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x14\x08\0\x03\0\x05\x04\x01\x11\0\x02\x11\0\x03\x11\0\x04\x11\0\xff\xd9";
    let trial = Invocation::new("check --dir .").fixture("one-form").file("bogen.toml", profile);
    let out = told(trial.file("logo.jpg", jpeg));
    assert!(out.contains("Fehler[logo-for-printing]") && out.ends_with("\n1 Fehler\n"), "{out}");
}
