//! `bogen join`: joins the sheets of a form into one record.

use std::path::Path;

use super::args::Join;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use super::{input, read};
use crate::jobs::{Reading, SubmissionReader, join};
use crate::storage::Access;
use crate::submission::Channel;

/// Reads all files and joins what is in them. If one of them cannot be read, nothing is joined.
pub(super) fn run(session: &Session, arguments: &Join) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    repository.working()?;
    let (language, today) = (session.messages.language(), session.today);
    let reader = SubmissionReader::new(&repository, Channel::Html, language, today);
    let mut readings = Vec::new();
    for path in &arguments.files {
        match input::submission(path) {
            Ok(bytes) => readings.extend(reader.read_all(&bytes, path)),
            Err(findings) => readings.push(Reading::without_record(path, findings)),
        }
    }
    // Files among others that are no forms, such as pictures in an e-mail, are said here as they are in `bogen read`.
    for findings in readings.iter().filter(|reading| reading.is_note()).filter_map(|note| note.result.as_ref().err()) {
        session.tell(findings);
    }
    let record = join(&repository, readings, language, today)?;
    let json = format!("{:#}\n", serde_json::json!(record));
    match &arguments.out {
        Some(path) => {
            output::write(path, json.as_bytes(), Access::Private)?;
            output::print_path(path)?;
        }
        None => output::print_json(&json)?,
    }
    let path = arguments.out.as_deref().unwrap_or_else(|| Path::new(input::STANDARD_INPUT));
    output::tell(&read::problems(&session.messages, path, &record));
    Ok(if record.is_valid() { Outcome::Fine } else { Outcome::Findings })
}
