//! Runs Typst: converts a page model to pages and PDF bytes.

use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::locale::Direction;

use super::reading_order::in_reading_order;
use super::typst_world::TypstWorld;

/// The number of documents after which unused entries of Typst's cache are dropped. Small, so that memory use stays
/// constant; not zero, so that what forms have in common is typeset once.
const MAX_CACHE_AGE: usize = 5;

/// Typeset pages.
pub(super) struct Typeset {
    /// The pages, with the positions of their content.
    pub(super) document: PagedDocument,
    /// The pages as PDF.
    pub(super) bytes: Vec<u8>,
}

/// Typesets a page model, whose paragraphs run in a direction, and exports it as PDF/UA-1 and PDF/A-2a.
///
/// # Errors
/// Returns Typst's message when it rejects the document.
pub(super) fn typeset(world: &TypstWorld, direction: Direction) -> Result<Typeset, String> {
    typeset_as(world, direction, Archival::A2)
}

/// The part of PDF/A.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Archival {
    /// PDF/A-2a.
    A2,
    /// PDF/A-3a, which allows attachments of all kinds.
    A3,
}

/// As [`typeset`], with another part of PDF/A.
///
/// # Errors
/// As [`typeset`].
pub(super) fn typeset_as(world: &TypstWorld, direction: Direction, archival: Archival) -> Result<Typeset, String> {
    let result = compile_and_export(world, direction, archival);
    comemo::evict(MAX_CACHE_AGE);
    result
}

/// Typesets a page model without exporting it.
///
/// # Errors
/// As [`typeset`].
pub(super) fn pages(world: &TypstWorld) -> Result<PagedDocument, String> {
    let document = compile(world);
    comemo::evict(MAX_CACHE_AGE);
    document
}

fn compile(world: &TypstWorld) -> Result<PagedDocument, String> {
    typst::compile(world).output.map_err(|errors| messages(&errors))
}

fn compile_and_export(world: &TypstWorld, direction: Direction, archival: Archival) -> Result<Typeset, String> {
    let document = compile(world)?;
    let archival = match archival {
        Archival::A2 => PdfStandard::A_2a,
        Archival::A3 => PdfStandard::A_3a,
    };
    let standards = PdfStandards::new(&[archival, PdfStandard::Ua_1]).map_err(|error| error.message().to_string())?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(concat!("bogen ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let ordered = in_reading_order(&document, direction);
    let bytes = typst_pdf::pdf(ordered.as_ref().unwrap_or(&document), &options).map_err(|errors| messages(&errors))?;
    Ok(Typeset { document, bytes })
}

fn messages(errors: &EcoVec<SourceDiagnostic>) -> String {
    let lines: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
    lines.join("; ")
}
