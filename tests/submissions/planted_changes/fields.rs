//! Fields: where they are, what they are called, what they accept.

use lopdf::{Document, Object};

use super::edit::{annotate, button, button_mut, dictionary, field, field_mut, fields as all_fields, form_mut, object};
use super::files::Base::{Consent, Followup, Sink};
use super::{Place, Planted, alters};

/// A text field, a choice of three buttons, a box to tick, a signature, and fields of a scale.
const TEXT: &str = "client-name";
const CHOICE: &str = "help-again";
const BOX: &str = "understanding#easy";
const SIGNATURE: &str = "sign-client/signature";
const LINES: &str = "strengths";

/// Lists the changes.
pub fn changes() -> Vec<Planted> {
    entries().into_iter().chain(buttons()).chain(lists()).collect()
}

fn sets(name: &'static str, key: &'static str, value: &'static str) -> Planted {
    alters(name, Followup, Place::Field(TEXT), move |document| field_mut(document, TEXT).set(key, object(value)))
}

fn entries() -> Vec<Planted> {
    vec![
        sets("a field is moved", "Rect", "[94.96 100 530.07 122]"),
        sets("a field is enlarged over the page", "Rect", "[0 0 595 842]"),
        sets("a field has no extent", "Rect", "[0 0 0 0]"),
        sets("a field is hidden", "F", "6"),
        sets("a field is not printed", "F", "0"),
        sets("a field is only printed", "F", "36"),
        sets("a field is invisible", "F", "5"),
        sets("a field cannot be used", "F", "68"),
        sets("a field is locked", "F", "132"),
        sets("the content of a field is locked", "F", "516"),
        sets("a field is hidden until the mouse comes", "F", "260"),
        sets("a field does not turn with the page", "F", "20"),
        sets("a field is read-only", "Ff", "3"),
        sets("a field is no longer required", "Ff", "0"),
        sets("a field is exported no more", "Ff", "6"),
        sets("a field has several lines", "Ff", "4098"),
        sets("a field is a password", "Ff", "8194"),
        sets("a field names a file", "Ff", "1048578"),
        sets("a field has a comb", "Ff", "16777218"),
        sets("a field takes rich text", "Ff", "33554434"),
        sets("a field takes three letters", "MaxLen", "3"),
        sets("a field has another label", "TU", "(Bankverbindung)"),
        sets("a field has a name for export", "TM", "(iban)"),
        sets("a field has a default value", "DV", "(Max Muster)"),
        sets("a field has a rich value", "RV", "(<body>x</body>)"),
        sets("a field has another default look", "DA", "(/Webdings 0.1 Tf 1 g)"),
        sets("a field is aligned to the right", "Q", "2"),
        sets("a field has a default style", "DS", "(color:#ffffff)"),
        sets("a field has an option", "Opt", "[(a) (b)]"),
        sets("a field belongs to a layer that is off", "OC", "<< /Type /OCG /Name (x) >>"),
        runs("a field has an action", "A", "<< /S /SubmitForm /F (http://example.org) >>"),
        runs("a field runs a script on each key", "AA", "<< /K << /S /JavaScript /JS (event.value='x') >> >>"),
        runs("a field runs a script when it is left", "AA", "<< /Bl << /S /JavaScript /JS (app.alert(1)) >> >>"),
        sets("a field has a caption and colours", "MK", "<< /CA (Ja) /BG [1 1 1] /BC [1 0 0] >>"),
        sets("a field has a turned label", "MK", "<< /R 180 >>"),
        sets("a field has a thick border", "BS", "<< /W 40 /S /S >>"),
        sets("a field has another border", "Border", "[0 0 30]"),
        sets("a field has another border style", "BS", "<< /W 4 /S /B >>"),
        sets("a field is of another kind", "FT", "/Sig"),
        sets("a field has another language", "Lang", "(en)"),
        sets("a field has another number in the structure", "StructParent", "1"),
        sets("a field has contents", "Contents", "(Bitte nichts eintragen)"),
        sets("a field has a highlight", "H", "/T"),
        alters("a field is renamed", Followup, Place::Field(TEXT), |document| {
            field_mut(document, TEXT).set("T", object("(client-iban)"));
        }),
        alters("two fields change their names", Followup, Place::Field(LINES), |document| {
            let (one, other) = (field(document, LINES), field(document, "cm-advice"));
            document.get_dictionary_mut(one).unwrap().set("T", object("(cm-advice)"));
            document.get_dictionary_mut(other).unwrap().set("T", object("(strengths)"));
        }),
        alters("two fields change places", Followup, Place::Field("end-date@day"), |document| {
            let (one, other) = (field(document, "end-date@day"), field(document, "talk-date@day"));
            let rectangle = |id| document.get_dictionary(id).unwrap().get(b"Rect").unwrap().clone();
            let (first, second) = (rectangle(one), rectangle(other));
            document.get_dictionary_mut(one).unwrap().set("Rect", second);
            document.get_dictionary_mut(other).unwrap().set("Rect", first);
        }),
        alters("a comb loses its length", Followup, Place::Field("end-date@day"), |document| {
            drop(field_mut(document, "end-date@day").remove(b"MaxLen"));
        }),
        alters("a multiline field gets one line", Followup, Place::Field(LINES), |document| {
            field_mut(document, LINES).set("Ff", 0);
        }),
        alters("the identity field is hidden", Followup, Place::Field("bogen:form"), |document| {
            field_mut(document, "bogen:form").set("F", 2);
        }),
        alters("the identity field can be changed", Followup, Place::Field("bogen:form"), |document| {
            field_mut(document, "bogen:form").set("Ff", 0);
        }),
        alters("a signature field locks others", Consent, Place::Field(SIGNATURE), |document| {
            field_mut(document, SIGNATURE).set("Lock", object("<< /Type /SigFieldLock /Action /All >>"));
        }),
        alters("a signature field has seed values", Consent, Place::Field(SIGNATURE), |document| {
            field_mut(document, SIGNATURE).set("SV", object("<< /Type /SV /Reasons [(x)] /Ff 8 >>"));
        }),
        alters("a signature field is read-only", Consent, Place::Field(SIGNATURE), |document| {
            field_mut(document, SIGNATURE).set("Ff", 1);
        }),
    ]
}

