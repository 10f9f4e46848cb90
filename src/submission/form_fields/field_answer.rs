//! Assembles the answer to one field from the values of its widgets.

use indexmap::IndexMap;

use crate::acroform::WidgetPart;
use crate::name::Reserved;
use crate::value::{Raw, UNIT, VALUE, latin_digits};

/// The values of the widgets of one field.
#[derive(Default)]
pub(super) struct FieldAnswer {
    whole: Option<Raw>,
    /// The options and the values of their buttons.
    options: Vec<(String, Raw)>,
    date: Date,
    /// The values of parts: statements, parts of a signature, free text, the date of a withdrawal.
    parts: IndexMap<String, Part>,
}

/// The values of one part.
#[derive(Default)]
struct Part {
    whole: Option<Raw>,
    date: Date,
    /// No part has options; values of such names are kept all the same.
    options: Vec<(String, Raw)>,
}

/// The fields of a date and time: year, month, day, hour, minute.
#[derive(Default)]
struct Date([Option<Raw>; 5]);

impl FieldAnswer {
    /// Adds the value of a widget.
    pub(super) fn add(&mut self, part: Option<String>, which: WidgetPart, raw: Raw) {
        let (whole, date, options) = match part {
            None => (&mut self.whole, &mut self.date, &mut self.options),
            Some(part) => {
                let part = self.parts.entry(part).or_default();
                (&mut part.whole, &mut part.date, &mut part.options)
            }
        };
        match which {
            WidgetPart::Whole => *whole = Some(raw),
            WidgetPart::Option(code) => options.push((code, raw)),
            WidgetPart::Year => date.0[0] = Some(raw),
            WidgetPart::Month => date.0[1] = Some(raw),
            WidgetPart::Day => date.0[2] = Some(raw),
            WidgetPart::Hour => date.0[3] = Some(raw),
            WidgetPart::Minute => date.0[4] = Some(raw),
        }
    }

    /// Returns the answer in the shape that the HTML form saves, blank if there are no values.
    pub(super) fn into_raw(self) -> Raw {
        let mut parts: IndexMap<_, _> = self.parts.into_iter().map(|(name, part)| (name, part.into_raw())).collect();
        parts.retain(|_, raw| !raw.is_blank());
        let whole = single(self.whole, self.date);
        let is_of_several = !self.options.is_empty();
        let chosen = marked(self.options);
        if parts.keys().all(|name| name == Reserved::Other.word()) {
            let words = parts.swap_remove(Reserved::Other.word());
            return match (whole, chosen) {
                (whole, chosen) if is_of_several => all_of([whole, several(chosen, words)]),
                (whole, _) => one(whole, words),
            };
        }
        if chosen.is_empty() && parts.len() == 1 && parts.contains_key(UNIT) {
            parts.extend(Some((VALUE.to_owned(), whole)).filter(|(_, raw)| !raw.is_blank()));
            return Raw::Parts(parts);
        }
        if parts.keys().all(|name| name == WITHDRAWN) && chosen.is_empty() {
            let withdrawn = parts.swap_remove(WITHDRAWN).unwrap_or(Raw::Empty);
            return withdrawal(whole, withdrawn);
        }
        all_of([whole, Raw::List(chosen), Raw::Parts(parts)])
    }
}

/// The key of the day of a withdrawal.
const WITHDRAWN: &str = "withdrawn";

impl Part {
    fn into_raw(self) -> Raw {
        all_of([single(self.whole, self.date), Raw::List(marked(self.options))])
    }
}

/// Returns the value of a single widget, or of the three widgets of a date.
fn single(whole: Option<Raw>, date: Date) -> Raw {
    all_of([whole.unwrap_or(Raw::Empty), date.into_raw()])
}

