//! Reads texts, pictures and fields with their positions from typeset pages.

use typst::foundations::Value;
use typst::introspection::{Location, MetadataElem, Tag};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::model::Destination;
use typst::pdf::{ArtifactElem, ArtifactKind};
use typst::text::TextItem;
use typst_layout::PagedDocument;

use super::super::layout_map::{self, FieldAnchor};

/// The height of letters above and below the baseline, as shares of the font size: of capitals and of descenders.
const ASCENT: f64 = 0.72;
const DESCENT: f64 = 0.22;

/// An area on a page, in points from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    /// Reports whether the area is inside another, with a tolerance.
    pub(super) fn is_inside(&self, outer: &Self, tolerance: f64) -> bool {
        self.left >= outer.left - tolerance
            && self.right <= outer.right + tolerance
            && self.top >= outer.top - tolerance
            && self.bottom <= outer.bottom + tolerance
    }

    /// Reports whether the area shares more than a margin of `tolerance` with another.
    pub(super) fn overlaps(&self, other: &Self, tolerance: f64) -> bool {
        self.left < other.right - tolerance
            && other.left < self.right - tolerance
            && self.top < other.bottom - tolerance
            && other.top < self.bottom - tolerance
    }
}

/// The part of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Body,
    Header,
    Footer,
    /// What is behind all pages: the watermark and the corner marks.
    Background,
}

/// A run of text on a page.
#[derive(Clone, Debug)]
pub(super) struct PlacedText {
    pub(super) page: usize,
    pub(super) part: Part,
    pub(super) area: Area,
    /// The id of the field or section that it belongs to.
    pub(super) of: Option<String>,
    /// Whether it has no letters.
    pub(super) is_blank: bool,
    /// Whether it belongs to a heading or a label.
    pub(super) is_heading: bool,
    /// Whether it may be the cross of a ticked box.
    pub(super) is_cross: bool,
}

/// A picture on a page.
#[derive(Clone, Debug)]
pub(super) struct PlacedPicture {
    pub(super) page: usize,
    pub(super) part: Part,
    pub(super) area: Area,
    /// The id of the field or section that it belongs to.
    pub(super) of: Option<String>,
    /// Whether it belongs to a heading or a label.
    pub(super) is_heading: bool,
}

/// A form field on a page.
#[derive(Clone, Debug)]
pub(super) struct PlacedBox {
    pub(super) page: usize,
    pub(super) area: Area,
    /// The path of the field.
    pub(super) path: String,
}

/// What is on the pages of a form.
#[derive(Debug, Default)]
pub(super) struct PageContent {
    /// The size of each page.
    pub(super) pages: Vec<(f64, f64)>,
    /// What is left free around the body of each page: left, top, right and bottom.
    pub(super) margins: [f64; 4],
    pub(super) texts: Vec<PlacedText>,
    pub(super) boxes: Vec<PlacedBox>,
    pub(super) pictures: Vec<PlacedPicture>,
    /// The paths of fields that are on no page, or not as a whole.
    pub(super) lost_boxes: Vec<String>,
    /// All text of the body, in order.
    pub(super) text: String,
}

impl PageContent {
    /// Returns the size of a page, given its number from 1.
    pub(super) fn size(&self, page: usize) -> (f64, f64) {
        page.checked_sub(1).and_then(|index| self.pages.get(index)).copied().unwrap_or_default()
    }

    /// Returns the area for the body of a page, given its number from 1.
    pub(super) fn body(&self, page: usize) -> Area {
        let (width, height) = self.size(page);
        let [left, top, right, bottom] = self.margins;
        Area { left, top, right: width - right, bottom: height - bottom }
    }

    /// Reads pages.
    pub(super) fn read(document: &PagedDocument, anchors: &[FieldAnchor]) -> Self {
        let sizes = document.pages().iter().map(|page| page.frame.size());
        let mut reader = FrameReader {
            content: Self { pages: sizes.map(|size| (size.x.to_pt(), size.y.to_pt())).collect(), ..Self::default() },
            page: 0,
            of: None,
            is_heading: false,
            marginal: None,
            corners: vec![(None, None); anchors.len()],
            links: vec![None; anchors.len()],
        };
        for (number, page) in (1..).zip(document.pages()) {
            reader.page = number;
            reader.frame(&page.frame, Transform::identity());
        }
        let mut content = reader.content;
        for (anchor, (corners, link)) in anchors.iter().zip(reader.corners.into_iter().zip(reader.links)) {
            match (link, corners) {
                (Some((page, area)), _) => content.boxes.push(PlacedBox { page, area, path: anchor.path.clone() }),
                (None, (Some((page, first)), Some((same, last)))) if page == same => {
                    let area = Area { left: first.0, top: first.1, right: last.0, bottom: last.1 };
                    content.boxes.push(PlacedBox { page, area, path: anchor.path.clone() });
                }
                (None, _) => content.lost_boxes.push(anchor.path.clone()),
            }
        }
        content
    }
}

