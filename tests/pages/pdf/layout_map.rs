//! The layout map: every field is listed with its page and size, and no two overlap.

use std::collections::BTreeSet;

use bogen::field::{Precision, TableLayout};
use bogen::localized::{Choice, Field, Kind, Localized};
use bogen::render::pdf::{CornerMark, Layout, PageSize, PlacedField, PlacedFieldKind, Rect};

use crate::support::pdf_samples::{SAMPLES, Sample};

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

fn blank() -> impl Iterator<Item = &'static Sample> {
    SAMPLES.iter().filter(|sample| sample.answers.is_none())
}

fn is_box(place: &PlacedField) -> bool {
    matches!(place.kind, PlacedFieldKind::Box { .. })
}

#[test]
fn every_field_has_its_places_in_order() {
    for sample in blank() {
        let found: Vec<_> = sample.pdf.layout.places.iter().map(described).collect();
        assert_eq!(found, expected(&sample.form), "{}", sample.name);
    }
}

#[test]
fn no_place_is_there_twice() {
    for sample in SAMPLES.iter() {
        let places: Vec<_> = sample.pdf.layout.places.iter().map(described).collect();
        assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len(), "{}", sample.name);
    }
}

#[test]
fn places_lie_between_the_margins_of_their_page() {
    for sample in SAMPLES.iter() {
        let Layout { page_size, pages, places, .. } = &sample.pdf.layout;
        assert_eq!((page_size.width, page_size.height), (595.28, 841.89));
        for place in places {
            let page_size = sample.pdf.layout.size_of(place.page);
            let Rect { left, bottom, right, top } = place.rect;
            assert!((1..=*pages).contains(&place.page), "{} {place:?}", sample.name);
            let inside = left >= 22.9 * MM && right <= page_size.width - 22.9 * MM;
            let inside = inside && bottom >= 16.8 * MM && top <= page_size.height - 26.6 * MM;
            assert!(inside && left < right && bottom < top, "{} {place:?}", sample.name);
        }
    }
}

#[test]
fn boxes_are_five_millimetres_and_lines_high_enough_to_write_on() {
    for sample in SAMPLES.iter() {
        for place in &sample.pdf.layout.places {
            let (width, height) = (place.rect.right - place.rect.left, place.rect.top - place.rect.bottom);
            match place.kind {
                PlacedFieldKind::Box { .. } => {
                    assert!(
                        (width - 5.0 * MM).abs() < 0.05 && (height - 5.0 * MM).abs() < 0.05,
                        "{} {place:?}",
                        sample.name
                    );
                }
                PlacedFieldKind::Mark => assert!(width > 100.0 * MM, "{} {place:?}", sample.name),
                PlacedFieldKind::Day
                | PlacedFieldKind::Month
                | PlacedFieldKind::Year
                | PlacedFieldKind::Hour
                | PlacedFieldKind::Minute
                | PlacedFieldKind::Hours
                | PlacedFieldKind::Minutes => {
                    assert!(width > 11.9 * MM && height > 7.99 * MM);
                }
                PlacedFieldKind::Line
                | PlacedFieldKind::Lines
                | PlacedFieldKind::Number
                | PlacedFieldKind::Date
                | PlacedFieldKind::Time
                | PlacedFieldKind::Duration
                | PlacedFieldKind::Signature => {
                    assert!(width > 11.9 * MM && height > 7.99 * MM, "{} {place:?}", sample.name);
                }
            }
        }
    }
}

#[test]
fn no_place_overlaps_another_and_boxes_stand_clear() {
    for sample in SAMPLES.iter() {
        let places = &sample.pdf.layout.places;
        for (index, place) in places.iter().enumerate() {
            for other in places[index + 1..].iter().filter(|other| other.page == place.page) {
                let gap = gap(place.rect, other.rect);
                assert!(gap >= 0.0, "{}: {place:?} overlaps {other:?}", sample.name);
                if is_box(place) && is_box(other) {
                    assert!(gap >= 2.99 * MM, "{}: {place:?} is too near to {other:?}", sample.name);
                }
            }
        }
    }
}

