//! Forms in ZIP archives, e-mails and mailboxes.

use std::io::{Cursor, Write as _};
use std::path::Path;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bogen::FormRepository;
use bogen::jobs::SubmissionReader;
use bogen::messages::ReaderLanguage;
use bogen::submission::Channel;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::foreign_formats::signed;
use crate::pdf_builder::{Made, stream};

const ANSWERS: &[u8] = br#"{ "bogen-answers": 1, "form": "hilfeplan", "version": "1.0", "answers": {} }"#;
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

/// Returns what is found in a file: the path of each record, and the code of each error and note.
fn found(bytes: &[u8]) -> Vec<String> {
    static READER: LazyLock<SubmissionReader<'_>> = LazyLock::new(|| {
        static REPOSITORY: LazyLock<FormRepository> = LazyLock::new(FormRepository::built_in);
        let today = jiff::civil::date(2027, 1, 15);
        SubmissionReader::new(&REPOSITORY, Channel::Html, ReaderLanguage::English, today)
    });
    let readings = READER.read_all(bytes, Path::new("in"));
    let word = |reading: &bogen::jobs::Reading<'_>| match &reading.result {
        Ok(_) => "record".to_owned(),
        Err(findings) => {
            let [finding] = &findings[..] else { panic!("{findings:?}") };
            assert_eq!(finding.path.as_deref(), Some(&*reading.path));
            format!("{} {}", finding.diagnostic.severity.word(), finding.diagnostic.code.word())
        }
    };
    readings.iter().map(|reading| format!("{}: {}", reading.path.display(), word(reading))).collect()
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An e-mail of several parts, each with its own header fields.
fn email(parts: &[&str]) -> Vec<u8> {
    let head = "From: Ana <a@b.example>\r\nTo: office@example.org\r\nSubject: my form\r\nMIME-Version: 1.0\r\n";
    let parts = parts.iter().map(|part| format!("--cut\r\n{part}\r\n")).collect::<Vec<_>>().concat();
    format!("{head}Content-Type: multipart/mixed; boundary=\"cut\"\r\n\r\n{parts}--cut--\r\n").into_bytes()
}

/// A part in base64 with lines as mail programs break them.
fn base64_part(fields: &str, content: &[u8]) -> String {
    let encoded = STANDARD.encode(content);
    let lines: Vec<_> = encoded.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("{fields}\r\nContent-Transfer-Encoding: base64\r\n\r\n{}", lines.join("\r\n"))
}

#[test]
fn all_forms_in_an_archive_are_read() {
    let pdf = Made::form(&[]).bytes();
    let xfdf = b"<?xml version=\"1.0\"?><xfdf><fields><field name=\"bogen:form\"><value>bogen/1 hilfeplan 1.0 de-AT sha256:0</value></field></fields></xfdf>";
    let archive = zip(&[
        ("a.json", ANSWERS),
        ("Müller/b.dat", ANSWERS),
        ("x.pdf", &pdf),
        ("photo.pdf", PICTURE),
        ("c.xfdf", xfdf),
        ("__MACOSX/._a.json", b"\0\x05\x16\x07"),
        ("Thumbs.db", b"x"),
        ("letter.txt", b"Hello"),
    ]);
    assert_eq!(
        found(&archive),
        [
            "in/a.json: record",
            "in/Müller/b.dat: record",
            "in/x.pdf: error answers-unknown-form",
            "in/photo.pdf: warning file-is-image",
            "in/c.xfdf: record",
            "in/letter.txt: warning inner-file-unknown",
        ]
    );
}

#[test]
fn an_archive_without_a_form_is_an_error() {
    assert_eq!(
        found(&zip(&[("photo.png", PICTURE)])),
        ["in/photo.png: warning file-is-image", "in: error container-without-form"]
    );
    assert_eq!(found(&zip(&[])), ["in: error container-without-form"]);
}

#[test]
fn names_in_an_archive_are_harmless() {
    let archive = zip(&[
        ("../../etc/a.json", ANSWERS),
        ("/b.json", ANSWERS),
        ("C:\\c\u{1b}[0m.json", ANSWERS),
        ("a.json", ANSWERS),
        ("A.json", ANSWERS),
    ]);
    assert_eq!(
        found(&archive),
        [
            "in/etc/a.json: record",
            "in/b.json: record",
            "in/C_/c_[0m.json: record",
            "in/a.json: record",
            "in/A (2).json: record",
        ]
    );
}

