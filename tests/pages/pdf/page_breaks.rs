//! Where pages break: what goes on is named again, and the last page is never nearly empty.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use bogen::localized::Localized;
use bogen::render::pdf::{self, Options, Pdf, PlacedFieldKind};
use bogen::{Files, Project};
use lopdf::Document;

use crate::support::definition_builder::DefinitionBuilder;
use crate::support::pdf_samples::SAMPLES;
use crate::support::structure_tree::{font_sizes, text_in_order, without_spaces};

/// The locales of the forms: standard and easy language.
const TAGS: [&str; 2] = ["de-AT", "de-AT-simple"];

/// Localizes a form whose texts are the lines `texts`.
fn localized(tag: &str, definition: &DefinitionBuilder, texts: &str) -> Localized {
    let toml = definition.toml().replace("[form]\n", "[form]\neasy-language = \"explains\"\n");
    localized_from(tag, &toml, texts)
}

fn localized_from(tag: &str, toml: &str, texts: &str) -> Localized {
    let mut files = Files::defaults();
    files.insert("forms/broken.toml", toml.as_bytes().to_vec());
    for folder in ["de", "de-AT-simple"] {
        let around = "form-title = Umbruch\nsection-all = Alles\nwhy-plan = Zum Probieren.\n";
        files.insert(format!("locales/{folder}/broken.ftl"), format!("{around}{texts}").into_bytes());
    }
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    let definition = project.form("broken").unwrap();
    project.localize(definition, project.locale(definition, tag).unwrap()).0
}

fn rendered(tag: &str, definition: &DefinitionBuilder, texts: &str) -> Pdf {
    pdf::render(&localized(tag, definition, texts), Options::default()).unwrap()
}

/// Returns the text of a page, without spaces.
fn page_text(document: &Document, page: usize) -> String {
    without_spaces(&document.extract_text(&[u32::try_from(page).unwrap()]).unwrap())
}

/// Returns the words above what goes on, without spaces.
fn continued(tag: &str, name: &str) -> String {
    let words = if tag == "de-AT" { format!("{name}, Fortsetzung") } else { format!("Weiter mit: {name}") };
    without_spaces(&words)
}

#[test]
fn a_card_that_goes_on_is_named_again_but_read_aloud_once() {
    let definition = DefinitionBuilder::new("broken")
        .field("table", "children", &["layout = \"cards\"", "blank = 3", "columns = [\"child\", \"school\", \"more\"]"])
        .column("long-text", "child", &["lines = 13"])
        .column("long-text", "school", &["lines = 13"])
        .column("long-text", "more", &["lines = 13"]);
    let texts =
        "children = Kinder\n    .row = Kind { $number }\nchild = Wer\nschool = Welche Schule\nmore = Was noch\n";
    for tag in TAGS {
        let pdf = rendered(tag, &definition, texts);
        let document = Document::load_mem(&pdf.bytes).unwrap();
        let mut torn = 0;
        for number in 1..=3 {
            let prefix = format!("children[{number}].");
            let pages: Vec<_> = pdf
                .layout
                .places
                .iter()
                .filter(|place| place.path.starts_with(&prefix))
                .map(|place| place.page)
                .collect();
            let name = continued(tag, &format!("Kind {number}"));
            for page in 1..=pdf.layout.pages {
                let goes_on = pages[0] < page && pages.contains(&page);
                torn += usize::from(goes_on);
                assert_eq!(page_text(&document, page).contains(&name), goes_on, "{tag}, page {page}, card {number}");
            }
        }
        assert!(torn > 1, "{tag}: no card breaks");
        let read_aloud = text_in_order(&document);
        assert_eq!(read_aloud.matches("Kind 2").count(), 1, "{tag}: {read_aloud}");
    }
}

#[test]
fn a_field_that_goes_on_is_named_again() {
    let options: Vec<_> = (0..120).map(|number| format!("o{number}")).collect();
    let definition = DefinitionBuilder::new("broken").field("choices", "long", &[&format!("options = {options:?}")]);
    let labels = options.iter().fold(String::new(), |mut labels, code| {
        let _ =
            writeln!(labels, "    .option-{code} = Etwas mit mehreren Wörtern, das zur Auswahl steht, Nummer {code}");
        labels
    });
    let label = "Was davon haben Sie in den letzten sechs Monaten selbst gebraucht oder anderen gegeben, und sei es nur einmal, \
                 oder von anderen bekommen, ohne es zu wollen";
    for tag in TAGS {
        let pdf = rendered(tag, &definition, &format!("long = {label}\n{labels}"));
        let document = Document::load_mem(&pdf.bytes).unwrap();
        // The label is cut, because a heading of a page is short.
        let name = without_spaces("1.1 Was davon haben Sie …");
        assert!(!page_text(&document, 1).contains('…'), "{tag}");
        let last = pdf.layout.places.iter().filter(|place| place.path == "long").map(|place| place.page).max();
        assert!(last > Some(1), "{tag}: the list does not break");
        for page in 2..=last.unwrap() {
            assert!(page_text(&document, page).contains(&name), "{tag}: page {page}");
        }
    }
}

