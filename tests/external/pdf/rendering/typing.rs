//! The fonts that Chrome uses for typed text: its PDF viewer uses the field's font if that has the glyphs, otherwise a
//! system font, or none.

use lopdf::Document;
use lopdf::content::Content;

use super::succeed;
use crate::support::fixtures::root;
use crate::support::pdf_samples::SAMPLES;
use crate::support::structure_tree::{dict, resolved, text};

/// Types a text into a field with `PDFium`, and returns the names of the fonts used.
fn fonts(form: &str, field: &str, typed: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let (blank, saved) = (folder.path().join("blank.pdf"), folder.path().join("saved.pdf"));
    let sample = SAMPLES.iter().find(|sample| sample.name == form).unwrap();
    std::fs::write(&blank, &sample.pdf.bytes).unwrap();
    let driver = root().join("tests/external/pdf/rendering/type.py");
    succeed("python3", &[&driver, &blank, field.as_ref(), typed.as_ref(), &saved]);
    let pdf = Document::load(&saved).unwrap();
    let mut objects = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    let widget = objects.find(|widget| text(&pdf, widget, b"T").as_deref() == Some(field)).unwrap();
    assert_eq!(text(&pdf, widget, b"V").as_deref(), Some(typed));
    let look = resolved(&pdf, dict(&pdf, widget.get(b"AP").unwrap()).get(b"N").unwrap()).as_stream().unwrap().clone();
    let content = Content::decode(&look.get_plain_content().unwrap()).unwrap();
    let fonts = content.operations.iter().filter(|operation| operation.operator == "Tf");
    fonts.map(|font| String::from_utf8(font.operands[0].as_name().unwrap().to_vec()).unwrap()).collect()
}

#[test]
fn chrome_types_names_and_quotes_in_the_font_of_the_form() {
    let names = "„Müller“ – İğdır Şişli, Łódź, Čačić Đorđe, Ștefan Țăruș, Győri Űr, Dvořák, 5 €";
    assert_eq!(fonts("kitchen-sink-de-AT", "if-date", names), ["Webdings"]);
    assert_eq!(fonts("visit-ar", "phone", "„Müller“ – İğdır"), ["Webdings"]);
}

#[test]
fn chrome_types_cyrillic_in_the_font_of_a_cyrillic_form() {
    assert_eq!(fonts("visit-uk", "full-name", "Олена Ґудзь-Їжакевич, „Straße“ № 5"), ["Webdings"]);
}
