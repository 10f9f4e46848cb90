//! Choices from lists in PDFs: a survey of households by every road.

use std::fmt::Write;
use std::path::Path;

use bogen::fill::Filler;
use bogen::integrity::{Change, IntegrityReport};
use bogen::render::pdf::{self, Options, PageCheck};
use bogen::submission::pdf::IssuedForm;
use bogen::submission::{self, Channel, RawAnswers};
use bogen::validate::{Context, Record};
use bogen::value::Raw;
use lopdf::{Dictionary, Document, Object, decode_text_string, text_string};
use serde_json::{Value, json};

use crate::support::Form;

const COPY: &str = "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90";

fn form(locale: &str) -> Form {
    Form::fixture("household-survey", "household-survey", locale)
}

fn answers() -> Value {
    json!({
        "asked-on": "2026-11-20",
        "province": "7",
        "district": "705",
        "dwelling": "rented",
        "area": 62.0,
        "rent": 742.5,
        "heating": ["wood", "electricity"],
        "members": [
            { "member-name": "Ana", "member-age": 34, "member-born": "CI", "member-work": "at-work" },
            { "member-name": "Ben", "member-age": 7, "member-born": "AT" },
            { "member-name": "Clara", "member-age": 71, "member-born": "no-answer", "member-work": "retired" },
        ],
        "income": "just",
        "childcare": "all",
        "from-abroad": "Ein Sprachkurs.",
        "languages": "Deutsch, Französisch",
        "trips": [
            { "trip-why": "Arbeit", "trip-province": "7", "trip-district": "701", "trip-often": 5 },
            { "trip-why": "Oma", "trip-province": "9", "trip-district": "900", "trip-often": 1 },
        ],
    })
}

fn recorded() -> Value {
    let mut answers = answers();
    answers["size"] = json!(3);
    answers["area"] = json!(62);
    answers
}

/// Reads a file, which must have the answers and no problems.
#[track_caller]
fn check(form: &Form, name: &str, bytes: &[u8]) {
    let record = record(form, submission::read(bytes, Path::new(name), Channel::File).unwrap());
    assert_eq!(record.problems(), [], "{name}");
    assert_eq!(serde_json::to_value(record.answers()).unwrap(), recorded(), "{name}");
    assert_eq!(record.unread(), [], "{name}");
}

fn record(form: &Form, raw: RawAnswers) -> Record {
    form.validator().validate(raw, &Context::default()).unwrap()
}

fn filled(form: &Form) -> Vec<u8> {
    let blank = pdf::render(&form.localized, Options::default()).unwrap();
    assert_eq!(blank.warnings, []);
    let record = form.validate(&answers());
    assert_eq!(record.problems(), []);
    let filled = Filler::new(blank.bytes, &form.localized).unwrap().fill(record.answers(), COPY).unwrap();
    assert_eq!(filled.warnings, []);
    filled.bytes
}

/// Returns the fields of a file by their names.
fn fields(document: &Document) -> Vec<(String, &Dictionary)> {
    let form = document.catalog().unwrap().get_deref(b"AcroForm", document).unwrap().as_dict().unwrap();
    let fields = form.get_deref(b"Fields", document).unwrap().as_array().unwrap();
    let entry = |field: &Object| {
        let id = field.as_reference().unwrap();
        let field = document.get_dictionary(id).unwrap();
        (decode_text_string(field.get(b"T").unwrap()).unwrap(), field)
    };
    fields.iter().map(entry).collect()
}

/// Reports whether a field is a choice from a list.
fn is_list(field: &Dictionary) -> bool {
    field.get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Ch")
}

fn field<'d>(document: &'d Document, name: &str) -> &'d Dictionary {
    fields(document).into_iter().find(|(known, _)| known == name).unwrap().1
}

