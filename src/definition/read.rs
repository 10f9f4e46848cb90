//! Reads a definition from TOML and reports all findings of the file with their positions.
//!
//! Each kind of field, rule and migration reads its own keys (`TableReader`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use toml::de::DeTable;

use super::block::{BlockUse, Blocks, expand};
use super::check::check;
use super::citation::CitedForm;
use super::form::{Definition, Field, Form, MAX_CODE, MAX_REASON, Page, Section};
use super::handout::HandoutPart;
use super::migration::{Migration, MigrationKind, MigrationKindName, is_version};
use super::part::Part;
use super::rule::{Rule, RuleKind, RuleKindName};
use super::source::{SourceFile, spans_of};
use crate::diagnostic::{Code, Diagnostic, LineIndex, Place, Span, USED_BY};
use crate::field::{DefaultFault, DefaultValue, FieldKind, FieldKindName, OptionLists};
use crate::fingerprint::of_bytes;
use crate::name::FormId;
use crate::toml_reader::{Scalar, TableReader, is_unusable, parse, skip_unparsable_lines};

/// Reads the definition at `path` whose text is `source`.
///
/// Returns the definition, unless the file is too damaged to read, and all findings. A definition with errors among the
/// findings must not be rendered.
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
    let (blocks, lists) = (Blocks::default(), OptionLists::default());
    let read = read_with(path, source, SharedParts { blocks: &blocks, lists: &lists });
    (read.definition, read.findings)
}

/// A definition that was read, with what was found.
#[derive(Debug)]
pub struct ReadDefinition {
    /// The definition, unless the file, or a block that it uses, is too damaged to read.
    pub definition: Option<Definition>,
    /// What is wrong with it. With errors, it must not be rendered.
    pub findings: Vec<Diagnostic>,
    /// The names of the blocks that it uses; nothing if the file is too damaged to say so.
    pub blocks: Option<BTreeSet<String>>,
}

/// What the forms of a project share.
#[derive(Clone, Copy, Debug)]
pub struct SharedParts<'s> {
    /// Groups of fields.
    pub blocks: &'s Blocks,
    /// Lists of options.
    pub lists: &'s OptionLists,
}

/// As [`read()`], for a form that may use what forms of a project share.
#[must_use]
pub fn read_with(path: &Path, source: &str, shared: SharedParts<'_>) -> ReadDefinition {
    let SharedParts { blocks, lists } = shared;
    let mut findings = Vec::new();
    let text = skip_unparsable_lines(path, source, &mut findings);
    let mut document = parse(path, &text, &mut findings).into_inner();
    if is_unusable(&findings) {
        return ReadDefinition { definition: None, findings, blocks: None };
    }
    let syntax = std::mem::take(&mut findings);
    let expansion = expand(&mut document, path, None, source.len(), blocks, &mut findings);
    let form = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    for finding in expansion.names.iter().flat_map(|name| blocks.findings(name)) {
        findings.push(finding.clone().with(USED_BY, form));
    }
    let mut definition = if expansion.is_complete { read_document(path, &document, &mut findings) } else { None };
    if let Some(definition) = &mut definition {
        definition.source = source_hash(source, &expansion.uses);
        definition.blocks = expansion.uses;
        let spans = spans_of(&document);
        check(definition, lists, &SourceFile::new(path, &spans), &mut findings);
    }
    expansion.positions.locate(path, Some(form), &mut findings);
    drop_consequences(path, source, &syntax, &mut findings);
    findings.extend(syntax);
    ReadDefinition { definition, findings, blocks: Some(expansion.names) }
}

/// Returns the place of a part of the definition at `path`, given by its dotted path, such as `form.number`.
pub(crate) fn place_of(path: &Path, source: &str, dotted: &str) -> Place {
    let mut findings = Vec::new();
    let text = skip_unparsable_lines(path, source, &mut findings);
    let spans = spans_of(parse(path, &text, &mut findings).get_ref());
    SourceFile::new(path, &spans).place(dotted)
}

