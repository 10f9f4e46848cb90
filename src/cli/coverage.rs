//! `bogen coverage`: which field, text or rule of a form meets which demand of the professional standards.

use super::args::{Coverage as Arguments, CoverageShape};
use super::output::{self, Stop};
use super::project::{self, Loaded};
use super::{Outcome, Session, choice};
use crate::definition::Definition;
use crate::messages::Language;
use crate::render::coverage::{self, CoverageFormat, CoverageTable};

/// Prints the coverage tables of the chosen forms.
pub(super) fn run(session: &Session, arguments: &Arguments) -> Result<Outcome, Stop> {
    let loaded = project::load(session)?;
    let chosen = choice::forms(&loaded, &arguments.forms)?;
    let messages = &session.messages;
    let tables = chosen.definitions.iter().map(|definition| table(&loaded, definition, messages.language()));
    let tables: Vec<_> = tables.collect();
    output::print(&coverage::render(messages, &tables, format(arguments.format)))?;
    let findings = loaded.errors_about(&chosen.names);
    session.tell(&loaded.locate_all(findings.clone()));
    let unmet = tables.iter().any(CoverageTable::has_unmet_demands);
    Ok(if unmet || !findings.is_empty() { Outcome::Findings } else { Outcome::Fine })
}

fn table(loaded: &Loaded, definition: &Definition, language: Language) -> CoverageTable {
    let project = &loaded.project;
    let localized = choice::reader(project, definition, language).map(|locale| project.localize(definition, locale).0);
    CoverageTable::new(definition, localized.as_ref(), &project.catalogue, language)
}

const fn format(shape: CoverageShape) -> CoverageFormat {
    match shape {
        CoverageShape::Text => CoverageFormat::Text,
        CoverageShape::Csv => CoverageFormat::Csv,
        CoverageShape::Html => CoverageFormat::Html,
        CoverageShape::Json => CoverageFormat::Json,
    }
}
