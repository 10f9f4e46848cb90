//! Converts syntax errors of Fluent to findings for authors.

use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use super::line_faults::{self, LineFault};
use crate::diagnostic::{Code, Diagnostic, Place, Span};

/// Returns what is wrong with the file at `path` with this text, in which the parser found `errors`.
pub(super) fn findings(path: &str, text: &str, errors: Vec<ParserError>) -> Vec<Diagnostic> {
    let mut faults: Vec<_> = line_faults::bad_indentations(text).collect();
    let bad_lines: Vec<_> = faults.iter().map(|fault| fault.at).collect();
    // What cannot be parsed because of the indentation is reported with that.
    let is_new = |error: &ParserError| {
        let junk = error.slice.clone().unwrap_or_else(|| error.pos.clone());
        !bad_lines.iter().any(|at| junk.contains(at))
    };
    faults.extend(errors.into_iter().filter(is_new).map(|error| fault(text, error)));
    faults.sort_by_key(|fault| fault.at);
    faults.into_iter().map(|fault| finding(path, text, fault)).collect()
}

fn finding(path: &str, text: &str, fault: LineFault) -> Diagnostic {
    let place = Place::file_span(path, line_around(text, fault.at));
    Diagnostic { arguments: fault.arguments, ..Diagnostic::error(fault.code, place) }
}

fn fault(text: &str, error: ParserError) -> LineFault {
    let junk = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    // The parser drops what is wrong with an attribute, and then finds its line where a message should begin.
    let (error, attribute) = match error_of_attribute(text, junk.start, junk.end) {
        Some(inner) => (inner, true),
        None => (error, false),
    };
    let shown = if attribute {
        None
    } else {
        line_faults::first_fault(text, junk.start, error.pos.end.min(junk.end.saturating_sub(1)))
    };
    shown.unwrap_or_else(|| fault_of_parser(text, error, attribute))
}

/// Returns the error of an indented attribute at a position, as the error of a message would be.
fn error_of_attribute(text: &str, start: usize, end: usize) -> Option<ParserError> {
    let junk = text.get(start..end)?;
    let from = start + junk.len() - junk.trim_start_matches(' ').strip_prefix('.')?.len();
    // An attribute without a text would be taken for a message that has only attributes.
    let next = line_faults::lines(text, from).skip(1).find(|(_, line)| line.trim_start().starts_with('.'));
    let end = next.map_or(end, |(at, _)| at.min(end));
    let (_, errors) = parse_runtime(text.get(from..end)?).err()?;
    let mut error = errors.into_iter().find(|error| error.slice.as_ref().is_some_and(|slice| slice.start == 0))?;
    let is_named = !matches!(error.kind, ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedToken('='));
    error.pos = from + error.pos.start..from + error.pos.end;
    is_named.then_some(error)
}

fn fault_of_parser(text: &str, error: ParserError, attribute: bool) -> LineFault {
    let mut at = error.pos.start;
    let dot = if attribute { "." } else { "" };
    let (code, argument) = match error.kind {
        ErrorKind::ExpectedToken('=') => (Code::FtlNoEquals, Some(("attribute", String::new()))),
        ErrorKind::ExpectedToken('}') => {
            // The parser skips white space before the missing brace, so its position may be on a later line.
            at = text.as_bytes().get(..at).map_or(0, |before| before.trim_ascii_end().len());
            (Code::FtlBraces, Some(("what", within_braces(text, at).to_owned())))
        }
        ErrorKind::UnbalancedClosingBrace => (Code::FtlBraces, Some(("what", "close".to_owned()))),
        ErrorKind::ExpectedInlineExpression | ErrorKind::UnterminatedStringLiteral => {
            (Code::FtlBraces, Some(("what", within_braces(text, at).to_owned())))
        }
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            (Code::FtlNoText, Some(("message", format!("{dot}{entry_id}"))))
        }
        ErrorKind::ExpectedCharRange { .. } => {
            let bad = text.get(at..).and_then(|rest| rest.chars().next()).filter(|bad| !bad.is_whitespace());
            (Code::FtlBadName, Some(("character", bad.map(String::from).unwrap_or_default())))
        }
        ErrorKind::MissingDefaultVariant => (Code::FtlSelection, Some(("what", "none".to_owned()))),
        ErrorKind::MultipleDefaultVariants => (Code::FtlSelection, Some(("what", "several".to_owned()))),
        ErrorKind::MissingValue => (Code::FtlSelection, Some(("what", "empty".to_owned()))),
        kind @ (ErrorKind::ExpectedToken(_)
        | ErrorKind::ForbiddenCallee
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::UnknownEscapeSequence(_)
        | ErrorKind::InvalidUnicodeEscapeSequence(_)
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::ExpectedLiteral) => (Code::FtlSyntax, Some(("reason", kind.to_string()))),
    };
    LineFault { code, arguments: argument.into_iter().collect(), at }
}

