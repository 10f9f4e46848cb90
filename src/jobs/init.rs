//! The files of a new project: the built-in forms, texts and pictures, and an empty profile.

use std::collections::BTreeMap;

use crate::definition;
use crate::organisation_profile::PROFILE_FILE;
use crate::project_path::{BLOCK_SCHEMA, DEFINITION_SCHEMA, ProjectPath};
use crate::source_files::Files;

/// The profile to fill in: all keys, with what they are for.
const PROFILE: &str = include_str!("init/bogen.toml");

/// Returns the files of a new project by their paths. The program's own words are not among them.
#[must_use]
pub fn project_template() -> BTreeMap<String, Vec<u8>> {
    let built_in = Files::built_in();
    let mut files: BTreeMap<_, _> = built_in
        .iter()
        .filter(|(path, _)| ProjectPath::of(path) != ProjectPath::ProgramTexts)
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect();
    files.insert(PROFILE_FILE.to_owned(), PROFILE.as_bytes().to_vec());
    for (path, schema) in [(DEFINITION_SCHEMA, definition::schema()), (BLOCK_SCHEMA, definition::block_schema())] {
        files.insert(path.to_owned(), format!("{schema:#}\n").into_bytes());
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisation_profile::{Profile, Variable};

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
        let missing: Vec<_> = Variable::ALL.iter().filter(|variable| profile.value(**variable).is_none()).collect();
        assert!(missing.is_empty(), "the profile to fill in lacks {missing:?}");
        assert!(profile.organisation().unwrap().logo.is_some());
    }

    /// Removes the comment sign from a line that is a key with its value.
    fn uncommented(line: &str) -> &str {
        line.strip_prefix("# ").filter(|rest| rest.contains(" = \"")).unwrap_or(line)
    }
}
