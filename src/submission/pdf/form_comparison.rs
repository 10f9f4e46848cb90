//! Compares a returned PDF with the form as issued.
//!
//! Comparing bytes is not enough: a program that keeps all bytes can append another version of a page, and a program that
//! rewrites the file may have changed nothing. So everything that can be reached from the catalog is compared by its
//! meaning, and the lists in this file, in [`page_comparison`] and in [`field_comparison`] name what programs may change.
//! What is not on a list is a change of the form.

use std::borrow::Cow;
use std::collections::{BTreeMap, VecDeque};

use super::budget::Budget;
use super::content_hash::ContentHash;
use super::continuation::{Continuation, Expected};
use super::document::Document;
use super::field_comparison::Pairs;
use super::field_tree::{Annotation, FieldTree};
use super::form_groups::FormGroup;
use super::issued_objects::IssuedObjects;
use super::metadata::Metadata;
use super::object::{Dictionary, Object};
use super::object_comparison::{Anchor, ObjectComparison, Part};
use super::object_source::ObjectSource;
use super::page_comparison::{self, Alignment};
use super::page_tree::{self, Page};
use super::xref::XrefTable;
use super::{drawing_comparison, outline_comparison, stream_hash, structure_comparison};
use crate::acroform::{FormIdentity, IDENTITY_FIELD};
use crate::continuation::{ContinuationWords, ELLIPSIS};
use crate::excerpt::Excerpt;
use crate::integrity::{Change, DocumentPart, IntegrityReport};
use crate::page_code::{PageCode, Sheet, SymbolCache};
use crate::submission::read_error::ReadError;

/// The entries of the catalog that are compared one by one, or that programs may change: the version of PDF and its
/// extensions, how pages are laid out on the screen, private data, certificates of signatures, names of places, and what
/// belongs into the trailer.
const CATALOG_KEYS: [&str; 14] = [
    "Type",
    "Pages",
    "AcroForm",
    "StructTreeRoot",
    "Metadata",
    "Version",
    "Extensions",
    "PageLayout",
    "PieceInfo",
    "LastModified",
    "Perms",
    "DSS",
    "Dests",
    "Info",
];

/// What the other entries of the catalog belong to.
const CATALOG_PARTS: [(&str, DocumentPart); 15] = [
    ("Lang", DocumentPart::Language),
    ("Outlines", DocumentPart::Outlines),
    ("OutputIntents", DocumentPart::OutputIntents),
    ("ViewerPreferences", DocumentPart::Viewer),
    ("PageMode", DocumentPart::Viewer),
    ("PageLabels", DocumentPart::PageLabels),
    ("OCProperties", DocumentPart::Layers),
    ("URI", DocumentPart::Links),
    ("Collection", DocumentPart::Attachments),
    ("AF", DocumentPart::Attachments),
    ("EmbeddedFiles", DocumentPart::Attachments),
    ("DA", DocumentPart::FormSettings),
    ("Q", DocumentPart::FormSettings),
    ("CO", DocumentPart::FormSettings),
    ("DR", DocumentPart::FormSettings),
];

/// The entries of the form's dictionary that are compared one by one, or that programs may change: whether looks are
/// outdated, and whether there are signatures.
const FORM_KEYS: [&str; 5] = ["Fields", "DR", "NeedAppearances", "SigFlags", "XFA"];

/// A form as issued, with which returned files are compared.
pub struct IssuedForm {
    bytes: Vec<u8>,
    objects: IssuedObjects,
    /// What each page writes and draws.
    contents: Vec<ContentHash>,
    /// What the code of each page draws, if it has one.
    codes: Vec<Option<Vec<u8>>>,
    /// The content of the identity field.
    identity: Option<FormIdentity>,
    metadata: Metadata,
    /// What each object belongs to.
    parts: BTreeMap<u32, Part>,
    symbols: SymbolCache,
    /// The words of the pages with long answers, which a copy may have.
    words: Option<ContinuationWords>,
}

