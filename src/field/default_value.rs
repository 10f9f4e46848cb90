//! The value that a field has at first, which people can change.

use serde::{Serialize, Serializer};

use super::answer_parser::AnswerParser;
use super::date_text::DateConventions;
use super::pattern::anchored;
use super::{FieldKind, Precision};
use crate::locale::DateNotations;
use crate::name::words;
use crate::toml_reader::Scalar;
use crate::value::{Answer, Raw};

/// The word for the day on which the form is filled in.
const TODAY: &str = "today";

/// What precedes the name of a value of the profile.
const PROFILE: &str = "profile.";

words! {
    /// The values of an organisation's profile that a field can have at first, by their keys in `bogen.toml`.
    ProfileValue {
        /// The organisation's name.
        Name = "name",
        /// Its address.
        Address = "address",
        /// Its phone number.
        Phone = "phone",
        /// Its e-mail address.
        Email = "email",
        /// Its website.
        Website = "website",
        /// Its carrier (Träger).
        Carrier = "carrier",
        /// Who pays and commissions it.
        Funders = "funders",
    }
}

/// The value that a field has at first.
#[derive(Clone, Debug, PartialEq)]
pub enum DefaultValue {
    /// The day on which the form is filled in. On paper, it is not known.
    Today,
    /// A value of the organisation's profile.
    Profile(ProfileValue),
    /// An answer.
    Answer(Answer),
}

impl Serialize for DefaultValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Today => serializer.serialize_str(TODAY),
            Self::Profile(value) => serializer.serialize_str(&format!("{PROFILE}{}", value.word())),
            Self::Answer(answer) => answer.serialize(serializer),
        }
    }
}

/// Why a value cannot be a default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DefaultFault {
    /// Fields of this kind have none.
    Kind,
    /// No answer to the field can be this.
    Value,
    /// The profile has no such value.
    Profile,
}

impl DefaultValue {
    /// Reads the default of a field of a kind.
    ///
    /// # Errors
    /// When it cannot be one.
    pub(crate) fn read(written: Scalar, kind: &FieldKind) -> Result<Self, DefaultFault> {
        if !can_have_default(kind) {
            return Err(DefaultFault::Kind);
        }
        let raw = match written {
            Scalar::Number(number) => Raw::Number(number),
            Scalar::Text(text) => Raw::Text(text),
        };
        let text = raw.as_text();
        if text == Some(TODAY) && matches!(kind, FieldKind::Date(date) if date.precision != Precision::Minute) {
            return Ok(Self::Today);
        }
        let is_text = matches!(kind, FieldKind::Text(_) | FieldKind::LongText(_));
        if let Some(key) = text.and_then(|text| text.strip_prefix(PROFILE)).filter(|_| is_text) {
            return ProfileValue::from_word(key).map(Self::Profile).ok_or(DefaultFault::Profile);
        }
        parse(raw, kind).map(Self::Answer).ok_or(DefaultFault::Value)
    }

    /// Returns a text as an answer to a field of a kind, if it is a faultless one.
    pub(crate) fn answer(text: &str, kind: &FieldKind) -> Option<Answer> {
        parse(Raw::Text(text.to_owned()), kind)
    }
}

fn parse(raw: Raw, kind: &FieldKind) -> Option<Answer> {
    let notations = DateNotations::new(&[]);
    let conventions = DateConventions { notations: &notations, shown: None, year: 2000, today: None };
    let pattern = kind.pattern().and_then(|pattern| anchored(pattern).ok());
    let mut parser = AnswerParser::default();
    let answer = kind.parse(raw, pattern.as_ref(), conventions, &mut parser);
    answer.filter(|_| parser.issues.is_empty())
}

/// Reports whether fields of a kind can have a default. Nobody agrees, signs or ticks several boxes in advance.
const fn can_have_default(kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Number(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Duration(_)
        | FieldKind::Time(_)
        | FieldKind::YesNo(_)
        | FieldKind::Choice(_)
        | FieldKind::Scale(_) => true,
        FieldKind::Calculated(_)
        | FieldKind::Choices(_)
        | FieldKind::Attachments(_)
        | FieldKind::Rating(_)
        | FieldKind::Table(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => false,
    }
}