/// Sets an entry that runs something. The finding is about the whole file.
fn runs(name: &'static str, key: &'static str, value: &'static str) -> Planted {
    Planted { place: Place::Document, ..sets(name, key, value) }
}

fn buttons() -> Vec<Planted> {
    let choice = |name, change: fn(&mut Document)| alters(name, Followup, Place::Field(CHOICE), change);
    vec![
        choice("two options change places", |document| {
            let (one, other) = (button(document, CHOICE, 0), button(document, CHOICE, 1));
            let rectangle = |id| document.get_dictionary(id).unwrap().get(b"Rect").unwrap().clone();
            let (first, second) = (rectangle(one), rectangle(other));
            document.get_dictionary_mut(one).unwrap().set("Rect", second);
            document.get_dictionary_mut(other).unwrap().set("Rect", first);
        }),
        choice("two export values are exchanged", |document| {
            rename_state(document, 0, "not-now", "perhaps");
            rename_state(document, 1, "perhaps", "not-now");
        }),
        choice("an export value is another", |document| rename_state(document, 0, "not-now", "maybe")),
        choice("an option is removed", |document| {
            let kids = field_mut(document, CHOICE).get_mut(b"Kids").unwrap().as_array_mut().unwrap();
            drop(kids.remove(3));
        }),
        choice("options have other words", |document| {
            field_mut(document, CHOICE).set("Opt", object("[(perhaps) (not-now) (needed) (no-answer)]"));
        }),
        choice("an option has another label", |document| {
            button_mut(document, CHOICE, 1).set("TU", object("(Ja)"));
        }),
        choice("an option is hidden", |document| button_mut(document, CHOICE, 1).set("F", 2)),
        alters("an option has a script", Followup, Place::Document, |document| {
            let script = "<< /D << /S /JavaScript /JS (this.getField('help-again').value='needed') >> >>";
            button_mut(document, CHOICE, 0).set("AA", object(script));
        }),
        choice("a choice can be taken back", |document| field_mut(document, CHOICE).set("Ff", 32768 | 1 << 14)),
        choice("options are in unison", |document| field_mut(document, CHOICE).set("Ff", 32768 | 1 << 25)),
        choice("a choice becomes boxes to tick", |document| field_mut(document, CHOICE).set("Ff", 0)),
        choice("a button belongs to another field", |document| {
            let other = button(document, "how-asked", 0);
            let parent = field(document, CHOICE);
            document.get_dictionary_mut(other).unwrap().set("Parent", parent);
        }),
        alters("a box to tick is another kind of button", Consent, Place::Field(BOX), |document| {
            field_mut(document, BOX).set("Ff", 1 << 16);
        }),
        alters("a box to tick has another mark", Consent, Place::Field(BOX), |document| {
            field_mut(document, BOX).set("MK", object("<< /CA (4) /BG [0 0 0] >>"));
        }),
    ]
}

