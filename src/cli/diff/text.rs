//! The changes between two versions as text for a terminal.

use crate::diff::{Aspect, Change, ChangeClass, Compatibility, Diff, FormSnapshot, Subject};
use crate::localized::Localized;
use crate::messages::{Messages, quoted, tame};
use crate::name::{FieldId, SectionId};

/// Renders all changes, grouped by subject, then by language. Labels are taken from the first of `versions` that
/// has them.
pub(super) fn render(messages: &Messages, diff: &Diff, versions: &[&FormSnapshot<'_>]) -> String {
    let (from, to) = (&diff.from, &diff.to);
    let mut lines = vec![format!("{} {} ({}) → {} ({})", diff.form, from.version, from.dated, to.version, to.dated)];
    if diff.is_empty() {
        lines.push(messages.phrase("diff-none", &[]));
    } else {
        let (least, proposed) = (diff.least_class().word(), diff.proposed_class().word());
        lines.push(messages.phrase("diff-class", &[("least", least), ("proposed", proposed)]));
        lines.push(messages.phrase(&format!("diff-data-{}", diff.compatibility().word()), &[]));
    }
    let labels = Labels { messages, versions };
    let mut last: (Option<&Subject>, Option<&String>) = (None, None);
    for change in &diff.changes {
        let place = Some(&change.subject);
        if last.0 != place {
            lines.extend([String::new(), labels.heading(&change.subject)]);
            last = (place, None);
        }
        if last.1 != change.language.as_ref() {
            last.1 = change.language.as_ref();
            lines.extend(change.language.as_ref().map(|tag| format!("  {}", quoted(tag))));
        }
        let indent = if change.language.is_some() { "    " } else { "  " };
        lines.push(format!("{indent}{}", headline(messages, change)));
        lines.extend(texts(change).into_iter().map(|line| format!("{indent}  {line}")));
    }
    lines.join("\n") + "\n"
}

/// Returns the aspect that changed, the kind of change, and the consequences.
fn headline(messages: &Messages, change: &Change) -> String {
    let aspect = messages.phrase(&format!("diff-aspect-{}", change.aspect.word()), &[]);
    let code = change.code.as_ref().map(|code| format!(" [{}]", quoted(code))).unwrap_or_default();
    let what = messages.phrase(&format!("diff-what-{}", change.kind.word()), &[]);
    let values = if is_text(change) { String::new() } else { values(messages, change) };
    format!("{aspect}{code}: {what}{values} ({})", meaning(messages, change))
}

fn meaning(messages: &Messages, change: &Change) -> String {
    let class = match (change.class, change.certain) {
        (ChangeClass::Editorial, _) => "diff-editorial",
        (ChangeClass::Substantive, true) => "diff-substantive",
        (ChangeClass::Substantive, false) => "diff-perhaps-substantive",
    };
    let data = match change.compatibility {
        Compatibility::Compatible => None,
        Compatibility::Migrated => Some("diff-migrated"),
        Compatibility::Incompatible => Some("diff-incompatible"),
    };
    let said = std::iter::once(class).chain(data).map(|id| messages.phrase(id, &[]));
    said.collect::<Vec<_>>().join("; ")
}

/// Reports whether a change concerns texts of a form, which are shown on lines of their own.
const fn is_text(change: &Change) -> bool {
    change.language.is_some() && !matches!(change.aspect, Aspect::Language | Aspect::Drawing)
}

/// Returns the old and the new value in one line.
fn values(messages: &Messages, change: &Change) -> String {
    let shown = |value: &String| match value.as_str() {
        "true" => messages.phrase("answer-yes", &[]),
        "false" => messages.phrase("answer-no", &[]),
        other => tame(other),
    };
    match (&change.before, &change.after) {
        (None, None) => String::new(),
        (Some(before), Some(after)) => format!(": {} → {}", shown(before), shown(after)),
        (Some(value), None) | (None, Some(value)) => format!(": {}", shown(value)),
    }
}

/// Returns the lines of the old and the new text, marked with `-` and `+`.
fn texts(change: &Change) -> Vec<String> {
    if !is_text(change) {
        return Vec::new();
    }
    let lines = |sign, text: &Option<String>| {
        let lines = text.iter().flat_map(|text| text.lines()).filter(|line| !line.is_empty());
        lines.map(|line| format!("{sign} {}", tame(line))).collect::<Vec<_>>()
    };
    [lines('-', &change.before), lines('+', &change.after)].concat()
}

/// Looks up the labels of sections and fields.
struct Labels<'a> {
    messages: &'a Messages,
    versions: &'a [&'a FormSnapshot<'a>],
}

impl Labels<'_> {
    fn heading(&self, place: &Subject) -> String {
        let (id, name, label) = match place {
            Subject::Form => return self.messages.phrase("diff-form", &[]),
            Subject::Section { id } => ("diff-section", id.as_str(), self.find(|form| section(form, id))),
            Subject::Field { id } => ("diff-field", id.as_str(), self.find(|form| field(form, id))),
            Subject::Rule { id } => ("diff-rule", id.as_str(), None),
            Subject::Migration { id } => ("diff-migration", id.as_str(), None),
        };
        let label = label.map(|label| format!("  {}", quoted(&label))).unwrap_or_default();
        format!("{}{label}", self.messages.phrase(id, &[("name", name)]))
    }

    /// Finds a label in the language of the messages, else in any other.
    fn find(&self, label: impl Fn(&Localized) -> Option<String>) -> Option<String> {
        let forms = || self.versions.iter().flat_map(|version| version.forms);
        let is_strange = |form: &Localized| {
            (form.language.language != self.messages.language().word(), form.language.easy.is_some())
        };
        let mut found: Vec<_> = forms().filter_map(|form| Some((is_strange(form), label(form)?))).collect();
        found.sort_by_key(|(strange, _)| *strange);
        found.into_iter().next().map(|(_, label)| label).filter(|label| !label.is_empty())
    }
}

fn section(form: &Localized, id: &SectionId) -> Option<String> {
    form.sections.iter().find(|section| section.id == *id).map(|section| section.heading.plain())
}

fn field(form: &Localized, id: &FieldId) -> Option<String> {
    form.all_fields().find(|field| field.id == *id).map(|field| field.label.plain())
}
