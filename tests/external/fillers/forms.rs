//! The forms to fill: one with every kind of field but choices from lists, one of the built-in forms, and one with lists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use bogen::acroform::IDENTITY_FIELD;
use bogen::localized::Kind;
use bogen::render::pdf::{self, Options};
use bogen::submission;
use lopdf::{Document, Object};

use crate::support::Form;

/// A blank form as issued.
pub struct Blank {
    /// The form's id.
    pub name: &'static str,
    /// The form, to read returned files.
    pub form: Form,
    /// Its file.
    pub path: PathBuf,
    /// The issued form, to compare with returned files.
    pub handed_out: submission::pdf::IssuedForm,
    /// The names of its fields, without the identity field and calculated ones.
    pub names: BTreeSet<String>,
}

/// All entries.
pub static BLANKS: LazyLock<Vec<Blank>> = LazyLock::new(|| {
    let _ = fs::remove_dir_all(folder());
    fs::create_dir_all(folder()).expect("a folder for the files");
    // One of its texts may be longer here, so that ten thousand characters are allowed in one field.
    let long = ("[field.service-view]\n", "[field.service-view]\nmax-length = 20000\n");
    let sink = Form::changed_fixture("kitchen-sink", "kitchen-sink", "de-AT", long);
    let survey = Form::fixture("household-survey", "household-survey", "de-AT");
    vec![
        blank("kitchen-sink", sink),
        blank("hilfeplan", Form::built_in("hilfeplan", "de-AT")),
        blank("household-survey", survey),
    ]
});

/// Returns the output folder.
pub fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_TARGET_TMPDIR"), "/fillers"))
}

fn blank(name: &'static str, form: Form) -> Blank {
    let pdf = pdf::render(&form.localized, Options::default()).expect("the form is set");
    let path = folder().join(format!("{name}.pdf"));
    fs::write(&path, &pdf.bytes).expect("the form is written");
    let mut names = field_names(&pdf.bytes);
    assert!(names.remove(IDENTITY_FIELD), "{name} does not say which form it is");
    // Nobody has to write what is calculated.
    for field in form.localized.sections.iter().flat_map(|section| &section.fields) {
        if matches!(field.kind, Kind::Calculated { .. }) {
            names.remove(field.id.as_str());
        }
    }
    let handed_out = submission::pdf::IssuedForm::new(pdf.bytes).expect("the form can be read");
    let handed_out = handed_out.with_words(form.localized.continuation_words());
    Blank { name, form, path, handed_out, names }
}

/// Returns the names of a file's fields.
fn field_names(bytes: &[u8]) -> BTreeSet<String> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let form = document.catalog().and_then(|catalog| catalog.get_deref(b"AcroForm", &document)).expect("a form");
    let fields = form.as_dict().and_then(|form| form.get_deref(b"Fields", &document)).expect("fields");
    let name = |field: &Object| {
        let field = document.dereference(field).expect("a field").1.as_dict().expect("a field");
        let name = field.get(b"T").and_then(Object::as_str).expect("a name");
        String::from_utf8(name.to_vec()).expect("names are in ASCII")
    };
    fields.as_array().expect("an array of fields").iter().map(name).collect()
}
