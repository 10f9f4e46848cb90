//! `yes-no`: a question with two answers, and where it is allowed a third.

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;
use crate::name::Reserved;

/// Yes or no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct YesNo {
    /// Whether "I do not know" is offered.
    #[schemars(default)]
    pub dont_know: bool,
}

impl YesNo {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self { dont_know: keys.optional("dont-know").unwrap_or(false) })
    }

    /// Returns the answers offered, in order.
    #[must_use]
    pub const fn answers(&self) -> &'static [Reserved] {
        const ANSWERS: &[Reserved] = &[Reserved::Yes, Reserved::No, Reserved::DontKnow];
        if self.dont_know { ANSWERS } else { ANSWERS.split_at(2).0 }
    }
}
