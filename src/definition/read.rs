//! Reads a definition from TOML: every finding of the file in one run, each at its place.
//!
//! Each kind of field and of rule asks for its own keys (`Keys`).

use std::collections::BTreeMap;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::migration::{MigrationKind, MigrationName, is_version};
use super::rule::{RuleKind, RuleName};
use super::{Definition, Field, Form, Migration, Rule, Section, check};
use crate::diagnostic::{Code as Finding, Diagnostic, Place, Span};
use crate::field::{FieldKind, KindName};
use crate::keys::{Keys, Value, is_beyond_reading, parse, readable};
use crate::name::FormId;

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
    if is_beyond_reading(&findings) {
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

/// Returns the place of a part of the definition at `path`, given as in `form.number`.
pub(crate) fn place_of(path: &Path, source: &str, dotted: &str) -> Place {
    let mut findings = Vec::new();
    let text = readable(path, source, &mut findings);
    let mut spans = BTreeMap::new();
    collect_spans(parse(path, &text, &mut findings).get_ref(), "", &mut spans);
    SourceFile { path, spans: &spans }.place(dotted)
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
    let migrations = keys.entries("migration", false, read_migration);
    keys.finish();
    Some(Definition { form: form?, sections, fields, rules, migrations, source: String::new() })
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

fn read_migration(keys: &mut Keys<'_>) -> Option<Migration> {
    let from: Option<String> = keys.required("from");
    if from.as_deref().is_some_and(|from| !is_version(from)) {
        keys.report("from", Finding::BadVersion, &[]);
    }
    let kind = keys.required::<MigrationName>("type").and_then(|name| MigrationKind::read(name, keys));
    if kind.is_none() {
        keys.accept_all();
    }
    Some(Migration { from: from?, kind: kind? })
}
