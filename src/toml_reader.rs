//! Reads TOML tables key by key, by name and type, and reports all findings with their positions.
//!
//! Every key that no code asked for is reported as unknown. A reader derived with serde would stop at the first error and
//! lose the position of errors in tagged enums; authors of forms need all errors of a file at once, each at its position.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use toml::de::{DeArray, DeTable, DeValue};

use crate::diagnostic::{Code, Diagnostic, MAX_FINDINGS, Place, Span};
use crate::name::Reserved;

mod entry_name;
mod similar_name;
mod syntax;
mod values;

pub(crate) use entry_name::{EntryName, LanguageTag};
pub(crate) use similar_name::nearest;
pub(crate) use syntax::{is_unusable, parse, skip_unparsable_lines};
pub(crate) use values::Scalar;

/// A parsed value, before it is converted to a type.
pub(crate) type Value<'a> = DeValue<'a>;

/// The maximum number of options of a question, or of statements on a scale.
const MAX_CODES: usize = 200;

/// Reads the keys of one TOML table and collects findings.
pub(crate) struct TableReader<'a> {
    path: PathBuf,
    table: &'a DeTable<'a>,
    span: Span,
    current: Span,
    known: Vec<&'static str>,
    /// Those of them that are tables.
    tables: Vec<&'static str>,
    allows_unknown: bool,
    findings: &'a mut Vec<Diagnostic>,
}

/// A type that can be read from a TOML value.
pub(crate) trait FromToml: Sized {
    /// Returns the code of the expected type, as used in messages (`type-CODE`).
    fn expected() -> &'static str;

    /// Reads `value`. Findings are reported to `keys`.
    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self>;
}

impl<'a> TableReader<'a> {
    /// Creates a reader for a table of the file at `path`. `span` is the position for findings about missing keys.
    pub(crate) fn new(path: &Path, table: &'a DeTable<'a>, span: Span, findings: &'a mut Vec<Diagnostic>) -> Self {
        Self {
            path: path.to_owned(),
            table,
            span,
            current: span,
            known: Vec::new(),
            tables: Vec::new(),
            allows_unknown: false,
            findings,
        }
    }

