//! Sanitises SVG: writes the allowed shapes and attributes to a new drawing, and rejects everything else.

use quick_xml::Reader;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};

use crate::diagnostic::Span;

/// The maximum size of a drawing in bytes. Every page with the picture contains it.
pub(super) const MAX_BYTES: usize = 50_000;

/// The maximum nesting depth of elements.
const MAX_DEPTH: usize = 32;

/// The namespace of SVG.
const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// The allowed elements: shapes, and groups of shapes.
const ELEMENTS: &[&str] = &["g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];

/// Elements that describe the drawing and draw nothing. They are removed with their content.
const REMARKS: &[&str] = &["title", "desc", "metadata"];

/// The allowed attributes: geometry and presentation of shapes.
const ATTRIBUTES: &[&str] = &[
    "viewBox",
    "d",
    "points",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "width",
    "height",
    "transform",
    "fill",
    "fill-opacity",
    "fill-rule",
    "clip-rule",
    "opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
];

/// Attributes without effect in a drawing that has no style sheet. They are removed.
const NAMES: &[&str] = &["id", "class", "version", "baseProfile", "role", "focusable"];

/// The reason why a drawing is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SvgErrorKind {
    /// An element that is not a shape.
    Element,
    /// An attribute that shapes do not have.
    Attribute,
    /// A value that refers to another resource, or could.
    Value,
    /// Text, CDATA or an entity reference.
    Text,
    /// There is no `viewBox`, so the size is unknown.
    ViewBox,
    /// The file exceeds [`MAX_BYTES`].
    Size,
    /// The file is not well-formed SVG.
    Broken,
}

impl SvgErrorKind {
    /// Returns the code used in messages.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Attribute => "attribute",
            Self::Value => "value",
            Self::Text => "text",
            Self::ViewBox => "view-box",
            Self::Size => "size",
            Self::Broken => "broken",
        }
    }
}

/// The reason why a drawing is rejected, with its position.
#[derive(Debug)]
pub(super) struct SvgError {
    pub(super) what: SvgErrorKind,
    /// The name of the element or attribute, as returned by [`shown`]; empty if the error concerns neither.
    pub(super) name: String,
    /// The position in the file.
    pub(super) span: Span,
}

/// The reason and the name of the element or attribute, still without the position.
type Refused = (SvgErrorKind, String);

/// Returns a new SVG with the shapes of `source`.
///
/// # Errors
/// When the drawing contains anything that is neither allowed nor ignored.
pub(super) fn shapes(source: &str) -> Result<String, SvgError> {
    if source.len() > MAX_BYTES {
        return Err(SvgError { what: SvgErrorKind::Size, name: String::new(), span: (0..source.len()).into() });
    }
    let mut reader = Reader::from_str(source);
    let mut drawing = Drawing::default();
    loop {
        let start = position(&reader);
        let refuse = |(what, name), end| SvgError { what, name, span: (start..end).into() };
        let event = reader.read_event();
        let end = position(&reader);
        let taken = event.map_err(|_| broken()).and_then(|event| drawing.take(event));
        if taken.map_err(|refused| refuse(refused, end))? {
            return Ok(drawing.out);
        }
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

const fn broken() -> Refused {
    (SvgErrorKind::Broken, String::new())
}

/// The output so far and the open elements.
#[derive(Default)]
struct Drawing {
    out: String,
    open: Vec<Open>,
}

/// An element that is not closed yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// An element of the output.
    Shape,
    /// An element that is removed with its content.
    Remark,
}

impl Drawing {
    /// Processes the next event. Returns whether it was the end of the file.
    fn take(&mut self, event: Event<'_>) -> Result<bool, Refused> {
        let in_remark = self.open.last() == Some(&Open::Remark);
        match event {
            Event::Start(element) => self.start(&element, ">")?,
            Event::Empty(element) if in_remark => drop(element),
            Event::Empty(element) => {
                self.start(&element, "/>")?;
                self.open.pop();
            }
            Event::End(element) => {
                if self.open.pop() == Some(Open::Shape) {
                    self.out.extend(["</", element.name().as_ref(), ">"]);
                }
            }
            Event::Comment(_) | Event::Decl(_) => {}
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) if in_remark => {}
            Event::Text(text) if text.trim().is_empty() => {}
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => return Err((SvgErrorKind::Text, String::new())),
            Event::DocType(_) => return Err((SvgErrorKind::Element, "!DOCTYPE".to_owned())),
            Event::PI(_) => return Err((SvgErrorKind::Element, "?".to_owned())),
            Event::Eof if self.open.is_empty() && !self.out.is_empty() => return Ok(true),
            Event::Eof => return Err(broken()),
        }
        Ok(false)
    }

    fn start(&mut self, element: &BytesStart<'_>, end: &str) -> Result<(), Refused> {
        let name = element.name();
        let name = name.as_ref();
        if self.open.len() >= MAX_DEPTH {
            return Err((SvgErrorKind::Element, shown(name)));
        }
        if self.open.last() == Some(&Open::Remark) || REMARKS.contains(&name) {
            self.open.push(Open::Remark);
            return Ok(());
        }
        let is_root = self.open.is_empty();
        // A second root element is not a shape.
        let is_known = if is_root { name == "svg" && self.out.is_empty() } else { ELEMENTS.contains(&name) };
        if !is_known {
            return Err((SvgErrorKind::Element, shown(name)));
        }
        self.open.push(Open::Shape);
        self.out.extend(["<", name]);
        self.attributes(element, is_root)?;
        self.out.push_str(end);
        Ok(())
    }

    fn attributes(&mut self, element: &BytesStart<'_>, is_root: bool) -> Result<(), Refused> {
        let (mut has_namespace, mut has_view_box) = (false, false);
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|_| broken())?;
            has_namespace |= attribute.key.as_ref() == "xmlns" && &*attribute.value == NAMESPACE;
            has_view_box |= attribute.key.as_ref() == "viewBox";
            if is_kept(&attribute, is_root)? {
                self.out.extend([" ", attribute.key.as_ref(), "=\"", &attribute.value, "\""]);
            }
        }
        match (has_namespace, has_view_box) {
            (false, _) if is_root => Err(broken()),
            (_, false) if is_root => Err((SvgErrorKind::ViewBox, String::new())),
            _ => Ok(()),
        }
    }
}

