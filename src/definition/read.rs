//! Reads a definition from TOML: every finding of the file in one run, each at its place.
//!
//! The reader asks for keys by name and type (`Keys`); whatever was never asked for is an unknown key. That is
//! more work than deriving, and worth it: authors are no programmers, and a derived reader stops at the first
//! error and loses the place of a tagged entry.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use jiff::civil::Date;
use toml::de::{DeArray, DeTable, DeValue};

pub(crate) use syntax::{parse, readable};

use super::rule::{RuleKind, RuleName};
use super::{Definition, EasyLanguage, Field, Form, Operator, Rule, Section, check};
use crate::diagnostic::{Code as Finding, Diagnostic, Place, Severity, Span};
use crate::field::{DateLimit, FieldKind, KindName, RelativeDate, ScaleStyle, TableLayout, TextFormat};
use crate::locale::TextState;
use crate::localized::Direction;
use crate::name::{Code, FieldId, FormId, Role, RuleId, SectionId, Voice, is_id};

mod syntax;

/// A value as it stands in the file.
pub(crate) type Value<'a> = DeValue<'a>;

/// Reads the definition at `path` whose text is `source`.
///
/// Returns the definition if it can be used at all, and everything that was found. A definition with errors
/// among the findings must not be rendered.
///
/// ```
/// use std::path::Path;
///
/// let (definition, findings) = bogen::definition::read(
///     Path::new("forms/visit.toml"),
///     r#"
///         [form]
///         id = "visit"
///         number = "X-1"
///         version = "1.0"
///         dated = 2026-11-21
///         sections = ["visit"]
///
///         [section.visit]
///         fields = ["day"]
///         voice = "client"
///         why = "plan"
///
///         [field.day]
///         type = "date"
///         requierd = true
///     "#,
/// );
/// assert_eq!(definition.unwrap().form.number, "X-1");
/// assert_eq!(findings.len(), 1);
/// assert_eq!(findings[0].code.word(), "unknown-key");
/// assert!(findings[0].arguments.contains(&("near", "required".to_owned())));
/// ```
#[must_use]
pub fn read(path: &Path, source: &str) -> (Option<Definition>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let text = readable(path, source, &mut findings);
    let document = parse(path, &text, &mut findings);
    if syntax::is_beyond_reading(&findings) {
        return (None, findings);
    }
    let mut spans = BTreeMap::new();
    collect_spans(document.get_ref(), "", &mut spans);
    let syntax = std::mem::take(&mut findings);
    let mut definition = read_document(path, document.get_ref(), &mut findings);
    if let Some(definition) = &mut definition {
        definition.source = source_hash(source);
        check::check(definition, &SourceFile { path, spans: &spans }, &mut findings);
    }
    findings.retain(|finding| !follows_from(finding, &syntax, source));
    findings.extend(syntax);
    (definition, findings)
}

/// Says whether a finding is only the echo of a fault in the TOML: it is on the same line, or misses what could not be
/// read.
fn follows_from(finding: &Diagnostic, syntax: &[Diagnostic], source: &str) -> bool {
    let line = |position: usize| source.get(..position).map(|before| before.matches('\n').count());
    let Some(start) = start_of(finding) else { return false };
    let faults: Vec<_> = syntax.iter().filter_map(start_of).collect();
    let same_line = faults.iter().any(|fault| line(*fault) == line(start));
    let misses_a_table = finding.code == Finding::MissingKey && line(start) == Some(0) && !faults.is_empty();
    // A key that is missing in an entry may be the one that could not be read there.
    let end = source.get(start..).and_then(|rest| rest.find("\n[")).map_or(source.len(), |index| start + index);
    let misses_a_key = finding.code == Finding::MissingKey && faults.iter().any(|fault| (start..end).contains(fault));
    same_line || misses_a_table || misses_a_key
}

fn start_of(finding: &Diagnostic) -> Option<usize> {
    match &finding.place {
        Place::File { span, .. } => span.map(|span| span.start),
        Place::Command | Place::Form { .. } => None,
    }
}

