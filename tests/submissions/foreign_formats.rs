//! The findings for files that are no forms, whatever their names.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
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
        (
            "a page as a single file without scripts, with broken lines",
            b"From: <Saved by Blink>\r\nSnapshot-Content-Location: file:///x\r\nSubject: x\r\n\r\n<form id=3D=\r\n\"_fo=\r\nrm\"><button id=\r\n=3D\"_draft\">"
                .to_vec(),
        ),
        ("another page as a single file", b"From: x\nSnapshot-Content-Location: x\nTo: x\n\n<form id=3D\"_form\">".to_vec()),
        ("a page that Safari saved", b"bplist00\xd1_\x10\x0fWebMainResource<form id=\"_form\"><button id=\"_draft\">".to_vec()),
        ("a page with other quotation marks", b"<!doctype html><script id=_data>".to_vec()),
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

/// An element in DER.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length = match content.len() {
        0..0x80 => vec![length[7]],
        0x80..0x1_0000 => vec![0x82, length[6], length[7]],
        _ => vec![0x84, length[4], length[5], length[6], length[7]],
    };
    [&[tag], &length[..], content].concat()
}

/// A message in CMS. Its content type ends with these numbers.
fn cms(kind: &[u8], content: &[u8]) -> Vec<u8> {
    let kind = [b"\x2a\x86\x48\x86\xf7\x0d\x01", kind].concat();
    der(0x30, &[der(0x06, &kind), der(0xa0, &der(0x30, content))].concat())
}

/// Signed data with or without a content.
pub fn signed(content: Option<&[u8]>) -> Vec<u8> {
    let content = content.map(|content| der(0xa0, &der(0x04, content))).unwrap_or_default();
    let kind = der(0x06, b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01");
    let algorithms = der(0x31, &der(0x30, &[0; 300]));
    cms(&[7, 2], &[der(0x02, &[1]), algorithms, der(0x30, &[kind, content].concat()), der(0x31, &[])].concat())
}

#[test]
fn secured_emails_are_named() {
    let base64 = |bytes: &[u8]| STANDARD.encode(bytes).into_bytes();
    let enveloped = cms(&[7, 3], &[2, 1, 0]);
    let streamed = [&b"\x30\x80"[..], &enveloped[2..]].concat();
    let pem = |label: &str, bytes: &[u8]| {
        format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(bytes)).into_bytes()
    };
    let message = b"Content-Type: text/plain\r\n\r\nHallo".repeat(20);
    for (name, bytes, expected) in [
        ("signed", signed(Some(&message)), "file-is-signed-email"),
        ("signed, in base64", base64(&signed(Some(&message))), "file-is-signed-email"),
        ("encrypted", enveloped.clone(), "file-is-encrypted-email S/MIME"),
        ("of no stated length", streamed.clone(), "file-is-encrypted-email S/MIME"),
        ("in base64", base64(&streamed), "file-is-encrypted-email S/MIME"),
        ("authenticated", cms(&[9, 16, 1, 23], &[2, 1, 0]), "file-is-encrypted-email S/MIME"),
        ("PKCS #7 as text", pem("PKCS7", &enveloped), "file-is-encrypted-email S/MIME"),
        ("CMS as text", pem("CMS", &signed(Some(b"x"))), "file-is-signed-email"),
        ("OpenPGP", pem("PGP MESSAGE", b"x"), "file-is-encrypted-email OpenPGP"),
    ] {
        let found = finding(&bytes);
        assert_eq!(found, expected, "{name}");
        for end in 0..bytes.len().min(120) {
            assert!(submission::read(&bytes[..end], "x".as_ref(), Channel::Html).is_err());
        }
    }
}

#[test]
fn what_only_resembles_secured_emails_is_not_taken_for_one() {
    // The signature of an e-mail that can be read without it, and other things.
    for bytes in [signed(None), cms(&[7, 5], &[2, 1, 0]), b"0".to_vec(), b"MIete".to_vec()] {
        let findings = submission::read(&bytes, "smime.p7s".as_ref(), Channel::Html).expect_err("no form");
        let is_secured = |finding: &Diagnostic| finding.code.word().ends_with("-email");
        assert!(!findings.iter().any(is_secured), "{findings:?}");
    }
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
