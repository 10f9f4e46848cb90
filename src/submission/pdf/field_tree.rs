//! The form fields of a file and the places where its pages show them (ISO 32000-1, 12.7.3).
//!
//! Answers, the comparison with the issued form and signatures all use this one view. A field counts whether the list of
//! fields names it, or only a page shows it: some programs save forms whose widgets no list names.

use std::collections::{BTreeMap, BTreeSet};

use super::object::{Dictionary, Object};
use super::object_source::ObjectSource;
use super::page_tree::Page;
use crate::submission::limits::MAX_WIDGETS;
use crate::submission::read_error::ReadError;

/// The maximum nesting depth of fields. bogen does not nest them; other programs do, by the full stops in their
/// names.
pub(crate) const MAX_DEPTH: usize = 32;

/// The entries that a field inherits from its ancestors, or makes its name of.
const INHERITED: [&[u8]; 8] = [b"T", b"FT", b"Ff", b"MaxLen", b"Opt", b"V", b"DA", b"Q"];

/// The entries that a field inherits from its ancestors.
#[derive(Clone, Default)]
pub(super) struct Attributes<'d> {
    /// The fully qualified name, joined by full stops.
    pub(super) name: String,
    pub(super) kind: Option<&'d [u8]>,
    pub(super) flags: i64,
    pub(super) max_length: Option<i64>,
    pub(super) options: Option<&'d Object>,
    pub(super) value: Option<&'d Object>,
    /// The default appearance.
    pub(super) appearance: Option<&'d Object>,
    pub(super) alignment: Option<i64>,
}

/// A field that has a value of its own.
pub(super) struct Field<'d> {
    pub(super) attributes: Attributes<'d>,
    /// The dictionary of the field, if it is not that of its only widget.
    pub(super) entries: Option<&'d Dictionary>,
    /// The number of that dictionary's object, unless it is a direct object.
    pub(super) number: Option<u32>,
    /// Its places, in the order of the file.
    pub(super) widgets: Vec<Widget<'d>>,
}

/// A place of a field.
#[derive(Clone)]
pub(super) struct Widget<'d> {
    /// The number of its object, unless it is a direct object.
    pub(super) number: Option<u32>,
    pub(super) entries: &'d Dictionary,
    /// The pages that show it, from 0.
    pub(super) pages: Vec<usize>,
}

/// An annotation of a page.
pub(super) struct Annotation<'d> {
    pub(super) entries: &'d Dictionary,
    /// The page, from 0.
    pub(super) page: usize,
}

/// All fields of a file, and the annotations that are not widgets.
pub(super) struct FieldTree<'d> {
    /// First those that are listed, then those that only pages show.
    pub(super) fields: Vec<Field<'d>>,
    pub(super) annotations: Vec<Annotation<'d>>,
    /// The object numbers of all dictionaries of fields that are not widgets.
    pub(super) nodes: BTreeSet<u32>,
    /// Whether a field is listed that the file does not contain.
    pub(super) lacks_fields: bool,
}

impl<'d> FieldTree<'d> {
    /// Reads all fields and annotations.
    pub(super) fn read<S: ObjectSource>(objects: &'d S, pages: &[Page<'d>]) -> Result<Self, ReadError> {
        let mut walk = Walk {
            objects,
            visited: BTreeSet::new(),
            places: BTreeMap::new(),
            tree: Self { fields: Vec::new(), annotations: Vec::new(), nodes: BTreeSet::new(), lacks_fields: false },
        };
        let form = objects.dictionary(objects.root()?.get("AcroForm"))?;
        let defaults = match form {
            Some(form) => walk.below(form, &Attributes::default())?,
            None => Attributes::default(),
        };
        // What a form says of all its fields is no name, type or value of any of them.
        let defaults =
            Attributes { appearance: defaults.appearance, alignment: defaults.alignment, ..Attributes::default() };
        for field in objects.array(form.and_then(|form| form.get("Fields")))? {
            if let Some(entries) = walk.enter(field)? {
                walk.listed(field.as_reference(), entries, &defaults, 0)?;
            }
        }
        for (index, page) in pages.iter().enumerate() {
            walk.page(index, page, &defaults)?;
        }
        Ok(walk.tree)
    }
}

struct Walk<'d, S> {
    objects: &'d S,
    /// The object numbers of the listed fields and widgets, to stop cycles.
    visited: BTreeSet<u32>,
    /// By object number: the field and the widget in it.
    places: BTreeMap<u32, (usize, usize)>,
    tree: FieldTree<'d>,
}

impl<'d, S: ObjectSource> Walk<'d, S> {
    /// Reads a field that a list names, and what is below it.
    fn listed(
        &mut self,
        number: Option<u32>,
        entries: &'d Dictionary,
        above: &Attributes<'d>,
        depth: usize,
    ) -> Result<(), ReadError> {
        if depth > MAX_DEPTH {
            return Err(ReadError::TooDeep);
        }
        let here = self.below(entries, above)?;
        let kids = self.objects.array(entries.get("Kids"))?;
        let (mut widgets, mut has_fields) = (Vec::new(), false);
        for kid in kids {
            let Some(entries) = self.enter(kid)? else { continue };
            // A kid with a name is a field of its own; one without a name is a widget of this field.
            if entries.get("T").is_some() {
                has_fields = true;
                self.listed(kid.as_reference(), entries, &here, depth + 1)?;
            } else {
                widgets.push(Widget { number: kid.as_reference(), entries, pages: Vec::new() });
            }
        }
        if !kids.is_empty() {
            self.tree.nodes.extend(number);
        }
        if has_fields && widgets.is_empty() {
            // Kids inherit any value but a signature.
            let is_signed = here.kind == Some(b"Sig") && entries.get("V").is_some();
            let field = Field { attributes: here, entries: Some(entries), number, widgets };
            return if is_signed { self.add(field) } else { Ok(()) };
        }
        let entries = if widgets.is_empty() {
            widgets.push(Widget { number, entries, pages: Vec::new() });
            None
        } else {
            Some(entries)
        };
        let number = number.filter(|_| entries.is_some());
        self.add(Field { attributes: here, entries, number, widgets })
    }

