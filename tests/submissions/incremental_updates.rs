//! Files that begin with the bytes of an issued form and change it in an incremental update.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;

use bogen::integrity::{Change, FormState, IntegrityReport, Irregularity};
use bogen::render::pdf::{self, Options};
use bogen::signature::SignatureReport;
use bogen::submission::RawAnswers;
use bogen::submission::pdf::{IssuedForm, PdfSubmission, signatures};
use bogen::{Diagnostic, Files, Project};
use lopdf::{Dictionary, Document, Object, ObjectId};
use proptest::prelude::*;
use proptest::sample::Index;

/// An issued form: its bytes, its objects, and the data for comparisons.
pub(crate) static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let project = Project::read(Files::built_in()).0;
    let definition = project.form("followup").expect("the form");
    let locale = project.locale(definition, "de-AT").expect("the language");
    pdf::render(&project.localize(definition, locale).0, Options::default()).expect("a PDF").bytes
});
pub(crate) static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document::load_mem(&BYTES).expect("a PDF"));
pub(crate) static BLANK: LazyLock<IssuedForm> = LazyLock::new(|| IssuedForm::new(BYTES.clone()).expect("a form"));

/// The same form with other bytes, with which no file here begins, so that comparing reads all pages of a file.
pub(crate) static OTHER_BYTES: LazyLock<IssuedForm> =
    LazyLock::new(|| IssuedForm::new([BYTES.as_slice(), b"%\n"].concat()).expect("a form"));

/// The results for a file.
type Found = (Result<RawAnswers, Vec<Diagnostic>>, Option<Vec<SignatureReport>>, Option<IntegrityReport>);

/// Computes all results for one opened file. Neither they nor their cost depend on whether the form is known in advance.
fn found(bytes: &[u8]) -> Found {
    let results = |mut file: PdfSubmission<'_>| {
        let found = (file.answers(Path::new("form.pdf")), file.signatures(), file.compare(&BLANK));
        (found, file.irregularity(), file.worked())
    };
    let unaided = results(PdfSubmission::new(bytes));
    assert_eq!(results(PdfSubmission::new(bytes).with_issued([&*OTHER_BYTES, &*BLANK])), unaided);
    // Nor does it matter whether the questions are asked one by one or while the answers are read.
    let together = PdfSubmission::new(bytes)
        .each_form(Path::new("form.pdf"), |answers, form| (answers, form.signatures(), form.compare(&BLANK)));
    assert_eq!(together.first(), Some(&unaided.0));
    unaided.0
}

/// Compares a file with the form. The result must not depend on the order of earlier calls, nor on whether unchanged pages
/// are read.
#[track_caller]
fn compared(bytes: &[u8]) -> Option<IntegrityReport> {
    let (_, found_signatures, evidence) = found(bytes);
    assert_eq!((found_signatures, evidence.clone()), (signatures(bytes), BLANK.compare(bytes)));
    let changes =
        |report: Option<IntegrityReport>| report.map(|report| report.changes.iter().map(known_change).collect());
    let all: [Option<Vec<Change>>; 2] = [evidence.clone(), OTHER_BYTES.compare(bytes)].map(changes);
    assert_eq!(all[0], all[1]);
    evidence
}

/// Returns a change without which of several irregularities was found first: without the form's bytes it may be another one.
fn known_change(change: &Change) -> Change {
    if matches!(change, Change::Incomparable { .. }) {
        Change::Incomparable { because: Irregularity::Tables }
    } else {
        change.clone()
    }
}

/// An incremental update of a form.
#[derive(Default)]
struct Update {
    /// Objects by their numbers.
    objects: BTreeMap<u32, Vec<u8>>,
    /// Objects in an object stream.
    packed: BTreeMap<u32, Vec<u8>>,
    /// Cross-reference entries of objects that are elsewhere or free.
    elsewhere: BTreeMap<u32, Option<usize>>,
    /// Further entries of the trailer.
    trailer: String,
}

impl Update {
    fn of(objects: impl IntoIterator<Item = (ObjectId, Dictionary)>) -> Self {
        let objects = objects.into_iter().map(|((number, _), object)| (number, written(&object.into())));
        Self { objects: objects.collect(), ..Self::default() }
    }

