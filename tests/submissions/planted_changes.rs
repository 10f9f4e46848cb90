//! Changes that somebody plants in a returned PDF: each is found, whether it is appended or the file is written anew. Those
//! of pages are also found if all contents are spelled differently.
//!
//! With `BOGEN_PLANTED` set to a folder, the files are also written there, with a list.

#![allow(
    clippy::wildcard_enum_match_arm,
    clippy::similar_names,
    reason = "`lopdf::Object` is not our enum; short builders of files"
)]

mod annotations;
mod documents;
mod edit;
mod fields;
mod files;
mod fonts;
mod glyphs;
mod harmless;
mod looks;
mod pages;
mod respelled;
mod structure;

use std::collections::BTreeSet;
use std::fmt::Write;

use bogen::integrity::{FormState, IntegrityReport};
use lopdf::Document;
use serde_json::Value;

use files::{Base, Written};

/// A change of a form.
pub struct Planted {
    /// What is changed.
    pub name: &'static str,
    /// The form.
    pub base: Base,
    /// The place that the finding must name.
    pub place: Place,
    /// Whether it alters the form, or is only named.
    pub effect: Effect,
    /// Makes the change.
    pub change: Box<dyn Fn(&mut Document)>,
}

/// A place that a finding names.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// A page, from 1.
    Page(u64),
    /// A field, by its name in the file.
    Field(&'static str),
    /// Part of the document.
    Document,
}

/// What a change does to the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The form is altered.
    Alters,
    /// The finding names it, but the form is not altered.
    IsNamed,
    /// Honest programs do so: there is no finding.
    IsHonest,
}

/// Creates a change that alters the form.
fn alters(name: &'static str, base: Base, place: Place, change: impl Fn(&mut Document) + 'static) -> Planted {
    Planted { name, base, place, effect: Effect::Alters, change: Box::new(change) }
}

/// Makes a change one that is only named: nobody loses or reads anything else by it.
fn named(name: &'static str, planted: Planted) -> Planted {
    Planted { name, effect: Effect::IsNamed, ..planted }
}

/// Changes that are not noticed, each written in both ways. Whoever makes one be noticed takes it out.
const NOT_NOTICED: [&str; 20] = [
    "a field is locked",
    "the content of a field is locked",
    "a field does not turn with the page",
    "a field has a name for export",
    "a field has a thick border",
    "a field has another border",
    "a field has another border style",
    "a field has a highlight",
    "an option is removed",
    "a button belongs to another field",
    "a text field shows its value outside",
    "a text field shows its value invisibly",
    "a text field is covered by a rectangle",
    "a text field looks otherwise under the mouse",
    "a popup with a look covers text",
    "the pages are shown in two columns",
    "the file has an extension",
    "the file forbids to fill it in",
    "the file grants usage rights",
    "the metadata claim another standard",
];

/// All changes, by what they concern.
fn groups() -> [(&'static str, Vec<Planted>); 8] {
    [
        ("pages: text, drawing, boxes, order", pages::changes()),
        ("fields", fields::changes()),
        ("looks of fields", looks::changes()),
        ("fonts", fonts::changes()),
        ("annotations", annotations::changes()),
        ("the document as a whole", documents::changes()),
        ("the structure for assistive technology", structure::changes()),
        ("what is only named, and what honest programs do", harmless::changes()),
    ]
}

fn all() -> Vec<Planted> {
    groups().into_iter().flat_map(|(_, changes)| changes).collect()
}

/// Returns what is wrong with a report; nothing if it is as expected.
fn complaint(planted: &Planted, written: Written, report: Option<&IntegrityReport>) -> Option<String> {
    let Some(report) = report else {
        return (planted.effect != Effect::Alters).then(|| "cannot be compared".to_owned());
    };
    let untouched = match written {
        Written::Appended => FormState::Unchanged,
        Written::Anew | Written::Respelled => FormState::Rewritten,
    };
    let state = if planted.effect == Effect::Alters { FormState::Altered } else { untouched };
    let changes = serde_json::to_value(&report.changes).unwrap();
    if report.form != Some(state) {
        return Some(format!("the form is {:?}: {changes}", report.form));
    }
    let is_named = match planted.effect {
        Effect::IsHonest => report.changes.is_empty(),
        Effect::Alters | Effect::IsNamed => {
            changes.as_array().unwrap().iter().any(|change| names(change, planted.place))
        }
    };
    (!is_named).then(|| format!("{:?} is not named: {changes}", planted.place))
}

fn names(change: &Value, place: Place) -> bool {
    match place {
        Place::Page(page) => change["page"] == page,
        Place::Field(field) => change["field"] == field,
        Place::Document => change.get("field").is_none() && change.get("page").is_none(),
    }
}

#[test]
fn what_is_planted_is_found() {
    let folder = std::env::var_os("BOGEN_PLANTED").map(std::path::PathBuf::from);
    let (mut failures, mut list) = (String::new(), String::new());
    for (number, planted) in all().iter().enumerate() {
        let is_drawn = matches!(planted.place, Place::Page(_)) || planted.effect == Effect::IsHonest;
        for written in [Written::Appended, Written::Anew, Written::Respelled] {
            if written == Written::Respelled && !is_drawn {
                continue;
            }
            let bytes = files::write(planted.base, written, &planted.change);
            let report = files::blank(planted.base).compare(&bytes);
            let complaint = complaint(planted, written, report.as_ref());
            let file = format!("{number:03}-{}-{written:?}.pdf", planted.name.replace([' ', '/', ',', ':'], "-"));
            writeln!(
                list,
                "{file}\t{:?}\t{:?}\t{:?}\t{}",
                planted.base,
                planted.place,
                planted.effect,
                complaint.as_deref().unwrap_or("found")
            )
            .unwrap();
            if let Some(folder) = &folder {
                std::fs::write(folder.join(&file), &bytes).unwrap();
            }
            let is_known = NOT_NOTICED.contains(&planted.name);
            let complaint = match complaint {
                Some(_) if is_known => None,
                None if is_known => Some("is noticed: take it out of the list".to_owned()),
                other => other,
            };
            if let Some(complaint) = complaint {
                writeln!(failures, "{} ({written:?}): {complaint}", planted.name).unwrap();
            }
        }
    }
    if let Some(folder) = folder {
        std::fs::write(folder.join("list.tsv"), list).unwrap();
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn each_change_has_its_own_name_and_does_something() {
    let all = all();
    let names: BTreeSet<_> = all.iter().map(|planted| planted.name).collect();
    assert_eq!(names.len(), all.len());
    for planted in &all {
        let before = files::document(planted.base);
        let mut after = before.clone();
        (planted.change)(&mut after);
        assert!(before.objects != after.objects, "{} changes nothing", planted.name);
    }
}

#[test]
fn the_document_says_how_many_changes_are_planted_and_noticed() {
    let row = |(what, changes): (&str, Vec<Planted>)| {
        let unnoticed = changes.iter().filter(|planted| NOT_NOTICED.contains(&planted.name)).count();
        format!("| {what} | {} | {} |", changes.len(), changes.len() - unnoticed)
    };
    let rows: Vec<_> = groups().into_iter().map(row).collect();
    crate::docs_table::check("planted changes", &["what is changed", "planted", "judged rightly"], &rows);
}
