//! Composes tables: one grid row or one card per row.

use super::super::layout_map::PlacedFieldKind;
use super::super::page_model::{Body, Card, Column, GridRow};
use super::super::widget_spec::WidgetContent;
use super::composer::{Composer, NOTHING, Scope};
use super::half_width_and_columns::{WritingSpace, half_width_and_columns};
use super::height_estimate::is_tall;
use crate::definition::Density;
use crate::field::{Precision, TableLayout};
use crate::localized::{Choice, Field, Kind, Perspective, Section, Word};
use crate::name::Reserved;
use crate::text::Line;
use crate::value::{Answer, Answers};

/// The maximum length of a text for which a cell has a single line.
const ONE_LINE: u32 = 200;

/// The width that the cells of a row share, on an upright page and on one in landscape format, and the width of a bold letter of
/// 14 points, in millimetres.
const WIDTH_OF_ROWS: f64 = 155.0;
const WIDTH_OF_LANDSCAPE_ROWS: f64 = 242.0;
const WIDTH_OF_LETTER: f64 = 3.1;

/// The most options that are columns of boxes.
const MOST_BOXES: usize = 5;

/// How much more than their least width the other columns need beside boxes.
const BESIDE_BOXES: f64 = 1.2;

/// Where words break that are written above lines. The words above boxes break at spaces only.
const BREAKS: [char; 2] = [' ', '-'];
const BREAKS_ABOVE_BOXES: [char; 1] = [' '];

/// The greatest length of explanations in the head of a column, in characters.
const IN_HEAD: usize = 120;

/// A table to compose.
pub(super) struct Table<'a, 'p> {
    /// The field of the table.
    pub(super) field: &'a Field,
    /// The fields of a row.
    pub(super) columns: &'a [Field],
    /// How the rows are laid out.
    pub(super) layout: TableLayout,
    /// The number of the first blank row.
    pub(super) first: u32,
    /// The number of blank rows on a blank form.
    pub(super) blank: u32,
    /// The path of the table.
    pub(super) path: &'p str,
    /// The location of the table.
    pub(super) scope: &'p Scope<'a>,
}

