//! `rating`: several statements, each placed on the same scale.

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;
use crate::name::Code;

/// Several statements on one scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Rating {
    /// The statements' codes. Each needs a message `.statement-CODE`.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub statements: Vec<Code>,
    /// The points' codes, from low to high. Each needs a message `.point-CODE`.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub points: Vec<Code>,
    /// Whether "I do not want to say" is offered for each statement.
    #[schemars(default)]
    pub no_answer: bool,
}

impl Rating {
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        let (statements, points) = (keys.codes("statements"), keys.codes("points"));
        let no_answer = keys.optional("no-answer").unwrap_or(false);
        Some(Self { statements: statements?, points: points?, no_answer })
    }
}