/// Returns whether an allowed attribute is written; otherwise it is removed.
fn is_kept(attribute: &Attribute<'_>, is_root: bool) -> Result<bool, Refused> {
    let (name, value) = (attribute.key.as_ref(), &*attribute.value);
    let refused = |what| Err((what, shown(name)));
    // The page determines the size of a picture.
    if is_root && ["width", "height", "x", "y"].contains(&name) {
        return Ok(false);
    }
    if name == "xmlns" {
        return if value == NAMESPACE { Ok(is_root) } else { refused(SvgErrorKind::Value) };
    }
    if ATTRIBUTES.contains(&name) {
        return if is_plain(value) { Ok(true) } else { refused(SvgErrorKind::Value) };
    }
    // Drawing programs store their own data in prefixed attributes. A link is not such data, whatever its prefix.
    let is_note = name.split_once(':').is_some_and(|(_, local)| local != "href");
    if is_note || NAMES.contains(&name) || ["data-", "aria-"].iter().any(|prefix| name.starts_with(prefix)) {
        return Ok(false);
    }
    refused(SvgErrorKind::Attribute)
}

/// Reports whether a value consists of numbers, words, colours and paths only.
fn is_plain(value: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " \t\r\n.,-+#%()".contains(c);
    value.chars().all(is_plain) && !value.to_ascii_lowercase().contains("url")
}

