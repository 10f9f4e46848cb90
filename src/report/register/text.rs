//! The register as text for a terminal, grouped by status; overdue reviews are repeated at the end.

use std::fmt::Write as _;

use super::cell_text::{Audience, RegisterWording};
use super::column::RegisterColumn;
use crate::messages::{Messages, tame};
use crate::register::{Register, RegisterRow, RegisterStatus};

/// The width of headings, in characters.
const HEADING_WIDTH: usize = 24;

/// Renders the list, one paragraph per status.
pub(super) fn render(messages: &Messages, list: &Register) -> String {
    let wording = RegisterWording::new(messages, Audience::People);
    let mut parts = vec![format!("{}, {}\n", wording.phrase("title"), wording.day(list.day))];
    for &status in RegisterStatus::ALL {
        let heading = wording.phrase(&format!("state-{}", status.word()));
        parts.extend(part(&wording, list, &heading, columns(status), |row| row.state == status));
        if status == RegisterStatus::NotYetInForce {
            let heading = wording.phrase("overdue-reviews");
            parts.extend(part(&wording, list, &heading, &[RegisterColumn::NextReview], |row| row.overdue));
        }
    }
    if list.rows.is_empty() {
        parts.push(format!("{}\n", wording.phrase("empty")));
    }
    parts.push(format!("{}\n", wording.log(list)));
    parts.join("\n")
}

/// Returns the columns that are shown for versions of a status.
const fn columns(status: RegisterStatus) -> &'static [RegisterColumn] {
    use RegisterColumn::{
        Approver, Author, Languages, NextReview, SupersededBy, Translations, ValidFrom, ValidUntil, Withdrawn,
    };
    match status {
        RegisterStatus::InForce | RegisterStatus::NotYetInForce | RegisterStatus::Expired => {
            &[ValidFrom, ValidUntil, NextReview, Approver, Languages, Translations]
        }
        RegisterStatus::InReview | RegisterStatus::Draft => &[ValidFrom, Author, Languages, Translations],
        RegisterStatus::Superseded => &[ValidFrom, SupersededBy],
        RegisterStatus::Withdrawn => &[ValidFrom, Withdrawn],
    }
}

/// Renders the versions for which `belongs` is true, under a heading; nothing if there are none.
fn part(
    wording: &RegisterWording<'_>,
    list: &Register,
    heading: &str,
    columns: &[RegisterColumn],
    belongs: impl Fn(&&RegisterRow) -> bool,
) -> Option<String> {
    let rows: Vec<_> = list.rows.iter().filter(belongs).map(|row| version(wording, row, columns)).collect();
    (!rows.is_empty()).then(|| format!("{heading}\n{}", rows.concat()))
}

fn version(wording: &RegisterWording<'_>, row: &RegisterRow, columns: &[RegisterColumn]) -> String {
    let title = tame(row.title_in(wording.language()));
    let mut text = format!("  {}  {} {}  {title}\n", tame(&row.number), row.form, row.version);
    for &column in columns {
        let mut heading = wording.heading(column.word());
        for line in wording.lines(row, column) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "      {heading:<HEADING_WIDTH$}{}", tame(&line));
            heading.clear();
        }
    }
    text
}
