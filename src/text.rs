//! Texts as renderers see them: Markdown already read, nothing left to interpret.
//!
//! Words come from Fluent messages whose values are CommonMark. They are read here, once, into blocks and
//! inlines that every renderer writes in its own way. What is not allowed in a form's text (headings, images,
//! HTML, code, links to other schemes) is reported, and stands as plain text, so nothing from outside is ever
//! taken for markup by a renderer.

use serde::Serialize;

mod markdown;

pub use markdown::{MarkdownFault, read_line, read_rich};
pub(crate) use markdown::{SLOT_END, SLOT_START};

/// Several blocks of text: paragraphs and lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Rich(pub Vec<Block>);

/// One line of text: a label, a hint, an option.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Line(pub Vec<Inline>);

/// A paragraph or a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// What stands in it.
        content: Line,
    },
    /// A list, each item with blocks of its own.
    List {
        /// Whether the items are numbered, from 1.
        ordered: bool,
        /// The items in order.
        items: Vec<Rich>,
    },
}

/// A run of text within a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "inline", rename_all = "kebab-case")]
pub enum Inline {
    /// Characters as they are.
    Text {
        /// The characters.
        text: String,
    },
    /// Strong text, shown bold.
    Strong {
        /// What is strong.
        content: Line,
    },
    /// Stressed text; shown bold too where italics are hard to read.
    Emphasis {
        /// What is stressed.
        content: Line,
    },
    /// A link to a page, an address or a telephone number.
    Link {
        /// `https:`, `http:`, `mailto:` or `tel:`.
        target: String,
        /// What is shown.
        content: Line,
    },
    /// A new line within the paragraph. Easy language has one sentence a line.
    Break,
    /// A place to write by hand what the organisation's profile does not say.
    Blank {
        /// The variable's name, such as `organisation`.
        name: String,
    },
}

impl Rich {
    /// Says whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text alone, one line a paragraph or item.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut lines = Vec::new();
        self.collect_plain(&mut lines);
        lines.join("\n")
    }

    fn collect_plain(&self, lines: &mut Vec<String>) {
        for block in &self.0 {
            match block {
                Block::Paragraph { content } => lines.push(content.plain()),
                Block::List { items, .. } => items.iter().for_each(|item| item.collect_plain(lines)),
            }
        }
    }
}

impl Line {
    /// Makes a line of characters without markup.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self(vec![Inline::Text { text: text.into() }])
    }

    /// Says whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text alone. A place to write in is shown as `____`.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut text = String::new();
        self.push_plain(&mut text);
        text
    }

    fn push_plain(&self, out: &mut String) {
        for inline in &self.0 {
            match inline {
                Inline::Text { text } => out.push_str(text),
                Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => {
                    content.push_plain(out);
                }
                Inline::Break => out.push('\n'),
                Inline::Blank { .. } => out.push_str("____"),
            }
        }
    }
}
