//! `signature`: name, place, date and signature of one person.

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;
use crate::name::Role;

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Signature {
    /// In which part the person signs.
    pub role: Role,
}

impl Signature {
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self { role: keys.required("role")? })
    }
}
