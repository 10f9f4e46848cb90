//! Creates form fields: one per anchor, and one per group of options that exclude each other.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

use super::super::layout_map::FieldAnchor;
use super::super::widget_spec::{ListedOptions, WidgetContent, WidgetSpec};
use super::anchor_links::AnchorLink;
use super::appearance::{self, Size};
use super::field_fonts::{self, FieldFonts};
use super::typing_encoding::Script;
use crate::acroform::{IDENTITY_MIN_SIZE, TYPING_FONT};

/// Field flags (ISO 32000-1, tables 221, 226 and 228).
mod flag {
    pub(super) const READ_ONLY: i64 = 1;
    pub(super) const REQUIRED: i64 = 1 << 1;
    pub(super) const MULTILINE: i64 = 1 << 12;
    /// `NoToggleToOff` is not set, so that a chosen option can be cleared again.
    pub(super) const RADIO: i64 = 1 << 15;
    pub(super) const COMBO: i64 = 1 << 17;
    pub(super) const COMB: i64 = 1 << 24;
}

/// Annotation flag `Print` (ISO 32000-1, table 165).
const PRINT: i64 = 4;

/// The state of an unmarked button.
const OFF: &str = "Off";

/// How text is typed into the fields of a form.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Style {
    /// The font size in points.
    pub(in super::super) size: f32,
    /// Whether the language is written from right to left.
    pub(in super::super) rtl: bool,
    /// The script of the language.
    pub(in super::super) script: Script,
}

/// Returns the distance of text from the edge of a field, in points.
///
/// `MuPDF` shifts non-Latin text in single-line fields down as far as the field has room, which then clips it.
fn padding(is_multiline: bool, size: Size, font_size: f32) -> i64 {
    if is_multiline {
        return 3;
    }
    #[allow(clippy::cast_possible_truncation, reason = "the result is between 3 and 5")]
    let padding = ((size.height - font_size) / 4.0).ceil().clamp(3.0, 5.0) as i64;
    padding
}

/// The largest font size of the identity field, which only programs read.
const IDENTITY_FONT_SIZE: f32 = 6.0;

/// Returns the font size in which a line of ASCII text fits into a field, all in points.
fn identity_size(text: &str, size: Size, font: &FieldFonts) -> f32 {
    let room = size.width - 4.0;
    let fitting = room / field_fonts::line_width(text, 1.0, font).max(1.0);
    // Quarters of a point, so that few sizes exist.
    ((fitting * 4.0).floor() / 4.0).clamp(IDENTITY_MIN_SIZE, IDENTITY_FONT_SIZE)
}

/// Returns the default appearance string of a text field: font, size in points, black.
pub(super) fn default_appearance(size: f32) -> Object {
    Object::string_literal(format!("/{TYPING_FONT} {size} Tf 0 g"))
}

/// Creates form fields.
pub(super) struct WidgetBuilder<'a> {
    pdf: &'a mut Document,
    font: FieldFonts,
    style: Style,
    /// The appearance streams of buttons, which share them, by content and by size in hundredths of a point.
    button_looks: BTreeMap<(ButtonLook, u32, u32), ObjectId>,
    /// The lists of options that fields share.
    lists: BTreeMap<ListedOptions, ObjectId>,
}

/// The content of the appearance stream of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum ButtonLook {
    Nothing,
    Cross,
}

impl<'a> WidgetBuilder<'a> {
    /// Creates a builder for fields that use `font`.
    pub(super) const fn new(pdf: &'a mut Document, font: FieldFonts, style: Style) -> Self {
        Self { pdf, font, style, button_looks: BTreeMap::new(), lists: BTreeMap::new() }
    }

