//! Decodes image masks with CCITT Group 4 compression (ISO 32000-1, 7.4.6), which programs of the `MuPDF` family use
//! for page codes when they rewrite a file.

use hayro_ccitt::{DecodeSettings, Decoder, DecoderContext, EncodingMode, decode};

use super::budget::Budget;
use super::object::{Dictionary, Object};
use crate::page_code::Size;
use crate::submission::read_error::ReadError;

/// The maximum width and height of a mask: those of the largest page code.
const MAX_SIDE: usize = Size::LARGEST.side() as usize;

/// The maximum compressed size in bytes. Even alternating pixels take less than a byte each.
const MAX_PACKED: usize = MAX_SIDE * MAX_SIDE;

/// Decompresses a mask into rows of whole bytes, one bit per pixel, as in the issued form; `None` if it is not such a
/// mask, is incomplete, or is larger than any page code.
pub(super) fn mask(dictionary: &Dictionary, packed: &[u8], budget: &Budget) -> Result<Option<Vec<u8>>, ReadError> {
    let Some(settings) = settings(dictionary).filter(|_| packed.len() <= MAX_PACKED) else { return Ok(None) };
    let points = settings.columns as usize * settings.rows as usize;
    budget.work(points + 8 * packed.len())?;
    let mut bits = Bits::default();
    let is_whole = decode(packed, &mut bits, &mut DecoderContext::new(settings)).is_ok()
        && bits.bytes.len() == settings.columns.div_ceil(8) as usize * settings.rows as usize;
    Ok(is_whole.then_some(bits.bytes))
}

/// Reads the decoding parameters, if they are supported.
fn settings(dictionary: &Dictionary) -> Option<DecodeSettings> {
    let filter = single(dictionary.get("Filter")?)?;
    let parameters = single(dictionary.get("DecodeParms")?)?.as_dictionary()?;
    let side = |object: Option<&Object>| object?.as_count().filter(|side| (1..=MAX_SIDE).contains(side));
    let (columns, rows) = (side(parameters.get("Columns"))?, side(dictionary.get("Height"))?);
    // Some programs use these values, others those of the parameters.
    let is_consistent = dictionary.get("Width").and_then(Object::as_count) == Some(columns)
        && parameters.get("Rows").is_none_or(|rows_entry| rows_entry.as_count() == Some(rows));
    let is_group_4 = parameters.get("K").and_then(Object::as_integer).is_some_and(|k| k < 0);
    if filter.as_name() != Some(b"CCITTFaxDecode") || !is_group_4 || !is_consistent {
        return None;
    }
    let is_set = |key| matches!(parameters.get(key), Some(Object::Bool(true)));
    Some(DecodeSettings {
        columns: u32::try_from(columns).ok()?,
        rows: u32::try_from(rows).ok()?,
        end_of_block: true,
        end_of_line: false,
        rows_are_byte_aligned: is_set("EncodedByteAlign"),
        encoding: EncodingMode::Group4,
        invert_black: is_set("BlackIs1"),
    })
}

/// Returns the only element of an array, or the object itself if it is not an array.
pub(super) fn single(object: &Object) -> Option<&Object> {
    match object.as_array() {
        Some([one]) => Some(one),
        Some(_) => None,
        None => Some(object),
    }
}

/// The decoded pixels.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    /// The number of pixels in the last byte.
    filled: u32,
}

impl Decoder for Bits {
    fn push_pixel(&mut self, white: bool) {
        if self.filled == 0 {
            // The padding of a row is white, as in issued page codes.
            self.bytes.push(0xff);
        }
        if let Some(last) = self.bytes.last_mut() {
            *last &= !(u8::from(!white) << (7 - self.filled));
        }
        self.filled = (self.filled + 1) % 8;
    }

    fn push_pixel_chunk(&mut self, white: bool, chunk_count: u32) {
        for _ in 0..8 * u64::from(chunk_count) {
            self.push_pixel(white);
        }
    }

    fn next_line(&mut self) {
        self.filled = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::super::parser::Parser;
    use super::*;

    /// Decodes white rows. Returns the mask and the cost.
    fn white(columns: usize, rows: usize, more: &str, packed: &[u8]) -> (Option<Vec<u8>>, usize) {
        let budget = Budget::new();
        let dictionary = format!(
            "<</Filter/CCITTFaxDecode/Width {columns}/Height {rows}/DecodeParms<</K -1/Columns {columns}{more}>>>>"
        );
        let object = Parser::new(dictionary.as_bytes(), 0, &budget).object().unwrap();
        let before = budget.worked();
        let found = mask(object.as_dictionary().unwrap(), packed, &budget).unwrap();
        (found, budget.worked() - before)
    }

    #[test]
    fn only_masks_as_small_as_codes_are_unpacked_and_each_is_counted() {
        // A white row takes one bit.
        let (found, cost) = white(MAX_SIDE, MAX_SIDE, "", &[0xff; 8]);
        assert_eq!(found.unwrap(), vec![0xff; Size::LARGEST.bytes()]);
        assert!(cost >= MAX_SIDE * MAX_SIDE);
        assert_eq!(white(MAX_SIDE + 1, MAX_SIDE, "", &[0xff; 8]), (None, 0));
        assert_eq!(white(MAX_SIDE, MAX_SIDE + 1, "", &[0xff; 8]), (None, 0));
        assert_eq!(white(MAX_SIDE, MAX_SIDE, "", &[0xff; MAX_PACKED + 1]), (None, 0));
        // Some programs draw the number of rows given here.
        assert_eq!(white(MAX_SIDE, MAX_SIDE, "/Rows 9", &[0xff; 8]), (None, 0));
    }
}
