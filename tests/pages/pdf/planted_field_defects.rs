//! Planted defects of fields: each shows that a check can fail.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::planted_defects::{elements, spoiled};
use crate::support::structure_tree::{dict, text};

/// Returns the top-level fields in order.
fn fields(pdf: &Document) -> Vec<ObjectId> {
    let form = dict(pdf, pdf.catalog().unwrap().get(b"AcroForm").unwrap());
    form.get(b"Fields").unwrap().as_array().unwrap().iter().map(|field| field.as_reference().unwrap()).collect()
}

fn set_fields(pdf: &mut Document, fields: Vec<ObjectId>) {
    let form = pdf.catalog().unwrap().get(b"AcroForm").unwrap().as_reference().unwrap();
    let fields: Vec<Object> = fields.into_iter().map(Object::from).collect();
    pdf.get_dictionary_mut(form).unwrap().set("Fields", fields);
}

/// Changes the first field of a kind.
fn change(pdf: &mut Document, kind: &str, change: impl FnOnce(&mut Dictionary)) {
    let is_one = |id: &ObjectId| text(pdf, pdf.get_dictionary(*id).unwrap(), b"FT").as_deref() == Some(kind);
    let id = fields(pdf).into_iter().find(is_one).unwrap();
    change(pdf.get_dictionary_mut(id).unwrap());
}

/// Changes the first option of the first group.
fn change_option(pdf: &mut Document, change: impl FnOnce(&mut Dictionary)) {
    let kids = |id: ObjectId| pdf.get_dictionary(id).ok()?.get(b"Kids").ok()?.as_array().ok()?[0].as_reference().ok();
    let kid = fields(pdf).into_iter().find_map(kids).unwrap();
    change(pdf.get_dictionary_mut(kid).unwrap());
}

#[test]
fn a_field_without_words_is_noticed() {
    let faults = spoiled(|pdf| change(pdf, "Tx", |field| drop(field.remove(b"TU"))));
    assert_eq!(faults, ["a widget without words", "a field without words"]);
    assert_eq!(spoiled(|pdf| change_option(pdf, |kid| drop(kid.remove(b"TU")))), ["a widget without words"]);
}

#[test]
fn a_form_element_without_its_widget_is_noticed() {
    let faults = spoiled(|pdf| {
        let element = elements(pdf, "Form")[0];
        pdf.get_dictionary_mut(element).unwrap().set("K", Vec::<Object>::new());
    });
    for fault in ["a form element without its one widget", "a widget beside the tree"] {
        assert!(faults.contains(&fault.to_owned()), "{faults:?}");
    }
}

#[test]
fn a_widget_that_does_not_know_its_element_is_noticed() {
    let expected = ["an annotation and the tree disagree"];
    assert_eq!(spoiled(|pdf| change(pdf, "Tx", |field| drop(field.remove(b"StructParent")))), expected);
    assert_eq!(spoiled(|pdf| change(pdf, "Tx", |field| field.set("StructParent", 7))), expected);
}

#[test]
fn a_field_outside_of_the_tree_is_noticed() {
    let faults = spoiled(|pdf| {
        let field = pdf.add_object(dictionary! { "FT" => "Tx", "T" => Object::string_literal("more"), "F" => 4 });
        let all = fields(pdf).into_iter().chain([field]).collect();
        set_fields(pdf, all);
    });
    assert_eq!(
        faults,
        [
            "a field without words",
            "a widget without a look",
            "fields and form elements are not the same",
            "fields in another order than the tree"
        ]
    );
}

#[test]
fn fields_in_another_order_are_noticed() {
    let faults = spoiled(|pdf| {
        let reversed = fields(pdf).into_iter().rev().collect();
        set_fields(pdf, reversed);
    });
    assert_eq!(faults, ["fields in another order than the tree"]);
}

#[test]
fn names_that_other_programs_would_divide_or_mix_up_are_noticed() {
    let name = |name| spoiled(move |pdf| change(pdf, "Tx", |field| field.set("T", Object::string_literal(name))));
    assert_eq!(name("a.b"), ["a field with a name of several parts"]);
    assert_eq!(name("bogen:form"), ["two fields of one name"]);
}

#[test]
fn states_without_looks_and_looks_without_states_are_noticed() {
    let states = |change: fn(&mut Dictionary)| {
        spoiled(|pdf| {
            change_option(pdf, |kid| {
                let looks = kid.get_mut(b"AP").and_then(Object::as_dict_mut).unwrap();
                change(looks.get_mut(b"N").and_then(Object::as_dict_mut).unwrap());
            });
        })
    };
    assert_eq!(
        states(|states| drop(states.remove(b"Off"))),
        ["a box without its two looks", "a box in a state without a look"]
    );
    assert_eq!(states(|states| states.set("more", Object::Null)), ["a box without its two looks"]);
    assert_eq!(spoiled(|pdf| change_option(pdf, |kid| kid.set("AS", "more"))), ["a box in a state without a look"]);
    assert_eq!(spoiled(|pdf| change(pdf, "Tx", |field| drop(field.remove(b"AP")))), ["a widget without a look"]);
}

#[test]
fn looks_that_are_left_to_the_viewer_are_noticed() {
    let faults = spoiled(|pdf| {
        let form = pdf.catalog().unwrap().get(b"AcroForm").unwrap().as_reference().unwrap();
        pdf.get_dictionary_mut(form).unwrap().set("NeedAppearances", true);
    });
    assert_eq!(faults, ["looks are left to the viewer"]);
}

#[test]
fn an_option_of_no_group_and_a_field_that_is_not_printed_are_noticed() {
    assert_eq!(
        spoiled(|pdf| change_option(pdf, |kid| kid.set("Parent", (1, 0)))),
        ["an option that does not know its group"]
    );
    assert_eq!(spoiled(|pdf| change(pdf, "Tx", |field| field.set("F", 2))), ["a widget that is not printed"]);
}
