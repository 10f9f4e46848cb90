//! A PDF file as a collection of objects, each of which is parsed when it is first asked for.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::budget::Budget;
use super::cipher::Cipher;
use super::filter::FILTER_KEYS;
use super::issued_objects::IssuedObjects;
use super::object::{Dictionary, Name, Object, Stream};
use super::object_source::ObjectSource;
use super::object_stream::ObjectStream;
use super::parser::Parser;
use super::stream_data::{packed, unpacked};
use super::xref::{XrefEntry, XrefTable};
use super::xref_rebuild;
use crate::submission::read_error::ReadError;

/// The maximum length of a chain of references.
const MAX_STEPS: usize = 16;

/// How deeply it may be nested what is said of packing: a list of dictionaries.
const MAX_SAID: usize = 2;

/// How far from the beginning of a file its first line may stand.
const HEAD: usize = 1024;

/// Stands for objects that do not exist.
static NOTHING: Object = Object::Null;

/// A file whose objects are parsed on demand, each only once. An object is paid for each time that it is asked for, so that
/// what is kept saves time and moves no limit.
pub(crate) struct Document<'a> {
    bytes: &'a [u8],
    pub(super) table: XrefTable,
    budget: Budget,
    cipher: Option<Cipher>,
    streams: RefCell<BTreeMap<u32, Rc<ObjectStream>>>,
    objects: Vec<OnceCell<Box<Parsed>>>,
    /// The objects of the issued form that the file begins with. Those that still count need not be parsed again.
    issued: Option<&'a IssuedObjects>,
    /// The object streams of the issued form that were paid for.
    paid: RefCell<BTreeSet<u32>>,
}

/// A parsed object, and how many steps of work that took.
pub(super) struct Parsed {
    pub(super) object: Object,
    pub(super) steps: usize,
}

impl<'a> Document<'a> {
    /// Opens a file with its own cross-reference table.
    pub(crate) fn open(bytes: &'a [u8], budget: &Budget) -> Result<Self, ReadError> {
        Self::with(bytes, XrefTable::read(bytes, budget)?, budget)
    }

    /// Opens a file that begins with an issued form. The result is the same as that of [`Self::open`], in less time.
    pub(super) fn continuing(bytes: &'a [u8], issued: &'a IssuedObjects, budget: &Budget) -> Result<Self, ReadError> {
        let document = Self::open(bytes, budget)?;
        Ok(Self { issued: Some(issued).filter(|_| document.cipher.is_none()), ..document })
    }

    /// Opens a file with a rebuilt cross-reference table.
    pub(crate) fn rebuild(bytes: &'a [u8], budget: &Budget) -> Result<Self, ReadError> {
        Self::with(bytes, xref_rebuild::table(bytes, budget)?, budget)
    }

    fn with(bytes: &'a [u8], table: XrefTable, budget: &Budget) -> Result<Self, ReadError> {
        let mut document = Self {
            bytes,
            table,
            budget: budget.clone(),
            cipher: None,
            streams: RefCell::default(),
            objects: Vec::new(),
            issued: None,
            paid: RefCell::default(),
        };
        document.forget();
        if let Some(encrypt) = document.table.trailer.get("Encrypt") {
            let file_id = document.table.trailer.get("ID").map(|id| document.resolve(id)).transpose()?;
            let cipher = Cipher::open(document.resolve(encrypt)?, file_id)?;
            document.cipher = Some(cipher);
            // The objects on the way to the key were read without decryption.
            document.forget();
        }
        Ok(document)
    }

    /// Drops all parsed objects.
    pub(super) fn forget(&mut self) {
        self.objects = self.table.numbers().map(|_| OnceCell::new()).collect();
        self.streams.take();
        self.paid.take();
    }

    /// Returns the document information dictionary.
    pub(crate) fn info(&self) -> Result<Option<&Dictionary>, ReadError> {
        self.dictionary(self.table.trailer.get("Info"))
    }

    /// Returns what the file may still cost.
    pub(crate) const fn budget(&self) -> &Budget {
        &self.budget
    }

    /// Returns the range of possible object numbers.
    pub(super) fn numbers(&self) -> std::ops::Range<u32> {
        self.table.numbers()
    }

    /// Returns the number of the object stream that an object is in, if it is in one.
    pub(super) fn holder(&self, number: u32) -> Option<u32> {
        match self.table.entry(number) {
            XrefEntry::In(stream) => Some(stream),
            XrefEntry::Absent | XrefEntry::Free | XrefEntry::At(_) => None,
        }
    }

