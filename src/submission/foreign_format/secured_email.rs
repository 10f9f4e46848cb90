//! Recognises e-mails whose content is packed into a signature or encrypted: S/MIME (RFC 8551) and `OpenPGP` (RFC 9580).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// How the content of an e-mail is secured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::submission) enum SecuredEmail {
    /// The content is inside of a signature.
    Signed,
    /// The content is encrypted, with the name of the standard.
    Encrypted(&'static str),
}

/// The start of the object identifiers of CMS content types, 1.2.840.113549.1.7.
const CMS: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07";

/// The object identifier of encrypted and authenticated content, 1.2.840.113549.1.9.16.1.23.
const AUTHENTICATED: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17";

/// The number of digits in base64 that are decoded to recognise a message.
const HEAD: usize = 1024;

impl SecuredEmail {
    /// Recognises a message by its beginning.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let bytes = bytes.trim_ascii_start();
        if bytes.starts_with(b"-----BEGIN PGP MESSAGE-----") {
            return Some(Self::Encrypted("OpenPGP"));
        }
        for head in [&b"-----BEGIN PKCS7-----"[..], b"-----BEGIN CMS-----"] {
            if let Some(text) = bytes.strip_prefix(head) {
                return of_cms(&decoded(text)?);
            }
        }
        match bytes {
            [0x30, ..] => of_cms(bytes),
            // The same in base64, which some programs save.
            [b'M', b'I', ..] => of_cms(&decoded(bytes)?),
            _ => None,
        }
    }
}

/// Decodes the beginning of a text in base64.
fn decoded(text: &[u8]) -> Option<Vec<u8>> {
    let is_digit = |byte: &u8| !byte.is_ascii_whitespace() && *byte != b'=';
    // Behind the digits of armoured text is another line of dashes.
    let digits = text.iter().copied().take_while(|byte| *byte != b'-').filter(is_digit).take(HEAD);
    STANDARD_NO_PAD.decode(digits.collect::<Vec<_>>()).ok()
}

/// Recognises a message in CMS (RFC 5652).
fn of_cms(bytes: &[u8]) -> Option<SecuredEmail> {
    let rest = entered(entered(bytes, 0x30)?, 0x06)?;
    if rest.starts_with(AUTHENTICATED) {
        return Some(SecuredEmail::Encrypted("S/MIME"));
    }
    let (kind, rest) = rest.strip_prefix(CMS)?.split_first()?;
    match kind {
        2 => has_content(rest).then_some(SecuredEmail::Signed),
        3 => Some(SecuredEmail::Encrypted("S/MIME")),
        _ => None,
    }
}

/// Reports whether signed data have a content, unlike the signature that is attached to a readable e-mail.
fn has_content(rest: &[u8]) -> bool {
    let content = || {
        let signed = entered(entered(rest, 0xa0)?, 0x30)?;
        let content = skipped(skipped(signed, 0x02)?, 0x31)?;
        skipped(entered(content, 0x30)?, 0x06)?.first().copied()
    };
    content() == Some(0xa0)
}

/// Returns what follows the tag and length of an element (X.690, 8.1).
fn entered(bytes: &[u8], tag: u8) -> Option<&[u8]> {
    element(bytes, tag).map(|(_, rest)| rest)
}

/// Returns what follows an element of known length.
fn skipped(bytes: &[u8], tag: u8) -> Option<&[u8]> {
    let (length, rest) = element(bytes, tag)?;
    rest.get(length?..)
}

/// Returns the length of an element, if it states one, and what follows.
fn element(bytes: &[u8], tag: u8) -> Option<(Option<usize>, &[u8])> {
    let [found, length, rest @ ..] = bytes else { return None };
    if *found != tag {
        return None;
    }
    match length {
        0x80 => Some((None, rest)),
        0..0x80 => Some((Some(usize::from(*length)), rest)),
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
            Some((Some(digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit))), rest))
        }
        0x85..=0xff => None,
    }
}
