//! Looks up the texts of a form, reads their Markdown, and reports their faults.

use fluent_bundle::FluentArgs;

use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::{Catalog, Locale, TextState, Texts};
use crate::localized::words::Word;
use crate::name::CodeId;
use crate::organisation_profile::{Profile, Variable};
use crate::pictures::Pictures;
use crate::readability::{self, ReadabilityIssue};
use crate::text::{FoundFault, Inline, Line, MarkdownFault, Rich, SLOT_END, SLOT_START, read_line, read_rich};

/// The sources of a form's texts.
#[derive(Clone, Copy)]
pub(crate) struct Sources<'a> {
    /// All messages.
    pub texts: &'a Texts,
    /// The pictograms.
    pub pictures: &'a Pictures,
    /// The organisation.
    pub profile: &'a Profile,
    /// The jurisdiction whose laws the texts name, such as `AT`.
    pub jurisdiction: &'a str,
    /// The review state of the form's texts in this language.
    pub state: TextState,
    /// Whether people of the target group have tested them (easy language).
    pub tested: bool,
    /// The name of the language in which the form was written.
    pub original: &'a str,
}

/// The state of localising a form.
pub(super) struct Resolver<'a> {
    pub(super) definition: &'a Definition,
    pub(super) locale: &'a Locale,
    pub(super) sources: Sources<'a>,
    pub(super) catalog: Catalog,
    pub(super) findings: Vec<Diagnostic>,
}

impl Resolver<'_> {
    /// Returns what texts can name and choose by: a slot as the value of each variable of the profile and for number and version
    /// of each cited form, which is filled after the Markdown is parsed; whether the profile has a value for a variable
    /// (`$has-carrier`: `yes` or `no`); and the kind of body.
    fn variables(&self) -> FluentArgs<'static> {
        let profile = self.sources.profile;
        let mut args = FluentArgs::new();
        let as_slot = |name: &str| format!("{SLOT_START}{name}{SLOT_END}");
        for variable in Variable::ALL {
            let word = variable.word();
            args.set(word, as_slot(word));
            args.set(format!("has-{word}"), if profile.value(*variable).is_some() { "yes" } else { "no" });
        }
        for name in self.definition.form.cites.keys().flat_map(|id| [format!("{id}-number"), format!("{id}-version")]) {
            let slot = as_slot(&name);
            args.set(name, slot);
        }
        args.set("kind", profile.kind().word());
        args
    }

    /// Returns the content of a slot: what a cited form is called, the profile's value, or a blank to fill in.
    fn slot(&self, name: &str) -> Inline {
        let cited = self.definition.form.cites.iter().find_map(|(id, cited)| match name.strip_prefix(id.as_str())? {
            "-number" => Some(&*cited.number),
            "-version" => Some(&*cited.version),
            _ => None,
        });
        let value = || Variable::from_word(name).and_then(|variable| self.sources.profile.value(variable));
        match cited.or_else(value) {
            Some(value) => Inline::Text { text: value.to_owned() },
            None => blank(name),
        }
    }

    pub(super) fn why(&mut self, why: &CodeId) -> Line {
        self.line(&format!("why-{why}"), None)
    }

    /// Returns the text of a required message.
    pub(super) fn text(&mut self, id: &str, attribute: Option<&str>) -> String {
        self.catalog.require(id, attribute, &self.variables())
    }

    pub(super) fn line(&mut self, id: &str, attribute: Option<&str>) -> Line {
        let text = self.text(id, attribute);
        self.read_line(id, attribute, &text)
    }

    pub(super) fn optional_line(&mut self, id: &str, attribute: Option<&str>) -> Option<Line> {
        let text = self.catalog.find(id, attribute, &self.variables())?;
        Some(self.read_line(id, attribute, &text))
    }

    pub(super) fn read_line(&mut self, id: &str, attribute: Option<&str>, text: &str) -> Line {
        let (line, faults) = read_line(text, self.locale.is_easy(), &|name| self.slot(name));
        self.report_faults(id, attribute, text, &faults);
        self.report_readability(id, attribute, |language| {
            readability::check_line(language, &read_line(text, true, &blank).0)
        });
        line
    }

    pub(super) fn rich(&mut self, id: &str, attribute: Option<&str>) -> Rich {
        let text = self.text(id, attribute);
        self.read_rich(id, attribute, &text)
    }

    pub(super) fn optional_rich(&mut self, id: &str, attribute: Option<&str>) -> Rich {
        match self.catalog.find(id, attribute, &self.variables()) {
            Some(text) => self.read_rich(id, attribute, &text),
            None => Rich::default(),
        }
    }

    /// Returns the text of several paragraphs of a word that may name the language in which the form was written.
    pub(super) fn notice(&mut self, word: Word) -> Rich {
        let mut arguments = self.variables();
        arguments.set("original", self.sources.original);
        let text = self.catalog.require(word.id(), None, &arguments);
        self.read_rich(word.id(), None, &text)
    }

    pub(super) fn read_rich(&mut self, id: &str, attribute: Option<&str>, text: &str) -> Rich {
        let (rich, faults) = read_rich(text, self.locale.is_easy(), &|name| self.slot(name));
        self.report_faults(id, attribute, text, &faults);
        self.report_readability(id, attribute, |language| {
            readability::check_rich(language, &read_rich(text, true, &blank).0)
        });
        rich
    }

    /// Reports what is wrong with the Markdown of a text, each at its line.
    pub(super) fn report_faults(&mut self, id: &str, attribute: Option<&str>, text: &str, faults: &[FoundFault]) {
        for FoundFault { fault, line } in faults {
            let (code, severity) = match fault {
                MarkdownFault::NotOneLine => (Code::MarkdownBlocks, Severity::Error),
                MarkdownFault::LooseMark => (Code::MarkdownNotAllowed, Severity::Warning),
                MarkdownFault::Heading
                | MarkdownFault::Image
                | MarkdownFault::Html
                | MarkdownFault::Code
                | MarkdownFault::Table
                | MarkdownFault::Block
                | MarkdownFault::TickBox
                | MarkdownFault::LinkTarget
                | MarkdownFault::TooDeep => (Code::MarkdownNotAllowed, Severity::Error),
            };
            // That a text has too many lines concerns the whole text.
            let line = text.lines().nth(*line).filter(|_| *fault != MarkdownFault::NotOneLine);
            let parts: Vec<_> = line.into_iter().flat_map(fixed_parts).collect();
            self.catalog.report_line(id, attribute, &parts, code, severity, &[("what", fault.name().to_owned())]);
        }
    }

    /// Reports readability issues of a text in easy language. `check` returns the issues of the text in a language, without values of
    /// the profile, because the author of the text cannot change the organisation's name.
    pub(super) fn report_readability(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        check: impl Fn(&str) -> Vec<ReadabilityIssue>,
    ) {
        if !self.locale.is_easy() {
            return;
        }
        for issue in check(self.locale.language()) {
            let most = issue.most.map(|most| ("most", most.to_string()));
            let values: Vec<_> = [("part", issue.part)].into_iter().chain(most).collect();
            self.catalog.report(id, attribute, issue.code, issue.severity, &values);
        }
    }
}

/// Returns the parts of a line between its slots.
fn fixed_parts(line: &str) -> impl Iterator<Item = &str> {
    line.split(SLOT_START).enumerate().map(|(index, part)| match part.split_once(SLOT_END) {
        Some((_, after)) if index > 0 => after,
        _ => part,
    })
}

/// Returns the blank for a variable without a value.
fn blank(name: &str) -> Inline {
    Inline::Blank { name: name.to_owned() }
}