    /// Appends the update to the form, with a cross-reference stream.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = BYTES.clone();
        let mut entries: BTreeMap<u32, [usize; 3]> = BTreeMap::new();
        let next = DOCUMENT.max_id + 100;
        for (&number, object) in &self.objects {
            entries.insert(number, [1, bytes.len(), 0]);
            write_object(&mut bytes, number, object);
        }
        if !self.packed.is_empty() {
            let (mut head, mut body) = (String::new(), Vec::new());
            for (index, (&number, object)) in self.packed.iter().enumerate() {
                write!(head, "{number} {} ", body.len()).expect("a string");
                body.extend(object);
                body.push(b'\n');
                entries.insert(number, [2, next as usize, index]);
            }
            let first = head.len();
            let dictionary = format!("/Type /ObjStm /N {} /First {first}", self.packed.len());
            entries.insert(next, [1, bytes.len(), 0]);
            write_object(
                &mut bytes,
                next,
                &crate::pdf_builder::stream(&dictionary, &[head.as_bytes(), &body].concat()),
            );
        }
        for (&number, place) in &self.elsewhere {
            entries.insert(number, place.map_or([0, 0, 0], |place| [1, place, 0]));
        }
        let start = bytes.len();
        let (mut index, mut table) = (String::new(), Vec::new());
        for (number, [kind, place, third]) in entries {
            write!(index, "{number} 1 ").expect("a string");
            table.push(u8::try_from(kind).expect("a kind"));
            table.extend(u32::try_from(place).expect("a place").to_be_bytes());
            table.push(u8::try_from(third).expect("an index"));
        }
        let root = if self.trailer.contains("/Root") { String::new() } else { format!("/Root {} 0 R", root().0) };
        let dictionary = format!(
            "/Type /XRef /W [1 4 1] /Size {} /Index [{index}] /Prev {} {root} {}",
            next + 2,
            last_section(),
            self.trailer
        );
        write_object(&mut bytes, next + 1, &crate::pdf_builder::stream(&dictionary, &table));
        bytes.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
        bytes
    }
}

fn write_object(bytes: &mut Vec<u8>, number: u32, object: &[u8]) {
    bytes.extend(format!("{number} 0 obj\n").bytes());
    bytes.extend(object);
    bytes.extend(b"\nendobj\n");
}

/// Writes an object that is not a stream.
pub(crate) fn written(object: &Object) -> Vec<u8> {
    match object {
        Object::Null => b"null".to_vec(),
        Object::Boolean(value) => value.to_string().into_bytes(),
        Object::Integer(number) => number.to_string().into_bytes(),
        Object::Real(number) => number.to_string().into_bytes(),
        Object::Name(name) => [b"/", name.as_slice()].concat(),
        Object::String(text, _) => format!("<{}>", hex(text)).into_bytes(),
        Object::Array(list) => {
            let list: Vec<_> = list.iter().map(written).collect();
            [b"[".as_slice(), &list.join(&b' '), b"]"].concat()
        }
        Object::Dictionary(entries) => {
            let entries = entries.iter().map(|(key, object)| [b"/", key.as_slice(), b" ", &written(object)].concat());
            [b"<<".as_slice(), &entries.collect::<Vec<_>>().concat(), b">>"].concat()
        }
        Object::Reference((number, _)) => format!("{number} 0 R").into_bytes(),
        Object::Stream(_) => panic!("no stream is written"),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string");
        text
    })
}

/// Returns the position of the form's cross-reference table, as the form states it.
pub(crate) fn last_section() -> usize {
    let text = String::from_utf8_lossy(&BYTES[BYTES.len() - 100..]).into_owned();
    let place = text.rsplit("startxref").next().and_then(|rest| rest.split_whitespace().next()).expect("a place");
    place.parse().expect("a number")
}

pub(crate) fn root() -> ObjectId {
    DOCUMENT.trailer.get(b"Root").and_then(Object::as_reference).expect("a catalogue")
}

pub(crate) fn dictionary(id: ObjectId) -> Dictionary {
    DOCUMENT.get_dictionary(id).expect("a dictionary").clone()
}

fn form() -> ObjectId {
    dictionary(root()).get(b"AcroForm").and_then(Object::as_reference).expect("a form")
}

fn listed() -> Vec<ObjectId> {
    let fields = dictionary(form());
    let fields = fields.get(b"Fields").and_then(Object::as_array).expect("fields");
    fields.iter().map(|field| field.as_reference().expect("a field")).collect()
}