    /// Creates the fields of all anchors and returns the root fields in the order of the structure tree.
    pub(super) fn make_all(
        &mut self,
        anchors: &[FieldAnchor],
        found: &BTreeMap<usize, AnchorLink>,
    ) -> Result<Vec<Object>, String> {
        let mut fields: Vec<Object> = Vec::new();
        let mut groups: BTreeMap<String, ObjectId> = BTreeMap::new();
        let mut in_order: Vec<_> = anchors.iter().zip(found.values()).collect();
        in_order.sort_by_key(|(_, place)| place.position);
        for (anchor, place) in in_order {
            let widget = &anchor.widget;
            let size = self.size(place.link)?;
            let mut entries = self.entries(widget, size);
            let name = widget.name.to_string();
            if let WidgetContent::Radio { group, .. } = &widget.kind {
                let parent = *groups.entry(name.clone()).or_insert_with(|| {
                    let parent = self.pdf.add_object(self::group(&name, group, widget.required));
                    fields.push(parent.into());
                    parent
                });
                entries.set("Parent", parent);
                self.add_kid(parent, place.link)?;
            } else {
                if groups.insert(name.clone(), place.link).is_some() {
                    return Err(format!("two fields are called {name}"));
                }
                entries.set("T", text_string(&name));
                fields.push(place.link.into());
            }
            self.replace(place, entries)?;
        }
        Ok(fields)
    }

    fn add_kid(&mut self, parent: ObjectId, kid: ObjectId) -> Result<(), String> {
        let parent = self.pdf.get_dictionary_mut(parent).map_err(|_| "a group is missing")?;
        let kids = parent.get_mut(b"Kids").and_then(Object::as_array_mut).map_err(|_| "a group holds no list")?;
        kids.push(kid.into());
        Ok(())
    }

    /// Replaces a link by a widget, keeping its rectangle and its number in the parent tree.
    fn replace(&mut self, place: &AnchorLink, mut entries: Dictionary) -> Result<(), String> {
        let link = self.pdf.get_dictionary_mut(place.link).map_err(|_| "a link is missing")?;
        for key in ["Rect", "StructParent"] {
            let kept = link.get(key.as_bytes()).map_err(|_| format!("a link has no {key}"))?;
            entries.set(key, kept.clone());
        }
        entries.set("Type", "Annot");
        entries.set("Subtype", "Widget");
        entries.set("F", PRINT);
        entries.set("P", place.page);
        *link = entries;
        Ok(())
    }

    /// Returns the entries of a field, or of one option of a group.
    fn entries(&mut self, widget: &WidgetSpec, size: Size) -> Dictionary {
        let mut entries = match &widget.kind {
            WidgetContent::Line(max) => {
                let look = self.empty_text(size, 0);
                self.text(0, *max, self.style.size, size, look)
            }
            WidgetContent::Lines { max, ruled } => self.lines(*max, *ruled, size),
            WidgetContent::Listed(options) => self.listed(options, size),
            WidgetContent::Digits(count) => self.digits(*count, size),
            WidgetContent::Fixed(text) => self.fixed(text, size),
            WidgetContent::Check(code) => self.check(code, size),
            WidgetContent::Radio { code, .. } => self.radio(code, size),
            WidgetContent::Signature => self.signature(size),
        };
        if widget.required && !matches!(widget.kind, WidgetContent::Radio { .. }) {
            let flags = entries.get(b"Ff").and_then(Object::as_i64).unwrap_or(0);
            entries.set("Ff", flags | flag::REQUIRED);
        }
        entries.set("TU", text_string(&widget.label));
        entries
    }

    fn text(&self, flags: i64, max: Option<u32>, font_size: f32, size: Size, look: ObjectId) -> Dictionary {
        let mut entries = dictionary! {
            "FT" => "Tx",
            "Ff" => flags,
            "DA" => default_appearance(font_size),
            // The border has no colour and is invisible, but viewers add its width to the distance of text from the
            // edge.
            "BS" => dictionary! { "W" => padding(flags & flag::MULTILINE != 0, size, font_size), "S" => "S" },
            "AP" => dictionary! { "N" => look },
        };
        if let Some(max) = max {
            entries.set("MaxLen", max);
        }
        if self.style.rtl {
            entries.set("Q", 2);
        }
        entries
    }

    /// Returns the entries of a multi-line field.
    fn lines(&mut self, max: Option<u32>, ruled: u32, size: Size) -> Dictionary {
        let look = self.empty_text(size, ruled);
        self.text(flag::MULTILINE, max, self.style.size, size, look)
    }

