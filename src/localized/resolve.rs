//! Localises a definition: resolves all its texts in one language.

use self::resolver::Resolver;
use super::fingerprint::of_text;
use super::form::{Identity, Language, Localized, Picture, Rule, Section};
use super::status_notices::StatusNotices;
use super::words::{Word, Words};
use crate::control::Control;
use crate::definition::{self, Definition, EasyLanguage};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::field::FieldKind;
use crate::locale::{BlockTexts, Catalog, Locale, TextState};
use crate::name::{CodeId, SectionId};
use crate::project_path::ProjectPath;
use crate::text::Rich;

mod calculated;
mod condition_text;
mod field;
mod handout;
mod listed;
mod numbers;
mod options;
mod parts;
mod resolver;

use numbers::Numbers;
pub(crate) use resolver::Sources;

/// Returns the names of the texts of the blocks that a form uses: those of fields and rules have the prefix.
pub(crate) fn block_texts(definition: &Definition) -> Vec<BlockTexts> {
    let texts = definition.blocks.iter().map(|used| {
        let prefix = &used.prefix;
        let fields = used.fields.iter().map(|id| (id.clone(), format!("{prefix}{id}")));
        let rules = used.rules.iter().map(|id| (format!("rule-{id}"), format!("rule-{prefix}{id}")));
        BlockTexts { block: used.block.to_string(), names: fields.chain(rules).collect() }
    });
    texts.collect()
}

/// Localises a definition. With errors among the findings, the result must not be rendered.
pub(crate) fn localize(definition: &Definition, locale: &Locale, sources: Sources<'_>) -> (Localized, Vec<Diagnostic>) {
    let form = definition.form.id.as_str();
    let catalog = Catalog::new(sources.texts, &locale.tag, form, &block_texts(definition), sources.jurisdiction);
    let mut resolver = Resolver { definition, locale, sources, catalog, findings: Vec::new() };
    let mut localized = resolver.form();
    localized.fingerprint = of_text(&localized);
    let mut findings = resolver.findings;
    findings.extend(resolver.catalog.finish());
    (localized, findings)
}

impl Resolver<'_> {
    fn form(&mut self) -> Localized {
        let words = self.words();
        Localized {
            identity: self.identity(),
            language: self.language(),
            page: self.definition.page.clone(),
            title: self.line("form-title", None),
            subtitle: self.optional_line("form-subtitle", None),
            intro: self.optional_rich("form-intro", None),
            footer: self.optional_line("form-footer", None),
            notices: self.notices(),
            caution: self.caution(),
            status_notices: StatusNotices::collect(|word| self.rich(word.id(), None)),
            organisation: self.sources.profile.organisation(),
            sections: self.sections(),
            handout: self.handout(),
            parts: self.parts(),
            identify: self.definition.form.identify.clone(),
            sheet: None,
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
                let place = self.definition_file();
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

    fn definition_file(&self) -> Place {
        Place::file(ProjectPath::definition(self.definition.form.id.as_str()))
    }

    /// Collects the notices about this text.
    fn notices(&mut self) -> Vec<Rich> {
        let explains = self.locale.is_easy() && self.definition.form.easy_language == Some(EasyLanguage::Explains);
        let (untested, unreviewed) = (self.is_untested(), self.is_unreviewed());
        [(explains, Word::NoticeExplains), (untested, Word::NoticeUntested), (unreviewed, Word::NoticeUnreviewed)]
            .into_iter()
            .filter(|(applies, _)| *applies)
            .map(|(_, word)| self.notice(word))
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
        let mut numbers = Numbers::new(self.definition.page.numbering);
        let sections = &self.definition.sections;
        sections.iter().map(|(id, section)| self.section(&mut numbers, id, section)).collect()
    }

    fn section(&mut self, numbers: &mut Numbers, id: &SectionId, section: &definition::Section) -> Section {
        let message = format!("section-{id}");
        let number = numbers.section();
        Section {
            id: id.clone(),
            number,
            heading: self.line(&message, None),
            intro: self.optional_rich(&message, Some("intro")),
            why: section.why.as_ref().map(|why| self.why(why)),
            picture: section.picture.as_ref().and_then(|name| self.picture(name, id.as_str())),
            when: self.when(section.when.as_ref(), &message),
            new_page: section.new_page,
            keep_together: section.keep_together,
            two_columns: section.two_columns,
            voice: section.voice,
            landscape: section.landscape,
            fields: section
                .fields
                .iter()
                .filter_map(|id| {
                    let field = self.definition.fields.get(id)?;
                    let number = if matches!(field.kind, FieldKind::Note) { None } else { numbers.question() };
                    Some(self.field(id, field, number))
                })
                .collect(),
        }
    }

    fn picture(&mut self, name: &CodeId, section: &str) -> Option<Picture> {
        if !self.sources.pictures.has(name.as_str()) {
            let finding = Diagnostic::error(Code::UnknownPicture, self.definition_file());
            self.findings.push(finding.with("name", name).with("section", section));
        }
        let svg = self.sources.pictures.get(name.as_str())?.to_owned();
        let alt = self.line(&format!("picture-{name}"), None).plain();
        Some(Picture { name: name.to_string(), svg, alt })
    }

    fn rules(&mut self) -> Vec<Rule> {
        let rules = self.definition.rules.iter();
        rules
            .map(|(id, rule)| Rule {
                id: id.clone(),
                severity: rule.severity,
                kind: rule.kind.clone(),
                message: self.line(&format!("rule-{id}"), None),
            })
            .collect()
    }

    fn words(&mut self) -> Words {
        Words::collect(&self.locale.tag, |word, count| {
            let args = word.placeholders(count);
            // Notices are texts of several paragraphs and are resolved separately.
            if word.is_notice() {
                return String::new();
            }
            self.catalog.require(word.id(), None, &args)
        })
    }
}
