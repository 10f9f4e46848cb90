//! The steps of validating one returned file.

use indexmap::IndexMap;

use super::answer_state::{AnswerView, ColumnState, FieldState, RowState};
use super::attachments;
use super::calculation::Calculation;
use super::prepared_definition::{Plan, Planned};
use super::problems::{Location, Problems};
use super::record::{Attachment, Problem, Unread};
use super::references;
use super::rules::RuleCheck;
use super::sheet_fields::SheetFields;
use crate::definition::Condition;
use crate::diagnostic::ProblemSeverity;
use crate::field::{
    AnswerParser, AnswerPart, AnswerProblem, AttachmentsField, DateConventions, FieldKind, RelativeDate, TableField,
    report_beyond,
};
use crate::localized::Word;
use crate::submission::{Channel, EnclosedFile};
use crate::value::{Answer, Answers, Chosen, Raw};

/// The state of validating one returned file.
pub(super) struct Validation<'p> {
    plan: &'p Plan<'p>,
    sheet: SheetFields,
    conventions: DateConventions<'p>,
    /// The states by the position of their fields; those of columns stay empty.
    states: Vec<FieldState>,
    problems: Problems<'p>,
}

impl<'p> Validation<'p> {
    /// Starts with no answers.
    pub(super) fn new(
        plan: &'p Plan<'p>,
        sheet: SheetFields,
        conventions: DateConventions<'p>,
        problems: Problems<'p>,
    ) -> Self {
        let mut states = Vec::new();
        states.resize_with(plan.fields.len(), FieldState::default);
        Self { plan, sheet, conventions, states, problems }
    }

    /// Parses the answers.
    pub(super) fn take(&mut self, answers: IndexMap<String, Raw>) {
        for (name, raw) in answers {
            if let Some(field) = self.plan.top(&name) {
                self.take_field(field, raw);
            } else {
                self.problems.unknown(Location::Unknown, name, raw);
            }
        }
    }

    fn take_field(&mut self, field: usize, raw: Raw) {
        let planned = &self.plan.fields[field];
        let mut parser = AnswerParser::default();
        if let FieldKind::Table(table) = planned.kind {
            let rows = table.rows(raw, &mut parser);
            self.states[field].rows = self.take_rows(Location::field(field), field, rows);
            table.check_max(self.states[field].rows.len(), &mut parser);
        } else if planned.calculation.is_some() {
            self.states[field].written = Some(raw).filter(|raw| !raw.is_blank());
        } else {
            self.states[field].answer = self.parse(planned, raw, &mut parser);
        }
        self.states[field].unread = parser.unread.iter().map(|(part, _)| part.clone()).collect();
        self.problems.taken(Location::field(field), parser);
    }

    fn take_rows(&mut self, at: Location, table: usize, rows: Vec<Raw>) -> Vec<RowState> {
        let mut rows: Vec<_> = (1..).zip(rows).map(|(number, raw)| self.take_row(at.row(number), table, raw)).collect();
        // Blank rows between others keep their numbers; trailing ones are dropped.
        let used = rows.iter().rposition(RowState::is_used);
        rows.truncate(used.map_or(0, |last| last + 1));
        rows
    }

    fn take_row(&mut self, at: Location, table: usize, raw: Raw) -> RowState {
        let columns = &self.plan.fields[table].columns;
        let state = |column: usize| {
            let is_calculated = self.plan.fields[column].calculation.is_some();
            ColumnState { is_calculated, ..ColumnState::default() }
        };
        let mut row = RowState { columns: columns.clone().map(state).collect(), unread: Vec::new() };
        match raw.into_parts() {
            Ok(parts) => {
                for (name, raw) in parts {
                    self.take_column(at, table, &mut row, name, raw);
                }
            }
            Err(raw) if raw.is_blank() => {}
            Err(raw) => {
                let mut parser = AnswerParser::default();
                parser.reject(AnswerPart::Whole, AnswerProblem::Shape, raw);
                self.problems.taken(at, parser);
                row.unread.extend(columns.clone());
            }
        }
        row
    }