#[test]
fn two_files_of_one_name_in_an_archive_are_said() {
    let mut archive = zip(&[("a.json", ANSWERS), ("b.json", ANSWERS)]);
    for at in 0..archive.len() - 6 {
        if &archive[at..at + 6] == b"b.json" {
            archive[at] = b'a';
        }
    }
    assert_eq!(found(&archive), ["in/a.json: record", "in: error archive-name-twice"]);
}

#[test]
fn archives_in_archives_are_read_up_to_a_depth() {
    let nested = |depth| (0..depth).fold(ANSWERS.to_vec(), |inner, _| zip(&[("x", &inner)]));
    assert_eq!(found(&nested(1)), ["in/x: record"]);
    assert_eq!(found(&nested(3)), ["in/x/x/x: record"]);
    assert_eq!(found(&nested(4)), ["in/x/x/x: error container-too-deep"]);
}

#[test]
fn protected_and_damaged_archives_are_explained() {
    let archive = zip(&[("a.json", ANSWERS), ("b.json", ANSWERS)]);
    // The flag of encryption, in the entry of the directory and in front of the data.
    let mut protected = archive.clone();
    let entries: Vec<_> = (0..archive.len() - 4).filter(|at| archive[*at..].starts_with(b"PK\x01\x02")).collect();
    protected[entries[0] + 8] |= 1;
    protected[6] |= 1;
    assert_eq!(found(&protected), ["in/a.json: error inner-file-encrypted", "in/b.json: record"]);
    // A method that nobody knows.
    let mut method = archive.clone();
    method[entries[0] + 10] = 77;
    method[8] = 77;
    assert_eq!(found(&method), ["in/a.json: error inner-file-method", "in/b.json: record"]);
    // Other bytes than the checksum says.
    let mut damaged = archive.clone();
    damaged[entries[0] + 16] ^= 0xff;
    assert_eq!(found(&damaged), ["in/a.json: error archive-damaged", "in/b.json: record"]);
    // The second entry cannot be found.
    let mut lost = archive.clone();
    lost[entries[1]] = b'X';
    assert_eq!(found(&lost), ["in: error archive-damaged"]);
    assert_eq!(found(&archive[..archive.len() / 2]), ["in: error answers-truncated"]);
}

#[test]
fn no_change_of_a_byte_loses_a_form_silently() {
    let archive = zip(&[("a.json", ANSWERS)]);
    for at in 0..archive.len() {
        let mut changed = archive.clone();
        changed[at] ^= 0xff;
        let found = found(&changed);
        let is_said = found.iter().any(|line| line.contains("error") || line.ends_with("record"));
        assert!(is_said, "{at}: {found:?}");
    }
}

#[test]
fn bombs_are_refused() {
    let names: Vec<_> = (0..1_200).map(|number| number.to_string()).collect();
    let many: Vec<_> = names.iter().map(|name| (&**name, &b""[..])).collect();
    assert_eq!(found(&zip(&many)), ["in: error container-too-many-files"]);
    // 1,200 files in archives of 600.
    let half = zip(&many[..600]);
    let lines = found(&zip(&[("a", &half), ("b", &half)]));
    assert_eq!(lines.iter().filter(|line| line.contains("error container-too-many-files")).count(), 1);
    let zeros = vec![0; 17 * 1024 * 1024];
    assert_eq!(found(&zip(&[("zeros", &zeros), ("a", ANSWERS)])), ["in/zeros: error file-too-large", "in/a: record"]);
    let large: Vec<_> = names[..9].iter().map(|name| (&**name, &zeros[..15 * 1024 * 1024])).collect();
    let lines = found(&zip(&large));
    assert_eq!(lines.last().map(String::as_str), Some("in: error container-too-much-inside"), "{lines:?}");
}

