//! The files and fonts that Typst can access: the template, one page model, a logo. No file system, no network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts;
use crate::organisation_profile::{Logo, LogoKind};

/// Embeds a template file with its name.
macro_rules! template {
    ($($file:literal),+ $(,)?) => {
        &[$(($file, include_str!(concat!("template/", $file)))),+]
    };
}

const TEMPLATE: &[(&str, &str)] = template!(
    "form.typ",
    "handout.typ",
    "sizes-and-colours.typ",
    "text.typ",
    "continued.typ",
    "boxes.typ",
    "options.typ",
    "answer-input.typ",
    "agreement-and-signature.typ",
    "table.typ",
    "field.typ",
    "page.typ",
);

/// The template files of the register. They are separate from those of forms, so that a change does not affect the
/// fingerprints of forms.
const FOR_LISTS: &[(&str, &str)] = template!("register.typ");

/// The main template file of a form.
const FORM: &str = "form.typ";
/// The main template file of the register.
const LIST: &str = "register.typ";
/// The names of attached files in the template, which gives them their own.
const ATTACHED: [&str; 3] = ["attached-0", "attached-1", "attached-2"];
/// The name of the page model's file.
const PAGE_MODEL: &str = "model.json";

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let files = TEMPLATE.iter().chain(FOR_LISTS);
    files.map(|(name, text)| Source::new(file_id(name), (*text).to_owned())).collect()
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Header cells of rows need this feature.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// Returns the file name of a logo in the template.
pub(super) const fn logo_file(kind: LogoKind) -> &'static str {
    match kind {
        LogoKind::Svg => "logo.svg",
        LogoKind::Png => "logo.png",
        LogoKind::Jpeg => "logo.jpg",
    }
}

/// Returns the template files that determine the design of forms.
pub(super) fn template() -> impl Iterator<Item = &'static [u8]> {
    TEMPLATE.iter().map(|(_, text)| text.as_bytes())
}

/// Returns all files of a document except the logo.
pub(super) fn files(page_model: Vec<u8>) -> Vec<(&'static str, Vec<u8>)> {
    let template = TEMPLATE.iter().map(|(name, text)| (*name, text.as_bytes().to_vec()));
    template.chain([(PAGE_MODEL, page_model)]).collect()
}

/// The files and fonts of one document.
pub(super) struct TypstWorld {
    main: &'static str,
    files: Vec<(FileId, Bytes)>,
}

impl TypstWorld {
    /// Creates the world of a form.
    pub(super) fn new(page_model: &[u8], logo: Option<&Logo>) -> Self {
        let page_model = (file_id(PAGE_MODEL), Bytes::new(page_model.to_vec()));
        let logo = logo.map(|logo| (file_id(logo_file(logo.kind)), Bytes::new(logo.bytes.clone())));
        Self { main: FORM, files: std::iter::once(page_model).chain(logo).collect() }
    }

    /// Creates the world of a register with attached files.
    pub(super) fn list(page_model: &[u8], attached: impl Iterator<Item = Vec<u8>>) -> Self {
        let mut world = Self { main: LIST, ..Self::new(page_model, None) };
        world.files.extend(ATTACHED.iter().zip(attached).map(|(name, bytes)| (file_id(name), Bytes::new(bytes))));
        world
    }
}

/// Returns Typst's id of a file. The names are constants and valid paths.
#[expect(clippy::expect_used, reason = "only constants are passed, and a test passes them all")]
fn file_id(name: &'static str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a path");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

impl World for TypstWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts::book()
    }

    fn main(&self) -> FileId {
        file_id(self.main)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.iter().find(|source| source.id() == id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.iter().find(|(known, _)| *known == id).map(|(_, bytes)| bytes.clone()).ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
