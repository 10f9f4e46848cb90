//! Names of files inside containers. They come from outside and are only shown, and kept apart.

use std::collections::BTreeSet;

use crate::messages::tame;
use crate::relative_path::RelativePath;

/// The maximum number of characters of a part of a name.
const MAX_PART: usize = 80;

/// The maximum number of parts of a name.
const MAX_PARTS: usize = 8;

/// The names in a container that were given so far.
#[derive(Default)]
pub(super) struct InnerNames(BTreeSet<String>);

impl InnerNames {
    /// Returns a harmless name for a file: a path that stays below the container, without control characters. A name
    /// that was given before gets a number.
    pub(super) fn of(&mut self, name: &str) -> String {
        let name = harmless(name);
        let (folder, file) = name.rsplit_once('/').map_or(("", &*name), |(folder, file)| (folder, file));
        let slash = if folder.is_empty() { "" } else { "/" };
        let (stem, ending) = match file.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
            Some(_) | None => (file, String::new()),
        };
        let numbered = (2_usize..).map(|number| format!("{folder}{slash}{stem} ({number}){ending}"));
        let mut candidates = std::iter::once(name.clone()).chain(numbered);
        // On some systems, names that differ only in case are the same.
        let name = candidates.find(|name| !self.0.contains(&name.to_lowercase())).unwrap_or_default();
        self.0.insert(name.to_lowercase());
        name
    }
}

fn harmless(name: &str) -> String {
    let parts: Vec<_> = name.split(['/', '\\']).map(part).filter(|part| !part.is_empty()).collect();
    let kept = &parts[parts.len().saturating_sub(MAX_PARTS)..];
    if kept.is_empty() { "unnamed".to_owned() } else { kept.join("/") }
}

/// Returns a part of a path that every operating system accepts; an empty one for `.` and `..`.
fn part(text: &str) -> String {
    let text = tame(text).replace([':', '"', '<', '>', '|', '?', '*', '\u{FFFD}'], "_");
    let text = shortened(text.trim()).trim_end_matches(['.', ' ']).to_owned();
    if text.is_empty() || RelativePath::is_valid(&text) { text } else { format!("_{text}") }
}

/// Shortens a name, keeping its ending.
fn shortened(text: &str) -> String {
    let length = text.chars().count();
    if length <= MAX_PART {
        return text.to_owned();
    }
    let start: String = text.chars().take(MAX_PART - 11).collect();
    let end: String = text.chars().skip(length - 10).collect();
    format!("{start}…{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_its_container() {
        for (name, harmless) in [
            ("form.pdf", "form.pdf"),
            ("a/b/form.pdf", "a/b/form.pdf"),
            ("../../etc/passwd", "etc/passwd"),
            ("/etc/passwd", "etc/passwd"),
            ("C:\\Users\\x.pdf", "C_/Users/x.pdf"),
            ("\u{1b}[31mred\u{202e}fdp.exe", "_[31mred_fdp.exe"),
            ("a\nb\0c", "a_b_c"),
            ("con.pdf", "_con.pdf"),
            ("x. . ", "x"),
            ("..", "unnamed"),
            ("", "unnamed"),
        ] {
            assert_eq!(InnerNames::default().of(name), harmless, "{name:?}");
        }
        let long = InnerNames::default().of(&format!("{}.pdf", "ä".repeat(500)));
        assert!(long.chars().count() <= MAX_PART && long.strip_suffix(".pdf").is_some(), "{long}");
        assert!(RelativePath::is_valid(&InnerNames::default().of(&"a/".repeat(5000))));
    }

    #[test]
    fn no_two_names_are_the_same() {
        let mut names = InnerNames::default();
        let given = ["form.pdf", "FORM.pdf", "form.pdf", "a/form.pdf", "form", "form"].map(|name| names.of(name));
        assert_eq!(given, ["form.pdf", "FORM (2).pdf", "form (3).pdf", "a/form.pdf", "form", "form (2)"]);
    }
}
