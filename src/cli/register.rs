//! `bogen register`: the master list of forms, as it is on a day.

use std::path::Path;

use serde_json::json;

use super::args::{Register as Arguments, RegisterShape};
use super::output::{self, Stop};
use super::project::{self, Loaded};
use super::{Outcome, Session, releases};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::master_list::MasterList;
use crate::render::pdf;

mod csv;
mod fact;
mod page;
mod plain;
mod sheet;
mod words;

/// Prints the list, and tells what somebody should see to.
pub(super) fn run(session: &Session, arguments: &Arguments) -> Result<Outcome, Stop> {
    let released = releases::load(session)?;
    let loaded = project::load(session)?;
    let list = MasterList::new(&loaded.project, &released.log, &released.register, session.today);
    let names = names(&loaded, &list, &arguments.forms)?;
    let list = list.only(|row| names.contains(&row.form));
    let mut findings = loaded.errors_about(&names.iter().map(String::as_str).collect::<Vec<_>>());
    findings.extend(list.findings());
    let list = list.only(|row| arguments.all || !row.is_past());
    let (bytes, doubts) = written(session, &loaded, &list, arguments.format)?;
    findings.extend(doubts);
    deliver(arguments.out.as_deref(), &bytes)?;
    let outcome = if findings.is_empty() { Outcome::Fine } else { Outcome::Findings };
    session.tell(&loaded.locate_all(findings));
    Ok(outcome)
}

/// Returns the forms that were asked for; without names, all that there are or were.
fn names(loaded: &Loaded, list: &MasterList, wanted: &[String]) -> Result<Vec<String>, Stop> {
    let mut known: Vec<_> = list.rows.iter().map(|row| row.form.clone()).collect();
    known.extend(loaded.form_names().into_iter().map(str::to_owned));
    known.sort();
    known.dedup();
    if wanted.is_empty() {
        return Ok(known);
    }
    let unknown = wanted.iter().filter(|name| !known.contains(name)).map(|name| {
        Diagnostic::error(Code::UnknownForm, Place::Command).with("form", name).with("known", known.join(", "))
    });
    let unknown: Vec<_> = unknown.collect();
    if unknown.is_empty() { Ok(wanted.to_vec()) } else { Err(Stop::Findings(unknown)) }
}

/// Writes the list, with what is doubtful about that.
fn written(
    session: &Session,
    loaded: &Loaded,
    list: &MasterList,
    shape: RegisterShape,
) -> Result<(Vec<u8>, Vec<Diagnostic>), Stop> {
    let messages = &session.messages;
    let organisation = loaded.project.profile.organisation().map(|organisation| organisation.name);
    let text = match shape {
        RegisterShape::Text => plain::write(messages, list),
        RegisterShape::Csv => csv::write(messages, list),
        RegisterShape::Html => page::write(&sheet::compose(messages, list, organisation)),
        RegisterShape::Pdf => {
            return pdf::list(&sheet::compose(messages, list, organisation)).map_err(Stop::Findings);
        }
        RegisterShape::Json => json(list),
    };
    Ok((text.into_bytes(), Vec::new()))
}

fn json(list: &MasterList) -> String {
    let log = json!({ "entries": list.entries, "last": list.last });
    format!("{:#}\n", json!({ "day": list.day, "versions": list.rows, "log": log }))
}

fn deliver(out: Option<&Path>, bytes: &[u8]) -> Result<(), Stop> {
    match out {
        Some(path) => {
            output::write(path, bytes)?;
            output::print(&format!("{}\n", path.display()))
        }
        None => output::print_bytes(bytes),
    }
}
