//! Values of PDF fields in all the encodings that programs use.

use bogen::value::Raw;

use crate::pdf_builder::{Made, answer, answers, json, packed, stream, text};

#[test]
fn texts_are_read_in_every_encoding() {
    for (written, read) in [
        ("(plain)", "plain"),
        (
            r"(a\(b\)\\ \344\337\n\
c)",
            "a(b)\\ äß\nc",
        ),
        ("(a (nested) b)", "a (nested) b"),
        ("<4C61>", "La"),
        ("<4c 6\n1>", "La"),
        ("<4C6>", "L`"),
        ("<FEFF004C00610142D83DDE00>", "Lał😀"),
        ("<FFFE4C0042013DD800DE>", "Lł😀"),
        ("<EFBBBFC582C5BC>", "łż"),
        (r"(\376\377\000a\000\r\000\n\000b\000\r)", "a\nb\n"),
        ("(a\r\nb\rc\\r\\nd)", "a\nb\nc\nd"),
        (r"(\200\203\240)", "•…€"),
        ("/Name#20here", "Name here"),
        ("42", "42"),
    ] {
        assert_eq!(answer(&[&format!("<< /FT /Tx /T (a) /V {written} >>")]), text(read), "{written}");
    }
}

#[test]
fn bytes_of_utf_16_are_no_line_ends() {
    // č is 0x010D, and some programs do not escape the second byte.
    let mut field = b"<< /FT /Tx /T (a) /V (\xfe\xff\x01\x0d\x00x) >>".to_vec();
    let bytes = Made::form(&["x"]).with(5, std::mem::take(&mut field)).bytes();
    assert_eq!(answers(&bytes).answers["a"], text("čx"));
}

#[test]
fn long_texts_may_be_streams() {
    let long = "Zeile\r\n".repeat(2000);
    let made = Made::of(&["<< /FT /Tx /T (a) /V 6 0 R >>"], &["x"]);
    let plain = made.clone().with(6, stream("", long.as_bytes()));
    assert_eq!(answers(&plain.bytes()).answers["a"], text(&long.replace("\r\n", "\n")));
    let small = made.with(6, stream("/Filter /FlateDecode", &packed(long.as_bytes())));
    assert_eq!(answers(&small.bytes()).answers["a"], text(&long.replace("\r\n", "\n")));
}

#[test]
fn the_length_of_a_stream_may_be_elsewhere_or_wrong() {
    for (length, other) in [("7 0 R", "5"), ("3", ""), ("9999999", ""), ("-1", ""), ("6 0 R", "")] {
        let made = Made::of(&["<< /FT /Tx /T (a) /V 6 0 R >>"], &["x", other]);
        let made = made.with(6, format!("<< /Length {length} >>\nstream\nwords\nendstream"));
        assert_eq!(answers(&made.bytes()).answers["a"], text("words"), "{length}");
    }
}

#[test]
fn what_is_blank_is_no_answer() {
    for value in ["", "/V ()", "/V <FEFF>", "/V ( \\n)", "/V null", "/V 99 0 R", "/V << >>", "/V []"] {
        assert_eq!(answer(&[&format!("<< /FT /Tx /T (a) {value} >>")]), Raw::Empty, "{value}");
    }
}

#[test]
fn formatted_text_is_the_same_again_and_is_left_out() {
    assert_eq!(answer(&["<< /FT /Tx /T (a) /V (plain) /RV (<p>other</p>) >>"]), text("plain"));
}

#[test]
fn display_texts_of_options_stand_for_their_codes() {
    let choice =
        |value: &str| answer(&[&format!("<< /FT /Ch /T (a) /Opt [[(one) (Eins)] [(two) (Zwei)] (drei)] {value} >>")]);
    assert_eq!(choice("/V (Zwei)"), text("two"));
    assert_eq!(choice("/V (two)"), text("two"));
    assert_eq!(choice("/V (drei)"), text("drei"));
    assert_eq!(choice("/V [(Eins)]"), text("one"));
    assert_eq!(json(&choice("/V [(Eins) (Zwei)]")), r#"{"given-twice":["one","two"]}"#);
}

/// A group of the buttons `one` and `two`.
fn radio(value: &str, one: &str, two: &str) -> Raw {
    answer(&[&format!("<< /FT /Btn /Ff 49152 /T (a) {value} /Kids [<< {one} >> << {two} >>] >>")])
}

#[test]
fn one_button_is_on() {
    for (value, one, two) in [
        ("/V /two", "/AS /Off", "/AS /two"),
        ("/V (two)", "/AS /Off", "/AS /two"),
        ("/V (/two)", "/AS /Off", "/AS /two"),
        ("/V <FEFF00740077006F>", "/AS /Off", "/AS /two"),
        // Some programs write only the value, some only the appearance state.
        ("/V /two", "", ""),
        ("", "/AS /Off", "/AS /two"),
        ("/V /t#77o", "/AS /Off", "/AS /tw#6f"),
    ] {
        assert_eq!(radio(value, one, two), text("two"), "{value} {one} {two}");
    }
    for value in ["/V /Off", "/V (Off)", "/V ()", "", "/V null"] {
        assert_eq!(radio(value, "/AS /Off", "/AS /Off"), Raw::Empty, "{value}");
    }
    assert_eq!(radio("/V /Off", "", ""), Raw::Empty);
}

#[test]
fn buttons_that_contradict_each_other_are_not_believed() {
    for (value, one, two, all) in [
        ("/V /two", "/AS /one", "/AS /two", r#"{"given-twice":["one","two"]}"#),
        ("/V /two", "/AS /one", "/AS /Off", r#"{"given-twice":["one","two"]}"#),
        ("/V /two", "/AS /Off", "/AS /Off", r#"{"given-twice":["Off","two"]}"#),
        ("/V /Off", "/AS /one", "/AS /Off", r#"{"given-twice":["one","Off"]}"#),
        ("/V /three", "/AS /one", "/AS /two", r#"{"given-twice":["one","two","three"]}"#),
    ] {
        assert_eq!(json(&radio(value, one, two)), all, "{value} {one} {two}");
    }
}

#[test]
fn numbered_buttons_have_the_names_of_their_options() {
    let field = "<< /FT /Btn /Ff 49152 /T (a) /V /1 /Opt [(own) (both)] /Kids [<< /AS /Off >> << /AS /1 >>] >>";
    assert_eq!(answer(&[field]), text("both"));
}

#[test]
fn a_check_box_stands_for_its_option() {
    let mark = |value: &str| answer(&[&format!("<< /FT /Btn /T (help#money) {value} >>")]);
    assert_eq!(json(&mark("/V /money /AS /money")), r#"["money"]"#);
    assert_eq!(mark("/V /Off /AS /Off"), Raw::Empty);
    assert_eq!(mark(""), Raw::Empty);
    assert_eq!(json(&mark("/V /Off /AS /money")), r#"[{"given-twice":["money","Off"]}]"#);
    // An identity field with another value is not recognised.
    assert_eq!(json(&mark("/V /Yes /AS /Yes")), r#"[{"money":"Yes"}]"#);
}

#[test]
fn what_has_no_answer_is_left_out() {
    assert_eq!(answer(&["<< /FT /Btn /Ff 65536 /T (print) /V /pressed >>"]), Raw::Empty);
    assert_eq!(answer(&["<< /FT /Sig /T (sign/signature) /V << /Type /Sig /Contents <00> >> >>"]), Raw::Empty);
    assert_eq!(answer(&["<< /T (Signature1) /V << /Type /Sig >> >>"]), Raw::Empty);
}