impl<'a> Composer<'a> {
    pub(super) fn table(&mut self, table: &Table<'a, '_>, answer: Option<&'a Answer>) -> Body<'a> {
        let rows = self.rows(table, answer);
        if rows.is_empty() {
            return self.text_body(None);
        }
        let has_all = table.field.kind.has_named_rows() || self.form.has_one_row_of(&table.field.id);
        let more = (!self.is_filled() && !has_all).then(|| self.word(Word::MoreRows));
        match table.layout {
            TableLayout::Grid | TableLayout::TwoLines if !self.is_wide() || self.has_room_for_large_letters(table) => {
                self.grid(table, &rows, more)
            }
            TableLayout::Grid | TableLayout::TwoLines | TableLayout::Cards => self.cards(table, &rows, more),
        }
    }

    /// Reports whether a grid has room for letters of 14 points: on a blank form, where all cells are lines to write on, and the
    /// words in the heads are no longer than the columns are wide.
    fn has_room_for_large_letters(&self, table: &Table<'a, '_>) -> bool {
        let is_in_card = table.path.contains('[');
        if self.is_filled()
            || self.form.page.density == Density::Large
            || table.field.kind.has_named_rows()
            || is_in_card
        {
            return false;
        }
        let longest_of = |column: &Column<'_>, breaks: &[char]| {
            let lines = column.when.into_iter().chain(&column.hints).chain(column.why.as_ref().map(|why| why.text));
            let heads = std::iter::once(column.label).chain(lines).map(Line::plain);
            let heads = heads.chain(column.remarks.iter().cloned()).chain([column.help.plain()]);
            heads.map(|words| longest_word(&words, breaks)).fold(0.0, f64::max)
        };
        let longest = |column: &Column<'_>, breaks: &[char]| {
            let lower = column.lower.as_ref().map_or(0.0, |lower| longest_of(lower, breaks));
            longest_of(column, breaks).max(lower)
        };
        let (mut taken, mut shares, mut written) = (0.0, 0.0, Vec::new());
        for (field, below) in lines_of(table) {
            let column = self.columns(field, below);
            if column.above || column.lower.as_ref().is_some_and(|lower| lower.above) {
                return false;
            }
            if half_width_and_columns(&field.kind).is_some() {
                shares += column.share;
                written.push(column);
            } else {
                let Some(boxes) = width_of_boxes(&field.kind) else { return false };
                taken += boxes.max(longest(&column, &BREAKS_ABOVE_BOXES));
            }
        }
        let room = self.width_of_rows(table) - taken;
        let is_wide_enough =
            |column: &Column<'_>| room * column.share / shares >= longest(column, &BREAKS).max(column.least);
        let beside = BESIDE_BOXES * written.iter().map(|column| column.least).sum::<f64>();
        let has_boxes = taken > 0.0;
        room >= if has_boxes { beside } else { 0.0 } && written.iter().all(is_wide_enough)
    }

    fn width_of_rows(&self, table: &Table<'a, '_>) -> f64 {
        let has_table = |section: &&Section| section.fields.iter().any(|field| field.id == table.field.id);
        let is_landscape = self.form.sections.iter().find(has_table).is_some_and(|section| section.landscape);
        if is_landscape { WIDTH_OF_LANDSCAPE_ROWS } else { WIDTH_OF_ROWS }
    }

    /// Returns the rows to show, with their numbers: all blank rows, or the filled ones.
    fn rows(&self, table: &Table<'a, '_>, answer: Option<&'a Answer>) -> Vec<(usize, Scope<'a>)> {
        let scope = |number: usize, row: Option<&'a Answers>| {
            let rows = table.scope.rows.iter().copied().chain(row).collect();
            (number, Scope { prefix: format!("{}[{number}].", table.path), rows, two_columns: table.scope.two_columns })
        };
        if !self.is_filled() {
            let numbers = table.first..table.first + table.blank;
            return numbers.map(|number| scope(number as usize, None)).collect();
        }
        match answer {
            Some(Answer::Table(rows)) => {
                let numbered = (1..).zip(rows).filter(|(_, row)| !Answers::is_empty(row));
                numbered.map(|(number, row)| scope(number, Some(row))).collect()
            }
            _ => Vec::new(),
        }
    }

    fn cards(&mut self, table: &Table<'a, '_>, rows: &[(usize, Scope<'a>)], more: Option<&'a str>) -> Body<'a> {
        let voice = table.field.perspective();
        let rows = rows.iter().map(|(number, scope)| self.card(table, *number, scope, voice)).collect();
        Body::Cards { rows, more }
    }

    fn card(
        &mut self,
        table: &Table<'a, '_>,
        number: usize,
        scope: &Scope<'a>,
        voice: Option<Perspective<'a>>,
    ) -> Card<'a> {
        let title = table.field.kind.row_heading(number);
        let items = self.with_row(&title, |this| this.items(table.columns, scope, voice));
        Card { title, items }
    }

    fn grid(&mut self, table: &Table<'a, '_>, rows: &[(usize, Scope<'a>)], more: Option<&'a str>) -> Body<'a> {
        let columns = lines_of(table).map(|(column, below)| self.columns(column, below)).collect();
        // Rows with one answer look like the statements of a rating.
        let has_names = table.field.kind.has_named_rows() || table.columns.len() == 1;
        let rows = rows
            .iter()
            .map(|(number, scope)| GridRow {
                head: if has_names { table.field.kind.row_heading(*number) } else { number.to_string() },
                cells: self.with_row(&table.field.kind.row_heading(*number), |this| this.cells(table, scope)),
            })
            .collect();
        let tall = is_tall(table.field, false);
        let (most_boxes, beside_boxes) = (MOST_BOXES, BESIDE_BOXES);
        let summary = table.field.label.plain();
        Body::Grid { summary, columns, rows, has_names, more, tall, most_boxes, beside_boxes }
    }

    /// Composes the head of a column, with the one below it.
    fn columns(&self, column: &'a Field, below: Option<&'a Field>) -> Column<'a> {
        let (column, lower) = (self.column(column), below.map(|below| Box::new(self.column(below))));
        let widest = |of: fn(&Column<'_>) -> f64| lower.as_deref().map_or(0.0, of).max(of(&column));
        let (share, least) = (widest(|column| column.share), widest(|column| column.least));
        Column { share, least, lower, ..column }
    }

    /// Composes the head of a column. On a filled form it has no more than the label.
    fn column(&self, column: &'a Field) -> Column<'a> {
        let blank = !self.is_filled();
        let unit = match &column.kind {
            Kind::Number { unit, .. } | Kind::Calculated { unit, .. } => unit.as_ref(),
            Kind::Text { .. }
            | Kind::LongText { .. }
            | Kind::Quantity { .. }
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
            | Kind::Agreement { .. }
            | Kind::Signature { .. }
            | Kind::Note { .. } => None,
        };
        let required = column.required_mark(&self.form.words).filter(|_| blank);
        let when = column.when.as_ref().filter(|_| blank).map(|when| &when.text);
        let mut hints = if blank { self.hints(column) } else { Vec::new() };
        if let Kind::Quantity { units, .. } = &column.kind
            && blank
        {
            hints.push(Line::text(self.units_hint(units)));
        }
        if matches!(column.kind, Kind::Duration { .. }) && blank && column.hint.is_none() {
            hints.push(Line::text(self.word(Word::DurationHint)));
        }
        let help = if blank { &column.help } else { &NOTHING };
        let why = column.why.as_ref().filter(|_| blank);
        let lines = when.into_iter().chain(&hints).chain(why).map(Line::plain);
        let length: usize = lines.chain([help.plain()]).map(|text| text.chars().count()).sum();
        Column {
            label: &column.label,
            unit: unit.filter(|_| blank),
            remarks: required.into_iter().collect(),
            when,
            why: why.map(|why| self.why(why)),
            share: share(&column.kind),
            least: least_width(&column.kind),
            above: length > IN_HEAD,
            hints,
            help,
            lower: None,
        }
    }

    fn cells(&mut self, table: &Table<'a, '_>, scope: &Scope<'a>) -> Vec<Body<'a>> {
        let cells = lines_of(table).map(|(column, below)| {
            let upper = self.with_field(column, |this| this.cell(column, scope));
            let Some(below) = below else { return upper };
            let lower = self.with_field(below, |this| this.cell(below, scope));
            Body::Pair { upper: Box::new(upper), lower: Box::new(lower) }
        });
        cells.collect()
    }

    /// Returns a cell: the answer as text, else space to write, which fills the cell.
    fn cell(&mut self, column: &'a Field, scope: &Scope<'a>) -> Body<'a> {
        let path = format!("{}{}", scope.prefix, column.id);
        let answer = self.answer(scope, &column.id);
        if self.is_filled() {
            let words = answer.and_then(|answer| self.in_words(&column.kind, answer));
            return self.text_body(words);
        }
        let Some(WritingSpace { place, lines, max, .. }) = half_width_and_columns(&column.kind) else {
            return self.body(column, &path, answer);
        };
        if let Kind::Listed { options, .. } = &column.kind {
            return Body::Write { anchor: self.listed(column, options, &path, None), lines };
        }
        let lines = if matches!(place, PlacedFieldKind::Line) && max > ONE_LINE { 2 } else { lines };
        let max = Some(max);
        // Line breaks in an answer are kept, also where one line is printed.
        let is_multiline = lines > 1 || matches!(place, PlacedFieldKind::Lines);
        let content = if is_multiline { WidgetContent::Lines { max, ruled: 0 } } else { WidgetContent::Line(max) };
        Body::Write { anchor: self.writing(&path, place, None, content), lines }
    }
}

impl Composer<'_> {
    /// Returns how to write a quantity in one line.
    fn units_hint(&self, units: &[Choice]) -> String {
        let units: Vec<_> = units.iter().map(|unit| unit.label.plain()).collect();
        self.form.words.fill(Word::QuantityHint, &[("units", &units.join(", "))])
    }
}

