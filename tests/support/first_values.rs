//! A form whose fields have values at first.

use bogen::{Files, Project};

use super::Form;
use super::definition_builder::DefinitionBuilder;

const TEXTS: &str = "form-title = Titel\nsection-all = Alles\nwhy-plan = Zum Planen.\nplace = Ort\nby = Stelle\n\
    count = Zahl\nstart = Beginn\non = Tag\nsince = Seit\nat = Um\nagain = Wieder\nway = Weg\n    .option-phone = Telefon\n    \
    .option-mail = Brief\nmood = Befinden\nstory = Text\n";

/// Returns a form of which each field has a value at first.
pub fn form() -> Form {
    let definition = DefinitionBuilder::new("any")
        .field("text", "place", &["default = \"Wien\""])
        .field("text", "by", &["default = \"profile.name\""])
        .field("number", "count", &["default = 1.5", "decimals = 1"])
        .field("date", "start", &["default = 2026-05-04"])
        .field("date", "on", &["default = \"today\""])
        .field("date", "since", &["default = \"2025-09\"", "precision = \"month\""])
        .field("time", "at", &["default = \"09:05\""])
        .field("yes-no", "again", &["default = \"no\""])
        .field("choice", "way", &["options = [\"phone\", \"mail\"]", "default = \"mail\""])
        .field("scale", "mood", &["style = \"faces\"", "default = 3"])
        .field("long-text", "story", &["default = \"Zum Ergänzen\""])
        .toml();
    let mut files = Files::defaults();
    files.insert("forms/any.toml", definition.into_bytes());
    files.insert("locales/de/any.ftl", TEXTS.as_bytes().to_vec());
    files.insert("bogen.toml", "[organisation]\nname = \"Łódź Verein\"\n".as_bytes().to_vec());
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    let definition = project.form("any").unwrap().clone();
    let localized = project.localize(&definition, project.locale(&definition, "de-AT").unwrap()).0;
    Form { definition, localized, locales: vec!["de-AT".to_owned()] }
}
