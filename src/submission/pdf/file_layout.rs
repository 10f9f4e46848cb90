//! The layout of a PDF file: its objects and tables in the order in which they stand (ISO 32000-1, 7.5).
//!
//! Every byte must belong to one of them, so that programs that search a file find what its tables list, and nothing else.

use super::budget::Budget;
use super::strict_syntax::{Length, ObjectKind, Outline, StrictReader, Strictly, plain};
use super::xref_rebuild::next_object;
use crate::integrity::Irregularity;

/// The length that some programs state for an empty stream that is encrypted.
const EMPTY: usize = 32;

/// An object where it stands in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlacedObject {
    pub(super) number: u32,
    /// The position of its number.
    pub(super) at: usize,
    /// Where it ends.
    pub(super) end: usize,
    pub(super) kind: ObjectKind,
    /// The object in which the length of its stream is, and the true length.
    pub(super) length: Option<(u32, usize)>,
}

/// All objects and tables of a file, or of the part of it behind the issued form.
#[derive(Debug, Default)]
pub(super) struct FileLayout {
    pub(super) objects: Vec<PlacedObject>,
    /// The positions of tables that are no streams.
    pub(super) tables: Vec<usize>,
    /// The positions that `startxref` states.
    pub(super) starts: Vec<usize>,
    /// Whether the file is linearized.
    pub(super) is_linearized: bool,
    is_encrypted: bool,
}

impl FileLayout {
    /// Reads the layout from a position on: the beginning of the file, or the end of the issued form.
    pub(super) fn read(bytes: &[u8], from: usize, is_encrypted: bool, budget: &Budget) -> Strictly<Self> {
        budget.work(bytes.len().saturating_sub(from) / 4).map_err(|_| Irregularity::TooCostly)?;
        let start = if from == 0 { header(bytes)? } else { from };
        let mut layout = Self { is_encrypted, ..Self::default() };
        let mut reader = StrictReader::new(bytes, start);
        // Whether a complete revision precedes; other bytes may follow it, such as the end of a transfer in chunks.
        let mut is_complete = from > 0;
        loop {
            let before = reader.at;
            reader.skip_space()?;
            if reader.rest().is_empty() {
                return if is_complete { Ok(layout) } else { Err(Irregularity::Tables) };
            }
            let begun = object_number(&mut reader)?;
            if let Some((number, at)) = begun {
                layout.object(&mut reader, number, at)?;
                is_complete = false;
            } else if reader.take(b"xref") {
                layout.table(&mut reader)?;
                is_complete = false;
            } else if reader.take(b"startxref") {
                layout.starts.push(start_of_tables(&mut reader)?);
                is_complete = true;
            } else if is_complete {
                reader.at = before;
                skip_foreign(&mut reader)?;
            } else {
                return Err(Irregularity::Unlisted);
            }
        }
    }

    fn object(&mut self, reader: &mut StrictReader<'_>, number: u32, at: usize) -> Strictly<()> {
        let outline = reader.object()?;
        reader.skip_space()?;
        let length = if reader.rest().starts_with(b"stream") { self.stream(reader, &outline)? } else { None };
        reader.skip_space()?;
        // PDFium leaves out the end of a cross-reference stream.
        if !reader.take(b"endobj") && !reader.rest().starts_with(b"startxref") {
            return Err(Irregularity::Spelling);
        }
        if outline.kind == ObjectKind::Objects && outline.extends {
            return Err(Irregularity::ObjectStreams);
        }
        self.is_linearized |= self.objects.is_empty() && outline.is_linearized;
        self.objects.push(PlacedObject { number, at, end: reader.at, kind: outline.kind, length });
        Ok(())
    }

    /// Goes over a stream; returns the object that its length is in, and the length.
    fn stream(&self, reader: &mut StrictReader<'_>, outline: &Outline) -> Strictly<Option<(u32, usize)>> {
        let rest = reader.rest();
        let data =
            rest.strip_prefix(b"stream\r\n").or_else(|| rest.strip_prefix(b"stream\n")).ok_or(Irregularity::Lengths)?;
        reader.at += rest.len() - data.len();
        let stated = outline.length.filter(|_| outline.is_dictionary).ok_or(Irregularity::Lengths)?;
        let length = match stated {
            // Some programs state the length that nothing would have if it were encrypted.
            Length::Direct(..=EMPTY) if self.is_encrypted && is_end(data) => 0,
            Length::Direct(length) => length,
            Length::In(_) if outline.kind == ObjectKind::Xref => return Err(Irregularity::Lengths),
            Length::In(_) => {
                let end = memchr::memmem::find(data, b"endstream").ok_or(Irregularity::Lengths)?;
                let data = &data[..end];
                data.strip_suffix(b"\r\n").or_else(|| data.strip_suffix(b"\n")).unwrap_or(data).len()
            }
        };
        plain(data.get(..length).ok_or(Irregularity::Lengths)?)?;
        reader.at += length;
        let line = [&b"\r\n"[..], b"\n", b"\r"].into_iter().find(|line| reader.rest().starts_with(line));
        reader.at += line.map_or(0, <[u8]>::len);
        if !reader.take(b"endstream") {
            return Err(Irregularity::Lengths);
        }
        Ok(match stated {
            Length::Direct(_) => None,
            Length::In(number) => Some((number, length)),
        })
    }