    fn get(&mut self, key: &'static str) -> Option<&'a toml::Spanned<Value<'a>>> {
        self.known.push(key);
        let found = self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)?;
        self.current = found.span().into();
        Some(found)
    }

    /// Reports whether the table has the key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.keys().any(|name| name.get_ref() == key)
    }

    /// Reads an optional key.
    pub(crate) fn optional<T: FromToml>(&mut self, key: &'static str) -> Option<T> {
        let value = self.get(key)?;
        T::from_toml(value.get_ref(), self)
    }

    /// Reads a required key.
    pub(crate) fn required<T: FromToml>(&mut self, key: &'static str) -> Option<T> {
        if !self.has(key) {
            self.missing(key, T::expected());
        }
        self.optional(key)
    }

    fn missing(&mut self, key: &'static str, expected: &str) {
        let place = Place::file_span(&self.path, self.span);
        self.findings.push(Diagnostic::error(Code::MissingKey, place).with("key", key).with("expected", expected));
    }

    /// Reads an optional integer between `low` and `high`, inclusive.
    pub(crate) fn in_range<T: TryFrom<i64>>(&mut self, key: &'static str, low: i64, high: i64) -> Option<T> {
        let number: i64 = self.optional(key)?;
        if (low..=high).contains(&number) {
            return T::try_from(number).ok();
        }
        self.report(key, Code::NumberOutOfRange, &[("low", low.to_string()), ("high", high.to_string())]);
        None
    }

    /// Reads a required, non-empty list.
    pub(crate) fn list<T: FromToml>(&mut self, key: &'static str) -> Option<Vec<T>> {
        if !self.has(key) {
            self.missing(key, "list");
        }
        let list = self.optional_list(key)?;
        if list.is_empty() {
            self.report(key, Code::EmptyList, &[]);
            return None;
        }
        Some(list)
    }

    /// Reads an optional list.
    pub(crate) fn optional_list<T: FromToml>(&mut self, key: &'static str) -> Option<Vec<T>> {
        let value = self.get(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            return self.wrong_type(value.get_ref(), "list");
        };
        self.items(items)
    }

    fn items<T: FromToml>(&mut self, items: &DeArray<'_>) -> Option<Vec<T>> {
        let mut list = Vec::with_capacity(items.len());
        for item in items {
            self.current = item.span().into();
            list.push(T::from_toml(item.get_ref(), self));
        }
        list.into_iter().collect()
    }

    /// Reads a required, non-empty list without duplicates.
    pub(crate) fn unique<T: FromToml + ToString>(&mut self, key: &'static str) -> Option<Vec<T>> {
        let list: Vec<T> = self.list(key)?;
        let mut seen = BTreeSet::new();
        for name in list.iter().map(T::to_string) {
            if seen.contains(&name) {
                self.report(key, Code::Duplicate, &[("name", name)]);
            } else {
                seen.insert(name);
            }
        }
        Some(list)
    }

    /// Reads a required, non-empty list of codes without duplicates and without the codes of answers beside the options.
    pub(crate) fn codes<C: FromToml + ToString>(&mut self, key: &'static str) -> Option<Vec<C>> {
        let codes: Vec<C> = self.unique(key)?;
        if codes.len() > MAX_CODES {
            self.report(key, Code::ListTooLong, &[("max", MAX_CODES.to_string())]);
            return None;
        }
        let mut seen = BTreeSet::new();
        for (index, code) in codes.iter().map(C::to_string).enumerate() {
            // `Off` is the state of a box in a PDF that is not ticked.
            if Reserved::from_word(&code).is_some_and(Reserved::is_offered_beside_options) || code == "Off" {
                self.report_item(key, index, Code::ReservedCode, &[("code", code.clone())]);
            }
            // Nobody can tell codes apart that differ only in case.
            let is_new = seen.insert(code.to_lowercase());
            if !is_new && codes.iter().filter(|other| other.to_string() == code).count() == 1 {
                self.report_item(key, index, Code::Duplicate, &[("name", code)]);
            }
        }
        Some(codes)
    }

    /// Returns a reader for the table that is the value of `key`.
    pub(crate) fn sub_table(&mut self, key: &'static str, required: bool) -> Option<TableReader<'_>> {
        if required && !self.has(key) {
            self.missing(key, "table");
        }
        self.tables.push(key);
        let value = self.get(key)?;
        self.table(value.get_ref())
    }

    /// Returns a reader for `value`, which must be a table.
    pub(crate) fn table<'b>(&'b mut self, value: &'b Value<'_>) -> Option<TableReader<'b>> {
        let DeValue::Table(table) = value else {
            return self.wrong_type(value, "table");
        };
        Some(TableReader::new(&self.path, table, self.current, self.findings))
    }

    /// Reads all entries `[key.NAME]` with `read`. Invalid entries are left out.
    pub(crate) fn entries<I: EntryName, T>(
        &mut self,
        key: &'static str,
        required: bool,
        read: impl Fn(&mut TableReader<'_>) -> Option<T>,
    ) -> IndexMap<I, T> {
        let mut entries = IndexMap::new();
        let Some(mut outer) = self.sub_table(key, required) else { return entries };
        for (name, value) in outer.table {
            outer.current = name.span().into();
            let id = I::named(name.get_ref());
            if id.is_none() {
                outer.report_here(Code::BadId, &[("name", name.get_ref().to_string())]);
            }
            let Some(mut inner) = outer.table(value.get_ref()) else { continue };
            let entry = read(&mut inner);
            inner.finish();
            if let (Some(id), Some(entry)) = (id, entry) {
                entries.insert(id, entry);
            }
        }
        entries
    }

    /// Reads a required, non-empty table of names and values.
    pub(crate) fn map<I: EntryName, T: FromToml>(&mut self, key: &'static str) -> Option<IndexMap<I, T>> {
        let mut keys = self.sub_table(key, true)?;
        let mut map = IndexMap::new();
        for (name, value) in keys.table {
            keys.current = name.span().into();
            let id = I::named(name.get_ref());
            if id.is_none() {
                keys.report_here(Code::BadId, &[("name", name.get_ref().to_string())]);
            }
            keys.current = value.span().into();
            map.insert(id?, keys.read_value(value.get_ref())?);
        }
        if map.is_empty() {
            self.report(key, Code::EmptyList, &[]);
            return None;
        }
        Some(map)
    }

    /// Counts a key as known that was reported already.
    pub(crate) fn ignore(&mut self, key: &'static str) {
        self.known.push(key);
    }

    /// Suppresses findings about unknown keys, for entries whose known keys cannot be determined.
    pub(crate) fn ignore_unknown_keys(&mut self) {
        self.allows_unknown = true;
    }

    /// Returns what can still be typed here: keys that are not there yet, and tables with their headings where these are whole.
    fn possible(&self) -> String {
        let is_whole = self.span == Span { start: 0, end: 0 };
        let written = |key: &&'static str| {
            if self.tables.contains(key) && is_whole { format!("[{key}]") } else { (*key).to_owned() }
        };
        let mut open: Vec<_> = self.known.iter().filter(|key| !self.has(key)).map(written).collect();
        if open.is_empty() {
            open = self.known.iter().map(written).collect();
        }
        open.dedup();
        open.join(", ")
    }

    /// Reports every key that was not read.
    pub(crate) fn finish(self) {
        if self.allows_unknown {
            return;
        }
        for name in self.table.keys().filter(|name| !self.known.iter().any(|known| name.get_ref() == known)) {
            let place = Place::file_span(&self.path, name.span());
            // Of very many findings, the later ones are not reported one by one.
            let is_reported = self.findings.len() < MAX_FINDINGS;
            let near = is_reported.then(|| nearest(name.get_ref(), self.known.iter().copied())).flatten();
            self.findings.push(
                Diagnostic::error(Code::UnknownKey, place)
                    .with("key", name.get_ref())
                    .with("near", near.unwrap_or_default())
                    .with("heading", "")
                    .with("known", self.possible()),
            );
        }
    }

    /// Reports a finding at the value of `key`, or at the table if it has no such key.
    pub(crate) fn report(&mut self, key: &str, code: Code, arguments: &[(&'static str, String)]) {
        let value = self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value);
        self.current = value.map_or(self.span, |value| value.span().into());
        self.report_here(code, arguments);
    }

    /// Reports a finding at an item of the list that is the value of `key`.
    fn report_item(&mut self, key: &str, index: usize, code: Code, arguments: &[(&'static str, String)]) {
        let list = self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value.get_ref());
        let item = list.and_then(DeValue::as_array).and_then(|items| items.get(index));
        match item.map(|item| item.span().into()) {
            Some(span) => {
                self.current = span;
                self.report_here(code, arguments);
            }
            None => self.report(key, code, arguments),
        }
    }

    /// Reports a finding at the name of the entry `[key.NAME]`.
    pub(crate) fn report_entry(&mut self, key: &str, name: &str, code: Code, arguments: &[(&'static str, String)]) {
        let entries = self.table.iter().find(|(known, _)| known.get_ref() == key).map(|(_, value)| value.get_ref());
        let names = entries.and_then(DeValue::as_table).into_iter().flat_map(|table| table.keys());
        let place = names.filter(|known| known.get_ref() == name).map(toml::Spanned::span).next();
        self.current = place.map_or(self.span, Span::from);
        self.report_here(code, arguments);
    }

    /// Reports a finding at the value that is being read.
    pub(crate) fn report_here(&mut self, code: Code, arguments: &[(&'static str, String)]) {
        let place = Place::file_span(&self.path, self.current);
        self.findings.push(Diagnostic { arguments: arguments.to_vec(), ..Diagnostic::error(code, place) });
    }

    /// Reports a value of the wrong type.
    pub(crate) fn wrong_type<T>(&mut self, value: &Value<'_>, expected: &str) -> Option<T> {
        let found = match value {
            DeValue::String(_) => "text",
            DeValue::Integer(_) | DeValue::Float(_) => "number",
            DeValue::Boolean(_) => "bool",
            DeValue::Datetime(_) => "date",
            DeValue::Array(_) => "list",
            DeValue::Table(_) => "table",
        };
        self.report_here(Code::WrongType, &[("expected", expected.to_owned()), ("found", found.to_owned())]);
        None
    }

    /// Reads a value as type `T`.
    pub(crate) fn read_value<T: FromToml>(&mut self, value: &Value<'_>) -> Option<T> {
        T::from_toml(value, self)
    }
}
