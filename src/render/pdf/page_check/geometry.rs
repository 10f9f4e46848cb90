//! Finds what is outside of the printable area, what overlaps, and headings at the end of a page.

use super::page_content::{Area, PageContent, Part, PlacedBox, PlacedPicture, PlacedText};
use super::{Fault, FaultKind};

/// How far letters may reach over the edge of their area, in points. The template's lengths are rounded.
const TOLERANCE: f64 = 1.0;
/// How much of two lines of text may overlap: their leading is small, and capitals with accents are high.
const LINE_TOLERANCE: f64 = 2.0;
/// The distance from the edges of the paper within which common printers do not print, in points.
const UNPRINTABLE: f64 = 11.3;

/// Returns what is outside, overlapping, or lost.
pub(super) fn faults(content: &PageContent) -> Vec<Fault> {
    let fault = |kind, of: Option<String>, page| Fault { kind, of, page: Some(page) };
    let mut faults: Vec<_> = content
        .lost_boxes
        .iter()
        .map(|path| Fault { kind: FaultKind::BoxMissing, of: Some(field_of(path)), page: None })
        .collect();
    let area = |part, page| area_of(part, content.body(page), content.size(page));
    for text in content.texts.iter().filter(|text| !text.is_blank) {
        if !text.area.is_inside(&area(text.part, text.page), TOLERANCE) {
            faults.push(fault(FaultKind::Overflow, text.of.clone(), text.page));
        }
    }
    for placed in &content.boxes {
        if !placed.area.is_inside(&content.body(placed.page), TOLERANCE) {
            faults.push(fault(FaultKind::Overflow, Some(field_of(&placed.path)), placed.page));
        }
    }
    for picture in content.pictures.iter().filter(|picture| picture.part != Part::Background) {
        if !picture.area.is_inside(&area(picture.part, picture.page), TOLERANCE) {
            faults.push(fault(FaultKind::Overflow, picture.of.clone(), picture.page));
        }
    }
    let pages = content.texts.iter().map(|text| text.page).max().unwrap_or_default();
    for page in 1..=pages {
        let texts: Vec<_> = content.texts.iter().filter(|text| text.page == page && !text.is_blank).collect();
        let boxes: Vec<_> = content.boxes.iter().filter(|placed| placed.page == page).collect();
        let pictures: Vec<_> = content.pictures.iter().filter(|picture| picture.page == page).collect();
        let overlapping = overlaps(&texts, &boxes).into_iter().chain(covered_pictures(&pictures, &texts, &boxes));
        faults.extend(overlapping.map(|of| fault(FaultKind::Overlap, of, page)));
        let alone = heading_alone(&texts, &boxes, &pictures);
        faults.extend(alone.map(|heading| fault(FaultKind::HeadingAlone, heading.of.clone(), page)));
    }
    faults
}

/// Returns the fields and sections whose pictures overlap a text or a field. The picture of a tick box is in its field.
fn covered_pictures(pictures: &[&PlacedPicture], texts: &[&PlacedText], boxes: &[&PlacedBox]) -> Vec<Option<String>> {
    let is_covered = |picture: &&&PlacedPicture| {
        let area = picture.area;
        let own = boxes.iter().any(|placed| area.is_inside(&placed.area, TOLERANCE));
        picture.part != Part::Background
            && !own
            && (texts.iter().any(|text| text.area.overlaps(&area, LINE_TOLERANCE))
                || boxes.iter().any(|placed| placed.area.overlaps(&area, LINE_TOLERANCE)))
    };
    pictures.iter().filter(is_covered).map(|picture| picture.of.clone()).collect()
}

/// Returns the heading that is the last on a page, without anything that belongs to it.
fn heading_alone<'a>(
    texts: &[&'a PlacedText],
    boxes: &[&PlacedBox],
    pictures: &[&PlacedPicture],
) -> Option<&'a PlacedText> {
    let in_body = || texts.iter().filter(|text| text.part == Part::Body);
    let others = in_body().filter(|text| !text.is_heading).map(|text| text.area.bottom);
    let pictures = pictures.iter().filter(|picture| picture.part == Part::Body && !picture.is_heading);
    let others = others.chain(boxes.iter().map(|placed| placed.area.bottom));
    let lowest = others.chain(pictures.map(|picture| picture.area.bottom)).fold(0.0, f64::max);
    let heading = in_body().filter(|text| text.is_heading).max_by(|one, other| one.area.top.total_cmp(&other.area.top));
    // A box beside a label of several lines may end above the last one.
    let lines = |of: &'a PlacedText| in_body().filter(move |text| text.is_heading && text.of == of.of);
    let top = |heading| lines(heading).map(|line| line.area.top).fold(f64::INFINITY, f64::min);
    heading.copied().filter(|heading| top(heading) >= lowest)
}

