//! Small project files that would cost much: they get a limited number of findings, and are read within counted limits.

use std::collections::BTreeMap;

use bogen::diagnostic::{Diagnostic, Place};
use bogen::{Files, Project};

const FORM: &str = r#"[form]
id = "x"
number = "X-1"
version = "1.0"
dated = 2026-01-01
sections = ["main"]
[section.main]
why = "main"
voice = "client"
"#;

const TEXTS: &str = "form-title = Titel\nwhy-main = Zur Übersicht.\nsection-main = Angaben\n";

/// The findings about a form with this definition and these texts in one language: how many of each code.
fn found(definition: &str, texts: &str) -> BTreeMap<&'static str, usize> {
    let mut files = Files::defaults();
    files.insert("forms/x.toml", definition.as_bytes().to_vec());
    files.insert("locales/de-AT/x.ftl", texts.as_bytes().to_vec());
    let (project, findings) = Project::read(files);
    let mut codes = BTreeMap::new();
    for finding in findings.iter().chain(&project.check()) {
        *codes.entry(finding.code.word()).or_default() += finding.count();
    }
    assert!(findings.len() <= 203, "{}", findings.len());
    codes
}

/// A definition with these fields in its section.
fn with_fields(ids: &[String], fields: &str) -> String {
    format!("{FORM}fields = {ids:?}\n{fields}")
}

fn with_name(field: &str) -> String {
    with_fields(&["name".to_owned()], &format!("[field.name]\n{field}\n"))
}

#[test]
fn of_many_mistakes_a_hundred_are_listed_and_the_others_counted() {
    let mistakes = (0..1000).map(|number| format!("x{number} = ]\n")).collect::<Vec<_>>().concat();
    let codes = found(&mistakes, TEXTS);
    assert_eq!(codes.get("findings-omitted").copied(), Some(900), "{codes:?}");
    assert_eq!(codes.values().sum::<usize>(), 1000, "{codes:?}");

    let unknown = (0..5000).map(|number| format!("k{number} = 1\n")).collect::<Vec<_>>().concat();
    let codes = found(&with_name(&format!("type = \"text\"\n{unknown}")), TEXTS);
    assert_eq!((codes["unknown-key"], codes["findings-omitted"]), (100, 4900));

    let lines = (0..5000).map(|number| format!("Zeile {number}\n")).collect::<Vec<_>>().concat();
    let codes = found(&with_name("type = \"text\""), &format!("{TEXTS}name = Name\n{lines}"));
    assert_eq!((codes["ftl-no-equals"], codes["findings-omitted"]), (100, 4900));

    let unused = (0..5000).map(|number| format!("u{number} = x\n")).collect::<Vec<_>>().concat();
    let codes = found(&with_name("type = \"text\""), &format!("{TEXTS}name = Name\n{unused}"));
    assert_eq!((codes["message-unused"], codes["findings-omitted"]), (100, 4900));
}

#[test]
fn what_is_nested_deeply_is_reported() {
    let braces = format!("{TEXTS}name = {}x{}\n", "{".repeat(20_000), "}".repeat(20_000));
    assert_eq!(found(&with_name("type = \"text\""), &braces)["ftl-too-deep"], 1);
    let calls = format!("{TEXTS}name = {{ {}1{} }}\n", "F(\n".repeat(20_000), ")".repeat(20_000));
    assert_eq!(found(&with_name("type = \"text\""), &calls)["ftl-too-deep"], 1);
    let named = (0..100_000).map(|number| format!("a{number}:1 ")).collect::<Vec<_>>().concat();
    let call = format!("{TEXTS}name = {{ F({named}) }}\n");
    assert_eq!(found(&with_name("type = \"text\""), &call)["ftl-too-many-arguments"], 1);
    let list = format!("{TEXTS}name = Name\nform-intro =\n    {}x\n", "- ".repeat(3_000));
    let codes = found(&with_name("type = \"text\""), &list);
    assert!(codes.contains_key("markdown-not-allowed"), "{codes:?}");
}

