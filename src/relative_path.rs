//! Paths of files below a folder, which cannot lead out of it on any operating system.

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The names that Windows reserves for devices, with any extension (`aux.svg`). `com` and `lpt` need a digit after them.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// The beginnings of names that Windows reserves together with a digit.
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// A path relative to a folder, with `/` between the parts.
///
/// No part is empty, `.` or `..`, contains a backslash, colon or control character, ends with a dot or space, or is a
/// name that Windows reserves for a device. So the path stays below its folder, and every operating system takes it for
/// the same file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct RelativePath(String);

impl RelativePath {
    /// Creates a path, if `text` is a valid one.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        Self::is_valid(&text).then_some(Self(text))
    }

    /// Creates the path of a file directly in its folder, if `text` is a valid name.
    #[must_use]
    pub fn file_name(text: impl Into<String>) -> Option<Self> {
        Self::new(text).filter(|path| !path.0.contains('/'))
    }

    /// Reports whether `text` is a valid path.
    #[must_use]
    pub fn is_valid(text: &str) -> bool {
        text.split('/').all(is_name)
    }

    /// Returns the path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the rest of a path that begins with `prefix`, if that is a path.
    #[must_use]
    pub fn strip_prefix(&self, prefix: &str) -> Option<Self> {
        Self::new(self.0.strip_prefix(prefix)?)
    }
}

/// Reports whether `text` can be the name of a file or folder.
fn is_name(text: &str) -> bool {
    // Names that consist of dots end with one; so these are excluded, too.
    !text.is_empty()
        && !text.ends_with(['.', ' '])
        && !text.contains(|c: char| matches!(c, '\\' | ':') || c.is_control())
        && !is_device(text)
}

/// Reports whether Windows takes a name for that of a device.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches(' ').to_ascii_lowercase();
    let is_number = |rest: &str| matches!(rest.chars().collect::<Vec<_>>()[..], ['0'..='9' | '¹' | '²' | '³']);
    DEVICES.contains(&&*stem) || NUMBERED_DEVICES.iter().any(|device| stem.strip_prefix(device).is_some_and(is_number))
}

/// Returns a path that is the same as an earlier one, or differs from it only in case. Windows and macOS take both for
/// one file.
#[must_use]
pub fn find_collision<'p>(paths: impl IntoIterator<Item = &'p RelativePath>) -> Option<&'p RelativePath> {
    let mut known = BTreeSet::new();
    paths.into_iter().find(|path| !known.insert(path.0.to_lowercase()))
}

impl TryFrom<String> for RelativePath {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text).ok_or("not a relative path")
    }
}

impl fmt::Display for RelativePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for RelativePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<&str> for RelativePath {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Component, Path};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ordinary_names_are_accepted() {
        for good in [
            "hilfeplan-1.0.de-AT.pdf",
            "pages/hilfeplan-1.0.layout.json",
            ".gitattributes",
            ".0001-visit-1.0.part/entry.json",
            "source/pictograms/Größe.svg",
            "console",
            "com10",
            "lpt",
            "con-1.0.de.pdf",
            "0001-visit-1.0 (2)",
            "...a",
        ] {
            assert!(RelativePath::is_valid(good), "{good}");
        }
    }

    #[test]
    fn what_leads_elsewhere_is_refused() {
        for bad in [
            "",
            "/",
            "/etc/passwd",
            "pages//x",
            "pages/",
            ".",
            "..",
            "../x",
            "pages/../../x",
            "pages/./x",
            "...",
            "a\\b",
            "..\\x",
            "C:",
            "C:\\x",
            "c:/x",
            "file:stream",
            "a\0b",
            "a\nb",
            "a\u{7f}",
            "a\u{85}",
            "a.",
            "a ",
            "a./b",
            "con",
            "CON",
            "Nul.txt",
            "x/aux.svg/y",
            "prn .txt",
            "com1",
            "COM0.pdf",
            "lpt9.a.b",
            "com²",
            "CONIN$",
        ] {
            assert!(!RelativePath::is_valid(bad), "{bad:?}");
        }
    }

    #[test]
    fn a_file_name_has_one_part() {
        assert!(RelativePath::file_name("a.pdf").is_some());
        assert!(RelativePath::file_name("a/b.pdf").is_none());
    }

    #[test]
    fn the_rest_after_a_prefix_is_a_path_again() {
        let path = RelativePath::new("pages/a.pdf").unwrap();
        assert_eq!(path.strip_prefix("pages/").unwrap(), "a.pdf");
        assert_eq!(path.strip_prefix("pages"), None);
        assert_eq!(path.strip_prefix("source/"), None);
    }

    #[test]
    fn paths_that_differ_only_in_case_collide() {
        let paths = ["pages/a", "pages/ä", "pages/Ä", "Pages/a"].map(|path| RelativePath::new(path).unwrap());
        assert_eq!(find_collision(&paths[..2]), None);
        assert_eq!(find_collision(&paths[..3]), Some(&paths[2]));
        assert_eq!(find_collision([&paths[0], &paths[3]]), Some(&paths[3]));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn whatever_is_accepted_stays_below_its_folder(text in r"([a-cA-C.:/\\ ~]|\.\.|\.\./|con|C:\\|\PC|\x00){0,8}") {
            if let Some(path) = RelativePath::new(text.clone()) {
                let components: Vec<_> = Path::new(path.as_str()).components().collect();
                prop_assert!(components.iter().all(|part| matches!(part, Component::Normal(_))));
                prop_assert_eq!(components.len(), text.split('/').count());
                prop_assert!(Path::new("/root/folder").join(path.as_str()).starts_with("/root/folder"));
                // Windows separates parts by backslashes, too, and does not join a path that begins with a drive.
                prop_assert!(!text.contains(['\\', ':']));
                prop_assert!(text.split('/').all(|part| part.trim_end_matches(['.', ' ']) == part));
            }
        }

        #[test]
        fn json_accepts_the_same_paths(text in r"[a-c./:\\ ]{0,6}") {
            let parsed = serde_json::from_value::<RelativePath>(text.clone().into()).ok();
            prop_assert_eq!(&parsed, &RelativePath::new(text.clone()));
            if let Some(path) = parsed {
                prop_assert_eq!(serde_json::to_value(path).unwrap(), serde_json::Value::from(text));
            }
        }
    }
}