impl IssuedForm {
    /// Parses the bytes of a form as bogen made it; `None` if they cannot be read.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        let form = Self::read(&bytes).ok()?;
        Some(Self { bytes, ..form })
    }

    /// Names the words of the pages with long answers that filling adds. Without them, no page is known as such.
    #[must_use]
    pub fn with_words(self, words: ContinuationWords) -> Self {
        Self { words: Some(words), ..self }
    }

    /// Reads everything but the bytes themselves.
    fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        let budget = Budget::new();
        let document = Document::open(bytes, &budget)?;
        let pages = page_tree::read(&document)?;
        let contents = pages.iter().map(|page| page_comparison::content(&document, page)).collect::<Result<_, _>>()?;
        let codes = pages.iter().map(|page| page_comparison::code_rows(&document, page)).collect::<Result<_, _>>()?;
        let identity = identity(&document, &FieldTree::read(&document, &pages)?)?;
        let metadata = Metadata::read(&document)?;
        let objects = IssuedObjects::new(Document::open(bytes, &budget)?)?;
        let (symbols, parts) = (SymbolCache::default(), BTreeMap::new());
        let form =
            Self { bytes: Vec::new(), objects, contents, codes, identity, metadata, parts, symbols, words: None };
        budget.renew();
        // Compared with itself, the form says which object belongs to what.
        let fields = FieldTree::read(&document, &pages)?;
        let (_, parts) = Comparison::run(&form, &document, &FormGroup { pages, fields }, false, false)?;
        Ok(Self { parts, ..form })
    }

    /// Reports whether a file begins with the form.
    pub(super) fn begins(&self, bytes: &[u8]) -> bool {
        bytes.starts_with(&self.bytes)
    }

    /// Returns the objects of the form.
    pub(super) const fn objects(&self) -> &IssuedObjects {
        &self.objects
    }

    /// Returns the bytes of the form and its cross-reference table, if a file begins with the form.
    pub(super) fn beginning_of(&self, bytes: &[u8]) -> Option<(&[u8], &XrefTable)> {
        self.objects.table().filter(|_| self.begins(bytes)).map(|table| (&*self.bytes, table))
    }

    /// Compares a parsed file with the form. `index`: which of the `groups`, the forms in the file, is meant, from 0.
    /// `is_kept`: the file begins with the bytes of the form.
    pub(super) fn found_in(
        &self,
        document: &Document<'_>,
        groups: &VecDeque<FormGroup<'_>>,
        index: usize,
        is_kept: bool,
    ) -> Result<IntegrityReport, ReadError> {
        let forms = groups.len();
        let group = groups.get(index).ok_or(ReadError::Damaged)?;
        let (mut changes, _) = Comparison::run(self, document, group, is_kept, forms > 1)?;
        if forms > 1 {
            changes.push(Change::SeveralForms { forms });
        }
        Ok(IntegrityReport::new(is_kept, changes))
    }

    /// Returns the title, from the bookmarks.
    fn title(&self) -> Result<String, ReadError> {
        let objects = &self.objects;
        let outlines = objects.dictionary(objects.root()?.get("Outlines"))?;
        let first = objects.dictionary(outlines.and_then(|outlines| outlines.get("First")))?;
        let title = first.map(|first| objects.entry(first, "Title")).transpose()?.flatten();
        objects.text(title.and_then(Object::as_string).unwrap_or_default())
    }

    /// Returns what the code of each page must draw in a file with so many pages more than the form; `None` for a page that
    /// can have no such code.
    fn expected_codes(&self, stated: Option<FormIdentity>, added: usize) -> Cow<'_, [Option<Vec<u8>>]> {
        let Some(FormIdentity { copy: Some(copy), excerpt: stated, .. }) = stated else {
            return Cow::Borrowed(&self.codes);
        };
        let symbols = self.identity.clone().and_then(|FormIdentity { form, version, language, excerpt, .. }| {
            // A copy may say which row it is about, but not that it is another sheet.
            let printed = stated.as_ref().map(Excerpt::printed);
            let sheet = Sheet::of(if printed == excerpt { stated.as_ref() } else { excerpt.as_ref() });
            let code = PageCode { form, version, language, sheet, page: 1, copy: Some(copy) };
            self.symbols.pages(&code, self.contents.len() + added)
        });
        Cow::Owned(symbols.into_iter().flatten().map(|symbol| Some(symbol.rows)).collect())
    }
}

