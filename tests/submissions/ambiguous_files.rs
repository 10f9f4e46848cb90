//! Files in which programs find different things: none of them is taken for the form that was issued. And files that depart
//! from the standard in ways from which all programs read the same: they are.

use std::fmt::Write as _;

use bogen::integrity::{Change, FormState, Irregularity};
use bogen::submission::pdf::PdfSubmission;

use crate::incremental_updates::{
    BLANK, BYTES, DOCUMENT, OTHER_BYTES, dictionary, last_section, root, string, text_field, with, written,
};

/// An incremental update with a value, whose parts can be spelled in any way.
#[derive(Clone)]
struct Update {
    /// What stands before the object.
    before: Vec<u8>,
    /// The header of the object: its number and generation.
    header: String,
    /// The dictionary of the field.
    object: String,
    /// What follows the object.
    behind: Vec<u8>,
    /// The lines of the table, with `{at}` for the position of the object.
    table: String,
    trailer: String,
    /// What follows `startxref`, with `{at}` for the position of the table.
    start: String,
    /// What follows the end.
    end: Vec<u8>,
}

fn number() -> u32 {
    text_field().0.0
}

fn next() -> u32 {
    DOCUMENT.max_id + 1
}

fn update() -> Update {
    let object = with(dictionary(text_field().0), "V", string("Ana")).into();
    Update {
        before: b"\n".to_vec(),
        header: format!("{} 0 obj", number()),
        object: String::from_utf8(written(&object)).unwrap(),
        behind: b"\nendobj\n".to_vec(),
        table: format!("{} 1\n{{at}} 00000 n \n", number()),
        trailer: format!("<< /Size {} /Root {} 0 R /Prev {} >>", next() + 9, root().0, last_section()),
        start: "{at}".to_owned(),
        end: b"\n%%EOF\n".to_vec(),
    }
}

impl Update {
    fn changed(change: impl FnOnce(&mut Self)) -> Vec<u8> {
        let mut update = update();
        change(&mut update);
        update.bytes()
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = [BYTES.as_slice(), &self.before].concat();
        let object = format!("{:010}", bytes.len());
        bytes.extend([&self.header, "\n", &self.object].concat().bytes());
        bytes.extend(&self.behind);
        let table = bytes.len().to_string();
        let lines = self.table.replace("{at}", &object);
        let start = self.start.replace("{at}", &table);
        bytes.extend(format!("xref\n{lines}trailer\n{}\nstartxref\n{start}", self.trailer).bytes());
        bytes.extend(&self.end);
        bytes
    }
}

/// Returns why a file is ambiguous. It must not depend on whether the bytes of the form are read again.
#[track_caller]
fn reason(bytes: &[u8]) -> Option<Irregularity> {
    let because = |report: Option<bogen::integrity::IntegrityReport>| {
        let report = report?;
        let reason =
            |change: &Change| if let Change::Incomparable { because } = change { Some(*because) } else { None };
        let reasons: Vec<_> = report.changes.iter().filter_map(reason).collect();
        assert_eq!(reasons.is_empty(), report.form.is_some_and(FormState::is_intact), "{report:?}");
        reasons.first().copied()
    };
    let found = because(BLANK.compare(bytes));
    assert_eq!(found, because(OTHER_BYTES.compare(bytes)));
    assert_eq!(found, PdfSubmission::new(bytes).irregularity());
    found
}

#[track_caller]
fn ambiguous(name: &str, because: Irregularity, change: impl FnOnce(&mut Update)) {
    assert_eq!(reason(&Update::changed(change)), Some(because), "{name}");
}