    /// Returns the reference to the catalog.
    pub(super) fn root_reference(&self) -> Option<&Object> {
        self.table.trailer.get("Root")
    }

    /// Returns the cross-reference table, unless the file is encrypted.
    pub(super) const fn plain_table(&self) -> Option<&XrefTable> {
        if self.cipher.is_none() { Some(&self.table) } else { None }
    }

    /// Returns the cross-reference table, unless the file is encrypted.
    pub(super) fn into_plain_table(self) -> Option<XrefTable> {
        self.cipher.is_none().then_some(self.table)
    }

    /// Returns the bytes of a stream, decrypted and not unpacked.
    pub(super) fn packed(&self, stream: &Stream) -> Result<Cow<'a, [u8]>, ReadError> {
        let length = self.length(stream)?;
        packed(stream, self.bytes, length, self.cipher.as_ref(), &self.budget)
    }

    /// Returns the bytes of a stream, unpacked.
    pub(crate) fn unpack(&self, stream: &Stream) -> Result<Cow<'a, [u8]>, ReadError> {
        let stream = self.with_packing(stream)?;
        unpacked(&stream, self.packed(&stream)?, &self.budget)
    }

    /// Lets a stream say itself how it is packed, where that stands elsewhere.
    pub(super) fn with_packing<'s>(&self, stream: &'s Stream) -> Result<Cow<'s, Stream>, ReadError> {
        let mut said_elsewhere = Vec::new();
        for key in FILTER_KEYS {
            if let Some(said) = stream.dictionary.get(key).filter(|said| refers(said)) {
                said_elsewhere.push((Name::from(key.as_bytes()), self.direct(said, 0)?));
            }
        }
        let mut stream = Cow::Borrowed(stream);
        if !said_elsewhere.is_empty() {
            // What stands twice counts as it stands last.
            stream.to_mut().dictionary.0.extend(said_elsewhere);
        }
        Ok(stream)
    }

    /// Returns an object with all that it refers to, as deep as what is said of packing.
    fn direct(&self, object: &Object, depth: usize) -> Result<Object, ReadError> {
        if depth > MAX_SAID {
            return Ok(object.clone());
        }
        match self.resolve(object)? {
            Object::Array(array) => {
                Ok(Object::Array(array.iter().map(|entry| self.direct(entry, depth + 1)).collect::<Result<_, _>>()?))
            }
            Object::Dictionary(dictionary) => {
                let entries = dictionary.0.iter().map(|(key, entry)| Ok((key.clone(), self.direct(entry, depth + 1)?)));
                Ok(Object::Dictionary(Dictionary(entries.collect::<Result<_, _>>()?)))
            }
            single @ (Object::Null
            | Object::Bool(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(_)
            | Object::Reference(_)
            | Object::Stream(_)) => Ok(single.clone()),
        }
    }

    fn length(&self, stream: &Stream) -> Result<Option<usize>, ReadError> {
        let length = stream.dictionary.get("Length").map(|length| self.resolve(length)).transpose()?;
        Ok(length.and_then(Object::as_count))
    }

    /// Returns the object of this number. Those that are not there are nothing (ISO 32000-1, 7.3.10).
    fn object(&self, number: u32) -> Result<&Object, ReadError> {
        let Some(parsed) = self.parsed(number)? else { return Ok(&NOTHING) };
        Ok(&parsed.object)
    }

    /// Returns the object of this number, if it is there, and pays for it.
    pub(super) fn parsed(&self, number: u32) -> Result<Option<&Parsed>, ReadError> {
        self.budget.work(1)?;
        let place = usize::try_from(number).ok().and_then(|number| self.objects.get(number));
        let Some(place) = place.filter(|_| self.has(number)) else { return Ok(None) };
        if let Some(parsed) = place.get() {
            self.budget.work(parsed.steps)?;
            return Ok(Some(parsed));
        }
        if let Some(issued) = self.issued
            && let Some(parsed) = issued.kept(number, &self.table)
        {
            self.pay_for_stream(issued, number)?;
            self.budget.work(parsed.steps)?;
            return Ok(Some(parsed));
        }
        if let Some(stream) = self.holder(number) {
            // Unpacking the stream is paid for once, and is no part of what the object costs.
            self.stream(stream)?;
        }
        let before = self.budget.worked();
        let object = self.parse(number)?;
        let parsed = Box::new(Parsed { object, steps: self.budget.worked() - before });
        Ok(Some(place.get_or_init(|| parsed)))
    }

    /// Pays for the object stream of an object of the issued form, once, so that what is not unpacked again costs as much.
    fn pay_for_stream(&self, issued: &IssuedObjects, number: u32) -> Result<(), ReadError> {
        let Some(stream) = self.holder(number) else { return Ok(()) };
        let Some(cost) = issued.stream_cost(stream) else { return Ok(()) };
        if !self.streams.borrow().contains_key(&stream) && self.paid.borrow_mut().insert(stream) {
            self.budget.spend(cost)?;
        }
        Ok(())
    }

    /// Reads the object of this number.
    fn parse(&self, number: u32) -> Result<Object, ReadError> {
        match self.table.entry(number) {
            XrefEntry::Absent | XrefEntry::Free => Ok(Object::Null),
            XrefEntry::At(at) => self.parse_at(number, at),
            XrefEntry::In(stream) => self.stream(stream)?.object(number, &self.budget),
        }
    }

    fn parse_at(&self, number: u32, at: usize) -> Result<Object, ReadError> {
        let indirect = Parser::new(self.bytes, at, &self.budget).indirect()?;
        // Something else at its place means that no place can be relied on.
        if indirect.id.0 != number {
            return Err(ReadError::Damaged);
        }
        let mut object = indirect.object;
        // What says how the file is encrypted is not encrypted.
        let encrypt = self.table.trailer.get("Encrypt").and_then(Object::as_reference);
        if let Some(cipher) = self.cipher.as_ref().filter(|_| encrypt != Some(number)) {
            cipher.decrypt_strings(indirect.id, &mut object)?;
        }
        Ok(object)
    }

    /// Returns the object stream of this number.
    pub(super) fn stream(&self, number: u32) -> Result<Rc<ObjectStream>, ReadError> {
        if let Some(stream) = self.streams.borrow().get(&number) {
            return Ok(Rc::clone(stream));
        }
        let unpack = || self.unpack_objects(number);
        let is_paid = self.paid.borrow().contains(&number);
        let read = Rc::new(if is_paid { self.budget.prepaid(unpack)? } else { unpack()? });
        self.streams.borrow_mut().insert(number, Rc::clone(&read));
        Ok(read)
    }

    fn unpack_objects(&self, number: u32) -> Result<ObjectStream, ReadError> {
        // Object streams are never in others; so none can lead back to itself.
        let XrefEntry::At(at) = self.table.entry(number) else { return Err(ReadError::Damaged) };
        let indirect = Parser::new(self.bytes, at, &self.budget).indirect()?;
        let Object::Stream(stream) = indirect.object else { return Err(ReadError::Damaged) };
        if indirect.id.0 != number {
            return Err(ReadError::Damaged);
        }
        let length = match stream.dictionary.get("Length") {
            Some(Object::Reference(length)) if matches!(self.table.entry(*length), XrefEntry::In(_)) => None,
            Some(_) | None => self.length(&stream)?,
        };
        ObjectStream::read(&stream, self.bytes, length, self.cipher.as_ref(), &self.budget)
    }
}

