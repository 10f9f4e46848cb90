//! Damaged and malicious files. None may crash the program, exhaust time or memory, or be read with other answers.

use std::process::{Command, Output};
use std::sync::LazyLock;

use bogen::project::Project;
use bogen::render::pdf::{self, Options};
use bogen::signature::{State, Unreadable};
use bogen::source_files::Files;
use bogen::submission::pdf::signatures;
use lopdf::{Dictionary, Document, Object, dictionary};

use crate::pdf_builder::{Made, packed, read, stream};

/// A form as issued.
static BLANK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let (project, findings) = Project::read(Files::built_in());
    assert_eq!(findings, []);
    let definition = project.form("followup").expect("the form");
    let locale = project.locale(definition, "de-AT").expect("the language");
    pdf::render(&project.localize(definition, locale).0, Options::default()).expect("a PDF").bytes
});

/// Pseudo-random numbers, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end.max(1)
    }
}

/// Damages a file in one of several ways.
fn damaged(whole: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    let at = chance.below(bytes.len());
    match chance.below(8) {
        0 => {
            for _ in 0..=chance.below(8) {
                let at = chance.below(bytes.len());
                bytes[at] ^= 1 << chance.below(8);
            }
        }
        1 => bytes.truncate(at),
        2 => drop(bytes.drain(at..(at + chance.below(4000)).min(whole.len()))),
        3 => {
            let from = chance.below(whole.len());
            let piece = whole[from..(from + chance.below(4000)).min(whole.len())].to_vec();
            drop(bytes.splice(at..at, piece));
        }
        4 => {
            let end = (at + chance.below(200)).min(bytes.len());
            bytes[at..end].fill([b'0', b'9', b'<', b'[', b'(', 0, 0xff][chance.below(7)]);
        }
        // The keywords and numbers of the file structure.
        5 | 6 => change_word(&mut bytes, chance),
        _ => {
            // The end of the file with the cross-reference tables.
            let tail = bytes.len().saturating_sub(300);
            let at = tail + chance.below(bytes.len() - tail);
            bytes[at] = b"0123456789<>[]()/R "[chance.below(19)];
        }
    }
    bytes
}

fn change_word(bytes: &mut Vec<u8>, chance: &mut Chance) {
    const WORDS: [(&str, &str); 12] = [
        ("/Length ", "/Length 99999999 /X "),
        ("/Length ", "/Length 0 /X "),
        ("/N ", "/N 999999 /X "),
        ("/First ", "/First 0 /X "),
        ("/W [", "/W [8 8 8] /X ["),
        ("/W [", "/W [0 1 0] /X ["),
        ("/Index", "/Index [0 4294967295] /X"),
        ("/Size ", "/Size 99999999 /X "),
        ("/Root ", "/Prev 0 /Root "),
        ("/Type /XRef", "/Type /ObjStm"),
        (" obj", " 0 obj "),
        ("/FlateDecode", "[/FlateDecode /FlateDecode]"),
    ];
    let (word, instead) = WORDS[chance.below(WORDS.len())];
    let places: Vec<_> = bytes
        .windows(word.len())
        .enumerate()
        .filter(|(_, window)| *window == word.as_bytes())
        .map(|(at, _)| at)
        .collect();
    if let Some(&at) = places.get(chance.below(places.len())) {
        drop(bytes.splice(at..at + word.len(), instead.bytes()));
    }
}

#[test]
fn a_damaged_form_is_refused_or_says_what_it_said() {
    let whole = read(&BLANK).expect("a form");
    let mut chance = Chance(2026);
    let mut refused = 0;
    for round in 0..1200 {
        match read(&damaged(&BLANK, &mut chance)) {
            // The form is blank, and no damage may result in an answer.
            Ok(raw) => assert_eq!(raw.answers, whole.answers, "round {round}"),
            Err(findings) => {
                assert_eq!(findings.len(), 1);
                refused += 1;
            }
        }
    }
    assert!((300..1200).contains(&refused), "{refused} of 1200 were refused");
}

