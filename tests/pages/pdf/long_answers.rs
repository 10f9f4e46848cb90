//! Answers that do not fit into their boxes: in full at the end of the copy, in letters that can be read, and known when the
//! copy comes back.

use bogen::fill::{Filled, Filler};
use bogen::integrity::{Change, FormState, IntegrityReport};
use bogen::name::FieldId;
use bogen::submission::pdf::IssuedForm;
use bogen::value::{Answer, Answers};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, decode_text_string, dictionary, text_string};

use crate::support::pdf_copies::{COPIES, COPY, Copy, codes, copy};
use crate::support::pdf_structure::faults;

const NAMES: [&str; 3] = ["hilfeplan-de-AT", "hilfeplan-de-AT-simple", "hilfeplan-en-GB"];

/// A text of several paragraphs that is longer than any box.
fn long_text() -> String {
    let sentence = "Ich möchte wieder eine eigene Wohnung haben (mit Łucja), ohne Angst vor der nächsten Kündigung. ";
    format!("{}\n\nZweiter Absatz. {}", sentence.repeat(30).trim(), sentence.repeat(9).trim())
}

/// Fills in a long text, another one in a row of a table, and one that fits.
fn filled(name: &str, text: &str) -> Filled {
    let blank = copy(name).blank;
    let field = |name: &str| FieldId::new(name).unwrap();
    let row: Answers = [(field("goal-words"), Answer::Text(format!("Ziel: {text}")))].into_iter().collect();
    let answers = [
        (field("client-name"), Answer::Text("Łucja Öztürk".to_owned())),
        (field("strengths-own"), Answer::Text(text.to_owned())),
        (field("goals"), Answer::Table(vec![row])),
    ];
    Filler::new(blank.pdf.bytes.clone(), &blank.form).unwrap().fill(&answers.into_iter().collect(), COPY).unwrap()
}

fn issued(name: &str) -> IssuedForm {
    let blank = copy(name).blank;
    IssuedForm::new(blank.pdf.bytes.clone()).unwrap().with_words(blank.form.continuation_words())
}

fn compared(name: &str, bytes: &[u8]) -> IntegrityReport {
    issued(name).compare(bytes).unwrap()
}

/// Returns the object of a field.
fn field(pdf: &Document, name: &str) -> ObjectId {
    let is_it = |object: &Object| {
        let field = object.as_dict().ok()?;
        (decode_text_string(field.get(b"T").ok()?).ok()? == name).then_some(())
    };
    *pdf.objects.iter().find(|(_, object)| is_it(object).is_some()).unwrap().0
}

/// Returns the content of a page, of all its streams.
fn content(pdf: &Document, page: u32) -> String {
    String::from_utf8_lossy(&pdf.get_page_content(pdf.get_pages()[&page])).into_owned()
}

/// Returns the font sizes of all texts in fields and on added pages.
fn sizes(pdf: &Document, blank_pages: usize) -> Vec<f32> {
    let in_content = |content: &str| -> Vec<f32> {
        content.lines().filter_map(|line| line.strip_suffix(" Tf")?.rsplit(' ').next()?.parse().ok()).collect()
    };
    let looks = pdf.objects.values().filter_map(|object| {
        let field = object.as_dict().ok()?;
        let name = decode_text_string(field.get(b"T").ok()?).ok()?;
        let look = field.get(b"AP").ok()?.as_dict().ok()?.get(b"N").ok()?.as_reference().ok()?;
        let look = pdf.get_object(look).ok()?.as_stream().ok()?;
        (name != bogen::acroform::IDENTITY_FIELD).then(|| String::from_utf8_lossy(&look.content).into_owned())
    });
    let pages = (blank_pages + 1..=pdf.get_pages().len()).map(|page| content(pdf, u32::try_from(page).unwrap()));
    looks.chain(pages).flat_map(|content| in_content(&content)).collect()
}

