//! `bogen coverage`: which field, text or rule of a form meets which demand of the professional standards.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::args::{Coverage as Arguments, CoverageShape};
use super::output::{self, Stop};
use super::project::{self, Loaded};
use super::{Outcome, Session, choice};
use crate::definition::Definition;
use crate::localized::{Field, Kind, Localized};
use crate::messages::{Language, Messages};
use crate::standards::{self, Coverage, Demand};

mod csv;
mod page;
mod plain;

/// One form's demands.
#[derive(Serialize)]
pub(super) struct Table {
    /// The form's id.
    form: String,
    /// The form's version.
    version: String,
    /// The form's title in the reader's language.
    title: String,
    /// The demands, in the catalogue's order.
    demands: Vec<Row>,
}

/// One demand, and what meets it.
#[derive(Serialize)]
struct Row {
    /// The demand's id, such as `C3`.
    demand: String,
    /// Where it stands in the standards.
    section: String,
    /// What is demanded, in the reader's language.
    text: String,
    /// Whether the form must meet it.
    demanded: bool,
    /// Whether anything meets it.
    met: bool,
    /// The fields and texts that meet it.
    fields: Vec<Part>,
    /// The rules that meet it.
    rules: Vec<Part>,
}

/// Something of a form that meets a demand.
#[derive(Serialize)]
struct Part {
    /// Its id.
    id: String,
    /// How it is called in the reader's language.
    label: String,
}

/// Prints which field meets which demand.
pub(super) fn run(session: &Session, arguments: &Arguments) -> Result<Outcome, Stop> {
    let loaded = project::load(session)?;
    let chosen = choice::forms(&loaded, &arguments.forms)?;
    let tables: Vec<_> =
        chosen.definitions.iter().map(|definition| table(&loaded, definition, session.messages.language())).collect();
    let messages = &session.messages;
    output::print(&match arguments.format {
        CoverageShape::Text => plain::write(messages, &tables),
        CoverageShape::Csv => csv::write(messages, &tables),
        CoverageShape::Html => page::write(messages, &tables),
        CoverageShape::Json => format!("{:#}\n", json!({ "coverage": tables })),
    })?;
    let findings = loaded.errors_about(&chosen.names);
    session.tell(&loaded.locate_all(findings.clone()));
    let unmet = tables.iter().flat_map(|table| &table.demands).any(|row| row.demanded && !row.met);
    Ok(if unmet || !findings.is_empty() { Outcome::Findings } else { Outcome::Fine })
}

fn table(loaded: &Loaded, definition: &Definition, language: Language) -> Table {
    let project = &loaded.project;
    let localized = choice::reader(project, definition, language).map(|locale| project.localize(definition, locale).0);
    let labels = localized.as_ref().map(labels).unwrap_or_default();
    let rows = standards::coverage(definition, &project.catalogue).into_iter().map(|coverage| {
        let demand = project.catalogue.demands.get(&coverage.demand);
        row(coverage, demand, &labels, language)
    });
    Table {
        form: definition.form.id.to_string(),
        version: definition.form.version.clone(),
        title: localized.map(|localized| localized.title.plain()).unwrap_or_default(),
        demands: rows.collect(),
    }
}

fn row(coverage: Coverage, demand: Option<&Demand>, labels: &BTreeMap<String, String>, language: Language) -> Row {
    let text = demand.map(|demand| match language {
        Language::German => demand.german.clone(),
        Language::English => demand.english.clone(),
    });
    let part = |prefix: &str, id: String| {
        let label = labels.get(&format!("{prefix}{id}")).cloned().unwrap_or_default();
        Part { id, label }
    };
    Row {
        met: coverage.is_met(),
        demand: coverage.demand,
        section: coverage.section,
        text: text.unwrap_or_default(),
        demanded: coverage.demanded,
        fields: coverage.fields.into_iter().map(|id| part("", id)).collect(),
        rules: coverage.rules.into_iter().map(|id| part(RULE, id)).collect(),
    }
}

/// What stands before a rule's id among the labels, so that no field's id is the same.
const RULE: &str = "rule ";

/// Returns what fields and rules are called, by their ids.
fn labels(localized: &Localized) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    for section in &localized.sections {
        let heading = section.heading.plain();
        for field in &section.fields {
            let label = label(field, &heading);
            if let Kind::Table { columns, .. } = &field.kind {
                for column in columns {
                    labels.insert(column.id.to_string(), format!("{label} › {}", column.label.plain()));
                }
            }
            labels.insert(field.id.to_string(), label);
        }
    }
    labels.extend(localized.rules.iter().map(|rule| (format!("{RULE}{}", rule.id), rule.message.plain())));
    labels
}

/// Returns a field's label; for a note without a title, the heading that it stands under.
fn label(field: &Field, heading: &str) -> String {
    let label = field.label.plain();
    if label.is_empty() { heading.to_owned() } else { label }
}

/// Names what meets a demand, one entry each: the label, and the id in brackets.
fn parts(messages: &Messages, row: &Row) -> Vec<String> {
    let named = |part: &Part| format!("{} [{}]", part.label, part.id);
    let rule = messages.phrase("coverage-rule", &[]);
    let rules = row.rules.iter().map(|part| format!("{rule}: {}", named(part)));
    row.fields.iter().map(named).chain(rules).collect()
}
