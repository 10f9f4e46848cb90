//! Collects problems with code, path, severity and a message in the reader's language.

use indexmap::IndexMap;

use super::prepared_definition::Plan;
use super::record::{Problem, Unread};
use super::rules::{Breach, RuleCheck};
use crate::diagnostic::ProblemSeverity;
use crate::field::{AnswerParser, AnswerPart, AnswerProblem, FormatFault};
use crate::locale::{format_date, format_number};
use crate::localized::{Kind, Localized, Word, duration_text, quantity_text};
use crate::name::is_id;
use crate::text::Line;
use crate::value::Raw;

/// The location of a problem in a returned file. The order is that of problems in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Location {
    /// The file as a whole.
    Head,
    /// A field, a row of it, from 1, or a column in that row; if that is a table, a row of it, or a column in that.
    Field {
        field: usize,
        row: Option<usize>,
        column: Option<usize>,
        inner_row: Option<usize>,
        inner_column: Option<usize>,
    },
    /// A name that the form does not have.
    Unknown,
    /// A rule across fields.
    Rule,
}

impl Location {
    /// Returns the location of a field that is not a column.
    pub(super) const fn field(field: usize) -> Self {
        Self::Field { field, row: None, column: None, inner_row: None, inner_column: None }
    }

    /// Returns the location of a row of the table that is here.
    pub(super) const fn row(self, number: usize) -> Self {
        match self {
            Self::Field { field, row: None, .. } => {
                Self::Field { field, row: Some(number), column: None, inner_row: None, inner_column: None }
            }
            Self::Field { field, row, column, .. } => {
                Self::Field { field, row, column, inner_row: Some(number), inner_column: None }
            }
            Self::Head | Self::Unknown | Self::Rule => self,
        }
    }

    /// Returns the location of a column in the row that is here.
    pub(super) const fn column(self, position: usize) -> Self {
        match self {
            Self::Field { field, row, inner_row: None, .. } => {
                Self::Field { field, row, column: Some(position), inner_row: None, inner_column: None }
            }
            Self::Field { field, row, column, inner_row, .. } => {
                Self::Field { field, row, column, inner_row, inner_column: Some(position) }
            }
            Self::Head | Self::Unknown | Self::Rule => self,
        }
    }

    /// Returns the innermost field that it names, and the rows of its tables, each with the position of its table.
    fn innermost(self) -> Option<(usize, Vec<(usize, usize)>)> {
        let Self::Field { field, row, column, inner_row, inner_column } = self else { return None };
        let outer = row.map(|number| (field, number));
        let inner = column.zip(inner_row);
        Some((inner_column.or(column).unwrap_or(field), outer.into_iter().chain(inner).collect()))
    }
}

/// Collects problems and unread values.
pub(super) struct Problems<'p> {
    plan: &'p Plan<'p>,
    localized: &'p Localized,
    /// Whether the answers were migrated from an older version.
    is_migrated: bool,
    found: Vec<(Location, Problem)>,
    unread: Vec<(Location, Unread)>,
}

impl<'p> Problems<'p> {
    /// Starts an empty collection.
    pub(super) const fn new(plan: &'p Plan<'p>, localized: &'p Localized, is_migrated: bool) -> Self {
        Self { plan, localized, is_migrated, found: Vec::new(), unread: Vec::new() }
    }

    /// Returns all problems and unread values, in the order of the form.
    pub(super) fn finish(mut self) -> (Vec<Problem>, Vec<Unread>) {
        self.found.sort_by_key(|&(at, _)| at);
        self.unread.sort_by_key(|&(at, _)| at);
        let problems = self.found.into_iter().map(|(_, problem)| problem).collect();
        (problems, self.unread.into_iter().map(|(_, unread)| unread).collect())
    }

    /// Reports a problem of the file as a whole.
    pub(super) fn head(&mut self, word: Word, severity: ProblemSeverity) {
        self.head_with(word, severity, &[]);
    }

    /// Reports a problem of the file as a whole, with values for its message.
    pub(super) fn head_with(&mut self, word: Word, severity: ProblemSeverity, values: &[(&str, &str)]) {
        let message = self.localized.words.fill(word, values);
        self.push(Location::Head, None, word.id(), severity, message);
    }

    /// Reports and keeps a value whose name the form does not have.
    pub(super) fn unknown(&mut self, at: Location, name: String, raw: Raw) {
        // A name from a file may be anything. It is displayed only if it has the syntax of an id.
        let shown = Some(name.as_str()).filter(|name| is_id(name));
        let word = if self.is_migrated { Word::ErrorNotCarriedOver } else { Word::ErrorUnknownField };
        let message = self.localized.words.fill(word, &[("field", shown.unwrap_or("…"))]);
        // A value without a path belongs to the file as a whole.
        let at = if at == Location::Unknown && shown.is_none() { Location::Head } else { at };
        let in_path = shown.filter(|_| at != Location::Head);
        let path = self.path(at, in_path);
        let given = if in_path.is_some() { raw } else { Raw::Parts(IndexMap::from([(name, raw)])) };
        self.push(at, path.clone(), word.id(), ProblemSeverity::Error, message);
        self.unread.push((at, Unread { path, given }));
    }

