//! The boxes of people in tables: an e-mail address and a signature have room in them.

use bogen::fill::Filler;
use bogen::name::FieldId;
use bogen::value::{Answer, Answers};
use lopdf::{Document, Object, decode_text_string};

use crate::support::pdf_copies::COPY;
use crate::support::pdf_samples::{SAMPLES, Sample};

/// The built-in forms.
const FORMS: [&str; 6] = ["consent", "exchange", "information", "hilfeplan", "monitoring", "followup"];

/// How the ids of columns end that take a signature, and that take an address or a telephone number.
const SIGNED: &str = "-signed";
const CONTACT: &str = "-contact";

/// The least size of a box for a signature, and the least width of one for an address, in points: 45 × 12 mm and 57 mm.
const SIGNATURE: (f64, f64) = (127.56, 34.01);
const ADDRESS: f64 = 161.57;

/// An address of 30 characters.
const OF_30: &str = "0660 1234567, berg@example.org";

fn blank_forms() -> impl Iterator<Item = &'static Sample> {
    let is_built_in = |sample: &&Sample| FORMS.contains(&sample.form.identity.form.as_str());
    SAMPLES.iter().filter(is_built_in).filter(|sample| sample.answers.is_none())
}

#[test]
fn a_signature_and_an_address_have_room_in_tables() {
    let mut found = [0, 0];
    for sample in blank_forms() {
        for place in sample.pdf.layout.places.iter().filter(|place| place.path.contains("].")) {
            let (width, height) = (place.rect.right - place.rect.left, place.rect.top - place.rect.bottom);
            let (name, path) = (&sample.name, &place.path);
            if path.ends_with(SIGNED) {
                assert!(width >= SIGNATURE.0 && height >= SIGNATURE.1, "{name}, {path}: {width} × {height}");
                found[0] += 1;
            }
            if path.ends_with(CONTACT) {
                assert!(width >= ADDRESS, "{name}, {path}: {width}");
                found[1] += 1;
            }
        }
    }
    // Four people in each language of the help plan.
    assert_eq!(found, [16, 16]);
}

#[test]
fn an_address_of_30_characters_is_filled_in_with_letters_of_10_points() {
    // In easy language, it takes two lines of larger letters.
    for (name, least, lines) in
        [("hilfeplan-de-AT", 10.0, 1), ("hilfeplan-en-GB", 10.0, 1), ("hilfeplan-de-AT-simple", 12.0, 2)]
    {
        let sample = SAMPLES.iter().find(|sample| sample.name == name).unwrap();
        let field = |name: &str| FieldId::new(name).unwrap();
        let row: Answers = [(field("person-contact"), Answer::Text(OF_30.to_owned()))].into_iter().collect();
        let answers: Answers = [(field("people"), Answer::Table(vec![row]))].into_iter().collect();
        let filled = Filler::new(sample.pdf.bytes.clone(), &sample.form).unwrap().fill(&answers, COPY).unwrap();
        assert_eq!(filled.warnings, [], "{name}");
        let pdf = Document::load_mem(&filled.bytes).unwrap();
        let look = look(&pdf, "people[1]/person-contact");
        let sizes: Vec<f32> =
            look.lines().filter_map(|line| line.strip_suffix(" Tf")?.rsplit(' ').next()?.parse().ok()).collect();
        assert!(!sizes.is_empty() && sizes.iter().all(|size| *size >= least), "{name}: {sizes:?}");
        assert_eq!(look.lines().filter(|line| line.ends_with(" Tm")).count(), lines, "{name}");
    }
}

/// Returns what a field shows.
fn look(pdf: &Document, name: &str) -> String {
    let is_it = |field: &&lopdf::Dictionary| {
        field.get(b"T").is_ok_and(|text| decode_text_string(text).is_ok_and(|text| text == name))
    };
    let field = pdf.objects.values().filter_map(|object| object.as_dict().ok()).find(is_it).unwrap();
    let look = field.get(b"AP").and_then(Object::as_dict).and_then(|look| look.get(b"N")).unwrap();
    let look = pdf.get_object(look.as_reference().unwrap()).unwrap().as_stream().unwrap();
    String::from_utf8(look.get_plain_content().unwrap()).unwrap()
}
