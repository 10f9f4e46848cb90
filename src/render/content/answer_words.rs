//! Formats answers as text, for filled forms and handouts.

use serde::Serialize;

use super::printable_text::is_blank;
use crate::locale::{Direction, format_date, format_number};
use crate::localized::{Choice, Kind, calculated_text, duration_text, moment_text, number_text, quantity_text};
use crate::name::Reserved;
use crate::text::Line;
use crate::value::{Answer, Chosen};

/// Returns the free text of the option "other", if it was chosen.
pub(crate) fn own_words(answer: &Answer) -> Option<&str> {
    let chosen = match answer {
        Answer::Choice(chosen) => std::slice::from_ref(chosen),
        Answer::Choices(chosen) => chosen,
        Answer::Text(_)
        | Answer::Number(_)
        | Answer::Date(_)
        | Answer::Moment(_)
        | Answer::YesNo(_)
        | Answer::Scale(_)
        | Answer::Quantity(_)
        | Answer::Duration(_)
        | Answer::Rating(_)
        | Answer::Table(_)
        | Answer::Agreement(_)
        | Answer::Signature(_) => &[],
    };
    chosen.iter().find_map(|chosen| match chosen {
        Chosen::Other { other } => Some(other.as_str()).filter(|words| !is_blank(words)),
        Chosen::Option(_) | Chosen::NoAnswer(_) => None,
    })
}

/// Formats an answer as text in a language; `None` for ratings and tables.
pub(crate) fn in_words(tag: &str, kind: &Kind, answer: &Answer) -> Option<String> {
    let text = match answer {
        Answer::Text(text) => text.clone(),
        Answer::Number(number) => number_in_words(tag, number.get(), kind),
        Answer::Quantity(quantity) => quantity_text(tag, units_of(kind), quantity.value.get(), quantity.unit.as_str()),
        Answer::Date(date) => format_date(tag, *date),
        Answer::Moment(moment) => moment_text(tag, *moment),
        Answer::Duration(duration) => duration_text(*duration),
        Answer::YesNo(_) | Answer::Choice(_) | Answer::Choices(_) | Answer::Scale(_) | Answer::Agreement(_) => {
            labels(kind, answer).join("\n")
        }
        Answer::Signature(signature) => {
            let date = signature.date.map(|date| format_date(tag, date));
            [signature.name.clone(), signature.place.clone(), date].into_iter().flatten().collect::<Vec<_>>().join("\n")
        }
        Answer::Rating(_) | Answer::Table(_) => return None,
    };
    Some(text)
}

/// A paragraph of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Paragraph {
    /// Whether it is written from right to left.
    pub(crate) rtl: bool,
    pub(crate) lines: Vec<String>,
}

/// Splits an answer into paragraphs and lines. Each paragraph has its own direction; without letters, that of the page.
pub(crate) fn paragraphs(words: &str, standard: Direction) -> Vec<Paragraph> {
    let lines: Vec<_> = words.split('\n').map(|line| line.trim_end_matches('\r')).collect();
    lines
        .split(|line| line.trim().is_empty())
        .filter(|lines| !lines.is_empty())
        .map(|lines| Paragraph {
            rtl: direction(lines, standard) == Direction::Rtl,
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        })
        .collect()
}

/// Returns the units of a quantity.
pub(crate) fn units_of(kind: &Kind) -> &[Choice] {
    if let Kind::Quantity { units, .. } = kind { units } else { &[] }
}

/// Formats a number with its unit; a calculated one with all its decimals and what it means.
fn number_in_words(tag: &str, number: f64, kind: &Kind) -> String {
    let with_unit = |written: String, unit: Option<&Line>| match unit {
        Some(unit) => format!("{written}\u{A0}{}", unit.plain()),
        None => written,
    };
    match kind {
        Kind::Number { keys, unit } => {
            with_unit(number_text(tag, keys, number), unit.as_ref().filter(|_| keys.unit.is_some()))
        }
        Kind::Calculated { keys, unit, bands } => {
            let written = calculated_text(tag, keys, number);
            let written = with_unit(written, unit.as_ref().filter(|_| keys.unit.is_some()));
            let band = keys.band(number).and_then(|band| bands.iter().find(|one| one.code == band.code.as_str()));
            band.map_or_else(|| written.clone(), |band| format!("{written} – {}", band.label.plain()))
        }
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Quantity { .. }
        | Kind::Date { .. }
        | Kind::Duration { .. }
        | Kind::Time { .. }
        | Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Listed { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => format_number(tag, number),
    }
}

/// Returns the labels of everything that was chosen; the free text follows the label of "other".
fn labels(kind: &Kind, answer: &Answer) -> Vec<String> {
    let offered = offered(kind);
    let label = |code: &str| {
        let label = offered.iter().find(|choice| choice.code == *code).map(|choice| choice.label.plain())?;
        let own = own_words(answer).filter(|_| code == Reserved::Other.word());
        // "Something else:" may have its colon already.
        let mark = if label.ends_with(':') { "" } else { ":" };
        Some(own.map_or_else(|| label.clone(), |own| format!("{label}{mark} {own}")))
    };
    answer.codes().iter().filter_map(|code| label(code)).collect()
}

/// Returns all options of a closed question.
pub(crate) fn offered(kind: &Kind) -> Vec<&Choice> {
    match kind {
        Kind::YesNo { options }
        | Kind::Choice { options }
        | Kind::Listed { options, .. }
        | Kind::Choices { options, .. }
        | Kind::Agreement { options, .. } => options.iter().collect(),
        Kind::Scale { points, no_answer, .. } => points.iter().chain(no_answer).collect(),
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Number { .. }
        | Kind::Quantity { .. }
        | Kind::Calculated { .. }
        | Kind::Date { .. }
        | Kind::Duration { .. }
        | Kind::Time { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => Vec::new(),
    }
}

/// Returns the direction of the first letter with a direction.
fn direction(lines: &[&str], standard: Direction) -> Direction {
    let letter = lines.iter().flat_map(|line| line.chars()).find(|one| one.is_alphabetic());
    letter.map_or(standard, |letter| if is_rtl(letter) { Direction::Rtl } else { Direction::Ltr })
}

/// Reports whether a letter belongs to a right-to-left script.
fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
