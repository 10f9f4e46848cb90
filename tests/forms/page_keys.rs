//! Keys about pages: what is wrong with them, and what a change of them means.

use bogen::definition;
use bogen::diff::{Diff, FormSnapshot};
use bogen::standards::check_perspective_order;
use bogen::{Files, Project};
use std::path::Path;

const FORM: &str = r#"[form]
id = "pages"
number = "P-1"
version = "1.0"
dated = 2026-11-29
sections = ["one"]

[section.one]
fields = ["name", "list", "said"]
why = "plan"

[field.name]
type = "text"
voice = "professional"

[field.list]
type = "table"
columns = ["what"]
layout = "grid"
max = 3
voice = "professional"

[field.what]
type = "text"

[field.said]
type = "long-text"
voice = "client"
"#;

/// Returns the codes of all findings about a definition and its localized form.
fn found(toml: &str) -> Vec<&'static str> {
    let mut files = Files::built_in();
    files.insert("forms/pages.toml", toml.as_bytes().to_vec());
    let texts = "form-title = Seiten\nsection-one = Eins\nwhy-plan = Darum.\nname = Name\nlist = Liste\n    .row = Zeile\n\
                 what = Was\nsaid = Worte\n";
    files.insert("locales/de/pages.ftl", texts.as_bytes().to_vec());
    let (project, findings) = Project::read(files);
    // With errors there is no form.
    let Ok(form) = project.form("pages") else { return findings.iter().map(|one| one.code.word()).collect() };
    let (_, wording) = project.localize(form, project.locale(form, "de-AT").expect("German"));
    let order = check_perspective_order(form);
    findings.iter().chain(&wording).chain(&order).map(|one| one.code.word()).collect()
}

#[test]
fn wrong_keys_are_found() {
    let replaced = |part: &str, by: &str| found(&FORM.replace(part, by));
    assert_eq!(found(FORM), ["client-not-first"]);
    let last = "why = \"plan\"\nclient-last = \"Am Ende sagt das Kind, was es davon hält.\"";
    assert_eq!(replaced("why = \"plan\"", last), [""; 0]);
    let whole = |key: &str| found(&FORM.replace("why = \"plan\"", &format!("{last}\n{key}")));
    assert_eq!(whole("keep-together = true\ntwo-columns = true"), [""; 0]);
    assert_eq!(whole("keep-together = \"yes\""), ["wrong-type"]);
    assert_eq!(replaced("why = \"plan\"", "why = \"plan\"\nclient-last = \" \""), ["text-length"]);
    let page = |key: &str| {
        found(
            &FORM.replace("why = \"plan\"", last).replace("[section.one]", &format!("[page]\n{key}\n\n[section.one]")),
        )
    };
    assert_eq!(page("numbering = \"through\"\ncode = \"F-112\""), [""; 0]);
    assert_eq!(page("numbering = \"letters\""), ["unknown-word"]);
    assert_eq!(page(&format!("code = \"{}\"", "9".repeat(41))), ["text-length"]);
    let field = |id: &str, key: &str| {
        found(&FORM.replace("why = \"plan\"", last).replace(&format!("[field.{id}]"), &format!("[field.{id}]\n{key}")))
    };
    assert_eq!(field("name", "picture = \"person\""), [""; 0]);
    assert_eq!(field("name", "picture = \"dragon\""), ["unknown-picture"]);
    assert_eq!(field("what", "picture = \"person\"").first(), Some(&"picture-in-grid"));
}

#[test]
fn how_pages_are_set_changes_no_answers() {
    let read = |toml: &str| definition::read(Path::new("forms/pages.toml"), toml).0.expect("a definition");
    let (old, new) = (
        read(FORM),
        read(
            &FORM
                .replace("[section.one]", "[page]\nnumbering = \"none\"\ncode = \"F-112\"\n\n[section.one]")
                .replace(
                    "why = \"plan\"",
                    "why = \"plan\"\nkeep-together = true\ntwo-columns = true\nclient-last = \"Darum.\"",
                )
                .replace("type = \"long-text\"", "type = \"long-text\"\npicture = \"person\""),
        ),
    );
    let diff =
        Diff::between(&FormSnapshot { definition: &old, forms: &[] }, &FormSnapshot { definition: &new, forms: &[] });
    let told: Vec<_> = diff
        .changes
        .iter()
        .map(|change| format!("{} {} {}", change.aspect.word(), change.compatibility.word(), change.class.word()))
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}
