//! Rendered pages in greyscale, and the ink in which they differ.

use std::path::Path;

use bogen::render::pdf::Rect;

/// The number of pixels per point in each direction.
const DOTS: f64 = 2.0;

/// The minimum difference in brightness of a pixel to count as ink.
const DARKER: u8 = 80;

/// A rendered page.
pub struct Picture {
    width: usize,
    grey: Vec<u8>,
}

/// The pixels that are darker in one picture than in another.
pub struct Ink {
    width: usize,
    dots: Vec<bool>,
}

impl Picture {
    /// Reads a picture in the format PGM with one byte per pixel.
    pub fn read(path: &Path) -> Self {
        let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut head = bytes.splitn(4, u8::is_ascii_whitespace);
        let mut number = || std::str::from_utf8(head.next().unwrap()).unwrap().to_owned();
        let (kind, width, height) = (number(), number(), number());
        assert_eq!(kind, "P5", "{}", path.display());
        let (width, height): (usize, usize) = (width.parse().unwrap(), height.parse().unwrap());
        Self { width, grey: bytes[bytes.len() - width * height..].to_vec() }
    }

    /// Returns the pixels that are darker than in another picture.
    pub fn more_than(&self, other: &Self) -> Ink {
        assert_eq!((self.width, self.grey.len()), (other.width, other.grey.len()), "pages of one size");
        let is_new = |(one, other): (&u8, &u8)| other.saturating_sub(*one) > DARKER;
        Ink { width: self.width, dots: self.grey.iter().zip(&other.grey).map(is_new).collect() }
    }
}

impl Ink {
    /// Returns the corners of all ink in a rectangle: left, bottom, right, top, in points from the page's lower left.
    pub fn within(&self, rect: Rect) -> Option<[f64; 4]> {
        let all: Vec<_> = self.all().filter(|dot| is_in(*dot, rect, 0.0)).collect();
        let (mut x, mut y): (Vec<_>, Vec<_>) = all.into_iter().unzip();
        x.sort_by(f64::total_cmp);
        y.sort_by(f64::total_cmp);
        Some([*x.first()?, *y.first()?, *x.last()?, *y.last()?])
    }

    /// Returns a pixel outside all rectangles, or nearer than `free` to the edge of its rectangle.
    pub fn outside(&self, rects: impl Iterator<Item = Rect>, free: f64) -> Option<(f64, f64)> {
        let rects: Vec<_> = rects.collect();
        self.all().find(|dot| !rects.iter().any(|rect| is_in(*dot, *rect, free)))
    }

    /// Returns the centres of all pixels, in points from the page's lower left corner.
    fn all(&self) -> impl Iterator<Item = (f64, f64)> {
        let rows = self.dots.len() / self.width;
        self.dots.iter().enumerate().filter(|(_, is_ink)| **is_ink).map(move |(dot, _)| {
            #[allow(clippy::cast_precision_loss, reason = "pages have few dots")]
            let [x, y] = [dot % self.width, rows - 1 - dot / self.width].map(|dots| (dots as f64 + 0.5) / DOTS);
            (x, y)
        })
    }
}

fn is_in((x, y): (f64, f64), rect: Rect, free: f64) -> bool {
    (rect.left + free..=rect.right - free).contains(&x) && (rect.bottom + free..=rect.top - free).contains(&y)
}

#[test]
fn ink_near_an_edge_or_beside_its_place_is_noticed() {
    // Five points in each direction; one pixel is darker.
    let drawn = |dark: Option<usize>| Picture {
        width: 10,
        grey: (0..100).map(|dot| if Some(dot) == dark { 0 } else { 255 }).collect(),
    };
    let rect = Rect { left: 1.0, bottom: 1.0, right: 4.0, top: 4.0 };
    let ink = |dot| drawn(Some(dot)).more_than(&drawn(None));
    assert_eq!(ink(55).within(rect), Some([2.75, 2.25, 2.75, 2.25]));
    assert_eq!(ink(55).outside([rect].into_iter(), 0.5), None);
    assert_eq!(ink(22).outside([rect].into_iter(), 0.0), None);
    assert_eq!(ink(22).outside([rect].into_iter(), 0.5), Some((1.25, 3.75)));
    assert_eq!(ink(9).outside([rect].into_iter(), 0.0), Some((4.75, 4.75)));
    assert_eq!(drawn(None).more_than(&drawn(Some(55))).within(rect), None);
}
