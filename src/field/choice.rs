//! `choice` and `choices`: one, or any, of several options.

use std::sync::Arc;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::{AnswerParser, SHORT_TEXT};
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::option_list::{Match, OptionList};
use super::text::blank_or_words_schema;
use super::typed_text::is_unseen;
use crate::diagnostic::Code;
use crate::name::{FieldId, ListId, OptionId, Reserved};
use crate::toml_reader::TableReader;
use crate::value::{Answer, Chosen, NoAnswer, Raw};

/// One of several options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(extend("oneOf" = option_keys()))]
pub struct ChoiceField {
    /// The options' codes, in the order in which they are offered. Each needs a message `.option-CODE`. Instead, `options-from`
    /// may name a list.
    #[schemars(with = "Option<Vec<OptionId>>", length(min = 1), extend("uniqueItems" = true))]
    pub options: Vec<OptionId>,
    /// The name of the list that has the options: the file `lists/NAME.csv`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options_from: Option<ListId>,
    /// The choice whose answer decides which options of the list are offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<FieldId>,
    /// By option: the option of the other choice that it belongs to.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(skip)]
    pub parents: IndexMap<OptionId, OptionId>,
    /// The list, once it is found.
    #[serde(skip)]
    pub list: Option<Arc<OptionList>>,
    /// Whether an answer in own words is offered.
    #[schemars(default)]
    pub other: bool,
    /// Whether "I do not want to say" is offered.
    #[schemars(default)]
    pub no_answer: bool,
}

/// Any of several options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ChoicesField {
    /// The options' codes, in the order in which they are offered. Each needs a message `.option-CODE`.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub options: Vec<OptionId>,
    /// Whether an answer in own words is offered.
    #[schemars(default)]
    pub other: bool,
    /// Whether "I do not want to say" is offered. It stands alone: with it nothing else is chosen.
    #[schemars(default)]
    pub no_answer: bool,
    /// The least number that must be chosen, if anything is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 2, max = 1000))]
    pub at_least: Option<u32>,
    /// The greatest number that may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 1000))]
    pub at_most: Option<u32>,
    /// The number that must be chosen, if anything is: instead of `at-least` and `at-most`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 2, max = 1000))]
    pub exactly: Option<u32>,
    /// The options that stand alone, such as "none of these": with one of them nothing else is chosen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default, extend("uniqueItems" = true))]
    pub alone: Vec<OptionId>,
}

impl ChoiceField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (other, no_answer) = (keys.optional("other").unwrap_or(false), keys.optional("no-answer").unwrap_or(false));
        let choice = Self {
            options: Vec::new(),
            options_from: None,
            depends_on: None,
            parents: IndexMap::new(),
            list: None,
            other,
            no_answer,
        };
        if !keys.has("options-from") && !keys.has("depends-on") {
            return Some(Self { options: keys.codes("options")?, ..choice });
        }
        for (key, is_given) in [("options", keys.has("options")), ("other", other)] {
            if is_given {
                let arguments = [("key", "options-from".to_owned()), ("other", key.to_owned())];
                keys.report(key, Code::KeysExclude, &arguments);
            }
        }
        let depends_on = keys.optional("depends-on");
        keys.ignore("options");
        Some(Self { options_from: Some(keys.required("options-from")?), depends_on, other: false, ..choice })
    }

    /// Takes the options from the list that the field names.
    pub(crate) fn take(&mut self, list: &Arc<OptionList>) {
        self.options = list.options.iter().map(|option| option.code.clone()).collect();
        if self.depends_on.is_some() {
            let parent = |option: &super::ListOption| Some((option.code.clone(), option.parent.clone()?));
            self.parents = list.options.iter().filter_map(parent).collect();
        }
        self.list = Some(Arc::clone(list));
    }

    /// Reports whether the option `code` is offered if `parent` is the answer to the choice that this one depends on.
    pub(crate) fn belongs(&self, code: &OptionId, parent: &OptionId) -> bool {
        self.parents.get(code).is_none_or(|known| known == parent)
    }

    /// Returns all codes that can be chosen, in order: the options, then `other` and `no-answer` if offered.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        codes(&self.options, self.other, self.no_answer)
    }
}

