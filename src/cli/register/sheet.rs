//! The list as it is set in a browser and on paper: a table of all versions, then each with all that is known of it.

use super::fact::Fact;
use super::words::{Readers, Words};
use crate::master_list::{MasterList, MasterListRow};
use crate::messages::Messages;
use crate::render::pdf::{Cell, List, Told, Version};

/// The columns of the table, behind the form that each row is about.
const COLUMNS: [Fact; 8] = [
    Fact::Version,
    Fact::State,
    Fact::ValidFrom,
    Fact::ValidUntil,
    Fact::NextReview,
    Fact::Approver,
    Fact::Languages,
    Fact::Fingerprint,
];

/// What a version's heading says already.
const IN_HEADING: [Fact; 5] = [Fact::Number, Fact::Title, Fact::Version, Fact::State, Fact::Overdue];

/// Puts the list into words.
pub(super) fn compose(messages: &Messages, list: &MasterList, organisation: Option<String>) -> List {
    let words = Words::new(messages, Readers::People);
    let day = (list.day.year(), list.day.month(), list.day.day());
    List {
        language: words.language().to_owned(),
        title: words.say("title"),
        organisation,
        day: format!("{}: {}", words.label("day"), words.day(list.day)),
        dated: day,
        page_of: words.page_of(),
        overview: words.say("overview"),
        details: words.say("details"),
        summary: words.say("summary"),
        details_summary: words.say("facts-summary"),
        columns: std::iter::once(Fact::Form).chain(COLUMNS).map(|fact| words.label(fact.word())).collect(),
        versions: list.rows.iter().map(|row| version(&words, row)).collect(),
        empty: words.say("empty"),
        log: words.log(list),
    }
}

fn version(words: &Words<'_>, row: &MasterListRow) -> Version {
    let said = |fact| words.lines(row, fact).concat();
    let name = format!("{} {}", row.number, said(Fact::Title));
    let heading = format!("{name}, {} {}: {}", words.label(Fact::Version.word()), row.version, said(Fact::State));
    let facts = Fact::ALL.iter().filter(|fact| !IN_HEADING.contains(fact));
    let facts = facts.map(|fact| Told { label: words.label(fact.word()), said: cell(words, row, *fact) });
    Version {
        name,
        cells: COLUMNS.map(|fact| short(words, row, fact)).into(),
        heading,
        facts: facts.filter(|told| !told.said.lines.is_empty()).collect(),
    }
}

/// Says what is known; what is overdue stands out.
fn cell(words: &Words<'_>, row: &MasterListRow, fact: Fact) -> Cell {
    let mut lines = words.lines(row, fact);
    let stands_out = fact == Fact::NextReview && row.overdue;
    lines.extend(stands_out.then(|| words.say("is-overdue")));
    Cell { lines, stands_out }
}

/// As [`cell`], as short as a table needs it: of persons the name, of languages those that the version is in.
fn short(words: &Words<'_>, row: &MasterListRow, fact: Fact) -> Cell {
    let mut cell = cell(words, row, fact);
    if fact == Fact::Approver {
        cell.lines = row.approver.iter().map(|person| person.name.clone()).collect();
    } else if fact == Fact::Languages {
        let used = row.languages.iter().filter(|language| !language.left_out);
        cell.lines = used.map(|language| language.name.clone()).collect();
    }
    cell
}