/// Each file may cost as much as a file may, but not all of them.
#[test]
fn small_files_that_are_much_work_do_not_add_up() {
    // Objects that refer to many others, each with a text that is unpacked anew.
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&b"0 0 ".repeat(15 * 1024 * 1024)).unwrap();
    let index = stream("/Type /ObjStm /N 200000 /First 1 /Filter /FlateDecode", &encoder.finish().unwrap());
    let bomb = Made::of(&["<< /T (a) /FT /Tx /V 6 0 R >>"], &["x"]).with(6, index).with(1, "null").bytes();
    let one = found(&zip(&[("bomb.pdf", &bomb), ("a.json", ANSWERS)]));
    assert_eq!(one, ["in/bomb.pdf: error file-damaged", "in/a.json: record"]);
    let names: Vec<_> = (0..500).map(|number| format!("{number}.pdf")).collect();
    let files: Vec<_> = names.iter().map(|name| (&**name, &*bomb)).collect();
    let lines = found(&zip(&files));
    assert_eq!(lines.last().map(String::as_str), Some("in: error container-too-much-work"), "{lines:?}");
    assert!(lines.len() < 100, "{}", lines.len());
    // So it is in archives in archives, and in e-mails.
    let inner = zip(&files[..20]);
    let archives: Vec<_> = names[..20].iter().map(|name| (&**name, &*inner)).collect();
    let lines = found(&zip(&archives));
    assert_eq!(lines.iter().filter(|line| line.contains("container-too-much-work")).count(), 1, "{lines:?}");
    assert!(lines.len() < 100, "{}", lines.len());
}

#[test]
fn attachments_are_read_in_every_encoding() {
    let quoted = "Content-Type: application/json; name=q.json\r\nContent-Disposition: attachment\r\n\
                  Content-Transfer-Encoding: quoted-printable\r\n\r\n\
                  { =22bogen-answers=22: 1, \"form\": \"hilfeplan\", \"ver=\r\nsion\": \"1.0\", \"answers\": {} }";
    let plain = format!(
        "Content-Type: text/plain; name=p.txt\r\nContent-Transfer-Encoding: 7bit\r\n\r\n{}",
        String::from_utf8_lossy(ANSWERS)
    );
    let eight = format!(
        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=e.json\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{}",
        String::from_utf8_lossy(ANSWERS)
    );
    let mail = email(&[
        "Content-Type: text/plain\r\n\r\nDear office, my form is attached.",
        &base64_part("Content-Type: image/png; name=\"wrong.png\"\r\nContent-Disposition: inline", ANSWERS),
        quoted,
        &plain,
        &eight,
        &base64_part("Content-Type: image/png\r\nContent-ID: <logo>", PICTURE),
    ]);
    assert_eq!(
        found(&mail),
        [
            "in/wrong.png: record",
            "in/q.json: record",
            "in/p.txt: record",
            "in/e.json: record",
            "in/attachment-6: warning file-is-image",
            "in: warning email-text-unread",
        ]
    );
}

#[test]
fn names_of_attachments_are_decoded() {
    let attached = |name: &str| base64_part(&format!("Content-Disposition: attachment; {name}"), ANSWERS);
    let mail = email(&[
        &attached("filename*=UTF-8''M%C3%BCller%20Plan.json"),
        &attached("filename*0*=UTF-8''lang%C3%A9;\r\n filename*1=\"er Name.json\""),
        &attached("filename=\"=?ISO-8859-1?Q?Gr=FC=DFe.json?=\""),
        &attached("filename=\"../../x\\y.json\""),
        &attached("size=3"),
    ]);
    assert_eq!(
        found(&mail),
        [
            "in/Müller Plan.json: record",
            "in/langéer Name.json: record",
            "in/Grüße.json: record",
            "in/.._.._xy.json: record",
            "in/attachment-5: record",
        ]
    );
}

