//! Checks the references of conditions, limits and rules: fields must exist, be in scope and be comparable.

use super::Check;
use crate::definition::condition::{Condition, ConditionValue, Count, Leaf, Operator};
use crate::definition::form::Definition;
use crate::definition::rule::{Counterpart, Rule, RuleKind};
use crate::diagnostic::{Code, ProblemSeverity};
use crate::field::{DateLimit, FieldKind, FieldKindName, Precision};
use crate::name::{CodeId, FieldId, Reserved};
use crate::value::{Duration, Moment};

/// The table whose columns a reference may use, besides fields that are not columns.
type Scope<'a> = Option<&'a FieldId>;

impl Check<'_> {
    pub(super) fn references(&mut self, definition: &Definition) {
        for (id, section) in &definition.sections {
            if let Some(when) = &section.when {
                self.condition(definition, when, None, &format!("section.{id}.when"));
            }
        }
        for (id, field) in &definition.fields {
            let scope = field.column_of.as_ref();
            for (key, condition) in [("when", &field.when), ("required-if", &field.required_if)] {
                if let Some(condition) = condition {
                    self.condition(definition, condition, scope, &format!("field.{id}.{key}"));
                }
            }
            if let FieldKind::Date(date) = &field.kind {
                for (key, limit) in [("not-before", &date.not_before), ("not-after", &date.not_after)] {
                    if let Some(DateLimit::Relative(relative)) = limit {
                        let dotted = format!("field.{id}.{key}.field");
                        if self.of_kind(definition, &relative.field, scope, &dotted, &[FieldKindName::Date]) {
                            self.of_precision(definition, &relative.field, Precision::Day, &dotted);
                        }
                    }
                }
            }
        }
        for (id, rule) in &definition.rules {
            self.rule(definition, &rule.kind, &format!("rule.{id}"));
            if rule.severity == ProblemSeverity::SignatureOpen && !names_signature(definition, rule) {
                self.report(&format!("rule.{id}.severity"), Code::RuleWithoutSignature, &[]);
            }
        }
    }

    /// Returns the kind of a field that must exist and be in scope.
    pub(super) fn in_scope<'d>(
        &mut self,
        definition: &'d Definition,
        id: &FieldId,
        scope: Scope<'_>,
        dotted: &str,
    ) -> Option<&'d FieldKind> {
        if !self.must_exist("field", id.as_str(), dotted) {
            return None;
        }
        let field = definition.fields.get(id)?;
        let is_around = |table: &FieldId| scope.is_some_and(|scope| is_within(definition, scope, table));
        if let Some(table) = &field.column_of
            && !is_around(table)
        {
            self.report(dotted, Code::OutOfScope, &[("name", id.as_str()), ("table", table.as_str())]);
            return None;
        }
        Some(&field.kind)
    }

    /// Checks that a field exists, is in scope and is of one of `kinds`.
    pub(super) fn of_kind(
        &mut self,
        definition: &Definition,
        id: &FieldId,
        scope: Scope<'_>,
        dotted: &str,
        kinds: &[FieldKindName],
    ) -> bool {
        let Some(kind) = self.in_scope(definition, id, scope, dotted) else { return false };
        let name = kind.name();
        if !kinds.contains(&name) {
            let kinds: Vec<_> = kinds.iter().map(|kind| kind.word()).collect();
            let arguments = [("name", id.as_str()), ("kind", name.word()), ("kinds", &kinds.join(", "))];
            self.report(dotted, Code::RuleKind, &arguments);
            return false;
        }
        true
    }

    /// Checks that a date is asked for as exactly as another one that it is compared with.
    pub(super) fn of_precision(&mut self, definition: &Definition, id: &FieldId, wanted: Precision, dotted: &str) {
        if let Some(FieldKind::Date(date)) = definition.fields.get(id).map(|field| &field.kind)
            && date.precision != wanted
        {
            let arguments = [("name", id.as_str()), ("precision", date.precision.word()), ("wanted", wanted.word())];
            self.report(dotted, Code::PrecisionDiffers, &arguments);
        }
    }

    fn condition(&mut self, definition: &Definition, condition: &Condition, scope: Scope<'_>, dotted: &str) {
        match condition {
            Condition::All { all: parts } | Condition::Any { any: parts } => {
                let key = if matches!(condition, Condition::All { .. }) { "all" } else { "any" };
                for (index, part) in parts.iter().enumerate() {
                    self.condition(definition, part, scope, &format!("{dotted}.{key}.{index}"));
                }
            }
            Condition::Not { not } => self.condition(definition, not, scope, &format!("{dotted}.not")),
            Condition::Count(count) => self.count(definition, count, scope, dotted),
            Condition::Some(rows) => self.rows(definition, (&rows.table, "table"), (&rows.some, "some"), scope, dotted),
            Condition::Every(rows) => {
                self.rows(definition, (&rows.table, "table"), (&rows.every, "every"), scope, dotted);
            }
            Condition::Leaf(leaf) => self.leaf(definition, leaf, scope, dotted),
        }
    }

    /// Checks that a condition of rows names a table, and uses the columns of that table.
    fn rows(
        &mut self,
        definition: &Definition,
        (table, table_key): (&FieldId, &str),
        (condition, key): (&Condition, &str),
        scope: Scope<'_>,
        dotted: &str,
    ) {
        if self.of_kind(definition, table, scope, &format!("{dotted}.{table_key}"), &[FieldKindName::Table]) {
            self.condition(definition, condition, Some(table), &format!("{dotted}.{key}"));
        }
    }

    fn count(&mut self, definition: &Definition, count: &Count, scope: Scope<'_>, dotted: &str) {
        if let Some(condition) = &count.condition {
            self.rows(definition, (&count.count, "count"), (condition, "where"), scope, dotted);
        } else {
            let kinds = [FieldKindName::Choices, FieldKindName::Attachments, FieldKindName::Table];
            self.of_kind(definition, &count.count, scope, &format!("{dotted}.count"), &kinds);
        }
        match count.operator {
            Operator::Equal
            | Operator::NotEqual
            | Operator::Greater
            | Operator::Less
            | Operator::AtLeast
            | Operator::AtMost => {}
            Operator::Exists | Operator::StartsWith | Operator::Contains => {
                let operator = count.operator.word();
                self.report(&format!("{dotted}.operator"), Code::CountOperator, &[("operator", operator)]);
            }
        }
    }

    fn leaf(&mut self, definition: &Definition, leaf: &Leaf, scope: Scope<'_>, dotted: &str) {
        let Some(kind) = self.in_scope(definition, &leaf.field, scope, &format!("{dotted}.field")) else { return };
        if let Some(statement) = &leaf.statement {
            self.statement(kind, leaf, statement, dotted);
            return;
        }
        if !comparable(kind, leaf.operator) {
            let arguments =
                [("name", leaf.field.as_str()), ("kind", kind.name().word()), ("operator", leaf.operator.word())];
            self.report(&format!("{dotted}.operator"), Code::ConditionKind, &arguments);
        } else if let Some(possible) = impossible(kind, leaf) {
            let arguments = [("name", leaf.field.as_str()), ("possible", possible.as_str())];
            self.report(&format!("{dotted}.value"), Code::ConditionValue, &arguments);
        }
    }

    /// Checks a comparison of the point that is given to a statement of a rating.
    fn statement(&mut self, kind: &FieldKind, leaf: &Leaf, statement: &CodeId, dotted: &str) {
        let FieldKind::Rating(rating) = kind else {
            let arguments = [("name", leaf.field.as_str()), ("kind", kind.name().word()), ("kinds", "rating")];
            self.report(&format!("{dotted}.field"), Code::RuleKind, &arguments);
            return;
        };
        if !rating.statements.contains(statement) {
            let possible: Vec<_> = rating.statements.iter().map(CodeId::as_str).collect();
            let arguments = [("name", leaf.field.as_str()), ("possible", &*possible.join(", "))];
            self.report(&format!("{dotted}.statement"), Code::ConditionValue, &arguments);
        }
        let no_answer = rating.no_answer.then_some(Reserved::NoAnswer.word());
        let points: Vec<_> = rating.points.iter().map(CodeId::as_str).chain(no_answer).collect();
        let is_point = matches!(&leaf.value, ConditionValue::Text(code) if points.contains(&code.as_str()));
        let is_flag = matches!(leaf.value, ConditionValue::Bool(_));
        let (is_possible, possible) = match leaf.operator {
            Operator::Exists => (is_flag, "true, false".to_owned()),
            Operator::Equal | Operator::NotEqual => (is_point, points.join(", ")),
            Operator::Greater
            | Operator::Less
            | Operator::AtLeast
            | Operator::AtMost
            | Operator::StartsWith
            | Operator::Contains => {
                let arguments =
                    [("name", leaf.field.as_str()), ("kind", kind.name().word()), ("operator", leaf.operator.word())];
                self.report(&format!("{dotted}.operator"), Code::ConditionKind, &arguments);
                return;
            }
        };
        if !is_possible {
            let arguments = [("name", leaf.field.as_str()), ("possible", possible.as_str())];
            self.report(&format!("{dotted}.value"), Code::ConditionValue, &arguments);
        }
    }

    fn rule(&mut self, definition: &Definition, rule: &RuleKind, dotted: &str) {
        match rule {
            RuleKind::Order(order) => {
                let scope = table_of_pair(definition, &order.first, &order.then);
                let first = definition.fields.get(&order.first).map(|field| &field.kind);
                let kinds = match first {
                    Some(FieldKind::Number(_) | FieldKind::Calculated(_)) => {
                        [FieldKindName::Number, FieldKindName::Calculated].as_slice()
                    }
                    Some(FieldKind::Time(_)) => &[FieldKindName::Time],
                    Some(FieldKind::Duration(_)) => &[FieldKindName::Duration],
                    _ => &[FieldKindName::Date],
                };
                for (key, id) in [("first", &order.first), ("then", &order.then)] {
                    self.of_kind(definition, id, scope, &format!("{dotted}.{key}"), kinds);
                }
                if let Some(FieldKind::Date(date)) = first {
                    self.of_precision(definition, &order.then, date.precision, &format!("{dotted}.then"));
                }
            }
            RuleKind::Together(rule) => self.alike(definition, &rule.fields, dotted),
            RuleKind::AtLeastOne(rule) => self.alike(definition, &rule.fields, dotted),
            RuleKind::Counterpart(rule) => self.counterpart(definition, rule, dotted),
            RuleKind::Distance(rule) => {
                let scope = table_of_pair(definition, &rule.from, &rule.to);
                for (key, id) in [("from", &rule.from), ("to", &rule.to)] {
                    let dotted = format!("{dotted}.{key}");
                    if self.of_kind(definition, id, scope, &dotted, &[FieldKindName::Date]) {
                        self.of_precision(definition, id, Precision::Day, &dotted);
                    }
                }
                if let (Some(low), Some(high)) = (rule.min_days, rule.max_days)
                    && low > high
                {
                    let arguments = [("low", &*low.to_string()), ("high", &*high.to_string())];
                    self.report(&format!("{dotted}.min-days"), Code::LimitsCrossed, &arguments);
                }
            }
            RuleKind::Implies(rule) => {
                let scope = self.each(definition, rule.each.as_ref(), dotted);
                self.condition(definition, &rule.premise, scope, &format!("{dotted}.if"));
                self.condition(definition, &rule.conclusion, scope, &format!("{dotted}.then"));
            }
            RuleKind::Refers(rule) => {
                let scope = table_of_pair(definition, &rule.by, &rule.by);
                self.of_kind(definition, &rule.by, scope, &format!("{dotted}.by"), &[FieldKindName::Number]);
                self.of_kind(definition, &rule.within, None, &format!("{dotted}.in"), &[FieldKindName::Table]);
            }
            RuleKind::Holds(rule) => {
                let scope = self.each(definition, rule.each.as_ref(), dotted);
                self.condition(definition, &rule.that, scope, &format!("{dotted}.that"));
            }
        }
    }

    /// Checks the table in whose rows a rule is looked at, and returns it.
    fn each<'r>(&mut self, definition: &Definition, table: Option<&'r FieldId>, dotted: &str) -> Scope<'r> {
        if let Some(table) = table {
            let around = definition.fields.get(table).and_then(|table| table.column_of.as_ref());
            self.of_kind(definition, table, around, &format!("{dotted}.each"), &[FieldKindName::Table]);
        }
        table
    }

    fn alike(&mut self, definition: &Definition, fields: &[FieldId], dotted: &str) {
        let places = fields.iter().enumerate().map(|(index, id)| (id, format!("{dotted}.fields.{index}")));
        let scope = self.common_scope(definition, places);
        for (index, id) in fields.iter().enumerate() {
            self.in_scope(definition, id, scope.as_ref(), &format!("{dotted}.fields.{index}"));
        }
    }

    /// Returns the table of which the fields are columns, if any. A column and a field outside its table do not go together:
    /// the column is reported, at its place.
    pub(super) fn common_scope<'f>(
        &mut self,
        definition: &Definition,
        fields: impl IntoIterator<Item = (&'f FieldId, String)>,
    ) -> Option<FieldId> {
        let of = |id: &FieldId| definition.fields.get(id).and_then(|field| field.column_of.as_ref());
        let fields: Vec<_> = fields.into_iter().collect();
        let known = fields.iter().filter(|(id, _)| definition.fields.contains_key(*id));
        let (columns, others): (Vec<_>, Vec<_>) = known.partition(|(id, _)| of(id).is_some());
        let (column, dotted) = columns.iter().rev().max_by_key(|(id, _)| definition.tables_around(id).count())?;
        let table: &FieldId = of(column)?;
        if !others.is_empty() {
            self.report(dotted, Code::OutOfScope, &[("name", column.as_str()), ("table", table.as_str())]);
        }
        Some(table.clone())
    }

    fn counterpart(&mut self, definition: &Definition, rule: &Counterpart, dotted: &str) {
        self.of_kind(definition, &rule.table, None, &format!("{dotted}.table"), &[FieldKindName::Table]);
        if !self.of_kind(definition, &rule.within, None, &format!("{dotted}.in"), &[FieldKindName::Table]) {
            return;
        }
        let scope = Some(&rule.within);
        let by = format!("{dotted}.by");
        if self.of_kind(definition, &rule.by, scope, &by, &[FieldKindName::Number])
            && definition.fields.get(&rule.by).is_some_and(|field| field.column_of.is_none())
        {
            let arguments = [("name", rule.by.as_str()), ("table", rule.within.as_str())];
            self.report(&by, Code::OutOfScope, &arguments);
        }
        if let Some(some) = &rule.some {
            self.condition(definition, some, scope, &format!("{dotted}.some"));
        }
    }
}

