//! The data of choices from lists. Each list is in the page once, however many fields take options from it.

use serde_json::{Map, Value, json};

use super::data::table_with;
use super::multilingual::Multilingual;
use crate::field::OptionList;
use crate::localized::{Choice, Field, Kind, ListKeys, Localized, Word};
use crate::name::{FieldId, Reserved};

/// Reports whether a form has choices from lists.
pub(super) fn has_lists(form: &Localized) -> bool {
    choices(form).next().is_some()
}

/// Reports whether "I do not want to say" is among the options.
pub(super) fn offers_no_answer(options: &[Choice]) -> bool {
    no_answer(options).is_some()
}

fn no_answer(options: &[Choice]) -> Option<&Choice> {
    options.last().filter(|option| option.code == Reserved::NoAnswer.word())
}

/// Returns the choices from lists, with their options and lists.
fn choices(form: &Localized) -> impl Iterator<Item = (&Field, &[Choice], &ListKeys)> {
    form.all_fields().filter_map(|field| {
        let Kind::Listed { options, list } = &field.kind else { return None };
        Some((field, options.as_slice(), list))
    })
}

/// Serializes the options of each list by its name. An option is its code, the option that it belongs to or 0, and its words
/// in each language of the page, of which those that equal the first are 0; then its words in further languages.
pub(super) fn options(forms: &Multilingual<'_, Localized>) -> Map<String, Value> {
    let mut lists = Map::new();
    for (field, first, list) in choices(forms.first()) {
        // What belongs to what is known where it matters.
        if lists.contains_key(list.name.as_str()) && list.depends_on.is_none() {
            continue;
        }
        let others: Vec<_> = forms.iter().skip(1).map(|form| options_of(form, &field.id)).collect();
        let of_list = first.iter().filter(|option| option.code != Reserved::NoAnswer.word()).enumerate();
        let option = |(index, option): (usize, &Choice)| {
            let words = option.label.plain();
            let in_other = |options: &&[Choice]| {
                let other = options.get(index).map(|option| option.label.plain());
                other.filter(|other| *other != words).map_or(json!(0), |other| json!(other))
            };
            let parent = list.parents.get(option.code.as_str()).map_or(json!(0), |parent| json!(parent));
            let rest: Vec<_> = others.iter().map(in_other).collect();
            let written = [vec![json!(option.code), parent, json!(words)], rest].concat();
            let further = further_words(&list.list, index).filter(|words| !written.contains(words));
            Value::Array(written.iter().cloned().chain(further).collect())
        };
        lists.insert(list.name.to_string(), of_list.map(option).collect());
    }
    lists
}

/// Returns the words of an option in all languages of its list: what is typed is read in any.
fn further_words(list: &OptionList, index: usize) -> impl Iterator<Item = Value> {
    let words = list.options.get(index).into_iter().flat_map(|option| &option.words);
    words.filter(|words| !words.is_empty()).map(|words| json!(words))
}

fn options_of<'f>(form: &'f Localized, id: &FieldId) -> &'f [Choice] {
    choices(form).find(|(field, _, _)| field.id == *id).map_or(&[], |(_, options, _)| options)
}

/// Builds a rule for each choice that depends on another: the option belongs to the one chosen there.
pub(super) fn rules(form: &Localized) -> Vec<Value> {
    let rule = |(field, _, list): (&Field, &[Choice], &ListKeys)| {
        let parent = list.depends_on.as_ref()?;
        let holds = json!({ "count": field.id, "within": parent });
        let mut rule = json!({ "id": text_id(&field.id), "at": field.id, "holds": holds });
        if let Some(table) = table_with(form, &field.id) {
            rule["each"] = json!(table.id);
        }
        Some(rule)
    };
    choices(form).filter_map(rule).collect()
}

/// Returns the id of a rule that no rule of a form can have.
fn text_id(field: &FieldId) -> String {
    format!("{field}.parent")
}

/// Returns the texts about choices from lists, by key: what is said of an option that does not belong to another answer, and
/// the words of "I do not want to say" by `:`, field and `.no-answer`.
pub(super) fn texts(form: &Localized) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for (field, options, list) in choices(form) {
        if list.depends_on.is_some() {
            let text = form.words.fill(Word::ErrorOtherParent, &[("field", &field.label.plain())]);
            texts.push((format!(".{}", text_id(&field.id)), text));
        }
        if let Some(option) = no_answer(options) {
            texts.push((format!(":{}.{}", field.id, option.code), option.label.plain()));
        }
    }
    texts
}
