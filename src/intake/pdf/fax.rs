//! Unpacks masks that were packed as for fax, Group 4 (ISO 32000-1, 7.4.6): so do programs of the `MuPDF` family pack the
//! codes of pages when they write a file anew.

use hayro_ccitt::{DecodeSettings, Decoder, DecoderContext, EncodingMode, decode};

use super::object::{Dictionary, Object};

/// The greatest width and height of a mask that is unpacked: more than any code has.
const MAX_SIDE: usize = 1_000;

/// Unpacks a mask into rows of whole bytes, a bit a point, as it stood there before it was packed; nothing if it is none,
/// or not whole.
pub(super) fn mask(dictionary: &Dictionary, packed: &[u8]) -> Option<Vec<u8>> {
    let filter = single(dictionary.get("Filter")?)?;
    let parameters = single(dictionary.get("DecodeParms")?)?.as_dictionary()?;
    let side = |object: Option<&Object>| object?.as_count().filter(|side| (1..=MAX_SIDE).contains(side));
    let (columns, rows) = (side(parameters.get("Columns"))?, side(dictionary.get("Height"))?);
    let is_group_4 = parameters.get("K").and_then(Object::as_integer).is_some_and(|k| k < 0);
    if filter.as_name() != Some(b"CCITTFaxDecode") || !is_group_4 {
        return None;
    }
    let is_set = |key| matches!(parameters.get(key), Some(Object::Bool(true)));
    let settings = DecodeSettings {
        columns: u32::try_from(columns).ok()?,
        rows: u32::try_from(rows).ok()?,
        end_of_block: true,
        end_of_line: false,
        rows_are_byte_aligned: is_set("EncodedByteAlign"),
        encoding: EncodingMode::Group4,
        invert_black: is_set("BlackIs1"),
    };
    let mut bits = Bits::default();
    decode(packed, &mut bits, &mut DecoderContext::new(settings)).ok()?;
    (bits.bytes.len() == columns.div_ceil(8) * rows).then_some(bits.bytes)
}

/// Takes a list of one as the one.
fn single(object: &Object) -> Option<&Object> {
    match object.as_array() {
        Some([one]) => Some(one),
        Some(_) => None,
        None => Some(object),
    }
}

/// The points that were unpacked.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    /// How many points the last byte has.
    filled: u32,
}

impl Decoder for Bits {
    fn push_pixels(&mut self, white: bool, count: u32) {
        for _ in 0..count {
            if self.filled == 0 {
                // What fills up the last byte of a row is white, as in the codes that are handed out.
                self.bytes.push(0xff);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last &= !(u8::from(!white) << (7 - self.filled));
            }
            self.filled = (self.filled + 1) % 8;
        }
    }

    fn next_line(&mut self) {
        self.filled = 0;
    }
}
