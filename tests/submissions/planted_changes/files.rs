//! The forms that are changed, and the two ways in which a changed file is written.

use std::sync::LazyLock;

use bogen::Project;
use bogen::render::pdf::{self, Options};
use bogen::submission::pdf::IssuedForm;
use lopdf::{Document, IncrementalDocument, Object};

use super::respelled;
use crate::fixtures;

/// A form that is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The questionnaire at the end, with choices, scales and an agreement.
    Followup,
    /// The consent form, with agreements and signatures.
    Consent,
    /// The form with every kind of field.
    Sink,
}

/// How a changed file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Behind the unchanged bytes of the form.
    Appended,
    /// Anew, with other object numbers, order and packing.
    Anew,
    /// Anew, with contents of pages that are spelled differently and draw the same.
    Respelled,
}

/// A form as it is issued.
struct Issued {
    bytes: Vec<u8>,
    document: Document,
    blank: IssuedForm,
}

static FORMS: LazyLock<[Issued; 3]> = LazyLock::new(|| {
    let (project, findings) = Project::read(fixtures::built_in_and("kitchen-sink"));
    assert_eq!(findings, []);
    ["followup", "consent", "kitchen-sink"].map(|id| {
        let definition = project.form(id).unwrap();
        let form = project.localize(definition, project.locale(definition, "de-AT").unwrap()).0;
        let bytes = pdf::render(&form, Options::default()).unwrap().bytes;
        let document = Document::load_mem(&bytes).unwrap();
        let blank = IssuedForm::new(bytes.clone()).unwrap();
        Issued { bytes, document, blank }
    })
});

fn issued(base: Base) -> &'static Issued {
    let [followup, consent, sink] = &*FORMS;
    match base {
        Base::Followup => followup,
        Base::Consent => consent,
        Base::Sink => sink,
    }
}

/// Returns the issued form, to compare with.
pub fn blank(base: Base) -> &'static IssuedForm {
    &issued(base).blank
}

/// Returns the objects of the issued form.
pub fn document(base: Base) -> Document {
    issued(base).document.clone()
}

/// Changes a form and writes the file.
pub fn write(base: Base, written: Written, change: &dyn Fn(&mut Document)) -> Vec<u8> {
    let Issued { bytes, document: before, .. } = issued(base);
    let mut after = before.clone();
    change(&mut after);
    let mut file = Vec::new();
    match written {
        Written::Anew | Written::Respelled => {
            if written == Written::Respelled {
                respelled::respell(&mut after);
            }
            after.renumber_objects();
            after.compress();
            after.save_to(&mut file).unwrap();
        }
        Written::Appended => {
            let mut update = IncrementalDocument::create_from(bytes.clone(), before.clone());
            let changed = |(id, object): &(lopdf::ObjectId, Object)| before.objects.get(id) != Some(object);
            update.new_document.objects.extend(after.objects.into_iter().filter(changed));
            update.new_document.max_id = after.max_id;
            update.save_to(&mut file).unwrap();
            assert!(file.starts_with(bytes));
        }
    }
    file
}
