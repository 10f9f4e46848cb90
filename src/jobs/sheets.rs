//! Which sheets of a form somebody asks for: the whole form, those of its parts, or further rows of a table.

use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::field::TableField;
use crate::localized::Localized;
use crate::name::{FieldId, PartId};

/// The sheets of a form that are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetSelection<'a> {
    /// The whole form.
    Form,
    /// The sheets of all parts.
    Parts,
    /// The sheet of one part, by its id.
    Part(&'a str),
    /// A sheet with further rows of a table.
    Rows {
        /// The id of the table.
        table: &'a str,
        /// The number of the first row; the one after those in the form, if it is not given.
        from: Option<u32>,
        /// The number of rows; as many as in the form, if it is not given.
        count: Option<u32>,
    },
}

impl SheetSelection<'_> {
    /// Returns the excerpts that are asked for; nothing for the whole form.
    ///
    /// # Errors
    /// When the form has no such part or table, or the table cannot have the rows.
    pub(super) fn excerpts(self, definition: &Definition) -> Result<Option<Vec<Excerpt>>, Diagnostic> {
        match self {
            Self::Form => Ok(None),
            Self::Parts if definition.parts.is_empty() => Err(unknown_part(definition, "")),
            Self::Parts => Ok(Some(definition.parts.keys().cloned().map(Excerpt::part).collect())),
            Self::Part(part) => {
                let known = PartId::new(part).filter(|part| definition.parts.contains_key(part));
                Ok(Some(vec![Excerpt::part(known.ok_or_else(|| unknown_part(definition, part))?)]))
            }
            Self::Rows { table, from, count } => Ok(Some(vec![further_rows(definition, table, from, count)?])),
        }
    }
}

/// Returns the sheets of a form, or the form itself.
pub(super) fn sheets(form: Localized, excerpts: Option<&[Excerpt]>) -> Vec<Localized> {
    match excerpts {
        None => vec![form],
        Some(excerpts) => excerpts.iter().filter_map(|excerpt| form.sheet_of(excerpt)).collect(),
    }
}

/// Returns the finding that a form has no such part.
fn unknown_part(definition: &Definition, part: &str) -> Diagnostic {
    let known: Vec<_> = definition.parts.keys().map(PartId::as_str).collect();
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    let form = &definition.form.id;
    Diagnostic::error(Code::UnknownPart, Place::form(form)).with("form", form).with("name", part).with("known", known)
}

fn further_rows(
    definition: &Definition,
    name: &str,
    from: Option<u32>,
    count: Option<u32>,
) -> Result<Excerpt, Diagnostic> {
    let form = &definition.form.id;
    let known = tables(definition);
    let Some((id, table)) = known.iter().find(|(id, _)| id.as_str() == name) else {
        let names: Vec<_> = known.iter().map(|(id, _)| id.as_str()).collect();
        let finding = Diagnostic::error(Code::RowsNoTable, Place::form(form));
        return Err(finding.with("form", form).with("name", name).with("known", names.join(", ")));
    };
    let printed = table.printed_rows();
    let first = from.unwrap_or(printed + 1);
    let last = match count {
        Some(count) => first.saturating_add(count.max(1) - 1),
        None => first.saturating_add(printed.max(1) - 1).min(table.max.max(first)),
    };
    let excerpt = Excerpt::Rows { table: (*id).clone(), first, last };
    if first > 0 && definition.excerpt(&excerpt).is_some() {
        return Ok(excerpt);
    }
    let finding = Diagnostic::error(Code::RowsBeyond, Place::form(form)).with("name", name).with("first", first);
    Err(finding.with("last", last).with("max", table.max).with("printed", printed))
}

/// Returns the tables of which there can be further rows.
fn tables(definition: &Definition) -> Vec<(&FieldId, &TableField)> {
    let fields = definition.top_fields();
    let tables = fields.filter_map(|(_, id, _)| Some((id, definition.table(id)?)));
    tables.filter(|(_, table)| table.rows.is_empty()).collect()
}
