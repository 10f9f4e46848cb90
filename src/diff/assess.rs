//! Assesses changes of a definition: whether older answers stay valid, and whether new consent is required.
//!
//! A change is compatible only if every answer that the old version allows is a valid answer to the new one.

use serde_json::Value;

use super::change::{Aspect, ChangeKind, Compatibility};
use super::differences::{Assessment, Difference};
use super::version_pair::VersionPair;
use crate::definition::Field;
use crate::field::{DateLimit, FieldKind};
use crate::name::{FieldId, Reserved};
use crate::value::Duration;

/// Assesses a difference in the form's own keys.
pub(super) fn form(difference: &Difference<'_>) -> Assessment {
    // The number only identifies the form.
    let certain = difference.aspect != Aspect::Number;
    let compatibility = incompatible_if(difference.aspect == Aspect::Id);
    Assessment { compatibility, certain, ..Assessment::structure() }
}

/// Assesses a difference in a section.
pub(super) fn section(difference: &Difference<'_>) -> Assessment {
    let looks = [Aspect::Picture, Aspect::NewPage, Aspect::KeepTogether, Aspect::TwoColumns, Aspect::Landscape];
    if looks.contains(&difference.aspect) || difference.aspect == Aspect::ClientLast {
        return Assessment::unseen();
    }
    // With a different condition or none, fields may become relevant that are not answered.
    Assessment { compatibility: incompatible_if(difference.aspect == Aspect::When), ..Assessment::structure() }
}

/// Assesses a difference in a rule, given whether breaking it is an error now.
pub(super) fn rule(difference: &Difference<'_>, is_error: bool) -> Assessment {
    if difference.aspect == Aspect::Covers {
        return Assessment::unseen();
    }
    Assessment { compatibility: breaks(is_error), ..Assessment::structure() }
}

/// Returns the compatibility of a new rule, which older answers may break.
pub(super) const fn breaks(is_error: bool) -> Compatibility {
    incompatible_if(is_error)
}

/// Assesses a difference in a field.
pub(super) fn field(
    pair: &VersionPair<'_>,
    difference: &Difference<'_>,
    fields: (&Field, &FieldId, &Field),
) -> Assessment {
    let unseen = [Aspect::Covers, Aspect::Picture, Aspect::Autocomplete, Aspect::Lines, Aspect::Blank, Aspect::Layout];
    if unseen.contains(&difference.aspect) {
        return Assessment::unseen();
    }
    let compatibility = if is_compatible(difference, fields.0, fields.2) {
        Compatibility::Compatible
    } else if is_recoded(pair, difference, fields) {
        Compatibility::Migrated
    } else {
        Compatibility::Incompatible
    };
    Assessment { compatibility, ..Assessment::structure() }
}

const fn incompatible_if(is_so: bool) -> Compatibility {
    if is_so { Compatibility::Incompatible } else { Compatibility::Compatible }
}

/// Aspects whose changes a migration of codes can make compatible.
const CODED: [Aspect; 7] = [
    Aspect::Type,
    Aspect::Style,
    Aspect::Options,
    Aspect::Statements,
    Aspect::Points,
    Aspect::NoAnswer,
    Aspect::DontKnow,
];

/// Reports whether a migration replaces every code that is no longer valid.
fn is_recoded(pair: &VersionPair<'_>, difference: &Difference<'_>, (old, id, new): (&Field, &FieldId, &Field)) -> bool {
    if !CODED.contains(&difference.aspect) {
        return false;
    }
    let offered = [(Aspect::NoAnswer, Reserved::NoAnswer), (Aspect::DontKnow, Reserved::DontKnow)];
    let offered = offered.iter().find(|(aspect, _)| *aspect == difference.aspect).map(|(_, word)| word.word());
    if let Some(code) = difference.code.or(offered) {
        return pair.recodes(id, std::iter::once(code));
    }
    // The same digit has different meanings in different styles of scale.
    let is_style = difference.aspect == Aspect::Style;
    let (before, after) = (old.kind.codes(), new.kind.codes());
    let mut lost = before.iter().filter(|code| is_style || !after.contains(code)).map(String::as_str);
    // Texts, numbers and dates have no codes.
    !before.is_empty() && pair.recodes(id, &mut lost)
}

/// Aspects that add a possible answer.
const OFFERED: [Aspect; 4] = [Aspect::DontKnow, Aspect::NoAnswer, Aspect::Other, Aspect::Withdrawable];

/// Aspects of calculated fields that change the value, but no answer that somebody gave.
const CALCULATED: [Aspect; 12] = [
    Aspect::Sum,
    Aspect::Count,
    Aspect::Mean,
    Aspect::Minimum,
    Aspect::Maximum,
    Aspect::Days,
    Aspect::Years,
    Aspect::Needs,
    Aspect::Decimals,
    Aspect::Unit,
    Aspect::Currency,
    Aspect::Bands,
];

/// Aspects that limit answers; without the key, every answer is valid.
const LIMITS: [Aspect; 14] = [
    Aspect::MinAge,
    Aspect::MaxAge,
    Aspect::Format,
    Aspect::Pattern,
    Aspect::NotBefore,
    Aspect::NotAfter,
    Aspect::MaxLength,
    Aspect::Max,
    Aspect::MaxFiles,
    Aspect::MaxMegabytes,
    Aspect::AtMost,
    Aspect::AtLeast,
    Aspect::Decimals,
    Aspect::Min,
];

