//! `bogen init`: writes the built-in forms, texts and pictures as files of a new project.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::args::Init;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::jobs::project_template;
use crate::storage::Access;

/// Writes the files. Existing files with other content are only overwritten on request.
pub(super) fn run(session: &Session, arguments: &Init) -> Result<Outcome, Stop> {
    let files = project_template();
    if !arguments.force {
        refuse_to_overwrite(&arguments.folder, &files)?;
    }
    for (path, bytes) in &files {
        output::write(&arguments.folder.join(path), bytes, Access::Usual)?;
    }
    let folder = arguments.folder.display().to_string();
    let values = [("count", &*files.len().to_string()), ("folder", &*folder)];
    output::tell(&format!("{}\n", session.messages.phrase("init-done", &values)));
    Ok(Outcome::Fine)
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