    /// Returns a field's dictionary, unless it was visited before.
    fn enter(&mut self, field: &'d Object) -> Result<Option<&'d Dictionary>, ReadError> {
        if let Some(number) = field.as_reference() {
            if !self.objects.has(number) {
                self.tree.lacks_fields = true;
                return Ok(None);
            }
            if !self.visited.insert(number) {
                return Ok(None);
            }
        }
        self.objects.dictionary(Some(field))
    }

    fn add(&mut self, field: Field<'d>) -> Result<(), ReadError> {
        let index = self.tree.fields.len();
        if index >= MAX_WIDGETS {
            return Err(ReadError::TooManyFields);
        }
        let numbers =
            field.widgets.iter().enumerate().filter_map(|(place, widget)| Some((widget.number?, (index, place))));
        self.places.extend(numbers);
        self.tree.fields.push(field);
        Ok(())
    }

    /// Finds the places of fields on a page, and its other annotations.
    fn page(&mut self, index: usize, page: &Page<'d>, defaults: &Attributes<'d>) -> Result<(), ReadError> {
        for annotation in self.objects.array(page.entry("Annots"))? {
            let number = annotation.as_reference();
            let Some(entries) = self.objects.dictionary(Some(annotation))? else { continue };
            let known = number.and_then(|number| self.places.get(&number).copied());
            match known {
                Some((field, place)) if entries.is("Subtype", "Widget") => {
                    self.tree.fields[field].widgets[place].pages.push(index);
                }
                Some(_) | None if entries.is("Subtype", "Widget") => {
                    self.unlisted(Widget { number, entries, pages: vec![index] }, defaults)?;
                }
                Some(_) | None => self.tree.annotations.push(Annotation { entries, page: index }),
            }
        }
        Ok(())
    }

    /// Adds a widget that a page shows and no list names. What it belongs to is found by its parents.
    fn unlisted(&mut self, widget: Widget<'d>, defaults: &Attributes<'d>) -> Result<(), ReadError> {
        let mut above = Vec::new();
        let mut parent = widget.entries.get("Parent");
        while let Some(object) = parent {
            let Some(entries) = self.objects.dictionary(Some(object))? else { break };
            if above.len() >= MAX_DEPTH {
                return Err(ReadError::TooDeep);
            }
            above.push((object.as_reference(), entries));
            parent = entries.get("Parent");
        }
        let mut here = defaults.clone();
        for (number, entries) in above.iter().rev() {
            here = self.below(entries, &here)?;
            self.tree.nodes.extend(number);
        }
        let is_field = widget.entries.get("T").is_some() || above.is_empty();
        let parent = above.first().filter(|_| !is_field);
        let (number, entries) = (parent.and_then(|(number, _)| *number), parent.map(|(_, entries)| *entries));
        self.objects.work(self.tree.fields.len())?;
        let sibling = entries.and_then(|entries| {
            let is_of = |field: &Field<'d>| field.entries.is_some_and(|other| std::ptr::eq(other, entries));
            self.tree.fields.iter().position(is_of)
        });
        if let Some(index) = sibling {
            let place = self.tree.fields[index].widgets.len();
            self.places.extend(widget.number.map(|number| (number, (index, place))));
            self.tree.fields[index].widgets.push(widget);
            return Ok(());
        }
        let attributes = if is_field { self.below(widget.entries, &here)? } else { here };
        self.add(Field { attributes, entries, number, widgets: vec![widget] })
    }

    /// Returns the entries that a field's kids inherit.
    fn below(&self, field: &'d Dictionary, above: &Attributes<'d>) -> Result<Attributes<'d>, ReadError> {
        let mut entries: [Option<&'d Object>; INHERITED.len()] = [None; INHERITED.len()];
        for (key, object) in &field.0 {
            if let Some(place) = INHERITED.iter().position(|inherited| **inherited == **key) {
                entries[place] = Some(object);
            }
        }
        for entry in &mut entries {
            let object = entry.map(|object| self.objects.resolve(object)).transpose()?;
            *entry = object.filter(|object| !matches!(object, Object::Null));
        }
        let [name, kind, flags, max_length, options, value, appearance, alignment] = entries;
        self.objects.copy(above.name.len())?;
        let name = match name {
            Some(Object::String(part)) if above.name.is_empty() => self.objects.text(part)?,
            Some(Object::String(part)) => format!("{}.{}", above.name, self.objects.text(part)?),
            Some(_) | None => above.name.clone(),
        };
        Ok(Attributes {
            name,
            kind: kind.and_then(Object::as_name).or(above.kind),
            flags: flags.and_then(Object::as_integer).unwrap_or(above.flags),
            max_length: max_length.and_then(Object::as_integer).or(above.max_length),
            options: options.or(above.options),
            value: value.or(above.value),
            appearance: appearance.or(above.appearance),
            alignment: alignment.and_then(Object::as_integer).or(above.alignment),
        })
    }
}
