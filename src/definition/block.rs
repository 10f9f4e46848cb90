//! Blocks: groups of fields with their rules, written once, which forms use by name, also several times with a prefix.
//!
//! A use `{ block = "address", prefix = "mother-" }` stands in a list of fields or columns. It is replaced before the file is
//! read, so that everything after that sees ordinary fields.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::migration::is_version;
use super::read::drop_consequences;
use crate::diagnostic::{self, Code, Diagnostic, Place, Severity, Span};
use crate::name::BlockId;
use crate::toml_reader::{TableReader, is_unusable, parse, skip_unparsable_lines};

mod contents;
mod expand;
mod positions;

pub(super) use expand::expand;

/// One use of a block in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockUse {
    /// The block.
    pub block: BlockId,
    /// The version of the block that was used.
    pub version: String,
    /// What its ids begin with in the form; perhaps nothing.
    pub prefix: String,
    /// The ids of its fields, without the prefix.
    pub fields: Vec<String>,
    /// The ids of its rules, without the prefix.
    pub rules: Vec<String>,
    /// The text of its file.
    pub(super) source: String,
}

/// The file of a block.
#[derive(Clone, Debug)]
pub(super) struct BlockFile {
    path: PathBuf,
    source: String,
    /// The text without lines that cannot be parsed.
    text: String,
    version: String,
    /// What is wrong with the file as TOML.
    syntax: Vec<Diagnostic>,
    /// What is wrong with the block, with that.
    findings: Vec<Diagnostic>,
}

/// The blocks of a project, by name.
#[derive(Clone, Debug, Default)]
pub struct Blocks(BTreeMap<String, BlockFile>);

impl Blocks {
    /// Reads blocks, given as the paths and texts of their files.
    #[must_use]
    pub fn read<'f>(files: impl IntoIterator<Item = (&'f Path, &'f str)>) -> Self {
        let unchecked = files.into_iter().filter_map(|(path, source)| {
            let name = path.file_stem()?.to_str()?.to_owned();
            Some((name, BlockFile::new(path, source)))
        });
        let unchecked = Self(unchecked.collect());
        let findings: Vec<_> = unchecked.0.keys().map(|name| unchecked.check(name)).collect();
        let mut blocks = unchecked;
        for (block, found) in blocks.0.values_mut().zip(findings) {
            block.findings.extend(found);
            diagnostic::sort(&mut block.findings);
        }
        blocks
    }

    /// Returns the names of all blocks.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Returns what is wrong with a block itself, whoever uses it.
    #[must_use]
    pub fn findings(&self, name: &str) -> &[Diagnostic] {
        self.0.get(name).map_or(&[], |block| &block.findings)
    }

    fn get(&self, name: &str) -> Option<&BlockFile> {
        self.0.get(name)
    }

    /// Returns the finding that nothing uses a block.
    #[must_use]
    pub fn unused(&self, name: &str) -> Option<Diagnostic> {
        let block = self.get(name)?;
        Some(Diagnostic::warning(Code::BlockUnused, Place::file(&block.path)).with("name", name))
    }

    /// Checks a block by itself: what can be said of it without a form.
    fn check(&self, name: &str) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        let Some(block) = self.get(name).filter(|block| !is_unusable(&block.syntax)) else { return findings };
        let mut document = parse(&block.path, &block.text, &mut Vec::new()).into_inner();
        let expansion = expand(&mut document, &block.path, Some(name), block.source.len(), self, &mut findings);
        if expansion.is_complete {
            contents::check(&block.path, &document, &mut findings);
        }
        expansion.positions.locate(&block.path, None, &mut findings);
        drop_consequences(&block.path, &block.source, &block.syntax, &mut findings);
        findings
    }
}

impl BlockFile {
    fn new(path: &Path, source: &str) -> Self {
        let mut findings = Vec::new();
        let text = skip_unparsable_lines(path, source, &mut findings).into_owned();
        let document = parse(path, &text, &mut findings);
        let syntax = findings.clone();
        let mut keys = TableReader::new(path, document.get_ref(), Span { start: 0, end: 0 }, &mut findings);
        let version: Option<String> = keys.sub_table("block", true).and_then(|mut keys| {
            let version = keys.required::<String>("version");
            if version.as_deref().is_some_and(|version| !is_version(version)) {
                keys.report("version", Code::BadVersion, &[]);
            }
            version
        });
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if BlockId::new(stem).is_none() {
            findings.push(Diagnostic::error(Code::BadId, Place::file(path)).with("name", stem));
        }
        let version = version.unwrap_or_default();
        Self { path: path.to_owned(), source: source.to_owned(), text, version, syntax, findings }
    }

    fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}