/// Returns the dictionaries of all fields and of the objects that they consist of.
fn widgets() -> Vec<ObjectId> {
    let mut all = listed();
    let mut at = 0;
    while let Some(&id) = all.get(at) {
        if let Ok(kids) = dictionary(id).get(b"Kids").and_then(Object::as_array) {
            all.extend(kids.iter().filter_map(|kid| kid.as_reference().ok()));
        }
        at += 1;
    }
    all
}

fn pages() -> Vec<ObjectId> {
    DOCUMENT.get_pages().into_values().collect()
}

/// Returns the first text field and its name.
pub(crate) fn text_field() -> (ObjectId, String) {
    let is_text = |id: &ObjectId| dictionary(*id).get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Tx");
    let id = listed().into_iter().find(is_text).expect("a text field");
    let name = dictionary(id).get(b"T").and_then(Object::as_str).expect("a name").to_vec();
    (id, String::from_utf8(name).expect("a name"))
}

pub(crate) fn with(mut entries: Dictionary, key: &str, value: impl Into<Object>) -> Dictionary {
    entries.set(key, value);
    entries
}

pub(crate) fn string(text: &str) -> Object {
    Object::string_literal(text)
}

#[track_caller]
fn altered(update: &Update, changes: Vec<Change>) {
    let evidence = IntegrityReport { form: Some(FormState::Altered), changes, signatures: Vec::new() };
    assert_eq!(compared(&update.bytes()), Some(evidence));
}

#[test]
fn what_is_filled_in_is_read_and_the_rest_is_as_it_was() {
    let unchanged = Some(IntegrityReport { form: Some(FormState::Unchanged), ..IntegrityReport::default() });
    assert_eq!(compared(&BYTES), unchanged);
    let (id, name) = text_field();
    let bytes = Update::of([(id, with(dictionary(id), "V", string("Ana")))]).bytes();
    assert_eq!(compared(&bytes), unchanged);
    let answers = found(&bytes).0.expect("answers");
    assert!(format!("{:?}", answers.answers).contains("Ana"), "{name}: {answers:?}");
}

#[test]
fn a_widget_that_is_defined_anew_is_seen() {
    let (id, field) = text_field();
    let relabelled = with(dictionary(id), "TU", string("Something else"));
    altered(&Update::of([(id, relabelled.clone())]), vec![Change::FieldRelabelled { field: field.clone() }]);
    let reshaped = vec![Change::FieldReshaped { field: field.clone() }];
    altered(&Update::of([(id, with(dictionary(id), "MaxLen", 3))]), reshaped);
    altered(&Update::of([(id, with(dictionary(id), "AA", Dictionary::new()))]), vec![Change::Script]);
    // The same in an object stream.
    let packed = BTreeMap::from([(id.0, written(&relabelled.into()))]);
    altered(&Update { packed, ..Update::default() }, vec![Change::FieldRelabelled { field }]);
}

#[test]
fn an_object_stream_that_is_defined_anew_is_seen() {
    // The form's cross-reference table still locates the widget in the stream of this number.
    let (id, field) = text_field();
    let lopdf::xref::XrefEntry::Compressed { container, .. } = DOCUMENT.reference_table.get(id.0).expect("a place")
    else {
        panic!("the form packs its widgets")
    };
    let held: Vec<_> = DOCUMENT
        .reference_table
        .entries
        .iter()
        .filter(|(_, entry)| matches!(entry, lopdf::xref::XrefEntry::Compressed { container: other, .. } if other == container))
        .map(|(number, _)| *number)
        .collect();
    let (mut index, mut body) = (String::new(), Vec::new());
    for &number in &held {
        let mut object = DOCUMENT.get_object((number, 0)).expect("an object").clone();
        if number == id.0 {
            object = with(dictionary(id), "TU", string("Something else")).into();
        }
        write!(index, "{number} {} ", body.len()).expect("a string");
        body.extend(written(&object));
        body.push(b'\n');
    }
    let dictionary = format!("/Type /ObjStm /N {} /First {}", held.len(), index.len());
    let stream = crate::pdf_builder::stream(&dictionary, &[index.as_bytes(), &body].concat());
    let objects = BTreeMap::from([(*container, stream)]);
    // The table does not say that its objects are other ones.
    let ambiguous = Change::Incomparable { because: Irregularity::ObjectStreams };
    altered(&Update { objects, ..Update::default() }, vec![ambiguous, Change::FieldRelabelled { field }]);
}