#[test]
fn what_all_programs_read_alike_is_unchanged() {
    let unchanged = |name: &str, change: fn(&mut Update)| {
        let bytes = Update::changed(change);
        assert_eq!(reason(&bytes), None, "{name}");
        assert_eq!(BLANK.compare(&bytes).unwrap().form, Some(FormState::Unchanged), "{name}");
    };
    unchanged("as it is", |_| {});
    unchanged("no line end after the form", |update| update.before.clear());
    unchanged("a transfer in chunks", |update| update.before = b"\r\n0\r\n\r\n".to_vec());
    unchanged("a comment", |update| update.before = b"\n% Written by a program\n".to_vec());
    unchanged("bytes behind the end", |update| update.end.extend(b"\r\n0\r\n\r\n--boundary--\r\n\0\0\0"));
    unchanged("many bytes behind the end", |update| update.end.extend(vec![b'\n'; 1500]));
    unchanged("other line ends", |update| update.table = update.table.replace(" \n", "\r\n"));
    unchanged("an empty string", |update| update.object = update.object.replace("<416e61>", "()"));
    unchanged("escapes", |update| update.object = update.object.replace("<416e61>", r"(\(A\156\\\n\n)"));
    unchanged("digits of a string in lines", |update| {
        update.object = update.object.replace("<416e61>", "<41 6E\n6>");
    });
    unchanged("an escape in a name", |update| update.object = update.object.replace("/Tx", "/T#78"));
    unchanged("numbers", |update| update.object = update.object.replace("/FT", "/TM [1 -.5 4. 00 .0 -0] /FT"));
    unchanged("a deleted object that never was", |update| {
        update.table = format!("0 1\n0000000000 65535 f \n{}", update.table);
    });
}

#[test]
fn lines_of_an_e_mail_before_the_file_are_harmless_unless_positions_fit_both_ways() {
    let file = update().bytes();
    assert_eq!(reason(&[b"Content-Type: application/pdf\r\n\r\n".as_slice(), &file].concat()), None);
    assert_eq!(reason(&[b"1 0 obj\n".as_slice(), &file].concat()), Some(Irregularity::Unlisted));
    // Counted from the beginning of the bytes, the newest table is the one of the form.
    let mut long = update();
    long.end.clear();
    let table = long.bytes().windows(5).rposition(|window| window == b"xref\n").unwrap() - 5;
    let distance = table - last_section();
    let preceding = vec![b' '; distance];
    if distance < 1024 {
        assert_eq!(reason(&[preceding, file].concat()), Some(Irregularity::Header));
    }
}

#[test]
fn positions_that_are_spelled_oddly_are_ambiguous() {
    let previous = last_section().to_string();
    for odd in [
        format!("{previous}.0"),
        format!("+{previous}"),
        format!("-{previous}"),
        format!("--{previous}"),
        format!("{previous}."),
        format!("({previous})"),
        format!("[{previous}]"),
        format!("{previous} 0 R"),
        format!("/{previous}"),
        format!("{previous}e0"),
        format!("{previous}-1"),
        format!("1{previous}"),
        "0".to_owned(),
        "null".to_owned(),
    ] {
        let bytes = Update::changed(|update| {
            update.trailer = update.trailer.replace(&format!("/Prev {previous}"), &format!("/Prev {odd}"));
        });
        assert!(reason(&bytes).is_some(), "{odd}");
    }
    for odd in ["{at}.0", "+{at}", "-{at}", "0x{at}", "{at} 0", "({at})", "1{at}", "0", "% {at}\n{at}"] {
        let bytes = Update::changed(|update| odd.clone_into(&mut update.start));
        assert!(reason(&bytes).is_some(), "{odd}");
    }
    for (key, odd) in [("Size", "5"), ("Size", "9999.0"), ("Size", "-1"), ("Size", "null"), ("Root", "1 0 R")] {
        let bytes = Update::changed(|update| {
            let trailer = update.trailer.replace(&format!("/{key} "), "/Gone ");
            update.trailer = trailer.replacen("<<", &format!("<< /{key} {odd}"), 1);
        });
        assert!(reason(&bytes).is_some(), "{key} {odd}");
    }
}

