//! The definitions of form fields in a form that can be compared: type, options and placement, but not values.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Document;
use super::field_reader::{MAX_DEPTH, listed};
use super::object::{Dictionary, Object};
use super::page_comparison::Annotations;
use super::text_string;
use crate::integrity::Change;
use crate::submission::limits::MAX_WIDGETS;
use crate::submission::read_error::ReadError;

/// Field flags for presentation and typing only (ISO 32000-1, table 228): no spell
/// checking, no scrolling.
const LOOKS: i64 = 1 << 22 | 1 << 23;

/// Annotation flags of which each keeps a field from the screen (ISO 32000-1, table 165): invisible, hidden, no view.
const UNSEEN: i64 = 1 | 1 << 1 | 1 << 5;

/// What a field asks.
#[derive(Clone, Debug, Default, PartialEq)]
struct FieldShape {
    kind: Vec<u8>,
    flags: i64,
    max: Option<i64>,
    /// What its options are called in the file and for people, if it says so.
    options: Vec<Vec<u8>>,
    /// Where it is shown, and what a button there can be.
    places: Vec<WidgetPlacement>,
    /// What it is called by what reads it aloud, its places after it, as the file writes it.
    labels: Vec<Vec<u8>>,
}

/// Where a field is shown.
#[derive(Clone, Debug, PartialEq)]
struct WidgetPlacement {
    /// The page, from 0, if a page shows it.
    page: Option<usize>,
    /// The corners, in whole points.
    corners: Vec<i64>,
    /// The states of a button; none of anything else.
    states: BTreeSet<Vec<u8>>,
    /// Whether it is not shown on the screen.
    is_hidden: bool,
}

impl FieldShape {
    /// Reports whether another field is of the same kind, takes the same and is in the same places.
    fn is_shaped_as(&self, other: &Self) -> bool {
        let shape = |field: &Self| (field.flags & !LOOKS, field.max, field.places.len());
        self.kind == other.kind
            && shape(self) == shape(other)
            && self.options == other.options
            && self.places.iter().zip(&other.places).all(|(here, there)| here.is_near(there))
    }

    /// Reports whether another field is called the same, however that is written.
    fn is_called_as(&self, other: &Self) -> bool {
        let is_same = |(here, there): (&Vec<u8>, &Vec<u8>)| {
            here == there || text_string::decode(here) == text_string::decode(there)
        };
        self.labels.len() == other.labels.len() && self.labels.iter().zip(&other.labels).all(is_same)
    }
}

impl WidgetPlacement {
    /// Reports whether this is the same place; programs round corners.
    fn is_near(&self, other: &Self) -> bool {
        let near = |(one, two): (&i64, &i64)| (one - two).abs() <= 1;
        self.page == other.page
            && self.states == other.states
            && self.is_hidden == other.is_hidden
            && self.corners.len() == other.corners.len()
            && self.corners.iter().zip(&other.corners).all(near)
    }
}

/// All fields of a file.
#[derive(Default)]
pub(super) struct Fields {
    by_name: BTreeMap<String, FieldShape>,
    /// Whether one of them runs something.
    pub(super) has_script: bool,
}

impl Fields {
    /// Lists what is different in another file.
    pub(super) fn changes(&self, other: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (name, here) in &self.by_name {
            let field = || name.clone();
            match other.by_name.get(name) {
                None => changes.push(Change::FieldMissing { field: field() }),
                Some(there) if !here.is_shaped_as(there) => changes.push(Change::FieldReshaped { field: field() }),
                Some(there) if !here.is_called_as(there) => changes.push(Change::FieldRelabelled { field: field() }),
                Some(_) => {}
            }
        }
        let added = other.by_name.keys().filter(|name| !self.by_name.contains_key(*name));
        changes.extend(added.map(|name| Change::FieldAdded { field: name.clone() }));
        changes
    }
}

/// Reads all fields. `annotations` says which pages show what; widgets that pages show and the form does not list are
/// fields too.
pub(super) fn read(document: &Document<'_>, root: &Dictionary, annotations: &Annotations) -> Result<Fields, ReadError> {
    let mut reader = Reader { document, annotations, seen: BTreeSet::new(), fields: Fields::default() };
    for field in listed(document, root)? {
        reader.field(field, &Inherited::default(), 0)?;
    }
    let unlisted: Vec<_> = annotations.keys().filter(|number| !reader.seen.contains(number)).copied().collect();
    let unlisted: Vec<_> = unlisted.into_iter().map(Object::Reference).collect();
    unlisted.iter().try_for_each(|widget| reader.unlisted(widget))?;
    Ok(reader.fields)
}

/// What a field takes over from those above it.
#[derive(Clone, Default)]
struct Inherited<'d> {
    name: String,
    kind: &'d [u8],
    flags: i64,
    max: Option<i64>,
    options: Option<&'d Object>,
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    annotations: &'d Annotations,
    seen: BTreeSet<u32>,
    fields: Fields,
}

