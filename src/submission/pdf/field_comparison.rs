//! Compares the form fields of a returned file with those of the issued form: type, options, place and look, but not
//! values.

use std::collections::BTreeMap;

use super::appearance::AppearanceReader;
use super::field_tree::{Attributes, Field, FieldTree, Widget};
use super::look_comparison;
use super::object::{Dictionary, Name, Object};
use super::object_comparison::{Anchor, Anchors, ObjectComparison, Part, is_same_text};
use super::object_source::ObjectSource;
use super::page_comparison::numbers;
use crate::acroform::{IDENTITY_FIELD, IDENTITY_MIN_SIZE};
use crate::integrity::Change;
use crate::submission::read_error::ReadError;

/// Field flags for presentation and typing only (ISO 32000-1, table 228): no spell
/// checking, no scrolling.
const LOOKS: i64 = 1 << 22 | 1 << 23;

/// Annotation flags that decide where a field can be seen and used (ISO 32000-1, table 165): invisible, hidden, print, no
/// view, read only, toggle no view.
const VISIBILITY: i64 = 1 | 1 << 1 | 1 << 2 | 1 << 5 | 1 << 6 | 1 << 8;

/// The entries of fields that are compared one by one, or that programs change when they fill in a form: values, the date of
/// the change, names of annotations, where the field is in the tree, how it looks while it is clicked.
const OWN_KEYS: [&[u8]; 26] = [
    b"Type", b"Subtype", b"T", b"FT", b"Ff", b"MaxLen", b"Opt", b"TU", b"V", b"AS", b"AP", b"DA", b"Q", b"Rect", b"F",
    b"A", b"AA", b"P", b"Parent", b"Kids", b"M", b"NM", b"TM", b"H", b"I", b"TI",
];

/// The entries that change when a field is filled in, and those that lead to other dictionaries of fields and to pages, which
/// are compared by themselves.
const FILLED_KEYS: [&[u8]; 7] = [b"V", b"AS", b"AP", b"M", b"P", b"Parent", b"Kids"];

/// The entries of a signature field that only a signature brings: what it locks, and what is demanded of it.
const SIGNED_KEYS: [&[u8]; 2] = [b"Lock", b"SV"];

/// The entries that say how wide a border is.
const BORDER_KEYS: [&[u8]; 2] = [b"BS", b"Border"];

/// How far apart the corners of a field may be, in points: programs round them.
const TOLERANCE: f64 = 1.0;

/// The smallest size of typed text in points.
const MIN_SIZE: f64 = 4.0;

/// Which field of a returned file is which field of the form.
pub(super) struct Pairs {
    /// By field of the form: the fields of that name in the file.
    fields: Vec<Vec<usize>>,
    /// The fields of the file whose names the form does not have.
    added: Vec<usize>,
}

impl Pairs {
    /// Finds the fields of a form in a file by their names.
    pub(super) fn of(issued: &FieldTree<'_>, returned: &FieldTree<'_>) -> Self {
        let names: BTreeMap<&str, usize> =
            issued.fields.iter().enumerate().map(|(index, field)| (&*field.attributes.name, index)).collect();
        let mut pairs = Self { fields: vec![Vec::new(); issued.fields.len()], added: Vec::new() };
        for (index, field) in returned.fields.iter().enumerate() {
            match names.get(&*field.attributes.name) {
                Some(&known) => pairs.fields[known].push(index),
                None => pairs.added.push(index),
            }
        }
        pairs
    }

