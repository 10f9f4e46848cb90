//! The number of pixels of a picture, according to its head.

use super::LogoKind;

/// Returns the number of pixels; nothing if the picture has none, or its head cannot be read.
pub(super) fn pixels(kind: LogoKind, bytes: &[u8]) -> Option<u64> {
    let (width, height) = match kind {
        LogoKind::Svg => return None,
        // The first chunk is the header (PNG, 11.2.1).
        LogoKind::Png => (number(bytes.get(16..20)?), number(bytes.get(20..24)?)),
        LogoKind::Jpeg => jpeg(bytes)?,
    };
    Some(width * height)
}

/// Returns the width and height in the start of frame of a JPEG (ITU-T T.81, B.2.2).
fn jpeg(bytes: &[u8]) -> Option<(u64, u64)> {
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
            return Some((number(segment.get(5..7)?), number(segment.get(3..5)?)));
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
        for end in 0..png.len() {
            assert!(pixels(LogoKind::Png, &png[..end]).is_none_or(|pixels| pixels == 900_000_000));
        }
        for end in 0..jpeg.len() {
            assert!(pixels(LogoKind::Jpeg, &jpeg[..end]).is_none_or(|pixels| pixels == 15));
        }
        assert_eq!(pixels(LogoKind::Jpeg, b"\xff\xd8\xff\xe0\0\0"), None);
    }
}