/// Returns the table whose rows a rule about two fields is looked at in, if one of them is a column.
fn table_of_pair<'d>(definition: &'d Definition, one: &FieldId, other: &FieldId) -> Scope<'d> {
    let depth = |id: &&FieldId| definition.tables_around(id).count();
    let innermost = [other, one].into_iter().max_by_key(depth)?;
    definition.fields.get(innermost)?.column_of.as_ref()
}

/// Reports whether rows of a table are within rows of another one, or are its rows.
pub(super) fn is_within(definition: &Definition, inner: &FieldId, outer: &FieldId) -> bool {
    inner == outer || definition.tables_around(inner).any(|around| around == outer)
}

/// Reports whether answers of a kind can be compared with an operator.
const fn comparable(kind: &FieldKind, operator: Operator) -> bool {
    match operator {
        Operator::Exists => !matches!(kind, FieldKind::Note),
        Operator::Equal | Operator::NotEqual => match kind {
            FieldKind::Text(_)
            | FieldKind::LongText(_)
            | FieldKind::Number(_)
            | FieldKind::Calculated(_)
            | FieldKind::Date(_)
            | FieldKind::Time(_)
            | FieldKind::Duration(_)
            | FieldKind::YesNo(_)
            | FieldKind::Choice(_)
            | FieldKind::Choices(_)
            | FieldKind::Attachments(_)
            | FieldKind::Scale(_)
            | FieldKind::Agreement(_) => true,
            FieldKind::Quantity(_)
            | FieldKind::Rating(_)
            | FieldKind::Table(_)
            | FieldKind::Signature(_)
            | FieldKind::Note => false,
        },
        Operator::Greater | Operator::Less | Operator::AtLeast | Operator::AtMost => {
            matches!(
                kind,
                FieldKind::Number(_)
                    | FieldKind::Calculated(_)
                    | FieldKind::Date(_)
                    | FieldKind::Time(_)
                    | FieldKind::Duration(_)
                    | FieldKind::Scale(_)
            )
        }
        Operator::StartsWith | Operator::Contains => matches!(kind, FieldKind::Text(_) | FieldKind::LongText(_)),
    }
}