/// Gives the state of a button another name.
fn rename_state(document: &mut Document, index: usize, from: &str, to: &str) {
    let own = button(document, CHOICE, index);
    super::edit::change_at(document, own, &["AP", "N"], |states| {
        let look = states.remove(from.as_bytes()).unwrap();
        states.set(to, look);
    });
}

fn lists() -> Vec<Planted> {
    vec![
        alters("a field is removed", Followup, Place::Field(LINES), |document| {
            let gone = field(document, LINES);
            remove(document, gone);
            super::edit::page_mut(document, 3).get_mut(b"Annots").map_or_else(
                |_| (),
                |list| {
                    if let Ok(list) = list.as_array_mut() {
                        list.retain(|own| own.as_reference().ok() != Some(gone));
                    }
                },
            );
        }),
        alters("a field is taken off its page", Followup, Place::Field(LINES), |document| {
            let gone = field(document, LINES);
            let page = super::edit::page(document, 3);
            let home = match document.get_dictionary(page).unwrap().get(b"Annots").unwrap() {
                Object::Reference(list) => *list,
                _ => page,
            };
            let list = match document.get_object_mut(home).unwrap() {
                Object::Array(list) => list,
                own => own.as_dict_mut().unwrap().get_mut(b"Annots").unwrap().as_array_mut().unwrap(),
            };
            list.retain(|own| own.as_reference().ok() != Some(gone));
        }),
        alters("a field is added", Followup, Place::Field("iban"), |document| {
            let widget = "<< /Subtype /Widget /FT /Tx /T (iban) /TU (IBAN) /Rect [60 20 300 40] /F 4 /DA (/Webdings 10 Tf 0 g) >>";
            let widget = annotate(document, 1, widget);
            form_mut(document).get_mut(b"Fields").unwrap().as_array_mut().unwrap().push(widget.into());
        }),
        alters("a field without a widget is added", Followup, Place::Field("secret"), |document| {
            let more = document.add_object(dictionary("<< /FT /Tx /T (secret) /V (x) >>"));
            form_mut(document).get_mut(b"Fields").unwrap().as_array_mut().unwrap().push(more.into());
        }),
        alters("a push button is added", Followup, Place::Field("send"), |document| {
            let widget = "<< /Subtype /Widget /FT /Btn /Ff 65536 /T (send) /Rect [60 20 300 40] /F 4 /MK << /CA (Senden) >> /A << /S /SubmitForm /F << /FS /URL /F (http://example.org) >> >> >>";
            let widget = annotate(document, 1, widget);
            form_mut(document).get_mut(b"Fields").unwrap().as_array_mut().unwrap().push(widget.into());
        }),
        alters("a field has a second widget", Followup, Place::Field(TEXT), |document| {
            let parent = field(document, TEXT);
            let widget =
                format!("<< /Subtype /Widget /Parent {} {} R /Rect [60 20 300 40] /F 4 >>", parent.0, parent.1);
            let widget = annotate(document, 3, &widget);
            field_mut(document, TEXT).set("Kids", vec![Object::from(widget)]);
        }),
        alters("a widget of no field lies over a page", Sink, Place::Field(""), |document| {
            let look = super::edit::stream(document, "<< /Subtype /Form /BBox [0 0 400 80] >>", "1 g 0 0 400 80 re f");
            let widget =
                format!("<< /Subtype /Widget /Rect [60 400 460 480] /F 4 /AP << /N {} {} R >> >>", look.0, look.1);
            annotate(document, 3, &widget);
        }),
        alters("the fields are in another order of calculation", Followup, Place::Document, |document| {
            let list: Vec<_> = all_fields(document).into_iter().map(Object::from).take(3).collect();
            form_mut(document).set("CO", list);
        }),
    ]
}

fn remove(document: &mut Document, gone: lopdf::ObjectId) {
    let list = form_mut(document).get_mut(b"Fields").unwrap().as_array_mut().unwrap();
    list.retain(|own| own.as_reference().ok() != Some(gone));
}