/// Returns a name for display; `…` if it is long or has unusual characters.
fn shown(name: &str) -> String {
    let is_shown = name.len() <= 40 && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_:.".contains(c));
    if is_shown { name.to_owned() } else { "…".to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const OPEN: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">"#;

    /// Sanitises a drawing with the content `inside`.
    fn with(inside: &str) -> Result<String, SvgError> {
        shapes(&format!("{OPEN}{inside}</svg>"))
    }

    #[track_caller]
    fn refused(source: &str, what: SvgErrorKind, name: &str) {
        let fault = shapes(source).expect_err(source);
        assert_eq!((fault.what, fault.name.as_str()), (what, name), "{source}");
        assert!(fault.span.start <= fault.span.end && fault.span.end <= source.len(), "{source}: {:?}", fault.span);
    }

    #[test]
    fn shapes_are_written_as_they_are() {
        let drawing = concat!(
            r##"<g transform="rotate(45 1,2)" fill="#0b4a5e"><path fill-rule="evenodd" d="M24 4a20-20 0 1 1 0 40z"/></g>"##,
            r#"<circle cx="1" cy="2" r="50%" stroke="rgb(1, 2, 3)" stroke-dasharray="1 2"/><polyline points="0,0 1.5e3,-1"/>"#,
        );
        assert_eq!(with(drawing).unwrap(), format!("{OPEN}{drawing}</svg>"));
    }

    #[test]
    fn what_programs_note_down_is_left_out() {
        let source = r#"<?xml version="1.0" encoding="UTF-8"?>
            <!-- drawn by hand -->
            <svg width='10' height='10' xmlns="http://www.w3.org/2000/svg" xmlns:i='urn:x' version="1.1" id="a" viewBox='0 0 1 1'>
              <title>A &amp; <b>B</b><x/></title><metadata><i:rdf/></metadata>
              <path id="_form" class="x" i:label="y" data-z="" aria-label="q" d='M0 0'></path>
            </svg>"#;
        let expected = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"></path></svg>"#;
        assert_eq!(shapes(source).unwrap(), expected);
    }

    #[test]
    fn nothing_but_shapes_gets_in() {
        for (inside, name) in [
            ("<script>alert(1)</script>", "script"),
            ("<SCRIPT/>", "SCRIPT"),
            ("<s:script xmlns:s='http://www.w3.org/2000/svg'/>", "s:script"),
            ("<g><style>*{fill:red}</style></g>", "style"),
            ("<foreignObject><p>x</p></foreignObject>", "foreignObject"),
            ("<image href='https://example.org/x.png'/>", "image"),
            ("<use href='#a'/>", "use"),
            ("<a><path/></a>", "a"),
            ("<animate attributeName='d'/>", "animate"),
            ("<set attributeName='onload'/>", "set"),
            ("<text>x</text>", "text"),
            ("<iframe/>", "iframe"),
            ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>", "svg"),
            ("<\u{1b}[31m/>", "…"),
            ("<?xml-stylesheet href='x.css'?>", "?"),
        ] {
            refused(&format!("{OPEN}{inside}</svg>"), SvgErrorKind::Element, name);
        }
        refused(&format!("<!DOCTYPE svg [<!ENTITY x 'y'>]>{OPEN}</svg>"), SvgErrorKind::Element, "!DOCTYPE");
        refused(&format!("{OPEN}</svg>{OPEN}</svg>"), SvgErrorKind::Element, "svg");
        refused("<html><svg/></html>", SvgErrorKind::Element, "html");
    }

    #[test]
    fn no_attribute_runs_or_refers() {
        for (attribute, what, name) in [
            ("onload='x'", SvgErrorKind::Attribute, "onload"),
            ("ONCLICK='x'", SvgErrorKind::Attribute, "ONCLICK"),
            ("style='fill:url(https://example.org)'", SvgErrorKind::Attribute, "style"),
            ("href='javascript:alert(1)'", SvgErrorKind::Attribute, "href"),
            ("xlink:href='#x'", SvgErrorKind::Attribute, "xlink:href"),
            ("filter='blur(1px)'", SvgErrorKind::Attribute, "filter"),
            ("fill='url(#x)'", SvgErrorKind::Value, "fill"),
            ("fill='URL (x)'", SvgErrorKind::Value, "fill"),
            ("fill='u&#114;l(x)'", SvgErrorKind::Value, "fill"),
            ("stroke='\\75rl(x)'", SvgErrorKind::Value, "stroke"),
            ("fill='javascript:x'", SvgErrorKind::Value, "fill"),
            ("d='M0 0\"><script>'", SvgErrorKind::Value, "d"),
            ("d='&quot;>'", SvgErrorKind::Value, "d"),
            ("d='&x;'", SvgErrorKind::Value, "d"),
            ("xmlns='http://www.w3.org/1999/xhtml'", SvgErrorKind::Value, "xmlns"),
        ] {
            refused(&format!("{OPEN}<path {attribute}/></svg>"), what, name);
        }
        let root = OPEN.replace("<svg", "<svg onload='x'");
        refused(&format!("{root}</svg>"), SvgErrorKind::Attribute, "onload");
    }

    #[test]
    fn text_and_what_is_no_whole_drawing_is_refused() {
        for inside in ["x", "<g>&lt;</g>", "<![CDATA[<script>]]>", "&x;"] {
            refused(&format!("{OPEN}{inside}</svg>"), SvgErrorKind::Text, "");
        }
        for source in ["", " ", "no picture", "<svg/>", "<svg viewBox='0 0 1 1'/>", OPEN, &format!("{OPEN}<g></svg>")] {
            let fault = shapes(source).expect_err(source);
            assert!(matches!(fault.what, SvgErrorKind::Broken | SvgErrorKind::Text), "{source}: {fault:?}");
        }
        for inside in ["<path d='", "<path d='' d=''/>", "<path d/>", "<g><title></g>", "</g>", "<!--"] {
            refused(&format!("{OPEN}{inside}</svg>"), SvgErrorKind::Broken, "");
        }
        refused(r#"<svg xmlns="http://www.w3.org/2000/svg"/>"#, SvgErrorKind::ViewBox, "");
        refused(&format!("{OPEN}{}</svg>", " ".repeat(MAX_BYTES)), SvgErrorKind::Size, "");
        refused(&format!("{OPEN}{}", "<g>".repeat(10_000)), SvgErrorKind::Element, "g");
        refused(&format!("{OPEN}{}", "<title>".repeat(5_000)), SvgErrorKind::Element, "title");
    }

    proptest! {
        #[test]
        fn what_gets_in_is_made_of_shapes_alone(parts in proptest::collection::vec(prop_oneof![
            Just("<g>".to_owned()), Just("</g>".to_owned()), Just("<title>".to_owned()), Just("</title>".to_owned()),
            "<(path|script|use|svg|a) ?(d|href|onload|fill|style)=['\"][ -~]{0,12}['\"]/>", "[ -~]{0,5}", "<!--[ -~]{0,5}-->",
        ], 0..12)) {
            if let Ok(drawing) = with(&parts.concat()) {
                let again = shapes(&drawing);
                prop_assert_eq!(again.as_ref().ok(), Some(&drawing), "written anew it stays as it is");
                for tag in drawing.split('<').skip(1) {
                    let (tag, text) = tag.split_once('>').unwrap();
                    prop_assert_eq!(text, "");
                    let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
                    prop_assert!(name == "svg" || ELEMENTS.contains(&name), "{}", drawing);
                    prop_assert!(!tag.contains("href") && !tag.contains(" on") && !tag.contains("style"), "{}", drawing);
                }
            }
        }
    }
}
