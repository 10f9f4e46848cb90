//! Runs Typst: converts a page model to pages and PDF bytes.

use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::typst_world::TypstWorld;

/// The number of documents after which unused entries of Typst's cache are dropped. Small, so that memory use stays
/// constant; not zero, so that what forms have in common is typeset once.
const REMEMBERED: usize = 5;

/// Typeset pages.
pub(super) struct Typeset {
    /// The pages, with the positions of their content.
    pub(super) document: PagedDocument,
    /// The pages as PDF.
    pub(super) bytes: Vec<u8>,
}

/// Typesets a page model and exports it as PDF/UA-1 and PDF/A-2a.
///
/// # Errors
/// Returns Typst's message when it rejects the document.
pub(super) fn typeset(paper: &TypstWorld) -> Result<Typeset, String> {
    let result = set_and_write(paper);
    comemo::evict(REMEMBERED);
    result
}

fn set_and_write(paper: &TypstWorld) -> Result<Typeset, String> {
    let document: PagedDocument = typst::compile(paper).output.map_err(|errors| messages(&errors))?;
    let standards =
        PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|error| error.message().to_string())?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(concat!("bogen ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| messages(&errors))?;
    Ok(Typeset { document, bytes })
}

fn messages(errors: &EcoVec<SourceDiagnostic>) -> String {
    let lines: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
    lines.join("; ")
}
