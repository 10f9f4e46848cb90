//! The built-in forms in languages that nobody speaks: longer words and another direction lose nothing, and no word is
//! written in the program.

use std::collections::BTreeSet;

use bogen::localized::Localized;
use bogen::render::html;
use bogen::render::pdf::{self, Options, PageCheck};
use bogen::{Files, Project};
use lopdf::Document;

use crate::support::pseudo_locales::PseudoLocale;
use crate::support::structure_tree;

/// Returns all built-in forms in a language.
fn forms(locale: PseudoLocale) -> Vec<Localized> {
    let mut files = Files::built_in();
    locale.add(&mut files);
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    let of_form = |definition| {
        let (form, findings) = project.localize(definition, project.locale(definition, locale.tag()).unwrap());
        assert_eq!(findings, [], "{}", definition.form.id);
        form
    };
    project.forms.values().map(of_form).collect()
}

/// What no language translates: the name of the original language, the authority's address, what numbers of forms begin
/// with, and a month of the CLDR.
const KEPT: [&str; 8] = ["Deutsch", "Österreich", "dsb", "gv", "at", "CM", "01a", "01b"];

/// Returns the words that are no translation. Check numbers are none either.
fn untranslated(locale: PseudoLocale, text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_left = |word: &&str| match locale {
        PseudoLocale::Longer => word.chars().any(|letter| "aeiouyAEIOUY".contains(letter)) && *word != "November",
        PseudoLocale::Mirrored => word.chars().any(|letter| letter.is_ascii_alphabetic()),
    };
    let is_check_number = |word: &str| word.len() == 4 && word.chars().all(|digit| digit.is_ascii_hexdigit());
    words.filter(is_left).filter(|word| !KEPT.contains(word) && !is_check_number(word)).map(str::to_owned).collect()
}

/// Returns what a PDF says: its text, the names of its fields and what its pictures show.
fn words_of_pdf(pdf: &Document) -> String {
    let dictionaries = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    let said = dictionaries.flat_map(|one| ["TU", "Alt"].map(|key| structure_tree::text(pdf, one, key.as_bytes())));
    format!("{}\n{}", structure_tree::text_in_order(pdf), said.flatten().collect::<Vec<_>>().join("\n"))
}

/// Returns what a page in HTML says, and what its elements are called.
fn words_of_html(page: &str) -> String {
    let mut said = String::new();
    let page = without(page, "script");
    let page = without(&page, "style");
    for tag in page.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').expect("the end of a tag");
        for name in ["aria-label=", "alt=", "title=", "placeholder="] {
            let values = tag.split(name).skip(1);
            said.extend(values.map(|value| match value.strip_prefix('"') {
                Some(quoted) => format!("{}\n", quoted.split('"').next().unwrap_or_default()),
                None => format!("{}\n", value.split(' ').next().unwrap_or_default()),
            }));
        }
        said.extend([text, "\n"]);
    }
    said
}

/// Removes all elements of a name.
fn without(page: &str, name: &str) -> String {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let mut parts = page.split(&start);
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.filter_map(|part| Some(part.split_once(&end)?.1)).collect::<String>()
}

fn check_all(locale: PseudoLocale) {
    let mut left = BTreeSet::new();
    for form in forms(locale) {
        let id = form.identity.form.clone();
        assert_eq!(PageCheck::new(&form).run(), [], "{id} {}", locale.tag());
        let pdf = Document::load_mem(&pdf::render(&form, Options::default()).unwrap().bytes).unwrap();
        left.extend(untranslated(locale, &words_of_pdf(&pdf)));
        left.extend(untranslated(locale, &words_of_html(&html::render(&[form]))));
    }
    assert_eq!(left.into_iter().collect::<Vec<_>>(), [""; 0], "{}", locale.tag());
}

#[test]
fn with_longer_words_no_page_loses_anything_and_no_word_is_left() {
    check_all(PseudoLocale::Longer);
}

#[test]
fn from_right_to_left_no_page_loses_anything_and_no_word_is_left() {
    check_all(PseudoLocale::Mirrored);
}

#[test]
fn words_get_about_a_third_longer() {
    let texts = std::fs::read_to_string("locales/en-GB/information.ftl").unwrap();
    let longer = PseudoLocale::Longer.words(&texts.replace("](", " "));
    let share = longer.chars().count() * 100 / texts.chars().count();
    assert!((128..=140).contains(&share), "{share} %");
    assert_eq!(PseudoLocale::Longer.words("A [plan](https://example.org) (1)"), "Ää [plään](https://example.org) (1)");
    assert_eq!(PseudoLocale::Mirrored.words("Plan, “no”?"), "پلان، «نو»؟");
}
