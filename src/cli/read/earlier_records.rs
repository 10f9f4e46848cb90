//! The records of earlier runs, and what a new one has to do with those of the same copy.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::TextOfRecord;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::jobs::{EarlierRecord, copy_of_name, copy_prefix};
use crate::storage::read_file;

/// The maximum size of a record that is compared, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The files of records in a folder, by form and copy.
#[derive(Default)]
pub(super) struct EarlierRecords(BTreeMap<String, Vec<PathBuf>>);

impl EarlierRecords {
    /// Looks for records in a folder and the folders in it, by their names. Links are not followed.
    pub(super) fn in_folder(folder: Option<&Path>) -> Self {
        let mut records = Self::default();
        let mut waiting: Vec<_> = folder.map(Path::to_owned).into_iter().collect();
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => waiting.push(entry.path()),
                    Ok(kind) if kind.is_file() => records.add(&entry.path()),
                    _ => {}
                }
            }
        }
        records.0.values_mut().for_each(|paths| paths.sort());
        records
    }

    /// Takes note of a record.
    pub(super) fn add(&mut self, path: &Path) {
        let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        if let Some(copy) = copy_of_name(&name) {
            self.0.entry(copy.to_owned()).or_default().push(path.to_owned());
        }
    }

    /// Says what earlier records there are of the copy of a new one, which was read from `file`: first that of another person, then
    /// the one that says most.
    pub(super) fn note(&self, text: &TextOfRecord, file: &Path) -> Option<Diagnostic> {
        let origin = text.record.origin();
        let paths = self.0.get(&copy_prefix(&origin.form, origin.copy.as_ref()?))?;
        let compared = paths.iter().filter_map(|path| {
            let earlier = read_file(path, MAX_BYTES).ok()?;
            Some((EarlierRecord::compare(&text.record, &text.identify, &earlier)?, path))
        });
        let (relation, path) = compared.min_by_key(|(relation, _)| weight(*relation))?;
        let (code, order) = match relation {
            EarlierRecord::OtherName => (Code::CopyOtherName, ""),
            EarlierRecord::Same => (Code::CopySameAnswers, ""),
            EarlierRecord::Newer => (Code::CopyOtherAnswers, "newer"),
            EarlierRecord::Older => (Code::CopyOtherAnswers, "older"),
            EarlierRecord::Differs => (Code::CopyOtherAnswers, "unknown"),
        };
        let finding = Diagnostic::warning(code, Place::file(file)).with("other", path.to_string_lossy());
        Some(if order.is_empty() { finding } else { finding.with("order", order) })
    }
}

/// The smaller, the more important it is to say.
const fn weight(relation: EarlierRecord) -> u8 {
    match relation {
        EarlierRecord::OtherName => 0,
        EarlierRecord::Newer => 1,
        EarlierRecord::Differs => 2,
        EarlierRecord::Older => 3,
        EarlierRecord::Same => 4,
    }
}