    /// Returns the entries of a field for one of the options of a list. Fields with the same list share its options.
    fn listed(&mut self, options: &ListedOptions, size: Size) -> Dictionary {
        let look = self.empty_text(size, 0);
        let mut entries = self.text(flag::COMBO, None, self.style.size, size, look);
        let known = self.lists.get(options).copied();
        let list = known.unwrap_or_else(|| {
            let pair = |(code, words): &(String, String)| vec![text_string(code), text_string(words)].into();
            // With a blank option, a choice can be taken back in programs that let nobody type. PyMuPDF refuses an empty text.
            let nothing = (" ".to_owned(), " ".to_owned());
            let pairs: Vec<Object> = std::iter::once(&nothing).chain(options.iter()).map(pair).collect();
            let list = self.pdf.add_object(pairs);
            self.lists.insert(ListedOptions::clone(options), list);
            list
        });
        entries.set("FT", "Ch");
        entries.set("Opt", list);
        entries
    }

    /// Returns the entries of a field with one box per digit. Digits run from left to right in all languages.
    fn digits(&mut self, count: u32, size: Size) -> Dictionary {
        let look = self.empty_text(size, 0);
        let mut entries = self.text(flag::COMB, Some(count), self.style.size, size, look);
        entries.remove(b"Q");
        entries.remove(b"BS");
        entries
    }

    fn fixed(&mut self, text: &str, size: Size) -> Dictionary {
        let font_size = identity_size(text, size, &self.font);
        let look = self.pdf.add_object(field_fonts::line(text, font_size, size, self.font));
        let mut entries = self.text(flag::READ_ONLY, None, font_size, size, look);
        entries.remove(b"Q");
        entries.remove(b"BS");
        entries.set("V", text_string(text));
        entries
    }

    fn check(&mut self, code: &str, size: Size) -> Dictionary {
        let mut entries = self.radio(code, size);
        entries.set("FT", "Btn");
        entries.set("V", OFF);
        entries
    }

    /// Returns the entries of one option; its group has the entries that options share.
    fn radio(&mut self, code: &str, size: Size) -> Dictionary {
        let (on, off) = (self.button_look(ButtonLook::Cross, size), self.button_look(ButtonLook::Nothing, size));
        dictionary! {
            "AS" => OFF,
            "AP" => dictionary! { "N" => dictionary! { code => on, OFF => off } },
            // For viewers that draw marks themselves: a cross.
            "MK" => dictionary! { "CA" => Object::string_literal("8") },
        }
    }

    fn signature(&mut self, size: Size) -> Dictionary {
        let look = self.pdf.add_object(appearance::nothing(size));
        dictionary! { "FT" => "Sig", "AP" => dictionary! { "N" => look } }
    }

    /// Returns the appearance stream of an empty text field. Fields do not share it: pypdf overwrites the stream of the field
    /// that it fills in, and all fields with that stream would display the same text.
    fn empty_text(&mut self, size: Size, ruled: u32) -> ObjectId {
        let look = appearance::empty_text(size, ruled, field_fonts::resources(self.font));
        self.pdf.add_object(look)
    }

    /// Returns the appearance stream of a button, shared by all buttons of the same size.
    fn button_look(&mut self, look: ButtonLook, size: Size) -> ObjectId {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places are smaller than pages")]
        let hundredths = |points: f32| (points * 100.0).round() as u32;
        let key = (look, hundredths(size.width), hundredths(size.height));
        if let Some(&known) = self.button_looks.get(&key) {
            return known;
        }
        let id = self.pdf.add_object(match look {
            ButtonLook::Nothing => appearance::nothing(size),
            ButtonLook::Cross => appearance::cross(size),
        });
        self.button_looks.insert(key, id);
        id
    }

    fn size(&self, link: ObjectId) -> Result<Size, String> {
        let link = self.pdf.get_dictionary(link).map_err(|_| "a link is missing")?;
        let corners =
            link.get_deref(b"Rect", self.pdf).and_then(Object::as_array).map_err(|_| "a link has no place")?;
        let numbers: Vec<f32> = corners.iter().filter_map(|number| number.as_float().ok()).collect();
        let [left, bottom, right, top] = numbers[..] else {
            return Err("a link's place has not four sides".to_owned());
        };
        Ok(Size { width: (right - left).abs(), height: (top - bottom).abs() })
    }
}

/// Returns the field of a group of options, without its options.
fn group(name: &str, label: &str, required: bool) -> Dictionary {
    dictionary! {
        "FT" => "Btn",
        "Ff" => flag::RADIO | if required { flag::REQUIRED } else { 0 },
        "T" => text_string(name),
        "TU" => text_string(label),
        "V" => OFF,
        "Kids" => Vec::<Object>::new(),
    }
}
