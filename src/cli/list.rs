//! `bogen list`: the forms of a project with their versions and languages.

use serde_json::{Value, json};

use super::args::{List, Shape};
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::definition::Definition;
use crate::locale::{Locale, format_date};
use crate::messages::{Messages, tame};
use crate::report::register::text_state_notes;
use crate::repository::{LoadedProject, ReleaseStore};

/// Prints the list.
pub(super) fn run(session: &Session, arguments: &List) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    let loaded = repository.working()?;
    let released = repository.releases();
    match arguments.format {
        Shape::Text => output::print(&text(session, loaded, released))?,
        Shape::Json => {
            let forms: Vec<_> =
                loaded.project.forms.values().map(|form| json(session, loaded, released, form)).collect();
            output::print_json(&format!("{:#}\n", json!({ "forms": forms })))?;
        }
    }
    let findings = loaded.errors_about(&loaded.form_ids());
    session.tell(&loaded.locate_all(findings.clone()));
    Ok(if findings.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

fn text(session: &Session, loaded: &LoadedProject, released: &ReleaseStore) -> String {
    let messages = &session.messages;
    let mut lines = Vec::new();
    for definition in loaded.project.forms.values() {
        let form = &definition.form;
        let title = title(messages, loaded, definition).unwrap_or_default();
        lines.push(format!("{} {}  {}  {}\n", form.id, form.version, tame(&form.number), tame(&title)));
        lines.extend(in_force(session, released, form.id.as_str()));
        lines.extend(loaded.project.locales_of(definition).map(|locale| language(messages, locale)));
    }
    lines.concat()
}

/// Returns the line about the version of a form that is in force; none if the form was never released.
fn in_force(session: &Session, released: &ReleaseStore, form: &str) -> Option<String> {
    released.history.newest(form)?;
    let said = match released.history.in_force(form, session.today) {
        None => session.messages.phrase("list-none-in-force", &[]),
        Some(version) => {
            let day = format_date(session.messages.language().tag(), version.release.valid_from);
            session.messages.phrase("list-in-force", &[("version", &version.release.version), ("day", &day)])
        }
    };
    Some(format!("    {said}\n"))
}

fn language(messages: &Messages, locale: &Locale) -> String {
    let notes = text_state_notes(messages, locale.state, locale.is_easy().then_some(locale.tested)).join(", ");
    let notes = if notes.is_empty() { notes } else { format!(" ({notes})") };
    format!("    {:<14}{}{notes}\n", locale.tag, tame(&locale.name))
}

fn json(session: &Session, loaded: &LoadedProject, released: &ReleaseStore, definition: &Definition) -> Value {
    let form = &definition.form;
    let in_force = released.history.in_force(form.id.as_str(), session.today).map(|version| &version.release);
    let languages = loaded.project.locales_of(definition).map(|locale| {
        json!({
            "tag": locale.tag,
            "name": locale.name,
            "easy": locale.is_easy(),
            "state": locale.state,
            "tested": locale.tested,
        })
    });
    json!({
        "id": form.id,
        "number": form.number,
        "version": form.version,
        "dated": form.dated,
        "title": title(&session.messages, loaded, definition),
        "in-force": in_force.map(|release| json!({ "version": release.version, "valid-from": release.valid_from })),
        "source": definition.source,
        "languages": languages.collect::<Vec<_>>(),
    })
}

/// Returns a form's title in the reader's language.
fn title(messages: &Messages, loaded: &LoadedProject, definition: &Definition) -> Option<String> {
    let locale = loaded.locale_for(definition, messages.language())?;
    Some(loaded.project.localize(definition, locale).0.title.plain())
}
