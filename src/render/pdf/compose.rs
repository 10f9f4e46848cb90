//! From a form in one language, and answers to it, to the sheet that is drawn.

use std::collections::BTreeMap;

use super::Options;
use super::codes;
use super::layout::{PlaceKind, Spot};
use super::relevant::Relevant;
use super::scan::Room;
use super::sheet::{Body, Logo, Organisation, Part, Running, Sheet};
use super::watermark;
use super::widget::{Widget, WidgetKind};
use super::world::logo_file;
use crate::localized::{Localized, Word};
use crate::name::FieldId;
use crate::profile::Variable;
use crate::text::Rich;
use crate::value::{Answer, Answers};
use crate::widget::{self, WidgetName};

mod about;
mod binding;
mod field;
mod mark;
mod picture;
mod said;
mod section;
mod table;

use about::About;

/// What stands where there is no text.
static NOTHING: Rich = Rich(Vec::new());

/// Composes a form, blank or with answers, and lists its places in order.
pub(super) fn compose<'a>(form: &'a Localized, options: Options<'a>) -> (Sheet<'a>, Vec<Spot>) {
    let Options { answers, copy } = options;
    let relevant = answers.map(|answers| Relevant::new(form, answers));
    let mut composer = Composer { form, answers, copy, relevant, about: About::default(), spots: Vec::new() };
    let sections = form.sections.iter().map(|section| composer.section(section)).collect();
    let identity = &form.identity;
    let mark = if composer.is_filled() { None } else { Some(composer.mark_of_form()) };
    let sheet = Sheet {
        easy: composer.is_easy(),
        filled: composer.is_filled(),
        language: &form.language.language,
        region: form.language.region.as_deref(),
        direction: form.language.direction,
        dated: (identity.dated.year(), identity.dated.month(), identity.dated.day()),
        title: &form.title,
        title_text: form.title.plain(),
        subtitle: form.subtitle.as_ref(),
        running: composer.running(),
        facts: composer.word(Word::FormFacts),
        scan: Room::new(codes::first(form, None).size().unwrap_or_default()),
        empty_box: composer.word(Word::NotTicked),
        gaps: composer.gaps(),
        organisation: composer.organisation(),
        notices: form.all_notices().collect(),
        intro: &form.intro,
        sections,
        mark,
    };
    (sheet, composer.spots)
}

/// What is known while a form is composed.
struct Composer<'a> {
    form: &'a Localized,
    /// The answers, if the form is filled.
    answers: Option<&'a Answers>,
    /// The copy's id, if it has one.
    copy: Option<&'a str>,
    /// Which fields are relevant, if the form is filled.
    relevant: Option<Relevant<'a>>,
    /// The question that is being composed.
    about: About,
    /// The places so far.
    spots: Vec<Spot>,
}

/// Where fields are: in a section, or in a row of a table.
#[derive(Clone, Debug, Default)]
struct Scope<'a> {
    /// What stands before a field's id in its path: nothing, or `goals[2].`.
    prefix: String,
    /// The row's answers.
    row: Option<&'a Answers>,
}

impl<'a> Composer<'a> {
    fn is_easy(&self) -> bool {
        self.form.language.easy.is_some()
    }

    fn is_filled(&self) -> bool {
        self.answers.is_some()
    }

    fn word(&self, word: Word) -> &'a str {
        self.form.words.get(word)
    }

    /// Adds a place and returns its number.
    fn spot(&mut self, path: impl Into<String>, kind: PlaceKind, widget: Widget) -> usize {
        self.spots.push(Spot { path: path.into(), kind, widget });
        self.spots.len() - 1
    }

    /// Adds a place for what is written, a part of the question if it is named, and returns its number.
    fn writing(&mut self, path: &str, kind: PlaceKind, part: Option<&str>, holds: WidgetKind) -> usize {
        let widget = Widget {
            name: WidgetName::whole(path),
            label: self.about.full(part),
            required: self.about.required && part.is_none(),
            kind: holds,
        };
        self.spot(path, kind, widget)
    }

    /// Composes the place that says which form, and which copy of it, a file is.
    fn mark_of_form(&mut self) -> Part<'a> {
        let Localized { identity, language, fingerprint, .. } = self.form;
        let mark = widget::Mark {
            form: identity.form.to_string(),
            version: identity.version.clone(),
            language: language.tag.clone(),
            fingerprint: fingerprint.clone(),
            copy: None,
        };
        let label = self.word(Word::FormMark);
        let kind = WidgetKind::Fixed(mark.to_string());
        let name = WidgetName::whole(widget::MARK);
        let widget = Widget { name, label: label.to_owned(), required: false, kind };
        let spot = self.spot(widget::MARK, PlaceKind::Mark, widget);
        Part { label, body: Body::Write { spot, lines: 1 } }
    }

    /// Returns the answer to a field of a scope, if there is one.
    fn answer(&self, scope: &Scope<'a>, id: &FieldId) -> Option<&'a Answer> {
        scope.row.and_then(|row| row.get(id)).or_else(|| self.answers?.get(id))
    }

    fn running(&self) -> Running<'a> {
        Running {
            organisation: self.form.organisation.as_ref().map(|organisation| organisation.name.as_str()),
            title: self.form.title.plain(),
            number: self.form.number_words(),
            version: self.form.version_words(),
            status: self.form.status(),
            further: self.form.control_details(),
            rule: self.word(Word::CopyRule),
            copy: self.copy.map(|copy| self.form.words.fill(Word::CopyLabel, &[("copy", copy)])),
            page_of: self.word(Word::PageOf),
            watermark: self.form.watermark().and_then(watermark::svg),
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
