//! The texts of blocks, with the names that their fields and rules have in a form.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::{Texts, messages};
use crate::project_path::ProjectPath;

/// The texts of one use of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BlockTexts {
    /// The block.
    pub block: String,
    /// The names that messages of its fields and rules have in the form, by those in the block's files.
    pub names: BTreeMap<String, String>,
}

/// The texts of a block in one language, as a form uses them.
pub(super) struct UsedTexts<'t> {
    pub(super) path: PathBuf,
    /// The file.
    pub(super) original: &'t Arc<FluentResource>,
    /// Its messages with the names that they have in the form.
    pub(super) renamed: Arc<FluentResource>,
    names: &'t BTreeMap<String, String>,
}

impl BlockTexts {
    /// Returns the texts of the block in a language, without its fallbacks.
    pub(super) fn used<'t>(&'t self, texts: &'t Texts, tag: &str) -> Option<UsedTexts<'t>> {
        let path = ProjectPath::block_texts(tag, &self.block);
        let original = texts.files.get(&path)?;
        let is_renamed = self.names.iter().any(|(old, new)| old != new);
        let renamed = if is_renamed { Arc::new(self.renamed(original)) } else { Arc::clone(original) };
        Some(UsedTexts { path: path.into(), original, renamed, names: &self.names })
    }

    /// Returns the name that a message of the form has in the block's files, if it is the block's.
    pub(super) fn original_name(&self, message: &str) -> Option<&str> {
        self.names.iter().find(|(_, new)| *new == message).map(|(old, _)| old.as_str())
    }

    fn renamed(&self, resource: &FluentResource) -> FluentResource {
        let entries = resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(ast::Entry::Message(self.message(message.clone()))),
            ast::Entry::Term(term) => Some(ast::Entry::Term(term.clone())),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => None,
        });
        let source = fluent_syntax::serializer::serialize(&ast::Resource { body: entries.collect() });
        FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource)
    }

    fn message<'s>(&'s self, mut message: ast::Message<&'s str>) -> ast::Message<&'s str> {
        message.id.name = self.name(message.id.name);
        let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
        message.value.iter_mut().chain(attributes).for_each(|pattern| self.pattern(pattern));
        message
    }

    fn name<'s>(&'s self, name: &'s str) -> &'s str {
        self.names.get(name).map_or(name, String::as_str)
    }

    fn pattern<'s>(&'s self, pattern: &mut ast::Pattern<&'s str>) {
        for element in &mut pattern.elements {
            match element {
                ast::PatternElement::TextElement { .. } => {}
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression<'s>(&'s self, expression: &mut ast::Expression<&'s str>) {
        match expression {
            ast::Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&mut variant.value);
                }
            }
            ast::Expression::Inline(ast::InlineExpression::MessageReference { id, .. }) => id.name = self.name(id.name),
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => self.expression(expression),
            ast::Expression::Inline(
                ast::InlineExpression::StringLiteral { .. }
                | ast::InlineExpression::NumberLiteral { .. }
                | ast::InlineExpression::FunctionReference { .. }
                | ast::InlineExpression::TermReference { .. }
                | ast::InlineExpression::VariableReference { .. },
            ) => {}
        }
    }
}

impl<'t> UsedTexts<'t> {
    /// Returns the messages of the file, each with the name that it has in the form.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&'t ast::Message<&'t str>, &'t str)> {
        let names = self.names;
        messages(self.original).map(move |message| {
            let name = message.id.name;
            (message, names.get(name).map_or(name, String::as_str))
        })
    }

    /// Returns the name that a message has in the form.
    pub(super) fn name<'n>(&'n self, name: &'n str) -> &'n str {
        self.names.get(name).map_or(name, String::as_str)
    }
}
