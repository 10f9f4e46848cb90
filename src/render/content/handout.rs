//! Composes the handout of a filled-in form: what a person keeps. Only answers that were given and that count are on it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::answer_words::{Paragraph, in_words, offered, paragraphs};
use super::conditions::Relevant;
use super::printable_text::is_blank;
use super::translations::{FreeText, Translations, written};
use crate::definition::HandoutRows;
use crate::field::ScaleStyle;
use crate::locale::{format_date_for_readers, format_day_for_readers};
use crate::localized::{Choice, Field, HandoutPart, Kind, Localized, Picture, Word};
use crate::name::{CodeId, FieldId};
use crate::text::{Line, Rich};
use crate::value::{Answer, Answers, RatingPoint, ScaleAnswer};

/// The content of a handout in one language.
#[derive(Debug, Serialize)]
pub(crate) struct HandoutContent<'a> {
    /// Whether it is a sheet to be folded to a pocket card.
    pub(crate) is_card: bool,
    /// The text under the title.
    pub(crate) intro: &'a Rich,
    /// The parts that have something to tell.
    pub(crate) parts: Vec<PartContent<'a>>,
    /// What it is an extract of.
    pub(crate) extract: String,
    /// Who translated, and that what the person wrote counts; absent if nothing is translated.
    pub(crate) translated: Option<String>,
}

/// A part of the handout.
#[derive(Debug, Serialize)]
pub(crate) struct PartContent<'a> {
    pub(crate) id: &'a str,
    pub(crate) heading: &'a Line,
    pub(crate) intro: &'a Rich,
    pub(crate) picture: Option<&'a Picture>,
    pub(crate) entries: Vec<Entry<'a>>,
    pub(crate) groups: Vec<RowGroup>,
}

/// Something in a part that is no row of a table.
#[derive(Debug, Serialize)]
#[serde(tag = "entry", rename_all = "kebab-case")]
pub(crate) enum Entry<'a> {
    /// An answer under the words for its question.
    Answer { id: &'a str, label: &'a Line, answer: AnswerText },
    /// A statement, and what was said to it.
    Agreement { id: &'a str, label: &'a Line, statement: &'a Rich, answer: AnswerText },
    /// A text of the form.
    Note { title: Option<&'a Line>, text: &'a Rich },
}

/// Rows under the words of the option by which they are grouped. Without rows, the words are about the groups that follow.
#[derive(Debug, Serialize)]
pub(crate) struct RowGroup {
    pub(crate) label: Option<String>,
    pub(crate) rows: Vec<Row>,
}

/// A row of a table, with the rows that belong to it.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    /// Whether it has a box to tick off.
    pub(crate) tick: bool,
    pub(crate) picture: Option<Picture>,
    pub(crate) title: AnswerText,
    pub(crate) details: Vec<AnswerText>,
    /// Whether each detail has a line of its own.
    pub(crate) labels: bool,
    pub(crate) groups: Vec<RowGroup>,
}

/// An answer in words.
#[derive(Debug, Serialize)]
#[serde(tag = "body", rename = "answer")]
pub(crate) struct AnswerText {
    pub(crate) paragraphs: Vec<Paragraph>,
    /// The language in which the person wrote, if it is another than that of the handout.
    pub(crate) language: Option<String>,
    /// What the person wrote, if it is a text of theirs.
    #[serde(skip)]
    pub(crate) written: Option<FreeText>,
    /// What an interpreter made of it.
    pub(crate) translation: Option<Translation>,
}

/// A translation of an answer.
#[derive(Debug, Serialize)]
#[serde(tag = "body", rename = "answer")]
pub(crate) struct Translation {
    /// Who translated it.
    pub(crate) by: String,
    pub(crate) paragraphs: Vec<Paragraph>,
}

