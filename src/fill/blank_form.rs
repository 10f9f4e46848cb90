//! A blank form, parsed once: its fields, and the entries of each that stay unchanged when it is filled in.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};

use super::document_end::DocumentEnd;
use super::object_writer;
use crate::page_code::XOBJECT_NAME;

/// The entries of a widget that filling replaces.
const CHANGED: [&[u8]; 4] = [b"V", b"AS", b"AP", b"DA"];

/// Field flags (ISO 32000-1, tables 226 and 228).
const RADIO: i64 = 1 << 15;
const MULTILINE: i64 = 1 << 12;
const COMB: i64 = 1 << 24;

/// The value of `Q` for right-aligned text.
const AT_RIGHT: i64 = 2;

/// A parsed blank form. Every copy begins with its bytes.
pub(super) struct BlankForm {
    /// The file.
    pub(super) bytes: Vec<u8>,
    /// The trailer entries that an incremental update repeats.
    pub(super) trailer: Trailer,
    /// The object number of the font for answers.
    pub(super) display_font: u32,
    /// The object numbers of the page codes.
    pub(super) codes: Vec<u32>,
    /// Where pages can be added; `None` if the file does not end as bogen writes it.
    pub(super) end: Option<DocumentEnd>,
    widgets: BTreeMap<String, Widget>,
}

/// The trailer entries that an incremental update repeats.
pub(super) struct Trailer {
    /// The position of the blank form's cross-reference section.
    pub(super) previous: usize,
    /// The first unused object number.
    pub(super) size: u32,
    /// The catalog and information entries, serialized.
    pub(super) entries: Vec<u8>,
    /// The first part of the file's id.
    pub(super) id: Vec<u8>,
}

/// A form field.
pub(super) struct Widget {
    /// The field dictionary.
    pub(super) field: Entries,
    /// The accessible name.
    pub(super) label: String,
    /// The page of a field that is one widget, from 0.
    pub(super) page: usize,
    /// The kind of its value.
    pub(super) kind: Kind,
}

/// The entries of a dictionary that stay unchanged.
pub(super) struct Entries {
    /// The object number.
    pub(super) id: u32,
    /// The unchanged entries, serialized, after `<<`; new entries are appended.
    pub(super) unchanged: Vec<u8>,
}

/// The kind of value of a form field.
pub(super) enum Kind {
    /// Text.
    Text(TextBox),
    /// One of the options of a list.
    Listed(TextBox),
    /// A check box, with its on-state.
    Check(State),
    /// Radio buttons, each an object of its own.
    Radio(Vec<(State, Entries)>),
    /// A signature, which bogen does not fill in.
    Signature,
}

/// The on-state of a button: the option's code, and its appearance dictionary, serialized.
pub(super) struct State {
    pub(super) code: String,
    pub(super) appearance: Vec<u8>,
    /// Whether it is chosen at first.
    pub(super) is_on: bool,
}

/// A box for text.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextBox {
    /// The width, in points.
    pub(super) width: f32,
    /// The height, in points.
    pub(super) height: f32,
    /// The font size, in points.
    pub(super) font_size: f32,
    /// The maximum length, in characters.
    pub(super) max: Option<u32>,
    /// Whether the text may have several lines.
    pub(super) multiline: bool,
    /// Whether each character has its own box.
    pub(super) comb: bool,
    /// Whether the text is right-aligned.
    pub(super) at_right: bool,
}

impl BlankForm {
    /// Parses a blank form.
    ///
    /// # Errors
    /// When the file does not have the structure that bogen writes; the message names the difference.
    pub(super) fn read(bytes: Vec<u8>) -> Result<Self, String> {
        // Positions in the file would count from elsewhere, and not every program finds them.
        if !bytes.starts_with(b"%PDF-") {
            return Err("something stands before the beginning of the PDF".to_owned());
        }
        let pdf = Document::load_mem(&bytes).map_err(|_| "the blank form cannot be read")?;
        let form = pdf.catalog().and_then(|catalog| catalog.get_deref(b"AcroForm", &pdf)).and_then(Object::as_dict);
        let form = form.map_err(|_| "the blank form has no fields")?;
        let fields = form.get_deref(b"Fields", &pdf).and_then(Object::as_array);
        let pages: BTreeMap<ObjectId, usize> = pdf.page_iter().zip(0..).collect();
        let mut widgets = BTreeMap::new();
        for field in fields.map_err(|_| "the blank form has no fields")? {
            let (name, widget) =
                field.as_reference().ok().and_then(|id| widget(&pdf, &pages, id)).ok_or("a field is odd")?;
            if widgets.insert(name, widget).is_some() {
                return Err("two fields have one name".to_owned());
            }
        }
        let display_font = display_font(&pdf, form).ok_or("the font of the fields is missing")?;
        let codes = page_code_objects(&pdf).ok_or("a page has no code")?;
        let trailer = trailer(&pdf, &bytes).ok_or("the end of the file is odd")?;
        let end = DocumentEnd::read(&pdf);
        Ok(Self { bytes, trailer, display_font, codes, end, widgets })
    }

    /// Returns the names of all widgets.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.widgets.keys().map(String::as_str)
    }

    /// Returns the widget with this name.
    pub(super) fn widget(&self, name: &str) -> Option<&Widget> {
        self.widgets.get(name)
    }
}

