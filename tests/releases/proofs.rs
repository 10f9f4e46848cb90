//! Proofs for an audit or a court, the hash to be kept elsewhere, and the whole road from an empty folder to a withdrawal.

use std::fs;

use bogen::page_code::{PageCode, Sheet};

use crate::support::release_project::{Done, FORM, Project, released, two_versions};

const PAGE: &str = "0001-kontaktnotiz-1.0/pages/kontaktnotiz-1.0.de-AT.pdf";

/// Returns the document about a file or a code.
fn prove(project: &Project, arguments: &[&str]) -> (Done, lopdf::Document) {
    let out = project.path().join("proof.pdf");
    let done = project.must(&[&["prove", "--out", out.to_str().unwrap()], arguments].concat());
    (done, lopdf::Document::load(out).unwrap())
}

/// Returns the attached files with their names.
fn attached(document: &lopdf::Document) -> Vec<(String, Vec<u8>)> {
    let specifications = document.objects.values().filter_map(|object| object.as_dict().ok());
    let files = specifications.filter(|dictionary| dictionary.has_type(b"Filespec"));
    let mut files: Vec<_> = files
        .map(|file| {
            let name = String::from_utf8_lossy(file.get(b"UF").or_else(|_| file.get(b"F")).unwrap().as_str().unwrap())
                .into_owned();
            let embedded = file.get(b"EF").unwrap().as_dict().unwrap().get(b"F").unwrap().as_reference().unwrap();
            let stream = document.get_object(embedded).unwrap().as_stream().unwrap();
            (name, stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_proof_has_the_text_itself_attached() {
    let project = two_versions();
    let page = project.releases().join(PAGE);
    let (_, document) = prove(&project, &[page.to_str().unwrap(), "--on", "2026-12-20"]);
    let files = attached(&document);
    let folder = page.parent().unwrap().parent().unwrap().to_owned();
    let expected = [
        ("entry.json", folder.join("entry.json")),
        ("kontaktnotiz-1.0.de-AT.pdf", page),
        ("manifest.json", folder.join("manifest.json")),
    ];
    assert_eq!(files.len(), 3);
    for ((name, bytes), (known, path)) in files.iter().zip(expected) {
        assert!(name == known && *bytes == fs::read(path).unwrap(), "{name}");
    }
    // The same input gives the same bytes.
    let first = fs::read(project.path().join("proof.pdf")).unwrap();
    prove(&project, &[project.releases().join(PAGE).to_str().unwrap(), "--on", "2026-12-20"]);
    assert!(first == fs::read(project.path().join("proof.pdf")).unwrap());
}

#[test]
fn copies_pages_and_codes_can_be_proven_with_key_and_head() {
    let (project, key) = released();
    let public = format!("{key}.pub");
    project.write("answers.json", r#"{ "client-name": "Ayşe" }"#);
    let answers = project.path().join("answers.json").to_str().unwrap().to_owned();
    let out = project.path().join("copies").to_str().unwrap().to_owned();
    let fill = ["fill", FORM, "--locale", "de-AT", "--today", "2027-01-20", "--answers", &answers, "--out", &out];
    let copy = project.must(&fill).out.trim().to_owned();
    let known = project.must(&[&fill[..], &["--format", "html"]].concat()).out.trim().to_owned();
    let code = PageCode {
        form: FORM.to_owned(),
        version: "1.0".to_owned(),
        language: "en-GB".to_owned(),
        sheet: Sheet::Form,
        page: 1,
        copy: None,
    };
    let code = code.to_string();
    let head = project.must(&["register", "--head"]).out;
    let head = head.trim().rsplit(' ').next().unwrap().to_owned();
    let sure = ["--key", &public, "--head", &head];
    for (subject, name) in [
        (&[&*copy][..], "kontaktnotiz-2.0.de-AT.pdf"),
        (&[&*known], "kontaktnotiz-2.0.html"),
        (&["--code", &*code], "kontaktnotiz-1.0.en-GB.pdf"),
    ] {
        let (_, document) = prove(&project, &[subject, &sure, &["--language", "en"]].concat());
        assert!(attached(&document).iter().any(|(known, _)| known == name), "{name}");
    }
}

#[test]
fn what_is_not_of_a_release_has_no_proof() {
    let project = two_versions();
    let page = fs::read_to_string(project.releases().join(PAGE.replace(".de-AT.pdf", ".html"))).unwrap();
    project.write("altered.html", &page.replacen("Kontakt", "Kontrakt", 1));
    project.write("foreign.html", "<h1>Kontaktnotiz</h1>");
    let out = project.path().join("proof.pdf");
    for name in ["altered.html", "foreign.html"] {
        let path = project.path().join(name);
        let done = project.run(&["prove", path.to_str().unwrap(), "--out", out.to_str().unwrap()]);
        assert!(done.code == 1 && done.err.contains("[prove-nothing]"), "{name}: {}", done.err);
    }
    let code = "B1/KONTAKTNOTIZ/9.0/DE-AT/1/-/";
    let code = (0..100).map(|check| format!("{code}{check:02}")).find(|code| PageCode::parse(code).is_some()).unwrap();
    let done = project.run(&["prove", "--code", &code, "--out", out.to_str().unwrap()]);
    assert!(done.code == 1 && done.err.contains("[prove-nothing]"), "{}", done.err);
    let other = format!("sha256:{}", "0".repeat(64));
    let page = project.releases().join(PAGE);
    project.refused(
        &["prove", page.to_str().unwrap(), "--head", &other, "--out", out.to_str().unwrap()],
        &["head-missing"],
    );
    // A page that was replaced in the folder proves nothing.
    fs::write(&page, b"%PDF-1.7").unwrap();
    let code = "B1/KONTAKTNOTIZ/1.0/DE-AT/1/-/";
    let code = (0..100).map(|check| format!("{code}{check:02}")).find(|code| PageCode::parse(code).is_some()).unwrap();
    project.refused(&["prove", "--code", &code, "--out", out.to_str().unwrap()], &["release-file-altered"]);
    assert!(!out.exists(), "nothing was written");
}

#[test]
fn the_last_hash_is_printed_to_be_kept_elsewhere() {
    let project = Project::new();
    project.refused(&["register", "--head"], &["nothing-released"]);
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    let done = project.must(&["register", "--head"]);
    let entry = fs::read_to_string(project.releases().join("0001-kontaktnotiz-1.0/entry.json")).unwrap();
    let entry: serde_json::Value = serde_json::from_str(&entry).unwrap();
    let day = jiff::Zoned::now().date().to_string();
    assert!(done.out.starts_with(&day) && done.out.contains(entry["hash"].as_str().unwrap()), "{}", done.out);
    let head = entry["hash"].as_str().unwrap();
    project.must(&["verify", "--head", head]);
}

/// A quality officer's road: no fingerprint is pasted, and there are eight commands.
#[test]
fn the_road_to_version_2_and_a_withdrawal_takes_few_commands() {
    let folder = tempfile::tempdir().unwrap();
    let mut commands = 0;
    let mut bogen = |arguments: &[&str]| {
        commands += 1;
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_bogen"));
        let output = command.args(arguments).current_dir(folder.path()).env_remove("BOGEN_LANGUAGE").output().unwrap();
        let done = Done::of(&output);
        assert_eq!(done.code, 0, "{arguments:?}\n{}\n{}", done.out, done.err);
    };
    let edit = |path: &str, old: &str, new: &str| {
        let path = folder.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{old}");
        fs::write(path, text.replacen(old, new, 1)).unwrap();
    };
    let (form, texts, sheet) = ("forms/followup.toml", "locales/de/followup.ftl", "control/followup.toml");
    let fritz = ["approve", "followup", "--by", "Fritz", "--role", "Leitung", "--yes", "--dir", "."];
    let release = ["release", "followup", "--yes", "--dir", "."];
    bogen(&["init", "."]);
    let responsible = "next-review = 2028-12-01\nowner = \"Leitung\"\nconfidentiality = \"public\"\n\
        author = { name = \"Ada\", role = \"QB\", date = 2026-11-20 }\nretention = { forms = \"10 Jahre\", records = \"7 Jahre\" }\n\n[change]";
    edit(sheet, "[change]", responsible);
    let text = fs::read_to_string(folder.path().join(sheet)).unwrap();
    let left_out = "\n[language.en-GB]\nleft-out = true\n[language.de-AT-simple]\nleft-out = true\n";
    fs::write(folder.path().join(sheet), text.clone() + left_out).unwrap();
    let dated = fs::read_to_string(folder.path().join(form)).unwrap();
    let dated = dated.lines().find(|line| line.starts_with("dated = ")).unwrap().to_owned();
    edit(form, &dated, "dated = 2026-11-20");
    let days = [["--today", "2026-12-01"], ["--today", "2027-01-01"], ["--today", "2027-02-01"]];
    let versions = [("1.0", "substantive", ""), ("1.1", "editorial", "!"), ("2.0", "substantive", " und danach")];
    for ((version, class, more), day) in versions.into_iter().zip(&days) {
        if version != "1.0" {
            let text = fs::read_to_string(folder.path().join(form)).unwrap();
            let old = text.lines().find(|line| line.starts_with("version = ")).unwrap().to_owned();
            edit(form, &old, &format!("version = \"{version}\""));
            edit(texts, "form-title = ", &format!("form-title = {}", if more == "!" { "" } else { "Unser " }));
            let now = fs::read_to_string(folder.path().join(texts)).unwrap();
            let line = now.lines().find(|line| line.starts_with("form-title = ")).unwrap().to_owned();
            edit(texts, &line, &format!("{line}{more}"));
        }
        bogen(&[&fritz[..], &["--what", version, "--why", "Wunsch.", "--class", class], day].concat());
        bogen(&[&release[..], day].concat());
    }
    let why = ["--why", "Fehler.", "--by", "Fritz", "--role", "Leitung", "--yes", "--dir", "."];
    bogen(&[&["withdraw", "followup", "1.0", "--today", "2027-03-01"], &why[..]].concat());
    assert!(folder.path().join("releases/0004-followup-1.0-withdrawn").is_dir());
    assert!(commands <= 9, "{commands}");
}
