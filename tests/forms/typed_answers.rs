//! Answers as people type them: the record's half of the table that the page is also held to.

use std::collections::BTreeSet;

use crate::support::typed_answers::{TAGS, as_given, cases, outcome, project, validated};

#[test]
fn typed_answers_become_the_values_of_the_table() {
    let project = project();
    let mut wrong = Vec::new();
    for case in cases() {
        let record = validated(&project, &case.tag, &case.field, &as_given(&case.field, &case.typed));
        let (value, problems, _) = outcome(&record, &case.field);
        if value != case.value || problems != case.problems {
            wrong.push(format!("{} {} {:?}: {value} {problems:?}", case.tag, case.field, case.typed));
        }
        // What is not in the answers is in `unread`, unless nothing of it can be seen.
        let is_seen =
            case.typed.concat().chars().any(|c| c.is_ascii_graphic() || (c.is_alphanumeric() && c != '\u{3164}'));
        assert_eq!(value.is_null() && is_seen, !record.unread().is_empty(), "{:?}", case.typed);
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_table_has_every_language() {
    let tags: BTreeSet<_> = cases().into_iter().map(|case| case.tag).collect();
    assert_eq!(tags, TAGS.iter().map(|&tag| tag.to_owned()).collect());
}
