//! The fonts of form fields, embedded completely, because the typed text is not known in advance.
//!
//! [`TYPING_FONT`] is a simple font, which every viewer can use for typing; [`DISPLAY_FONT`] addresses all glyphs by number and
//! shows the answers that bogen fills in. If both use the same typeface, the file contains it once.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::appearance::{Size, drawn};
use super::typing_encoding::Script;
use crate::acroform::{DISPLAY_FONT, TYPING_FONT};
use crate::fonts::Face;

/// Font descriptor flag: the font contains only characters of the Latin character set (ISO 32000-1, table 123).
const NONSYMBOLIC: i64 = 1 << 5;

/// The embedded fonts.
#[derive(Clone, Copy, Debug)]
pub(super) struct FieldFonts {
    typing: ObjectId,
    display: ObjectId,
    /// The widths of the characters from the space to the tilde, in thousandths of the font size.
    ascii: [u16; (b'~' - b' ' + 1) as usize],
}

/// Embeds the fonts for forms in a script.
///
/// # Errors
/// When a font file, which is part of the program, cannot be parsed.
pub(super) fn embed(pdf: &mut Document, script: Script) -> Result<FieldFonts, String> {
    let (typeface, descriptor) = Typeface::embed(pdf, Script::Latin)?;
    let display = typeface.display(pdf, descriptor);
    let (typeface, descriptor) = match script {
        Script::Latin => (typeface, descriptor),
        Script::Cyrillic => Typeface::embed(pdf, script)?,
    };
    let width = |character: u8| u16::try_from(typeface.width(typeface.face.glyph(character.into())?)).ok();
    let ascii =
        std::array::from_fn(|index| u8::try_from(index).ok().and_then(|index| width(b' ' + index)).unwrap_or_default());
    Ok(FieldFonts { typing: typeface.typing(pdf, descriptor, script), display, ascii })
}

/// Returns the width of a line of ASCII text in a font size, both in points.
pub(super) fn line_width(text: &str, font_size: f32, font: &FieldFonts) -> f32 {
    let width = |byte: u8| font.ascii.get(usize::from(byte.checked_sub(b' ')?)).copied();
    let thousandths: f32 = text.bytes().filter_map(width).map(f32::from).sum();
    thousandths / 1000.0 * font_size
}

/// Returns the resources of fields and their appearance streams.
pub(super) fn resources(font: FieldFonts) -> Dictionary {
    dictionary! { "Font" => dictionary! { TYPING_FONT => font.typing, DISPLAY_FONT => font.display } }
}

/// Returns the appearance of a line of ASCII text in a font size in points.
pub(super) fn line(text: &str, font_size: f32, size: Size, font: FieldFonts) -> Stream {
    let mut escaped = String::new();
    for character in text.chars().filter(|one| one.is_ascii_graphic() || *one == ' ') {
        if matches!(character, '(' | ')' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    let baseline = (size.height - font_size) / 2.0 + font_size * 0.25;
    let content = format!("/Tx BMC\nBT /{TYPING_FONT} {font_size} Tf 0 g 2 {baseline:.2} Td ({escaped}) Tj ET\nEMC");
    drawn(size, resources(font), content.into_bytes())
}

/// A font with its name in the PDF.
struct Typeface {
    name: &'static str,
    face: Face,
}

impl Typeface {
    /// Embeds the font in which a script is typed. Returns it with its font descriptor.
    fn embed(pdf: &mut Document, script: Script) -> Result<(Self, ObjectId), String> {
        let (name, file) = script.font();
        let face = Face::new(file).ok_or("the font of fields cannot be read")?;
        let mut program =
            Stream::new(dictionary! { "Length1" => i64::try_from(file.len()).unwrap_or(0) }, file.to_vec());
        program.compress().map_err(|_| "the font of fields cannot be compressed")?;
        let program = pdf.add_object(program);
        let typeface = Self { name, face };
        let descriptor = pdf.add_object(typeface.descriptor(program));
        Ok((typeface, descriptor))
    }

    /// Converts font units to thousandths of the font size.
    fn scaled(&self, units: f32) -> i64 {
        #[allow(clippy::cast_possible_truncation, reason = "measures of a font are small")]
        let scaled = (units * 1000.0 / f32::from(self.face.units_per_em())).round() as i64;
        scaled
    }

    fn width(&self, glyph: u16) -> i64 {
        self.scaled(self.face.advance(glyph).into())
    }

    fn descriptor(&self, program: ObjectId) -> Dictionary {
        let bounds = self.face.bounds().map(|edge| self.scaled(edge.into()));
        dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => self.name,
            "Flags" => NONSYMBOLIC,
            "FontBBox" => bounds.map(Object::Integer).to_vec(),
            "ItalicAngle" => 0,
            "Ascent" => self.scaled(self.face.ascent().into()),
            "Descent" => self.scaled(self.face.descent().into()),
            "CapHeight" => self.scaled(self.face.capital_height().unwrap_or(0).into()),
            "StemV" => 80,
            "FontFile2" => program,
        }
    }

    /// Adds the simple font, with one byte per character.
    fn typing(&self, pdf: &mut Document, descriptor: ObjectId, script: Script) -> ObjectId {
        let characters = script.characters();
        let width = |character: &char| self.width(self.face.glyph(*character).unwrap_or_default());
        let widths = (0x20..=0xFF).map(|code| characters.get(&code).map_or(0, width).into());
        let meanings = characters.iter().map(|(code, character)| (u16::from(*code), *character));
        let to_unicode = pdf.add_object(to_unicode(&meanings.collect(), 1));
        pdf.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "TrueType",
            "BaseFont" => self.name,
            "FirstChar" => 0x20,
            "LastChar" => 0xFF,
            "Widths" => widths.collect::<Vec<Object>>(),
            "Encoding" => dictionary! {
                "Type" => "Encoding",
                "BaseEncoding" => "WinAnsiEncoding",
                "Differences" => script.differences(),
            },
            "FontDescriptor" => descriptor,
            "ToUnicode" => to_unicode,
        })
    }

    /// Adds the composite font, addressed by glyph numbers.
    fn display(&self, pdf: &mut Document, descriptor: ObjectId) -> ObjectId {
        let widths = (0..self.face.glyph_count()).map(|glyph| self.width(glyph).into());
        let to_unicode = pdf.add_object(to_unicode(&self.face.meanings(), 2));
        let descendant = pdf.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => self.name,
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "W" => vec![0.into(), widths.collect::<Vec<Object>>().into()],
            "CIDToGIDMap" => "Identity",
        });
        pdf.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => self.name,
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()],
            "ToUnicode" => to_unicode,
        })
    }
}

/// Builds the `ToUnicode` table of a font with codes of one or two bytes (ISO 32000-1, 9.10.3).
fn to_unicode(meanings: &BTreeMap<u16, char>, bytes: usize) -> Stream {
    let digits = 2 * bytes;
    let mut table = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) \
         /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n",
    );
    // Writing to a string cannot fail.
    let _ = writeln!(table, "<{:0digits$}> <{}>\nendcodespacerange", 0, "F".repeat(digits));
    let all: Vec<_> = meanings.iter().collect();
    for some in all.chunks(100) {
        let _ = writeln!(table, "{} beginbfchar", some.len());
        for (code, character) in some {
            let _ = write!(table, "<{code:0digits$X}> <");
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(table, "{unit:04X}");
            }
            table.push_str(">\n");
        }
        table.push_str("endbfchar\n");
    }
    table.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    let mut stream = Stream::new(Dictionary::new(), table.into_bytes());
    // A stream that cannot be compressed is kept as it is.
    let _ = stream.compress();
    stream
}
