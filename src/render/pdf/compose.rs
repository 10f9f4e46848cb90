//! Composes the page model of a localized form, blank or with answers.

use std::collections::BTreeMap;

use super::corner_marks_and_code::ScanMargins;
use super::form_texts::form_texts;
use super::layout_map::{FieldAnchor, PlacedFieldKind};
use super::page_codes;
use super::page_model::{Body, Logo, Organisation, PageModel, Part, Running};
use super::spoken_words::spoken;
use super::typst_world::logo_file;
use super::watermark_outline;
use super::widget_spec::{WidgetContent, WidgetSpec};
use crate::acroform::{self, WidgetName};
use crate::localized::{Localized, Word};
use crate::organisation_profile::Variable;
use crate::render::content::conditions::Relevant;
use crate::render::content::handout;
use crate::render::content::translations::Translations;
use crate::value::Answers;

mod accessible_name;
mod agreement_and_signature;
mod composer;
mod field;
mod half_width_and_columns;
mod height_estimate;
mod pictograms;
mod section;
mod statement_ending;
mod table;
mod tick_boxes;

use accessible_name::AccessibleName;
use composer::Composer;

/// The length of a word that fits into half the page width, in characters. The template breaks longer ones if needed.
const SURE_TO_FIT: usize = 30;

/// What to render besides the form.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The answers to fill in; without them the form is blank.
    pub answers: Option<&'a Answers>,
    /// The id of the copy, a UUID in lower case, if it has one.
    pub copy: Option<&'a str>,
    /// Whether only the handout is rendered, which needs answers.
    pub is_handout: bool,
    /// Whether the handout is a pocket card.
    pub is_pocket_card: bool,
    /// The language in which the answers were written, if it is known.
    pub written_in: Option<&'a str>,
    /// For a handout: translations of what the person wrote.
    pub translations: Option<&'a Translations>,
}

/// A blank form.
impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            answers: None,
            copy: None,
            is_handout: false,
            is_pocket_card: false,
            written_in: None,
            translations: None,
        }
    }
}

/// Composes a form, blank or with answers, or a handout, and lists its fields in order.
pub(super) fn compose<'a>(form: &'a Localized, options: Options<'a>) -> (PageModel<'a>, Vec<FieldAnchor>) {
    let Options { answers, copy, is_handout, is_pocket_card, written_in, translations } = options;
    let handout =
        answers.filter(|_| is_handout).and_then(|answers| handout::compose(form, answers, written_in, translations));
    let handout = handout.map(|content| handout::HandoutContent { is_card: is_pocket_card, ..content });
    let title = form.handout.as_ref().filter(|_| handout.is_some()).map_or(&form.title, |handout| &handout.title);
    let sheet = form.sheet.as_ref();
    let title_text = sheet.map_or(title.plain(), |sheet| format!("{} – {}", title.plain(), sheet.title.plain()));
    let relevant = answers.map(|answers| Relevant::new(form, answers));
    let mut composer = Composer {
        form,
        answers,
        copy,
        relevant,
        accessible_name: AccessibleName::default(),
        anchors: Vec::new(),
        lists: BTreeMap::new(),
    };
    let sections = if handout.is_none() { form.sections.as_slice() } else { &[] };
    let sections = sections.iter().map(|section| composer.section(section)).collect();
    let identity = &form.identity;
    let identity_part = if composer.is_filled() { None } else { Some(composer.identity_part()) };
    let page_model = PageModel {
        easy: composer.is_wide(),
        density: form.page.density,
        filled: composer.is_filled(),
        long_words: handout.is_some() || form_texts(form).iter().any(|text| has_long_word(text.text)),
        language: &form.language.language,
        region: form.language.region.as_deref(),
        direction: form.language.direction,
        dated: (identity.dated.year(), identity.dated.month(), identity.dated.day()),
        title,
        subtitle: sheet.map(|sheet| &sheet.title).or(form.subtitle.as_ref()).filter(|_| handout.is_none()),
        belongs_to: sheet.filter(|sheet| sheet.needs_name && answers.is_none()).map(|_| composer.word(Word::BelongsTo)),
        running: composer.running(&title_text),
        title_text: spoken(&title_text),
        facts: composer.word(Word::FormFacts),
        scan: ScanMargins::new(page_codes::first(form, None, is_handout).size().unwrap_or_default()),
        empty_box: composer.word(Word::NotTicked),
        ticked_box: composer.word(Word::Ticked),
        gaps: composer.gaps(),
        organisation: composer.organisation(),
        notices: form.all_notices().collect(),
        intro: handout.as_ref().map_or(&form.intro, |handout| handout.intro),
        sections,
        handout,
        identity: identity_part,
    };
    (page_model, composer.anchors)
}

