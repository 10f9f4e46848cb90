//! The list for a terminal: what is in force first, then what comes, what is overdue, and what is being written.

use std::fmt::Write as _;

use super::fact::Fact;
use super::words::{Readers, Words};
use crate::master_list::{MasterList, MasterListRow, MasterListStatus};
use crate::messages::{Messages, tame};

/// How wide labels are, in characters.
const LABELS: usize = 24;

/// Writes the list, one part a state.
pub(super) fn write(messages: &Messages, list: &MasterList) -> String {
    let words = Words::new(messages, Readers::People);
    let mut parts = vec![format!("{}, {}\n", words.say("title"), words.day(list.day))];
    for &state in MasterListStatus::ALL {
        let heading = words.say(&format!("state-{}", state.word()));
        parts.extend(part(&words, list, &heading, of_interest(state), |row| row.state == state));
        if state == MasterListStatus::NotYetInForce {
            parts.extend(part(&words, list, &words.say("overdue-reviews"), &[Fact::NextReview], |row| row.overdue));
        }
    }
    if list.rows.is_empty() {
        parts.push(format!("{}\n", words.say("empty")));
    }
    parts.push(format!("{}\n", words.log(list)));
    parts.join("\n")
}

/// Returns what is told of a version beside its name, by what it is.
const fn of_interest(state: MasterListStatus) -> &'static [Fact] {
    match state {
        MasterListStatus::InForce | MasterListStatus::NotYetInForce | MasterListStatus::Expired => {
            &[Fact::ValidFrom, Fact::ValidUntil, Fact::NextReview, Fact::Approver, Fact::Languages, Fact::Translations]
        }
        MasterListStatus::InReview | MasterListStatus::Draft => {
            &[Fact::ValidFrom, Fact::Author, Fact::Languages, Fact::Translations]
        }
        MasterListStatus::Superseded => &[Fact::ValidFrom, Fact::SupersededBy],
        MasterListStatus::Withdrawn => &[Fact::ValidFrom, Fact::Withdrawn],
    }
}

/// Writes those versions that belong together, if there are any.
fn part(
    words: &Words<'_>,
    list: &MasterList,
    heading: &str,
    facts: &[Fact],
    belongs: impl Fn(&&MasterListRow) -> bool,
) -> Option<String> {
    let rows: Vec<_> = list.rows.iter().filter(belongs).map(|row| one(words, row, facts)).collect();
    (!rows.is_empty()).then(|| format!("{heading}\n{}", rows.concat()))
}

fn one(words: &Words<'_>, row: &MasterListRow, facts: &[Fact]) -> String {
    let title = tame(row.title_in(words.language()));
    let mut text = format!("  {}  {} {}  {title}\n", tame(&row.number), row.form, row.version);
    for &fact in facts {
        let mut label = words.label(fact.word());
        for line in words.lines(row, fact) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "      {label:<LABELS$}{}", tame(&line));
            label.clear();
        }
    }
    text
}
