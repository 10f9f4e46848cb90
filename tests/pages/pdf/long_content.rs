//! What is longer than a page breaks over pages, and nothing of it is lost.

use bogen::localized::Localized;
use bogen::render::pdf::{self, Options, PageCheck, Pdf, PlacedField, PlacedFieldKind};
use bogen::{Files, Project};
use lopdf::Document;

use crate::support::definition_builder::DefinitionBuilder;
use crate::support::structure_tree::{self, Element, pieces, text_in_order, without_spaces};

/// The locales of the planted forms: standard and easy language.
const TAGS: [&str; 2] = ["de-AT", "de-AT-simple"];

/// A form with one field before and one after what is tested.
struct Planted {
    form: Localized,
    pdf: Pdf,
}

impl Planted {
    fn new(tag: &str, kind: &str, keys: &[&str], texts: &str) -> Self {
        let definition = DefinitionBuilder::new("long").field("text", "first", &[]).field(kind, "tested", keys).field(
            "text",
            "last",
            &[],
        );
        let definition = definition.toml().replace("[form]\n", "[form]\neasy-language = \"explains\"\n");
        let around =
            "form-title = Lang\nsection-all = Alles\nwhy-plan = Zum Probieren.\nfirst = Zuerst\nlast = Zuletzt\n";
        let mut files = Files::defaults();
        files.insert("forms/long.toml", definition.into_bytes());
        for folder in ["de", "de-AT-simple"] {
            files.insert(format!("locales/{folder}/long.ftl"), format!("{around}{texts}").into_bytes());
        }
        let (project, findings) = Project::read(files);
        assert_eq!(findings, []);
        let definition = project.form("long").unwrap();
        let form = project.localize(definition, project.locale(definition, tag).unwrap()).0;
        let pdf = pdf::render(&form, Options::default()).unwrap();
        Self { form, pdf }
    }

    /// Returns the text of the pages in reading order, without spaces.
    fn text(&self) -> String {
        without_spaces(&text_in_order(&self.document()))
    }

    fn document(&self) -> Document {
        Document::load_mem(&self.pdf.bytes).unwrap()
    }

    /// Returns the text of one page, without spaces.
    fn page_text(&self, page: usize) -> String {
        without_spaces(&self.document().extract_text(&[u32::try_from(page).unwrap()]).unwrap())
    }

    fn places(&self, path: &str) -> Vec<&PlacedField> {
        self.pdf.layout.places.iter().filter(|place| place.path == path).collect()
    }
}

fn sentence(number: usize) -> String {
    format!("Satz {number} sagt, womit ich einverstanden bin, wenn ich hier zustimme.")
}

/// Writes sentences as one paragraph, as paragraphs, and as a list.
fn statements(count: usize) -> [String; 3] {
    let sentences: Vec<_> = (1..=count).map(sentence).collect();
    let lines = |first: &str, between: &str| {
        let lines: Vec<_> = sentences.iter().map(|sentence| format!("        {first}{sentence}")).collect();
        format!("\n{}", lines.join(between))
    };
    [sentences.join(" "), lines("", "\n\n"), lines("1. ", "\n")]
}

#[test]
fn an_agreement_longer_than_a_page_ends_on_one_page_with_its_boxes() {
    for (tag, statement) in TAGS.into_iter().flat_map(|tag| statements(80).map(|statement| (tag, statement))) {
        let planted =
            Planted::new(tag, "agreement", &[], &format!("tested = Weitergabe\n    .statement = {statement}\n"));
        let text = planted.text();
        for number in 1..=80 {
            assert!(text.contains(&without_spaces(&sentence(number))), "{tag}: sentence {number} is lost");
        }
        let boxes = planted.places("tested");
        let page = boxes[0].page;
        assert!(page > 1 && boxes.iter().all(|place| place.page == page), "{tag}: {boxes:?}");
        assert!(planted.places("tested.withdrawn").iter().all(|place| place.page == page), "{tag}");
        assert!(planted.page_text(page).contains(&without_spaces(&sentence(80))), "{tag}: the end is on another page");
    }
}

#[test]
fn a_signature_under_a_long_statement_stands_with_its_end() {
    for (tag, statement) in TAGS.into_iter().flat_map(|tag| statements(80).map(|statement| (tag, statement))) {
        let keys = ["role = \"client\""];
        let planted =
            Planted::new(tag, "signature", &keys, &format!("tested = Vertrag\n    .statement = {statement}\n"));
        let pages: Vec<_> = planted
            .pdf
            .layout
            .places
            .iter()
            .filter(|place| place.path.starts_with("tested."))
            .map(|place| place.page)
            .collect();
        assert!(pages.len() == 6 && pages.iter().all(|page| *page == pages[0] && *page > 1), "{tag}: {pages:?}");
        assert!(planted.page_text(pages[0]).contains(&without_spaces(&sentence(80))), "{tag}");
    }
}

