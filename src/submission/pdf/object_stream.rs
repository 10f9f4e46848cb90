//! Object streams (ISO 32000-1, 7.5.7).

use super::budget::Budget;
use super::cipher::Cipher;
use super::object::{Object, Stream};
use super::parser::Parser;
use super::stream_data::{packed, unpacked};
use crate::submission::limits::MAX_OBJECTS;
use crate::submission::read_error::ReadError;

/// A decompressed object stream.
pub(super) struct ObjectStream {
    pub(super) bytes: Vec<u8>,
    /// The object numbers and the position of each object.
    pub(super) index: Vec<(u32, usize)>,
}

impl ObjectStream {
    /// Decompresses a stream and reads its index. If the length is missing, the data ends at `endstream`.
    pub(super) fn read(
        stream: &Stream,
        file: &[u8],
        length: Option<usize>,
        cipher: Option<&Cipher>,
        budget: &Budget,
    ) -> Result<Self, ReadError> {
        let count = |name| stream.dictionary.get(name).and_then(Object::as_count).ok_or(ReadError::Damaged);
        let (objects, first) = (count("N")?, count("First")?);
        if objects > MAX_OBJECTS {
            return Err(ReadError::TooManyObjects);
        }
        let bytes = unpacked(stream, packed(stream, file, length, cipher, budget)?, budget)?.into_owned();
        let mut parser = Parser::new(&bytes, 0, budget);
        let mut index = Vec::new();
        for _ in 0..objects {
            let (number, at) = (parser.count()?, parser.count()?);
            let at = first.checked_add(at).filter(|&at| at < bytes.len()).ok_or(ReadError::Damaged)?;
            index.push((u32::try_from(number).map_err(|_| ReadError::Damaged)?, at));
        }
        Ok(Self { bytes, index })
    }

    /// Returns the object numbers.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.index.iter().map(|&(number, _)| number)
    }

    pub(super) fn object(&self, number: u32, budget: &Budget) -> Result<Object, ReadError> {
        budget.work(self.index.len() / 8)?;
        let (_, at) = self.index.iter().find(|(contained, _)| *contained == number).ok_or(ReadError::Damaged)?;
        Parser::new(&self.bytes, *at, budget).object()
    }
}
