//! What authors can say about pages: numbers, a line and a code on every page, sections on one page and in two columns, pictures.

use bogen::diff::{Diff, FormSnapshot};
use bogen::localized::Localized;
use bogen::render::pdf::{self, Options, PageCheck, Pdf};
use bogen::{Files, Project, render};
use lopdf::Document;

use crate::support::structure_tree::{text_in_order, without_spaces};

const FORM: &str = r#"[form]
id = "pages"
number = "P-1"
version = "1.0"
dated = 2026-11-29
easy-language = "explains"
sections = ["one", "two", "three"]

PAGE
[section.one]
fields = ["name", "born", "status", "kids", "words"]
voice = "client"
why = "plan"
two-columns = true

[section.two]
fields = ["place", "more"]
voice = "client"
why = "plan"
keep-together = true

[section.three]
fields = ["last"]
voice = "client"
why = "plan"

[field.name]
type = "text"

[field.born]
type = "date"

[field.status]
type = "choice"
options = ["single", "married"]

[field.kids]
type = "number"

[field.words]
type = "long-text"
lines = 7

[field.place]
type = "choices"
options = ["head", "back"]
picture = "person"

[field.more]
type = "long-text"
lines = 5

[field.last]
type = "text"
"#;

const TEXTS: &str = "form-title = Seiten
form-footer = Rückfragen: Telefon 01 234 56 78
section-one = Zur Person
    .voice = Sicht des Kindes
section-two = Beschwerden
section-three = Zum Schluss
    .voice = Sicht des Kindes, mit Hilfe
why-plan = Zum Probieren.
voice-client = Sicht des Kindes
picture-person = Umriss eines Menschen
name = Name
born = Geburtsdatum
status = Familienstand
    .option-single = ledig
    .option-married = verheiratet
kids = Kinder
words = Was ist wichtig?
place = Wo tut es weh?
    .option-head = Kopf
    .option-back = Rücken
more = Genauer
    .voice = Sicht der Schwester
last = Sonst noch etwas
";

fn project(page: &str) -> Project {
    let mut files = Files::defaults();
    files.insert("forms/pages.toml", FORM.replace("PAGE\n", page).into_bytes());
    for folder in ["de", "de-AT-simple"] {
        files.insert(format!("locales/{folder}/pages.ftl"), TEXTS.as_bytes().to_vec());
    }
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    project
}

fn form(tag: &str, page: &str) -> Localized {
    let project = project(page);
    let definition = project.form("pages").unwrap();
    let (form, findings) = project.localize(definition, project.locale(definition, tag).unwrap());
    assert!(findings.iter().all(|one| one.code.word().starts_with("easy-")), "{findings:?}");
    assert_eq!(PageCheck::new(&form).run(), [], "{tag}");
    form
}

fn rendered(tag: &str, page: &str) -> Pdf {
    pdf::render(&form(tag, page), Options::default()).unwrap()
}

