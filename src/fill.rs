//! Fills in blank forms, many copies of each.
//!
//! A copy consists of the unchanged bytes of the blank form and one incremental update, which contains the values of
//! the answered fields, their appearance streams, and the form identity with the copy's own id. So anybody can verify
//! that the form itself was not altered. Everything that the copies have in common is computed once, when the blank
//! form is read.
//!
//! Values are stored exactly as given. Their appearance uses the embedded font of the blank form's fields if that
//! font has all characters, otherwise a fallback font, of which the copy embeds the glyphs that it needs.

use crate::acroform::{FormIdentity, IDENTITY_FIELD};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::localized::{Identity, Localized};
use crate::page_code::{PageCode, Sheet, SymbolCache};
use crate::value::Answers;

mod appearance;
mod blank_form;
mod content_writer;
mod continuation_pages;
mod copy_writer;
mod document_end;
mod field_values;
mod first_values;
mod font_embedding;
mod font_fallback;
mod incremental_update;
mod line_breaking;
mod object_writer;
mod text_shaping;

use blank_form::BlankForm;
pub use copy_writer::Filled;
use copy_writer::{CopySource, CopyWriter};
use field_values::AnswerWriter;
pub use first_values::blank;
use font_fallback::FontFallback;

/// A blank form that is prepared to be filled in many times.
pub struct Filler {
    source: CopySource,
    writer: AnswerWriter,
    identity: Identity,
    fingerprint: String,
    excerpt: Option<Excerpt>,
    locale: String,
}

impl Filler {
    /// Prepares a form for filling. `blank` is its PDF from [`crate::render::pdf::render`].
    ///
    /// # Errors
    /// When the file is not the PDF of this form.
    pub fn new(blank: Vec<u8>, form: &Localized) -> Result<Self, Diagnostic> {
        let locale = form.language.tag.clone();
        let place = Place::form_in(&form.identity.form, &locale);
        let read = || {
            let blank = BlankForm::read(blank)?;
            if blank.widget(IDENTITY_FIELD).is_none() {
                Err("the form's mark is missing".to_owned())
            } else {
                Ok((blank, FontFallback::new()?))
            }
        };
        let unexpected = |reason| Diagnostic::error(Code::BlankOdd, place.clone()).with("reason", reason);
        let (blank, fonts) = read().map_err(unexpected)?;
        let style = if form.language.easy.is_some() { appearance::EASY } else { appearance::STANDARD };
        Ok(Self {
            source: CopySource {
                blank,
                codes: SymbolCache::default(),
                fonts,
                style,
                words: form.continuation_words(),
                place,
            },
            writer: AnswerWriter::new(form),
            identity: form.identity.clone(),
            fingerprint: form.fingerprint.clone(),
            excerpt: form.sheet.as_ref().map(|sheet| sheet.excerpt.clone()),
            locale,
        })
    }

    /// Creates a copy with answers. `copy` is the copy's id, a random UUID in lower case.
    ///
    /// # Errors
    /// Returns a finding for each answer that the form cannot hold (a row that is not printed, a text that is longer
    /// than its field allows, an option that does not exist), and for a malformed id. Findings never contain an
    /// answer.
    pub fn fill(&self, answers: &Answers, copy: &str) -> Result<Filled, Vec<Diagnostic>> {
        self.fill_sheet(answers, copy, self.excerpt.as_ref())
    }

    /// As [`Self::fill`], of the sheet of a part that is about one row of a table.
    ///
    /// # Errors
    /// As [`Self::fill`].
    pub fn fill_sheet(
        &self,
        answers: &Answers,
        copy: &str,
        excerpt: Option<&Excerpt>,
    ) -> Result<Filled, Vec<Diagnostic>> {
        let identity = FormIdentity {
            form: self.identity.form.to_string(),
            version: self.identity.version.clone(),
            language: self.locale.clone(),
            fingerprint: self.fingerprint.clone(),
            excerpt: excerpt.cloned(),
            copy: Some(copy.to_owned()),
        };
        let malformed = || vec![Diagnostic::error(Code::CopyMalformed, self.source.place.clone())];
        if FormIdentity::parse(&identity.to_string()).as_ref() != Some(&identity) {
            return Err(malformed());
        }
        let mut filled = CopyWriter::new(&self.source);
        let code = self.first_page_code(copy, excerpt);
        filled.page_codes(&code).ok_or_else(malformed)?;
        filled.identity(&identity);
        self.writer.answers(answers, &mut filled);
        filled.continue_answers(&code)?;
        filled.finish()
    }

    /// Writes values into the form, which stays a blank one.
    fn with_values(&self, values: &Answers) -> Result<Filled, Vec<Diagnostic>> {
        let mut filled = CopyWriter::new(&self.source);
        self.writer.answers(values, &mut filled);
        filled.cut_answers();
        filled.finish()
    }

    /// Returns the bytes of the blank form. Every copy starts with them.
    #[must_use]
    pub fn blank(&self) -> &[u8] {
        &self.source.blank.bytes
    }

    /// Returns the names of the form's fields, without the identity field.
    pub fn widgets(&self) -> impl Iterator<Item = &str> {
        self.source.blank.names().filter(|name| *name != IDENTITY_FIELD)
    }

    /// Returns the code of the first page of a copy.
    fn first_page_code(&self, copy: &str, excerpt: Option<&Excerpt>) -> PageCode {
        PageCode {
            form: self.identity.form.to_string(),
            version: self.identity.version.clone(),
            language: self.locale.clone(),
            sheet: Sheet::of(excerpt),
            page: 1,
            copy: Some(copy.to_owned()),
        }
    }
}
