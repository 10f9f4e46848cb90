//! Checks calculated fields: what they are calculated of must exist and be countable, and their bands must cover all values.

use super::Check;
use super::calculated_values::{parts_of, steps_of, values_of};
use crate::definition::form::{Definition, Field};
use crate::diagnostic::Code;
use crate::field::{Band, CalculatedField, Day, FieldKind, FunctionName, Operand, Precision};
use crate::name::{CodeId, FieldId, Reserved};

impl Check<'_> {
    pub(super) fn calculations(&mut self, definition: &Definition) {
        for (id, field) in &definition.fields {
            let FieldKind::Calculated(calculated) = &field.kind else { continue };
            let dotted = format!("field.{id}.{}", calculated.function.name().word());
            let before = self.findings.len();
            self.operands(definition, calculated, &dotted);
            self.days(definition, calculated, &dotted);
            // Which values are possible is known only if all parts are.
            if self.findings.len() == before {
                self.needs(definition, (id, field), calculated);
                self.bands(definition, id, calculated);
            }
        }
    }

    fn operands(&mut self, definition: &Definition, calculated: &CalculatedField, dotted: &str) {
        let function = calculated.function.name();
        let mut seen: Vec<&Operand> = Vec::new();
        for (index, operand) in calculated.function.operands().iter().enumerate() {
            let dotted = format!("{dotted}.{index}");
            let name = operand.field.as_str();
            if seen.iter().any(|other| shares_parts(other, operand)) {
                self.report(&dotted, Code::Duplicate, &[("name", name)]);
            }
            seen.push(operand);
            if !self.must_exist("field", name, &format!("{dotted}.field")) {
                continue;
            }
            let Some(kind) = definition.fields.get(&operand.field).map(|field| &field.kind) else { continue };
            if is_countable(kind, function) {
                self.codes(operand, kind, function, &dotted);
            } else {
                let arguments = [("name", name), ("kind", kind.name().word()), ("function", function.word())];
                self.report(&format!("{dotted}.field"), Code::CalculationKind, &arguments);
            }
        }
    }

    /// Checks the codes of an operand: they must exist, and where numbers are needed, each option must have one.
    fn codes(&mut self, operand: &Operand, kind: &FieldKind, function: FunctionName, dotted: &str) {
        let name = operand.field.as_str();
        let before = self.findings.len();
        let statements = if let FieldKind::Rating(rating) = kind { rating.statements.as_slice() } else { &[] };
        let answers: Vec<String> =
            kind.codes().into_iter().filter(|code| statements.iter().all(|one| one.as_str() != code)).collect();
        for (index, code) in operand.statements.iter().enumerate() {
            let known: Vec<_> = statements.iter().map(CodeId::to_string).collect();
            self.code(name, code.as_str(), &known, &format!("{dotted}.statements.{index}"));
        }
        for code in operand.values.keys() {
            self.code(name, code.as_str(), &answers, &format!("{dotted}.values.{code}"));
        }
        for (index, code) in operand.only.iter().enumerate() {
            self.code(name, code.as_str(), &answers, &format!("{dotted}.only.{index}"));
        }
        if function == FunctionName::Count || self.findings.len() > before || !needs_values(kind) {
            return;
        }
        let is_beside_options = |code: &str| Reserved::from_word(code).is_some_and(Reserved::is_offered_beside_options);
        let is_valued = |code: &&String| is_beside_options(code) || operand.values.contains_key(code.as_str());
        let missing: Vec<_> = answers.iter().filter(|code| !is_valued(code)).map(String::as_str).collect();
        if !missing.is_empty() {
            let options = answers.iter().filter(|code| !is_beside_options(code));
            let example: Vec<_> = options.enumerate().map(|(number, code)| format!("{code} = {number}")).collect();
            let arguments = [("name", name), ("missing", &*missing.join(", ")), ("example", &*example.join(", "))];
            self.report(dotted, Code::CalculationValues, &arguments);
        }
    }

    fn code(&mut self, name: &str, code: &str, known: &[String], dotted: &str) {
        if !known.iter().any(|known| known == code) {
            let arguments = [("name", name), ("code", code), ("possible", &known.join(", "))];
            self.report(dotted, Code::CalculationCode, &arguments);
        }
    }

    fn days(&mut self, definition: &Definition, calculated: &CalculatedField, dotted: &str) {
        let Some(period) = calculated.function.period() else { return };
        for (key, day) in [("from", &period.from), ("to", &period.to)] {
            let Day::Field(id) = day else { continue };
            let dotted = format!("{dotted}.{key}");
            if id.as_str() == TODAY && !self.file.has(&format!("field.{TODAY}")) {
                self.report(&dotted, Code::CalculationToday, &[]);
                continue;
            }
            if !self.must_exist("field", id.as_str(), &dotted) {
                continue;
            }
            let Some(day) = definition.fields.get(id) else { continue };
            if !matches!(day.kind, FieldKind::Date(_) | FieldKind::Signature(_)) {
                let function = calculated.function.name().word();
                let arguments = [("name", id.as_str()), ("kind", day.kind.name().word()), ("function", function)];
                self.report(&dotted, Code::CalculationKind, &arguments);
            }
            self.of_precision(definition, id, Precision::Day, &dotted);
        }
    }

    /// Reports a calculation that needs more parts than there can be, which would never have a value.
    fn needs(&mut self, definition: &Definition, (id, field): (&FieldId, &Field), calculated: &CalculatedField) {
        let Some(needs) = calculated.needs else { return };
        let most = parts_of(definition, field, calculated).len();
        if needs as usize > most {
            let arguments = [("needs", &*needs.to_string()), ("most", &*most.to_string())];
            self.report(&format!("field.{id}.needs"), Code::CalculationNeeds, &arguments);
        }
    }

    /// Checks that each possible value is in one band, and each band has possible values.
    fn bands(&mut self, definition: &Definition, id: &FieldId, calculated: &CalculatedField) {
        let steps = steps_of(calculated);
        let (low, high) = values_of(definition, id);
        let shown = |value: f64| (value / steps).to_string();
        let at = |index: usize| format!("field.{id}.bands.{index}");
        let gap = |check: &mut Self, index: usize, low: f64, high: f64| {
            let count = (high - low + 1.0).to_string();
            let arguments = [("low", &*shown(low)), ("high", &*shown(high)), ("count", &*count)];
            check.report(&at(index), Code::BandGap, &arguments);
        };
        let mut before: Option<(&Band, f64)> = None;
        for (index, band) in calculated.bands.iter().enumerate() {
            let (from, to) = limits(band, steps);
            if calculated.bands[..index].iter().any(|other| other.code == band.code) {
                self.report(&format!("{}.code", at(index)), Code::Duplicate, &[("name", band.code.as_str())]);
            }
            if from > to {
                let arguments = [("low", &*shown(from)), ("high", &*shown(to))];
                self.report(&at(index), Code::LimitsCrossed, &arguments);
                return;
            }
            match before {
                Some((other, end)) if from <= end => {
                    let arguments = [("band", band.code.as_str()), ("other", other.code.as_str())];
                    self.report(&at(index), Code::BandOverlap, &arguments);
                    return;
                }
                Some((_, end)) if from > end + 1.0 => gap(self, index, end + 1.0, from - 1.0),
                None if low.is_finite() && low < from => gap(self, index, low, from - 1.0),
                Some(_) | None => {}
            }
            if to < low || from > high {
                self.report(&at(index), Code::BandNever, &[("band", band.code.as_str())]);
            }
            before = Some((band, to));
        }
        if let Some((_, end)) = before.filter(|&(_, end)| high.is_finite() && end < high) {
            gap(self, calculated.bands.len() - 1, end + 1.0, high);
        }
    }
}

