//! Checks typeset pages: everything is inside the printable area, nothing overlaps, no text of the form and no answer is
//! missing, and no heading is alone at the end of a page.
//!
//! Positions and texts are those of Typst's frames, so nothing has to be parsed again.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst_layout::PagedDocument;

use super::compose::{self, Options};
use super::form_texts::{form_texts, texts_of_copies};
use super::layout_map::FieldAnchor;
use super::{typeset, typst_world};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;
use crate::localized::Localized;
use crate::render::content::printable_text;

mod characters;
mod geometry;
mod missing_answers;
mod missing_text;
mod page_content;

use page_content::PageContent;

/// The fingerprint of the template and the fonts.
static DESIGN: LazyLock<String> = LazyLock::new(|| {
    let files: Vec<_> = super::design().into_iter().map(of_bytes).collect();
    of_bytes(files.concat().as_bytes())
});

/// The check of the pages of a blank form.
pub struct PageCheck<'a> {
    form: &'a Localized,
    anchors: Vec<FieldAnchor>,
    page_model: Vec<u8>,
}

impl<'a> PageCheck<'a> {
    /// Prepares the check of a form.
    #[must_use]
    pub fn new(form: &'a Localized) -> Self {
        let (page_model, anchors) = compose::compose(form, Options::default());
        let (page_model, _) = printable_text::printable(&page_model);
        Self { form, anchors, page_model }
    }

    /// Returns a fingerprint of everything that the pages depend on. With the same fingerprint, the findings are the same.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let logo = self.form.organisation.as_ref().and_then(|organisation| organisation.logo.as_ref());
        let copies: Vec<_> = texts_of_copies(self.form).iter().map(|text| text.text).collect();
        let copies = copies.join("\n");
        let parts = [self.page_model.as_slice(), logo.map_or(&[], |logo| logo.bytes.as_slice()), copies.as_bytes()];
        let parts = parts.map(of_bytes);
        let version = env!("CARGO_PKG_VERSION");
        of_bytes(format!("{version} {} {}", *DESIGN, parts.join(" ")).as_bytes())
    }

    /// Typesets the pages and returns what is wrong with them.
    #[must_use]
    pub fn run(&self) -> Vec<Diagnostic> {
        let logo = self.form.organisation.as_ref().and_then(|organisation| organisation.logo.as_ref());
        match typeset::pages(&typst_world::TypstWorld::new(&self.page_model, logo)) {
            Ok(document) => findings(self.form, &self.anchors, &document),
            Err(reason) => {
                let place = Place::form_in(&self.form.identity.form, &self.form.language.tag);
                vec![Diagnostic::error(Code::TypesettingFailed, place).with("reason", reason)]
            }
        }
    }
}

/// Returns what is wrong with the pages of a blank form: at most one finding of a kind for a field.
pub(super) fn findings(form: &Localized, anchors: &[FieldAnchor], document: &PagedDocument) -> Vec<Diagnostic> {
    let content = PageContent::read(document, anchors);
    let texts = form_texts(form);
    let mut faults = geometry::faults(&content);
    faults.extend(missing_text::faults(&content, &texts));
    faults.extend(characters::faults(&texts));
    faults.extend(characters::faults(&texts_of_copies(form)));
    as_findings(faults, form)
}

/// Returns what is wrong with the pages of a filled copy whose page model this is: as of a blank form, and answers that
/// are on no page. No answer is in a finding.
pub(super) fn findings_of_copy(
    form: &Localized,
    anchors: &[FieldAnchor],
    page_model: &[u8],
    document: &PagedDocument,
) -> Vec<Diagnostic> {
    let content = PageContent::read(document, anchors);
    let mut faults = geometry::faults(&content);
    faults.extend(missing_answers::faults(&content, page_model));
    as_findings(faults, form)
}

fn as_findings(mut faults: Vec<Fault>, form: &Localized) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    faults.retain(|fault| seen.insert((fault.kind.clone(), fault.of.clone())));
    faults.into_iter().map(|fault| fault.finding(form)).collect()
}

/// What is wrong with the pages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum FaultKind {
    /// A text or a field is outside of its area.
    Overflow,
    /// A text or a field overlaps another.
    Overlap,
    /// A heading or a label is at the end of a page, and what it belongs to is on the next.
    HeadingAlone,
    /// A text is on no page.
    TextMissing,
    /// A field is on no page.
    BoxMissing,
    /// No font has this character.
    GlyphMissing(String),
}

/// Something wrong with the pages.
#[derive(Debug, PartialEq, Eq)]
struct Fault {
    kind: FaultKind,
    /// The id of the field or section that it concerns, if it is known.
    of: Option<String>,
    /// The page, from 1, if it is on one.
    page: Option<usize>,
}

