//! E-mails (RFC 5322, MIME) with attachments.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders as _, PartType};

use super::{Inside, count};
use crate::diagnostic::Code;
use crate::submission::limits::{MAX_EMAIL_LEVELS, MAX_EMAIL_PARTS};
use crate::submission::{ForeignFormat, Shape};

/// The maximum number of colons in an e-mail: each could be that of a header field.
const MAX_COLONS: usize = 300_000;

/// Visits all attachments of an e-mail, and of the e-mails that are attached to it.
pub(super) fn visit(bytes: &[u8], inside: &mut Inside<'_, '_>) {
    // The parser has no limits of its own.
    let lower = bytes.to_ascii_lowercase();
    if count(bytes, b"\n--") > MAX_EMAIL_PARTS || count(bytes, b":") > MAX_COLONS {
        inside.finding(Code::ContainerTooManyFiles);
        return;
    }
    if count(&lower, b"message/") + count(&lower, b"/digest") > MAX_EMAIL_LEVELS {
        inside.finding(Code::ContainerTooDeep);
        return;
    }
    drop(lower);
    let Some(message) = MessageParser::new().with_mime_headers().parse(bytes) else {
        inside.finding(Code::EmailDamaged);
        return;
    };
    let mut text = false;
    visit_parts(bytes, &message, "", inside, &mut text);
    if text {
        inside.note(Code::EmailTextUnread);
    }
}

/// Visits the parts of an e-mail whose names begin with `prefix`. Sets `text` if there is a text that is not read.
fn visit_parts(raw: &[u8], message: &Message<'_>, prefix: &str, inside: &mut Inside<'_, '_>, text: &mut bool) {
    for (index, part) in message.parts.iter().enumerate() {
        if inside.is_exhausted() {
            return;
        }
        let name = |kind: &str| {
            let name = part.attachment_name().map(str::trim).filter(|name| !name.is_empty());
            format!("{prefix}{}", name.map_or_else(|| format!("{kind}-{index}"), |name| name.replace(['/', '\\'], "_")))
        };
        match &part.body {
            PartType::Multipart(_) => {}
            PartType::Message(inner) => {
                // An e-mail that was decoded first has bytes of its own.
                let raw = if part.encoding == Encoding::None { raw } else { &*inner.raw_message };
                visit_parts(raw, inner, &format!("{}/", name("message")), inside, text);
            }
            PartType::Binary(content) | PartType::InlineBinary(content) => {
                let name = name("attachment");
                visit_attachment(&name, content, part, inside);
            }
            PartType::Text(_) | PartType::Html(_) => {
                let content = original(raw, part);
                if is_attached(part) || is_form(&content) {
                    visit_attachment(&name("attachment"), &content, part, inside);
                } else {
                    *text |= !content.trim_ascii().is_empty();
                }
            }
        }
    }
}

/// Visits an attachment, unless it has letters that its encoding does not have, or is cut off.
fn visit_attachment(name: &str, content: &[u8], part: &MessagePart<'_>, inside: &mut Inside<'_, '_>) {
    if part.is_encoding_problem {
        inside.unreadable(name, Code::EmailDamaged);
    } else {
        inside.file(name, content);
    }
}

/// Returns the bytes of a text part in its own character encoding, which XFDF states itself.
fn original<'r>(raw: &'r [u8], part: &MessagePart<'_>) -> Cow<'r, [u8]> {
    let encoded = raw.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default();
    let decoded = match part.encoding {
        Encoding::None => None,
        Encoding::Base64 => base64_decode(encoded),
        Encoding::QuotedPrintable => quoted_printable_decode(encoded),
    };
    decoded.map_or(Cow::Borrowed(encoded), Cow::Owned)
}

fn is_attached(part: &MessagePart<'_>) -> bool {
    part.attachment_name().is_some() || part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment)
}

/// Reports whether a text is a form, as PDF programs put it into an e-mail.
fn is_form(content: &[u8]) -> bool {
    match Shape::of(content) {
        Shape::Pdf | Shape::Fdf | Shape::Xfdf => true,
        Shape::Json => count(content, b"\"bogen-answers\"") > 0,
        // The text of an encrypted e-mail may be a form.
        Shape::Foreign(format) => matches!(format, ForeignFormat::SecuredEmail(_)),
        Shape::Unknown => false,
    }
}
