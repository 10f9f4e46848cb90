//! The positions of the parts of a definition in its file.

use std::collections::BTreeMap;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Place, Span};
use crate::toml_reader::Value;

/// A definition's file with the positions of its parts by dotted path, such as `field.name.when.all.0.value`.
pub(super) struct SourceFile<'a> {
    path: &'a Path,
    spans: &'a BTreeMap<String, Span>,
}

impl<'a> SourceFile<'a> {
    /// Combines a file's path with the positions of its parts.
    pub(super) const fn new(path: &'a Path, spans: &'a BTreeMap<String, Span>) -> Self {
        Self { path, spans }
    }

    /// Returns the place of the part at `dotted`, or of the nearest enclosing part.
    pub(super) fn place(&self, dotted: &str) -> Place {
        let mut dotted = dotted;
        loop {
            if let Some(&span) = self.spans.get(dotted) {
                return Place::file_span(self.path, span);
            }
            match dotted.rsplit_once('.') {
                Some((outer, _)) => dotted = outer,
                None => return Place::file(self.path),
            }
        }
    }

    /// Reports whether the file has a part at `dotted`, even if it could not be read.
    pub(super) fn has(&self, dotted: &str) -> bool {
        self.spans.contains_key(dotted)
    }

    /// Returns the file name without its extension.
    pub(super) fn stem(&self) -> &str {
        self.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
    }

    /// Returns the names of the entries `[table.NAME]` that the file has.
    pub(super) fn entries(&self, table: &str) -> impl Iterator<Item = &str> {
        let prefix = format!("{table}.");
        self.spans.keys().filter_map(move |key| {
            let name = key.strip_prefix(prefix.as_str())?;
            (!name.contains('.')).then_some(name)
        })
    }
}

/// Returns the positions of all parts of a document by dotted path.
pub(super) fn spans_of(document: &DeTable<'_>) -> BTreeMap<String, Span> {
    let mut spans = BTreeMap::new();
    collect_spans(document, "", &mut spans);
    spans
}

fn collect_spans(table: &DeTable<'_>, prefix: &str, spans: &mut BTreeMap<String, Span>) {
    for (key, value) in table {
        let dotted = if prefix.is_empty() { key.get_ref().to_string() } else { format!("{prefix}.{}", key.get_ref()) };
        // The position of a table is its name, that of any other value is the value.
        let span = if matches!(value.get_ref(), DeValue::Table(_)) { key.span() } else { value.span() };
        collect_value_spans(value.get_ref(), &dotted, spans);
        spans.insert(dotted, span.into());
    }
}

fn collect_value_spans(value: &Value<'_>, dotted: &str, spans: &mut BTreeMap<String, Span>) {
    match value {
        DeValue::Table(inner) => collect_spans(inner, dotted, spans),
        DeValue::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let dotted = format!("{dotted}.{index}");
                collect_value_spans(item.get_ref(), &dotted, spans);
                spans.insert(dotted, item.span().into());
            }
        }
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}
