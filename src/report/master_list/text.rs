//! The master list as text for a terminal, grouped by status; overdue reviews are repeated at the end.

use std::fmt::Write as _;

use super::cell_text::{Audience, MasterListWording};
use super::column::MasterListColumn;
use crate::master_list::{MasterList, MasterListRow, MasterListStatus};
use crate::messages::{Messages, tame};

/// The width of headings, in characters.
const HEADING_WIDTH: usize = 24;

/// Renders the list, one paragraph per status.
pub(super) fn render(messages: &Messages, list: &MasterList) -> String {
    let wording = MasterListWording::new(messages, Audience::People);
    let mut parts = vec![format!("{}, {}\n", wording.phrase("title"), wording.day(list.day))];
    for &status in MasterListStatus::ALL {
        let heading = wording.phrase(&format!("state-{}", status.word()));
        parts.extend(part(&wording, list, &heading, columns(status), |row| row.state == status));
        if status == MasterListStatus::NotYetInForce {
            let heading = wording.phrase("overdue-reviews");
            parts.extend(part(&wording, list, &heading, &[MasterListColumn::NextReview], |row| row.overdue));
        }
    }
    if list.rows.is_empty() {
        parts.push(format!("{}\n", wording.phrase("empty")));
    }
    parts.push(format!("{}\n", wording.log(list)));
    parts.join("\n")
}

/// Returns the columns that are shown for versions of a status.
const fn columns(status: MasterListStatus) -> &'static [MasterListColumn] {
    use MasterListColumn::{
        Approver, Author, Languages, NextReview, SupersededBy, Translations, ValidFrom, ValidUntil, Withdrawn,
    };
    match status {
        MasterListStatus::InForce | MasterListStatus::NotYetInForce | MasterListStatus::Expired => {
            &[ValidFrom, ValidUntil, NextReview, Approver, Languages, Translations]
        }
        MasterListStatus::InReview | MasterListStatus::Draft => &[ValidFrom, Author, Languages, Translations],
        MasterListStatus::Superseded => &[ValidFrom, SupersededBy],
        MasterListStatus::Withdrawn => &[ValidFrom, Withdrawn],
    }
}

/// Renders the versions for which `belongs` is true, under a heading; nothing if there are none.
fn part(
    wording: &MasterListWording<'_>,
    list: &MasterList,
    heading: &str,
    columns: &[MasterListColumn],
    belongs: impl Fn(&&MasterListRow) -> bool,
) -> Option<String> {
    let rows: Vec<_> = list.rows.iter().filter(belongs).map(|row| version(wording, row, columns)).collect();
    (!rows.is_empty()).then(|| format!("{heading}\n{}", rows.concat()))
}

fn version(wording: &MasterListWording<'_>, row: &MasterListRow, columns: &[MasterListColumn]) -> String {
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