#[test]
fn another_catalogue_form_or_list_of_fields_is_seen() {
    let (id, field) = text_field();
    let rest: Vec<Object> = listed().into_iter().filter(|one| *one != id).map(Object::from).collect();
    let without = with(dictionary(form()), "Fields", rest);
    // A page still shows it, so it counts as a field even without the list of fields.
    assert_eq!(compared(&Update::of([(form(), without.clone())]).bytes()), compared(&BYTES));
    let more = DOCUMENT.max_id + 1;
    let catalogue = with(dictionary(root()), "AcroForm", Object::Reference((more, 0)));
    let added = with(with(Dictionary::new(), "FT", "Tx"), "T", string("more"));
    let list: Vec<Object> = listed().into_iter().map(Object::from).chain([Object::from(added)]).collect();
    let update = Update::of([(root(), catalogue), ((more, 0), with(without, "Fields", list))]);
    altered(&update, vec![Change::FieldAdded { field: "more".to_owned() }]);
    let mut new_root = Update::of([((more, 0), with(dictionary(root()), "OpenAction", Dictionary::new()))]);
    new_root.trailer = format!("/Root {more} 0 R");
    altered(&new_root, vec![Change::Incomparable { because: Irregularity::Tables }, Change::Script]);
    // A field of the same name after an unchanged one is the same field.
    let twin = with(with(Dictionary::new(), "FT", "Tx"), "T", string(&field));
    let list: Vec<Object> = listed().into_iter().map(Object::from).chain([Object::from(twin)]).collect();
    let update = Update::of([(form(), with(dictionary(form()), "Fields", list))]);
    altered(&update, vec![Change::FieldReshaped { field }]);
}

#[test]
fn a_page_that_shows_other_annotations_is_seen() {
    let pages = pages();
    let annotations =
        |page: ObjectId| dictionary(page).get(b"Annots").and_then(Object::as_array).cloned().unwrap_or_default();
    let shows =
        |page: &ObjectId| annotations(*page).iter().any(|one| listed().contains(&one.as_reference().expect("one")));
    let page = *pages.iter().find(|page| shows(page)).expect("a page with fields");
    let number = pages.iter().position(|one| *one == page).expect("a page") + 1;
    let note = with(Dictionary::new(), "Subtype", "FreeText");
    let list: Vec<Object> = annotations(page).into_iter().chain([Object::from(note)]).collect();
    let evidence = compared(&Update::of([(page, with(dictionary(page), "Annots", list))]).bytes()).expect("a form");
    assert_eq!(evidence.changes, [Change::Overlay { page: number }]);
    // A widget becomes a text annotation while the list is unchanged.
    let widget = annotations(page)[0].as_reference().expect("a widget");
    let note = with(dictionary(widget), "Subtype", "FreeText");
    let evidence = compared(&Update::of([(widget, note)]).bytes()).expect("a form");
    assert!(evidence.changes.contains(&Change::Overlay { page: number }), "{evidence:?}");
    // No field is displayed any more, although every field is unchanged.
    let evidence =
        compared(&Update::of([(page, with(dictionary(page), "Annots", Vec::new()))]).bytes()).expect("a form");
    assert_eq!(evidence.form, Some(FormState::Altered));
    assert!(evidence.changes.iter().all(|change| matches!(change, Change::FieldReshaped { .. })), "{evidence:?}");
}

#[test]
fn what_is_said_to_be_elsewhere_or_gone_is_not_taken_from_the_form() {
    let (id, _) = text_field();
    for place in [None, Some(9), Some(BYTES.len() / 2), Some(BYTES.len() + 9999)] {
        let update = Update { elsewhere: BTreeMap::from([(id.0, place)]), ..Update::default() };
        let evidence = compared(&update.bytes()).expect("a form");
        // If the position is wrong, the file is searched for the widget. A missing widget is reported.
        let because = if place.is_some() { Irregularity::Entries } else { Irregularity::Outdated };
        assert_eq!(evidence.changes[0], Change::Incomparable { because }, "{place:?}");
        assert_eq!(evidence.form == Some(FormState::Incomparable), place.is_some(), "{place:?}");
    }
}

