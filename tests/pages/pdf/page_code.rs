//! The code in the content of every page.

use bogen::render::pdf::Rect;
use lopdf::{Document, Object};

use crate::support::pdf_samples::{SAMPLES, Sample};

#[test]
fn a_code_is_no_part_of_the_text_and_stays_where_the_map_says() {
    for Sample { name, pdf, .. } in SAMPLES.iter() {
        let document = Document::load_mem(&pdf.bytes).unwrap();
        for (number, page) in (1..).zip(document.page_iter()) {
            let Rect { left, bottom, right, top } = pdf.layout.code_on(number);
            let (width, height) = (right - left, top - bottom);
            let expected = format!(
                "/Artifact BMC\nq 0 g {width:.2} 0 0 {height:.2} {left:.2} {bottom:.2} cm /BogenCode Do Q\nEMC\n"
            );
            let page = document.get_dictionary(page).unwrap();
            let first = page.get(b"Contents").and_then(Object::as_array).unwrap()[0].as_reference().unwrap();
            let first = document.get_object(first).and_then(Object::as_stream).unwrap().get_plain_content().unwrap();
            assert_eq!(String::from_utf8(first).unwrap(), expected, "{name}");
        }
    }
}
