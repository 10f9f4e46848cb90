//! A font file: its characters, its measures, and how it shapes text.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use harfrust::{
    Feature, GlyphBuffer, ShapeOptions, ShapePlan, ShapePlanKey, Shaper, ShaperData, UnicodeBuffer, script,
};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::{GlyphMetrics, Metrics};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

/// A font that is part of the program. Its measures are in font units.
pub(crate) struct Face {
    font: FontRef<'static>,
    characters: Charmap<'static>,
    metrics: Metrics,
    widths: GlyphMetrics<'static>,
    shaping: ShaperData,
    /// The plans made so far: one for each script, direction and choice of features. Making one takes longer than using it.
    plans: Mutex<Vec<Arc<ShapePlan>>>,
}

impl Face {
    /// Reads a font file; `None` if it is none.
    pub(crate) fn new(file: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(file).ok()?;
        Some(Self {
            characters: font.charmap(),
            metrics: font.metrics(Size::unscaled(), LocationRef::default()),
            widths: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
            shaping: ShaperData::new(&font),
            plans: Mutex::default(),
            font,
        })
    }

    /// Returns the glyph of a character.
    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        u16::try_from(self.characters.map(character)?.to_u32()).ok()
    }

    /// Returns the first character of each glyph that represents a single character.
    pub(crate) fn meanings(&self) -> BTreeMap<u16, char> {
        let mut meanings = BTreeMap::new();
        for (code, glyph) in self.characters.mappings() {
            if let (Ok(glyph), Some(character)) = (u16::try_from(glyph.to_u32()), char::from_u32(code)) {
                let known = meanings.entry(glyph).or_insert(character);
                *known = character.min(*known);
            }
        }
        meanings
    }

    /// Shapes a text with the font's rules.
    pub(crate) fn shape(&self, text: UnicodeBuffer, features: &[Feature]) -> GlyphBuffer {
        let shaper = self.shaping.shaper(&self.font).build();
        let plan = self.plan(&shaper, &text, features);
        shaper.shape(text, ShapeOptions::new().plan(Some(&plan)).features(features))
    }

    fn plan(&self, shaper: &Shaper<'_>, text: &UnicodeBuffer, features: &[Feature]) -> Arc<ShapePlan> {
        // The library calls it unknown if no character has a script.
        let script = Some(text.script()).filter(|script| *script != script::UNKNOWN);
        let key = ShapePlanKey::new(script, text.direction()).features(features);
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(plan) = plans.iter().find(|plan| key.matches(plan)) {
            return Arc::clone(plan);
        }
        let plan = Arc::new(ShapePlan::new(shaper, text.direction(), script, None, features));
        plans.push(Arc::clone(&plan));
        plan
    }

    /// Draws a glyph. One without an outline, such as a space, draws nothing.
    pub(crate) fn draw(&self, glyph: u32, pen: &mut impl OutlinePen) {
        if let Some(outline) = self.font.outline_glyphs().get(GlyphId::new(glyph)) {
            // A glyph that is damaged is drawn as far as it goes; the fonts are part of the program.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), pen);
        }
    }

    /// Returns the name that PDFs use for the font.
    pub(crate) fn post_script_name(&self) -> Option<String> {
        let name = self.font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first()?;
        Some(name.to_string())
    }

    /// Returns the number of glyphs.
    pub(crate) const fn glyph_count(&self) -> u16 {
        self.metrics.glyph_count
    }

    /// Returns the size of the em square, at least 1.
    pub(crate) fn units_per_em(&self) -> u16 {
        self.metrics.units_per_em.max(1)
    }

    /// Returns the advance width of a glyph; 0 for one that the font does not have.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        let width = self.widths.advance_width(GlyphId::from(glyph)).unwrap_or(0.0);
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "fonts store whole numbers of 16 bits"
        )]
        let width = width as u16;
        width
    }

    /// Returns the height above the baseline.
    pub(crate) fn ascent(&self) -> i16 {
        whole(self.metrics.ascent)
    }

    /// Returns the depth below the baseline, as a negative number.
    pub(crate) fn descent(&self) -> i16 {
        whole(self.metrics.descent)
    }

    /// Returns the height of capitals, if the font states it.
    pub(crate) fn capital_height(&self) -> Option<i16> {
        self.metrics.cap_height.map(whole)
    }

    /// Returns the area that all glyphs need: left, bottom, right and top.
    pub(crate) fn bounds(&self) -> [i16; 4] {
        self.metrics.bounds.map_or([0; 4], |area| [area.x_min, area.y_min, area.x_max, area.y_max].map(whole))
    }
}

/// Returns a measure as fonts store it: as a whole number of 16 bits.
fn whole(measure: f32) -> i16 {
    #[allow(clippy::cast_possible_truncation, reason = "fonts store whole numbers of 16 bits")]
    let whole = measure as i16;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::{BOLD, REGULAR};

    #[test]
    fn plans_are_used_again_for_the_same_script_only() {
        let font = Face::new(REGULAR[1]).unwrap();
        let shape = |text: &str| {
            let mut buffer = UnicodeBuffer::new();
            buffer.push_str(text);
            buffer.guess_segment_properties();
            let glyphs = font.shape(buffer, &[]);
            glyphs.glyph_infos().iter().map(|info| info.glyph_id).collect::<Vec<_>>()
        };
        let texts = ["Привет", "Größe", "12-34", "Їжак", "x"];
        let first = texts.map(shape);
        assert_eq!(texts.map(shape), first);
        // Cyrillic, Latin, and digits, which are of no script.
        assert_eq!(font.plans.lock().unwrap().len(), 3);
        let glyph = |character| u32::from(font.glyph(character).unwrap());
        assert_eq!(first[4], [glyph('x')]);
    }

    #[test]
    fn the_fonts_state_their_measures() {
        for file in REGULAR.into_iter().chain(BOLD) {
            let font = Face::new(file).unwrap();
            let name = font.post_script_name().unwrap();
            let [left, bottom, right, top] = font.bounds();
            assert!(left < right && bottom < 0 && top > 0, "{name}");
            assert!(font.descent() < 0 && font.ascent() > 0, "{name}");
            assert!(font.glyph('x').is_some_and(|x| x < font.glyph_count() && font.advance(x) > 0), "{name}");
            assert_eq!((font.glyph('\u{10FFFF}'), font.advance(u16::MAX)), (None, 0), "{name}");
            assert!(font.meanings().values().any(|character| *character == 'x'), "{name}");
        }
    }
}
