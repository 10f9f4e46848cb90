//! Only what was released in a release can be had of it, by any road, and only that has its standing.

use std::fs;
use std::path::Path;

use bogen::excerpt::Excerpt;
use bogen::page_code::{PageCode, Sheet};
use serde_json::{Value, json};

use crate::support::release_project::{FORM, Project};

/// A project with version 1.0 released without English, and superseded by 2.0. The working files are those of 1.0 again.
fn without_english() -> Project {
    let project = Project::new();
    let sheet = "control/kontaktnotiz.toml";
    project.change(sheet, "[language.en-GB]", "[language.en-GB]\nleft-out = true");
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.version("1.0", "2.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 600", "max = 500");
    project.must(&["release", FORM, "--today", "2027-01-15"]);
    project.version("2.0", "1.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 500", "max = 600");
    project
}

#[test]
fn a_language_that_was_left_out_is_refused_by_every_road() {
    let project = without_english();
    project.write("answers.json", r#"{ "client-name": "Ayşe" }"#);
    let answers = project.path().join("answers.json").to_str().unwrap().to_owned();
    let out = project.path().join("out").to_str().unwrap().to_owned();
    let (render, fill) = (["render", FORM, "--out", &*out], ["fill", FORM, "--answers", &*answers, "--out", &*out]);
    let (now, later) = (["--today", "2026-12-20"], ["--today", "2027-02-01"]);
    let english = ["--locale", "en-GB"];
    let roads: [(&[&str], &[&str]); 10] = [
        (&render, &["--release", "1.0", now[0], now[1]]),
        (&render, &["--release", "1.0", "--archive", later[0], later[1]]),
        // The working files are those of the release.
        (&render, &["--archive", later[0], later[1]]),
        (&render, &["--archive", "--format", "html", later[0], later[1]]),
        (&render, &now),
        (&fill, &["--release", "1.0", now[0], now[1]]),
        (&fill, &["--release", "1.0", "--archive", later[0], later[1]]),
        (&fill, &["--archive", "--flatten", later[0], later[1]]),
        (&fill, &["--archive", "--format", "html", later[0], later[1]]),
        (&fill, &["--format", "html", now[0], now[1]]),
    ];
    for (road, more) in roads {
        let done = project.refused(&[road, more, &english].concat(), &["language-not-released"]);
        assert!(done.err.contains("de-AT, de-DE") && !Path::new(&out).exists(), "{road:?} {more:?}: {}", done.err);
    }
    // Several languages, of which one was not released.
    let both = [&render[..], &["--archive", "--locale", "de-AT,en-GB", later[0], later[1]]].concat();
    project.refused(&both, &["language-not-released"]);
    // Nothing said about languages is all that were released.
    for more in [&["--release", "1.0"][..], &[]] {
        let done = project.must(&[&render[..], &["--archive", later[0], later[1]], more].concat());
        assert!(done.out.contains("de-DE") && !done.out.contains("en-GB"), "{}", done.out);
        let page = fs::read_to_string(Path::new(&out).join("kontaktnotiz-1.0.html")).unwrap();
        assert!(page.contains("Kontaktnotiz") && !page.contains("en-GB"), "the page has a language that was left out");
    }
    // Who reads English gets one of the released languages.
    let done = project.must(&[&fill[..], &["--archive", "--language", "en", later[0], later[1]]].concat());
    assert!(done.out.contains("kontaktnotiz-1.0.de-AT."), "{}", done.out);
}

#[test]
fn answers_are_not_printed_in_a_language_that_was_left_out() {
    let project = without_english();
    let file = json!({
        "bogen-answers": 1, "form": FORM, "version": "1.0", "language": "en-GB", "answers": { "client-name": "Ayşe" },
    });
    project.write("answers.json", &file.to_string());
    let answers = project.path().join("answers.json").to_str().unwrap().to_owned();
    let out = project.path().join("out").to_str().unwrap().to_owned();
    let render = ["render", "--answers", &*answers, "--out", &*out, "--today", "2027-02-01"];
    project.refused(&[&render[..], &["--locale", "en-GB"]].concat(), &["language-not-released"]);
    let done = project.run(&render);
    assert!(!done.out.contains("en-GB") && done.out.contains("kontaktnotiz-1.0.de-AT."), "{}{}", done.out, done.err);
}

/// Returns what a page's code says.
fn code(language: &str, sheet: Sheet, page: u32, copy: Option<&str>) -> String {
    let (form, version) = (FORM.to_owned(), "1.0".to_owned());
    PageCode { form, version, language: language.to_owned(), sheet, page, copy: copy.map(str::to_owned) }.to_string()
}

#[test]
fn the_code_of_a_page_that_was_not_released_is_not_ours() {
    let project = without_english();
    let verify = |code: &str| {
        let done = project.run(&["verify", "--code", code, "--today", "2026-12-20", "--format", "json"]);
        let json: Value = serde_json::from_str(&done.out).unwrap();
        let findings = json["findings"].as_array().unwrap().iter().map(|finding| finding["code"].clone());
        (done.code, json["verified"][0].clone(), findings.collect::<Vec<_>>())
    };
    let copy = Some("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    let part = Excerpt::parse("nobody").unwrap();
    for (code, reason) in [
        (code("en-GB", Sheet::Form, 1, None), "language-not-released"),
        (code("en-GB", Sheet::Form, 1, copy), "language-not-released"),
        (code("en-GB", Sheet::Handout, 1, copy), "language-not-released"),
        (code("fr", Sheet::Form, 1, None), "language-not-released"),
        (code("de-AT", Sheet::Excerpt(part), 1, None), "answers-unknown-sheet"),
        (code("de-AT", Sheet::Form, 99, None), "code-page-missing"),
    ] {
        let (status, said, findings) = verify(&code);
        assert_eq!((status, &said["is"], &said["standing"]), (1, &json!("not-ours"), &Value::Null), "{code}");
        assert!(findings.len() == 2 && findings.contains(&json!("code-not-ours")), "{code}: {findings:?}");
        assert!(findings.contains(&json!(reason)), "{code}: {findings:?}");
        let done = project.run(&["verify", "--code", &code, "--today", "2026-12-20"]);
        assert!(!done.out.contains("gilt") && !done.out.contains("Prüfzahl"), "{}", done.out);
    }
    for code in [code("de-AT", Sheet::Form, 1, None), code("de-AT", Sheet::Form, 99, copy)] {
        let (status, said, _) = verify(&code);
        assert_eq!((status, &said["is"], &said["standing"]), (0, &json!("code"), &json!("in-force")), "{code}");
    }
}

#[test]
fn only_the_released_text_has_its_standing() {
    let project = without_english();
    let read = |language: &str, fingerprint: &Value| {
        let file = json!({
            "bogen-answers": 1, "form": FORM, "version": "1.0", "language": language, "fingerprint": fingerprint,
            "answers": { "client-name": "Ayşe" },
        });
        project.write("answers.json", &file.to_string());
        let path = project.path().join("answers.json");
        let done = project.run(&["read", path.to_str().unwrap(), "--today", "2026-12-20"]);
        serde_json::from_str::<Value>(&done.out).unwrap()["standing"].clone()
    };
    let manifest = fs::read_to_string(project.releases().join("0001-kontaktnotiz-1.0/manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let own = &manifest["languages"]["de-AT"]["fingerprint"];
    assert_eq!(read("de-AT", own), "in-force");
    let other = json!(format!("sha256:{}", "0".repeat(64)));
    for (language, fingerprint) in [("de-AT", &other), ("en-GB", own), ("de-AT", &Value::Null)] {
        assert_eq!(read(language, fingerprint), Value::Null, "{language} {fingerprint}");
    }
}

#[test]
fn an_altered_page_has_no_standing() {
    let project = without_english();
    let page = project.releases().join("0001-kontaktnotiz-1.0/pages/kontaktnotiz-1.0.html");
    let text = fs::read_to_string(page).unwrap();
    let verify = |text: &str| {
        project.write("page.html", text);
        let path = project.path().join("page.html");
        let verify = ["verify", path.to_str().unwrap(), "--today", "2026-12-20"];
        let json: Value =
            serde_json::from_str(&project.run(&[&verify[..], &["--format", "json"]].concat()).out).unwrap();
        (json["verified"][0]["standing"].clone(), project.run(&verify).out)
    };
    let (standing, said) = verify(&text);
    assert!(standing == "in-force" && said.contains("Heute: gilt"), "{said}");
    let (standing, said) = verify(&text.replacen("<h1", "<h1 hidden", 1));
    assert!(standing == Value::Null && !said.contains("gilt"), "{said}");
}
