//! The findings for files that are no forms, whatever their names.

use bogen::diagnostic::{Code, Diagnostic};
use bogen::submission::{self, Channel};

use crate::pdf_builder::Made;
use crate::zip_builder::zip;

/// A compound file of an older Microsoft program, with a name in its directory.
pub fn compound(name: &str) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(1024, 0);
    bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

/// Returns the finding for a file: its code, and the format.
fn finding(bytes: &[u8]) -> String {
    let read = |name: &str| submission::read(bytes, name.as_ref(), Channel::Html).expect_err("no form");
    let [finding] = <[Diagnostic; 1]>::try_from(read("form.pdf")).expect("one finding");
    // The name of a file changes nothing.
    assert_eq!(read("form.json")[0].code, finding.code);
    let arguments: Vec<_> = finding.arguments.iter().map(|(_, value)| value.as_str()).collect();
    [&[finding.code.word()], &arguments[..]].concat().join(" ")
}

#[test]
fn files_that_are_no_forms_are_named() {
    let office = |part: &str| zip(&[("[Content_Types].xml", b"<Types/>"), (part, b"<x/>")]);
    let open = |kind: &str| zip(&[("mimetype", format!("application/vnd.oasis.opendocument.{kind}").as_bytes())]);
    let cases = [
        ("JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec()),
        ("PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec()),
        ("TIFF, lowest byte first", b"II*\0\x08\0\0\0".to_vec()),
        ("TIFF, highest byte first", b"MM\0*\0\0\0\x08".to_vec()),
        ("GIF", b"GIF89a".to_vec()),
        ("WebP", b"RIFF\0\0\0\0WEBPVP8 ".to_vec()),
        ("DOCX", office("word/document.xml")),
        ("PPTX", office("ppt/presentation.xml")),
        ("XLSX", office("xl/workbook.xml")),
        ("ODT", open("text")),
        ("ODS", open("spreadsheet")),
        ("DOC", compound("WordDocument")),
        ("XLS", compound("Workbook")),
        ("MSG", compound("__properties_version1.0")),
        ("RTF", br"{\rtf1\ansi Name: Ana}".to_vec()),
        ("a ZIP file", zip(&[("a.txt", b"x"), ("b/word/document.xml", b"x")])),
        ("an empty ZIP file", zip(&[])),
        ("a ZIP file of a form", zip(&[("form.pdf", &Made::form(&[]).bytes())])),
        ("half a ZIP file", zip(&[("a.txt", b"x")])[..33].to_vec()),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0".to_vec()),
        ("7z", b"7z\xbc\xaf\x27\x1c\0\x04".to_vec()),
        ("an e-mail", b"Received: from a\r\n\tby b\r\nFrom: Ana <a@b.example>\r\nSubject: x\r\n\r\nHello".to_vec()),
        ("a mailbox", b"From ana Fri Mar 27\nFrom: Ana\nTo: Eva\n\nHello".to_vec()),
        ("the page of a form", b"<!doctype html><html><script type=\"application/json\" id=\"_data\">{}".to_vec()),
        ("a saved page", b"<!DOCTYPE html>\n<!-- saved from url=(0007) --><html><script id=\"_data\">".to_vec()),
        (
            "a page as a single file",
            b"From: <Saved by Blink>\nSnapshot-Content-Location: file:///x\nSubject: x\n\n<script id=3D\"_data\">"
                .to_vec(),
        ),
        ("another page", b"\xef\xbb\xbf<!-- x --> <HTML lang=de>%PDF-1.7".to_vec()),
        ("XHTML", b"<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html>".to_vec()),
        ("CSV with semicolons", b"name;datum\r\nAna;27.3.2026\r\nEva;\r\n".to_vec()),
        ("CSV with commas", b"name,note\nAna,\"a, b\nc\"\n".to_vec()),
        ("CSV in Windows-1252", b"name;ort\nAna;K\xf6ln\n".to_vec()),
        ("CSV for Excel", b"sep=;\nname;ort\n".to_vec()),
        ("tabs", b"name\tort\nAna\tWien\n".to_vec()),
        ("CSV with Ctrl+Z", b"name;ort\r\nAna;Wien\r\n\x1a".to_vec()),
    ];
    let found: Vec<_> = cases.iter().map(|(name, bytes)| format!("{name}: {}", finding(bytes))).collect();
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn texts_that_only_resemble_a_table_or_an_email_are_not_taken_for_one() {
    let letter = b"Liebe Frau A,\nhiermit, wie besprochen,\nmeine Antworten.\n";
    let list = b"Name: Ana\nOrt: Wien\nFrom: Graz\n";
    let uneven = b"a;b\nc\nd;e;f\n";
    for text in [&letter[..], list, uneven, b"hello", b"a;b"] {
        let findings = submission::read(text, "x".as_ref(), Channel::Html).expect_err("no form");
        assert_eq!(findings[0].code, Code::AnswersNotJson);
    }
}

#[test]
fn no_beginning_of_a_file_stops_the_program() {
    let whole = [zip(&[("mimetype", b"application/vnd.oasis.opendocument.text")]), compound("Workbook")];
    for bytes in whole {
        for end in 1..bytes.len() {
            assert!(submission::read(&bytes[..end], "x".as_ref(), Channel::Html).is_err());
        }
    }
    // A directory that is not where the end record says, and one with lengths beyond the end of the file.
    let bytes = zip(&[("a.txt", b"x")]);
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0xff;
        assert!(submission::read(&damaged, "x".as_ref(), Channel::Html).is_err());
    }
}
