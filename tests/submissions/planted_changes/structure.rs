//! The structure tree, which people hear who do not see the pages.

use lopdf::{Document, Object, ObjectId};

use super::edit::{dictionary, object};
use super::files::Base::Sink;
use super::{Place, Planted, alters};

fn structure(name: &'static str, change: fn(&mut Document)) -> Planted {
    alters(name, Sink, Place::Document, change)
}

fn root(document: &Document) -> ObjectId {
    document.catalog().unwrap().get(b"StructTreeRoot").and_then(Object::as_reference).unwrap()
}

/// Returns the elements of a kind, in the order of their numbers.
fn elements(document: &Document, kind: &[u8]) -> Vec<ObjectId> {
    let is_kind = |object: &Object| {
        object
            .as_dict()
            .is_ok_and(|own| own.has(b"P") && own.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == kind))
    };
    document.objects.iter().filter(|(_, object)| is_kind(object)).map(|(id, _)| *id).collect()
}

fn set(document: &mut Document, kind: &[u8], key: &str, value: &str) {
    let id = elements(document, kind)[0];
    document.get_dictionary_mut(id).unwrap().set(key, object(value));
}

/// Lists the changes.
pub fn changes() -> Vec<Planted> {
    vec![
        structure("a paragraph is read out as something else", |document| {
            set(document, b"P", "ActualText", "(Ich stimme allem zu)");
        }),
        structure("a paragraph is not read out", |document| set(document, b"P", "ActualText", "()")),
        structure("a heading has another alternative", |document| set(document, b"H2", "Alt", "(Kaufvertrag)")),
        structure("an abbreviation is read out as something else", |document| set(document, b"P", "E", "(nicht)")),
        structure("a picture is described otherwise", |document| set(document, b"Figure", "Alt", "(Wappen)")),
        structure("a heading has another title", |document| set(document, b"H1", "T", "(Kaufvertrag)")),
        structure("a paragraph has another language", |document| set(document, b"P", "Lang", "(ar)")),
        structure("a paragraph is a heading", |document| set(document, b"P", "S", "/H1")),
        structure("a heading is nothing", |document| set(document, b"H2", "S", "/NonStruct")),
        structure("a paragraph has an attribute", |document| {
            set(document, b"P", "A", "<< /O /Layout /Placement /Inline /Width 1 >>");
        }),
        structure("a header cell has another scope", |document| {
            set(document, b"TH", "A", "<< /O /Table /Scope /Column /ColSpan 9 >>");
        }),
        structure("a field is read out as something else", |document| {
            set(document, b"Form", "Alt", "(Bitte nicht ausf\\374llen)");
        }),
        structure("a paragraph has no content", |document| set(document, b"P", "K", "[]")),
        structure("an element is removed from its parent", |document| {
            let gone = elements(document, b"P")[0];
            let parent = document.get_dictionary(gone).unwrap().get(b"P").and_then(Object::as_reference).unwrap();
            let kids = document.get_dictionary_mut(parent).unwrap().get_mut(b"K").unwrap();
            kids.as_array_mut().unwrap().retain(|own| own.as_reference().ok() != Some(gone));
        }),
        structure("the parts of the document are in another order", |document| {
            let top = elements(document, b"Document")[0];
            let kids = document.get_dictionary_mut(top).unwrap().get_mut(b"K").unwrap().as_array_mut().unwrap();
            let last = kids.len() - 1;
            kids.swap(1, last);
        }),
        structure("two paragraphs exchange their contents", |document| {
            let all = elements(document, b"P");
            let content = |id: &ObjectId| document.get_dictionary(*id).unwrap().get(b"K").unwrap().clone();
            let page = |id: &ObjectId| document.get_dictionary(*id).unwrap().get(b"Pg").ok().cloned();
            let first = all[0];
            let second = *all.iter().find(|id| content(id) != content(&first) && page(id) == page(&first)).unwrap();
            let (one, other) = (content(&first), content(&second));
            document.get_dictionary_mut(first).unwrap().set("K", other);
            document.get_dictionary_mut(second).unwrap().set("K", one);
        }),
        structure("the structure is empty", |document| {
            let root = root(document);
            document.get_dictionary_mut(root).unwrap().set("K", Vec::<Object>::new());
        }),
        structure("kinds of elements mean others", |document| {
            let root = root(document);
            document.get_dictionary_mut(root).unwrap().set("RoleMap", object("<< /H1 /Artifact /P /Private >>"));
        }),
        structure("classes of elements are added", |document| {
            let root = root(document);
            document.get_dictionary_mut(root).unwrap().set("ClassMap", object("<< /c << /O /Layout /Width 1 >> >>"));
        }),
        structure("the tree of parents leads elsewhere", |document| {
            let root = root(document);
            document.get_dictionary_mut(root).unwrap().set("ParentTree", object("<< /Nums [] >>"));
        }),
        structure("an element is added", |document| {
            let top = elements(document, b"Document")[0];
            let more = format!("<< /Type /StructElem /S /P /P {} {} R /ActualText (Ich stimme zu) >>", top.0, top.1);
            let more = document.add_object(dictionary(&more));
            let kids = document.get_dictionary_mut(top).unwrap().get_mut(b"K").unwrap().as_array_mut().unwrap();
            kids.insert(0, more.into());
        }),
        structure("the structure is suspect", |document| {
            document.catalog_mut().unwrap().set("MarkInfo", object("<< /Marked true /Suspects true >>"));
        }),
        structure("the file says that it has no structure", |document| {
            document.catalog_mut().unwrap().set("MarkInfo", object("<< /Marked false >>"));
        }),
        alters("the words of a page belong to another element", Sink, Place::Page(2), |document| {
            super::edit::redraw(document, 2, |content| {
                let text = String::from_utf8_lossy(&content).into_owned();
                let other = text.replacen("/MCID 1", "/MCID 999", 1).replacen("/MCID 2", "/MCID 1", 1);
                assert_ne!(text, other);
                other.replacen("/MCID 999", "/MCID 2", 1).into_bytes()
            });
        }),
    ]
}