/// Reports whether every answer to the old field is valid for the new one, as far as this key is concerned.
fn is_compatible(difference: &Difference<'_>, old: &Field, new: &Field) -> bool {
    let aspect = difference.aspect;
    let is_gone = difference.kind == ChangeKind::Removed;
    let is_on = difference.after.and_then(Value::as_bool) == Some(true);
    if CALCULATED.contains(&aspect)
        && matches!((&old.kind, &new.kind), (FieldKind::Calculated(_), FieldKind::Calculated(_)))
    {
        // The value is calculated anew.
        return true;
    }
    if OFFERED.contains(&aspect) {
        return is_on;
    }
    let is_about_files = matches!(aspect, Aspect::MaxFiles | Aspect::MaxMegabytes | Aspect::FileTypes);
    if is_about_files && !matches!(old.kind, FieldKind::Attachments(_)) {
        // There were no files before.
        return true;
    }
    if LIMITS.contains(&aspect) {
        return is_gone || is_wider(difference, old, new);
    }
    if aspect == Aspect::When {
        // Without its condition a field is relevant more often, which matters only if it is required.
        return is_gone && !new.can_be_required();
    }
    if matches!(aspect, Aspect::RequiredIf | Aspect::Exactly | Aspect::Alone) {
        return is_gone;
    }
    if aspect == Aspect::Rows {
        return has_only_further_rows(difference);
    }
    let is_list =
        matches!(aspect, Aspect::FileTypes | Aspect::Options | Aspect::Points | Aspect::Statements | Aspect::Units);
    if is_list {
        let is_demanded = aspect == Aspect::Statements && difference.kind == ChangeKind::Added && new.can_be_required();
        return !is_gone && !is_demanded;
    }
    if aspect == Aspect::OptionsFrom || matches!(aspect, Aspect::DependsOn | Aspect::Parents) && is_gone {
        // The options themselves are compared one by one.
        return true;
    }
    // Any other key, such as a unit, a role or a style, changes the meaning of the same answer.
    matches!(aspect, Aspect::Voice | Aspect::Why | Aspect::Default)
        || (aspect == Aspect::Required && !is_on)
        || (aspect == Aspect::Type && accepts_all(&old.kind, &new.kind))
}

/// Reports whether all rows with names kept their place, and others follow them: records have the rows in their order.
fn has_only_further_rows(difference: &Difference<'_>) -> bool {
    let (Some(Value::Array(before)), Some(Value::Array(after))) = (difference.before, difference.after) else {
        return false;
    };
    after.starts_with(before)
}

/// Reports whether a limit still allows all answers that it allowed before.
fn is_wider(difference: &Difference<'_>, old: &Field, new: &Field) -> bool {
    if let Some(Value::Object(limits)) = difference.after {
        // Limits by unit: each of them must be there already, and may be wider now. That of a new unit concerns no older answer.
        let before = |unit: &String| difference.before.and_then(|before| before.get(unit));
        let is_new = |unit: &str| matches!(&old.kind, FieldKind::Quantity(keys) if keys.units.iter().all(|known| known.as_str() != unit));
        return limits.iter().all(|(unit, after)| {
            is_new(unit)
                || before(unit).is_some_and(|before| {
                    let of_unit = Difference { before: Some(before), after: Some(after), ..*difference };
                    before == after || is_wider(&of_unit, old, new)
                })
        });
    }
    let minutes = |text: &str| Duration::parse_clock(text).map(|duration| duration.minutes().into());
    let number = |value: Option<&Value>| value.and_then(|value| value.as_f64().or_else(|| minutes(value.as_str()?)));
    let (before, after) = (number(difference.before), number(difference.after));
    let day = |field: &Field| {
        let (first, last) = field.kind.limits();
        match if difference.aspect == Aspect::NotBefore { first } else { last } {
            Some(DateLimit::Day(day)) => Some(*day),
            Some(DateLimit::Today(_) | DateLimit::Relative(_)) | None => None,
        }
    };
    let order = if matches!(difference.aspect, Aspect::NotBefore | Aspect::NotAfter) {
        day(old).zip(day(new)).map(|(before, after)| after.cmp(&before))
    } else {
        before.zip(after).and_then(|(before, after)| after.partial_cmp(&before))
    };
    let is_lower = matches!(difference.aspect, Aspect::Min | Aspect::MinAge | Aspect::AtLeast | Aspect::NotBefore);
    // Formats and patterns cannot be compared.
    order.is_some_and(|order| if is_lower { order.is_le() } else { order.is_ge() })
}

/// Reports whether every answer to a field of kind `old` is valid for kind `new`.
fn accepts_all(old: &FieldKind, new: &FieldKind) -> bool {
    if let (FieldKind::Text(old), FieldKind::LongText(new)) = (old, new) {
        return old.max_length <= new.max_length;
    }
    let kept = new.codes();
    let is_choice = matches!(
        (old, new),
        (FieldKind::Choice(_), FieldKind::Choices(_)) | (FieldKind::Choices(_), FieldKind::Attachments(_))
    );
    is_choice && old.codes().iter().all(|code| kept.contains(code))
}
