//! Reads TOML tables: keys are asked for by name and type; whatever was never asked for is an unknown key.
//!
//! That is more work than deriving, and worth it: authors are no programmers, and a derived reader stops at the first
//! error and loses the place of a tagged entry.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use toml::de::{DeArray, DeTable, DeValue};

use crate::diagnostic::{Code as Finding, Diagnostic, Place, Span};
use crate::name::Code;

mod syntax;
mod values;

pub(crate) use syntax::{is_beyond_reading, parse, readable};
pub(crate) use values::{EntryName, LanguageTag};

/// A value as it stands in the file.
pub(crate) type Value<'a> = DeValue<'a>;

/// The keys of one table, asked for by name; findings are collected on the way.
pub(crate) struct Keys<'a> {
    path: PathBuf,
    table: &'a DeTable<'a>,
    span: Span,
    current: Span,
    asked: Vec<&'static str>,
    all_accepted: bool,
    findings: &'a mut Vec<Diagnostic>,
}

/// What can be read from a TOML value.
pub(crate) trait FromToml: Sized {
    /// Names what is expected, as a code that the messages put into words.
    fn expected() -> &'static str;

    /// Reads the value; findings go to `keys`.
    fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self>;
}

impl<'a> Keys<'a> {
    /// Looks at a table whose findings are reported for the file at `path`.
    pub(crate) fn new(path: &Path, table: &'a DeTable<'a>, span: Span, findings: &'a mut Vec<Diagnostic>) -> Self {
        Self { path: path.to_owned(), table, span, current: span, asked: Vec::new(), all_accepted: false, findings }
    }

