//! The positions of a definition's fields.

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::definition::Definition;
use crate::field::{DateLimit, RelativeDate};
use crate::name::FieldId;

/// Returns the positions of fields by their ids.
///
/// Every evaluation of a condition looks a field up, so the hash is a fast one. Only the definition's own ids are inserted,
/// which nobody chooses to collide.
pub(super) struct FieldPositions<'a> {
    definition: &'a Definition,
    by_id: IndexMap<&'a str, usize, FxBuildHasher>,
}

impl<'a> FieldPositions<'a> {
    pub(super) fn new(definition: &'a Definition) -> Self {
        let by_id = definition.fields.keys().enumerate().map(|(position, id)| (id.as_str(), position)).collect();
        Self { definition, by_id }
    }

    /// Returns the position of the field named `name` in a file.
    pub(super) fn of_name(&self, name: &str) -> Option<usize> {
        self.by_id.get(name).copied()
    }

    /// Returns the position of a field.
    pub(super) fn of(&self, id: &FieldId) -> Option<usize> {
        self.of_name(id.as_str())
    }

    /// Returns the position of the table that the field at `position` is a column of.
    pub(super) fn table_of(&self, position: usize) -> Option<usize> {
        let (_, field) = self.definition.fields.get_index(position)?;
        self.of(field.column_of.as_ref()?)
    }

    /// Returns the field that a limit is relative to, if it is relative.
    pub(super) fn limit(&self, limit: Option<&'a DateLimit>) -> Option<(usize, &'a RelativeDate)> {
        match limit? {
            DateLimit::Day(_) | DateLimit::Today(_) => None,
            DateLimit::Relative(relative) => Some((self.of(&relative.field)?, relative)),
        }
    }
}