#[test]
fn entries_that_lead_elsewhere_or_stand_twice_are_ambiguous() {
    let number = number();
    let line = "{at} 00000 n \n";
    for table in [
        format!("{number} 1\n{{at}} 00001 n \n"),
        format!("{number} 1\n{{at}} 65535 n \n"),
        format!("{number} 1\n{line}{number} 1\n{line}"),
        format!("{number} 2\n{line}{line}"),
        format!("{} 2\n{line}{line}", number - 1),
        format!("{} 1\n{line}", number + 1),
        format!("{number} 1\n0000000000 00000 n \n"),
        format!("{number} 1\n0000000009 00000 n \n"),
        format!("{number} 1\n9999999999 00000 n \n"),
        format!("{number} 1\n{line}1 1\n0000000015 00000 n \n"),
        format!("{number} 1\n0000000000 00001 f \n"),
        format!("{number} 1\n{{at}} 00000 f \n"),
        format!("0{number} 2\n{line}0000000000 00000 f \n"),
        format!("{number} 1\n{{at}} 00000 n\n"),
        format!("{number} 1\n{{at}} 0 n \n"),
        format!("{number} 1\n{{at}} 00000 n \n0000000000 65535 f \n"),
        format!("{number} 1.0\n{line}"),
        format!("+{number} 1\n{line}"),
    ] {
        let bytes = Update::changed(|update| table.clone_into(&mut update.table));
        assert!(reason(&bytes).is_some(), "{table}");
    }
    for header in [
        format!("{number} 1 obj"),
        format!("{number} 65535 obj"),
        format!("{} 0 obj", number + 1),
        format!("{number}  0 objx"),
        format!("+{number} 0 obj"),
        format!("{number}.0 0 obj"),
        format!("{number} 0 obj {number} 0 obj"),
    ] {
        let bytes = Update::changed(|update| header.clone_into(&mut update.header));
        assert!(reason(&bytes).is_some(), "{header}");
    }
}

#[test]
fn what_no_table_lists_is_ambiguous() {
    let forged = format!("{} 0 obj\n<< /T (forged) >>\nendobj\n", number());
    let table = "xref\n0 0\ntrailer\n<< /Size 9 >>\n";
    for hidden in [
        forged.clone(),
        format!("% {forged}"),
        format!("%{}", forged.replace('\n', "\n%")),
        format!("{} 0 obj\n({forged})\nendobj\n", next()),
        format!("{} 0 obj\n<< /Length {} >>\nstream\n{forged}\nendstream\nendobj\n", next(), forged.len()),
        "% trailer << /Root 1 0 R >>\n".to_owned(),
        "% startxref 0\n".to_owned(),
        table.to_owned(),
        format!("{table}startxref\n{}\n%%EOF\n", BYTES.len() + 1),
        format!("startxref\n{}\n%%EOF\n{forged}", last_section()),
        "startxref\n0\n%%EOF\n".to_owned(),
        "startxref\n17\n%%EOF\n".to_owned(),
    ] {
        let bytes = Update::changed(|update| update.before.extend(hidden.bytes()));
        assert!(reason(&bytes).is_some(), "before: {hidden}");
        let bytes = Update::changed(|update| update.behind.extend(hidden.bytes()));
        assert!(reason(&bytes).is_some(), "behind: {hidden}");
    }
    for stray in ["word\n", "<< /T (forged) >>\n", "endobj\n", "0\r\n\r\n", "stream\n", ")", ">>"] {
        let bytes = Update::changed(|update| update.behind.extend(stray.bytes()));
        assert!(reason(&bytes).is_some(), "{stray}");
    }
    for end in ["% trailer <<>>", "startxref", "\n%PDF-1.7", "\nstartxref\n17\n%%EOF\n"] {
        let bytes = Update::changed(|update| update.end.extend(end.bytes()));
        assert!(reason(&bytes).is_some(), "{end}");
    }
}

#[test]
fn spellings_that_programs_read_differently_are_ambiguous() {
    for odd in [
        "--5",
        "+5",
        "5-3",
        "1.2.3",
        "+-1",
        "-",
        ".",
        "1e5",
        "0x10",
        "99999999999",
        "truely",
        "nul",
        "R",
        "1 2",
        "1 0 RR",
        "1 1 R",
        "(a\rb)",
        "(a",
        "((a)",
        "(\\777)",
        "(\\400)",
        "<4x>",
        "<4",
        "/a#",
        "/a#0",
        "/a#zz",
        "/a#00",
        "[1",
        "[1]]",
        "<<>",
        "<</a>>",
        "<</a 1/a 2>>",
        "<</a 1/#61 2>>",
        "<<(a) 1>>",
        "{1}",
        "1 0 R R",
    ] {
        let bytes = Update::changed(|update| update.object = update.object.replace("/FT", &format!("/X {odd} /FT")));
        assert!(reason(&bytes).is_some(), "{odd}");
    }
    let long = format!("/{}", "n".repeat(128));
    ambiguous("a long name", Irregularity::Spelling, |update| {
        update.object = update.object.replace("/FT", &format!("/X {long} /FT"));
    });
    ambiguous("a key twice", Irregularity::Keys, |update| {
        update.object = update.object.replace("/V", "/V (Bob) /V");
    });
    ambiguous("a key twice, spelled otherwise", Irregularity::Keys, |update| {
        update.object = update.object.replace("/V", "/#56 (Bob) /V");
    });
    ambiguous("no end", Irregularity::Spelling, |update| update.behind = b"\n".to_vec());
    ambiguous("a key of the trailer twice", Irregularity::Keys, |update| {
        update.trailer = update.trailer.replace("/Prev", "/Prev 0 /Prev");
    });
}

