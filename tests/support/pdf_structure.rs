//! Our own checks of the structure of a PDF; external checkers do not cover all of them.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::structure_tree::{self, Element, Kid, dict, resolved, text};

/// Lists all faults in the structure of a PDF.
pub fn faults(pdf: &Document) -> Vec<String> {
    let root = structure_tree::read(pdf);
    [
        document(pdf),
        metadata(pdf),
        fonts(pdf),
        colours(pdf),
        parents(pdf, &root),
        headings(&root),
        tables(pdf, &root),
        lists(&root),
        pictures(pdf, &root),
        annotations(pdf, &root),
        fields(pdf, &root),
        contents(pdf, &root),
    ]
    .concat()
}

/// The document states its language, is marked as tagged, and displays its title.
fn document(pdf: &Document) -> Vec<String> {
    let catalog = pdf.catalog().unwrap();
    let entry = |key: &[u8]| catalog.get(key).map(|entry| dict(pdf, entry)).unwrap_or_default();
    let is_true = |dict: Dictionary, key: &[u8]| dict.get(key).and_then(Object::as_bool).unwrap_or(false);
    let mut faults = Vec::new();
    check(&mut faults, text(pdf, catalog, b"Lang").is_some_and(|lang| !lang.is_empty()), "no document language");
    check(&mut faults, is_true(entry(b"MarkInfo"), b"Marked"), "not marked as tagged");
    check(&mut faults, !is_true(entry(b"MarkInfo"), b"Suspects"), "the tags are suspect");
    check(&mut faults, is_true(entry(b"ViewerPreferences"), b"DisplayDocTitle"), "the title is not displayed");
    faults
}

/// The metadata name the title and both standards.
fn metadata(pdf: &Document) -> Vec<String> {
    let metadata = pdf.catalog().unwrap().get(b"Metadata").map(|stream| resolved(pdf, stream));
    let bytes = metadata.ok().and_then(|stream| stream.as_stream().ok()).map(lopdf::Stream::get_plain_content);
    let xmp = String::from_utf8(bytes.and_then(Result::ok).unwrap_or_default()).unwrap_or_default();
    let said = ["dc:title", "<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"];
    said.iter().filter(|said| !xmp.contains(**said)).map(|said| format!("the metadata lack {said}")).collect()
}

/// Every font is embedded and maps its glyphs to characters.
fn fonts(pdf: &Document) -> Vec<String> {
    let mut faults = Vec::new();
    let mut count = 0;
    for object in pdf.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        if text(pdf, font, b"Type").as_deref() != Some("Font") || font.has(b"CIDSystemInfo") {
            continue;
        }
        count += 1;
        let name = text(pdf, font, b"BaseFont").unwrap_or_default();
        check(&mut faults, font.has(b"ToUnicode"), &format!("font {name} has no ToUnicode"));
        check(&mut faults, is_embedded(pdf, font), &format!("font {name} is not embedded"));
    }
    check(&mut faults, count > 0, "no fonts");
    faults
}

fn is_embedded(pdf: &Document, font: &Dictionary) -> bool {
    let descendants = font.get(b"DescendantFonts").map(|fonts| resolved(pdf, fonts)).and_then(Object::as_array);
    let font = match descendants {
        Ok(fonts) => dict(pdf, &fonts[0]),
        Err(_) => font.clone(),
    };
    let Ok(descriptor) = font.get(b"FontDescriptor") else { return false };
    let descriptor = dict(pdf, descriptor);
    [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|file| descriptor.has(file))
}

/// Device colours are only defined together with an output intent.
fn colours(pdf: &Document) -> Vec<String> {
    let intents = pdf.catalog().unwrap().get(b"OutputIntents").map(|intents| resolved(pdf, intents));
    if intents.and_then(Object::as_array).is_ok_and(|intents| !intents.is_empty()) {
        return Vec::new();
    }
    let is_device = |operator: &str| matches!(operator, "g" | "G" | "rg" | "RG" | "k" | "K");
    let painted = pages(pdf).flat_map(|(_, content)| content.operations).any(|step| is_device(&step.operator));
    let named = pdf.objects.values().any(|object| {
        matches!(object, Object::Name(name) if name.starts_with(b"Device"))
            || object.as_stream().is_ok_and(|stream| {
                text(pdf, &stream.dict, b"ColorSpace").is_some_and(|space| space.starts_with("Device"))
            })
    });
    if painted || named { vec!["a device colour without an output intent".to_owned()] } else { Vec::new() }
}

