//! Draws the page codes of many copies of a form.
//!
//! QR codes are linear: changing some bits of a text always changes the same modules, whatever the rest of the text is, as long
//! as its length stays the same (error correction is a linear code, and the mask changes the same modules of all). So the
//! modules of a bitwise sum of texts are the sum of their modules, for an odd number of texts. A code is the sum of three
//! symbols: what all pages of a copy share, the page number, and the check digits. The latter two are cached.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::symbol::{Size, Symbol};
use super::{CHECK_DIGITS, MAX_PAGE, PageCode, written};

/// How many characters of the alphanumeric mode share their bits (ISO/IEC 18004, 7.4.4).
const GROUP: usize = 2;
/// The character whose bits are all 0, alone and with another like it.
const ZERO: char = '0';

/// Draws the codes of copies, and keeps what others will need, too.
#[derive(Default)]
pub struct SymbolCache {
    parts: Mutex<Parts>,
}

/// Symbols of texts that say nothing but a number of a page, or check digits.
type Parts = BTreeMap<(Size, String), Symbol>;

impl SymbolCache {
    /// Draws the codes of so many pages of a copy, from the first one on. They are those that [`PageCode::symbol`] draws.
    /// `None` if no code can say this.
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
                    let rest = only(&text, |group| !touches(&number, group) && !touches(&check, group));
                    place.insert(Symbol::new(&rest, size)?).clone()
                }
            };
            let said = [number, check].map(|part| only(&text, |group| touches(&part, group)));
            let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
            for text in said {
                symbol.add(drawn(&mut parts, size, text)?);
            }
            Some(symbol)
        };
        (1..=pages).map(draw).collect()
    }
}

/// Returns the symbol of a part, which is drawn if it is the first of its kind.
fn drawn(parts: &mut Parts, size: Size, text: String) -> Option<&Symbol> {
    Some(match parts.entry((size, text)) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(place) => {
            let symbol = Symbol::new(&place.key().1, size)?;
            place.insert(symbol)
        }
    })
}

/// Returns a text in which only those groups of characters say something that are wanted; each is named by where it begins.
fn only(text: &str, is_wanted: impl Fn(usize) -> bool) -> String {
    let kept = text.chars().enumerate().map(|(at, sign)| if is_wanted(at - at % GROUP) { sign } else { ZERO });
    kept.collect()
}

/// Reports whether a group of characters that begins here has some of a part.
fn touches(part: &Range<usize>, group: usize) -> bool {
    group < part.end && group + GROUP > part.start
}