/// Returns the columns of a grid from side to side, each with the one below it.
fn lines_of<'a>(table: &Table<'a, '_>) -> impl Iterator<Item = (&'a Field, Option<&'a Field>)> {
    let (has_pairs, mut columns) = (table.layout == TableLayout::TwoLines, table.columns.iter().peekable());
    let is_written = |field: &Field| half_width_and_columns(&field.kind).is_some();
    std::iter::from_fn(move || {
        let column = columns.next()?;
        let below = columns.next_if(|below| has_pairs && is_written(column) && is_written(below));
        Some((column, below))
    })
}

/// Returns the width of the boxes of a choice in large letters, one column for each option; `None` if they have no room.
fn width_of_boxes(kind: &Kind) -> Option<f64> {
    let (Kind::Choice { options } | Kind::YesNo { options }) = kind else { return None };
    let is_short = options.len() <= MOST_BOXES && options.iter().all(|option| option.code != Reserved::Other.word());
    let width = |option: &Choice| {
        let label = option.label.plain();
        longest_word(&label, &BREAKS_ABOVE_BOXES).max(11.0).max(width_of(&label) / 3.0 + 4.0)
    };
    is_short.then(|| options.iter().map(width).sum())
}

/// Returns the width of the longest word in large letters, in millimetres.
fn longest_word(words: &str, breaks: &[char]) -> f64 {
    words.split(breaks).map(width_of).fold(0.0, f64::max)
}

fn width_of(words: &str) -> f64 {
    WIDTH_OF_LETTER * f64::from(u32::try_from(words.chars().count()).unwrap_or(u32::MAX))
}

/// Returns the least width of a column in a grid, in millimetres: room for an amount with seven digits or a number of three, or
/// for a date, by hand.
fn least_width(kind: &Kind) -> f64 {
    match kind {
        Kind::Number { keys, .. } if keys.max.is_some_and(|max| max < 1000.0) => 15.0,
        Kind::Number { .. } | Kind::Calculated { .. } => 26.0,
        Kind::Quantity { .. } => 30.0,
        Kind::Date { keys } if keys.precision == Precision::Minute => 40.0,
        Kind::Date { .. } => 27.0,
        Kind::Time { .. } | Kind::Duration { .. } => 20.0,
        Kind::YesNo { .. } | Kind::Text { .. } => 20.0,
        Kind::Listed { .. } => 32.0,
        Kind::LongText { .. }
        | Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => 25.0,
    }
}

/// Returns the relative width of a column in a grid.
fn share(kind: &Kind) -> f64 {
    match kind {
        Kind::LongText { .. } => 4.0,
        Kind::Text { keys, .. } if keys.max_length > 40 => 3.0,
        Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => 3.0,
        Kind::Text { .. } | Kind::Date { .. } | Kind::YesNo { .. } | Kind::Listed { .. } | Kind::Quantity { .. } => 2.0,
        Kind::Time { .. } | Kind::Duration { .. } | Kind::Number { .. } | Kind::Calculated { .. } => 1.2,
    }
}