    /// Names the objects of both files that are fields, so that what refers to them can be compared.
    pub(super) fn anchors(&self, issued: &FieldTree<'_>, returned: &FieldTree<'_>) -> Anchors {
        let nodes = |tree: &FieldTree<'_>| tree.nodes.iter().map(|node| (*node, Anchor::FieldNode)).collect::<Vec<_>>();
        let (mut one, mut other) = (nodes(issued), nodes(returned));
        for (index, found) in self.fields.iter().enumerate() {
            let place = |(place, widget): (usize, &Widget<'_>)| Some((widget.number?, Anchor::Widget(index, place)));
            one.extend(issued.fields[index].widgets.iter().enumerate().filter_map(place));
            let widgets = found.iter().flat_map(|found| &returned.fields[*found].widgets);
            other.extend(widgets.enumerate().filter_map(place));
        }
        let added = self.added.iter().flat_map(|added| &returned.fields[*added].widgets);
        other.extend(added.filter_map(|widget| Some((widget.number?, Anchor::Unknown))));
        Anchors { issued: one.into_iter().collect(), returned: other.into_iter().collect() }
    }

    /// Lists the differences of fields. `pages`: by page of the form, the page of the file. `marks`: what may stand instead of
    /// the rest of a text.
    pub(super) fn changes(
        &self,
        comparison: &mut ObjectComparison<'_, '_>,
        issued: &FieldTree<'_>,
        returned: &FieldTree<'_>,
        pages: &[Option<usize>],
        marks: &[String],
    ) -> Result<Vec<Change>, ReadError> {
        let (mut changes, mut reader) = (Vec::new(), AppearanceReader::default());
        for (index, found) in self.fields.iter().enumerate() {
            let here = &issued.fields[index];
            let there: Vec<_> = found.iter().map(|found| &returned.fields[*found]).collect();
            let is_on_missing_page = here.widgets.iter().all(|widget| {
                !widget.pages.is_empty()
                    && widget.pages.iter().all(|page| pages.get(*page).is_some_and(Option::is_none))
            });
            // Of a page that is missing, it is not said as well that its fields are.
            let is_gone = there.iter().all(|field| field.widgets.iter().all(|widget| widget.pages.is_empty()));
            if is_on_missing_page && is_gone {
                continue;
            }
            let field =
                FieldPair { comparison, index, here, there: &there, pages, marks, reader: &mut reader }.run()?;
            changes.extend(field);
        }
        for added in &self.added {
            let field = &returned.fields[*added];
            let name = field.attributes.name.clone();
            let is_signed = field.attributes.kind == Some(b"Sig") && field.attributes.value.is_some();
            changes.push(if is_signed {
                Change::SignatureFieldAdded { field: name }
            } else {
                Change::FieldAdded { field: name }
            });
        }
        Ok(changes)
    }
}

/// The comparison of one field.
struct FieldPair<'c, 'x, 'a, 'd> {
    comparison: &'c mut ObjectComparison<'x, 'a>,
    index: usize,
    here: &'c Field<'d>,
    /// The fields of this name in the file. More than one contradict each other unless they are the same.
    there: &'c [&'c Field<'d>],
    pages: &'c [Option<usize>],
    /// What may stand instead of the rest of a text.
    marks: &'c [String],
    reader: &'c mut AppearanceReader,
}

impl FieldPair<'_, '_, '_, '_> {
    fn run(mut self) -> Result<Option<Change>, ReadError> {
        let name = &self.here.attributes.name;
        let Some(first) = self.there.first() else { return Ok(Some(Change::FieldMissing { field: name.clone() })) };
        let widgets: Vec<_> = self.there.iter().flat_map(|field| &field.widgets).collect();
        if self.is_untouched(&widgets) {
            return Ok(None);
        }
        if self.is_only_filled_in(first, &widgets) {
            return self.look(first, &widgets);
        }
        if self.runs_something(&widgets)? {
            return Ok(Some(Change::Script));
        }
        let mut is_shaped = self
            .there
            .iter()
            .try_fold(true, |is_same, field| Ok::<_, ReadError>(is_same & self.is_shaped_as(&field.attributes)?))?;
        is_shaped &= widgets.len() == self.here.widgets.len();
        if is_shaped {
            self.compare_entries()?;
        }
        for (here, there) in self.here.widgets.iter().zip(&widgets) {
            is_shaped &= self.is_placed_as(here, there)?;
        }
        if !is_shaped {
            return Ok(Some(Change::FieldReshaped { field: name.clone() }));
        }
        if !self.is_called_as(first, &widgets)? {
            return Ok(Some(Change::FieldRelabelled { field: name.clone() }));
        }
        self.look(first, &widgets)
    }

