//! Malicious signatures: no panic, no excessive work, and none reported as intact.

use std::time::{Duration, Instant};

use bogen::signature::{SignatureDictionary, State, verify};

use super::{fixture, last_signed, signatures, state};

/// A fixture whose container is replaced. The signed bytes are unchanged.
struct Wrapped {
    file: Vec<u8>,
    signed: SignatureDictionary,
}

impl Wrapped {
    fn new(name: &str) -> Self {
        let file = fixture(name);
        let signed = last_signed(&file, "client");
        Self { file, signed }
    }

    /// Replaces the container and fits the gap of the byte range to it.
    fn with(&self, container: &[u8]) -> (Vec<u8>, SignatureDictionary) {
        let [_, length, next, rest] = self.signed.byte_range[..] else { panic!("four numbers") };
        let place = |number: i64| usize::try_from(number).expect("a place");
        let digits = digits(container);
        let file = [&self.file[..place(length)], b"<", digits.as_bytes(), b">", &self.file[place(next)..]].concat();
        let next = length + 2 + i64::try_from(digits.len()).expect("a length");
        let byte_range = vec![0, length, next, rest];
        (file, SignatureDictionary { contents: container.to_vec(), byte_range, ..self.signed.clone() })
    }

    fn container(&self) -> &[u8] {
        let end = self.signed.contents.iter().rposition(|&byte| byte != 0).expect("a container") + 1;
        &self.signed.contents[..end]
    }
}

fn digits(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).expect("a digit");
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// A generator of pseudo-random numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).expect("a limit")).expect("a number")
    }
}

fn mutated(container: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut changed = container.to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(changed.len());
        match numbers.below(6) {
            0 => changed[at] = u8::try_from(numbers.below(256)).expect("a byte"),
            1 => changed[at] ^= 0x80,
            2 => changed.truncate(at.max(1)),
            3 => drop(changed.splice(at..at, [0x30, 0x80, 0xa0, 0x84, 0xff].into_iter().take(1 + numbers.below(5)))),
            4 => {
                let from = numbers.below(changed.len());
                let piece = changed[from..(from + numbers.below(200)).min(changed.len())].to_vec();
                changed.splice(at..at, piece);
            }
            _ => drop(changed.drain(at..(at + numbers.below(20)).min(changed.len()))),
        }
        if changed.is_empty() {
            changed.push(0x30);
        }
    }
    changed
}

#[test]
fn mutated_containers_are_never_intact_with_other_content() {
    let mut numbers = Numbers(0x5eed);
    for name in ["rsa-sha256", "pss-sha512", "p256", "chain", "open-lengths"] {
        let wrapped = Wrapped::new(name);
        let before = verify(&wrapped.file, &wrapped.signed);
        let started = Instant::now();
        for round in 0..400 {
            let (file, signed) = wrapped.with(&mutated(wrapped.container(), &mut numbers));
            let found = verify(&file, &signed);
            if found.state == State::Intact {
                assert_eq!((&found.certificate, found.at), (&before.certificate, before.at), "{name}, round {round}");
            }
        }
        assert!(started.elapsed() < Duration::from_mins(1), "{name} takes {:?}", started.elapsed());
    }
}

#[test]
fn a_container_that_is_cut_off_is_unreadable() {
    let wrapped = Wrapped::new("rsa-sha256");
    let container = wrapped.container();
    for length in 0..container.len() {
        let (file, signed) = wrapped.with(&container[..length]);
        assert_eq!(state(&verify(&file, &signed).state), "unreadable (contents)", "{length} bytes");
    }
    let (file, signed) = wrapped.with(container);
    assert_eq!(verify(&file, &signed).state, State::Intact);
}

