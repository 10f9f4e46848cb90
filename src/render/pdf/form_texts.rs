//! All texts of a form that its pages show, with the fields that they belong to.

use std::collections::BTreeSet;

use crate::localized::{Choice, Field, Handout, Kind, Localized, Section};
use crate::text::{Block, Inline, Line, Rich};

/// A text of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FormText<'a> {
    /// The id of the field or section, if it belongs to one.
    pub(super) of: Option<&'a str>,
    /// The text, without markup and without line breaks.
    pub(super) text: &'a str,
}

/// Lists all texts of a blank form.
pub(super) fn form_texts(form: &Localized) -> Vec<FormText<'_>> {
    let mut texts = TextList::default();
    texts.line(&form.title);
    texts.lines(&form.subtitle);
    if let Some(organisation) = &form.organisation {
        texts.add(&organisation.name);
        organisation.lines.iter().for_each(|line| texts.add(line));
    }
    form.all_notices().for_each(|notice| texts.rich(notice));
    texts.rich(&form.intro);
    for section in &form.sections {
        texts.section(section);
    }
    texts.texts
}

/// Lists the texts that no blank page shows, but filled copies or handouts do: the words of options that come from lists, and
/// those of the handout.
pub(super) fn texts_of_copies(form: &Localized) -> Vec<FormText<'_>> {
    let mut texts = TextList::default();
    if let Some(handout) = &form.handout {
        texts.handout(handout);
    }
    for field in form.all_fields() {
        if let Kind::Listed { options, .. } = &field.kind {
            texts.of = Some(field.id.as_str());
            texts.choices(options);
        }
    }
    texts.texts
}

#[derive(Default)]
struct TextList<'a> {
    of: Option<&'a str>,
    /// The words for voices that were listed for the section.
    voices: BTreeSet<&'a str>,
    texts: Vec<FormText<'a>>,
}

impl<'a> TextList<'a> {
    fn section(&mut self, section: &'a Section) {
        self.of = Some(section.id.as_str());
        self.voices.clear();
        self.line(&section.heading);
        self.lines(section.when.as_ref().map(|when| &when.text));
        self.lines(&section.why);
        self.rich(&section.intro);
        for field in &section.fields {
            self.of = Some(field.id.as_str());
            self.field(field);
        }
    }

    fn handout(&mut self, handout: &'a Handout) {
        self.line(&handout.title);
        self.rich(&handout.intro);
        for part in &handout.parts {
            self.of = Some(part.id.as_str());
            self.line(&part.heading);
            self.rich(&part.intro);
            self.lines(part.fields.iter().filter_map(|(_, words)| words.as_ref()));
        }
    }

    fn field(&mut self, field: &'a Field) {
        self.line(&field.label);
        self.lines(field.when.as_ref().map(|when| &when.text));
        self.lines(&field.hint);
        self.rich(&field.help);
        self.lines(&field.why);
        // Pages state a voice where it changes, so at least once in a section.
        if let Some(words) = &field.voice_words
            && field.speaks().is_some()
            && self.voices.insert(words)
        {
            self.add(words);
        }
        match &field.kind {
            Kind::YesNo { options } | Kind::Choice { options } | Kind::Choices { options, .. } => self.choices(options),
            Kind::Scale { points, low, high, no_answer, .. } => {
                self.lines(low);
                self.lines(high);
                self.choices(points);
                self.choices(no_answer);
            }
            Kind::Rating { statements, points } => {
                self.choices(points);
                self.choices(statements);
            }
            Kind::Table { columns, row, layout, names, .. } => {
                self.choices(names);
                // The rows of a grid have numbers instead.
                if !layout.is_grid() {
                    for part in row.split("{number}") {
                        self.add(part);
                    }
                }
                for column in columns {
                    self.field(column);
                }
            }
            Kind::Agreement { statement, options, .. } => {
                self.rich(statement);
                self.choices(options);
            }
            Kind::Signature { statement, .. } => self.rich(statement),
            Kind::Note { text } => self.rich(text),
            Kind::Number { unit, .. } => self.lines(unit),
            Kind::Quantity { units, .. } => self.choices(units),
            Kind::Calculated { unit, bands, .. } => {
                self.lines(unit);
                for band in bands {
                    self.add(&band.values);
                    self.line(&band.label);
                }
            }
            // The options of a list are on no page.
            Kind::Text { .. }
            | Kind::LongText { .. }
            | Kind::Date { .. }
            | Kind::Time { .. }
            | Kind::Duration { .. }
            | Kind::Listed { .. } => {}
        }
    }

    fn choices(&mut self, choices: impl IntoIterator<Item = &'a Choice>) {
        choices.into_iter().for_each(|choice| self.line(&choice.label));
    }

    fn rich(&mut self, rich: &'a Rich) {
        for block in &rich.0 {
            match block {
                Block::Paragraph { content } => self.line(content),
                Block::List { items, .. } => items.iter().for_each(|item| self.rich(item)),
            }
        }
    }

    fn lines(&mut self, lines: impl IntoIterator<Item = &'a Line>) {
        lines.into_iter().for_each(|line| self.line(line));
    }

    fn line(&mut self, line: &'a Line) {
        for inline in &line.0 {
            match inline {
                Inline::Text { text } => self.add(text),
                Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => {
                    self.line(content);
                }
                Inline::Break | Inline::Blank { .. } => {}
            }
        }
    }

    fn add(&mut self, text: &'a str) {
        if !text.trim().is_empty() {
            self.texts.push(FormText { of: self.of, text });
        }
    }
}