#[test]
fn questions_are_numbered_as_the_form_says() {
    for (page, numbers) in [
        ("", ["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "3.1"].map(Some)),
        ("[page]\nnumbering = \"through\"\n", ["1", "2", "3", "4", "5", "6", "7", "8"].map(Some)),
        ("[page]\nnumbering = \"none\"\n", [None; 8]),
    ] {
        let form = form("de-AT", page);
        let fields = || form.sections.iter().flat_map(|section| &section.fields);
        assert_eq!(fields().map(|field| field.number.as_deref()).collect::<Vec<_>>(), numbers, "{page}");
        let are_numbered = form.sections.iter().all(|section| section.number.is_some());
        assert_eq!(are_numbered, page.is_empty(), "sections are numbered only if the questions in them are");
    }
}

#[test]
fn the_author_s_code_and_line_are_on_every_page() {
    for tag in ["de-AT", "de-AT-simple"] {
        let pdf = rendered(tag, "[page]\ncode = \"QM-F 112/3\"\n");
        let document = Document::load_mem(&pdf.bytes).unwrap();
        assert!(pdf.layout.pages > 1);
        for page in 1..=pdf.layout.pages {
            let text = without_spaces(&document.extract_text(&[u32::try_from(page).unwrap()]).unwrap());
            assert!(text.contains("F112/3"), "{tag}, page {page}: {text}");
            assert!(text.contains("Telefon012345678"), "{tag}, page {page}");
        }
        // Footers are not read aloud, so the text says both once.
        let read = without_spaces(&text_in_order(&document));
        assert_eq!((read.matches("F112/3").count(), read.matches("Telefon012345678").count()), (1, 1), "{tag}");
    }
}

#[test]
fn short_questions_stand_side_by_side_if_the_section_has_two_columns() {
    let pdf = rendered("de-AT", "");
    let first = |path: &str| pdf.layout.places.iter().find(|place| place.path == path).unwrap();
    for (left, right) in [("name", "born"), ("status", "kids")] {
        let (left, right) = (first(left), first(right));
        assert!(right.rect.left > left.rect.left + 150.0 && right.rect.top > left.rect.bottom, "{left:?} {right:?}");
    }
    assert!(first("words").rect.right - first("words").rect.left > 400.0);
    // In easy language there is one column.
    let easy = rendered("de-AT-simple", "");
    let left = |path: &str| easy.layout.places.iter().find(|place| place.path == path).unwrap().rect.left;
    assert!((left("name") - left("born")).abs() < 1.0);
}

#[test]
fn a_section_stays_on_one_page_if_it_says_so() {
    let pages = |toml: &str| {
        let mut files = Files::defaults();
        files.insert("forms/pages.toml", toml.replace("PAGE\n", "").into_bytes());
        files.insert("locales/de/pages.ftl", TEXTS.as_bytes().to_vec());
        let (project, _) = Project::read(files);
        let definition = project.form("pages").unwrap();
        let form = project.localize(definition, project.locale(definition, "de-AT").unwrap()).0;
        let pdf = pdf::render(&form, Options::default()).unwrap();
        let of = |path: &str| pdf.layout.places.iter().find(|place| place.path == path).unwrap().page;
        (of("place"), of("more"))
    };
    assert_eq!(pages(&FORM.replace("keep-together = true\n", "")), (1, 2));
    assert_eq!(pages(FORM), (2, 2));
    // What is longer than a page breaks all the same.
    let long = FORM.replace("lines = 5", "lines = 40");
    assert_eq!(pages(&long).1, 2);
}

#[test]
fn a_picture_in_a_question_has_its_text_on_paper_and_on_screen() {
    for tag in ["de-AT", "de-AT-simple"] {
        let form = form(tag, "");
        let pdf = pdf::render(&form, Options::default()).unwrap();
        let document = Document::load_mem(&pdf.bytes).unwrap();
        let alternatives = document.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok());
        let texts: Vec<_> = alternatives.filter_map(|text| lopdf::decode_text_string(text).ok()).collect();
        assert!(texts.iter().any(|text| text == "Umriss eines Menschen"), "{tag}: {texts:?}");
        let page = render::html::render(&[form]);
        assert!(page.contains("class=fig") && page.contains("Umriss eines Menschen"), "{tag}");
    }
}

#[test]
fn a_form_may_name_perspectives_in_its_own_words() {
    let pdf = rendered("de-AT", "");
    let text = without_spaces(&text_in_order(&Document::load_mem(&pdf.bytes).unwrap()));
    assert_eq!(text.matches("SichtdesKindes").count(), 3, "{text}");
}

#[test]
fn sections_and_questions_may_have_their_own_words_for_a_perspective() {
    let badges = ["Sicht des Kindes", "Sicht des Kindes", "Sicht der Schwester", "Sicht des Kindes, mit Hilfe"];
    for tag in ["de-AT", "de-AT-simple"] {
        let form = form(tag, "");
        let pdf = pdf::render(&form, Options::default()).unwrap();
        let text = text_in_order(&Document::load_mem(&pdf.bytes).unwrap());
        let page = render::html::render(&[form]);
        let of_page: Vec<_> = page.split("<p class=voice>").skip(1).filter_map(|rest| rest.split('<').next()).collect();
        assert_eq!(of_page, badges, "{tag}");
        for badge in badges {
            assert!(without_spaces(&text).contains(&without_spaces(badge)), "{tag}: {badge}");
        }
    }
}

#[test]
fn changed_words_for_a_perspective_are_a_difference() {
    let project = |texts: &str| {
        let mut files = Files::defaults();
        files.insert("forms/pages.toml", FORM.replace("PAGE\n", "").into_bytes());
        files.insert("locales/de/pages.ftl", texts.as_bytes().to_vec());
        Project::read(files).0
    };
    let forms = [TEXTS, &TEXTS.replace("Sicht der Schwester", "Sicht des Bruders")].map(|texts| {
        let project = project(texts);
        let definition = project.form("pages").unwrap().clone();
        let form = project.localize(&definition, project.locale(&definition, "de-AT").unwrap()).0;
        (definition, [form])
    });
    let [old, new] = &forms;
    assert_ne!(old.1[0].fingerprint, new.1[0].fingerprint);
    let diff = Diff::between(
        &FormSnapshot { definition: &old.0, forms: &old.1 },
        &FormSnapshot { definition: &new.0, forms: &new.1 },
    );
    let told: Vec<_> = diff.changes.iter().map(|change| change.aspect.word()).collect();
    assert_eq!(told, ["voice-text"]);
}

/// The form with a wide table in its second section, which is in landscape format.
fn with_wide_table() -> Project {
    with_table("Spalte", "landscape = true", &["who", "what", "where", "from", "until", "note"])
}

/// The form with a table in its second section, which has a key. `heading` begins the heads of the columns.
fn with_table(heading: &str, key: &str, columns: &[&str]) -> Project {
    let table = format!(
        "[field.visits]\ntype = \"table\"\nlayout = \"grid\"\nblank = 12\ncolumns = {columns:?}\n{}",
        columns.iter().map(|column| format!("\n[field.{column}]\ntype = \"text\"\n")).collect::<Vec<_>>().concat()
    );
    let toml = FORM.replace("PAGE\n", "").replace("keep-together = true", key);
    let toml = toml.replace("\"more\"]", "\"more\", \"visits\"]").replace("lines = 5", "lines = 40") + "\n" + &table;
    let texts = format!(
        "{TEXTS}visits = Besuche\n    .row = Besuch {{ $number }}\n{}",
        columns.iter().map(|column| format!("{column} = {heading} {column}\n")).collect::<Vec<_>>().concat()
    );
    let mut files = Files::defaults();
    files.insert("forms/pages.toml", toml.into_bytes());
    for folder in ["de", "de-AT-simple"] {
        files.insert(format!("locales/{folder}/pages.ftl"), texts.as_bytes().to_vec());
    }
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    project
}

#[test]
fn a_grid_of_large_letters_has_the_width_of_its_page() {
    for (key, is_grid) in [("landscape = true", true), ("keep-together = true", false)] {
        let project = with_table("Übernachtung", key, &["who", "what", "where", "from", "note"]);
        let definition = project.form("pages").unwrap();
        let form = project.localize(definition, project.locale(definition, "de-AT-simple").unwrap()).0;
        let pdf = pdf::render(&form, Options::default()).unwrap();
        let place = |path: &str| pdf.layout.places.iter().find(|place| place.path == path).unwrap();
        let (first, last) = (place("visits[1].who"), place("visits[1].note"));
        // Beside each other in a row of a grid, one below the other in a card.
        let is_beside = first.page == last.page && (first.rect.bottom - last.rect.bottom).abs() < 1.0;
        assert_eq!(is_beside, is_grid, "{key}");
    }
}

#[test]
fn a_section_in_landscape_format_is_on_pages_of_its_own() {
    let project = with_wide_table();
    let definition = project.form("pages").unwrap();
    for tag in ["de-AT", "de-AT-simple"] {
        let form = project.localize(definition, project.locale(definition, tag).unwrap()).0;
        assert_eq!(PageCheck::new(&form).run(), [], "{tag}");
        let pdf = pdf::render(&form, Options::default()).unwrap();
        let landscape = pdf.layout.landscape.as_ref().expect("pages in landscape format");
        let page_of = |path: &str| pdf.layout.places.iter().find(|place| place.path.starts_with(path)).unwrap().page;
        for (path, turned) in [
            ("name", false),
            ("words", false),
            ("place", true),
            ("more", true),
            ("visits[12].note", true),
            ("last", false),
        ] {
            assert_eq!(landscape.pages.contains(&page_of(path)), turned, "{tag}: {path}");
        }
        // Everything is inside its page, and the code where the map says.
        let document = Document::load_mem(&pdf.bytes).unwrap();
        for (number, page) in document.get_pages() {
            let number = usize::try_from(number).unwrap();
            let media = document.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
            let [width, height] = [2, 3].map(|side| media[side].as_float().unwrap());
            assert_eq!(width > height, landscape.pages.contains(&number), "{tag}, page {number}");
            let code = pdf.layout.code_on(number);
            assert!(
                code.right < f64::from(width) && code.top < f64::from(height) && code.top > f64::from(height) - 20.0
            );
            let inside = |left: f64, bottom: f64, right: f64, top: f64| {
                left > 0.0 && bottom > 0.0 && right < f64::from(width) && top < f64::from(height)
            };
            for place in pdf.layout.places.iter().filter(|place| place.page == number) {
                assert!(inside(place.rect.left, place.rect.bottom, place.rect.right, place.rect.top), "{place:?}");
            }
            // A box that is broken over pages keeps its whole height in the widget.
            for widget in document.get_page_annotations(page).unwrap() {
                let rect = widget.get(b"Rect").unwrap().as_array().unwrap();
                let [left, bottom, right, top] = [0, 1, 2, 3].map(|side| f64::from(rect[side].as_float().unwrap()));
                assert!(inside(left, bottom, right, top), "{tag}, page {number}: {rect:?}");
            }
        }
    }
    let form = project.localize(definition, project.locale(definition, "de-AT").unwrap()).0;
    let page = render::html::render(&[form]);
    assert!(page.contains("class=wide") && page.contains("@page wide"), "the print of the screen is turned, too");
}
