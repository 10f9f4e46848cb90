//! Compares what answers say of enclosed files with the files that lie beside them.

use indexmap::IndexMap;

use super::record::{Attachment, Received};
use crate::diagnostic::ProblemSeverity;
use crate::field::FileLimits;
use crate::localized::Word;
use crate::name::FieldId;
use crate::relative_path::RelativePath;
use crate::submission::EnclosedFile;
use crate::value::Raw;

/// The maximum length of the name of a file in UTF-16 units. NTFS has that limit; those of other file systems are stricter.
const MAX_NAME: usize = 255;

/// The greatest size that JSON can state exactly.
const MAX_SIZE: f64 = 9_007_199_254_740_991.0;

/// What is wrong with a file: the word, the severity, and a value for the message.
pub(super) type Fault = (Word, ProblemSeverity, Option<(&'static str, String)>);

/// Reads what answers say of one enclosed file. `field_of` finds the field that has such a document.
///
/// # Errors
/// Returns the value unchanged if it is no such statement.
pub(super) fn read(raw: Raw, field_of: impl Fn(&str, &str) -> Option<FieldId>) -> Result<Attachment, Raw> {
    const KEYS: [&str; 7] = ["field", "document", "file", "name", "size", "sha256", "received"];
    let parts = raw.into_only_parts(&KEYS)?;
    attachment(&parts, field_of).ok_or(Raw::Parts(parts))
}

fn attachment(parts: &IndexMap<String, Raw>, field_of: impl Fn(&str, &str) -> Option<FieldId>) -> Option<Attachment> {
    let text = |key: &str| parts.get(key).and_then(Raw::as_text);
    let document = text("document")?;
    let Some(Raw::Number(size)) = parts.get("size") else { return None };
    let received = match parts.get("received") {
        None => Received::Missing,
        Some(word) => Received::from_word(word.as_text()?)?,
    };
    Some(Attachment {
        field: field_of(text("field")?, document)?,
        document: document.to_owned(),
        file: text("file").filter(|path| is_short(path) && RelativePath::is_valid(path))?.to_owned(),
        name: text("name").filter(|name| is_file_name(name))?.to_owned(),
        size: whole(*size)?,
        sha256: text("sha256").filter(|hash| is_sha256(hash))?.to_owned(),
        received,
        source: None,
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "only what is exact is converted")]
fn whole(size: f64) -> Option<u64> {
    (size.fract() == 0.0 && (0.0..=MAX_SIZE).contains(&size)).then_some(size as u64)
}

fn is_file_name(name: &str) -> bool {
    !name.is_empty() && is_short(name) && !name.contains(|c: char| matches!(c, '/' | '\\') || c.is_control())
}

fn is_short(name: &str) -> bool {
    name.encode_utf16().count() <= MAX_NAME
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Finds the file of each attachment: the one at the stated path, else one with the stated content that no other attachment
/// has. Returns how many files belong to none.
pub(super) fn match_files(attachments: &mut [Attachment], enclosed: &[EnclosedFile]) -> usize {
    let mut is_taken = vec![false; enclosed.len()];
    let mut pending = Vec::new();
    for attachment in &mut *attachments {
        let at = (0..enclosed.len()).find(|&at| !is_taken[at] && enclosed[at].path == attachment.file);
        match at {
            Some(at) => {
                is_taken[at] = true;
                attachment.receive(at, &enclosed[at]);
            }
            None => pending.push(attachment),
        }
    }
    // Whoever packs the files again may have renamed them.
    for attachment in pending {
        let at = (0..enclosed.len()).find(|&at| !is_taken[at] && attachment.is_content_of(&enclosed[at]));
        attachment.received = Received::Missing;
        if let Some(at) = at {
            is_taken[at] = true;
            attachment.receive(at, &enclosed[at]);
        }
    }
    is_taken.into_iter().filter(|is_taken| !is_taken).count()
}

impl Attachment {
    fn is_content_of(&self, file: &EnclosedFile) -> bool {
        self.size == file.size && self.sha256 == file.sha256
    }

    fn receive(&mut self, at: usize, file: &EnclosedFile) {
        self.source = Some(at);
        self.received = if self.is_content_of(file) { Received::AsStated } else { Received::Altered };
    }

    /// Returns what is wrong with the file, given the ticked documents and the files before it: word, severity, value.
    pub(super) fn faults(&self, limits: &FileLimits, ticked: &[String], before: &[&Self]) -> Vec<Fault> {
        let megabytes = ("megabytes", limits.max_megabytes.to_string());
        let all = [
            (self.received == Received::Missing, Word::ErrorFileMissing, ProblemSeverity::Error, None),
            (self.received == Received::Altered, Word::ErrorFileAltered, ProblemSeverity::Error, None),
            (self.size > limits.max_bytes(), Word::ErrorFileSize, ProblemSeverity::Error, Some(megabytes)),
            (
                limits.ending_of(&self.name).is_none(),
                Word::ErrorFileType,
                ProblemSeverity::Error,
                Some(("types", limits.types_in_words())),
            ),
            (!ticked.contains(&self.document), Word::ErrorFileNotTicked, ProblemSeverity::Error, None),
            (
                before.iter().any(|file| file.sha256 == self.sha256),
                Word::ErrorFileTwice,
                ProblemSeverity::Warning,
                None,
            ),
        ];
        let found = all.into_iter().filter(|(is_wrong, ..)| *is_wrong);
        found.map(|(_, word, severity, value)| (word, severity, value)).collect()
    }

    /// Returns a name for a copy of the file that says nothing of the person: its number, the document, and an accepted
    /// ending.
    pub(super) fn neutral_name(&self, number: usize, limits: Option<&FileLimits>) -> String {
        let ending = limits.and_then(|limits| limits.ending_of(&self.name));
        let ending = ending.map_or_else(String::new, |ending| format!(".{ending}"));
        format!("{number}-{}{ending}", self.document)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attachment(file: &str, content: &[u8]) -> Attachment {
        let EnclosedFile { path, size, sha256 } = EnclosedFile::new(file.to_owned(), content);
        let field = FieldId::new("papers").unwrap();
        let (document, name) = ("letter".to_owned(), "Brief.pdf".to_owned());
        Attachment { field, document, file: path, name, size, sha256, received: Received::Missing, source: None }
    }

    fn received(stated: &[(&str, &str)], there: &[(&str, &str)]) -> (Vec<(Received, Option<usize>)>, usize) {
        let mut attachments: Vec<_> =
            stated.iter().map(|(file, content)| attachment(file, content.as_bytes())).collect();
        let enclosed: Vec<_> =
            there.iter().map(|(path, content)| EnclosedFile::new((*path).to_owned(), content.as_bytes())).collect();
        let surplus = match_files(&mut attachments, &enclosed);
        (attachments.iter().map(|one| (one.received, one.source)).collect(), surplus)
    }

    #[test]
    fn names_are_as_long_as_file_systems_let_them_be() {
        assert!(is_file_name(&"ü".repeat(255)) && is_file_name(&"🙂".repeat(127)));
        assert!(!is_file_name(&"ü".repeat(256)) && !is_file_name(&"🙂".repeat(128)));
        assert!(!is_file_name("") && !is_file_name("a/b"));
    }

    #[test]
    fn each_file_is_found_once() {
        let as_stated = |at| (Received::AsStated, Some(at));
        assert_eq!(
            received(&[("a", "1"), ("b", "2")], &[("b", "2"), ("a", "1")]),
            (vec![as_stated(1), as_stated(0)], 0)
        );
        // Renamed.
        assert_eq!(
            received(&[("a", "1"), ("b", "2")], &[("x", "2"), ("a", "1")]),
            (vec![as_stated(1), as_stated(0)], 0)
        );
        // The same content is not there twice.
        let missing = (Received::Missing, None);
        assert_eq!(received(&[("a", "1"), ("b", "1")], &[("x", "1")]), (vec![as_stated(0), missing], 0));
        assert_eq!(received(&[("a", "1"), ("a", "1")], &[("a", "1")]), (vec![as_stated(0), missing], 0));
    }

    #[test]
    fn other_contents_and_further_files_are_noticed() {
        let altered = (Received::Altered, Some(0));
        assert_eq!(received(&[("a", "1")], &[("a", "2"), ("c", "3")]), (vec![altered], 1));
        assert_eq!(received(&[("a", "1")], &[]), (vec![(Received::Missing, None)], 0));
    }

    #[test]
    fn what_is_no_statement_about_a_file_is_refused() {
        let sha256 = "0".repeat(64);
        let good = [
            ("field", Raw::Text("papers".to_owned())),
            ("document", Raw::Text("letter".to_owned())),
            ("file", Raw::Text("attachments/1-letter.pdf".to_owned())),
            ("name", Raw::Text("Brief.pdf".to_owned())),
            ("size", Raw::Number(3.0)),
            ("sha256", Raw::Text(sha256.clone())),
        ];
        let with = |key: &str, value: Raw| {
            let mut parts: IndexMap<_, _> = good.iter().map(|(key, raw)| ((*key).to_owned(), raw.clone())).collect();
            parts.insert(key.to_owned(), value);
            Raw::Parts(parts)
        };
        let field_of = |field: &str, _: &str| FieldId::new(field).filter(|id| id.as_str() == "papers");
        assert!(read(with("size", Raw::Number(3.0)), field_of).is_ok());
        for (key, value) in [
            ("field", Raw::Text("other".to_owned())),
            ("file", Raw::Text("../x".to_owned())),
            ("name", Raw::Text("a/b".to_owned())),
            ("name", Raw::Text(String::new())),
            ("size", Raw::Number(-1.0)),
            ("size", Raw::Number(1.5)),
            ("size", Raw::Text("3".to_owned())),
            ("sha256", Raw::Text(sha256.to_uppercase().replace('0', "A"))),
            ("received", Raw::Text("certainly".to_owned())),
            ("more", Raw::Empty),
        ] {
            assert!(read(with(key, value.clone()), field_of).is_err(), "{key}: {value:?}");
        }
    }
}
