//! Serializes PDF objects (ISO 32000-1, 7.3).
//!
//! `lopdf::Writer` is not used: it writes other bytes for strings, numbers, arrays and separators, and copies must
//! stay byte for byte the same.

use std::io::Write as _;

use lopdf::{Dictionary, Object};

/// The hexadecimal digits.
const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

/// Writes a key and its value.
pub(super) fn write_entry(out: &mut Vec<u8>, key: &[u8], value: &Object) {
    write_name(out, key);
    out.push(b' ');
    write(out, value);
}

/// Writes an object. A stream, which is never nested in another object, is written without its data.
fn write(out: &mut Vec<u8>, object: &Object) {
    // Writing to memory cannot fail.
    let _ = match object {
        Object::Null => out.write_all(b"null"),
        Object::Boolean(value) => write!(out, "{value}"),
        Object::Integer(value) => write!(out, "{value}"),
        Object::Real(value) => write!(out, "{value}"),
        Object::Reference((number, generation)) => write!(out, "{number} {generation} R"),
        Object::Name(name) => {
            write_name(out, name);
            Ok(())
        }
        Object::String(bytes, _) => {
            write_bytes(out, bytes);
            Ok(())
        }
        Object::Array(entries) => {
            out.push(b'[');
            for entry in entries {
                write(out, entry);
                out.push(b' ');
            }
            out.write_all(b"]")
        }
        Object::Dictionary(entries) => {
            write_dictionary(out, entries);
            Ok(())
        }
        Object::Stream(stream) => {
            write_dictionary(out, &stream.dict);
            Ok(())
        }
    };
}

/// Writes a dictionary.
pub(super) fn write_dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in entries {
        write_entry(out, key, value);
    }
    out.extend(b">>");
}

/// Writes a name; special characters are escaped as `#xx`.
pub(super) fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':' | b'+') {
            out.push(byte);
        } else {
            out.push(b'#');
            write_hex(out, byte);
        }
    }
}

/// Writes a byte string.
pub(super) fn write_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'<');
    for &byte in bytes {
        write_hex(out, byte);
    }
    out.push(b'>');
}

/// Writes a text string: unchanged if it is ASCII, else in UTF-16 (ISO 32000-1, 7.9.2.2).
pub(super) fn write_text(out: &mut Vec<u8>, text: &str) {
    if text.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)) {
        write_ascii(out, text);
    } else {
        write_utf16(out, text);
    }
}

fn write_ascii(out: &mut Vec<u8>, text: &str) {
    out.push(b'(');
    for byte in text.bytes() {
        match byte {
            // Programs that copy the file may convert unescaped line ends.
            b'\n' => out.extend(b"\\n"),
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

/// Writes a text string in UTF-16 with a byte order mark.
pub(super) fn write_utf16(out: &mut Vec<u8>, text: &str) {
    out.extend(b"<FEFF");
    text.encode_utf16().for_each(|unit| write_hex2(out, unit));
    out.push(b'>');
}

/// Writes a 16-bit number as four hexadecimal digits.
pub(super) fn write_hex2(out: &mut Vec<u8>, number: u16) {
    let digit = |shift: u16| DIGITS[usize::from(number >> shift & 15)];
    out.extend([digit(12), digit(8), digit(4), digit(0)]);
}

fn write_hex(out: &mut Vec<u8>, byte: u8) {
    out.extend([DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
}

/// Writes a length in points, rounded to hundredths.
pub(super) fn write_points(out: &mut Vec<u8>, points: f32) {
    #[allow(clippy::cast_possible_truncation, reason = "pages are far smaller")]
    let hundredths = (points * 100.0).round() as i32;
    if hundredths < 0 {
        out.push(b'-');
    }
    let hundredths = hundredths.unsigned_abs();
    write_number(out, hundredths / 100);
    match hundredths % 100 {
        0 => {}
        rest if rest % 10 == 0 => out.extend([b'.', decimal(rest / 10)]),
        rest => out.extend([b'.', decimal(rest / 10), decimal(rest % 10)]),
    }
}

/// Writes an unsigned integer.
pub(super) fn write_number(out: &mut Vec<u8>, number: u32) {
    if number >= 10 {
        write_number(out, number / 10);
    }
    out.push(decimal(number % 10));
}

fn decimal(digit: u32) -> u8 {
    DIGITS[digit as usize % 10]
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn objects_are_written_as_pdf_has_them() {
        let object: Object = dictionary! {
            "A" => vec![1.into(), Object::Real(-0.5), Object::Null, true.into(), (3, 0).into()],
            "B c" => Object::string_literal("x)"),
            "D" => "Name#",
        }
        .into();
        assert_eq!(written(|out| write(out, &object)), "<</A [1 -0.5 null true 3 0 R ]/B#20c <7829>/D /Name#23>>");
    }

    #[test]
    fn texts_are_written_in_ascii_if_they_can_be() {
        assert_eq!(written(|out| write_text(out, "a(b)\\\nc")), "(a\\(b\\)\\\\\\nc)");
        assert_eq!(written(|out| write_text(out, "ä😀")), "<FEFF00E4D83DDE00>");
        assert_eq!(written(|out| write_text(out, "\t")), "<FEFF0009>");
    }

    #[test]
    fn points_are_written_without_noise() {
        for (points, text) in
            [(0.0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (12.004, "12"), (3.019, "3.02"), (7.1, "7.1")]
        {
            assert_eq!(written(|out| write_points(out, points)), text);
        }
    }
}