#[test]
fn the_numbers_of_a_list_go_on_after_the_break() {
    let [.., list] = statements(80);
    let planted = Planted::new("de-AT", "agreement", &[], &format!("tested = Weitergabe\n    .statement = {list}\n"));
    let text = planted.text();
    for number in 1..=80 {
        assert!(text.contains(&format!("{number}.Satz{number}sagt")), "{number}");
    }
}

#[test]
fn an_ordered_list_says_how_it_is_numbered() {
    let texts = "tested = Weitergabe\n    .statement =\n        Erstens:\n\n        1. Eins.\n        2. Zwei.\n";
    let document = Planted::new("de-AT", "agreement", &[], texts).document();
    let (root, pieces) = (structure_tree::read(&document), pieces(&document));
    let is_ordered = |list: &&Element| {
        let all = list.all();
        let label = all.iter().find(|element| element.tag == "Lbl").map(|label| label.words(&pieces));
        list.tag == "L" && label.is_some_and(|label| label.trim().starts_with('1'))
    };
    let lists: Vec<_> = root.all().into_iter().filter(is_ordered).collect();
    let numbering = lists.iter().map(|list| list.attributes["ListNumbering"].as_name().unwrap());
    assert_eq!(numbering.collect::<Vec<_>>(), [b"Decimal"]);
}

#[test]
fn a_list_of_options_longer_than_a_page_breaks_and_keeps_all_its_boxes() {
    for tag in TAGS {
        for (count, label) in
            [(31, "Ich wohne in einer Wohnung und möchte dort noch lange bleiben, Nummer"), (150, "Land")]
        {
            let options: Vec<_> = (0..count).map(|number| format!("o{number}")).collect();
            let labels: Vec<_> =
                options.iter().map(|option| format!("    .option-{option} = {label} {}\n", &option[1..])).collect();
            let keys = [format!("options = {options:?}"), "other = true".to_owned()];
            let keys: Vec<_> = keys.iter().map(String::as_str).collect();
            let planted = Planted::new(tag, "choices", &keys, &format!("tested = Was passt?\n{}", labels.concat()));
            let boxes = planted.places("tested");
            assert_eq!(boxes.len(), count + 1, "{tag}");
            let pages: Vec<_> = boxes.iter().map(|place| place.page).collect();
            assert!(pages.is_sorted(), "{tag}: {pages:?}");
            assert!(pages.last() > pages.first() || planted.pdf.layout.pages <= 3, "{tag}: {pages:?}");
            let text = planted.text();
            for number in 0..count {
                assert!(text.contains(&without_spaces(&format!("{label} {number}"))), "{tag}: {number}");
            }
            assert_inside(&planted, tag);
        }
    }
}

#[test]
fn lines_to_write_on_never_leave_the_page() {
    for tag in TAGS {
        for lines in [24, 26, 31, 40] {
            let planted =
                Planted::new(tag, "long-text", &[&format!("lines = {lines}")], "tested = Was ist passiert?\n");
            let tested = planted.places("tested")[0];
            assert_eq!(tested.kind, PlacedFieldKind::Lines);
            let pitch = (tested.rect.top - tested.rect.bottom) / f64::from(lines) / 72.0 * 25.4;
            assert!(pitch > 4.9, "{tag}: {lines} lines of {pitch} mm");
            assert_inside(&planted, tag);
        }
    }
}

#[test]
fn the_title_of_a_note_may_be_longer_than_a_page() {
    for tag in TAGS {
        for count in [4, 7, 30, 60] {
            let title: Vec<_> = (1..=count).map(sentence).collect();
            let texts = format!("tested = Der Text darunter.\n    .title = {}\n", title.join(" "));
            let planted = Planted::new(tag, "note", &[], &texts);
            assert_eq!(PageCheck::new(&planted.form).run(), [], "{tag}: {count}");
            assert!(planted.text().contains(&without_spaces(&sentence(count))), "{tag}: {count}");
        }
    }
}

/// Asserts that all fields are between the margins, and none overlaps another.
fn assert_inside(planted: &Planted, tag: &str) {
    let mm = 72.0 / 25.4;
    let bottom = if planted.form.language.easy.is_some() { 30.6 } else { 16.8 };
    let places = &planted.pdf.layout.places;
    for (index, place) in places.iter().enumerate() {
        let rect = place.rect;
        assert!(rect.bottom >= bottom * mm && rect.top <= 841.89 - 26.6 * mm, "{tag}: {place:?}");
        assert!(rect.left >= 22.9 * mm && rect.right <= 595.28 - 22.9 * mm, "{tag}: {place:?}");
        for other in places[index + 1..].iter().filter(|other| other.page == place.page) {
            let apart = other.rect.left >= rect.right || rect.left >= other.rect.right;
            assert!(
                apart || other.rect.bottom >= rect.top || rect.bottom >= other.rect.top,
                "{tag}: {place:?} {other:?}"
            );
        }
    }
}
