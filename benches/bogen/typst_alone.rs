//! The baseline for rendering: Typst alone compiles the same page.

use std::path::{Path, PathBuf};

use bogen::localized::Localized;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The argument with which the benchmark starts itself as this process.
pub const MODE: &str = "--typst-alone";

/// Writes the files from which Typst compiles a form's pages.
pub fn write_sources(form: &Localized, folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    for (name, bytes) in bogen::render::pdf::sources(form) {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

/// Compiles the pages in a folder to a PDF that conforms to the same standards.
pub fn run(folder: &Path, out: &Path) {
    let plain = Plain::new(folder);
    let document: typst_layout::PagedDocument = typst::compile(&plain).output.unwrap();
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).unwrap();
    let bytes = typst_pdf::pdf(&document, &PdfOptions { standards, ..PdfOptions::default() }).unwrap();
    std::fs::write(out, bytes).unwrap();
}

/// The world of `typst compile`: a folder of sources and a folder of fonts.
struct Plain {
    folder: PathBuf,
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Plain {
    fn new(folder: &Path) -> Self {
        let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
        let mut files: Vec<_> = std::fs::read_dir(fonts).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "ttf"));
        files.sort();
        let fonts: Vec<_> =
            files.iter().filter_map(|file| Font::new(Bytes::new(std::fs::read(file).unwrap()), 0)).collect();
        let features = [Feature::A11yExtras].into_iter().collect();
        Self {
            folder: folder.to_owned(),
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(fonts.iter())),
            fonts,
        }
    }

    fn read(&self, id: FileId) -> FileResult<Vec<u8>> {
        let path = self.folder.join(id.vpath().get_without_slash());
        std::fs::read(&path).map_err(|_| FileError::NotFound(path))
    }
}

impl World for Plain {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new("form.typ").unwrap()))
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        Ok(Source::new(id, String::from_utf8(self.read(id)?).map_err(|_| FileError::InvalidUtf8)?))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.read(id).map(Bytes::new)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
