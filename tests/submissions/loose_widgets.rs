//! Widgets that are moved, copied, cut loose, listed twice or listed nowhere: what a person sees on the page is what is read,
//! and no answer in a file is lost without a finding.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use bogen::fill::Filler;
use bogen::integrity::{Change, FormState, IntegrityReport};
use bogen::render::pdf::{self, Options};
use bogen::submission::RawAnswers;
use bogen::submission::pdf::{IssuedForm, read};
use bogen::value::Answers;
use bogen::{Files, Localized, Project};
use lopdf::{Dictionary, Document, Object, ObjectId};
use proptest::prelude::*;
use proptest::sample::Index;

static FORM: LazyLock<Localized> = LazyLock::new(|| {
    let project = Project::read(Files::built_in()).0;
    let definition = project.form("followup").unwrap();
    project.localize(definition, project.locale(definition, "en-GB").unwrap()).0
});
static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| pdf::render(&FORM, Options::default()).unwrap().bytes);
static BLANK: LazyLock<IssuedForm> = LazyLock::new(|| IssuedForm::new(BYTES.clone()).unwrap());

/// A copy in which each text field has its own number as its value, and each group its first option.
static FILLED: LazyLock<Document> = LazyLock::new(|| {
    let copy = Filler::new(BYTES.clone(), &FORM).unwrap();
    let copy = copy.fill(&Answers::default(), "5f0c6b5e-7d1a-4c3e-9b2f-0a1b2c3d4e5f").unwrap().bytes;
    let mut document = Document::load_mem(&copy).unwrap();
    for (number, id) in fields(&document).into_iter().enumerate() {
        let field = document.get_dictionary(id).unwrap().clone();
        let is_text = field.get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Tx");
        if is_text && !field.has(b"V") && !name(&field).contains('@') {
            set(&mut document, id, "V", Object::string_literal(value(number)));
        }
        if let Ok(kids) = field.get(b"Kids").and_then(Object::as_array) {
            let kid = kids[0].as_reference().unwrap();
            let state = on_state(document.get_dictionary(kid).unwrap(), &document);
            set(&mut document, kid, "AS", Object::Name(state.clone()));
            set(&mut document, id, "V", Object::Name(state));
        }
    }
    document
});

fn value(number: usize) -> String {
    format!("value {number:03}")
}

fn name(field: &Dictionary) -> String {
    String::from_utf8_lossy(field.get(b"T").unwrap().as_str().unwrap()).into_owned()
}

fn on_state(button: &Dictionary, document: &Document) -> Vec<u8> {
    let looks = button.get(b"AP").and_then(Object::as_dict).unwrap().get_deref(b"N", document).unwrap();
    let states = looks.as_dict().unwrap().iter().map(|(state, _)| state.clone());
    states.into_iter().find(|state| state != b"Off").unwrap()
}

fn set(document: &mut Document, id: ObjectId, key: &str, value: Object) {
    document.get_dictionary_mut(id).unwrap().set(key, value);
}

fn form(document: &Document) -> ObjectId {
    document.catalog().unwrap().get(b"AcroForm").unwrap().as_reference().unwrap()
}

fn fields(document: &Document) -> Vec<ObjectId> {
    let fields = document.get_dictionary(form(document)).unwrap().get(b"Fields").unwrap().as_array().unwrap();
    fields.iter().map(|field| field.as_reference().unwrap()).collect()
}

fn pages(document: &Document) -> Vec<ObjectId> {
    document.get_pages().into_values().collect()
}

/// Returns the fields that are their own widgets and have a value, but for the one that identifies the form.
fn text_fields(document: &Document) -> Vec<ObjectId> {
    let is_filled = |id: &ObjectId| {
        let field = document.get_dictionary(*id).unwrap();
        field.has(b"V") && field.has(b"Rect") && name(field).starts_with(|first: char| first != 'b')
    };
    fields(document).into_iter().filter(is_filled).collect()
}

fn change_list(document: &mut Document, owner: ObjectId, key: &str, change: impl FnOnce(&mut Vec<Object>)) {
    let mut list = document.get_dictionary(owner).unwrap().get_deref(key.as_bytes(), document).unwrap().clone();
    change(list.as_array_mut().unwrap());
    set(document, owner, key, list);
}

fn without(id: ObjectId) -> impl Fn(&mut Vec<Object>) {
    move |list| list.retain(|one| one.as_reference().ok() != Some(id))
}