impl Date {
    /// Returns the date or time in the shape that the HTML form saves: `2026-03-07`, `14:30`, `2026-03-07T14:30`, or what was
    /// written in each box, so that everything is kept and nothing is invented.
    fn into_raw(self) -> Raw {
        let written: IndexMap<_, _> = ["year", "month", "day", "hour", "minute"].into_iter().zip(self.0).collect();
        let parts = written.into_iter().filter_map(|(part, raw)| Some((part.to_owned(), raw?)));
        let parts: IndexMap<_, _> = parts.filter(|(_, raw)| !raw.is_blank()).collect();
        if parts.is_empty() {
            return Raw::Empty;
        }
        let digits = |part: &str, max: usize| {
            let digits = latin_digits(parts.get(part)?.as_text()?.trim());
            (digits.len() <= max && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
        };
        let has = |part: &str| parts.contains_key(part);
        let day = match (digits("year", 4).filter(|year| year.len() == 4), digits("month", 2), digits("day", 2)) {
            (Some(year), Some(month), Some(day)) => Some(format!("{year}-{month:0>2}-{day:0>2}")),
            _ => None,
        };
        let time = digits("hour", 2).zip(digits("minute", 2)).map(|(hour, minute)| format!("{hour:0>2}:{minute:0>2}"));
        let (has_day, has_time) = (has("year") || has("month") || has("day"), has("hour") || has("minute"));
        match (day, time) {
            (Some(day), Some(time)) => Raw::Text(format!("{day}T{time}")),
            (Some(day), None) if !has_time => Raw::Text(day),
            (None, Some(time)) if !has_day => Raw::Text(time),
            _ => Raw::Parts(parts),
        }
    }
}

/// Returns the codes of the marked options. A button with another value than its code is kept with that value.
fn marked(options: Vec<(String, Raw)>) -> Vec<Raw> {
    let marked = options.into_iter().filter(|(_, raw)| !raw.is_unmarked());
    let marked = marked.map(|(code, raw)| {
        let is_plain = raw.as_text() == Some(&code) || matches!(raw, Raw::Twice(_));
        if is_plain { raw } else { Raw::Parts(IndexMap::from([(code, raw)])) }
    });
    marked.collect()
}

/// Returns the choices among several options. Free text implies the option "other".
fn several(mut chosen: Vec<Raw>, words: Option<Raw>) -> Raw {
    let other = Reserved::Other.word();
    if let Some(words) = words {
        let free_text = own_words(words);
        match chosen.iter_mut().find(|raw| raw.as_text() == Some(other)) {
            Some(mark) => *mark = free_text,
            None => chosen.push(free_text),
        }
    }
    Raw::List(chosen)
}

/// Returns the choice of a single option. Free text together with another option is a second choice.
fn one(whole: Raw, words: Option<Raw>) -> Raw {
    let Some(words) = words else { return whole };
    let is_other = whole.is_unmarked() || whole.as_text() == Some(Reserved::Other.word());
    if is_other { own_words(words) } else { Raw::List(vec![whole, own_words(words)]) }
}

fn own_words(words: Raw) -> Raw {
    Raw::Parts(IndexMap::from([(Reserved::Other.word().to_owned(), words)]))
}

/// Returns an agreement with the day of its withdrawal.
fn withdrawal(agreed: Raw, withdrawn: Raw) -> Raw {
    let agreed = match agreed.as_text().and_then(Reserved::from_word) {
        Some(Reserved::Agreed) => Raw::Mark(true),
        Some(Reserved::Declined) => Raw::Mark(false),
        Some(Reserved::Other | Reserved::NoAnswer | Reserved::DontKnow | Reserved::Yes | Reserved::No) | None => agreed,
    };
    let parts = [("agreed", agreed), (WITHDRAWN, withdrawn)].into_iter().filter(|(_, raw)| !raw.is_blank());
    Raw::Parts(parts.map(|(name, raw)| (name.to_owned(), raw)).collect())
}

/// Returns the only value that is not blank. Several values contradict each other.
fn all_of<const N: usize>(all: [Raw; N]) -> Raw {
    let mut all: Vec<_> = all.into_iter().filter(|raw| !raw.is_blank()).collect();
    match all.len() {
        0 | 1 => all.pop().unwrap_or(Raw::Empty),
        _ => Raw::Twice(all),
    }
}
