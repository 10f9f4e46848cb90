//! Replaces uses of blocks in a file by the blocks' fields and rules.

use std::collections::BTreeSet;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::positions::{Positions, moved};
use super::{BlockFile, BlockUse, Blocks};
use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::name::{BlockId, is_id};
use crate::toml_reader::{TableReader, nearest, parse};

/// The greatest number of uses of blocks in a file, with those in the blocks.
const MAX_USES: usize = 100;

/// The keys whose values are ids of fields, or conditions and parts of calculations that contain such ids.
const REFERENCES: [&str; 18] = [
    "depends-on",
    "field",
    "fields",
    "columns",
    "count",
    "table",
    "each",
    "by",
    "in",
    "first",
    "then",
    "from",
    "to",
    "sum",
    "mean",
    "minimum",
    "maximum",
    "options-by",
];

/// What became of the uses of blocks in a file.
pub(in crate::definition) struct Expansion<'b> {
    /// The uses, those inside a block before the block's own.
    pub(in crate::definition) uses: Vec<BlockUse>,
    /// Where the blocks' texts are.
    pub(in crate::definition) positions: Positions<'b>,
    /// Whether all uses could be replaced. If not, what refers to their fields would be reported wrongly.
    pub(in crate::definition) is_complete: bool,
    /// The names of the blocks that are used, or would be.
    pub(in crate::definition) names: BTreeSet<String>,
}

/// Replaces all uses of blocks in a document whose text has a length. `own` is its name, if it is a block itself.
pub(in crate::definition) fn expand<'b>(
    document: &mut DeTable<'b>,
    path: &Path,
    own: Option<&str>,
    length: usize,
    blocks: &'b Blocks,
    findings: &mut Vec<Diagnostic>,
) -> Expansion<'b> {
    let expansion =
        Expansion { uses: Vec::new(), positions: Positions::behind(length), is_complete: true, names: BTreeSet::new() };
    let open = own.iter().map(|&name| name.to_owned()).collect();
    let mut expander = Expander { blocks, path, findings, expansion, open };
    expander.document(document);
    expander.expansion
}

struct Expander<'b, 'f> {
    blocks: &'b Blocks,
    path: &'f Path,
    findings: &'f mut Vec<Diagnostic>,
    expansion: Expansion<'b>,
    /// The blocks that are being replaced, from the outside in.
    open: Vec<String>,
}

/// A use as it is written.
struct Written<'b> {
    name: BlockId,
    prefix: String,
    block: &'b BlockFile,
    span: Span,
}

/// The contents of a block with its prefix.
struct Contents<'b> {
    name: BlockId,
    span: Span,
    listed: Vec<String>,
    fields: DeTable<'b>,
    rules: DeTable<'b>,
}