/// Hashes a definition's text, apart from the kind of its line ends.
fn source_hash(source: &str) -> String {
    use std::fmt::Write as _;

    use sha2::Digest as _;
    let digest = sha2::Sha256::digest(source.replace("\r\n", "\n").as_bytes());
    digest.iter().fold(String::from("sha256:"), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Where the parts of a file are, by their dotted path: `field.name.when.all.0.value`.
pub(super) struct SourceFile<'a> {
    path: &'a Path,
    spans: &'a BTreeMap<String, Span>,
}

impl SourceFile<'_> {
    /// Returns the place of the part at `dotted`, or of the nearest part around it.
    pub(super) fn place(&self, dotted: &str) -> Place {
        let mut dotted = dotted;
        loop {
            if let Some(&span) = self.spans.get(dotted) {
                return Place::File { path: self.path.to_owned(), span: Some(span) };
            }
            match dotted.rsplit_once('.') {
                Some((outer, _)) => dotted = outer,
                None => return Place::File { path: self.path.to_owned(), span: None },
            }
        }
    }

    /// Says whether the file has a part at `dotted`, even one that could not be read.
    pub(super) fn has(&self, dotted: &str) -> bool {
        self.spans.contains_key(dotted)
    }

    /// Returns the file's name without its ending.
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

fn collect_spans(table: &DeTable<'_>, prefix: &str, spans: &mut BTreeMap<String, Span>) {
    for (key, value) in table {
        let dotted = if prefix.is_empty() { key.get_ref().to_string() } else { format!("{prefix}.{}", key.get_ref()) };
        // An entry of its own is pointed to by its name; a plain value by the value.
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

fn read_document(path: &Path, document: &DeTable<'_>, findings: &mut Vec<Diagnostic>) -> Option<Definition> {
    let mut keys = Keys::new(path, document, Span { start: 0, end: 0 }, findings);
    let form = keys.sub_table("form", true).and_then(|mut keys| {
        let form = read_form(&mut keys);
        keys.finish();
        form
    });
    let sections = keys.entries("section", true, read_section);
    let fields = keys.entries("field", true, read_field);
    let rules = keys.entries("rule", false, read_rule);
    keys.finish();
    Some(Definition { form: form?, sections, fields, rules, source: String::new() })
}

fn read_form(keys: &mut Keys<'_>) -> Option<Form> {
    let id = keys.required("id");
    let number: Option<String> = keys.required("number");
    let version: Option<String> = keys.required("version");
    let dated = keys.required("dated");
    let easy_language = keys.optional("easy-language");
    let sections = keys.unique("sections");
    if let Some(version) = &version
        && !is_version(version)
    {
        keys.report("version", Finding::BadVersion, &[]);
    }
    // A form with a faulty head is still looked at, so that all its other faults are found in the same run.
    Some(Form {
        id: id.or_else(|| FormId::new("unnamed"))?,
        number: number.unwrap_or_default(),
        version: version.unwrap_or_default(),
        dated: dated.unwrap_or_default(),
        easy_language,
        sections: sections.unwrap_or_default(),
    })
}

/// Says whether `text` is one to three numbers with dots between them.
fn is_version(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    parts.len() <= 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

fn read_section(keys: &mut Keys<'_>) -> Option<Section> {
    let fields = keys.unique("fields");
    let (voice, why, picture, when) =
        (keys.optional("voice"), keys.optional("why"), keys.optional("picture"), keys.optional("when"));
    Some(Section { fields: fields?, voice, why, picture, when })
}

fn read_field(keys: &mut Keys<'_>) -> Option<Field> {
    let (required, when) = (keys.optional("required").unwrap_or(false), keys.optional("when"));
    let (voice, why) = (keys.optional("voice"), keys.optional("why"));
    let covers = keys.optional_list("covers").unwrap_or_default();
    let kind = keys.required::<KindName>("type").and_then(|name| FieldKind::read(name, keys));
    if kind.is_none() {
        // Without its kind, nobody can tell which further keys a field may have.
        keys.accept_all();
    }
    Some(Field { required, when, voice, why, covers, column_of: None, kind: kind? })
}

fn read_rule(keys: &mut Keys<'_>) -> Option<Rule> {
    let severity = keys.required("severity");
    let covers = keys.optional_list("covers").unwrap_or_default();
    let kind = keys.required::<RuleName>("type").and_then(|name| RuleKind::read(name, keys));
    if kind.is_none() {
        keys.accept_all();
    }
    Some(Rule { severity: severity?, covers, kind: kind? })
}

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

    /// Takes all keys as known: the entry is reported already.
    fn accept_all(&mut self) {
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

    /// Reports a finding about the value that is being read.
    fn report_here(&mut self, code: Finding, arguments: &[(&'static str, String)]) {
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

impl FromToml for String {
    fn expected() -> &'static str {
        "text"
    }

    fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self> {
        match value.as_str() {
            Some(text) => Some(text.to_owned()),
            None => keys.wrong_type(value, Self::expected()),
        }
    }
}

impl FromToml for bool {
    fn expected() -> &'static str {
        "bool"
    }

    fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self> {
        match value.as_bool() {
            Some(value) => Some(value),
            None => keys.wrong_type(value, Self::expected()),
        }
    }
}

impl FromToml for i64 {
    fn expected() -> &'static str {
        "whole-number"
    }

    fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self> {
        let number = match value {
            DeValue::Integer(integer) => Self::from_str_radix(integer.as_str(), integer.radix()).ok(),
            DeValue::String(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => None,
        };
        if number.is_none() {
            return keys.wrong_type(value, Self::expected());
        }
        number
    }
}

impl FromToml for f64 {
    fn expected() -> &'static str {
        "number"
    }

    fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self> {
        let number = match value {
            #[allow(clippy::cast_precision_loss, reason = "limits of that size are nobody's question")]
            DeValue::Integer(_) => i64::from_toml(value, keys).map(|number| number as Self),
            DeValue::Float(float) => float.as_str().parse().ok().filter(|number: &Self| number.is_finite()),
            DeValue::String(_) | DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
                None
            }
        };
        if number.is_none() {
            return keys.wrong_type(value, Self::expected());
        }
        number
    }
}

impl FromToml for Date {
    fn expected() -> &'static str {
        "date"
    }

    fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self> {
        let Some(toml::value::Datetime { date: Some(date), time: None, offset: None }) = value.as_datetime() else {
            return keys.wrong_type(value, Self::expected());
        };
        let numbers = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
        let (Ok(year), Ok(month), Ok(day)) = numbers else {
            return keys.wrong_type(value, Self::expected());
        };
        let date = Self::new(year, month, day).ok();
        if date.is_none() {
            keys.report_here(Finding::BadDate, &[]);
        }
        date
    }
}

impl FromToml for DateLimit {
    fn expected() -> &'static str {
        "date-or-relative"
    }

    fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self> {
        match value {
            DeValue::Datetime(_) => keys.take(value).map(Self::Day),
            DeValue::Table(_) => {
                let mut inner = keys.table(value)?;
                let field = inner.required("field");
                let months = inner.in_range("months", -1200, 1200).unwrap_or(0);
                let days = inner.in_range("days", -36_500, 36_500).unwrap_or(0);
                inner.finish();
                Some(Self::Relative(RelativeDate { field: field?, months, days }))
            }
            DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Array(_) => {
                keys.wrong_type(value, Self::expected())
            }
        }
    }
}

/// A name that entries can have.
pub(crate) trait EntryName: Sized + std::hash::Hash + Eq {
    /// Takes the name, or nothing if it has not the right shape.
    fn named(text: &str) -> Option<Self>;
}

impl EntryName for String {
    fn named(text: &str) -> Option<Self> {
        let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric());
        plain.then(|| text.to_owned())
    }
}

macro_rules! ids_from_toml {
    ($($id:ty),+) => { $(
        impl EntryName for $id {
            fn named(text: &str) -> Option<Self> {
                Self::new(text)
            }
        }

        impl FromToml for $id {
            fn expected() -> &'static str {
                "name"
            }

            fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self> {
                let text = String::from_toml(value, keys)?;
                if !is_id(&text) {
                    keys.report_here(Finding::BadId, &[("name", text.clone())]);
                }
                Self::new(&text)
            }
        }
    )+ };
}

ids_from_toml!(FormId, SectionId, FieldId, RuleId, Code);

macro_rules! words_from_toml {
    ($($list:ty),+) => { $(
        impl FromToml for $list {
            fn expected() -> &'static str {
                "text"
            }

            fn from_toml(value: &Value<'_>, keys: &mut Keys<'_>) -> Option<Self> {
                let text = String::from_toml(value, keys)?;
                let found = Self::from_word(&text);
                if found.is_none() {
                    let words: Vec<_> = Self::ALL.iter().map(|word| word.word()).collect();
                    let near = nearest(&text, words.iter().copied()).unwrap_or_default().to_owned();
                    keys.report_here(
                        Finding::UnknownWord,
                        &[("word", text), ("near", near), ("known", words.join(", "))],
                    );
                }
                found
            }
        }
    )+ };
}

words_from_toml!(
    KindName,
    RuleName,
    Voice,
    Role,
    EasyLanguage,
    TextFormat,
    ScaleStyle,
    TableLayout,
    Direction,
    TextState,
    Operator,
    Severity
);