#[test]
fn secured_emails_are_explained() {
    let head = "From: Ana <a@b.example>\r\nTo: office@example.org\r\nMIME-Version: 1.0\r\n";
    let mime = "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m";
    let whole = format!("{head}{}", base64_part(mime, &signed(Some(b"Content-Type: text/plain\r\n\r\nHallo"))));
    assert_eq!(found(whole.as_bytes()), ["in/smime.p7m: error file-is-signed-email"]);
    let attached =
        email(&[&base64_part(mime, &signed(Some(b"x"))), &base64_part("Content-Type: text/plain", b"Hallo")]);
    let lines = found(&attached);
    assert_eq!(lines, ["in/smime.p7m: error file-is-signed-email", "in: warning email-text-unread"]);

    let secret = "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n";
    let inline = format!("{head}Content-Type: text/plain\r\n\r\n{secret}");
    assert_eq!(found(inline.as_bytes()), ["in/attachment-0: error file-is-encrypted-email"]);
    let pgp = email(&[
        "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
        &format!("Content-Type: application/octet-stream; name=encrypted.asc\r\n\r\n{secret}"),
    ]);
    let lines = found(&pgp);
    assert!(lines.contains(&"in/encrypted.asc: error file-is-encrypted-email".to_owned()), "{lines:?}");

    // The form in an e-mail with a signature beside it is read.
    let form = "Content-Type: application/json; name=form.json";
    let signature = "Content-Type: application/pkcs7-signature; name=smime.p7s";
    let lines = found(&email(&[&base64_part(form, ANSWERS), &base64_part(signature, &signed(None))]));
    assert_eq!(lines, ["in/form.json: record", "in/smime.p7s: warning inner-file-unknown"]);
}

#[test]
fn forwarded_emails_mailboxes_and_archives_in_emails_are_read() {
    let archive = base64_part("Content-Type: application/zip; name=plan.zip", &zip(&[("a.json", ANSWERS)]));
    let inner = email(&[&archive]);
    let forwarded = format!("Content-Type: message/rfc822\r\n\r\n{}", String::from_utf8_lossy(&inner));
    assert_eq!(found(&email(&[&forwarded])), ["in/message-1/plan.zip/a.json: record"]);
    let encoded = base64_part("Content-Type: message/rfc822; name=\"Fwd.eml\"", &inner);
    assert_eq!(found(&email(&[&encoded])), ["in/Fwd.eml/plan.zip/a.json: record"]);
    let mailbox =
        [b"From a@b.example Fri Mar 27 10:00:00 2026\n", &inner[..], b"\nFrom c Fri Mar 27 10:00:00 2026\n", &inner];
    assert_eq!(
        found(&mailbox.concat()),
        ["in/message-1/plan.zip/a.json: record", "in/message-2/plan.zip/a.json: record"]
    );
}

#[test]
fn a_form_is_the_whole_email_or_its_text() {
    let head = "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n";
    let whole = base64_part(&format!("{head}Content-Type: application/pdf"), ANSWERS);
    assert_eq!(found(whole.as_bytes()), ["in/attachment-0: record"]);
    let text = format!("{head}\r\n{}", String::from_utf8_lossy(ANSWERS));
    assert_eq!(found(text.as_bytes()), ["in/attachment-0: record"]);
    let letter = format!("{head}\r\nHello");
    assert_eq!(found(letter.as_bytes()), ["in: warning email-text-unread", "in: error container-without-form"]);
}

#[test]
fn an_email_near_whose_beginning_a_pdf_begins_is_still_an_email() {
    let pdf = "Content-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.7\r\nnot much";
    let json = format!("Content-Type: text/json; name=b.json\r\n\r\n{}", String::from_utf8_lossy(ANSWERS));
    assert_eq!(found(&email(&[pdf, &json])), ["in/a.pdf: error answers-truncated", "in/b.json: record"]);
}

#[test]
fn damaged_and_hostile_emails_are_explained() {
    let broken = "Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%%%%%";
    assert_eq!(found(&email(&[broken])), ["in/a.pdf: error email-damaged"]);
    let head = "From: a\r\nTo: b\r\n".to_owned();
    let deep = head.clone() + &"Content-Type: message/rfc822\r\n\r\n".repeat(100_000);
    assert_eq!(found(deep.as_bytes()), ["in: error container-too-deep"]);
    let many = email(&vec!["\r\n"; 20_000]);
    assert_eq!(found(&many), ["in: error container-too-many-files"]);
    let fields = head.clone() + &"a:\n".repeat(1_000_000) + "\n\nHello";
    assert_eq!(found(fields.as_bytes()), ["in: error container-too-many-files"]);
    // An attachment is not complete: the boundary and the rest are missing.
    let whole = email(&[&base64_part("Content-Type: application/json; name=a.json", ANSWERS)]);
    let cut = found(&whole[..whole.len() - 40]);
    assert!(cut.iter().any(|line| line.contains("error")), "{cut:?}");
}
