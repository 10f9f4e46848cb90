//! The files of a project in memory: forms, texts, pictures and profile.

use std::borrow::Cow;
use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::project_path::ProjectPath;

static CONTROL: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/control");
static GUIDES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs");
static FORMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/forms");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static PICTOGRAMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/pictograms");

/// Files by path relative to the project's folder, with `/` as the separator.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Cow<'static, [u8]>>);

impl Files {
    /// Returns the built-in files: forms, texts and pictures.
    #[must_use]
    pub fn built_in() -> Self {
        let mut files = Self::default();
        for (folder, dir) in
            [("control", &CONTROL), ("forms", &FORMS), ("locales", &LOCALES), ("pictograms", &PICTOGRAMS)]
        {
            files.add_dir(folder, dir);
        }
        files
    }

    /// Returns the guides, with their pictures.
    #[must_use]
    pub fn guides() -> Self {
        let mut files = Self::default();
        files.add_dir("docs", &GUIDES);
        // Tables for those who review our translations are of no use in a project.
        files.0.retain(|path, _| !path.starts_with("docs/translation/"));
        files
    }

    fn add_dir(&mut self, folder: &str, dir: &Dir<'static>) {
        for file in dir.files() {
            let path = file.path().iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
            self.0.insert(format!("{folder}/{path}"), Cow::Borrowed(file.contents()));
        }
        for inner in dir.dirs() {
            self.add_dir(folder, inner);
        }
    }

    /// Returns the built-in files that a project uses if it has none of its own: common messages, names of laws,
    /// pictures, the catalogue of demands. No forms.
    #[must_use]
    pub fn defaults() -> Self {
        let mut files = Self::built_in();
        files.0.retain(|path, _| ProjectPath::of(path).has_default());
        files
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Cow<'static, [u8]>>) {
        self.0.insert(path.into(), bytes.into());
    }

    /// Returns a file's bytes.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// Returns a file's text, if the file exists.
    ///
    /// # Errors
    /// If the file is not UTF-8.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<Result<&str, Diagnostic>> {
        let bytes = self.get(path)?;
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let start = error.valid_up_to();
            Diagnostic::error(Code::NotUtf8, Place::file_span(path, start..start + 1))
        });
        Some(text.map(|text| text.trim_start_matches('\u{FEFF}')))
    }

    /// Returns the paths that start with `prefix` and end with `suffix`, sorted.
    pub fn paths<'f>(&'f self, prefix: &'f str, suffix: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.keys().map(String::as_str).filter(move |path| path.starts_with(prefix) && path.ends_with(suffix))
    }

    /// Returns all files sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }
}