/// The word for the current day, which authors might expect.
const TODAY: &str = "today";

/// Returns the first and the last value of a band, in the smallest steps of the calculated value.
fn limits(band: &Band, steps: f64) -> (f64, f64) {
    let limit =
        |limit: Option<f64>, none: f64| limit.map_or(none, |limit| super::possible_values::near_whole(limit * steps));
    (limit(band.from, f64::NEG_INFINITY).ceil(), limit(band.to, f64::INFINITY).floor())
}

/// Reports whether two operands of one calculation are parts of it twice.
fn shares_parts(one: &Operand, other: &Operand) -> bool {
    let is_disjoint = !one.statements.is_empty()
        && !other.statements.is_empty()
        && one.statements.iter().all(|statement| !other.statements.contains(statement));
    one.field == other.field && !is_disjoint
}

/// Reports whether a function can be calculated of a kind of field.
const fn is_countable(kind: &FieldKind, function: FunctionName) -> bool {
    if matches!(function, FunctionName::Count) {
        return !matches!(kind, FieldKind::Note);
    }
    match kind {
        FieldKind::Number(_)
        | FieldKind::Duration(_)
        | FieldKind::Calculated(_)
        | FieldKind::YesNo(_)
        | FieldKind::Choice(_)
        | FieldKind::Choices(_)
        | FieldKind::Attachments(_)
        | FieldKind::Scale(_)
        | FieldKind::Rating(_) => true,
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Time(_)
        | FieldKind::Table(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => false,
    }
}

/// Reports whether answers of a kind are numbers only if the calculation says so.
const fn needs_values(kind: &FieldKind) -> bool {
    match kind {
        FieldKind::YesNo(_)
        | FieldKind::Choice(_)
        | FieldKind::Choices(_)
        | FieldKind::Attachments(_)
        | FieldKind::Rating(_) => true,
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Number(_)
        | FieldKind::Calculated(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Duration(_)
        | FieldKind::Time(_)
        | FieldKind::Scale(_)
        | FieldKind::Table(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => false,
    }
}