/// Returns what is wrong with the braces around a position: nothing between them, something that is no variable, or the second
/// one missing.
fn within_braces(text: &str, at: usize) -> &'static str {
    let before = text.get(..at).unwrap_or_default();
    let inner = before.rfind(['{', '\n']).map_or(text, |open| &text[open + 1..]);
    match inner.lines().next().unwrap_or_default().split_once('}') {
        Some((inner, _)) if inner.trim().is_empty() => "empty",
        Some(_) => "content",
        None => "open",
    }
}

/// Returns the line at a position without surrounding white space. The parser's own positions are too narrow for readers.
fn line_around(source: &str, position: usize) -> Span {
    let bytes = source.as_bytes();
    let end_of_line = |byte: &u8| *byte == b'\n';
    let position = position.min(bytes.len());
    let start = bytes[..position].iter().rposition(end_of_line).map_or(0, |index| index + 1);
    let end = bytes[position..].iter().position(end_of_line).map_or(bytes.len(), |index| position + index);
    let line = &source[start..end];
    let start = start + (line.len() - line.trim_start().len());
    (start..start + line.trim().len()).into()
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;

    use super::*;

    fn found(source: &str) -> Vec<String> {
        let errors = FluentResource::try_new(source.to_owned()).err().map(|(_, errors)| errors).unwrap_or_default();
        let tell = |finding: Diagnostic| {
            let Place::File { span: Some(span), .. } = finding.place else { return String::new() };
            let argument = finding.arguments.first().map_or("", |(_, value)| value);
            format!("{} {argument} ‹{}›", finding.code.word(), &source[span.start..span.end])
        };
        findings("x.ftl", source, errors).into_iter().map(tell).collect()
    }

    #[test]
    fn each_fault_gets_a_name_and_its_line() {
        for (source, expected) in [
            // Indentation.
            ("a = x\n\t.hint = y\nb = z\n", "ftl-indentation tab ‹.hint = y›"),
            ("a = x\n  \t.hint = y\nb = z\n", "ftl-indentation tab ‹.hint = y›"),
            ("a =\n\tein Text\nb = z\n", "ftl-indentation tab ‹ein Text›"),
            ("a = x\r\n\tzwei\r\n", "ftl-indentation tab ‹zwei›"),
            ("a = x\n\u{a0}\u{a0}zwei\n", "ftl-indentation other ‹zwei›"),
            ("a = { $x ->\n\t[one] x\n   *[other] y\n}\n", "ftl-indentation tab ‹[one] x›"),
            // Attributes.
            ("    .hint = y\nb = z\n", "ftl-attribute-place alone ‹.hint = y›"),
            (".hint = y\nb = z\n", "ftl-attribute-place alone ‹.hint = y›"),
            ("a = x\n# Anmerkung\n    .hint = y\n", "ftl-attribute-place alone ‹.hint = y›"),
            ("a = x\n# Anmerkung\n    zweite Zeile\n", "ftl-attribute-place text ‹zweite Zeile›"),
            ("a = x\n    .hint\nb = x\n", "ftl-no-equals .hint ‹.hint›"),
            ("a = x\n    .hint Zum Beispiel\n    .help = y\nb = x\n", "ftl-no-equals .hint ‹.hint Zum Beispiel›"),
            ("a = x\n    .hint =\n    .help = y\nb = x\n", "ftl-no-text .hint ‹.hint =›"),
            ("a = x\n    .hint = { $x\n    .help = y\nb = x\n", "ftl-braces open ‹.hint = { $x›"),
            ("a = x\n    .option-ä = y\nb = x\n", "ftl-bad-name ä ‹.option-ä = y›"),
            // How lines of a text begin.
            ("a =\n    [Hier] ist es.\nb = x\n", "ftl-line-start [ ‹[Hier] ist es.›"),
            ("a = x\n    [Hier] ist es.\nb = x\n", "ftl-line-start [ ‹[Hier] ist es.›"),
            ("a = x\n    **Wichtig:** das\nb = x\n", "ftl-line-start * ‹**Wichtig:** das›"),
            ("a =\n    * eins\n    * zwei\nb = x\n", "ftl-line-start * ‹* eins›"),
            ("a = x\n    ... und so weiter\nb = x\n", "ftl-line-start . ‹... und so weiter›"),
            ("a =\n    {…} Euro\nb = x\n", "ftl-braces content ‹{…} Euro›"),
            ("a = x\n{…} Euro\nb = x\n", "ftl-braces content ‹{…} Euro›"),
            // What begins a text.
            ("a = x\nzweite Zeile\nb = y\n", "ftl-no-equals  ‹zweite Zeile›"),
            (
                "a = x\nDort gilt, dass zwei mal drei = sechs ist.\n",
                "ftl-no-equals  ‹Dort gilt, dass zwei mal drei = sechs ist.›",
            ),
            ("a : b\n", "ftl-no-equals  ‹a : b›"),
            ("a b\n    .hint = c\n", "ftl-no-equals  ‹a b›"),
            ("a =\nb = x\n", "ftl-no-text a ‹a =›"),
            ("Über = x\n", "ftl-bad-name Ü ‹Über = x›"),
            ("„titel“ = x\n", "ftl-bad-name „ ‹„titel“ = x›"),
            ("titel’s = x\n", "ftl-bad-name ’ ‹titel’s = x›"),
            ("form–title = x\n", "ftl-bad-name – ‹form–title = x›"),
            ("form title = x\n", "ftl-bad-name   ‹form title = x›"),
            ("1a = x\n", "ftl-bad-name 1 ‹1a = x›"),
            // Braces.
            ("a = { $x\nb = y\n", "ftl-braces open ‹a = { $x›"),
            ("a = x }\n", "ftl-braces close ‹a = x }›"),
            ("a = x\n}\nb = y\n", "ftl-braces close ‹}›"),
            ("a = { }\n", "ftl-braces empty ‹a = { }›"),
            ("a = {}\n", "ftl-braces empty ‹a = {}›"),
            ("a = { \"x }\n", "ftl-braces content ‹a = { \"x }›"),
            ("a = { Name der Organisation }\n", "ftl-braces content ‹a = { Name der Organisation }›"),
            ("a = { “x” }\n", "ftl-braces content ‹a = { “x” }›"),
            // Selections.
            ("a = { $x ->\n [one] x\n}\n", "ftl-selection none ‹}›"),
            ("a = { $x ->\n *[one] x\n *[two] y\n}\n", "ftl-selection several ‹*[two] y›"),
        ] {
            assert_eq!(found(source), [expected], "{source}");
        }
    }

    #[test]
    fn what_the_parser_accepts_is_no_fault() {
        // An attribute need not be indented.
        let source = "d = x\n.hint = y\na = x\r\n    y\r\n\r\n    .hint = z\n# \tKommentar\nb = { $x ->\n    [one] x\n   *[other] y\n}\nc =\n{ $x } und\n";
        assert_eq!(found(source), [""; 0]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "([a-z={}\". #$>*\\[\\]ä\t-]|\n){0,60}") {
            let _ = found(&text);
        }
    }
}
