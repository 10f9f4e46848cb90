//! The mapping of PDF field names to fields of the form: flat and nested names, and answers of several widgets.

use bogen::value::Raw;

use crate::pdf_builder::{Made, answer, answers, json, refused, text};

/// Reads the answers of text fields of these names.
fn of(fields: &[(&str, &str)]) -> String {
    let fields: Vec<_> = fields.iter().map(|(name, value)| format!("<< /FT /Tx /T ({name}) /V ({value}) >>")).collect();
    let fields: Vec<_> = fields.iter().map(String::as_str).collect();
    let raw = answers(&Made::form(&fields).bytes());
    assert!(raw.unknown.is_empty(), "{raw:?}");
    json(&raw.answers)
}

#[test]
fn the_mark_says_which_form_it_is() {
    let raw = answers(&Made::form(&[]).bytes());
    insta::assert_debug_snapshot!(raw);
}

#[test]
fn names_are_whole_or_nested() {
    let nested =
        "<< /T (goals[1]/goal) /FT /Tx /Kids [<< /T (text) /V (words) >> << /T (a) /Kids [<< /T (b) >>] >>] >>";
    let raw = answers(&Made::form(&[nested]).bytes());
    // No name in a bogen form contains a full stop, so such a field is unknown.
    assert_eq!(json(&raw.unknown), r#"{"goals[1]/goal.text":"words"}"#);
    let above = "<< /FT /Tx /Kids [<< /T (one) /V (1) >> << /T <FEFF00740077006F> /V (2) >>] >>";
    assert_eq!(json(&answers(&Made::form(&[above]).bytes()).answers), r#"{"one":"1","two":"2"}"#);
    let nameless = "<< /T (one) /FT /Tx /V (1) /Kids [<< /Rect [0 0 1 1] >> << /Rect [0 0 1 1] >>] >>";
    assert_eq!(answer(&[nameless]), text("1"));
}

#[test]
fn fields_inherit_from_their_parents() {
    let inherited = "<< /FT /Btn /Ff 49152 /V /two /Kids [<< /T (a) /Kids [<< /AS /two >>] >>] >>";
    assert_eq!(answer(&[inherited]), text("two"));
}

#[test]
fn cyclic_field_trees_end() {
    let itself = Made::form(&["<< /T (a) /FT /Tx /V (1) /Kids [5 0 R] >>"]);
    assert_eq!(answers(&itself.bytes()).answers["a"], text("1"));
    let circle = Made::of(&["<< /T (a) /Kids [6 0 R] >>"], &["<< /T (b) /FT /Tx /V (1) /Kids [5 0 R] >>"]);
    assert_eq!(json(&answers(&circle.bytes()).unknown), r#"{"a.b":"1"}"#);
    let chain = Made::of(&["6 0 R"], &["7 0 R", "5 0 R"]);
    assert_eq!(refused(&chain.bytes()), "file-damaged");
}

#[test]
fn a_place_where_the_field_is_shown_may_hold_its_value() {
    let shown = |value: &str| answer(&[&format!("<< /T (a) /FT /Tx {value} /Kids [<< /V (shown) >>] >>")]);
    assert_eq!(shown(""), text("shown"));
    assert_eq!(shown("/V (shown)"), text("shown"));
    assert_eq!(json(&shown("/V (held)")), r#"{"given-twice":["held","shown"]}"#);
}

#[test]
fn repeated_values_must_agree() {
    assert_eq!(of(&[("a", "1"), ("a", "1")]), r#"{"a":"1"}"#);
    assert_eq!(of(&[("a", "1"), ("b", "2"), ("a", "3")]), r#"{"a":{"given-twice":["1","3"]},"b":"2"}"#);
    assert_eq!(of(&[("a", "1"), ("a", "")]), r#"{"a":{"given-twice":["1",""]}}"#);
}

#[test]
fn dates_are_put_together() {
    let date = |day, month, year| of(&[("d@day", day), ("d@month", month), ("d@year", year)]);
    assert_eq!(date("7", "3", "2026"), r#"{"d":"2026-03-07"}"#);
    assert_eq!(date(" 07", "03 ", "2026"), r#"{"d":"2026-03-07"}"#);
    assert_eq!(date("", "", ""), "{}");
    // Missing parts are not guessed, and invalid dates are kept as typed.
    assert_eq!(date("7", "", "2026"), r#"{"d":{"year":"2026","day":"7"}}"#);
    assert_eq!(date("7", "3", "26"), r#"{"d":{"year":"26","month":"3","day":"7"}}"#);
    assert_eq!(date("", "", "7.3.2026"), r#"{"d":{"year":"7.3.2026"}}"#);
    assert_eq!(date("7", "M\\344rz", "2026"), r#"{"d":{"year":"2026","month":"März","day":"7"}}"#);
    assert_eq!(
        of(&[("d@day", "7"), ("d@day", "8"), ("d@year", "2026")]),
        r#"{"d":{"year":"2026","day":{"given-twice":["7","8"]}}}"#
    );
}

#[test]
fn digits_of_other_scripts_make_dates() {
    let field = |part: &str, hex: &str| format!("<< /FT /Tx /T (d@{part}) /V <FEFF{hex}> >>");
    let fields = [field("day", "06F7"), field("month", "0663"), field("year", "06F206F006F206F6")];
    assert_eq!(answer(&fields.each_ref().map(String::as_str)), text("2026-03-07"));
}

#[test]
fn own_words_belong_to_their_option() {
    assert_eq!(of(&[("job", "work"), ("job/other", "")]), r#"{"job":"work"}"#);
    assert_eq!(of(&[("job", "other"), ("job/other", "Flohmarkt")]), r#"{"job":{"other":"Flohmarkt"}}"#);
    // Own words imply the option `other`, as on the HTML page.
    assert_eq!(of(&[("job", ""), ("job/other", "Flohmarkt")]), r#"{"job":{"other":"Flohmarkt"}}"#);
    // If another option is marked, the answer is ambiguous.
    assert_eq!(of(&[("job", "work"), ("job/other", "Flohmarkt")]), r#"{"job":["work",{"other":"Flohmarkt"}]}"#);
    assert_eq!(of(&[("help#money", "money"), ("help#other", "Off"), ("help/other", "")]), r#"{"help":["money"]}"#);
    assert_eq!(
        of(&[("help#money", "money"), ("help#other", "other"), ("help/other", "Hund")]),
        r#"{"help":["money",{"other":"Hund"}]}"#
    );
    assert_eq!(
        of(&[("help#money", "money"), ("help#other", ""), ("help/other", "Hund")]),
        r#"{"help":["money",{"other":"Hund"}]}"#
    );
}

#[test]
fn parts_make_one_answer() {
    assert_eq!(
        of(&[("trust/listens", "often"), ("trust/asks", ""), ("trust/comes", "never")]),
        r#"{"trust":{"listens":"often","comes":"never"}}"#
    );
    assert_eq!(
        of(&[
            ("sign/name", "Ana"),
            ("sign/place", ""),
            ("sign/date@day", "1"),
            ("sign/date@month", "2"),
            ("sign/date@year", "2026")
        ]),
        r#"{"sign":{"name":"Ana","date":"2026-02-01"}}"#
    );
    let withdrawn = [("p/withdrawn@day", "1"), ("p/withdrawn@month", "2"), ("p/withdrawn@year", "2026")];
    assert_eq!(of(&[("p", "agreed"), ("p/withdrawn@day", "")]), r#"{"p":"agreed"}"#);
    assert_eq!(of(&[&[("p", "agreed")], &withdrawn[..]].concat()), r#"{"p":{"agreed":true,"withdrawn":"2026-02-01"}}"#);
    assert_eq!(of(&withdrawn), r#"{"p":{"withdrawn":"2026-02-01"}}"#);
}

#[test]
fn rows_keep_their_numbers() {
    assert_eq!(
        of(&[("t[3]/b", "x"), ("t[1]/a", "y"), ("t[1]/c#one", "one"), ("t[4]/a", ""), ("t[2]/d@day", "")]),
        r#"{"t":[{"a":"y","c":["one"]},{},{"b":"x"}]}"#
    );
    assert_eq!(
        of(&[("t[1]/a/other", "x"), ("t[1]/d@day", "1"), ("t[1]/d@month", "2"), ("t[1]/d@year", "2026")]),
        r#"{"t":[{"a":{"other":"x"},"d":"2026-02-01"}]}"#
    );
}

#[test]
fn unmatched_fields_are_kept() {
    let fields =
        ["Vorname", "a.b", "t[101]/a", "t[1]", "a/b/c", ""].map(|name| format!("<< /FT /Tx /T ({name}) /V (x) >>"));
    let raw = answers(&Made::form(&fields.each_ref().map(String::as_str)).bytes());
    assert_eq!(json(&raw.unknown), r#"{"Vorname":"x","a.b":"x","t[101]/a":"x","t[1]":"x","a/b/c":"x","":"x"}"#);
    assert!(raw.answers.is_empty());
    assert_eq!(
        of(&[("x", "code"), ("x#one", "one"), ("x@day", "1")]),
        r#"{"x":{"given-twice":[{"given-twice":["code",{"day":"1"}]},["one"]]}}"#
    );
    assert_eq!(of(&[("t", "code"), ("t[1]/a", "1")]), r#"{"t":{"given-twice":["code",[{"a":"1"}]]}}"#);
    assert_eq!(
        of(&[("s", "code"), ("s/name", "Ana"), ("s#x", "x")]),
        r#"{"s":{"given-twice":["code",["x"],{"name":"Ana"}]}}"#
    );
}

#[test]
fn an_unmarked_button_has_the_value_off() {
    // Only the type of the field distinguishes it from a text.
    assert_eq!(of(&[("a", "Off"), ("b#c", "Off")]), r#"{"a":"Off"}"#);
    assert!(Raw::Text("Off".to_owned()).is_unmarked() && Raw::Empty.is_unmarked() && !text("off").is_unmarked());
}