impl ObjectSource for Document<'_> {
    fn resolve<'o>(&'o self, object: &'o Object) -> Result<&'o Object, ReadError> {
        let Some(mut number) = object.as_reference() else { return Ok(object) };
        for _ in 0..MAX_STEPS {
            let object = self.object(number)?;
            match object.as_reference() {
                Some(next) => number = next,
                None => return Ok(object),
            }
        }
        Err(ReadError::Damaged)
    }

    fn has(&self, number: u32) -> bool {
        matches!(self.table.entry(number), XrefEntry::At(_) | XrefEntry::In(_))
    }

    fn root(&self) -> Result<&Dictionary, ReadError> {
        self.dictionary(self.table.trailer.get("Root"))?.ok_or(ReadError::Damaged)
    }

    fn work(&self, steps: usize) -> Result<(), ReadError> {
        self.budget.work(steps)
    }

    fn copy(&self, bytes: usize) -> Result<(), ReadError> {
        self.budget.unpack(bytes)
    }
}

/// Reports whether something stands elsewhere of what is said of packing.
pub(super) fn refers(said: &Object) -> bool {
    match said {
        Object::Reference(_) => true,
        Object::Array(array) => array.iter().any(refers),
        Object::Dictionary(dictionary) => dictionary.0.iter().any(|(_, said)| refers(said)),
        Object::Null
        | Object::Bool(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(_)
        | Object::Stream(_) => false,
    }
}

/// Says where a PDF begins within the bytes, if it is one. Some mail programs put lines before it.
pub(crate) fn begins(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes[..bytes.len().min(HEAD)].windows(word.len()).position(|window| window == word)
}