/// Reads the identity field.
fn identity<S: ObjectSource>(objects: &S, tree: &FieldTree<'_>) -> Result<Option<FormIdentity>, ReadError> {
    let field = tree.fields.iter().rev().find(|field| field.attributes.name == IDENTITY_FIELD);
    let value = field.and_then(|field| field.attributes.value).and_then(Object::as_string);
    Ok(value.map(|value| objects.text(value)).transpose()?.and_then(|value| FormIdentity::parse(&value)))
}

/// The two files side by side.
struct Comparison<'c, 'a> {
    form: &'c IssuedForm,
    document: &'c Document<'a>,
    issued_pages: Vec<Page<'c>>,
    pages: &'c [Page<'c>],
    issued_fields: FieldTree<'c>,
    fields: &'c FieldTree<'c>,
    alignment: Alignment,
    continuation: Continuation,
    objects: ObjectComparison<'c, 'a>,
    changes: Vec<Change>,
}

impl<'c, 'a> Comparison<'c, 'a> {
    /// Compares everything. Returns the changes, and what each object of the form belongs to. `is_joined`: the file has
    /// other forms too, so that what concerns the whole document cannot be compared.
    fn run(
        form: &'c IssuedForm,
        document: &'c Document<'a>,
        group: &'c FormGroup<'c>,
        is_kept: bool,
        is_joined: bool,
    ) -> Result<(Vec<Change>, BTreeMap<u32, Part>), ReadError> {
        let FormGroup { pages, fields } = group;
        let issued_pages = page_tree::read(&form.objects)?;
        let issued_fields = FieldTree::read(&form.objects, &issued_pages)?;
        let pairs = Pairs::of(&issued_fields, fields);
        let mut all = pairs.anchors(&issued_fields, fields);
        let page_anchors =
            issued_pages.iter().enumerate().filter_map(|(index, page)| Some((page.number?, Anchor::Page(index))));
        all.issued.extend(page_anchors);
        let mut objects = ObjectComparison::new(&form.objects, document, all, &form.parts);
        objects.lacks_structure = document.dictionary(document.root()?.get("StructTreeRoot"))?.is_none();
        if is_kept {
            let ends = |number| objects.anchors.issued.contains_key(&number);
            objects.changed = form.objects.changed_in(document, &[], ends);
        }
        let contents = contents(form, document, &objects, &issued_pages, pages)?;
        let mut alignment = Alignment::of(&form.contents, &contents);
        for (index, page) in pages.iter().enumerate() {
            let anchor =
                alignment.pages.iter().position(|found| *found == Some(index)).map_or(Anchor::Unknown, Anchor::Page);
            objects.anchors.returned.extend(page.number.map(|number| (number, anchor)));
        }
        let moved = objects.anchors.moved();
        if is_kept && !moved.is_empty() {
            let ends = |number| objects.anchors.issued.contains_key(&number) && !moved.contains(&number);
            objects.changed = form.objects.changed_in(document, &moved, ends);
        }
        let continuation = match &form.words {
            Some(words) => {
                let trees = (&issued_fields, fields);
                Continuation::find(document, pages, &alignment.added, trees, (&form.objects, words))?
            }
            None => Continuation::default(),
        };
        alignment.added.retain(|page| !continuation.pages.contains(page));
        let changes = alignment.changes();
        let mut comparison = Self {
            form,
            document,
            issued_pages,
            pages,
            issued_fields,
            fields,
            alignment,
            continuation,
            objects,
            changes,
        };
        comparison.compare_pages(&contents)?;
        comparison.compare_continuation()?;
        comparison.compare_annotations()?;
        comparison.compare_fields(&pairs)?;
        if is_joined {
            comparison.find_scripts()?;
        } else {
            comparison.compare_form_settings()?;
            comparison.compare_structure()?;
            comparison.compare_catalog()?;
        }
        Ok(comparison.finish())
    }

