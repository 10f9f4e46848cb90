//! One page to make: what it is called, and how it gets on the disk.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::super::output;
use crate::diagnostic::Diagnostic;
use crate::localized::Localized;
use crate::render::{html, pdf};
use crate::validate::Record;

/// Something to make.
pub(in crate::cli) enum Page<'r> {
    /// A blank form in one language, to print, with the map of its places.
    Pdf {
        /// The form.
        form: Box<Localized>,
    },
    /// A form with answers.
    Filled {
        /// The form.
        form: Box<Localized>,
        /// The answers.
        record: &'r Record,
    },
    /// A page as it was released.
    Released {
        /// The name of its file.
        name: String,
        /// The file.
        bytes: Vec<u8>,
    },
    /// A form for a browser.
    Html {
        /// The form in each language of the page.
        forms: Vec<Localized>,
        /// The language, if it was asked for as the only one.
        only: Option<String>,
    },
}

/// What became of a page.
#[derive(Default)]
pub(super) struct Made {
    /// The files that were written.
    pub(super) paths: Vec<PathBuf>,
    /// What was found on the way.
    pub(super) findings: Vec<Diagnostic>,
}

impl Page<'_> {
    /// Makes the page and writes it into a folder.
    pub(super) fn make(&self, folder: &Path) -> Made {
        let Files { files, findings } = self.files();
        let mut made = Made { paths: Vec::new(), findings };
        for (name, bytes) in files {
            made.write(folder.join(name), &bytes);
        }
        made
    }

    /// Makes the page's files, by their names.
    pub(in crate::cli) fn files(&self) -> Files {
        let stem = self.stem();
        let mut made = Files::default();
        match self {
            Self::Pdf { form } => {
                if let Some(pdf) = made.set(form, pdf::Options::default()) {
                    let layout = format!("{:#}\n", json!(pdf.layout));
                    made.files.push((format!("{stem}.pdf"), pdf.bytes));
                    made.files.push((format!("{stem}.layout.json"), layout.into_bytes()));
                }
            }
            Self::Filled { form, record } => {
                let copy = record.origin().copy.as_deref();
                if let Some(pdf) = made.set(form, pdf::Options { answers: Some(record.answers()), copy }) {
                    made.files.push((format!("{stem}.pdf"), pdf.bytes));
                }
            }
            Self::Released { name, bytes } => made.files.push((name.clone(), bytes.clone())),
            Self::Html { forms, .. } => {
                made.files.push((format!("{stem}.html"), html::render(forms).into_bytes()));
            }
        }
        made
    }

    /// Names the page's files, without their endings. No answer is ever part of a name.
    fn stem(&self) -> String {
        match self {
            Self::Pdf { form } => format!("{}.{}", base(form), form.language.tag),
            Self::Filled { form, record } => {
                let copy = record.origin().copy.as_deref().unwrap_or("filled");
                format!("{}.{}.{copy}", base(form), form.language.tag)
            }
            Self::Released { name, .. } => name.clone(),
            Self::Html { forms, only } => {
                let base = forms.first().map(base).unwrap_or_default();
                only.as_ref().map_or(base.clone(), |tag| format!("{base}.{tag}"))
            }
        }
    }
}

/// Names a form and its version.
fn base(form: &Localized) -> String {
    format!("{}-{}", form.identity.form, form.identity.version)
}

/// The files of a page before they are written.
#[derive(Default)]
pub(in crate::cli) struct Files {
    /// The files, by their names.
    pub(in crate::cli) files: Vec<(String, Vec<u8>)>,
    /// What was found on the way.
    pub(in crate::cli) findings: Vec<Diagnostic>,
}

impl Files {
    fn set(&mut self, form: &Localized, options: pdf::Options<'_>) -> Option<pdf::Pdf> {
        match pdf::render(form, options) {
            Ok(mut pdf) => {
                self.findings.append(&mut pdf.warnings);
                Some(pdf)
            }
            Err(findings) => {
                self.findings.extend(findings);
                None
            }
        }
    }
}

impl Made {
    fn write(&mut self, path: PathBuf, bytes: &[u8]) {
        match output::write(&path, bytes) {
            Ok(()) => self.paths.push(path),
            Err(finding) => self.findings.push(finding),
        }
    }
}