/// Every element names its parent and is a kid of it; none is outside the tree.
fn parents(pdf: &Document, root: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    let mut reached = BTreeSet::new();
    root.visit(None, &mut |element, holder| {
        reached.insert(element.id);
        let says = element.entries.get(b"P").and_then(Object::as_reference).ok();
        if holder.is_some_and(|holder| says != Some(holder.id)) {
            faults.push(format!("{} names another parent", element.tag));
        }
    });
    for (id, object) in &pdf.objects {
        let Ok(dict) = object.as_dict() else { continue };
        if text(pdf, dict, b"Type").as_deref() == Some("StructElem") && !reached.contains(id) {
            faults.push(format!("{} is not in the tree", text(pdf, dict, b"S").unwrap_or_default()));
        }
    }
    faults
}

/// The first heading is the only one of level 1; no level is skipped.
fn headings(root: &Element) -> Vec<String> {
    let levels: Vec<u32> =
        root.all().iter().filter_map(|element| element.tag.strip_prefix('H')?.parse().ok()).collect();
    let mut faults = Vec::new();
    check(&mut faults, levels.first() == Some(&1), "the first heading is not of the first level");
    check(&mut faults, levels.iter().filter(|level| **level == 1).count() == 1, "not one title");
    for pair in levels.windows(2) {
        check(&mut faults, pair[1] <= pair[0] + 1, &format!("a heading skips from {} to {}", pair[0], pair[1]));
    }
    faults
}

/// Tables have header cells, each with a scope; all rows are equally long; each data cell names its headers.
fn tables(pdf: &Document, root: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    for table in root.all().into_iter().filter(|element| element.tag == "Table") {
        let all = table.all();
        let headers: Vec<_> = all.iter().filter(|cell| cell.tag == "TH").collect();
        check(&mut faults, !headers.is_empty(), "a table without header cells");
        let scoped = |cell: &&Element| cell.attributes.contains_key("Scope");
        check(&mut faults, headers.iter().all(|cell| scoped(cell)), "a header cell without scope");
        let rows = all.iter().filter(|element| element.tag == "TR");
        check(&mut faults, lengths(rows).len() == 1, "rows of different length");
        let ids: BTreeSet<_> = headers.iter().filter_map(|cell| text(pdf, &cell.entries, b"ID")).collect();
        let data = all.iter().filter(|cell| cell.tag == "TD");
        let named = data.filter_map(|cell| cell.attributes.get("Headers")?.as_array().ok()).flatten();
        let known = |name: &Object| lopdf::decode_text_string(name).is_ok_and(|name| ids.contains(&name));
        check(&mut faults, named.into_iter().all(known), "a cell names a header that is not there");
    }
    faults
}

/// Returns how many columns the rows of a table have. A cell may span several columns and rows.
fn lengths<'e>(rows: impl Iterator<Item = &'e &'e Element>) -> BTreeSet<i64> {
    // How many more rows a cell of a row above reaches into, and its columns.
    let mut from_above: Vec<(i64, i64)> = Vec::new();
    let mut lengths = BTreeSet::new();
    for row in rows {
        let span = |cell: &Element, key| cell.attributes.get(key).and_then(|span| span.as_i64().ok()).unwrap_or(1);
        let cells = row.kids.iter().filter_map(|kid| if let Kid::Element(cell) = kid { Some(cell) } else { None });
        let spans: Vec<_> = cells.map(|cell| (span(cell, "RowSpan"), span(cell, "ColSpan"))).collect();
        let reach = |cells: &[(i64, i64)]| cells.iter().map(|(_, columns)| columns).sum::<i64>();
        lengths.insert(reach(&spans) + reach(&from_above));
        let below = from_above.into_iter().chain(spans).map(|(rows, columns)| (rows - 1, columns));
        from_above = below.filter(|(rows, _)| *rows > 0).collect();
    }
    lengths
}

/// Lists contain items, items contain bodies, and none of them is empty.
fn lists(root: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    root.visit(None, &mut |element, holder| {
        let holder = holder.map_or("", |holder| holder.tag.as_str());
        match element.tag.as_str() {
            "LI" => check(&mut faults, holder == "L", "an item outside of a list"),
            "Lbl" | "LBody" => {
                check(&mut faults, holder == "LI", "part of an item outside of one");
                check(&mut faults, !element.kids.is_empty(), "an empty part of an item");
            }
            _ => {}
        }
    });
    faults
}

/// Figures have alternative texts.
fn pictures(pdf: &Document, root: &Element) -> Vec<String> {
    let figures = root.all().into_iter().filter(|element| matches!(element.tag.as_str(), "Figure" | "Formula"));
    let silent = figures.filter(|figure| text(pdf, &figure.entries, b"Alt").is_none_or(|alt| alt.trim().is_empty()));
    silent.map(|figure| format!("a {} without words", figure.tag)).collect()
}

