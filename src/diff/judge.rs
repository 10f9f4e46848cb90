//! What a change of what is asked means: for answers that were given before, and for those who agreed.
//!
//! Compatible is only what is so for all answers that the old version could have; else it is not.

use serde_json::Value;

use super::pairs::Pairs;
use super::structure::Difference;
use super::{Aspect, ChangeClass, Compatibility, What};
use crate::definition::Field;
use crate::field::{DateLimit, FieldKind};
use crate::name::{FieldId, Reserved};

/// What was judged of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) compatibility: Compatibility,
    pub(super) class: ChangeClass,
    pub(super) certain: bool,
}

/// Judges a key of the form's head.
pub(super) fn form(difference: &Difference<'_>) -> Judged {
    // The number is how people call the form; nothing of what is asked.
    let certain = difference.aspect != Aspect::Number;
    let compatibility = incompatible_if(difference.aspect == Aspect::Id);
    Judged { compatibility, certain, ..Judged::structure() }
}

/// Judges a key of a section.
pub(super) fn section(difference: &Difference<'_>) -> Judged {
    if difference.aspect == Aspect::Picture {
        return Judged::unseen();
    }
    // A condition that is gone makes its fields be asked where nobody answered them.
    Judged { compatibility: incompatible_if(difference.aspect == Aspect::When), ..Judged::structure() }
}

/// Judges a key of a rule, which now weighs as an error or not.
pub(super) fn rule(difference: &Difference<'_>, is_error: bool) -> Judged {
    if difference.aspect == Aspect::Covers {
        return Judged::unseen();
    }
    Judged { compatibility: breaks(is_error), ..Judged::structure() }
}

/// Judges a rule that older answers need not keep.
pub(super) const fn breaks(is_error: bool) -> Compatibility {
    incompatible_if(is_error)
}

/// Judges a key of a field.
pub(super) fn field(pairs: &Pairs<'_>, difference: &Difference<'_>, fields: (&Field, &FieldId, &Field)) -> Judged {
    let unseen = [Aspect::Covers, Aspect::Autocomplete, Aspect::Lines, Aspect::Blank, Aspect::Layout];
    if unseen.contains(&difference.aspect) {
        return Judged::unseen();
    }
    let compatibility = if is_compatible(difference, fields.0, fields.2) {
        Compatibility::Compatible
    } else if is_recoded(pairs, difference, fields) {
        Compatibility::Migrated
    } else {
        Compatibility::Incompatible
    };
    Judged { compatibility, ..Judged::structure() }
}

const fn incompatible_if(is_so: bool) -> Compatibility {
    if is_so { Compatibility::Incompatible } else { Compatibility::Compatible }
}

/// Where other codes can make old answers fit.
const CODED: [Aspect; 7] = [
    Aspect::Type,
    Aspect::Style,
    Aspect::Options,
    Aspect::Statements,
    Aspect::Points,
    Aspect::NoAnswer,
    Aspect::DontKnow,
];

/// Says whether a migration gives another code to every answer that no longer fits.
fn is_recoded(pairs: &Pairs<'_>, difference: &Difference<'_>, (old, id, new): (&Field, &FieldId, &Field)) -> bool {
    if !CODED.contains(&difference.aspect) {
        return false;
    }
    let offered = [(Aspect::NoAnswer, Reserved::NoAnswer), (Aspect::DontKnow, Reserved::DontKnow)];
    let offered = offered.iter().find(|(aspect, _)| *aspect == difference.aspect).map(|(_, word)| word.word());
    if let Some(code) = difference.code.or(offered) {
        return pairs.recodes(id, std::iter::once(code));
    }
    // Of points of one style and another, none means the same, though they are the same digits.
    let is_style = difference.aspect == Aspect::Style;
    let (before, after) = (old.kind.codes(), new.kind.codes());
    let mut lost = before.iter().filter(|code| is_style || !after.contains(code)).map(String::as_str);
    // Words, numbers and dates have no codes that could be changed.
    !before.is_empty() && pairs.recodes(id, &mut lost)
}

/// What only some answers had, or may now be missing.
const OFFERED: [Aspect; 4] = [Aspect::DontKnow, Aspect::NoAnswer, Aspect::Other, Aspect::Withdrawable];

/// What an answer must keep to, so that without it all answers pass.
const LIMITS: [Aspect; 9] = [
    Aspect::Format,
    Aspect::Pattern,
    Aspect::NotBefore,
    Aspect::NotAfter,
    Aspect::MaxLength,
    Aspect::Max,
    Aspect::AtMost,
    Aspect::Decimals,
    Aspect::Min,
];

/// Says whether all answers to the old field can be read as answers to the new one, as far as this key goes.
fn is_compatible(difference: &Difference<'_>, old: &Field, new: &Field) -> bool {
    let aspect = difference.aspect;
    let is_gone = difference.what == What::Removed;
    let is_on = difference.after.and_then(Value::as_bool) == Some(true);
    if OFFERED.contains(&aspect) {
        return is_on;
    }
    if LIMITS.contains(&aspect) {
        return is_gone || is_wider(difference, old, new);
    }
    if aspect == Aspect::When {
        // Without its condition a field is asked more often; that hurts only if it must be answered.
        return is_gone && !new.required;
    }
    let is_list = matches!(aspect, Aspect::Options | Aspect::Points | Aspect::Statements);
    if is_list {
        let is_demanded = aspect == Aspect::Statements && difference.what == What::Added && new.required;
        return !is_gone && !is_demanded;
    }
    // Anything else, such as a unit, a role or a style, gives the same answer another meaning.
    matches!(aspect, Aspect::Voice | Aspect::Why)
        || (aspect == Aspect::Required && !is_on)
        || (aspect == Aspect::Type && reads(&old.kind, &new.kind))
}

/// Says whether a limit lets all answers pass that it let pass before.
fn is_wider(difference: &Difference<'_>, old: &Field, new: &Field) -> bool {
    let number = |value: Option<&Value>| value.and_then(Value::as_f64);
    let (before, after) = (number(difference.before), number(difference.after));
    let day = |field: &Field| {
        let (first, last) = field.kind.limits();
        match if difference.aspect == Aspect::NotBefore { first } else { last } {
            Some(DateLimit::Day(day)) => Some(*day),
            Some(DateLimit::Relative(_)) | None => None,
        }
    };
    let order = if matches!(difference.aspect, Aspect::NotBefore | Aspect::NotAfter) {
        day(old).zip(day(new)).map(|(before, after)| after.cmp(&before))
    } else {
        before.zip(after).and_then(|(before, after)| after.partial_cmp(&before))
    };
    let is_lower = matches!(difference.aspect, Aspect::Min | Aspect::NotBefore);
    // Formats and patterns have no order.
    order.is_some_and(|order| if is_lower { order.is_le() } else { order.is_ge() })
}

/// Says whether every answer to a field of one kind is one to a field of another.
fn reads(old: &FieldKind, new: &FieldKind) -> bool {
    if let (FieldKind::Text(old), FieldKind::LongText(new)) = (old, new) {
        return old.max_length <= new.max_length;
    }
    let kept = new.codes();
    let is_choice = matches!((old, new), (FieldKind::Choice(_), FieldKind::Choices(_)));
    is_choice && old.codes().iter().all(|code| kept.contains(code))
}
