//! Oddly made files: each has two versions of the field or of the page, and it depends on the reader which one counts.

use std::fmt::Write;

use super::base::{Base, FORGED, MORE, Part, VALUES, more, stream};
use super::kinds;

/// A file, with what is odd about it.
pub struct Odd {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A sequence of numbers that is the same in each run.
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5bf0_3635)
    }

    /// Returns a number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        let count = u64::try_from(all.len()).unwrap();
        all[usize::try_from(self.below(count)).unwrap()]
    }
}

/// A file under construction.
pub struct File<'a> {
    pub base: &'a Base,
    pub bytes: Vec<u8>,
    /// Where the last section starts.
    pub start: usize,
    /// The number behind the last object.
    pub size: u32,
    pub part: &'a Part,
}

/// How an update is written.
pub struct Update {
    pub objects: Vec<(u32, String, Vec<u8>)>,
    /// Changes the rows: number, offset, generation, type.
    pub rows: Vec<Row>,
    pub has_stream: bool,
    pub prev: String,
    pub trailer: String,
    pub size: Option<u32>,
    pub behind: String,
    pub startxref: Option<String>,
    /// Changes what is written of the table or its stream.
    pub spelled: fn(String) -> String,
}

#[derive(Clone)]
pub struct Row {
    pub number: u32,
    pub kind: u8,
    pub offset: i64,
    pub generation: u16,
}

impl<'a> File<'a> {
    /// The form with the value that was filled in.
    fn new(base: &'a Base, part: &'a Part, numbers: &mut Numbers) -> Self {
        let mut file = Self { base, bytes: base.bytes.clone(), start: base.start, size: base.size + MORE, part };
        let mut update = file.update();
        update.objects.extend(more(base).into_iter().map(|(number, object)| (number, "0".to_owned(), object)));
        update.objects.push((base.field.number, "0".to_owned(), base.field.versions[0].clone().into_bytes()));
        if numbers.below(2) == 0 {
            update.objects.push((base.page.number, "0".to_owned(), base.page.versions[0].clone().into_bytes()));
        }
        file.append(update);
        file
    }

    pub fn update(&self) -> Update {
        Update {
            objects: Vec::new(),
            rows: Vec::new(),
            has_stream: self.base.has_streams,
            prev: self.start.to_string(),
            trailer: String::new(),
            size: None,
            behind: String::new(),
            startxref: None,
            spelled: |text| text,
        }
    }

    /// An update with a version of the part.
    pub fn with(&self, version: usize) -> Update {
        let mut update = self.update();
        update.objects.push((self.part.number, "0".to_owned(), self.part.versions[version].clone().into_bytes()));
        update
    }

    pub fn write(&mut self, number: u32, generation: &str, object: &[u8]) -> i64 {
        let offset = i64::try_from(self.bytes.len()).unwrap();
        self.bytes.extend(format!("{number} {generation} obj\n").bytes());
        self.bytes.extend(object);
        self.bytes.extend(b"\nendobj\n");
        offset
    }

    pub fn text(&mut self, text: &str) {
        self.bytes.extend(text.bytes());
    }

    pub fn append(&mut self, update: Update) {
        self.text("\n");
        let mut rows = Vec::new();
        for (number, generation, object) in &update.objects {
            let offset = self.write(*number, generation, object);
            rows.push(Row { number: *number, kind: 1, offset, generation: 0 });
        }
        for row in &update.rows {
            rows.retain(|own| own.number != row.number || own.kind == 9);
        }
        rows.extend(update.rows.iter().cloned());
        rows.sort_by_key(|row| row.number);
        let start = self.bytes.len();
        let highest = rows.iter().map(|row| row.number).max().unwrap_or_default();
        let own = self.size.max(highest + 1);
        self.size = if update.has_stream { own + 1 } else { own };
        let size = update.size.unwrap_or(self.size);
        let prev = if update.prev.is_empty() { String::new() } else { format!("/Prev {}", update.prev) };
        let trailer = format!("/Size {size} {} {prev} {}", self.base.trailer, update.trailer);
        let section = if update.has_stream {
            let mut index = String::new();
            let mut data = Vec::new();
            rows.push(Row { number: own, kind: 1, offset: i64::try_from(start).unwrap(), generation: 0 });
            for row in &rows {
                write!(index, "{} 1 ", row.number).unwrap();
                data.push(row.kind);
                data.extend(&row.offset.to_be_bytes()[4..]);
                data.extend(row.generation.to_be_bytes());
            }
            let entries = format!("/Type /XRef /W [1 4 2] /Index [{}] {trailer}", index.trim_end());
            let digits = data.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
            let object = stream(&format!("{entries} /Filter /ASCIIHexDecode"), format!("{digits}>").as_bytes());
            format!("{own} 0 obj\n{}\nendobj\n", String::from_utf8(object).unwrap())
        } else {
            let mut table = "xref\n".to_owned();
            for row in &rows {
                let kind = if row.kind == 0 { 'f' } else { 'n' };
                write!(table, "{} 1\n{:010} {:05} {kind} \n", row.number, row.offset, row.generation).unwrap();
            }
            format!("{table}trailer\n<< {trailer} >>\n")
        };
        self.text(&(update.spelled)(section));
        let said = update.startxref.unwrap_or_else(|| start.to_string());
        self.text(&format!("startxref\n{said}\n%%EOF\n{}", update.behind));
        self.start = start;
    }
}

/// Makes the file of a seed.
pub fn odd(seed: u64, bases: &[Base]) -> Odd {
    let numbers = &mut Numbers::new(seed);
    let kind = kinds::KINDS[usize::try_from(seed).unwrap() % kinds::KINDS.len()];
    let base = &bases[usize::try_from(numbers.below(2)).unwrap()];
    let part = if numbers.below(2) == 0 { &base.field } else { &base.page };
    let mut file = File::new(base, part, numbers);
    (kind.1)(&mut file, numbers);
    if kind.0 != kinds::HONEST[0] && kind.0 != kinds::HONEST[1] && numbers.below(5) == 0 {
        let behind = numbers.of(&["\0\0\0", "%%EOF\n", "\r\n\r\n", "% end\n", "xyz", "startxref\n0\n%%EOF\n"]);
        file.text(behind);
    }
    Odd { name: format!("{seed:04} {}", kind.0), bytes: file.bytes }
}

/// Reports whether a text of a page shows another version than that of the value.
pub fn shows_other(text: &str, value: &str) -> bool {
    text.contains(FORGED) || VALUES.iter().any(|other| *other != value && text.contains(other))
}