#[test]
fn marks_and_code_are_as_scans_need_them() {
    for sample in SAMPLES.iter() {
        let Layout { page_size, corner_marks, code, landscape, places, .. } = &sample.pdf.layout;
        marks_and_code_are_in_place(&sample.name, *page_size, corner_marks, *code);
        if let Some(turned) = landscape {
            marks_and_code_are_in_place(&sample.name, turned.page_size, &turned.corner_marks, turned.code);
        }
        let is_clear = |place: &PlacedField| gap(place.rect, sample.pdf.layout.code_on(place.page)) >= 2.39 * MM;
        assert!(places.iter().all(is_clear), "{}", sample.name);
    }
}

fn marks_and_code_are_in_place(name: &str, page_size: PageSize, corner_marks: &[CornerMark], code: Rect) {
    let middle = |rect: Rect| (f64::midpoint(rect.left, rect.right), f64::midpoint(rect.bottom, rect.top));
    let (far_x, far_y) = (page_size.width - 18.0 * MM, page_size.height - 18.0 * MM);
    let corners = [(18.0 * MM, far_y), (far_x, far_y), (far_x, 18.0 * MM), (18.0 * MM, 18.0 * MM)];
    for ((mark, corner), id) in corner_marks.iter().zip(corners).zip(0..) {
        let (x, y) = middle(mark.rect);
        assert!((x - corner.0).abs() < 0.02 && (y - corner.1).abs() < 0.02 && mark.id == id, "{mark:?}");
        assert!((mark.rect.right - mark.rect.left - 7.2 * MM).abs() < 0.02, "{mark:?}");
        assert!(gap(mark.rect, code) >= 2.4 * MM, "{name}");
    }
    // Modules of 0.6 mm, a quiet zone of four modules, and 4.5 mm to the edge of the paper.
    let modules = (code.right - code.left) / (0.6 * MM);
    assert!(modules > 32.9 && (modules - modules.round()).abs() < 0.01, "{name}: {modules}");
    assert!((page_size.height - code.top - 4.5 * MM).abs() < 0.02, "{name}");
}

/// Returns the distance of two rectangles; negative if they overlap.
fn gap(one: Rect, two: Rect) -> f64 {
    let across = (two.left - one.right).max(one.left - two.right);
    let down = (two.bottom - one.top).max(one.bottom - two.top);
    across.max(down)
}

#[test]
fn the_map_can_be_written_down() {
    let sample = blank().find(|sample| sample.name == "visit-ar").unwrap();
    let map = serde_json::to_value(&sample.pdf.layout).unwrap();
    assert_eq!(map["form"], "visit");
    assert_eq!(map["language"], "ar");
    assert_eq!(map["page-size"]["width"], 595.28);
    let first = map["places"].as_array().unwrap().iter().find(|place| place["kind"] == "box").unwrap();
    assert_eq!(first["path"], "helped");
    assert_eq!(first["code"], "yes");
    assert!(first["rect"]["left"].as_f64() > Some(0.0) && first["page"] == 1);
}

#[test]
fn a_page_from_right_to_left_is_mirrored() {
    let sample = blank().find(|sample| sample.name == "visit-ar").unwrap();
    let lefts = sample.pdf.layout.places.iter().filter(|place| place.path == "calm").map(|place| place.rect.left);
    assert!(lefts.is_sorted_by(|one, next| one > next));
}

fn described(place: &PlacedField) -> String {
    let kind = serde_json::to_value(&place.kind).unwrap();
    let code = kind.get("code").map_or(String::new(), |code| format!("={}", code.as_str().unwrap()));
    format!("{} {}{code}", place.path, kind["kind"].as_str().unwrap())
}

/// The grids whose words fit into their columns in large letters, too. Others are cards there.
const EASY_GRIDS: [&str; 4] = ["steps", "people", "actions", "measures"];