/// Composes the handout, if the form has one. `language` is that of the answers, if it is known.
pub(crate) fn compose<'a>(
    form: &'a Localized,
    answers: &'a Answers,
    language: Option<&str>,
    translations: Option<&'a Translations>,
) -> Option<HandoutContent<'a>> {
    let handout = form.handout.as_ref()?;
    let language = language.map(str::to_owned);
    let composer = Composer { form, answers, language, translations, relevant: Relevant::new(form, answers) };
    let parts: Vec<_> = handout.parts.iter().filter_map(|part| composer.part(part)).collect();
    let is_translated = all_texts(&parts).into_iter().any(|text| text.translation.is_some());
    let translated = translations
        .filter(|_| is_translated)
        .map(|translations| form.words.fill(Word::TranslationsNote, &[("name", &translations.interpreter)]));
    let (title, number) = (form.title.plain(), form.number_words());
    let extract = form.words.fill(Word::HandoutExtract, &[("title", &title), ("number", &number)]);
    Some(HandoutContent { is_card: false, intro: &handout.intro, parts, extract, translated })
}

/// Returns what the person wrote and is on the handout, each place once.
pub(crate) fn free_texts(form: &Localized, answers: &Answers) -> Vec<FreeText> {
    let Some(content) = compose(form, answers, None, None) else { return Vec::new() };
    let mut known = BTreeSet::new();
    let written = all_texts(&content.parts).into_iter().filter_map(|text| text.written.clone());
    written.filter(|text| known.insert(text.path.clone())).collect()
}

fn all_texts<'p>(parts: &'p [PartContent<'_>]) -> Vec<&'p AnswerText> {
    let mut texts = Vec::new();
    for part in parts {
        texts.extend(part.entries.iter().filter_map(|entry| match entry {
            Entry::Answer { answer, .. } | Entry::Agreement { answer, .. } => Some(answer),
            Entry::Note { .. } => None,
        }));
        texts_of_groups(&part.groups, &mut texts);
    }
    texts
}

fn texts_of_groups<'p>(groups: &'p [RowGroup], texts: &mut Vec<&'p AnswerText>) {
    for row in groups.iter().flat_map(|group| &group.rows) {
        texts.push(&row.title);
        texts.extend(&row.details);
        texts_of_groups(&row.groups, texts);
    }
}

struct Composer<'a> {
    form: &'a Localized,
    answers: &'a Answers,
    language: Option<String>,
    translations: Option<&'a Translations>,
    relevant: Relevant<'a>,
}

impl<'a> Composer<'a> {
    /// Composes a part; `None` if nothing of it was answered.
    fn part(&self, part: &'a HandoutPart) -> Option<PartContent<'a>> {
        let entries: Vec<_> = part.fields.iter().filter_map(|(id, words)| self.entry(id, words.as_ref())).collect();
        let groups = part.rows.as_ref().map_or_else(Vec::new, |rows| self.table(part, rows));
        let says_something = |entry: &Entry<'_>| !matches!(entry, Entry::Note { .. });
        // A part that asks for no answer is a text of the form.
        let is_text = part.rows.is_none() && part.fields.iter().all(|(id, _)| self.is_note(id));
        (is_text || !groups.is_empty() || entries.iter().any(says_something)).then(|| PartContent {
            id: part.id.as_str(),
            heading: &part.heading,
            intro: &part.intro,
            picture: part.picture.as_ref(),
            entries,
            groups,
        })
    }

    fn field(&self, id: &FieldId) -> Option<&'a Field> {
        self.form.sections.iter().flat_map(|section| &section.fields).find(|field| field.id == *id)
    }

    fn is_note(&self, id: &FieldId) -> bool {
        self.field(id).is_some_and(|field| matches!(field.kind, Kind::Note { .. }))
    }