/// Shortens a title that is longer than the header of a page is wide. The first page has it in full.
fn shortened(title: &str, most: usize) -> String {
    if title.chars().count() <= most {
        return title.to_owned();
    }
    let beginning: String = title.chars().take(most - 1).collect();
    let end = beginning.rfind(' ').unwrap_or(beginning.len());
    format!("{}…", &beginning[..end])
}

/// Reports whether a text has a word that may be wider than its column. Columns of options and ratings are as wide as
/// their words.
fn has_long_word(text: &str) -> bool {
    text.split_whitespace().any(|word| word.chars().count() > SURE_TO_FIT)
}

impl<'a> Composer<'a> {
    /// Composes the identity field.
    fn identity_part(&mut self) -> Part<'a> {
        let Localized { identity, language, fingerprint, .. } = self.form;
        let content = acroform::FormIdentity {
            form: identity.form.to_string(),
            version: identity.version.clone(),
            language: language.tag.clone(),
            fingerprint: fingerprint.clone(),
            excerpt: self.form.sheet.as_ref().map(|sheet| sheet.excerpt.clone()),
            copy: None,
        };
        let label = self.word(Word::FormMark);
        let kind = WidgetContent::Fixed(content.to_string());
        let name = WidgetName::whole(acroform::IDENTITY_FIELD);
        let widget = WidgetSpec { name, label: label.to_owned(), required: false, kind };
        let anchor = self.add_anchor(acroform::IDENTITY_FIELD, PlacedFieldKind::Mark, widget);
        Part { label, body: Body::Write { anchor, lines: 1 } }
    }

    fn running(&self, title: &str) -> Running<'a> {
        Running {
            organisation: self.form.organisation.as_ref().map(|organisation| organisation.name.as_str()),
            title: shortened(title, if self.is_wide() { 45 } else { 90 }),
            number: self.form.number_words(),
            version: self.form.version_words(),
            status: self.form.status(),
            fingerprint: self.form.fingerprint_words(),
            text: self.form.text_details(),
            further: self.form.validity_words().into_iter().chain(self.form.approval_words()).collect(),
            own: self.form.own_footer(),
            rule: self.word(Word::CopyRule),
            copy: self.copy.map(|copy| self.form.words.fill(Word::CopyLabel, &[("copy", copy)])),
            page_of: self.word(Word::PageOf),
            continued: self.word(Word::Continued),
            watermark: self.form.watermark().and_then(watermark_outline::svg),
        }
    }

    fn organisation(&self) -> Option<Organisation<'a>> {
        let organisation = self.form.organisation.as_ref()?;
        let logo = organisation.logo.as_ref().map(|logo| Logo { path: logo_file(logo.kind), alt: &logo.alt });
        Some(Organisation { name: &organisation.name, lines: &organisation.lines, logo })
    }

    fn gaps(&self) -> BTreeMap<String, String> {
        let words = |&variable: &Variable| (variable.word().to_owned(), self.form.words.gap(variable));
        Variable::ALL.iter().map(words).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn only_long_titles_are_shortened() {
        assert_eq!(shortened("Hilfeplan", 9), "Hilfeplan");
        assert_eq!(shortened("Hilfeplan für alle", 15), "Hilfeplan für…");
        assert_eq!(shortened("äöüäöüäöü", 5), "äöüä…");
    }
}
