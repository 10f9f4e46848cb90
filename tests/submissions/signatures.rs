//! Signatures of returned PDFs by other programs, and the effect of changes to the file.
//!
//! `signatures/make_fixtures.py` creates the files in `signatures/fixtures/` with pyHanko and OpenSSL, and checks them
//! with OpenSSL.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use bogen::signature::{Certificate, Coverage, Party, SignatureDictionary, SignatureReport, State};
use bogen::submission::pdf;

mod altered;
mod byte_ranges;
mod hostile;

/// Returns the bytes of a fixture.
fn fixture(name: &str) -> Vec<u8> {
    fs::read(folder().join(format!("{name}.pdf"))).expect("a fixture")
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/submissions/signatures/fixtures")
}

/// Reads the signatures of a file as `read` does.
fn signatures(file: &[u8]) -> Vec<SignatureReport> {
    pdf::signatures(file).unwrap_or_default()
}

/// Finds the last signature of a file by searching its text, without parsing the PDF.
fn last_signed(file: &[u8], field: &str) -> SignatureDictionary {
    let text = String::from_utf8_lossy(file);
    let text = text.replace('\u{fffd}', "?");
    let between = |start: &str, end: &str| {
        let rest = text.rsplit_once(start).expect(start).1;
        rest.split_once(end).expect(end).0.trim().to_owned()
    };
    let range = between("/ByteRange", "]");
    let digits = between("/Contents <", ">");
    let pairs = digits.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("digits"));
    SignatureDictionary {
        field: field.to_owned(),
        sub_filter: between("/SubFilter", "\n")
            .trim_start_matches('/')
            .split(['/', ' ', '>'])
            .next()
            .map(str::to_owned),
        byte_range: range
            .trim_start_matches('[')
            .split_whitespace()
            .map(|part| part.parse().expect("a number"))
            .collect(),
        contents: pairs.map(|pair| u8::from_str_radix(pair, 16).expect("digits")).collect(),
        ..SignatureDictionary::default()
    }
}

/// Formats a signature as one line, without values that change whenever the fixtures are created.
fn line(signature: &SignatureReport) -> String {
    let mut line = format!("{} {}: {}", signature.kind.word(), signature.field, state(&signature.state));
    let covers = match signature.covers {
        Coverage::Whole => "whole file".to_owned(),
        Coverage::Earlier { revisions, .. } => format!("{revisions} revision later"),
        Coverage::Faulty { because } => format!("not covered: {}", because.word()),
    };
    let _ = write!(line, ", {covers}, {}", signature.certificate.as_ref().map_or_else(|| "nobody".to_owned(), who));
    if let Some(stamp) = &signature.stamp {
        let at = stamp.at.map_or_else(String::new, |at| at.to_string());
        let _ = write!(
            line,
            ", stamped {at} {} by {}",
            state(&stamp.state),
            stamp.certificate.as_ref().map_or_else(String::new, who)
        );
    }
    line
}

fn state(state: &State) -> String {
    match state {
        State::Intact => "intact".to_owned(),
        State::Broken { because } => format!("broken ({})", because.word()),
        State::Weak { algorithm } => format!("weak ({algorithm})"),
        State::Unsupported { algorithm } => format!("unsupported ({algorithm})"),
        State::Unreadable { because } => format!("unreadable ({})", because.word()),
    }
}

fn who(certificate: &Certificate) -> String {
    let party = |party: &Party| {
        [party.name.clone(), party.organisation.clone()].into_iter().flatten().collect::<Vec<_>>().join(" of ")
    };
    let issuer = if certificate.self_signed { "itself".to_owned() } else { party(&certificate.issued_by) };
    format!("{} (issued by {issuer})", party(&certificate.by))
}

#[test]
fn what_other_programs_signed_is_understood() {
    let mut names: Vec<_> = fs::read_dir(folder())
        .expect("a folder")
        .map(|entry| entry.expect("a file").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    let lines = names.iter().map(|name| {
        let found = pdf::signatures(&fixture(name)).expect("a PDF");
        let told: Vec<_> = found.iter().map(|found| format!("\n    {}", line(found))).collect();
        format!("{name}{}", told.concat())
    });
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_signature_is_written_into_records() {
    let mut found = signatures(&fixture("rsa-sha256")).remove(0);
    found.at = Some("2026-11-21T12:00:00Z".parse().expect("a time"));
    let certificate = found.certificate.as_mut().expect("a certificate");
    assert!(certificate.fingerprint.starts_with("sha256:") && certificate.fingerprint.len() == 71);
    certificate.fingerprint = "sha256:0".to_owned();
    insta::assert_snapshot!(serde_json::to_string_pretty(&found).expect("JSON"), @r#"
    {
      "field": "client",
      "kind": "signature",
      "state": "intact",
      "covers": {
        "extent": "whole"
      },
      "certificate": {
        "by": {
          "name": "Ana Muster",
          "organisation": "Beispielverein e. V."
        },
        "issued-by": {
          "name": "Ana Muster",
          "organisation": "Beispielverein e. V."
        },
        "self-signed": true,
        "from": "2026-01-01T00:00:00Z",
        "until": "2046-01-01T00:00:00Z",
        "fingerprint": "sha256:0"
      },
      "trusted": "not-checked",
      "at": "2026-11-21T12:00:00Z",
      "name": "Ana Muster",
      "reason": "I agree"
    }
    "#);
    assert!(found.holds());
    assert_eq!(found.in_time(), Some(true));
    found.at = Some("2046-11-21T12:00:00Z".parse().expect("a time"));
    assert_eq!(found.in_time(), Some(false));
}

#[test]
fn the_signed_revision_can_be_extracted() {
    let (first, two) = (fixture("two"), fixture("filled-later"));
    for file in [first, two] {
        let found = signatures(&file);
        let Coverage::Earlier { bytes, .. } = found[0].covers else { panic!("{}", line(&found[0])) };
        let then = signatures(&file[..bytes]);
        assert_eq!(then.len(), 1);
        assert!(then[0].holds() && then[0].certificate == found[0].certificate);
        assert!(!found[0].holds());
    }
}

#[test]
fn bytes_of_a_mail_around_a_file_do_not_matter() {
    let file = fixture("p256");
    for around in [(&b""[..], &b"\r\n"[..]), (b"From: somebody\r\n\r\n", b""), (b"\n", b"\n\n\n")] {
        let found = signatures(&[around.0, &file, around.1].concat());
        assert!(found.len() == 1 && found[0].holds());
    }
}