impl Fault {
    fn finding(self, form: &Localized) -> Diagnostic {
        let place = Place::form_in(&form.identity.form, &form.language.tag);
        let (field, page) = (self.of.unwrap_or_default(), self.page.unwrap_or_default());
        let error = |code| Diagnostic::error(code, place.clone());
        match self.kind {
            FaultKind::HeadingAlone => {
                Diagnostic::warning(Code::PageHeadingAlone, place.clone()).with("field", field).with("page", page)
            }
            FaultKind::Overflow => error(Code::PageOverflow).with("field", field).with("page", page),
            FaultKind::Overlap => error(Code::PageOverlap).with("field", field).with("page", page),
            FaultKind::TextMissing => error(Code::PageTextMissing).with("field", field),
            FaultKind::BoxMissing => error(Code::PageBoxMissing).with("field", field),
            FaultKind::GlyphMissing(character) => {
                error(Code::GlyphMissing).with("field", field).with("character", character)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localized::Kind;
    use crate::text::Line;
    use crate::{Files, Project};

    fn form() -> Localized {
        let (project, _) = Project::read(Files::built_in());
        let definition = project.form("followup").unwrap();
        project.localize(definition, project.locale(definition, "de-AT").unwrap()).0
    }

    fn typeset(form: &Localized) -> (Vec<FieldAnchor>, PagedDocument) {
        let check = PageCheck::new(form);
        let document = typeset::pages(&typst_world::TypstWorld::new(&check.page_model, None)).unwrap();
        (check.anchors, document)
    }

    #[test]
    fn a_text_that_was_not_typeset_is_missing_with_its_field() {
        let mut form = form();
        let (anchors, document) = typeset(&form);
        assert_eq!(findings(&form, &anchors, &document), []);
        let code = |form: &Localized| {
            let findings = findings(form, &anchors, &document);
            assert_eq!(findings.len(), 1, "{findings:?}");
            (findings[0].code, findings[0].arguments[0].1.clone())
        };
        let field = form.sections[1].fields.iter_mut().find(|field| matches!(field.kind, Kind::Rating { .. })).unwrap();
        let id = field.id.to_string();
        let known = std::mem::replace(&mut field.label, Line::text("Das steht nirgends."));
        assert_eq!(code(&form), (Code::PageTextMissing, id.clone()));
        // A label that another field has, too, must be there twice.
        let mut twice = form.clone();
        let other = twice.sections[0].fields.last().unwrap().label.clone();
        let field = twice.sections[1].fields.iter_mut().find(|field| field.id.as_str() == id).unwrap();
        field.label = other;
        assert_eq!(code(&twice).0, Code::PageTextMissing);
        form.sections[1].fields.iter_mut().find(|field| field.id.as_str() == id).unwrap().label = known;
        assert_eq!(findings(&form, &anchors, &document), []);
    }

    #[test]
    fn a_field_that_is_on_no_page_is_found() {
        let form = form();
        let (mut anchors, document) = typeset(&form);
        let mut lost = anchors[0].clone();
        lost.path = "goals[2].goal-words".to_owned();
        anchors.push(lost);
        let findings = findings(&form, &anchors, &document);
        assert_eq!(findings.len(), 1);
        assert_eq!((findings[0].code, findings[0].arguments[0].1.as_str()), (Code::PageBoxMissing, "goals"));
    }

    #[test]
    fn characters_without_a_glyph_are_named_with_their_fields() {
        let mut form = form();
        form.sections[0].fields[1].label = Line::text("Telefon ☎ und 漢字 und ☎ 👩‍👩‍👧 ﷺ Größe Київ");
        let id = form.sections[0].fields[1].id.to_string();
        let (anchors, document) = typeset(&form);
        let findings = findings(&form, &anchors, &document);
        let named: Vec<_> = findings.iter().map(|finding| finding.arguments[1].1.as_str()).collect();
        let expected: Vec<_> =
            ["☎", "漢", "字", "👩‍👩‍👧", "ﷺ"].into_iter().filter(|character| printable_text::clean(character).1).collect();
        assert!(expected.len() > 2 && named == expected, "{named:?}");
        assert!(findings.iter().all(|finding| finding.code == Code::GlyphMissing && finding.arguments[0].1 == id));
    }

    #[test]
    fn characters_of_the_handout_are_found_too() {
        let mut form = form();
        let handout = form.handout.as_mut().unwrap();
        handout.title = Line::text("☎ Danke");
        handout.parts[0].heading = Line::text("漢字");
        let part = handout.parts[0].id.to_string();
        let (anchors, document) = typeset(&form);
        let findings = findings(&form, &anchors, &document);
        let named: Vec<_> =
            findings.iter().map(|finding| (&*finding.arguments[0].1, &*finding.arguments[1].1)).collect();
        assert!(named.contains(&(&*part, "漢")) && named.contains(&(&*part, "字")), "{named:?}");
    }

    #[test]
    fn the_fingerprint_is_that_of_the_pages() {
        let mut form = form();
        let of = |form: &Localized| PageCheck::new(form).fingerprint();
        let first = of(&form);
        assert_eq!(of(&form), first);
        form.sections[0].fields[1].label = Line::text("Anders");
        let second = of(&form);
        assert_ne!(second, first);
        form.handout.as_mut().unwrap().title = Line::text("Anders");
        assert_ne!(of(&form), second, "the words of the handout are checked with the pages");
    }
}