/// Drops findings about the file at `path` that are consequences of syntax errors.
pub(super) fn drop_consequences(path: &Path, source: &str, syntax: &[Diagnostic], findings: &mut Vec<Diagnostic>) {
    let is_own = |finding: &Diagnostic| matches!(&finding.place, Place::File { path: of, .. } if of == path);
    if syntax.iter().any(|finding| finding.code == Code::FindingsOmitted) {
        // Which of them follow from faults that are not listed is not known.
        findings.retain(|finding| !is_own(finding));
    }
    let faults: Vec<_> = syntax.iter().filter_map(start_of).collect();
    let lines = LineIndex::new(source);
    findings.retain(|finding| !is_own(finding) || !follows_from(finding, &faults, source, &lines));
}

/// Reports whether a finding is a consequence of a syntax error, of which there are these: it is on the same line, or it
/// reports a missing key that may be part of what could not be parsed.
fn follows_from(finding: &Diagnostic, faults: &[usize], source: &str, lines: &LineIndex) -> bool {
    let Some(start) = start_of(finding) else { return false };
    let line = lines.line(start);
    let same_line = faults.iter().any(|fault| lines.line(*fault) == line);
    if same_line || finding.code != Code::MissingKey || faults.is_empty() {
        return same_line;
    }
    // A missing key of an entry may be the one that could not be parsed there.
    let end = || source.get(start..).and_then(|rest| rest.find("\n[")).map_or(source.len(), |index| start + index);
    line == 0
        || faults.iter().any(|fault| *fault >= start) && {
            let end = end();
            faults.iter().any(|fault| (start..end).contains(fault))
        }
}

fn start_of(finding: &Diagnostic) -> Option<usize> {
    match &finding.place {
        Place::File { span, .. } => span.map(|span| span.start),
        Place::Command | Place::Form { .. } => None,
    }
}

/// Hashes a definition's text and those of the blocks that it uses, with line ends normalised.
fn source_hash(source: &str, uses: &[BlockUse]) -> String {
    let blocks: BTreeMap<_, _> = uses.iter().map(|used| (&used.block, &used.source)).collect();
    let all: Vec<_> = [source].into_iter().chain(blocks.into_values().map(String::as_str)).collect();
    of_bytes(all.concat().replace("\r\n", "\n").as_bytes())
}

fn read_document(path: &Path, document: &DeTable<'_>, findings: &mut Vec<Diagnostic>) -> Option<Definition> {
    let mut keys = TableReader::new(path, document, Span { start: 0, end: 0 }, findings);
    let form = keys.sub_table("form", true).and_then(|mut keys| {
        let form = read_form(&mut keys);
        keys.finish();
        form
    });
    let page = keys.sub_table("page", false).map(|mut keys| {
        let default = Page::default();
        let page = Page {
            density: keys.optional("density").unwrap_or(default.density),
            numbering: keys.optional("numbering").unwrap_or(default.numbering),
            code: short_text(&mut keys, "code", MAX_CODE),
        };
        keys.finish();
        page
    });
    let sections = keys.entries("section", true, read_section);
    let fields = keys.entries("field", true, read_field);
    let handout = keys.entries("handout", false, HandoutPart::read);
    let parts = keys.entries("part", false, Part::read);
    let rules = keys.entries("rule", false, read_rule);
    let migrations = keys.entries("migration", false, read_migration);
    keys.finish();
    let page = page.unwrap_or_default();
    Some(Definition {
        form: form?,
        page,
        sections,
        fields,
        handout,
        parts,
        rules,
        migrations,
        blocks: Vec::new(),
        source: String::new(),
    })
}

fn read_form(keys: &mut TableReader<'_>) -> Option<Form> {
    let id = keys.required("id");
    let number: Option<String> = keys.required("number");
    let version: Option<String> = keys.required("version");
    let dated = keys.required("dated");
    let easy_language = keys.optional("easy-language");
    let sections = keys.unique("sections");
    let handout = if keys.has("handout") { keys.unique("handout") } else { None };
    let parts = if keys.has("parts") { keys.unique("parts") } else { None };
    let identify = if keys.has("identify") { keys.unique("identify") } else { None };
    let cites = keys.entries("cites", false, CitedForm::read);
    if let Some(version) = &version
        && !is_version(version)
    {
        keys.report("version", Code::BadVersion, &[]);
    }
    // Continue with defaults, so that all other errors of the file are found in the same run.
    Some(Form {
        id: id.or_else(|| FormId::new("unnamed"))?,
        number: number.unwrap_or_default(),
        version: version.unwrap_or_default(),
        dated: dated.unwrap_or_default(),
        easy_language,
        sections: sections.unwrap_or_default(),
        handout: handout.unwrap_or_default(),
        parts: parts.unwrap_or_default(),
        identify: identify.unwrap_or_default(),
        cites,
    })
}

