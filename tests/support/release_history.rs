//! A history of releases: 1.0, an editorial 1.1 with an outdated translation left out, a substantive 2.0 with a
//! migration, and 1.0 withdrawn; with answers to each version.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::release_project::{FORM, Project};

/// A returned file with answers to a version.
pub struct Return {
    pub version: &'static str,
    pub path: PathBuf,
    pub is_pdf: bool,
    pub fingerprint: String,
}

pub struct History {
    pub project: Project,
    pub returns: Vec<Return>,
}

/// Returns answers that fit every version.
pub fn answers() -> Value {
    json!({
        "client-name": "Ayşe Öztürk", "contact-date": "2026-12-20", "contact-way": "phone", "minutes": 45,
        "present": "Ayşe und ihre Schwester", "client-view": "Es geht voran.",
        "agreements": [{ "agreement-what": "Antrag stellen", "agreement-who": "Ayşe", "agreement-by": "2027-01-31" }],
    })
}

impl History {
    pub fn new() -> Self {
        let mut history = Self { project: Project::new(), returns: Vec::new() };
        history.release("1.0", "2026-12-01");
        history.project.version("1.0", "1.1", "editorial");
        history.project.change("control/kontaktnotiz.toml", "class = ", "class-reason = \"Englisch folgt.\"\nclass = ");
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

    /// Releases a version and adds answers to it as PDF, as a file of the HTML form and as XFDF.
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

    pub fn read(&self, path: &str, today: &str) -> Value {
        let done = self.project.run(&["read", path, "--today", today]);
        serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{}", done.err))
    }
}