#[test]
fn an_update_that_says_it_is_encrypted_is_not_read_as_plain() {
    let (id, _) = text_field();
    let mut update = Update::of([(id, with(dictionary(id), "V", string("Ana")))]);
    update.trailer = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <00> /U <00> >> /ID [<00> <00>]".to_owned();
    let bytes = update.bytes();
    assert!(found(&bytes).0.is_err());
}

/// One change in an incremental update: the object and its new content.
#[derive(Clone, Debug)]
enum Mutation {
    Widget(Index, Index),
    Annotations(Index, Index, Index),
    Page(Index, Index, Index),
    Content(Index, Index),
    Replaced(Index, Index),
    Form(Index, Index),
    Catalogue(Index),
    Elsewhere(Index, Option<Index>),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    prop_oneof![
        4 => (index(), index()).prop_map(|(on, what)| Mutation::Widget(on, what)),
        2 => (index(), index(), index()).prop_map(|(on, what, with)| Mutation::Annotations(on, what, with)),
        2 => (index(), index(), index()).prop_map(|(on, what, with)| Mutation::Page(on, what, with)),
        2 => (index(), index()).prop_map(|(on, with)| Mutation::Content(on, with)),
        2 => (index(), index()).prop_map(|(on, with)| Mutation::Replaced(on, with)),
        1 => (index(), index()).prop_map(|(on, what)| Mutation::Form(on, what)),
        1 => index().prop_map(Mutation::Catalogue),
        1 => (index(), proptest::option::of(index())).prop_map(|(on, place)| Mutation::Elsewhere(on, place)),
    ]
}

/// Changes an entry of a widget in one of many ways.
fn change_widget(widget: &mut Dictionary, what: Index, other: ObjectId) {
    let changes: [(&str, Option<Object>); 16] = [
        ("V", Some(string("Ana"))),
        ("V", Some("yes".into())),
        ("AS", Some("yes".into())),
        ("AS", Some("Off".into())),
        ("T", Some(string("other"))),
        ("T", None),
        ("TU", Some(string("other"))),
        ("FT", Some("Btn".into())),
        ("FT", None),
        ("Ff", Some(3.into())),
        ("MaxLen", Some(1.into())),
        ("Rect", Some(vec![0.into(); 4].into())),
        ("Kids", Some(vec![Object::from(other)].into())),
        ("Kids", None),
        ("AA", Some(Dictionary::new().into())),
        ("Subtype", Some("Stamp".into())),
    ];
    let (key, value) = what.get(&changes).clone();
    match value {
        Some(value) => widget.set(key, value),
        None => drop(widget.remove(key.as_bytes())),
    }
}

/// Changes an array of references in one of many ways.
fn change_list(list: &mut Vec<Object>, what: Index, with: ObjectId) {
    if list.is_empty() {
        return list.push(with.into());
    }
    let at = what.index(list.len());
    match what.index(6) {
        0 => drop(list.remove(at)),
        1 => list.push(with.into()),
        2 => list.insert(at, with.into()),
        3 => list.reverse(),
        4 => list[at] = with.into(),
        _ => list.push(Dictionary::from_iter([("T", string("new")), ("FT", "Tx".into())]).into()),
    }
}

/// Replaces an entry of a page by that of `other` if they differ; otherwise changes or removes it.
fn change_page(page: &mut Dictionary, what: Index, other: &Dictionary) {
    let key = *what.get(&[&b"Contents"[..], b"Resources", b"MediaBox", b"Rotate", b"Parent", b"AA"]);
    match other.get(key).ok().filter(|value| page.get(key).ok() != Some(value)) {
        Some(value) => page.set(key, value.clone()),
        None if key == b"AA" => page.set(key, Dictionary::new()),
        None if key == b"Rotate" => page.set(key, 90),
        None => drop(page.remove(key)),
    }
}

/// The objects of the incremental update.
#[derive(Default)]
struct Changed {
    dictionaries: BTreeMap<ObjectId, Dictionary>,
    streams: BTreeMap<u32, Vec<u8>>,
    elsewhere: BTreeMap<u32, Option<usize>>,
}

