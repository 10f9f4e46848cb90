//! Composes sections, and the items of sections and cards.

use super::super::page_model::{self, Item};
use super::composer::{Composer, NOTHING, Scope};
use super::half_width_and_columns::half_width_and_columns;
use super::height_estimate::fits_beside;
use super::pictograms::picture;
use crate::definition::Density;
use crate::field::Precision;
use crate::localized::{Field, Kind, Perspective, Section, When, Word};

impl<'a> Composer<'a> {
    pub(super) fn section(&mut self, section: &'a Section) -> page_model::Section<'a> {
        let scope = Scope { two_columns: section.two_columns, ..Scope::default() };
        let shown = self.is_shown(section.when.as_ref(), &section.fields, &scope);
        let voice =
            section.fields.iter().find(|field| !matches!(field.kind, Kind::Note { .. })).and_then(Field::speaks);
        page_model::Section {
            id: section.id.as_str(),
            number: section.number.map(|number| number.to_string()),
            heading: &section.heading,
            new_page: section.new_page,
            keep_together: section.keep_together,
            landscape: section.landscape,
            picture: section.picture.as_ref().map(picture),
            when: section.when.as_ref().filter(|_| !self.is_filled() || !shown).map(|when| &when.text),
            why: section.why.as_ref().filter(|_| shown).map(|why| self.why(why)),
            voice: voice.filter(|_| shown).map(|voice| self.voiced(voice)),
            intro: if shown { &section.intro } else { &NOTHING },
            skipped: (!shown).then(|| self.word(Word::NotAsked)),
            items: if shown { self.items(&section.fields, &scope, voice) } else { Vec::new() },
        }
    }

    /// Composes fields in order, short ones in pairs; in two columns all that need little space. `voice` is the perspective
    /// shown last.
    pub(super) fn items(
        &mut self,
        fields: &'a [Field],
        scope: &Scope<'a>,
        mut voice: Option<Perspective<'a>>,
    ) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        for field in fields {
            if !self.is_shown(field.when.as_ref(), std::slice::from_ref(field), scope) {
                continue;
            }
            if let Kind::Note { text } = &field.kind {
                items.push(self.note(field, text));
                continue;
            }
            let changed = field.speaks().filter(|speaks| Some(*speaks) != voice);
            voice = changed.or(voice);
            let composed = self.field(field, scope, changed);
            let half = self.is_half(field, scope) && !(self.is_wide() && composed.voice.is_some());
            match items.last_mut() {
                Some(Item::Row { half: true, fields }) if half && fields.len() == 1 => fields.push(composed),
                _ => items.push(Item::Row { half, fields: vec![composed] }),
            }
        }
        if self.is_wide() {
            for item in &mut items {
                // The question of a single field may take the whole line.
                if let Item::Row { half, fields } = item {
                    *half = fields.len() == 2;
                }
            }
        }
        items
    }

    /// Reports whether a field may stand beside another one: what needs little space, and in large letters only dates.
    fn is_half(&self, field: &Field, scope: &Scope<'a>) -> bool {
        let is_short = if self.is_wide() {
            self.form.page.density != Density::Large
                && matches!(&field.kind, Kind::Date { keys } if keys.precision != Precision::Minute)
        } else {
            let is_short = half_width_and_columns(&field.kind).is_some_and(|space| space.is_short);
            is_short || scope.two_columns && field.fits_half()
        };
        is_short && fits_beside(field, self.is_wide())
    }

    fn note(&self, field: &'a Field, text: &'a crate::text::Rich) -> Item<'a> {
        Item::Note {
            id: field.id.as_str(),
            title: Some(&field.label).filter(|label| !label.is_empty()),
            when: field.when.as_ref().filter(|_| !self.is_filled()).map(|when| &when.text),
            text,
        }
    }

    /// Reports whether fields are shown: on a blank form always; on a filled one if they are relevant or have an
    /// answer.
    fn is_shown(&self, when: Option<&When>, fields: &[Field], scope: &Scope<'a>) -> bool {
        let (Some(when), Some(relevant)) = (when, &self.relevant) else { return true };
        relevant.is_met(when, &scope.rows) || fields.iter().any(|field| self.answer(scope, &field.id).is_some())
    }
}
