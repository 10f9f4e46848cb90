//! `bogen coverage`: which field, text or rule of a form meets which demand of the professional standards.

use super::args::{Coverage as Arguments, CoverageShape};
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::definition::Definition;
use crate::messages::ReaderLanguage;
use crate::report::coverage::{self, CoverageFormat, CoverageTable};
use crate::repository::LoadedProject;

/// Prints the coverage tables of the selected forms.
pub(super) fn run(session: &Session, arguments: &Arguments) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    let loaded = repository.working()?;
    let chosen = loaded.select(&arguments.forms)?;
    let messages = &session.messages;
    let tables = chosen.definitions.iter().map(|definition| table(loaded, definition, messages.language()));
    let tables: Vec<_> = tables.collect();
    let text = coverage::render(messages, &tables, format(arguments.format));
    match arguments.format {
        CoverageShape::Text | CoverageShape::Csv | CoverageShape::Html => output::print(&text)?,
        CoverageShape::Json => output::print_json(&text)?,
    }
    let findings = loaded.errors_about(&chosen.ids);
    session.tell(&loaded.locate_all(findings.clone()));
    let unmet = tables.iter().any(CoverageTable::has_unmet_demands);
    Ok(if unmet || !findings.is_empty() { Outcome::Findings } else { Outcome::Fine })
}

fn table(loaded: &LoadedProject, definition: &Definition, language: ReaderLanguage) -> CoverageTable {
    let project = &loaded.project;
    let localized = loaded.locale_for(definition, language).map(|locale| project.localize(definition, locale).0);
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
