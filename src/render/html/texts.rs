//! The texts of a page: shown in the first language, in templates for the others.
//!
//! Every text that differs between languages gets a number. Its element has the number as `data-t`, and the template
//! of each other language contains the text at that index. Equal texts share a number.

use std::cell::{Cell, RefCell};

use indexmap::IndexSet;
use maud::{Markup, PreEscaped, Render, html};

use super::multilingual::Multilingual;
use crate::localized::{Localized, Perspective, Word, Words, fill};
use crate::organisation_profile::Variable;
use crate::text::{Block, Inline, Line, Rich};

/// A text of the page.
#[derive(Clone, Debug)]
pub(super) struct Text {
    /// Its number; `None` if it is the same in all languages.
    pub number: Option<usize>,
    markup: Markup,
}

impl Text {
    /// Renders the text where it has no element of its own.
    pub fn run(&self) -> Markup {
        html! { @if self.number.is_some() { span data-t=[self.number] { (self) } } @else { (self) } }
    }
}

impl Render for Text {
    fn render_to(&self, buffer: &mut String) {
        buffer.push_str(&self.markup.0);
    }
}

/// The forms of a page and the texts registered so far.
#[derive(Debug)]
pub(super) struct Texts<'a> {
    forms: Multilingual<'a, Localized>,
    /// The texts that differ between languages, by number: each in every language.
    registered: RefCell<IndexSet<Vec<String>>>,
    /// The number of ids given out.
    next_number: Cell<usize>,
}

impl<'a> Texts<'a> {
    /// Starts without texts.
    pub fn new(forms: Multilingual<'a, Localized>) -> Self {
        Self { forms, registered: RefCell::default(), next_number: Cell::default() }
    }

    /// Returns a number that no other element of the page has. Ids of fields never begin with `_`, so `_` and the
    /// number are a unique id.
    pub fn unique_number(&self) -> usize {
        self.next_number.replace(self.next_number.get() + 1)
    }

    /// Returns the form in every language.
    pub const fn forms(&self) -> &Multilingual<'a, Localized> {
        &self.forms
    }

    /// Reports whether one of the languages is easy language.
    pub fn has_easy(&self) -> bool {
        self.forms.iter().any(|form| form.language.easy.is_some())
    }

    fn register(&self, in_each: impl Iterator<Item = Markup>) -> Text {
        let texts: Vec<String> = in_each.map(PreEscaped::into_string).collect();
        let first = texts.first().cloned().unwrap_or_default();
        let is_same = texts.iter().all(|text| *text == first);
        let number = (!is_same).then(|| self.registered.borrow_mut().insert_full(texts).0);
        Text { number, markup: PreEscaped(first) }
    }

    /// Registers a text that is made from each form's words and a part of the form.
    pub fn register_part<T>(&self, parts: impl Iterator<Item = T>, markup: impl Fn(&Words, T) -> Markup) -> Text {
        self.register(self.forms.iter().zip(parts).map(|(form, part)| markup(&form.words, part)))
    }

    /// Registers a line.
    pub fn line(&self, lines: &Multilingual<'_, Line>) -> Text {
        self.register_part(lines.iter(), line)
    }

    /// Registers a line that may be absent in some languages; `None` if it is absent in all.
    pub fn optional<'l>(&self, lines: impl Iterator<Item = Option<&'l Line>>) -> Option<Text> {
        let lines: Vec<_> = lines.collect();
        let some = lines.iter().any(Option::is_some);
        let or_nothing = |words: &Words, text: Option<&Line>| text.map(|text| line(words, text)).unwrap_or_default();
        some.then(|| self.register_part(lines.into_iter(), or_nothing))
    }

    /// Registers blocks that may be absent in some languages; `None` if they are absent in all.
    pub fn rich(&self, texts: &Multilingual<'_, Rich>) -> Option<Text> {
        let some = texts.iter().any(|text| !text.is_empty());
        some.then(|| self.register_part(texts.iter(), rich))
    }

    /// Registers the notices of each language as one text; `None` if no language has any.
    pub fn notices(&self) -> Option<Text> {
        let some = self.forms.iter().any(|form| form.all_notices().next().is_some());
        let of = |form: &Localized| html! { @for notice in form.all_notices() { (rich(&form.words, notice)) } };
        some.then(|| self.register(self.forms.iter().map(of)))
    }

    /// Registers words around the form.
    pub fn word(&self, word: Word) -> Text {
        self.register_text(|form| form.words.get(word).to_owned())
    }

    /// Registers the words for a perspective, given in each language.
    pub fn perspective(&self, perspectives: &[Perspective<'_>]) -> Text {
        let each = self.forms.iter().zip(perspectives);
        self.register(each.map(|(form, perspective)| html! { (perspective.words(&form.words)) }))
    }

    /// Registers words around the form with values that each language formats itself.
    pub fn filled(&self, word: Word, values: impl Fn(&Localized) -> Vec<(&'static str, String)>) -> Text {
        self.register_text(|form| fill_owned(form.words.get(word), &values(form)))
    }

    /// Registers a text that is made from each form.
    pub fn register_text(&self, text: impl Fn(&Localized) -> String) -> Text {
        self.register(self.forms.iter().map(|form| html! { (text(form)) }))
    }

    /// Registers a text that is made from each form and a part of it.
    pub fn register_part_text<T>(&self, parts: &Multilingual<'_, T>, text: impl Fn(&Localized, &T) -> String) -> Text {
        self.register(self.forms.iter().zip(parts.iter()).map(|(form, part)| html! { (text(form, part)) }))
    }

    /// Renders the templates of all languages but the first. `hr` replaces a text that equals that of the first
    /// language.
    pub fn templates(&self) -> Markup {
        let registered = self.registered.borrow();
        html! {
            @for (i, form) in self.forms.iter().enumerate().skip(1) {
                template id={ "_t." (form.language.tag) } {
                    @for texts in registered.iter() {
                        @if texts.get(i) == texts.first() { hr; }
                        @else { (template(texts.get(i).map_or("", String::as_str))) }
                    }
                }
            }
        }
    }
}

/// Renders a text in a template: in a paragraph without end tag, unless it has paragraphs itself.
fn template(text: &str) -> Markup {
    let has_blocks = ["<p>", "<ul>", "<ol>"].iter().any(|block| text.starts_with(block));
    let text = PreEscaped(text);
    html! { @if has_blocks { div { (text) } } @else { p { (text) } } }
}

/// Replaces the placeholders of a text by values.
pub(super) fn fill_owned(text: &str, values: &[(&'static str, String)]) -> String {
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fill(text, &values)
}

pub(super) fn rich(words: &Words, text: &Rich) -> Markup {
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

/// Renders a list item of one paragraph without `p`, which makes lists denser.
fn item_blocks(words: &Words, item: &Rich) -> Markup {
    match item.0.as_slice() {
        [Block::Paragraph { content }] => line(words, content),
        _ => rich(words, item),
    }
}

/// Renders a line of text, escaped.
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

/// Renders a gap. The style shows a writing line in its place; its text is for screen readers.
fn gap(words: &Words, name: &str) -> Markup {
    html! { span.fill { @if let Some(variable) = Variable::from_word(name) { (words.gap(variable)) } } }
}