fn saved(mut pdf: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn long_answers_are_in_full_at_the_end_of_the_copy() {
    for name in NAMES {
        let filled = filled(name, &long_text());
        assert_eq!(codes(&filled.warnings), ["fill-continued"], "{name}");
        assert!(format!("{:?}", filled.warnings).contains('2'), "{name}: {:?}", filled.warnings);
        let pdf = Document::load_mem(&filled.bytes).unwrap();
        let blank = copy(name).blank.pdf.layout.pages;
        assert!(pdf.get_pages().len() > blank, "{name}");
        assert_eq!(faults(&pdf), [""; 0], "{name}");
        let value = pdf.get_dictionary(field(&pdf, "strengths-own")).unwrap().get(b"V").unwrap();
        assert_eq!(decode_text_string(value).unwrap(), long_text(), "{name}");
    }
}

#[test]
fn nothing_is_printed_in_letters_that_are_too_small() {
    for (name, least) in [("hilfeplan-de-AT", 9.0), ("hilfeplan-de-AT-simple", 12.0), ("hilfeplan-en-GB", 9.0)] {
        let pdf = Document::load_mem(&filled(name, &long_text()).bytes).unwrap();
        let sizes = sizes(&pdf, copy(name).blank.pdf.layout.pages);
        assert!(sizes.len() > 10 && sizes.iter().all(|size| *size >= least), "{name}: {sizes:?}");
    }
    for Copy { name, blank, filled, .. } in COPIES.iter() {
        let least = if blank.form.language.easy.is_some() { 12.0 } else { 8.0 };
        let sizes = sizes(&Document::load_mem(&filled.bytes).unwrap(), blank.pdf.layout.pages);
        assert!(sizes.iter().all(|size| *size >= least), "{name}: {sizes:?}");
    }
}

#[test]
fn the_added_section_is_a_part_of_the_structure_and_of_the_bookmarks() {
    let filled = filled("hilfeplan-de-AT", &long_text());
    let pdf = Document::load_mem(&filled.bytes).unwrap();
    let tags = |tag: &str| {
        let is_it = |object: &&Object| {
            object.as_dict().is_ok_and(|element| {
                element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == tag.as_bytes())
            })
        };
        pdf.objects.values().filter(is_it).count()
    };
    let before = Document::load_mem(&copy("hilfeplan-de-AT").blank.pdf.bytes).unwrap();
    let headings = |pdf: &Document| {
        pdf.objects
            .values()
            .filter(|object| object.as_dict().is_ok_and(|bookmark| bookmark.has(b"Title") && bookmark.has(b"Dest")))
            .count()
    };
    assert_eq!(headings(&pdf), headings(&before) + 3);
    assert_eq!(tags("Sect"), 1);
    let titles: Vec<String> = pdf
        .objects
        .values()
        .filter_map(|object| decode_text_string(object.as_dict().ok()?.get(b"Title").ok()?).ok())
        .collect();
    for title in ["Lange Antworten im ganzen Wortlaut", "Ziel 1: Mein Ziel in meinen Worten"] {
        assert!(titles.iter().any(|known| known.ends_with(title)), "{title}: {titles:?}");
    }
}

#[test]
fn a_copy_with_long_answers_is_the_form_that_was_issued() {
    let texts = [
        long_text(),
        "Пошук житла для Łucja. ".repeat(120),
        "مرحبا بكم في فيينا Straße 12. ".repeat(120),
        format!("{} e\u{301} 👩‍👩‍👧 漢字\teins", long_text()),
        "w".repeat(3_900),
    ];
    for name in NAMES {
        for text in &texts {
            let filled = filled(name, text.trim());
            let report = compared(name, &filled.bytes);
            assert_eq!((report.form, &report.changes[..]), (Some(FormState::Unchanged), &[][..]), "{name} {text:.9}");
            let report = compared(name, &saved(Document::load_mem(&filled.bytes).unwrap()));
            assert_eq!((report.form, &report.changes[..]), (Some(FormState::Rewritten), &[][..]), "{name} {text:.9}");
        }
    }
}

/// Changes a copy. Returns what the comparison finds.
fn altered(change: impl FnOnce(&mut Document, u32)) -> Vec<Change> {
    let name = "hilfeplan-de-AT";
    let mut pdf = Document::load_mem(&filled(name, &long_text()).bytes).unwrap();
    let page = u32::try_from(copy(name).blank.pdf.layout.pages + 1).unwrap();
    change(&mut pdf, page);
    compared(name, &saved(pdf)).changes
}

/// A change of what a page draws.
type Edit = fn(String) -> String;

/// Replaces a part of what the first added page draws.
fn redrawn(pdf: &mut Document, page: u32, edit: impl FnOnce(String) -> String) {
    let id = pdf.get_pages()[&page];
    let contents = pdf.get_dictionary(id).unwrap().get(b"Contents").unwrap().as_array().unwrap().clone();
    let last = contents.last().unwrap().as_reference().unwrap();
    let before = pdf.get_object(last).unwrap().as_stream().unwrap().content.clone();
    let before = String::from_utf8(before).unwrap();
    let after = edit(before.clone());
    assert_ne!(before, after);
    pdf.objects.insert(last, Object::Stream(Stream::new(Dictionary::new(), after.into_bytes())));
}

#[test]
fn a_page_that_says_something_else_than_its_field_is_an_error() {
    let page = copy("hilfeplan-de-AT").blank.pdf.layout.pages + 1;
    let expected = [Change::Continuation { page }];
    // The field is changed, and shows nothing of the old value.
    let changes = altered(|pdf, _| {
        let id = field(pdf, "strengths-own");
        let field = pdf.get_dictionary_mut(id).unwrap();
        field.set("V", text_string("Ich stimme zu."));
        field.remove(b"AP");
    });
    assert_eq!(changes, expected);
    let edits: [(&str, Edit); 7] = [
        ("a letter less", |content| {
            let start = content.rfind("[<").unwrap() + 2;
            format!("{}{}", &content[..start], &content[start + 2..])
        }),
        ("no ink", |content| content.replacen("0.1 g", "1 g", 1)),
        ("tiny", |content| content.replace(" 11 Tf", " 1 Tf")),
        ("off the page", |content| content.replacen("1 0 0 1 65.2 ", "1 0 0 1 6520 ", 3)),
        ("a white box", |content| format!("{content}\n1 g 0 0 500 500 re f")),
        ("invisible", |content| content.replacen("BT\n", "BT\n3 Tr\n", 2)),
        ("one line over the other", |content| {
            let lines: Vec<&str> = content.lines().filter(|line| line.ends_with(" Tm")).collect();
            content.replacen(lines[8], lines[7], 1)
        }),
    ];
    for (what, edit) in edits {
        assert_eq!(altered(|pdf, page| redrawn(pdf, page, edit)), expected, "{what}");
    }
}

