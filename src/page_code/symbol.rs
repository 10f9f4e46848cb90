//! Draws a page code as a QR code (ISO/IEC 18004) with error correction level Q. Its size depends only on the form.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The capacity in characters of each version at level Q, from version 4 on (ISO/IEC 18004, table 7). Smaller ones
/// are not used, so that most forms have codes of the same size.
const CAPACITIES: [(u8, usize); 6] = [(4, 67), (5, 87), (6, 108), (7, 125), (8, 157), (9, 189)];

/// The mask pattern. All are equally readable in practice, and choosing the best one for each code would be slow with
/// thousands of copies.
const MASK: u8 = 2;

/// The size of a QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    version: u8,
}

impl Default for Size {
    fn default() -> Self {
        Self { version: CAPACITIES[0].0 }
    }
}

/// A drawn QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The number of modules per side.
    pub side: u32,
    /// The rows from top to bottom, padded to whole bytes, the leftmost module in the highest bit; 0 is dark.
    pub rows: Vec<u8>,
}

impl Size {
    /// The largest size.
    pub const LARGEST: Self = Self { version: CAPACITIES[CAPACITIES.len() - 1].0 };

    /// Returns the smallest size that holds this number of characters.
    pub(super) fn holding(length: usize) -> Option<Self> {
        let found = CAPACITIES.iter().find(|(_, capacity)| length <= *capacity)?;
        Some(Self { version: found.0 })
    }

    /// Returns the number of modules per side.
    #[must_use]
    pub const fn side(self) -> u32 {
        17 + 4 * self.version as u32
    }

    /// Returns the total number of bytes of all rows.
    #[must_use]
    pub const fn bytes(self) -> usize {
        (self.side().div_ceil(8) * self.side()) as usize
    }
}

impl Symbol {
    /// Draws a text of the alphanumeric mode's characters.
    pub(super) fn new(text: &str, size: Size) -> Option<Self> {
        if !QrSegment::is_alphanumeric(text) {
            return None;
        }
        let (version, segments) = (Version::new(size.version), [QrSegment::make_alphanumeric(text)]);
        let level = QrCodeEcc::Quartile;
        let drawn =
            QrCode::encode_segments_advanced(&segments, level, version, version, Some(Mask::new(MASK)), false).ok()?;
        let modules = drawn.size();
        let mut rows = Vec::new();
        for y in 0..modules {
            for first in (0..modules).step_by(8) {
                rows.push((first..first + 8).fold(0, |byte, x| byte << 1 | u8::from(!drawn.get_module(x, y))));
            }
        }
        Some(Self { side: size.side(), rows })
    }

    /// Adds the modules of a symbol of the same size, modulo 2 (exclusive or).
    pub(super) fn add(&mut self, other: &Self) {
        for (byte, other) in self.rows.iter_mut().zip(&other.rows) {
            *byte ^= other;
        }
    }
}
