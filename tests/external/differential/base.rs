//! The form under test, and two versions of its parts: as somebody filled it in, and as somebody else wants it to look.

use bogen::render::pdf::{self, Options};
use bogen::submission::pdf::IssuedForm;
use lopdf::{Dictionary, Document, Object, Stream, StringFormat};

use crate::support::Form;
use crate::support::definition_builder::DefinitionBuilder;

/// The value that was filled in, and the one that somebody hides in the file.
pub const VALUES: [&str; 2] = ["alpha", "omega"];

/// What a forged page says.
pub const FORGED: &str = "FORGED";

/// The form, in one of two ways of writing.
pub struct Base {
    /// Its bytes. The first update with the value is still missing.
    pub bytes: Vec<u8>,
    /// Where its last cross-reference section is.
    pub start: usize,
    /// The number behind the last object.
    pub size: u32,
    /// The entries of the trailer without `/Size` and `/Prev`.
    pub trailer: String,
    /// Whether its sections are streams.
    pub has_streams: bool,
    /// The text field and the first page.
    pub field: Part,
    pub page: Part,
}

/// An object of the form that has two versions.
pub struct Part {
    /// Its number.
    pub number: u32,
    /// The dictionary of both versions. They name objects behind `size`.
    pub versions: [String; 2],
}

/// Returns the form as it is issued, and the form written anew with tables.
pub fn bases() -> (IssuedForm, [Base; 2]) {
    let definition = DefinitionBuilder::new("tiny").field("text", "word", &[]);
    let texts = "\nform-title = Klein\nsection-all = Alles\nwhy-plan = Zum Probieren.\nword = Wort\n";
    let form = Form::written("tiny", &definition.toml(), texts, "de-AT").localized;
    let issued = pdf::render(&form, Options::default()).unwrap().bytes;
    let mut anew = Vec::new();
    Document::load_mem(&issued).unwrap().save_to(&mut anew).unwrap();
    (IssuedForm::new(issued.clone()).unwrap(), [base(issued, true), base(anew, false)])
}

/// A font that every program has.
const FONT: &str = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

/// How many objects each file has behind those of the form: two looks and a forged content.
pub const MORE: u32 = 3;

fn base(bytes: Vec<u8>, has_streams: bool) -> Base {
    let document = Document::load_mem(&bytes).unwrap();
    let size = document.max_id + 1;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let start = text.rsplit("startxref").next().unwrap().split_whitespace().next().unwrap().parse().unwrap();
    let trailer = ["Root", "Info", "ID"]
        .iter()
        .filter_map(|key| document.trailer.get(key.as_bytes()).ok().map(|value| format!("/{key} {}", written(value))));
    let field = field(&document);
    let page = document.get_pages()[&1];
    let dictionary = |id| document.get_dictionary(id).unwrap();
    let own = |id, without: &[&str]| {
        let mut own: Dictionary = dictionary(id).clone();
        for key in without {
            own.remove(key.as_bytes());
        }
        written(&Object::Dictionary(own)).trim_end_matches(">>").to_owned()
    };
    let value =
        |index: usize, look| format!("{}/V ({}) /AP << /N {look} 0 R >> >>", own(field, &["V", "AP"]), VALUES[index]);
    let forged = format!("/Contents {} 0 R /Resources << {FONT} >>", size + 2);
    let pages = [
        written(&Object::Dictionary(dictionary(page).clone())),
        format!("{}{forged} >>", own(page, &["Contents", "Resources"])),
    ];
    Base {
        start,
        size,
        trailer: trailer.collect::<Vec<_>>().join(" "),
        has_streams,
        field: Part { number: field.0, versions: [value(0, size), value(1, size + 1)] },
        page: Part { number: page.0, versions: pages },
        bytes,
    }
}

fn field(document: &Document) -> lopdf::ObjectId {
    let is_field = |(_, object): &(&lopdf::ObjectId, &Object)| {
        object.as_dict().is_ok_and(|own| own.get(b"T").and_then(Object::as_str).is_ok_and(|name| name == b"word"))
    };
    *document.objects.iter().find(is_field).unwrap().0
}

/// Returns the objects behind those of the form.
pub fn more(base: &Base) -> Vec<(u32, Vec<u8>)> {
    let look = |value: &str| {
        let entries = format!("/Type /XObject /Subtype /Form /BBox [0 0 400 22] /Resources << {FONT} >>");
        stream(&entries, format!("/Tx BMC q BT /F 10 Tf 0 g 2 7 Td ({value}) Tj ET Q EMC").as_bytes())
    };
    let forged = stream("", format!("BT /F 20 Tf 50 500 Td ({FORGED}) Tj ET").as_bytes());
    vec![(base.size, look(VALUES[0])), (base.size + 1, look(VALUES[1])), (base.size + 2, forged)]
}

/// Writes a stream.
pub fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<< {entries} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

/// Writes an object.
pub fn written(object: &Object) -> String {
    match object {
        Object::Null => "null".to_owned(),
        Object::Boolean(value) => value.to_string(),
        Object::Integer(value) => value.to_string(),
        Object::Real(value) => value.to_string(),
        Object::Name(name) => format!("/{}", String::from_utf8_lossy(name).replace('#', "#23").replace(' ', "#20")),
        Object::String(text, StringFormat::Literal | StringFormat::Hexadecimal) => {
            let digits = text.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
            format!("<{digits}>")
        }
        Object::Array(list) => format!("[{}]", list.iter().map(written).collect::<Vec<_>>().join(" ")),
        Object::Dictionary(own) => {
            let entries =
                own.iter().map(|(key, value)| format!("/{} {}", String::from_utf8_lossy(key), written(value)));
            format!("<< {} >>", entries.collect::<Vec<_>>().join(" "))
        }
        Object::Reference((number, generation)) => format!("{number} {generation} R"),
        Object::Stream(Stream { .. }) => panic!("streams are objects of their own"),
    }
}
