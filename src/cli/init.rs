//! `bogen init`: writes the built-in forms, texts and pictures, and the guides, as files of a project.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use super::args::Init;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::jobs::{ProjectRequest, project_template};
use crate::organisation_profile::PROFILE_FILE;
use crate::storage::Access;

mod questions;

use questions::Questions;

/// Writes the files. Somebody at a terminal is asked who they are; what is there already is kept then, and with `--yes`.
/// Otherwise nothing is written if a file exists with other content. Files are only overwritten on request.
pub(super) fn run(session: &Session, arguments: &Init) -> Result<Outcome, Stop> {
    let is_asked = !arguments.yes && !arguments.force && io::stdin().is_terminal();
    let is_new = arguments.folder.join(PROFILE_FILE).symlink_metadata().is_err();
    let request = if is_asked && is_new { ask(session) } else { ProjectRequest::default() };
    let mut files = project_template(&request);
    let keeps = is_asked || arguments.yes;
    let mut kept = 0;
    if keeps {
        let before = files.len();
        files.retain(|path, _| arguments.folder.join(path).symlink_metadata().is_err());
        kept = before - files.len();
    } else if !arguments.force {
        refuse_to_overwrite(&arguments.folder, &files)?;
    }
    for (path, bytes) in &files {
        output::write(&arguments.folder.join(path), bytes, Access::Usual)?;
    }
    let folder = arguments.folder.display().to_string();
    let values = [("count", &*files.len().to_string()), ("kept", &*kept.to_string()), ("folder", &*folder)];
    if kept > 0 {
        output::tell(&format!("{}\n", session.messages.phrase("init-kept", &values)));
    }
    output::tell(&format!("{}\n", session.messages.phrase("init-done", &values)));
    Ok(Outcome::Fine)
}

fn ask(session: &Session) -> ProjectRequest {
    output::tell(&format!("{}\n", session.messages.phrase("init-asks", &[])));
    Questions { messages: &session.messages, answers: io::stdin().lock(), tell: output::tell }.ask()
}

/// Returns a finding about the first file that exists with other content, with the number of further ones.
fn refuse_to_overwrite(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Diagnostic> {
    let in_the_way: Vec<PathBuf> = files
        .iter()
        .map(|(path, bytes)| (folder.join(path), bytes))
        .filter(|(path, bytes)| path.symlink_metadata().is_ok() && fs::read(path).ok().as_ref() != Some(*bytes))
        .map(|(path, _)| path)
        .collect();
    let Some(first) = in_the_way.first() else { return Ok(()) };
    let place = Place::file(first.clone());
    Err(Diagnostic::error(Code::FileExists, place).with("more", in_the_way.len() - 1))
}
