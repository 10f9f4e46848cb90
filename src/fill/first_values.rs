//! Blank forms whose fields have values at first.

use super::Filler;
use crate::diagnostic::Diagnostic;
use crate::localized::Localized;
use crate::render::pdf::{self, Options, Pdf};

/// Renders a blank form, with the values that its fields have at first. The day is not known, so that the same form gives the
/// same file.
///
/// # Errors
/// As [`pdf::render`], and when a value does not fit into its field.
pub fn blank(form: &Localized) -> Result<Pdf, Vec<Diagnostic>> {
    let mut pdf = pdf::render(form, Options::default())?;
    let values = form.first_values(None);
    if !values.is_empty() {
        let filler = Filler::new(pdf.bytes, form).map_err(|finding| vec![finding])?;
        let written = filler.with_values(&values)?;
        pdf.bytes = written.bytes;
        pdf.warnings.extend(written.warnings);
    }
    Ok(pdf)
}
