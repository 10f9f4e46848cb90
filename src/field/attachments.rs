//! `attachments`: documents that are enclosed. Answers are those of `choices`; the files are listed beside the answers.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::choice::ChoicesField;
use crate::diagnostic::Code;
use crate::name::FieldId;
use crate::toml_reader::TableReader;

/// The pattern of the ending of a file's name.
const FILE_TYPE_PATTERN: &str = "^[a-z0-9]{1,8}$";

/// The endings of files that are accepted if a definition names none: scans and photographs.
const USUAL_FILE_TYPES: [&str; 4] = ["pdf", "jpg", "jpeg", "png"];

/// The greatest number of files of one field.
const MOST_FILES: u32 = 100;

/// The maximum size of a file, which `submission::limits` sets for files in archives.
const MOST_MEGABYTES: u32 = 16;

/// The maximum size of all files of a form together: with the answers they must fit into an archive that can be read.
pub(crate) const MAX_TOTAL_MEGABYTES: u32 = 40;

/// The size of a megabyte in bytes.
const MEGABYTE: u64 = 1024 * 1024;

/// Documents that may be enclosed: ticked on paper, chosen as files on screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AttachmentsField {
    /// The documents, with the limits on how many of them are enclosed.
    #[serde(flatten)]
    pub documents: ChoicesField,
    /// What files are accepted.
    #[serde(flatten)]
    pub files: FileLimits,
}

/// The files that an `attachments` field accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct FileLimits {
    /// The greatest number of files.
    #[schemars(default = "default_max_files", range(min = 1, max = 100))]
    pub max_files: u32,
    /// The maximum size of each file in megabytes (of 1,048,576 bytes).
    #[schemars(default = "default_max_megabytes", range(min = 1, max = 16))]
    pub max_megabytes: u32,
    /// The endings that names of accepted files have, without the full stop: `pdf`.
    #[schemars(default = "usual_file_types", with = "Vec<FileType>", length(min = 1), extend("uniqueItems" = true))]
    pub file_types: Vec<String>,
}

/// The ending of a file's name.
#[derive(JsonSchema)]
#[schemars(inline)]
struct FileType(
    #[schemars(regex(pattern = FILE_TYPE_PATTERN))]
    #[allow(dead_code, reason = "describes the schema")]
    String,
);

const fn default_max_files() -> u32 {
    20
}

const fn default_max_megabytes() -> u32 {
    10
}

fn usual_file_types() -> Vec<String> {
    USUAL_FILE_TYPES.map(str::to_owned).to_vec()
}

impl AttachmentsField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let documents = ChoicesField::read(keys);
        let files = FileLimits::read(keys);
        Some(Self { documents: documents?, files })
    }

    /// Returns the JSON Schema of what a record without errors says of a file of the field `id`.
    pub(crate) fn file_schema(&self, id: &FieldId) -> serde_json::Value {
        let documents: Vec<_> = self.documents.codes().filter(|code| !self.documents.is_alone(code)).collect();
        let in_any_case = |c: char| match c {
            'a'..='z' => format!("[{c}{}]", c.to_ascii_uppercase()),
            other => other.to_string(),
        };
        let endings = self.files.file_types.iter().map(|ending| ending.chars().map(in_any_case).collect::<String>());
        let name = format!("\\.({})$", endings.collect::<Vec<_>>().join("|"));
        json!({
            "type": "object",
            "properties": {
                "field": { "const": id },
                "document": { "enum": documents },
                "file": { "type": "string", "minLength": 1 },
                "name": { "type": "string", "pattern": name },
                "size": { "type": "integer", "minimum": 0, "maximum": self.files.max_bytes() },
                "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
                "received": { "const": "as-stated" },
            },
            "required": ["field", "document", "file", "name", "size", "sha256", "received"],
            "additionalProperties": false,
        })
    }
}

impl FileLimits {
    fn read(keys: &mut TableReader<'_>) -> Self {
        let max_files = keys.in_range("max-files", 1, MOST_FILES.into()).unwrap_or_else(default_max_files);
        let max_megabytes =
            keys.in_range("max-megabytes", 1, MOST_MEGABYTES.into()).unwrap_or_else(default_max_megabytes);
        if !keys.has("file-types") {
            return Self { max_files, max_megabytes, file_types: usual_file_types() };
        }
        let file_types: Vec<String> = keys.unique("file-types").unwrap_or_default();
        for unusable in file_types.iter().filter(|ending| !is_file_type(ending)) {
            keys.report("file-types", Code::FileTypeUnusable, &[("given", unusable.clone())]);
        }
        Self { max_files, max_megabytes, file_types }
    }

    /// Returns the maximum size of a file in bytes.
    pub(crate) const fn max_bytes(&self) -> u64 {
        self.max_megabytes as u64 * MEGABYTE
    }

    /// Returns the accepted ending that a file's name has, if it has one.
    pub(crate) fn ending_of(&self, name: &str) -> Option<&str> {
        let (_, ending) = name.rsplit_once('.')?;
        self.file_types.iter().find(|accepted| accepted.eq_ignore_ascii_case(ending)).map(String::as_str)
    }

    /// Returns the accepted endings as people read them: `PDF, JPG`.
    #[must_use]
    pub fn types_in_words(&self) -> String {
        self.file_types.iter().map(|ending| ending.to_uppercase()).collect::<Vec<_>>().join(", ")
    }
}

/// Reports whether a text can be the ending of a file's name.
fn is_file_type(text: &str) -> bool {
    (1..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_name_counts_in_any_case() {
        let limits = FileLimits { max_files: 1, max_megabytes: 2, file_types: vec!["pdf".to_owned()] };
        assert_eq!(limits.ending_of("Lohn.zettel.PDF"), Some("pdf"));
        assert_eq!(limits.ending_of("pdf"), None);
        assert_eq!(limits.ending_of("a.pdf.exe"), None);
        assert_eq!(limits.max_bytes(), 2_097_152);
    }
}