/// Lists the expected fields of a blank form, derived from the form.
fn expected(form: &Localized) -> Vec<String> {
    let mut places = Vec::new();
    let easy = form.language.easy.is_some();
    for field in form.sections.iter().flat_map(|section| &section.fields) {
        add(field, field.id.as_str(), false, easy, &mut places);
    }
    places.push("bogen:form mark".to_owned());
    places
}

fn add(field: &Field, path: &str, in_grid: bool, easy: bool, places: &mut Vec<String>) {
    let boxes = |path: &str, options: &[Choice], places: &mut Vec<String>| {
        for option in options {
            places.push(format!("{path} box={}", option.code));
            if option.code == "other" {
                places.push(format!("{path}.other line"));
            }
        }
    };
    let date = |path: &str, places: &mut Vec<String>| {
        places.extend(["day", "month", "year"].map(|part| format!("{path} {part}")));
    };
    match &field.kind {
        Kind::Text { .. } | Kind::Listed { .. } => places.push(format!("{path} line")),
        Kind::LongText { .. } => places.push(format!("{path} lines")),
        Kind::Number { .. } | Kind::Calculated { .. } => places.push(format!("{path} number")),
        Kind::Quantity { .. } if in_grid => places.push(format!("{path} line")),
        Kind::Quantity { .. } => places.extend([format!("{path} number"), format!("{path}.unit line")]),
        Kind::Date { .. } if in_grid => places.push(format!("{path} date")),
        Kind::Date { keys } => {
            let parts: &[&str] = match keys.precision {
                Precision::Minute => &["day", "month", "year", "hour", "minute"],
                Precision::Day => &["day", "month", "year"],
                Precision::Month => &["month", "year"],
                Precision::Year => &["year"],
            };
            places.extend(parts.iter().map(|part| format!("{path} {part}")));
        }
        Kind::Duration { .. } if in_grid => places.push(format!("{path} duration")),
        Kind::Duration { .. } => places.extend(["hours", "minutes"].map(|part| format!("{path} {part}"))),
        Kind::Time { .. } if in_grid => places.push(format!("{path} time")),
        Kind::Time { .. } => places.extend(["hour", "minute"].map(|part| format!("{path} {part}"))),
        Kind::YesNo { options } | Kind::Choice { options } | Kind::Choices { options, .. } => {
            boxes(path, options, places);
        }
        Kind::Scale { points, no_answer, .. } => {
            boxes(path, points, places);
            boxes(path, no_answer.as_slice(), places);
        }
        Kind::Rating { statements, points } => {
            for one in statements {
                boxes(&format!("{path}.{}", one.code), points, places);
            }
        }
        Kind::Table { columns, blank, layout, .. } => {
            for row in 1..=*blank {
                for column in columns {
                    let in_grid = *layout == TableLayout::Grid && (!easy || EASY_GRIDS.contains(&field.id.as_str()));
                    add(column, &format!("{path}[{row}].{}", column.id), in_grid, easy, places);
                }
            }
        }
        Kind::Agreement { options, withdrawable, .. } => {
            boxes(path, options, places);
            if *withdrawable {
                date(&format!("{path}.withdrawn"), places);
            }
        }
        Kind::Signature { .. } => {
            places.extend(["name", "place"].map(|part| format!("{path}.{part} line")));
            date(&format!("{path}.date"), places);
            places.push(format!("{path}.signature signature"));
        }
        Kind::Note { .. } => {}
    }
}

#[test]
fn what_is_signed_by_hand_keeps_its_place() {
    let sample = SAMPLES.iter().find(|sample| sample.name == "kitchen-sink-de-AT-filled").unwrap();
    let places = &sample.pdf.layout.places;
    let has = |path: &str| places.iter().any(|place| place.path == path);
    assert!(has("sign-client.signature") && !has("sign-client.name"));
    assert!(has("sign-case-manager.name") && has("goals[3].goal-share.withdrawn"));
    assert!(!has("share.withdrawn") && !has("person-name"));
}
