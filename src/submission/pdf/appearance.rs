//! What the appearance stream of a field draws: its text, and whether it draws anything else (ISO 32000-1, 12.5.5).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::document::Document;
use super::font_encoding::FontEncoding;
use super::object::{Dictionary, Object, Stream};
use super::object_source::ObjectSource;
use super::parser::{Parser, Token};
use crate::submission::read_error::ReadError;

/// What an appearance stream draws.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    /// The text in the order in which it is drawn. `None` stands for a character that the font does not tell.
    pub(super) text: Vec<Option<char>>,
    /// How often something is painted in another colour than white.
    pub(super) marks: usize,
    /// Whether something else is drawn than text, lines and rectangles.
    pub(super) has_picture: bool,
}

/// Reads appearance streams. Fields share fonts, so each is read once.
#[derive(Default)]
pub(super) struct AppearanceReader {
    fonts: BTreeMap<u32, Rc<FontEncoding>>,
}

/// The colours in which shapes are filled and lines are drawn.
#[derive(Clone, Copy, Default)]
struct Ink {
    is_fill_white: bool,
    is_stroke_white: bool,
}

impl AppearanceReader {
    /// Reads an appearance stream; `None` if it cannot be decoded.
    pub(super) fn read(&mut self, document: &Document<'_>, look: &Stream) -> Result<Option<Drawn>, ReadError> {
        let content = match document.unpack(look) {
            Err(ReadError::Damaged) => return Ok(None),
            content => content?,
        };
        match self.drawn(document, look.dictionary.get("Resources"), &content) {
            Err(ReadError::Damaged) => Ok(None),
            drawn => drawn.map(Some),
        }
    }

    /// Adds the characters of a font's codes to a text.
    pub(super) fn decode(
        &mut self,
        document: &Document<'_>,
        font: Option<&Object>,
        codes: &[u8],
        text: &mut Vec<Option<char>>,
    ) -> Result<(), ReadError> {
        self.encoding(document, font)?.decode(codes, text);
        document.work(codes.len())
    }

    fn drawn(
        &mut self,
        document: &Document<'_>,
        resources: Option<&Object>,
        content: &[u8],
    ) -> Result<Drawn, ReadError> {
        let fonts = document.dictionary(resources)?;
        let fonts = document.dictionary(fonts.and_then(|resources| resources.get("Font")))?;
        let (mut drawn, mut font) = (Drawn::default(), Rc::new(FontEncoding::default()));
        let (mut ink, mut saved) = (Ink::default(), Vec::new());
        let mut operands: Vec<Object> = Vec::new();
        let mut parser = Parser::new(content, 0, document.budget());
        while let Some(token) = parser.token()? {
            let operator = match token {
                Token::Operand(operand) => {
                    operands.push(operand);
                    continue;
                }
                Token::Operator(operator) => operator,
            };
            match operator {
                b"q" => saved.push(ink),
                b"Q" => ink = saved.pop().unwrap_or_default(),
                b"g" | b"rg" => ink.is_fill_white = operands.iter().all(is_one),
                b"k" => ink.is_fill_white = operands.iter().all(|operand| operand.as_number() == Some(0.0)),
                b"G" | b"RG" => ink.is_stroke_white = operands.iter().all(is_one),
                b"K" => ink.is_stroke_white = operands.iter().all(|operand| operand.as_number() == Some(0.0)),
                b"f" | b"F" | b"f*" => drawn.marks += usize::from(!ink.is_fill_white),
                b"S" | b"s" => drawn.marks += usize::from(!ink.is_stroke_white),
                b"B" | b"B*" | b"b" | b"b*" => {
                    drawn.marks += usize::from(!ink.is_fill_white || !ink.is_stroke_white);
                }
                b"Do" | b"sh" | b"BI" | b"c" | b"v" | b"y" => {
                    drawn.has_picture = true;
                    drawn.marks += usize::from(operator == b"Do" || operator == b"sh" || operator == b"BI");
                }
                b"Tf" => font = self.font(document, fonts, operands.first())?,
                b"Tj" | b"TJ" | b"'" | b"\"" => {
                    let before = drawn.text.len();
                    for operand in &operands {
                        add_text(&mut drawn.text, &font, operand);
                    }
                    document.work(drawn.text.len() - before)?;
                    drawn.marks += usize::from(drawn.text.len() > before && !ink.is_fill_white);
                }
                _ => {}
            }
            operands.clear();
        }
        Ok(drawn)
    }

    fn font(
        &mut self,
        document: &Document<'_>,
        fonts: Option<&Dictionary>,
        name: Option<&Object>,
    ) -> Result<Rc<FontEncoding>, ReadError> {
        let name = name.and_then(Object::as_name).unwrap_or_default();
        let font = fonts.and_then(|fonts| fonts.0.iter().rfind(|(key, _)| **key == *name)).map(|(_, font)| font);
        self.encoding(document, font)
    }

    fn encoding(&mut self, document: &Document<'_>, font: Option<&Object>) -> Result<Rc<FontEncoding>, ReadError> {
        let number = font.and_then(Object::as_reference);
        if let Some(known) = number.and_then(|number| self.fonts.get(&number)) {
            return Ok(Rc::clone(known));
        }
        let read = match document.dictionary(font)? {
            Some(font) => FontEncoding::read(document, font)?,
            None => FontEncoding::default(),
        };
        let read = Rc::new(read);
        self.fonts.extend(number.map(|number| (number, Rc::clone(&read))));
        Ok(read)
    }
}

fn is_one(operand: &Object) -> bool {
    operand.as_number().is_some_and(|number| number >= 1.0)
}

fn add_text(text: &mut Vec<Option<char>>, font: &FontEncoding, operand: &Object) {
    match operand {
        Object::String(bytes) => font.decode(bytes, text),
        Object::Array(pieces) => pieces.iter().for_each(|piece| add_text(text, font, piece)),
        Object::Null
        | Object::Bool(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::Dictionary(_)
        | Object::Reference(_)
        | Object::Stream(_) => {}
    }
}
