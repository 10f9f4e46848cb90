//! What the script knows of each language: how it writes dates and numbers, and the words and texts that the script shows.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Value, json};

use super::form_features::{self, tables, text_formats};
use super::kind_texts::{bands_of, columns_of, units_of};
use super::lists;
use crate::field::{Precision, TextFormat};
use crate::locale::{DateNotation, DayMonthOrder, Direction, format_number};
use crate::localized::{Field, Kind, Localized, Word, Wording};

/// A language of the page.
#[derive(Serialize)]
pub(super) struct LanguageData<'a> {
    tag: &'a str,
    fingerprint: &'a str,
    dir: Direction,
    easy: bool,
    /// The locale for formatting dates and numbers in the browser, with the Gregorian calendar and Latin digits.
    locale: String,
    /// The decimal separator.
    decimal: String,
    /// The names of the months, divided by `;`, and those of one month by `|`; absent if equal to the first language's.
    #[serde(skip_serializing_if = "Option::is_none")]
    months: Option<String>,
    /// The order of day and month in dates with slashes, if the language has one: 1 for the day first, 2 for the month.
    order: u8,
    /// The texts that the script shows, in the order of `names`; 0 if equal to the first language's text.
    texts: Vec<Value>,
}

/// Serializes a language. Texts and names that equal those of the `first` language are omitted.
pub(super) fn language<'a>(
    form: &'a Localized,
    first: Option<(&Localized, &IndexMap<String, Value>)>,
) -> LanguageData<'a> {
    let texts = texts(form);
    let is_new = |name: &String, text: &Value| first.is_none_or(|(_, first)| first.get(name) != Some(text));
    let text = |name: &String| texts.get(name).filter(|text| is_new(name, text));
    let names = first.map_or(&texts, |(_, first)| first).keys();
    let notation = DateNotation::of(&form.language.tag);
    let months = months(&notation);
    LanguageData {
        tag: &form.language.tag,
        fingerprint: &form.fingerprint,
        dir: form.language.direction,
        easy: form.language.easy.is_some(),
        locale: format!("{}-u-ca-gregory-nu-latn", form.language.tag),
        decimal: format_number(&form.language.tag, 1.5).replace(|mark: char| mark.is_ascii_digit(), ""),
        months: Some(months)
            .filter(|own| first.is_none_or(|(first, _)| self::months(&DateNotation::of(&first.language.tag)) != *own)),
        order: match notation.order {
            Some(DayMonthOrder::DayFirst) => 1,
            Some(DayMonthOrder::MonthFirst) => 2,
            None => 0,
        },
        texts: names.map(|name| text(name).map_or(json!(0), |text| json!(text))).collect(),
    }
}

/// Returns the heading of the rows of a table by its id, or that of each named row by the row's id.
fn row_headings(table: &Field) -> Vec<(String, String)> {
    let Kind::Table { names, row, .. } = &table.kind else { return Vec::new() };
    let numbered = names.is_empty().then(|| (format!(":{}", table.id), row.clone()));
    let named = (1..).zip(names).map(|(number, name)| (format!(":{}.{number}", table.id), name.label.plain()));
    numbered.into_iter().chain(named).collect()
}

fn months(notation: &DateNotation) -> String {
    notation.months.iter().map(|names| names.join("|")).collect::<Vec<_>>().join(";")
}

/// Returns the texts that the script shows, by key: words by id, row headings by `:` and table, errors by `:` and
/// field, rules by `.` and rule, bands by `:`, field, `.` and band, units by `unit-` and code.
pub(super) fn texts(form: &Localized) -> IndexMap<String, Value> {
    let formats = further_words(form);
    let words = WORDS.iter().chain(&formats).map(|&word| (key_of(word), wording(form, word)));
    let rows = tables(form).flat_map(row_headings);
    let cells = tables(form).flat_map(|table| columns_of(&table.kind));
    let errors = form.sections.iter().flat_map(|section| &section.fields).chain(cells).filter_map(|field| {
        let Kind::Text { pattern_error: Some(error), .. } = &field.kind else { return None };
        Some((format!(":{}", field.id), error.plain()))
    });
    let rules = (0..).zip(&form.rules).map(|(number, rule): (usize, _)| (format!(".{number}"), rule.message.plain()));
    let bands = form.all_fields().flat_map(|field| {
        bands_of(&field.kind).iter().map(|band| (format!(":{}.{}", field.id, band.code), band.label.plain()))
    });
    let units = form.all_fields().flat_map(|field| units_of(&field.kind));
    let units = units.map(|unit| (format!("unit-{}", unit.code), unit.label.plain()));
    let others = units
        .chain(rows)
        .chain(errors)
        .chain(rules)
        .chain(bands)
        .chain(lists::texts(form))
        .map(|(name, text)| (name, json!(text)));
    words.chain(others).collect()
}

/// Returns the key of a word. Those of what is said about answers begin with `!`.
fn key_of(word: Word) -> String {
    if word == Word::SignatureOpen { format!("!{}", word.id()) } else { word.id().replace("error-", "!") }
}

/// Returns a word; of one that counts, its plural forms, and the name of the count at the end.
fn wording(form: &Localized, word: Word) -> Value {
    match (form.words.wording(word), word.count()) {
        (Some(Wording::Counted(texts)), Some(count)) => json!([texts, count]),
        (Some(Wording::Counted(_) | Wording::Uncounted(_)) | None, _) => json!(form.words.get(word)),
    }
}

