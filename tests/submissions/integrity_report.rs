//! Comparison of returned PDFs with the issued form: every kind of change is detected, and nothing else.

use std::path::Path;
use std::sync::LazyLock;

use bogen::definition::Definition;
use bogen::fill::Filler;
use bogen::integrity::{Change, DocumentPart, FormState, IntegrityReport};
use bogen::render::pdf::{self, Options};
use bogen::submission::pdf::IssuedForm;
use bogen::submission::{self, Channel, RawAnswers};
use bogen::validate::{Context, Record, Validator};
use bogen::value::Answers;
use bogen::{Files, Localized, Project};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId, dictionary};

static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::read(Files::built_in()).0);
static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| pdf::render(&form("de-AT"), Options::default()).unwrap().bytes);
static BLANK: LazyLock<IssuedForm> = LazyLock::new(|| IssuedForm::new(BYTES.clone()).unwrap());

/// Ids of copies.
const COPIES: [&str; 2] = ["5f0c6b5e-7d1a-4c3e-9b2f-0a1b2c3d4e5f", "5f0c6b5e-7d1a-4c3e-9b2f-0a1b2c3d4e5e"];

fn form(tag: &str) -> Localized {
    let definition = PROJECT.form("followup").unwrap();
    PROJECT.localize(definition, PROJECT.locale(definition, tag).unwrap()).0
}