    /// Goes over a table and its trailer.
    fn table(&mut self, reader: &mut StrictReader<'_>) -> Strictly<()> {
        self.tables.push(reader.at - b"xref".len());
        reader.skip_white();
        while !reader.take(b"trailer") {
            let mut number = || {
                reader.skip_white();
                reader.count().ok_or(Irregularity::Tables)
            };
            let (_, count) = (number()?, number()?);
            let lines = [&b" \r\n"[..], b" \n", b"\r\n", b"\n", b"\r"];
            let line = lines.into_iter().find(|line| reader.rest().starts_with(line)).ok_or(Irregularity::Tables)?;
            reader.at += line.len();
            for _ in 0..count {
                let entry = reader.rest().get(..20).filter(|entry| is_entry(entry)).ok_or(Irregularity::Tables)?;
                reader.at += entry.len();
            }
            reader.skip_white();
        }
        if reader.object()?.is_dictionary { Ok(()) } else { Err(Irregularity::Tables) }
    }

    /// Returns the object at a position.
    pub(super) fn object_at(&self, at: usize) -> Option<&PlacedObject> {
        self.objects.binary_search_by_key(&at, |object| object.at).ok().map(|index| &self.objects[index])
    }
}

/// Returns the position behind the first line.
fn header(bytes: &[u8]) -> Strictly<usize> {
    let versions = [&b"%PDF-1.2"[..], b"%PDF-1.3", b"%PDF-1.4", b"%PDF-1.5", b"%PDF-1.6", b"%PDF-1.7", b"%PDF-2.0"];
    let version = versions.into_iter().find(|version| bytes.starts_with(version)).ok_or(Irregularity::Header)?;
    match bytes.get(version.len()) {
        Some(b'\r' | b'\n' | b' ') => Ok(version.len()),
        Some(_) | None => Err(Irregularity::Header),
    }
}

/// Goes over the header of an object, `12 0 obj`, and returns its number and position.
fn object_number(reader: &mut StrictReader<'_>) -> Strictly<Option<(u32, usize)>> {
    let at = reader.at;
    let mut number = || {
        let number = reader.count()?;
        reader.skip_white();
        Some(number)
    };
    let numbers = number().zip(number());
    let Some((number, generation)) = numbers.filter(|_| reader.take(b"obj")) else {
        reader.at = at;
        return Ok(None);
    };
    // A number that was given again is read differently.
    let number = u32::try_from(number).ok().filter(|_| generation == 0).ok_or(Irregularity::Entries)?;
    Ok(Some((number, at)))
}

/// Reports whether a stream ends here.
fn is_end(data: &[u8]) -> bool {
    let line = [&b"\r\n"[..], b"\n"].into_iter().find_map(|line| data.strip_prefix(line));
    line.unwrap_or(data).starts_with(b"endstream")
}

/// Reports whether these 20 bytes are an entry of a table.
fn is_entry(entry: &[u8]) -> bool {
    let digits = |range: std::ops::Range<usize>| entry[range].iter().all(u8::is_ascii_digit);
    digits(0..10)
        && entry[10] == b' '
        && digits(11..16)
        && entry[16] == b' '
        && matches!(entry[17], b'n' | b'f')
        && matches!(&entry[18..], b" \n" | b" \r" | b"\r\n")
}

/// Goes over what follows `startxref`, and returns the position that it states.
fn start_of_tables(reader: &mut StrictReader<'_>) -> Strictly<usize> {
    reader.skip_white();
    let start = reader.count().ok_or(Irregularity::Tables)?;
    reader.skip_white();
    if !reader.rest().starts_with(b"%%EOF") {
        return Err(Irregularity::Tables);
    }
    // What follows directly is foreign, not a part of the comment.
    reader.at += b"%%EOF".len();
    Ok(start)
}

/// Goes over bytes that are not of the file, up to the next object.
fn skip_foreign(reader: &mut StrictReader<'_>) -> Strictly<()> {
    let rest = reader.rest();
    let length = next_object(rest, 0).map_or(rest.len(), |(start, _)| start);
    plain(&rest[..length])?;
    reader.at += length;
    if length == 0 { Err(Irregularity::Unlisted) } else { Ok(()) }
}
