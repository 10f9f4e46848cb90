//! Names of filled copies, by a pattern that the office chooses.

use jiff::civil::Date;
use serde_json::Value;

use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::localized::Localized;
use crate::name::FieldId;
use crate::submission::batch::Position;
use crate::value::Answers;

/// The greatest number of characters of an answer in a name.
const MAX_ANSWER: usize = 60;

/// What the pattern of a name consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Form,
    Version,
    Language,
    Copy,
    Row,
    Today,
    Answer(FieldId),
}

/// The pattern of the names of copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CopyNamePattern(Vec<Piece>);

/// What a name says of a copy.
pub(super) struct NamedCopy<'c> {
    pub(super) form: &'c Localized,
    pub(super) excerpt: Option<&'c Excerpt>,
    pub(super) id: &'c str,
    pub(super) position: Position,
    pub(super) today: Date,
    pub(super) answers: &'c Answers,
}

impl CopyNamePattern {
    /// Parses a pattern such as `{form}-{row}.{copy}`.
    ///
    /// # Errors
    /// When something between braces is neither a word of patterns nor a field that names can contain, or a brace is not closed.
    pub(super) fn parse(text: &str, definition: &Definition) -> Result<Self, Diagnostic> {
        let fault = |word: &str| {
            let finding = Diagnostic::error(Code::CopyNamePattern, Place::form(&definition.form.id));
            finding.with("word", word).with("pattern", text)
        };
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            pieces.push(Piece::Text(before.to_owned()));
            let (word, after) = after.split_once('}').ok_or_else(|| fault("{"))?;
            pieces.push(piece(word, definition).ok_or_else(|| fault(word))?);
            rest = after;
        }
        if rest.contains('}') {
            return Err(fault("}"));
        }
        pieces.push(Piece::Text(rest.to_owned()));
        Ok(Self(pieces))
    }

    /// Reports whether each copy has a name that no other has, whatever its answers.
    pub(super) fn is_unique(&self) -> bool {
        self.0.contains(&Piece::Copy)
    }

    /// Returns the name of a copy, without its ending. A sheet adds its own name, so that the sheets of a copy have different ones.
    pub(super) fn name(&self, copy: &NamedCopy<'_>) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Form => copy.form.identity.form.to_string(),
            Piece::Version => copy.form.identity.version.clone(),
            Piece::Language => copy.form.language.tag.clone(),
            Piece::Copy => copy.id.to_owned(),
            Piece::Row => copy.position.number().to_string(),
            Piece::Today => copy.today.to_string(),
            Piece::Answer(field) => answer(copy.answers, field),
        };
        let name: String = self.0.iter().map(text).collect();
        let sheet = copy.excerpt.map(|excerpt| format!(".{}", excerpt.in_file_names())).unwrap_or_default();
        name + &sheet
    }
}

fn piece(word: &str, definition: &Definition) -> Option<Piece> {
    Some(match word {
        "form" => Piece::Form,
        "version" => Piece::Version,
        "language" => Piece::Language,
        "copy" => Piece::Copy,
        "row" => Piece::Row,
        "today" => Piece::Today,
        _ => {
            let field = definition
                .sections
                .values()
                .flat_map(|section| &section.fields)
                .find(|field| field.as_str() == word)?;
            Piece::Answer(field.clone())
        }
    })
}

/// Returns an answer in letters and digits that every system accepts in names.
fn answer(answers: &Answers, field: &FieldId) -> String {
    let text = match answers.get(field).map(|answer| serde_json::json!(answer)) {
        Some(Value::String(text)) => text,
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_)) | None => String::new(),
    };
    let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").chars().take(MAX_ANSWER).collect()
}
