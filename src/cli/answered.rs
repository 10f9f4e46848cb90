//! What is known of the version that answers were given to. Carried over into a newer one, they are still answers to that.

use jiff::civil::Date;

use super::worded::Worded;
use crate::control::VersionStatus;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::submission::RawAnswers;
use crate::validate::ReleaseStatus;
use crate::value::Raw;

/// The version that answers were given to, as the file says it.
struct Answered<'r> {
    version: &'r str,
    language: Option<&'r str>,
    fingerprint: Option<&'r str>,
}

impl<'r> Answered<'r> {
    fn of(raw: &'r RawAnswers) -> Self {
        let (mut answered, mut inner) = (
            Self { version: &raw.version, language: raw.language.as_deref(), fingerprint: raw.fingerprint.as_deref() },
            raw.migrated_from.as_ref(),
        );
        while let Some(Raw::Parts(record)) = inner {
            let text = |key: &str| record.get(key).and_then(Raw::as_text);
            let version = text("version").unwrap_or_default();
            answered = Self { version, language: text("language"), fingerprint: text("fingerprint") };
            inner = record.get("migrated-from");
        }
        answered
    }
}

/// Finds out what is known of the version that was answered.
///
/// # Errors
/// When nobody knows it here, or the files of its release are not those that were released.
pub(super) fn release_status(worded: &Worded<'_>, today: Date, raw: &RawAnswers) -> Result<ReleaseStatus, Diagnostic> {
    let answered = Answered::of(raw);
    let Some(wording) = worded.wording(&raw.form, answered.version)? else {
        let place = Place::Form { form: raw.form.clone(), locale: None };
        let known = worded.library.known(&raw.form).join(", ");
        return Err(Diagnostic::error(Code::AnswersUnknownVersion, place).with("version", known));
    };
    let version = wording.book.version;
    let said = answered.fingerprint.zip(answered.language);
    let same_text = said.and_then(|(fingerprint, tag)| match wording.fingerprint(tag) {
        Some(known) => Some(known == fingerprint),
        // A released version has no other languages than those that it was released in.
        None => version.is_some().then_some(false),
    });
    let register = &worded.library.releases.register;
    let known = |version| (register.standing(version, today), register.asks_anew(version, today));
    let (standing, asks_anew) = version.map_or((VersionStatus::Unreleased, false), known);
    Ok(ReleaseStatus { standing, same_text, asks_anew })
}
