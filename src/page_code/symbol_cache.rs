//! Draws the page codes of many copies of a form.
//!
//! QR codes are linear: for texts of the same length, flipping given bits of the text always flips the same modules,
//! because error correction is a linear code and the mask is constant. So for an odd number of texts, the symbol of
//! their bitwise sum is the sum of their symbols. A code is the sum of three symbols: that of the parts shared by all
//! pages of a copy, of the page number, and of the check digits. The latter two are cached.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::symbol::{Size, Symbol};
use super::{CHECK_DIGITS, MAX_PAGE, PageCode, written};

/// The number of characters that are encoded together in the alphanumeric mode (ISO/IEC 18004, 7.4.4).
const GROUP: usize = 2;
/// The character that is encoded as zero bits, alone and in a pair.
const ZERO: char = '0';

/// Draws the codes of copies and caches the parts that other copies can reuse.
#[derive(Default)]
pub struct SymbolCache {
    parts: Mutex<Parts>,
}

/// Symbols of texts in which everything but a page number or check digits is [`ZERO`].
type Parts = BTreeMap<(Size, String), Symbol>;

impl SymbolCache {
    /// Draws the codes of pages 1 to `pages` of a copy. The result is the same as that of [`PageCode::symbol`].
    /// `None` if the values cannot be encoded.
    #[must_use]
    pub fn pages(&self, copy: &PageCode, pages: usize) -> Option<Vec<Symbol>> {
        let pages = u32::try_from(pages).ok().filter(|pages| *pages <= MAX_PAGE && copy.is_possible())?;
        let (size, before, after) = (copy.size()?, copy.before_page(), copy.after_page());
        let mut others = BTreeMap::new();
        let draw = |page| {
            let text = written(&before, page, &after);
            let check = text.len() - CHECK_DIGITS..text.len();
            let number = before.len()..check.start - after.len();
            let mut symbol = match others.entry(text.len()) {
                Entry::Occupied(drawn) => Symbol::clone(drawn.get()),
                Entry::Vacant(place) => {
                    let rest = with_groups(&text, |group| !touches(&number, group) && !touches(&check, group));
                    place.insert(Symbol::new(&rest, size)?).clone()
                }
            };
            let cached_texts = [number, check].map(|part| with_groups(&text, |group| touches(&part, group)));
            let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
            for text in cached_texts {
                symbol.add(drawn(&mut parts, size, text)?);
            }
            Some(symbol)
        };
        (1..=pages).map(draw).collect()
    }
}

/// Returns the symbol of a part, drawing it if it is not cached.
fn drawn(parts: &mut Parts, size: Size, text: String) -> Option<&Symbol> {
    Some(match parts.entry((size, text)) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(place) => {
            let symbol = Symbol::new(&place.key().1, size)?;
            place.insert(symbol)
        }
    })
}

/// Replaces the characters of all unwanted groups by [`ZERO`]. Groups are identified by the index of their first
/// character.
fn with_groups(text: &str, is_wanted: impl Fn(usize) -> bool) -> String {
    let kept = text.chars().enumerate().map(|(at, sign)| if is_wanted(at - at % GROUP) { sign } else { ZERO });
    kept.collect()
}

/// Reports whether the group that starts at this index overlaps a part.
fn touches(part: &Range<usize>, group: usize) -> bool {
    group < part.end && group + GROUP > part.start
}