fn read_section(keys: &mut TableReader<'_>) -> Option<Section> {
    let fields = keys.unique("fields");
    let (voice, why, picture, when) =
        (keys.optional("voice"), keys.optional("why"), keys.optional("picture"), keys.optional("when"));
    let new_page = keys.optional("new-page").unwrap_or(false);
    let keep_together = keys.optional("keep-together").unwrap_or(false);
    let two_columns = keys.optional("two-columns").unwrap_or(false);
    let landscape = keys.optional("landscape").unwrap_or(false);
    let client_last = short_text(keys, "client-last", MAX_REASON);
    Some(Section {
        fields: fields?,
        voice,
        why,
        picture,
        when,
        new_page,
        keep_together,
        two_columns,
        landscape,
        client_last,
    })
}

/// Reads a text of at least one and at most `max` characters.
fn short_text(keys: &mut TableReader<'_>, key: &'static str, max: usize) -> Option<String> {
    let text: String = keys.optional(key)?;
    if text.trim().is_empty() || text.chars().count() > max {
        keys.report(key, Code::TextLength, &[("key", key.to_owned()), ("max", max.to_string())]);
    }
    Some(text)
}

pub(super) fn read_field(keys: &mut TableReader<'_>) -> Option<Field> {
    let (required, when) = (keys.optional("required").unwrap_or(false), keys.optional("when"));
    let required_if = keys.optional("required-if");
    if required && required_if.is_some() {
        keys.report(
            "required-if",
            Code::KeysExclude,
            &[("key", "required".to_owned()), ("other", "required-if".to_owned())],
        );
    }
    let (voice, why) = (keys.optional("voice"), keys.optional("why"));
    let picture = keys.optional("picture");
    let covers = keys.optional_list("covers").unwrap_or_default();
    let kind = keys.required::<FieldKindName>("type").and_then(|name| FieldKind::read(name, keys));
    if kind.is_none() {
        // The valid keys depend on the kind.
        keys.ignore_unknown_keys();
    }
    let default =
        keys.optional("default").zip(kind.as_ref()).and_then(|(written, kind)| read_default(written, kind, keys));
    Some(Field { required, required_if, when, default, voice, why, picture, covers, column_of: None, kind: kind? })
}

fn read_default(written: Scalar, kind: &FieldKind, keys: &mut TableReader<'_>) -> Option<DefaultValue> {
    let code = match DefaultValue::read(written, kind) {
        Ok(value) => return Some(value),
        Err(DefaultFault::Kind) => Code::DefaultKind,
        Err(DefaultFault::Value) => Code::DefaultValue,
        Err(DefaultFault::Profile) => Code::DefaultProfile,
    };
    keys.report("default", code, &[("kind", kind.name().word().to_owned())]);
    None
}

pub(super) fn read_rule(keys: &mut TableReader<'_>) -> Option<Rule> {
    let severity = keys.required("severity");
    let covers = keys.optional_list("covers").unwrap_or_default();
    let kind = keys.required::<RuleKindName>("type").and_then(|name| RuleKind::read(name, keys));
    if kind.is_none() {
        keys.ignore_unknown_keys();
    }
    Some(Rule { severity: severity?, covers, kind: kind? })
}

fn read_migration(keys: &mut TableReader<'_>) -> Option<Migration> {
    let from: Option<String> = keys.required("from");
    if from.as_deref().is_some_and(|from| !is_version(from)) {
        keys.report("from", Code::BadVersion, &[]);
    }
    let kind = keys.required::<MigrationKindName>("type").and_then(|name| MigrationKind::read(name, keys));
    if kind.is_none() {
        keys.ignore_unknown_keys();
    }
    Some(Migration { from: from?, kind: kind? })
}
