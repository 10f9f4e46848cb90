//! The messages of one form in one language, merged from several files along the fallback chain.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, resolver::ResolverError};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::fallback::{fallbacks, is_easy};
use crate::diagnostic::{Code, Diagnostic, Place, Severity, Span, USED_BY, limit};
use crate::fingerprint::of_bytes;
use crate::project_path::{LOCALES_FOLDER, ProjectPath};
use crate::source_files::Files;

mod blocks;
mod line_faults;
mod merging;
mod nesting;
mod syntax;

pub(crate) use blocks::BlockTexts;
use blocks::UsedTexts;
use merging::{Merging, merge_message};

/// The name of the file of common messages in each locale's folder, without its extension.
const COMMON: &str = "common";
/// The end of the paths of these files.
const COMMON_FILE: &str = "/common.ftl";

/// All Fluent files of a project, parsed once.
pub(crate) struct Texts {
    files: BTreeMap<String, Arc<FluentResource>>,
    /// The common messages that a project's own files lack, by their paths: the project was created or released with an
    /// older version of bogen.
    newer: BTreeMap<String, Arc<FluentResource>>,
    /// The ids of all common messages, in any locale.
    common: Arc<BTreeSet<String>>,
    /// The files that are no text, by their paths, and why.
    unreadable: BTreeMap<String, Diagnostic>,
}

impl Texts {
    /// Parses all `locales/*/*.ftl`, with a finding for each fault. The valid messages of a faulty file are kept.
    pub(crate) fn parse(files: &Files) -> (Self, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let (mut texts, mut unreadable) = (BTreeMap::new(), BTreeMap::new());
        for path in files.paths(LOCALES_FOLDER, ".ftl") {
            match files.text(path) {
                Some(Ok(source)) => {
                    let resource = parse_file(path, source, &mut findings);
                    texts.insert(path.to_owned(), Arc::new(resource));
                }
                Some(Err(finding)) => {
                    findings.push(finding.clone());
                    unreadable.insert(path.to_owned(), finding);
                }
                None => {}
            }
        }
        let newer = newer(&texts);
        let own = texts.iter().filter(|(path, _)| path.ends_with(COMMON_FILE)).map(|(_, resource)| resource);
        let common = own.chain(newer.values()).flat_map(|resource| messages(resource));
        let common = common.map(|message| message.id.name.to_owned()).collect();
        (Self { common: Arc::new(common), newer, files: texts, unreadable }, findings)
    }

    /// Reports whether a locale has a file itself, without its fallbacks.
    pub(crate) fn has(&self, tag: &str, name: &str) -> bool {
        let path = ProjectPath::texts(tag, name);
        self.files.contains_key(&path) || self.unreadable.contains_key(&path)
    }

    /// Returns why a file that a form in a locale needs cannot be read, if there is one.
    pub(crate) fn unreadable(&self, tag: &str, form: &str) -> Option<&Diagnostic> {
        let is_needed = |path: &str, level: &str| {
            let name =
                path.strip_prefix(&format!("{LOCALES_FOLDER}{level}/")).and_then(|name| name.strip_suffix(".ftl"));
            // Blocks and laws may be needed, too.
            name.is_some_and(|name| [form, COMMON].contains(&name) || name.contains('/') || name.starts_with("law-"))
        };
        let levels = fallbacks(tag);
        let needed = |path: &str| levels.iter().any(|level| is_needed(path, level));
        self.unreadable.iter().find(|(path, _)| needed(path)).map(|(_, finding)| finding)
    }

    /// Returns the last locale of a fallback chain that has texts at all.
    fn most_general(&self, tag: &str) -> String {
        let has_texts =
            |level: &String| self.files.keys().any(|path| path.starts_with(&format!("{LOCALES_FOLDER}{level}/")));
        fallbacks(tag).into_iter().rev().find(has_texts).unwrap_or_else(|| tag.to_owned())
    }

