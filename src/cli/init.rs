//! `bogen init`: the built-in forms, texts and pictures as files to make one's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::args::Init;
use super::output::{self, Stop};
use super::{Outcome, Session};
use crate::definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::files::Files;
use crate::profile::PROFILE_FILE;

/// The profile that authors fill in: all keys, with what they are for.
const PROFILE: &str = include_str!("init/bogen.toml");

/// Where the JSON Schema of definitions lies, as the forms name it.
const SCHEMA_FILE: &str = "forms/definition.schema.json";

/// Writes the files, unless that would overwrite something.
pub(super) fn run(session: &Session, arguments: &Init) -> Result<Outcome, Stop> {
    let files = files();
    if !arguments.force {
        refuse_to_overwrite(&arguments.folder, &files)?;
    }
    for (path, bytes) in &files {
        output::write(&arguments.folder.join(path), bytes)?;
    }
    let folder = arguments.folder.display().to_string();
    let values = [("count", &*files.len().to_string()), ("folder", &*folder)];
    output::tell(&format!("{}\n", session.messages.phrase("init-done", &values)));
    Ok(Outcome::Fine)
}

/// Returns what is written, by the path within the folder. The words of findings are not among it: they are bogen's own.
fn files() -> BTreeMap<String, Vec<u8>> {
    let built_in = Files::built_in();
    let mut files: BTreeMap<_, _> = built_in
        .iter()
        .filter(|(path, _)| !path.ends_with("/program.ftl"))
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect();
    files.insert(PROFILE_FILE.to_owned(), PROFILE.as_bytes().to_vec());
    files.insert(SCHEMA_FILE.to_owned(), format!("{:#}\n", definition::schema()).into_bytes());
    files
}

/// Reports the first file that exists with other content, and how many more there are.
fn refuse_to_overwrite(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Diagnostic> {
    let in_the_way: Vec<PathBuf> = files
        .iter()
        .map(|(path, bytes)| (folder.join(path), bytes))
        .filter(|(path, bytes)| path.symlink_metadata().is_ok() && fs::read(path).ok().as_ref() != Some(*bytes))
        .map(|(path, _)| path)
        .collect();
    let Some(first) = in_the_way.first() else { return Ok(()) };
    let place = Place::File { path: first.clone(), span: None };
    Err(Diagnostic::error(Code::FileExists, place).with("more", in_the_way.len() - 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    #[test]
    fn the_profile_is_read_as_it_is_and_with_all_keys() {
        let mut files = Files::defaults();
        files.insert(PROFILE_FILE, PROFILE.as_bytes());
        let (profile, findings) = Profile::read(&files);
        assert_eq!(findings, []);
        assert_eq!(profile.organisation(), None);

        let filled: Vec<_> = PROFILE.lines().map(uncommented).collect();
        files.insert(PROFILE_FILE, filled.join("\n").into_bytes());
        files.insert("logo.svg", &b"<svg/>"[..]);
        let (profile, findings) = Profile::read(&files);
        assert_eq!(findings, []);
        let missing: Vec<_> =
            crate::profile::Variable::ALL.iter().filter(|variable| profile.value(**variable).is_none()).collect();
        assert!(missing.is_empty(), "the profile to fill in lacks {missing:?}");
        assert!(profile.organisation().unwrap().logo.is_some());
    }

    /// Takes the comment sign from a line that is a key with its value.
    fn uncommented(line: &str) -> &str {
        line.strip_prefix("# ").filter(|rest| rest.contains(" = \"")).unwrap_or(line)
    }
}
