//! Annotations that are laid over pages, and links.

use lopdf::Document;

use super::edit::{annotate, object, stream};
use super::files::Base::Consent;
use super::{Place, Planted, alters};

/// The page with the agreements.
const PAGE: u32 = 3;

fn note(name: &'static str, annotation: &'static str) -> Planted {
    alters(name, Consent, Place::Page(u64::from(PAGE)), move |document| {
        annotate(document, PAGE, annotation);
    })
}

/// Lays an annotation with a look over the text of the page.
fn drawn(name: &'static str, annotation: &'static str, look: &'static str) -> Planted {
    alters(name, Consent, Place::Page(u64::from(PAGE)), move |document| {
        let look = stream(document, "<< /Type /XObject /Subtype /Form /BBox [0 0 500 80] >>", look);
        let look = format!("/Rect [60 400 560 480] /AP << /N {} {} R >> >>", look.0, look.1);
        annotate(document, PAGE, &annotation.replace(">>>", &look));
    })
}

/// Expects a finding about the whole file, as for everything that runs by itself.
fn in_file(planted: Planted) -> Planted {
    Planted { place: Place::Document, ..planted }
}

fn link(name: &'static str, action: &'static str) -> Planted {
    note_of(name, format!("<< /Subtype /Link /Rect [60 400 560 480] /Border [0 0 0] /A {action} >>"))
}

fn note_of(name: &'static str, annotation: String) -> Planted {
    alters(name, Consent, Place::Page(u64::from(PAGE)), move |document| {
        annotate(document, PAGE, &annotation);
    })
}

/// Lists the changes.
pub fn changes() -> Vec<Planted> {
    overlays().into_iter().chain(links()).collect()
}

fn overlays() -> Vec<Planted> {
    const WHITE: &str = "1 g 0 0 500 80 re f";
    vec![
        drawn("a white note covers text", "<< /Subtype /FreeText /F 4 /Contents () /DA (/Helv 10 Tf 1 g) >>>", WHITE),
        drawn("a stamp covers text", "<< /Subtype /Stamp /F 4 /Name /Draft >>>", WHITE),
        drawn("a white square covers text", "<< /Subtype /Square /F 4 /IC [1 1 1] /C [1 1 1] >>>", WHITE),
        drawn("a circle covers text", "<< /Subtype /Circle /F 4 /IC [1 1 1] >>>", WHITE),
        drawn("ink covers text", "<< /Subtype /Ink /F 4 /InkList [[60 400 560 480]] >>>", "1 G 80 w 0 40 m 500 40 l S"),
        drawn(
            "a line strikes an agreement out",
            "<< /Subtype /Line /F 4 /L [60 440 560 440] >>>",
            "0 G 2 w 0 40 m 500 40 l S",
        ),
        drawn(
            "a polygon covers text",
            "<< /Subtype /Polygon /F 4 /Vertices [60 400 560 400 560 480] /IC [1] >>>",
            WHITE,
        ),
        drawn(
            "a polyline covers text",
            "<< /Subtype /PolyLine /F 4 /Vertices [60 400 560 480] >>>",
            "1 G 80 w 0 40 m 500 40 l S",
        ),
        drawn("a watermark covers text", "<< /Subtype /Watermark /F 4 >>>", WHITE),
        drawn(
            "a redaction covers text",
            "<< /Subtype /Redact /F 4 /QuadPoints [60 480 560 480 60 400 560 400] /IC [1 1 1] >>>",
            WHITE,
        ),
        drawn("an annotation of an unknown kind covers text", "<< /Subtype /Whatever /F 4 >>>", WHITE),
        drawn("a link with a look covers text", "<< /Subtype /Link /F 4 >>>", WHITE),
        drawn("a popup with a look covers text", "<< /Subtype /Popup /F 4 /Open true >>>", WHITE),
        drawn("a small comment with a large look covers text", "<< /Subtype /Text /F 4 /Contents (x) >>>", WHITE),
        drawn("a caret covers text", "<< /Subtype /Caret /F 4 >>>", WHITE),
        drawn("a printer's mark covers text", "<< /Subtype /PrinterMark /F 4 >>>", WHITE),
        drawn("a trap network covers text", "<< /Subtype /TrapNet /F 4 >>>", WHITE),
        drawn("a projection covers text", "<< /Subtype /Projection /F 4 >>>", WHITE),
        in_file(drawn("a screen covers text", "<< /Subtype /Screen /F 4 /A << /S /Rendition >> >>>", WHITE)),
        drawn("a film covers text", "<< /Subtype /Movie /F 4 /Movie << /F (x.avi) >> >>>", WHITE),
        drawn("a sound covers text", "<< /Subtype /Sound /F 4 >>>", WHITE),
        drawn("a three-dimensional picture covers text", "<< /Subtype /3D /F 4 >>>", WHITE),
        drawn("rich media cover text", "<< /Subtype /RichMedia /F 4 >>>", WHITE),
        note(
            "a note without a look covers text",
            "<< /Subtype /FreeText /F 4 /Rect [60 400 560 480] /Contents (Ich bin einverstanden) /DA (/Helv 10 Tf 0 g) /C [1 1 1] >>",
        ),
        note(
            "a square without a look covers text",
            "<< /Subtype /Square /F 4 /Rect [60 400 560 480] /IC [1 1 1] /C [1 1 1] >>",
        ),
        note(
            "a highlight blackens text",
            "<< /Subtype /Highlight /F 4 /Rect [60 400 560 480] /C [0 0 0] /QuadPoints [60 480 560 480 60 400 560 400] >>",
        ),
        note(
            "text is struck out",
            "<< /Subtype /StrikeOut /F 4 /Rect [60 400 560 480] /C [1 0 0] /QuadPoints [60 480 560 480 60 400 560 400] >>",
        ),
        note(
            "a link has a thick white border",
            "<< /Subtype /Link /F 4 /Rect [60 400 560 480] /C [1 1 1] /Border [0 0 90] >>",
        ),
        note(
            "a link has a thick border style",
            "<< /Subtype /Link /F 4 /Rect [60 400 560 480] /C [1 1 1] /BS << /W 90 >> >>",
        ),
        note(
            "a file hangs on a page",
            "<< /Subtype /FileAttachment /F 4 /Rect [20 20 40 40] /FS << /Type /Filespec /F (x.exe) /UF (x.exe) >> >>",
        ),
    ]
}

