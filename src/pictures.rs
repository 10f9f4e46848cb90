//! Pictures of headings and scales: SVG drawings, built in or from a project.
//!
//! Pages embed them inline, where an SVG could run scripts, load resources or cover other content. Therefore only listed
//! shape elements and attributes are accepted and written to a new SVG (allow list instead of block list).

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::project_path::PICTOGRAMS_FOLDER;
use crate::source_files::Files;

mod drawn_elements;
mod svg;

pub use drawn_elements::drawn_elements;

/// The extension of picture files.
const ENDING: &str = ".svg";

/// The pictures of a project, by name.
#[derive(Debug, Default)]
pub struct Pictures(BTreeMap<String, Option<String>>);

impl Pictures {
    /// Reads all pictures. Those with findings exist but are not displayed.
    #[must_use]
    pub fn read(files: &Files) -> (Self, Vec<Diagnostic>) {
        let (mut pictures, mut findings) = (Self::default(), Vec::new());
        for path in files.paths(PICTOGRAMS_FOLDER, ENDING) {
            let read = files.text(path).and_then(|text| {
                let text = text.map_err(|finding| findings.push(finding)).ok()?;
                svg::shapes(text).map_err(|fault| findings.push(finding(path, &fault))).ok()
            });
            let name = path.strip_prefix(PICTOGRAMS_FOLDER).and_then(|name| name.strip_suffix(ENDING)).unwrap_or(path);
            pictures.0.insert(name.to_owned(), read);
        }
        (pictures, findings)
    }

    /// Reports whether a picture exists, whether valid or not.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Returns a valid picture as sanitised SVG.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_deref()
    }
}

fn finding(path: &str, fault: &svg::SvgError) -> Diagnostic {
    let place = Place::file_span(path, fault.span);
    Diagnostic::error(Code::BadPicture, place)
        .with("what", fault.what.word())
        .with("name", &fault.name)
        .with("max", svg::MAX_BYTES / 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bogen_s_own_pictures_stay_as_they_are() {
        let files = Files::built_in();
        let (pictures, findings) = Pictures::read(&files);
        assert_eq!(findings, []);
        for path in files.paths(PICTOGRAMS_FOLDER, ENDING) {
            let name = path.strip_prefix(PICTOGRAMS_FOLDER).and_then(|name| name.strip_suffix(ENDING)).unwrap();
            assert_eq!(pictures.get(name), Some(files.text(path).unwrap().unwrap().trim()), "{name}");
        }
    }

    /// The picture before the mouth, and how far its middle is below its corners.
    fn face(number: usize) -> (String, f32) {
        let (pictures, _) = Pictures::read(&Files::built_in());
        let drawn = pictures.get(&format!("face-{number}")).unwrap();
        let (rest, mouth) = drawn.rsplit_once("<path d=\"M").unwrap();
        // The middle line goes from one corner over a point to the other.
        let numbers: Vec<f32> = mouth.split(['M', 'Q', ' ', 'a']).map_while(|number| number.parse().ok()).collect();
        let [_, corner, _, middle, ..] = numbers[..] else { panic!("{mouth}") };
        (rest.to_owned(), middle - corner)
    }

    #[test]
    fn each_face_looks_better_than_the_one_before() {
        let faces: Vec<_> = (1..=5).map(face).collect();
        for pair in faces.windows(2) {
            assert_eq!(pair[0].0, pair[1].0, "they differ in more than the mouth");
            assert!(pair[0].1 + 4.0 < pair[1].1, "{pair:?}");
        }
        assert!(faces[2].1.abs() < 0.01 && (faces[0].1 + faces[4].1).abs() < 0.01, "{faces:?}");
    }

    #[test]
    fn a_refused_picture_is_known_and_not_shown() {
        let mut files = Files::default();
        files.insert("pictograms/a.svg", &b"<svg><script/></svg>"[..]);
        files.insert("pictograms/b.svg", &b"\xff"[..]);
        let (pictures, findings) = Pictures::read(&files);
        assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::BadPicture, Code::NotUtf8]);
        assert_eq!(["a", "b"].map(|name| (pictures.has(name), pictures.get(name))), [(true, None); 2]);
        assert!(!pictures.has("c"));
    }
}