/// Returns what is on the last page except the identity field: how many fields, and what share of the page they take.
fn on_last_page(pdf: &Pdf) -> (usize, f64) {
    let on_last = pdf.layout.places.iter().filter(|place| place.page == pdf.layout.pages);
    let on_last: Vec<_> = on_last.filter(|place| place.kind != PlacedFieldKind::Mark).collect();
    let fields: BTreeSet<_> =
        on_last.iter().map(|place| place.path.rsplit_once('.').map_or_else(|| place.path.clone(), field_of)).collect();
    let top = on_last.iter().map(|place| place.rect.top).fold(0.0, f64::max);
    let bottom = on_last.iter().map(|place| place.rect.bottom).fold(pdf.layout.page_size.height, f64::min);
    (fields.len(), (top - bottom) / pdf.layout.page_size.height)
}

/// Returns the field of a part: `sign.name` is a part of `sign`, and `goals[2].words` a field of its own.
fn field_of((first, part): (&str, &str)) -> String {
    if first.ends_with(']') { format!("{first}.{part}") } else { first.to_owned() }
}

#[test]
fn the_last_page_takes_some_of_the_form_with_it() {
    for tag in TAGS {
        for count in 0..24 {
            let mut definition = DefinitionBuilder::new("broken");
            let mut texts = String::new();
            for number in 0..count {
                definition = definition.field("text", &format!("text-{number}"), &[]);
                let _ = writeln!(texts, "text-{number} = Text {number}");
            }
            for role in ["client", "case-manager"] {
                definition = definition.field("signature", &format!("sign-{role}"), &[&format!("role = \"{role}\"")]);
                let _ = writeln!(texts, "sign-{role} = Unterschrift\n    .statement = Ich unterschreibe.");
            }
            let pdf = rendered(tag, &definition, &texts);
            let (fields, share) = on_last_page(&pdf);
            assert!(fields >= 2 || share > 0.25, "{tag}, {count} fields before the signatures: {fields}, {share}");
        }
    }
}

#[test]
fn the_last_page_takes_some_of_the_last_card_with_it() {
    for tag in TAGS {
        for lines in 1..24 {
            let definition = DefinitionBuilder::new("broken")
                .field("long-text", "first", &[&format!("lines = {lines}")])
                .field(
                    "table",
                    "children",
                    &["layout = \"cards\"", "blank = 2", "columns = [\"a\", \"b\", \"c\", \"d\"]"],
                )
                .column("long-text", "a", &["lines = 5"])
                .column("long-text", "b", &["lines = 5"])
                .column("text", "c", &[])
                .column("text", "d", &[]);
            let texts = "first = Zuerst\nchildren = Kinder\n    .row = Kind { $number }\na = A\nb = B\nc = C\nd = D\n";
            let pdf = rendered(tag, &definition, texts);
            let (fields, share) = on_last_page(&pdf);
            assert!(fields >= 2, "{tag}, {lines} lines before the cards: {fields}, {share}");
        }
    }
}

#[test]
fn what_cannot_stay_with_the_last_field_follows_the_introduction() {
    let columns = ["layout = \"grid\"", "blank = 40", "max = 40", "columns = [\"a\", \"b\"]"];
    let definition = DefinitionBuilder::new("broken").field("table", "rows", &columns).column("text", "a", &[]).column(
        "text",
        "b",
        &[],
    );
    let pdf = rendered("de-AT", &definition, "rows = Zeilen\n    .row = Zeile { $number }\na = A\nb = B\n");
    let mark = pdf.layout.places.iter().find(|place| place.kind == PlacedFieldKind::Mark).unwrap();
    assert_eq!(mark.page, 1);
    assert!(pdf.layout.pages > 1 && on_last_page(&pdf).0 > 1);
}

/// Localizes a form of twelve texts whose definition has further lines.
fn twelve_texts(tag: &str, more: &str) -> Pdf {
    let mut definition = DefinitionBuilder::new("broken");
    let mut texts = String::new();
    for number in 0..12 {
        definition = definition.field("long-text", &format!("text-{number}"), &["lines = 3"]);
        let _ = writeln!(texts, "text-{number} = Text {number}");
    }
    let toml = definition.toml().replace("[form]\n", "[form]\neasy-language = \"explains\"\n");
    pdf::render(&localized_from(tag, &format!("{toml}\n{more}"), &texts), Options::default()).unwrap()
}

