//! Divides a long statement before its ending, which must not be on another page than the boxes or the signature.

use std::borrow::Cow;

use super::super::page_model::Statement;
use crate::text::{Block, Inline, Line, Rich};

/// An ending of up to this many characters is not divided.
const SHORT: usize = 400;
/// The length of an ending that is cut off a longer paragraph, in characters.
const ENDING: usize = 240;

/// Divides a tall statement. Any other is all ending.
pub(super) fn with_ending(statement: &Rich, is_tall: bool) -> Statement<'_> {
    let whole = |text| Statement { beginning: Cow::Owned(Rich::default()), ending: text, joined: false, first: 1 };
    if !is_tall {
        return whole(Cow::Borrowed(statement));
    }
    let mut blocks = statement.0.clone();
    let Some(last) = blocks.pop() else { return whole(Cow::Borrowed(statement)) };
    let (rest, ending, first) = divided(last);
    let joined = matches!(rest, Some(Block::Paragraph { .. }));
    blocks.extend(rest);
    if blocks.is_empty() {
        return whole(Cow::Owned(Rich(vec![ending])));
    }
    Statement { beginning: Cow::Owned(Rich(blocks)), ending: Cow::Owned(Rich(vec![ending])), joined, first }
}

/// Cuts the ending off a block, if it is long. The number is that of the ending's first item.
fn divided(block: Block) -> (Option<Block>, Block, usize) {
    match block {
        Block::Paragraph { content } => {
            let text: Vec<_> = content.plain().chars().collect();
            if text.len() <= SHORT {
                return (None, Block::Paragraph { content }, 1);
            }
            let (rest, ending) = cut(content, place_to_cut(&text, text.len() - ENDING));
            (Some(Block::Paragraph { content: rest }), Block::Paragraph { content: ending }, 1)
        }
        Block::List { ordered, mut items } => {
            let mut kept = 0;
            let fits = |item: &&Rich| {
                kept += item.plain().chars().count();
                kept <= SHORT
            };
            let count = items.iter().rev().take_while(fits).count().max(1);
            let at = items.len().saturating_sub(count);
            let ending = Block::List { ordered, items: items.split_off(at) };
            ((at > 0).then_some(Block::List { ordered, items }), ending, at + 1)
        }
    }
}

/// Returns where the first sentence or line begins after `least` characters, else the first word.
fn place_to_cut(text: &[char], least: usize) -> usize {
    let begins_sentence = |at: &usize| text[at - 1] == '\n' || (text[at - 1] == ' ' && ".!?؟".contains(text[at - 2]));
    let begins_word = |at: &usize| text[at - 1] == ' ';
    let places = || least.max(2)..text.len();
    let soon = places().take(ENDING / 2).find(begins_sentence);
    soon.or_else(|| places().find(begins_word)).unwrap_or(least)
}

/// Cuts a line after `at` characters. White space at the cut is dropped.
fn cut(line: Line, at: usize) -> (Line, Line) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    let mut done = 0;
    for inline in line.0 {
        let part = Line(vec![inline]);
        let end = done + part.plain().chars().count();
        let Line(mut inlines) = part;
        if end <= at {
            first.append(&mut inlines);
        } else if done >= at {
            second.append(&mut inlines);
        } else if let Some(inline) = inlines.pop() {
            let (one, other) = cut_inline(inline, at - done);
            first.push(one);
            second.push(other);
        }
        done = end;
    }
    if matches!(first.last(), Some(Inline::Break)) {
        first.pop();
    }
    (Line(first), Line(second))
}

fn cut_inline(inline: Inline, at: usize) -> (Inline, Inline) {
    match inline {
        Inline::Text { text } => {
            let byte = text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte);
            let (first, second) = text.split_at(byte);
            let inline = |text: &str| Inline::Text { text: text.to_owned() };
            (inline(first.trim_end()), inline(second.trim_start()))
        }
        Inline::Strong { content } => {
            let (first, second) = cut(content, at);
            (Inline::Strong { content: first }, Inline::Strong { content: second })
        }
        Inline::Emphasis { content } => {
            let (first, second) = cut(content, at);
            (Inline::Emphasis { content: first }, Inline::Emphasis { content: second })
        }
        Inline::Link { target, content } => {
            let (first, second) = cut(content, at);
            (Inline::Link { target: target.clone(), content: first }, Inline::Link { target, content: second })
        }
        // These are not divided.
        whole @ (Inline::Break | Inline::Blank { .. }) => (whole, Inline::Text { text: String::new() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::read_rich;

    fn divide(text: &str) -> (String, String, bool, usize) {
        let no_slot = |_: &str| Inline::Text { text: String::new() };
        let (text, faults) = read_rich(text, false, &no_slot);
        assert!(faults.is_empty());
        let statement = with_ending(&text, true);
        (statement.beginning.plain(), statement.ending.plain(), statement.joined, statement.first)
    }

    #[test]
    fn a_statement_of_several_paragraphs_ends_with_the_last() {
        assert_eq!(
            divide("Erstens.\n\nZweitens.\n\nDrittens."),
            ("Erstens.\nZweitens.".into(), "Drittens.".into(), false, 1)
        );
        assert_eq!(divide("Kurz."), (String::new(), "Kurz.".into(), false, 1));
    }

    #[test]
    fn a_long_paragraph_is_cut_between_sentences_and_nothing_is_lost() {
        let sentence = "Ich bin **einverstanden, dass** die Stelle alles erfährt. ";
        let text = sentence.repeat(20);
        let (beginning, ending, joined, _) = divide(&text);
        assert!(joined && ending.starts_with("Ich bin") && beginning.ends_with("erfährt."), "{beginning} | {ending}");
        assert!((100..=ENDING).contains(&ending.chars().count()));
        assert_eq!(format!("{beginning} {ending}"), text.replace("**", "").trim());
    }

    #[test]
    fn a_paragraph_of_one_word_is_cut_too() {
        let (beginning, ending, ..) = divide(&format!("**{}**", "a".repeat(1000)));
        assert_eq!((beginning.len(), ending.len()), (1000 - ENDING, ENDING));
    }

    #[test]
    fn a_list_keeps_its_numbers() {
        let items: Vec<_> = (1..=40).map(|number| format!("1. Punkt {number} mit einigen Worten\n")).collect();
        let (beginning, ending, joined, first) = divide(&items.concat());
        assert!(!joined && ending.starts_with(&format!("Punkt {first} ")), "{ending}");
        assert_eq!(beginning.lines().count(), first - 1);
        assert_eq!(beginning.lines().count() + ending.lines().count(), 40);
    }
}
