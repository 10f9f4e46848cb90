//! Finds what is outside of the printable area, and what overlaps.

use super::page_content::{Area, PageContent, Part, PlacedBox, PlacedText};
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
    let body = content.body.unwrap_or(Area { left: 0.0, top: 0.0, right: content.page.0, bottom: content.page.1 });
    for text in content.texts.iter().filter(|text| !text.is_blank) {
        if !text.area.is_inside(&area_of(text.part, body, content.page), TOLERANCE) {
            faults.push(fault(FaultKind::Overflow, text.of.clone(), text.page));
        }
    }
    for placed in &content.boxes {
        if !placed.area.is_inside(&body, TOLERANCE) {
            faults.push(fault(FaultKind::Overflow, Some(field_of(&placed.path)), placed.page));
        }
    }
    let pages = content.texts.iter().map(|text| text.page).max().unwrap_or_default();
    for page in 1..=pages {
        let texts: Vec<_> = content.texts.iter().filter(|text| text.page == page && !text.is_blank).collect();
        let boxes: Vec<_> = content.boxes.iter().filter(|placed| placed.page == page).collect();
        faults.extend(overlaps(&texts, &boxes).into_iter().map(|of| fault(FaultKind::Overlap, of, page)));
    }
    faults
}

/// Returns the printable area of a part of the page.
fn area_of(part: Part, body: Area, (width, height): (f64, f64)) -> Area {
    let printable =
        Area { left: UNPRINTABLE, top: UNPRINTABLE, right: width - UNPRINTABLE, bottom: height - UNPRINTABLE };
    match part {
        Part::Body => body,
        Part::Header => Area { bottom: body.top, ..printable },
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
        let covered = texts.iter().any(|text| text.area.overlaps(&placed.area, LINE_TOLERANCE));
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

    /// The body of a page of 600 × 800 points.
    const BODY: Area = Area { left: 60.0, top: 80.0, right: 540.0, bottom: 720.0 };

    fn text(of: &str, part: Part, left: f64, top: f64, width: f64) -> PlacedText {
        let area = Area { left, top, right: left + width, bottom: top + 10.0 };
        PlacedText { page: 1, part, area, of: Some(of.to_owned()), is_blank: false }
    }

    fn placed(path: &str, left: f64, top: f64) -> PlacedBox {
        let area = Area { left, top, right: left + 14.0, bottom: top + 14.0 };
        PlacedBox { page: 1, area, path: path.to_owned() }
    }

    fn found(texts: Vec<PlacedText>, boxes: Vec<PlacedBox>) -> Vec<(FaultKind, String)> {
        let content = PageContent { page: (600.0, 800.0), body: Some(BODY), texts, boxes, ..PageContent::default() };
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

    #[test]
    fn overlaps_are_found() {
        let overlap = |of: &str| vec![(FaultKind::Overlap, of.to_owned())];
        let text = |of: &str, left: f64, top: f64| text(of, Part::Body, left, top, 80.0);
        assert_eq!(found(vec![text("a", 100.0, 100.0), text("b", 150.0, 104.0)], Vec::new()), overlap("b"));
        assert_eq!(found(vec![text("a", 100.0, 100.0)], vec![placed("b.other", 110.0, 95.0)]), overlap("b"));
        let boxes = vec![placed("a", 100.0, 200.0), placed("b", 110.0, 205.0)];
        assert_eq!(found(vec![text("c", 100.0, 100.0)], boxes), overlap("b"));
    }
}
