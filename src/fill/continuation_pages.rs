//! Adds pages to a copy with the answers that do not fit into their boxes, each in full and in letters as large as in the
//! form. They are in the structure tree and in the bookmarks as the sections of the form are.
//!
//! Their text is laid out and drawn by the same code as that of boxes, not by Typst: so it is in the incremental update
//! without a second document that would have to be taken apart, and it is read back as boxes are.

use lopdf::{Dictionary, Object, StringFormat};

use super::appearance::{Style, points, thousandths, whole};
use super::blank_form::{TextBox, Widget};
use super::content_writer::{ContentWriter, GlyphSubsets};
use super::copy_writer::CopySource;
use super::document_end::{DocumentEnd, Node};
use super::font_embedding::FontEmbedding;
use super::font_fallback::FontFallback;
use super::incremental_update::IncrementalUpdate;
use super::line_breaking::{Line, lines};
use super::object_writer::{write_dictionary, write_number, write_points, write_text};
use super::text_shaping::{Shaped, shape};
use crate::continuation::{BESIDE_CODE, CONTINUES, ContinuationWords, PIECE};
use crate::page_code::{Symbol, XOBJECT_NAME};
use crate::render::content::printable_text;

/// The margins of the pages, in points: at the sides, above the body, and below it.
const SIDE: f32 = 65.2;
const TOP: f32 = 84.0;
const BOTTOM: f32 = 64.0;
/// The baseline of the first line at the head, from the upper edge, and of the foot, from the lower edge.
const HEAD: f32 = 36.0;
const FOOT: f32 = 36.0;
/// The room beside the page code, in points.
const CODE_ROOM: f32 = 79.4;

/// The least distance of lines, in font sizes.
const LEADING: f32 = 1.4;

/// The accent colour of the form and the colour of text.
const ACCENT: &[u8] = b"0.043 0.29 0.369 rg\n";
const INK: &[u8] = b"0.1 g\n";

/// The day of the piece info, which must have one. It is always the same, so that copies are reproducible.
const DAY: &str = "D:20270101000000Z";

/// An answer that does not fit into its box.
pub(super) struct LongAnswer<'f> {
    /// The name of the field.
    pub(super) field: String,
    pub(super) path: String,
    pub(super) widget: &'f Widget,
    pub(super) place: TextBox,
    /// The value.
    pub(super) value: String,
    /// What is shown for it.
    pub(super) shown: String,
}

/// What a text is in the structure tree.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    Title,
    Heading,
    Paragraph,
}

impl Tag {
    const fn name(self) -> &'static str {
        match self {
            Self::Title => "H2",
            Self::Heading => "H3",
            Self::Paragraph => "P",
        }
    }
}

/// A heading or paragraph.
struct Block {
    tag: Tag,
    text: String,
    shaped: Shaped,
    lines: Vec<Line>,
    font_size: f32,
    pitch: f32,
    /// The distance to what is above, in points.
    above: f32,
}

/// The lines of a block that are on one page: their number, and the first baseline.
struct Part {
    block: usize,
    lines: std::ops::Range<usize>,
    first: f32,
}

/// The pages, laid out.
pub(super) struct ContinuationPages {
    blocks: Vec<Block>,
    pages: Vec<Vec<Part>>,
    head: (Shaped, Vec<Line>),
    head_size: f32,
    /// The page of each answer, from 1.
    starts: Vec<usize>,
}

