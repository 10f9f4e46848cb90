//! A PDF file as objects. Nothing is read before it is asked for: of a form, only the fields are.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::budget::Budget;
use super::cipher::Cipher;
use super::filter::unpack;
use super::object::{Dictionary, Object, Stream};
use super::rebuild;
use super::syntax::Parser;
use super::text;
use super::xref::{Entry, MAX_OBJECTS, Table};
use crate::intake::fault::Fault;

/// How many references may lead to each other.
const MAX_STEPS: usize = 16;

/// A file whose objects can be asked for.
pub(crate) struct Document<'a> {
    bytes: &'a [u8],
    table: Table,
    budget: &'a Budget,
    /// Whether everything is kept that stands in dictionaries.
    whole: bool,
    cipher: Option<Cipher>,
    streams: RefCell<BTreeMap<u32, Rc<ObjectStream>>>,
}

/// Objects that are packed together (ISO 32000-1, 7.5.7).
pub(super) struct ObjectStream {
    bytes: Vec<u8>,
    /// The numbers of the objects, and where each begins.
    index: Vec<(u32, usize)>,
}

impl<'a> Document<'a> {
    /// Opens a file whose objects are where it says that they are.
    pub(crate) fn open(bytes: &'a [u8], budget: &'a Budget) -> Result<Self, Fault> {
        Self::with(bytes, Table::read(bytes, budget)?, budget)
    }

    /// Opens a file by looking for its objects.
    pub(crate) fn rebuild(bytes: &'a [u8], budget: &'a Budget) -> Result<Self, Fault> {
        Self::with(bytes, rebuild::table(bytes, budget)?, budget)
    }

    fn with(bytes: &'a [u8], table: Table, budget: &'a Budget) -> Result<Self, Fault> {
        let mut document = Self { bytes, table, budget, whole: true, cipher: None, streams: RefCell::default() };
        if let Some(encrypt) = document.table.trailer.get("Encrypt") {
            let encrypt = document.resolve(encrypt)?.into_owned();
            document.cipher = Some(Cipher::open(&encrypt, document.table.trailer.get("ID"))?);
        }
        Ok(Self { whole: false, ..document })
    }

    /// Keeps everything that stands in dictionaries, not only what is needed to read fields.
    pub(crate) fn whole(self) -> Self {
        Self { whole: true, ..self }
    }

    /// Returns the dictionary from which all others are reached.
    pub(crate) fn root(&self) -> Result<Dictionary, Fault> {
        self.dictionary(self.table.trailer.get("Root"))?.map(Cow::into_owned).ok_or(Fault::Damaged)
    }

    /// Returns what the file says of its making.
    pub(crate) fn info(&self) -> Result<Dictionary, Fault> {
        Ok(self.dictionary(self.table.trailer.get("Info"))?.map(Cow::into_owned).unwrap_or_default())
    }

    /// Returns a dictionary, if there is one, wherever it stands.
    pub(crate) fn dictionary<'o>(&self, object: Option<&'o Object>) -> Result<Option<Cow<'o, Dictionary>>, Fault> {
        Ok(match object.map(|object| self.resolve(object)).transpose()? {
            Some(Cow::Borrowed(object)) => object.as_dictionary().map(Cow::Borrowed),
            Some(Cow::Owned(Object::Dictionary(dictionary) | Object::Stream(Stream { dictionary, .. }))) => {
                Some(Cow::Owned(dictionary))
            }
            Some(Cow::Owned(_)) | None => None,
        })
    }

    /// Returns the entries of a list, wherever it stands; none if there is no list.
    pub(crate) fn array<'o>(&self, object: Option<&'o Object>) -> Result<Cow<'o, [Object]>, Fault> {
        let array = match object.map(|object| self.resolve(object)).transpose()? {
            Some(Cow::Borrowed(object)) => Cow::Borrowed(object.as_array().unwrap_or_default()),
            Some(Cow::Owned(Object::Array(array))) => Cow::Owned(array),
            Some(Cow::Owned(_)) | None => Cow::Borrowed(&[][..]),
        };
        self.budget.work(array.len())?;
        Ok(array)
    }

    /// Reads a text string. The same one may be asked for many times, so its length counts as what is unpacked does.
    pub(crate) fn text(&self, bytes: &[u8]) -> Result<String, Fault> {
        self.budget.unpack(bytes.len())?;
        Ok(text::decode(bytes))
    }

    /// Returns what the file may still cost.
    pub(crate) const fn budget(&self) -> &Budget {
        self.budget
    }

    /// Returns the object itself, where a reference stands for it.
    pub(crate) fn resolve<'o>(&self, object: &'o Object) -> Result<Cow<'o, Object>, Fault> {
        let Some(mut number) = object.as_reference() else { return Ok(Cow::Borrowed(object)) };
        for _ in 0..MAX_STEPS {
            let object = self.object(number)?;
            match object.as_reference() {
                Some(next) => number = next,
                None => return Ok(Cow::Owned(object)),
            }
        }
        Err(Fault::Damaged)
    }

    /// Says whether there is an object of this number.
    pub(crate) fn has(&self, number: u32) -> bool {
        matches!(self.table.entry(number), Entry::At(_) | Entry::In(_))
    }

    /// Says whether the object of this number stands within the first `length` bytes.
    pub(crate) fn is_within(&self, number: u32, length: usize) -> bool {
        match self.table.entry(number) {
            Entry::At(at) => at < length,
            Entry::In(stream) => matches!(self.table.entry(stream), Entry::At(at) if at < length),
            Entry::Absent | Entry::Free => false,
        }
    }

    /// Returns the bytes of a stream as they stand in the file.
    pub(crate) fn packed(&self, stream: &Stream) -> Result<&'a [u8], Fault> {
        let rest = self.bytes.get(stream.start..).ok_or(Fault::Damaged)?;
        match self.length(stream)? {
            Some(length) => rest.get(..length).ok_or(Fault::Damaged),
            None => until_end(rest, self.budget),
        }
    }

    /// Returns the bytes of a stream, unpacked.
    pub(crate) fn unpack(&self, stream: &Stream) -> Result<Vec<u8>, Fault> {
        let length = self.length(stream)?;
        unpacked(stream, self.bytes, length, self.cipher.as_ref(), self.budget)
    }

    fn length(&self, stream: &Stream) -> Result<Option<usize>, Fault> {
        let length = stream.dictionary.get("Length").map(|length| self.resolve(length)).transpose()?;
        Ok(length.and_then(|length| length.as_count()))
    }

    /// Returns the object of this number. Those that are not there are nothing (ISO 32000-1, 7.3.10).
    fn object(&self, number: u32) -> Result<Object, Fault> {
        self.budget.work(1)?;
        match self.table.entry(number) {
            Entry::Absent | Entry::Free => Ok(Object::Null),
            Entry::At(at) => {
                let parser = Parser::new(self.bytes, at, self.budget);
                let indirect = if self.whole { parser.whole() } else { parser }.indirect()?;
                // Something else at its place means that no place can be relied on.
                if indirect.id.0 != number {
                    return Err(Fault::Damaged);
                }
                let mut object = indirect.object;
                if let Some(cipher) = &self.cipher {
                    cipher.decrypt_strings(indirect.id, &mut object)?;
                }
                Ok(object)
            }
            Entry::In(stream) => self.stream(stream)?.object(number, self.whole, self.budget),
        }
    }

    fn stream(&self, number: u32) -> Result<Rc<ObjectStream>, Fault> {
        if let Some(stream) = self.streams.borrow().get(&number) {
            return Ok(Rc::clone(stream));
        }
        // Object streams are never in others; so none can lead back to itself.
        let Entry::At(at) = self.table.entry(number) else { return Err(Fault::Damaged) };
        let indirect = Parser::new(self.bytes, at, self.budget).indirect()?;
        let Object::Stream(stream) = indirect.object else { return Err(Fault::Damaged) };
        if indirect.id.0 != number {
            return Err(Fault::Damaged);
        }
        let length = match stream.dictionary.get("Length") {
            Some(Object::Reference(length)) if matches!(self.table.entry(*length), Entry::In(_)) => None,
            Some(_) | None => self.length(&stream)?,
        };
        let read = ObjectStream::read(&stream, self.bytes, length, self.cipher.as_ref(), self.budget)?;
        let read = Rc::new(read);
        self.streams.borrow_mut().insert(number, Rc::clone(&read));
        Ok(read)
    }
}