fn saved(document: &mut Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn answers(bytes: &[u8]) -> RawAnswers {
    read(bytes, Path::new("form.pdf")).unwrap()
}

fn compared(bytes: &[u8]) -> IntegrityReport {
    BLANK.compare(bytes).unwrap()
}

#[test]
fn fields_that_only_pages_show_are_read() {
    let mut document = FILLED.clone();
    let before = answers(&saved(&mut document));
    let form = form(&document);
    // One text field, all kids of a group, then all fields.
    let text = text_fields(&document)[0];
    change_list(&mut document, form, "Fields", without(text));
    let group = fields(&document).into_iter().find(|id| document.get_dictionary(*id).unwrap().has(b"Kids")).unwrap();
    for _ in 0..2 {
        let bytes = saved(&mut document);
        assert_eq!((answers(&bytes).answers, compared(&bytes).changes), (before.answers.clone(), vec![]));
        change_list(&mut document, form, "Fields", without(group));
    }
    change_list(&mut document, form, "Fields", Vec::clear);
    let bytes = saved(&mut document);
    assert_eq!(answers(&bytes).answers, before.answers);
    document.catalog_mut().unwrap().remove(b"AcroForm");
    let bytes = saved(&mut document);
    assert_eq!(answers(&bytes).answers, before.answers);
    let report = compared(&bytes);
    assert_eq!((report.form, report.changes), (Some(FormState::Rewritten), vec![Change::FieldsLoose]));
}

#[test]
fn a_stale_copy_on_a_page_leaves_it_open_which_value_counts() {
    let mut document = FILLED.clone();
    let field = text_fields(&document)[0];
    let mut copy = document.get_dictionary(field).unwrap().clone();
    let path = name(&copy);
    copy.set("V", Object::string_literal("another value"));
    let copy = document.add_object(copy);
    let page = document.get_dictionary(field).unwrap().get(b"P").and_then(Object::as_reference).unwrap();
    change_list(&mut document, page, "Annots", |list| list.push(copy.into()));
    let bytes = saved(&mut document);
    let found = format!("{:?}", answers(&bytes).answers[&path]);
    assert!(found.starts_with("Twice") && found.contains("another value") && found.contains("value 0"), "{found}");
    assert_eq!(compared(&bytes).form, Some(FormState::Altered));
}

/// What happens to a widget.
#[derive(Clone, Debug)]
enum Mishap {
    Unlisted(Index),
    NotOnItsPage(Index),
    OnOtherPage(Index, Index),
    OnTwoPages(Index, Index),
    ListedTwice(Index),
    Nowhere(Index),
    Copied(Index, bool, bool),
    Renamed(Index),
    ParentCut(Index),
    KidCut(Index, Index),
}

fn mishap() -> impl Strategy<Value = Mishap> {
    let index = any::<Index>;
    prop_oneof![
        index().prop_map(Mishap::Unlisted),
        index().prop_map(Mishap::NotOnItsPage),
        (index(), index()).prop_map(|(on, page)| Mishap::OnOtherPage(on, page)),
        (index(), index()).prop_map(|(on, page)| Mishap::OnTwoPages(on, page)),
        index().prop_map(Mishap::ListedTwice),
        index().prop_map(Mishap::Nowhere),
        (index(), any::<bool>(), any::<bool>()).prop_map(|(on, keeps, lists)| Mishap::Copied(on, keeps, lists)),
        index().prop_map(Mishap::Renamed),
        index().prop_map(Mishap::ParentCut),
        (index(), index()).prop_map(|(on, kid)| Mishap::KidCut(on, kid)),
    ]
}

fn take_off_pages(document: &mut Document, id: ObjectId) {
    for page in pages(document) {
        if document.get_dictionary(page).unwrap().has(b"Annots") {
            change_list(document, page, "Annots", without(id));
        }
    }
}

fn apply(document: &mut Document, mishap: &Mishap) {
    let (form, all, pages) = (form(document), text_fields(&FILLED), pages(document));
    let groups: Vec<_> =
        fields(&FILLED).into_iter().filter(|id| FILLED.get_dictionary(*id).unwrap().has(b"Kids")).collect();
    let kids = |group: ObjectId| {
        let kids = FILLED.get_dictionary(group).unwrap().get(b"Kids").and_then(Object::as_array).unwrap();
        kids.iter().map(|kid| kid.as_reference().unwrap()).collect::<Vec<_>>()
    };
    match mishap {
        Mishap::Unlisted(on) => change_list(document, form, "Fields", without(*on.get(&all))),
        Mishap::NotOnItsPage(on) => take_off_pages(document, *on.get(&all)),
        Mishap::OnOtherPage(on, page) => {
            let id = *on.get(&all);
            take_off_pages(document, id);
            change_list(document, *page.get(&pages), "Annots", |list| list.push(id.into()));
        }
        Mishap::OnTwoPages(on, page) => {
            let id = *on.get(&all);
            change_list(document, *page.get(&pages), "Annots", |list| list.push(id.into()));
        }
        Mishap::ListedTwice(on) => {
            let id = *on.get(&all);
            change_list(document, form, "Fields", |list| list.push(id.into()));
        }
        Mishap::Nowhere(on) => {
            change_list(document, form, "Fields", without(*on.get(&all)));
            take_off_pages(document, *on.get(&all));
        }
        Mishap::Copied(on, keeps, lists) => {
            let mut copy = document.get_dictionary(*on.get(&all)).unwrap().clone();
            if !keeps {
                copy.set("V", Object::string_literal("stale"));
            }
            let copy = document.add_object(copy);
            match lists {
                true => change_list(document, form, "Fields", |list| list.push(copy.into())),
                false => change_list(document, pages[0], "Annots", |list| list.push(copy.into())),
            }
        }
        Mishap::Renamed(on) => set(document, *on.get(&all), "T", Object::string_literal("renamed")),
        Mishap::ParentCut(on) => {
            for kid in kids(*on.get(&groups)) {
                document.get_dictionary_mut(kid).unwrap().remove(b"Parent");
            }
        }
        Mishap::KidCut(on, kid) => {
            let group = *on.get(&groups);
            let kid = *kid.get(&kids(group));
            change_list(document, group, "Kids", without(kid));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_is_lost_without_a_finding(mishaps in proptest::collection::vec(mishap(), 1..5)) {
        let mut document = FILLED.clone();
        let before = answers(&saved(&mut document));
        let expected = by_id(&before);
        for mishap in &mishaps {
            apply(&mut document, mishap);
        }
        let bytes = saved(&mut document);
        let is_altered = compared(&bytes).form == Some(FormState::Altered);
        let Ok(found) = read(&bytes, Path::new("form.pdf")) else { return Ok(()) };
        let all = format!("{:?} {:?}", found.answers, found.unknown);
        for value in (0..fields(&FILLED).len()).map(value) {
            let was_there = expected.values().flatten().any(|word| word.contains(&value));
            prop_assert!(is_altered || !was_there || all.contains(&value), "{value} is lost");
        }
        prop_assert!(is_altered || by_id(&found) == expected || all.contains("Twice"), "{all}");
    }
}

/// Returns the words of each answer, sorted: fields that only pages show come last.
fn by_id(answers: &RawAnswers) -> BTreeMap<&str, Vec<String>> {
    let words = |answer: &bogen::value::Raw| {
        let text = format!("{answer:?}");
        let mut words: Vec<String> =
            text.split(['(', ')', '[', ']', '{', '}', ',']).map(str::trim).map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    answers.answers.iter().map(|(id, answer)| (&**id, words(answer))).collect()
}

/// Keeps only some pages, counted from 1, as programs do that extract them. Some copy the list of fields, others nothing but
/// pages.
fn extracted(kept: &[u32], has_list: bool) -> Vec<u8> {
    let mut document = FILLED.clone();
    let all = document.get_pages();
    let annotations = |page: &ObjectId| -> Vec<ObjectId> {
        let page = document.get_dictionary(*page).unwrap();
        let list = page.get_deref(b"Annots", &document).and_then(Object::as_array);
        list.map(|list| list.iter().filter_map(|annotation| annotation.as_reference().ok()).collect())
            .unwrap_or_default()
    };
    let here: Vec<ObjectId> = kept.iter().flat_map(|page| annotations(&all[page])).collect();
    let is_here = |field: &ObjectId| {
        let kids = document.get_dictionary(*field).unwrap().get(b"Kids").and_then(Object::as_array);
        let kids = kids.map(|kids| kids.iter().filter_map(|kid| kid.as_reference().ok()).collect());
        kids.unwrap_or_else(|_| vec![*field]).iter().any(|widget| here.contains(widget))
    };
    let fields: Vec<_> = fields(&document).into_iter().filter(is_here).map(Object::Reference).collect();
    let form = form(&document);
    document.get_dictionary_mut(form).unwrap().set("Fields", fields);
    if !has_list {
        document.catalog_mut().unwrap().remove(b"AcroForm");
    }
    let others: Vec<u32> = all.keys().copied().filter(|page| !kept.contains(page)).collect();
    document.delete_pages(&others);
    document.prune_objects();
    document.trailer.remove(b"Info");
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_form_without_its_last_page_lacks_pages() {
    let last = u32::try_from(pages(&FILLED).len()).unwrap();
    assert!(last > 2);
    let codes = |bytes: &[u8]| match read(bytes, Path::new("x.pdf")) {
        Ok(_) => "read".to_owned(),
        Err(findings) => findings.iter().map(|finding| finding.code.word()).collect::<Vec<_>>().join(" "),
    };
    for has_list in [true, false] {
        let missing = "last-page-missing";
        assert_eq!(codes(&extracted(&[1], has_list)), missing);
        assert_eq!(codes(&extracted(&[2], has_list)), missing);
        assert_eq!(codes(&extracted(&(1..last).collect::<Vec<_>>(), has_list)), missing);
        // With the last page, it is known which form it is, and what is missing.
        let bytes = extracted(&[last], has_list);
        assert_eq!(codes(&bytes), "read");
        let changes = BLANK.compare(&bytes).unwrap().changes;
        let is_missing = |change: &Change| matches!(change, Change::PageMissing { .. });
        assert!(changes.iter().any(is_missing), "{changes:?}");
    }
}