/// Links and widgets have descriptions and are in the tree exactly once; there are no other annotations.
fn annotations(pdf: &Document, root: &Element) -> Vec<String> {
    let all = root.all();
    let mut holders: BTreeMap<ObjectId, Vec<&str>> = BTreeMap::new();
    let mut faults = Vec::new();
    for element in &all {
        let held: Vec<_> = annotations_of(element).collect();
        check(&mut faults, element.tag != "Form" || held.len() == 1, "a form element without its one widget");
        for id in held {
            holders.entry(id).or_default().push(&element.tag);
        }
    }
    for (_, page) in pdf.get_pages() {
        let page = dict(pdf, &Object::Reference(page));
        let Ok(annotations) = page.get(b"Annots").map(|annots| resolved(pdf, annots)).and_then(Object::as_array) else {
            continue;
        };
        check(&mut faults, text(pdf, &page, b"Tabs").as_deref() == Some("S"), "annotations in another order");
        for annotation in annotations {
            let entries = dict(pdf, annotation);
            let id = annotation.as_reference().unwrap();
            match text(pdf, &entries, b"Subtype").as_deref() {
                Some("Link") => {
                    check(&mut faults, entries.has(b"Contents"), "a link without words");
                    check(&mut faults, holders.get(&id) == Some(&vec!["Link"]), "a link beside the tree");
                }
                Some("Widget") => {
                    check(
                        &mut faults,
                        text(pdf, &entries, b"TU").is_some_and(|words| !words.is_empty()),
                        "a widget without words",
                    );
                    check(&mut faults, holders.get(&id) == Some(&vec!["Form"]), "a widget beside the tree");
                }
                _ => faults.push("an annotation of another kind".to_owned()),
            }
        }
    }
    faults.extend(parent_tree(pdf, &all));
    faults
}

fn annotations_of(element: &Element) -> impl Iterator<Item = ObjectId> {
    element.kids.iter().filter_map(|kid| match kid {
        Kid::Annotation(id) => Some(*id),
        Kid::Element(_) | Kid::Content(..) => None,
    })
}