    /// Reports a problem with an answer, or with its absence.
    pub(super) fn fault(&mut self, at: Location, part: &AnswerPart, fault: &AnswerProblem) {
        let label = self.label(at, part);
        let (word, value) = words_of(fault, &self.localized.language.tag);
        let value = value.or_else(|| self.limit_in_unit(at, fault));
        let of_form = if *fault == AnswerProblem::Pattern { self.pattern_error(at) } else { None };
        let message = of_form.unwrap_or_else(|| {
            let (name, value) = value.or_else(|| Some(("parts", self.parts_of(at)?))).unwrap_or_default();
            self.localized.words.fill(word, &[("field", &label), (name, &value)])
        });
        self.push(at, self.path(at, part.key()), word.id(), fault.severity(), message);
    }

    /// Adds the issues and unread values from parsing an answer.
    pub(super) fn taken(&mut self, at: Location, parser: AnswerParser) {
        if parser.issues.is_empty() {
            return;
        }
        for (part, fault) in &parser.issues {
            self.fault(at, part, fault);
        }
        for (part, given) in parser.unread {
            let path = self.path(at, part.key());
            self.unread.push((at, Unread { path, given }));
        }
    }

    /// Reports a problem with the file of a document, with values for its message.
    pub(super) fn file(
        &mut self,
        field: usize,
        document: &str,
        word: Word,
        severity: ProblemSeverity,
        value: (&str, &str),
    ) {
        let at = Location::field(field);
        let label = format!("{}: {}", self.own_label(field), self.option_label(field, document));
        let message = self.localized.words.fill(word, &[("field", &label), value]);
        self.push(at, self.path(at, None), word.id(), severity, message);
    }

    /// Reports and keeps what is said of enclosed files and cannot be read.
    pub(super) fn unreadable_attachments(&mut self, given: Vec<Raw>) {
        let message = self.localized.words.get(Word::ErrorFileEntry).to_owned();
        self.push(Location::Head, None, Word::ErrorFileEntry.id(), ProblemSeverity::Error, message);
        let given = Raw::Parts(IndexMap::from([("attachments".to_owned(), Raw::List(given))]));
        self.unread.push((Location::Head, Unread { path: None, given }));
    }

    /// Reports that sheets that were joined differ.
    pub(super) fn sheets_differ(&mut self, at: Location, word: Word, severity: ProblemSeverity, sheets: &str) {
        let label = self.label(at, &AnswerPart::Whole);
        let message = self.localized.words.fill(word, &[("field", &label), ("sheets", sheets)]);
        self.push(at, self.path(at, None), word.id(), severity, message);
    }

    /// Reports a violated rule.
    pub(super) fn rule(&mut self, rule: &RuleCheck<'_>, breach: Breach) {
        let at = self.location_of(breach);
        let message = match self.row_label(at) {
            Some(row) => format!("{row}: {}", rule.message),
            None => rule.message.clone(),
        };
        let (path, code) = (self.path(at, None), format!("rule-{}", rule.id));
        self.push(Location::Rule, path, &code, rule.severity, message);
    }

    /// Returns the location of a field in the rows in which it violates a rule.
    fn location_of(&self, breach: Breach) -> Location {
        let table_of = |field: usize| self.plan.fields[field].table;
        let in_row = |at: Location, row: Option<usize>| row.map_or(at, |row| at.row(row));
        match table_of(breach.field) {
            None => in_row(Location::field(breach.field), breach.row),
            Some(table) => match table_of(table) {
                None => {
                    let at = in_row(Location::field(table), breach.row).column(breach.field);
                    let is_table = !self.plan.fields[breach.field].columns.is_empty();
                    in_row(at, breach.inner_row.filter(|_| is_table))
                }
                Some(outer) => {
                    let at = in_row(Location::field(outer), breach.row).column(table);
                    in_row(at, breach.inner_row).column(breach.field)
                }
            },
        }
    }

    fn push(&mut self, at: Location, path: Option<String>, code: &str, severity: ProblemSeverity, message: String) {
        self.found.push((at, Problem { code: code.to_owned(), path, severity, message }));
    }

