//! The control sheet of a form, `control/ID.toml`: people, dates and reviews of the version in preparation.

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::persons_and_classes::{ChangeClass, Confidentiality, Person};
use super::status::Status;
use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::fingerprint::is_well_formed;
use crate::name::FormId;
use crate::project_path::{CONTROL_FOLDER, ProjectPath};
use crate::source_files::Files;
use crate::toml_reader::{LanguageTag, TableReader, nearest, parse, skip_unparsable_lines};

/// The control sheet of a version. Everything may be missing in a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ControlSheet {
    /// Whether the version is in review.
    pub in_review: bool,
    /// The first day of validity; by default the day of release.
    pub valid_from: Option<Date>,
    /// The last day of validity.
    pub valid_until: Option<Date>,
    /// The day of the next review.
    pub next_review: Option<Date>,
    /// The owner of the form.
    pub owner: Option<String>,
    /// Who may see the blank form.
    pub confidentiality: Option<Confidentiality>,
    /// The author.
    pub author: Option<Person>,
    /// The reviewer.
    pub reviewer: Option<Person>,
    /// The approver.
    pub approver: Option<Person>,
    /// The retention periods.
    pub retention: Retention,
    /// The description of the change.
    pub what: Option<String>,
    /// The reason for the change.
    pub why: Option<String>,
    /// The class of the change.
    pub class: Option<ChangeClass>,
    /// Why the class is lower than the proposed one.
    pub class_reason: Option<String>,
    /// The state of each language, by its tag.
    pub languages: BTreeMap<String, TranslationState>,
}

/// The retention periods.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Retention {
    /// The form itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forms: Option<String>,
    /// The filled-in forms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<String>,
}

/// The state of a form in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TranslationState {
    /// The version of the translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The fingerprint of the text that the translation was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The fingerprint of the text itself, when it was compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The translator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translator: Option<String>,
    /// The reviewer of the translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// The people of the target group who tested the easy text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub testers: Vec<String>,
    /// Whether the language is left out of the release, for example because its text is outdated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub left_out: bool,
}

impl ControlSheet {
    /// Returns the status that the sheet states.
    #[must_use]
    pub const fn status(&self) -> Status {
        if self.in_review { Status::InReview } else { Status::Draft }
    }

    /// Reads a control sheet, given the language tags of its form.
    #[must_use]
    pub fn read(path: &Path, source: &str, tags: &[String]) -> (Self, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let sheet = read(path, source, tags, &mut findings);
        (sheet, findings)
    }

    /// Reads the control sheets of a project, given the language tags of each form. A form without a file has no sheet.
    #[must_use]
    pub fn read_all(
        files: &Files,
        tags_of: impl Fn(&FormId) -> Vec<String>,
    ) -> (IndexMap<FormId, Self>, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let mut sheets = IndexMap::new();
        for path in files.paths(CONTROL_FOLDER, ".toml") {
            let name =
                path.strip_prefix(CONTROL_FOLDER).and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
            let is_form = files.get(&ProjectPath::definition(name)).is_some();
            match (FormId::new(name).filter(|_| is_form), files.text(path)) {
                (Some(form), Some(Ok(source))) => {
                    let (sheet, found) = Self::read(Path::new(path), source, &tags_of(&form));
                    findings.extend(found);
                    sheets.insert(form, sheet);
                }
                (Some(_), Some(Err(finding))) => findings.push(finding),
                (Some(_) | None, _) => {
                    let place = Place::file(path);
                    findings.push(Diagnostic::error(Code::ControlWithoutForm, place).with("form", name));
                }
            }
        }
        (sheets, findings)
    }
}

