//! Decodes streams (ISO 32000-1, 7.4) within the limit for decompressed data.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::ZlibDecoder;

use super::budget::Budget;
use super::object::{Dictionary, Object};
use crate::submission::read_error::ReadError;

/// The maximum capacity reserved before the decompressed size is known.
const MAX_INITIAL_CAPACITY: usize = 256 * 1024;

/// The stream dictionary's entries about filters.
pub(super) const FILTER_KEYS: [&str; 2] = ["Filter", "DecodeParms"];

/// The maximum number of chained filters.
const MAX_FILTERS: usize = 4;

/// Decodes bytes according to the filters in their dictionary, whose entries about filters must be direct objects.
pub(super) fn unpack<'b>(
    dictionary: &Dictionary,
    bytes: &'b [u8],
    budget: &Budget,
) -> Result<Cow<'b, [u8]>, ReadError> {
    let filters = list(dictionary.get("Filter"));
    // External files and the abbreviated keys of inline images: some programs interpret them, others ignore them.
    if filters.len() > MAX_FILTERS || ["F", "FFilter", "DP"].iter().any(|key| dictionary.get(key).is_some()) {
        return Err(ReadError::Damaged);
    }
    let parameters = parameters(dictionary)?;
    let mut unpacked = None;
    for (index, filter) in filters.iter().enumerate() {
        let packed = unpacked.as_deref().unwrap_or(bytes);
        let parameters = parameters.get(index).copied().flatten();
        let next = match filter.as_name() {
            Some(b"FlateDecode" | b"Fl") => unpredicted(inflate(packed, budget)?, parameters, budget)?,
            Some(b"ASCIIHexDecode" | b"AHx") => from_hexadecimal(packed, budget)?,
            // Other filters are for images and not used for structure or text.
            Some(_) | None => return Err(ReadError::Damaged),
        };
        unpacked = Some(next);
    }
    match unpacked {
        Some(unpacked) => Ok(Cow::Owned(unpacked)),
        // The same bytes may be read many times, so they count as if they had been decompressed.
        None => budget.unpack(bytes.len()).map(|()| Cow::Borrowed(bytes)),
    }
}

/// Returns an object as a slice: the elements of an array, or the object itself.
fn list(object: Option<&Object>) -> &[Object] {
    match object {
        Some(Object::Array(array)) => array,
        Some(Object::Null) | None => &[],
        Some(single) => std::slice::from_ref(single),
    }
}

/// Returns the parameters of each filter. Entries that programs interpret differently are an error.
fn parameters<'d>(dictionary: &'d Dictionary) -> Result<Vec<Option<&'d Dictionary>>, ReadError> {
    let (filters, parameters) = (dictionary.get("Filter"), dictionary.get("DecodeParms"));
    let parameters_of = |used: &'d Object| {
        let is_nothing = matches!(used, Object::Null);
        if is_nothing { Ok(None) } else { used.as_dictionary().map(Some).ok_or(ReadError::Damaged) }
    };
    let used = list(parameters).iter().map(parameters_of).collect::<Result<Vec<_>, _>>()?;
    let is_list = |object| matches!(object, Some(&Object::Array(_)));
    let is_consistent = is_list(filters) == is_list(parameters) && list(filters).len() == used.len();
    let has_predictor = used.iter().flatten().any(|used| used.get("Predictor").is_some());
    if has_predictor && !is_consistent { Err(ReadError::Damaged) } else { Ok(used) }
}

fn inflate(packed: &[u8], budget: &Budget) -> Result<Vec<u8>, ReadError> {
    // Some programs write empty data without compressing it.
    if packed.is_empty() {
        return Ok(Vec::new());
    }
    // Large compressed data may decompress to nothing.
    budget.work(packed.len())?;
    // Streams typically expand to about four times their size; no more than that is reserved.
    let mut unpacked = Vec::with_capacity(packed.len().saturating_mul(4).min(budget.room()).min(MAX_INITIAL_CAPACITY));
    // One byte beyond the limit suffices to detect that it is exceeded.
    let room = budget.room() as u64 + 1;
    let result = ZlibDecoder::new(packed).take(room).read_to_end(&mut unpacked);
    budget.unpack(unpacked.len())?;
    // The checksum is verified too, so that altered data is not accepted as intact.
    result.map(|_| unpacked).map_err(|_| ReadError::Damaged)
}

