//! The professional standards: the catalogue of demands, and the fields and rules of forms that meet them.

use std::path::Path;

use indexmap::IndexMap;
use serde::Serialize;

use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::name::FormId;
use crate::project_path::{CATALOGUE, ProjectPath};
use crate::source_files::Files;
use crate::toml_reader::{TableReader, parse, skip_unparsable_lines};

mod perspective_order;

pub use perspective_order::check_perspective_order;

/// One demand of the professional standards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The section of the standards.
    pub section: String,
    /// The forms that must meet it with a field, text or rule.
    pub forms: Vec<FormId>,
    /// The demand in German.
    pub german: String,
    /// The demand in English.
    pub english: String,
}

/// The catalogue of demands, by id such as `C3`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The demands: the letters in alphabetical order, the numbers by size.
    pub demands: IndexMap<String, Demand>,
}

impl Catalogue {
    /// Reads a project's catalogue.
    #[must_use]
    pub fn read(files: &Files) -> (Self, Vec<Diagnostic>) {
        let source = match files.text(CATALOGUE) {
            None => return (Self::default(), Vec::new()),
            Some(Err(finding)) => return (Self::default(), vec![finding]),
            Some(Ok(source)) => source,
        };
        let mut findings = Vec::new();
        let path = Path::new(CATALOGUE);
        let source = skip_unparsable_lines(path, source, &mut findings);
        let document = parse(path, &source, &mut findings);
        let mut keys = TableReader::new(path, document.get_ref(), Span { start: 0, end: 0 }, &mut findings);
        let mut demands = keys.entries::<String, _>("demand", true, read_demand);
        keys.finish();
        demands.sort_by(|a, _, b, _| sort_key(a).cmp(&sort_key(b)));
        (Self { demands }, findings)
    }
}

fn read_demand(keys: &mut TableReader<'_>) -> Option<Demand> {
    let (section, german, english) = (keys.required("section"), keys.required("de"), keys.required("en"));
    let forms = keys.optional_list("forms").unwrap_or_default();
    Some(Demand { section: section?, forms, german: german?, english: english? })
}

/// Sorts `C2` before `C10`.
fn sort_key(id: &str) -> (String, u32) {
    let digits = id.trim_start_matches(|c: char| !c.is_ascii_digit());
    (id.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned(), digits.parse().unwrap_or(0))
}

/// One demand, with the fields and rules of a form that meet it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The form's id.
    pub form: String,
    /// The demand's id, such as `C3`.
    pub demand: String,
    /// The section of the standards.
    pub section: String,
    /// Whether the form must meet it.
    pub demanded: bool,
    /// The fields and texts that meet it, in the form's order.
    pub fields: Vec<String>,
    /// The rules that meet it.
    pub rules: Vec<String>,
}

impl Coverage {
    /// Reports whether a field or rule meets the demand.
    #[must_use]
    pub fn is_met(&self) -> bool {
        !self.fields.is_empty() || !self.rules.is_empty()
    }
}

/// Lists the fields and rules of a form that meet each demand. Demands that are neither required nor met are left out.
#[must_use]
pub fn coverage(definition: &Definition, catalogue: &Catalogue) -> Vec<Coverage> {
    let rows = catalogue.demands.iter().map(|(id, demand)| Coverage {
        form: definition.form.id.to_string(),
        demand: id.clone(),
        section: demand.section.clone(),
        demanded: demand.forms.contains(&definition.form.id),
        fields: naming(definition.fields.iter().map(|(name, field)| (name.as_str(), &field.covers)), id),
        rules: naming(definition.rules.iter().map(|(name, rule)| (name.as_str(), &rule.covers)), id),
    });
    rows.filter(|row| row.demanded || row.is_met()).collect()
}

fn naming<'d>(entries: impl Iterator<Item = (&'d str, &'d Vec<String>)>, demand: &str) -> Vec<String> {
    let naming = entries.filter(|(_, covers)| covers.iter().any(|covered| covered == demand));
    naming.map(|(name, _)| name.to_owned()).collect()
}

/// Reports demands that a form does not meet, and demands that the catalogue does not have.
#[must_use]
pub fn check_coverage(definition: &Definition, catalogue: &Catalogue) -> Vec<Diagnostic> {
    let place = || Place::file(ProjectPath::definition(definition.form.id.as_str()));
    let unmet = coverage(definition, catalogue).into_iter().filter(|row| !row.is_met());
    let unmet = unmet.map(|row| {
        let text = |pick: fn(&Demand) -> &String| catalogue.demands.get(&row.demand).map(pick).cloned();
        Diagnostic::error(Code::DemandUncovered, place())
            .with("demand", &row.demand)
            .with("german", text(|demand| &demand.german).unwrap_or_default())
            .with("english", text(|demand| &demand.english).unwrap_or_default())
    });
    let fields = definition.fields.iter().map(|(name, field)| (name.as_str(), &field.covers));
    let rules = definition.rules.iter().map(|(name, rule)| (name.as_str(), &rule.covers));
    let named = fields.chain(rules).flat_map(|(name, covers)| covers.iter().map(move |demand| (name, demand)));
    let unknown = named.filter(|(_, demand)| !catalogue.demands.contains_key(*demand));
    let unknown = unknown.map(|(name, demand)| {
        Diagnostic::error(Code::UnknownDemand, place()).with("demand", demand).with("name", name)
    });
    unmet.chain(unknown).collect()
}

#[cfg(test)]
mod tests {
    use super::sort_key;

    #[test]
    fn demands_are_sorted_by_number() {
        assert!(sort_key("C2") < sort_key("C10"));
        assert!(sort_key("C10") < sort_key("F1"));
    }
}
