//! Writes the contents of pages as programs do that clean them: colours stand before what is painted with them and without
//! their profile, numbers have other digits, and what changes nothing is dropped or added. What is drawn stays the same.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, Stream};

/// By how much a number becomes another one: less than programs round.
const NUDGE: f32 = 1.000_000_2;

/// Respells all pages.
pub fn respell(document: &mut Document) {
    for id in document.get_pages().into_values().collect::<Vec<_>>() {
        let Ok(content) = Content::decode(&document.get_page_content(id)) else { continue };
        let spaces = spaces(document, id);
        let steps = respelled(content.operations, &spaces);
        let content = Content { operations: steps }.encode().unwrap();
        let content = document.add_object(Stream::new(Dictionary::new(), content));
        document.get_dictionary_mut(id).unwrap().set("Contents", content);
    }
}

/// Lists the colour spaces of a page that profiles describe, with the number of their components.
fn spaces(document: &Document, page: lopdf::ObjectId) -> Vec<(Vec<u8>, i64)> {
    let page = document.get_dictionary(page).unwrap();
    let spaces = page.get_deref(b"Resources", document).and_then(Object::as_dict);
    let Ok(spaces) = spaces.and_then(|all| all.get_deref(b"ColorSpace", document)).and_then(Object::as_dict) else {
        return Vec::new();
    };
    let components = |name: &[u8]| {
        let space = spaces.get_deref(name, document).and_then(Object::as_array).ok()?;
        let profile = document.dereference(space.get(1)?).ok()?.1.as_stream().ok()?;
        profile.dict.get(b"N").and_then(Object::as_i64).ok()
    };
    spaces.iter().filter_map(|(name, _)| Some((name.clone(), components(name)?))).collect()
}

fn respelled(steps: Vec<Operation>, spaces: &[(Vec<u8>, i64)]) -> Vec<Operation> {
    let step = |operator: &str, operands: Vec<Object>| Operation::new(operator, operands);
    let mut written = vec![step("q", vec![]), step("q", vec![]), step("Q", vec![])];
    // Whether colours are those of a space whose profile is left out, for areas and for lines.
    let mut profiled = [None, None];
    let mut saved = Vec::new();
    let mut all = steps.into_iter().peekable();
    while let Some(Operation { operator, operands }) = all.next() {
        let of_line = usize::from(operator.starts_with(char::is_uppercase));
        match &*operator {
            "q" => saved.push(profiled),
            "Q" => profiled = saved.pop().unwrap_or_default(),
            "BMC" if all.peek().is_some_and(|next| next.operator == "EMC") => {
                all.next();
                continue;
            }
            "cs" | "CS" => {
                let name = operands[0].as_name().unwrap();
                profiled[of_line] = spaces.iter().find(|(space, _)| space == name).map(|(_, count)| *count);
                if profiled[of_line].is_some() {
                    continue;
                }
            }
            "sc" | "scn" | "SC" | "SCN" if profiled[of_line].is_some() => {
                let operator = if profiled[of_line] == Some(1) { ["g", "G"] } else { ["rg", "RG"] }[of_line];
                written.push(step(operator, operands));
                continue;
            }
            "g" | "G" | "rg" | "RG" | "k" | "K" => profiled[of_line] = None,
            "BT" => written.push(step("cm", [1, 0, 0, 1, 0, 0].map(Object::from).to_vec())),
            _ => {}
        }
        written.push(Operation { operator, operands: operands.into_iter().map(nudged).collect() });
    }
    written.push(step("Q", vec![]));
    written
}

fn nudged(operand: Object) -> Object {
    match operand {
        Object::Real(number) => Object::Real(number * NUDGE),
        other => other,
    }
}
