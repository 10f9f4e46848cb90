//! Formatted texts as a tree of blocks and inlines, parsed from Markdown.
//!
//! The values of Fluent messages are CommonMark. They are parsed once into this tree, which every renderer writes in its
//! own format. Markdown that forms cannot contain (headings, images, HTML, code, links with other schemes) is reported and
//! kept as plain text, so that no renderer interprets markup from a project's files.

use serde::Serialize;

mod markdown;

pub use markdown::{FoundFault, MarkdownFault, read_line, read_rich};
pub(crate) use markdown::{SLOT_END, SLOT_START};

/// A text of paragraphs and lists.
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
        /// The content.
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
    /// Plain characters.
    Text {
        /// The characters.
        text: String,
    },
    /// Strong text, shown bold.
    Strong {
        /// The content.
        content: Line,
    },
    /// Emphasised text; also shown bold where italics are hard to read.
    Emphasis {
        /// The content.
        content: Line,
    },
    /// A link to a page, an address or a telephone number.
    Link {
        /// `https:`, `http:`, `mailto:` or `tel:`.
        target: String,
        /// The link text.
        content: Line,
    },
    /// A line break. Easy language has one sentence per line.
    Break,
    /// A blank to fill in by hand, for a variable without a value in the organisation's profile.
    Blank {
        /// The variable's name, such as `organisation`.
        name: String,
    },
}

impl Rich {
    /// Reports whether the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text without markup, with one line per paragraph or item.
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
    /// Creates a line of plain text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self(vec![Inline::Text { text: text.into() }])
    }

    /// Reports whether the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text without markup. Blanks are written as `____`.
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
