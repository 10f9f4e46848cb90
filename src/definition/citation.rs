//! Other forms that a form's texts name by number and version, such as an information sheet that was handed over.

use schemars::JsonSchema;
use serde::Serialize;

use crate::name::VERSION_PATTERN;
use crate::toml_reader::TableReader;

/// A version of another form. Texts name it as `{ $ID-number }` and `{ $ID-version }`. It is written out, so that a release says
/// the same when the other form has a new version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct CitedForm {
    /// The other form's number.
    #[schemars(length(min = 1, max = 20))]
    pub number: String,
    /// The other form's version: the working version or the one in force.
    #[schemars(regex(pattern = VERSION_PATTERN))]
    pub version: String,
}

impl CitedForm {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (number, version) = (keys.required("number"), keys.required("version"));
        Some(Self { number: number?, version: version? })
    }
}
