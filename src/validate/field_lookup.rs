//! The positions of a definition's fields.

use crate::definition::Definition;
use crate::field::{DateLimit, RelativeDate};
use crate::name::FieldId;

/// Returns the positions of fields by their ids.
pub(super) struct FieldPositions<'a> {
    definition: &'a Definition,
}

impl<'a> FieldPositions<'a> {
    pub(super) const fn new(definition: &'a Definition) -> Self {
        Self { definition }
    }

    /// Returns the position of the field named `name` in a file.
    pub(super) fn of_name(&self, name: &str) -> Option<usize> {
        self.definition.fields.get_index_of(name)
    }

    /// Returns the position of a field.
    pub(super) fn of(&self, id: &FieldId) -> Option<usize> {
        self.definition.fields.get_index_of(id)
    }

    /// Returns the position of the table that the field at `position` is a column of.
    pub(super) fn table_of(&self, position: usize) -> Option<usize> {
        let (_, field) = self.definition.fields.get_index(position)?;
        self.of(field.column_of.as_ref()?)
    }

    /// Returns the field that a limit is relative to, if it is relative.
    pub(super) fn limit(&self, limit: Option<&'a DateLimit>) -> Option<(usize, &'a RelativeDate)> {
        match limit? {
            DateLimit::Day(_) => None,
            DateLimit::Relative(relative) => Some((self.of(&relative.field)?, relative)),
        }
    }
}
