//! The fields that a form lists, each with all that it was read from. In a file that begins with the form, those of
//! which nothing was changed need not be read again.

use std::collections::{BTreeMap, BTreeSet};

use super::budget::Cost;
use super::document::Document;
use super::object::{Dictionary, Object};
use super::{fields, places, signed};
use crate::submission::fault::Fault;
use crate::submission::form_fields::Widget;

/// The fields that a form lists, by the numbers of their objects.
#[derive(Default)]
pub(super) struct Listing(BTreeMap<u32, Listed>);

/// A field that the form lists, with those below it.
pub(super) struct Listed {
    /// The names of the fields.
    pub(super) names: Vec<String>,
    /// What they hold.
    pub(super) widgets: Vec<Widget>,
    /// What reading what they hold costs, and looking for signatures.
    pub(super) costs: [Cost; 2],
    /// The numbers of its dictionary and those below it.
    pub(super) dictionaries: BTreeSet<u32>,
    /// The numbers of all objects that were asked for.
    pub(super) objects: BTreeSet<u32>,
}

impl Listing {
    /// Reads all fields of a form one by one. What cannot be read, is signed or stands in the list itself is left out.
    pub(super) fn of(document: &Document<'_>) -> Result<Self, Fault> {
        let mut listing = Self::default();
        for field in fields_of(document, document.root()?)? {
            let (listed, objects) = document.noting(|| Listed::read(document, field));
            if let (Some(number), Some(listed)) = (field.as_reference(), listed?) {
                listing.0.insert(number, Listed { objects, ..listed });
            }
        }
        Ok(listing)
    }

    /// Returns the field whose dictionary is this object.
    pub(super) fn get(&self, field: &Object) -> Option<&Listed> {
        self.0.get(&field.as_reference()?)
    }
}

impl Listed {
    fn read(document: &Document<'_>, field: &Object) -> Result<Option<Self>, Fault> {
        let list = std::slice::from_ref(field);
        let (widgets, reading) = document.budget().measured(|| fields::read(document, list));
        let (signed, looking) = document.budget().measured(|| signed::in_fields(document, list));
        let (names, dictionaries) = places::names(document, field)?;
        let objects = BTreeSet::new();
        let listed = Self { names, widgets: widgets?, costs: [reading, looking], dictionaries, objects };
        Ok(Some(listed).filter(|_| signed.is_ok_and(|signed| signed.is_empty())))
    }
}

/// Returns what a form lists as its fields.
pub(super) fn fields_of<'d>(document: &'d Document<'_>, root: &'d Dictionary) -> Result<&'d [Object], Fault> {
    document.array(document.dictionary(root.get("AcroForm"))?.and_then(|form| form.get("Fields")))
}
