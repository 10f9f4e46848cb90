//! What files of records are called, and what a record says of an earlier one of the same copy.

use std::path::Path;

use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::Value;

use crate::fingerprint::sha256_digits;
use crate::name::{FieldId, FormId};
use crate::validate::Record;

/// The ending of the names of records.
pub const RECORD_ENDING: &str = ".record.json";

/// The number of digits of the hash in a name.
const HASH_DIGITS: usize = 16;

/// Returns the name of a record's file: form, copy and a hash of what was returned, so that no two returns share a name, and the
/// same return always has the same. It says nothing of the person. `source` is the file that the record was read from: without
/// a copy id, the same answers in another file may be those of another person.
#[must_use]
pub fn record_name(record: &Record, source: &Path) -> String {
    let origin = record.origin();
    // Problems and standing are left out: they depend on the day, and on the language of whoever reads.
    let origins = (&origin.version, &origin.sheet, &origin.language, origin.draft, origin.saved, origin.channel);
    let returned = (origins, &origin.fingerprint, record.file(), record.migrated_from(), record.joined_from());
    let source = if origin.copy.is_some() { "" } else { &source.to_string_lossy() };
    let said = (returned, record.answers(), record.attachments(), record.unread(), source);
    let hash = sha256_digits(&serde_json::to_vec(&said).unwrap_or_default());
    let hash = hash.get(..HASH_DIGITS).unwrap_or_default();
    let head = origin.copy.as_ref().map_or_else(|| origin.form.to_string(), |copy| copy_prefix(&origin.form, copy));
    format!("{head}-{hash}{RECORD_ENDING}")
}

/// Returns the form and the copy with which the name of a record's file begins; nothing if it is none, or has no copy.
#[must_use]
pub fn copy_of_name(name: &str) -> Option<&str> {
    let (head, hash) = name.strip_suffix(RECORD_ENDING)?.rsplit_once('-')?;
    let is_hash = hash.len() == HASH_DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    // The five groups of a copy id.
    (is_hash && head.split('-').count() > 5).then_some(head)
}

/// Returns how the names of all records of a copy begin.
#[must_use]
pub fn copy_prefix(form: &FormId, copy: &str) -> String {
    format!("{form}-{copy}")
}

/// Returns the answers that say whose form it is. `answers` finds that of a field.
pub(super) fn identity(identify: &[FieldId], answer: impl Fn(&FieldId) -> Option<Value>) -> IndexMap<FieldId, Value> {
    identify.iter().filter_map(|field| Some((field.clone(), answer(field)?))).collect()
}

/// Reports whether two returns name different persons: a field that both answer differs.
pub(super) fn names_other(one: &IndexMap<FieldId, Value>, other: &IndexMap<FieldId, Value>) -> bool {
    one.iter().any(|(field, value)| other.get(field).is_some_and(|other| other != value))
}

/// What an earlier record of the same copy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EarlierRecord {
    /// The same answers.
    Same,
    /// Another name: it is probably of another person.
    OtherName,
    /// Other answers, saved before.
    Older,
    /// Other answers, saved later.
    Newer,
    /// Other answers, and which are newer is not known.
    Differs,
}

impl EarlierRecord {
    /// Compares a record with the file of an earlier one of the same copy; nothing if that is none, or another sheet of the form.
    /// `identify` are the fields that say whose form it is.
    #[must_use]
    pub fn compare(record: &Record, identify: &[FieldId], earlier: &[u8]) -> Option<Self> {
        let earlier: Value = serde_json::from_slice(earlier).ok()?;
        let now = serde_json::to_value(record).ok()?;
        if now["sheet"] != earlier["sheet"] {
            return None;
        }
        let names = |record: &Value| identity(identify, |field| record["answers"].get(field.as_str()).cloned());
        if names_other(&names(&now), &names(&earlier)) {
            return Some(Self::OtherName);
        }
        if ["version", "draft", "answers", "attachments", "unread"].iter().all(|key| now[key] == earlier[key]) {
            return Some(Self::Same);
        }
        let saved = earlier["saved"].as_str().and_then(|text| text.parse::<Timestamp>().ok());
        Some(match record.origin().saved.zip(saved) {
            Some((now, before)) if before < now => Self::Older,
            Some((now, before)) if before > now => Self::Newer,
            Some(_) | None => Self::Differs,
        })
    }
}
