//! The HTML pages under test: built-in forms, fixtures, and a page in a right-to-left script.

use bogen::localized::Localized;
use bogen::project::Project;
use bogen::render::html;
use bogen::source_files::Files;

use super::definition_builder::DefinitionBuilder;
use super::fixtures;

/// A form in all languages of a page, the first language first.
pub struct Page {
    /// The name of the page's file, without `.html`.
    pub name: String,
    /// The form in each language.
    pub forms: Vec<Localized>,
}

impl Page {
    /// Renders the page.
    pub fn html(&self) -> String {
        html::render(&self.forms)
    }
}

/// Returns the built-in forms.
pub fn built_in() -> Vec<Page> {
    pages_of(&project(Files::built_in()))
}

/// Returns the forms of a fixture.
pub fn fixture(name: &str) -> Vec<Page> {
    pages_of(&project(fixtures::files(name)))
}

/// Returns every page.
pub fn all() -> Vec<Page> {
    let fixtures = ["kitchen-sink", "one-form", "phq-9", "minutes", "family-history", "benefit", "household-survey"];
    let fixtures = fixtures.into_iter().flat_map(fixture);
    built_in().into_iter().chain(fixtures).chain([right_to_left()]).collect()
}

/// Reads a project without errors.
pub fn project(files: Files) -> Project {
    Project::read(files).0
}

/// Returns the pages of a project's forms.
pub fn pages_of(project: &Project) -> Vec<Page> {
    let page = |form| {
        let mut locales: Vec<_> = project.locales_of(form).collect();
        // Austrian German is the initial language of a page.
        locales.sort_by_key(|locale| (locale.tag != "de-AT", locale.tag.clone()));
        let forms = locales.into_iter().map(|locale| project.localize(form, locale).0).collect();
        Page { name: form.form.id.to_string(), forms }
    };
    project.forms.values().map(page).collect()
}

/// Returns the kitchen sink, in which each statement of its rating must be answered.
pub fn strict() -> Project {
    let mut files = fixtures::files("kitchen-sink");
    let name = "forms/kitchen-sink.toml";
    let form = files.text(name).expect("the form").expect("UTF-8");
    let strict = form.replace("[field.people-listen]\n", "[field.people-listen]\nrequired = true\n");
    assert_ne!(form, strict, "the rating is there");
    files.insert(name.to_owned(), strict.into_bytes());
    project(files)
}

/// Returns a form whose fields have the names of what a page's script might call: properties of forms, documents and
/// windows.
pub fn named_like_properties() -> Page {
    const NAMES: &str = "reset submit elements length name method target action style title lang dir hidden matches \
        closest append before after remove children onsubmit oninput onclick onkeydown constructor data form print \
        confirm document window get set values copy";
    let names = || NAMES.split_ascii_whitespace();
    let form = names().fold(DefinitionBuilder::new("properties"), |form, name| form.field("text", name, &[]));
    let texts = ["section-all", "form-title", "why-plan"].into_iter().chain(names());
    let texts = texts.map(|name| format!("{name} = {name}\n")).collect::<Vec<_>>().concat();
    let mut files = Files::built_in();
    files.insert("forms/properties.toml".to_owned(), form.toml().into_bytes());
    files.insert("locales/en-GB/properties.ftl".to_owned(), texts.into_bytes());
    let project = project(files);
    let page = pages_of(&project).into_iter().find(|page| page.name == "properties");
    page.expect("a form may have fields of these names")
}

/// Returns the kitchen sink in a language that is written from right to left, and in English.
///
/// It is English in Arabic letters: meaningless, but browsers lay it out like Arabic.
pub fn right_to_left() -> Page {
    let mut files = fixtures::files("kitchen-sink");
    for name in ["common.ftl", "kitchen-sink.ftl"] {
        let english = files.text(&format!("locales/en-GB/{name}")).expect("English texts").expect("UTF-8").to_owned();
        files.insert(format!("locales/ar/{name}"), arabic(&english).into_bytes());
    }
    let locale = "name = \"العربية\"\ndirection = \"rtl\"\nstate = \"unreviewed\"\n";
    files.insert("locales/ar/locale.toml", locale.as_bytes().to_vec());
    let project = project(files);
    let form = project.form("kitchen-sink").expect("the form exists");
    let in_language = |tag| project.localize(form, project.locale(form, tag).expect("the language exists")).0;
    Page { name: "right-to-left".to_owned(), forms: vec![in_language("ar"), in_language("en-GB")] }
}

/// Transliterates the values of messages to Arabic letters, but not names, comments and placeables.
fn arabic(ftl: &str) -> String {
    ftl.lines().map(|line| arabic_line(line) + "\n").collect()
}

fn arabic_line(line: &str) -> String {
    if line.starts_with('#') {
        return line.to_owned();
    }
    match line.split_once(" = ") {
        Some((name, value)) if !name.trim_start().contains(' ') => format!("{name} = {}", arabic_letters(value)),
        _ if line.ends_with(" =") => line.to_owned(),
        _ => arabic_letters(line),
    }
}

fn arabic_letters(text: &str) -> String {
    const LETTERS: [char; 26] = [
        'ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر', 'ش', 'ت',
        'ث', 'خ', 'ذ', 'ض',
    ];
    let mut in_placeable = false;
    let letter = |c: char| {
        in_placeable = (in_placeable || c == '{') && c != '}';
        match c.to_ascii_lowercase() {
            lower @ 'a'..='z' if !in_placeable => LETTERS[usize::from(lower as u8 - b'a')],
            _ => c,
        }
    };
    text.chars().map(letter).collect()
}
