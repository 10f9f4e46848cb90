//! Localises a definition: resolves all its texts in one language.

use fluent_bundle::FluentArgs;

use super::fingerprint::of_text;
use super::words::{Word, Words};
use super::{Field, Identity, Language, Localized, Picture, Section, StatusNotices, When};
use crate::control::Control;
use crate::definition::{self, Condition, Definition, EasyLanguage};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::field::FieldKind;
use crate::locale::{Catalog, Locale, TextState, Texts};
use crate::name::{CodeId, FieldId, SectionId};
use crate::pictures::Pictures;
use crate::profile::{Profile, Variable};
use crate::readability::{self, ReadabilityIssue};
use crate::text::{Inline, Line, MarkdownFault, Rich, SLOT_END, SLOT_START, read_line, read_rich};

mod condition_text;
mod field_kind;

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
}

/// Localises a definition. With errors among the findings, the result must not be rendered.
pub(crate) fn localize(definition: &Definition, locale: &Locale, sources: Sources<'_>) -> (Localized, Vec<Diagnostic>) {
    let form = definition.form.id.as_str();
    let catalog = Catalog::new(sources.texts, &locale.tag, form, sources.jurisdiction);
    let mut resolver = Resolver { definition, locale, sources, catalog, findings: Vec::new() };
    let mut localized = resolver.form();
    localized.fingerprint = of_text(&localized);
    let mut findings = resolver.findings;
    findings.extend(resolver.catalog.finish());
    (localized, findings)
}

