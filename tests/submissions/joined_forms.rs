//! Several filled-in forms that were joined into one file.

use std::path::Path;
use std::sync::LazyLock;

use bogen::integrity::{Change, FormState};
use bogen::render::pdf::{self, Options};
use bogen::submission::pdf::{IssuedForm, PdfSubmission};
use bogen::{Files, Localized, Project};
use lopdf::{Document, Object, ObjectId};

static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::read(Files::built_in()).0);

fn form(id: &str) -> Localized {
    let definition = PROJECT.form(id).unwrap();
    PROJECT.localize(definition, PROJECT.locale(definition, "en-GB").unwrap()).0
}

fn blank(id: &str) -> Vec<u8> {
    pdf::render(&form(id), Options::default()).unwrap().bytes
}

fn fields(document: &Document) -> (ObjectId, Vec<Object>) {
    let form = document.catalog().unwrap().get(b"AcroForm").unwrap().as_reference().unwrap();
    (form, document.get_dictionary(form).unwrap().get(b"Fields").unwrap().as_array().unwrap().clone())
}

/// Fills a name into the first text field.
fn filled(id: &str, name: &str) -> Document {
    let mut document = Document::load_mem(&blank(id)).unwrap();
    let is_text = |id: &ObjectId| {
        let field = document.get_dictionary(*id).unwrap();
        field.get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Tx") && field.has(b"Rect")
    };
    let field = fields(&document).1.iter().map(|id| id.as_reference().unwrap()).find(is_text).unwrap();
    document.get_dictionary_mut(field).unwrap().set("V", Object::string_literal(name));
    document
}

/// Puts the pages and fields of a form behind those of another one. `rename` is applied to the names of its fields.
fn joined(mut first: Document, mut second: Document, rename: fn(&str) -> String) -> Vec<u8> {
    second.renumber_objects_with(first.max_id + 1);
    let (_, more) = fields(&second);
    for id in more.iter().map(|id| id.as_reference().unwrap()) {
        let field = second.get_dictionary_mut(id).unwrap();
        let name = String::from_utf8(field.get(b"T").unwrap().as_str().unwrap().to_vec()).unwrap();
        field.set("T", Object::string_literal(rename(&name)));
    }
    let pages: Vec<ObjectId> = second.get_pages().into_values().collect();
    first.max_id = second.max_id;
    first.objects.extend(second.objects);
    let root = first.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    for page in &pages {
        first.get_dictionary_mut(*page).unwrap().set("Parent", root);
    }
    let tree = first.get_dictionary_mut(root).unwrap();
    tree.get_mut(b"Kids").unwrap().as_array_mut().unwrap().extend(pages.into_iter().map(Object::from));
    let (form, all) = fields(&first);
    first.get_dictionary_mut(form).unwrap().set("Fields", [all, more].concat());
    let mut bytes = Vec::new();
    first.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn each_of_several_forms_is_read_and_compared_by_itself() {
    let renamed: [fn(&str) -> String; 3] =
        [|name| name.to_owned(), |name| format!("{name}+1"), |name| format!("{name} [17]")];
    for rename in renamed {
        for second in ["followup", "monitoring"] {
            let bytes = joined(filled("followup", "Anna"), filled(second, "Boris"), rename);
            let mut file = PdfSubmission::new(&bytes);
            let forms: Vec<_> = file.all_answers(Path::new("x.pdf")).into_iter().map(Result::unwrap).collect();
            let said: Vec<_> = forms.iter().map(|raw| (&*raw.form, format!("{:?}", raw.answers))).collect();
            assert_eq!([said[0].0, said[1].0], ["followup", second]);
            assert!(said[0].1.contains("Anna") && !said[0].1.contains("Boris"), "{said:?}");
            assert!(said[1].1.contains("Boris") && !said[1].1.contains("Anna"), "{said:?}");
            assert!(forms.iter().all(|raw| raw.unknown.is_empty()));
            for (index, id) in ["followup", second].into_iter().enumerate() {
                let report = file.compare_form(index, &IssuedForm::new(blank(id)).unwrap()).unwrap();
                let expected = (Some(FormState::Rewritten), vec![Change::SeveralForms { forms: 2 }]);
                assert_eq!((report.form, report.changes), expected, "{index}");
            }
        }
    }
}
