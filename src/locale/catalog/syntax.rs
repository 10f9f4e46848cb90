//! Converts syntax errors of Fluent to findings for authors.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Code, Diagnostic, Place, Span};

/// Converts a syntax error in the file at `path` with the text `source`.
pub(super) fn finding(path: &str, source: &str, error: ParserError) -> Diagnostic {
    let mut position = error.pos.start;
    let (code, argument) = match error.kind {
        ErrorKind::ExpectedToken('=') => (Code::FtlNoEquals, None),
        ErrorKind::ExpectedToken('}') => {
            // The parser skips white space before the missing brace, so its position may be on a later line.
            position = source.as_bytes().get(..position).map_or(0, |before| before.trim_ascii_end().len());
            (Code::FtlBraces, None)
        }
        ErrorKind::UnbalancedClosingBrace
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::UnterminatedStringLiteral => (Code::FtlBraces, None),
        ErrorKind::ExpectedMessageField { entry_id } => (Code::FtlNoText, Some(("message", entry_id))),
        ErrorKind::ExpectedTermField { entry_id } => (Code::FtlNoText, Some(("message", entry_id))),
        ErrorKind::ExpectedCharRange { .. } => (Code::FtlBadName, None),
        kind @ (ErrorKind::ExpectedToken(_)
        | ErrorKind::ForbiddenCallee
        | ErrorKind::MissingDefaultVariant
        | ErrorKind::MissingValue
        | ErrorKind::MultipleDefaultVariants
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
    let place = Place::file_span(path, line_around(source, position));
    Diagnostic { arguments: argument.into_iter().collect(), ..Diagnostic::error(code, place) }
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
        let Err((_, errors)) = FluentResource::try_new(source.to_owned()) else { return Vec::new() };
        let tell = |error| {
            let finding = finding("x.ftl", source, error);
            let Place::File { span: Some(span), .. } = finding.place else { return String::new() };
            format!("{} ‹{}›", finding.code.word(), &source[span.start..span.end])
        };
        errors.into_iter().map(tell).collect()
    }

    #[test]
    fn each_fault_gets_a_name_and_its_line() {
        for (source, expected) in [
            ("a = x\nzweite Zeile\nb = y\n", "ftl-no-equals ‹zweite Zeile›"),
            ("a : b\n", "ftl-no-equals ‹a : b›"),
            ("a =\nb = x\n", "ftl-no-text ‹a =›"),
            ("a = { $x\nb = y\n", "ftl-braces ‹a = { $x›"),
            ("a = x }\n", "ftl-braces ‹a = x }›"),
            ("a = { }\n", "ftl-braces ‹a = { }›"),
            ("a = { \"x }\n", "ftl-braces ‹a = { \"x }›"),
            ("Über = x\n", "ftl-bad-name ‹Über = x›"),
            ("a = x\n    .hint\nb = x\n", "ftl-bad-name ‹.hint›"),
            ("a = { $x -> \n [one] x\n}\n", "ftl-syntax ‹}›"),
        ] {
            assert_eq!(found(source), [expected], "{source}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "([a-z={}\". #$>*\\[\\]ä-]|\n){0,60}") {
            let _ = found(&text);
        }
    }
}
