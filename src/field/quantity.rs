//! `quantity`: a number with one of several units.
//!
//! The page's script reads it alike (`render/html/quantities.js`).

use std::collections::BTreeMap;

use icu::normalizer::ComposingNormalizer;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::number::NumberField;
use super::number_text::{Marks, NumberReading, read_number};
use super::typed_text::{comparable, is_unseen};
use crate::diagnostic::Code;
use crate::name::{CodeId, ID_PATTERN};
use crate::toml_reader::TableReader;
use crate::value::{Answer, Number, Quantity, Raw, UNIT, VALUE};

/// A number with one of several units.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct QuantityField {
    /// The codes of the units, in the order in which they are offered. The message `unit-CODE` names each.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub units: Vec<CodeId>,
    /// By unit: the least value allowed in it.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(default, with = "IndexMap<String, f64>", extend("minProperties" = 1, "propertyNames" = json!({ "pattern": ID_PATTERN })))]
    pub min: IndexMap<CodeId, f64>,
    /// By unit: the greatest value allowed in it.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(default, with = "IndexMap<String, f64>", extend("minProperties" = 1, "propertyNames" = json!({ "pattern": ID_PATTERN })))]
    pub max: IndexMap<CodeId, f64>,
    /// How many digits may stand after the decimal mark.
    #[schemars(default, range(max = 6))]
    pub decimals: u8,
}

impl QuantityField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (units, decimals) = (keys.codes::<CodeId>("units"), keys.in_range("decimals", 0, 6).unwrap_or(0));
        let (min, max) = (limits("min", keys), limits("max", keys));
        let field = Self { units: units?, min: min?, max: max?, decimals };
        for (key, limits) in [("min", &field.min), ("max", &field.max)] {
            for unit in limits.keys().filter(|unit| !field.units.contains(unit)) {
                let known = field.units.iter().map(CodeId::as_str).collect::<Vec<_>>().join(", ");
                keys.report(key, Code::LimitOfOtherUnit, &[("unit", unit.to_string()), ("known", known)]);
            }
        }
        for unit in &field.units {
            let (min, max) = field.limits(unit);
            if let (Some(min), Some(max)) = (min, max)
                && min > max
            {
                keys.report("min", Code::LimitsCrossed, &[("low", min.to_string()), ("high", max.to_string())]);
            }
        }
        Some(field)
    }

    /// Returns the least and the greatest value allowed in a unit.
    #[must_use]
    pub fn limits(&self, unit: &CodeId) -> (Option<f64>, Option<f64>) {
        (self.min.get(unit).copied(), self.max.get(unit).copied())
    }

    /// Returns the units by their codes alone.
    pub(crate) fn codes(&self) -> UnitWords {
        UnitWords::of_codes(&self.units)
    }

    /// Returns the number in a unit as a field of its own.
    pub(crate) fn number_in(&self, unit: &CodeId) -> NumberField {
        let (min, max) = self.limits(unit);
        NumberField { min, max, ..self.number() }
    }

    /// Parses an answer: a number and a unit, or a text with both. `words` are what people write for the units.
    pub(crate) fn parse(&self, raw: Raw, words: &UnitWords, parser: &mut AnswerParser) -> Option<Answer> {
        match self.written(&raw, words) {
            Ok(None) => None,
            Ok(Some((number, unit))) => {
                let field = self.number_in(&unit);
                let number = field.check_decimals(number, parser);
                if let Some(min) = field.min.filter(|&min| number < min) {
                    parser.report(AnswerPart::Whole, AnswerProblem::QuantityMin(min, unit.clone()));
                }
                if let Some(max) = field.max.filter(|&max| number > max) {
                    parser.report(AnswerPart::Whole, AnswerProblem::QuantityMax(max, unit.clone()));
                }
                Number::new(number).map(|value| Answer::Quantity(Quantity { value, unit }))
            }
            Err(issue) => {
                parser.reject(AnswerPart::Whole, issue, raw);
                None
            }
        }
    }

    /// Returns the number and the unit that are written; nothing if nothing is.
    fn written(&self, raw: &Raw, words: &UnitWords) -> Result<Option<(f64, CodeId)>, AnswerProblem> {
        let (value, unit) = match raw {
            Raw::Parts(parts) if parts.keys().all(|key| key == VALUE || key == UNIT) => {
                (parts.get(VALUE), parts.get(UNIT))
            }
            Raw::Empty | Raw::Number(_) | Raw::Text(_) => (Some(raw), None),
            Raw::List(list) if list.is_empty() => (None, None),
            Raw::Mark(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => return Err(AnswerProblem::Shape),
        };
        let chosen = match unit {
            Some(Raw::Text(text)) if !is_unseen(text) => Some(words.find(text).ok_or(AnswerProblem::UnknownUnit)?),
            Some(Raw::Twice(_)) => return Err(AnswerProblem::GivenTwice),
            Some(raw) if !raw.is_blank() && !matches!(raw, Raw::Text(_)) => return Err(AnswerProblem::Shape),
            Some(_) | None => None,
        };
        let (number, behind) = match value {
            Some(Raw::Number(number)) => (*number, None),
            Some(Raw::Text(text)) if !is_unseen(text) => self.typed(text, chosen.is_some(), words)?,
            Some(Raw::Twice(_)) => return Err(AnswerProblem::GivenTwice),
            Some(raw) if !raw.is_blank() && !matches!(raw, Raw::Text(_)) => return Err(AnswerProblem::Shape),
            Some(_) | None if chosen.is_some() => return Err(AnswerProblem::NumberMissing),
            Some(_) | None => return Ok(None),
        };
        if number.is_nan() || number.abs() >= self.number().bound() {
            return Err(AnswerProblem::NotANumber);
        }
        match (chosen, behind) {
            (Some(chosen), Some(behind)) if chosen != behind => Err(AnswerProblem::NotANumber),
            (Some(unit), _) | (None, Some(unit)) => Ok(Some((number, unit.clone()))),
            (None, None) => Err(AnswerProblem::UnitMissing),
        }
    }

    fn number(&self) -> NumberField {
        NumberField { min: None, max: None, decimals: self.decimals, unit: None, currency: None, percent: false }
    }

    /// Reads a number, and the unit that may be written behind it.
    fn typed<'w>(
        &self,
        text: &str,
        is_chosen: bool,
        words: &'w UnitWords,
    ) -> Result<(f64, Option<&'w CodeId>), AnswerProblem> {
        let reading = |text: &str| read_number(text, self.decimals, &Marks::default());
        let folded = folded(text);
        let alone = reading(&folded);
        let (reading, unit) = if alone == NumberReading::NotANumber {
            let with_unit = words.endings(&folded).find_map(|(number, unit)| match reading(number) {
                NumberReading::NotANumber => None,
                found @ (NumberReading::Number(_) | NumberReading::Ambiguous) => Some((found, Some(unit))),
            });
            with_unit.unwrap_or((alone, None))
        } else {
            (alone, None)
        };
        match reading {
            NumberReading::Number(number) => Ok((number, unit)),
            NumberReading::Ambiguous => Err(AnswerProblem::AmbiguousNumber),
            NumberReading::NotANumber if !is_chosen && is_with_word(&folded) => Err(AnswerProblem::UnknownUnit),
            NumberReading::NotANumber => Err(AnswerProblem::NotANumber),
        }
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let in_unit = |unit: &CodeId| {
            json!({
                "type": "object",
                "properties": { VALUE: self.number_in(unit).answer_schema(), UNIT: { "const": unit } },
                "required": [VALUE, UNIT],
                "additionalProperties": false,
            })
        };
        json!({ "anyOf": self.units.iter().map(in_unit).collect::<Vec<_>>() })
    }
}

