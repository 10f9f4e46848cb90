//! `agreement`: one statement, agreed to or not, on its own.

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;

/// One statement agreed to or not. Agreements are never bundled: each is given, and taken back, separately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Agreement {
    /// Whether there is room for the day of a later withdrawal.
    #[schemars(default = "default_withdrawable")]
    pub withdrawable: bool,
}

const fn default_withdrawable() -> bool {
    true
}

impl Agreement {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self { withdrawable: keys.optional("withdrawable").unwrap_or_else(default_withdrawable) })
    }
}
