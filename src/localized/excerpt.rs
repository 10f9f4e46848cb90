//! Sheets of a form: the form reduced to some of its fields, with a title that says which.

use super::field::{Field, Kind};
use super::form::{Localized, Section};
use super::words::Word;
use crate::definition::{self, ExcerptContents, Rows};
use crate::excerpt::Excerpt;
use crate::name::{FieldId, PartId, Voice};
use crate::text::{Block, Line, Rich};

/// Which sheet of a form this is.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetTitle {
    /// What it has of the form.
    pub excerpt: Excerpt,
    /// What it is called.
    pub title: Line,
    /// Whether it needs a line for the name of the person, because no question says whose it is.
    pub needs_name: bool,
}

impl Localized {
    /// Returns the excerpts of its parts, in order.
    pub fn part_excerpts(&self) -> impl Iterator<Item = Excerpt> {
        self.parts.iter().map(|part| Excerpt::part(part.id.clone()))
    }

    /// Returns a sheet of the form: a form with only some of the fields, numbered as in the whole. Nothing if there can be no such
    /// sheet.
    #[must_use]
    pub fn sheet_of(&self, excerpt: &Excerpt) -> Option<Self> {
        let contents = self.contents_of(excerpt)?;
        let mut form = Self { sections: self.sections_of(&contents), subtitle: None, handout: None, ..self.clone() };
        form.intro = self.intro_of(excerpt);
        form.sheet = Some(SheetTitle {
            excerpt: excerpt.clone(),
            title: Line::text(self.sheet_words(&excerpt.printed())),
            needs_name: self.identify.is_empty(),
        });
        Some(form)
    }

    /// Returns what a sheet is called.
    #[must_use]
    pub fn sheet_words(&self, excerpt: &Excerpt) -> String {
        match excerpt {
            Excerpt::Part { part, row } => {
                let title = self.part(part).map_or_else(|| part.to_string(), |part| part.title.plain());
                row.map_or(title.clone(), |row| {
                    self.words.fill(Word::SheetOfRow, &[("sheet", &title), ("row", &row.to_string())])
                })
            }
            Excerpt::Rows { table, first, last } => {
                let label = self.top_field(table).map(|field| field.label.plain()).unwrap_or_default();
                let values = [("field", label.as_str()), ("first", &first.to_string()), ("last", &last.to_string())];
                self.words.fill(Word::FurtherRows, &values)
            }
        }
    }

    /// Reports whether this is a sheet that is about one row of a table.
    #[must_use]
    pub fn has_one_row_of(&self, table: &FieldId) -> bool {
        match self.sheet.as_ref().map(|sheet| &sheet.excerpt) {
            Some(Excerpt::Part { part, row: _ }) => {
                self.part(part).is_some_and(|part| part.keys.each.as_ref() == Some(table))
            }
            Some(Excerpt::Rows { .. }) | None => false,
        }
    }

    fn part(&self, id: &PartId) -> Option<&super::part::Part> {
        self.parts.iter().find(|part| part.id == *id)
    }

    fn top_field(&self, id: &FieldId) -> Option<&Field> {
        self.sections.iter().flat_map(|section| &section.fields).find(|field| field.id == *id)
    }

    fn contents_of(&self, excerpt: &Excerpt) -> Option<ExcerptContents> {
        let part = |id: &PartId| -> Option<&definition::Part> { self.part(id).map(|part| &part.keys) };
        ExcerptContents::of(excerpt, &self.identify, part, |table| self.most_free_rows(table))
    }

    /// Returns the greatest number of rows of a table whose rows have no names.
    fn most_free_rows(&self, table: &FieldId) -> Option<u32> {
        let kind = &self.top_field(table)?.kind;
        if let Kind::Table { max, .. } = kind { Some(*max).filter(|_| !kind.has_named_rows()) } else { None }
    }

    fn intro_of(&self, excerpt: &Excerpt) -> Rich {
        match excerpt {
            Excerpt::Part { part, row: _ } => {
                let own = self.part(part).map(|part| &part.intro).filter(|intro| !intro.0.is_empty());
                own.unwrap_or(&self.intro).clone()
            }
            Excerpt::Rows { .. } => {
                let text = Line::text(self.words.get(Word::FurtherRowsIntro).to_owned());
                Rich(vec![Block::Paragraph { content: text }])
            }
        }
    }

    fn sections_of(&self, contents: &ExcerptContents) -> Vec<Section> {
        let sections = self.sections.iter().map(|section| {
            let fields = section.fields.iter().filter(|field| contents.has(&section.id, &field.id));
            let fields = fields.cloned().map(|field| reduced(field, section, contents)).collect();
            let is_whole = contents.has_section(&section.id);
            Section {
                fields,
                intro: if is_whole { section.intro.clone() } else { Rich::default() },
                new_page: section.new_page && is_whole,
                ..section.clone()
            }
        });
        sections.filter(|section| !section.fields.is_empty()).collect()
    }
}

/// Returns a field as it is on the sheet: of a table some rows only, and in the voice of the part.
fn reduced(mut field: Field, section: &Section, contents: &ExcerptContents) -> Field {
    if let Some(rows) = contents.rows.as_ref().filter(|rows| rows.table == field.id) {
        keep_rows(&mut field.kind, rows, contents.part.is_some());
    }
    if !contents.has_section(&section.id) && contents.part.is_some() {
        // Who is meant is no view.
        (field.voice, field.voice_words) = (None, None);
    }
    let voice = contents.part.as_ref().and_then(|part| part.voice);
    if let Some(voice) = voice.filter(|_| contents.has_section(&section.id)) {
        speak(&mut field, section.voice, voice);
    }
    field
}

fn keep_rows(kind: &mut Kind, rows: &Rows, of_any_row: bool) {
    if let Kind::Table { min, blank, first, row, .. } = kind {
        *min = 0;
        (*first, *blank) = (rows.first, rows.last - rows.first + 1);
        if of_any_row {
            // The sheet is the same for all rows, so it does not say which one it is about.
            let words = row.replace("{number}", "");
            words.trim().trim_end_matches([':', '.']).trim().clone_into(row);
        }
    }
}

/// Gives fields that speak with the voice of their section that of the part.
fn speak(field: &mut Field, inherited: Option<Voice>, voice: Voice) {
    if field.voice == inherited && field.voice != Some(voice) {
        (field.voice, field.voice_words) = (Some(voice), None);
    }
    if let Kind::Table { columns, .. } = &mut field.kind {
        for column in columns {
            speak(column, inherited, voice);
        }
    }
}