fn limits(key: &'static str, keys: &mut TableReader<'_>) -> Option<IndexMap<CodeId, f64>> {
    if keys.has(key) { keys.map(key) } else { Some(IndexMap::new()) }
}

/// Reports whether a number is followed by a word.
fn is_with_word(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['+', '-', ' ']);
    let rest = unsigned.trim_start_matches(|c: char| c.is_ascii_digit() || " .,'".contains(c));
    let is_word = rest.starts_with(char::is_alphabetic) && !rest.contains(|c: char| c.is_ascii_digit());
    unsigned.starts_with(|c: char| c.is_ascii_digit()) && is_word
}

/// Returns a text in the form in which numbers and units are compared. Unlike in lists, `²` is no `2`: `3²` is no number.
fn folded(text: &str) -> String {
    comparable(&ComposingNormalizer::new_nfc().normalize(text))
}

/// What people write for the units of a quantity: their codes, and their words in several languages.
#[derive(Clone, Debug, Default)]
pub(crate) struct UnitWords {
    codes: Vec<CodeId>,
    /// By folded code or words: the unit, or nothing if several units have them.
    by_text: BTreeMap<String, Option<CodeId>>,
}

impl UnitWords {
    /// Creates the words of units of which only the codes are known.
    pub(crate) fn of_codes(codes: &[CodeId]) -> Self {
        let mut words = Self { codes: codes.to_vec(), by_text: BTreeMap::new() };
        for code in codes {
            words.add(code, code.as_str());
        }
        words
    }

    /// Adds what people write for a unit.
    pub(crate) fn add(&mut self, unit: &CodeId, text: &str) {
        let text = folded(text);
        if text.is_empty() {
            return;
        }
        let known = self.by_text.entry(text).or_insert_with(|| Some(unit.clone()));
        if known.as_ref() != Some(unit) {
            *known = None;
        }
    }

    /// Reports whether several units are called so, which therefore names none of them.
    pub(crate) fn is_shared(&self, text: &str) -> bool {
        self.by_text.get(&folded(text)).is_some_and(Option::is_none)
    }

    /// Finds the unit with this code, or else the one that is written so.
    fn find(&self, text: &str) -> Option<&CodeId> {
        let code = self.codes.iter().find(|code| code.as_str() == text.trim());
        code.or_else(|| self.by_text.get(&folded(text))?.as_ref())
    }

