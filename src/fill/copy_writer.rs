//! Writes one filled copy.

use unicode_segmentation::UnicodeSegmentation as _;

use super::appearance::{self, AppearanceStream, Style};
use super::blank_form::{BlankForm, Entries, Kind, State, TextBox, Widget};
use super::content_writer::GlyphSubsets;
use super::continuation_pages::{ContinuationPages, LongAnswer};
use super::field_values::{FieldSink, Value};
use super::font_embedding::FontEmbedding;
use super::font_fallback::FontFallback;
use super::incremental_update::IncrementalUpdate;
use super::object_writer::{write_name, write_number, write_points, write_text};
use crate::acroform::{FormIdentity, IDENTITY_FIELD, TYPING_FONT, WidgetName};
use crate::continuation::ContinuationWords;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::page_code::{PageCode, Symbol, SymbolCache};

/// A copy of a form with answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The file. It begins with the bytes of the blank form. The same answers and id give the same bytes.
    pub bytes: Vec<u8>,
    /// Doubtful values: a text that does not fit into its field, a character that no font contains. All values are
    /// stored.
    pub warnings: Vec<Diagnostic>,
}

/// What all copies of a blank form share.
pub(super) struct CopySource {
    pub(super) blank: BlankForm,
    pub(super) codes: SymbolCache,
    pub(super) fonts: FontFallback,
    pub(super) style: Style,
    /// The words of the pages for long answers.
    pub(super) words: ContinuationWords,
    /// The form, for findings.
    pub(super) place: Place,
}

/// A copy that is being filled in.
pub(super) struct CopyWriter<'f> {
    source: &'f CopySource,
    file: File<'f>,
    /// The answers that do not fit into their boxes and are not written yet.
    long: Vec<LongAnswer<'f>>,
    errors: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

/// The file of a copy and the fonts that it needs.
pub(super) struct File<'f> {
    pub(super) update: IncrementalUpdate<'f>,
    pub(super) embedding: FontEmbedding,
}

impl<'f> CopyWriter<'f> {
    /// Starts a copy.
    pub(super) fn new(source: &'f CopySource) -> Self {
        let file = File { update: IncrementalUpdate::new(&source.blank), embedding: FontEmbedding::new() };
        Self { source, file, long: Vec::new(), errors: Vec::new(), warnings: Vec::new() }
    }

    /// Writes the identity field.
    pub(super) fn identity(&mut self, identity: &FormIdentity) {
        let text = identity.to_string();
        self.file.update.hash_value(IDENTITY_FIELD, &text);
        if let Some(widget @ Widget { kind: Kind::Text(place), .. }) = self.source.blank.widget(IDENTITY_FIELD) {
            let drawn = appearance::draw(&self.source.fonts, &text, place, appearance::IDENTITY, &[], &mut self.file);
            self.write_text(widget, place, &text, &drawn);
        }
    }

    /// Writes the codes of all pages. `None` if the identity does not fit into a code.
    pub(super) fn page_codes(&mut self, code: &PageCode) -> Option<()> {
        let pages = &self.source.blank.codes;
        write_page_codes(&mut self.file.update, pages, &self.source.codes.pages(code, pages.len())?);
        Some(())
    }

    /// Completes the copy.
    pub(super) fn finish(self) -> Result<Filled, Vec<Diagnostic>> {
        if !self.errors.is_empty() {
            return Err(self.errors);
        }
        let File { mut update, embedding } = self.file;
        if let Err(reason) = embedding.write(&self.source.fonts, &mut update) {
            return Err(vec![Diagnostic::error(Code::BlankOdd, self.source.place.clone()).with("reason", reason)]);
        }
        Ok(Filled { bytes: update.finish(), warnings: self.warnings })
    }

    /// Writes the answers that do not fit into their boxes, and the pages on which they are in full. `code` is that of the
    /// first page.
    pub(super) fn continue_answers(&mut self, code: &PageCode) -> Result<(), Vec<Diagnostic>> {
        let long = std::mem::take(&mut self.long);
        let source = self.source;
        let Some(end) = source.blank.end.as_ref().filter(|_| !long.is_empty()) else {
            self.long = long;
            self.cut_answers();
            return Ok(());
        };
        let head = source.words.head(&end.title, code.copy.as_deref().unwrap_or_default());
        let pages = ContinuationPages::new(&source.fonts, end, (&source.words, source.style), &long, &head);
        let symbols = source.codes.pages(code, end.pages + pages.len());
        let symbols = symbols.ok_or_else(|| vec![Diagnostic::error(Code::CopyMalformed, source.place.clone())])?;
        for (index, answer) in long.iter().enumerate() {
            self.write_cut(answer, &source.words.marks(pages.page_of(index)));
        }
        pages.write(source, end, &long, &symbols[end.pages..], &mut self.file);
        let finding = Diagnostic::warning(Code::FillContinued, source.place.clone());
        self.warnings.push(finding.with("count", long.len()).with("page", end.pages + 1));
        Ok(())
    }

