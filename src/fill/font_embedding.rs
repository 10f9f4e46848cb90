//! Embeds subsets of fallback fonts into the copies that need them.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use super::font_fallback::{FAMILIES, FallbackFont, FontFallback};
use super::incremental_update::IncrementalUpdate;
use super::object_writer::{write_hex2, write_name, write_number, write_utf16};

/// The glyphs of fallback fonts that a copy needs.
pub(super) struct FontEmbedding {
    subsets: [Option<Subset>; FAMILIES],
}

/// The glyphs of one fallback font.
struct Subset {
    /// The object number of the font.
    font: u32,
    glyphs: GlyphRemapper,
    /// The text of each glyph, by its number in the subset.
    meanings: BTreeMap<u16, String>,
}

impl FontEmbedding {
    /// Creates an empty collection.
    pub(super) const fn new() -> Self {
        Self { subsets: [const { None }; FAMILIES] }
    }

    /// Adds a glyph and returns its number in the subset.
    pub(super) fn take(&mut self, family: usize, glyph: u16, update: &mut IncrementalUpdate<'_>) -> u16 {
        let subset = self.subsets[family % FAMILIES].get_or_insert_with(|| Subset {
            font: update.reserve(),
            glyphs: GlyphRemapper::new(),
            meanings: BTreeMap::new(),
        });
        subset.glyphs.remap(glyph)
    }

    /// Records the text of a glyph. Returns `false` if the glyph already represents another text.
    pub(super) fn record_text(&mut self, family: usize, glyph: u16, text: &str) -> bool {
        let Some(subset) = &mut self.subsets[family % FAMILIES] else { return false };
        subset.meanings.entry(glyph).or_insert_with(|| text.to_owned()) == text
    }

    /// Writes the entries of the fonts used so far, for the resources of an appearance stream.
    pub(super) fn write_resources(&self, out: &mut Vec<u8>) {
        for (family, subset) in self.subsets.iter().enumerate() {
            if let Some(subset) = subset {
                out.extend(name(family));
                out.push(b' ');
                write_number(out, subset.font);
                out.extend(b" 0 R");
            }
        }
    }

    /// Writes all fonts.
    ///
    /// # Errors
    /// When a font, which is part of the program, cannot be subset.
    pub(super) fn write(self, fonts: &FontFallback, update: &mut IncrementalUpdate<'_>) -> Result<(), String> {
        for (index, subset) in self.subsets.into_iter().enumerate() {
            if let Some(subset) = subset {
                subset.write(fonts.family(index), update)?;
            }
        }
        Ok(())
    }
}

/// Returns the resource name of a font.
pub(super) const fn name(family: usize) -> &'static [u8] {
    match family {
        0 => b"/Shown",
        1 => b"/More",
        _ => b"/Other",
    }
}