#[test]
fn nothing_can_be_added_to_the_pages_or_to_their_structure() {
    let overlay = altered(|pdf, page| {
        let note = pdf.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "FreeText", "Rect" => vec![0.into(), 0.into(), 500.into(), 500.into()],
        });
        let id = pdf.get_pages()[&page];
        pdf.get_dictionary_mut(id).unwrap().set("Annots", vec![note.into()]);
    });
    assert!(overlay.iter().any(Change::alters), "{overlay:?}");
    let spoken = altered(|pdf, _| {
        let is_paragraph = |object: &Object| {
            let element = object.as_dict().ok()?;
            (element.get(b"S").ok()?.as_name().ok()? == b"H3").then(|| element.has(b"Pg")).filter(|has| *has)
        };
        let (id, _) = pdf.objects.iter().rfind(|(_, object)| is_paragraph(object).is_some()).unwrap();
        let id = *id;
        pdf.get_dictionary_mut(id).unwrap().set("ActualText", text_string("Ich stimme zu."));
    });
    assert!(spoken.contains(&Change::Structure), "{spoken:?}");
    let removed = altered(|pdf, page| {
        let pages = u32::try_from(pdf.get_pages().len()).unwrap();
        pdf.delete_pages(&(page..=pages).collect::<Vec<_>>());
    });
    assert!(removed.iter().any(|change| matches!(change, Change::FieldLook { .. })), "{removed:?}");
    let kept = altered(|pdf, page| {
        let id = pdf.get_pages()[&page];
        pdf.get_dictionary_mut(id).unwrap().remove(b"PieceInfo");
    });
    assert_eq!(kept, [], "programs that put pages into a new file drop what is beside them");
    let named = altered(|pdf, page| {
        let id = pdf.get_pages()[&page];
        pdf.get_dictionary_mut(id).unwrap().remove(b"PieceInfo");
        pdf.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()).for_each(|stream| {
            stream.dict.remove(b"BogenContinues");
        });
    });
    assert!(named.iter().any(Change::alters), "{named:?}");
}

/// An entry of a page.
type Entry = (&'static str, Object);

#[test]
fn nothing_of_a_page_can_be_hidden_and_nothing_on_it_runs() {
    let page = copy("hilfeplan-de-AT").blank.pdf.layout.pages + 1;
    let action: Object = dictionary! { "O" => dictionary! { "S" => "JavaScript", "JS" => text_string("1") } }.into();
    let corners = |top: i64| Object::Array([0, 0, 595, top].map(Object::from).to_vec());
    let entries: [Entry; 4] =
        [("CropBox", corners(300)), ("MediaBox", corners(300)), ("Rotate", 90.into()), ("AA", action)];
    for (key, entry) in entries {
        let changes = altered(|pdf, page| {
            let id = pdf.get_pages()[&page];
            pdf.get_dictionary_mut(id).unwrap().set(key, entry);
        });
        assert_eq!(changes, [Change::Continuation { page }], "{key}");
    }
    let changes = altered(|pdf, page| {
        redrawn(pdf, page, |content| {
            // One line behind the other, where there is no room.
            let places: Vec<&str> = content.lines().filter(|line| line.ends_with(" Tm")).collect();
            content.replacen(places[8], &places[7].replacen(" 65.", " 95.", 1), 1)
        });
    });
    assert_eq!(changes, [Change::Continuation { page }]);
}

#[test]
fn a_page_without_its_code_is_another_page() {
    let page = copy("hilfeplan-de-AT").blank.pdf.layout.pages + 1;
    let changes = altered(|pdf, page| {
        let id = pdf.get_pages()[&page];
        let contents = pdf.get_dictionary_mut(id).unwrap().get_mut(b"Contents").unwrap().as_array_mut().unwrap();
        contents.remove(0);
    });
    assert_eq!(changes, [Change::PageLook { page }]);
}

#[test]
fn the_remark_in_the_box_is_no_place_for_another_text() {
    let changes = altered(|pdf, _| {
        let id = field(pdf, "strengths-own");
        let look = pdf.get_dictionary(id).unwrap().get(b"AP").unwrap().as_dict().unwrap();
        let look = look.get(b"N").unwrap().as_reference().unwrap();
        let look = pdf.get_object_mut(look).unwrap().as_stream_mut().unwrap();
        // The last letter of the remark.
        let end = look.content.windows(2).rposition(|pair| pair == b">]").unwrap();
        let content = [&look.content[..end - 2], &look.content[end..]].concat();
        look.set_plain_content(content);
    });
    assert_eq!(changes, [Change::FieldLook { field: "strengths-own".to_owned() }]);
}