    /// Writes the values that do not fit into their boxes, as far as there is room: a blank form gets no pages.
    pub(super) fn cut_answers(&mut self) {
        for answer in std::mem::take(&mut self.long) {
            self.write_cut(&answer, &[]);
        }
    }

    /// Writes as much of an answer as its box has room for.
    fn write_cut(&mut self, answer: &LongAnswer<'_>, marks: &[String]) {
        let (fonts, style) = (&self.source.fonts, self.source.style);
        let drawn = appearance::draw(fonts, &answer.shown, &answer.place, style, marks, &mut self.file);
        self.write_text(answer.widget, &answer.place, &answer.value, &drawn);
        if marks.is_empty() {
            let finding = Diagnostic::warning(Code::FillCutOff, self.source.place.clone());
            self.warnings.push(finding.with("field", &answer.path).with("label", &answer.widget.label));
        }
    }

    fn text(&mut self, name: &WidgetName, widget: &'f Widget, place: &TextBox, text: &str) {
        if place.max.is_some_and(|max| is_longer(text, max)) {
            let max = place.max.unwrap_or_default();
            let finding = Diagnostic::error(Code::FillTooLong, self.source.place.clone());
            return self.errors.push(finding.with("field", &name.path).with("max", max));
        }
        self.draw(name, widget, place, (text, text));
    }

    /// Writes a value and what is shown for it. What does not fit into its box is written when it is known where it is in
    /// full.
    fn draw(&mut self, name: &WidgetName, widget: &'f Widget, place: &TextBox, (value, shown): (&str, &str)) {
        let (fonts, style) = (&self.source.fonts, self.source.style);
        let drawn = appearance::draw(fonts, shown, place, style, &[], &mut self.file);
        let replaced = Diagnostic::warning(Code::GlyphMissing, self.source.place.clone());
        let replaced = replaced.with("character", "").with("field", "");
        if drawn.replaced && !self.warnings.contains(&replaced) {
            self.warnings.push(replaced);
        }
        if drawn.fits {
            return self.write_text(widget, place, value, &drawn);
        }
        let (field, path) = (name.to_string(), name.path.clone());
        let (value, shown) = (value.to_owned(), shown.to_owned());
        self.long.push(LongAnswer { field, path, widget, place: *place, value, shown });
    }

    /// Writes the value of a field, and the appearance stream with what is shown for it.
    fn write_text(&mut self, widget: &Widget, place: &TextBox, text: &str, appearance: &AppearanceStream) {
        let File { update, embedding } = &mut self.file;
        let drawing = update.reserve();
        update.object(widget.field.id, |out| {
            begin(out, &widget.field);
            out.extend(b"/V ");
            write_text(out, text);
            out.extend(b"/DA(/");
            out.extend(TYPING_FONT.as_bytes());
            out.push(b' ');
            write_points(out, appearance.font_size);
            out.extend(b" Tf 0 g)/AP<</N ");
            write_number(out, drawing);
            out.extend(b" 0 R>>>>");
        });
        let mut entries = b"/Type/XObject/Subtype/Form/BBox[0 0 ".to_vec();
        write_points(&mut entries, place.width);
        entries.push(b' ');
        write_points(&mut entries, place.height);
        entries.extend(b"]/Resources<</Font<</Shown ");
        write_number(&mut entries, self.source.blank.display_font);
        entries.extend(b" 0 R");
        embedding.write_resources(&mut entries);
        entries.extend(b">>>>");
        update.stream(drawing, &entries, &appearance.content);
    }

    fn check(&mut self, widget: &Widget, state: &State) {
        self.file.update.object(widget.field.id, |out| {
            begin(out, &widget.field);
            for key in [b"/V", b"/AS".as_slice()] {
                out.extend(key);
                write_name(out, state.code.as_bytes());
            }
            out.extend(&state.appearance);
            out.extend(b">>");
        });
    }