/// Returns the printable area of a part of the page.
fn area_of(part: Part, body: Area, (width, height): (f64, f64)) -> Area {
    let printable =
        Area { left: UNPRINTABLE, top: UNPRINTABLE, right: width - UNPRINTABLE, bottom: height - UNPRINTABLE };
    match part {
        Part::Body => body,
        Part::Header => Area { bottom: body.top, ..printable },
        Part::Background => Area { left: 0.0, top: 0.0, right: width, bottom: height },
        Part::Footer => Area { top: body.bottom, ..printable },
    }
}

/// Returns the fields whose texts or boxes overlap others on a page.
fn overlaps(texts: &[&PlacedText], boxes: &[&PlacedBox]) -> Vec<Option<String>> {
    let mut found = Vec::new();
    let mut by_top = texts.to_vec();
    by_top.sort_by(|one, other| one.area.top.total_cmp(&other.area.top));
    for (index, text) in by_top.iter().enumerate() {
        let below = by_top[index + 1..].iter().take_while(|other| other.area.top < text.area.bottom - LINE_TOLERANCE);
        found.extend(
            below.filter(|other| text.area.overlaps(&other.area, LINE_TOLERANCE)).map(|other| other.of.clone()),
        );
    }
    for (index, placed) in boxes.iter().enumerate() {
        let others = boxes[index + 1..].iter().filter(|other| placed.area.overlaps(&other.area, 0.1));
        found.extend(others.map(|other| Some(field_of(&other.path))));
        let is_own = |text: &PlacedText| text.is_cross && text.area.is_inside(&placed.area, TOLERANCE);
        let covered = texts.iter().any(|text| text.area.overlaps(&placed.area, LINE_TOLERANCE) && !is_own(text));
        found.extend(covered.then(|| Some(field_of(&placed.path))));
    }
    found
}

