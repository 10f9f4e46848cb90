//! The page model: all content of the template, in order. Its fields are named as in the template.

use std::collections::BTreeMap;

use serde::Serialize;

use super::scan_marks::ScanMargins;
use crate::locale::Direction;
use crate::text::{Line, Rich};

/// A form with its words and, if it is filled, its answers.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct PageModel<'a> {
    /// Whether it is set as easy language: large, one column, large pictures.
    pub(super) easy: bool,
    /// Whether answers are set into it.
    pub(super) filled: bool,
    /// The language alone.
    pub(super) language: &'a str,
    /// The region.
    pub(super) region: Option<&'a str>,
    /// Which way it is written.
    pub(super) direction: Direction,
    /// Year, month and day of the version.
    pub(super) dated: (i16, i8, i8),
    /// The title, as it is set.
    pub(super) title: &'a Line,
    /// The title, as the file names it.
    pub(super) title_text: String,
    /// The line under the title.
    pub(super) subtitle: Option<&'a Line>,
    /// What stands on every page.
    pub(super) running: Running<'a>,
    /// The heading of the same facts where they stand in the text.
    pub(super) facts: &'a str,
    /// What must be known of corner marks and code.
    pub(super) scan: ScanMargins,
    /// What an empty box to tick is called.
    pub(super) empty_box: &'a str,
    /// What belongs in a gap that is written in by hand, by the gap's name.
    pub(super) gaps: BTreeMap<String, String>,
    /// Who hands the form out.
    pub(super) organisation: Option<Organisation<'a>>,
    /// What must be known of the text.
    pub(super) notices: Vec<&'a Rich>,
    /// What stands before the first section.
    pub(super) intro: &'a Rich,
    /// The sections.
    pub(super) sections: Vec<Section<'a>>,
    /// Which form and copy it is, for programs; absent on a filled page.
    pub(super) identity: Option<Part<'a>>,
}

/// What stands at the head and foot of every page.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Running<'a> {
    pub(super) organisation: Option<&'a str>,
    pub(super) title: String,
    pub(super) number: String,
    pub(super) version: String,
    pub(super) status: String,
    /// What else tells the page from others: language, validity, approver, fingerprint.
    pub(super) further: Vec<String>,
    /// When a printed copy counts.
    pub(super) rule: &'a str,
    /// Which copy it is.
    pub(super) copy: Option<String>,
    /// With `{page}` and `{pages}` where these stand.
    pub(super) page_of: &'a str,
    /// What stands across the page, as SVG.
    pub(super) watermark: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct Organisation<'a> {
    pub(super) name: &'a str,
    pub(super) lines: &'a [String],
    pub(super) logo: Option<Logo<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Logo<'a> {
    pub(super) path: &'static str,
    pub(super) alt: &'a str,
}

#[derive(Debug, Serialize)]
pub(super) struct Section<'a> {
    pub(super) number: String,
    pub(super) heading: &'a Line,
    pub(super) picture: Option<Picture<'a>>,
    pub(super) when: Option<&'a Line>,
    pub(super) why: Option<Why<'a>>,
    /// Whose view its first field gives.
    pub(super) voice: Option<Voiced<'a>>,
    pub(super) intro: &'a Rich,
    /// What is said instead of its fields when it was not asked.
    pub(super) skipped: Option<&'a str>,
    pub(super) items: Vec<Item<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Picture<'a> {
    /// In its final colour.
    pub(super) svg: String,
    pub(super) alt: &'a str,
}

/// A purpose, with the words that introduce it.
#[derive(Debug, Serialize)]
pub(super) struct Why<'a> {
    pub(super) lead: &'a str,
    pub(super) text: &'a Line,
}

/// Whose view it is, with a pictogram that repeats it.
#[derive(Debug, Serialize)]
pub(super) struct Voiced<'a> {
    pub(super) text: &'a str,
    pub(super) svg: String,
}

