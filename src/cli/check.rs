//! `bogen check`: everything that is wrong with forms and texts.

use super::args::{Check, Shape};
use super::output::{self, Stop};
use super::{Outcome, Session, choice, edition, project, releases, report};
use crate::diagnostic;

/// Checks forms, and prints what was found.
pub(super) fn run(session: &Session, arguments: &Check) -> Result<Outcome, Stop> {
    let loaded = project::load(session)?;
    let chosen = choice::forms(&loaded, &arguments.forms)?;
    let mut findings = loaded.findings_about(&chosen.names);
    for definition in &chosen.definitions {
        findings.extend(loaded.project.check_form(definition));
    }
    findings.extend(edition::check(&releases::load(session)?, &loaded, &chosen.definitions));
    diagnostic::sort(&mut findings);
    let counts = findings.iter().any(|finding| finding.severity == diagnostic::Severity::Error)
        || (arguments.strict && !findings.is_empty());
    let located = loaded.locate_all(findings);
    match arguments.format {
        Shape::Text => {
            output::print(&report::text(&session.messages, &located, output::coloured(&std::io::stdout())))?;
        }
        Shape::Json => output::print(&format!("{:#}\n", report::json(&session.messages, &located)))?,
    }
    Ok(if counts { Outcome::Findings } else { Outcome::Fine })
}
