//! Checks the fields of a block: each is listed once, and those that are listed exist.

use std::collections::BTreeSet;
use std::path::Path;

use toml::de::DeTable;

use crate::definition::read::{read_field, read_rule};
use crate::definition::source::{SourceFile, spans_of};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::field::FieldKind;
use crate::name::{FieldId, RuleId};
use crate::toml_reader::{TableReader, nearest};

/// Checks a block's document, in which no other blocks are used any more.
pub(super) fn check(path: &Path, document: &DeTable<'_>, findings: &mut Vec<Diagnostic>) {
    let mut keys = TableReader::new(path, document, Span { start: 0, end: 0 }, findings);
    let listed: Option<Vec<FieldId>> = keys.sub_table("block", false).and_then(|mut keys| {
        let _ = keys.optional::<String>("version");
        let fields = keys.unique("fields");
        keys.finish();
        fields
    });
    let fields = keys.entries::<FieldId, _>("field", true, read_field);
    let _ = keys.entries::<RuleId, _>("rule", false, read_rule);
    keys.finish();
    let spans = spans_of(document);
    let file = SourceFile::new(path, &spans);
    let in_block = listed.iter().flatten().enumerate().map(|(at, id)| (id.as_str(), format!("block.fields.{at}")));
    let in_tables = fields.iter().flat_map(|(table, field)| {
        let FieldKind::Table(keys) = &field.kind else { return Vec::new() };
        let columns = keys.columns.iter().enumerate();
        columns.map(|(at, id)| (id.as_str(), format!("field.{table}.columns.{at}"))).collect()
    });
    let mut placed = BTreeSet::new();
    for (id, dotted) in in_block.chain(in_tables) {
        let place = file.place(&dotted);
        if !file.has(&format!("field.{id}")) {
            let near = nearest(id, file.entries("field")).unwrap_or_default().to_owned();
            let finding = Diagnostic::error(Code::UnknownReference, place).with("kind", "block-field");
            findings.push(finding.with("name", id).with("near", near));
        } else if !placed.insert(id) {
            findings.push(Diagnostic::error(Code::FieldTwice, place).with("name", id));
        }
    }
    for id in file.entries("field").filter(|id| listed.is_some() && !placed.contains(id)) {
        let finding = Diagnostic::error(Code::FieldUnused, file.place(&format!("field.{id}")));
        findings.push(finding.with("name", id));
    }
}
