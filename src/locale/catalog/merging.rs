//! Merges the files of a form, message by message and attribute by attribute, and notes where each text comes from.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::super::plurals::write_placeholder;
use super::blocks::UsedTexts;
use super::{Key, Origin, messages, span_in};
use crate::diagnostic::Place;

/// The files merged so far.
pub(super) struct Merging<'t> {
    bundle: FluentBundle<Arc<FluentResource>>,
    layers: BTreeMap<&'t str, Vec<&'t ast::Message<&'t str>>>,
    origins: BTreeMap<Key, Origin>,
}

impl<'t> Merging<'t> {
    pub(super) fn new(language: LanguageIdentifier) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_placeholder));
        Self { bundle, layers: BTreeMap::new(), origins: BTreeMap::new() }
    }

    /// Adds a file. It counts more than those before it.
    pub(super) fn add_file(&mut self, tag: &str, path: &Path, resource: &'t Arc<FluentResource>, is_own: bool) {
        self.add_resource(resource);
        for message in messages(resource) {
            let origin = |place, references| Origin {
                tag: tag.to_owned(),
                place,
                own: is_own,
                references,
                name: message.id.name.to_owned(),
                is_block: false,
                resource: Arc::clone(resource),
            };
            self.record((message, message.id.name), path, resource, origin);
        }
    }

    /// Adds the texts of a block, with the names that they have in the form.
    pub(super) fn add_block(&mut self, tag: &str, used: &'t UsedTexts<'t>) {
        self.add_resource(&used.renamed);
        for (message, name) in used.messages() {
            let origin = |place, references: Vec<String>| Origin {
                tag: tag.to_owned(),
                place,
                own: true,
                references: references.iter().map(|id| used.name(id).to_owned()).collect(),
                name: message.id.name.to_owned(),
                is_block: true,
                resource: Arc::clone(used.original),
            };
            self.record((message, name), &used.path, used.original, origin);
        }
    }

    fn add_resource(&mut self, resource: &'t Arc<FluentResource>) {
        self.bundle.add_resource_overriding(Arc::clone(resource));
        for message in messages(resource) {
            self.layers.entry(message.id.name).or_default().push(message);
        }
    }

    /// Notes where the value and the attributes of a message come from, by its name in the form.
    fn record(
        &mut self,
        (message, id): (&ast::Message<&str>, &str),
        path: &Path,
        resource: &FluentResource,
        origin: impl Fn(Place, Vec<String>) -> Origin,
    ) {
        let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        let value = message.value.iter().map(|value| (None, value));
        for (attribute, pattern) in value.chain(attributes) {
            let name = attribute.unwrap_or(message.id.name);
            let place = Place::file_span(path, span_in(resource, name));
            let mut references = Vec::new();
            pattern_references(pattern, &mut references);
            self.origins.insert((id.to_owned(), attribute.map(str::to_owned)), origin(place, references));
        }
    }

    /// Returns the messages, and where each text comes from.
    pub(super) fn finish(mut self) -> (FluentBundle<Arc<FluentResource>>, BTreeMap<Key, Origin>) {
        if let Some(merged) = merge(&self.layers) {
            self.bundle.add_resource_overriding(Arc::new(merged));
        }
        (self.bundle, self.origins)
    }
}

fn pattern_references(pattern: &ast::Pattern<&str>, references: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { .. } => {}
            ast::PatternElement::Placeable { expression } => expression_references(expression, references),
        }
    }
}

fn expression_references(expression: &ast::Expression<&str>, references: &mut Vec<String>) {
    match expression {
        ast::Expression::Select { variants, .. } => {
            for variant in variants {
                pattern_references(&variant.value, references);
            }
        }
        ast::Expression::Inline(ast::InlineExpression::MessageReference { id, .. }) => {
            references.push(id.name.to_owned());
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            expression_references(expression, references);
        }
        ast::Expression::Inline(
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. }
            | ast::InlineExpression::FunctionReference { .. }
            | ast::InlineExpression::TermReference { .. }
            | ast::InlineExpression::VariableReference { .. },
        ) => {}
    }
}

/// Merges messages of several files attribute by attribute. Fluent itself replaces whole messages, so overriding one
/// attribute would lose the others.
fn merge(layers: &BTreeMap<&str, Vec<&ast::Message<&str>>>) -> Option<FluentResource> {
    let body: Vec<_> = layers
        .values()
        .filter(|layer| layer.len() > 1)
        .map(|layer| ast::Entry::Message(merge_message(layer)))
        .collect();
    if body.is_empty() {
        return None;
    }
    let source = fluent_syntax::serializer::serialize(&ast::Resource { body });
    Some(FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource))
}

pub(super) fn merge_message<'s>(layer: &[&ast::Message<&'s str>]) -> ast::Message<&'s str> {
    let mut merged =
        ast::Message { id: ast::Identifier { name: "" }, value: None, attributes: Vec::new(), comment: None };
    for message in layer {
        merged.id = message.id.clone();
        merged.value = message.value.clone().or(merged.value);
        let new: BTreeSet<_> = message.attributes.iter().map(|attribute| attribute.id.name).collect();
        merged.attributes.retain(|old| !new.contains(old.id.name));
        merged.attributes.extend(message.attributes.iter().cloned());
    }
    merged
}
