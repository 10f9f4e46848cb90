//! Files that come back: the values of a PDF's fields, and these as FDF and XFDF.

use std::fmt::Write;

use indexmap::IndexMap;
use lopdf::{Document, Object, decode_text_string};

/// Returns the names and values of the fields of a PDF that are filled in.
pub fn values(pdf: &[u8]) -> IndexMap<String, String> {
    let document = Document::load_mem(pdf).unwrap();
    let fields = document.catalog().unwrap().get_deref(b"AcroForm", &document).unwrap().as_dict().unwrap();
    let fields = fields.get_deref(b"Fields", &document).unwrap().as_array().unwrap();
    let entry = |field: &Object| {
        let field = document.dereference(field).unwrap().1.as_dict().unwrap();
        let value = field.get(b"V").ok()?;
        let value = value
            .as_name()
            .map_or_else(|_| decode_text_string(value).unwrap(), |name| String::from_utf8_lossy(name).into_owned());
        Some((decode_text_string(field.get(b"T").unwrap()).unwrap(), value))
    };
    fields.iter().filter_map(entry).filter(|(_, value)| value != "Off").collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Writes values as XFDF.
pub fn xfdf(values: &IndexMap<String, String>) -> String {
    let fields = values.iter().fold(String::new(), |mut fields, (name, value)| {
        let _ = write!(fields, "<field name=\"{name}\"><value>{}</value></field>", escaped(value));
        fields
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xfdf xmlns=\"http://ns.adobe.com/xfdf/\"><fields>{fields}</fields></xfdf>"
    )
}

/// Writes values as FDF.
pub fn fdf(values: &IndexMap<String, String>) -> Vec<u8> {
    let utf16 = |text: &str| {
        let units = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect::<Vec<_>>().concat();
        format!("<FEFF{units}>")
    };
    let fields = values
        .iter()
        .map(|(name, value)| format!("<< /T ({name}) /V {} >>\n", utf16(value)))
        .collect::<Vec<_>>()
        .concat();
    format!("%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [{fields}] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
        .into_bytes()
}
