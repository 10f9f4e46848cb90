//! The texts of a page: shown in its first language, kept in templates for the others.
//!
//! Every text that differs between languages gets a number. Its element carries the number as `data-t`, and the
//! template of each further language holds the text at that place. Equal texts share a number.

use std::cell::{Cell, RefCell};

use indexmap::IndexSet;
use maud::{Markup, PreEscaped, Render, html};

use super::multilingual::Multilingual;
use crate::localized::{Localized, Word, Words, fill};
use crate::profile::Variable;
use crate::text::{Block, Inline, Line, Rich};

/// A text ready to be set into its element.
#[derive(Clone, Debug)]
pub(super) struct Text {
    /// The number under which the other languages keep it; none if it is the same in total.
    pub mark: Option<usize>,
    markup: Markup,
}

impl Text {
    /// Sets the text where it has no element of its own.
    pub fn run(&self) -> Markup {
        html! { @if self.mark.is_some() { span data-t=[self.mark] { (self) } } @else { (self) } }
    }
}

impl Render for Text {
    fn render_to(&self, buffer: &mut String) {
        buffer.push_str(&self.markup.0);
    }
}

/// The forms of a page and the texts that were taken from them.
#[derive(Debug)]
pub(super) struct Texts<'a> {
    forms: Multilingual<'a, Localized>,
    /// The texts that differ, by number: each in every language.
    taken: RefCell<IndexSet<Vec<String>>>,
    /// How many short names were given out.
    named: Cell<usize>,
}

impl<'a> Texts<'a> {
    /// Starts with no text taken.
    pub fn new(forms: Multilingual<'a, Localized>) -> Self {
        Self { forms, taken: RefCell::default(), named: Cell::default() }
    }

    /// Returns a number that no other element of the page has. No id of a form begins with `_`, so that `_` and the
    /// number are an id of their own.
    pub fn fresh(&self) -> usize {
        self.named.replace(self.named.get() + 1)
    }

    /// Returns the form in every language.
    pub const fn forms(&self) -> &Multilingual<'a, Localized> {
        &self.forms
    }

    /// Reports whether one of the languages is easy language.
    pub fn has_easy(&self) -> bool {
        self.forms.iter().any(|form| form.language.easy.is_some())
    }

    fn take(&self, in_each: impl Iterator<Item = Markup>) -> Text {
        let texts: Vec<String> = in_each.map(PreEscaped::into_string).collect();
        let first = texts.first().cloned().unwrap_or_default();
        let is_same = texts.iter().all(|text| *text == first);
        let mark = (!is_same).then(|| self.taken.borrow_mut().insert_full(texts).0);
        Text { mark, markup: PreEscaped(first) }
    }

    /// Takes a text that is made from each form's words together with a part of the form.
    fn take_with<T>(&self, parts: impl Iterator<Item = T>, markup: impl Fn(&Words, T) -> Markup) -> Text {
        self.take(self.forms.iter().zip(parts).map(|(form, part)| markup(&form.words, part)))
    }

    /// Takes a line.
    pub fn line(&self, lines: &Multilingual<'_, Line>) -> Text {
        self.take_with(lines.iter(), line)
    }

    /// Takes a line that some languages may lack; `None` if all do.
    pub fn optional<'l>(&self, lines: impl Iterator<Item = Option<&'l Line>>) -> Option<Text> {
        let lines: Vec<_> = lines.collect();
        let some = lines.iter().any(Option::is_some);
        let or_nothing = |words: &Words, text: Option<&Line>| text.map(|text| line(words, text)).unwrap_or_default();
        some.then(|| self.take_with(lines.into_iter(), or_nothing))
    }

    /// Takes blocks that some languages may lack; `None` if all do.
    pub fn rich(&self, texts: &Multilingual<'_, Rich>) -> Option<Text> {
        let some = texts.iter().any(|text| !text.is_empty());
        some.then(|| self.take_with(texts.iter(), rich))
    }

    /// Takes all notices of each language; `None` if no language has any.
    pub fn notices(&self) -> Option<Text> {
        let some = self.forms.iter().any(|form| form.all_notices().next().is_some());
        let of = |form: &Localized| html! { @for notice in form.all_notices() { (rich(&form.words, notice)) } };
        some.then(|| self.take(self.forms.iter().map(of)))
    }

    /// Takes words around the form.
    pub fn word(&self, word: Word) -> Text {
        self.say(|form| form.words.get(word).to_owned())
    }

    /// Takes words around the form, with values that each language writes in its own way.
    pub fn filled(&self, word: Word, values: impl Fn(&Localized) -> Vec<(&'static str, String)>) -> Text {
        self.say(|form| fill_owned(form.words.get(word), &values(form)))
    }

    /// Takes a text that is made from each form.
    pub fn say(&self, text: impl Fn(&Localized) -> String) -> Text {
        self.take(self.forms.iter().map(|form| html! { (text(form)) }))
    }

    /// Takes a text that is made from each form together with a part of it.
    pub fn say_with<T>(&self, parts: &Multilingual<'_, T>, text: impl Fn(&Localized, &T) -> String) -> Text {
        self.take(self.forms.iter().zip(parts.iter()).map(|(form, part)| html! { (text(form, part)) }))
    }

    /// Returns the templates of all languages but the first. A rule stands for a text that is the same in the first.
    pub fn templates(&self) -> Markup {
        let taken = self.taken.borrow();
        html! {
            @for (i, form) in self.forms.iter().enumerate().skip(1) {
                template id={ "_t." (form.language.tag) } {
                    @for texts in taken.iter() {
                        @if texts.get(i) == texts.first() { hr; }
                        @else { (template(texts.get(i).map_or("", String::as_str))) }
                    }
                }
            }
        }
    }
}

