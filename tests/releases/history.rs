//! A history as it happens: 1.0, an editorial 1.1 with one translation behind, a substantive 2.0 with a migration, and 1.0
//! withdrawn. What was answered to each version is read with that version, whichever road it comes.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::project::{FORM, Project};

/// Returned files, by the version that they were given to.
struct Return {
    version: &'static str,
    path: PathBuf,
    is_pdf: bool,
    fingerprint: String,
}

struct History {
    project: Project,
    returns: Vec<Return>,
}

/// What somebody answers, to any of the versions.
fn answers() -> Value {
    json!({
        "client-name": "Ayşe Öztürk", "contact-date": "2026-12-20", "contact-way": "phone", "minutes": 45,
        "present": "Ayşe und ihre Schwester", "client-view": "Es geht voran.",
        "agreements": [{ "agreement-what": "Antrag stellen", "agreement-who": "Ayşe", "agreement-by": "2027-01-31" }],
    })
}

impl History {
    fn new() -> Self {
        let mut history = Self { project: Project::new(), returns: Vec::new() };
        history.release("1.0", "2026-12-01");
        history.project.version("1.0", "1.1", "editorial");
        history.project.change("locales/de/kontaktnotiz.ftl", "jederzeit mitlesen kann", "jederzeit mitlesen kann!");
        history.project.change("control/kontaktnotiz.toml", "[language.en-GB]", "[language.en-GB]\nleft-out = true");
        history.release("1.1", "2027-02-01");
        history.project.version("1.1", "2.0", "substantive");
        history.project.change("forms/kontaktnotiz.toml", "\"phone\", \"video\"", "\"call\"");
        history.project.change(
            "locales/de/kontaktnotiz.ftl",
            ".option-phone = Telefonat\n    .option-video = Videogespräch",
            ".option-call = Telefonat oder Videogespräch",
        );
        history.project.change("locales/en-GB/kontaktnotiz.ftl", ".option-phone", ".option-call");
        let sheet = fs::read_to_string(history.project.path().join("forms/kontaktnotiz.toml")).unwrap();
        let migration = "\n[migration.calls]\nfrom = \"1.1\"\ntype = \"recoded\"\nfield = \"contact-way\"\ncodes = { phone = \"call\", video = \"call\" }\n";
        history.project.write("forms/kontaktnotiz.toml", &(sheet + migration));
        history.release("2.0", "2027-06-01");
        let withdraw = ["withdraw", FORM, "1.0", "--why", "Die Fristen stimmten nicht.", "--by", "Fritz Freigeber"];
        history.project.must(&[&withdraw[..], &["--role", "Geschäftsführung", "--today", "2027-07-01"]].concat());
        history
    }

    /// Releases a version, and has it answered on the same day on three roads.
    fn release(&mut self, version: &'static str, today: &str) {
        let project = &self.project;
        project.must(&["release", FORM, "--today", today]);
        let mut answers = answers();
        if version == "2.0" {
            answers["contact-way"] = json!("call");
        }
        let folder = project.path().join("returned").join(version);
        project.write("answers.json", &answers.to_string());
        let given = project.path().join("answers.json");
        let fill = ["fill", FORM, "--locale", "de-AT", "--today", today, "--answers", given.to_str().unwrap()];
        let done = project.must(&[&fill[..], &["--out", folder.to_str().unwrap()]].concat());
        let pdf = PathBuf::from(done.out.trim());
        let record: Value =
            serde_json::from_str(&project.run(&["read", pdf.to_str().unwrap(), "--today", today]).out).unwrap();
        let fingerprint = record["fingerprint"].as_str().unwrap().to_owned();

        let html = folder.join("page.json");
        let saved = json!({
            "bogen-answers": 1, "form": FORM, "version": version, "language": "de-AT", "fingerprint": fingerprint,
            "copy": "01234567-89ab-4def-8123-456789abcdef", "answers": answers,
        });
        fs::write(&html, saved.to_string()).unwrap();
        let way = answers["contact-way"].as_str().unwrap();
        let xfdf = folder.join("exported.xfdf");
        fs::write(
            &xfdf,
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xfdf xmlns=\"http://ns.adobe.com/xfdf/\"><fields>\
             <field name=\"bogen:form\"><value>bogen/1 {FORM} {version} de-AT {fingerprint}</value></field>\
             <field name=\"client-name\"><value>Ayşe Öztürk</value></field>\
             <field name=\"contact-way\"><value>{way}</value></field></fields></xfdf>"
            ),
        )
        .unwrap();
        for (path, is_pdf) in [(pdf, true), (html, false), (xfdf, false)] {
            self.returns.push(Return { version, path, is_pdf, fingerprint: fingerprint.clone() });
        }
    }

    fn read(&self, path: &str, today: &str) -> Value {
        let done = self.project.run(&["read", path, "--today", today]);
        serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{}", done.err))
    }
}