/// Returns the codes and words that a field offers.
fn offered(document: &Document, name: &str) -> Vec<(String, String)> {
    let options = field(document, name).get_deref(b"Opt", document).unwrap().as_array().unwrap();
    let text = |object: &Object| decode_text_string(object).unwrap();
    options.iter().map(|pair| pair.as_array().unwrap()).map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

fn written(document: &Document) -> Vec<(String, String)> {
    let value = |field: &Dictionary| {
        let value = field.get(b"V").ok()?;
        let name = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
        Some(value.as_name().map_or_else(|_| decode_text_string(value).unwrap(), name))
    };
    let all = fields(document).into_iter().filter_map(|(name, field)| Some((name, value(field)?)));
    all.filter(|(_, value)| value != "Off").collect()
}

fn xfdf(values: &[(String, String)]) -> Vec<u8> {
    let fields = values.iter().fold(String::new(), |mut fields, (name, value)| {
        let value = value.replace('&', "&amp;").replace('<', "&lt;");
        let _ = write!(fields, "<field name=\"{name}\"><value>{value}</value></field>");
        fields
    });
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xfdf xmlns=\"http://ns.adobe.com/xfdf/\"><fields>";
    format!("{head}{fields}</fields></xfdf>").into_bytes()
}

#[test]
fn an_answer_from_a_list_is_the_same_by_every_road() {
    for locale in ["de-AT", "de-DE", "en-GB"] {
        let form = form(locale);
        assert_eq!(PageCheck::new(&form.localized).run(), [], "{locale}");
        let pdf = filled(&form);
        check(&form, "returned.pdf", &pdf);
        let document = Document::load_mem(&pdf).unwrap();
        let mut values = written(&document);
        check(&form, "returned.xfdf", &xfdf(&values));
        // Some programs write what they show instead of the code.
        for (name, value) in &mut values {
            let field = field(&document, name);
            if is_list(field) && value.as_str() != "no-answer" {
                let options = offered(&document, name);
                value.clone_from(&options.iter().find(|(code, _)| code == value).unwrap().1);
            }
        }
        check(&form, "returned.xfdf", &xfdf(&values));
        check(&form, "saved.json", form.file(&answers()).to_string().as_bytes());
        check(&form, "record.json", &serde_json::to_vec(&form.validate(&answers())).unwrap());
    }
}

#[test]
fn a_list_is_a_combo_box_with_codes_and_words() {
    let form = form("en-GB");
    let blank = pdf::render(&form.localized, Options::default()).unwrap();
    let document = Document::load_mem(&blank.bytes).unwrap();
    let pair = |code: &str, words: &str| (code.to_owned(), words.to_owned());
    let provinces = offered(&document, "province");
    assert_eq!((provinces.len(), &provinces[0], &provinces[7]), (10, &pair(" ", " "), &pair("7", "Tyrol")));
    assert_eq!(offered(&document, "members[3]/member-born").last(), Some(&pair("no-answer", "I don’t want to say")));
    for (name, field) in fields(&document) {
        if is_list(field) {
            let flags = field.get(b"Ff").and_then(Object::as_i64).unwrap();
            assert_eq!(flags & 1 << 17, 1 << 17, "{name} is a combo box");
            assert_eq!(flags & 1 << 1 != 0, ["province", "district"].contains(&name.as_str()), "{name}");
            assert!(field.get(b"TU").is_ok() && field.get(b"MaxLen").is_err(), "{name}");
        }
    }
    // Each list is in the file once.
    let list = |name: &str| field(&document, name).get(b"Opt").and_then(Object::as_reference).unwrap();
    assert_eq!(list("district"), list("trips[4]/trip-district"));
    assert_eq!(list("province"), list("trips[1]/trip-province"));
    assert_ne!(list("province"), list("district"));
}

#[test]
fn a_filled_form_shows_the_words() {
    let born = "Côted’Ivoire";
    for (locale, words) in
        [("de-AT", ["Tirol", "Kufstein", born, "Wien(Stadt)"]), ("en-GB", ["Tyrol", "Kufstein", born, "Vienna(city)"])]
    {
        let form = form(locale);
        let record = form.validate(&answers());
        let flat =
            pdf::render(&form.localized, Options { answers: Some(record.answers()), ..Options::default() }).unwrap();
        assert_eq!(flat.warnings, [], "{locale}");
        let document = Document::load_mem(&flat.bytes).unwrap();
        let pages: Vec<_> = document.get_pages().into_keys().collect();
        let text: String = document.extract_text(&pages).unwrap().split_whitespace().collect();
        for words in words {
            assert!(text.contains(words), "{words} in {text}");
        }
    }
}

/// Replaces the value of the district in a file and leaves what it shows. Returns what a comparison with the issued form
/// finds.
fn compared(form: &Form, value: &str) -> IntegrityReport {
    let issued = pdf::render(&form.localized, Options::default()).unwrap();
    let mut document = Document::load_mem(&filled(form)).unwrap();
    let id = *document
        .objects
        .iter()
        .filter(|(_, object)| {
            let name = object.as_dict().ok().and_then(|field| field.get(b"T").ok());
            name.is_some_and(|name| decode_text_string(name).is_ok_and(|name| name == "district"))
        })
        .map(|(id, _)| id)
        .next_back()
        .unwrap();
    document.get_dictionary_mut(id).unwrap().set("V", text_string(value));
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    IssuedForm::new(issued.bytes).unwrap().compare(&bytes).unwrap()
}

#[test]
fn what_a_field_shows_must_be_the_words_of_its_code() {
    let form = form("de-AT");
    assert_eq!(compared(&form, "705").changes, []);
    assert_eq!(compared(&form, "Kufstein").changes, []);
    for other in ["701", ""] {
        assert_eq!(compared(&form, other).changes, [Change::FieldLook { field: "district".to_owned() }]);
    }
}

#[test]
fn words_that_are_in_no_list_are_kept_and_reported() {
    let form = form("de-AT");
    let document = Document::load_mem(&filled(&form)).unwrap();
    let mut values = written(&document);
    values.iter_mut().find(|(name, _)| name == "district").unwrap().1 = "Kufstain".to_owned();
    let record = record(&form, submission::read(&xfdf(&values), Path::new("a.xfdf"), Channel::File).unwrap());
    let [problem] = record.problems() else { panic!("{:?}", record.problems()) };
    assert_eq!((problem.path.as_deref(), problem.code.as_str()), (Some("district"), "error-not-in-list"));
    assert!(!problem.message.contains("Kufst"), "{}", problem.message);
    let [unread] = record.unread() else { panic!("{:?}", record.unread()) };
    assert_eq!(unread.given, Raw::Text("Kufstain".to_owned()));
}