    /// Returns the fingerprint of a form's own texts in a language and those of its blocks, apart from comments and order.
    /// Translations name it as their source.
    pub(crate) fn fingerprint(&self, tag: &str, form: &str, blocks: &[BlockTexts]) -> String {
        let levels = fallbacks(tag);
        let used: Vec<_> = levels.iter().rev().flat_map(|level| self.used(blocks, level)).collect();
        let mut layers: BTreeMap<&str, Vec<&ast::Message<&str>>> = BTreeMap::new();
        for message in used.iter().flat_map(|used| messages(&used.renamed)) {
            layers.entry(message.id.name).or_default().push(message);
        }
        for level in levels.iter().rev() {
            let own = self.get(level, form).into_iter().flat_map(|(_, resource)| messages(resource));
            own.for_each(|message| layers.entry(message.id.name).or_default().push(message));
        }
        let body = layers.values().map(|layer| {
            let mut message = merge_message(layer);
            message.attributes.sort_by_key(|attribute| attribute.id.name);
            ast::Entry::Message(message)
        });
        let body = body.collect();
        of_bytes(fluent_syntax::serializer::serialize(&ast::Resource { body }).as_bytes())
    }

    /// Returns the texts of blocks in a language, without its fallbacks.
    fn used<'t>(&'t self, blocks: &'t [BlockTexts], tag: &str) -> impl Iterator<Item = UsedTexts<'t>> {
        blocks.iter().filter_map(move |block| block.used(self, tag))
    }

    fn get(&self, tag: &str, name: &str) -> Option<(PathBuf, &Arc<FluentResource>)> {
        let path = ProjectPath::texts(tag, name);
        let resource = self.files.get(&path)?;
        Some((path.into(), resource))
    }
}

/// Collects the built-in common messages that a project's files lack.
fn newer(texts: &BTreeMap<String, Arc<FluentResource>>) -> BTreeMap<String, Arc<FluentResource>> {
    let built_in = Files::built_in();
    let mut newer = BTreeMap::new();
    for path in built_in.paths(LOCALES_FOLDER, COMMON_FILE) {
        let (Some(own), Some(Ok(source))) = (texts.get(path), built_in.text(path)) else { continue };
        if own.source() == source {
            continue;
        }
        let known: BTreeSet<_> = messages(own).map(|message| message.id.name).collect();
        let all = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let missing = messages(&all).filter(|message| !known.contains(message.id.name));
        let body: Vec<_> = missing.cloned().map(ast::Entry::Message).collect();
        if !body.is_empty() {
            let source = fluent_syntax::serializer::serialize(&ast::Resource { body });
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            newer.insert(path.to_owned(), Arc::new(resource));
        }
    }
    newer
}

fn parse_file(path: &str, source: &str, findings: &mut Vec<Diagnostic>) -> FluentResource {
    let mut found = Vec::new();
    let text = nesting::without_unparsable(path, source, &mut found);
    let (resource, errors) = match FluentResource::try_new(text.to_string()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    found.extend(syntax::findings(path, &text, errors));
    report_repeats(path, &resource, &mut found);
    limit(&mut found);
    findings.extend(found);
    resource
}

fn report_repeats(path: &str, resource: &FluentResource, findings: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for message in messages(resource) {
        if !seen.insert(message.id.name) {
            let place = Place::file_span(path, span_in(resource, message.id.name));
            findings.push(Diagnostic::error(Code::MessageTwice, place).with("message", message.id.name));
        }
        let mut seen = BTreeSet::new();
        for attribute in message.attributes.iter().filter(|attribute| !seen.insert(attribute.id.name)) {
            let place = Place::file_span(path, span_in(resource, attribute.id.name));
            let name = format!("{}.{}", message.id.name, attribute.id.name);
            findings.push(Diagnostic::error(Code::MessageTwice, place).with("message", name));
        }
    }
}

fn messages(resource: &FluentResource) -> impl Iterator<Item = &ast::Message<&str>> {
    resource.entries().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        ast::Entry::Term(_)
        | ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    })
}