#[test]
fn signature_containers_that_are_bombs_are_refused_quickly() {
    let wrapped = Wrapped::new("p256");
    let open = [0x30, 0x80].repeat(500_000);
    let closed: Vec<u8> = [0x30, 0x84, 0x7f, 0xff, 0xff, 0xff].repeat(100_000);
    let wide: Vec<u8> = [0x31, 0x00].repeat(500_000);
    let head: &[u8] = &[0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2, 0xa0, 0x80, 0x30, 0x80, 2, 1, 1];
    let nested = [head, &[0x31, 0x80], &open].concat();
    let strings = [head, &[0x31, 0, 0x30, 0x80, 6, 1, 0x2a, 0xa0, 0x80], &[0x24, 0x80].repeat(500_000)].concat();
    let many = [head, &[0x31, 0x83, 0x0f, 0x42, 0x40], &wide].concat();
    for (name, bomb) in
        [("open", open), ("closed", closed), ("wide", wide), ("nested", nested), ("strings", strings), ("many", many)]
    {
        let (file, signed) = wrapped.with(&bomb);
        let started = Instant::now();
        assert_eq!(state(&verify(&file, &signed).state), "unreadable (contents)", "{name}");
        assert!(started.elapsed() < Duration::from_secs(10), "{name} takes {:?}", started.elapsed());
    }
}

/// Creates a PDF from objects, the first of which is the root, without a cross-reference table.
fn file(objects: &[&str]) -> Vec<u8> {
    let mut file = "%PDF-1.7\n".to_owned();
    for (number, object) in (1..).zip(objects) {
        file.extend([&number.to_string(), " 0 obj\n", object, "\nendobj\n"]);
    }
    (file + "trailer << /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF\n").into_bytes()
}

fn told(objects: &[&str]) -> Vec<String> {
    signatures(&file(objects)).iter().map(|found| format!("{} {}", found.field, state(&found.state))).collect()
}

#[test]
fn cyclic_signature_fields_are_visited_once() {
    let root = "<< /Type /Catalog /AcroForm << /Fields [2 0 R 2 0 R] >> >>";
    let none: [&str; 0] = [];
    // A field that is its own kid, and one that is its own value.
    assert_eq!(told(&[root, "<< /T (a) /FT /Sig /Kids [2 0 R] /V 2 0 R >>"]), ["a unreadable (byte-range)"]);
    assert_eq!(told(&[root, "<< /T (a) /FT /Sig /V 3 0 R >>", "3 0 R"]), none);
    // Unsigned, not a signature, not a dictionary, missing.
    assert_eq!(told(&[root, "<< /T (a) /FT /Sig >>"]), none);
    assert_eq!(told(&[root, "<< /T (a) /FT /Tx /V << /ByteRange [0 1 2 3] >> >>"]), none);
    assert_eq!(told(&[root, "<< /T (a) /FT /Sig /V (b) >>"]), none);
    assert_eq!(told(&[root, "<< /T (a) /FT /Sig /V 8 0 R >>"]), none);
    assert_eq!(told(&["<< /Type /Catalog >>"]), none);
    // The field type is inherited; an inherited value belongs to one field only.
    let field = "<< /T (a) /FT /Sig /V << /ByteRange [0 1 2 3.5] >> /Kids [3 0 R] >>";
    assert_eq!(told(&[root, field, "<< /T (b) >>"]), ["a unreadable (byte-range)"]);
    let field = "<< /T (a) /FT /Sig /Kids [3 0 R] >>";
    assert_eq!(told(&[root, field, "<< /T (b) /V << >> >>"]), ["a.b unreadable (byte-range)"]);
}

#[test]
fn fields_that_are_nested_too_deeply_make_no_signatures() {
    let mut objects = vec!["<< /Type /Catalog /AcroForm << /Fields [2 0 R] >> >>".to_owned()];
    objects.extend((3..10_000).map(|number| format!("<< /T (a) /FT /Sig /Kids [{number} 0 R] >>")));
    let objects: Vec<_> = objects.iter().map(String::as_str).collect();
    assert_eq!(bogen::submission::pdf::signatures(&file(&objects)), None);
}