    /// Returns a path such as `goals[2].goal-text`, with the key of a part after another full stop.
    fn path(&self, at: Location, key: Option<&str>) -> Option<String> {
        let Some((innermost, rows)) = at.innermost() else { return key.map(str::to_owned) };
        let id = |field: usize| self.plan.fields[field].id.as_str();
        let mut steps: Vec<_> = rows.iter().map(|&(table, row)| format!("{}[{row}]", id(table))).collect();
        if rows.last().is_none_or(|&(table, _)| table != innermost) {
            steps.push(id(innermost).to_owned());
        }
        steps.extend(key.map(str::to_owned));
        Some(steps.join("."))
    }

    /// Returns the name of a field as the form shows it: the row's heading, the label, the part.
    fn label(&self, at: Location, part: &AnswerPart) -> String {
        let Some((innermost, rows)) = at.innermost() else { return String::new() };
        let is_row = rows.last().is_some_and(|&(table, _)| table == innermost);
        let label = match self.row_label(at) {
            Some(row) if is_row => row,
            Some(row) => format!("{row}: {}", self.own_label(innermost)),
            None => self.own_label(innermost),
        };
        match self.part_label(innermost, part) {
            Some(part) => format!("{label}: {part}"),
            None => label,
        }
    }

    fn own_label(&self, field: usize) -> String {
        let planned = &self.plan.fields[field];
        planned.words.map_or_else(|| planned.id.to_string(), |words| words.label.plain())
    }

    /// Returns the labels of the fields that a calculated field follows from.
    fn parts_of(&self, at: Location) -> Option<String> {
        let (innermost, _) = at.innermost()?;
        let calculation = self.plan.fields[innermost].calculation.as_ref()?;
        let labels = calculation.fields().map(|part| self.own_label(part));
        let labels: Vec<_> = labels.map(|label| label.trim_end_matches(['?', ':', '.']).to_owned()).collect();
        Some(labels.join("; "))
    }

    /// Returns the heading of a row, such as `Ziel 2`, after that of the row that its table is in.
    fn row_label(&self, at: Location) -> Option<String> {
        let (_, rows) = at.innermost()?;
        let headings = rows.iter().map(|&(table, row)| {
            let words = self.plan.fields[table].words;
            words.map_or_else(|| row.to_string(), |words| words.kind.row_heading(row))
        });
        let headings: Vec<_> = headings.collect();
        (!headings.is_empty()).then(|| headings.join(": "))
    }

    /// Returns the limit of a quantity with its unit, as the value of a message.
    fn limit_in_unit(&self, at: Location, fault: &AnswerProblem) -> Option<(&'static str, String)> {
        let (name, limit, unit) = fault.limit_in_unit()?;
        let (innermost, _) = at.innermost()?;
        let Kind::Quantity { units, .. } = &self.plan.fields[innermost].words?.kind else { return None };
        Some((name, quantity_text(&self.localized.language.tag, units, limit, unit.as_str())))
    }

    fn part_label(&self, field: usize, part: &AnswerPart) -> Option<String> {
        let word = match part {
            AnswerPart::Whole | AnswerPart::Agreed => return None,
            AnswerPart::Name => Word::SignatureName,
            AnswerPart::Place => Word::SignaturePlace,
            AnswerPart::Date => Word::SignatureDate,
            AnswerPart::Withdrawn => Word::WithdrawnOn,
            AnswerPart::Statement(code) => return self.statement_label(field, code.as_str()),
        };
        Some(self.localized.words.get(word).to_owned())
    }

    fn statement_label(&self, field: usize, code: &str) -> Option<String> {
        let Kind::Rating { statements, .. } = &self.plan.fields[field].words?.kind else { return None };
        Some(statements.iter().find(|statement| statement.code == code)?.label.plain())
    }

    /// Returns the label of an option.
    fn option_label(&self, field: usize, code: &str) -> String {
        let words = self.plan.fields[field].words.map(|words| &words.kind);
        let Some(Kind::Choices { options, .. }) = words else { return code.to_owned() };
        let option = options.iter().find(|option| option.code == code);
        option.map_or_else(|| code.to_owned(), |option| option.label.plain())
    }

    /// Returns the form's own message for a text that does not match its pattern.
    fn pattern_error(&self, at: Location) -> Option<String> {
        let (innermost, _) = at.innermost()?;
        let Kind::Text { pattern_error, .. } = &self.plan.fields[innermost].words?.kind else { return None };
        pattern_error.as_ref().map(Line::plain)
    }
}