#[test]
fn hybrid_tables_and_encryption_are_ambiguous() {
    ambiguous("a second table", Irregularity::Tables, |update| {
        update.trailer = update.trailer.replace("<<", &format!("<< /XRefStm {}", last_section()));
    });
    for encrypt in ["<< /Filter /Standard /V 1 /R 2 /P -1 /O <00> /U <00> >>", "null", "1 0 R", "<<>>"] {
        let bytes = Update::changed(|update| {
            update.trailer = update.trailer.replace("<<", &format!("<< /Encrypt {encrypt}"));
        });
        assert!(PdfSubmission::new(&bytes).irregularity().is_some(), "{encrypt}");
    }
}

/// A stream in an update, and its entry.
fn with_stream(dictionary: &str, data: &str, end: &str) -> Vec<u8> {
    Update::changed(|update| {
        let stream = format!("{} 0 obj\n<<{dictionary}>>\n{data}{end}\nendobj\n", next());
        let at = BYTES.len() + update.before.len();
        update.before.extend(stream.bytes());
        update.table = format!("{}{} 1\n{at:010} 00000 n \n", update.table, next());
    })
}

#[test]
fn lengths_that_are_wrong_are_ambiguous() {
    assert_eq!(reason(&with_stream("/Length 5", "stream\nabcde", "\nendstream")), None);
    assert_eq!(reason(&with_stream("/Length 5", "stream\r\nabcde", "\r\nendstream")), None);
    assert_eq!(reason(&with_stream("/Length 6", "stream\nabcde\n", "endstream")), None);
    for (dictionary, data, end) in [
        ("/Length 4", "stream\nabcde", "\nendstream"),
        ("/Length 7", "stream\nabcde", "\nendstream"),
        ("/Length 9999999", "stream\nabcde", "\nendstream"),
        ("/Length 5.0", "stream\nabcde", "\nendstream"),
        ("/Length -5", "stream\nabcde", "\nendstream"),
        ("/Length (5)", "stream\nabcde", "\nendstream"),
        ("", "stream\nabcde", "\nendstream"),
        ("/Length 1 0 R", "stream\nabcde", "\nendstream"),
        ("/Length 5", "stream\rabcde", "\nendstream"),
        ("/Length 5", "streamabcde", "\nendstream"),
        ("/Length 5", "stream\nabcde", ""),
        ("/Length 15", "stream\nabcde endstream", "\nendstream"),
        ("/Length 5 /Length 3", "stream\nabcde", "\nendstream"),
    ] {
        assert!(reason(&with_stream(dictionary, data, end)).is_some(), "{dictionary} {data}");
    }
}

/// An update with an object stream and a cross-reference stream. `entries`: number, kind, place or stream, index; a place of 0
/// stands for that of the object stream.
fn with_object_stream(
    index: &str,
    objects: &str,
    more: &str,
    entries: &[(u32, u8, u32, u8)],
    of_table: &str,
) -> Vec<u8> {
    let mut bytes = [BYTES.as_slice(), b"\n"].concat();
    let (stream_at, count) = (u32::try_from(bytes.len()).unwrap(), index.split_whitespace().count() / 2);
    let (first, length) = (index.len(), index.len() + objects.len());
    let head = format!("<< /Type /ObjStm /N {count} /First {first} /Length {length} {more}>>");
    bytes.extend(format!("{} 0 obj\n{head}\nstream\n{index}{objects}\nendstream\nendobj\n", next()).bytes());
    let table_at = u32::try_from(bytes.len()).unwrap();
    let (mut list, mut data) = (String::new(), Vec::new());
    for (number, kind, place, detail) in entries.iter().copied().chain([(next() + 1, 1, table_at, 0)]) {
        let place = if kind == 1 && place == 0 { stream_at } else { place };
        write!(list, "{number} 1 ").unwrap();
        data.push(kind);
        data.extend(place.to_be_bytes());
        data.push(detail);
    }
    let parts = format!("/Type /XRef /W [1 4 1] /Size {} /Root {} 0 R /Prev {}", next() + 2, root().0, last_section());
    let mut head = format!("<< {parts} /Index [{list}] /Length {} >>", data.len());
    if let Some((old, new)) = of_table.split_once(" => ") {
        assert!(head.contains(old), "{old} in {head}");
        head = head.replace(old, new);
    }
    bytes.extend(format!("{} 0 obj\n{head}\nstream\n", next() + 1).bytes());
    bytes.extend(data);
    bytes.extend(format!("\nendstream\nendobj\nstartxref\n{table_at}\n%%EOF\n").bytes());
    bytes
}