/// What follows each other in a section or card.
#[derive(Debug, Serialize)]
#[serde(tag = "item", rename_all = "kebab-case")]
pub(super) enum Item<'a> {
    /// One field, or two short ones beside each other.
    Row {
        /// Whether they take half the measure each.
        half: bool,
        fields: Vec<Field<'a>>,
    },
    /// Text only.
    Note { title: Option<&'a Line>, when: Option<&'a Line>, text: &'a Rich },
}

#[derive(Debug, Serialize)]
pub(super) struct Field<'a> {
    pub(super) number: Option<&'a str>,
    pub(super) label: &'a Line,
    /// Short words beside the label: that it must be answered, how many may be chosen.
    pub(super) remarks: Vec<String>,
    /// Whose view it is, where that changes.
    pub(super) voice: Option<Voiced<'a>>,
    pub(super) hints: Vec<Line>,
    pub(super) help: &'a Rich,
    pub(super) why: Option<Why<'a>>,
    pub(super) when: Option<&'a Line>,
    pub(super) body: Body<'a>,
}

/// What a field asks for, or the answer that was given. `anchor` counts the places of the sheet from 0.
#[derive(Debug, Serialize)]
#[serde(tag = "body", rename_all = "kebab-case")]
pub(super) enum Body<'a> {
    Write { anchor: usize, lines: u32 },
    Number { anchor: usize, unit: Option<&'a Line> },
    Date { parts: [DatePart<'a>; 3] },
    Options { columns: Vec<TickBox<'a>>, last: Vec<TickBox<'a>> },
    Scale { points: Vec<TickBox<'a>>, low: Option<&'a Line>, high: Option<&'a Line>, last: Vec<TickBox<'a>> },
    Faces { points: Vec<Face<'a>>, last: Vec<TickBox<'a>> },
    Rating { summary: String, points: Vec<&'a Line>, statements: Vec<Statement<'a>> },
    Grid { summary: String, columns: Vec<Column<'a>>, rows: Vec<GridRow<'a>>, more: Option<&'a str> },
    Cards { rows: Vec<Card<'a>>, more: Option<&'a str> },
    Agreement { statement: &'a Rich, options: Vec<TickBox<'a>>, withdrawn: Option<Box<Part<'a>>> },
    Signature { statement: &'a Rich, parts: Vec<Part<'a>>, line: SignatureLine<'a> },
    Answer { paragraphs: Vec<Paragraph> },
    Unanswered { text: &'a str },
}

#[derive(Debug, Serialize)]
pub(super) struct DatePart<'a> {
    pub(super) anchor: usize,
    pub(super) digits: u8,
    pub(super) caption: &'a str,
}

/// A box to tick and what it stands for.
#[derive(Debug, Serialize)]
pub(super) struct TickBox<'a> {
    pub(super) anchor: usize,
    pub(super) ticked: bool,
    pub(super) label: &'a Line,
    /// Space for own words, or the own words.
    pub(super) words: Option<Body<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Face<'a> {
    #[serde(flatten)]
    pub(super) tick_box: TickBox<'a>,
    pub(super) svg: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Statement<'a> {
    pub(super) label: &'a Line,
    pub(super) options: Vec<TickBox<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Column<'a> {
    pub(super) label: &'a Line,
    pub(super) hints: Vec<Line>,
    /// How much of the measure it takes, compared with the others.
    pub(super) share: f64,
}

#[derive(Debug, Serialize)]
pub(super) struct GridRow<'a> {
    pub(super) number: String,
    pub(super) cells: Vec<Body<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Card<'a> {
    pub(super) title: String,
    pub(super) items: Vec<Item<'a>>,
}

/// A labelled part of a field, such as the place of a signature.
#[derive(Debug, Serialize)]
pub(super) struct Part<'a> {
    pub(super) label: &'a str,
    pub(super) body: Body<'a>,
}

#[derive(Debug, Serialize)]
pub(super) struct SignatureLine<'a> {
    pub(super) label: &'a str,
    pub(super) anchor: usize,
}

/// A paragraph of an answer.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Paragraph {
    /// Whether it is written from right to left.
    pub(super) rtl: bool,
    pub(super) lines: Vec<String>,
}