impl Changed {
    fn change(&mut self, id: ObjectId, change: impl FnOnce(&mut Dictionary)) {
        change(self.dictionaries.entry(id).or_insert_with(|| dictionary(id)));
    }

    fn change_list(&mut self, id: ObjectId, key: &str, what: Index, with: ObjectId) {
        self.change(id, |entries| {
            let mut list = entries.get(key.as_bytes()).and_then(Object::as_array).cloned().unwrap_or_default();
            change_list(&mut list, what, with);
            entries.set(key, list);
        });
    }

    fn apply(&mut self, mutation: &Mutation) {
        let (widgets, pages) = (widgets(), pages());
        match mutation {
            Mutation::Widget(on, what) => {
                self.change(*on.get(&widgets), |entries| change_widget(entries, *what, *what.get(&widgets)));
            }
            Mutation::Annotations(on, what, with) => {
                self.change_list(*on.get(&pages), "Annots", *what, *with.get(&widgets));
            }
            Mutation::Page(on, what, with) => {
                self.change(*on.get(&pages), |entries| change_page(entries, *what, &dictionary(*with.get(&pages))));
            }
            Mutation::Content(on, with) => {
                let contents = |page: &Index| DOCUMENT.get_page_contents(*page.get(&pages))[0];
                let content = DOCUMENT.get_object(contents(with)).and_then(Object::as_stream).expect("a stream");
                let content = content.decompressed_content().expect("a content");
                self.streams.insert(contents(on).0, crate::pdf_builder::stream("", &content));
            }
            Mutation::Replaced(on, with) => {
                let is_dictionary = |(id, object): (&ObjectId, &Object)| object.as_dict().is_ok().then_some(*id);
                let all: Vec<_> = DOCUMENT.objects.iter().filter_map(is_dictionary).collect();
                self.dictionaries.insert(*on.get(&all), dictionary(*with.get(&all)));
            }
            Mutation::Form(on, what) => self.change_list(form(), "Fields", *what, *on.get(&widgets)),
            Mutation::Catalogue(what) => {
                let key = *what.get(&["AcroForm", "StructTreeRoot", "Names", "Pages"]);
                self.change(root(), |entries| drop(entries.remove(key.as_bytes())));
            }
            Mutation::Elsewhere(on, place) => {
                let numbers: Vec<_> = DOCUMENT.objects.keys().map(|id| id.0).collect();
                self.elsewhere.insert(*on.get(&numbers), place.map(|place| place.index(BYTES.len())));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_that_are_not_read_again_are_compared_as_if_they_were(
        mutations in proptest::collection::vec(mutation(), 1..6),
        is_packed in any::<bool>(),
    ) {
        let mut changed = Changed::default();
        for mutation in &mutations {
            changed.apply(mutation);
        }
        let mut update = Update { elsewhere: changed.elsewhere, ..Update::of(changed.dictionaries) };
        if is_packed {
            update.packed = std::mem::take(&mut update.objects);
        }
        update.objects.extend(changed.streams);
        compared(&update.bytes());
    }
}

#[test]
fn a_page_that_is_drawn_with_something_else_is_seen() {
    let pages = pages();
    let contents = |page: usize| DOCUMENT.get_page_contents(pages[page])[0].0;
    let content = crate::pdf_builder::stream("", b"BT (Something else) Tj ET");
    for page in [0, pages.len() - 1] {
        let update = Update { objects: BTreeMap::from([(contents(page), content.clone())]), ..Update::default() };
        altered(&update, vec![Change::PageText { page: page + 1 }]);
        let turned = Update::of([(pages[page], with(dictionary(pages[page]), "Rotate", 90))]);
        let turned = compared(&turned.bytes()).expect("a form");
        assert_eq!(
            (turned.form, turned.changes),
            (Some(FormState::Unchanged), vec![Change::PageTurned { page: page + 1 }])
        );
    }
    // An image or a font that all pages share.
    let is_font =
        |(_, object): &(&ObjectId, &Object)| object.as_dict().is_ok_and(|font| font.has_type(b"FontDescriptor"));
    let (font, _) = DOCUMENT.objects.iter().find(is_font).expect("a font");
    let evidence = compared(&Update::of([(*font, with(dictionary(*font), "FontFile2", Object::Null))]).bytes());
    assert!(evidence.expect("a form").changes.contains(&Change::PageLook { page: 1 }));
}