/// Sets a text in a template: in a paragraph, which needs no end, unless it has paragraphs of its own.
fn template(text: &str) -> Markup {
    let has_blocks = ["<p>", "<ul>", "<ol>"].iter().any(|block| text.starts_with(block));
    let text = PreEscaped(text);
    html! { @if has_blocks { div { (text) } } @else { p { (text) } } }
}

/// Puts owned values in the places of a text.
pub(super) fn fill_owned(text: &str, values: &[(&'static str, String)]) -> String {
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fill(text, &values)
}

fn rich(words: &Words, text: &Rich) -> Markup {
    html! {
        @for block in &text.0 {
            @match block {
                Block::Paragraph { content } => p { (line(words, content)) },
                Block::List { ordered: true, items } => ol { (list_items(words, items)) },
                Block::List { ordered: false, items } => ul { (list_items(words, items)) },
            }
        }
    }
}

fn list_items(words: &Words, items: &[Rich]) -> Markup {
    html! { @for item in items { li { (item_blocks(words, item)) } } }
}

/// Sets an item of one paragraph without the paragraph's own element: lists are tighter so.
fn item_blocks(words: &Words, item: &Rich) -> Markup {
    match item.0.as_slice() {
        [Block::Paragraph { content }] => line(words, content),
        _ => rich(words, item),
    }
}

/// Sets a line of text as HTML. Whatever it says is escaped.
pub(super) fn line(words: &Words, text: &Line) -> Markup {
    html! { @for part in &text.0 { (inline(words, part)) } }
}

fn inline(words: &Words, part: &Inline) -> Markup {
    html! {
        @match part {
            Inline::Text { text } => (text),
            Inline::Strong { content } => strong { (line(words, content)) },
            Inline::Emphasis { content } => em { (line(words, content)) },
            Inline::Link { target, content } => a href=(target) rel="noreferrer" { (line(words, content)) },
            Inline::Break => br;,
            Inline::Blank { name } => (gap(words, name)),
        }
    }
}

/// Sets what belongs in a gap. The style shows a line to write on in place of the words, which are for those who do not
/// see it.
fn gap(words: &Words, name: &str) -> Markup {
    html! { span.fill { @if let Some(variable) = Variable::from_word(name) { (words.gap(variable)) } } }
}