    fn radio(&mut self, widget: &Widget, state: &State, kid: &Entries) {
        self.file.update.object(widget.field.id, |out| {
            begin(out, &widget.field);
            out.extend(b"/V");
            write_name(out, state.code.as_bytes());
            out.extend(b">>");
        });
        self.file.update.object(kid.id, |out| {
            begin(out, kid);
            out.extend(b"/AS");
            write_name(out, state.code.as_bytes());
            out.extend(&state.appearance);
            out.extend(b">>");
        });
    }

    /// Switches off an option that was chosen at first.
    fn switch_off(&mut self, state: &State, kid: &Entries) {
        self.file.update.object(kid.id, |out| {
            begin(out, kid);
            out.extend(b"/AS/Off");
            out.extend(&state.appearance);
            out.extend(b">>");
        });
    }

    /// Switches on a button. Reports whether there is a button for the code.
    fn put_mark(&mut self, widget: &'f Widget, code: &str) -> bool {
        match &widget.kind {
            Kind::Check(state) if state.code == code => self.check(widget, state),
            Kind::Radio(kids) => {
                let Some((state, kid)) = kids.iter().find(|(state, _)| state.code == code) else { return false };
                self.radio(widget, state, kid);
                for (other, kid) in kids.iter().filter(|(other, _)| other.is_on && other.code != code) {
                    self.switch_off(other, kid);
                }
            }
            Kind::Check(_) | Kind::Text(_) | Kind::Listed(_) | Kind::Signature => return false,
        }
        true
    }
}

impl FieldSink for CopyWriter<'_> {
    fn has(&self, name: &WidgetName) -> bool {
        self.source.blank.widget(&name.to_string()).is_some()
    }

    fn put(&mut self, name: &WidgetName, value: Value<'_>) {
        let full = name.to_string();
        let found = self.source.blank.widget(&full);
        let done = match (found, value) {
            (Some(widget), Value::Text(text)) => {
                self.file.update.hash_value(&full, text);
                let Kind::Text(place) = &widget.kind else { return self.no_place(&name.path) };
                self.text(name, widget, place, text);
                true
            }
            (Some(widget), Value::Option { code, words }) => {
                self.file.update.hash_value(&full, code);
                let Kind::Listed(place) = &widget.kind else { return self.no_place(&name.path) };
                self.draw(name, widget, place, (code, words));
                true
            }
            (Some(widget), Value::Mark(code)) => {
                self.file.update.hash_value(&full, code);
                self.put_mark(widget, code)
            }
            (None, _) => false,
        };
        if !done {
            self.no_place(&name.path);
        }
    }

    fn row_missing(&mut self, path: &str, printed: u32) {
        let finding = Diagnostic::error(Code::FillRowMissing, self.source.place.clone());
        self.errors.push(finding.with("field", path).with("printed", printed));
    }
}

impl CopyWriter<'_> {
    fn no_place(&mut self, path: &str) {
        self.errors.push(Diagnostic::error(Code::FillNoPlace, self.source.place.clone()).with("field", path));
    }
}

impl GlyphSubsets for File<'_> {
    fn take(&mut self, family: usize, glyph: u16) -> u16 {
        self.embedding.take(family, glyph, &mut self.update)
    }

    fn record_text(&mut self, family: usize, glyph: u16, text: &str) -> bool {
        self.embedding.record_text(family, glyph, text)
    }
}

/// Replaces the page codes of the blank form by those of a copy.
fn write_page_codes(update: &mut IncrementalUpdate<'_>, objects: &[u32], symbols: &[Symbol]) {
    for (&object, symbol) in objects.iter().zip(symbols) {
        write_symbol(update, object, symbol, b"");
    }
}

/// Writes the image of a page code. `more`: other entries.
pub(super) fn write_symbol(update: &mut IncrementalUpdate<'_>, object: u32, symbol: &Symbol, more: &[u8]) {
    let mut entries = b"/Type/XObject/Subtype/Image/ImageMask true/BitsPerComponent 1".to_vec();
    for key in [&b"/Width "[..], b"/Height "] {
        entries.extend(key);
        write_number(&mut entries, symbol.side);
    }
    entries.extend(more);
    update.stream(object, &entries, &symbol.rows);
}

/// Starts a dictionary with the unchanged entries.
fn begin(out: &mut Vec<u8>, entries: &Entries) {
    out.extend(b"<<");
    out.extend(&entries.unchanged);
}

/// Reports whether a text has more than `max` characters as readers perceive them (grapheme clusters).
fn is_longer(text: &str, max: u32) -> bool {
    let max = max as usize;
    // No text has more characters than bytes.
    text.len() > max && text.graphemes(true).count() > max
}