/// Changes the form, rewrites the file and compares.
fn rewritten(change: impl FnOnce(&mut Document)) -> IntegrityReport {
    let mut document = Document::load_mem(&BYTES).unwrap();
    change(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    BLANK.compare(&bytes).unwrap()
}

/// Changes the form in an incremental update and compares.
fn added_to(change: impl FnOnce(&mut IncrementalDocument)) -> IntegrityReport {
    let document = Document::load_mem(&BYTES).unwrap();
    let mut document = IncrementalDocument::create_from(BYTES.clone(), document);
    change(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert!(bytes.starts_with(&BYTES));
    BLANK.compare(&bytes).unwrap()
}

fn fields(document: &Document) -> (ObjectId, Vec<ObjectId>) {
    let form = document.catalog().unwrap().get(b"AcroForm").unwrap().as_reference().unwrap();
    let fields = document.get_dictionary(form).unwrap().get(b"Fields").unwrap().as_array().unwrap();
    (form, fields.iter().map(|field| field.as_reference().unwrap()).collect())
}

/// Returns the first field of a kind, and its name.
fn field(document: &Document, kind: &[u8]) -> (ObjectId, String) {
    let of_kind = |id: &ObjectId| {
        document.get_dictionary(*id).unwrap().get(b"FT").and_then(Object::as_name).is_ok_and(|name| name == kind)
    };
    let id = fields(document).1.into_iter().find(of_kind).unwrap();
    let name = document.get_dictionary(id).unwrap().get(b"T").unwrap().as_str().unwrap().to_vec();
    (id, String::from_utf8(name).unwrap())
}

fn altered(changes: Vec<Change>) -> IntegrityReport {
    IntegrityReport { form: Some(FormState::Altered), changes, signatures: Vec::new() }
}

#[test]
fn a_form_that_nobody_touched_is_unchanged_in_every_language() {
    for tag in ["de-AT", "de-DE", "de-AT-simple", "en-GB"] {
        let bytes = pdf::render(&form(tag), Options::default()).unwrap().bytes;
        let evidence = IssuedForm::new(bytes.clone()).unwrap().compare(&bytes).unwrap();
        assert_eq!(
            evidence,
            IntegrityReport { form: Some(FormState::Unchanged), changes: Vec::new(), signatures: Vec::new() },
            "{tag}"
        );
    }
}

#[test]
fn values_and_looks_of_fields_are_no_change() {
    let filled = |id: ObjectId, field: &mut Dictionary| {
        field.set("V", Object::string_literal("Anna"));
        field.set("AP", dictionary! { "N" => Object::Reference(id) });
    };
    let evidence = rewritten(|document| {
        let (id, _) = field(document, b"Tx");
        let look = document.add_object(lopdf::Stream::new(Dictionary::new(), b"BT ET".to_vec()));
        filled(look, document.get_dictionary_mut(id).unwrap());
    });
    assert_eq!(
        evidence,
        IntegrityReport { form: Some(FormState::Rewritten), changes: Vec::new(), signatures: Vec::new() }
    );
    let evidence = added_to(|document| {
        let (id, _) = field(document.get_prev_documents(), b"Tx");
        document.opt_clone_object_to_new_document(id).unwrap();
        let look = document.new_document.add_object(lopdf::Stream::new(Dictionary::new(), b"BT ET".to_vec()));
        filled(look, document.new_document.get_dictionary_mut(id).unwrap());
    });
    assert_eq!(
        evidence,
        IntegrityReport { form: Some(FormState::Unchanged), changes: Vec::new(), signatures: Vec::new() }
    );
}

/// Returns a blank copy with an id.
fn copy(id: &str) -> Vec<u8> {
    let filler = Filler::new(BYTES.clone(), &form("de-AT")).unwrap();
    filler.fill(&Answers::default(), id).unwrap().bytes
}

/// Returns the objects that draw the codes of the pages.
fn codes(document: &Document) -> Vec<ObjectId> {
    let of_page = |page| {
        let resources = document.get_dictionary(page).unwrap().get_deref(b"Resources", document).unwrap();
        let objects = resources.as_dict().unwrap().get_deref(b"XObject", document).unwrap();
        objects.as_dict().unwrap().get(b"BogenCode").unwrap().as_reference().unwrap()
    };
    document.page_iter().map(of_page).collect()
}

fn drawn(document: &Document, id: ObjectId) -> Vec<u8> {
    document.get_object(id).and_then(Object::as_stream).unwrap().content.clone()
}

#[test]
fn the_codes_of_a_copy_are_no_change() {
    for id in COPIES {
        let bytes = copy(id);
        let unchanged =
            IntegrityReport { form: Some(FormState::Unchanged), changes: Vec::new(), signatures: Vec::new() };
        assert_eq!(BLANK.compare(&bytes).unwrap(), unchanged);
        let mut document = Document::load_mem(&bytes).unwrap();
        for packed in [false, true] {
            if packed {
                document.compress();
            }
            let mut anew = Vec::new();
            document.save_to(&mut anew).unwrap();
            let rewritten = IntegrityReport { form: Some(FormState::Rewritten), ..unchanged.clone() };
            assert_eq!(BLANK.compare(&anew).unwrap(), rewritten);
        }
    }
}

#[test]
fn no_other_code_or_picture_is_taken_for_that_of_a_copy() {
    let [own, other] = COPIES.map(|id| Document::load_mem(&copy(id)).unwrap());
    let blank = Document::load_mem(&BYTES).unwrap();
    let pages = codes(&own);
    let own_code = drawn(&own, pages[0]);
    let mut one_module = own_code.clone();
    one_module[60] ^= 1;
    let others = [
        drawn(&other, pages[0]),
        drawn(&blank, pages[0]),
        drawn(&own, pages[1]),
        vec![0; own_code.len()],
        one_module,
        Vec::new(),
    ];
    let look = altered(vec![Change::PageLook { page: 1 }]);
    for content in others {
        // In an incremental update, and in a rewritten file.
        let mut behind = IncrementalDocument::create_from(copy(COPIES[0]), own.clone());
        behind.opt_clone_object_to_new_document(pages[0]).unwrap();
        let mut anew = own.clone();
        let mut written = [Vec::new(), Vec::new()];
        for document in [&mut behind.new_document, &mut anew] {
            let stream = document.get_object_mut(pages[0]).and_then(Object::as_stream_mut).unwrap();
            stream.set_content(content.clone());
        }
        behind.save_to(&mut written[0]).unwrap();
        anew.save_to(&mut written[1]).unwrap();
        for bytes in written {
            assert_eq!(BLANK.compare(&bytes).unwrap(), look);
        }
    }
    let mut narrow = own.clone();
    narrow.get_object_mut(pages[0]).and_then(Object::as_stream_mut).unwrap().dict.set("Width", 32);
    let mut bytes = Vec::new();
    narrow.save_to(&mut bytes).unwrap();
    assert_eq!(BLANK.compare(&bytes).unwrap(), look);
    // A blank form with the code of a copy.
    let evidence = rewritten(|document| {
        let stream = document.get_object_mut(pages[0]).and_then(Object::as_stream_mut).unwrap();
        stream.set_content(own_code.clone());
    });
    assert_eq!(evidence, look);
}

#[test]
fn what_is_packed_so_that_programs_show_something_else_is_seen() {
    let own = Document::load_mem(&copy(COPIES[0])).unwrap();
    let code = codes(&own)[0];
    let look = altered(vec![Change::PageLook { page: 1 }]);
    for filter in ["DCTDecode", "CCITTFaxDecode", "JPXDecode", "Made-up"] {
        let mut document = own.clone();
        let stream = document.get_object_mut(code).and_then(Object::as_stream_mut).unwrap();
        stream.dict.set("Filter", filter);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        assert_eq!(BLANK.compare(&bytes).unwrap(), look, "{filter}");
    }
    // The stream's bytes are different, which is only noticed because its decode parameters are in another object.
    let evidence = rewritten(|document| {
        let page = document.get_pages()[&1];
        let how = document.add_object(dictionary! { "Predictor" => 12, "Columns" => 3 });
        let content = document.get_page_content(page);
        let mut stream = lopdf::Stream::new(Dictionary::new(), content);
        stream.set_content([&[0], &*stream.content, &[b' '; 3]].concat());
        stream.compress().unwrap();
        stream.dict.set("DecodeParms", how);
        let id = document.add_object(stream);
        document.get_dictionary_mut(page).unwrap().set("Contents", id);
    });
    assert_eq!(evidence.form, Some(FormState::Altered));
}

#[test]
fn pictures_with_other_decoding_are_changes() {
    let with = |entries: Dictionary| {
        let mut document = Document::load_mem(&BYTES).unwrap();
        let picture = document.add_object(lopdf::Stream::new(entries, b"a picture".to_vec()).with_compression(false));
        let page = document.get_pages()[&1];
        let resources = document.get_dictionary(page).unwrap().get(b"Resources").and_then(Object::as_reference);
        document.get_dictionary_mut(resources.unwrap()).unwrap().set("Picture", picture);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    };
    let plain = || dictionary! {};
    let fax = |rows: i64| dictionary! { "Filter" => "CCITTFaxDecode", "DecodeParms" => dictionary! { "K" => rows } };
    let pictures = [plain(), dictionary! { "Filter" => "DCTDecode" }, fax(-1), fax(0)].map(with);
    for (index, picture) in pictures.iter().enumerate() {
        let blank = IssuedForm::new(picture.clone()).unwrap();
        for (other, picture) in pictures.iter().enumerate() {
            let expected = if other == index { FormState::Unchanged } else { FormState::Altered };
            assert_eq!(blank.compare(picture).unwrap().form, Some(expected), "{index} and {other}");
        }
    }
}

#[test]
fn fields_that_go_come_or_change_are_seen() {
    let mut name = String::new();
    let evidence = rewritten(|document| {
        let (form, all) = fields(document);
        let (id, gone) = field(document, b"Tx");
        name = gone;
        let rest: Vec<Object> = all.into_iter().filter(|one| *one != id).map(Object::from).collect();
        document.get_dictionary_mut(form).unwrap().set("Fields", rest);
        for page in document.get_pages().into_values() {
            let Ok(list) = document.get_dictionary_mut(page).unwrap().get_mut(b"Annots") else { continue };
            list.as_array_mut().unwrap().retain(|one| one.as_reference().ok() != Some(id));
        }
    });
    assert_eq!(evidence, altered(vec![Change::FieldMissing { field: name.clone() }]));

    let evidence = rewritten(|document| {
        let (form, _) = fields(document);
        let more = document.add_object(dictionary! { "FT" => "Tx", "T" => Object::string_literal("more") });
        document
            .get_dictionary_mut(form)
            .unwrap()
            .get_mut(b"Fields")
            .unwrap()
            .as_array_mut()
            .unwrap()
            .push(more.into());
    });
    assert_eq!(evidence, altered(vec![Change::FieldAdded { field: "more".to_owned() }]));

    let change = |key: &'static str, value: Object| {
        rewritten(move |document| {
            let (id, _) = field(document, b"Tx");
            document.get_dictionary_mut(id).unwrap().set(key, value);
        })
    };
    let relabelled = change("TU", Object::string_literal("Something else"));
    assert_eq!(relabelled, altered(vec![Change::FieldRelabelled { field: name.clone() }]));
    for (key, value) in [("MaxLen", 3.into()), ("Ff", (1 << 13).into()), ("Rect", vec![9.into(); 4].into())] {
        assert_eq!(change(key, value), altered(vec![Change::FieldReshaped { field: name.clone() }]), "{key}");
    }
    assert_eq!(change("AA", dictionary! {}.into()), altered(vec![Change::Script]));
}

/// Replaces a word of the first page by itself or by another one.
fn spoil_text(document: &Document, page: ObjectId) -> Vec<u8> {
    let mut content = Content::decode(&document.get_page_content(page)).unwrap();
    let step = content.operations.iter_mut().find(|step| matches!(step.operator.as_str(), "Tj" | "TJ")).unwrap();
    step.operands = vec![Object::string_literal("\u{0}\u{1}")];
    "Tj".clone_into(&mut step.operator);
    content.encode().unwrap()
}

#[test]
fn text_that_is_exchanged_is_seen_also_behind_unchanged_bytes() {
    let expected = altered(vec![Change::PageText { page: 1 }]);
    let evidence = rewritten(|document| {
        let page = document.get_pages()[&1];
        let content = spoil_text(document, page);
        document.change_page_content(page, content).unwrap();
    });
    assert_eq!(evidence, expected);
    let evidence = added_to(|document| {
        let before = document.get_prev_documents();
        let page = before.get_pages()[&1];
        let content = spoil_text(before, page);
        let pieces = before.get_dictionary(page).unwrap().get(b"Contents").and_then(Object::as_array).unwrap();
        let id = pieces.last().unwrap().as_reference().unwrap();
        document.new_document.objects.insert(id, lopdf::Stream::new(Dictionary::new(), content).into());
    });
    assert_eq!(evidence, expected);
}

#[test]
fn letters_that_are_exchanged_are_seen() {
    let evidence = rewritten(|document| {
        let file = |object: &Object| {
            let descriptor = object.as_dict().ok()?;
            ["FontFile2", "FontFile3"].iter().find_map(|key| descriptor.get(key.as_bytes()).ok()?.as_reference().ok())
        };
        let files: Vec<_> = document.objects.values().filter_map(file).collect();
        for id in files {
            document.objects.insert(id, lopdf::Stream::new(Dictionary::new(), b"another font".to_vec()).into());
        }
    });
    assert_eq!(evidence.form, Some(FormState::Altered));
    assert!(!evidence.changes.is_empty());
    let is_expected = |change: &Change| {
        matches!(change, Change::PageLook { .. } | Change::Document { part: DocumentPart::FormSettings })
    };
    assert!(evidence.changes.iter().all(is_expected), "{evidence:?}");
}

#[test]
fn pages_notes_scripts_and_lost_tags_are_seen() {
    let evidence = rewritten(|document| document.delete_pages(&[2]));
    assert!(evidence.changes.iter().any(|change| matches!(change, Change::PageMissing { .. })), "{evidence:?}");
    assert_eq!(evidence.form, Some(FormState::Altered));

    let evidence = rewritten(|document| {
        let note = document.add_object(dictionary! { "Type" => "Annot", "Subtype" => "FreeText" });
        let page = document.get_pages()[&1];
        let list = document.get_dictionary_mut(page).unwrap().get_mut(b"Annots").unwrap();
        list.as_array_mut().unwrap().push(note.into());
    });
    assert_eq!(evidence, altered(vec![Change::Overlay { page: 1 }]));

    let action = dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
    let evidence = rewritten(|document| document.catalog_mut().unwrap().set("OpenAction", action));
    assert_eq!(evidence, altered(vec![Change::Script]));

    let evidence = rewritten(|document| drop(document.catalog_mut().unwrap().remove(b"StructTreeRoot")));
    assert_eq!(
        evidence,
        IntegrityReport { form: Some(FormState::Rewritten), changes: vec![Change::TagsLost], signatures: Vec::new() }
    );
}

/// Validates a return with an integrity report.
fn validated(definition: &Definition, raw: RawAnswers, report: IntegrityReport) -> Record {
    let (form, locales) = (form("de-AT"), ["de-AT".to_owned()]);
    let context = Context { integrity: Some(report), ..Context::default() };
    Validator::new(definition, &form, &locales).validate(raw, &context).unwrap()
}

#[test]
fn what_was_found_is_in_the_record_and_in_its_problems() {
    let definition = PROJECT.form("followup").unwrap();
    let raw = submission::read(&BYTES, Path::new("x.pdf"), Channel::Html).unwrap();
    let field = "outcome".to_owned();
    let changes = vec![Change::PageText { page: 1 }, Change::PageText { page: 3 }, Change::FieldMissing { field }];
    let report = IntegrityReport::new(true, changes.into_iter().chain([Change::Note { page: 2 }]).collect());
    let record = validated(definition, raw, report);
    let said: Vec<_> = record.problems().iter().filter(|problem| problem.code.starts_with("error-form")).collect();
    insta::assert_debug_snapshot!(said);
    let written = serde_json::to_vec(&record).unwrap();
    let again = submission::read(&written, Path::new("x.json"), Channel::Html).unwrap();
    assert_eq!(again.recorded_integrity.as_ref(), record.file());
}

/// Returns the problems of a return with a file's signatures.
fn problems_of_signatures(bytes: &[u8]) -> Vec<String> {
    let raw = submission::read(&BYTES, Path::new("x.pdf"), Channel::Html).unwrap();
    let signatures = submission::pdf::signatures(bytes).unwrap();
    assert!(!signatures.is_empty());
    let report = IntegrityReport { signatures, ..IntegrityReport::default() };
    let record = validated(PROJECT.form("followup").unwrap(), raw, report);
    let written = serde_json::to_vec(&record).unwrap();
    let again = submission::read(&written, Path::new("x.json"), Channel::Html).unwrap();
    assert_eq!(again.recorded_integrity.as_ref(), record.file());
    let of_signatures = record.problems().iter().filter(|problem| problem.code.starts_with("error-signature"));
    of_signatures.map(|problem| problem.code.clone()).collect()
}

#[test]
fn signatures_that_do_not_hold_are_problems() {
    let fixture = |name: &str| std::fs::read(format!("tests/submissions/signatures/fixtures/{name}.pdf")).unwrap();
    assert_eq!(problems_of_signatures(&fixture("p256")), [""; 0]);
    // A digit of the page's size.
    let mut broken = fixture("p256");
    let size = broken.windows(9).position(|window| window == b"/MediaBox").unwrap();
    let digit = size + broken[size..].iter().position(u8::is_ascii_digit).unwrap();
    broken[digit] = b'9';
    assert_eq!(problems_of_signatures(&broken), ["error-signature-broken"]);
    assert_eq!(problems_of_signatures(&fixture("filled-later")), ["error-signature-earlier"]);
    assert_eq!(problems_of_signatures(&fixture("sha1")), ["error-signature-unchecked"]);
}

#[test]
fn what_cannot_be_read_cannot_be_compared() {
    assert!(IssuedForm::new(b"%PDF-1.7".to_vec()).is_none());
    assert_eq!(BLANK.compare(&BYTES[..BYTES.len() / 2]), None);
}

/// Returns the entries of the first page and its object number.
fn first_page(document: &IncrementalDocument) -> (ObjectId, Dictionary) {
    let before = document.get_prev_documents();
    let page = before.get_pages()[&1];
    (page, before.get_dictionary(page).unwrap().clone())
}

/// Adds an annotation to the first page, as an indirect object or inline in the array.
fn annotated(annotation: Dictionary, has_number: bool) -> IntegrityReport {
    added_to(|document| {
        let (page, mut entries) = first_page(document);
        let list = entries.get_mut(b"Annots").unwrap().as_array_mut().unwrap();
        let id = has_number.then(|| document.new_document.add_object(annotation.clone()));
        list.push(id.map_or(annotation.into(), Object::from));
        document.new_document.objects.insert(page, entries.into());
    })
}

#[test]
fn whatever_is_laid_over_a_page_is_seen() {
    let look = || dictionary! { "N" => Object::Null };
    let script = || dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
    let link = || dictionary! { "Type" => "Annot", "Subtype" => "Link" };
    let with = |key: &str, value: Dictionary| {
        let mut link = link();
        link.set(key, value);
        link
    };
    let uri = || dictionary! { "S" => "URI", "URI" => Object::string_literal("https://example.org") };
    let link = || altered(vec![Change::Link { page: 1 }]).changes;
    for (annotation, has_number, changes) in [
        (
            dictionary! { "Type" => "Annot", "Subtype" => "Widget", "AP" => look() },
            false,
            vec![Change::FieldAdded { field: String::new() }],
        ),
        (with("AP", look()), true, link()),
        (with("A", script()), true, link()),
        (with("A", uri()), true, link()),
    ] {
        assert_eq!(annotated(annotation.clone(), has_number).changes, changes, "{annotation:?}");
    }
    // The widget of a later page is also on the first page.
    let evidence = added_to(|document| {
        let before = document.get_prev_documents();
        let later = before.get_dictionary(before.get_pages()[&2]).unwrap();
        let shown = later.get(b"Annots").and_then(Object::as_array).unwrap().first().unwrap().clone();
        let (page, mut entries) = first_page(document);
        entries.get_mut(b"Annots").unwrap().as_array_mut().unwrap().push(shown);
        document.new_document.objects.insert(page, entries.into());
    });
    assert!(evidence.changes.iter().any(|change| matches!(change, Change::FieldReshaped { .. })), "{evidence:?}");
}

#[test]
fn a_page_with_kids_is_still_a_page() {
    let evidence = added_to(|document| {
        let (page, mut entries) = first_page(document);
        entries.set("Kids", Vec::<Object>::new());
        let another = document.new_document.add_object(entries);
        let before = document.get_prev_documents();
        let parent = before.get_dictionary(page).unwrap().get(b"Parent").and_then(Object::as_reference).unwrap();
        let mut tree = before.get_dictionary(parent).unwrap().clone();
        tree.get_mut(b"Kids").unwrap().as_array_mut().unwrap().insert(1, another.into());
        document.new_document.objects.insert(parent, tree.into());
    });
    assert!(evidence.changes.iter().any(|change| matches!(change, Change::PageAdded { .. })), "{evidence:?}");
}

/// Changes the last content stream of the first page.
fn redrawn(change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let document = Document::load_mem(&BYTES).unwrap();
    let mut document = IncrementalDocument::create_from(BYTES.clone(), document);
    let (page, entries) = first_page(&document);
    let pieces = entries.get(b"Contents").and_then(Object::as_array).unwrap();
    let id = pieces.last().unwrap().as_reference().unwrap();
    let content = document.get_prev_documents().get_page_content(page);
    let content = change(content);
    document.new_document.objects.insert(id, lopdf::Stream::new(Dictionary::new(), content).into());
    // The whole content is now in the last stream.
    let mut entries = entries;
    entries.set("Contents", Object::Reference(id));
    document.new_document.objects.insert(page, entries.into());
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn saved_graphics_states_count_unless_they_surround_the_whole_page() {
    let same = |bytes: &[u8]| BLANK.compare(bytes).unwrap().changes;
    let text = |content: Vec<u8>| String::from_utf8_lossy(&content).into_owned();
    assert_eq!(same(&redrawn(|content| content)), []);
    assert_eq!(same(&redrawn(|content| [b"q\nq\n", &*content, b"\nQ\nQ"].concat())), []);
    let lost = same(&redrawn(|content| text(content).replace("\nQ\n", "\n \n").into_bytes()));
    assert_eq!(lost, [Change::PageLook { page: 1 }]);
    let torn = |change: fn(&str, &str) -> String| {
        same(&redrawn(|content| {
            let content = text(content);
            let (before, behind) = content.split_once("\nQ\n").unwrap();
            change(before, behind).into_bytes()
        }))
    };
    // The state is restored where it was before, and draws the same; later, it draws something else.
    assert_eq!(torn(|before, behind| format!("q\n{before}\nQ\nQ\nq\n{behind}\nQ")), []);
    assert_eq!(torn(|before, behind| format!("{before}\n{behind}\nQ")), [Change::PageLook { page: 1 }]);
    let half_torn = torn(|before, behind| format!("q\n0.5 g\n{before}\nQ\nQ\nq\n{behind}\nQ\nq 1 g 0 0 9 9 re f Q"));
    assert_eq!(half_torn, [Change::PageLook { page: 1 }]);
}

#[test]
fn a_malformed_number_in_a_page_is_a_change() {
    let bytes = redrawn(|content| {
        let content = String::from_utf8_lossy(&content).into_owned();
        assert!(content.contains(" 0 "));
        content.replacen(" 0 ", " --0 ", 1).into_bytes()
    });
    assert_eq!(BLANK.compare(&bytes).unwrap().changes, [Change::PageLook { page: 1 }]);
}

#[test]
fn options_that_are_called_otherwise_and_fields_that_are_hidden_are_seen() {
    for (kind, key, value) in [
        (&b"Btn"[..], "Opt", Object::from(vec![Object::string_literal("yes"), Object::string_literal("no")])),
        (b"Tx", "F", Object::Integer(2)),
    ] {
        let mut name = String::new();
        let evidence = added_to(|document| {
            let before = document.get_prev_documents();
            let (id, found) = field(before, kind);
            let mut entries = before.get_dictionary(id).unwrap().clone();
            entries.set(key, value.clone());
            name = found;
            document.new_document.objects.insert(id, entries.into());
        });
        assert_eq!(evidence, altered(vec![Change::FieldReshaped { field: name }]), "{key}");
    }
}

#[test]
fn another_form_and_what_runs_on_a_page_are_seen() {
    let action = || dictionary! { "O" => dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("x") } };
    let evidence = added_to(|document| {
        let (page, mut entries) = first_page(document);
        entries.set("AA", action());
        document.new_document.objects.insert(page, entries.into());
    });
    assert!(evidence.changes.contains(&Change::Script), "{evidence:?}");
    let evidence = added_to(|document| {
        let before = document.get_prev_documents();
        let (form, _) = fields(before);
        let mut entries = before.get_dictionary(form).unwrap().clone();
        entries.set("XFA", Object::string_literal("<x/>"));
        document.new_document.objects.insert(form, entries.into());
    });
    assert_eq!(evidence, altered(vec![Change::Script]));
}

#[test]
fn a_file_that_cannot_be_compared_is_not_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("form.pdf");
    let bytes = redrawn(|content| [&*content, b"\n)"].concat());
    assert_eq!(BLANK.compare(&bytes), None);
    std::fs::write(&path, bytes).unwrap();
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_bogen")).arg("read").arg(&path).output().unwrap();
    let record: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(
        record["file"],
        serde_json::json!({ "form": "incomparable", "changes": [{ "change": "incomparable", "because": "unreadable" }] })
    );
    assert!(String::from_utf8_lossy(&done.stderr).contains("[error-form-ambiguous]"));
}