/// Reverses PNG predictors, which most cross-reference streams use (ISO 32000-1, 7.4.4.4).
fn unpredicted(bytes: Vec<u8>, parameters: Option<&Dictionary>, budget: &Budget) -> Result<Vec<u8>, ReadError> {
    let count = |name, default| match parameters.and_then(|parameters| parameters.get(name)) {
        Some(object) => object.as_count().ok_or(ReadError::Damaged),
        None => Ok(default),
    };
    let (predictor, columns) = (count("Predictor", 1)?, count("Columns", 1)?);
    if predictor < 2 {
        return Ok(bytes);
    }
    // Other numbers of colours and bits are for images.
    if !(10..=15).contains(&predictor) || count("Colors", 1)? != 1 || count("BitsPerComponent", 8)? != 8 || columns == 0
    {
        return Err(ReadError::Damaged);
    }
    budget.work(bytes.len())?;
    rows(&bytes, columns)
}

fn rows(bytes: &[u8], columns: usize) -> Result<Vec<u8>, ReadError> {
    let mut plain: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut above = vec![0; columns.min(bytes.len())];
    for row in bytes.chunks(columns.saturating_add(1)) {
        let Some((&way, row)) = row.split_first() else { continue };
        if way > 4 {
            return Err(ReadError::Damaged);
        }
        let start = plain.len();
        for (index, &byte) in row.iter().enumerate() {
            let left = if index == 0 { 0 } else { plain[start + index - 1] };
            let corner = if index == 0 { 0 } else { above[index - 1] };
            plain.push(byte.wrapping_add(predicted(way, left, above[index], corner)));
        }
        above[..row.len()].copy_from_slice(&plain[start..]);
    }
    Ok(plain)
}

/// Predicts a byte from its neighbours with one of the PNG filter types.
fn predicted(way: u8, left: u8, above: u8, corner: u8) -> u8 {
    match way {
        1 => left,
        2 => above,
        3 => left.midpoint(above),
        4 => {
            let guess = i16::from(left) + i16::from(above) - i16::from(corner);
            let distance = |byte: u8| (guess - i16::from(byte)).abs();
            let nearest = if distance(left) <= distance(above) { left } else { above };
            if distance(nearest) <= distance(corner) { nearest } else { corner }
        }
        _ => 0,
    }
}

