//! Renders a form as PDF on A4 pages, tagged for screen readers, blank or with answers, together with a layout map.
//!
//! A localized form is composed into a page model: everything that is drawn, in order. One fixed Typst template
//! gets it as JSON, so no text and no answer is ever evaluated as markup. The positions of fields are read from the finished
//! pages.

use lopdf::{Document, SaveOptions};

use crate::definition::Density;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::locale::Direction;
use crate::localized::Localized;
use crate::page_code::PageCode;
use crate::render::content::printable_text;

mod compose;
mod corner_marks_and_code;
mod fields;
mod form_texts;
mod joined_lists;
mod layout_map;
mod page_check;
mod page_codes;
mod page_model;
mod reading_order;
mod rectangle;
mod register;
mod spoken_words;
mod structure_elements;
mod typeset;
mod typst_world;
mod watermark_outline;
mod widget_spec;

pub use compose::Options;
pub use corner_marks_and_code::CornerMark;
use fields::{Script, Style};
use layout_map::FieldAnchor;
pub use layout_map::{Layout, PlacedField, PlacedFieldKind};
pub use page_check::PageCheck;
pub use rectangle::{PageSize, Rect};
pub use register::{Attachment, RegisterCell, RegisterEntry, RegisterFact, RegisterPage, render_register};

/// The font size of typed text in points, the same as that of the text around it.
const FONT_SIZE: f32 = 10.0;
/// The font size of typed text in easy language.
const EASY_FONT_SIZE: f32 = 14.0;
/// The font size of typed text in large print.
const LARGE_FONT_SIZE: f32 = 18.0;

/// A rendered form.
#[derive(Clone, Debug, PartialEq)]
pub struct Pdf {
    /// The file: PDF 1.7, conforming to PDF/UA-1 and PDF/A-2a. Rendering is deterministic.
    pub bytes: Vec<u8>,
    /// The positions of fields, corner marks and page codes.
    pub layout: Layout,
    /// Warnings, such as a character that no embedded font has.
    pub warnings: Vec<Diagnostic>,
}

/// Renders a form.
///
/// # Errors
/// When Typst rejects a page, for example because a logo cannot be decoded. Findings never contain an answer.
///
/// ```
/// use bogen::render::pdf::{self, Options, PlacedFieldKind};
/// use bogen::{Files, Project};
///
/// let (project, _) = Project::read(Files::built_in());
/// let definition = project.form("followup")?;
/// let (form, _) = project.localize(definition, project.locale(definition, "de-AT")?);
/// let pdf = pdf::render(&form, Options::default()).map_err(|findings| findings[0].clone())?;
/// assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
/// assert!(pdf.layout.places.iter().any(|place| matches!(place.kind, PlacedFieldKind::Box { .. })));
/// # Ok::<(), bogen::Diagnostic>(())
/// ```
pub fn render(form: &Localized, options: Options<'_>) -> Result<Pdf, Vec<Diagnostic>> {
    let place = Place::Form { form: form.identity.form.as_str().to_owned(), locale: Some(form.language.tag.clone()) };
    let (page_model, anchors) = compose::compose(form, options);
    let (page_model, missing) = printable_text::printable(&page_model);
    let logo = form.organisation.as_ref().and_then(|organisation| organisation.logo.as_ref());
    let failed = |reason| {
        // Typst's messages may quote the text that it was typesetting, so they are suppressed if that contains
        // answers.
        let reason = if options.answers.is_some() { String::new() } else { reason };
        vec![Diagnostic::error(Code::TypesettingFailed, place.clone()).with("reason", reason)]
    };
    let typeset =
        typeset::typeset(&typst_world::TypstWorld::new(&page_model, logo), form.language.direction).map_err(failed)?;
    let faults = if options.answers.is_none() {
        page_check::findings(form, &anchors, &typeset.document)
    } else {
        page_check::findings_of_copy(form, &anchors, &page_model, &typeset.document)
    };
    if faults.iter().any(|fault| fault.severity == Severity::Error) {
        return Err(faults);
    }
    let code = page_codes::first(form, options.copy, options.is_handout);
    let layout = Layout::read(form, &anchors, &typeset.document, code.size().unwrap_or_default()).map_err(failed)?;
    let fillable = options.answers.is_none().then_some((anchors.as_slice(), style(form)));
    let bytes = finish(&typeset.bytes, &code, &layout, fillable).map_err(failed)?;
    let replaced =
        missing.then(|| Diagnostic::warning(Code::GlyphMissing, place.clone()).with("character", "").with("field", ""));
    let pages = typeset.document.pages().len();
    let long = (options.is_pocket_card && pages > 1)
        .then(|| Diagnostic::warning(Code::PocketCardLong, place.clone()).with("pages", pages));
    let warnings = faults.into_iter().chain(replaced).chain(long).collect();
    Ok(Pdf { bytes, layout, warnings })
}

/// Adds what Typst cannot create: the code of each page and, on a blank form, the form fields.
fn finish(
    bytes: &[u8],
    code: &PageCode,
    layout: &Layout,
    fillable: Option<(&[FieldAnchor], Style)>,
) -> Result<Vec<u8>, String> {
    let mut pdf = Document::load_mem(bytes).map_err(|_| "the set file cannot be read")?;
    page_codes::put(&mut pdf, code, layout)?;
    if let Some((anchors, style)) = fillable {
        fields::make_fillable(&mut pdf, anchors, style)?;
    }
    let root = structure_elements::root(&pdf)?;
    joined_lists::join(&mut pdf, root)?;
    spoken_words::make_spoken(&mut pdf);
    // MuPDF cannot write object streams again when numbers of objects are missing between others.
    pdf.renumber_objects();
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(6).build();
    let mut bytes = Vec::new();
    pdf.save_with_options(&mut bytes, options).map_err(|_| "what was added cannot be written")?;
    Ok(bytes)
}

/// Returns the template and the fonts, which determine the design of pages.
pub(super) fn design() -> Vec<&'static [u8]> {
    typst_world::template().chain(crate::fonts::files()).collect()
}

fn style(form: &Localized) -> Style {
    let size = match form.page.density {
        Density::Large => LARGE_FONT_SIZE,
        Density::Dense | Density::Compact | Density::Normal if form.language.easy.is_some() => EASY_FONT_SIZE,
        Density::Dense | Density::Compact | Density::Normal => FONT_SIZE,
    };
    Style { size, rtl: form.language.direction == Direction::Rtl, script: Script::of(&form.language.name) }
}

/// Returns the template and the page model of a blank form, by file name. With the same logo and fonts, `typst
/// compile form.typ` makes the same pages from them.
#[must_use]
pub fn sources(form: &Localized) -> Vec<(&'static str, Vec<u8>)> {
    let (page_model, _) = compose::compose(form, Options::default());
    let (page_model, _) = printable_text::printable(&page_model);
    typst_world::files(page_model)
}