    fn entry(&self, id: &FieldId, words: Option<&'a Line>) -> Option<Entry<'a>> {
        let field = self.field(id)?;
        if !self.relevant.is_relevant(id, &[]) {
            return None;
        }
        let label = words.unwrap_or(&field.label);
        if let Kind::Note { text } = &field.kind {
            return Some(Entry::Note { title: Some(label).filter(|label| !label.is_empty()), text });
        }
        let answer = self.words_of(field, id.to_string(), self.answers.get(id)?)?;
        Some(match &field.kind {
            Kind::Agreement { statement, .. } => Entry::Agreement { id: field.id.as_str(), label, statement, answer },
            Kind::Text { .. }
            | Kind::LongText { .. }
            | Kind::Number { .. }
            | Kind::Quantity { .. }
            | Kind::Calculated { .. }
            | Kind::Date { .. }
            | Kind::Duration { .. }
            | Kind::Time { .. }
            | Kind::YesNo { .. }
            | Kind::Choice { .. }
            | Kind::Listed { .. }
            | Kind::Choices { .. }
            | Kind::Scale { .. }
            | Kind::Rating { .. }
            | Kind::Table { .. }
            | Kind::Signature { .. }
            | Kind::Note { .. } => Entry::Answer { id: field.id.as_str(), label, answer },
        })
    }

    /// Composes the rows of a table, and those that belong to none of them at the end.
    fn table(&self, part: &'a HandoutPart, rows: &HandoutRows) -> Vec<RowGroup> {
        let taken = |number| rows.under.as_ref().map_or_else(Vec::new, |under| self.rows(part, under, Some(number)));
        let mut groups = self.rows(part, rows, None);
        let Some(under) = &rows.under else { return groups };
        // What refers to no row that is told of is told of, too.
        let known: Vec<_> = self.numbered(rows).map(|(number, _)| number).collect();
        let targets = self.numbered(under).map(|(_, row)| target(under, row));
        let others: BTreeSet<_> = targets.filter(|number| !known.contains(number)).collect();
        let others: Vec<_> = others.into_iter().flat_map(taken).collect();
        if !others.is_empty() {
            let label = self.field(&under.table).map(|table| table.label.plain());
            groups.push(RowGroup { label, rows: Vec::new() });
        }
        groups.extend(others);
        groups
    }

    /// Returns the rows that are told of, with their numbers from 1.
    fn numbered(&self, rows: &HandoutRows) -> impl Iterator<Item = (usize, &'a Answers)> {
        let all = match self.answers.get(&rows.table) {
            Some(Answer::Table(all)) if self.relevant.is_relevant(&rows.table, &[]) => all.as_slice(),
            Some(_) | None => &[],
        };
        let needed: Vec<_> = std::iter::once(&rows.title).chain(&rows.only_with).cloned().collect();
        let counts =
            |column: &FieldId, row: &'a Answers| row.get(column).is_some() && self.relevant.is_relevant(column, &[row]);
        all.iter()
            .enumerate()
            .filter(move |(_, row)| needed.iter().all(|column| counts(column, row)))
            .map(|(index, row)| (index + 1, row))
    }

    /// Composes the rows, or those that belong to the row with a number, in the order of the options by which they are
    /// grouped.
    fn rows(&self, part: &'a HandoutPart, rows: &HandoutRows, of: Option<usize>) -> Vec<RowGroup> {
        let columns = self.field(&rows.table).map(|field| &field.kind);
        let Some(Kind::Table { columns, .. }) = columns else { return Vec::new() };
        let column = |id: &FieldId| columns.iter().find(|column| column.id == *id);
        let group = rows.group.as_ref().and_then(column);
        let mut found: Vec<(usize, Option<String>, Row)> = Vec::new();
        for (number, row) in self.numbered(rows) {
            if of.is_some_and(|of| target(rows, row) != of) {
                continue;
            }
            let answer = group.and_then(|group| row.get(&group.id));
            let code = answer.and_then(|answer| answer.codes().into_iter().next());
            let at = group.zip(code).and_then(|(group, code)| position(&group.kind, &code)).unwrap_or(usize::MAX);
            let label = group.zip(answer).and_then(|(group, answer)| self.in_words(&group.kind, answer));
            let Some(composed) = self.row(part, rows, row, &column, number) else { continue };
            found.push((at, label, composed));
        }
        found.sort_by_key(|(at, ..)| *at);
        let mut groups: Vec<RowGroup> = Vec::new();
        for (_, label, row) in found {
            match groups.last_mut() {
                Some(last) if last.label == label => last.rows.push(row),
                Some(_) | None => groups.push(RowGroup { label, rows: vec![row] }),
            }
        }
        groups
    }

    fn row(
        &self,
        part: &'a HandoutPart,
        rows: &HandoutRows,
        row: &'a Answers,
        column: &dyn Fn(&FieldId) -> Option<&'a Field>,
        number: usize,
    ) -> Option<Row> {
        let words = |id: &FieldId| {
            let field = column(id)?;
            let answer = row.get(id).filter(|_| self.relevant.is_relevant(id, &[row]))?;
            self.words_of(field, format!("{}[{number}].{id}", rows.table), answer)
        };
        let detail = |id: &FieldId| {
            let (field, answer) = (column(id)?, words(id)?);
            Some(if rows.labels || needs_label(&field.kind) { labelled(field, answer) } else { answer })
        };
        let details = rows.details.iter().filter_map(detail).chain(self.period(rows, row)).collect();
        let code = rows.picture_by.as_ref().and_then(|id| row.get(id)?.codes().into_iter().next());
        let picture = code.and_then(|code| part.row_pictures.iter().find(|(option, _)| option.as_str() == code));
        let under = rows.under.as_ref();
        Some(Row {
            tick: rows.tick,
            picture: picture.map(|(_, picture)| picture.clone()),
            title: words(&rows.title)?,
            details,
            labels: rows.labels,
            groups: under.map_or_else(Vec::new, |under| self.rows(part, under, Some(number))),
        })
    }

    /// Says from when to when something lasts.
    fn period(&self, rows: &HandoutRows, row: &Answers) -> Option<AnswerText> {
        let day = |id: &Option<FieldId>| {
            let Answer::Date(date) = row.get(id.as_ref()?)? else { return None };
            Some(format_date_for_readers(&self.form.language.tag, *date))
        };
        let words = &self.form.words;
        let text = match (day(&rows.from), day(&rows.to)) {
            (Some(from), Some(to)) => words.fill(Word::PeriodBetween, &[("from", &from), ("to", &to)]),
            (Some(from), None) => words.fill(Word::PeriodFrom, &[("from", &from)]),
            (None, Some(to)) => words.fill(Word::PeriodTo, &[("to", &to)]),
            (None, None) => return None,
        };
        let paragraphs = paragraphs(&text, self.form.language.direction);
        Some(AnswerText { paragraphs, language: None, written: None, translation: None })
    }

    fn in_words(&self, kind: &Kind, answer: &Answer) -> Option<String> {
        in_words(&self.form.language.tag, kind, answer)
    }

    /// Returns an answer in words, days with their weekday; `None` if nothing of it can be seen.
    fn words_of(&self, field: &Field, path: String, answer: &Answer) -> Option<AnswerText> {
        let tag = &self.form.language.tag;
        let text = match (answer, &field.kind) {
            (Answer::Date(date), _) => format_day_for_readers(tag, *date),
            (Answer::Rating(rated), Kind::Rating { statements, points }) => {
                let label = |choices: &[Choice], code: &str| {
                    choices.iter().find(|choice| choice.code == code).map(|choice| choice.label.plain())
                };
                let line = |(statement, point): (&CodeId, &RatingPoint)| {
                    Some(format!("{}: {}", label(statements, statement.as_str())?, label(points, point.code())?))
                };
                rated.iter().filter_map(line).collect::<Vec<_>>().join("\n")
            }
            (Answer::Table(rows), Kind::Table { columns, .. }) => {
                let line = |(number, row): (usize, &Answers)| {
                    let column = columns.first()?;
                    let words = self.in_words(&column.kind, row.get(&column.id)?)?;
                    Some(format!("{}: {words}", field.kind.row_heading(number)))
                };
                (1..).zip(rows).filter_map(line).collect::<Vec<_>>().join("\n")
            }
            (Answer::Agreement(agreement), _) => {
                let withdrawn = agreement.withdrawn.map(|day| {
                    format!("{}: {}", self.form.words.get(Word::WithdrawnOn), format_date_for_readers(tag, day))
                });
                self.in_words(&field.kind, answer).into_iter().chain(withdrawn).collect::<Vec<_>>().join("\n")
            }
            (Answer::Scale(ScaleAnswer::Point(point)), Kind::Scale { style: ScaleStyle::ZeroToTen, .. }) => {
                let most = ScaleStyle::ZeroToTen.points().end().to_string();
                self.form.words.fill(Word::PointOf, &[("point", &point.to_string()), ("most", &most)])
            }
            (_, kind) => self.in_words(kind, answer)?,
        };
        if is_blank(&text) {
            return None;
        }
        let written = written(answer).map(|text| {
            let question = field.label.plain();
            FreeText { path, question, text: text.to_owned() }
        });
        // Own words beside options are among words of the form.
        let is_free = matches!(answer, Answer::Text(_));
        let language = written.as_ref().filter(|_| is_free).and_then(|text| self.language_of(text));
        let written = written.filter(|text| is_translatable(&field.kind, &text.text));
        let translation = written.as_ref().and_then(|text| self.translation(text));
        let paragraphs = paragraphs(&text, self.form.language.direction);
        Some(AnswerText { paragraphs, language, written, translation })
    }
}

/// Reports whether a text can be translated: it has letters, and is no address or number.
fn is_translatable(kind: &Kind, text: &str) -> bool {
    let is_address = matches!(kind, Kind::Text { keys, .. } if keys.format.is_some());
    !is_address && text.chars().any(char::is_alphabetic)
}

impl Composer<'_> {
    /// Returns the language of a text, if it is known and another than that of the handout.
    fn language_of(&self, text: &FreeText) -> Option<String> {
        let own = self.form.language.language.as_str();
        let stated = self.translations.and_then(|translations| translations.language_of(text, own));
        let tag = stated.or(self.language.as_deref())?;
        let primary = tag.split('-').next().unwrap_or(tag);
        (primary != own).then(|| primary.to_owned())
    }