/// Returns the id of the field that a path belongs to: `goals[2].goal-words` is in `goals`.
fn field_of(path: &str) -> String {
    path.split(['[', '.']).next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of 600 × 800 points whose body is from 60 to 540 and from 80 to 720.
    fn page() -> PageContent {
        PageContent { pages: vec![(600.0, 800.0)], margins: [60.0, 80.0, 60.0, 80.0], ..PageContent::default() }
    }

    fn text(of: &str, part: Part, left: f64, top: f64, width: f64) -> PlacedText {
        let area = Area { left, top, right: left + width, bottom: top + 10.0 };
        PlacedText { page: 1, part, area, of: Some(of.to_owned()), is_blank: false, is_heading: false, is_cross: false }
    }

    fn placed(path: &str, left: f64, top: f64) -> PlacedBox {
        let area = Area { left, top, right: left + 14.0, bottom: top + 14.0 };
        PlacedBox { page: 1, area, path: path.to_owned() }
    }

    fn found(texts: Vec<PlacedText>, boxes: Vec<PlacedBox>) -> Vec<(FaultKind, String)> {
        let content = PageContent { texts, boxes, ..page() };
        faults(&content).into_iter().map(|fault| (fault.kind, fault.of.unwrap_or_default())).collect()
    }

    #[test]
    fn what_is_in_its_area_and_apart_is_right() {
        let texts = vec![
            text("a", Part::Body, 60.0, 80.0, 480.0),
            text("b", Part::Body, 60.0, 90.0, 480.0),
            text("c", Part::Header, 30.0, 40.0, 100.0),
            text("d", Part::Footer, 30.0, 730.0, 500.0),
        ];
        assert_eq!(found(texts, vec![placed("e", 60.0, 110.0), placed("f", 80.0, 110.0)]), []);
    }

    #[test]
    fn every_way_out_of_the_area_is_found() {
        for (left, top) in [(50.0, 300.0), (470.0, 300.0), (100.0, 70.0), (100.0, 715.0)] {
            let of = || vec![(FaultKind::Overflow, "a".to_owned())];
            assert_eq!(found(vec![text("a", Part::Body, left, top, 80.0)], Vec::new()), of());
            let (box_left, box_top) = (left + if left > 400.0 { 60.0 } else { 0.0 }, top);
            assert_eq!(
                found(vec![text("b", Part::Body, 200.0, 200.0, 9.0)], vec![placed("a[1].x", box_left, box_top)]),
                of()
            );
        }
        let of = |part, top| found(vec![text("a", part, 100.0, top, 80.0)], Vec::new());
        assert_eq!(of(Part::Header, 75.0), [(FaultKind::Overflow, "a".to_owned())], "into the body");
        assert_eq!(of(Part::Footer, 700.0), [(FaultKind::Overflow, "a".to_owned())], "into the body");
        assert_eq!(of(Part::Footer, 785.0), [(FaultKind::Overflow, "a".to_owned())], "off the paper");
    }

    fn with_pictures(texts: Vec<PlacedText>, pictures: Vec<PlacedPicture>) -> Vec<(FaultKind, String)> {
        let boxes = vec![placed("box", 60.0, 600.0)];
        let content = PageContent { texts, boxes, pictures, ..page() };
        faults(&content).into_iter().map(|fault| (fault.kind, fault.of.unwrap_or_default())).collect()
    }

    fn picture(part: Part, left: f64, top: f64) -> PlacedPicture {
        let area = Area { left, top, right: left + 14.0, bottom: top + 14.0 };
        PlacedPicture { page: 1, part, area, of: Some("picture".to_owned()), is_heading: false }
    }

    #[test]
    fn pictures_are_inside_and_cover_nothing() {
        let words = || vec![text("a", Part::Body, 100.0, 300.0, 80.0)];
        let fault = |kind| vec![(kind, "picture".to_owned())];
        let found = |part, left, top| with_pictures(words(), vec![picture(part, left, top)]);
        assert_eq!(found(Part::Body, 60.0, 300.0), []);
        assert_eq!(found(Part::Body, 60.0, 600.0), [], "a tick box in its field");
        assert_eq!(found(Part::Background, 100.0, 300.0), [], "the watermark");
        assert_eq!(found(Part::Body, 530.0, 300.0), fault(FaultKind::Overflow));
        assert_eq!(found(Part::Body, 100.0, 300.0), fault(FaultKind::Overlap));
        assert_eq!(found(Part::Body, 68.0, 608.0), fault(FaultKind::Overlap), "over another field");
    }

    #[test]
    fn a_heading_at_the_end_of_a_page_is_alone() {
        let heading = |top| PlacedText { is_heading: true, ..text("h", Part::Body, 60.0, top, 80.0) };
        assert_eq!(with_pictures(vec![heading(500.0)], Vec::new()), []);
        let alone = [(FaultKind::HeadingAlone, "h".to_owned())];
        assert_eq!(with_pictures(vec![heading(640.0)], Vec::new()), alone);
        assert_eq!(with_pictures(vec![heading(640.0), text("a", Part::Body, 60.0, 655.0, 80.0)], Vec::new()), []);
        assert_eq!(with_pictures(vec![heading(640.0)], vec![picture(Part::Body, 60.0, 655.0)]), []);
        assert_eq!(with_pictures(vec![heading(640.0), text("a", Part::Footer, 60.0, 740.0, 80.0)], Vec::new()), alone);
        assert_eq!(with_pictures(vec![heading(620.0), heading(640.0)], Vec::new()), alone);
        let beside = text("a", Part::Body, 150.0, 622.0, 80.0);
        assert_eq!(with_pictures(vec![heading(620.0), heading(640.0), beside], Vec::new()), []);
    }

    #[test]
    fn overlaps_are_found() {
        let overlap = |of: &str| vec![(FaultKind::Overlap, of.to_owned())];
        let text = |of: &str, left: f64, top: f64| text(of, Part::Body, left, top, 80.0);
        assert_eq!(found(vec![text("a", 100.0, 100.0), text("b", 150.0, 104.0)], Vec::new()), overlap("b"));
        assert_eq!(found(vec![text("a", 100.0, 100.0)], vec![placed("b.other", 110.0, 95.0)]), overlap("b"));
        let cross = |left| PlacedText {
            is_cross: true,
            area: Area { left, top: 103.0, right: left + 8.0, bottom: 111.0 },
            ..text("x", 0.0, 0.0)
        };
        assert_eq!(found(vec![cross(103.0)], vec![placed("b", 100.0, 100.0)]), [], "the cross of a ticked box");
        assert_eq!(found(vec![cross(110.0)], vec![placed("b", 100.0, 100.0)]), overlap("b"));
        let boxes = vec![placed("a", 100.0, 200.0), placed("b", 110.0, 205.0)];
        assert_eq!(found(vec![text("c", 100.0, 100.0)], boxes), overlap("b"));
    }
}
