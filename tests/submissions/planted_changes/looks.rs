//! Looks of fields that say something else than their values.

use lopdf::{Document, Object, ObjectId};

use super::edit::{button, change_at, field, field_mut, object, stream};
use super::files::Base::{Consent, Followup};
use super::{Place, Planted, alters};

const TEXT: &str = "unplanned";
const CHOICE: &str = "help-again";
const BOX: &str = "understanding#easy";
const SIGNATURE: &str = "sign-client/signature";

/// Adds what a text field looks like, in the font that the form brings for it.
pub fn text_look(document: &mut Document, content: &str) -> ObjectId {
    let form = document.catalog().unwrap().get_deref(b"AcroForm", document).and_then(Object::as_dict).unwrap();
    let fonts = form.get_deref(b"DR", document).and_then(Object::as_dict).unwrap().clone();
    let look = stream(document, "<< /Type /XObject /Subtype /Form /BBox [0 0 435.12 22.68] >>", content);
    document.get_object_mut(look).and_then(Object::as_stream_mut).unwrap().dict.set("Resources", fonts);
    look
}

/// Draws a text as the value of a field.
pub fn typed(text: &str) -> String {
    format!("/Tx BMC\nq\nBT\n/Webdings 10 Tf\n0 g\n2 7 Td\n({text}) Tj\nET\nQ\nEMC\n")
}

fn give_look(document: &mut Document, name: &str, content: &str) {
    let look = text_look(document, content);
    let mut entry = lopdf::Dictionary::new();
    entry.set("N", look);
    field_mut(document, name).set("AP", entry);
}

fn text(name: &'static str, value: &'static str, content: &'static str) -> Planted {
    alters(name, Followup, Place::Field(TEXT), move |document| {
        if !value.is_empty() {
            field_mut(document, TEXT).set("V", Object::string_literal(value));
        }
        give_look(document, TEXT, content);
    })
}

/// Lists the changes.
pub fn changes() -> Vec<Planted> {
    texts().into_iter().chain(buttons()).chain(signatures()).collect()
}

fn texts() -> Vec<Planted> {
    vec![
        text("a text field shows another name", "Anna", "/Tx BMC q BT /Webdings 10 Tf 0 g 2 7 Td (Berta) Tj ET Q EMC"),
        text("a text field shows another amount", "100", "/Tx BMC q BT /Webdings 10 Tf 0 g 2 7 Td (900) Tj ET Q EMC"),
        text("a text field shows a digit more", "100", "/Tx BMC q BT /Webdings 10 Tf 0 g 2 7 Td (1000) Tj ET Q EMC"),
        text("an empty field shows a text", "", "/Tx BMC q BT /Webdings 10 Tf 0 g 2 7 Td (Ich stimme zu) Tj ET Q EMC"),
        text(
            "a text field shows its value in white",
            "Anna",
            "/Tx BMC q BT /Webdings 10 Tf 1 g 2 7 Td (Anna) Tj ET Q EMC",
        ),
        text(
            "a text field shows its value outside",
            "Anna",
            "/Tx BMC q BT /Webdings 10 Tf 0 g 900 7 Td (Anna) Tj ET Q EMC",
        ),
        text(
            "a text field shows its value invisibly",
            "Anna",
            "/Tx BMC q BT 3 Tr /Webdings 10 Tf 0 g 2 7 Td (Anna) Tj ET Q EMC",
        ),
        text(
            "a text field is covered by a rectangle",
            "Anna",
            "/Tx BMC q BT /Webdings 10 Tf 0 g 2 7 Td (Anna) Tj ET Q EMC 1 g 0 0 435 22 re f",
        ),
        text(
            "a text field shows a text besides its value",
            "Anna",
            "/Tx BMC q BT /Webdings 10 Tf 0 g 2 7 Td (Anna) Tj ET Q EMC BT /Webdings 8 Tf 200 7 Td (nicht) Tj ET",
        ),
        alters("a text field looks otherwise under the mouse", Followup, Place::Field(TEXT), |document| {
            let other = text_look(document, "1 g 0 0 435 22 re f");
            let own = field(document, TEXT);
            change_at(document, own, &["AP"], |looks| looks.set("R", other));
        }),
        alters("the background of a field hides the page", Followup, Place::Field(TEXT), |document| {
            field_mut(document, TEXT).set("MK", object("<< /BG [1] /BC [1] >>"));
            field_mut(document, TEXT).set("BS", object("<< /W 30 >>"));
        }),
    ]
}

fn exchange(document: &mut Document, own: ObjectId, on: &str) {
    change_at(document, own, &["AP", "N"], |states| {
        let (first, second) = (states.get(on.as_bytes()).unwrap().clone(), states.get(b"Off").unwrap().clone());
        states.set(on, second);
        states.set("Off", first);
    });
}

fn buttons() -> Vec<Planted> {
    vec![
        alters("a box looks ticked when it is not", Consent, Place::Field(BOX), |document| {
            let own = field(document, BOX);
            exchange(document, own, "easy");
        }),
        alters("an option looks marked when it is not", Followup, Place::Field(CHOICE), |document| {
            let own = button(document, CHOICE, 0);
            exchange(document, own, "not-now");
        }),
        alters("two options show each other's marks", Followup, Place::Field(CHOICE), |document| {
            let (one, other) = (button(document, CHOICE, 0), button(document, CHOICE, 1));
            exchange(document, one, "not-now");
            exchange(document, other, "perhaps");
        }),
        alters("a marked option looks like others", Followup, Place::Field(CHOICE), |document| {
            let own = button(document, CHOICE, 0);
            change_at(document, own, &["AP", "N"], |states| {
                let off = states.get(b"Off").unwrap().clone();
                states.set("not-now", off);
            });
        }),
        alters("an option that is not marked shows a text", Followup, Place::Field(CHOICE), |document| {
            let look = text_look(document, &typed("ja"));
            let own = button(document, CHOICE, 1);
            change_at(document, own, &["AP", "N"], |states| states.set("Off", look));
        }),
        alters("a box has a state more", Consent, Place::Field(BOX), |document| {
            let look = text_look(document, &typed("x"));
            let own = field(document, BOX);
            change_at(document, own, &["AP", "N"], |states| states.set("other", look));
        }),
    ]
}

fn signatures() -> Vec<Planted> {
    vec![
        alters("a signature is drawn into its field", Consent, Place::Field(SIGNATURE), |document| {
            give_look(document, SIGNATURE, "2 w 10 5 m 40 20 60 2 90 12 c S");
        }),
        alters("a signature field shows a name", Consent, Place::Field(SIGNATURE), |document| {
            give_look(document, SIGNATURE, &typed("Anna Muster"));
        }),
        alters("a signature field shows a picture", Consent, Place::Field(SIGNATURE), |document| {
            give_look(document, SIGNATURE, "q 200 0 0 20 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u{1} EI Q");
        }),
    ]
}
