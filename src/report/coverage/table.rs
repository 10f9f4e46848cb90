//! The coverage table of one form: each demand with the fields, texts and rules that meet it, and their labels.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::definition::Definition;
use crate::localized::{Field, Kind, Localized};
use crate::messages::{Messages, ReaderLanguage};
use crate::standards::{self, Catalogue, Coverage, Demand};

/// The coverage table of one form, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CoverageTable {
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub version: String,
    /// The form's title.
    pub title: String,
    /// The demands, in the order of the catalogue.
    pub demands: Vec<CoverageRow>,
}

/// One demand and what meets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CoverageRow {
    /// The demand's id, such as `C3`.
    pub demand: String,
    /// The section of the standards.
    pub section: String,
    /// The text of the demand.
    pub text: String,
    /// Whether the form must meet it.
    pub demanded: bool,
    /// Whether anything meets it.
    pub met: bool,
    /// The fields and texts that meet it.
    pub fields: Vec<CoveringItem>,
    /// The rules that meet it.
    pub rules: Vec<CoveringItem>,
}

/// A field, text or rule that meets a demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CoveringItem {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: String,
}

impl CoverageTable {
    /// Builds the table of a form. `localized` is the form in the language from which labels are taken; without it, labels
    /// are empty. `language` is that of the demands.
    #[must_use]
    pub fn new(
        definition: &Definition,
        localized: Option<&Localized>,
        catalogue: &Catalogue,
        language: ReaderLanguage,
    ) -> Self {
        let labels = localized.map(Labels::of).unwrap_or_default();
        let rows = standards::coverage(definition, catalogue).into_iter().map(|coverage| {
            let demand = catalogue.demands.get(&coverage.demand);
            CoverageRow::new(coverage, demand, &labels, language)
        });
        Self {
            form: definition.form.id.to_string(),
            version: definition.form.version.clone(),
            title: localized.map(|localized| localized.title.plain()).unwrap_or_default(),
            demands: rows.collect(),
        }
    }

    /// Reports whether the form must meet a demand that nothing meets.
    #[must_use]
    pub fn has_unmet_demands(&self) -> bool {
        self.demands.iter().any(|row| row.demanded && !row.met)
    }
}

impl CoverageRow {
    fn new(coverage: Coverage, demand: Option<&Demand>, labels: &Labels, language: ReaderLanguage) -> Self {
        let text = demand.map(|demand| match language {
            ReaderLanguage::German => demand.german.clone(),
            ReaderLanguage::English => demand.english.clone(),
        });
        Self {
            met: coverage.is_met(),
            demand: coverage.demand,
            section: coverage.section,
            text: text.unwrap_or_default(),
            demanded: coverage.demanded,
            fields: CoveringItem::all(coverage.fields, &labels.fields),
            rules: CoveringItem::all(coverage.rules, &labels.rules),
        }
    }

    /// Returns what meets the demand, one entry each: the label, followed by the id in brackets.
    pub(super) fn covering_items(&self, messages: &Messages) -> Vec<String> {
        let named = |item: &CoveringItem| format!("{} [{}]", item.label, item.id);
        let rule = messages.phrase("coverage-rule", &[]);
        let rules = self.rules.iter().map(|item| format!("{rule}: {}", named(item)));
        self.fields.iter().map(named).chain(rules).collect()
    }
}

impl CoveringItem {
    fn all(ids: Vec<String>, labels: &BTreeMap<String, String>) -> Vec<Self> {
        let item = |id| Self { label: labels.get(&id).cloned().unwrap_or_default(), id };
        ids.into_iter().map(item).collect()
    }
}

/// The labels of a form's fields and rules, by id.
#[derive(Default)]
struct Labels {
    fields: BTreeMap<String, String>,
    rules: BTreeMap<String, String>,
}

impl Labels {
    fn of(localized: &Localized) -> Self {
        let mut fields = BTreeMap::new();
        for section in &localized.sections {
            let heading = section.heading.plain();
            for field in &section.fields {
                add_labels(field, field_label(field, &heading), &mut fields);
            }
        }
        let rules = localized.rules.iter().map(|rule| (rule.id.to_string(), rule.message.plain()));
        Self { fields, rules: rules.collect() }
    }
}

/// Adds the label of a field, and those of its columns behind it.
fn add_labels(field: &Field, label: String, labels: &mut BTreeMap<String, String>) {
    if let Kind::Table { columns, .. } = &field.kind {
        for column in columns {
            add_labels(column, format!("{label} › {}", column.label.plain()), labels);
        }
    }
    labels.insert(field.id.to_string(), label);
}

/// Returns a field's label; for a note without a title, the heading of its section.
fn field_label(field: &Field, heading: &str) -> String {
    let label = field.label.plain();
    if label.is_empty() { heading.to_owned() } else { label }
}