fn from_hexadecimal(text: &[u8], budget: &Budget) -> Result<Vec<u8>, ReadError> {
    budget.unpack(text.len())?;
    budget.work(text.len())?;
    let digits = text.iter().take_while(|&&byte| byte != b'>').filter_map(|&byte| char::from(byte).to_digit(16));
    let digits: Vec<_> = digits.filter_map(|digit| u8::try_from(digit).ok()).collect();
    Ok(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::super::parser::Parser;
    use super::*;
    use crate::submission::limits::MAX_UNPACKED;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn unpacked(dictionary: &str, bytes: &[u8]) -> Result<Vec<u8>, ReadError> {
        let budget = Budget::new();
        let object = Parser::new(dictionary.as_bytes(), 0, &budget).object().unwrap();
        unpack(object.as_dictionary().unwrap(), bytes, &budget).map(Cow::into_owned)
    }

    #[test]
    fn what_is_packed_is_unpacked() {
        assert_eq!(unpacked("<<>>", b"as it is").unwrap(), b"as it is");
        assert_eq!(unpacked("<</Filter/FlateDecode>>", &packed(b"small")).unwrap(), b"small");
        assert_eq!(unpacked("<</Filter[/AHx/Fl]>>", hex(&packed(b"small")).as_bytes()).unwrap(), b"small");
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x} ")).chain([">".to_owned()]).collect()
    }

    #[test]
    fn predictors_are_undone() {
        let with = |rows: &[u8]| unpacked("<</Filter/Fl/DecodeParms<</Predictor 12/Columns 3>>>>", &packed(rows));
        assert_eq!(with(&[0, 1, 2, 3, 2, 1, 1, 1, 1, 1, 1, 1]).unwrap(), [1, 2, 3, 2, 3, 4, 1, 2, 3]);
        assert_eq!(with(&[0, 4, 8, 2, 3, 1, 1, 1, 4, 1, 1, 1]).unwrap(), [4, 8, 2, 3, 6, 5, 4, 7, 7]);
        assert_eq!(with(&[0, 1]).unwrap(), [1]);
        let huge = unpacked("<</Filter/Fl/DecodeParms<</Predictor 12/Columns 9999999999>>>>", &packed(&[2, 1]));
        assert_eq!(huge.unwrap(), [1]);
    }

    #[test]
    fn what_programs_unpack_each_in_its_own_way_is_not_unpacked() {
        let rows = packed(&[0, 1, 2, 3]);
        for same in ["/DecodeParms[<<>>]", "/DecodeParms null", "/DecodeParms[null]", "/DecodeParms<<>>"] {
            assert_eq!(unpacked(&format!("<</Filter/FlateDecode{same}>>"), &rows).unwrap(), [0, 1, 2, 3], "{same}");
        }
        let predicted = "<</Predictor 12/Columns 3>>";
        for other in [
            "/Filter/FlateDecode/DecodeParms 9 0 R".to_owned(),
            "/Filter/FlateDecode/DecodeParms[9 0 R]".to_owned(),
            "/Filter/FlateDecode/DecodeParms<</Predictor 9 0 R/Columns 3>>".to_owned(),
            "/Filter/FlateDecode/DecodeParms<</Predictor 16/Columns 3>>".to_owned(),
            format!("/Filter/FlateDecode/DecodeParms[{predicted}]"),
            format!("/Filter[/FlateDecode]/DecodeParms{predicted}"),
            format!("/Filter[/FlateDecode]/DecodeParms[{predicted} null]"),
            format!("/Filter/FlateDecode/DP{predicted}"),
            "/F/FlateDecode".to_owned(),
            "/Filter 9 0 R".to_owned(),
        ] {
            let dictionary = format!("<<{other}>>");
            let budget = Budget::new();
            let object = Parser::new(dictionary.as_bytes(), 0, &budget).object().unwrap();
            let found = unpack(object.as_dictionary().unwrap(), &rows, &budget);
            assert!(matches!(found, Err(ReadError::Damaged)), "{other}");
        }
        let no_such_way = unpacked("<</Filter/Fl/DecodeParms<</Predictor 12/Columns 3>>>>", &packed(&[5, 1, 2, 3]));
        assert!(matches!(no_such_way, Err(ReadError::Damaged)));
    }

    #[test]
    fn what_is_altered_is_not_unpacked() {
        let mut bytes = packed(b"something of some length");
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        assert!(matches!(unpacked("<</Filter/Fl>>", &bytes), Err(ReadError::Damaged)));
        assert!(matches!(unpacked("<</Filter/DCTDecode>>", b""), Err(ReadError::Damaged)));
    }

    #[test]
    fn a_bomb_is_refused() {
        let bomb = packed(&vec![0; MAX_UNPACKED + 1]);
        assert!(matches!(unpacked("<</Filter/Fl>>", &bomb), Err(ReadError::TooMuchInside)));
        let budget = Budget::new();
        let half = packed(&vec![0; MAX_UNPACKED / 2 + 1]);
        let object = Parser::new(b"<</Filter/Fl>>", 0, &budget).object().unwrap();
        assert!(unpack(object.as_dictionary().unwrap(), &half, &budget).is_ok());
        assert!(matches!(unpack(object.as_dictionary().unwrap(), &half, &budget), Err(ReadError::TooMuchInside)));
    }
}