/// Returns the object numbers of the page codes, in the order of the pages; `None` if a page has none.
fn page_code_objects(pdf: &Document) -> Option<Vec<u32>> {
    let find = |page| {
        let page = pdf.get_dictionary(page).ok()?;
        let resources = page.get_deref(b"Resources", pdf).and_then(Object::as_dict).ok()?;
        let objects = resources.get_deref(b"XObject", pdf).and_then(Object::as_dict).ok()?;
        Some(objects.get(XOBJECT_NAME.as_bytes()).ok()?.as_reference().ok()?.0)
    };
    pdf.page_iter().map(find).collect()
}

fn trailer(pdf: &Document, bytes: &[u8]) -> Option<Trailer> {
    let tail = bytes.get(bytes.len().checked_sub(64)?..)?;
    let text = String::from_utf8_lossy(tail);
    let previous = text.rsplit_once("startxref")?.1.split_whitespace().next()?.parse().ok()?;
    let size = pdf.trailer.get(b"Size").and_then(Object::as_i64).ok()?;
    let mut entries = Vec::new();
    for key in ["Root", "Info"] {
        if let Ok(value) = pdf.trailer.get(key.as_bytes()) {
            object_writer::write_entry(&mut entries, key.as_bytes(), value);
        }
    }
    let id = pdf.trailer.get(b"ID").and_then(Object::as_array).ok()?.first()?.as_str().ok()?.to_vec();
    // Some programs write a size that is one too small.
    let size = u32::try_from(size).ok()?.max(pdf.max_id + 1);
    Some(Trailer { previous, size, entries, id })
}

fn display_font(pdf: &Document, form: &Dictionary) -> Option<u32> {
    let fonts = form.get_deref(b"DR", pdf).ok()?.as_dict().ok()?.get_deref(b"Font", pdf).ok()?.as_dict().ok()?;
    Some(fonts.get(b"Shown").ok()?.as_reference().ok()?.0)
}

fn widget(pdf: &Document, pages: &BTreeMap<ObjectId, usize>, id: ObjectId) -> Option<(String, Widget)> {
    let field = pdf.get_dictionary(id).ok()?;
    let name = text(field, b"T")?;
    let label = text(field, b"TU").unwrap_or_default();
    let flags = field.get(b"Ff").and_then(Object::as_i64).unwrap_or(0);
    let kind = match field.get(b"FT").and_then(Object::as_name).ok()? {
        b"Tx" => Kind::Text(text_box(field, flags)?),
        b"Ch" => Kind::Listed(text_box(field, 0)?),
        b"Btn" if flags & RADIO != 0 => Kind::Radio(kids(pdf, field)?),
        b"Btn" => Kind::Check(state(pdf, field)?),
        b"Sig" => Kind::Signature,
        _ => return None,
    };
    let page = field.get(b"P").and_then(Object::as_reference).ok().and_then(|page| pages.get(&page));
    Some((name, Widget { field: entries(id, field), label, page: page.copied().unwrap_or_default(), kind }))
}

fn text(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    decode_text_string(dictionary.get(key).ok()?).ok()
}

fn entries(id: ObjectId, dictionary: &Dictionary) -> Entries {
    let mut unchanged = Vec::new();
    for (key, value) in dictionary.iter().filter(|(key, _)| !CHANGED.contains(&key.as_slice())) {
        object_writer::write_entry(&mut unchanged, key, value);
    }
    Entries { id: id.0, unchanged }
}

fn kids(pdf: &Document, field: &Dictionary) -> Option<Vec<(State, Entries)>> {
    let kids = field.get_deref(b"Kids", pdf).ok()?.as_array().ok()?;
    let kid = |kid: &Object| {
        let id = kid.as_reference().ok()?;
        let kid = pdf.get_dictionary(id).ok()?;
        Some((state(pdf, kid)?, entries(id, kid)))
    };
    kids.iter().map(kid).collect()
}

/// Returns the on-state of a button.
fn state(pdf: &Document, mark: &Dictionary) -> Option<State> {
    let appearances = mark.get_deref(b"AP", pdf).ok()?.as_dict().ok()?;
    let states = appearances.get_deref(b"N", pdf).ok()?.as_dict().ok()?;
    let (code, _) = states.iter().find(|(state, _)| state.as_slice() != b"Off")?;
    let mut appearance = Vec::new();
    object_writer::write_entry(&mut appearance, b"AP", &Object::Dictionary(appearances.clone()));
    let is_on = mark.get(b"AS").and_then(Object::as_name).is_ok_and(|name| name == code.as_slice());
    Some(State { code: String::from_utf8(code.clone()).ok()?, appearance, is_on })
}

fn text_box(field: &Dictionary, flags: i64) -> Option<TextBox> {
    let corners = field.get(b"Rect").and_then(Object::as_array).ok()?;
    let corners: Vec<f32> = corners.iter().filter_map(|corner| corner.as_float().ok()).collect();
    let [left, bottom, right, top] = corners[..] else { return None };
    let max = field.get(b"MaxLen").and_then(Object::as_i64).ok().and_then(|max| u32::try_from(max).ok());
    Some(TextBox {
        width: (right - left).abs(),
        height: (top - bottom).abs(),
        font_size: font_size(field.get(b"DA").and_then(Object::as_str).ok()?)?,
        max,
        multiline: flags & MULTILINE != 0,
        comb: flags & COMB != 0 && max.is_some_and(|max| max > 0),
        at_right: field.get(b"Q").and_then(Object::as_i64).ok() == Some(AT_RIGHT),
    })
}

/// Parses the font size, the operand before `Tf`.
fn font_size(appearance: &[u8]) -> Option<f32> {
    let text = std::str::from_utf8(appearance).ok()?;
    text.split_once(" Tf")?.0.rsplit(' ').next()?.parse().ok()
}
