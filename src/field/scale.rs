//! `scale`: a point between two ends.

use std::ops::RangeInclusive;

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;
use crate::name::words;

words! {
    /// How the scale is shown.
    ScaleStyle {
        /// Numbers from 0 to 10; the ends are labelled.
        ZeroToTen = "0-10",
        /// Five faces, from very bad (1) to very good (5), each labelled.
        Faces = "faces",
    }
}

impl ScaleStyle {
    /// Returns the points of the scale, from low to high.
    #[must_use]
    pub const fn points(self) -> RangeInclusive<u8> {
        match self {
            Self::ZeroToTen => 0..=10,
            Self::Faces => 1..=5,
        }
    }
}

/// A point on a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Scale {
    /// How the scale is shown.
    pub style: ScaleStyle,
    /// Whether "I do not want to say" is offered.
    #[schemars(default)]
    pub no_answer: bool,
}

impl Scale {
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        let style = keys.required("style");
        let no_answer = keys.optional("no-answer").unwrap_or(false);
        Some(Self { style: style?, no_answer })
    }
}