    /// Adds what differs in parts to the changes.
    fn finish(mut self) -> (Vec<Change>, BTreeMap<u32, Part>) {
        let (different, parts) = self.objects.finish();
        let name = |field: usize| self.issued_fields.fields[field].attributes.name.clone();
        let found = different.into_iter().map(|part| match part {
            Part::Page(page) => Change::PageLook { page: page + 1 },
            Part::Links(page) => Change::Link { page: page + 1 },
            Part::Field(field) => Change::FieldReshaped { field: name(field) },
            Part::Look(field) => Change::FieldLook { field: name(field) },
            Part::Structure => Change::Structure,
            Part::Document(part) => Change::Document { part },
        });
        let mut changes: Vec<Change> = Vec::new();
        for change in self.changes.drain(..).chain(found) {
            let is_said = if let Change::PageLook { page } = &change {
                changes.contains(&Change::PageText { page: *page })
            } else {
                // Without a field or a page, its part of the structure is empty.
                let empties =
                    |change: &Change| matches!(change, Change::FieldMissing { .. } | Change::PageMissing { .. });
                change == Change::Structure && changes.iter().any(empties)
            };
            if !is_said && !changes.contains(&change) {
                changes.push(change);
            }
        }
        (changes, parts)
    }

    fn compare_pages(&mut self, contents: &[ContentHash]) -> Result<(), ReadError> {
        let codes = self.form.expected_codes(identity(self.document, self.fields)?, 0);
        for index in 0..self.issued_pages.len() {
            let Some(found) = self.alignment.pages[index] else { continue };
            self.compare_content(index, found, &contents[found])?;
            let changes =
                page_comparison::compare(&mut self.objects, index, &self.issued_pages[index], &self.pages[found])?;
            self.changes.extend(changes);
            self.compare_code(index, found, codes.get(index).and_then(Option::as_deref))?;
        }
        Ok(())
    }

    /// Compares the pages with long answers with the values of their fields.
    fn compare_continuation(&mut self) -> Result<(), ReadError> {
        let (Some(words), Some(first)) = (&self.form.words, self.issued_pages.first()) else { return Ok(()) };
        if self.continuation.pages.is_empty() {
            return Ok(());
        }
        let identity = identity(self.document, self.fields)?;
        let copy = identity.as_ref().and_then(|identity| identity.copy.clone()).unwrap_or_default();
        let codes = self.form.expected_codes(identity, self.continuation.pages.len());
        let (head, first) = (words.head(&self.form.title()?, &copy), (&self.form.objects, first));
        let expected = Expected { words, head, issued_pages: self.issued_pages.len(), first, codes: &codes };
        self.changes.extend(self.continuation.changes(self.document, self.pages, &expected)?);
        Ok(())
    }

    /// Compares what a page writes and draws. Only what is not spelled the same is compared step by step.
    fn compare_content(&mut self, index: usize, found: usize, returned: &ContentHash) -> Result<(), ReadError> {
        let part = Part::Page(index);
        let (issued, pages) = (&self.form.contents[index], (&self.issued_pages[index], &self.pages[found]));
        if issued != returned && drawing_comparison::is_same(&mut self.objects, &self.form.bytes, index, pages.1)? {
            return Ok(());
        }
        if issued.text != returned.text {
            self.changes.push(Change::PageText { page: index + 1 });
        } else if issued != returned {
            self.objects.differs(part);
        }
        self.objects.compare(pages.0.entry("Resources"), pages.1.entry("Resources"), part)
    }