#[test]
fn forms_that_are_too_large_are_refused() {
    let options: Vec<_> = (0..1000).map(|number| format!("o{number}")).collect();
    let codes = found(&with_name(&format!("type = \"choice\"\noptions = {options:?}")), TEXTS);
    assert_eq!(codes["list-too-long"], 1);

    // Many options cost as much as more texts.
    let choices = |count: usize| {
        let ids: Vec<_> = (0..count).map(|number| format!("c{number}")).collect();
        let options: Vec<_> = (0..45).map(|number| format!("o{number}")).collect();
        let field = |id: &String| format!("[field.{id}]\ntype = \"choices\"\noptions = {options:?}\n");
        found(&with_fields(&ids, &ids.iter().map(field).collect::<Vec<_>>().concat()), TEXTS)
            .contains_key("form-too-large")
    };
    assert_eq!((choices(10), choices(11)), (false, true));

    let ids: Vec<_> = (0..300).map(|number| format!("t{number}")).collect();
    let table = |id: &String| {
        format!(
            "[field.{id}]\ntype = \"table\"\ncolumns = [\"c{id}\"]\nmax = 40\nblank = 40\n[field.c{id}]\ntype = \"text\"\n"
        )
    };
    let tables: String = ids.iter().map(table).collect();
    assert_eq!(found(&with_fields(&ids, &tables), TEXTS)["form-too-large"], 1);

    let text = format!("{TEXTS}name = Name\nform-intro = {}\n", "Wort ".repeat(10_000));
    assert_eq!(found(&with_name("type = \"text\""), &text)["text-too-long"], 1);
}

#[test]
fn patterns_that_could_make_the_page_hang_are_refused() {
    for (pattern, expected) in [
        ("([a-z]+)+[0-9]", Some("pattern-slow")),
        ("(a|ab)*c", Some("pattern-slow")),
        ("a*a*a*a*b", Some("pattern-divided")),
        ("[a-z]+[0-9]", None),
        ("([a-z]{3}-)+", None),
        ("[a-z]+@[a-z]+[.][a-z]+", None),
    ] {
        let codes = found(&with_name(&format!("type = \"text\"\npattern = \"{pattern}\"")), TEXTS);
        let slow = ["pattern-slow", "pattern-divided"].into_iter().find(|code| codes.contains_key(*code));
        assert_eq!(slow, expected, "{pattern}");
    }
}

#[test]
fn a_long_circle_is_reported_once_and_shortened() {
    let ids: Vec<_> = (0..1500).map(|number| format!("f{number}")).collect();
    let field = |number: usize| {
        let next = (number + 1) % 1500;
        format!(
            "[field.f{number}]\ntype = \"yes-no\"\nwhen = {{ field = \"f{next}\", operator = \"=\", value = \"yes\" }}\n"
        )
    };
    let definition = with_fields(&ids, &(0..1500).map(field).collect::<String>());
    let (_, findings) = bogen::definition::read("forms/x.toml".as_ref(), &definition);
    let circles: Vec<&Diagnostic> =
        findings.iter().filter(|finding| finding.code.word() == "condition-cycle").collect();
    let [circle] = circles.as_slice() else { panic!("{circles:?}") };
    assert!(matches!(circle.place, Place::File { span: Some(_), .. }));
    assert!(circle.arguments[0].1.len() < 200, "{}", circle.arguments[0].1);
}

#[test]
fn a_logo_that_draws_endlessly_is_refused() {
    let twice = |n: usize| format!("<g id='a{}'><use href='#a{n}'/><use href='#a{n}'/></g>", n + 1);
    let nested = (0..40).map(twice).collect::<Vec<_>>().concat();
    let filter = "<filter id='f'><feGaussianBlur stdDeviation='1000'/></filter><g filter='url(#f)'><rect/></g>";
    for (drawing, codes) in [
        (format!("<defs><rect id='a0'/>{nested}</defs><use href='#a40'/>"), vec!["logo-too-complex"]),
        (filter.to_owned(), vec!["logo-too-complex"]),
        ("<g>".repeat(5000), vec!["logo-too-complex"]),
        ("<defs><rect id='a'/></defs><use href='#a'/>".to_owned(), vec![]),
    ] {
        let mut files = Files::built_in();
        files.insert("logo.svg", format!("<svg xmlns='http://www.w3.org/2000/svg'>{drawing}</svg>").into_bytes());
        let profile = "[organisation]\nname = \"Hilfe\"\nlogo = \"logo.svg\"\nlogo-alt = \"Logo\"\n";
        files.insert("bogen.toml", profile.as_bytes());
        let (_, findings) = Project::read(files);
        assert_eq!(findings.iter().map(|finding| finding.code.word()).collect::<Vec<_>>(), codes);
    }
}

#[test]
fn a_logo_of_too_many_pixels_is_refused() {
    let mut files = Files::built_in();
    let head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x75\x30\0\0\x75\x30\x01\0\0\0\0";
    files.insert("logo.png", head.to_vec());
    let profile = "[organisation]\nname = \"Hilfe\"\nlogo = \"logo.png\"\nlogo-alt = \"Logo\"\n";
    files.insert("bogen.toml", profile.as_bytes());
    let (_, findings) = Project::read(files);
    assert_eq!(findings.iter().map(|finding| finding.code.word()).collect::<Vec<_>>(), ["logo-too-large"]);
}