#[test]
fn object_streams_that_hold_something_else_are_ambiguous() {
    let (number, stream) = (number(), next());
    let object = update().object;
    let ends = object.len() + 1;
    let two = format!("{object} {object} ");
    let usual = [(number, 2, stream, 0), (stream, 1, 0, 0)];
    let plain = |index: &str, objects: &str, more, entries: &[_]| {
        reason(&with_object_stream(index, objects, more, entries, ""))
    };
    assert_eq!(plain(&format!("{number} 0 "), &object, "", &usual), None);
    for (index, objects, more, entries) in [
        (format!("{number} 0 {number} {ends} "), &two, "", &usual[..]),
        (format!("{number} 0 {number} 0 "), &object, "", &usual),
        (format!("{number} 0 {} {ends} ", number + 1), &two, "", &usual),
        (format!("{} 0 {number} {ends} ", number + 1), &two, "", &usual),
        (format!("{} 0 ", number + 1), &object, "", &usual),
        (format!("{number} 0 "), &object, "/Extends 1 0 R ", &usual),
        (format!("{number} 0 "), &object, "", &[(number, 2, stream, 1), (stream, 1, 0, 0)]),
        (format!("{number} 0 "), &object, "", &[(number, 2, 1, 0), (stream, 1, 0, 0)]),
        (format!("{number} 0 "), &object, "", &[(number, 1, 0, 0), (stream, 1, 0, 0)]),
        (format!("{number} 0 "), &object, "", &[(stream, 1, 0, 0)]),
        (format!("{number} 0 "), &object, "", &[(number, 2, stream, 0), (number, 2, stream, 0), (stream, 1, 0, 0)]),
        (format!("{number} 0 "), &object, "", &[(number, 2, stream, 0), (stream, 1, 0, 1)]),
        (format!("{number} 0 "), &object, "", &[(number, 3, stream, 0), (stream, 1, 0, 0)]),
        (format!("{number} 1 "), &object, "", &usual),
        (format!("{number} 0 "), &format!("{object} trailing"), "", &usual),
    ] {
        assert!(plain(&index, objects, more, entries).is_some(), "{index} {more} {entries:?}");
    }
}

#[test]
fn cross_reference_streams_that_are_spelled_oddly_are_ambiguous() {
    let (number, stream) = (number(), next());
    let usual = [(number, 2, stream, 0), (stream, 1, 0, 0)];
    let of =
        |of_table: &str| reason(&with_object_stream(&format!("{number} 0 "), &update().object, "", &usual, of_table));
    assert_eq!(of("/Type /XRef => /Type /XRef /Odd (harmless)"), None);
    for odd in [
        "/Length 18 => /Length 1 0 R",
        "/Length 18 => /Length 17",
        "/Length 18 => /Length 24",
        "/Length 18 => /Length 18.0",
        "/Length 18 => /Length 18 /Length 18",
        "[1 4 1] => [1 4 1 0]",
        "[1 4 1] => [1 4.0 1]",
        "[1 4 1] => [1 -4 1]",
        "[1 4 1] => 1 0 R",
        "[1 4 1] => [1 4 1] /W [1 4 1]",
        "/Index [ => /Index 5 /Odd [",
        "/Index [ => /Index [0 ",
        "/Index [ => /Odd [",
        "/Size => /Size 3 /Odd",
        "/Type /XRef => /Type /XRef /Type /ObjStm",
        "/Prev => /Prev 0 /Odd",
        "/Prev => /Odd",
    ] {
        assert!(of(odd).is_some(), "{odd}");
    }
}