    /// Compares what the field displays.
    fn look(self, first: &Field<'_>, widgets: &[&Widget<'_>]) -> Result<Option<Change>, ReadError> {
        let is_honest = look_comparison::is_honest(
            self.comparison,
            self.reader,
            self.index,
            self.here,
            first,
            widgets,
            self.marks,
        )?;
        Ok((!is_honest).then(|| Change::FieldLook { field: self.here.attributes.name.clone() }))
    }

    /// Reports whether the dictionaries of a field are spelled as in the form but for its value and look. That is usual, and
    /// found out faster than by comparing what each entry means.
    fn is_only_filled_in(&self, first: &Field<'_>, widgets: &[&Widget<'_>]) -> bool {
        let (here, there) = (&self.here.attributes, &first.attributes);
        let is_same_field = here.kind == there.kind
            && here.flags == there.flags
            && here.max_length == there.max_length
            && here.alignment == there.alignment
            && here.options == there.options
            && here.appearance == there.appearance;
        let is_same_node = match (self.here.entries, first.entries) {
            (None, None) => true,
            (Some(one), Some(other)) => self.is_same_but_for_value(one, other),
            (_, _) => false,
        };
        let is_same_widget = |(one, other): (&Widget<'_>, &&Widget<'_>)| {
            self.is_same_but_for_value(one.entries, other.entries) && self.is_on_same_pages(one, other)
        };
        self.there.len() == 1
            && is_same_field
            && is_same_node
            && self.here.widgets.len() == widgets.len()
            && self.here.widgets.iter().zip(widgets).all(is_same_widget)
    }

    fn is_same_but_for_value(&self, one: &Dictionary, other: &Dictionary) -> bool {
        let entries =
            |entries: &'_ Dictionary| entries.0.iter().filter(|(key, _)| !FILLED_KEYS.contains(&&**key)).count();
        let is_same = |(key, object): &(Name, Object)| {
            let known = one.0.iter().rfind(|(name, _)| name == key).map(|(_, known)| known);
            FILLED_KEYS.contains(&&**key) || known.is_some_and(|known| self.is_same_spelling(known, object))
        };
        entries(one) == entries(other) && other.0.iter().all(is_same)
    }

    fn is_same_spelling(&self, one: &Object, other: &Object) -> bool {
        match (one, other) {
            (Object::Reference(one), Object::Reference(other)) => {
                self.comparison.is_untouched(Some(*one), Some(*other))
            }
            (Object::Array(one), Object::Array(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| self.is_same_spelling(one, other))
            }
            (Object::Dictionary(one), Object::Dictionary(other)) => {
                let is_same = |(one, other): (&(Name, Object), &(Name, Object))| {
                    one.0 == other.0 && self.is_same_spelling(&one.1, &other.1)
                };
                one.0.len() == other.0.len() && one.0.iter().zip(&other.0).all(is_same)
            }
            (one, other) => one == other,
        }
    }

    /// Reports whether nothing of the field was defined anew in a file that begins with the form.
    fn is_untouched(&self, widgets: &[&Widget<'_>]) -> bool {
        let is_same_widget = |(here, there): (&Widget<'_>, &&Widget<'_>)| {
            self.comparison.is_untouched(here.number, there.number) && self.is_on_same_pages(here, there)
        };
        let [there] = self.there else { return false };
        let is_same_node = match (self.here.entries, there.entries) {
            (None, None) => true,
            (Some(_), Some(_)) => self.comparison.is_untouched(self.here.number, there.number),
            (_, _) => false,
        };
        is_same_node
            && self.here.attributes.appearance == self.there[0].attributes.appearance
            && self.here.widgets.len() == widgets.len()
            && self.here.widgets.iter().zip(widgets).all(is_same_widget)
    }

    fn is_on_same_pages(&self, here: &Widget<'_>, there: &Widget<'_>) -> bool {
        let expected = here.pages.iter().map(|page| self.pages.get(*page).copied().flatten());
        expected.eq(there.pages.iter().map(|page| Some(*page)))
    }

    /// Reports whether something runs when the field is used. Issued forms have no actions.
    fn runs_something(&self, widgets: &[&Widget<'_>]) -> Result<bool, ReadError> {
        for entries in entries(self.there, widgets) {
            for key in ["A", "AA"] {
                if self.comparison.returned.entry(entries, key)?.is_some() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Reports whether a field is of the same type and takes the same.
    fn is_shaped_as(&self, other: &Attributes<'_>) -> Result<bool, ReadError> {
        let here = &self.here.attributes;
        let is_button = here.kind == Some(b"Btn");
        Ok(here.kind == other.kind
            && here.flags & !LOOKS == other.flags & !LOOKS
            && here.max_length == other.max_length
            && here.alignment.unwrap_or_default() == other.alignment.unwrap_or_default()
            && self.options(true)? == self.options(false)?
            && (is_button || self.has_same_appearance(other)?))
    }

    /// Reports whether what is typed can be read as well: in the same colour, and not smaller than any print. Programs choose
    /// another font and size.
    fn has_same_appearance(&self, other: &Attributes<'_>) -> Result<bool, ReadError> {
        let there = other.appearance.map(|words| self.comparison.returned.resolve(words)).transpose()?;
        let here = self.here.attributes.appearance.map(|words| self.comparison.issued.resolve(words)).transpose()?;
        let (here, there) = (DefaultAppearance::parse(here), DefaultAppearance::parse(there));
        let is_identity = &*self.here.attributes.name == IDENTITY_FIELD;
        let least = if is_identity { f64::from(IDENTITY_MIN_SIZE) } else { MIN_SIZE };
        let is_readable = there.size.is_none_or(|size| size == 0.0 || size >= least);
        Ok(here.colour == there.colour && is_readable)
    }

    /// Returns what options are called: what stands for each, and what is shown for it.
    fn options(&self, is_issued: bool) -> Result<Vec<String>, ReadError> {
        if is_issued {
            option_texts(self.comparison.issued, self.here.attributes.options)
        } else {
            let there = self.there.first().and_then(|field| field.attributes.options);
            option_texts(self.comparison.returned, there)
        }
    }

    /// Compares what the file says of the field beyond what filling it in brings. Differences are noted as [`Part::Field`].
    fn compare_entries(&mut self) -> Result<(), ReadError> {
        let is_signed = self.here.attributes.kind == Some(b"Sig")
            && self.there.iter().any(|field| field.attributes.value.is_some());
        let is_own = |key: &[u8]| OWN_KEYS.contains(&key) || (is_signed && SIGNED_KEYS.contains(&key));
        // Without a colour, a border is not drawn.
        let has_border = self.has_border()?;
        let is_own = |key: &[u8]| is_own(key) || (!has_border && BORDER_KEYS.contains(&key));
        let part = Part::Field(self.index);
        let widgets: Vec<_> = self.there.iter().flat_map(|field| &field.widgets).collect();
        for (here, there) in self.here.widgets.iter().zip(&widgets) {
            self.comparison.compare_entries(here.entries, there.entries, part, is_own)?;
        }
        let nothing = Dictionary::default();
        for field in self.there {
            if let Some(entries) = field.entries {
                self.comparison.compare_entries(self.here.entries.unwrap_or(&nothing), entries, part, is_own)?;
            }
        }
        Ok(())
    }

    fn has_border(&self) -> Result<bool, ReadError> {
        let file = self.comparison.returned;
        for widget in self.there.iter().flat_map(|field| &field.widgets) {
            let characteristics = file.dictionary(widget.entries.get("MK"))?;
            if characteristics.is_some_and(|characteristics| characteristics.get("BC").is_some()) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_placed_as(&self, here: &Widget<'_>, there: &Widget<'_>) -> Result<bool, ReadError> {
        let (form, file) = (self.comparison.issued, self.comparison.returned);
        let corners = |objects: Option<&Object>| objects.cloned().unwrap_or(Object::Null);
        let one = numbers(form, &corners(here.entries.get("Rect")))?;
        let other = numbers(file, &corners(there.entries.get("Rect")))?;
        let is_near =
            one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| (one - other).abs() <= TOLERANCE);
        let flags = |flags: Option<&Object>| flags.and_then(Object::as_integer).unwrap_or_default() & VISIBILITY;
        let is_as_visible = flags(form.entry(here.entries, "F")?) == flags(file.entry(there.entries, "F")?);
        Ok(is_near && is_as_visible && self.is_on_same_pages(here, there))
    }

    /// Reports whether the field and its places are called the same by what reads them aloud.
    fn is_called_as(&self, first: &Field<'_>, widgets: &[&Widget<'_>]) -> Result<bool, ReadError> {
        let (form, file) = (self.comparison.issued, self.comparison.returned);
        let mut here = Vec::new();
        for entries in self.here.entries.into_iter().chain(self.here.widgets.iter().map(|widget| widget.entries)) {
            here.extend(form.entry(entries, "TU")?.and_then(Object::as_string));
        }
        let mut there = Vec::new();
        for entries in first.entries.into_iter().chain(widgets.iter().map(|widget| widget.entries)) {
            let label = file.entry(entries, "TU")?.and_then(Object::as_string);
            file.copy(label.map_or(0, <[u8]>::len))?;
            there.extend(label);
        }
        Ok(here.len() == there.len() && here.iter().zip(&there).all(|(one, other)| is_same_text(one, other)))
    }
}

/// How typed text is displayed (ISO 32000-1, 12.7.3.3).
struct DefaultAppearance {
    size: Option<f64>,
    /// The colour as red, green and blue, black if it is not stated; `None` if it is stated in another way.
    colour: Option<[f64; 3]>,
}

impl DefaultAppearance {
    fn parse(appearance: Option<&Object>) -> Self {
        let text = String::from_utf8_lossy(appearance.and_then(Object::as_string).unwrap_or_default());
        let mut read = Self { size: None, colour: Some([0.0; 3]) };
        let mut numbers = Vec::new();
        for word in text.split_ascii_whitespace() {
            match (word, word.parse::<f64>()) {
                (_, Ok(number)) => {
                    numbers.push(number);
                    continue;
                }
                ("Tf", _) => read.size = numbers.last().copied(),
                ("g", _) => read.colour = numbers.last().map(|grey| [*grey; 3]),
                ("rg", _) => read.colour = numbers.as_slice().try_into().ok(),
                ("k" | "cs" | "sc" | "scn", _) => read.colour = None,
                (_, Err(_)) => {}
            }
            numbers.clear();
        }
        read
    }
}

/// Returns the dictionaries of fields and their widgets.
fn entries<'d>(fields: &[&Field<'d>], widgets: &[&Widget<'d>]) -> Vec<&'d Dictionary> {
    let own = fields.iter().filter_map(|field| field.entries);
    own.chain(widgets.iter().map(|widget| widget.entries)).collect()
}

fn option_texts<S: ObjectSource>(objects: &S, options: Option<&Object>) -> Result<Vec<String>, ReadError> {
    let mut texts = Vec::new();
    for option in objects.array(options)? {
        let option = objects.resolve(option)?;
        for text in option.as_array().unwrap_or(std::slice::from_ref(option)) {
            let text = objects.resolve(text)?.as_string().unwrap_or_default();
            texts.push(objects.text(text)?);
        }
    }
    Ok(texts)
}