/// Returns the position of a slice within a file's text.
fn span_in(resource: &FluentResource, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize);
    (start..start + part.len()).into()
}

/// The origin of a message's value or attribute.
#[derive(Clone, Debug)]
struct Origin {
    tag: String,
    place: Place,
    /// Whether it is in the form's own file instead of a shared one.
    own: bool,
    /// The messages that it refers to.
    references: Vec<String>,
    /// The name of the message in its file, which is another in the form if it is a block's.
    name: String,
    is_block: bool,
    /// The file that it is in.
    resource: Arc<FluentResource>,
}

impl Origin {
    /// Returns the place of the first line that contains all these parts of a text; of its first one, that of the name.
    fn line_with(&self, parts: &[&str]) -> Option<Place> {
        let Place::File { path, span: Some(span) } = &self.place else { return None };
        let source = self.resource.source();
        let parts: Vec<_> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() {
            return None;
        }
        let mut lines = line_faults::lines(source, span.start);
        let (at, line) = lines.find(|(_, line)| parts.iter().all(|part| line.contains(part)))?;
        if at == span.start {
            return None;
        }
        let start = at + (line.len() - line.trim_start().len());
        Some(Place::file_span(path, start..at + line.trim_end().len()))
    }
}

/// A message's value (no attribute) or one of its attributes.
type Key = (String, Option<String>);

/// Returns the names of the files that a form's messages are in, the last of which counts most. What a law of its own within a
/// country does not say, such as `DE-KDG`, the country's says: `DE`.
fn shared_and_own(form: &str, jurisdiction: &str) -> Vec<String> {
    let country = jurisdiction.split('-').next().unwrap_or(jurisdiction);
    let mut laws = vec![format!("law-{country}"), format!("law-{jurisdiction}")];
    laws.dedup();
    [vec![COMMON.to_owned()], laws, vec![form.to_owned()]].concat()
}

/// The messages of one form in one language.
pub(crate) struct Catalog {
    tag: String,
    form: String,
    bundle: FluentBundle<Arc<FluentResource>>,
    origins: BTreeMap<Key, Origin>,
    used: BTreeSet<Key>,
    common: Arc<BTreeSet<String>>,
    blocks: Vec<BlockTexts>,
    /// The locale to which a missing message must be added: in easy language this one, else the last of the chain.
    home: String,
    /// How much longer all texts together may become.
    length_left: usize,
    findings: Vec<Diagnostic>,
}

/// The maximum length of a text, and of all texts of a form together, in bytes; each line end counts as many. The longest
/// form has a quarter of it.
const MAX_TEXT: usize = 20_000;
const MAX_TEXTS: usize = 250_000;
const LINE_END: usize = 40;