impl<'b> Expander<'b, '_> {
    fn document(&mut self, document: &mut DeTable<'b>) {
        let mut contents = Vec::new();
        let mut seen = BTreeSet::new();
        for (table, list) in [("section", "fields"), ("field", "columns")] {
            let entries = inner_mut(document, table).into_iter().flat_map(|entries| entries.iter_mut());
            for (_, entry) in entries {
                let DeValue::Table(entry) = entry.get_mut() else { continue };
                self.list(entry, list, &mut seen, &mut contents);
            }
        }
        if let Some(block) = inner_mut(document, "block") {
            self.list(block, "fields", &mut seen, &mut contents);
        }
        for part in contents {
            self.insert(document, part);
        }
    }

    /// Replaces the uses in the list that is the value of `key`.
    fn list(
        &mut self,
        table: &mut DeTable<'b>,
        key: &str,
        seen: &mut BTreeSet<(BlockId, String)>,
        contents: &mut Vec<Contents<'b>>,
    ) {
        let value = table.iter_mut().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value.get_mut());
        let Some(DeValue::Array(items)) = value else { return };
        if !items.iter().any(|item| item.get_ref().is_table()) {
            return;
        }
        let mut expanded = DeArray::new();
        for item in std::mem::replace(items, DeArray::new()) {
            let span = item.span();
            let DeValue::Table(keys) = item.get_ref() else {
                expanded.push(item);
                continue;
            };
            let part = self.written(keys, span.clone().into(), seen).and_then(|written| self.contents(written));
            let Some(part) = part else {
                self.expansion.is_complete = false;
                continue;
            };
            let names = part.listed.iter().map(|name| Spanned::new(span.clone(), DeValue::String(name.clone().into())));
            names.for_each(|name| expanded.push(name));
            contents.push(part);
        }
        *items = expanded;
    }

    /// Reads a use, and reports what is wrong with it.
    fn written(
        &mut self,
        table: &DeTable<'_>,
        span: Span,
        seen: &mut BTreeSet<(BlockId, String)>,
    ) -> Option<Written<'b>> {
        let mut keys = TableReader::new(self.path, table, span, self.findings);
        let (name, prefix) = (keys.required::<BlockId>("block"), keys.optional::<String>("prefix"));
        let version: Option<String> = keys.optional("version");
        let mut is_usable = true;
        if prefix.as_deref().is_some_and(|prefix| !prefix.strip_suffix('-').is_some_and(is_id)) {
            keys.report("prefix", Code::BlockPrefix, &[]);
            is_usable = false;
        }
        let (name, prefix) = (name?, prefix.unwrap_or_default());
        self.expansion.names.insert(name.to_string());
        let Some(block) = self.blocks.get(name.as_str()) else {
            let near = nearest(name.as_str(), self.blocks.names()).unwrap_or_default().to_owned();
            let arguments = [("kind", "block".to_owned()), ("name", name.to_string()), ("near", near)];
            keys.report("block", Code::UnknownReference, &arguments);
            return None;
        };
        if let Some(version) = version.filter(|version| *version != block.version) {
            let found = block.version.clone();
            keys.report(
                "version",
                Code::BlockVersion,
                &[("name", name.to_string()), ("version", version), ("found", found)],
            );
        }
        if self.open.iter().any(|open| open == name.as_str()) {
            let names = self.open.iter().map(String::as_str).chain([name.as_str()]).collect::<Vec<_>>().join(" → ");
            keys.report("block", Code::BlockCycle, &[("names", names)]);
            is_usable = false;
        } else if !seen.insert((name.clone(), prefix.clone())) {
            keys.report("block", Code::BlockTwice, &[("name", name.to_string())]);
            is_usable = false;
        } else if self.expansion.uses.len() >= MAX_USES {
            keys.report("block", Code::BlocksTooMany, &[("max", MAX_USES.to_string())]);
            is_usable = false;
        }
        keys.finish();
        // What is wrong with the block itself is reported with it.
        (is_usable && !block.has_errors()).then_some(Written { name, prefix, block, span })
    }

    /// Returns the contents of a block, with its prefix.
    fn contents(&mut self, written: Written<'b>) -> Option<Contents<'b>> {
        let Written { name, prefix, block, span } = written;
        let document = parse(&block.path, &block.text, &mut Vec::new()).into_inner();
        let mut document = moved(document, self.expansion.positions.start_of(block));
        let inner = self.expansion.uses.len();
        self.open.push(name.to_string());
        self.document(&mut document);
        self.open.pop();
        let listed = list_of(&document);
        let (mut fields, mut rules) = (take(&mut document, "field"), take(&mut document, "rule"));
        let ids: Vec<_> = fields.keys().map(|id| id.get_ref().to_string()).collect();
        let rule_ids = rules.keys().map(|id| id.get_ref().to_string()).collect();
        let known: BTreeSet<_> = ids.iter().map(String::as_str).collect();
        let naming = Naming { prefix: &prefix, known: &known };
        if !prefix.is_empty() {
            (fields, rules) = (naming.entries(fields), naming.entries(rules));
        }
        for used in self.expansion.uses.iter_mut().skip(inner) {
            used.prefix.insert_str(0, &prefix);
        }
        let listed = listed?.into_iter().map(|id| format!("{prefix}{id}")).collect();
        let (version, source) = (block.version.clone(), block.source.clone());
        let used = BlockUse { block: name.clone(), version, prefix, fields: ids, rules: rule_ids, source };
        self.expansion.uses.push(used);
        Some(Contents { name, span, listed, fields, rules })
    }

    /// Adds the contents of a block to the document that uses it.
    fn insert(&mut self, document: &mut DeTable<'b>, part: Contents<'b>) {
        for (table, entries) in [("field", part.fields), ("rule", part.rules)] {
            if entries.is_empty() {
                continue;
            }
            if inner_mut(document, table).is_none() {
                let span = part.span.start..part.span.end;
                let empty = Spanned::new(span.clone(), DeValue::Table(DeTable::new()));
                document.insert(Spanned::new(span, table.into()), empty);
            }
            let Some(own) = inner_mut(document, table) else { continue };
            for (id, entry) in entries {
                if own.keys().any(|known| known.get_ref() == id.get_ref()) {
                    let place = Place::file_span(self.path, part.span);
                    let finding = Diagnostic::error(Code::BlockNameTaken, place);
                    self.findings.push(finding.with("name", id.get_ref()).with("block", &part.name));
                } else {
                    own.insert(id, entry);
                }
            }
        }
    }
}

/// Gives ids of a block's fields a prefix, also where other entries of the block refer to them.
struct Naming<'n> {
    prefix: &'n str,
    known: &'n BTreeSet<&'n str>,
}

impl Naming<'_> {
    fn entries<'b>(&self, entries: DeTable<'b>) -> DeTable<'b> {
        let named = entries.into_iter().map(|(id, mut entry)| {
            self.value(entry.get_mut(), false);
            (Spanned::new(id.span(), format!("{}{}", self.prefix, id.get_ref()).into()), entry)
        });
        named.collect()
    }

    fn value(&self, value: &mut DeValue<'_>, is_reference: bool) {
        match value {
            DeValue::Table(table) => {
                for (key, inner) in table.iter_mut() {
                    self.value(inner.get_mut(), REFERENCES.contains(&key.get_ref().as_ref()));
                }
            }
            DeValue::Array(items) => items.iter_mut().for_each(|item| self.value(item.get_mut(), is_reference)),
            DeValue::String(text) if is_reference && self.known.contains(text.as_ref()) => {
                text.to_mut().insert_str(0, self.prefix);
            }
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {}
        }
    }
}

fn inner_mut<'t, 'b>(document: &'t mut DeTable<'b>, key: &str) -> Option<&'t mut DeTable<'b>> {
    match document.iter_mut().find(|(name, _)| name.get_ref() == key)?.1.get_mut() {
        DeValue::Table(table) => Some(table),
        DeValue::Array(_)
        | DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => None,
    }
}

fn take<'b>(document: &mut DeTable<'b>, key: &str) -> DeTable<'b> {
    inner_mut(document, key).map(|table| std::mem::replace(table, DeTable::new())).unwrap_or_default()
}

/// Returns the ids of the fields that a block lists.
fn list_of(document: &DeTable<'_>) -> Option<Vec<String>> {
    let block = document.iter().find(|(name, _)| name.get_ref() == "block")?.1.get_ref().as_table()?;
    let list = block.iter().find(|(name, _)| name.get_ref() == "fields")?.1.get_ref().as_array()?;
    list.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect()
}