    /// Returns what precedes each unit that a text ends with, and the unit; longer ones first.
    fn endings<'w, 't>(&'w self, text: &'t str) -> impl Iterator<Item = (&'t str, &'w CodeId)> + use<'w, 't> {
        let all = self.by_text.iter();
        let mut endings: Vec<_> =
            all.filter_map(|(words, unit)| Some((text.strip_suffix(words.as_str())?, unit.as_ref()?))).collect();
        endings.sort_by_key(|(before, _)| before.len());
        endings.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use proptest::prelude::*;

    use super::*;

    fn code(text: &str) -> CodeId {
        CodeId::new(text).unwrap()
    }

    fn weight() -> (QuantityField, UnitWords) {
        let units = vec![code("kg"), code("g"), code("hours-week")];
        let further = [("kg", "Kilogramm"), ("g", "Gramm"), ("hours-week", "Stunden pro Woche"), ("kg", "Kilo")];
        let mut words = UnitWords::of_codes(&units);
        for (unit, text) in further {
            words.add(&code(unit), text);
        }
        let max = IndexMap::from([(code("kg"), 300.0)]);
        (QuantityField { units, min: IndexMap::new(), max, decimals: 1 }, words)
    }

    fn parsed(raw: Raw) -> Result<(f64, String), AnswerProblem> {
        let ((field, words), mut parser) = (weight(), AnswerParser::default());
        match field.parse(raw, &words, &mut parser) {
            Some(Answer::Quantity(quantity)) if parser.issues.is_empty() => {
                Ok((quantity.value.get(), quantity.unit.to_string()))
            }
            _ => Err(parser.issues.remove(0).1),
        }
    }

    fn typed(text: &str) -> Result<(f64, String), AnswerProblem> {
        parsed(Raw::Text(text.to_owned()))
    }

    fn parts(value: &str, unit: &str) -> Raw {
        let text = |text: &str| Raw::Text(text.to_owned());
        Raw::Parts(IndexMap::from([(VALUE.to_owned(), text(value)), (UNIT.to_owned(), text(unit))]))
    }

    #[test]
    fn a_unit_is_read_behind_its_number() {
        for (text, number, unit) in [
            ("3 kg", 3.0, "kg"),
            ("3kg", 3.0, "kg"),
            ("3,5 KG", 3.5, "kg"),
            ("1 200 g", 1200.0, "g"),
            ("80 Kilogramm", 80.0, "kg"),
            ("80 kilo", 80.0, "kg"),
            ("٣ kg", 3.0, "kg"),
            ("20 Stunden  pro Woche", 20.0, "hours-week"),
            ("20 hours-week", 20.0, "hours-week"),
        ] {
            assert_eq!(typed(text), Ok((number, unit.to_owned())), "{text}");
        }
        for (text, problem) in [
            ("3", AnswerProblem::UnitMissing),
            ("3 Pfund", AnswerProblem::UnknownUnit),
            ("kg", AnswerProblem::NotANumber),
            ("drei kg", AnswerProblem::NotANumber),
            ("3² kg", AnswerProblem::NotANumber),
            ("1.000 g", AnswerProblem::AmbiguousNumber),
            ("3,25 kg", AnswerProblem::Decimals(1)),
            ("301 kg", AnswerProblem::QuantityMax(300.0, code("kg"))),
        ] {
            assert_eq!(typed(text), Err(problem), "{text}");
        }
        assert_eq!(typed("301 g"), Ok((301.0, "g".to_owned())));
    }

    #[test]
    fn number_and_unit_may_stand_apart() {
        for (value, unit, expected) in [
            ("3", "kg", Ok((3.0, "kg".to_owned()))),
            ("3", "Gramm", Ok((3.0, "g".to_owned()))),
            ("3 kg", "kg", Ok((3.0, "kg".to_owned()))),
            ("3 g", "", Ok((3.0, "g".to_owned()))),
            ("3 g", "kg", Err(AnswerProblem::NotANumber)),
            ("3 Pfund", "kg", Err(AnswerProblem::NotANumber)),
            ("3", "Pfund", Err(AnswerProblem::UnknownUnit)),
            ("", "kg", Err(AnswerProblem::NumberMissing)),
            ("3", " ", Err(AnswerProblem::UnitMissing)),
        ] {
            assert_eq!(parsed(parts(value, unit)), expected, "{value}, {unit}");
        }
        assert_eq!(parsed(Raw::Number(3.0)), Err(AnswerProblem::UnitMissing));
        assert_eq!(parsed(Raw::Mark(true)), Err(AnswerProblem::Shape));
    }

    #[test]
    fn words_of_several_units_name_none() {
        let units = [code("minutes"), code("metres")];
        let mut words = UnitWords::of_codes(&units);
        for unit in &units {
            words.add(unit, "m");
        }
        assert_eq!(words.find("m"), None);
    }

    proptest! {
        #[test]
        fn anything_may_be_typed(value in "[0-9 .,kgKG-]{0,8}|\\PC{0,8}", unit in "(kg|g|\\PC{0,4})") {
            let ((field, words), mut parser) = (weight(), AnswerParser::default());
            field.parse(parts(&value, &unit), &words, &mut parser);
        }
    }
}
