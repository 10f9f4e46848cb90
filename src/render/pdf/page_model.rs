//! The page model: all content of the pages, in order. Its fields are named as in the template.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::corner_marks_and_code::ScanMargins;
use crate::definition::Density;
use crate::locale::Direction;
use crate::render::content::answer_words::Paragraph;
use crate::render::content::handout::HandoutContent;
use crate::text::{Line, Rich};

/// A form with its texts and, if it is filled in, its answers.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct PageModel<'a> {
    /// Whether it is typeset as easy language and large print are: large, in one column, with large pictures.
    pub(super) easy: bool,
    /// How large and how close the contents are.
    pub(super) density: Density,
    /// Whether it is filled in.
    pub(super) filled: bool,
    /// Whether a word may be wider than its column, so that it has to be broken.
    pub(super) long_words: bool,
    /// The language without region.
    pub(super) language: &'a str,
    /// The region.
    pub(super) region: Option<&'a str>,
    /// The text direction.
    pub(super) direction: Direction,
    /// The date of the version: year, month, day.
    pub(super) dated: (i16, i8, i8),
    /// The title.
    pub(super) title: &'a Line,
    /// The title as plain text, for the metadata.
    pub(super) title_text: String,
    /// The subtitle.
    pub(super) subtitle: Option<&'a Line>,
    /// The label of the line for the name, on a sheet without a question for it.
    pub(super) belongs_to: Option<&'a str>,
    /// The header and footer of every page.
    pub(super) running: Running<'a>,
    /// The heading of the control details in the text.
    pub(super) facts: &'a str,
    /// The sizes of corner marks and page code.
    pub(super) scan: ScanMargins,
    /// The alternative text of an empty tick box.
    pub(super) empty_box: &'a str,
    /// The alternative text of a ticked box.
    pub(super) ticked_box: &'a str,
    /// The alternative texts of gaps, by the gap's name.
    pub(super) gaps: BTreeMap<String, String>,
    /// The organisation that issues the form.
    pub(super) organisation: Option<Organisation<'a>>,
    /// The notices.
    pub(super) notices: Vec<&'a Rich>,
    /// The introduction.
    pub(super) intro: &'a Rich,
    /// The sections.
    pub(super) sections: Vec<Section<'a>>,
    /// What a handout has instead of sections.
    pub(super) handout: Option<HandoutContent<'a>>,
    /// The identity field; absent if the form is filled in.
    pub(super) identity: Option<Part<'a>>,
}

/// The header and footer of every page.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Running<'a> {
    pub(super) organisation: Option<&'a str>,
    pub(super) title: String,
    pub(super) number: String,
    pub(super) version: String,
    pub(super) status: String,
    /// The fingerprint.
    pub(super) fingerprint: Option<String>,
    /// What the text is: its language, and the short notice about it.
    pub(super) text: Vec<String>,
    /// Control details that are only at the end of the form: validity and approval.
    pub(super) further: Vec<String>,
    /// The author's own code and line.
    pub(super) own: Vec<String>,
    /// The sentence about when a printed copy is valid.
    pub(super) rule: &'a str,
    /// The copy's id in words.
    pub(super) copy: Option<String>,
    /// The page number, with the placeholders `{page}` and `{pages}`.
    pub(super) page_of: &'a str,
    /// The line above what goes on from the page before, with the placeholder `{name}`.
    pub(super) continued: &'a str,
    /// The watermark, as SVG.
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
#[serde(rename_all = "kebab-case")]
pub(super) struct Section<'a> {
    pub(super) id: &'a str,
    pub(super) number: Option<String>,
    pub(super) heading: &'a Line,
    pub(super) new_page: bool,
    pub(super) keep_together: bool,
    pub(super) landscape: bool,
    pub(super) picture: Option<Picture<'a>>,
    pub(super) when: Option<&'a Line>,
    pub(super) why: Option<Why<'a>>,
    /// The perspective of its first field.
    pub(super) voice: Option<Voiced<'a>>,
    pub(super) intro: &'a Rich,
    /// The text shown instead of the fields if the section was not relevant.
    pub(super) skipped: Option<&'a str>,
    pub(super) items: Vec<Item<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Picture<'a> {
    /// The drawing in its final colour.
    pub(super) svg: String,
    pub(super) alt: &'a str,
}

/// A purpose, with its introductory words.
#[derive(Debug, Serialize)]
pub(super) struct Why<'a> {
    pub(super) lead: &'a str,
    pub(super) text: &'a Line,
}

/// A perspective, with its pictogram.
#[derive(Debug, Serialize)]
pub(super) struct Voiced<'a> {
    pub(super) text: &'a str,
    pub(super) svg: String,
}

/// An item of a section or card.
#[derive(Debug, Serialize)]
#[serde(tag = "item", rename_all = "kebab-case")]
pub(super) enum Item<'a> {
    /// One field, or two short ones side by side.
    Row {
        /// Whether each takes half the page width.
        half: bool,
        fields: Vec<Field<'a>>,
    },
    /// A note.
    Note { id: &'a str, title: Option<&'a Line>, when: Option<&'a Line>, text: &'a Rich },
}

