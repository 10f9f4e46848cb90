//! Types that can be read from a TOML value: texts, booleans, numbers, dates, ids and the enums of `words!`.

use jiff::civil::Date;
use toml::de::DeValue;

use super::{FromToml, TableReader, Value, nearest};
use crate::diagnostic::Code;
use crate::name::{
    BlockId, CodeId, FieldId, FormId, HandoutPartId, ListId, MigrationId, OptionId, PartId, RuleId, SectionId,
    WordList, is_id, is_option,
};

impl FromToml for String {
    fn expected() -> &'static str {
        "text"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        match value.as_str() {
            Some(text) => Some(text.to_owned()),
            None => keys.wrong_type(value, Self::expected()),
        }
    }
}

impl FromToml for bool {
    fn expected() -> &'static str {
        "bool"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        match value.as_bool() {
            Some(value) => Some(value),
            None => keys.wrong_type(value, Self::expected()),
        }
    }
}

impl FromToml for i64 {
    fn expected() -> &'static str {
        "whole-number"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let number = match value {
            DeValue::Integer(integer) => Self::from_str_radix(integer.as_str(), integer.radix()).ok(),
            DeValue::String(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => None,
        };
        if number.is_none() {
            return keys.wrong_type(value, Self::expected());
        }
        number
    }
}

impl FromToml for f64 {
    fn expected() -> &'static str {
        "number"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let number = match value {
            #[allow(clippy::cast_precision_loss, reason = "limits of more than 2^53 are not realistic")]
            DeValue::Integer(_) => i64::from_toml(value, keys).map(|number| number as Self),
            DeValue::Float(float) => float.as_str().parse().ok().filter(|number: &Self| number.is_finite()),
            DeValue::String(_) | DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
                None
            }
        };
        if number.is_none() {
            return keys.wrong_type(value, Self::expected());
        }
        number
    }
}

/// A number, or a text; a date is the text that it is written as.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar {
    /// A number.
    Number(f64),
    /// A text, or a date or time.
    Text(String),
}

impl FromToml for Scalar {
    fn expected() -> &'static str {
        "text"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        match value {
            DeValue::Integer(_) | DeValue::Float(_) => f64::from_toml(value, keys).map(Self::Number),
            DeValue::Datetime(written) => Some(Self::Text(written.to_string())),
            DeValue::String(_) | DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => {
                String::from_toml(value, keys).map(Self::Text)
            }
        }
    }
}

impl FromToml for Date {
    fn expected() -> &'static str {
        "date"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let Some(&toml::value::Datetime { date, time, offset }) = value.as_datetime() else {
            return keys.wrong_type(value, Self::expected());
        };
        if date.is_none() && time.is_none() && offset.is_none() {
            // An invalid date, which the parser has already reported.
            return None;
        }
        let day = date.filter(|_| time.is_none()).and_then(|date| {
            let numbers = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
            let (Ok(year), Ok(month), Ok(day)) = numbers else { return None };
            Self::new(year, month, day).ok()
        });
        if day.is_none() {
            keys.report_here(Code::BadDate, &[]);
        }
        day
    }
}

macro_rules! ids_from_toml {
    ($($id:ty),+) => { $(
        impl FromToml for $id {
            fn expected() -> &'static str {
                "name"
            }

            fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
                let text = String::from_toml(value, keys)?;
                if !is_id(&text) {
                    keys.report_here(Code::BadId, &[("name", text.clone())]);
                }
                Self::new(&text)
            }
        }
    )+ };
}

impl FromToml for OptionId {
    fn expected() -> &'static str {
        "name"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let text = String::from_toml(value, keys)?;
        if !is_option(&text) {
            keys.report_here(Code::BadOption, &[("name", text.clone())]);
        }
        Self::new(&text)
    }
}

ids_from_toml!(FormId, BlockId, SectionId, HandoutPartId, PartId, FieldId, RuleId, MigrationId, ListId, CodeId);

impl<W: WordList> FromToml for W {
    fn expected() -> &'static str {
        "text"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let text = String::from_toml(value, keys)?;
        let found = Self::find(&text);
        if found.is_none() {
            let words = Self::words();
            let near = nearest(&text, words.iter().copied()).unwrap_or_default().to_owned();
            keys.report_here(Code::UnknownWord, &[("word", text), ("near", near), ("known", words.join(", "))]);
        }
        found
    }
}
