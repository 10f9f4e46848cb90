//! The layout map: the positions of all fields on the pages. Programs that fill forms or read scans need it.

use serde::Serialize;
use typst::foundations::{NativeElement, Selector, Value};
use typst::introspection::{Introspector, MetadataElem, PagedPosition};
use typst::layout::{Abs, Axes};
use typst_layout::PagedDocument;

use super::corner_marks_and_code::{self, CornerMark};
use super::rectangle::{PageSize, Rect, rounded};
use super::widget_spec::WidgetSpec;
use crate::locale::Direction;
use crate::localized::Localized;
use crate::page_code::Size;

/// The positions of all fields of a form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Layout {
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub version: String,
    /// The locale of the page.
    pub language: String,
    /// The fingerprint of the text.
    pub fingerprint: String,
    /// The size of every page.
    pub page_size: PageSize,
    /// The number of pages.
    pub pages: usize,
    /// The marks in the corners of every page, by which scans are aligned.
    pub corner_marks: [CornerMark; 4],
    /// The position of the page code on every page, without its quiet zone.
    pub code: Rect,
    /// The pages in landscape format, if there are some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub landscape: Option<LandscapePages>,
    /// The fields, in the order of the form.
    pub places: Vec<PlacedField>,
}

/// The pages in landscape format. On them, size, marks and code of the other pages do not apply.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct LandscapePages {
    /// Their numbers, from 1.
    pub pages: Vec<usize>,
    /// Their size.
    pub page_size: PageSize,
    /// The marks in their corners.
    pub corner_marks: [CornerMark; 4],
    /// The position of the page code on them, without its quiet zone.
    pub code: Rect,
}

/// A field on a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlacedField {
    /// The field's path, such as `goals[2].goal-words`; parts of a field follow a full stop: `sign-client.name`,
    /// `area.other`, `trust.listens`.
    pub path: String,
    /// The kind of content.
    #[serde(flatten)]
    pub kind: PlacedFieldKind,
    /// The page, from 1.
    pub page: usize,
    /// Its position on the page.
    pub rect: Rect,
}

/// The kind of content of a field on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PlacedFieldKind {
    /// A tick box for an option.
    Box {
        /// The option's code.
        code: String,
    },
    /// One line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// A number.
    Number,
    /// A whole date.
    Date,
    /// The two digits of a day.
    Day,
    /// The two digits of a month.
    Month,
    /// The four digits of a year.
    Year,
    /// A whole time of day.
    Time,
    /// The two digits of an hour.
    Hour,
    /// The two digits of a minute.
    Minute,
    /// A whole duration.
    Duration,
    /// The digits of the hours of a duration.
    Hours,
    /// The two digits of the minutes of a duration.
    Minutes,
    /// A handwritten signature.
    Signature,
    /// The identity field, which is not filled in.
    Mark,
}

/// A composed field whose position on a page is not known yet.
#[derive(Clone, Debug)]
pub(super) struct FieldAnchor {
    /// The field's path.
    pub(super) path: String,
    /// The kind of content.
    pub(super) kind: PlacedFieldKind,
    /// The form field to create.
    pub(super) widget: WidgetSpec,
}

/// The corners of an anchor on the pages.
#[derive(Clone, Copy, Default)]
struct Corners {
    first: Option<PagedPosition>,
    last: Option<PagedPosition>,
}

impl Layout {
    /// Returns the position of the page code on a page, given its number from 1.
    #[must_use]
    pub fn code_on(&self, page: usize) -> Rect {
        self.turned(page).map_or(self.code, |landscape| landscape.code)
    }

    /// Returns the size of a page, given its number from 1.
    #[must_use]
    pub fn size_of(&self, page: usize) -> PageSize {
        self.turned(page).map_or(self.page_size, |landscape| landscape.page_size)
    }

    fn turned(&self, page: usize) -> Option<&LandscapePages> {
        self.landscape.as_ref().filter(|landscape| landscape.pages.contains(&page))
    }