struct Resolver<'a> {
    definition: &'a Definition,
    locale: &'a Locale,
    sources: Sources<'a>,
    catalog: Catalog,
    findings: Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn form(&mut self) -> Localized {
        let words = self.words();
        Localized {
            identity: self.identity(),
            language: self.language(),
            title: self.line("form-title", None),
            subtitle: self.optional_line("form-subtitle", None),
            intro: self.optional_rich("form-intro", None),
            notices: self.notices(),
            caution: self.caution(),
            status_notices: StatusNotices::collect(|word| self.rich(word.id(), None)),
            organisation: self.sources.profile.organisation(),
            sections: self.sections(),
            rules: self.rules(),
            words,
            fingerprint: String::new(),
            control: Control::default(),
        }
    }

    fn identity(&self) -> Identity {
        let form = &self.definition.form;
        Identity {
            form: form.id.clone(),
            number: form.number.clone(),
            version: form.version.clone(),
            dated: form.dated,
        }
    }

    fn language(&mut self) -> Language {
        let easy = self.locale.is_easy().then(|| {
            self.definition.form.easy_language.unwrap_or_else(|| {
                let form = self.definition.form.id.to_string();
                let place = Place::file(format!("forms/{form}.toml"));
                self.findings.push(Diagnostic::error(Code::EasyUndeclared, place).with("tag", &self.locale.tag));
                EasyLanguage::Explains
            })
        });
        Language {
            tag: self.locale.tag.clone(),
            language: self.locale.language().to_owned(),
            region: self.locale.region(),
            name: self.locale.name.clone(),
            direction: self.locale.direction,
            easy,
        }
    }

    /// Collects the notices about this text.
    fn notices(&mut self) -> Vec<Rich> {
        let explains = self.locale.is_easy() && self.definition.form.easy_language == Some(EasyLanguage::Explains);
        let (untested, unreviewed) = (self.is_untested(), self.is_unreviewed());
        [(explains, Word::NoticeExplains), (untested, Word::NoticeUntested), (unreviewed, Word::NoticeUnreviewed)]
            .into_iter()
            .filter(|(applies, _)| *applies)
            .map(|(_, word)| self.rich(word.id(), None))
            .collect()
    }

    /// Reports whether the easy text was not tested by people of the target group.
    fn is_untested(&self) -> bool {
        self.locale.is_easy() && !self.sources.tested
    }

    /// Reports whether the translation was not reviewed by a professional.
    fn is_unreviewed(&self) -> bool {
        !self.locale.is_easy() && self.sources.state == TextState::Unreviewed
    }

    /// Returns the short notice about the text for every page.
    fn caution(&self) -> Option<Word> {
        let unreviewed = self.is_unreviewed().then_some(Word::ShortUnreviewed);
        unreviewed.or_else(|| self.is_untested().then_some(Word::ShortUntested))
    }

    fn sections(&mut self) -> Vec<Section> {
        let sections = &self.definition.sections;
        sections.iter().enumerate().map(|(index, (id, section))| self.section(index + 1, id, section)).collect()
    }

    fn section(&mut self, number: usize, id: &SectionId, section: &definition::Section) -> Section {
        let message = format!("section-{id}");
        let mut asked = 0;
        Section {
            id: id.clone(),
            number,
            heading: self.line(&message, None),
            intro: self.optional_rich(&message, Some("intro")),
            why: section.why.as_ref().map(|why| self.why(why)),
            picture: section.picture.as_ref().and_then(|name| self.picture(name, id)),
            when: self.when(section.when.as_ref(), &message),
            fields: section
                .fields
                .iter()
                .filter_map(|id| {
                    let field = self.definition.fields.get(id)?;
                    let label = (!matches!(field.kind, FieldKind::Note)).then(|| {
                        asked += 1;
                        format!("{number}.{asked}")
                    });
                    Some(self.field(id, field, label))
                })
                .collect(),
        }
    }

    fn field(&mut self, id: &FieldId, field: &definition::Field, number: Option<String>) -> Field {
        let message = id.as_str();
        if Word::ALL.iter().any(|word| word.id() == message) {
            // A field called `print` would put its label on the button that prints.
            let arguments = [("code", message.to_owned())];
            self.catalog.report(message, None, Code::ReservedCode, Severity::Error, &arguments);
        }
        let label = match field.kind {
            FieldKind::Note => self.optional_line(message, Some("title")).unwrap_or_default(),
            FieldKind::Text(_)
            | FieldKind::LongText(_)
            | FieldKind::Number(_)
            | FieldKind::Date(_)
            | FieldKind::YesNo(_)
            | FieldKind::Choice(_)
            | FieldKind::Choices(_)
            | FieldKind::Scale(_)
            | FieldKind::Rating(_)
            | FieldKind::Table(_)
            | FieldKind::Agreement(_)
            | FieldKind::Signature(_) => self.line(message, None),
        };
        Field {
            id: id.clone(),
            number,
            label,
            hint: self.optional_line(message, Some("hint")),
            help: self.optional_rich(message, Some("help")),
            why: field.why.as_ref().map(|why| self.why(why)),
            required: field.required,
            voice: field.voice,
            when: self.when(field.when.as_ref(), message),
            kind: self.kind(id, &field.kind),
        }
    }

    fn why(&mut self, why: &CodeId) -> Line {
        self.line(&format!("why-{why}"), None)
    }

    fn picture(&mut self, name: &CodeId, section: &SectionId) -> Option<Picture> {
        if !self.sources.pictures.has(name.as_str()) {
            let form = self.definition.form.id.to_string();
            let place = Place::file(format!("forms/{form}.toml"));
            let finding = Diagnostic::error(Code::UnknownPicture, place);
            self.findings.push(finding.with("name", name).with("section", section));
        }
        let svg = self.sources.pictures.get(name.as_str())?.to_owned();
        let alt = self.line(&format!("picture-{name}"), None).plain();
        Some(Picture { name: name.to_string(), svg, alt })
    }

    fn rules(&mut self) -> Vec<super::Rule> {
        let rules = self.definition.rules.iter();
        rules
            .map(|(id, rule)| super::Rule {
                id: id.clone(),
                severity: rule.severity,
                kind: rule.kind.clone(),
                message: self.line(&format!("rule-{id}"), None),
            })
            .collect()
    }

    fn words(&mut self) -> Words {
        Words::collect(|word| {
            let args = word.placeholders();
            // These are texts of several paragraphs, read where they are needed.
            if word.is_notice() {
                return String::new();
            }
            self.catalog.require(word.id(), None, &args)
        })
    }

    /// Returns the text of a required message.
    fn text(&mut self, id: &str, attribute: Option<&str>) -> String {
        self.catalog.require(id, attribute, &variables())
    }

    fn line(&mut self, id: &str, attribute: Option<&str>) -> Line {
        let text = self.text(id, attribute);
        self.read_line(id, attribute, &text)
    }

    fn optional_line(&mut self, id: &str, attribute: Option<&str>) -> Option<Line> {
        let text = self.catalog.find(id, attribute, &variables())?;
        Some(self.read_line(id, attribute, &text))
    }

    fn read_line(&mut self, id: &str, attribute: Option<&str>, text: &str) -> Line {
        let profile = self.sources.profile;
        let (line, faults) = read_line(text, self.locale.is_easy(), &|name| slot(profile, name));
        self.report_faults(id, attribute, &faults);
        self.report_readability(id, attribute, || readability::check_line(&read_line(text, true, &blank).0));
        line
    }

    fn rich(&mut self, id: &str, attribute: Option<&str>) -> Rich {
        let text = self.text(id, attribute);
        self.read_rich(id, attribute, &text)
    }

    fn optional_rich(&mut self, id: &str, attribute: Option<&str>) -> Rich {
        match self.catalog.find(id, attribute, &variables()) {
            Some(text) => self.read_rich(id, attribute, &text),
            None => Rich::default(),
        }
    }

    fn read_rich(&mut self, id: &str, attribute: Option<&str>, text: &str) -> Rich {
        let profile = self.sources.profile;
        let (rich, faults) = read_rich(text, self.locale.is_easy(), &|name| slot(profile, name));
        self.report_faults(id, attribute, &faults);
        self.report_readability(id, attribute, || readability::check_rich(&read_rich(text, true, &blank).0));
        rich
    }

    fn report_faults(&mut self, id: &str, attribute: Option<&str>, faults: &[MarkdownFault]) {
        for fault in faults {
            let code = match fault {
                MarkdownFault::NotOneLine => Code::MarkdownBlocks,
                MarkdownFault::Heading
                | MarkdownFault::Image
                | MarkdownFault::Html
                | MarkdownFault::Code
                | MarkdownFault::Block
                | MarkdownFault::LinkTarget => Code::MarkdownNotAllowed,
            };
            self.catalog.report(id, attribute, code, Severity::Error, &[("what", fault.name().to_owned())]);
        }
    }

    /// Reports what makes a text of an easy locale harder to read. What the organisation is called is no fault of the
    /// text, so `check` looks at the text without the profile's values.
    fn report_readability(&mut self, id: &str, attribute: Option<&str>, check: impl Fn() -> Vec<ReadabilityIssue>) {
        if !self.locale.is_easy() || self.locale.language() != "de" {
            return;
        }
        for issue in check() {
            self.catalog.report(id, attribute, issue.code, issue.severity, &[("part", issue.part)]);
        }
    }

    fn when(&mut self, condition: Option<&Condition>, message: &str) -> Option<When> {
        let condition = condition?.clone();
        let text = match (self.optional_line(message, Some("when")), &condition) {
            (Some(text), _) => text,
            (None, Condition::Leaf(leaf)) => self.when_leaf(leaf),
            (None, Condition::All { .. } | Condition::Any { .. } | Condition::Not { .. }) => {
                self.line(message, Some("when"))
            }
        };
        Some(When { condition, text })
    }
}

/// The variables of the profile, as places that are filled after the Markdown is read.
fn variables() -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for variable in Variable::ALL {
        args.set(variable.word(), format!("{SLOT_START}{}{SLOT_END}", variable.word()));
    }
    args
}

/// Says what stands in place of a variable: the profile's value, or a line to write on.
fn slot(profile: &Profile, name: &str) -> Inline {
    match Variable::from_word(name).and_then(|variable| profile.value(variable)) {
        Some(value) => Inline::Text { text: value.to_owned() },
        None => blank(name),
    }
}

/// A line to write on, in place of a variable.
fn blank(name: &str) -> Inline {
    Inline::Blank { name: name.to_owned() }
}