    /// Compares the page's code. A copy has other codes than the blank form.
    fn compare_code(&mut self, index: usize, found: usize, expected: Option<&[u8]>) -> Result<(), ReadError> {
        let issued = page_comparison::code(&self.form.objects, &self.issued_pages[index])?;
        let returned = page_comparison::code(self.document, &self.pages[found])?;
        let is_same = match (issued, returned) {
            (None, None) => true,
            (Some(Object::Stream(issued)), Some(Object::Stream(returned))) => {
                let part = Part::Page(index);
                expected == Some(&*stream_hash::code_rows(self.document, returned)?)
                    && self.objects.has_same_entries(&issued.dictionary, &returned.dictionary, part, true)?
            }
            (_, _) => false,
        };
        if !is_same {
            self.objects.differs(Part::Page(index));
        }
        Ok(())
    }

    /// Compares links, and lists what was laid over pages.
    fn compare_annotations(&mut self) -> Result<(), ReadError> {
        let mut used = vec![false; self.fields.annotations.len()];
        for issued in &self.issued_fields.annotations {
            let Some(page) = self.alignment.pages[issued.page] else { continue };
            let is_it = |(index, annotation): &(usize, &Annotation<'_>)| annotation.page == page && !used[*index];
            let found =
                self.fields.annotations.iter().enumerate().find(is_it).map(|(index, found)| (index, found.entries));
            let Some((index, entries)) = found else {
                self.objects.differs(Part::Links(issued.page));
                continue;
            };
            used[index] = true;
            let is_own = |key: &[u8]| matches!(key, b"P" | b"M" | b"NM");
            self.objects.compare_entries(issued.entries, entries, Part::Links(issued.page), is_own)?;
        }
        for (annotation, is_used) in self.fields.annotations.iter().zip(used) {
            let page = self.alignment.pages.iter().position(|page| *page == Some(annotation.page));
            if let (Some(page), false) = (page, is_used) {
                let is_at_signature = self.is_at_signature(annotation, page)?;
                self.changes.extend(page_comparison::added(
                    self.document,
                    annotation.entries,
                    page + 1,
                    is_at_signature,
                )?);
            }
        }
        Ok(())
    }

    /// Reports whether an annotation is on the line for a signature, where people sign with a pen on the screen.
    fn is_at_signature(&self, annotation: &Annotation<'_>, page: usize) -> Result<bool, ReadError> {
        let rectangle = |entries: &Dictionary| entries.get("Rect").cloned().unwrap_or(Object::Null);
        let ink = page_comparison::numbers(self.document, &rectangle(annotation.entries))?;
        let [left, bottom, right, top] = ink[..] else { return Ok(false) };
        for field in self.issued_fields.fields.iter().filter(|field| field.attributes.kind == Some(b"Sig")) {
            for widget in field.widgets.iter().filter(|widget| widget.pages.contains(&page)) {
                let line = page_comparison::numbers(&self.form.objects, &rectangle(widget.entries))?;
                let is_inside = matches!(line[..], [x1, y1, x2, y2]
                    if left >= x1 - MARGIN && right <= x2 + MARGIN && bottom >= y1 - MARGIN && top <= y2 + MARGIN);
                if is_inside {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    fn compare_fields(&mut self, pairs: &Pairs) -> Result<(), ReadError> {
        let (issued, returned) = (&self.issued_fields, self.fields);
        let mut marks = self.continuation.marks.clone();
        marks.push(ELLIPSIS.to_string());
        let changes = pairs.changes(&mut self.objects, issued, returned, &self.alignment.pages, &marks)?;
        self.changes.extend(changes);
        Ok(())
    }

    /// Looks for what runs by itself in a file of several forms.
    fn find_scripts(&mut self) -> Result<(), ReadError> {
        let root = self.document.root()?;
        self.changes.extend(root.get("AA").is_some().then_some(Change::Script));
        self.compare_opening(root)?;
        self.compare_names(root)
    }

    /// Compares what is said of all fields.
    fn compare_form_settings(&mut self) -> Result<(), ReadError> {
        let root = self.document.root()?;
        let Some(form) = self.document.dictionary(root.get("AcroForm"))? else {
            self.changes.push(Change::FieldsLoose);
            return Ok(());
        };
        // Programs that support XFA show such a form instead of the AcroForm.
        if form.get("XFA").is_some() {
            self.changes.push(Change::Script);
        }
        let nothing = Dictionary::default();
        let issued = self.form.objects.dictionary(self.form.objects.root()?.get("AcroForm"))?.unwrap_or(&nothing);
        let part = Part::Document(DocumentPart::FormSettings);
        if form.get("DR").is_none() && form.get("DA").is_none() {
            self.changes.push(Change::PartLost { part: DocumentPart::FormSettings });
            return Ok(());
        }
        for key in ["DA", "Q"] {
            // Each field says it, too.
            if issued.get(key).is_some() && form.get(key).is_none() {
                self.changes.push(Change::PartLost { part: DocumentPart::FormSettings });
            }
        }
        let is_own = |key: &[u8]| {
            let key = String::from_utf8_lossy(key);
            let is_lost = ["DA", "Q"].contains(&&*key) && form.get(&key).is_none();
            let is_empty = |object: &Object| object.as_array().is_some_and(<[Object]>::is_empty);
            FORM_KEYS.contains(&&*key) || is_lost || issued.get(&key).is_none() && form.get(&key).is_some_and(is_empty)
        };
        self.objects.compare_entries(issued, form, part, is_own)?;
        self.compare_resources(issued, form)
    }

    /// Compares the resources of the form's fields. Programs add fonts for what they display.
    fn compare_resources(&mut self, issued: &Dictionary, returned: &Dictionary) -> Result<(), ReadError> {
        let (one, other) = (&self.form.objects, self.document);
        let part = Part::Document(DocumentPart::FormSettings);
        let nothing = Dictionary::default();
        let there = other.dictionary(returned.get("DR"))?.unwrap_or(&nothing);
        for (key, here) in &one.dictionary(issued.get("DR"))?.unwrap_or(&nothing).0 {
            let key = String::from_utf8_lossy(key);
            let found = other.dictionary(there.get(&key))?.unwrap_or(&nothing);
            for (name, resource) in one.dictionary(Some(here))?.into_iter().flat_map(|resources| &resources.0) {
                let found = found.0.iter().rfind(|(other, _)| **other == **name).map(|(_, found)| found);
                self.objects.compare(Some(resource), found, part)?;
            }
        }
        Ok(())
    }

    fn compare_structure(&mut self) -> Result<(), ReadError> {
        let issued = self.form.objects.root()?.get("StructTreeRoot");
        let returned = self.document.root()?.get("StructTreeRoot");
        if issued.is_some() && self.document.dictionary(returned)?.is_none() {
            self.changes.push(Change::TagsLost);
            return Ok(());
        }
        structure_comparison::compare(&mut self.objects, issued, returned, &self.continuation)
    }

    fn compare_catalog(&mut self) -> Result<(), ReadError> {
        let (issued, returned) = (self.form.objects.root()?, self.document.root()?);
        let mut keys: Vec<_> =
            issued.0.iter().chain(&returned.0).map(|(key, _)| String::from_utf8_lossy(key)).collect();
        keys.sort();
        keys.dedup();
        for key in keys.iter().filter(|key| !CATALOG_KEYS.contains(&&***key)) {
            match &**key {
                "OpenAction" => self.compare_opening(returned)?,
                "AA" => self.changes.push(Change::Script),
                "Names" => self.compare_names(returned)?,
                // Tagged files lose this together with the structure.
                "MarkInfo" if self.changes.contains(&Change::TagsLost) && returned.get("MarkInfo").is_none() => {}
                "PageMode" if is_quiet(returned) => {}
                "Outlines" if self.document.entry(returned, key)?.is_some() => {
                    if !outline_comparison::is_same(
                        &self.objects,
                        issued.get(key),
                        returned.get(key),
                        &self.continuation,
                    )? {
                        self.objects.differs(Part::Document(DocumentPart::Outlines));
                    }
                }
                key => {
                    let part = CATALOG_PARTS.iter().find(|(name, _)| *name == key);
                    let part = part.map_or(DocumentPart::Other, |(_, part)| *part);
                    if issued.get(key).is_some() && self.document.entry(returned, key)?.is_none() {
                        self.changes.push(Change::PartLost { part });
                        continue;
                    }
                    self.objects.compare(issued.get(key), returned.get(key), Part::Document(part))?;
                }
            }
        }
        let is_kept = match Metadata::read(self.document) {
            // What it says cannot be known.
            Err(ReadError::Damaged) => false,
            metadata => self.form.metadata.is_kept_in(&metadata?),
        };
        if !is_kept {
            self.objects.differs(Part::Document(DocumentPart::Metadata));
        }
        Ok(())
    }

    /// Programs let files open at a page. Anything else that runs when a file is opened is no place in it.
    fn compare_opening(&mut self, returned: &Dictionary) -> Result<(), ReadError> {
        let is_place = match self.document.entry(returned, "OpenAction")? {
            Some(Object::Array(_)) | None => true,
            Some(Object::Dictionary(action)) => action.is("S", "GoTo") && action.get("Next").is_none(),
            Some(_) => false,
        };
        self.changes.extend((!is_place).then_some(Change::Script));
        Ok(())
    }

    /// Issued forms have no names. Those of places in the file mean nothing.
    fn compare_names(&mut self, returned: &Dictionary) -> Result<(), ReadError> {
        let names = self.document.dictionary(returned.get("Names"))?;
        for (key, tree) in names.into_iter().flat_map(|names| &names.0) {
            if matches!(self.document.resolve(tree)?, Object::Null) {
                continue;
            }
            match &**key {
                b"Dests" => {}
                b"JavaScript" => self.changes.push(Change::Script),
                b"EmbeddedFiles" => self.objects.differs(Part::Document(DocumentPart::Attachments)),
                _ => self.objects.differs(Part::Document(DocumentPart::Other)),
            }
        }
        Ok(())
    }
}

/// How far a pen may leave the line for a signature, in points.
const MARGIN: f64 = 20.0;

/// Reports whether a file opens in a way that hides nothing and shows no other document.
fn is_quiet(catalog: &Dictionary) -> bool {
    catalog.get("PageMode").is_none()
        || ["UseNone", "UseOutlines", "UseThumbs"].iter().any(|mode| catalog.is("PageMode", mode))
}

/// Hashes the content of all pages. A page that is drawn with the same objects as a page of the form is not read again.
fn contents(
    form: &IssuedForm,
    document: &Document<'_>,
    objects: &ObjectComparison<'_, '_>,
    issued: &[Page<'_>],
    pages: &[Page<'_>],
) -> Result<Vec<ContentHash>, ReadError> {
    let mut contents = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let known = match issued.get(index) {
            Some(issued) if has_same_pieces(form, document, objects, issued, page)? => form.contents.get(index),
            Some(_) | None => None,
        };
        contents.push(match known {
            Some(known) => *known,
            None => page_comparison::content(document, page)?,
        });
    }
    Ok(contents)
}

fn has_same_pieces(
    form: &IssuedForm,
    document: &Document<'_>,
    objects: &ObjectComparison<'_, '_>,
    issued: &Page<'_>,
    page: &Page<'_>,
) -> Result<bool, ReadError> {
    let (one, other) = (page_comparison::pieces(&form.objects, issued)?, page_comparison::pieces(document, page)?);
    let is_same = |(one, other): (&Object, &Object)| objects.is_untouched(one.as_reference(), other.as_reference());
    Ok(one.len() == other.len() && one.iter().zip(other).all(is_same))
}