    fn take_column(&mut self, at: Location, table: usize, row: &mut RowState, name: String, raw: Raw) {
        let Some(column) = self.plan.column(table, &name) else {
            self.problems.unknown(at, name, raw);
            row.unread.push(table);
            return;
        };
        let planned = &self.plan.fields[column];
        let state = &mut row.columns[column - self.plan.fields[table].columns.start];
        if planned.calculation.is_some() {
            state.written = Some(raw).filter(|raw| !raw.is_blank());
            return;
        }
        let at = at.column(column);
        let mut parser = AnswerParser::default();
        if let FieldKind::Table(inner) = planned.kind {
            let rows = inner.rows(raw, &mut parser);
            state.rows = self.take_rows(at, column, rows);
            inner.check_max(state.rows.len(), &mut parser);
        } else {
            state.answer = self.parse(planned, raw, &mut parser);
        }
        row.unread.extend(parser.unread.iter().map(|_| column));
        self.problems.taken(at, parser);
    }

    fn parse(&self, planned: &Planned<'_>, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        let parse = |raw, parser: &mut AnswerParser| {
            if let FieldKind::Quantity(quantity) = planned.kind {
                return quantity.parse(raw, &planned.units, parser);
            }
            planned.kind.parse(raw, planned.pattern.as_ref(), self.conventions, parser)
        };
        if !planned.is_reference {
            return parse(raw, parser);
        }
        let answer = parse(raw.clone(), parser);
        references::take(answer, raw, parser)
    }

    /// Determines which fields are relevant, given the answers, and the values of those that are calculated.
    pub(super) fn find_relevant_and_calculate(&mut self) {
        for &field in &self.plan.order {
            match self.plan.fields[field].table {
                None => {
                    let (relevant, value) = self.relevant_and_value(field, self.view(), false);
                    self.states[field].relevant = relevant;
                    self.states[field].answer = value.or_else(|| self.states[field].answer.take());
                }
                Some(table) => self.find_in_rows(table, field),
            }
        }
    }

    /// Determines in which rows a column is relevant, and its values if it is calculated.
    fn find_in_rows(&mut self, table: usize, column: usize) {
        let index = column - self.plan.fields[table].columns.start;
        let Some(outer) = self.plan.fields[table].table else {
            let found = self.found_in_rows(self.view(), table, column);
            set_in_rows(&mut self.states[table].rows, index, found);
            return;
        };
        let views = self.states[outer].rows.iter().map(|row| self.view().in_row(outer, row));
        let found: Vec<_> = views.map(|view| self.found_in_rows(view, table, column)).collect();
        let index_of_table = table - self.plan.fields[outer].columns.start;
        for (row, found) in self.states[outer].rows.iter_mut().zip(found) {
            set_in_rows(&mut row.columns[index_of_table].rows, index, found);
        }
    }

    /// Returns of each row of a table whether a column is relevant in it, and its value if it is calculated.
    fn found_in_rows(&self, view: AnswerView<'_>, table: usize, column: usize) -> Vec<(bool, Option<Answer>)> {
        let rows = view.rows_of(table).iter();
        rows.map(|row| self.relevant_and_value(column, view.in_row(table, row), !row.is_used())).collect()
    }

    /// Reports whether a field is relevant, and its value if it is calculated. Blank rows have no values.
    fn relevant_and_value(&self, field: usize, view: AnswerView<'_>, is_blank: bool) -> (bool, Option<Answer>) {
        let planned = &self.plan.fields[field];
        // What depends on answers on other sheets is asked on this one.
        let is_met = |condition: &&Condition| !self.sheet.decides(self.plan, condition) || condition.is_met(&view);
        let is_relevant = planned.table.is_none_or(|table| view.is_relevant(table)) && planned.when.iter().all(is_met);
        let is_calculated = |calculation: &&Calculation<'_>| {
            is_relevant && !is_blank && self.sheet.has(field) && self.sheet.calculates(self.plan, field, calculation)
        };
        let calculation = planned.calculation.as_ref().filter(is_calculated);
        (is_relevant, calculation.and_then(|calculation| calculation.value(view)))
    }

    fn view(&self) -> AnswerView<'_> {
        AnswerView { plan: self.plan, states: &self.states, row: None, inner: None }
    }

    /// Reports answers that are not on the sheet.
    fn check_sheet(&mut self, field: usize) {
        let mut parser = AnswerParser::default();
        let state = &self.states[field];
        let is_used = state.answer.is_some()
            || state.written.is_some()
            || !state.unread.is_empty()
            || state.rows.iter().any(RowState::is_used);
        if !self.sheet.has(field) && is_used {
            parser.report(AnswerPart::Whole, AnswerProblem::NotOnSheet);
        }
        self.problems.taken(Location::field(field), parser);
        let rows = (1..).zip(&state.rows).filter(|(number, row)| row.is_used() && !self.sheet.has_row(field, *number));
        for (number, _) in rows {
            let mut parser = AnswerParser::default();
            parser.report(AnswerPart::Whole, AnswerProblem::NotOnSheet);
            self.problems.taken(Location::field(field).row(number), parser);
        }
    }

    /// Checks that relevant fields are answered, others are not, and dates are within the limits that other dates set.
    pub(super) fn check_fields(&mut self) {
        for field in 0..self.states.len() {
            let planned = &self.plan.fields[field];
            // Columns are checked with their rows.
            if planned.table.is_some() {
                continue;
            }
            self.check_sheet(field);
            match planned.kind {
                FieldKind::Note => {}
                FieldKind::Table(table) => self.check_table(field, table),
                FieldKind::Text(_)
                | FieldKind::LongText(_)
                | FieldKind::Number(_)
                | FieldKind::Calculated(_)
                | FieldKind::Date(_)
                | FieldKind::Quantity(_)
                | FieldKind::Duration(_)
                | FieldKind::Time(_)
                | FieldKind::YesNo(_)
                | FieldKind::Choice(_)
                | FieldKind::Choices(_)
                | FieldKind::Attachments(_)
                | FieldKind::Scale(_)
                | FieldKind::Rating(_)
                | FieldKind::Agreement(_)
                | FieldKind::Signature(_) => self.check_field(field),
            }
        }
    }

    /// Reports whether it is known on this sheet alone that a relevant field is asked.
    fn is_judged(&self, field: usize) -> bool {
        let planned = &self.plan.fields[field];
        let is_judged = self.sheet.has(field) && !self.sheet.is_open(self.plan, planned);
        is_judged && planned.table.is_none_or(|table| self.is_judged(table))
    }

    /// Reports whether a relevant field must be answered, given the other answers.
    fn is_required(&self, field: usize, view: AnswerView<'_>) -> bool {
        let planned = &self.plan.fields[field];
        let is_demanded = |condition: &Condition| self.sheet.decides(self.plan, condition) && condition.is_met(&view);
        self.is_judged(field) && (planned.required || planned.required_if.is_some_and(is_demanded))
    }

    fn check_field(&mut self, field: usize) {
        let written = self.states[field].written.take();
        let (planned, state) = (&self.plan.fields[field], &self.states[field]);
        let mut parser = AnswerParser::default();
        check_written(planned, state.answer.as_ref(), written, &mut parser);
        match &state.answer {
            Some(_) if !state.relevant => parser.report(AnswerPart::Whole, AnswerProblem::NotAsked),
            Some(answer) => {
                check_limits(planned, answer, self.view(), &mut parser);
                if self.is_required(field, self.view()) {
                    check_complete(planned, answer, &state.unread, &mut parser);
                }
            }
            None if state.relevant && state.unread.is_empty() && self.is_required(field, self.view()) => {
                parser.report(AnswerPart::Whole, planned.kind.missing());
            }
            None => {}
        }
        self.problems.taken(Location::field(field), parser);
    }

    fn check_table(&mut self, field: usize, table: &TableField) {
        let is_readable = self.states[field].unread.is_empty();
        let found = self.table_problems(Location::field(field), (field, table), self.view(), is_readable);
        let written = written_in_rows(self.plan, Location::field(field), field, &mut self.states[field].rows);
        for (at, parser) in written.into_iter().chain(found) {
            self.problems.taken(at, parser);
        }
    }

    /// Checks a table, and its rows in which anything was written. Blank rows between them are allowed.
    fn table_problems(
        &self,
        at: Location,
        (position, table): (usize, &TableField),
        view: AnswerView<'_>,
        is_readable: bool,
    ) -> Vec<(Location, AnswerParser)> {
        let rows = || (1..).zip(view.rows_of(position)).filter(|(_, row)| row.is_used());
        let used = rows().count();
        let mut parser = AnswerParser::default();
        if !view.is_relevant(position) {
            if used > 0 {
                parser.report(AnswerPart::Whole, AnswerProblem::NotAsked);
            }
            return vec![(at, parser)];
        }
        if is_readable && self.sheet.has_all_rows(position) {
            let min = if self.is_judged(position) { table.min } else { 0 };
            table.check_min(used, min, self.is_required(position, view), &mut parser);
        }
        let mut found = vec![(at, parser)];
        for (number, row) in rows() {
            for column in self.plan.fields[position].columns.clone() {
                let (at, view) = (at.row(number).column(column), view.in_row(position, row));
                let is_readable = !row.unread.contains(&column);
                if let FieldKind::Table(inner) = self.plan.fields[column].kind {
                    found.extend(self.table_problems(at, (column, inner), view, is_readable));
                } else {
                    found.push((at, self.check_column(position, row, column, view)));
                }
            }
        }
        found
    }

    fn check_column(&self, table: usize, row: &RowState, column: usize, view: AnswerView<'_>) -> AnswerParser {
        let planned = &self.plan.fields[column];
        let known = &row.columns[column - self.plan.fields[table].columns.start];
        let mut parser = AnswerParser::default();
        match &known.answer {
            Some(_) if !known.relevant => parser.report(AnswerPart::Whole, AnswerProblem::NotAsked),
            Some(answer) => check_limits(planned, answer, view, &mut parser),
            None if known.relevant && !row.unread.contains(&column) && self.is_required(column, view) => {
                parser.report(AnswerPart::Whole, AnswerProblem::Required);
            }
            None => {}
        }
        parser
    }

    /// Checks the rules across fields.
    pub(super) fn check_rules(&mut self, rules: &[RuleCheck<'_>]) {
        for rule in rules.iter().filter(|rule| rule.fields.iter().all(|field| self.sheet.is_complete(*field))) {
            for breach in rule.breaches(self.view()) {
                self.problems.rule(rule, breach);
            }
        }
    }

    /// Reads what the answers say of enclosed files, and compares it with the files that lie beside them, if that is known.
    pub(super) fn check_attachments(
        &mut self,
        stated: Raw,
        enclosed: Option<&[EnclosedFile]>,
        channel: Channel,
    ) -> Vec<Attachment> {
        let (mut all, mut unreadable) = (Vec::new(), Vec::new());
        for raw in stated.into_values() {
            let plan = self.plan;
            match attachments::read(raw, |field, document| plan.document(field, document)) {
                Ok(attachment) => all.push(attachment),
                Err(raw) => unreadable.push(raw),
            }
        }
        if !unreadable.is_empty() {
            self.problems.unreadable_attachments(unreadable);
        }
        if let Some(enclosed) = enclosed {
            let surplus = attachments::match_files(&mut all, enclosed);
            if surplus > 0 {
                let count = surplus.to_string();
                self.problems.head_with(Word::ErrorFileSurplus, ProblemSeverity::Error, &[("count", &count)]);
            }
        }
        let order = |attachment: &Attachment| self.plan.positions.of(&attachment.field);
        all.sort_by_key(order);
        for field in 0..self.states.len() {
            if let FieldKind::Attachments(keys) = self.plan.fields[field].kind {
                self.check_files(field, keys, &all, channel);
            }
        }
        all
    }

    /// Checks the files of one field: number, size and type, whether they are there, and whether their documents are ticked.
    fn check_files(&mut self, field: usize, keys: &AttachmentsField, all: &[Attachment], channel: Channel) {
        let id = self.plan.fields[field].id;
        let files: Vec<_> = all.iter().filter(|attachment| attachment.field == *id).collect();
        let ticked = self.states[field].answer.as_ref().map(Answer::codes).unwrap_or_default();
        let max = keys.files.max_files;
        if let Some(file) = files.get(max as usize) {
            let max = max.to_string();
            self.problems.file(field, &file.document, Word::ErrorFileNumber, ProblemSeverity::Error, ("max", &max));
        }
        for (index, file) in files.iter().enumerate() {
            for (word, severity, value) in file.faults(&keys.files, &ticked, &files[..index]) {
                self.problems.file(
                    field,
                    &file.document,
                    word,
                    severity,
                    value.as_ref().map_or(("", ""), |(name, value)| (name, value)),
                );
            }
        }
        // On paper, nothing but ticks is possible.
        let is_on_screen = channel == Channel::Html && self.states[field].relevant;
        for document in ticked.iter().filter(|code| is_on_screen && !keys.documents.is_alone(code)) {
            if !files.iter().any(|file| file.document == *document) {
                self.problems.file(field, document, Word::ErrorCopyMissing, ProblemSeverity::Warning, ("", ""));
            }
        }
    }

    /// Returns the answers in the order of the form, the problems, and the unread values.
    pub(super) fn finish(self) -> (Answers, Vec<Problem>, Vec<Unread>) {
        let plan = self.plan;
        let mut answers = Answers::with_capacity(self.states.len());
        for (state, planned) in self.states.into_iter().zip(&plan.fields) {
            if let Some(answer) = state.answer {
                answers.push(planned.id.clone(), answer);
            } else if !state.rows.is_empty() {
                let rows = state.rows.into_iter().map(|row| row_answers(plan, planned, row)).collect();
                answers.push(planned.id.clone(), Answer::Table(rows));
            }
        }
        let (problems, unread) = self.problems.finish();
        (answers, problems, unread)
    }
}

