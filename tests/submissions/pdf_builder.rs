//! Builds PDF files object by object.

use std::fmt::Write;
use std::path::Path;

use bogen::diagnostic::Diagnostic;
use bogen::submission::{self, Channel, RawAnswers};
use bogen::value::Raw;

/// The value of the field `bogen:form` in the files of these tests.
pub const MARK: &str = "bogen/1 visit 1.0 de-AT sha256:00";

/// A PDF under construction.
#[derive(Clone)]
pub struct Made {
    objects: Vec<Vec<u8>>,
    trailer: String,
}

impl Made {
    /// A form with the identity field and these fields, each an object. The fields are numbered from 5.
    pub fn form(fields: &[&str]) -> Self {
        Self::of(fields, &[])
    }

    /// A form with these fields, followed by further objects.
    pub fn of(fields: &[&str], others: &[&str]) -> Self {
        let numbers: String = (5..).take(fields.len()).fold(String::new(), |mut list, number| {
            write!(list, " {number} 0 R").expect("a string");
            list
        });
        let head = [
            "<< /Type /Catalog /Pages 2 0 R /AcroForm 3 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [] /Count 0 >>".to_owned(),
            format!("<< /Fields [4 0 R{numbers}] >>"),
            format!("<< /FT /Tx /T (bogen:form) /V ({MARK}) >>"),
        ];
        let rest = fields.iter().chain(others).map(|object| (*object).to_owned());
        Self::objects(head.into_iter().chain(rest).map(String::into_bytes).collect())
    }

    /// A file of these objects, numbered from 1. The first is the catalogue.
    pub fn objects(objects: Vec<Vec<u8>>) -> Self {
        Self { objects, trailer: "/Root 1 0 R".to_owned() }
    }

    /// Replaces an object.
    pub fn with(mut self, number: usize, object: impl Into<Vec<u8>>) -> Self {
        self.objects[number - 1] = object.into();
        self
    }

    /// Appends an object.
    pub fn and(mut self, object: impl Into<Vec<u8>>) -> Self {
        self.objects.push(object.into());
        self
    }

    /// Adds entries to the trailer.
    pub fn trailer(mut self, more: &str) -> Self {
        self.trailer.push_str(more);
        self
    }

    /// Writes the file with a cross-reference table.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", self.objects.len() + 1);
        for (number, object) in (1..).zip(&self.objects) {
            writeln!(table, "{:010} 00000 n ", bytes.len()).expect("a string");
            bytes.extend(format!("{number} 0 obj\n").bytes());
            bytes.extend(object);
            bytes.extend(b"\nendobj\n");
        }
        let start = bytes.len();
        let size = self.objects.len() + 1;
        let trailer = &self.trailer;
        bytes.extend(format!("{table}trailer\n<< /Size {size} {trailer} >>\nstartxref\n{start}\n%%EOF\n").bytes());
        bytes
    }
}

/// A stream as an object.
pub fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {dictionary} /Length {} >>\nstream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    object
}

/// Compresses bytes with zlib.
pub fn packed(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// Reads a file of any kind.
pub fn read(bytes: &[u8]) -> Result<RawAnswers, Vec<Diagnostic>> {
    submission::read(bytes, Path::new("form.pdf"), Channel::Html)
}

/// Reads a file that must be accepted.
#[track_caller]
pub fn answers(bytes: &[u8]) -> RawAnswers {
    read(bytes).unwrap_or_else(|findings| panic!("{findings:?}"))
}

/// Reads a file that must be rejected, and returns the code of the finding.
#[track_caller]
pub fn refused(bytes: &[u8]) -> &'static str {
    let findings = read(bytes).expect_err("the file must be refused");
    assert_eq!(findings.len(), 1, "{findings:?}");
    findings[0].code.word()
}

/// Reads the only answer of a form with these fields.
#[track_caller]
pub fn answer(fields: &[&str]) -> Raw {
    let raw = answers(&Made::form(fields).bytes());
    assert!(raw.answers.len() <= 1 && raw.unknown.is_empty(), "{raw:?}");
    raw.answers.into_values().next().unwrap_or(Raw::Empty)
}

pub fn text(text: &str) -> Raw {
    Raw::Text(text.to_owned())
}

/// Writes answers as JSON, for short comparisons.
pub fn json(raw: &impl serde::Serialize) -> String {
    serde_json::to_string(raw).expect("JSON")
}
