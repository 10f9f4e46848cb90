//! Runs Typst: pages and PDF bytes from a page model.

use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::typst_world::TypstWorld;

/// How many documents ago Typst's memory of a page may lie. Few, so that memory stays flat; not none, so that
/// what forms have in common is set once.
const REMEMBERED: usize = 5;

/// Finished pages.
pub(super) struct Typeset {
    /// The pages with the position of everything on them.
    pub(super) document: PagedDocument,
    /// The same as a file.
    pub(super) bytes: Vec<u8>,
}

/// Sets a sheet and writes it as PDF/UA-1 and PDF/A-2a.
///
/// # Errors
/// With what Typst says, when it refuses.
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
