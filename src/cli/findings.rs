//! Output of findings: as text with an excerpt of the file and a help text, or as JSON.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Map, Value, json};

use crate::diagnostic::{LocatedDiagnostic, Place, Severity, SourceText, Span};
use crate::messages::{Messages, is_unruly, quoted};

/// Formats findings as text, with a summary at the end.
pub(super) fn text(messages: &Messages, findings: &[LocatedDiagnostic], coloured: bool) -> String {
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    for finding in findings {
        text.push_str(&one(messages, finding, &renderer));
        text.push_str("\n\n");
    }
    text.push_str(&summary(messages, findings));
    text.push('\n');
    text
}

/// Returns findings as one JSON document.
pub(super) fn json(messages: &Messages, findings: &[LocatedDiagnostic]) -> Value {
    let (errors, warnings) = counts(findings);
    json!({
        "findings": findings.iter().map(|finding| finding_json(messages, finding)).collect::<Vec<_>>(),
        "errors": errors,
        "warnings": warnings,
    })
}

fn finding_json(messages: &Messages, located: &LocatedDiagnostic) -> Value {
    let diagnostic = &located.diagnostic;
    let arguments: Map<_, _> =
        diagnostic.arguments.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "place": place_json(located),
        "message": messages.sentence(diagnostic),
        "help": messages.help(diagnostic),
        "arguments": arguments,
    })
}

fn place_json(located: &LocatedDiagnostic) -> Value {
    let mut place = json!(located.diagnostic.place);
    let Some(object) = place.as_object_mut() else { return place };
    if let Some(path) = &located.path {
        object.insert("path".to_owned(), json!(path.to_string_lossy()));
    }
    if located.is_built_in {
        object.insert("built-in".to_owned(), json!(true));
    }
    if let Some(position) = located.position() {
        object.insert("line".to_owned(), json!(position.line));
        object.insert("column".to_owned(), json!(position.column));
    }
    place
}

/// Returns the numbers of errors and of warnings, with those that are not listed.
fn counts(findings: &[LocatedDiagnostic]) -> (usize, usize) {
    let (errors, warnings): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.is_error());
    let count = |findings: Vec<&LocatedDiagnostic>| findings.iter().map(|finding| finding.diagnostic.count()).sum();
    (count(errors), count(warnings))
}

/// Returns the number of findings in words, such as `3 Fehler, 1 Hinweis`.
pub(super) fn summary(messages: &Messages, findings: &[LocatedDiagnostic]) -> String {
    let (errors, warnings) = counts(findings);
    messages.phrase("summary", &[("errors", &errors.to_string()), ("warnings", &warnings.to_string())])
}

fn one(messages: &Messages, located: &LocatedDiagnostic, renderer: &Renderer) -> String {
    let severity = messages.severity(located.diagnostic.severity);
    let level = match located.diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let sentence = messages.sentence(&located.diagnostic);
    let title = level.with_name(severity.as_str()).primary_title(sentence).id(located.diagnostic.code.word());
    let advice = messages.help(&located.diagnostic);
    let what_to_do = messages.phrase("what-to-do", &[]);
    let place = place(messages, located);
    let used_by = located.diagnostic.used_by().map(|forms| (messages.phrase("used-by", &[]), quoted(forms)));
    let excerpt = located.source.as_ref().zip(located.span()).map(|(source, span)| Excerpt::new(source, span));
    let Some(excerpt) = excerpt else {
        let place = place.map(|place| format!("\n  --> {place}"));
        let advice = advice.map(|advice| format!("\n  = {what_to_do}: {advice}"));
        let used_by = used_by.map(|(what, forms)| format!("\n  = {what}: {forms}"));
        let title = renderer.render(&[Group::with_title(title)]);
        return [Some(title), place, used_by, advice].into_iter().flatten().collect();
    };
    let annotation = AnnotationKind::Primary.span(excerpt.span.start..excerpt.span.end);
    let snippet = Snippet::source(excerpt.text).line_start(excerpt.line).path(place).annotation(annotation);
    let mut group = Group::with_title(title).element(snippet);
    if let Some((what, forms)) = &used_by {
        group = group.element(Level::INFO.with_name(what.as_str()).message(forms));
    }
    if let Some(advice) = &advice {
        group = group.element(Level::HELP.with_name(what_to_do.as_str()).message(advice));
    }
    renderer.render(&[group])
}

/// Returns the place for display: the file, or the form and the language.
fn place(messages: &Messages, located: &LocatedDiagnostic) -> Option<String> {
    match &located.diagnostic.place {
        Place::Command => None,
        Place::File { .. } => {
            let path = quoted(&located.path.as_ref()?.to_string_lossy());
            Some(if located.is_built_in { format!("{path} {}", messages.phrase("built-in", &[])) } else { path })
        }
        Place::Form { form, locale: None } => Some(messages.phrase("in-form", &[("form", form)])),
        Place::Form { form, locale: Some(locale) } => {
            Some(messages.phrase("in-form-and-locale", &[("form", form), ("locale", locale)]))
        }
    }
}

/// Replaces control characters of a file's text, which a terminal would interpret. All byte positions stay the same.
fn tame(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    for character in source.chars() {
        if is_unruly(character) && !['\n', '\r', '\t'].contains(&character) {
            text.extend(std::iter::repeat_n('?', character.len_utf8()));
        } else {
            text.push(character);
        }
    }
    text
}

/// The lines of a file that a finding refers to.
struct Excerpt {
    text: String,
    /// The number of the first line, from 1.
    line: usize,
    /// The part of the text that the finding refers to.
    span: Span,
}

/// The maximum number of bytes of a line that are shown.
const MAX_LINE: usize = 10_000;

impl Excerpt {
    fn new(source: &SourceText, span: Span) -> Self {
        let text = source.as_str();
        let (first, last) = (source.line(span.start), source.line(span.end));
        // A very long line is cut.
        let begin = boundary(text, source.start(first).max(span.start.saturating_sub(MAX_LINE)));
        let end = boundary(text, source.start(last + 1).min(span.start.saturating_add(MAX_LINE)));
        let start = boundary(text, span.start).clamp(begin, end);
        let stop = boundary(text, span.end).clamp(start, end);
        let span = Span { start: start - begin, end: stop - begin };
        Self { text: tame(text.get(begin..end).unwrap_or_default()), line: first + 1, span }
    }
}

/// Returns the start of the character at `index`.
fn boundary(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|index| text.is_char_boundary(*index)).unwrap_or(0)
}