/// Returns the schema that demands options or a list. What cannot go with either is excluded.
fn option_keys() -> serde_json::Value {
    json!([
        { "required": ["options"], "properties": { "depends-on": false } },
        { "required": ["options-from"], "properties": { "options": false, "other": { "const": false } } },
    ])
}

impl ChoicesField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let options = keys.codes("options");
        let (other, no_answer) = (keys.optional("other").unwrap_or(false), keys.optional("no-answer").unwrap_or(false));
        let (at_least, at_most) = (keys.in_range("at-least", 2, 1000), keys.in_range("at-most", 1, 1000));
        let exactly = keys.in_range("exactly", 2, 1000);
        let alone: Vec<OptionId> =
            if keys.has("alone") { keys.unique("alone").unwrap_or_default() } else { Vec::new() };
        let choices = Self { options: options?, other, no_answer, at_least, at_most, exactly, alone };
        choices.check(keys);
        Some(choices)
    }

    /// Reports limits that exclude each other or that cannot be met, and unknown options that stand alone.
    fn check(&self, keys: &mut TableReader<'_>) {
        for (key, limit) in [("at-least", self.at_least), ("at-most", self.at_most)] {
            if limit.is_some() && self.exactly.is_some() {
                keys.report("exactly", Code::KeysExclude, &[("key", key.to_owned()), ("other", "exactly".to_owned())]);
            }
        }
        let together = u32::try_from(self.together()).unwrap_or(u32::MAX);
        let most = self.at_most.map_or(together, |most| most.min(together));
        let crossed = |low: &u32| [("low", low.to_string()), ("high", most.to_string())];
        if let Some(least) = self.at_least.filter(|&least| least > most) {
            keys.report("at-least", Code::LimitsCrossed, &crossed(&least));
        }
        if let Some(number) = self.exactly.filter(|&number| number > together) {
            keys.report("exactly", Code::LimitsCrossed, &crossed(&number));
        }
        for code in self.alone.iter().filter(|code| !self.options.contains(code)) {
            keys.report("alone", Code::UnknownOption, &[("code", code.to_string())]);
        }
    }

    /// Returns how many options go together with others.
    pub(crate) fn together(&self) -> usize {
        self.options.iter().filter(|option| !self.alone.contains(option)).count() + usize::from(self.other)
    }

    /// Returns the least number that must be chosen, if anything is that does not stand alone.
    #[must_use]
    pub fn least(&self) -> Option<u32> {
        self.exactly.or(self.at_least)
    }

    /// Returns the greatest number that may be chosen.
    #[must_use]
    pub fn most(&self) -> Option<u32> {
        self.exactly.or(self.at_most)
    }

    /// Returns how many of the chosen options go together with others.
    pub(crate) fn ticks(&self, chosen: &[Chosen]) -> usize {
        chosen.iter().filter(|chosen| !self.is_alone(chosen.code())).count()
    }

    /// Reports whether an option stands alone.
    pub(crate) fn is_alone(&self, code: &str) -> bool {
        code == Reserved::NoAnswer.word() || self.alone.iter().any(|alone| alone.as_str() == code)
    }

    /// Returns all codes that can be chosen, in order: the options, then `other` and `no-answer` if offered.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        codes(&self.options, self.other, self.no_answer)
    }
}

fn codes(options: &[OptionId], other: bool, no_answer: bool) -> impl Iterator<Item = &str> {
    let other = other.then_some(Reserved::Other.word());
    let no_answer = no_answer.then_some(Reserved::NoAnswer.word());
    options.iter().map(OptionId::as_str).chain(other).chain(no_answer)
}