/// Sets whether a column is relevant in each row, and its value if it is calculated.
fn set_in_rows(rows: &mut [RowState], column: usize, found: Vec<(bool, Option<Answer>)>) {
    for (row, (relevant, value)) in rows.iter_mut().zip(found) {
        let state = &mut row.columns[column];
        state.relevant = relevant;
        state.answer = value.or_else(|| state.answer.take());
    }
}

/// Compares what a file states in calculated columns with their values.
fn written_in_rows(
    plan: &Plan<'_>,
    at: Location,
    table: usize,
    rows: &mut [RowState],
) -> Vec<(Location, AnswerParser)> {
    let mut found = Vec::new();
    for (number, row) in (1..).zip(rows) {
        for (column, state) in plan.fields[table].columns.clone().zip(&mut row.columns) {
            let at = at.row(number).column(column);
            let mut parser = AnswerParser::default();
            let written = state.written.take();
            check_written(&plan.fields[column], state.answer.as_ref(), written, &mut parser);
            found.push((at, parser));
            found.extend(written_in_rows(plan, at, column, &mut state.rows));
        }
    }
    found
}

fn row_answers(plan: &Plan<'_>, table: &Planned<'_>, row: RowState) -> Answers {
    let mut answers = Answers::with_capacity(row.columns.len());
    for (column, planned) in row.columns.into_iter().zip(&plan.fields[table.columns.clone()]) {
        if let Some(answer) = column.answer {
            answers.push(planned.id.clone(), answer);
        } else if !column.rows.is_empty() {
            let rows = column.rows.into_iter().map(|row| row_answers(plan, planned, row)).collect();
            answers.push(planned.id.clone(), Answer::Table(rows));
        }
    }
    answers
}