fn read(path: &Path, source: &str, tags: &[String], findings: &mut Vec<Diagnostic>) -> ControlSheet {
    let source = skip_unparsable_lines(path, source, findings);
    let document = parse(path, &source, findings);
    let mut keys = TableReader::new(path, document.get_ref(), Span { start: 0, end: 0 }, findings);
    let mut sheet = ControlSheet {
        in_review: status(&mut keys) == Some(Status::InReview),
        valid_from: keys.optional("valid-from"),
        valid_until: keys.optional("valid-until"),
        next_review: keys.optional("next-review"),
        owner: text(&mut keys, "owner"),
        confidentiality: keys.optional("confidentiality"),
        author: person(&mut keys, "author", &[]),
        reviewer: person(&mut keys, "reviewer", &["of"]),
        approver: person(&mut keys, "approver", &["of", "terms"]),
        ..ControlSheet::default()
    };
    if let Some(mut keys) = keys.sub_table("retention", false) {
        sheet.retention = Retention { forms: text(&mut keys, "forms"), records: text(&mut keys, "records") };
        keys.finish();
    }
    if let Some(mut keys) = keys.sub_table("change", false) {
        (sheet.what, sheet.why) = (text(&mut keys, "what"), text(&mut keys, "why"));
        sheet.class = keys.optional("class");
        sheet.class_reason = text(&mut keys, "class-reason");
        keys.finish();
    }
    let languages = keys.entries::<LanguageTag, _>("language", false, |keys| Some(language(keys)));
    sheet.languages = languages.into_iter().map(|(tag, state)| (tag.0, state)).collect();
    check_tags(&mut keys, &sheet.languages, tags);
    if sheet.valid_from.zip(sheet.valid_until).is_some_and(|(from, until)| until < from) {
        keys.report("valid-until", Code::ControlDatesCrossed, &[]);
    }
    keys.finish();
    sheet
}

/// Reads the status. Only the status of a draft can be typed; the others follow from the release log.
fn status(keys: &mut TableReader<'_>) -> Option<Status> {
    let status = keys.optional::<Status>("status")?;
    if !matches!(status, Status::Draft | Status::InReview) {
        keys.report("status", Code::ControlStatusNotTyped, &[("status", status.word().to_owned())]);
    }
    Some(status)
}

/// Reads a text with normalised white space. A blank text counts as absent.
fn text(keys: &mut TableReader<'_>, key: &'static str) -> Option<String> {
    let text = keys.optional::<String>(key)?.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(text).filter(|text| !text.is_empty())
}

/// Reads a person, and the fingerprints with these keys.
fn person(keys: &mut TableReader<'_>, key: &'static str, fingerprints: &[&'static str]) -> Option<Person> {
    let mut keys = keys.sub_table(key, false)?;
    let (name, role) = (required_text(&mut keys, "name"), required_text(&mut keys, "role"));
    let date = keys.required("date");
    let mut read = |key| fingerprints.contains(&key).then(|| fingerprint(&mut keys, key)).flatten();
    let (of, terms) = (read("of"), read("terms"));
    keys.finish();
    Some(Person { of, terms, ..Person::new(name?, role?, date?) })
}

fn required_text(keys: &mut TableReader<'_>, key: &'static str) -> Option<String> {
    if keys.has(key) {
        let read = text(keys, key);
        if read.is_none() {
            keys.report(key, Code::ControlEmpty, &[("key", key.to_owned())]);
        }
        return read;
    }
    keys.required(key)
}

/// Reports languages that the form does not have: their entries would be ignored unnoticed.
fn check_tags(keys: &mut TableReader<'_>, languages: &BTreeMap<String, TranslationState>, tags: &[String]) {
    for tag in languages.keys().filter(|tag| !tags.contains(tag)) {
        let near = nearest(tag, tags.iter().map(String::as_str)).unwrap_or_default();
        let arguments = [("tag", tag.clone()), ("near", near.to_owned()), ("known", tags.join(", "))];
        keys.report_entry("language", tag, Code::ControlLanguageUnknown, &arguments);
    }
}

/// Reads the fingerprint of a text.
fn fingerprint(keys: &mut TableReader<'_>, key: &'static str) -> Option<String> {
    let of = text(keys, key)?;
    if !is_well_formed(&of) {
        keys.report(key, Code::ControlNoFingerprint, &[("key", key.to_owned())]);
        return None;
    }
    Some(of)
}

fn language(keys: &mut TableReader<'_>) -> TranslationState {
    TranslationState {
        version: text(keys, "version"),
        of: fingerprint(keys, "of"),
        text: fingerprint(keys, "text"),
        translator: text(keys, "translator"),
        reviewer: text(keys, "reviewer"),
        testers: keys.optional_list("testers").unwrap_or_default(),
        left_out: keys.optional("left-out").unwrap_or(false),
    }
}
