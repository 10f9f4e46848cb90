//! One place of a form, put together from all its widgets.

use indexmap::IndexMap;

use crate::name::Reserved;
use crate::value::{Raw, latin_digits};
use crate::widget::WidgetPart;

/// What the widgets of one field hold.
#[derive(Default)]
pub(super) struct FieldAnswer {
    whole: Option<Raw>,
    /// The options that were offered to be marked, and what each mark holds.
    options: Vec<(String, Raw)>,
    date: Date,
    /// What is held under further names: statements, parts of a signature, own words, the date of a withdrawal.
    parts: IndexMap<String, Part>,
}

/// What one part holds.
#[derive(Default)]
struct Part {
    whole: Option<Raw>,
    date: Date,
    /// Nothing has options there; what has them all the same is kept.
    options: Vec<(String, Raw)>,
}

/// The fields of a date: year, month, day.
#[derive(Default)]
struct Date([Option<Raw>; 3]);

impl FieldAnswer {
    /// Adds what one widget holds.
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
        }
    }

    /// Returns the answer as the HTML form saves it; blank if nothing is held.
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
        if parts.keys().all(|name| name == WITHDRAWN) && chosen.is_empty() {
            let withdrawn = parts.swap_remove(WITHDRAWN).unwrap_or(Raw::Empty);
            return withdrawal(whole, withdrawn);
        }
        all_of([whole, Raw::List(chosen), Raw::Parts(parts)])
    }
}

/// What the day of a withdrawal is called in answers.
const WITHDRAWN: &str = "withdrawn";

impl Part {
    fn into_raw(self) -> Raw {
        all_of([single(self.whole, self.date), Raw::List(marked(self.options))])
    }
}

/// Returns what is written in one place, or in the three fields of a date.
fn single(whole: Option<Raw>, date: Date) -> Raw {
    all_of([whole.unwrap_or(Raw::Empty), date.into_raw()])
}

impl Date {
    /// Returns the date as the HTML form saves it, `2026-03-07`. What is no date, or only parts of one, is put together
    /// in the same way, so that all that was written is kept and no day is made up.
    fn into_raw(self) -> Raw {
        let mut parts = Vec::new();
        for part in self.0 {
            match part.unwrap_or(Raw::Empty) {
                Raw::Empty => parts.push(String::new()),
                Raw::Text(text) => parts.push(latin_digits(text.trim())),
                // Two days are no day.
                raw @ (Raw::Twice(_) | Raw::Mark(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_)) => return raw,
            }
        }
        if parts.iter().all(String::is_empty) {
            return Raw::Empty;
        }
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let [year, month, day] = &parts[..] else { return Raw::Empty };
        if year.len() == 4 && parts.iter().all(|part| digits(part)) && month.len() <= 2 && day.len() <= 2 {
            return Raw::Text(format!("{year}-{month:0>2}-{day:0>2}"));
        }
        Raw::Text(parts.join("-"))
    }
}

/// Returns the codes of what is marked. A mark that holds anything but its code is kept as it is.
fn marked(options: Vec<(String, Raw)>) -> Vec<Raw> {
    let marked = options.into_iter().filter(|(_, raw)| !raw.is_unmarked());
    let marked = marked.map(|(code, raw)| {
        let is_plain = raw.as_text() == Some(&code) || matches!(raw, Raw::Twice(_));
        if is_plain { raw } else { Raw::Parts(IndexMap::from([(code, raw)])) }
    });
    marked.collect()
}

/// Returns what was chosen of several options. Whoever writes own words means the option beside them.
fn several(mut chosen: Vec<Raw>, words: Option<Raw>) -> Raw {
    let other = Reserved::Other.word();
    if let Some(words) = words {
        let own = own_words(words);
        match chosen.iter_mut().find(|raw| raw.as_text() == Some(other)) {
            Some(mark) => *mark = own,
            None => chosen.push(own),
        }
    }
    Raw::List(chosen)
}

/// Returns what was chosen of options of which only one can be. Own words beside another option are a second choice.
fn one(whole: Raw, words: Option<Raw>) -> Raw {
    let Some(words) = words else { return whole };
    let is_other = whole.is_unmarked() || whole.as_text() == Some(Reserved::Other.word());
    if is_other { own_words(words) } else { Raw::List(vec![whole, own_words(words)]) }
}

fn own_words(words: Raw) -> Raw {
    Raw::Parts(IndexMap::from([(Reserved::Other.word().to_owned(), words)]))
}

/// Returns an agreement together with the day of its withdrawal.
fn withdrawal(agreed: Raw, withdrawn: Raw) -> Raw {
    let agreed = match agreed.as_text().and_then(Reserved::from_word) {
        Some(Reserved::Agreed) => Raw::Mark(true),
        Some(Reserved::Declined) => Raw::Mark(false),
        Some(Reserved::Other | Reserved::NoAnswer | Reserved::DontKnow | Reserved::Yes | Reserved::No) | None => agreed,
    };
    let parts = [("agreed", agreed), (WITHDRAWN, withdrawn)].into_iter().filter(|(_, raw)| !raw.is_blank());
    Raw::Parts(parts.map(|(name, raw)| (name.to_owned(), raw)).collect())
}

/// Returns the one that is not blank. If there are several, none of them is believed.
fn all_of<const N: usize>(all: [Raw; N]) -> Raw {
    let mut all: Vec<_> = all.into_iter().filter(|raw| !raw.is_blank()).collect();
    match all.len() {
        0 | 1 => all.pop().unwrap_or(Raw::Empty),
        _ => Raw::Twice(all),
    }
}