fn links() -> Vec<Planted> {
    vec![
        link("a link runs a script", "<< /S /URI /URI (javascript:alert\\(1\\)) >>"),
        link("a link leads to a foreign page", "<< /S /URI /URI (http://example.org/login) >>"),
        link("a link leads to a file", "<< /S /URI /URI (file:///etc/passwd) >>"),
        link("a link leads to data", "<< /S /URI /URI (data:text/html,x) >>"),
        link("an action runs a script", "<< /S /JavaScript /JS (app.alert\\(1\\)) >>"),
        link("an action starts a program", "<< /S /Launch /F (cmd.exe) >>"),
        link("an action sends the form", "<< /S /SubmitForm /F << /FS /URL /F (http://example.org) >> >>"),
        link("an action imports answers", "<< /S /ImportData /F (x.fdf) >>"),
        link("an action empties the form", "<< /S /ResetForm >>"),
        link("an action hides a field", "<< /S /Hide /T (client-name) >>"),
        link("an action runs a command of the viewer", "<< /S /Named /N /Print >>"),
        link("an action plays a rendition", "<< /S /Rendition /OP 0 /JS (app.alert\\(1\\)) >>"),
        link("an action plays a sound", "<< /S /Sound >>"),
        link("an action plays a film", "<< /S /Movie >>"),
        link("an action leads to another document", "<< /S /GoToR /F (x.pdf) /D [0 /Fit] >>"),
        link("an action leads to an embedded document", "<< /S /GoToE /T << /R /C /N (x.pdf) >> /D [0 /Fit] >>"),
        link("an action shows a layer", "<< /S /SetOCGState /State [/OFF] >>"),
        link("an action changes the view", "<< /S /Trans /Trans << /S /Fade >> >>"),
        link("an action starts a thread", "<< /S /Thread /D 0 >>"),
        link(
            "a harmless action is followed by a script",
            "<< /S /URI /URI (https://example.org) /Next << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
        ),
        link(
            "a chain of actions ends in a script",
            "<< /S /Named /N /NextPage /Next [<< /S /Named /N /PrevPage /Next [<< /S /JavaScript /JS (x) >>] >>] >>",
        ),
        note(
            "an annotation has its own script",
            "<< /Subtype /Link /Rect [60 400 560 480] /AA << /E << /S /JavaScript /JS (x) >> >> >>",
        ),
        in_file(note(
            "an annotation runs a script with the page",
            "<< /Subtype /Text /Rect [60 400 70 410] /Contents (x) /AA << /PO << /S /JavaScript /JS (x) >> >> >>",
        )),
        alters("a page runs a script when it is opened", Consent, Place::Document, |document: &mut Document| {
            let script = object("<< /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>");
            super::edit::page_mut(document, PAGE).set("AA", script);
        }),
        alters("a page leads to a foreign page when it is closed", Consent, Place::Document, |document| {
            super::edit::page_mut(document, PAGE).set("AA", object("<< /C << /S /URI /URI (http://example.org) >> >>"));
        }),
    ]
}
