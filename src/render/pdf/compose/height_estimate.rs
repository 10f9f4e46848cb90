//! Estimates which fields may be longer than a page. Only these are measured, because measuring takes time.

use crate::localized::{Choice, Field, Kind};
use crate::text::{Line, Rich};

/// The room for a field: how many lines it may have, and how many characters are on a line.
struct Room {
    most: usize,
    line: usize,
}

const HALF_PAGE: Room = Room { most: 22, line: 80 };
const EASY_HALF_PAGE: Room = Room { most: 12, line: 45 };
const HALF_WIDTH: Room = Room { most: 22, line: 36 };
const EASY_HALF_WIDTH: Room = Room { most: 6, line: 26 };

/// Reports whether a field may take more than half a page.
pub(super) fn is_tall(field: &Field, easy: bool) -> bool {
    let room = if easy { EASY_HALF_PAGE } else { HALF_PAGE };
    room.field(field) > room.most
}

/// Reports whether a field has a place beside another one: then both stay on one page.
pub(super) fn fits_beside(field: &Field, easy: bool) -> bool {
    let room = if easy { EASY_HALF_WIDTH } else { HALF_WIDTH };
    room.field(field) <= room.most
}

impl Room {
    fn field(&self, field: &Field) -> usize {
        let head =
            [Some(&field.label), field.hint.as_ref(), field.why.as_ref(), field.when.as_ref().map(|when| &when.text)];
        let head: usize = head.into_iter().flatten().map(|line| self.lines(line)).sum();
        head + self.text(&field.help) + self.body(&field.kind)
    }

    fn body(&self, kind: &Kind) -> usize {
        match kind {
            Kind::LongText { keys } => 2 * keys.lines as usize,
            Kind::YesNo { options } | Kind::Choice { options } | Kind::Choices { options, .. } => self.options(options),
            // Their labels stand side by side, in narrow columns.
            Kind::Scale { points, low, high, .. } => {
                let labels = points.iter().map(|point| &point.label).chain(low).chain(high);
                6 + labels.map(|label| self.narrow(label)).max().unwrap_or_default()
            }
            Kind::Rating { statements, .. } => self.options(statements),
            Kind::Agreement { statement, .. } | Kind::Signature { statement, .. } => 4 + self.text(statement),
            Kind::Table { columns, .. } => {
                columns.iter().map(|column| self.body(&column.kind)).max().unwrap_or_default()
            }
            Kind::Note { text } => self.text(text),
            Kind::Quantity { units, .. } => 4 + units.len(),
            Kind::Calculated { bands, .. } => 2 + bands.iter().map(|band| self.lines(&band.label)).sum::<usize>(),
            Kind::Text { .. }
            | Kind::Number { .. }
            | Kind::Date { .. }
            | Kind::Time { .. }
            | Kind::Duration { .. }
            | Kind::Listed { .. } => 2,
        }
    }

    fn options(&self, options: &[Choice]) -> usize {
        options.iter().map(|option| 1 + self.lines(&option.label)).sum()
    }

    fn text(&self, text: &Rich) -> usize {
        text.plain().lines().map(|line| self.wrapped(line)).sum()
    }

    fn lines(&self, line: &Line) -> usize {
        line.plain().lines().map(|line| self.wrapped(line)).sum()
    }

    fn narrow(&self, line: &Line) -> usize {
        let Self { most, line: length } = *self;
        Self { most, line: length / 6 }.lines(line)
    }

    fn wrapped(&self, line: &str) -> usize {
        1 + line.chars().count() / self.line
    }
}
