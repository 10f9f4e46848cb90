//! The number of pixels of a picture, according to its head.

use super::LogoKind;

/// Returns the number of pixels; nothing if the picture has none, or its head cannot be read.
pub(super) fn pixels(kind: LogoKind, bytes: &[u8]) -> Option<u64> {
    let (width, height) = match kind {
        LogoKind::Svg => return None,
        // The first chunk is the header (PNG, 11.2.1).
        LogoKind::Png => (number(bytes.get(16..20)?), number(bytes.get(20..24)?)),
        LogoKind::Jpeg => {
            let frame = frame(bytes)?;
            (number(frame.get(3..5)?), number(frame.get(1..3)?))
        }
    };
    Some(width * height)
}

/// Reports whether a picture has the colours of printing inks (CMYK), which browsers show in other colours, or not at all.
pub(super) fn is_for_printing(kind: LogoKind, bytes: &[u8]) -> bool {
    matches!(kind, LogoKind::Jpeg) && frame(bytes).and_then(|frame| frame.get(5).copied()) == Some(4)
}

/// Returns the start of frame of a JPEG, behind its length: precision, height, width, number of colours (ITU-T T.81, B.2.2).
fn frame(bytes: &[u8]) -> Option<&[u8]> {
    let mut at = 2;
    loop {
        let marker = *bytes.get(at..)?.strip_prefix(&[0xff])?.first()?;
        // Markers may be filled up, and some have no content.
        if matches!(marker, 0xff) {
            at += 1;
            continue;
        }
        if matches!(marker, 0x01 | 0xd0..=0xd8) {
            at += 2;
            continue;
        }
        let segment = bytes.get(at + 2..)?;
        let length = usize::try_from(number(segment.get(..2)?)).ok()?;
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return segment.get(2..);
        }
        at += 2 + length.max(2);
    }
}

/// Returns the number in some bytes, the highest first.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_are_counted_without_unpacking() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x75\x30\0\0\x75\x30\x01\0\0\0\0";
        assert_eq!(pixels(LogoKind::Png, png), Some(900_000_000));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x0b\x08\0\x03\0\x05\x01";
        assert_eq!(pixels(LogoKind::Jpeg, jpeg), Some(15));
        assert!(!is_for_printing(LogoKind::Jpeg, jpeg));
        assert!(is_for_printing(LogoKind::Jpeg, &[&jpeg[..jpeg.len() - 1], b"\x04"].concat()));
        for end in 0..png.len() {
            assert!(pixels(LogoKind::Png, &png[..end]).is_none_or(|pixels| pixels == 900_000_000));
        }
        for end in 0..jpeg.len() {
            assert!(pixels(LogoKind::Jpeg, &jpeg[..end]).is_none_or(|pixels| pixels == 15));
        }
        assert_eq!(pixels(LogoKind::Jpeg, b"\xff\xd8\xff\xe0\0\0"), None);
    }
}
