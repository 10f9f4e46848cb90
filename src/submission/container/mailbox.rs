//! Mailbox files (RFC 4155): e-mails one behind the other, each after a line that begins with `From `.

use mail_parser::mailbox::mbox::MessageIterator;

use super::Inside;
use crate::diagnostic::Code;

/// Reports whether an e-mail is a mailbox file.
pub(super) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(b"From ")
}

/// Visits all e-mails in a mailbox.
pub(super) fn visit(bytes: &[u8], inside: &mut Inside<'_, '_>) {
    for (index, message) in MessageIterator::new(bytes).enumerate() {
        match message {
            Ok(message) => inside.file(&format!("message-{}", index + 1), message.contents()),
            Err(_) => inside.finding(Code::EmailDamaged),
        }
        if inside.is_exhausted() {
            return;
        }
    }
}