/// A corner of a field: its page and its position.
type Corner = Option<(usize, (f64, f64))>;

struct FrameReader {
    content: PageContent,
    page: usize,
    of: Option<String>,
    /// Whether a heading or a label is being read.
    is_heading: bool,
    /// The header, footer or background that is being read, with its end.
    marginal: Option<(Part, Location)>,
    corners: Vec<(Corner, Corner)>,
    /// The links from which fields are made: on filled pages there are none.
    links: Vec<Option<(usize, Area)>>,
}

impl FrameReader {
    fn frame(&mut self, frame: &Frame, outer: Transform) {
        for (position, item) in frame.items() {
            let inner = outer.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, inner.pre_concat(group.transform)),
                FrameItem::Text(text) => self.text(text, inner),
                FrameItem::Tag(Tag::Start(element, _)) => {
                    if let Some(marker) = element.to_packed::<MetadataElem>() {
                        self.marker(&marker.value, inner);
                    } else if let Some(artifact) = element.to_packed::<ArtifactElem>()
                        && let Some(location) = element.location()
                        && self.marginal.is_none()
                    {
                        self.marginal = part(artifact).map(|part| (part, location));
                    }
                }
                FrameItem::Tag(Tag::End(location, ..)) => {
                    self.marginal = self.marginal.filter(|(_, end)| end != location);
                }
                FrameItem::Image(_, size, _) => self.picture(size.x.to_pt(), size.y.to_pt(), inner),
                FrameItem::Link(Destination::Url(target), size) => {
                    self.link(target.as_str(), size.x.to_pt(), size.y.to_pt(), inner);
                }
                FrameItem::Shape(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn text(&mut self, text: &TextItem, transform: Transform) {
        let (size, width) = (text.size.to_pt(), text.width().to_pt());
        let (left, baseline) = place(transform);
        let area = Area { left, top: baseline - ASCENT * size, right: left + width, bottom: baseline + DESCENT * size };
        let part = self.marginal.map_or(Part::Body, |(part, _)| part);
        if part == Part::Body {
            self.content.text.push_str(&text.text);
        }
        let is_blank = text.text.trim().is_empty();
        let (of, is_heading) = (self.of.clone(), self.is_heading);
        let is_cross = text.text == "X";
        self.content.texts.push(PlacedText { page: self.page, part, area, of, is_blank, is_heading, is_cross });
    }

    fn picture(&mut self, width: f64, height: f64, transform: Transform) {
        let (left, top) = place(transform);
        let area = Area { left, top, right: left + width, bottom: top + height };
        let part = self.marginal.map_or(Part::Body, |(part, _)| part);
        let (of, is_heading) = (self.of.clone(), self.is_heading);
        self.content.pictures.push(PlacedPicture { page: self.page, part, area, of, is_heading });
    }

    /// Reads the link from which a field is made. It has the whole height of a box that was broken over pages, which the corners
    /// do not show.
    fn link(&mut self, target: &str, width: f64, height: f64, transform: Transform) {
        let (left, top) = place(transform);
        let area = Area { left, top, right: left + width, bottom: top + height };
        if let Some(link) = layout_map::anchor_of(target).and_then(|anchor| self.links.get_mut(anchor)) {
            *link = Some((self.page, area));
        }
    }

    fn marker(&mut self, value: &Value, transform: Transform) {
        if let Some((anchor, is_first)) = layout_map::corner(value) {
            let corner = Some((self.page, place(transform)));
            if let Some((first, last)) = self.corners.get_mut(anchor) {
                *if is_first { first } else { last } = corner;
            }
            return;
        }
        let Value::Dict(value) = value else { return };
        if let Ok(of) = value.get("of") {
            self.of = if let Value::Str(of) = of { Some(of.to_string()) } else { None };
        }
        if let Ok(Value::Bool(is_heading)) = value.get("heading") {
            self.is_heading = *is_heading;
        }
        if let Ok(Value::Array(sides)) = value.get("body") {
            let sides: Vec<_> = sides.iter().filter_map(|side| side.clone().cast::<f64>().ok()).collect();
            if let Ok(margins) = sides.try_into() {
                self.content.margins = margins;
            }
        }
    }
}

fn part(artifact: &ArtifactElem) -> Option<Part> {
    match artifact.kind.as_option() {
        Some(ArtifactKind::Header) => Some(Part::Header),
        Some(ArtifactKind::Footer) => Some(Part::Footer),
        Some(ArtifactKind::Background) => Some(Part::Background),
        _ => None,
    }
}

fn place(transform: Transform) -> (f64, f64) {
    let point = Point::zero().transform(transform);
    (point.x.to_pt(), point.y.to_pt())
}
