//! Numbers with a unit.

use serde::Serialize;

use super::number::Number;
use crate::name::CodeId;

/// The key of the number.
pub(crate) const VALUE: &str = "value";
/// The key of the unit.
pub(crate) const UNIT: &str = "unit";

/// A number with its unit. Serialises as `{ "value": 3, "unit": "kg" }`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quantity {
    /// The number.
    pub value: Number,
    /// The code of the unit.
    pub unit: CodeId,
}