#[derive(Debug, Serialize)]
pub(super) struct Field<'a> {
    pub(super) id: &'a str,
    pub(super) number: Option<&'a str>,
    pub(super) label: &'a Line,
    /// Short remarks after the label: that an answer is required, how many options may be chosen.
    pub(super) remarks: Vec<String>,
    /// The perspective, if it differs from the previous field's.
    pub(super) voice: Option<Voiced<'a>>,
    pub(super) hints: Vec<Line>,
    pub(super) help: &'a Rich,
    pub(super) why: Option<Why<'a>>,
    pub(super) picture: Option<Picture<'a>>,
    pub(super) when: Option<&'a Line>,
    /// Whether it may be so tall that it has to be measured.
    pub(super) tall: bool,
    pub(super) body: Body<'a>,
}

/// The inputs of a field, or its answer. `anchor` is the index of a form field, from 0.
#[derive(Debug, Serialize)]
#[serde(tag = "body", rename_all = "kebab-case")]
pub(super) enum Body<'a> {
    Write {
        anchor: usize,
        lines: u32,
    },
    Number {
        anchor: usize,
        unit: Option<&'a Line>,
        /// What values mean, if it is calculated.
        bands: Vec<BandLine<'a>>,
    },
    Quantity {
        anchor: usize,
        /// The caption of its box.
        value: &'a str,
        /// The form field for the unit.
        of_unit: usize,
        /// The caption of its box.
        unit: &'a str,
        units: Vec<&'a Line>,
        /// Whether a unit needs a wide box.
        wide: bool,
    },
    Date {
        parts: Vec<DatePart<'a>>,
    },
    Options {
        columns: Vec<TickBox<'a>>,
        last: Vec<TickBox<'a>>,
    },
    Scale {
        points: Vec<TickBox<'a>>,
        low: Option<&'a Line>,
        high: Option<&'a Line>,
        last: Vec<TickBox<'a>>,
    },
    Faces {
        points: Vec<Face<'a>>,
        last: Vec<TickBox<'a>>,
    },
    Rating {
        summary: String,
        points: Vec<&'a Line>,
        statements: Vec<RatedStatement<'a>>,
    },
    Grid {
        summary: String,
        columns: Vec<Column<'a>>,
        rows: Vec<GridRow<'a>>,
        /// Whether the rows have names instead of numbers.
        has_names: bool,
        more: Option<&'a str>,
        /// Whether a row may be taller than a page.
        tall: bool,
        /// The most options of a choice that are columns of boxes.
        most_boxes: usize,
        /// How much more than their least width the other columns need beside boxes.
        beside_boxes: f64,
    },
    Cards {
        rows: Vec<Card<'a>>,
        more: Option<&'a str>,
    },
    Agreement {
        statement: Statement<'a>,
        options: Vec<TickBox<'a>>,
        withdrawn: Option<Box<Part<'a>>>,
    },
    Signature {
        statement: Statement<'a>,
        parts: Vec<Part<'a>>,
        line: SignatureLine<'a>,
    },
    /// Two cells of a row, one below the other.
    Pair {
        upper: Box<Body<'a>>,
        lower: Box<Body<'a>>,
    },
    Answer {
        paragraphs: Vec<Paragraph>,
    },
    Unanswered {
        text: &'a str,
    },
}

/// A range of values with a meaning.
#[derive(Debug, Serialize)]
pub(super) struct BandLine<'a> {
    pub(super) values: &'a str,
    pub(super) label: &'a Line,
}

#[derive(Debug, Serialize)]
pub(super) struct DatePart<'a> {
    pub(super) anchor: usize,
    pub(super) digits: u8,
    pub(super) caption: &'a str,
}

/// A tick box with its label.
#[derive(Debug, Serialize)]
pub(super) struct TickBox<'a> {
    pub(super) anchor: usize,
    pub(super) ticked: bool,
    pub(super) label: &'a Line,
    /// The space for free text, or the free text.
    pub(super) words: Option<Body<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Face<'a> {
    #[serde(flatten)]
    pub(super) tick_box: TickBox<'a>,
    pub(super) svg: String,
}

/// A text that is agreed to or signed. It may break over pages before its ending, which stays on one page with the boxes.
#[derive(Debug, Serialize)]
pub(super) struct Statement<'a> {
    pub(super) beginning: Cow<'a, Rich>,
    pub(super) ending: Cow<'a, Rich>,
    /// Whether the ending continues the last paragraph of the beginning.
    pub(super) joined: bool,
    /// The number of the first item, if the ending continues a numbered list.
    pub(super) first: usize,
}

/// A statement to rate.
#[derive(Debug, Serialize)]
pub(super) struct RatedStatement<'a> {
    pub(super) label: &'a Line,
    pub(super) options: Vec<TickBox<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Column<'a> {
    pub(super) label: &'a Line,
    pub(super) unit: Option<&'a Line>,
    pub(super) remarks: Vec<String>,
    pub(super) when: Option<&'a Line>,
    pub(super) hints: Vec<Line>,
    pub(super) help: &'a Rich,
    pub(super) why: Option<Why<'a>>,
    /// The relative width.
    pub(super) share: f64,
    /// The least width, in millimetres.
    pub(super) least: f64,
    /// Whether it is explained above the table, because its head is too narrow for that.
    pub(super) above: bool,
    /// The column below it, in rows of two lines.
    pub(super) lower: Option<Box<Column<'a>>>,
}

#[derive(Debug, Serialize)]
pub(super) struct GridRow<'a> {
    /// Its name or number.
    pub(super) head: String,
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
