//! The findings for every kind of file that is not a bogen form, and for each limit.

use bogen::diagnostic::Code;
use bogen::submission::pdf::{MAX_NESTING, MAX_OBJECTS, MAX_PAGES, MAX_UNPACKED};
use bogen::submission::{self, Channel, MAX_BYTES};
use lopdf::{Document, EncryptionState, EncryptionVersion, Permissions};

use crate::pdf_builder::{Made, answers, json, packed, refused, stream};

const FIELD: &str = "<< /FT /Tx /T (a) /V (x) >>";

/// A file without the identity field.
fn without_mark(field: &str) -> Made {
    Made::form(&[field]).with(4, "<< /FT /Tx /T (b) >>")
}

#[test]
fn what_comes_instead_of_a_form_is_told_apart() {
    let ours = |made: Made| made.and("<< /Creator (bogen 0.1.0) >>").trailer(" /Info 6 0 R");
    let whole = Made::form(&[FIELD]).bytes();
    let cases = [
        ("no PDF", b"hello".to_vec()),
        ("cut off", whole[..whole.len() - 30].to_vec()),
        ("cut off in what was added", [&whole[..], b"\n5 0 obj\n<< /T (a) "].concat()),
        ("nothing behind the first line", b"%PDF-1.7\n%%EOF\n".to_vec()),
        ("no catalogue", Made::form(&[FIELD]).with(1, "null").bytes()),
        ("a field that is not there", Made::form(&[FIELD]).with(3, "<< /Fields [4 0 R 5 0 R 99 0 R] >>").bytes()),
        ("ours, flattened", ours(without_mark(FIELD).with(3, "<< /Fields [] >>")).bytes()),
        ("ours, without a form", ours(without_mark(FIELD).with(1, "<< /Pages 2 0 R >>")).bytes()),
        ("no form", without_mark(FIELD).with(1, "<< /Pages 2 0 R >>").bytes()),
        ("no fields", without_mark(FIELD).with(3, "<< >>").bytes()),
        ("a form of somebody else", without_mark(FIELD).bytes()),
        ("XFA", without_mark(FIELD).with(3, "<< /Fields [5 0 R] /XFA [(template) 6 0 R] >>").bytes()),
        ("ours, without the mark", ours(without_mark(FIELD)).bytes()),
        ("a blank mark", Made::form(&[]).with(4, "<< /FT /Tx /T (bogen:form) >>").bytes()),
        ("a damaged mark", Made::form(&[]).with(4, "<< /FT /Tx /T (bogen:form) /V (bogen/1 visit) >>").bytes()),
        ("two marks", Made::form(&["<< /FT /Tx /T (bogen:form) /V (bogen/1 a 1 de sha256:00) >>"]).bytes()),
    ];
    let found: Vec<_> = cases.iter().map(|(name, bytes)| format!("{name}: {}", refused(bytes))).collect();
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn a_file_is_what_its_content_says() {
    let whole = Made::form(&[FIELD]).bytes();
    let read = |bytes: &[u8], name: &str| submission::read(bytes, name.as_ref(), Channel::Html);
    for name in ["form.pdf", "form.json", "form", "-"] {
        assert_eq!(read(&whole, name).expect("a form").channel, Channel::Pdf);
    }
    let json = br#"{"bogen-answers":1,"form":"f","version":"1","answers":{"a":"%PDF-1.7 %FDF-1.2 <xfdf"}}"#;
    assert_eq!(read(json, "form.pdf").expect("answers").channel, Channel::Html);
    let code = |bytes: &[u8], name: &str| read(bytes, name).expect_err("no form")[0].code;
    assert_eq!(code(b"<note>", "form.PDF"), Code::NotPdf);
    assert_eq!(code(b"<note>", "form.json"), Code::AnswersNotJson);
    assert_eq!(code(b"", "form.pdf"), Code::AnswersTruncated);
}

#[test]
fn lines_before_and_behind_the_file_do_no_harm() {
    let whole = Made::form(&[FIELD]).bytes();
    let mail = [b"From: somebody\r\n\r\n", &whole[..], b"\r\n-- \r\nsent by mail\r\n"].concat();
    assert_eq!(json(&answers(&mail).answers), r#"{"a":"x"}"#);
}

#[test]
fn only_a_file_that_ends_in_the_middle_is_said_to_be_truncated() {
    let whole = Made::form(&[FIELD]).bytes();
    let with = |tail: &str| [&whole[..], tail.as_bytes()].concat();
    // The end of a transfer in chunks, and lines that programs add.
    for tail in
        ["\r\n0\r\n\r\n", "\n10 euros\n", "\n2026-03-27 sent by mail\n", "\nany objections, or an obj?\n", "\0\0\0"]
    {
        assert_eq!(json(&answers(&with(tail)).answers), r#"{"a":"x"}"#, "{tail:?}");
    }
    let update = "\n15 0 obj\n<< /T (a) ";
    for end in 2..update.len() {
        assert_eq!(refused(&with(&update[..end])), "answers-truncated", "{end}");
    }
}

#[test]
fn a_file_that_says_wrongly_where_things_are_is_searched() {
    let whole = String::from_utf8(Made::form(&[FIELD]).bytes()).expect("plain bytes");
    for (wrong, right) in [
        ("startxref\n", "startxref\n1"),
        ("startxref", "start"),
        ("xref\n0", "xerf\n0"),
        ("\n5 0 obj", "\n\n\n5 0 obj"),
        ("0000000009 00000 n", "0000000019 00000 n"),
    ] {
        assert_ne!(whole.replacen(wrong, right, 1), whole);
        let damaged = whole.replacen(wrong, right, 1);
        assert_eq!(json(&answers(damaged.as_bytes()).answers), r#"{"a":"x"}"#, "{wrong}");
    }
}

#[test]
fn what_was_added_last_counts() {
    let whole = Made::form(&[FIELD]).bytes();
    let start = whole.windows(7).position(|window| window == b"xref\n0 ").expect("a table");
    let added = |value: &str, table: bool| {
        let at = whole.len();
        let object = format!("5 0 obj\n<< /FT /Tx /T (a) /V ({value}) >>\nendobj\n");
        let section = format!("xref\n5 1\n{at:010} 00000 n \ntrailer\n<< /Root 1 0 R /Prev {start} >>\n");
        let section = if table { section } else { String::new() };
        let end = format!("{object}{section}startxref\n{}\n%%EOF\n", at + object.len());
        [&whole[..], end.as_bytes()].concat()
    };
    assert_eq!(json(&answers(&added("later", true)).answers), r#"{"a":"later"}"#);
    // Without a cross-reference table the file is searched for objects, including the last one.
    assert_eq!(json(&answers(&added("last", false)).answers), r#"{"a":"last"}"#);
}

#[test]
fn a_password_is_asked_for_only_if_there_is_one() {
    for (user, outcome) in [("", None), ("secret", Some("pdf-encrypted"))] {
        let mut document = Document::load_mem(&Made::form(&["<< /FT /Tx /T (a) /V (Ana) >>"]).bytes()).expect("a PDF");
        let id = lopdf::Object::string_literal("0123456789abcdef");
        document.trailer.set("ID", vec![id.clone(), id]);
        let version = EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: user,
            key_length: 128,
            permissions: Permissions::empty(),
        };
        let state = EncryptionState::try_from(version).expect("a key");
        document.encrypt(&state).expect("encryption");
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("memory");
        match outcome {
            None => assert_eq!(json(&answers(&bytes).answers), r#"{"a":"Ana"}"#),
            Some(code) => assert_eq!(refused(&bytes), code),
        }
    }
}

#[test]
fn a_file_that_opens_without_a_password_needs_no_id() {
    let mut document = Document::load_mem(&Made::form(&["<< /FT /Tx /T (a) /V (Ana) >>"]).bytes()).expect("a PDF");
    let id = lopdf::Object::string_literal("");
    document.trailer.set("ID", vec![id.clone(), id]);
    let version = EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password: "",
        key_length: 128,
        permissions: Permissions::empty(),
    };
    let state = EncryptionState::try_from(version).expect("a key");
    document.encrypt(&state).expect("encryption");
    document.trailer.remove(b"ID");
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("memory");
    assert!(!bytes.windows(4).any(|window| window == b"/ID "));
    assert_eq!(json(&answers(&bytes).answers), r#"{"a":"Ana"}"#);
}

#[test]
fn every_limit_has_its_own_message() {
    let whole = Made::form(&[FIELD]).bytes();
    let mut large = whole.clone();
    large.resize(usize::try_from(MAX_BYTES).expect("a size") + 1, b' ');
    assert_eq!(refused(&large), "file-too-large");

    let pages = format!("<< /Type /Pages /Kids [] /Count {} >>", MAX_PAGES + 1);
    assert_eq!(refused(&Made::form(&[FIELD]).with(2, pages).bytes()), "pdf-too-many-pages");

    let objects = String::from_utf8(whole.clone()).expect("plain bytes");
    let objects = objects.replace("xref\n0 6\n", &format!("xref\n{MAX_OBJECTS} 1\n0000000009 00000 n \n0 6\n"));
    assert_eq!(refused(objects.as_bytes()), "pdf-too-many-objects");

    let deep = format!("{}{}", "[".repeat(MAX_NESTING + 1), "]".repeat(MAX_NESTING + 1));
    assert_eq!(refused(&Made::form(&[&format!("<< /T (a) /V {deep} >>")]).bytes()), "file-too-deep");
    assert_eq!(refused(&Made::form(&[&format!("<< /T (a) /AP {deep} >>")]).bytes()), "file-too-deep");

    let mut nested = "<< /T (a) /V (x) >>".to_owned();
    for _ in 0..25 {
        nested = format!("<< /T (a) /Kids [{nested}] >>");
    }
    assert_eq!(json(&answers(&Made::form(&[&nested]).bytes()).answers), "{}");
    let chain: Vec<_> = (6..60).map(|next| format!("<< /T (a) /Kids [{next} 0 R] >>")).collect();
    let chain: Vec<_> = chain.iter().map(String::as_str).collect();
    assert_eq!(refused(&Made::of(&chain[..1], &chain[1..]).bytes()), "file-too-deep");

    let fields = "<< /T (a) >> ".repeat(20_001);
    assert_eq!(refused(&Made::form(&[]).with(3, format!("<< /Fields [4 0 R {fields}] >>")).bytes()), "fields-too-many");
}

#[test]
fn a_bomb_is_refused_in_one_stream_or_in_many() {
    let bomb = |bytes: usize| stream("/Filter /FlateDecode", &packed(&vec![b' '; bytes]));
    let one = Made::of(&["<< /FT /Tx /T (a) /V 6 0 R >>"], &["x"]).with(6, bomb(MAX_UNPACKED + 1));
    assert_eq!(refused(&one.bytes()), "pdf-too-much-inside");

    let field = |number: usize| format!("<< /FT /Tx /T (a{number}) /V {} 0 R >>", 13 + number);
    let fields: Vec<_> = (0..8).map(field).collect();
    let mut many = Made::form(&fields.iter().map(String::as_str).collect::<Vec<_>>());
    for _ in 0..8 {
        many = many.and(bomb(MAX_UNPACKED / 7));
    }
    assert_eq!(refused(&many.bytes()), "pdf-too-much-inside");
    // Decoding the same stream repeatedly counts each time.
    let fields: Vec<_> = (0..8).map(|number| format!("<< /FT /Tx /T (a{number}) /V 13 0 R >>")).collect();
    let again =
        Made::of(&fields.iter().map(String::as_str).collect::<Vec<_>>(), &["x"]).with(13, bomb(MAX_UNPACKED / 7));
    assert_eq!(refused(&again.bytes()), "pdf-too-much-inside");
}

#[test]
fn excessive_work_is_refused() {
    // An array that is searched again for each of many fields.
    let options = "[(x) (y)] ".repeat(20_000);
    let fields: Vec<_> = (0..10_000).map(|number| format!("<< /FT /Ch /T (a{number}) /V (z) /Opt 5 0 R >>")).collect();
    let made = Made::of(&[], &[]).with(3, format!("<< /Fields [4 0 R {}] >>", fields.join(" ")));
    assert_eq!(refused(&made.and(format!("[{options}]")).bytes()), "file-too-much-work");
}

#[test]
fn findings_hold_no_answer() {
    let secret = "<< /FT /Tx /T (Geheim) /V (Geheim) >>";
    for made in [without_mark(secret), Made::form(&[secret]).with(4, "<< /FT /Tx /T (bogen:form) /V (Geheim) >>")] {
        let findings = crate::pdf_builder::read(&made.bytes()).expect_err("no form");
        assert!(!format!("{findings:?}").contains("Geheim"), "{findings:?}");
    }
}
