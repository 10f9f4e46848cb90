//! Filling: answers into the fields of a blank form, copy after copy.
//!
//! A copy is the blank form's bytes, unchanged, and behind them one section that says what differs: the values of the
//! fields that are answered, how they look, and the mark with the copy's own id. So anybody can see that the form itself
//! was not touched. What all copies share is found out once, when the blank form is read.
//!
//! Every value is kept as it is. How it looks is drawn in the fonts of the program: in that of the blank's fields where
//! it has all letters, else in one that has, of which the copy then carries the glyphs that it needs.

use crate::code::{Drawer, PageCode};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::localized::{Identity, Localized};
use crate::value::Answers;
use crate::widget::{MARK, Mark};

mod codes;
mod copy;
mod embed;
mod face;
mod look;
mod object;
mod pen;
mod shape;
mod template;
mod update;
mod values;
mod wrap;

use copy::Copy;
use face::Faces;
use look::Style;
use template::Template;
use values::Writing;

/// A blank form, ready to be filled in many times.
pub struct Filler {
    blank: Template,
    codes: Drawer,
    faces: Faces,
    writing: Writing,
    style: Style,
    identity: Identity,
    fingerprint: String,
    locale: String,
}

/// A copy of a form with answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The file. It begins with the bytes of the blank form. The same answers and id give the same bytes.
    pub bytes: Vec<u8>,
    /// What is doubtful: a text that is longer than its box, a character that no font has. The values are all there.
    pub warnings: Vec<Diagnostic>,
}

impl Filler {
    /// Prepares to fill in a form: `blank` is its PDF, as [`crate::render::pdf::render`] makes it.
    ///
    /// # Errors
    /// When the file is not such a PDF of this form.
    pub fn new(blank: Vec<u8>, form: &Localized) -> Result<Self, Diagnostic> {
        let locale = form.language.tag.clone();
        let place = Place::form_in(&form.identity.form, &locale);
        let odd = |reason| Diagnostic::error(Code::BlankOdd, place).with("reason", reason);
        let read = || {
            let blank = Template::read(blank)?;
            if blank.widget(MARK).is_none() {
                Err("the form's mark is missing".to_owned())
            } else {
                Ok((blank, Faces::new()?))
            }
        };
        let (blank, faces) = read().map_err(odd)?;
        let style = if form.language.easy.is_some() { look::EASY } else { look::STANDARD };
        Ok(Self {
            blank,
            codes: Drawer::default(),
            faces,
            writing: Writing::new(form),
            style,
            identity: form.identity.clone(),
            fingerprint: form.fingerprint.clone(),
            locale,
        })
    }

    /// Makes a copy with answers. `copy` is its own id, a random UUID in lower case.
    ///
    /// # Errors
    /// With every answer for which the form has no room: a row that is not printed, a text that is longer than its
    /// field allows, an option that is not there; and with an id that is none. Findings never carry an answer.
    pub fn fill(&self, answers: &Answers, copy: &str) -> Result<Filled, Vec<Diagnostic>> {
        let mark = Mark {
            form: self.identity.form.to_string(),
            version: self.identity.version.clone(),
            language: self.locale.clone(),
            fingerprint: self.fingerprint.clone(),
            copy: Some(copy.to_owned()),
        };
        let malformed = || vec![Diagnostic::error(Code::CopyMalformed, self.place())];
        if Mark::parse(&mark.to_string()).as_ref() != Some(&mark) {
            return Err(malformed());
        }
        let mut filled = Copy::new(self);
        filled.codes(&self.code(copy)).ok_or_else(malformed)?;
        filled.mark(&mark);
        self.writing.answers(answers, &mut filled);
        filled.finish()
    }

    /// Returns the bytes of the blank form, with which every copy begins.
    #[must_use]
    pub fn blank(&self) -> &[u8] {
        &self.blank.bytes
    }

    /// Returns the names of the form's widgets.
    pub fn widgets(&self) -> impl Iterator<Item = &str> {
        self.blank.names().filter(|name| *name != MARK)
    }

    /// Returns the code of the first page of a copy.
    fn code(&self, copy: &str) -> PageCode {
        PageCode {
            form: self.identity.form.to_string(),
            version: self.identity.version.clone(),
            language: self.locale.clone(),
            page: 1,
            copy: Some(copy.to_owned()),
        }
    }

    fn place(&self) -> Place {
        Place::form_in(&self.identity.form, &self.locale)
    }
}