impl<'d> Reader<'d, '_> {
    fn field(&mut self, object: &'d Object, above: &Inherited<'d>, depth: usize) -> Result<(), ReadError> {
        if depth > MAX_DEPTH || self.fields.by_name.len() > MAX_WIDGETS {
            return Err(ReadError::TooManyFields);
        }
        if object.as_reference().is_some_and(|number| !self.seen.insert(number)) {
            return Ok(());
        }
        let Some(entries) = self.document.dictionary(Some(object))? else { return Ok(()) };
        let here = self.below(entries, above)?;
        self.fields.has_script |= entries.get("AA").is_some() || entries.get("A").is_some();
        let label = self.label(entries)?.map(<[u8]>::to_vec);
        let kids = self.document.array(entries.get("Kids"))?;
        if kids.is_empty() {
            let place = self.place(object, entries, here.kind)?;
            let options = self.options(&here)?;
            self.add(here, options, label, Some(place));
            return Ok(());
        }
        if entries.get("T").is_some() {
            self.fields.by_name.entry(here.name.clone()).or_default().labels.extend(label);
        }
        kids.iter().try_for_each(|kid| self.field(kid, &here, depth + 1))
    }

    /// Adds a place of a field, and what it is called there.
    fn add(
        &mut self,
        here: Inherited<'_>,
        options: Vec<Vec<u8>>,
        label: Option<Vec<u8>>,
        place: Option<WidgetPlacement>,
    ) {
        let field = self.fields.by_name.entry(here.name).or_default();
        (field.kind, field.flags, field.max) = (here.kind.to_vec(), here.flags, here.max);
        field.options = options;
        field.labels.extend(label);
        field.places.extend(place);
    }

    /// Adds a widget that a page shows and no field lists. Programs that fill forms may leave the options of a group so.
    fn unlisted(&mut self, object: &'d Object) -> Result<(), ReadError> {
        let Some(entries) = self.document.dictionary(Some(object))? else { return Ok(()) };
        if entries.is("Subtype", "Widget") { self.field(object, &Inherited::default(), 0) } else { Ok(()) }
    }

    fn below(&self, entries: &'d Dictionary, above: &Inherited<'d>) -> Result<Inherited<'d>, ReadError> {
        let own = |name| entries.get(name).map(|object| self.document.resolve(object)).transpose();
        let name = match own("T")? {
            Some(Object::String(part)) if above.name.is_empty() => self.document.text(part)?,
            Some(Object::String(part)) => format!("{}.{}", above.name, self.document.text(part)?),
            Some(_) | None => above.name.clone(),
        };
        Ok(Inherited {
            name,
            kind: own("FT")?.and_then(Object::as_name).unwrap_or(above.kind),
            flags: own("Ff")?.and_then(Object::as_integer).unwrap_or(above.flags),
            max: own("MaxLen")?.and_then(Object::as_integer).or(above.max),
            options: own("Opt")?.or(above.options),
        })
    }

    /// Returns what options are called: what stands for each, and what is shown for it.
    fn options(&self, field: &Inherited<'d>) -> Result<Vec<Vec<u8>>, ReadError> {
        let mut options = Vec::new();
        for option in self.document.array(field.options)? {
            let option = self.document.resolve(option)?;
            for text in option.as_array().unwrap_or(std::slice::from_ref(option)) {
                let text = self.document.resolve(text)?.as_string().unwrap_or_default();
                self.document.budget().unpack(text.len())?;
                options.push(text.to_vec());
            }
        }
        Ok(options)
    }

    fn label(&self, entries: &'d Dictionary) -> Result<Option<&'d [u8]>, ReadError> {
        let label = entries.get("TU").map(|label| self.document.resolve(label)).transpose()?;
        let label = label.and_then(Object::as_string);
        // It may be asked for many times, and read when it is compared.
        self.document.budget().unpack(label.map_or(0, <[u8]>::len))?;
        Ok(label)
    }

    fn place(&self, object: &Object, entries: &Dictionary, kind: &[u8]) -> Result<WidgetPlacement, ReadError> {
        let page = object.as_reference().and_then(|number| self.annotations.get(&number).copied());
        let mut corners = Vec::new();
        for corner in self.document.array(entries.get("Rect"))? {
            corners.push(points(self.document.resolve(corner)?));
        }
        let buttons = Some(entries).filter(|_| kind == b"Btn");
        let looks = self.document.dictionary(buttons.and_then(|button| button.get("AP")))?;
        let normal = looks.and_then(|looks| looks.get("N")).map(|normal| self.document.resolve(normal)).transpose()?;
        let states = match normal {
            Some(Object::Dictionary(states)) => states.0.iter().map(|(state, _)| state.to_vec()).collect(),
            Some(_) | None => BTreeSet::new(),
        };
        let flags = entries.get("F").map(|flags| self.document.resolve(flags)).transpose()?;
        let is_hidden = flags.and_then(Object::as_integer).is_some_and(|flags| flags & UNSEEN != 0);
        Ok(WidgetPlacement { page, corners, states, is_hidden })
    }
}

fn points(number: &Object) -> i64 {
    #[allow(clippy::cast_possible_truncation, reason = "casting stops at the greatest number, and no page is so large")]
    match number {
        Object::Integer(number) => *number,
        Object::Real(number) => number.round() as i64,
        Object::Null
        | Object::Bool(_)
        | Object::Name(_)
        | Object::String(_)
        | Object::Array(_)
        | Object::Dictionary(_)
        | Object::Reference(_)
        | Object::Stream(_) => 0,
    }
}
