//! Joins the lists of a question's options into one. Typst makes a list of each column, of each point of a scale, and of the
//! options that have a line of their own; a screen reader would announce each of them with its number of items.

use lopdf::{Document, Object, ObjectId};

use super::structure_elements::{children, kids, parent, tag};

/// Joins the lists of options that follow each other.
///
/// # Errors
/// When the tree does not have the form that Typst is known to write; the message names the difference.
pub(super) fn join(pdf: &mut Document, root: ObjectId) -> Result<(), String> {
    let mut open = vec![root];
    while let Some(element) = open.pop() {
        let mut list: Option<ObjectId> = None;
        for kid in kids(pdf, element) {
            let Some(items) = options_of(pdf, kid) else {
                list = None;
                open.push(kid);
                continue;
            };
            if let Some(list) = list {
                append(pdf, list, &items)?;
                drop_kid(pdf, element, kid)?;
                remove_lists(pdf, kid);
            } else {
                list = Some(kid);
                make_list(pdf, kid, &items)?;
            }
        }
    }
    Ok(())
}

/// Returns the items of a list of options, or of a group that contains only such lists.
fn options_of(pdf: &Document, element: ObjectId) -> Option<Vec<ObjectId>> {
    let inner = kids(pdf, element);
    match tag(pdf, element)? {
        b"L" => inner.iter().all(|item| is_option(pdf, *item)).then_some(inner),
        b"Div" if !inner.is_empty() => {
            let filled = inner.into_iter().filter(|kid| !is_empty(pdf, *kid));
            let items: Option<Vec<_>> = filled.map(|kid| options_of(pdf, kid)).collect();
            items.map(|items| items.concat()).filter(|items| !items.is_empty())
        }
        _ => None,
    }
}

/// Reports whether a group contains nothing, such as a cell with only a picture that decorates.
fn is_empty(pdf: &Document, element: ObjectId) -> bool {
    tag(pdf, element) == Some(b"Div")
        && pdf.get_dictionary(element).is_ok_and(|entries| children(pdf, entries).is_empty())
}

/// Reports whether an item of a list has a tick box as its label: a form field, or a figure on a filled form.
fn is_option(pdf: &Document, item: ObjectId) -> bool {
    let label = kids(pdf, item).into_iter().next().filter(|label| tag(pdf, *label) == Some(b"Lbl"));
    let boxes = label.map(|label| kids(pdf, label)).unwrap_or_default();
    boxes.iter().any(|one| matches!(tag(pdf, *one), Some(b"Form" | b"Figure")))
}

/// Turns a group of lists into one list with all their items.
fn make_list(pdf: &mut Document, element: ObjectId, items: &[ObjectId]) -> Result<(), String> {
    if tag(pdf, element) == Some(b"L") {
        return Ok(());
    }
    let inner = kids(pdf, element);
    let attributes = first_list(pdf, element).and_then(|list| pdf.get_dictionary(list).ok()?.get(b"A").ok().cloned());
    let entries = pdf.get_dictionary_mut(element).map_err(|_| MISSING)?;
    entries.set("S", Object::Name(b"L".to_vec()));
    entries.set("K", Vec::<Object>::new());
    if let Some(attributes) = attributes {
        entries.set("A", attributes);
    }
    append(pdf, element, items)?;
    for kid in inner {
        remove_lists(pdf, kid);
    }
    Ok(())
}

fn first_list(pdf: &Document, element: ObjectId) -> Option<ObjectId> {
    if tag(pdf, element) == Some(b"L") {
        return Some(element);
    }
    kids(pdf, element).into_iter().find_map(|kid| first_list(pdf, kid))
}

fn append(pdf: &mut Document, list: ObjectId, items: &[ObjectId]) -> Result<(), String> {
    for item in items {
        pdf.get_dictionary_mut(*item).map_err(|_| MISSING)?.set("P", list);
    }
    let all: Vec<Object> = kids(pdf, list).iter().chain(items).map(|id| Object::Reference(*id)).collect();
    pdf.get_dictionary_mut(list).map_err(|_| MISSING)?.set("K", all);
    Ok(())
}

fn drop_kid(pdf: &mut Document, element: ObjectId, kid: ObjectId) -> Result<(), String> {
    let entries = pdf.get_dictionary(element).map_err(|_| MISSING)?;
    let Ok(Object::Array(all)) = entries.get_deref(b"K", pdf) else {
        return Err("a group of lists has no list of its parts".to_owned());
    };
    let rest: Vec<_> = all.iter().filter(|one| one.as_reference().ok() != Some(kid)).cloned().collect();
    pdf.get_dictionary_mut(element).map_err(|_| MISSING)?.set("K", rest);
    Ok(())
}

/// Removes lists whose items belong to another one, and the groups around them.
fn remove_lists(pdf: &mut Document, element: ObjectId) {
    if tag(pdf, element) != Some(b"LI") {
        let inner = kids(pdf, element);
        let own = inner.into_iter().filter(|kid| parent(pdf, *kid) == Some(element)).collect::<Vec<_>>();
        for kid in own {
            remove_lists(pdf, kid);
        }
        pdf.objects.remove(&element);
    }
}

const MISSING: &str = "an element of the tag tree is missing";
