//! `bogen register`: the register of forms as of a day.

use serde_json::json;

use super::args::{Register as Arguments, RegisterShape};
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::control::release_log::ReleaseLog;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::register::Register;
use crate::report::register::{self, RegisterFormat};
use crate::repository::LoadedProject;
use crate::storage::Access;

/// Prints the register or writes it to a file, and reports what needs attention.
pub(super) fn run(session: &Session, arguments: &Arguments) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    if arguments.head {
        return head(session, &repository.releases().log, arguments);
    }
    let loaded = repository.working()?;
    let released = repository.releases();
    let list = Register::new(&loaded.project, &released.log, &released.history, session.today);
    let names = names(loaded, &list, &arguments.forms)?;
    let list = list.only(|row| names.contains(&row.form));
    let mut findings = loaded.errors_about(&names.iter().map(String::as_str).collect::<Vec<_>>());
    findings.extend(list.findings());
    let list = list.only(|row| arguments.all || !row.is_past());
    let organisation = loaded.project.profile.organisation().map(|organisation| organisation.name);
    let rendered = register::render(&session.messages, &list, organisation, format(arguments.format));
    let (bytes, warnings) = rendered?;
    findings.extend(warnings);
    match &arguments.out {
        Some(path) => {
            output::write(path, &bytes, Access::Usual)?;
            output::print_path(path)?;
        }
        None => print(arguments.format, &bytes)?,
    }
    let outcome = if findings.is_empty() { Outcome::Fine } else { Outcome::Findings };
    session.tell(&loaded.locate_all(findings));
    Ok(outcome)
}

/// Prints the hash of the last entry with the day. Kept elsewhere, it proves later that nothing up to it is missing or altered.
fn head(session: &Session, log: &ReleaseLog, arguments: &Arguments) -> Result<Outcome, Stop> {
    let Some(last) = log.last() else {
        let place = Place::file(session.required_folder()?);
        return Err(Diagnostic::error(Code::NothingReleased, place).into());
    };
    let (number, day) = (last.entry.number, session.clock.to_string());
    let text = if arguments.format == RegisterShape::Json {
        let head = json!({ "day": day, "project": log.project(), "entries": number, "head": last.entry.hash });
        format!("{head:#}\n")
    } else {
        let number = number.to_string();
        let project = log.project().unwrap_or("-");
        let values = [("day", &*day), ("number", &*number), ("project", project), ("hash", &*last.entry.hash)];
        format!("{}\n", session.messages.phrase("register-head", &values))
    };
    match &arguments.out {
        Some(path) => output::write(path, text.as_bytes(), Access::Usual)?,
        None => output::print(&text)?,
    }
    Ok(Outcome::Fine)
}

/// Returns the requested forms; without names, all forms of the project, including forms that it only released.
fn names(loaded: &LoadedProject, list: &Register, wanted: &[String]) -> Result<Vec<String>, Stop> {
    let mut known: Vec<_> = list.rows.iter().map(|row| row.form.clone()).collect();
    known.extend(loaded.form_ids().into_iter().map(str::to_owned));
    known.sort();
    known.dedup();
    if wanted.is_empty() {
        return Ok(known);
    }
    let unknown = wanted.iter().filter(|name| !known.contains(name)).map(|name| {
        Diagnostic::error(Code::UnknownForm, Place::Command).with("form", name).with("known", known.join(", "))
    });
    let unknown: Vec<_> = unknown.collect();
    if unknown.is_empty() { Ok(wanted.to_vec()) } else { Err(unknown.into()) }
}

const fn format(shape: RegisterShape) -> RegisterFormat {
    match shape {
        RegisterShape::Text => RegisterFormat::Text,
        RegisterShape::Csv => RegisterFormat::Csv,
        RegisterShape::Html => RegisterFormat::Html,
        RegisterShape::Pdf => RegisterFormat::Pdf,
        RegisterShape::Json => RegisterFormat::Json,
    }
}

fn print(shape: RegisterShape, bytes: &[u8]) -> Result<(), Stop> {
    match shape {
        RegisterShape::Text | RegisterShape::Csv | RegisterShape::Html => {
            output::print(&String::from_utf8_lossy(bytes))
        }
        RegisterShape::Json => output::print_json(&String::from_utf8_lossy(bytes)),
        RegisterShape::Pdf => output::print_binary(bytes),
    }
}
