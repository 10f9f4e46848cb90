//! Any text can be typeset as an answer.

use lopdf::Document;
use proptest::prelude::*;

use crate::support::pdf_structure::faults;
use crate::support::tiny_form::{set, tiny};

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_set(text in any_text()) {
        let pdf = set(&tiny(), &text);
        let file = Document::load_mem(&pdf.bytes).unwrap();
        prop_assert_eq!(faults(&file), [""; 0]);
    }
}

/// Generates letters of all scripts, marks, joiners, control characters and markup, short and long.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[a-zäöü #*_$@<>=\\[\\]{}\\\\`~/\"'-]{0,40}",
        "\\p{Arabic}{0,20}",
        "[\\p{Cyrillic}\\p{Greek}\\p{M}]{0,20}",
        "[\\p{Cf}\\p{Cc}\\p{Co}\\p{Zs}\\p{Zl}\\p{Zp}\u{FE00}-\u{FE0F}]{0,6}",
        "[\\p{Hebrew}\\p{Thai}\\p{Devanagari}\\p{Hangul}\\p{Emoji}]{0,10}",
        Just("\n\n".to_owned()),
        "[a-zA-Z0-9@.]{0,120}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}