impl Catalog {
    /// Merges the files of the fallback chain: common messages, names of laws, blocks, the form. What a form says itself
    /// counts more than what its blocks say in any language of the chain, except in easy language.
    pub(crate) fn new(texts: &Texts, tag: &str, form: &str, blocks: &[BlockTexts], jurisdiction: &str) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut merging = Merging::new(language);
        let names = shared_and_own(form, jurisdiction);
        let levels = fallbacks(tag);
        let mut used = Vec::new();
        for level in levels.iter().rev() {
            used.extend(texts.used(blocks, level).map(|texts| (level, texts)));
        }
        let mut has_blocks = BTreeSet::new();
        for level in levels.iter().rev() {
            let newer = texts.newer.get_key_value(&ProjectPath::texts(level, &names[0]));
            let newer = newer.map(|(path, resource)| (PathBuf::from(path), resource, false));
            let own = names.iter().filter_map(|name| {
                let (path, resource) = texts.get(level, name)?;
                Some((path, resource, name == form))
            });
            for (path, resource, is_own) in newer.into_iter().chain(own) {
                if is_own && has_blocks.insert(is_easy(level)) {
                    let of_same_kind = used.iter().filter(|(of, _)| is_easy(of) == is_easy(level));
                    of_same_kind.for_each(|(of, used)| merging.add_block(of, used));
                }
                merging.add_file(level, &path, resource, is_own);
            }
        }
        let (bundle, origins) = merging.finish();
        Self {
            tag: tag.to_owned(),
            form: form.to_owned(),
            bundle,
            origins,
            used: BTreeSet::new(),
            common: Arc::clone(&texts.common),
            blocks: blocks.to_vec(),
            home: if is_easy(tag) { tag.to_owned() } else { texts.most_general(tag) },
            length_left: MAX_TEXTS,
            findings: Vec::new(),
        }
    }

    /// Returns a message's value (`attribute` absent) or attribute, if any locale of the chain has it.
    pub(crate) fn find(&mut self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let key = (id.to_owned(), attribute.map(str::to_owned));
        if self.is_left_out_by_easy(&key) {
            return None;
        }
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        if self.length_left == 0 {
            return Some(String::new());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        for error in errors {
            self.report_error(&key, error);
        }
        self.report_leaving_easy(&key);
        let text = self.limited(text, &key);
        self.used.insert(key);
        Some(text)
    }

    /// Reports a text that is too long, or makes all texts together too long. Returns one that is not.
    fn limited(&mut self, text: String, key: &Key) -> String {
        let length = text.len() + LINE_END * text.bytes().filter(|byte| *byte == b'\n').count();
        self.length_left = self.length_left.saturating_sub(length);
        let max = if length > MAX_TEXT { MAX_TEXT } else { MAX_TEXTS };
        if length <= MAX_TEXT && self.length_left > 0 {
            return text;
        }
        let finding = Diagnostic::error(Code::TextTooLong, self.place(key)).with("max", max);
        self.findings.push(finding);
        String::new()
    }

    /// Returns a required message. If it is missing, reports it and returns its id.
    pub(crate) fn require(&mut self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        if let Some(text) = self.find(id, attribute, args) {
            return text;
        }
        let (path, id) = self.home_of(id);
        let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
        let finding = Diagnostic::error(Code::MessageMissing, Place::file(path)).with("message", &name);
        let finding = finding.with("tag", &self.home).with("id", id).with("attribute", attribute.unwrap_or_default());
        self.findings.push(finding);
        format!("‹{name}›")
    }

    /// Returns the file to which a missing message must be added, and its name there.
    fn home_of(&self, id: &str) -> (String, String) {
        // What a form has some words for, it must have all words for.
        let is_own = self.origins.get(&(id.to_owned(), None)).is_some_and(|origin| origin.own && !origin.is_block);
        let of_block = |block: &BlockTexts| Some((block.block.clone(), block.original_name(id)?.to_owned()));
        if !is_own && let Some((block, name)) = self.blocks.iter().find_map(of_block) {
            return (ProjectPath::block_texts(&self.home, &block), name);
        }
        let file = if self.common.contains(id) { COMMON } else { &self.form };
        (ProjectPath::texts(&self.home, file), id.to_owned())
    }

    /// Reports a finding about a message, at its place.
    pub(crate) fn report(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        code: Code,
        severity: Severity,
        arguments: &[(&'static str, String)],
    ) {
        let place = self.place(&(id.to_owned(), attribute.map(str::to_owned)));
        self.findings.push(Diagnostic { code, severity, place, arguments: arguments.to_vec() });
    }

    /// Reports a finding about the line of a message that contains these parts; without them, at the message's place.
    pub(crate) fn report_line(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        parts: &[&str],
        code: Code,
        severity: Severity,
        arguments: &[(&'static str, String)],
    ) {
        let key = (id.to_owned(), attribute.map(str::to_owned));
        let line = self.origins.get(&key).and_then(|origin| origin.line_with(parts));
        let place = line.unwrap_or_else(|| self.place(&key));
        self.findings.push(Diagnostic { code, severity, place, arguments: arguments.to_vec() });
    }

    fn place(&self, key: &Key) -> Place {
        let whole = Place::form_in(&self.form, &self.tag);
        self.origins.get(key).map_or(whole, |origin| origin.place.clone())
    }

    fn report_error(&mut self, key: &Key, error: FluentError) {
        let FluentError::ResolverError(error) = error else { return };
        let (code, name) = match error {
            ResolverError::Reference(ReferenceKind::Variable { id }) => (Code::UnknownVariable, id),
            ResolverError::Reference(
                ReferenceKind::Message { id, .. } | ReferenceKind::Term { id, .. } | ReferenceKind::Function { id },
            ) => (Code::UnknownMessage, id),
            ResolverError::NoValue(id) => (Code::UnknownMessage, id),
            ResolverError::MissingDefault | ResolverError::Cyclic | ResolverError::TooManyPlaceables => {
                (Code::UnknownMessage, key.0.clone())
            }
        };
        let written = if code == Code::UnknownVariable { format!("${name}") } else { name.clone() };
        let line = self.origins.get(key).and_then(|origin| origin.line_with(&[&written]));
        let place = line.unwrap_or_else(|| self.place(key));
        let is_block = self.origins.get(key).is_some_and(|origin| origin.is_block);
        let original = self.blocks.iter().find_map(|block| block.original_name(&name)).filter(|_| is_block);
        let name = original.unwrap_or(&name).to_owned();
        self.findings.push(Diagnostic::error(code, place).with("name", name));
    }

    /// Reports whether an attribute is missing because the easy text does not have it: an easy text without a hint does
    /// not take the hint of the standard text.
    fn is_left_out_by_easy(&self, key: &Key) -> bool {
        let is_easy_origin = |key: &Key| self.origins.get(key).is_some_and(|origin| is_easy(&origin.tag));
        is_easy(&self.tag) && key.1.is_some() && !is_easy_origin(key) && is_easy_origin(&(key.0.clone(), None))
    }

    /// Reports a text of easy language that comes from standard language, or refers to such a text.
    fn report_leaving_easy(&mut self, key: &Key) {
        if !is_easy(&self.tag) {
            return;
        }
        let Some(origin) = self.origins.get(key) else { return };
        let outside = |origin: &Origin| !is_easy(&origin.tag);
        let referred = origin.references.iter().filter_map(|id| self.origins.get(&(id.clone(), None)));
        if let Some(left) = [origin].into_iter().chain(referred).find(|origin| outside(origin)) {
            let name = key.1.as_ref().map_or_else(|| key.0.clone(), |attribute| format!("{}.{attribute}", key.0));
            let finding = Diagnostic::error(Code::LeavesEasy, left.place.clone());
            self.findings.push(finding.with("message", name).with("tag", &self.tag));
        }
    }

    /// Returns the findings, with a warning for each unused message of the form.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        let referred: BTreeSet<_> =
            self.origins.values().flat_map(|origin| origin.references.iter().cloned()).collect();
        for (key, origin) in &self.origins {
            let reachable = is_easy(&origin.tag) == is_easy(&self.tag);
            if origin.own && reachable && !self.used.contains(key) && !referred.contains(&key.0) {
                let id = &origin.name;
                let name = key.1.as_ref().map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
                let finding = Diagnostic::warning(Code::MessageUnused, origin.place.clone());
                self.findings.push(finding.with("message", name));
            }
        }
        for finding in &mut self.findings {
            let is_block = |path: &str| matches!(ProjectPath::of(path), ProjectPath::BlockTexts { .. });
            if matches!(&finding.place, Place::File { path, .. } if path.to_str().is_some_and(is_block)) {
                finding.arguments.push((USED_BY, self.form.clone()));
            }
        }
        limit(&mut self.findings);
        self.findings
    }
}
