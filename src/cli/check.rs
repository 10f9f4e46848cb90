//! `bogen check`: checks forms and texts.

use super::args::{Check, Shape};
use super::findings;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::passed_pages;
use super::session::Session;
use crate::diagnostic::{self, Severity};
use crate::jobs;

/// Checks forms and prints the findings.
pub(super) fn run(session: &Session, arguments: &Check) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    let project = repository.working()?;
    let selection = project.select(&arguments.forms)?;
    let passed = passed_pages::read();
    let jobs::Checked { findings, passed: new } = jobs::check(&repository, project, &selection, &passed);
    passed_pages::add(passed, new);
    let is_error = |finding: &diagnostic::Diagnostic| finding.severity == Severity::Error;
    let counts = findings.iter().any(is_error) || (arguments.strict && !findings.is_empty());
    let located = project.locate_all(findings);
    match arguments.format {
        Shape::Text => {
            output::print_findings(&findings::text(&session.messages, &located, output::coloured(&std::io::stdout())))?;
        }
        Shape::Json => output::print_json(&format!("{:#}\n", findings::json(&session.messages, &located)))?,
    }
    Ok(if counts { Outcome::Findings } else { Outcome::Fine })
}
