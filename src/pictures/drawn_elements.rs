//! Counts what a drawing draws: with `use`, a few elements can stand for millions.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The maximum nesting depth of elements. No program writes deeper ones.
const MAX_DEPTH: usize = 100;

/// A part of a drawing: the whole, or an element with an id.
#[derive(Default)]
struct Part {
    /// The number of elements in it.
    elements: usize,
    /// The ids of the parts that it draws again.
    uses: Vec<String>,
    /// The number of elements that are drawn, once it is known.
    drawn: Option<usize>,
}

/// Returns how many elements of an SVG drawing are drawn, each as often as it is used; nothing if it has filters, which may
/// take any time, or cannot be read.
#[must_use]
pub fn drawn_elements(svg: &str) -> Option<usize> {
    let mut reader = Reader::from_str(svg);
    // The whole drawing has no id; no attribute can be empty and found.
    let mut parts = BTreeMap::from([(String::new(), Part::default())]);
    let mut open: Vec<Option<String>> = vec![Some(String::new())];
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) => {
                open.push(enter(&element, &open, &mut parts)?);
                if open.len() > MAX_DEPTH {
                    return None;
                }
            }
            Event::Empty(element) => drop(enter(&element, &open, &mut parts)?),
            Event::End(_) => drop(open.pop()?),
            Event::Eof => return Some(drawn("", &mut parts, 0)),
            Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

/// Counts an element in all parts that it is in. Returns its id, if it has one.
#[allow(clippy::option_option, reason = "nothing at all if the drawing is refused")]
fn enter(
    element: &BytesStart<'_>,
    open: &[Option<String>],
    parts: &mut BTreeMap<String, Part>,
) -> Option<Option<String>> {
    let attribute = |name: &str| {
        let attribute = element.attributes().flatten().find(|one| one.key.local_name().as_ref() == name)?;
        Some(attribute.value.into_owned())
    };
    let used = match element.local_name().as_ref() {
        "filter" => return None,
        "use" => attribute("href").and_then(|href| href.strip_prefix('#').map(str::to_owned)),
        _ => None,
    };
    let id = attribute("id").filter(|id| !id.is_empty());
    if let Some(id) = &id {
        parts.entry(id.clone()).or_default();
    }
    for around in open.iter().chain([&id]).flatten() {
        if let Some(part) = parts.get_mut(around) {
            part.elements += 1;
            part.uses.extend(used.clone());
        }
    }
    Some(id)
}

/// Returns how many elements a part draws.
fn drawn(id: &str, parts: &mut BTreeMap<String, Part>, depth: usize) -> usize {
    let Some(part) = parts.get_mut(id) else { return 0 };
    if let Some(known) = part.drawn {
        return known;
    }
    if depth > MAX_DEPTH {
        return usize::MAX;
    }
    // What uses itself is not drawn.
    part.drawn = Some(0);
    let (elements, uses) = (part.elements, std::mem::take(&mut part.uses));
    let all = uses.iter().fold(elements, |sum, used| sum.saturating_add(drawn(used, parts, depth + 1)));
    if let Some(part) = parts.get_mut(id) {
        part.drawn = Some(all);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_count_as_often_as_they_are_used() {
        let nested = |levels: usize| {
            let group = |level: usize| {
                let twice = format!("<use href='#a{level}'/><use xlink:href='#a{level}'/>");
                format!("<g id='a{}'>{twice}</g>", level + 1)
            };
            let groups: String = (0..levels).map(group).collect();
            format!("<svg><defs><rect id='a0'/>{groups}</defs><use href='#a{levels}'/></svg>")
        };
        assert_eq!(drawn_elements("<svg><rect/><g><path/></g></svg>"), Some(4));
        assert_eq!(drawn_elements("<svg><rect id='a'/><use href='#a'/><use href='#b'/></svg>"), Some(5));
        assert_eq!(drawn_elements("<svg><g id='a'><use href='#a'/></g></svg>"), Some(5));
        assert!(drawn_elements(&nested(10)).unwrap() > 1 << 10);
        assert!(drawn_elements(&nested(30)).unwrap() > 1 << 30);
        assert!(drawn_elements(&nested(90)).unwrap() > 1 << 60);
        assert_eq!(drawn_elements(&nested(150)), Some(usize::MAX));
        assert_eq!(drawn_elements(&format!("<svg>{}", "<g>".repeat(200))), None);
        assert_eq!(drawn_elements("<svg><filter id='f'/></svg>"), None);
        assert_eq!(drawn_elements("<svg><g></svg>"), None);
    }
}