impl Subset {
    fn write(self, family: &FallbackFont, update: &mut IncrementalUpdate<'_>) -> Result<(), String> {
        let program = subsetter::subset(family.data, 0, &self.glyphs).map_err(|_| "a font cannot be divided")?;
        let program = compressed(&program);
        let base = base_name(family, &self.glyphs);
        let [descendant, descriptor, file, meanings] = [(); 4].map(|()| update.reserve());
        update.object(self.font, |out| {
            out.extend(b"<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont");
            write_name(out, base.as_bytes());
            reference(out, b"/DescendantFonts[", descendant);
            reference(out, b"]/ToUnicode ", meanings);
            out.extend(b">>");
        });
        update.object(descendant, |out| {
            out.extend(b"<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont");
            write_name(out, base.as_bytes());
            out.extend(b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
            reference(out, b"/FontDescriptor ", descriptor);
            self.write_widths(out, family);
            out.extend(b">>");
        });
        update.object(descriptor, |out| {
            write_descriptor(out, family, &base);
            reference(out, b"/FontFile2 ", file);
            out.extend(b">>");
        });
        update.stream(
            file,
            &[b"/Filter/FlateDecode".as_slice(), b"/Length1 ", program.length.as_bytes()].concat(),
            &program.bytes,
        );
        update.stream(meanings, b"", &to_unicode(&self.meanings));
        Ok(())
    }

    fn write_widths(&self, out: &mut Vec<u8>, family: &FallbackFont) {
        out.extend(b"/W[0[");
        for glyph in self.glyphs.remapped_gids() {
            write_signed(out, family.advance(glyph));
            out.push(b' ');
        }
        out.extend(b"]]");
    }
}

/// A compressed font program.
struct Program {
    bytes: Vec<u8>,
    /// Its uncompressed length.
    length: String,
}

fn compressed(program: &[u8]) -> Program {
    use std::io::Write as _;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    // Writing to memory does not fail.
    let bytes = encoder.write_all(program).and_then(|()| encoder.finish()).unwrap_or_default();
    Program { bytes, length: program.len().to_string() }
}

/// Returns the name of a subset: a tag of six letters, derived from its glyphs, before the font's own name (ISO
/// 32000-1, 9.6.4).
fn base_name(family: &FallbackFont, glyphs: &GlyphRemapper) -> String {
    let sum = glyphs.remapped_gids().fold(0_u32, |sum, glyph| sum.wrapping_mul(31).wrapping_add(u32::from(glyph) + 1));
    let tag: String = (0..6).map(|index| char::from(b'A' + (sum >> (index * 5) & 15) as u8)).collect();
    format!("{tag}+{}", family.face.post_script_name().unwrap_or_else(|| "Font".to_owned()))
}

fn write_descriptor(out: &mut Vec<u8>, family: &FallbackFont, base: &str) {
    let face = &family.face;
    out.extend(b"<</Type/FontDescriptor/Flags 4/ItalicAngle 0/StemV 80/FontName");
    write_name(out, base.as_bytes());
    let capitals = face.capital_height().unwrap_or(face.ascent());
    out.extend(b"/FontBBox[");
    for edge in face.bounds() {
        write_signed(out, family.scaled(edge.into()));
        out.push(b' ');
    }
    out.push(b']');
    for (key, measure) in
        [(&b"/Ascent "[..], face.ascent()), (b"/Descent ", face.descent()), (b"/CapHeight ", capitals)]
    {
        out.extend(key);
        write_signed(out, family.scaled(measure.into()));
    }
}

/// Builds the `ToUnicode` table (ISO 32000-1, 9.10.3).
fn to_unicode(meanings: &BTreeMap<u16, String>) -> Vec<u8> {
    let mut out =
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) \
        /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
        1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            .to_vec();
    let all: Vec<_> = meanings.iter().collect();
    for some in all.chunks(100) {
        write_number(&mut out, u32::try_from(some.len()).unwrap_or(0));
        out.extend(b" beginbfchar\n");
        for (glyph, text) in some {
            out.push(b'<');
            write_hex2(&mut out, **glyph);
            out.extend(b"> <");
            text.encode_utf16().for_each(|unit| write_hex2(&mut out, unit));
            out.extend(b">\n");
        }
        out.extend(b"endbfchar\n");
    }
    out.extend(b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    out
}

fn reference(out: &mut Vec<u8>, before: &[u8], number: u32) {
    out.extend(before);
    write_number(out, number);
    out.extend(b" 0 R");
}

/// Writes a signed integer.
pub(super) fn write_signed(out: &mut Vec<u8>, number: i32) {
    if number < 0 {
        out.push(b'-');
    }
    write_number(out, number.unsigned_abs());
}

/// Writes the start of a marked-content sequence that states its text (`ActualText`).
pub(super) fn write_actual_text(out: &mut Vec<u8>, text: &str) {
    out.extend(b"/Span<</ActualText");
    write_utf16(out, text);
    out.extend(b">>BDC\n");
}