impl ContinuationPages {
    /// Lays out the pages. `head` is the line at their head.
    pub(super) fn new(
        fonts: &FontFallback,
        end: &DocumentEnd,
        (words, style): (&ContinuationWords, Style),
        answers: &[LongAnswer<'_>],
        head: &str,
    ) -> Self {
        let body = answers.iter().map(|answer| answer.place.font_size).fold(style.page, f32::max);
        let width = end.size.0 - 2.0 * SIDE;
        let head_size = body.min(style.page) * style.head;
        let head = lay_out(fonts, head, width - CODE_ROOM, head_size);
        let mut blocks = Vec::new();
        let mut add = |tag, text: &str, factor: f32, above: f32| {
            let font_size = body * factor;
            let (shaped, lines) = lay_out(fonts, text, width, font_size);
            let pitch = font_size * style.leading.max(LEADING);
            blocks.push(Block { tag, text: text.to_owned(), shaped, lines, font_size, pitch, above: above * body });
        };
        add(Tag::Title, &words.title, 1.5, 0.0);
        add(Tag::Paragraph, &words.intro, 1.0, 0.5);
        for answer in answers {
            add(Tag::Heading, &words.heading(&answer.field, answer.widget.page + 1, &answer.widget.label), 1.15, 1.4);
            for paragraph in answer.shown.split('\n').filter(|paragraph| !printable_text::is_blank(paragraph)) {
                add(Tag::Paragraph, paragraph, 1.0, 0.4);
            }
        }
        let mut pages = Self { blocks, pages: Vec::new(), head, head_size, starts: Vec::new() };
        pages.divide(end);
        pages
    }

    /// Returns the page on which an answer begins, from 1.
    pub(super) fn page_of(&self, answer: usize) -> usize {
        self.starts.get(answer).copied().unwrap_or_default()
    }

    /// Returns the number of pages.
    pub(super) const fn len(&self) -> usize {
        self.pages.len()
    }

    /// Divides the blocks into pages. A heading stays with two lines of what it is about.
    fn divide(&mut self, end: &DocumentEnd) {
        let head = (HEAD + count(self.head.1.len()) * self.head_size * 1.25 + 8.0).max(TOP);
        let top = end.size.1 - head;
        let mut page: Vec<Part> = Vec::new();
        let mut y = top;
        for (index, block) in self.blocks.iter().enumerate() {
            let needed = match block.tag {
                Tag::Title | Tag::Heading => block.pitch * (count(block.lines.len()) + 2.5),
                Tag::Paragraph => block.pitch * count(block.lines.len().min(2)),
            };
            y -= block.above;
            if y - needed < BOTTOM && !page.is_empty() {
                self.pages.push(std::mem::take(&mut page));
                y = top;
            }
            let mut from = 0;
            while from < block.lines.len() {
                let room = whole((y - BOTTOM) / block.pitch).max(1);
                let to = block.lines.len().min(from + room);
                if block.tag == Tag::Heading && from == 0 {
                    self.starts.push(end.pages + self.pages.len() + 1);
                }
                page.push(Part { block: index, lines: from..to, first: y - block.font_size });
                y -= count(to - from) * block.pitch;
                from = to;
                if from < block.lines.len() {
                    self.pages.push(std::mem::take(&mut page));
                    y = top;
                }
            }
        }
        self.pages.push(page);
    }

    /// Writes the pages.
    pub(super) fn write(
        &self,
        source: &CopySource,
        end: &DocumentEnd,
        answers: &[LongAnswer<'_>],
        symbols: &[Symbol],
        file: &mut super::copy_writer::File<'_>,
    ) {
        let elements: Vec<u32> = self.blocks.iter().map(|_| file.update.reserve()).collect();
        let names = file.update.reserve();
        write_names(&mut file.update, names, answers);
        let mut written = Vec::new();
        let mut drawn: Vec<Vec<(u32, u32)>> = self.blocks.iter().map(|_| Vec::new()).collect();
        let first_key = end.structure.number_of("ParentTreeNextKey");
        for ((index, key), (parts, symbol)) in (0..).zip(first_key..).zip(self.pages.iter().zip(symbols)) {
            let page = file.update.reserve();
            let foot = source.words.foot(end.pages + index + 1, end.pages + self.len());
            let content = self.content(&source.fonts, end, parts, &foot, file);
            let place = PagePlace { page, key, names };
            write_page(source, end, &place, (&content, symbol), file);
            let parents: Vec<u32> = parts.iter().map(|part| elements[part.block]).collect();
            for (mark, part) in (0..).zip(parts) {
                drawn[part.block].push((page, mark));
            }
            written.push((page, parents));
        }
        let section = file.update.reserve();
        self.write_elements(&mut file.update, end, section, &elements, &drawn);
        attach(&mut file.update, end, section, &written, first_key);
        self.write_bookmarks(&mut file.update, end, &drawn);
    }

    /// Draws a page.
    fn content(
        &self,
        fonts: &FontFallback,
        end: &DocumentEnd,
        parts: &[Part],
        foot: &str,
        subsets: &mut impl GlyphSubsets,
    ) -> Vec<u8> {
        let (width, height) = end.size;
        let mut out = Vec::new();
        let start = |line: &Line, font_size: f32, width: f32| {
            SIDE + if line.is_rtl() { width - points(line.width, font_size) } else { 0.0 }
        };
        out.extend(b"/Artifact BMC\nBT\n0.3 g\n");
        let mut y = height - HEAD;
        for line in &self.head.1 {
            let left = start(line, self.head_size, width - 2.0 * SIDE - CODE_ROOM);
            ContentWriter::new(fonts, &mut out, subsets).line(&self.head.0, line, self.head_size, left, y);
            y -= self.head_size * 1.25;
        }
        out.extend(b"ET\nEMC\n");
        for (mark, part) in (0..).zip(parts) {
            let block = &self.blocks[part.block];
            out.push(b'/');
            out.extend(block.tag.name().as_bytes());
            out.extend(b"<</MCID ");
            write_number(&mut out, mark);
            out.extend(b">>BDC\nBT\n");
            out.extend(if block.tag == Tag::Paragraph { INK } else { ACCENT });
            let mut y = part.first;
            for line in &block.lines[part.lines.clone()] {
                let left = start(line, block.font_size, width - 2.0 * SIDE);
                ContentWriter::new(fonts, &mut out, subsets).line(&block.shaped, line, block.font_size, left, y);
                y -= block.pitch;
            }
            out.extend(b"ET\nEMC\n");
        }
        let (shaped, lines) = lay_out(fonts, foot, width - 2.0 * SIDE, self.head_size);
        out.extend(b"/Artifact BMC\nBT\n0.3 g\n");
        for line in &lines {
            let left = start(line, self.head_size, width - 2.0 * SIDE);
            ContentWriter::new(fonts, &mut out, subsets).line(&shaped, line, self.head_size, left, FOOT);
        }
        out.extend(b"ET\nEMC");
        out
    }

    /// Writes the section with its headings and paragraphs. `drawn`: by block, the pages and marks of its parts.
    fn write_elements(
        &self,
        update: &mut IncrementalUpdate<'_>,
        end: &DocumentEnd,
        section: u32,
        elements: &[u32],
        drawn: &[Vec<(u32, u32)>],
    ) {
        let mut entries = element("Sect", end.document.number);
        entries.set("K", elements.iter().map(|element| reference(*element)).collect::<Vec<_>>());
        write(update, section, &entries);
        for ((block, element_number), drawn) in self.blocks.iter().zip(elements).zip(drawn) {
            let mut entries = element(block.tag.name(), section);
            match drawn[..] {
                [(page, mark)] => {
                    entries.set("Pg", reference(page));
                    entries.set("K", mark);
                }
                _ => entries.set("K", drawn.iter().map(|part| marked_content(*part)).collect::<Vec<_>>()),
            }
            // What is written from right to left is drawn from left to right.
            if block.lines.iter().any(Line::has_rtl) {
                entries.set("ActualText", text_string(&block.text));
            }
            write(update, *element_number, &entries);
        }
    }

    /// Writes a bookmark for the section, and one in it for each answer.
    fn write_bookmarks(&self, update: &mut IncrementalUpdate<'_>, end: &DocumentEnd, drawn: &[Vec<(u32, u32)>]) {
        let (top, last) = &end.bookmarks;
        let headed: Vec<usize> =
            (0..self.blocks.len()).filter(|index| self.blocks[*index].tag == Tag::Heading).collect();
        let section = update.reserve();
        let numbers: Vec<u32> = headed.iter().map(|_| update.reserve()).collect();
        let bookmark = |block: usize, parent: u32| {
            let mut entries = Dictionary::new();
            entries.set("Title", text_string(&self.blocks[block].text));
            entries.set("Parent", reference(parent));
            if let Some((page, _)) = drawn[block].first() {
                entries.set("Dest", vec![reference(*page), "XYZ".into(), Object::Null, Object::Null, Object::Null]);
            }
            entries
        };
        let mut entries = bookmark(0, top.number);
        entries.set("Prev", reference(last.number));
        if let [first, ..] = numbers[..] {
            entries.set("First", reference(first));
            entries.set("Last", reference(numbers[numbers.len() - 1]));
            entries.set("Count", -i64::try_from(numbers.len()).unwrap_or_default());
        }
        write(update, section, &entries);
        for (index, block) in headed.iter().enumerate() {
            let mut entries = bookmark(*block, section);
            for (key, other) in [("Prev", index.checked_sub(1)), ("Next", Some(index + 1))] {
                if let Some(other) = other.and_then(|other| numbers.get(other)) {
                    entries.set(key, reference(*other));
                }
            }
            write(update, numbers[index], &entries);
        }
        let count = top.number_of("Count");
        let next = [("Last", reference(section)), ("Count", (count + if count < 0 { -1 } else { 1 }).into())];
        replace(update, top, next);
        replace(update, last, [("Next", reference(section))]);
    }
}

/// A page, its key in the parent tree, and the list of the fields whose answers it holds.
struct PagePlace {
    page: u32,
    key: i64,
    names: u32,
}

/// Writes the names of the fields whose answers the pages hold.
fn write_names(update: &mut IncrementalUpdate<'_>, object: u32, answers: &[LongAnswer<'_>]) {
    update.object(object, |out| {
        out.push(b'[');
        for answer in answers {
            write_text(out, &answer.field);
        }
        out.push(b']');
    });
}

fn write_page(
    source: &CopySource,
    end: &DocumentEnd,
    place: &PagePlace,
    (content, symbol): (&[u8], &Symbol),
    file: &mut super::copy_writer::File<'_>,
) {
    let [drawing, code] = [(); 2].map(|()| file.update.reserve());
    file.update.stream(drawing, b"", content);
    super::copy_writer::write_symbol(&mut file.update, code, symbol, &names(BESIDE_CODE, place));
    let embedding = &file.embedding;
    file.update.object(place.page, |out| {
        out.extend(b"<</Type/Page/Parent ");
        write_number(out, end.page_tree.number);
        out.extend(b" 0 R/MediaBox[0 0 ");
        write_points(out, end.size.0);
        out.push(b' ');
        write_points(out, end.size.1);
        out.extend(b"]/Tabs/S/StructParents ");
        write_number(out, u32::try_from(place.key).unwrap_or_default());
        out.extend(b"/Contents[");
        write_number(out, end.code);
        out.extend(b" 0 R ");
        write_number(out, drawing);
        out.extend(b" 0 R]/Resources<</XObject<</");
        out.extend(XOBJECT_NAME.as_bytes());
        out.push(b' ');
        write_number(out, code);
        out.extend(b" 0 R>>/Font<</Shown ");
        write_number(out, source.blank.display_font);
        out.extend(b" 0 R");
        FontEmbedding::write_resources(embedding, out);
        out.extend(b">>>>/LastModified(");
        out.extend(DAY.as_bytes());
        out.extend(b")/PieceInfo<</");
        out.extend(PIECE.as_bytes());
        out.extend(b"<</LastModified(");
        out.extend(DAY.as_bytes());
        out.extend(b")/Private<<");
        out.extend(names(CONTINUES, place));
        out.extend(b">>>>>>>>");
    });
}

/// Returns an entry that leads to the list of names.
fn names(key: &str, place: &PagePlace) -> Vec<u8> {
    format!("/{key} {} 0 R", place.names).into_bytes()
}

/// Attaches the pages to the page tree, and their section to the structure tree.
fn attach(
    update: &mut IncrementalUpdate<'_>,
    end: &DocumentEnd,
    section: u32,
    pages: &[(u32, Vec<u32>)],
    first_key: i64,
) {
    let kids = end.page_tree.longer("Kids", pages.iter().map(|(page, _)| reference(*page)));
    let count = end.page_tree.number_of("Count") + i64::try_from(pages.len()).unwrap_or_default();
    replace(update, &end.page_tree, [("Kids", kids), ("Count", count.into())]);
    replace(update, &end.document, [("K", end.document.longer("K", [reference(section)]))]);
    let parents = pages.iter().map(|(_, parents)| Object::Array(parents.iter().map(|one| reference(*one)).collect()));
    let added: Vec<Object> =
        (first_key..).zip(parents).flat_map(|(key, parents)| [Object::Integer(key), parents]).collect();
    let mut tree = end.structure.entries.get(b"ParentTree").and_then(Object::as_dict).cloned().unwrap_or_default();
    if let Ok(keys) = tree.get_mut(b"Nums").and_then(Object::as_array_mut) {
        keys.extend(added);
    }
    let next = first_key + i64::try_from(pages.len()).unwrap_or_default();
    replace(update, &end.structure, [("ParentTree", tree.into()), ("ParentTreeNextKey", next.into())]);
}

fn replace(update: &mut IncrementalUpdate<'_>, node: &Node, changes: impl IntoIterator<Item = (&'static str, Object)>) {
    let entries = node.with(changes);
    update.object(node.number, |out| out.extend(entries));
}

fn write(update: &mut IncrementalUpdate<'_>, number: u32, entries: &Dictionary) {
    update.object(number, |out| write_dictionary(out, entries));
}

fn element(tag: &'static str, parent: u32) -> Dictionary {
    let mut entries = Dictionary::new();
    entries.set("Type", "StructElem");
    entries.set("S", tag);
    entries.set("P", reference(parent));
    entries
}

fn marked_content((page, mark): (u32, u32)) -> Object {
    let mut entries = Dictionary::new();
    entries.set("Type", "MCR");
    entries.set("Pg", reference(page));
    entries.set("MCID", mark);
    entries.into()
}

const fn reference(number: u32) -> Object {
    Object::Reference((number, 0))
}

fn text_string(text: &str) -> Object {
    let bytes = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn lay_out(fonts: &FontFallback, text: &str, width: f32, font_size: f32) -> (Shaped, Vec<Line>) {
    let shaped = shape(fonts, &printable_text::clean(text).0);
    let lines = lines(&shaped, thousandths(width, font_size));
    (shaped, lines)
}

#[allow(clippy::cast_precision_loss, reason = "a page has few lines")]
const fn count(lines: usize) -> f32 {
    lines as f32
}