    /// Returns the translation of a text, with the name of who translated it.
    fn translation(&self, text: &FreeText) -> Option<Translation> {
        let translations = self.translations?;
        let words = translations.of(text)?;
        let by = self.form.words.fill(Word::TranslatedBy, &[("name", &translations.interpreter)]);
        Some(Translation { by, paragraphs: paragraphs(words, self.form.language.direction) })
    }
}

/// Reports whether answers of a kind say little without their question.
const fn needs_label(kind: &Kind) -> bool {
    matches!(kind, Kind::Scale { .. } | Kind::Number { .. } | Kind::Agreement { .. } | Kind::YesNo { .. })
}

/// Puts the words of its question before an answer.
fn labelled(field: &Field, mut answer: AnswerText) -> AnswerText {
    if matches!(field.kind, Kind::Agreement { .. }) {
        // The day of a withdrawal stands on the same line.
        for paragraph in &mut answer.paragraphs {
            paragraph.lines = vec![paragraph.lines.join(" – ")];
        }
    }
    let label = field.label.plain();
    let mark = if label.ends_with(['?', ':', '…']) { "" } else { ":" };
    if let Some(line) = answer.paragraphs.first_mut().and_then(|paragraph| paragraph.lines.first_mut()) {
        *line = format!("{label}{mark} {line}");
    }
    answer
}

/// Returns the number of the row to which a row belongs, 0 if it names none.
fn target(rows: &HandoutRows, row: &Answers) -> usize {
    let number = rows.by.as_ref().and_then(|by| row.get(by));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "numbers of rows are small")]
    match number {
        Some(Answer::Number(number)) => number.get().max(0.0) as usize,
        Some(_) | None => 0,
    }
}

/// Returns the position of an option in its question.
fn position(kind: &Kind, code: &str) -> Option<usize> {
    offered(kind).iter().position(|option| option.code == code)
}
