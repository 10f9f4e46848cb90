//! The list for a terminal: what is in force first, then what comes, what is overdue, and what is being written.

use std::fmt::Write as _;

use super::fact::Fact;
use super::words::{Readers, Words};
use crate::listing::{Listing, Row, State};
use crate::messages::{Messages, tame};

/// How wide labels are, in characters.
const LABELS: usize = 24;

/// Writes the list, one part a state.
pub(super) fn write(messages: &Messages, listing: &Listing) -> String {
    let words = Words::new(messages, Readers::People);
    let mut parts = vec![format!("{}, {}\n", words.say("title"), words.day(listing.day))];
    for &state in State::ALL {
        let heading = words.say(&format!("state-{}", state.word()));
        parts.extend(part(&words, listing, &heading, of_interest(state), |row| row.state == state));
        if state == State::NotYetInForce {
            parts.extend(part(&words, listing, &words.say("overdue-reviews"), &[Fact::NextReview], |row| row.overdue));
        }
    }
    if listing.rows.is_empty() {
        parts.push(format!("{}\n", words.say("empty")));
    }
    parts.push(format!("{}\n", words.log(listing)));
    parts.join("\n")
}

/// Returns what is told of a version beside its name, by what it is.
const fn of_interest(state: State) -> &'static [Fact] {
    match state {
        State::InForce | State::NotYetInForce | State::Expired => {
            &[Fact::ValidFrom, Fact::ValidUntil, Fact::NextReview, Fact::Approver, Fact::Languages, Fact::Translations]
        }
        State::InReview | State::Draft => &[Fact::ValidFrom, Fact::Author, Fact::Languages, Fact::Translations],
        State::Superseded => &[Fact::ValidFrom, Fact::SupersededBy],
        State::Withdrawn => &[Fact::ValidFrom, Fact::Withdrawn],
    }
}

/// Writes those versions that belong together, if there are any.
fn part(
    words: &Words<'_>,
    listing: &Listing,
    heading: &str,
    facts: &[Fact],
    belongs: impl Fn(&&Row) -> bool,
) -> Option<String> {
    let rows: Vec<_> = listing.rows.iter().filter(belongs).map(|row| one(words, row, facts)).collect();
    (!rows.is_empty()).then(|| format!("{heading}\n{}", rows.concat()))
}

fn one(words: &Words<'_>, row: &Row, facts: &[Fact]) -> String {
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