#[test]
fn pages_are_compact_unless_the_form_says_otherwise() {
    for tag in TAGS {
        let pages = |more: &str| twelve_texts(tag, more).layout.pages;
        let compact = pages("");
        assert_eq!(pages("[page]\ndensity = \"compact\"\n"), compact, "{tag}");
        let (normal, large) = (pages("[page]\ndensity = \"normal\"\n"), pages("[page]\ndensity = \"large\"\n"));
        assert!(compact <= normal && normal <= large && compact < large, "{tag}: {compact}, {normal}, {large}");
    }
}

#[test]
fn large_print_has_letters_of_eighteen_points() {
    for tag in TAGS {
        let pdf = twelve_texts(tag, "[page]\ndensity = \"large\"\n");
        let least = font_sizes(&pdf.bytes).into_iter().fold(f64::MAX, f64::min);
        assert!(least >= 18.0, "{tag}: letters of {least} pt");
    }
}

/// The most pages that a built-in form may have in standard and in easy language.
const MOST_PAGES: [(&str, usize, usize); 6] = [
    ("consent", 4, 7),
    ("exchange", 1, 2),
    ("information", 4, 8),
    ("hilfeplan", 8, 15),
    ("monitoring", 7, 13),
    ("followup", 4, 8),
];

#[test]
fn the_built_in_forms_have_few_pages() {
    for (name, most, most_easy) in MOST_PAGES {
        for tag in ["de-AT", "de-DE", "en-GB", "de-AT-simple"] {
            let name_of_sample = format!("{name}-{tag}");
            let sample = SAMPLES.iter().find(|sample| sample.name == name_of_sample).unwrap();
            let (pages, most) = (sample.pdf.layout.pages, if tag.ends_with("simple") { most_easy } else { most });
            assert!(pages <= most, "{name_of_sample} has {pages} pages");
        }
    }
}

/// The most pages that forms may have in standard and in easy language where the profile has every key, as `init` explains
/// them.
const MOST_PAGES_WITH_PROFILE: [(&str, usize, usize); 3] =
    [("consent", 4, 8), ("exchange", 1, 3), ("information", 4, 8)];

/// The profile that `init` writes, with the examples of all its keys.
fn whole_profile() -> String {
    let template = include_str!("../../../src/jobs/init/bogen.toml");
    let is_key = |line: &&str| {
        let key = line.split_once(" = ").map_or("", |(key, _)| key);
        !key.is_empty() && key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
    };
    let lines = template.lines().filter_map(|line| line.strip_prefix("# ").filter(is_key).or(Some(line)));
    lines.filter(|line| !line.starts_with("logo")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_whole_profile_takes_few_more_pages() {
    let profile = whole_profile();
    assert!(!profile.contains("\n# complaints"), "{profile}");
    let mut files = Files::built_in();
    files.insert("bogen.toml", profile.into_bytes());
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    for (name, most, most_easy) in MOST_PAGES_WITH_PROFILE {
        let definition = project.form(name).unwrap();
        for locale in project.locales_of(definition) {
            let form = project.localize(definition, locale).0;
            let pages = pdf::render(&form, Options::default()).unwrap().layout.pages;
            let most = if form.language.easy.is_some() { most_easy } else { most };
            assert!(pages <= most, "{name}-{} has {pages} pages", locale.tag);
        }
    }
}

/// The most pages that the sheets of the monitoring form may have in standard and in easy language.
const MOST_PAGES_OF_SHEETS: [(&str, usize, usize); 5] =
    [("client", 3, 6), ("service", 1, 2), ("informal-helper", 1, 2), ("professional", 2, 4), ("case-manager", 2, 4)];

#[test]
fn the_sheets_of_the_monitoring_form_have_few_pages() {
    let forms = SAMPLES.iter().filter(|sample| sample.name.starts_with("monitoring-") && sample.answers.is_none());
    for sample in forms {
        let easy = sample.form.language.easy.is_some();
        let excerpts: Vec<_> = sample.form.part_excerpts().collect();
        assert_eq!(excerpts.len(), MOST_PAGES_OF_SHEETS.len());
        for (excerpt, (part, most, most_easy)) in excerpts.iter().zip(MOST_PAGES_OF_SHEETS) {
            assert_eq!(excerpt.to_string(), part);
            let sheet = sample.form.sheet_of(excerpt).unwrap();
            let pages = pdf::render(&sheet, Options::default()).unwrap().layout.pages;
            assert!(pages <= if easy { most_easy } else { most }, "{} {part} has {pages} pages", sample.name);
        }
    }
}