    /// Finds all anchors on the typeset pages.
    ///
    /// # Errors
    /// When an anchor is on no page or on two, which would be an error of the template.
    pub(super) fn read(
        form: &Localized,
        anchors: &[FieldAnchor],
        document: &PagedDocument,
        code: Size,
    ) -> Result<Self, String> {
        let sizes: Vec<_> = document.pages().iter().map(|page| page_size(page.frame.size())).collect();
        let page_size = upright(&sizes);
        let corners = corners(document, anchors.len());
        let places: Option<Vec<_>> =
            anchors.iter().zip(corners).map(|(anchor, corners)| place(anchor, corners, &sizes)).collect();
        Ok(Self {
            form: form.identity.form.as_str().to_owned(),
            version: form.identity.version.clone(),
            language: form.language.tag.clone(),
            fingerprint: form.fingerprint.clone(),
            page_size,
            pages: document.pages().len(),
            corner_marks: corner_marks_and_code::corner_marks(page_size),
            code: corner_marks_and_code::code(page_size, code, form.language.direction),
            landscape: landscape(&sizes, code, form.language.direction),
            places: places.ok_or("a place is on no page")?,
        })
    }
}

fn page_size(size: Axes<Abs>) -> PageSize {
    PageSize { width: rounded(size.x.to_pt()), height: rounded(size.y.to_pt()) }
}

fn is_landscape(size: PageSize) -> bool {
    size.width > size.height
}

/// Returns the size of pages in portrait format. All pages have the same paper.
fn upright(sizes: &[PageSize]) -> PageSize {
    let first = sizes.first().copied().unwrap_or(PageSize { width: 0.0, height: 0.0 });
    if is_landscape(first) { PageSize { width: first.height, height: first.width } } else { first }
}

fn landscape(sizes: &[PageSize], code: Size, direction: Direction) -> Option<LandscapePages> {
    let page_size = *sizes.iter().find(|size| is_landscape(**size))?;
    Some(LandscapePages {
        pages: (1..).zip(sizes).filter(|(_, size)| is_landscape(**size)).map(|(number, _)| number).collect(),
        page_size,
        corner_marks: corner_marks_and_code::corner_marks(page_size),
        code: corner_marks_and_code::code(page_size, code, direction),
    })
}

/// Collects the corners that the template placed on the pages.
fn corners(document: &PagedDocument, count: usize) -> Vec<Corners> {
    let mut corners = vec![Corners::default(); count];
    let introspector = document.introspector();
    for mark in introspector.query(&Selector::Elem(MetadataElem::ELEM, None)) {
        let Some((anchor, is_first)) = mark.to_packed::<MetadataElem>().and_then(|mark| corner(&mark.value)) else {
            continue;
        };
        let position = mark.location().and_then(|location| introspector.position(location));
        if let Some(known) = corners.get_mut(anchor) {
            let corner = if is_first { &mut known.first } else { &mut known.last };
            *corner = position;
        }
    }
    corners
}

/// Returns the number of the anchor that a link with this address marks, if any.
pub(super) fn anchor_of(address: &str) -> Option<usize> {
    address.strip_prefix("spot:")?.parse().ok()
}

/// Parses the template's metadata of a corner: the anchor's index, and whether it is the upper left corner.
pub(super) fn corner(value: &Value) -> Option<(usize, bool)> {
    let Value::Dict(value) = value else { return None };
    let Ok(Value::Int(anchor)) = value.get("anchor") else { return None };
    let Ok(Value::Str(corner)) = value.get("corner") else { return None };
    Some((usize::try_from(*anchor).ok()?, corner.as_str() == "first"))
}

fn place(anchor: &FieldAnchor, corners: Corners, sizes: &[PageSize]) -> Option<PlacedField> {
    let (first, last) = (corners.first?, corners.last?);
    let page_height = sizes.get(first.page.get() - 1)?.height;
    let rect = Rect {
        left: first.point.x.to_pt(),
        bottom: page_height - last.point.y.to_pt(),
        right: last.point.x.to_pt(),
        top: page_height - first.point.y.to_pt(),
    }
    .rounded();
    let page = first.page.get();
    (page == last.page.get()).then(|| PlacedField { path: anchor.path.clone(), kind: anchor.kind.clone(), page, rect })
}
