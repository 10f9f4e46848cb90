//! Form fields: one for each field of the layout map, with its name, rectangle and restrictions.

use std::collections::BTreeMap;

use bogen::render::pdf::{PlacedField, PlacedFieldKind};
use lopdf::{Dictionary, Document, Object};

use crate::support::pdf_samples::{SAMPLES, Sample};
use crate::support::structure_tree::{dict, resolved, text};

/// A widget with its inherited entries.
struct Found {
    entries: Dictionary,
    name: String,
    page: usize,
}

fn widgets(pdf: &Document) -> Vec<Found> {
    let mut all = Vec::new();
    for (number, page) in pdf.get_pages() {
        let page = dict(pdf, &Object::Reference(page));
        let Ok(annotations) = page.get(b"Annots").map(|annots| resolved(pdf, annots)).and_then(Object::as_array) else {
            continue;
        };
        for annotation in annotations {
            let own = dict(pdf, annotation);
            let mut entries = own.get(b"Parent").map(|parent| dict(pdf, parent)).unwrap_or_default();
            for (key, value) in own {
                entries.set(key, value);
            }
            if let Some(name) = text(pdf, &entries, b"T") {
                all.push(Found { entries, name, page: number as usize });
            }
        }
    }
    all
}

fn blank() -> impl Iterator<Item = (&'static Sample, Document)> {
    let blank = SAMPLES.iter().filter(|sample| sample.answers.is_none());
    blank.map(|sample| (sample, Document::load_mem(&sample.pdf.bytes).unwrap()))
}

fn rect(entries: &Dictionary) -> [f64; 4] {
    let corners = entries.get(b"Rect").unwrap().as_array().unwrap();
    std::array::from_fn(|side| corners[side].as_float().unwrap().into())
}

/// Returns the expected name of a field in the layout map.
fn name(place: &PlacedField, several: bool) -> String {
    let path = place.path.replace('.', "/");
    match &place.kind {
        PlacedFieldKind::Box { code } if several => format!("{path}#{code}"),
        PlacedFieldKind::Day => format!("{path}@day"),
        PlacedFieldKind::Month => format!("{path}@month"),
        PlacedFieldKind::Year => format!("{path}@year"),
        PlacedFieldKind::Hours => format!("{path}@hour"),
        PlacedFieldKind::Minutes => format!("{path}@minute"),
        PlacedFieldKind::Hour => format!("{path}@hour"),
        PlacedFieldKind::Minute => format!("{path}@minute"),
        PlacedFieldKind::Box { .. }
        | PlacedFieldKind::Line
        | PlacedFieldKind::Lines
        | PlacedFieldKind::Number
        | PlacedFieldKind::Date
        | PlacedFieldKind::Time
        | PlacedFieldKind::Duration
        | PlacedFieldKind::Signature
        | PlacedFieldKind::Mark => path,
    }
}

#[test]
fn every_place_is_a_field_in_its_rectangle() {
    for (sample, pdf) in blank() {
        let widgets = widgets(&pdf);
        let places = &sample.pdf.layout.places;
        assert_eq!(widgets.len(), places.len(), "{}", sample.name);
        let unplaced = places.iter().filter(|place| {
            !widgets.iter().any(|widget| {
                let is_same = |several| widget.name == name(place, several);
                let state = match &place.kind {
                    PlacedFieldKind::Box { code } => {
                        dict(&pdf, dict(&pdf, widget.entries.get(b"AP").unwrap()).get(b"N").unwrap())
                            .has(code.as_bytes())
                    }
                    _ => true,
                };
                let expected = [place.rect.left, place.rect.bottom, place.rect.right, place.rect.top];
                let near = rect(&widget.entries).iter().zip(expected).all(|(one, other)| (one - other).abs() < 0.05);
                (is_same(false) || is_same(true)) && state && near && widget.page == place.page
            })
        });
        assert_eq!(unplaced.map(|place| &place.path).collect::<Vec<_>>(), [""; 0], "{}", sample.name);
    }
}

#[test]
fn fields_say_what_may_be_typed() {
    let (_, pdf) = blank().find(|(sample, _)| sample.name == "kitchen-sink-de-AT").unwrap();
    let described: Vec<_> = widgets(&pdf).iter().map(|widget| described(&pdf, widget)).collect();
    insta::assert_snapshot!("fields-of-kitchen-sink", described.join("\n"));
}

#[test]
fn fields_are_named_in_the_language_of_the_page() {
    let mut names = BTreeMap::new();
    for (sample, pdf) in blank().filter(|(sample, _)| sample.form.identity.form.as_str() == "consent") {
        let widgets = widgets(&pdf);
        let first = widgets.iter().find(|widget| widget.name == "sign-client/name").unwrap();
        names.insert(sample.form.language.tag.as_str(), text(&pdf, &first.entries, b"TU").unwrap());
    }
    insta::assert_debug_snapshot!("names-in-all-languages", names);
}

fn described(pdf: &Document, widget: &Found) -> String {
    let number = |key: &[u8]| widget.entries.get(key).and_then(Object::as_i64).ok();
    let words = text(pdf, &widget.entries, b"TU").unwrap();
    let kind = text(pdf, &widget.entries, b"FT").unwrap();
    let flags = number(b"Ff").map(|flags| format!(" flags={flags:b}")).unwrap_or_default();
    let most = number(b"MaxLen").map(|most| format!(" max={most}")).unwrap_or_default();
    format!("{} {kind}{flags}{most} | {words}", widget.name)
}
