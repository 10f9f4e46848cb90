//! One copy that is being filled in.

use unicode_segmentation::UnicodeSegmentation as _;

use super::embed::Embedding;
use super::look::{self, Look, Style};
use super::object::{write_name, write_number, write_points, write_text};
use super::pen::Paint;
use super::template::{Entries, Kind, State, TextBox, Widget};
use super::update::Update;
use super::values::{Target, Value};
use super::{Filled, Filler, codes};
use crate::code::PageCode;
use crate::diagnostic::{Code, Diagnostic};
use crate::widget::{MARK, Mark, TYPING, WidgetName};

/// A copy that is being filled in.
pub(super) struct Copy<'f> {
    filler: &'f Filler,
    file: File<'f>,
    errors: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

/// The file of a copy, and the fonts that it needs.
struct File<'f> {
    update: Update<'f>,
    embedding: Embedding,
}

impl<'f> Copy<'f> {
    /// Begins a copy.
    pub(super) fn new(filler: &'f Filler) -> Self {
        let file = File { update: Update::new(&filler.blank), embedding: Embedding::new() };
        Self { filler, file, errors: Vec::new(), warnings: Vec::new() }
    }

    /// Writes which copy it is.
    pub(super) fn mark(&mut self, mark: &Mark) {
        let text = mark.to_string();
        self.file.update.differs_by(MARK, &text);
        if let Some(widget @ Widget { kind: Kind::Text(place), .. }) = self.filler.blank.widget(MARK) {
            self.write_text(widget, place, &text, look::MARK);
        }
    }

    /// Writes on each page which copy it is; nothing if no code can say that.
    pub(super) fn codes(&mut self, code: &PageCode) -> Option<()> {
        let pages = &self.filler.blank.codes;
        codes::write(&mut self.file.update, pages, &self.filler.codes.pages(code, pages.len())?);
        Some(())
    }

    /// Ends the copy.
    pub(super) fn finish(self) -> Result<Filled, Vec<Diagnostic>> {
        if !self.errors.is_empty() {
            return Err(self.errors);
        }
        let File { mut update, embedding } = self.file;
        if let Err(reason) = embedding.write(&self.filler.faces, &mut update) {
            return Err(vec![Diagnostic::error(Code::BlankOdd, self.filler.place()).with("reason", reason)]);
        }
        Ok(Filled { bytes: update.finish(), warnings: self.warnings })
    }

    fn text(&mut self, path: &str, widget: &'f Widget, place: &TextBox, text: &str) {
        if place.max.is_some_and(|max| is_longer(text, max)) {
            let max = place.max.unwrap_or_default();
            let finding = Diagnostic::error(Code::FillTooLong, self.filler.place());
            return self.errors.push(finding.with("field", path).with("max", max));
        }
        let look = self.write_text(widget, place, text, self.filler.style);
        if !look.fits {
            let finding = Diagnostic::warning(Code::FillCutOff, self.filler.place());
            self.warnings.push(finding.with("field", path).with("label", &widget.label));
        }
        let replaced = Diagnostic::warning(Code::GlyphMissing, self.filler.place());
        if look.replaced && !self.warnings.contains(&replaced) {
            self.warnings.push(replaced);
        }
    }

    /// Writes the value of a field and how it looks.
    fn write_text(&mut self, widget: &Widget, place: &TextBox, text: &str, style: Style) -> Look {
        let look = look::draw(&self.filler.faces, text, place, style, &mut self.file);
        let File { update, embedding } = &mut self.file;
        let drawing = update.reserve();
        update.object(widget.field.id, |out| {
            begin(out, &widget.field);
            out.extend(b"/V ");
            write_text(out, text);
            out.extend(b"/DA(/");
            out.extend(TYPING.as_bytes());
            out.push(b' ');
            write_points(out, look.letters);
            out.extend(b" Tf 0 g)/AP<</N ");
            write_number(out, drawing);
            out.extend(b" 0 R>>>>");
        });
        let mut entries = b"/Type/XObject/Subtype/Form/BBox[0 0 ".to_vec();
        write_points(&mut entries, place.width);
        entries.push(b' ');
        write_points(&mut entries, place.height);
        entries.extend(b"]/Resources<</Font<</Shown ");
        write_number(&mut entries, self.filler.blank.shown);
        entries.extend(b" 0 R");
        embedding.write_resources(&mut entries);
        entries.extend(b">>>>");
        update.stream(drawing, &entries, &look.content);
        look
    }

    fn check(&mut self, widget: &Widget, state: &State) {
        self.file.update.object(widget.field.id, |out| {
            begin(out, &widget.field);
            for key in [b"/V", b"/AS".as_slice()] {
                out.extend(key);
                write_name(out, state.code.as_bytes());
            }
            out.extend(&state.look);
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
            out.extend(&state.look);
            out.extend(b">>");
        });
    }

    /// Puts a mark. Says whether there is a box for it.
    fn put_mark(&mut self, widget: &'f Widget, code: &str) -> bool {
        match &widget.kind {
            Kind::Check(state) if state.code == code => self.check(widget, state),
            Kind::Radio(kids) => {
                let Some((state, kid)) = kids.iter().find(|(state, _)| state.code == code) else { return false };
                self.radio(widget, state, kid);
            }
            Kind::Check(_) | Kind::Text(_) | Kind::Signature => return false,
        }
        true
    }
}

impl Target for Copy<'_> {
    fn has(&self, name: &WidgetName) -> bool {
        self.filler.blank.widget(&name.to_string()).is_some()
    }

    fn put(&mut self, name: &WidgetName, value: Value<'_>) {
        let full = name.to_string();
        let found = self.filler.blank.widget(&full);
        let done = match (found, value) {
            (Some(widget), Value::Text(text)) => {
                self.file.update.differs_by(&full, text);
                let Kind::Text(place) = &widget.kind else { return self.no_place(&name.path) };
                self.text(&name.path, widget, place, text);
                true
            }
            (Some(widget), Value::Mark(code)) => {
                self.file.update.differs_by(&full, code);
                self.put_mark(widget, code)
            }
            (None, _) => false,
        };
        if !done {
            self.no_place(&name.path);
        }
    }

    fn row_missing(&mut self, path: &str, printed: u32) {
        let finding = Diagnostic::error(Code::FillRowMissing, self.filler.place());
        self.errors.push(finding.with("field", path).with("printed", printed));
    }
}

impl Copy<'_> {
    fn no_place(&mut self, path: &str) {
        self.errors.push(Diagnostic::error(Code::FillNoPlace, self.filler.place()).with("field", path));
    }
}

impl Paint for File<'_> {
    fn take(&mut self, family: usize, glyph: u16) -> u16 {
        self.embedding.take(family, glyph, &mut self.update)
    }

    fn mean(&mut self, family: usize, glyph: u16, text: &str) -> bool {
        self.embedding.mean(family, glyph, text)
    }
}

/// Begins a dictionary with what stays as it is.
fn begin(out: &mut Vec<u8>, entries: &Entries) {
    out.extend(b"<<");
    out.extend(&entries.kept);
}

/// Says whether a text has more than `max` characters as a reader counts them.
fn is_longer(text: &str, max: u32) -> bool {
    let max = max as usize;
    // No text has more characters than bytes.
    text.len() > max && text.graphemes(true).count() > max
}
