//! Fingerprints: what a text is, and what a version of a form is, in 64 digits.
//!
//! Two that say the same have the same; whoever has one can prove which words a person saw.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::definition::Definition;
use crate::localized::Localized;

/// Returns the SHA-256 of bytes as it is written everywhere: `sha256:` and 64 hexadecimal digits.
#[must_use]
pub fn of_bytes(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::from("sha256:"), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Says whether `text` is a fingerprint.
#[must_use]
pub fn is_one(text: &str) -> bool {
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    text.strip_prefix("sha256:").is_some_and(|digits| digits.len() == 64 && digits.bytes().all(is_digit))
}

/// Returns the fingerprint of a form in one language: of everything that a person sees of it and can answer, apart from
/// which version it is and how far that has come.
#[must_use]
pub fn of_text(form: &Localized) -> String {
    #[derive(Serialize)]
    struct Seen<'a> {
        form: &'a str,
        number: &'a str,
        logo: Option<String>,
        text: &'a Localized,
    }
    let logo = form.organisation.as_ref().and_then(|organisation| organisation.logo.as_ref());
    hash(&Seen {
        form: form.identity.form.as_str(),
        number: &form.identity.number,
        logo: logo.map(|logo| of_bytes(&logo.bytes)),
        text: form,
    })
}

/// Returns the fingerprint of a version: of its definition without version and date, of its texts, given by the tags of
/// their languages in order and their fingerprints, and of how its pages are set.
#[must_use]
pub fn of_version<'t>(
    definition: &Definition,
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    design: &str,
) -> String {
    #[derive(Serialize)]
    struct Version<'a> {
        definition: Value,
        texts: Vec<(&'a str, &'a str)>,
        design: &'a str,
    }
    hash(&Version { definition: without_version(definition), texts: texts.into_iter().collect(), design })
}

fn without_version(definition: &Definition) -> Value {
    let mut value = serde_json::to_value(definition).unwrap_or_default();
    if let Some(object) = value.as_object_mut() {
        object.shift_remove("source");
    }
    if let Some(form) = value.get_mut("form").and_then(Value::as_object_mut) {
        form.shift_remove("version");
        form.shift_remove("dated");
    }
    value
}

/// Hashes what can be written as JSON; all that is handed in here can.
fn hash(value: &impl Serialize) -> String {
    of_bytes(&serde_json::to_vec(value).unwrap_or_default())
}
