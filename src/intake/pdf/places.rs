//! What fields ask, in a form that can be compared: not what they hold.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::document::Document;
use super::fields::MAX_DEPTH;
use super::object::{Dictionary, Object};
use super::pages::Annotations;
use crate::intake::fault::Fault;
use crate::intake::widgets::MAX_WIDGETS;

/// Field flags that say how a field looks or is typed in, not what it asks (ISO 32000-1, table 228): spelling is not
/// checked, text does not scroll.
const LOOKS: i64 = 1 << 22 | 1 << 23;

/// What a field asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Field {
    kind: Vec<u8>,
    flags: i64,
    max: Option<i64>,
    /// Where it is shown, and what a button there can be.
    places: Vec<Place>,
    /// What it is called by what reads it aloud, its places after it.
    pub(super) labels: Vec<Vec<u8>>,
}

/// Where a field is shown.
#[derive(Clone, Debug, PartialEq)]
struct Place {
    /// The page, from 0, if a page shows it.
    page: Option<usize>,
    /// The corners, in whole points.
    corners: Vec<i64>,
    /// The states of a button.
    states: BTreeSet<Vec<u8>>,
}

impl Field {
    /// Says whether another field is of the same kind, takes the same and is in the same places.
    pub(super) fn is_shaped_as(&self, other: &Self) -> bool {
        let shape = |field: &Self| (field.kind.clone(), field.flags & !LOOKS, field.max);
        shape(self) == shape(other)
            && self.places.len() == other.places.len()
            && self.places.iter().zip(&other.places).all(|(here, there)| here.is_near(there))
    }
}

impl Place {
    /// Says whether this is the same place; programs round corners.
    fn is_near(&self, other: &Self) -> bool {
        let near = |(one, two): (&i64, &i64)| (one - two).abs() <= 1;
        self.page == other.page
            && self.states == other.states
            && self.corners.len() == other.corners.len()
            && self.corners.iter().zip(&other.corners).all(near)
    }
}

/// Reads all fields by their names, and says whether one of them runs something. `annotations` says which pages show
/// what; widgets that pages show and the form does not list are fields too.
pub(super) fn read(
    document: &Document<'_>,
    root: &Dictionary,
    annotations: &Annotations,
) -> Result<(BTreeMap<String, Field>, bool), Fault> {
    let form = document.dictionary(root.get("AcroForm"))?.map(Cow::into_owned).unwrap_or_default();
    let mut reader =
        Reader { document, annotations, seen: BTreeSet::new(), fields: BTreeMap::new(), has_script: false };
    for field in document.array(form.get("Fields"))?.iter() {
        reader.field(field, &Above::default(), 0)?;
    }
    let unlisted: Vec<_> = annotations.keys().filter(|number| !reader.seen.contains(number)).copied().collect();
    for number in unlisted {
        reader.unlisted(&Object::Reference(number))?;
    }
    Ok((reader.fields, reader.has_script))
}

/// What a field takes over from those above it.
#[derive(Clone, Default)]
struct Above {
    name: String,
    kind: Vec<u8>,
    flags: i64,
    max: Option<i64>,
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    annotations: &'d Annotations,
    seen: BTreeSet<u32>,
    fields: BTreeMap<String, Field>,
    has_script: bool,
}

impl Reader<'_, '_> {
    fn field(&mut self, object: &Object, above: &Above, depth: usize) -> Result<(), Fault> {
        if depth > MAX_DEPTH || self.fields.len() > MAX_WIDGETS {
            return Err(Fault::TooManyFields);
        }
        if object.as_reference().is_some_and(|number| !self.seen.insert(number)) {
            return Ok(());
        }
        let Some(entries) = self.document.dictionary(Some(object))?.map(Cow::into_owned) else { return Ok(()) };
        let here = self.below(&entries, above)?;
        self.has_script |= entries.get("AA").is_some() || entries.get("A").is_some();
        let label = self.label(&entries)?;
        let kids = self.document.array(entries.get("Kids"))?;
        if kids.is_empty() {
            let place = self.place(object, &entries)?;
            self.add(here, label, Some(place));
            return Ok(());
        }
        if entries.get("T").is_some() {
            self.fields.entry(here.name.clone()).or_default().labels.extend(label);
        }
        kids.iter().try_for_each(|kid| self.field(kid, &here, depth + 1))
    }

    /// Adds a place of a field, and what it is called there.
    fn add(&mut self, here: Above, label: Option<Vec<u8>>, place: Option<Place>) {
        let field = self.fields.entry(here.name).or_default();
        (field.kind, field.flags, field.max) = (here.kind, here.flags, here.max);
        field.labels.extend(label);
        field.places.extend(place);
    }

    /// Adds a widget that a page shows and no field lists. Programs that fill forms may leave the options of a group so.
    fn unlisted(&mut self, object: &Object) -> Result<(), Fault> {
        let Some(entries) = self.document.dictionary(Some(object))?.map(Cow::into_owned) else { return Ok(()) };
        if entries.is("Subtype", "Widget") { self.field(object, &Above::default(), 0) } else { Ok(()) }
    }

    fn below(&self, entries: &Dictionary, above: &Above) -> Result<Above, Fault> {
        let own = |name| entries.get(name).map(|object| self.document.resolve(object)).transpose();
        let name = match own("T")?.as_deref() {
            Some(Object::String(part)) if above.name.is_empty() => self.document.text(part)?,
            Some(Object::String(part)) => format!("{}.{}", above.name, self.document.text(part)?),
            Some(_) | None => above.name.clone(),
        };
        let kind = own("FT")?.and_then(|kind| kind.as_name().map(<[u8]>::to_vec));
        Ok(Above {
            name,
            kind: kind.unwrap_or_else(|| above.kind.clone()),
            flags: own("Ff")?.and_then(|flags| flags.as_integer()).unwrap_or(above.flags),
            max: own("MaxLen")?.and_then(|max| max.as_integer()).or(above.max),
        })
    }

    fn label(&self, entries: &Dictionary) -> Result<Option<Vec<u8>>, Fault> {
        let Some(label) = entries.get("TU").map(|label| self.document.resolve(label)).transpose()? else {
            return Ok(None);
        };
        Ok(label.as_string().map(|label| self.document.text(label)).transpose()?.map(String::into_bytes))
    }

    fn place(&self, object: &Object, entries: &Dictionary) -> Result<Place, Fault> {
        let page = object.as_reference().and_then(|number| self.annotations.get(&number).copied());
        let mut corners = Vec::new();
        for corner in self.document.array(entries.get("Rect"))?.iter() {
            corners.push(points(&*self.document.resolve(corner)?));
        }
        let looks = self.document.dictionary(entries.get("AP"))?.map(Cow::into_owned).unwrap_or_default();
        let normal = looks.get("N").map(|normal| self.document.resolve(normal)).transpose()?;
        let states = match normal.as_deref() {
            Some(Object::Dictionary(states)) => states.0.iter().map(|(state, _)| state.to_vec()).collect(),
            Some(_) | None => BTreeSet::new(),
        };
        Ok(Place { page, corners, states })
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