/// Annotations and the tree agree on the element of each annotation.
fn parent_tree(pdf: &Document, all: &[&Element]) -> Vec<String> {
    let root = dict(pdf, pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let mut parents = BTreeMap::new();
    numbers(pdf, &dict(pdf, root.get(b"ParentTree").unwrap()), &mut parents);
    let mut faults = Vec::new();
    for element in all {
        for annotation in annotations_of(element) {
            let entries = dict(pdf, &Object::Reference(annotation));
            let number = entries.get(b"StructParent").and_then(Object::as_i64).ok();
            let parent = number.and_then(|number| parents.get(&number)).copied();
            check(&mut faults, parent == Some(element.id), "an annotation and the tree disagree");
        }
    }
    faults
}

/// Collects the entries of a number tree that are references.
fn numbers(pdf: &Document, node: &Dictionary, entries: &mut BTreeMap<i64, ObjectId>) {
    let list = |key: &[u8]| node.get(key).map(|list| resolved(pdf, list)).and_then(Object::as_array).cloned();
    for pair in list(b"Nums").unwrap_or_default().chunks(2) {
        entries.extend(pair[0].as_i64().ok().zip(pair[1].as_reference().ok()));
    }
    for kid in list(b"Kids").unwrap_or_default() {
        numbers(pdf, &dict(pdf, &kid), entries);
    }
}

/// Fields have unique names, an appearance for each state, and are all in the tree, in the same order.
fn fields(pdf: &Document, root: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    let Ok(form) = pdf.catalog().unwrap().get(b"AcroForm") else { return faults };
    let form = dict(pdf, form);
    check(&mut faults, !form.has(b"NeedAppearances"), "looks are left to the viewer");
    let (mut names, mut widgets, mut firsts) = (BTreeSet::new(), Vec::new(), Vec::new());
    for field in resolved(pdf, form.get(b"Fields").unwrap()).as_array().unwrap() {
        let id = field.as_reference().unwrap();
        let entries = dict(pdf, field);
        let name = text(pdf, &entries, b"T").unwrap_or_default();
        check(&mut faults, !name.is_empty() && !name.contains('.'), "a field with a name of several parts");
        check(&mut faults, text(pdf, &entries, b"TU").is_some_and(|words| !words.is_empty()), "a field without words");
        check(&mut faults, names.insert(name), "two fields of one name");
        let before = widgets.len();
        match entries.get(b"Kids").and_then(Object::as_array) {
            Ok(kids) => {
                check(&mut faults, kids.len() > 1, "a group of one option");
                for kid in kids {
                    let kid = kid.as_reference().unwrap();
                    let parent = dict(pdf, &kid.into()).get(b"Parent").and_then(Object::as_reference).ok();
                    check(&mut faults, parent == Some(id), "an option that does not know its group");
                    widgets.push(kid);
                }
            }
            Err(_) => widgets.push(id),
        }
        firsts.extend(widgets.get(before).copied());
    }
    for &widget in &widgets {
        faults.extend(look(pdf, &dict(pdf, &widget.into())));
    }
    let tagged: Vec<_> =
        root.all().into_iter().filter(|element| element.tag == "Form").flat_map(annotations_of).collect();
    let (in_tree, in_form): (BTreeSet<_>, BTreeSet<_>) = (tagged.iter().collect(), widgets.iter().collect());
    check(&mut faults, in_tree == in_form, "fields and form elements are not the same");
    let places = firsts.iter().map(|first| tagged.iter().position(|id| id == first));
    check(&mut faults, places.is_sorted(), "fields in another order than the tree");
    faults
}

/// A widget is printed and has an appearance for exactly each of its states.
fn look(pdf: &Document, widget: &Dictionary) -> Vec<String> {
    let mut faults = Vec::new();
    check(&mut faults, widget.get(b"F").and_then(Object::as_i64).ok() == Some(4), "a widget that is not printed");
    let normal = widget.get(b"AP").ok().and_then(|looks| dict(pdf, looks).get(b"N").ok().cloned());
    let Some(normal) = normal else { return vec!["a widget without a look".to_owned()] };
    let Ok(state) = widget.get(b"AS").and_then(Object::as_name) else {
        check(&mut faults, resolved(pdf, &normal).as_stream().is_ok(), "a text without one look");
        return faults;
    };
    let states = dict(pdf, &normal);
    let drawn = |(_, look): (&Vec<u8>, &Object)| resolved(pdf, look).as_stream().is_ok();
    check(
        &mut faults,
        states.len() == 2 && states.has(b"Off") && states.iter().all(drawn),
        "a box without its two looks",
    );
    check(&mut faults, states.has(state), "a box in a state without a look");
    faults
}

/// All painted content is either in the tree exactly once or marked as an artifact; no content of the tree is missing.
fn contents(pdf: &Document, root: &Element) -> Vec<String> {
    let mut claimed: BTreeMap<(ObjectId, i64), usize> = BTreeMap::new();
    for kid in root.all().iter().flat_map(|element| &element.kids) {
        if let Kid::Content(page, piece) = kid {
            *claimed.entry((*page, *piece)).or_default() += 1;
        }
    }
    let mut faults = Vec::new();
    check(&mut faults, claimed.values().all(|count| *count == 1), "a piece of a page is in two elements");
    let mut painted = BTreeSet::new();
    for (page, content) in pages(pdf) {
        painted.extend(pieces(page, &content, &mut faults));
    }
    let claimed: BTreeSet<_> = claimed.into_keys().collect();
    check(&mut faults, claimed.is_subset(&painted), "an element holds what no page paints");
    check(&mut faults, painted.is_subset(&claimed), "a piece of a page is in no element");
    faults
}

/// Walks through a page's content and returns the marked-content sequences of the tree.
fn pieces(page: ObjectId, content: &Content, faults: &mut Vec<String>) -> Vec<(ObjectId, i64)> {
    let mut open: Vec<bool> = Vec::new();
    let mut pieces = Vec::new();
    for step in &content.operations {
        match step.operator.as_str() {
            "BDC" | "BMC" => {
                let properties = step.operands.get(1).and_then(|operand| operand.as_dict().ok());
                let piece = properties.and_then(|dict| dict.get(b"MCID").ok()?.as_i64().ok());
                let is_artifact = step.operands[0].as_name().is_ok_and(|name| name == b"Artifact");
                pieces.extend(piece.map(|piece| (page, piece)));
                open.push(piece.is_some() || is_artifact);
            }
            "EMC" => {
                open.pop();
            }
            "Tj" | "TJ" | "f" | "f*" | "S" | "B" | "b" | "Do" | "sh" => {
                check(faults, open.contains(&true), "something painted is neither tagged nor decoration");
            }
            _ => {}
        }
    }
    pieces
}

fn pages(pdf: &Document) -> impl Iterator<Item = (ObjectId, Content)> {
    pdf.get_pages().into_values().map(|page| {
        let content = pdf.get_page_content(page);
        (page, Content::decode(&content).unwrap())
    })
}

fn check(faults: &mut Vec<String>, holds: bool, fault: &str) {
    if !holds && !faults.iter().any(|known| known == fault) {
        faults.push(fault.to_owned());
    }
}