    fn ask(&mut self, key: &'static str) -> Option<&'a toml::Spanned<Value<'a>>> {
        self.asked.push(key);
        let found = self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)?;
        self.current = found.span().into();
        Some(found)
    }

    /// Says whether the key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.keys().any(|name| name.get_ref() == key)
    }

    /// Reads a key that may be absent.
    pub(crate) fn optional<T: FromToml>(&mut self, key: &'static str) -> Option<T> {
        let value = self.ask(key)?;
        T::from_toml(value.get_ref(), self)
    }

    /// Reads a key that must be there.
    pub(crate) fn required<T: FromToml>(&mut self, key: &'static str) -> Option<T> {
        if !self.has(key) {
            self.missing(key, T::expected());
        }
        self.optional(key)
    }

    fn missing(&mut self, key: &'static str, expected: &str) {
        let place = Place::File { path: self.path.clone(), span: Some(self.span) };
        self.findings.push(Diagnostic::error(Finding::MissingKey, place).with("key", key).with("expected", expected));
    }

    /// Reads a number that must lie within limits. The limits themselves are allowed.
    pub(crate) fn in_range<T: TryFrom<i64>>(&mut self, key: &'static str, low: i64, high: i64) -> Option<T> {
        let number: i64 = self.optional(key)?;
        if (low..=high).contains(&number) {
            return T::try_from(number).ok();
        }
        self.report(key, Finding::NumberOutOfRange, &[("low", low.to_string()), ("high", high.to_string())]);
        None
    }

    /// Reads a list that must be there and not be empty.
    pub(crate) fn list<T: FromToml>(&mut self, key: &'static str) -> Option<Vec<T>> {
        if !self.has(key) {
            self.missing(key, "list");
        }
        let list = self.optional_list(key)?;
        if list.is_empty() {
            self.report(key, Finding::EmptyList, &[]);
            return None;
        }
        Some(list)
    }

    /// Reads a list that may be absent.
    pub(crate) fn optional_list<T: FromToml>(&mut self, key: &'static str) -> Option<Vec<T>> {
        let value = self.ask(key)?;
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

    /// Reads a list of names, none of them twice.
    pub(crate) fn unique<T: FromToml + PartialEq + ToString>(&mut self, key: &'static str) -> Option<Vec<T>> {
        let list: Vec<T> = self.list(key)?;
        for (index, entry) in list.iter().enumerate() {
            if list[..index].contains(entry) {
                self.report(key, Finding::Duplicate, &[("name", entry.to_string())]);
            }
        }
        Some(list)
    }

    /// Reads a list of codes, none of them twice, none of them one that bogen keeps for itself.
    pub(crate) fn codes(&mut self, key: &'static str) -> Option<Vec<Code>> {
        let codes: Vec<Code> = self.unique(key)?;
        for code in &codes {
            if crate::name::Reserved::from_word(code.as_str()).is_some() {
                self.report(key, Finding::ReservedCode, &[("code", code.to_string())]);
            }
        }
        Some(codes)
    }

    /// Looks into a table that is the value of a key.
    pub(crate) fn sub_table(&mut self, key: &'static str, required: bool) -> Option<Keys<'_>> {
        if required && !self.has(key) {
            self.missing(key, "table");
        }
        let value = self.ask(key)?;
        self.table(value.get_ref())
    }

    /// Looks into a value that must be a table.
    pub(crate) fn table<'b>(&'b mut self, value: &'b Value<'_>) -> Option<Keys<'b>> {
        let DeValue::Table(table) = value else {
            return self.wrong_type(value, "table");
        };
        Some(Keys::new(&self.path, table, self.current, self.findings))
    }

    /// Reads all entries `[key.NAME]`, each with `read`.
    pub(crate) fn entries<I: EntryName, T>(
        &mut self,
        key: &'static str,
        required: bool,
        read: impl Fn(&mut Keys<'_>) -> Option<T>,
    ) -> IndexMap<I, T> {
        let mut entries = IndexMap::new();
        let Some(mut outer) = self.sub_table(key, required) else { return entries };
        for (name, value) in outer.table {
            outer.current = name.span().into();
            let id = I::named(name.get_ref());
            if id.is_none() {
                outer.report_here(Finding::BadId, &[("name", name.get_ref().to_string())]);
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

    /// Reads a table of names and values that must be there and not be empty.
    pub(crate) fn map<I: EntryName, T: FromToml>(&mut self, key: &'static str) -> Option<IndexMap<I, T>> {
        let mut keys = self.sub_table(key, true)?;
        let mut map = IndexMap::new();
        for (name, value) in keys.table {
            keys.current = name.span().into();
            let id = I::named(name.get_ref());
            if id.is_none() {
                keys.report_here(Finding::BadId, &[("name", name.get_ref().to_string())]);
            }
            keys.current = value.span().into();
            map.insert(id?, keys.take(value.get_ref())?);
        }
        if map.is_empty() {
            self.report(key, Finding::EmptyList, &[]);
            return None;
        }
        Some(map)
    }

    /// Takes all keys as known: the entry is reported already.
    pub(crate) fn accept_all(&mut self) {
        self.all_accepted = true;
    }

    /// Reports every key that was never asked for.
    pub(crate) fn finish(self) {
        if self.all_accepted {
            return;
        }
        for name in self.table.keys().filter(|name| !self.asked.iter().any(|asked| name.get_ref() == asked)) {
            let place = Place::File { path: self.path.clone(), span: Some(name.span().into()) };
            let near = nearest(name.get_ref(), self.asked.iter().copied());
            self.findings.push(
                Diagnostic::error(Finding::UnknownKey, place)
                    .with("key", name.get_ref())
                    .with("near", near.unwrap_or_default())
                    .with("known", self.asked.join(", ")),
            );
        }
    }

    /// Reports a finding about the value of a key.
    pub(crate) fn report(&mut self, key: &str, code: Finding, arguments: &[(&'static str, String)]) {
        let value = self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value);
        self.current = value.map_or(self.span, |value| value.span().into());
        self.report_here(code, arguments);
    }

    /// Reports a finding about an entry `[key.NAME]`, at its name.
    pub(crate) fn report_entry(&mut self, key: &str, name: &str, code: Finding, arguments: &[(&'static str, String)]) {
        let entries = self.table.iter().find(|(known, _)| known.get_ref() == key).map(|(_, value)| value.get_ref());
        let names = entries.and_then(DeValue::as_table).into_iter().flat_map(|table| table.keys());
        let place = names.filter(|known| known.get_ref() == name).map(toml::Spanned::span).next();
        self.current = place.map_or(self.span, Span::from);
        self.report_here(code, arguments);
    }

    /// Reports a finding about the value that is being read.
    pub(crate) fn report_here(&mut self, code: Finding, arguments: &[(&'static str, String)]) {
        let place = Place::File { path: self.path.clone(), span: Some(self.current) };
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
        self.report_here(Finding::WrongType, &[("expected", expected.to_owned()), ("found", found.to_owned())]);
        None
    }

    /// Reads a value as whatever is needed.
    pub(crate) fn take<T: FromToml>(&mut self, value: &Value<'_>) -> Option<T> {
        T::from_toml(value, self)
    }
}

/// Finds the name most like `word`, if one is like it at all.
pub(crate) fn nearest<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    names
        .map(|name| (strsim::osa_distance(word, name), name))
        .filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min()
        .map(|(_, name)| name)
}