/// Returns the word for an issue, and the value of its message in the language `tag`.
fn words_of(fault: &AnswerProblem, tag: &str) -> (Word, Option<(&'static str, String)>) {
    let number = |name, number: f64| Some((name, format_number(tag, number)));
    let date = |date| Some(("limit", format_date(tag, date)));
    match *fault {
        AnswerProblem::Required => (Word::ErrorRequired, None),
        AnswerProblem::SignatureOpen => (Word::SignatureOpen, None),
        AnswerProblem::TooLong(max) => (Word::ErrorTooLong, number("max", max.into())),
        AnswerProblem::Format(_, FormatFault::CheckDigit) => (Word::ErrorCheckDigit, None),
        AnswerProblem::Format(_, FormatFault::Date) => (Word::ErrorDateInNumber, None),
        AnswerProblem::Format(format, FormatFault::Shape) => (Word::of_format(format), None),
        AnswerProblem::Pattern => (Word::ErrorPattern, None),
        AnswerProblem::ControlCharacters => (Word::ErrorControlCharacters, None),
        AnswerProblem::InvisibleCharacters => (Word::ErrorInvisibleCharacters, None),
        AnswerProblem::NotANumber => (Word::ErrorNotANumber, None),
        AnswerProblem::AmbiguousNumber => (Word::ErrorAmbiguousNumber, None),
        AnswerProblem::NumberMin(min) => (Word::ErrorNumberMin, number("min", min)),
        AnswerProblem::NumberMax(max) => (Word::ErrorNumberMax, number("max", max)),
        AnswerProblem::Decimals(decimals) => (Word::ErrorDecimals, number("decimals", decimals.into())),
        AnswerProblem::UnitMissing => (Word::ErrorUnitMissing, None),
        AnswerProblem::UnknownUnit => (Word::ErrorUnknownUnit, None),
        AnswerProblem::NumberMissing => (Word::ErrorNumberMissing, None),
        AnswerProblem::QuantityMin(..) => (Word::ErrorNumberMin, None),
        AnswerProblem::QuantityMax(..) => (Word::ErrorNumberMax, None),
        AnswerProblem::NoSuchRow => (Word::ErrorNoSuchRow, None),
        AnswerProblem::NoSuchDate => (Word::ErrorNoSuchDate, None),
        AnswerProblem::NotADate => (Word::ErrorNotADate, None),
        AnswerProblem::AmbiguousDate => (Word::ErrorAmbiguousDate, None),
        AnswerProblem::NotAMonth => (Word::ErrorNotAMonth, None),
        AnswerProblem::NotAYear => (Word::ErrorNotAYear, None),
        AnswerProblem::NotADayWithTime => (Word::ErrorNotADayWithTime, None),
        AnswerProblem::NotATime => (Word::ErrorNotATime, None),
        AnswerProblem::TimeBefore(min) => (Word::ErrorTimeBefore, Some(("min", min.to_string()))),
        AnswerProblem::TimeAfter(max) => (Word::ErrorTimeAfter, Some(("max", max.to_string()))),
        AnswerProblem::NotADuration => (Word::ErrorNotADuration, None),
        AnswerProblem::AmbiguousDuration => (Word::ErrorAmbiguousDuration, None),
        AnswerProblem::DurationMin(min) => (Word::ErrorDurationMin, Some(("min", duration_text(min)))),
        AnswerProblem::DurationMax(max) => (Word::ErrorDurationMax, Some(("max", duration_text(max)))),
        AnswerProblem::ShortYear => (Word::ErrorShortYear, None),
        AnswerProblem::DateBefore(limit) => (Word::ErrorDateBefore, date(limit)),
        AnswerProblem::DateAfter(limit) => (Word::ErrorDateAfter, date(limit)),
        AnswerProblem::UnknownOption => (Word::ErrorUnknownOption, None),
        AnswerProblem::NotInList => (Word::ErrorNotInList, None),
        AnswerProblem::SeveralInList => (Word::ErrorSeveralInList, None),
        AnswerProblem::OtherParent => (Word::ErrorOtherParent, None),
        AnswerProblem::SeveralOptions => (Word::ErrorSeveralOptions, None),
        AnswerProblem::AtMost(max) => (Word::ErrorAtMost, number("max", max.into())),
        AnswerProblem::AtLeast(min) => (Word::ErrorAtLeast, number("min", min.into())),
        AnswerProblem::OptionAlone => (Word::ErrorOptionAlone, None),
        AnswerProblem::NoAnswerAlone => (Word::ErrorNoAnswerAlone, None),
        AnswerProblem::RowsMin(min) => (Word::ErrorRowsMin, number("min", min.into())),
        AnswerProblem::RowsMax(max) => (Word::ErrorRowsMax, number("max", max.into())),
        AnswerProblem::Shape => (Word::ErrorShape, None),
        AnswerProblem::GivenTwice => (Word::ErrorGivenTwice, None),
        AnswerProblem::NotAsked => (Word::ErrorNotAsked, None),
        AnswerProblem::NotOnSheet => (Word::ErrorNotOnSheet, None),
        AnswerProblem::WithdrawnNotAgreed => (Word::ErrorWithdrawnNotAgreed, None),
        AnswerProblem::OtherThanCalculated => (Word::ErrorOtherThanCalculated, None),
        AnswerProblem::NothingToCalculate => (Word::ErrorNothingToCalculate, None),
    }
}
