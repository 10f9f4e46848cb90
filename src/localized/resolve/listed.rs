//! The words of options that come from a list.

use std::sync::Arc;

use super::resolver::Resolver;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::field::{ChoiceField, OptionList};
use crate::locale::fallbacks;
use crate::localized::field::{Choice, Kind, ListKeys};
use crate::name::Reserved;
use crate::text::Line;

impl Resolver<'_> {
    /// Localises a choice with the options of a list.
    pub(super) fn listed(&mut self, message: &str, keys: &ChoiceField, list: Arc<OptionList>) -> Kind {
        let mut options = self.list_options(&list);
        if keys.no_answer {
            options.push(self.reserved(message, Reserved::NoAnswer));
        }
        let (depends_on, parents) = (keys.depends_on.clone(), keys.parents.clone());
        Kind::Listed { options, list: ListKeys { name: list.name.clone(), depends_on, parents, list } }
    }

    /// Returns the options of a list with their words. Names are the same in easy language, so that it falls back to the
    /// words of the standard language here.
    fn list_options(&mut self, list: &OptionList) -> Vec<Choice> {
        let tags = fallbacks(&self.locale.tag);
        let Some(column) = tags.iter().find(|tag| list.tags.contains(tag)) else {
            let place = Place::file_span(&list.path, list.header);
            let column = self.locale.language();
            let finding = Diagnostic::error(Code::ListLanguageMissing, place).with("tag", &self.locale.tag);
            self.findings.push(finding.with("form", &self.definition.form.id).with("column", column));
            return Vec::new();
        };
        let mut options = Vec::with_capacity(list.options.len());
        for option in &list.options {
            let words = list.words(option, &tags);
            if words.is_none() {
                let finding = Diagnostic::error(Code::ListWordsMissing, Place::file_span(&list.path, option.span));
                let finding = finding.with("code", &option.code).with("tag", &self.locale.tag);
                self.findings.push(finding.with("column", column));
            }
            options.push(Choice { code: option.code.to_string(), label: Line::text(words.unwrap_or_default()) });
        }
        options
    }
}