impl ObjectStream {
    /// Unpacks a stream, and reads where its objects are. Without a length it ends where it says that it does.
    pub(super) fn read(
        stream: &Stream,
        file: &[u8],
        length: Option<usize>,
        cipher: Option<&Cipher>,
        budget: &Budget,
    ) -> Result<Self, Fault> {
        let count = |name| stream.dictionary.get(name).and_then(Object::as_count).ok_or(Fault::Damaged);
        let (objects, first) = (count("N")?, count("First")?);
        if objects > MAX_OBJECTS {
            return Err(Fault::TooManyObjects);
        }
        let bytes = unpacked(stream, file, length, cipher, budget)?;
        let mut parser = Parser::new(&bytes, 0, budget);
        let mut index = Vec::new();
        for _ in 0..objects {
            let (number, at) = (parser.count()?, parser.count()?);
            let at = first.checked_add(at).filter(|&at| at < bytes.len()).ok_or(Fault::Damaged)?;
            index.push((u32::try_from(number).map_err(|_| Fault::Damaged)?, at));
        }
        Ok(Self { bytes, index })
    }

    /// Returns the numbers of its objects.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.index.iter().map(|&(number, _)| number)
    }

    fn object(&self, number: u32, whole: bool, budget: &Budget) -> Result<Object, Fault> {
        budget.work(self.index.len() / 8)?;
        let (_, at) = self.index.iter().find(|(held, _)| *held == number).ok_or(Fault::Damaged)?;
        let parser = Parser::new(&self.bytes, *at, budget);
        if whole { parser.whole() } else { parser }.object()
    }
}

/// Unpacks the bytes of a stream. Without a length, or with one that is wrong, they end at the word for it.
fn unpacked(
    stream: &Stream,
    file: &[u8],
    length: Option<usize>,
    cipher: Option<&Cipher>,
    budget: &Budget,
) -> Result<Vec<u8>, Fault> {
    let rest = file.get(stream.start..).ok_or(Fault::Damaged)?;
    let ends_there = |&length: &usize| {
        rest.get(length..).is_some_and(|behind| Parser::new(behind, 0, budget).take_keyword(b"endstream"))
    };
    let packed = match length.filter(ends_there) {
        Some(length) => &rest[..length],
        None => until_end(rest, budget)?,
    };
    match cipher {
        Some(cipher) => unpack(&stream.dictionary, &cipher.decrypt_stream(stream, packed)?, budget),
        None => unpack(&stream.dictionary, packed, budget),
    }
}

fn until_end<'b>(rest: &'b [u8], budget: &Budget) -> Result<&'b [u8], Fault> {
    let word = b"endstream";
    let end = rest.windows(word.len()).position(|window| window == word).ok_or(Fault::Damaged)?;
    budget.work(end)?;
    let rest = &rest[..end];
    Ok(rest.strip_suffix(b"\r\n").or_else(|| rest.strip_suffix(b"\n")).unwrap_or(rest))
}