/// Returns an example of a moment, if a value is not one of the same kind.
fn no_moment(value: &ConditionValue, example: &str) -> Option<String> {
    let is_one =
        matches!(value, ConditionValue::Text(text) if text.len() == example.len() && Moment::parse(text).is_some());
    (!is_one).then(|| format!("\"{example}\""))
}

/// Returns a description of the possible answers, if the value of a comparison is not one of them.
fn impossible(kind: &FieldKind, leaf: &Leaf) -> Option<String> {
    if leaf.operator == Operator::Exists {
        return (!matches!(leaf.value, ConditionValue::Bool(_))).then(|| "true, false".to_owned());
    }
    let codes: Vec<&str> = match kind {
        FieldKind::Text(_) | FieldKind::LongText(_) => {
            return (!matches!(leaf.value, ConditionValue::Text(_))).then(|| "\"text\"".to_owned());
        }
        FieldKind::Number(_) | FieldKind::Calculated(_) => {
            return (!matches!(leaf.value, ConditionValue::Number(_))).then(|| "1, 2, 3".to_owned());
        }
        FieldKind::Date(date) => {
            return match date.precision {
                Precision::Day => (!matches!(leaf.value, ConditionValue::Date(_))).then(|| "2026-11-21".to_owned()),
                Precision::Minute => no_moment(&leaf.value, "2026-11-21T14:30"),
                Precision::Month => no_moment(&leaf.value, "2026-11"),
                Precision::Year => no_moment(&leaf.value, "2026"),
            };
        }
        FieldKind::Time(_) => return no_moment(&leaf.value, "14:30"),
        FieldKind::Duration(_) => {
            let is_one = matches!(&leaf.value, ConditionValue::Text(text) if Duration::parse_clock(text).is_some());
            return (!is_one).then(|| "\"1:30\"".to_owned());
        }
        FieldKind::Scale(scale) => {
            let no_answer = scale.no_answer && leaf.value == ConditionValue::Text(Reserved::NoAnswer.word().to_owned());
            let points = scale.style.points();
            let point = matches!(leaf.value, ConditionValue::Number(value)
                if value.fract() == 0.0 && (f64::from(*points.start())..=f64::from(*points.end())).contains(&value));
            return (!no_answer && !point).then(|| format!("{} … {}", points.start(), points.end()));
        }
        FieldKind::YesNo(yes_no) => yes_no.answers().iter().map(|answer| answer.word()).collect(),
        // A list that was not found was reported.
        FieldKind::Choice(choice) if choice.options.is_empty() => return None,
        FieldKind::Choice(choice) => choice.codes().collect(),
        FieldKind::Choices(choices) => choices.codes().collect(),
        FieldKind::Attachments(attachments) => attachments.documents.codes().collect(),
        FieldKind::Agreement(_) => vec![Reserved::Agreed.word(), Reserved::Declined.word()],
        FieldKind::Quantity(_)
        | FieldKind::Rating(_)
        | FieldKind::Table(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => return None,
    };
    let known = matches!(&leaf.value, ConditionValue::Text(code) if codes.contains(&code.as_str()));
    (!known).then(|| codes.join(", "))
}

/// Reports whether a rule is about a signature.
fn names_signature(definition: &Definition, rule: &Rule) -> bool {
    let mut fields = rule.kind.fields().into_iter().filter_map(|id| definition.fields.get(id));
    fields.any(|field| matches!(field.kind, FieldKind::Signature(_)))
}