impl ChoiceField {
    /// Parses an answer: a code, or `{ "other": "own words" }`. A list of one is that one.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        let raw = match raw.into_list() {
            Ok(list) if list.is_empty() => return None,
            Ok(mut list) if list.len() == 1 && !matches!(list[0], Raw::List(_)) => list.swap_remove(0),
            Ok(list) => {
                let issue = if list.len() > 1 { AnswerProblem::SeveralOptions } else { AnswerProblem::Shape };
                parser.reject(AnswerPart::Whole, issue, Raw::List(list));
                return None;
            }
            Err(raw) => raw,
        };
        let raw = match (&self.list, as_code(raw)) {
            (Some(list), Raw::Text(text)) => return self.listed(list, text, parser).map(Answer::Choice),
            (_, raw) => raw,
        };
        chosen(raw, self.option_set(), parser).map(Answer::Choice)
    }

    /// Parses the code or the words of an option of a list.
    fn listed(&self, list: &OptionList, text: String, parser: &mut AnswerParser) -> Option<Chosen> {
        if is_unseen(&text) || text == "Off" {
            return None;
        }
        if self.no_answer && text.trim() == Reserved::NoAnswer.word() {
            return Some(Chosen::NoAnswer(NoAnswer::NoAnswer));
        }
        let issue = match list.find(&text) {
            Match::One(code) => return Some(Chosen::Option(code.clone())),
            Match::Several => AnswerProblem::SeveralInList,
            Match::Nothing => AnswerProblem::NotInList,
        };
        parser.reject(AnswerPart::Whole, issue, Raw::Text(text));
        None
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        self.option_set().schema()
    }

    fn option_set(&self) -> OptionSet<'_> {
        OptionSet { options: &self.options, other: self.other, no_answer: self.no_answer }
    }
}

impl ChoicesField {
    /// Parses an answer: a list of codes and `{ "other": "own words" }`, in any order. One alone needs no list.
    ///
    /// Codes that are not offered are rejected and the others kept. Duplicates are removed.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        let list = raw.into_list().unwrap_or_else(|raw| vec![raw]);
        let mut all = Vec::new();
        let mut each = AnswerParser::default();
        for raw in list {
            if let Some(chosen) = chosen(raw, self.option_set(), &mut each)
                && !all.contains(&chosen)
            {
                all.push(chosen);
            }
        }
        check_others(&mut all, &mut each);
        parser.merge(each);
        all.sort_by_key(|chosen| self.codes().position(|code| code == chosen.code()));
        if let Some(max) = self.most().filter(|&max| all.len() > max as usize) {
            parser.report(AnswerPart::Whole, AnswerProblem::AtMost(max));
        }
        let ticks = self.ticks(&all);
        if let Some(min) = self.least().filter(|&min| ticks == all.len() && (1..min as usize).contains(&ticks)) {
            parser.report(AnswerPart::Whole, AnswerProblem::AtLeast(min));
        }
        if all.len() > 1 && all.iter().any(|chosen| matches!(chosen, Chosen::NoAnswer(_))) {
            parser.report(AnswerPart::Whole, AnswerProblem::NoAnswerAlone);
        } else if all.len() > 1 && ticks < all.len() {
            parser.report(AnswerPart::Whole, AnswerProblem::OptionAlone);
        }
        (!all.is_empty()).then_some(Answer::Choices(all))
    }

    fn option_set(&self) -> OptionSet<'_> {
        OptionSet { options: &self.options, other: self.other, no_answer: self.no_answer }
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let mut schema = json!({
            "type": "array", "items": self.option_set().schema(), "minItems": 1, "uniqueItems": true,
            // Own words are the only objects.
            "contains": { "type": "object" }, "minContains": 0, "maxContains": 1,
        });
        let no_answer = self.no_answer.then_some(Reserved::NoAnswer.word());
        let alone: Vec<_> = self.alone.iter().map(OptionId::as_str).chain(no_answer).collect();
        let together = json!({ "items": { "not": { "enum": alone } }, "minItems": self.least().unwrap_or(1) });
        let limits = [
            self.most().map(|max| ("maxItems", json!(max))),
            self.least().filter(|_| alone.is_empty()).map(|min| ("minItems", json!(min))),
            (!alone.is_empty()).then(|| ("anyOf", json!([{ "items": { "enum": alone }, "maxItems": 1 }, together]))),
        ];
        if let Some(object) = schema.as_object_mut() {
            object.extend(limits.into_iter().flatten().map(|(key, limit)| (key.to_owned(), limit)));
        }
        schema
    }
}