/// Decompression bombs and similar small files with large effects, each with the expected finding.
fn bombs() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let full = 15 * 1024 * 1024;
    let filled = |head: &str, part: &str, tail: &str| {
        [head.as_bytes(), part.repeat(full / part.len()).as_bytes(), tail.as_bytes()].concat()
    };
    let end = "\nstartxref\n9\n%%EOF\n";
    let big = Made::of(&["<< /T (a) /FT /Tx /V 6 0 R >>"], &["x"]);
    let long = format!("({})", "a".repeat(1 << 20));
    let fields = |field: fn(u32) -> String| (0..19_000).map(field).collect::<Vec<_>>().concat();
    let heirs = fields(|number| format!("<< /T (a{number}) >> "));
    let rows = fields(|number| format!("<< /T (a{number}[100]/b) /V (x) >> "));
    let several = fields(|number| format!("<< /T (a) /V ({number}) >> "));
    let bytes = |part: &str| packed(part.repeat(60 * 1024 * 1024 / part.len()).as_bytes());
    let index = stream("/Type /ObjStm /N 200000 /First 1 /Filter /FlateDecode", &bytes("0 0 "));
    let table = stream("/Type /XRef /Root 1 0 R /W [0 1 0] /Index [0 4294967295] /Filter /FlateDecode", &bytes("\0"));
    let table = [b"%PDF-1.7\n1 0 obj\n".to_vec(), table, b"\nendobj\nstartxref\n9\n%%EOF\n".to_vec()].concat();
    let xfdf = |part: &str| filled("<xfdf><fields>", part, "</fields></xfdf>");
    vec![
        ("objects without an end", filled("%PDF-1.7\n", "1 0 obj<<", end), "file-too-much-work"),
        ("objects that are none", filled("%PDF-1.7\n", "1 0 obj ", end), "file-too-much-work"),
        ("lists in lists", filled("%PDF-1.7\n1 0 obj", "[", end), "file-too-deep"),
        ("parentheses", filled("%PDF-1.7\n1 0 obj", "(", end), "file-damaged"),
        ("digits", filled("%PDF-1.7\n1 0 obj", "1", end), "file-damaged"),
        ("a comment", filled("%PDF-1.7\n1 0 obj %", "%", end), "file-too-much-work"),
        ("words for ends", filled("%PDF-1.7\n", "endstream ", end), "file-damaged"),
        ("trailers", filled("%PDF-1.7\n", "trailer<<", end), "file-too-much-work"),
        ("a list of numbers", big.clone().with(6, filled("[", "0 ", "]")).bytes(), "file-too-much-work"),
        (
            "a long text for many",
            big.clone().with(5, format!("<< /T (a) /FT /Tx /V {long} /Kids [{heirs}] >>")).bytes(),
            "pdf-too-much-inside",
        ),
        (
            "a long name for many",
            big.clone().with(5, format!("<< /T {long} /FT /Tx /Kids [{heirs}] >>")).bytes(),
            "pdf-too-much-inside",
        ),
        (
            "a late row in many tables",
            big.clone().with(5, format!("<< /FT /Tx /Kids [{rows}] >>")).bytes(),
            "fields-too-many",
        ),
        (
            "many values of one name",
            big.clone().with(5, format!("<< /FT /Tx /Kids [{several}] >>")).bytes(),
            "fields-too-many",
        ),
        ("an object stream of nothing", big.clone().with(6, index).with(1, "null").bytes(), "file-damaged"),
        ("a table of everything", table, "pdf-too-many-objects"),
        ("FDF", filled("%FDF-1.2\n1 0 obj<</FDF<</Fields[", "<</T(a)/Kids[", end), "file-too-deep"),
        ("elements", xfdf("<field>"), "file-too-deep"),
        ("values", xfdf("<field name=\"a\"><value>x</value></field>"), "fields-too-many"),
        (
            "a long name",
            [
                b"<xfdf><field name=\"".to_vec(),
                vec![b'a'; full],
                b"\"><value/><value/><value/></field></xfdf>".to_vec(),
            ]
            .concat(),
            "fields-too-many",
        ),
        (
            "attributes",
            [b"<xfdf><field".to_vec(), " a=\"\"".repeat(full / 5).into_bytes(), b"/></xfdf>".to_vec()].concat(),
            "mark-not-exported",
        ),
    ]
}

