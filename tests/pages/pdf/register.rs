//! The PDF of the register: tagged, with all texts in order.

use bogen::diagnostic::Code;
use bogen::render::pdf;
use lopdf::Document;

use crate::support::register::list;
use crate::support::structure_tree::{self as tree, without_spaces};

#[test]
fn a_list_says_all_its_words_in_order() {
    let list = list(12);
    let (bytes, _) = pdf::render_register(&list).unwrap();
    let said = without_spaces(&tree::text_in_order(&Document::load_mem(&bytes).unwrap()));
    let mut expected =
        list.organisation.clone().unwrap() + &list.title + &list.day + &list.overview + &list.columns.concat();
    for version in &list.versions {
        expected += &version.name;
        expected.extend(version.cells.iter().flat_map(|cell| cell.lines.clone()));
    }
    expected += &list.details;
    for version in &list.versions {
        expected += &version.heading;
        expected.extend(version.facts.iter().flat_map(|told| [told.label.clone(), told.content.lines.concat()]));
    }
    expected += &list.log;
    assert_eq!(said, without_spaces(&expected));
}

#[test]
fn a_table_has_heads_for_its_columns_and_for_its_rows() {
    let (bytes, _) = pdf::render_register(&list(2)).unwrap();
    let pdf = Document::load_mem(&bytes).unwrap();
    let mut scopes = Vec::new();
    tree::read(&pdf).visit(None, &mut |element, _| {
        let scope = element.attributes.get("Scope").and_then(|scope| scope.as_name().ok());
        scopes.extend(scope.map(|scope| (element.tag.clone(), String::from_utf8_lossy(scope).into_owned())));
    });
    let count = |scope: &str| scopes.iter().filter(|found| **found == ("TH".to_owned(), scope.to_owned())).count();
    assert_eq!((count("Column"), count("Row")), (9, 2 + 2 * 18));
}

#[test]
fn a_character_that_no_font_has_is_told() {
    let mut list = list(1);
    list.versions[0].name = "漢".to_owned();
    let (_, doubts) = pdf::render_register(&list).unwrap();
    assert_eq!(doubts.iter().map(|doubt| doubt.code).collect::<Vec<_>>(), [Code::GlyphMissing]);
}
