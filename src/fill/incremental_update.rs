//! Writes an incremental update after the unchanged bytes of the blank form (ISO 32000-1, 7.5.6), with a
//! cross-reference stream (7.5.8), as in the blank form.

use sha2::{Digest as _, Sha256};

use super::blank_form::BlankForm;
use super::object_writer::{write_bytes, write_number};

/// The capacity reserved for the update, in bytes.
const INITIAL_CAPACITY: usize = 96 * 1024;

/// The incremental update of a blank form.
pub(super) struct IncrementalUpdate<'b> {
    blank: &'b BlankForm,
    /// The file so far, starting with the blank form.
    out: Vec<u8>,
    /// The written objects: their numbers and positions.
    objects: Vec<(u32, u32)>,
    next: u32,
    content: Sha256,
}

impl<'b> IncrementalUpdate<'b> {
    /// Starts an update of a blank form.
    pub(super) fn new(blank: &'b BlankForm) -> Self {
        let mut out = Vec::with_capacity(blank.bytes.len() + INITIAL_CAPACITY);
        out.extend_from_slice(&blank.bytes);
        if out.last() != Some(&b'\n') {
            out.push(b'\n');
        }
        Self { blank, out, objects: Vec::with_capacity(256), next: blank.trailer.size, content: Sha256::new() }
    }

    /// Adds a value to the hash from which the file's id is computed.
    pub(super) fn hash_value(&mut self, name: &str, value: &str) {
        for part in [name, value] {
            self.content.update(part);
            self.content.update([0]);
        }
    }

    /// Reserves an object number.
    pub(super) const fn reserve(&mut self) -> u32 {
        let number = self.next;
        self.next += 1;
        number
    }

    /// Writes an object.
    pub(super) fn object(&mut self, number: u32, write: impl FnOnce(&mut Vec<u8>)) {
        // The cross-reference stream has four bytes for a position; files are much smaller.
        let place = u32::try_from(self.out.len()).unwrap_or(u32::MAX);
        self.objects.push((number, place));
        write_number(&mut self.out, number);
        self.out.extend(b" 0 obj\n");
        write(&mut self.out);
        self.out.extend(b"\nendobj\n");
    }

    /// Writes a stream object: its entries without the length, and its data.
    pub(super) fn stream(&mut self, number: u32, entries: &[u8], content: &[u8]) {
        self.object(number, |out| write_stream(out, entries, content));
    }

    /// Writes the cross-reference stream and the trailer, and returns the file.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let table = self.reserve();
        let start = u32::try_from(self.out.len()).unwrap_or(u32::MAX);
        self.objects.push((table, start));
        self.objects.sort_unstable();
        let entries = self.table_entries();
        let content: Vec<u8> = self.objects.iter().flat_map(|&(_, place)| table_line(place)).collect();
        write_number(&mut self.out, table);
        self.out.extend(b" 0 obj\n");
        write_stream(&mut self.out, &entries, &content);
        self.out.extend(b"\nendobj\nstartxref\n");
        write_number(&mut self.out, start);
        self.out.extend(b"\n%%EOF\n");
        self.out
    }

    fn table_entries(&self) -> Vec<u8> {
        let trailer = &self.blank.trailer;
        let mut entries = b"/Type/XRef/W[1 4 1]/Size ".to_vec();
        write_number(&mut entries, self.next);
        entries.extend(b"/Prev ");
        entries.extend(trailer.previous.to_string().bytes());
        entries.extend(&trailer.entries);
        entries.extend(b"/ID[");
        write_bytes(&mut entries, &trailer.id);
        write_bytes(&mut entries, &self.content.clone().finalize()[..16]);
        entries.extend(b"]/Index[");
        for (first, count) in runs(&self.objects) {
            write_number(&mut entries, first);
            entries.push(b' ');
            write_number(&mut entries, count);
            entries.push(b' ');
        }
        entries.push(b']');
        entries
    }
}

/// Returns the entry of the cross-reference stream for an object at `place`, of generation 0.
fn table_line(place: u32) -> [u8; 6] {
    let [a, b, c, d] = place.to_be_bytes();
    [1, a, b, c, d, 0]
}

/// Groups objects, sorted by number, into runs of consecutive numbers: the first number and the count.
fn runs(objects: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for &(number, _) in objects {
        match runs.last_mut() {
            Some((first, count)) if *first + *count == number => *count += 1,
            _ => runs.push((number, 1)),
        }
    }
    runs
}

fn write_stream(out: &mut Vec<u8>, entries: &[u8], content: &[u8]) {
    out.extend(b"<<");
    out.extend_from_slice(entries);
    out.extend(b"/Length ");
    write_number(out, u32::try_from(content.len()).unwrap_or(u32::MAX));
    out.extend(b">>stream\n");
    out.extend_from_slice(content);
    out.extend(b"\nendstream");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_without_a_gap_are_one_run() {
        let objects = [3, 4, 5, 9, 12, 13].map(|number| (number, 0));
        assert_eq!(runs(&objects), [(3, 3), (9, 1), (12, 2)]);
        assert_eq!(runs(&[]), []);
    }
}
