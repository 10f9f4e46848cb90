//! Replaces the codes of answers.

use indexmap::IndexMap;

use super::answer_map::{AnswerMap, add};
use crate::definition::{AnswerCode, Definition, MigrationKind};
use crate::name::{FieldId, Reserved};
use crate::value::Raw;

/// New codes by old ones.
type Codes = IndexMap<AnswerCode, AnswerCode>;

/// Recodes all fields for which the new version has such a migration.
pub(super) fn recoded(mut answers: AnswerMap, old: &Definition, new: &Definition) -> AnswerMap {
    for (_, migration) in new.migrations_from(&old.form.version) {
        match &migration.kind {
            MigrationKind::Recoded(recoded) => in_field(&mut answers, &recoded.field, &recoded.codes, new),
            MigrationKind::Renamed(_) | MigrationKind::Split(_) | MigrationKind::Dropped(_) => {}
        }
    }
    answers
}

fn in_field(answers: &mut AnswerMap, field: &FieldId, codes: &Codes, new: &Definition) {
    let tables: Vec<_> = new.tables_around(field).collect();
    in_rows(answers, &tables, field, codes);
}

/// Recodes a field in all rows of the tables around it, of which the innermost comes first.
fn in_rows(answers: &mut AnswerMap, tables: &[&FieldId], field: &FieldId, codes: &Codes) {
    let Some((outermost, inner)) = tables.split_last() else { return in_scope(answers, field, codes) };
    if let Some(Raw::List(rows)) = answers.get_mut(outermost.as_str()) {
        for row in rows {
            if let Raw::Parts(row) = row {
                in_rows(row, inner, field, codes);
            }
        }
    }
}

fn in_scope(answers: &mut AnswerMap, field: &FieldId, codes: &Codes) {
    if let Some(raw) = answers.get_mut(field.as_str()) {
        *raw = recode(std::mem::replace(raw, Raw::Empty), codes);
    }
}

/// Recodes one answer. Values that are not codes or have no new code stay unchanged.
fn recode(raw: Raw, codes: &Codes) -> Raw {
    match raw {
        Raw::Text(text) => match codes.get(text.trim()) {
            Some(code) => Raw::Text(code.as_str().to_owned()),
            None => Raw::Text(text),
        },
        Raw::Number(number) => match codes.get(number.to_string().as_str()) {
            Some(code) => Raw::Text(code.as_str().to_owned()),
            None => Raw::Number(number),
        },
        // Agreements may be given as booleans.
        Raw::Mark(mark) => match codes.get(if mark { Reserved::Agreed } else { Reserved::Declined }.word()) {
            Some(code) => Raw::Text(code.as_str().to_owned()),
            None => Raw::Mark(mark),
        },
        Raw::List(list) => Raw::List(several(list, codes)),
        Raw::Parts(parts) => named(parts, codes),
        Raw::Empty | Raw::Twice(_) => raw,
    }
}

/// Recodes several choices. Choices with the same new code become one.
fn several(list: Vec<Raw>, codes: &Codes) -> Vec<Raw> {
    let mut all = Vec::with_capacity(list.len());
    for raw in list {
        let recoded = recode(raw, codes);
        if recoded.as_text().is_none() || !all.contains(&recoded) {
            all.push(recoded);
        }
    }
    all
}

/// Recodes an answer with parts: own words, an agreement, or a rating.
fn named(parts: AnswerMap, codes: &Codes) -> Raw {
    let is_only = |names: &[&str]| parts.keys().all(|key| names.contains(&key.as_str()));
    if is_only(&["agreed", "withdrawn"]) && parts.contains_key("agreed") {
        return agreement(parts, codes);
    }
    // Recoding own words would lose them. Without words, only the code "other" is recoded.
    let other = Reserved::Other.word();
    if is_only(&[other]) && parts.contains_key(other) {
        let is_blank = parts.values().all(Raw::is_blank);
        return match codes.get(other).filter(|_| is_blank) {
            Some(code) => Raw::Text(code.as_str().to_owned()),
            None => Raw::Parts(parts),
        };
    }
    Raw::Parts(rating(parts, codes))
}

/// Recodes an agreement, unless that would lose the day of its withdrawal.
fn agreement(parts: AnswerMap, codes: &Codes) -> Raw {
    let is_withdrawn = parts.get("withdrawn").is_some_and(|day| !day.is_blank());
    let agreed = parts.get("agreed").cloned().unwrap_or(Raw::Empty);
    let recoded = recode(agreed.clone(), codes);
    if is_withdrawn || recoded == agreed { Raw::Parts(parts) } else { recoded }
}

/// Recodes statements and points. If two statements become one and their points differ, the second keeps its old code
/// and so becomes an unknown answer.
fn rating(parts: AnswerMap, codes: &Codes) -> AnswerMap {
    let mut all = AnswerMap::with_capacity(parts.len());
    for (statement, raw) in parts {
        let point = recode(raw.clone(), codes);
        let name = codes.get(statement.as_str()).map_or(statement.as_str(), AnswerCode::as_str);
        match all.get(name) {
            Some(known) if *known == point || point.is_unmarked() => {}
            Some(known) if !known.is_unmarked() => {
                add(&mut all, &statement, raw);
            }
            Some(_) | None => {
                all.insert(name.to_owned(), point);
            }
        }
    }
    all
}
