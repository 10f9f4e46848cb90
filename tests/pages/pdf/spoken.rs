//! What a screen reader says of each PDF: how much, and what only listeners notice. The structure snapshots have it in full.

use lopdf::{Document, Object, ObjectId};

use crate::support::pdf_samples::{HANDOUTS, SAMPLES};
use crate::support::spoken_words::{WordCount, spoken_faults};
use crate::support::structure_tree::{dict, resolved, text};

fn sample(name: &str) -> Document {
    let sample = SAMPLES.iter().find(|sample| sample.name == name).unwrap();
    Document::load_mem(&sample.pdf.bytes).unwrap()
}

#[test]
fn nothing_is_heard_that_only_listeners_would_notice() {
    // Typst writes the words of Arabic lines from left to right, so that they cannot be compared with the names of fields.
    let samples = SAMPLES.iter().filter(|sample| sample.form.language.tag != "ar");
    let samples = samples.map(|sample| (&sample.name, &sample.pdf));
    for (name, pdf) in samples.chain(HANDOUTS.iter().map(|handout| (&handout.name, &handout.pdf))) {
        assert_eq!(spoken_faults(&Document::load_mem(&pdf.bytes).unwrap()), [""; 0], "{name}");
    }
}

/// How many words are heard for each that is read, at most: of all forms, and of those without tables of tick boxes or with
/// long texts. In a table each box says its option, which the page has once, in the head of the column; and each line to write on
/// says its label.
const MOST: f64 = 1.87;
const MOST_OF_TEXTS: (f64, [&str; 3]) = (1.37, ["consent", "exchange", "information"]);

#[test]
fn little_is_heard_twice() {
    for sample in SAMPLES.iter().filter(|sample| sample.answers.is_none()) {
        let count = WordCount::of(&Document::load_mem(&sample.pdf.bytes).unwrap());
        let is_text = MOST_OF_TEXTS.1.contains(&sample.form.identity.form.as_str());
        let most = if is_text { MOST_OF_TEXTS.0 } else { MOST };
        assert!(count.ratio() <= most, "{}: {count:?}: {:.2}", sample.name, count.ratio());
    }
}

#[test]
fn labels_that_are_said_by_every_field_are_noticed() {
    let mut pdf = sample("monitoring-de-AT");
    let groups: Vec<_> = all_with(&pdf, b"FT", b"Btn").filter(|id| dict(&pdf, &(*id).into()).has(b"Kids")).collect();
    for group in groups {
        let entries = dict(&pdf, &group.into());
        let question = text(&pdf, &entries, b"TU").unwrap();
        for kid in entries.get(b"Kids").unwrap().as_array().unwrap() {
            let kid = pdf.get_dictionary_mut(kid.as_reference().unwrap()).unwrap();
            let option = lopdf::decode_text_string(kid.get(b"TU").unwrap()).unwrap();
            kid.set("TU", lopdf::text_string(&format!("{option}. {question}")));
        }
    }
    assert!(WordCount::of(&pdf).ratio() > MOST, "{:?}", WordCount::of(&pdf));
}

/// Plants a defect in a page and returns the faults that are found.
fn spoiled(name: &str, spoil: impl FnOnce(&mut Document)) -> Vec<String> {
    let mut pdf = sample(name);
    spoil(&mut pdf);
    spoken_faults(&pdf)
}

fn all_with<'d>(pdf: &'d Document, key: &[u8], value: &[u8]) -> impl Iterator<Item = ObjectId> + use<'d> {
    let (key, value) = (key.to_vec(), value.to_vec());
    let has = move |object: &Object| {
        object.as_dict().is_ok_and(|dict| dict.get(&key).and_then(Object::as_name).is_ok_and(|name| name == value))
    };
    pdf.objects.iter().filter(move |(_, object)| has(object)).map(|(id, _)| *id)
}

/// Returns the options of a group whose field has this name.
fn options(pdf: &Document, name: &str) -> Vec<ObjectId> {
    let is_group = |id: &ObjectId| {
        let entries = dict(pdf, &(*id).into());
        entries.has(b"Kids") && text(pdf, &entries, b"T").as_deref() == Some(name)
    };
    let group = all_with(pdf, b"FT", b"Btn").find(is_group).unwrap();
    let kids = dict(pdf, &group.into()).get(b"Kids").unwrap().as_array().unwrap().clone();
    kids.iter().map(|kid| kid.as_reference().unwrap()).collect()
}

fn rename(pdf: &mut Document, name: &str, option: usize, words: &str) {
    let id = options(pdf, name)[option];
    pdf.get_dictionary_mut(id).unwrap().set("TU", lopdf::text_string(words));
}

#[test]
fn a_question_that_each_option_says_is_noticed() {
    let faults = spoiled("kitchen-sink-de-AT", |pdf| rename(pdf, "colour", 1, "Grün. Farbe"));
    assert_eq!(faults, ["an option says the question again"]);
}

#[test]
fn an_option_that_comes_last_is_noticed() {
    let faults = spoiled("kitchen-sink-de-AT", |pdf| rename(pdf, "colour", 0, "Farbe: Rot"));
    assert_eq!(faults, ["the name of an option does not begin with its words"]);
}

