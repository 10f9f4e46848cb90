//! Answers with files beside them in one archive: `answers.json`, and a folder `attachments`.

use std::collections::BTreeMap;

use crate::relative_path::RelativePath;

/// The name of the file with the answers.
const ANSWERS: &str = "answers.json";

/// The folder of the enclosed files, beside the answers.
const ATTACHMENTS: &str = "attachments/";

/// An entry of an archive with files beside answers.
pub(super) enum Role {
    /// The answers, with the entries of the files beside them.
    Answers(Vec<(usize, String)>),
    /// A file beside answers.
    Enclosed,
}

/// Returns the roles of the entries that are answers or lie beside them, by their position. The archive may have other
/// folders around them.
pub(super) fn roles(names: &[(usize, String)]) -> BTreeMap<usize, Role> {
    let mut roles = BTreeMap::new();
    for (answers, name) in names {
        let Some(folder) = name.strip_suffix(ANSWERS).filter(|folder| folder.is_empty() || folder.ends_with('/'))
        else {
            continue;
        };
        let beside = names.iter().filter_map(|(index, name)| {
            let path = name.strip_prefix(folder)?;
            let is_inside = path.strip_prefix(ATTACHMENTS).is_some_and(|file| !file.is_empty());
            (is_inside && RelativePath::is_valid(path)).then(|| (*index, path.to_owned()))
        });
        let beside: Vec<_> = beside.collect();
        if beside.is_empty() {
            continue;
        }
        roles.extend(beside.iter().map(|(index, _)| (*index, Role::Enclosed)));
        roles.insert(*answers, Role::Answers(beside));
    }
    roles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enclosed(names: &[&str]) -> Vec<Vec<String>> {
        let names: Vec<_> = names.iter().enumerate().map(|(index, name)| (index, (*name).to_owned())).collect();
        let roles = roles(&names);
        let beside = roles.into_values().filter_map(|role| match role {
            Role::Answers(beside) => Some(beside.into_iter().map(|(_, path)| path).collect()),
            Role::Enclosed => None,
        });
        beside.collect()
    }

    #[test]
    fn files_lie_beside_the_answers_in_their_folder() {
        let names =
            ["a/answers.json", "a/attachments/1.pdf", "b/answers.json", "b/attachments/2.pdf", "attachments/3.pdf"];
        assert_eq!(enclosed(&names), [["attachments/1.pdf"], ["attachments/2.pdf"]]);
    }

    #[test]
    fn other_archives_are_unchanged() {
        assert!(enclosed(&["answers.json", "scan.pdf"]).is_empty());
        assert!(enclosed(&["my-answers.json", "attachments/1.pdf"]).is_empty());
    }

    #[test]
    fn nothing_outside_the_folder_is_beside_the_answers() {
        let names = [
            "answers.json",
            "attachments/../../1.pdf",
            "attachments//2.pdf",
            "attachments/con.pdf",
            "attachments/3.pdf",
        ];
        assert_eq!(enclosed(&names), [["attachments/3.pdf"]]);
    }
}
