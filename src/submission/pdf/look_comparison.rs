//! Compares how a field looks with how it was issued and with its value: nobody may see something else than what is read.

use std::collections::BTreeSet;

use super::appearance::{AppearanceReader, Drawn};
use super::document::Document;
use super::field_tree::{Field, Widget};
use super::object::{Dictionary, Name, Object, Stream};
use super::object_comparison::{ObjectComparison, Part};
use super::object_source::ObjectSource;
use super::page_comparison::numbers;
use super::stream_hash;
use crate::submission::read_error::ReadError;

/// How many characters a field shows at least before a longer value may be cut off.
const CUT: usize = 10;

/// Reports whether the places of a field look as they were issued, or as its value demands.
pub(super) fn is_honest(
    comparison: &mut ObjectComparison<'_, '_>,
    reader: &mut AppearanceReader,
    index: usize,
    here: &Field<'_>,
    there: &Field<'_>,
    widgets: &[&Widget<'_>],
    marks: &[String],
) -> Result<bool, ReadError> {
    let mut is_honest = true;
    for (issued, returned) in here.widgets.iter().zip(widgets) {
        is_honest &= match here.attributes.kind {
            Some(b"Btn") => has_same_states(comparison, reader, issued, returned)?,
            Some(b"Sig") if there.attributes.value.is_some() => true,
            Some(b"Sig") => {
                let (form, file) = (comparison.issued, comparison.returned);
                let looks = (form.entry(issued.entries, "AP")?, file.entry(returned.entries, "AP")?);
                // A field without a look shows nothing.
                if looks.1.is_some() {
                    comparison.compare(looks.0, looks.1, Part::Look(index))?;
                }
                true
            }
            Some(_) | None => shows_value(comparison, reader, there, (issued, returned), marks)?,
        };
    }
    Ok(is_honest)
}

/// Compares what a button looks like in each of its states. A program may draw it anew if on is marked and off is not.
fn has_same_states(
    comparison: &ObjectComparison<'_, '_>,
    reader: &mut AppearanceReader,
    issued: &Widget<'_>,
    returned: &Widget<'_>,
) -> Result<bool, ReadError> {
    let (form, file) = (comparison.issued, comparison.returned);
    let nothing = Dictionary::default();
    let normal = form.dictionary(issued.entries.get("AP"))?.and_then(|looks| looks.get("N"));
    let one = form.dictionary(normal)?.unwrap_or(&nothing);
    let normal = file.dictionary(returned.entries.get("AP"))?.and_then(|looks| looks.get("N"));
    let other = file.dictionary(normal)?.unwrap_or(&nothing);
    let is_kept = |(state, look): &(Name, Object)| {
        other
            .0
            .iter()
            .any(|(name, found)| name == state && comparison.is_untouched(look.as_reference(), found.as_reference()))
    };
    if one.0.len() == other.0.len() && one.0.iter().all(is_kept) {
        return Ok(true);
    }
    let states = |looks: &Dictionary| looks.0.iter().map(|(state, _)| state.to_vec()).collect::<BTreeSet<_>>();
    if states(one) != states(other) {
        return Ok(false);
    }
    for (state, look) in &one.0 {
        let found = other.0.iter().rfind(|(name, _)| **name == **state).map_or(&Object::Null, |(_, look)| look);
        if comparison.is_untouched(look.as_reference(), found.as_reference()) {
            continue;
        }
        let is_same = match (form.resolve(look)?, file.resolve(found)?) {
            (Object::Stream(issued), Object::Stream(returned)) if has_same_drawing(comparison, issued, returned)? => {
                true
            }
            (Object::Stream(_), Object::Stream(returned)) => {
                let marks = reader.read(file, returned)?.map(|drawn| drawn.marks);
                marks.is_some_and(|marks| (marks > 0) == (**state != *b"Off"))
            }
            // Without a look, a button shows nothing.
            (_, Object::Null) => **state == *b"Off",
            (_, _) => false,
        };
        if !is_same {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Reports whether a look draws the same in the same space.
fn has_same_drawing(
    comparison: &ObjectComparison<'_, '_>,
    issued: &Stream,
    returned: &Stream,
) -> Result<bool, ReadError> {
    let (form, file) = (comparison.issued, comparison.returned);
    if form.hash(issued) != Some(&stream_hash::of(file, returned)?) {
        return Ok(false);
    }
    let space = |key: &str| -> Result<bool, ReadError> {
        let identity = Object::Array([1, 0, 0, 1, 0, 0].map(Object::Integer).to_vec());
        let one = numbers(form, form.entry(&issued.dictionary, key)?.unwrap_or(&identity))?;
        let other = numbers(file, file.entry(&returned.dictionary, key)?.unwrap_or(&identity))?;
        Ok(one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| (one - other).abs() < 0.01))
    };
    Ok(space("BBox")? && space("Matrix")?)
}

/// Reports whether a text field shows its value, or nothing, or what it showed when it was issued. `marks`: what may stand
/// instead of the rest of a value.
fn shows_value(
    comparison: &ObjectComparison<'_, '_>,
    reader: &mut AppearanceReader,
    field: &Field<'_>,
    (issued, returned): (&Widget<'_>, &Widget<'_>),
    marks: &[String],
) -> Result<bool, ReadError> {
    let (form, file) = (comparison.issued, comparison.returned);
    let Some(looks) = file.dictionary(returned.entries.get("AP"))? else { return Ok(true) };
    let Some(Object::Stream(look)) = file.entry(looks, "N")? else { return Ok(true) };
    let value = value_of(file, field)?;
    let is_shown = match reader.read(file, look)? {
        // What it shows cannot be told by viewers either.
        None => false,
        Some(Drawn { has_picture: true, .. }) => false,
        // Text that nobody can see.
        Some(Drawn { text, marks: 0, .. }) if !text.is_empty() => false,
        Some(Drawn { text, .. }) => {
            let words = words_of(file, field, &value)?;
            let is_shown = |value: &str| is_shown_as(value, &text) || is_shown_before_mark(value, &text, marks);
            is_shown(&value) || words.is_some_and(|words| is_shown(&words))
        }
    };
    if is_shown {
        return Ok(true);
    }
    // Some programs leave looks as they are.
    let before = match form.dictionary(issued.entries.get("AP"))? {
        Some(looks) => form.entry(looks, "N")?,
        None => None,
    };
    if let Some(Object::Stream(before)) = before { has_same_drawing(comparison, before, look) } else { Ok(false) }
}

/// Returns the value of a text field or list.
fn value_of(file: &Document<'_>, field: &Field<'_>) -> Result<String, ReadError> {
    // pdftk writes what is chosen from a list as a list of one.
    let value = match field.attributes.value {
        Some(Object::Array(values)) if values.len() == 1 => values.first().map(|one| file.resolve(one)).transpose()?,
        value => value,
    };
    Ok(match value {
        Some(Object::String(text)) => file.text(text)?,
        Some(Object::Stream(text)) => file.text(&file.unpack(text)?)?,
        Some(_) | None => String::new(),
    })
}

/// Returns what a field shows for its value: the value itself, or the words of an option.
pub(super) fn shown_value(file: &Document<'_>, field: &Field<'_>) -> Result<String, ReadError> {
    let value = value_of(file, field)?;
    Ok(words_of(file, field, &value)?.unwrap_or(value))
}

/// Returns the words of the option of a list whose code a value is, which a field shows instead of it.
fn words_of<S: ObjectSource>(file: &S, field: &Field<'_>, code: &str) -> Result<Option<String>, ReadError> {
    for option in file.array(field.attributes.options)? {
        let Some([Object::String(known), Object::String(words), ..]) = file.resolve(option)?.as_array() else {
            continue;
        };
        if file.text(known)? == code {
            return file.text(words).map(Some);
        }
    }
    Ok(None)
}

fn is_space(character: char) -> bool {
    character.is_whitespace() || character.is_control() || is_invisible(character)
}

fn without_spaces(text: &str) -> Vec<char> {
    text.chars().filter(|one| !is_space(*one)).collect()
}

fn shown_without_spaces(shown: &[Option<char>]) -> Vec<Option<char>> {
    shown.iter().copied().filter(|one| one.is_none_or(|one| !is_space(one))).collect()
}

/// Reports whether a text is the beginning of a value, followed by one of the marks that say where it is in full.
fn is_shown_before_mark(whole: &str, shown: &[Option<char>], marks: &[String]) -> bool {
    let (value, shown) = (without_spaces(whole), shown_without_spaces(shown));
    marks.iter().map(|mark| without_spaces(mark)).any(|mark| {
        let Some((text, end)) = shown.len().checked_sub(mark.len()).map(|start| shown.split_at(start)) else {
            return false;
        };
        end.iter().zip(&mark).all(|(one, other)| *one == Some(*other))
            && text.len() < value.len()
            && (value.iter().zip(text).all(is_it)
                || (text.len() > CUT && is_shown_as(whole, text))
                || (has_right_to_left(whole) && is_shown_as(whole, text)))
    })
}

/// Returns what a text shows between a head and a foot; `None` if it does not begin and end with them.
pub(super) fn between(head: &str, shown: &[Option<char>], foot: &str) -> Option<Vec<Option<char>>> {
    let (head, foot, shown) = (without_spaces(head), without_spaces(foot), shown_without_spaces(shown));
    let end = shown.len().checked_sub(foot.len()).filter(|end| *end >= head.len())?;
    let is_there = head.iter().zip(&shown).all(is_it) && foot.iter().zip(&shown[end..]).all(is_it);
    is_there.then(|| shown[head.len()..end].to_vec())
}

/// Reports whether a text is all of a value. Of characters that fonts lack, nothing is expected.
pub(super) fn is_whole(whole: &str, shown: &[Option<char>]) -> bool {
    let (value, shown) = (without_spaces(whole), shown_without_spaces(shown));
    let plain = |one: &char| one.is_ascii_alphanumeric();
    let mut one: Vec<char> = value.iter().copied().filter(plain).collect();
    let mut other: Vec<char> = shown.iter().flatten().copied().filter(plain).collect();
    if has_right_to_left(whole) {
        one.sort_unstable();
        other.sort_unstable();
        return one == other;
    }
    let is_same = shown.len() == value.len() && value.iter().zip(&shown).all(is_it);
    // A letter and its accent become one character.
    let composed = value.iter().filter(|one| matches!(one, '\u{300}'..='\u{36f}')).count();
    let is_unusual = value.iter().any(|one| !is_western(*one)) || !control_free(whole);
    is_same || (is_unusual && is_remainder(&value, &shown) && one.len() <= other.len() + composed)
}

/// Reports whether a text has letters that are written from right to left.
pub(super) fn has_right_to_left(text: &str) -> bool {
    text.chars().any(is_right_to_left)
}

/// Reports whether a character is what programs show of another one.
fn is_it((wanted, found): (&char, &Option<char>)) -> bool {
    match found {
        None => true,
        Some('?') => *wanted == '?' || !wanted.is_ascii(),
        Some(found) => found == wanted,
    }
}

/// Reports whether a text is what programs show of a value: without characters that they lack, and only as far as it fits.
fn is_shown_as(whole: &str, shown: &[Option<char>]) -> bool {
    let shown = shown_without_spaces(shown);
    let value = without_spaces(whole);
    if shown.is_empty() {
        return true;
    }
    if value.iter().any(|one| is_right_to_left(*one)) {
        // Programs write right-to-left text in either order and in connected forms.
        let plain = |one: &char| one.is_ascii_alphanumeric();
        let mut one: Vec<char> = value.iter().copied().filter(plain).collect();
        let mut other: Vec<char> = shown.iter().flatten().copied().filter(plain).collect();
        one.sort_unstable();
        other.sort_unstable();
        return one == other || (value.len() > CUT && other.len() < one.len());
    }
    is_beginning(&value, &shown)
        || (!control_free(whole) && is_remainder(&value, &shown))
        || (value.iter().any(|one| !is_western(*one)) && is_remainder(&value, &shown))
}

/// Reports whether a text is the value, or so much of a longer one as there is room for.
fn is_beginning(value: &[char], shown: &[Option<char>]) -> bool {
    let is_cut = shown.len() >= CUT && shown.len() < value.len();
    (shown.len() == value.len() || is_cut) && value.iter().zip(shown).all(is_it)
}

/// Reports whether a text shows no letter, digit or sign of ASCII that the value does not have in this order. Of what
/// programs make of other characters, nothing is expected.
fn is_remainder(value: &[char], shown: &[Option<char>]) -> bool {
    let mut wanted = value.iter();
    let known = shown.iter().flatten().filter(|one| one.is_ascii() && **one != '?');
    known.into_iter().all(|found| wanted.any(|wanted| wanted == found))
}

/// Reports whether a text has no characters but line ends that move what follows them.
fn control_free(text: &str) -> bool {
    !text.chars().any(|one| one.is_control() && one != '\n')
}

/// Reports whether the standard encoding of PDF fonts has a character (ISO 32000-1, annex D.2).
fn is_western(character: char) -> bool {
    character <= '\u{ff}' || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(character)
}

const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

const fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

#[cfg(test)]
mod tests {
    use super::is_shown_as;

    #[test]
    fn a_text_is_what_programs_show_of_a_value_or_it_is_another_one() {
        let shown = |text: &str| text.chars().map(|one| (one != '~').then_some(one)).collect::<Vec<_>>();
        for (value, text, expected) in [
            ("Anna Berg", "Anna Berg", true),
            ("Anna\nBerg", "AnnaBerg", true),
            ("Anna", "", true),
            ("Ağaç", "A?a?", true),
            ("Ağaç", "Aa", true),
            ("Ağaç", "A~aç", true),
            ("😀 gut", "gut", true),
            ("100", "1000", false),
            ("1000", "100", false),
            ("agreed", "not agreed", false),
            ("not agreed", "agreed", false),
            ("", "declined", false),
            ("ja", "je", false),
            ("سلام 12", "12 مالس", true),
            ("سلام 12", "13 مالس", false),
            ("😀 heute 👩", "~~~~ heute ~~Ó", true),
            ("😀 heute 👩", "~~~~ morgen ~~Ó", false),
            ("Zeile\n\tmit Tabulator", "ZeileÅmit Tabulator", true),
            ("İpek Işık, Iğdır: şöyle", "İpek Işık, Iğdır:", true),
            ("zugestimmt, solange", "zugestimmt, s", true),
            ("Ölaf", "Olaf", false),
        ] {
            assert_eq!(is_shown_as(value, &shown(text)), expected, "{value} {text}");
        }
        let long = "x".repeat(100);
        assert!(is_shown_as(&long, &shown(&long[..80])));
    }
}