fn codes(record: &Value) -> Vec<&str> {
    let problems = record["problems"].as_array().unwrap();
    problems
        .iter()
        .filter(|problem| problem.get("path").is_none())
        .map(|problem| problem["code"].as_str().unwrap())
        .collect()
}

#[test]
fn whatever_comes_back_is_read_with_its_own_version() {
    let history = History::new();
    assert_eq!(history.project.verify(), (4, true));
    for one in &history.returns {
        let name = format!("{} {}", one.version, one.path.display());
        let record = history.read(one.path.to_str().unwrap(), "2027-07-15");
        assert_eq!(record["version"], one.version, "{name}");
        assert_eq!(record["fingerprint"], one.fingerprint.as_str(), "{name}");
        assert_eq!(record["answers"]["client-name"], "Ayşe Öztürk", "{name}");
        let way = if one.version == "2.0" { "call" } else { "phone" };
        assert_eq!(record["answers"]["contact-way"], way, "{name}: the codes are those of its version");
        let (standing, expected) = match one.version {
            "1.0" => ("withdrawn", vec!["error-version-withdrawn"]),
            "1.1" => ("superseded", vec!["error-version-ask-anew"]),
            _ => ("in-force", vec![]),
        };
        assert_eq!(record["standing"], standing, "{name}");
        assert_eq!(codes(&record), expected, "{name}");
        if one.is_pdf {
            assert_eq!(record["file"]["form"], "unchanged", "{name}: compared with the page that was released");
            assert_eq!(record["answers"], history.read(one.path.to_str().unwrap(), "2026-12-02")["answers"]);
        }
    }
}

#[test]
fn what_a_version_is_depends_on_the_day() {
    let history = History::new();
    let path = history.returns[0].path.to_str().unwrap();
    let on = |day| history.read(path, day)["standing"].as_str().unwrap().to_owned();
    let days = ["2026-11-30", "2026-12-01", "2027-01-31", "2027-02-01", "2027-06-30", "2027-07-01"].map(on);
    assert_eq!(days, ["not-yet-in-force", "in-force", "in-force", "superseded", "superseded", "withdrawn"]);
    // An editorial version asks nobody anew.
    assert_eq!(codes(&history.read(path, "2027-02-01")), ["error-version-superseded"]);
    assert_eq!(codes(&history.read(path, "2027-06-01")), ["error-version-ask-anew"]);
}

#[test]
fn a_version_that_nobody_knows_is_explained() {
    let history = History::new();
    let path = history.project.path().join("fremd.json");
    let file = json!({ "bogen-answers": 1, "form": FORM, "version": "7.0", "answers": { "client-name": "Geheim" } });
    fs::write(&path, file.to_string()).unwrap();
    let done = history.project.run(&["read", path.to_str().unwrap()]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("1.0, 1.1, 2.0") && !done.err.contains("Geheim"), "{}", done.err);
}

#[test]
fn another_wording_than_the_released_one_is_an_error() {
    let history = History::new();
    let path = history.project.path().join("anders.json");
    let fingerprint = format!("sha256:{}", "0".repeat(64));
    for (language, expected) in [("de-AT", "error-other-text"), ("en-GB", "error-other-text")] {
        // Version 1.1 was never released in English: whatever the person saw, it was not that.
        let file = json!({
            "bogen-answers": 1, "form": FORM, "version": "1.1", "language": language, "fingerprint": fingerprint, "answers": answers(),
        });
        fs::write(&path, file.to_string()).unwrap();
        let record = history.read(path.to_str().unwrap(), "2027-03-01");
        assert!(codes(&record).contains(&expected), "{language}: {:?}", codes(&record));
    }
}

#[test]
fn an_answered_form_is_shown_with_the_words_of_its_version() {
    let history = History::new();
    let out = history.project.path().join("gezeigt");
    let answers = history.returns[1].path.to_str().unwrap();
    let render = ["render", "--answers", answers, "--out", out.to_str().unwrap(), "--today", "2027-07-15"];
    let done = history.project.run(&render);
    let shown = done.out.trim();
    assert!(shown.contains("kontaktnotiz-1.0.de-AT"), "{}\n{}", done.out, done.err);
    let output = std::process::Command::new("pdftotext").args([shown, "-"]).output().expect("pdftotext is installed");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("Telefonat") && !text.contains("Telefonat oder Videogespräch"), "{text}");
}