/// The words around the form that the script shows.
const WORDS: &[Word] = &[
    Word::RemoveRow,
    Word::RowAdded,
    Word::RowRemoved,
    Word::Progress,
    Word::Saved,
    Word::RuledOut,
    Word::Loaded,
    Word::LoadedPartly,
    Word::LoadFailed,
    Word::Unsaved,
    Word::ErrorPrefix,
    Word::WarningPrefix,
    Word::CharactersLeft,
    Word::CharactersOver,
    Word::CopyLabel,
    Word::PrintedFromScreen,
    Word::OfferReadAloud,
    Word::ReadAloud,
    Word::ErrorRequired,
    Word::ErrorTooLong,
    Word::ErrorControlCharacters,
    Word::ErrorInvisibleCharacters,
    Word::ErrorNoSuchDate,
    Word::ErrorNotADate,
    Word::ErrorAmbiguousDate,
    Word::ErrorShortYear,
];

/// Returns the words about what only some forms ask for.
fn further_words(form: &Localized) -> Vec<Word> {
    let mut words = Vec::new();
    let is_reference = |field: &&Field| form_features::referred_table(form, &field.id).is_some();
    for kind in form.all_fields().filter(|field| !is_reference(field)).map(|field| &field.kind) {
        words.extend(words_about(kind).into_iter().filter(|(is_needed, _)| *is_needed).map(|(_, word)| word));
    }
    if form_features::has_references(form) {
        words.extend([Word::RowWas, Word::RowChosen, Word::KeepRow, Word::ErrorNoSuchRow]);
    }
    if form_features::has_many_sections(form) {
        words.push(Word::NextSection);
    }
    let formats = text_formats(form);
    words.extend(
        TextFormat::ALL.iter().filter(|format| formats.contains(format)).map(|format| Word::of_format(*format)),
    );
    if formats.iter().any(|format| format.is_checked_number()) {
        words.extend([Word::ErrorCheckDigit, Word::ErrorDateInNumber]);
    }
    words
}

/// Returns the words about answers of a kind, and whether they are needed.
fn words_about(kind: &Kind) -> Vec<(bool, Word)> {
    match kind {
        Kind::Number { keys, .. } => vec![
            (true, Word::ErrorNotANumber),
            (true, Word::ErrorAmbiguousNumber),
            (keys.min.is_some(), Word::ErrorNumberMin),
            (keys.max.is_some(), Word::ErrorNumberMax),
            (true, Word::ErrorDecimals),
        ],
        Kind::Quantity { keys, .. } => vec![
            (true, Word::ErrorNotANumber),
            (true, Word::ErrorAmbiguousNumber),
            (true, Word::ErrorUnitMissing),
            (true, Word::ErrorUnknownUnit),
            (true, Word::ErrorNumberMissing),
            (!keys.min.is_empty(), Word::ErrorNumberMin),
            (!keys.max.is_empty(), Word::ErrorNumberMax),
            (true, Word::ErrorDecimals),
        ],
        Kind::Choices { keys, files, .. } => vec![
            (files.is_some(), Word::RemoveFile),
            (files.is_some(), Word::UndoRemove),
            (files.is_some(), Word::RowRestored),
            (files.is_some(), Word::FileAdded),
            (files.is_some(), Word::FileRemoved),
            (files.is_some(), Word::FileUnreadable),
            (files.is_some(), Word::FileSize),
            (files.is_some(), Word::ErrorFileSize),
            (files.is_some(), Word::ErrorFileType),
            (files.is_some(), Word::ErrorFileNumber),
            (files.is_some(), Word::ErrorFilesTotal),
            (files.is_some(), Word::FileLost),
            (files.is_some(), Word::ErrorCopyMissing),
            (keys.most().is_some(), Word::ErrorAtMost),
            (keys.no_answer, Word::ErrorNoAnswerAlone),
            (keys.least().is_some(), Word::ErrorAtLeast),
            (!keys.alone.is_empty(), Word::ErrorOptionAlone),
        ],
        Kind::Date { keys } => {
            let precision = match keys.precision {
                Precision::Minute => Some(Word::ErrorNotADayWithTime),
                Precision::Day => None,
                Precision::Month => Some(Word::ErrorNotAMonth),
                Precision::Year => Some(Word::ErrorNotAYear),
            };
            let limits = [
                (keys.not_before.is_some() || keys.max_age.is_some(), Word::ErrorDateBefore),
                (keys.not_after.is_some() || keys.min_age.is_some(), Word::ErrorDateAfter),
            ];
            limits.into_iter().chain(precision.map(|word| (true, word))).collect()
        }
        Kind::Time { keys } => vec![
            (true, Word::ErrorNotATime),
            (keys.not_before.is_some(), Word::ErrorTimeBefore),
            (keys.not_after.is_some(), Word::ErrorTimeAfter),
        ],
        Kind::Duration { .. } => vec![
            (true, Word::ErrorNotADuration),
            (true, Word::ErrorAmbiguousDuration),
            (true, Word::ErrorDurationMin),
            (true, Word::ErrorDurationMax),
        ],
        Kind::Listed { .. } => vec![(true, Word::ErrorNotInList), (true, Word::ErrorSeveralInList)],
        Kind::Table { min, .. } => {
            vec![(true, Word::UndoRemove), (true, Word::RowRestored), (*min > 0, Word::ErrorRowsMin)]
        }
        Kind::Signature { .. } => vec![(true, Word::SignatureOpen)],
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Calculated { .. }
        | Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Agreement { .. }
        | Kind::Note { .. } => Vec::new(),
    }
}