#[test]
fn a_statement_that_each_box_of_a_table_says_is_noticed() {
    let faults = spoiled("phq-9-de-AT", |pdf| {
        let id = all_with(pdf, b"FT", b"Btn").next().unwrap();
        let kids = dict(pdf, &id.into()).get(b"Kids").unwrap().as_array().unwrap().clone();
        let again = text(pdf, &dict(pdf, &id.into()), b"TU").unwrap();
        pdf.get_dictionary_mut(kids[1].as_reference().unwrap()).unwrap().set("TU", lopdf::text_string(&again));
    });
    assert_eq!(faults, ["an option of a table says its statement again"]);
}

#[test]
fn a_repeated_head_that_is_read_is_noticed() {
    let faults = spoiled("phq-9-de-AT", |pdf| {
        let table = all_with(pdf, b"S", b"Table").next().unwrap();
        let mut rows = dict(pdf, &table.into()).get(b"K").unwrap().as_array().unwrap().clone();
        let again = pdf.add_object(dict(pdf, &rows[0]));
        rows.push(again.into());
        pdf.get_dictionary_mut(table).unwrap().set("K", rows);
    });
    assert_eq!(faults, ["the head of a table is read again"]);
}

#[test]
fn options_in_two_lists_and_in_none_are_noticed() {
    let lists = |pdf: &Document| -> Vec<_> { all_with(pdf, b"S", b"L").collect() };
    let faults = spoiled("kitchen-sink-de-AT", |pdf| {
        // The first list with three options is divided after the first.
        let divided = lists(pdf).into_iter().find(|id| {
            let kids = dict(pdf, &(*id).into()).get(b"K").unwrap().as_array().unwrap().clone();
            let label = dict(pdf, &dict(pdf, &kids[0]).get(b"K").unwrap().as_array().unwrap()[0]);
            let label = label.get(b"K").map(|kid| resolved(pdf, kid).clone()).unwrap();
            let inner = label.as_array().map_or(label.clone(), |kids| kids[0].clone());
            kids.len() > 2
                && inner
                    .as_reference()
                    .is_ok_and(|id| text(pdf, &dict(pdf, &id.into()), b"S").as_deref() == Some("Form"))
        });
        let first = divided.unwrap();
        let mut second = dict(pdf, &first.into());
        let kids = second.get(b"K").unwrap().as_array().unwrap().clone();
        second.set("K", kids[1..].to_vec());
        let second = pdf.add_object(second);
        pdf.get_dictionary_mut(first).unwrap().set("K", kids[..1].to_vec());
        let parent = dict(pdf, &first.into()).get(b"P").unwrap().as_reference().unwrap();
        let mut around = dict(pdf, &parent.into()).get(b"K").unwrap().as_array().unwrap().clone();
        let at = around.iter().position(|kid| kid.as_reference().is_ok_and(|id| id == first)).unwrap();
        around.insert(at + 1, second.into());
        pdf.get_dictionary_mut(parent).unwrap().set("K", around);
    });
    assert!(faults.contains(&"the options of a question are in several lists".to_owned()), "{faults:?}");
    let faults = spoiled("kitchen-sink-de-AT", |pdf| {
        for id in all_with(pdf, b"S", b"Lbl").collect::<Vec<_>>() {
            pdf.get_dictionary_mut(id).unwrap().set("S", Object::Name(b"Div".to_vec()));
        }
    });
    assert!(faults.contains(&"a tick box is in no list".to_owned()), "{faults:?}");
}

#[test]
fn a_cross_without_words_is_noticed() {
    let faults = spoiled("kitchen-sink-de-AT-filled", |pdf| {
        for id in all_with(pdf, b"S", b"Figure").collect::<Vec<_>>() {
            pdf.get_dictionary_mut(id).unwrap().remove(b"Alt");
        }
    });
    assert_eq!(faults, ["a cross is read as a letter"]);
}

#[test]
fn numbers_points_and_pictures_in_titles_are_noticed() {
    let first = |pdf: &Document, tag: &[u8]| all_with(pdf, b"S", tag).next().unwrap();
    let set = |name: &str, tag: &'static [u8], key: &'static str, words: &'static str| {
        spoiled(name, |pdf| {
            let id = first(pdf, tag);
            pdf.get_dictionary_mut(id).unwrap().set(key, lopdf::text_string(words));
        })
    };
    assert_eq!(set("kitchen-sink-de-AT", b"H2", "T", "1Für wen"), ["a number sticks to its title"]);
    assert_eq!(set("consent-de-AT-simple", b"H2", "T", "Ihre Ein·willigung"), ["a point within a word is read aloud"]);
    assert_eq!(
        set("kitchen-sink-de-AT-filled", b"Figure", "Alt", "Bild: ein Haus"),
        ["a picture is called a picture twice"]
    );
    let faults = spoiled("consent-de-AT", |pdf| {
        let titled = pdf.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
        for entries in titled.filter(|entries| entries.has(b"Title") && entries.has(b"Parent")) {
            entries.set("Title", lopdf::text_string("2.1Worum es geht"));
        }
    });
    assert_eq!(faults, ["a number sticks to its title"]);
}