/// Rejects answers in own words beyond the first, because there is one line for them. Words take precedence over a marked
/// box without words.
fn check_others(all: &mut Vec<Chosen>, parser: &mut AnswerParser) {
    let has_words = |chosen: &Chosen| match chosen {
        Chosen::Other { other } => Some(!other.is_empty()),
        Chosen::Option(_) | Chosen::NoAnswer(_) => None,
    };
    if all.iter().any(|chosen| has_words(chosen) == Some(true)) {
        all.retain(|chosen| has_words(chosen) != Some(false));
    }
    let mut seen = false;
    let surplus = all.extract_if(.., |chosen| has_words(chosen).is_some() && std::mem::replace(&mut seen, true));
    for chosen in surplus {
        if let Chosen::Other { other } = chosen {
            parser.reject(AnswerPart::Whole, AnswerProblem::Shape, own_words(Raw::Text(other)));
        }
    }
}

/// The options of a choice and the reserved codes offered beside them.
#[derive(Clone, Copy)]
struct OptionSet<'a> {
    options: &'a [OptionId],
    other: bool,
    no_answer: bool,
}

impl OptionSet<'_> {
    /// Returns the choice of a code, if it is offered.
    fn find(self, code: &str) -> Option<Chosen> {
        if let Some(option) = self.options.iter().find(|option| option.as_str() == code) {
            return Some(Chosen::Option(option.clone()));
        }
        match Reserved::from_word(code)? {
            Reserved::Other if self.other => Some(Chosen::Other { other: String::new() }),
            Reserved::NoAnswer if self.no_answer => Some(Chosen::NoAnswer(NoAnswer::NoAnswer)),
            Reserved::Other
            | Reserved::NoAnswer
            | Reserved::DontKnow
            | Reserved::Yes
            | Reserved::No
            | Reserved::Agreed
            | Reserved::Declined => None,
        }
    }

    /// Returns the JSON Schema of one chosen option.
    fn schema(self) -> serde_json::Value {
        let no_answer = self.no_answer.then_some(Reserved::NoAnswer.word());
        let codes = json!({ "enum": self.options.iter().map(OptionId::as_str).chain(no_answer).collect::<Vec<_>>() });
        if !self.other {
            return codes;
        }
        // A box that is marked without words is an answer too.
        let words = blank_or_words_schema(SHORT_TEXT);
        let other = json!({
            "type": "object", "properties": { "other": words }, "required": ["other"], "additionalProperties": false,
        });
        json!({ "anyOf": [codes, other] })
    }
}

/// Returns a whole number as text: programs write codes of digits as numbers.
fn as_code(raw: Raw) -> Raw {
    if let Raw::Number(number) = raw
        && number.fract() == 0.0
    {
        Raw::Text(number.to_string())
    } else {
        raw
    }
}

/// Parses one chosen option.
fn chosen(raw: Raw, option_set: OptionSet<'_>, parser: &mut AnswerParser) -> Option<Chosen> {
    let raw = as_code(raw);
    if raw.is_unmarked() {
        return None;
    }
    if let Some(code) = raw.as_text() {
        let chosen = option_set.find(code.trim());
        if chosen.is_none() {
            parser.reject(AnswerPart::Whole, AnswerProblem::UnknownOption, raw);
        }
        return chosen;
    }
    match raw.into_only_parts(&[Reserved::Other.word()]) {
        Ok(mut parts) => other(parts.shift_remove(Reserved::Other.word()).unwrap_or(Raw::Empty), option_set, parser),
        Err(raw) => {
            parser.reject(AnswerPart::Whole, AnswerProblem::Shape, raw);
            None
        }
    }
}

/// Parses an answer in own words. They may be missing if only the box was marked.
fn other(words: Raw, option_set: OptionSet<'_>, parser: &mut AnswerParser) -> Option<Chosen> {
    let issue = match words {
        Raw::Text(_) | Raw::Empty if option_set.other => {
            let other = parser.line(AnswerPart::Whole, words, SHORT_TEXT).unwrap_or_default();
            return Some(Chosen::Other { other });
        }
        Raw::Text(_) | Raw::Empty => AnswerProblem::UnknownOption,
        Raw::Twice(_) => AnswerProblem::GivenTwice,
        Raw::Mark(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_) => AnswerProblem::Shape,
    };
    parser.reject(AnswerPart::Whole, issue, own_words(words));
    None
}

fn own_words(words: Raw) -> Raw {
    Raw::Parts(IndexMap::from([(Reserved::Other.word().to_owned(), words)]))
}