/// Changes the form and rewrites the file.
fn rewritten(change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut document = Document::load_mem(&BLANK).expect("the form");
    change(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("memory");
    bytes
}

/// Returns the first page of a form.
fn page(document: &mut Document) -> &mut Dictionary {
    let id = document.get_pages()[&1];
    document.get_dictionary_mut(id).expect("a page")
}

/// Adds pages with these entries to a form.
fn add_pages(document: &mut Document, count: usize, entries: &Dictionary) {
    let pages = document.catalog().and_then(|catalog| catalog.get(b"Pages")?.as_reference()).expect("the pages");
    let new: Vec<_> = (0..count).map(|_| document.add_object(entries.clone()).into()).collect();
    let pages = document.get_dictionary_mut(pages).expect("the pages");
    pages.get_mut(b"Kids").and_then(Object::as_array_mut).expect("the pages").extend(new);
}

/// Forms with readable answers whose pages are bombs.
fn bombs_in_pages() -> Vec<(&'static str, Vec<u8>)> {
    let long = 10 * 1024 * 1024;
    let codes = |entries: Dictionary, bytes: Vec<u8>| {
        rewritten(|document| {
            let code = document.add_object(lopdf::Stream::new(entries, bytes));
            let resources = dictionary! { "XObject" => dictionary! { "BogenCode" => code } };
            add_pages(document, 480, &dictionary! { "Type" => "Page", "Resources" => resources });
        })
    };
    let side = 1000;
    let how = dictionary! { "K" => -1, "Columns" => side };
    let fax = dictionary! { "Filter" => "CCITTFaxDecode", "DecodeParms" => how, "Width" => side, "Height" => side };
    vec![
        (
            "a long piece that draws a page many times",
            rewritten(|document| {
                let piece = document.add_object(lopdf::Stream::new(Dictionary::new(), vec![b' '; long]));
                page(document).set("Contents", vec![Object::from(piece); 300]);
            }),
        ),
        ("a long code on many pages", codes(Dictionary::new(), vec![b' '; long])),
        ("a code of a million points on many pages", codes(fax, vec![0xff; 1000])),
        (
            "a long text that many pages inherit",
            rewritten(|document| {
                let pages = document.catalog().and_then(|catalog| catalog.get(b"Pages")?.as_reference());
                let pages = document.get_dictionary_mut(pages.expect("the pages")).expect("the pages");
                pages.set("Resources", dictionary! { "X" => Object::string_literal(vec![b'a'; long]) });
                add_pages(document, 200, &dictionary! { "Type" => "Page" });
            }),
        ),
        (
            "many objects that are named many times",
            rewritten(|document| {
                let parts: Vec<_> = (0..5000).map(|_| Object::from(document.add_object(1))).collect();
                let list = document.add_object(parts);
                page(document).set("Resources", dictionary! { "X" => vec![Object::from(list); 100_000] });
            }),
        ),
        (
            "much that is unpacked to nothing",
            rewritten(|document| {
                let entries = dictionary! { "Filter" => "FlateDecode" };
                let empty = [&[0x78, 0x9c][..], &[0, 0, 0, 0xff, 0xff].repeat(long / 5), &packed(b"")[2..]].concat();
                let piece = document.add_object(lopdf::Stream::new(entries, empty));
                page(document).set("Contents", vec![Object::from(piece); 10_000]);
            }),
        ),
    ]
}

/// Runs the program on a file with limits on memory and processor time.
#[cfg(unix)]
fn run(bytes: Vec<u8>) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bomb");
    std::fs::write(&path, bytes).expect("a file");
    let limits = "ulimit -v 500000; ulimit -t 20; exec \"$0\" read \"$1\"";
    let program = env!("CARGO_BIN_EXE_bogen");
    Command::new("sh").args(["-c", limits, program]).arg(&path).output().expect("a run")
}

#[test]
#[cfg(unix)]
fn no_page_claims_much_memory_or_time_and_none_is_taken_for_unchanged() {
    let mut wrong = Vec::new();
    for (name, bytes) in bombs_in_pages() {
        let done = run(bytes);
        let record: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap_or_default();
        let is_read = record["form"] == "followup";
        if !is_read || !matches!(record["file"]["form"].as_str(), None | Some("altered" | "incomparable")) {
            wrong.push(format!("{name}, {}: {}", done.status, record["file"]));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn only_so_many_signatures_are_listed() {
    let with = |count| format!("<< /Fields [4 0 R {}] >>", "<< /FT /Sig /T (a) /V << >> >> ".repeat(count));
    let found = |count| Some(signatures(&Made::form(&[]).with(3, with(count)).bytes())?.len());
    // One field more is in every such file.
    assert_eq!((found(19_999), found(20_000)), (Some(19_999), None));
}

#[test]
fn the_place_of_a_signature_is_not_looked_at_many_times() {
    let fields: Vec<_> = (0..200).map(|number| format!("<< /FT /Sig /T (a{number}) /V 205 0 R >>")).collect();
    let made = Made::form(&fields.iter().map(String::as_str).collect::<Vec<_>>());
    let hole = [b"<".to_vec(), vec![b' '; 8_000_000], b">".to_vec()].concat();
    let with = |range: &str| {
        let signature = format!("<< /SubFilter /adbe.pkcs7.detached /Contents <00> /ByteRange [{range}] >>");
        made.clone().and(signature).and(stream("", &hole)).bytes()
    };
    let file = with("0 00000000 00000000 9");
    let start = file.windows(9).position(|window| window == b"<        ").expect("the place");
    let file = with(&format!("0 {start:08} {:08} 9", start + hole.len()));
    let found = signatures(&file).expect("a form");
    let too_many = State::Unreadable { because: Unreadable::TooMany };
    let count = found.iter().filter(|signature| signature.state == too_many).count();
    assert_eq!((found.len(), count), (200, 199));
}

/// The program reads them within limits on memory and processor time.
#[test]
#[cfg(unix)]
fn no_file_claims_much_memory_or_time() {
    let mut wrong = Vec::new();
    for (name, bytes, code) in bombs() {
        let done = run(bytes);
        let told = String::from_utf8_lossy(&done.stderr);
        if !told.contains(&format!("[{code}]")) {
            wrong.push(format!("{name}, {}: {}", done.status, told.lines().next().unwrap_or_default()));
        }
    }
    assert_eq!(wrong, [""; 0]);
}