/// Compares what a file states as the value of a calculated field with that value.
fn check_written(planned: &Planned<'_>, value: Option<&Answer>, written: Option<Raw>, parser: &mut AnswerParser) {
    if let (Some(calculation), Some(written)) = (&planned.calculation, written) {
        calculation.field.compare(value, written, parser);
    }
}

/// Reports a date beyond the limits that other dates set, and an option that does not belong to another answer.
fn check_limits(planned: &Planned<'_>, answer: &Answer, view: AnswerView<'_>, parser: &mut AnswerParser) {
    let limit = |relative: Option<(usize, &RelativeDate)>| {
        let (field, relative) = relative?;
        let Some(Answer::Date(other)) = view.answer_at(field) else { return None };
        relative.from(*other)
    };
    report_beyond(answer, limit(planned.not_before), limit(planned.not_after), parser);
    check_parent(planned, answer, view, parser);
}

/// Reports an option that does not belong to the one chosen at the question that this one depends on.
fn check_parent(planned: &Planned<'_>, answer: &Answer, view: AnswerView<'_>, parser: &mut AnswerParser) {
    let Some((position, choice)) = planned.depends_on else { return };
    if let (Answer::Choice(Chosen::Option(code)), Some(Answer::Choice(Chosen::Option(parent)))) =
        (answer, view.answer_at(position))
        && !choice.belongs(code, parent)
    {
        parser.report(AnswerPart::Whole, AnswerProblem::OtherParent);
    }
}

/// Reports the statements of a required rating that are not rated.
fn check_complete(planned: &Planned<'_>, answer: &Answer, unread: &[AnswerPart], parser: &mut AnswerParser) {
    let (FieldKind::Rating(rating), Answer::Rating(points)) = (planned.kind, answer) else { return };
    for statement in rating.statements.iter().filter(|statement| !points.contains_key(*statement)) {
        let part = AnswerPart::Statement(statement.clone());
        if !unread.contains(&part) {
            parser.report(part, AnswerProblem::Required);
        }
    }
}
