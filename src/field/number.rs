//! `number`: a decimal number.

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;
use crate::diagnostic::Code as Finding;
use crate::name::Code;

/// A decimal number.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Number {
    /// The least value allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest value allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// How many digits may stand after the decimal mark.
    #[schemars(default, range(max = 6))]
    pub decimals: u8,
    /// What is counted: the message `unit-CODE` names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Code>,
}

impl Number {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        let (min, max) = (keys.optional("min"), keys.optional("max"));
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            keys.report(
                "min",
                Finding::LimitsCrossed,
                &[("low", f64::to_string(&min)), ("high", f64::to_string(&max))],
            );
        }
        Some(Self { min, max, decimals: keys.in_range("decimals", 0, 6).unwrap_or(0), unit: keys.optional("unit") })
    }
}
